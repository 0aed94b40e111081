"""What reading costs: parsing in word counts, each family's share, reading, parsing and writing, and memory.

python benchmarks/reading.py [FILE ...] [--articles 1000 4000]

Without files, the sample articles are used, numbered so that no two are the same. Shares and ratios hold on any
machine; megabytes a second do not. The cost in word counts is the time of parsing over that of counting the words of
the same texts in the same process: two versions are compared by running them in turn in one sitting.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import count, islice
from pathlib import Path
from typing import Any

from sahelscope import dates, events, header, parse, paths, people, places, quotes, read, tables
from sahelscope.corpus import ingest
from sahelscope.models import Parsed
from sahelscope.read import Original
from sahelscope.store import files
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish


def articles(inputs: Sequence[Path]) -> list[Original]:
    """Return the articles of the files."""
    return [a for path in read.files(inputs) for a in read.articles(path) if isinstance(a, Original)]


def cost(texts: Sequence[Original]) -> float:
    """Return how many times as long as counting its words it takes to parse a text, by CPU time."""

    def seconds(work: Callable[[Original], object]) -> float:
        """Return the sum over the texts of the best of three runs each: the first ones load the word lists."""
        return sum(min(_spent(work, a) for _ in range(3)) for a in texts)

    return seconds(lambda a: parse(a.text, published=a.published, lang=a.language, title=a.title)) / seconds(_counted)


def _counted(article: Original) -> dict[str, int]:
    """Return how often each word stands in a text: the unit."""
    seen: dict[str, int] = {}
    for printed in re.findall(r"\w+|[^\w\s]", article.text):
        word = printed.lower()
        seen[word] = seen.get(word, 0) + 1
    return seen


def _spent(work: Callable[[Original], object], article: Original) -> float:
    start = time.process_time()
    work(article)
    return time.process_time() - start


def families(texts: Sequence[Original]) -> tuple[Counter[str], float]:
    """Return the seconds that each family takes, and the size of the texts in MB."""
    spent: Counter[str] = Counter()

    def timed(name: str, find: Callable[..., Any], *given: Any, **named: Any) -> Any:
        start = time.perf_counter()
        found = find(*given, **named)
        spent[name] += time.perf_counter() - start
        return found

    for a in (*texts[:3], *texts):
        if a is texts[0]:
            spent.clear()  # the first ones load the word lists
        article = timed("header", header.read, a.text, published=a.published, lang=a.language, title=a.title)
        mentions = timed("places", places.find, article)
        when = timed("dates", dates.find, article)
        who = timed("people", people.find, article)
        said = timed("quotes", quotes.find, article, who)
        happened = timed("events", events.find, article, mentions, when, said)
        parsed = Parsed(article, tuple(mentions), tuple(when), tuple(happened), tuple(said))
        timed("rows for the tables", tables.rows_of, a, parsed)
    return spent, sum(len(a.text.encode()) for a in texts) / 1e6


def many(texts: Sequence[Original], wanted: int) -> Iterator[str]:
    """Yield so many JSON lines, no two the same."""
    numbered = (
        {"text": f"{a.text}\n\nInvented copy number {n}.", "title": a.title, "outlet": f"Invented Daily {n % 9}"}
        for n in count()
        for a in texts
    )
    return (json.dumps(row) for row in islice(numbered, wanted))


def whole(file: Path, folder: Path, workers: int) -> dict[str, float]:
    """Add a file and return the seconds of each stage and the memory at the peak."""
    spent: Counter[str] = Counter()

    def timed(name: str, real: Any) -> Any:
        def call(*given: Any, **named: Any) -> Any:
            start = time.perf_counter()
            try:
                return real(*given, **named)
            finally:
                spent[name] += time.perf_counter() - start

        return call

    Parts.write = timed("writing", Parts.write)  # type: ignore[method-assign]
    ingest.publish = timed("publishing", publish)
    start = time.perf_counter()
    outcome = ingest.add([file], folder, workers=workers)
    total = time.perf_counter() - start
    begin = time.perf_counter()
    for _ in read.articles(file):
        pass
    spent["reading"] = time.perf_counter() - begin
    spent["parsing and waiting"] = total - sum(spent.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**spent, "total": total, "articles": outcome.new, "memory": peak}


def main() -> None:
    """Print the tables."""
    words = argparse.ArgumentParser()
    words.add_argument("files", nargs="*", type=Path)
    words.add_argument("--articles", nargs="*", type=int, default=[1000, 4000])
    words.add_argument("--workers", type=int, default=2)
    words.add_argument("--add", action="store_true", help="only add the one file (used by itself)")
    given = words.parse_args()
    if given.add:
        with tempfile.TemporaryDirectory() as folder, files.lock(Path(folder) / "none"):
            print(json.dumps(whole(given.files[0], Path(folder) / "corpus", given.workers)))
        return
    texts = articles(given.files or [paths.DATA / "articles"])
    times = cost(texts)  # first: whatever is loaded once is loaded then, and no family's share holds it
    spent, size = families(texts)
    total = sum(spent.values())
    print(f"{len(texts):,} articles, {size:.2f} MB, {size / total:.2f} MB a second on one core")
    print(f"parsing costs as much as counting the words {times:.1f} times")
    for name, seconds in spent.most_common():
        print(f"  {name:22}{seconds / total:6.0%}   {size / seconds:8.2f} MB a second alone")
    with tempfile.TemporaryDirectory() as scratch:
        results = []
        for wanted in given.articles:
            file = Path(scratch) / f"{wanted}.jsonl"
            file.write_text("\n".join(many(texts, wanted)))
            # a process of its own, so that its memory is its own
            command = [sys.executable, __file__, str(file), "--add", "--workers", str(given.workers)]
            told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            results.append(json.loads(told))
            r = results[-1]
            shares = ", ".join(
                f"{n} {r[n] / r['total']:.0%}" for n in ("reading", "parsing and waiting", "writing", "publishing")
            )
            rate = 60 * r["articles"] / r["total"] / given.workers
            print(
                f"{wanted:,} articles added: {rate:,.0f} a minute and process; {shares}; at most {r['memory']:.0f} MB"
            )
        if len(results) > 1:
            print(f"memory, last over first: {results[-1]['memory'] / results[0]['memory']:.2f}")


if __name__ == "__main__":
    main()
