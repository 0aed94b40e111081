"""Articles taken out of the corpus, and brought back."""

import json

import pytest
from deadly import killed
from typer.testing import CliRunner

from sahelscope.cli import app
from sahelscope.corpus import correct, ingest, remove
from sahelscope.store import corrections, files, questions
from sahelscope.store.check import faults
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current

TEXTS = [f"“The market of {town} is open,” said Awa Sangare. It was day {n}." for n, town in
         enumerate(("Gao", "Mopti", "Kidal", "Gossi"))]  # fmt: skip


@pytest.fixture
def corpus(tmp_path):
    lines = [json.dumps({"text": t, "title": f"No. {n}", "outlet": f"Invented {n % 2}", "date": f"2021-05-0{n + 1}"})
             for n, t in enumerate(TEXTS)]  # fmt: skip
    for name, some in (("a", lines[:3]), ("b", lines[3:])):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(some))
        ingest.add([tmp_path / f"{name}.jsonl"], tmp_path / "corpus", workers=1)
    return tmp_path / "corpus"


def shown(folder):
    seen = questions.open(folder)
    return seen.articles().to_csv(), seen.quotes().to_csv()


def ids(folder):
    rows = questions.open(folder).articles()
    return dict(zip(rows["title"], rows["article_id"], strict=True))


def run(folder, *words, **given):
    return CliRunner().invoke(app, ["--corpus", str(folder), "remove", *words], **given)


def test_what_is_removed_is_gone_and_undo_brings_back_all_that_was_found(corpus):
    before, known = shown(corpus), ids(corpus)
    assert remove.remove(corpus, [known["No. 1"], known["No. 3"], "nobody"]) == 2
    assert set(ids(corpus)) == {"No. 0", "No. 2"} and len(questions.open(corpus).quotes()) == 2
    assert questions.open(corpus).articles(questions.Filters(search="Mopti")).empty
    assert is_current(corpus) and not list(faults(corpus))
    assert remove.undo(corpus) == 2
    assert shown(corpus) == before
    assert is_current(corpus) and not list(faults(corpus)) and not list((corpus / "removed").iterdir())
    assert remove.undo(corpus) == 0


def test_removals_are_undone_one_after_the_other(corpus):
    known = ids(corpus)
    for title in ("No. 0", "No. 1"):
        remove.remove(corpus, [known[title]])
    assert remove.undo(corpus) == 1 and set(ids(corpus)) == {"No. 1", "No. 2", "No. 3"}
    assert remove.undo(corpus) == 1 and len(ids(corpus)) == 4


def test_a_removed_article_that_is_added_again_is_there_once_after_undo(corpus, tmp_path):
    remove.remove(corpus, [ids(corpus)["No. 3"]])
    assert ingest.add([tmp_path / "b.jsonl"], corpus, workers=1).new == 1
    remove.undo(corpus)
    assert len(ids(corpus)) == 4 and sum(p.articles for p in Parts(corpus).all()) == 4


def test_a_correction_taken_back_meanwhile_does_not_come_again(corpus):
    article = ids(corpus)["No. 0"]
    correct.correct_article(corpus, article, {"title": "Renamed"})
    remove.remove(corpus, [article])
    correct.undo(corpus, [c.id for c in corrections.lines(corpus)])
    remove.undo(corpus)
    assert "No. 0" in ids(corpus)


POINTS = [("rename", "removed/000001/parts/000001.1"), ("rename", "parts/000001.2"), ("replace", "CURRENT")]


@pytest.mark.parametrize(("method", "ending"), POINTS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_removing_nothing_is_lost(method, ending, when, corpus):
    before, known = shown(corpus), ids(corpus)
    gone = [known["No. 1"], known["No. 3"]]
    killed("remove", method, ending, when, corpus, *gone)
    assert len(ids(corpus)) == (2 if (method, when) == ("replace", "after") else 4), "the old or the new"
    remove.remove(corpus, gone)
    while remove.undo(corpus):
        pass
    assert shown(corpus) == before and sum(p.articles for p in Parts(corpus).all()) == 4
    assert not [p for p in corpus.rglob("*") if p.name.startswith(files.UNFINISHED)]


def test_the_command_asks_says_how_many_and_brings_back(corpus):
    assert run(corpus, "--outlet", "Invented 1", input="n\n").exit_code == 1
    assert len(ids(corpus)) == 4
    done = run(corpus, "--outlet", "Invented 1", "--until", "2021-05-02", input="y\n")
    assert "Remove 1 article of 4?" in done.output and "Removed: 1 article." in done.output
    assert set(ids(corpus)) == {"No. 0", "No. 2", "No. 3"}
    assert "Brought back: 1 article" in run(corpus, "--undo").output and len(ids(corpus)) == 4
    assert "Removed: 0 articles" in run(corpus, "nobody", "--yes").output
    assert "Nothing that was removed is kept" in run(corpus, "--undo").output
    assert run(corpus, ids(corpus)["No. 0"], "--yes").exit_code == 0
    assert "deleted for good" in run(corpus, "--forget").output and not list((corpus / "removed").iterdir())
    assert len(ids(corpus)) == 3


@pytest.mark.parametrize("words", [(), ("some", "--undo"), ("--undo", "--forget"), ("some", "--outlet", "a")])
def test_which_articles_must_be_said_and_one_thing_at_a_time(words, corpus):
    assert run(corpus, *words).exit_code == 2 and len(ids(corpus)) == 4
