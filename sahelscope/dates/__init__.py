"""The dates of an article, as printed and as resolved.

``expressions`` runs the rules in their order where a trigger word stands (triggers), ``ranges`` lets neighbours share a
year, ``resolution`` gives the expressions their values in the order of the text (reference). ``publication`` reads the
day of publication out of the text itself.
"""

from __future__ import annotations

from sahelscope.dates import expressions
from sahelscope.dates.ranges import share_years
from sahelscope.dates.resolution import resolved
from sahelscope.models import Article, Date


def find(article: Article) -> list[Date]:
    """Return the dates of an article in the order of the text; durations and sets ("every Monday") are none."""
    found = expressions.find(article.text, article.language)
    return resolved(article, share_years(article.text, found, article.language))
