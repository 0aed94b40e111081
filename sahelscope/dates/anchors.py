"""A day or a period counted from a date that the text names.

    "the following day", "the day before", "that day", "the same month", "the previous year", "later in the day"
    "la veille", "le lendemain", "le même jour", "ce jour-là", "la semaine suivante", "le mois précédent"
    "three days after the coup of 18 August 2020", "deux jours après le putsch du 18 août 2020", "on the eve of 3 May"

Counted from the date named last; after "after" and "before", from the date that follows in the sentence. Without such a
date they have no value and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import values, words
from sahelscope.dates.ago import shifted
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP
from sahelscope.language.lexicon import fold
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class FromNamedDate:
    """So many units after the date named last; ``today`` where the day of publication may stand in for it."""

    unit: str
    shift: int
    today: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value, None where no date is named before."""
        apposed = at.apposed()
        if apposed and self.unit == "day" and apposed.days.precision == "day":  # "the next day, 8 June"
            return Resolved(apposed.value, 0.9)
        named = at.last_named(self.unit)
        instead = self.today and (not at.named or (self.unit == "day" and not self.shift))
        base = named.days.first if named else at.published if instead else None
        if base is None:
            return None
        value = values.unit_of(base, self.unit, self.shift)
        return Resolved(value, 0.75 if named else 0.5) if value else None


@dataclass(frozen=True, slots=True)
class FromDatedEvent:
    """So many units after an event whose date follows: "three days after the coup of 18 August 2020"."""

    unit: str
    count: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value; None where the event has no date, and for a duration ("for two days before ...")."""
        if _LASTING.search(at.before(9)):
            return None
        anchor = at.dated_event()
        value = shifted(anchor.first, self.unit, self.count) if anchor and _fine(anchor, self.unit) else None
        return Resolved(value, 0.8) if value else None


_LASTING = re.compile(r"\b(?:for|pendant|durant) $", re.IGNORECASE)


def _fine(anchor: values.Days, unit: str) -> bool:
    order = ("day", "week", "month", "quarter", "half", "year")
    have = order.index(anchor.precision) if anchor.precision in order else len(order)
    want = order.index(unit) if unit in order else 0
    return have <= want


_NOT_OF = r"(?! (?:of|when|that|after|before|[a-z]+ (?:is|was|were))\b)"
_UNITS = ("day", "night", "week", "month", "quarter", "year")


def _english() -> tuple[str, ...]:
    unit, number = words.any_of("en", "time_units", *_UNITS), words.number("en")
    about = r"(?:(?:about|around|some|nearly|almost|more than|over|just over|just|only|at least|less than|barely) )?"
    return (
        rf"{about}(?P<count>{number}){GAP}(?P<unit>{unit}){GAP}(?P<way>after|before|following|prior to)\b",
        r"(?P<eve>on the eve of|the (?P<unit>day) (?P<way>after|before|following))\b(?= (?:the|a|an|his|her|its"
        r"|their|(?-i:[A-Z])|\d))",
        rf"(?:the|that) (?P<toward>following|previous|next|preceding|same|very same|very next){GAP}(?P<unit>{unit})\b"
        rf"(?!{GAP}(?:time|as)\b)",
        rf"the (?P<unit>{unit}) (?P<toward>before|after|earlier)\b(?=\s*(?:[,.;:)»”\"!?]|$)| (?:and|but|in|at|by|from"
        rf"|when)\b)",
        rf"(?P<toward>that) (?P<unit>day|night|week|month|year)\b(?!{GAP}(?:is|the|will)\b)(?!['’])",
        r"(?P<toward>that) (?P<daypart>morning|afternoon|evening)\b(?!['’])",
        r"(?:later|earlier|early|late)(?: on)? in (?P<toward>the) (?P<unit>day)\b(?! (?:of|when|that)\b)",
        rf"(?:for|(?:at|by)(?: the)? (?:start|end|close|beginning) of) "
        rf"(?P<toward>the) (?P<unit>day)\b{_NOT_OF}",
        rf"(?:(?<=\bend )|(?<=\bended )|(?<=\bending )|(?<=\bfinish )|(?<=\bfinished )|(?<=\bclose )|(?<=\bclosed ))"
        rf"(?P<toward>the) (?P<unit>day)\b{_NOT_OF}",
    )


def _french() -> tuple[str, ...]:
    unit, number = words.any_of("fr", "time_units", *_UNITS), words.number("fr")
    part = rf"(?:{GAP}(?:au |dans la |en )?{words.any_of('fr', 'day_parts')}\b)?"
    about = r"(?:(?:environ|près de|plus de|moins de|à peine|presque|quelque) )?"
    return (
        rf"{about}(?P<count>{number}){GAP}(?P<unit>{unit}){GAP}(?P<way>après|avant)\b",
        r"(?P<eve>(?:à )?la veille|(?:au|le) lendemain|(?:au|le) surlendemain)(?= (?:de|du|des)\b| d['’])",
        rf"(?P<name>la veille|l['’]avant-veille|le lendemain|le surlendemain|le jour même|ce jour-là|cette nuit-là"
        rf"|le même jour)\b{part}",
        rf"(?:le |la |l['’]|ce |cette |cet )?(?P<toward>même){GAP}(?P<unit>{unit})\b",
        rf"(?:le |la |l['’])(?P<unit>{unit}){GAP}(?P<toward>suivante?|précédente?|d['’]avant|d['’]après)\b",
        rf"(?P<toward>ce|cet|cette){GAP}(?P<unit>{unit})-là\b",
        rf"(?P<toward>ce|cet|cette){GAP}(?P<daypart>matin|soir|après-midi|soirée|matinée)-là\b",
        r"(?:plus tard|tôt|tard) dans (?P<toward>la) (?P<unit>journée)\b",
    )


_NAMES = {"la veille": -1, "l'avant-veille": -2, "le lendemain": 1, "le surlendemain": 2}


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    name, eve = fold(part.get("name") or ""), fold(part.get("eve") or "")
    if name:
        bare = next((n for n in _NAMES if name.startswith(n)), "")
        meaning: FromNamedDate | FromDatedEvent = FromNamedDate(
            "day", _NAMES.get(bare, 0), today=bare in ("la veille", "l'avant-veille")
        )
    elif eve:
        back = "veille" in eve or "eve" in eve or "before" in eve
        meaning = FromDatedEvent("day", -1 if back else 2 if "sur" in eve else 1)
    else:
        unit = "day" if part.get("daypart") else words.lookup(language, "time_units", part["unit"])
        if part.get("count"):
            count = words.number_value(language, part["count"])
            meaning = FromDatedEvent(unit, -count if fold(part["way"]) in ("before", "prior to", "avant") else count)
        else:
            toward = fold(part["toward"])
            shift = words.toward(language, toward)
            meaning = FromNamedDate(unit, shift, today=shift < 0 or (unit == "day" and toward in ("the", "la")))
    yield Expression(match.start(), match.end(), meaning)


RULE = rule(__name__, "time_units anchors day_parts", {"en": _english(), "fr": _french()}, _expressions)
