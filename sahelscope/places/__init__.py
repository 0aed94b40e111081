"""Countries, peoples, towns and regions."""

from __future__ import annotations

from sahelscope.models import Article, Mention


def find(article: Article) -> list[Mention]:
    """Return the mentions of countries in the order of the text."""
    return []
