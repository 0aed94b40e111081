"""So many units before or after the publication, or the date named last.

    "three days ago", "two weeks from now", "will leave in three days", "two years earlier", "a week later"
    "il y a trois jours", "dans deux semaines", "deux ans plus tôt", "une semaine plus tard", "quinze jours auparavant"

"ago" counts from the day of publication; "earlier" and "later" from the date named last; "earlier", in a text that has
named none, from the day of publication.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, values, vocabulary
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

_A_DAY = 24
_LONG = ("year", "decade", "century")
#: So far back, in characters, stands the event that is counted ("the first attack in three months"), and the quarter
#: that "from a year earlier" compares with
_EVENT, _PERIOD = 40, 200
#: ... and a demand that sets a deadline
_DEMAND = 90
_PER_YEAR = {"month": 12, "quarter": 4, "half": 2}


@dataclass(frozen=True, slots=True)
class UnitsAway:
    """``count`` units after a day.

    ``from_text`` counts from the date named last instead of the publication; ``plan`` asks for a future tense;
    ``to_the_day`` stands for "a year ago today"; ``deadline`` for "within a week", which is
    a duration where nobody is asked to act.
    """

    unit: str
    count: int
    from_text: bool = False
    plan: bool = False
    to_the_day: bool = False
    deadline: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value; no date where it counts from a date that the text does not give."""
        if self.plan and not self._is_planned(at):
            return None
        if self.deadline and at.tense() != "future" and not self._is_asked(at):
            return self._after_named(at)
        if self.unit == "hour" and self.from_text and abs(self.count) < _A_DAY:
            return None  # "three hours later" is the same day
        base = self._base(at)
        if base is None:
            return Resolved(None, confidence.NEAREST) if not self.from_text or at.published is None else None
        if self.to_the_day:
            return Resolved(_same_day(base, self.unit, self.count), confidence.NEAREST)
        apposed = at.apposed()
        if apposed and (self.from_text or (self.unit in _LONG and apposed.days.precision == "year")):
            return Resolved(apposed.value, confidence.APPOSED)  # "a century earlier, in 1899"
        value = self._as_fine(at) or (self._to_a_day(base, at) or shifted(base, self.unit, self.count))
        return Resolved(value, confidence.FROM_NAMED if self.from_text else confidence.NEAREST) if value else None

    def _is_asked(self, at: Reference) -> bool:
        return bool(at.grammar.asked.search(at.before(_DEMAND)) or at.grammar.scheduled.search(at.before(_EVENT)))

    def _is_planned(self, at: Reference) -> bool:
        before = at.before(_EVENT)
        if at.grammar.scheduled.search(before):
            return True
        return at.tense() == "future" and not at.grammar.counted_event.search(before)

    def _after_named(self, at: Reference) -> Resolved | None:
        """Return the bound of "Within ten days rebels held", at the head of a sentence, from the day named last."""
        named = at.last_named("day") if not at.before(1) else None
        value = _same_day(named.days.last, self.unit, self.count) if named else None
        return Resolved(value, confidence.FROM_NAMED) if value else None

    def _to_a_day(self, base: dt.date, at: Reference) -> str | None:
        """Return the day of "three weeks later", where the date named last is a day."""
        named = at.last_named(self.unit) if self.from_text and self.unit == "week" else None
        return _same_day(base, self.unit, self.count) if named and named.days.precision == "day" else None

    def _as_fine(self, at: Reference) -> str | None:
        """Return the month or quarter of the year before: "third-quarter profit fell from a year earlier"."""
        named = at.last_named("year", _PERIOD) if self.from_text and (self.unit, self.count) == ("year", -1) else None
        if named is None or named.days.precision not in _PER_YEAR:
            return None
        return values.unit_of(named.days.first, named.days.precision, -_PER_YEAR[named.days.precision])

    def _base(self, at: Reference) -> dt.date | None:
        if not self.from_text:
            return at.published
        named = at.last_named(self.unit)
        if named and self.unit == "day" and self.count < 0 and named.days.first == at.published:
            # "killed ten on 21 May, the group said today. Two days earlier": before the deed, not before the saying
            named = at.last_named("day", _PERIOD, but=named.value) or named
        if named:
            return named.days.first
        return at.published if self.count < 0 and not at.named else None


def shifted(base: dt.date, unit: str, count: int) -> str | None:
    """Return the value so many units after a day: days as a day, one week as a day, the rest in their own unit."""
    if unit == "hour":
        return (base + dt.timedelta(days=int(count / 24))).isoformat()
    if unit == "week" and abs(count) == 1:
        return values.unit_of(base, "day", 7 * count)
    if unit == "fortnight":
        return values.unit_of(base, "day", 14 * count)
    return values.unit_of(base, unit, count)


def _same_day(base: dt.date, unit: str, count: int) -> str | None:
    """Return the day so many units after a day: "a year ago today" is a day, not a year."""
    found = values.day_shifted(base, unit, count)
    return found.isoformat() if found else None


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part, grammar = match.groupdict(), GRAMMARS[language]
    unit = vocabulary.lookup(language, "time_units", part["unit"])
    count = vocabulary.number_value(language, part["count"])
    ahead = part.get("deadline") or part.get("bound")
    if unit == "hour" and ahead:
        return  # hours are no days
    if unit == "day":
        count = grammar.days_meant.get(count, count)
    way = fold(part.get("way") or part.get("way_") or part.get("way__") or "")
    yield Expression(
        match.start(),
        match.end(),
        UnitsAway(
            unit,
            -count if way in grammar.counts_back and not ahead else count,
            from_text=way in grammar.counts_from_text,
            plan=bool(part.get("plan")),
            to_the_day=bool(part.get("today")),
            deadline=bool(part.get("deadline")),
        ),
    )


RULE = rule(__name__, "time_units", _expressions)
