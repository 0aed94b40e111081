"""Which date an event has.

The attack on 3 May 2021 killed twelve, he said on 5 May 2021. -> 2021-05-03
Rebels attacked the winner of the race of 2020. -> nothing
Le 3 mai 2021, la France a annoncé que ses soldats avaient quitté Gao. -> 2021-05-03
Des rebelles ont attaqué le marché créé en 2014. -> nothing
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from sahelscope.dates.pieces import alternation
from sahelscope.events import ranges
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import words_of
from sahelscope.models import Date, Language, Span

#: "the February 2024 elections": the noun that follows has the date
_FOLLOWED = re.compile(r" ([^\W\d_]+)")


#: How many characters each one between a date and its word counts for, by which stands first, and each comma
_BEHIND, _COMMA_BEHIND = 0.5, 40
_BEFORE, _COMMA_BEFORE, _FIRST = 0.6, 15, 2
#: A date nearer than this goes before the one that opens its sentence
_NEAR = 60
#: How far from the beginning of a sentence a date opens it; how far before a clause the date of "when" may stand
_OPENING, _WHEN = 15, 80
#: How far before a date "until" may begin, and how far inside it the word may end; how far before it its owner
_UNTIL, _INSIDE, _OWNER = 12, 3, 30
#: How far behind the word after a date its noun may stand: "the December 29 parliamentary vote"
_ADJECTIVE = 1
#: A date opens its line behind a bullet, and a dash follows it, with its year or a full stop between
_BULLETS, _DASH_AT_MOST = " \u00a0•*-–", 12
_DASH = re.compile(r"[.,]?(?: \d{4})?[ \u00a0]?(?:--?|[–—:])[ \u00a0]")
#: behind the day of a dateline: "Gao, 5 May (AFP) – "
_AGENCY = re.compile(r"\.? ?(?:\([^()\n]{1,40}\) ?)?[–—-] ")
_MARKS = "\"'“«‘"
#: Rules of dates that no noun behind them has: "the past ten days alone", "the day after he spoke"
_NO_ATTRIBUTES = frozenset("ago anchors deictic spans first_units same_period".split())


@cache
def took_place(language: Language) -> re.Pattern[str]:
    """Return the pattern of a verb that says when something happened: "took place", "est survenu"."""
    return re.compile(rf"(?<!\w)(?:{alternation(words_of(language, 'takes place'))})(?!\w)")


class Dated(NamedTuple):
    """A date with what makes it the event's."""

    date: Date
    basis: str


