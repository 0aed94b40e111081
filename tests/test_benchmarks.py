"""Every benchmark runs, at the smallest size at which it measures anything, so that none rots unseen.

What a script finds there says nothing; that it comes to its end with a line of figures does.
"""

import dataclasses
import itertools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import passages

ROOT = Path(__file__).resolve().parent.parent
#: What each is called with, and a word of what it prints at the end. ARTICLES and FOLDER are made by the tests.
SHORTEST = {
    "against": ([".", "ARTICLES", "--rounds", "1"], "0 of "),
    "crowd": (["--sessions", "1", "--clicks", "2", "--articles", "5", "--rounds", "1"], "CPU s/cl"),
    "exports": (["--rows", "20"], "as multiples of csv's"),
    "fit_events": (["ARTICLES", "--write"], "are events"),
    "fit_indirect": (["ARTICLES", "--small", "50"], "F1"),
    "fit_quotes": (["ARTICLES"], "right speaker first"),
    "formats": (["--articles", "1", "--only", "jsonl", "html"], "jsonl"),
    "invented": (["FOLDER", "5"], ""),
    "large": (["--quotes", "20", "50", "--pages", "articles", "--rounds", "1"], "articles"),
    "memory": (["--articles", "3"], "ratio"),
    "reading": (["--articles", "2"], "2 articles added"),
    "reliability": (["ARTICLES"], "0.95 to 1.00"),
    "reposts": (["100"], "precision"),
    "scale": (["--articles", "4", "--published", "8", "--portions", "20"], "looked at"),
    "store": (["--quotes", "50"], "memory, MB"),
    "together": (["--seconds", "3", "--readers", "2"], " 0 wrong"),
}
#: Not run here, but imported: the pages take a server and a browser each, a minute, and spread starts ten processes (of
#: its parts, scale runs what gives portions out); the others are tried shortly by tests of their own (test_faults.py,
#: test_mutations.py, test_addresses.py, test_texts.py, test_own_files.py).
SLOW = {"pages", "spread", "faults", "mutations", "addresses", "texts", "own_files"}
#: Parts of the others.
PARTS = {"clicks", "gold", "passages", "faulty", "many", "pile"}

_TEXT = "Le puits est fermé. Awa Diallo a déclaré que le puits était à sec depuis mars."
STATEMENT = {
    "id": "statement", "lang": "fr", "text": _TEXT,
    "quotes": [{"spans": [[_TEXT.index("que le"), len(_TEXT) - 1]], "kind": "indirect", "speaker": "Awa Diallo",
                "who": "Awa Diallo"}],
}  # fmt: skip
_NEWS = "Gunmen killed twelve villagers near Gao on Monday."
EVENT = {
    "id": "event", "lang": "en", "text": _NEWS, "published": "2024-03-12", "quotes": [],
    "events": [{"start": 0, "end": len(_NEWS) - 1, "type": "attack"}],
}  # fmt: skip


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    """Annotated articles, as the scripts that fit and compare want them: invented passages, a statement, an event."""
    path = tmp_path_factory.mktemp("articles") / "annotated.jsonl"
    found = itertools.chain([STATEMENT, EVENT], *(itertools.islice(passages.read(n, n), 12) for n in ("en", "fr")))
    path.write_text("\n".join(json.dumps(doc, default=dataclasses.asdict) for doc in found), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", SHORTEST)
def test_it_runs_to_its_end(name, articles, tmp_path):
    given, told = SHORTEST[name]
    data = shutil.copytree(ROOT / "data", tmp_path / "data")  # those that fit write their weights there
    made = {"ARTICLES": str(articles), "FOLDER": str(tmp_path / "corpus")}
    done = subprocess.run(
        [sys.executable, f"benchmarks/{name}.py", *(made.get(word, word) for word in given)],
        cwd=ROOT, env={**os.environ, "SAHELSCOPE_DATA": str(data)}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert told in done.stdout


@pytest.mark.parametrize("name", sorted(SLOW))
def test_what_takes_long_is_at_least_whole(name):
    done = subprocess.run([sys.executable, "-c", f"import benchmarks.{name}"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]


def test_every_script_is_among_them():
    there = {path.stem for path in (ROOT / "benchmarks").glob("*.py")} - {"__init__"}
    assert there == SHORTEST.keys() | SLOW | PARTS
