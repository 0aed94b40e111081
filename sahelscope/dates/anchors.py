"""A day or a period counted from a date that the text names.

    "the following day", "the day before", "that day", "the same month", "the previous year", "later in the day"
    "three days after the coup of 18 August 2020", "on the eve of 3 May"
    "la veille", "le lendemain", "le même jour", "ce jour-là", "la semaine suivante", "le mois précédent"
    "deux jours après le putsch du 18 août 2020", "à la veille du 3 mai"

Counted from the date named last; after "after" and "before", from the date that follows in the sentence. Without such a
date they have no value and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, values, vocabulary
from sahelscope.dates.ago import shifted
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

#: The longest preposition of duration, "pendant ", and a character before it
_LASTING = 9
#: So many characters back the day was named that "the day after he spoke" counts from
_NEAR = 600


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
            return Resolved(apposed.value, confidence.APPOSED)
        named = at.last_named(self.unit)
        if named and self.unit == "day" and not self.shift and named.days.first == at.published:
            # "on 12 December, he said today. Ten died that day"
            named = at.last_named("day", but=named.value) or named
        instead = self.today and (not at.named or (self.unit == "day" and not self.shift))
        base = named.days.first if named else at.published if instead else None
        if base is None:
            return Resolved(None, confidence.FROM_NAMED) if self.today and at.published is None else None
        value = values.unit_of(base, self.unit, self.shift)
        return Resolved(value, confidence.FROM_NAMED if named else confidence.FROM_NOTHING_NAMED) if value else None


@dataclass(frozen=True, slots=True)
class FromDatedEvent:
    """So many units after an event whose date follows: "three days after the coup of 18 August 2020"."""

    unit: str
    count: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value; None where the event has no date, and for a duration ("for two days before ...")."""
        if at.grammar.lasting.search(at.before(_LASTING)):
            return None
        if self.unit == "day" and (beside := at.apposed_to()):
            return Resolved(beside.value, confidence.APPOSED)  # "hier, au lendemain de la démission"
        anchor = at.dated_event() or self._of_the_story(at)
        value = shifted(anchor.first, self.unit, self.count) if anchor and _fine(anchor, self.unit) else None
        return Resolved(value, confidence.FROM_EVENT) if value else None

    def _of_the_story(self, at: Reference) -> values.Days | None:
        """Return the day of what the story is about, the first one it names: "two days before the massacre".

        Behind a pronoun it is the day named last: "on Monday he spoke ... the day after he spoke".
        """
        if at.grammar.story_event.match(at.text, at.end):
            days = (named.days for named in at.named if named.days.precision == "day")
            return next(days, None)
        if at.grammar.they.match(at.text, at.end):
            named = at.last_named("day", _NEAR)
            return named.days if named else None
        return None


def _fine(anchor: values.Days, unit: str) -> bool:
    order = ("day", "week", "month", "quarter", "half", "year")
    have = order.index(anchor.precision) if anchor.precision in order else len(order)
    want = order.index(unit) if unit in order else 0
    return have <= want


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part, grammar = match.groupdict(), GRAMMARS[language]
    meaning: FromNamedDate | FromDatedEvent
    if part.get("name"):
        shift = grammar.eves.get(fold(part["name"]), 0)
        meaning = FromNamedDate("day", shift, today=shift < 0)
    elif part.get("eve"):
        meaning = FromDatedEvent("day", grammar.eves[fold(part["eve"])])
    else:
        unit = "day" if part.get("daypart") else vocabulary.lookup(language, "time_units", part["unit"])
        if part.get("count"):
            count = vocabulary.number_value(language, part["count"])
            meaning = FromDatedEvent(unit, -count if fold(part["way"]) in grammar.counts_back else count)
        else:
            shift = vocabulary.toward(language, part.get("toward"))
            meaning = FromNamedDate(unit, shift, today=shift < 0 or (unit == "day" and bool(part.get("the"))))
    yield Expression(match.start(), match.end(), meaning)


RULE = rule(__name__, "time_units anchors day_parts", _expressions)