class Dates:
    """The dates of an article, to be asked by stretch."""

    def __init__(self, dates: Sequence[Date], text: str, low: str, language: Language) -> None:
        self._grammar = GRAMMARS[language].dating
        #: words before "of" and "de" that have no date of their own, and words that are no noun
        self._of_all, self._no_noun = words_of(language, "part of a time"), words_of(language, "no noun")
        # an hour is one of the day that another date names
        hour = self._grammar.hour
        kept = (d for d in dates if d.part in ("body", "title", "dateline") and not hour.fullmatch(d.text))
        self._dates = ranges.joined(sorted(kept, key=lambda d: d.start), low, language)
        self._starts = [d.start for d in self._dates]
        self._text, self._low, self._took_place = text, low, took_place(language)

    def within(self, span: Span) -> list[Date]:
        """Return the dates that begin inside the stretch."""
        return self._dates[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def of(self, clause: Span, sentence: Span, trigger: Span, kin: Sequence[Span]) -> Dated | None:
        """Return the date of an event: its clause's nearest, else the one that opens the sentence; None where none.

        ``kin`` are the other words of the clause that tell of the same event ("l'attaque de vendredi a tué ...").
        """
        words = [trigger, *kin]
        found = [
            (self._distance(d, trigger), d.start, d)
            for d in self.within(clause)
            if not self._owned(d, words)
            and not self._grammar.until.search(self._low, max(0, d.start - _UNTIL), d.start + _INSIDE)
        ]
        if found and (best := min(found))[0] < _NEAR:
            return Dated(best[2], "nearest in the clause")
        opening = self.within(Span(sentence.start, min(trigger.start, sentence.start + _OPENING)))
        # "The day after he spoke, ...": the date holds the word that would set the clause apart
        apart = self._grammar.apart.match(self._low, clause.start)
        opening = [d for d in opening if not (found and _AGENCY.match(self._text, d.end))]
        if opening and not (apart and opening[0].end <= clause.start) and not self._owned(opening[0], words):
            return Dated(opening[0], "it opens the sentence")
        if not found and (line := self._of_the_line(sentence)):
            return Dated(line, "it opens the line, before a dash")
        if not found and (ahead := self._before_a_colon(sentence, clause)):
            return Dated(ahead, "it stands before the colon")
        when = self._grammar.when.match(self._low, clause.start) or (
            self._grammar.where.match(self._low, clause.start) and self._takes_place(sentence.start, clause.start)
        )
        if not found and when:
            before = self.within(Span(max(sentence.start, clause.start - _WHEN), clause.start))
            if before and not self._owned(before[-1], words):
                return Dated(before[-1], "of the clause before it, which goes on with when")
        return Dated(min(found)[2], "the only one in the clause, far off") if found else None

    def _of_the_line(self, sentence: Span) -> Date | None:
        """Return the date of a chronology's line: "Dec. 14, 2008 - Two envoys are taken"."""
        i = bisect_left(self._starts, sentence.start) - 1
        date = self._dates[i] if i >= 0 else None
        if date is None or sentence.start - date.end > _DASH_AT_MOST:
            return None
        dash = _DASH.match(self._text, date.end)
        line = self._text.rfind("\n", 0, date.start) + 1
        opens = not self._text[line : date.start].strip(_BULLETS)
        return date if dash and opens and dash.end() >= sentence.start else None

    def _before_a_colon(self, sentence: Span, clause: Span) -> Date | None:
        """Return the last date before the colon that leads to a clause: "It came on Friday: gunmen hit the camp"."""
        colon = self._low.rfind(":", sentence.start, clause.start)
        if colon < 0 or self._low[colon + 1 : clause.start].strip() or self._low[clause.start] in _MARKS:
            return None
        before = self.within(Span(max(sentence.start, colon - _WHEN), colon))
        if not before or (self._owned(before[-1], ()) and not self._takes_place(sentence.start, before[-1].start)):
            return None
        return before[-1]

    def _takes_place(self, start: int, end: int) -> bool:
        """Tell whether the words there say that something happened: "The worst took place", "Elle est tombée"."""
        return bool(self._took_place.search(self._low, start, end))

    def _distance(self, date: Date, trigger: Span) -> float:
        if date.start >= trigger.end:
            between = self._low[trigger.end : date.start]
            return _BEHIND * len(between) + _COMMA_BEHIND * between.count(", ")
        between = self._low[date.end : trigger.start]
        return _BEFORE * len(between) + _FIRST + _COMMA_BEFORE * between.count(", ")

    def _owned(self, date: Date, words: Sequence[Span]) -> bool:
        """Tell whether another word of the clause has the date for itself."""
        start = max(0, date.start - _OWNER)
        lead = self._low[start : date.start]
        if owner := self._grammar.owner.search(lead):
            group = owner.lastindex or 1
            at = start + owner.start(group)
            word = owner.group(group)
            if date.precision == "range" and self._text[at].isupper():
                return False  # "à Bobo-Dioulasso du 26 février au 7 mars"
            if group == 1:
                return word not in self._of_all and not any(w.start <= at < w.end for w in words)
            if lead[: owner.start(group)].endswith(self._grammar.determiner) or self._text[at].isupper():
                return False  # "le marché lundi", "à Lomé lundi"
            return not any(w.start <= at + len(word) and at < w.end for w in words)
        attributive = self._grammar.with_article.match(self._low, date.start) and date.rule not in _NO_ATTRIBUTES
        if self._grammar.before_noun.search(lead) or attributive:
            noun = _FOLLOWED.match(self._low, date.end)
            return bool(
                noun
                and noun.group(1) not in self._no_noun
                and not any(noun.start(1) <= w.start <= noun.end() + _ADJECTIVE for w in words)
            )
        return False
