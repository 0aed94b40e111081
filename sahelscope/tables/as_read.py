"""Articles as they were read, kept as a table so that they can be parsed again when rules or words have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pandas as pd

from sahelscope.read.original import Original
from sahelscope.tables import whence
from sahelscope.tables.schema import ORIGINALS, frame


def originals(articles: Iterable[Original]) -> pd.DataFrame:
    """Return the articles as they were read, one row each, texts included."""
    rows = [tuple(_kept(a, column) for column in ORIGINALS) for a in articles]
    return frame(ORIGINALS, rows)


def _kept(article: Original, column: str) -> Any:
    return whence.joined(article.origins) if column == "origins" else getattr(article, column)


def completed(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of originals with the columns that an older one lacks, all unknown."""
    lacking = {c: pd.array([None] * len(table), dtype=kind) for c, kind in ORIGINALS.items() if c not in table}
    return table.assign(**lacking)[list(ORIGINALS)]


def from_originals(table: pd.DataFrame) -> Iterator[Original]:
    """Yield the articles that a table made by ``originals`` holds."""
    for row in completed(table).astype(object).itertuples(index=False):
        cells = zip(ORIGINALS, row, strict=True)
        known: dict[str, Any] = {f: v for f, v in cells if v is not None and v is not pd.NA}
        article_id = known.pop("article_id")
        known["origins"] = whence.parted(known.get("origins"))
        article = Original(**known)
        yield article if article.article_id == article_id else replace(article, known_as=article_id)
