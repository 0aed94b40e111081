"""Which date an event has.

The attack on Friday killed twelve, he said on Tuesday: Friday, from the event's own clause and nearest to its word.
Le Mali quittait le bloc, créé en 2014: never 2014, which is the date of another word of the clause.
Dimanche, la France a déclaré que ses soldats avaient quitté le Mali: the sentence's opening, where the clause has none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from sahelscope.events import ranges
from sahelscope.models import Date, Language, Span

#: a word that has the date for itself: "les élections de février 2024", "un accord signé en 2015", "the poll of 2021"
_OWNER = {
    "fr": re.compile(
        r"([^\W\d_]+) (?:de la |de l'|du mois de |de |du |d')(?:fin |début |mi-)?$|"
        r"([^\W\d_]+ée?s?|(?:\w+ten|\w*ven|él|concl|par|\w+détr|dispar)ue?s?|(?:\w*pr|\w*m)ise?s?|"
        r"\w+(?:duit|struit|vert)e?s?) "
        r"(?:en |le |depuis |fin |début |dès )?$"
    ),
    "en": re.compile(r"([^\W\d_]+) of (?:early |late |mid-)?$|, ([^\W\d_]+(?:ed|wn|ld|de|en)) (?:in |on |since )?$"),
}
_DET = (
    "le ",
    "la ",
    "l'",
    "du ",
    "un ",
    "une ",
    "au ",
    "ce ",
    "ses ",
    "son ",
    "sa ",
    "ces ",
    "leurs ",
    "leur ",
    "aux ",
    "cette ",
    "les ",
    "des ",
    "d'",
    "en ",
    "de ",
    "the ",
    "a ",
)
#: an end is no beginning: "closed until October", "jusqu'au 30 mai"
_UNTIL = re.compile(r"(?:\b(?:until|till) |jusqu'(?:au |en |à |à la |aux? )?)(?:\w{0,3} ?)?$")
#: "on Monday | when rebels shelled the town": the day of the clause before it
_WHEN = re.compile(r"(?:when\b|quand\b|lorsqu)")
#: what a clause that opens so tells of did not happen on the day that opens its sentence
_APART = re.compile(r"(?:after|before|since|following|après|avant|depuis|à la suite|au lendemain|suite à)\b")
#: "the February 2024 elections": the noun that follows has the date
_FOLLOWED = re.compile(r" ([^\W\d_]+)")
_LED = re.compile(r"\b(?:the|a|an|its|their|his|her|last|this) $|'s $")
_WITH_THE = re.compile(r"the [a-z]")
_NO_NOUN = frozenset(
    "to in on at by for after and or but when as with from that until before near while against".split()
)


class Dates:
    """The dates of an article, to be asked by stretch."""

    def __init__(self, dates: Sequence[Date], text: str, low: str, language: Language) -> None:
        kept = (d for d in dates if d.part in ("body", "title", "dateline") and not _HOUR.fullmatch(d.text))
        self._dates = ranges.joined(sorted(kept, key=lambda d: d.start), low, language)
        self._starts = [d.start for d in self._dates]
        self._text, self._low, self._language = text, low, language

    def within(self, span: Span) -> list[Date]:
        """Return the dates that begin inside the stretch."""
        return self._dates[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def of(self, clause: Span, sentence: Span, trigger: Span, kin: Sequence[Span]) -> Date | None:
        """Return the date of an event: its clause's nearest, else the one that opens the sentence; None where none.

        ``kin`` are the other words of the clause that tell of the same event ("l'attaque de vendredi a tué ...").
        """
        words = [trigger, *kin]
        found = [
            (self._distance(d, trigger), d.start, d)
            for d in self.within(clause)
            if not self._owned(d, words) and not _UNTIL.search(self._low, max(0, d.start - 12), d.start + 3)
        ]
        if found and (best := min(found))[0] < 60:
            return best[2]
        opening = self.within(Span(sentence.start, min(trigger.start, sentence.start + 15)))
        if opening and not _APART.match(self._low, clause.start) and not self._owned(opening[0], words):
            return opening[0]
        if not found and _WHEN.match(self._low, clause.start):
            before = self.within(Span(max(sentence.start, clause.start - 80), clause.start))
            if before and not self._owned(before[-1], words):
                return before[-1]
        return min(found)[2] if found else None

    def _distance(self, date: Date, trigger: Span) -> float:
        if date.start >= trigger.end:
            between = self._low[trigger.end : date.start]
            return 0.5 * len(between) + 40 * between.count(", ")
        between = self._low[date.end : trigger.start]
        return 0.6 * len(between) + 2 + 15 * between.count(", ")

    def _owned(self, date: Date, words: Sequence[Span]) -> bool:
        """Tell whether another word of the clause has the date for itself."""
        start = max(0, date.start - 30)
        lead = self._low[start : date.start]
        if owner := _OWNER[self._language].search(lead):
            group = owner.lastindex or 1
            at = start + owner.start(group)
            word = owner.group(group)
            if date.precision == "range" and self._text[at].isupper():
                return False  # "à Bobo-Dioulasso du 26 février au 7 mars"
            if group == 1:
                return word not in _OF_ALL and not any(w.start <= at < w.end for w in words)
            if lead[: owner.start(group)].endswith(_DET) or self._text[at].isupper():
                return False  # "le marché lundi", "à Lomé lundi"
            return not any(w.start <= at + len(word) and at < w.end for w in words)
        if self._language == "en" and (_LED.search(lead) or _WITH_THE.match(self._low, date.start)):
            noun = _FOLLOWED.match(self._low, date.end)
            return bool(noun and noun.group(1) not in _NO_NOUN and not any(w.start == noun.start(1) for w in words))
        return False


#: "vers 6 heures" is an hour of the day that another date names
_HOUR = re.compile(r"(?:vers |à |at |around )?\d{1,2} ?(?:h|heures?|[ap]\.?m\.?)(?: ?\d\d)?")
#: words before "of" and "de" that have no date of their own
_OF_ALL = frozenset(
    "end beginning start middle month night morning evening afternoon early late week "
    "nuit soir soirée matin matinée journée fin début mois courant partir cours semaine week-end aube".split()
)
