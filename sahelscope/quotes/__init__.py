"""Who said what."""

from __future__ import annotations

from sahelscope.models import Article, Quote
from sahelscope.people import People
from sahelscope.quotes import indirect


def find(article: Article, people: People) -> list[Quote]:
    """Return the quotes in the order of the text."""
    found: list[Quote] = []
    return sorted([*found, *indirect.find(article, people, found)], key=lambda quote: quote.start)
