"""Two adds, a rebuild, corrections and twenty readers at once on one corpus: no errors, and all is there at the end.

python -m benchmarks.together [--seconds 600] [--readers 20]

Each is a process of its own, as several commands and dashboards are; a reader asks for totals, quotes, events and an
article, and opens anew whatever was published last. Every article that an ``add`` said it had added, and every
correction that was taken, must be shown at the end, once, and the corpus be whole. The exit status is 1
where it is not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

from sahelscope import parse
from sahelscope.corpus import correct, ingest
from sahelscope.corpus.rebuild import rebuild
from sahelscope.store import check, corrections, questions
from sahelscope.store.parts import Parts

TEXT = "A market opened in Gao on 3 May 2021, and {n} people came. “Traders came on day {n},” said Awa Sangare."
#: Between two rounds of one process, in seconds.
PAUSE = {"add one": 2.0, "add other": 3.0, "rebuild": 5.0, "correct": 2.0, "read": 0.5}


def add(folder: Path, texts: Path, name: str, number: int) -> None:
    """Add a file of five articles."""
    path = texts / f"{name}-{number}"
    path.mkdir()
    for n in range(5):
        (path / f"{n}.txt").write_text(TEXT.format(n=f"{number}{n}") + f"\n{name}", encoding="utf-8")
    outcome = ingest.add([path], folder, workers=1)
    assert (outcome.new, outcome.failed) == (5, 0), f"{outcome}"


def change(folder: Path, ids: list[str], number: int) -> None:
    """Give one of the first articles a title, each in turn."""
    correct.correct_article(folder, ids[number % len(ids)], {"title": f"Title {number}"})


def read(folder: Path, number: int) -> None:
    """Ask what a page asks."""
    corpus = questions.open(folder)
    total = corpus.totals().articles
    shown = corpus.articles(limit=20, offset=number % 5)
    assert total and len(shown), f"{total} articles, {len(shown)} shown"
    article = shown["article_id"].iloc[0]
    assert corpus.article(article).text
    corpus.quotes(), corpus.events()


def worker(what: str, do: Callable[[int], object], until: float, told: Any) -> None:
    """Do it again and again, and tell how often, and what went wrong."""
    number, wrong = 0, []
    while time.time() < until:
        try:
            do(number)
        except Exception as error:  # whatever it is, it is what is looked for
            wrong.append(f"{what} {number}: {type(error).__name__}: {error}\n{traceback.format_exc(limit=-3)}")
        number += 1
        time.sleep(PAUSE[what])
    told.put((what, number, wrong))


def run(folder: Path, texts: Path, seconds: float, readers: int) -> tuple[Counter[str], list[str]]:
    """Let all work for so many seconds; return how often each came to its end, and what was wrong."""
    add(folder, texts, "first", 0)
    ids = sorted(Parts(folder).ids())
    tasks: list[tuple[str, Callable[[int], object]]] = [
        ("add one", lambda n: add(folder, texts, "one", n)),
        ("add other", lambda n: add(folder, texts, "other", n)),
        ("rebuild", lambda _: rebuild(folder, workers=1)),
        ("correct", lambda n: change(folder, ids, n)),
        *[("read", lambda n: read(folder, n))] * readers,
    ]
    forking = get_context("fork")
    told, until = forking.Queue(), time.time() + seconds
    running: list[ForkProcess] = [forking.Process(target=worker, args=(*task, until, told)) for task in tasks]
    for process in running:
        process.start()
    done, wrong = Counter[str](), []
    for _ in running:
        what, count, errors = told.get(timeout=seconds + 300)
        done[what] += count
        wrong += errors
    for process in running:
        process.join()
    return done, wrong + lacking(folder, ids, done)


def lacking(folder: Path, ids: list[str], done: Counter[str]) -> list[str]:
    """Return what is not as it should be at the end."""
    corpus, stored = questions.open(folder), [i for p in Parts(folder).all() for i in p.read("originals")["article_id"]]
    expected = 5 * (1 + done["add one"] + done["add other"])
    shown = corpus.articles(limit=expected + 100)
    titles = dict(zip(shown["article_id"], shown["title"], strict=True))
    out = [f"{fault}" for fault in check.faults(folder)]
    if not len(stored) == len(set(stored)) == corpus.totals().articles == expected:
        out.append(
            f"{expected} articles added, {len(stored)} stored ({len(set(stored))} different), {len(shown)} shown"
        )
    for place, article in enumerate(ids):
        numbers = range(place, done["correct"], len(ids))
        if numbers and titles[article] != f"Title {numbers[-1]}":
            out.append(f"{article} is called {titles[article]!r}, and was corrected to 'Title {numbers[-1]}'")
    if (kept := len(corrections.lines(folder))) != done["correct"]:
        out.append(f"{done['correct']} corrections taken, {kept} kept")
    return out


def main() -> int:
    """Let them work, and print how often each did and what was wrong."""
    words: Any = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--seconds", type=float, default=600)
    words.add_argument("--readers", type=int, default=20)
    given = words.parse_args()
    parse(TEXT)  # word lists are read once, and each process has them
    with tempfile.TemporaryDirectory() as made:
        texts = Path(made, "texts")
        texts.mkdir()
        done, wrong = run(Path(made, "corpus"), texts, given.seconds, given.readers)
    for one in wrong:
        print(one, flush=True)
    print(", ".join(f"{what} {count}" for what, count in sorted(done.items())))
    print(f"{given.seconds:.0f} s, {sum(done.values())} rounds, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
