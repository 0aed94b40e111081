"""Who said what."""

from __future__ import annotations

from sahelscope.models import Article, Quote
from sahelscope.people import People


def find(article: Article, people: People) -> list[Quote]:
    """Return the quotes in the order of the text."""
    return []
