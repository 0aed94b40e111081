"""What the store costs: publishing, size, memory, and each question at several sizes as multiples of the smallest.

python benchmarks/store.py [FOLDER] [--quotes 5000 100000 1000000]

The corpora are invented and made directly as tables, nothing is parsed. Absolute times depend on the machine; the
ratios hold.
"""

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
from typing import Any

import numpy as np
import pandas as pd

from sahelscope import tables
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.questions import Corpus, Filters, open

QUOTES_PER_ARTICLE, HASHES_PER_ARTICLE = 5, 20
COUNTRIES = np.array("MLI NER BFA TCD MRT FRA NGA SEN DZA CIV LBY SDN TGO BEN GHA MAR".split())
WEIGHTS = np.array([30, 20, 18, 12, 6, 5, 4, 2, 2, 2, 2, 2, 1, 1, 1, 1]) / 109
TYPES = np.array("attack talks humanitarian statement protest deployment arrest disaster election other".split())
WORDS = np.array(
    "la paix the bridge market river eau school rain récolte prices wells teacher négociations bétail road fleuve "
    "village opened closed rebuilt ouvert fermé attendu three years after before pendant mais because talks".split()
)


def corpus(folder: Path, quotes: int) -> float:
    """Make and publish an invented corpus; return how many seconds publishing took."""
    random = np.random.default_rng(1)
    store = Parts(folder)
    left, number = quotes // QUOTES_PER_ARTICLE, 0
    while left:
        count = min(left, 20_000)
        made, originals = _part(random, number, count)
        store.write(made, originals, rules="invented")
        left, number = left - count, number + count
    start = time.perf_counter()
    publish(folder)
    return time.perf_counter() - start


def _part(random: np.random.Generator, first: int, count: int) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
    ids = np.array([f"{i:016x}" for i in range(first, first + count)])
    days = [dt.date(2015, 1, 1) + dt.timedelta(int(d)) for d in random.integers(0, 3650, count)]
    sentences = [" ".join(s) for s in random.choice(WORDS, (4000, 12))]
    texts = [" ".join(sentences[i] + "." for i in row) for row in random.integers(0, 4000, (count, 8))]
    titles = [f"{t[:40]} {i}" for t, i in zip(texts, ids, strict=True)]
    languages = random.choice(["en", "fr"], count)
    outlets = [f"Invented Daily {n}" for n in random.integers(0, 40, count)]
    rows: dict[str, pd.DataFrame] = {name: tables.empty(name) for name in tables.PER_ARTICLE}
    rows["articles"] = _frame(
        "articles", count, article_id=ids, title=titles, published=days, published_from="given",
        language=languages, outlet=outlets, characters=[len(t) for t in texts], invented=True, title_made=False,
    )  # fmt: skip
    many = np.repeat(ids, QUOTES_PER_ARTICLE)
    quote_ids = np.array([f"{a}-q{i % QUOTES_PER_ARTICLE}" for i, a in enumerate(many)])
    start = np.tile(np.arange(QUOTES_PER_ARTICLE) * 80, count)
    speaker = (random.pareto(1.0, len(many)) * 40).astype(int) % 50_000
    rows["quotes"] = _frame(
        "quotes", len(many), quote_id=quote_ids, article_id=many, start=start, end=start + 60,
        text=[sentences[i] for i in random.integers(0, 4000, len(many))], kind="direct", speaker_text="said",
        speaker=[f"Speaker {n}" for n in speaker], role="mayor", cue="said", rule="invented",
        confidence=random.choice([0.5, 0.8, 0.9], len(many)), context_start=start, context_end=start + 200,
    )  # fmt: skip
    rows["quote_spans"] = _frame(
        "quote_spans", len(many), quote_id=quote_ids, article_id=many, ordinal=0, start=start, end=start + 60
    )
    three = random.choice(COUNTRIES, (len(many), 3), p=WEIGHTS)
    twice = np.repeat(quote_ids, 3)
    rows["quote_countries"] = _frame(
        "quote_countries", len(twice), quote_id=twice, article_id=np.repeat(many, 3), country=three.ravel(),
        how=np.tile(["sentence", "paragraph", "article"], len(many)),
    ).drop_duplicates(["quote_id", "country"])  # fmt: skip
    rows["mentions"] = _frame(
        "mentions", len(twice), article_id=np.repeat(many, 3), start=np.repeat(start, 3), end=np.repeat(start, 3) + 4,
        text="Mali", country=three.ravel(), kind="name", part="body", rule="invented", confidence=0.9,
    )  # fmt: skip
    event_ids = np.array([f"{a}-e{i % 2}" for i, a in enumerate(np.repeat(ids, 2))])
    happened = np.repeat(np.array(days, dtype=object), 2)
    rows["events"] = _frame(
        "events", 2 * count, event_id=event_ids, article_id=np.repeat(ids, 2), start=0, end=70, text="An event.",
        type=random.choice(TYPES, 2 * count), date=[d.isoformat() for d in happened], first=happened, last=happened,
        precision="day", planned=False, rule="invented", confidence=0.8, context_start=0, context_end=200,
    )  # fmt: skip
    rows["event_countries"] = _frame(
        "event_countries", 2 * count, event_id=event_ids, article_id=np.repeat(ids, 2),
        country=random.choice(COUNTRIES, 2 * count, p=WEIGHTS), how="happened",
    )  # fmt: skip
    hashes = np.repeat(ids, HASHES_PER_ARTICLE)
    rows["sketches"] = _frame("sketches", len(hashes), article_id=hashes, hash=random.integers(0, 2**40, len(hashes)))
    originals = pd.DataFrame(
        {c: pd.array([None] * count, dtype=kind) for c, kind in tables.ORIGINALS.items()}
    ).assign(article_id=pd.array(ids, dtype=tables.TEXT), text=pd.array(texts, dtype=tables.TEXT))  # fmt: skip
    return rows, originals


