"""What the parser found, as tidy typed tables: one row per finding, never a list in a cell.

Unknown is ``<NA>``; an empty table keeps its columns and types. Days are ``date32``, which holds every day from year 1
to year 9999. Offsets (``start``, ``end``) are character offsets into the article's text as it was read.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from sahelscope.language.shingles import sketch
from sahelscope.models import Parsed
from sahelscope.read.original import Original
from sahelscope.tables.as_read import completed, from_originals, originals
from sahelscope.tables.findings import Rows, rows_of, where
from sahelscope.tables.schema import (
    DAY,
    NUMBER,
    ORIGINALS,
    PER_ARTICLE,
    PUBLISHED,
    SKETCHES,
    STORED,
    TABLES,
    TEXT,
    TRUTH,
    WHOLE,
    empty,
    frame,
    shape,
)
from sahelscope.tables.speaking import speakers

__all__ = [
    "DAY",
    "NUMBER",
    "ORIGINALS",
    "PER_ARTICLE",
    "PUBLISHED",
    "SKETCHES",
    "STORED",
    "TABLES",
    "TEXT",
    "TRUTH",
    "WHOLE",
    "completed",
    "empty",
    "frame",
    "from_originals",
    "originals",
    "rows_of",
    "shape",
    "speakers",
    "tables",
    "where",
]


def tables(articles: Iterable[Parsed | tuple[Original, Parsed]]) -> dict[str, pd.DataFrame]:
    """Return every table of ``TABLES`` for these articles, and their ``sketches``.

    An article is what ``parse`` returns, alone or with the article as it was read; alone, its id is that of its text.
    Raises TypeError for one that is not in a list.
    """
    if isinstance(articles, Parsed | str):
        raise TypeError("give several articles: tables([parse(text)])")
    rows: Rows = {name: [] for name in (*PER_ARTICLE, "sketches")}
    for article in articles:
        original, parsed = (Original(article.article.text), article) if isinstance(article, Parsed) else article
        for name, found in rows_of(original, parsed).items():
            rows[name].extend(found)
        rows["sketches"] += [(original.article_id, h) for h in sketch(parsed.article)]
    made = {name: frame(STORED[name], rows[name]) for name in rows}
    return {**made, "speakers": speakers(made["quotes"])}
