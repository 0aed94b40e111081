"""What a cluster's workers put away comes into the corpus once, whatever lay there, changed or came twice."""

from pathlib import Path

import pytest
from spreading import Here, held, pile, table

from sahelscope.corpus import correct, ingest, portions, remove, spread
from sahelscope.corpus.report import Report
from sahelscope.corpus.watcher import Watcher
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns
from sahelscope.store import arrivals, corrections, delivery, files, questions
from sahelscope.store.parts import Parts


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(portions, "LEAST", 1)  # a portion for each file
    monkeypatch.setattr(portions, "PART_ARTICLES", 64)


def leave(place: str, *files: Path, known: tuple[str, ...] = ()) -> list[str]:
    """Make portions as the workers of a run do that is killed before it takes over what they made."""
    name, content = portions.note(known, {})
    delivery.at(place).leave(name, content)
    order = portions.Order(Path.cwd(), place, name, Batch(), Columns())
    return [part for p in portions.cut(files, 2) for part in portions.make(order, p).parts]


def test_it_finds_what_an_ordinary_reading_finds():
    inputs = [*pile(*range(5)), table(150, 100), Path("nowhere.txt")]
    there, here = Report(), Report()
    one = spread.add(inputs, Path("one"), Here(), watcher=there)
    two = ingest.add(inputs, Path("two"), workers=1, watcher=here)
    assert held(Path("one")) == held(Path("two"))
    assert (one.new, one.undated, one.languages, one.problems) == (two.new, two.undated, two.languages, two.problems)
    assert sorted(map(repr, there.files)) == sorted(map(repr, here.files))


def test_several_share_a_large_file_and_count_it_once(monkeypatch):
    file = table(300)
    file.write_text(file.read_text() + "{no object\n" + file.read_text(), encoding="utf-8")
    assert [p.of for p in portions.cut([file], 8)] == [8] * 8
    told = Report()
    outcome = spread.add([file], Path("c"), Here(), watcher=told)
    assert (outcome.new, outcome.already_there, len(outcome.problems)) == (300, 300, 1)
    assert [(c.found, c.new, c.already_there, c.failed) for c in told.files] == [(600, 300, 300, 1)]


def test_portions_are_even_and_lose_no_file(monkeypatch):
    inputs = pile(*range(40))
    sizes = [f.stat().st_size for f in inputs]
    assert 16 <= len(portions.cut(inputs, 2)) <= 20  # eight for each worker, but whole files
    monkeypatch.setattr(portions, "LEAST", 6 * max(sizes))
    cut = portions.cut(inputs, 1)
    assert [f for p in cut for f in p.files] == inputs
    assert sum(p.bytes for p in cut) == sum(sizes)
    assert [len(p.files) for p in cut] == [6] * 6 + [4]
    monkeypatch.setattr(portions, "FILES", 5)
    assert [len(p.files) for p in portions.cut(inputs, 1)] == [5] * 8


def test_what_a_killed_run_left_is_taken_over_and_not_made_again(monkeypatch):
    inputs = pile(*range(6))
    leave(str(Path("c/arriving").absolute()), *inputs[:4])
    made = []
    real = portions.parallel.make
    monkeypatch.setattr(portions.parallel, "make", lambda job: made.append(job) or real(job))
    outcome = spread.add(inputs, Path("c"), Here())
    assert (outcome.new, outcome.already_there) == (6, 4)
    assert sum(len(job.articles) for job in made) == 2
    ingest.add(inputs, Path("clean"), workers=1)
    assert held(Path("c")) == held(Path("clean"))


def test_a_part_that_comes_late_brings_only_what_is_new():
    ingest.add([table(3)], Path("c"), workers=1)
    late = table(8)
    leave(str(Path("c/arriving").absolute()), late)  # a worker that knew of nothing
    outcome = spread.add([late], Path("c"), Here())
    assert outcome.new == 5
    assert len(held(Path("c"))["articles"]) == 8
    assert not delivery.Folder(Path("c/arriving")).names()


def test_the_same_part_may_be_made_twice_and_is_there_once():
    inputs = pile(*range(3))
    assert leave("place", *inputs) == leave("place", *inputs)
    assert len(delivery.at("place").names()) == 3


def test_a_damaged_part_is_named_dropped_and_made_again():
    inputs = pile(*range(3))
    name = leave(str(Path("c/arriving").absolute()), *inputs)[0]
    broken = Path("c/arriving", name, "quotes.parquet")
    broken.write_bytes(broken.read_bytes()[:-9])
    outcome = spread.add(inputs, Path("c"), Here())
    assert [p.what for p in outcome.problems] == ["came not as it was written and was dropped"]
    assert outcome.new == 3 and len(held(Path("c"))["articles"]) == 3


def test_what_looks_like_no_article_is_set_aside_here():
    file = table(2)
    file.write_text(file.read_text() + '{"text": "' + "x9 _ " * 200 + '"}\n', encoding="utf-8")
    one, two = spread.add([file], Path("one"), Here()), ingest.add([file], Path("two"), workers=1)
    assert one.set_aside == two.set_aside == 1
    assert [p.name for p in Path("one/aside").iterdir()] == [p.name for p in Path("two/aside").iterdir()]


def test_a_file_that_a_worker_does_not_see_is_named():
    name, content = portions.note((), {})
    delivery.at("place").leave(name, content)
    order = portions.Order(Path("/nowhere"), "place", name, Batch(), Columns())
    made = portions.make(order, portions.Portion(tuple(pile(1, 2)), 1))
    assert made.parts == ()
    assert sorted((p.file, p.what) for _, p in made.told) == [
        (f"pile/{n}.txt", "is not seen by a worker of the cluster") for n in (1, 2)
    ]


def test_a_folder_elsewhere_keeps_its_parts_and_serves_other_machines():
    inputs = pile(*range(4))
    spread.add(inputs, Path("one"), Here(), parts=str(Path("place").absolute()))
    assert len(delivery.at("place").names()) == 4
    for again in (4, 0):
        assert spread.fetch(Path("two"), Path("place").absolute().as_uri()).new == again
    assert held(Path("one")) == held(Path("two"))


def test_what_was_removed_is_not_fetched_again():
    spread.add(pile(*range(4)), Path("one"), Here(), parts="place")
    gone = sorted(Parts(Path("one")).ids())[:1]
    remove.remove(Path("one"), gone)
    assert spread.fetch(Path("one"), "place").new == 0
    assert not Parts(Path("one")).ids().intersection(gone)


def test_corrections_reach_the_workers():
    (file,) = pile(1)
    ingest.add([file], Path("c"), workers=1)
    (article,) = Parts(Path("c")).ids()
    correct.correct_article(Path("c"), article, {"title": "The market"})
    remove.remove(Path("c"), [article])
    assert corrections.read(Path("c"))
    spread.add([file], Path("c"), Here())
    assert list(questions.open(Path("c")).articles(limit=5)["title"]) == ["The market"]


def test_only_one_at_a_time_spreads_for_a_corpus():
    waited = []

    class Waits(Watcher):
        def waiting(self):
            waited.append(1)
            held_lock.__exit__(None, None, None)

    Path("c").mkdir()
    held_lock = files.lock(Path("c", arrivals.FOLDER))
    held_lock.__enter__()
    assert spread.add(pile(1), Path("c"), Here(), watcher=Waits()).new == 1
    assert waited == [1]
