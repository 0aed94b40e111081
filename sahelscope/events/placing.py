"""Where an event happened.

Douze civils ont été tués à Djibo. -> BFA
Des rebelles ont attaqué un camp dans le nord du Mali. -> MLI
Gunmen killed twelve people in northern Niger. -> NER
Two traders were abducted in Gaya in Nigeria. -> NGA
French soldiers were killed in Mali. -> MLI
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import words_of
from sahelscope.models import Article, Language, Mention, Span
from sahelscope.places.focus import focus
from sahelscope.places.gazetteer import africa, sahel

#: How far before a mention its words may begin: "from"; "at"; "à la"; "dans le nord du"; "frontière avec le"; "told
#: reporters in"
_ON_THE_WAY, _AT, _TO, _BEFORE, _BORDER, _TOLD = 10, 14, 6, 40, 30, 60
#: The five Sahel states count so many times in what the article is about: a power that acts there comes second
_SAHEL_COUNTS = 2
#: What an article is about is sure from this share on
_SURE = 0.6


class Places:
    """The mentions of an article, to be asked by stretch."""

    def __init__(self, article: Article, mentions: Sequence[Mention]) -> None:
        self.text, self.language = article.text, article.language
        self.grammar = GRAMMARS[article.language].placing
        self._mentions = sorted((m for m in mentions if m.part in ("body", "title", "dateline")), key=lambda m: m.start)
        found = focus(article, self._mentions)
        #: the country that the article is about, one of the five before a power that acts there
        self.focus = (
            max(found, key=lambda f: f.share * (_SAHEL_COUNTS if f.country in sahel() else 1)).country
            if found
            else None
        )
        self._mentions = [m for m in self._mentions if not self._told_in(m)]
        self._starts = [m.start for m in self._mentions]
        self.sure = bool(found) and found[0].share >= _SURE and found[0].country == self.focus

    def _told_in(self, mention: Mention) -> bool:
        """Tell whether somebody spoke to the press there, where what they told of did not happen."""
        return bool(self.grammar.told_in.search(self.text, max(0, mention.start - _TOLD), mention.start))

    def named(self, country: str | None) -> bool:
        """Tell whether more than people of a country are named in the article."""
        return any(m.country == country and m.kind != "demonym" for m in self._mentions)

    def within(self, span: Span) -> list[Mention]:
        """Return the mentions that begin inside the stretch."""
        return self._mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def located(self, span: Span) -> list[str]:
        """Return the countries of the towns and of the names after a word of place inside the stretch."""
        found = [m for m in self.within(span) if self._is_place(m)]
        found = [m for m in found if not self._elsewhere(m, found)]
        there = [
            m for m in found if not self.grammar.on_the_way.search(self.text, max(0, m.start - _ON_THE_WAY), m.start)
        ]
        # "Paris closed its embassy in Niamey": a capital that acts
        home = [
            m
            for m in there
            if m.country in africa()
            or m.kind != "city"
            or self.grammar.at.search(self.text, max(0, m.start - _AT), m.start)
        ]
        if not there:  # "the vaccines arrived from Copenhagen": it did not happen there
            found = [m for m in found if m.country == self.focus or m.country in sahel()]
        return _once(m.country for m in home or there or found)

    def _elsewhere(self, town: Mention, found: Sequence[Mention]) -> bool:
        """Tell whether another country stands right behind a town of the same name: "Gaya in Nigeria"."""
        return town.kind == "city" and any(
            m.kind == "name" and m.country != town.country and self.text[town.end : m.start] in self.grammar.in_country
            for m in found
        )

    def _is_place(self, mention: Mention) -> bool:
        if self._borders(mention):
            return False
        if mention.kind in ("city", "region"):
            return True
        if self.grammar.to.search(self.text, max(0, mention.start - _TO), mention.start):
            return False
        return mention.kind == "name" and bool(
            self.grammar.before.search(self.text, max(0, mention.start - _BEFORE), mention.start)
        )

    def inland(self, mentions: list[Mention]) -> list[Mention]:
        """Return the mentions without those that only name a border, unless there are no others."""
        return [m for m in mentions if not self._borders(m)] or mentions

    def _borders(self, mention: Mention) -> bool:
        return bool(
            self.grammar.border.search(self.text, max(0, mention.start - _BORDER), mention.start)
            or self.grammar.border_behind.match(self.text, mention.end)
        )

    def area(self, span: Span) -> Span | None:
        """Return where the stretch names an area over several countries, which is no country; else None."""
        found = _any_of(self.language, "area").search(self.text, span.start, span.end)
        return Span(*found.span()) if found else None

    def is_body(self, area: Span) -> bool:
        """Tell whether an area is part of the name of a body, which acts anywhere: "the Alliance of Sahel States"."""
        before = self.grammar.body_before.search(self.text, max(0, area.start - _BODY), area.start)
        return bool(before or self.grammar.body_behind.match(self.text, area.end))


@cache
def _any_of(language: Language, entry: str) -> re.Pattern[str]:
    """Return a pattern for the words of an entry of event_grammar.csv, as printed."""
    words = sorted(words_of(language, entry))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b")


def _once(countries: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(countries))


#: How far before an area "Alliance of" may begin
_BODY = 30
#: How far before a country "by the", and before a clause ", which", may begin
_BY, _WHICH = 24, 8
#: more countries than this in one clause are a list, of voters or of members
_LIST = 6
#: whoever takes a measure opens the sentence, in characters
_OPENS = 24
#: events that soldiers of one country may do or suffer in another
_ABROAD = frozenset({"attack", "abduction", "deployment", "withdrawal", "humanitarian", "disaster"})


class Placed(NamedTuple):
    """Where an event happened, likeliest first, with what tells so."""

    countries: tuple[str, ...]
    basis: str


def countries(
    places: Places, clause: Span, sentence: Span, trigger: Span, kind: str, before: Sequence[str], *, goes_on: bool
) -> Placed:
    """Return where an event happened.

    ``before`` is where the event before it happened, which holds where the clause ``goes_on`` with it.
    """
    if kind == "statement":
        return Placed(tuple(_about(places, clause, trigger)), "the country that the statement is from or about")
    named = _Named(places, clause, trigger, kind)
    if placed := _by_words_of_place(places, clause, sentence) or _by_names(named, sentence):
        return placed
    if found := places.located(sentence):
        return _placed(found, "a place in the sentence")
    if kind == "deployment":
        after = [m for m in places.within(Span(trigger.end, sentence.end)) if m.kind == "name"]
        if after:
            return _placed((m.country for m in after), "named behind the word for it")
    if peoples := _peoples(named.mentions, trigger, kind):
        return _placed(peoples, "the people named")
    if places.area(sentence):
        return Placed((), "an area over several countries")
    if goes_on and before:
        return _placed(before, "the event before it, with which the clause goes on")
    if named.names and (kind not in _ABROAD or named.names[0].country in africa()):
        return _placed((m.country for m in named.names), "named in the clause")
    if kind in _ABROAD and places.focus not in africa() and not places.named(places.focus):
        # "Two Italian tourists were abducted": nothing says that it was in Italy
        return _placed(before, "the event before it")
    if places.focus:
        return Placed((places.focus,), "the country that the article is about")
    return _placed(before, "the event before it")


def _placed(found: Iterable[str], basis: str) -> Placed:
    return Placed(tuple(dict.fromkeys(found)), basis)


def _by_words_of_place(places: Places, clause: Span, sentence: Span) -> Placed | None:
    """Return the places of the clause, or the one that stands before its "where"."""
    grammar = places.grammar
    if found := places.located(clause):
        return _placed(found, "a place in the clause")
    if grammar.where.match(places.text, clause.start) or grammar.which.search(
        places.text, max(0, clause.start - _WHICH), clause.start
    ):
        lead = [m for m in places.within(Span(sentence.start, clause.start)) if m.kind != "demonym"]
        if lead:
            return Placed((lead[-1].country,), "the place before the clause, which is about it")
    return None


class _Named:
    """The countries named in a clause: all ``mentions``; ``names`` that did not do it; those ``after`` the trigger."""

    def __init__(self, places: Places, clause: Span, trigger: Span, kind: str) -> None:
        grammar, text = places.grammar, places.text
        self.places, self.clause, self.trigger, self.kind = places, clause, trigger, kind
        self.mentions = places.inland(places.within(clause))
        if len({m.country for m in self.mentions}) > _LIST:
            self.mentions = []
        self.names = [
            m for m in self.mentions if m.kind == "name" and not grammar.by.search(text, max(0, m.start - _BY), m.start)
        ]
        self.after = [m for m in self.names if m.start >= trigger.start]
        if (
            kind == "sanctions" and not self.after
        ):  # "imposed sanctions on two Malian officers": theirs, not the giver's
            self.after = [m for m in self.mentions if m.kind == "demonym" and m.start >= trigger.start]
        if kind == "sanctions" and grammar.a_border.search(text, clause.start, clause.end):
            self.after = self.names = [m for m in places.within(clause) if m.kind == "name"]  # a border has two sides


def _by_names(named: _Named, sentence: Span) -> Placed | None:
    """Return the countries named in the clause where their names alone tell where it was."""
    places, kind, clause = named.places, named.kind, named.clause
    if kind == "sanctions" and _any_of(places.language, "at home").search(places.text, clause.start, clause.end):
        # "Chad suspends visas for US citizens", "Niger expels the ambassador": where the measure holds
        givers = [m for m in named.names if m.start < named.trigger.start] or _givers(named, sentence)
        if givers:
            return _placed((m.country for m in givers), "who takes a measure at home")
        if places.focus in africa() and not named.after:
            return _placed([places.focus], "the country that the article is about, where a measure is taken")
    if named.after and kind in ("sanctions", "withdrawal", "deployment", "attack", "humanitarian"):
        return _placed((m.country for m in named.after), "named behind the word for it")
    away = kind in ("withdrawal", "deployment", "attack") and places.focus not in {m.country for m in named.names}
    if named.names and not away:
        return _placed((m.country for m in named.names), "named in the clause")
    they = places.grammar.they.match(places.text, clause.start)
    if kind in ("withdrawal", "talks", "sanctions") and not named.mentions and they:
        lead = [m for m in places.within(Span(sentence.start, clause.start)) if m.kind == "name"]
        if lead:
            return _placed((m.country for m in lead), "named before the clause, of which they are the subject")
    if kind == "talks" and named.mentions:
        return _placed((m.country for m in named.mentions), "named in the clause")
    return None


def _givers(named: _Named, sentence: Span) -> list[Mention]:
    """Return whose people take a measure: "The Malian junta expels …", also where the verb is the sentence's second."""
    own = [m for m in named.mentions if m.kind == "demonym" and m.start < named.trigger.start]
    if own:
        return own[:1]
    lead = [m for m in named.places.within(Span(sentence.start, named.clause.start)) if m.kind in ("name", "demonym")]
    return [m for m in lead[:1] if m.start - sentence.start < _OPENS]


def _about(places: Places, clause: Span, trigger: Span) -> list[str]:
    """Return the country that a statement is from or about; said in New York or Paris, it is about the article's."""
    mentions = places.inland(places.within(clause))
    before = [m for m in mentions if m.start < trigger.start] or mentions
    named = [m for m in before if m.kind != "demonym"] or before
    found = places.located(clause) or _once(m.country for m in named)
    if found and not africa() & set(found) and places.focus in africa():
        return [places.focus]
    if (
        not found
        and places.focus
        and (places.sure or _any_of(places.language, "speaks at home").search(places.text, clause.start, clause.end))
    ):
        return [places.focus]
    return found


def _peoples(mentions: Sequence[Mention], trigger: Span, kind: str) -> list[str]:
    """Return the countries of the peoples named: "la junte malienne", not "French soldiers" killed somewhere."""
    found = [m for m in mentions if m.kind == "demonym" and (kind not in _ABROAD or m.country in africa())]
    if kind in ("other", "arrest"):
        found = [m for m in found if m.start < trigger.start] or found
    if kind in ("coup", "election", "protest", "arrest"):
        found = sorted(found, key=lambda m: abs(m.start - trigger.start))[:1]
    return _once(m.country for m in found)
