"""Dates, as printed and as resolved."""

from __future__ import annotations

from sahelscope.models import Article, Date


def find(article: Article) -> list[Date]:
    """Return the dates in the order of the text."""
    return []
