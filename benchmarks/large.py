"""What a page costs over a million quotes, as a multiple of the same page over five thousand, clicked in turn.

    python benchmarks/large.py [FOLDER] [--quotes 5000 1000000] [--pages map quotes] [--rounds 3]

The corpora are those of many.py; one that is in FOLDER already is used again. For each page, and for each filter that
is changed to what nobody has asked before (figures, answers and found words are all forgotten):

- ``new``: CPU of that click over the large corpus, over that of the small one. At most 2.0.
- ``again``: CPU of a click that asks what was asked before, over the same with answers that are at hand. At most 1.2.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import many, pages
from components import remembered
from sahelscope.store.published import Published
from sahelscope.store.search import Search

MOST_NEW, MOST_AGAIN = 2.0, 1.2
#: What is changed at a click, by turns: what the address holds, and two values of it.
PERIOD, LANGUAGE, COUNTRY = ("period", "1y", "3m"), ("language", ["en"], ["fr"]), ("country", ["MLI"], ["NER"])
ALL = (PERIOD, LANGUAGE, COUNTRY, ("side", ["army"], ["civilian"]))
WORD = ("q", "fleuve", "bridge")
#: Of each page what is changed, and what its address holds besides.
CASES: dict[str, tuple[str, dict[str, str], tuple[tuple[str, object, object], ...]]] = {
    "brief": ("brief", {}, ALL),
    "map": ("map", {}, ALL),
    "map, towns": ("map", {"places": "open"}, (LANGUAGE, COUNTRY)),
    "map, events": ("map", {"measure": "events"}, (LANGUAGE, COUNTRY)),
    "map, regions": ("map", {"level": "region"}, (LANGUAGE, COUNTRY)),
    "timeline": ("timeline", {}, ALL),
    "quotes": ("quotes", {}, (*ALL, WORD, ("q", "la", "t"))),
    "coverage": ("coverage", {}, (PERIOD, LANGUAGE, COUNTRY)),
    "articles": ("articles", {}, (*ALL, WORD)),
    "country": ("country", {"id": "MLI"}, (PERIOD, LANGUAGE)),
    "speaker": ("speaker", {"id": "{speaker}"}, (PERIOD, LANGUAGE)),
    "article": ("article", {"id": "{article}"}, (PERIOD, LANGUAGE)),
}


class Looked:
    """A page over one corpus, as the server draws it."""

    def __init__(self, corpus: Path, page: str, address: dict[str, str]) -> None:
        self._corpus = str(corpus)
        with self._here():
            self._at = pages.opened(page, corpus)
            for name, value in address.items():
                self._at.session_state[name] = True if value == "open" else value
            self._at.run()

    @contextmanager
    def _here(self) -> Iterator[AppTest]:
        with mock.patch.dict(os.environ, {"SAHELSCOPE_CORPUS": self._corpus}):
            yield getattr(self, "_at", None)  # type: ignore[misc]

    def new(self, name: str, value: object) -> float:
        """Return the CPU seconds of a click that asks what nobody has asked."""
        with self._here() as at:
            at.session_state[name] = value
            forget()
            return pages._timed(at)

    def again(self) -> float:
        """Return the CPU seconds of a click that asks what was asked before."""
        with self._here() as at:
            return pages._timed(at)


def forget() -> None:
    """Forget all that pages remember."""
    for corpus in pages.REMEMBERING:
        corpus._answers.clear()
        corpus._search._found.clear()
        corpus._periods.clear()
    remembered.forget()


def against_constant(looked: Looked, rounds: int) -> float:
    """Return what asking again costs over the same with answers at hand."""
    store = pages.Replayed()
    times: dict[bool, list[float]] = {False: [], True: []}
    with (
        mock.patch.object(Published, "ask", store.of(Published.ask)),
        mock.patch.object(Search, "numbers", store.of(Search.numbers)),
        mock.patch.object(Search, "texts", store.of(Search.texts)),
    ):
        for _ in range(2 * rounds + 1):
            for store.replays in (False, True):
                times[store.replays].append(looked.again())
    return statistics.median(times[False][1:]) / statistics.median(times[True][1:])


def main() -> None:
    """Print the table."""
    words = argparse.ArgumentParser()
    words.add_argument("folder", nargs="?", type=Path)
    words.add_argument("--quotes", nargs=2, type=int, default=[5_000, 1_000_000])
    words.add_argument("--pages", nargs="+", choices=[*CASES], default=[*CASES])
    words.add_argument("--rounds", type=int, default=3)
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        corpora = [(given.folder or Path(scratch)) / str(quotes) for quotes in given.quotes]
        for corpus, quotes in zip(corpora, given.quotes, strict=True):
            if not (corpus / "published" / "CURRENT").exists():
                many.make(corpus, quotes)
        told = [f"{quotes:,}" for quotes in given.quotes]
        print(f"{'':14} {'changed':>10} {told[0]:>9} {told[1]:>9} {'new':>6} {'again':>6}")
        for case in given.pages:
            page, address, changes = CASES[case]
            looks = [Looked(corpus, page, address) for corpus in corpora]
            again = against_constant(looks[1], given.rounds)
            for name, *values in changes:
                times: list[list[float]] = [[], []]
                for number in range(2 * given.rounds):
                    for look, took in zip(looks, times, strict=True):
                        took.append(look.new(name, values[number % 2]))
                small, large = (statistics.median(took[2:] or took) for took in times)
                for look in looks:
                    look.new(name, "" if isinstance(values[0], str) else [])
                new = large / small
                mark = "  over" if new > MOST_NEW or again > MOST_AGAIN else ""
                print(f"{case:14} {name:>10} {small:9.3f} {large:9.3f} {new:6.2f} {again:6.2f}{mark}", flush=True)


if __name__ == "__main__":
    main()
