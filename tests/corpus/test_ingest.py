"""Many files into the store: what is there already is passed over, what fails is named, what is done stays done."""

import json

import deadly_job
import pytest

from sahelscope.corpus import ingest, parallel
from sahelscope.corpus.rebuild import rebuild
from sahelscope.corpus.watcher import Watcher
from sahelscope.read import Original
from sahelscope.store import questions
from sahelscope.store.parts import Parts


def articles(n, start=0):
    return [
        {
            "text": f"Market number {i} opened in Gao. “Rice is cheap,” said Awa Sangare.",
            "date": f"2021-05-{i % 28 + 1:02}",
        }
        for i in range(start, start + n)
    ]


@pytest.fixture
def corpus(tmp_path):
    return tmp_path / "corpus"


@pytest.fixture
def jsonl(tmp_path):
    def write(rows, name="a.jsonl"):
        (tmp_path / name).write_text("\n".join(r if isinstance(r, str) else json.dumps(r) for r in rows))
        return tmp_path / name

    return write


def test_the_same_command_twice_adds_nothing(corpus, jsonl):
    file = jsonl(articles(5))
    assert ingest.add([file], corpus).new == 5
    version = questions.version(corpus)
    again = ingest.add([file, file], corpus)
    assert (again.new, again.already_there, again.version) == (0, 10, None)
    assert questions.version(corpus) == version


def test_an_article_that_is_in_two_files_is_there_once(corpus, jsonl):
    outcome = ingest.add([jsonl(articles(5)), jsonl(articles(5, start=3), "b.jsonl")], corpus)
    assert (outcome.new, outcome.already_there) == (8, 2)


def test_the_outcome_counts_what_became_of_the_input(corpus, jsonl):
    rows = [
        *articles(2),
        {"text": "Le marché de Gao est ouvert et les prix sont bas."},
        "{",
        {"text": "The rain was good in the north of the country.", "date": "x"},
    ]
    outcome = ingest.add([jsonl(rows)], corpus)
    assert (outcome.new, outcome.undated, outcome.failed) == (4, 2, 1)
    assert outcome.languages == {"en": 3, "fr": 1}
    assert [p.line for p in outcome.problems] == [4, 5]


def test_an_article_that_the_parser_fails_on_costs_no_other_and_is_tried_again(corpus, jsonl, monkeypatch):
    real = parallel.parse

    def fails_on_three(text, **given):
        if "number 3" in text:
            raise ValueError("a rule's mistake")
        return real(text, **given)

    file = jsonl(articles(5))
    monkeypatch.setattr(parallel, "parse", fails_on_three)
    outcome = ingest.add([file], corpus)
    assert (outcome.new, outcome.failed) == (4, 1)
    assert str(outcome.problems[0]).startswith(
        f"{file}, line 4: the parser failed on it (ValueError: a rule's mistake)"
    )
    monkeypatch.setattr(parallel, "parse", real)
    assert ingest.add([file], corpus).new == 1


def test_several_processes_find_what_one_finds(tmp_path, jsonl):
    file = jsonl(articles(300))
    for count in (1, 2):
        ingest.add([file], tmp_path / str(count), workers=count)
    one, two = (questions.open(tmp_path / str(n)) for n in (1, 2))
    assert one.totals() == two.totals()
    assert one.totals().articles == 300
    same = [c.articles(limit=300).drop(columns="read_at") for c in (one, two)]  # one was read after the other
    assert same[0].equals(same[1])


def test_an_article_that_kills_its_process_is_named_and_costs_no_other(monkeypatch):
    monkeypatch.setattr(parallel, "make", deadly_job.make)
    jobs = [parallel.Job(tuple(Original(r["text"]) for r in articles(3, start))) for start in (0, 3, 6, 9)]
    made = list(parallel.parsed(iter(jobs), 0, workers=2))
    assert [m.articles for m in made] == [3, 3, 2, 3]
    assert ["its process died" in p.what for m in made for p in m.problems] == [True]


def test_an_interrupted_run_keeps_and_shows_what_it_did(corpus, jsonl, monkeypatch):
    file = jsonl(articles(200))
    taken = []
    real = ingest._Run.take

    def interrupted(self, made):
        real(self, made)
        taken.append(made.articles)
        if len(taken) == 2:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(ingest._Run, "take", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ingest.add([file], corpus, workers=1)
    done = questions.open(corpus).totals().articles
    assert done == sum(taken) == 128
    assert ingest.add([file], corpus).new == 200 - done


def test_parts_are_sorted_by_date(corpus, jsonl):
    ingest.add([jsonl(articles(40))], corpus)
    days = Parts(corpus).all()[0].read("articles")["published"]
    assert list(days) == sorted(days)


def test_the_watcher_sees_the_input_pass(corpus, jsonl):
    seen = []

    class Seen(Watcher):
        def total(self, size):
            seen.append(("total", size))

        def progress(self, reached, articles):
            seen.append((reached, articles))

    file = jsonl(articles(200))
    ingest.add([file], corpus, watcher=Seen())
    assert seen[0] == ("total", file.stat().st_size)
    assert seen[-1] == (file.stat().st_size, 200)
    assert len(seen) > 3
    assert seen[1:] == sorted(seen[1:])


def test_the_sample_leaves_when_other_articles_come(corpus, jsonl):
    sample = jsonl([{**a, "invented": True} for a in articles(3)], "sample.jsonl")
    ingest.add([sample], corpus, sample=True)
    assert questions.open(corpus).is_sample
    assert ingest.add([jsonl(articles(1, start=50))], corpus).new == 1
    assert not questions.open(corpus).is_sample
    assert questions.open(corpus).totals().articles == 1
    assert sum(p.articles for p in Parts(corpus).all()) == 1


def test_an_article_of_the_sample_may_be_added_as_ones_own(corpus, jsonl):
    file = jsonl(articles(3))
    ingest.add([file], corpus, sample=True)
    assert ingest.add([file], corpus).new == 3
    assert questions.open(corpus).totals().articles == 3


def test_the_sample_stays_where_that_is_wished(corpus, jsonl):
    ingest.add([jsonl(articles(3))], corpus, sample=True)
    Parts(corpus).change(keep_sample=True)
    ingest.add([jsonl(articles(2, start=50), "b.jsonl")], corpus)
    assert questions.open(corpus).totals().articles == 5


def test_rebuild_uses_the_rules_of_today(corpus, jsonl, monkeypatch):
    ingest.add([jsonl(articles(70))], corpus)
    before = questions.open(corpus)
    assert before.totals().quotes > 0
    monkeypatch.setattr("sahelscope.quotes.find", lambda *_: [])
    outcome = rebuild(corpus, workers=1)
    assert outcome.new == 70
    after = questions.open(corpus)
    assert after.totals().quotes == 0
    assert after.totals().articles == 70
    assert after.version != before.version
    assert [p.path.name for p in Parts(corpus).all()] == ["000001.2"]


def test_hostile_words_stay_words(corpus, jsonl):
    title = '=cmd|"/c calc"!A1 <script>alert(1)</script> \u202egnp'
    ingest.add(
        [jsonl([{"title": title, "text": "'; drop table articles; -- \u0000 \ud83d\ude00 A market.", "outlet": "%s"}])],
        corpus,
    )
    row = questions.open(corpus).articles().iloc[0]
    # markup is no word, nor is a sign that turns the line around
    assert row["title"] == '=cmd|"/c calc"!A1 gnp'
    assert questions.open(corpus).count_articles(questions.Filters(outlets=("%s",), search="drop")) == 1
