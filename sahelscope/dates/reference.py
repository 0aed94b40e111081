"""What an expression is counted from: the publication day, the date named last, the year that frames a story."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sahelscope.dates import tense, values
from sahelscope.dates.grammar import GRAMMARS, Grammar
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


# Reaches, set by hand.
#: Characters before and after an expression that tell its tense
CLAUSE = 120
#: Characters and dates back to the one that is counted from
_STORY, _DATES_BACK = 4000, 12
#: Dates back to the one of an event that is named again
_EVENTS_BACK = 20


class NamedDate(NamedTuple):
    """A date that the text has named: where, and what it spans."""

    start: int
    end: int
    value: str
    days: values.Days


def _nothing() -> NamedDate | None:
    return None


@dataclass(frozen=True, slots=True)
class Reference:
    """All that the meaning of one expression may look at.

    ``around``: the whole match, where it holds several dates. ``named``: the dates before it in the text, the latest
    last. ``frame``: the year of the story told around it (frames), None where there is none. ``following``: the date
    that follows it in the text, read when asked for. ``weekdays``: the weekdays that the article prints with their day
    and month too ("Tuesday, 1 June"). ``latest_day``: the latest day that is printed with its year in the past.
    """

    article: Article
    start: int = 0
    end: int = 0
    around: tuple[int, int] | None = None
    named: list[NamedDate] = field(default_factory=list)
    frame: int | None = None
    weekdays: Mapping[int, dt.date] = field(default_factory=dict)
    following: Callable[[], NamedDate | None] = _nothing
    latest_day: dt.date | None = None

    @property
    def published(self) -> dt.date | None:
        """Return the publication day, None where it is unknown."""
        return self.article.published

    @property
    def text(self) -> str:
        """Return the text of the article."""
        return self.article.text

    @property
    def grammar(self) -> Grammar:
        """Return the grammar of the article's language."""
        return GRAMMARS[self.article.language]

    @property
    def sentence(self) -> Span:
        """Return the sentence around the expression; outside the prose, a stretch around it."""
        i = self.article.sentence_at(self.start)
        return self.article.sentences[i] if i is not None else Span(self.start, self.end)

    def before(self, reach: int) -> str:
        """Return what stands before the expression in its sentence, up to ``reach`` characters."""
        return self.text[max(self.sentence.start, self.start - reach) : self.start]

    def after(self, reach: int) -> str:
        """Return what follows the expression in its sentence, up to ``reach`` characters."""
        return self.text[self.end : min(self.sentence.end, self.end + reach)]

    def tense(self) -> tense.Tense:
        """Tell whether the words around speak of the past or of the future; "unknown" where they do not say."""
        start, end = self.around or (self.start, self.end)
        sentence = self.sentence
        before = self.text[max(sentence.start, start - CLAUSE) : start]
        return tense.around(before, self.text[end : min(sentence.end, end + CLAUSE)], self.article.language)

    def last_named(self, unit: str, reach: int = _STORY, but: str = "") -> NamedDate | None:
        """Return the date named last that is fine enough to count units from; ``but``: none of that value."""
        fine = _FINE_ENOUGH.get(unit)
        for named in reversed(self.named[-_DATES_BACK:]):
            if self.start - named.end > reach:
                return None
            if (fine is None or named.days.precision in fine) and named.value != but:
                return named
        return None

    def apposed(self) -> NamedDate | None:
        """Return the date that stands right behind, between commas: "the next day, Tuesday 8 June"."""
        coming = self.following()
        return coming if coming and self.grammar.apposition.fullmatch(self.text, self.end, coming.start) else None

    def apposed_to(self) -> NamedDate | None:
        """Return the day right before the expression, a comma between, which says the same: "hier, au lendemain de"."""
        named = self.last_named("day", len(", "))
        return named if named and self.text[named.end : self.start] == ", " else None

    def dated_event(self) -> values.Days | None:
        """Return the days of the event that the expression counts from: "three days after the coup of 18 August 2020".

        Its date follows in the same clause, or the text has named it before ("the coup of 18 August 2020 ... three days
        after the coup").
        """
        coming = self.following()
        if coming and self.grammar.event_and_its_date.fullmatch(
            self.text, self.end, min(coming.start, self.sentence.end)
        ):
            return coming.days
        event = self.grammar.event.match(self.text, self.end)
        if event is None:
            return None
        noun = re.escape(event["noun"])
        before = re.compile(rf"\b{noun}\b[^.;\n]{{0,25}}$", re.IGNORECASE)
        after = re.compile(rf"[ ]{noun}\b", re.IGNORECASE)
        for named in reversed(self.named[-_EVENTS_BACK:]):
            if before.search(self.text, max(0, named.start - 50), named.start) or after.match(self.text, named.end):
                return named.days
        return None
