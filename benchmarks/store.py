"""What the store costs: publishing, size, memory, and each question at several sizes as multiples of the smallest.

python benchmarks/store.py [FOLDER] [--quotes 5000 100000 1000000]

The corpora are those of many.py; one that is in FOLDER already is used again. Absolute times depend on the machine; the
ratios hold. Times are CPU, over all threads.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import datetime as dt
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import many
from sahelscope.store.filters import EventFilter
from sahelscope.store.questions import Corpus, Filters, open
from sahelscope.store.quote_filter import QuoteFilter

MALI = Filters(countries=("MLI",))
NARROW = Filters(countries=("MLI", "NER"), since=dt.date(2020, 1, 1), until=dt.date(2021, 1, 1), languages=("fr",))
ONCE, FRENCH = Filters(once=True), Filters(languages=("fr",))
RARE, COMMON, BEGUN = Filters(search='"bridge market river"'), Filters(search="fleuve"), Filters(search="ba")
QUESTIONS: dict[str, Callable[[Corpus], object]] = {
    "quotes: first page": lambda c: c.quotes(),
    "quotes: page 500": lambda c: c.quotes(offset=10_000),
    "quotes: Mali": lambda c: c.quotes(MALI),
    "quotes: two countries, a year, a language": lambda c: c.quotes(NARROW),
    "quotes: a speaker": lambda c: c.quotes(_speaker(c)),
    "quotes: a rare phrase": lambda c: _forgetting(c).quotes(RARE),
    "quotes: a word that is everywhere": lambda c: _forgetting(c).quotes(COMMON),
    "quotes: the beginning of a word": lambda c: _forgetting(c).quotes(BEGUN),
    "articles: a word that is everywhere": lambda c: _forgetting(c).articles(COMMON),
    "quotes: count, Mali": lambda c: c.count_quotes(MALI),
    "most quoted": lambda c: c.most_quoted(),
    "most quoted, Mali": lambda c: c.most_quoted(MALI),
    "most quoted, once": lambda c: c.most_quoted(ONCE),
    "most quoted, persons": lambda c: c.most_quoted(only=QuoteFilter(voices=("person",))),
    "speakers called": lambda c: c.speakers_called("sa"),
    "countries": lambda c: c.countries(),
    "countries, Mali": lambda c: c.countries(MALI),
    "countries, a speaker": lambda c: c.countries(_speaker(c)),
    "timeline by week": lambda c: c.over_time(step="week"),
    "timeline: marks": lambda c: c.marks(),
    "timeline by month, Mali": lambda c: c.over_time(MALI),
    "events: first page, Mali": lambda c: c.events(MALI),
    "articles: first page, Mali": lambda c: c.articles(MALI),
    "totals": lambda c: c.totals(),
    "totals, Mali": lambda c: c.totals(MALI),
    "totals, a speaker": lambda c: c.totals(_speaker(c)),
    "totals, once": lambda c: c.totals(ONCE),
    "places": lambda c: c.places(),
    "places, French": lambda c: c.places(FRENCH),
    "named regions": lambda c: c.named_regions(),
    "event points": lambda c: c.event_points(),
    "event countries, deadly": lambda c: c.event_countries(only=EventFilter(deaths=10)),
    "choices": lambda c: c.choices(),
}


def _speaker(corpus: Corpus) -> Filters:
    if not hasattr(corpus, "one_speaker"):
        corpus.one_speaker = str(corpus.most_quoted(limit=3)["speaker_id"].iloc[-1])  # type: ignore[attr-defined]
    return Filters(speakers=(corpus.one_speaker,))


def _forgetting(corpus: Corpus) -> Corpus:
    corpus._search._found.clear()  # else the second time costs nothing
    return corpus


def ask(folder: Path) -> dict[str, float]:
    """Return milliseconds for each question, warm, the median of five."""
    found = open(folder)
    times = {}
    for name, question in QUESTIONS.items():
        question(found)
        runs = []
        for _ in range(5):
            start = time.process_time()
            question(found)
            runs.append(1000 * (time.process_time() - start))
        times[name] = statistics.median(runs)
    times["memory, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return times


def _size(folder: Path, pattern: str) -> float:
    return sum(f.stat().st_size for f in folder.glob(pattern)) / 1e6


def main() -> None:
    """Print the table."""
    words = argparse.ArgumentParser()
    words.add_argument("folder", nargs="?", type=Path)
    words.add_argument("--quotes", nargs="+", type=int, default=[5_000, 100_000, 1_000_000])
    words.add_argument("--ask", action="store_true", help="only ask the one corpus in the folder (used by itself)")
    given = words.parse_args()
    if given.ask:
        print(ask(given.folder))
        return
    with tempfile.TemporaryDirectory() as scratch:
        results = []
        for quotes in given.quotes:
            folder = (given.folder or Path(scratch)) / str(quotes)
            seconds = 0.0 if (folder / "published" / "CURRENT").exists() else many.make(folder, quotes)
            # a process of its own, so that memory is that of asking only
            command = [sys.executable, __file__, str(folder), "--ask"]
            told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            results.append(eval(told, {"__builtins__": {}}))
            sizes = {
                "parts": _size(folder, "parts/*/*"),
                "database": _size(folder, "published/*/corpus.duckdb"),
                "search": _size(folder, "published/*/search.sqlite"),
            }
            kept = ", ".join(f"{name} {size:,.0f} MB" for name, size in sizes.items())
            took = f"published in {seconds:.1f} s of CPU" if seconds else "there already"
            print(f"{quotes:,} quotes: {took}; {kept}")
    print(f"\n{'ms':44}" + "".join(f"{n:>12,}" for n in given.quotes) + "   last over first")
    for name in results[0]:
        cells = [r[name] for r in results]
        print(f"{name:44}" + "".join(f"{c:12.1f}" for c in cells) + f"{cells[-1] / cells[0]:14.1f}")


if __name__ == "__main__":
    main()
