"""Piles of invented articles to read: as many and as long as one likes, no two of them the same story.

Their paragraphs are the sample's, put together anew by chance, each with a number of its own, over twelve years: copies
of the sample itself would all be reprints of each other and report the same events, which makes publishing them dear.
"""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.formats import stories

FIRST_DAY, DAYS = dt.date(2013, 1, 1), 12 * 365
#: Articles in a file.
EACH = 50


def articles(count: int, characters: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Yield so many articles of at least so many characters, as rows of a table. Another ``seed``: other articles."""
    chance = random.Random(seed)
    paragraphs = [paragraph for _, several in stories(60) for paragraph in several[:-1]]  # the last only numbers a copy
    for number in range(count):
        text = ""
        while len(text) < characters:
            text += f"{chance.choice(paragraphs)} Notice {chance.randrange(10**9)}.\n\n"
        day = FIRST_DAY + dt.timedelta(days=chance.randrange(DAYS))
        yield {"title": f"Report {seed}.{number}", "text": text, "date": day.isoformat()}


def write(file: Path, rows: Sequence[dict[str, str]]) -> Path:
    """Write articles into a file of JSON Lines."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def files(folder: Path, count: int, characters: int) -> Path:
    """Write so many articles into a folder, EACH to a file, and return the folder."""
    rows = list(articles(count, characters))
    for start in range(0, count, EACH):
        write(folder / f"{start}.jsonl", rows[start : start + EACH])
    return folder