def _frame(table: str, count: int, **cells: Any) -> pd.DataFrame:
    columns = {}
    for name, kind in tables.STORED[table].items():
        given = cells.get(name)
        values = [given] * count if given is None or np.isscalar(given) else list(given)
        columns[name] = pd.array(values, dtype=kind)
    return pd.DataFrame(columns)


MALI = Filters(countries=("MLI",))
NARROW = Filters(countries=("MLI", "NER"), since=dt.date(2020, 1, 1), until=dt.date(2021, 1, 1), languages=("fr",))
SPEAKER = Filters(speakers=("Speaker 3",))
RARE, COMMON = Filters(search='"bridge market river"'), Filters(search="fleuve")
QUESTIONS: dict[str, Callable[[Corpus], object]] = {
    "quotes: first page": lambda c: c.quotes(),
    "quotes: page 500": lambda c: c.quotes(offset=10_000),
    "quotes: Mali": lambda c: c.quotes(MALI),
    "quotes: two countries, a year, a language": lambda c: c.quotes(NARROW),
    "quotes: a speaker": lambda c: c.quotes(SPEAKER),
    "quotes: a rare phrase": lambda c: _forgetting(c).quotes(RARE),
    "quotes: a word that is everywhere": lambda c: _forgetting(c).quotes(COMMON),
    "quotes: count, Mali": lambda c: c.count_quotes(MALI),
    "most quoted": lambda c: c.most_quoted(),
    "most quoted, Mali": lambda c: c.most_quoted(MALI),
    "countries": lambda c: c.countries(),
    "countries, Mali": lambda c: c.countries(MALI),
    "countries, a speaker": lambda c: c.countries(SPEAKER),
    "timeline by week": lambda c: c.over_time(step="week"),
    "timeline: marks": lambda c: c.marks(),
    "timeline by month, Mali": lambda c: c.over_time(MALI),
    "events: first page, Mali": lambda c: c.events(MALI),
    "articles: first page, Mali": lambda c: c.articles(MALI),
    "totals": lambda c: c.totals(),
    "totals, Mali": lambda c: c.totals(MALI),
    "choices": lambda c: c.choices(),
}


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
            start = time.perf_counter()
            question(found)
            runs.append(1000 * (time.perf_counter() - start))
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
            seconds = 0.0 if (folder / "published" / "CURRENT").exists() else corpus(folder, quotes)
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
            took = f"published in {seconds:.1f} s" if seconds else "there already"
            print(f"{quotes:,} quotes: {took}; {kept}")
    print(f"\n{'ms':44}" + "".join(f"{n:>12,}" for n in given.quotes) + "   last over first")
    for name in results[0]:
        cells = [r[name] for r in results]
        print(f"{name:44}" + "".join(f"{c:12.1f}" for c in cells) + f"{cells[-1] / cells[0]:14.1f}")


if __name__ == "__main__":
    main()
