"""A day of a month that is named by its place only.

"the 20th of this month", "on the 3rd of last month"
"le 20 de ce mois", "le 15 du mois dernier", "le 3 du mois prochain"
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import values, words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day, so many months after that of the publication."""

    day: int
    months: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None for a day that the month lacks."""
        if at.published is None:
            return Resolved(None, 0.9)
        year, month = values.later_month(at.published.year, at.published.month, self.months)
        try:
            return Resolved(dt.date(year, month, self.day).isoformat(), 0.9)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class DayAndWeekday:
    """A day of the month and its weekday: the nearest day that is both."""

    day: int
    weekday: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None where none within two months is both."""
        if at.published is None:
            return Resolved(None, 0.9)
        near = (at.published + dt.timedelta(days=n) for k in range(62) for n in (-k, k))
        found = next((d for d in near if d.day == self.day and d.weekday() == self.weekday), None)
        return Resolved(found.isoformat(), 0.85) if found else None


#: Nothing that is counted follows: "lundi 12 soldats" is no 12th
_ALONE = r"(?=\s*(?:[,;:)]|[.](?!\d)|$)| (?:à|dans|en|au|at|in|and|et|from)\b(?! \d))"
_ORDINAL = r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)"
_PATTERNS: dict[Language, tuple[str, ...]] = {
    "en": (
        rf"(?:the )?(?P<day>{words.DAY['en']}){GAP}(?:day )?of (?P<toward>this|last|next|the current){GAP}month\b",
        rf"(?P<weekday>{words.weekday('en')}),?{GAP}(?:the )?(?P<day>{_ORDINAL}){_ALONE}",
    ),
    "fr": (
        rf"(?:le |du |au )?(?P<day>{words.DAY['fr']}){GAP}(?:de ce mois(?P<toward>)\b"
        rf"|du mois (?P<toward_>derni(?:er|ère)|passé|écoulé|prochain|courant|en cours)\b)",
        rf"(?:le |ce |du |au )?(?P<weekday>{words.weekday('fr')}){GAP}(?P<day>{words.DAY['fr']}){_ALONE}",
    ),
}


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("weekday"):
        weekday = words.weekday_number(language, part["weekday"])
        yield Expression(match.start(), match.end(), DayAndWeekday(words.day_value(part["day"]), weekday))
        return
    months = words.toward(language, part["toward"] or part.get("toward_"))
    yield Expression(match.start(), match.end(), DayOfMonth(words.day_value(part["day"]), months))


RULE = rule(__name__, "time_units weekdays", _PATTERNS, _expressions)
