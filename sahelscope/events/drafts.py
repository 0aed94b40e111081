"""Events before the article as a whole is looked at, and clauses put together that tell of one event.

Two guards were killed when gunmen attacked the post. -> attack
Two miners died when a mine collapsed. -> disaster
Deux gardes ont été tués quand des hommes armés ont attaqué le poste. -> attack
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sahelscope.events import sums
from sahelscope.events.candidates import Candidate
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.typing import Objects
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Date, Event, Language, Mention, Span, changed

#: types of what is told where people died or were hurt
_DEADLY = ("attack", "disaster", "other")
#: Clauses longer than this together stay two
_LONGEST = 900
#: How far around a clause its sentence is looked at, in characters
AROUND = 600
#: How far from where two clauses meet "two days after" may stand
_AROUND = 25


class Grounds(NamedTuple):
    """Why a draft says what it says."""

    candidate: Candidate
    date: str  #: what makes the date the event's, "" where it has none
    places: str  #: what makes the countries the event's
    considered: tuple[Mention, ...]  #: the places named in its sentence


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before the article as a whole is looked at."""

    event: Event
    date: Date | None
    places: tuple[str, ...]  #: places named in the clause itself
    anaphoric: bool
    report: bool
    sentence: int
    title: bool = False  #: it stands in the title
    hearsay: bool = False  #: alleged, with neither day nor figure of its own
    again: bool = False  #: "L'attaque s'est produite …", "The attack took place …": it may add to what was told
    apart: bool = False  #: told between commas: joined with no other
    toll: bool = False  #: it only says that people died or were hurt: of what, another clause tells
    grounds: tuple[Grounds, ...] = ()  #: of each clause that it was put together from


class Clause(NamedTuple):
    """A clause with what is known of it from its sentence."""

    span: Span
    sentence: Span
    number: int  #: of the sentence
    hits: Sequence[Hit]  #: its triggers
    before: Draft | None  #: the event told before it
    earlier: Sequence[Draft] = ()  #: those told in the sentences before, the last one last
    reported: bool = False  #: the clause before it says that somebody said it
    apposed: bool = False  #: it stands between commas, with a day of its own
    coordinated: bool = False  #: it was cut from a verb before it

    @property
    def around(self) -> Span:
        """Return the part of its sentence that is looked at for places."""
        return Span(max(self.sentence.start, self.span.start - AROUND), min(self.sentence.end, self.span.end + AROUND))


def toll(best: Candidate, objects: Objects, language: Language) -> bool:
    """Tell whether a clause only counts the dead or hurt, and another one says of what."""
    counts = best.hit.word.base in words_of(language, "toll") and best.type in _DEADLY
    return counts and not any("violence" in o.value or "weapon" in o.value for o in objects)


def joined(drafts: Sequence[Draft], text: str, language: Language) -> list[Draft]:
    """Put together neighbouring clauses of a sentence that tell of one event: "were killed | when gunmen attacked"."""
    out: list[Draft] = []
    for draft in drafts:
        if out and _one(out[-1], draft, text, language):
            out[-1] = _merged(out[-1], draft, text)
        else:
            out.append(draft)
    return out


def _one(left: Draft, right: Draft, text: str, language: Language) -> bool:
    days_apart = GRAMMARS[language].sentences.days_apart
    if days_apart.search(text, max(left.event.start, left.event.end - _AROUND), right.event.start + _AROUND):
        return False  # "two days after a grenade wounded seven": another event
    if left.apart or right.apart:
        return False
    if left.event.planned != right.event.planned or right.event.end - left.event.start > _LONGEST:
        return False
    if left.date and right.date and left.date is not right.date:
        return False
    if left.toll != right.toll and (left.toll or left.event.type != right.event.type):
        return (right if left.toll else left).event.type in ("attack", "disaster", "protest")
    if left.event.type != right.event.type:
        return False
    if left.places and right.places and not set(left.places) & set(right.places) and not (left.toll or right.toll):
        return False
    counted = {f.what for f in left.event.figures} & {f.what for f in right.event.figures}
    return not counted


def _merged(left: Draft, right: Draft, text: str) -> Draft:
    first, second = left.event, right.event
    dated = first if left.date else second
    placed = first if left.places or not right.places else second
    event = changed(
        first,
        type=second.type if left.toll and not right.toll else first.type,
        end=second.end,
        text=text[first.start : second.end],
        date=dated.date,
        first=dated.first,
        last=dated.last,
        precision=dated.precision,
        countries=placed.countries,
        actors=tuple(dict.fromkeys(first.actors + second.actors)),
        confidence=max(first.confidence, second.confidence),
        figures=tuple(sums.together(first.figures + second.figures, tolls=left.toll or right.toll)),
    )
    return changed(
        left,
        event=event,
        date=left.date or right.date,
        places=left.places + right.places,
        grounds=left.grounds + right.grounds,
    )
