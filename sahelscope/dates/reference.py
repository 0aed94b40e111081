"""What an expression is counted from: the publication day, the date named last, the year that frames a story."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sahelscope.dates import tense, values
from sahelscope.models import Article, Span

#: Precisions that can stand for a day, a month, a year when something is counted from them
_FINE_ENOUGH = {
    "day": ("day",),
    "night": ("day",),
    "week": ("day", "week"),
    "weekend": ("day", "week"),
    "month": ("day", "week", "month"),
    "quarter": ("day", "week", "month", "quarter"),
}


class Named(NamedTuple):
    """A date that the text has named: where, and what it spans."""

    start: int
    end: int
    value: str
    days: values.Days


@dataclass(frozen=True, slots=True)
class Reference:
    """All that the reading of one expression may look at.

    ``named``: the dates before it in the text, the latest last. ``frame``: the year of a story told, set by "In 2012,"
    at the head of a sentence, None where there is none.
    """

    article: Article
    start: int = 0
    end: int = 0
    named: list[Named] = field(default_factory=list)
    frame: int | None = None

    @property
    def published(self) -> dt.date | None:
        """Return the publication day, None where it is unknown."""
        return self.article.published

    def at(self, start: int, end: int) -> Reference:
        """Return the reference for another expression of the same article."""
        return replace(self, start=start, end=end)

    @property
    def text(self) -> str:
        """Return the text of the article."""
        return self.article.text

    @property
    def sentence(self) -> Span:
        """Return the sentence around the expression; outside the prose, a stretch around it."""
        i = self.article.sentence_at(self.start)
        return self.article.sentences[i] if i is not None else Span(self.start, self.end)

    def before(self, reach: int = 60) -> str:
        """Return what stands before the expression in its sentence, up to ``reach`` characters."""
        return self.text[max(self.sentence.start, self.start - reach) : self.start]

    def after(self, reach: int = 60) -> str:
        """Return what follows the expression in its sentence, up to ``reach`` characters."""
        return self.text[self.end : min(self.sentence.end, self.end + reach)]

    def tense(self) -> tense.Tense:
        """Tell whether the words around speak of the past or of the future; "unknown" where they do not say."""
        return tense.around(self.before(120), self.after(120), self.article.language)

    def last_named(self, unit: str, reach: int = 4000) -> Named | None:
        """Return the date named last that is fine enough to count units from."""
        fine = _FINE_ENOUGH.get(unit)
        for named in reversed(self.named[-12:]):
            if self.start - named.end > reach:
                return None
            if fine is None or named.days.precision in fine:
                return named
        return None
