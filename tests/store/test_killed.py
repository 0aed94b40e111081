"""A process killed between writing and renaming: nothing half is seen, and the next run completes it."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from deadly import killed

from sahelscope.corpus import ingest
from sahelscope.store import files, questions, versions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current

ROOT = Path(__file__).parents[2]
FIRST, SECOND = "A market opened in Gao. Traders came.", "A school opened in Mopti. Children came."


@pytest.fixture
def inputs(tmp_path):
    for name, text in (("a", FIRST), ("b", SECOND)):
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path / "a.txt", tmp_path / "b.txt"


@pytest.fixture
def corpus(tmp_path, inputs):
    ingest.add([inputs[0]], tmp_path / "corpus", workers=1)
    return tmp_path / "corpus"


def leftovers(corpus):
    return [p for p in corpus.rglob("*") if p.name.startswith(files.UNFINISHED)]


def changes(corpus):
    return json.loads((versions.folder(corpus / "published") / "published.json").read_text())["changes"]


POINTS = [
    ("rename", "000002.1", "before", 1),  # the part is written but has no name yet: it is lost, and read again
    ("rename", "000002.1", "after", 0),  # the part is there but not published
    ("rename", "published/000002", "before", 0),
    ("rename", "published/000002", "after", 0),
    ("replace", "CURRENT", "before", 0),
    ("replace", "CURRENT", "after", 0),
]


@pytest.mark.parametrize(("method", "ending", "when", "again"), POINTS)
def test_killed_while_adding(method, ending, when, again, corpus, inputs):
    killed("add", method, ending, when, corpus, inputs[1])
    seen = 2 if (ending, when) == ("CURRENT", "after") else 1
    assert questions.open(corpus).totals().articles == seen
    outcome = ingest.add(inputs, corpus, workers=1)
    assert outcome.new == again
    assert questions.open(corpus).totals().articles == 2
    assert is_current(corpus)
    assert not leftovers(corpus)
    assert changes(corpus), "the version before was copied and changed"


@pytest.mark.parametrize(("name", "when"), [(n, w) for n in (files.DUCKDB, files.SQLITE) for w in ("before", "after")])
def test_killed_between_the_copies_of_the_version_before(name, when, corpus, inputs):
    before = {f.name: f.read_bytes() for f in versions.folder(corpus / "published").iterdir()}
    killed("add", "copy", name, when, corpus, inputs[1])
    seen = questions.open(corpus)
    assert seen.totals().articles == 1 and len(seen.articles(questions.Filters(search="school"))) == 0
    assert before == {f.name: f.read_bytes() for f in versions.folder(corpus / "published").iterdir()}
    ingest.add(inputs, corpus, workers=1)
    seen = questions.open(corpus)
    assert seen.totals().articles == 2 and len(seen.articles(questions.Filters(search="school"))) == 1
    assert changes(corpus) and is_current(corpus) and not leftovers(corpus)


@pytest.mark.parametrize(("method", "ending", "when", "again"), POINTS)
def test_killed_at_the_first_add(method, ending, when, again, tmp_path, inputs):
    corpus, ending = tmp_path / "new", ending.replace("000002", "000001")
    killed("add", method, ending, when, corpus, *inputs)
    assert questions.open(corpus).totals().articles in (0, 2)
    ingest.add(inputs, corpus, workers=1)
    assert questions.open(corpus).totals().articles == 2
    assert not leftovers(corpus)


@pytest.mark.parametrize(
    ("method", "ending"), [("rename", "000001.2"), ("rename", "published/000002"), ("replace", "CURRENT")]
)
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_rebuilding(method, ending, when, corpus, inputs):
    killed("rebuild", method, ending, when, corpus)
    assert questions.open(corpus).totals().articles == 1
    assert ingest.add([inputs[0]], corpus, workers=1).new == 0
    assert questions.open(corpus).totals().articles == 1
    assert len(list(Parts(corpus).path.iterdir())) == 1, "one generation of the part is left"
    assert not leftovers(corpus)


def test_a_dead_process_leaves_no_lock(corpus, inputs):
    killed("add", "rename", "000002.1", "before", corpus, inputs[1])
    waited = []
    with files.lock(corpus, on_wait=lambda: waited.append(True)):
        pass
    assert not waited


def test_an_article_is_never_there_twice_when_two_commands_add_it_at_once(tmp_path):
    articles = [{"text": f"Market day number {n} in Gao. Rice was cheap.", "date": "2021-05-03"} for n in range(150)]
    for name, part in (("a", articles[:100]), ("b", articles[50:])):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, part)))
    command = [sys.executable, "-m", "sahelscope", "--corpus", str(tmp_path / "corpus"), "add", "--workers", "1"]
    running = [
        subprocess.Popen([*command, str(tmp_path / f"{n}.jsonl")], cwd=ROOT, stdout=subprocess.PIPE) for n in "abab"
    ]
    assert [r.wait() for r in running] == [0, 0, 0, 0]
    for r in running:
        r.stdout.close()
    assert questions.open(tmp_path / "corpus").totals().articles == 150
    assert sum(p.articles for p in Parts(tmp_path / "corpus").all()) == 150


def test_a_reader_keeps_its_version_while_others_are_published(corpus, inputs):
    reader = questions.open(corpus)
    for n in range(3):
        inputs[1].write_text(f"{SECOND} {n}")
        ingest.add([inputs[1]], corpus, workers=1)
    assert reader.totals().articles == 1
    assert reader.article(reader.articles()["article_id"][0]).text == FIRST
    with ThreadPoolExecutor() as others:
        search = questions.Filters(search="market")
        assert len(others.submit(reader.articles, search).result()) == 1
        assert len(others.submit(reader.quotes, search).result()) == 0
    assert questions.version(corpus) != reader.version
    assert questions.open(corpus).totals().articles == 4
    assert len([p for p in (corpus / "published").iterdir() if p.is_dir()]) == 2, "older versions are removed"
