"""So many units before or after the publication, or the date named last.

    "three days ago", "two weeks from now", "in three days", "two years earlier", "a week later", "years later"
    "il y a trois jours", "dans deux semaines", "deux ans plus tôt", "une semaine plus tard", "quinze jours auparavant"

"ago" counts from the day of publication; "earlier" and "later" from the date named last; "earlier", in a text that has
named none, from the day of publication.
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
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

#: Counted in days although said in other units: "il y a huit jours" is a week, "quinze jours" two
_FRENCH_DAYS = {8: 7, 15: 14}
_LONG = ("year", "decade", "century")
_PER_YEAR = {"month": 12, "quarter": 4, "half": 2}
#: "three days after, ..." counts from the date before; "three days after the vote" from what follows (anchors)
_STOPS = r"(?=\s*(?:[,.;:)»”\"!?]|$)| (?:and|but|et|mais)\b)"
#: "the first attack in three months" tells a duration
_FIRST_IN = re.compile(
    r"\b(?:first|second|third|fourth|fifth|time|times|once|twice|\w+est|most|least|only|\w+s|\w+ed)[ ](?:\w+ )?$"
)


@dataclass(frozen=True, slots=True)
class UnitsAway:
    """``count`` units after a day.

    ``from_text`` counts from the date named last instead of the publication; ``plan`` asks for a future tense;
    ``to_the_day`` stands for "a year ago today".
    """

    unit: str
    count: int
    from_text: bool = False
    plan: bool = False
    to_the_day: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value; no date where it counts from a date that the text does not give."""
        if self.plan and (at.tense() != "future" or _FIRST_IN.search(at.before(40))):
            return None
        base = self._base(at)
        if base is None:
            return Resolved(None, 0.9) if not self.from_text else None
        if self.to_the_day:
            return Resolved(_same_day(base, self.unit, self.count), 0.9)
        apposed = at.apposed()
        if apposed and (self.from_text or (self.unit in _LONG and apposed.days.precision == "year")):
            return Resolved(apposed.value, 0.9)  # "a century earlier, in 1899", "il y a un siècle, en 1921"
        value = self._as_fine(at) or shifted(base, self.unit, self.count)
        return Resolved(value, 0.75 if self.from_text else 0.9) if value else None

    def _as_fine(self, at: Reference) -> str | None:
        """Return the month or quarter of the year before: "third-quarter profit fell from a year earlier"."""
        named = at.last_named("year", 200) if self.from_text and (self.unit, self.count) == ("year", -1) else None
        if named is None or named.days.precision not in _PER_YEAR:
            return None
        return values.unit_of(named.days.first, named.days.precision, -_PER_YEAR[named.days.precision])

    def _base(self, at: Reference) -> dt.date | None:
        if not self.from_text:
            return at.published
        named = at.last_named(self.unit)
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


def _english() -> tuple[str, ...]:
    unit, number = words.any_of("en", "time_units"), words.number("en")
    about = (
        r"(?:(?:about|around|some|nearly|almost|more than|over|just over|just under|just|only|at least|less than"
        r"|roughly|exactly|barely|the) )?"
    )
    count = rf"{about}(?P<count>{number}){GAP}(?:full |short |long )?(?P<unit>{unit})"
    return (
        rf"{count}{GAP}(?:(?P<way>ago(?P<today>{GAP}today)?|earlier|later|from now|hence|afterwards?)\b(?!{GAP}than\b)"
        rf"|(?P<way_>before|prior|after|on)\b{_STOPS})",
        rf"(?:with)?in (?P<count>{number}){GAP}(?P<unit>{unit})(?: ?['’])? time\b",
        rf"(?P<plan>in) {about}(?P<count>{number}){GAP}(?P<unit>{unit})\b(?!-|{GAP}(?:of|time|after|before|old)\b)",
    )


def _french() -> tuple[str, ...]:
    unit, number = words.any_of("fr", "time_units"), words.number("fr")
    about = (
        r"(?:(?:environ|près de|plus de|moins de|déjà|à peine|tout juste|presque|exactement|quelque"
        r"|un peu plus d['’]|un peu moins d['’]|plus d['’]|moins d['’])[ ]?)?"
    )
    return (
        rf"(?:il y a|voici|voilà){GAP}{about}(?P<count>{number}){GAP}(?P<unit>{unit})\b(?!{GAP}que\b)",
        rf"{about}(?P<count>{number}){GAP}(?P<unit>{unit}){GAP}(?:(?P<way>plus tôt|plus tard|auparavant)\b"
        rf"|(?P<way_>avant|après)\b{_STOPS})",
        rf"(?P<way>dans|d['’]ici(?: à)?){GAP}{about}(?P<count>{number}){GAP}(?P<unit>{unit})\b(?!{GAP}(?:de|où|que"
        rf"|qui)\b|{GAP}d['’])",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    unit = words.lookup(language, "time_units", part["unit"])
    count = words.number_value(language, part["count"])
    way = fold(
        (part.get("way") or "").split(" ")[0] if part.get("today") else part.get("way") or part.get("way_") or ""
    )
    if language == "fr":
        if unit == "day":
            count = _FRENCH_DAYS.get(count, count)
        back = way in ("", "plus tot", "auparavant", "avant")
        from_text = way in ("plus tot", "plus tard", "auparavant", "avant", "apres")
    else:
        back = way in ("ago", "earlier", "before", "prior")
        from_text = way not in ("ago", "from now", "hence", "")
    yield Expression(
        match.start(),
        match.end(),
        UnitsAway(
            unit,
            -count if back else count,
            from_text,
            plan="plan" in match.re.groupindex,
            to_the_day=bool(part.get("today")),
        ),
    )


RULE = rule(__name__, "time_units", {"en": _english(), "fr": _french()}, _expressions)
