"""A village that no gazetteer knows, named with a word that says what it is or where it lies.

la commune de Tanabougou · une fête à Zambéla, dans le nord du pays · habitants de Wandaré et Téra · tués à Bélézo
the village of Wandara · Ouro Bélé village · in Wandara, Gao Region · in Gao Region near Wandara
in Zambela, a town in northern Burkina Faso

Its country is the one that the sentence names, else the Sahel state that the article names most, or another state of
Africa that it is about. Once found, the same
name counts wherever the article prints it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.language.grammars import NOWHERE
from sahelscope.models import Language, Mention, Span
from sahelscope.places import confidence, evidence, gazetteer, known, persons, types
from sahelscope.places.context import Context
from sahelscope.places.grammar import GRAMMARS

#: How far before a name the words are looked for that show it to be a place; how far its country may be, in characters
_REACH, _SENTENCE_REACH = 60, 400
_AXIS_REACH, _AGAIN_REACH = 30, 4
#: Type words that show any name to be a place, and those that do so only of a village of the large table
_SURE, _WEAK = ("town", "settled", "dwellers"), ("site", "people", "office")
#: Names that go on a list at most
_LONGEST_LIST = 6
#: The Sahel state named most lends its name to a village only where it has this share of all mentions
_SHARE = 1 / 3
#: ... and another African one where it has this
_SHARE_IN_AFRICA = 1 / 2


class _Patterns(NamedTuple):
    """What shows a name to be a place, compiled; the name is the first group."""

    name: re.Pattern[str]  #: "Ouro Dédé", "N'Gourti", "Pobé-Mengao", "Toumour"
    placed: re.Pattern[str]  #: "à Zambéla, dans le nord"
    where: re.Pattern[str]  #: behind a happening: "attaque | menée jeudi à Zambéla"
    list_before: re.Pattern[str]  #: before a known town: "habitants de Wandaré et |"
    list_after: re.Pattern[str]  #: behind a known town: "l'axe Gao| - Wandaré"
    more: re.Pattern[str]  #: behind such a name: "habitants de Wandaré|, Bélézo et Zambéla"
    again: re.Pattern[str]  #: "à Gao| et à Wandaré"
    at: re.Pattern[str]  #: "à Toulé", "near Toulé", where Toulé is in villages.csv
    in_region: re.Pattern[str]  #: before a region or country: "in Injar, | Tillabéri Region"
    near: re.Pattern[str]  #: "Gao| Region near Wandaré"


@cache
def _patterns(language: Language) -> _Patterns:
    first = "|".join(map(re.escape, lexicon.load(language, "place_types").of("first part"))) or NOWHERE
    word = r"[A-ZÀ-Þ](?:[a-zà-ÿ’']{2,20}|[a-zà-ÿ]?(?:-n)?(?=-[A-ZÀ-Þ]))"  # "In-Azzar" too
    name = rf"((?:(?:{first})[ -]?)?{word}(?:-[A-ZÀ-Þa-zà-ÿ][\w’'-]{{1,15}}){{0,3}})"
    listed = types.words(language, "people", "dwellers", "town")
    letter = rf"[A-ZÀ-Þ{''.join(sorted({form[0] for form in lexicon.load(language, 'place_types').of('first part')}))}]"

    def compiled(text: str) -> re.Pattern[str]:
        return re.compile(text.replace("⟨name⟩", name).replace("⟨first⟩", listed).replace("⟨letter⟩", letter))

    g = GRAMMARS[language]
    return _Patterns(
        re.compile(name),
        *map(compiled, (g.unlisted_placed, g.unlisted_where, g.unlisted_list_before, g.unlisted_list_after)),
        *map(compiled, (g.unlisted_more, g.unlisted_again_after, g.unlisted_at, g.unlisted_in_region, g.unlisted_near)),
    )


class _Found:
    """The mentions that the lists gave, quick to look up by offset."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = mentions
        self._starts = [m.start for m in mentions]

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Return those that start in this stretch."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def overlap(self, start: int, end: int) -> bool:
        """Tell whether one shares a character with the stretch."""
        return any(m.end > start for m in self.between(start - _REACH, end))


def find(context: Context, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of places that no list holds; ``found`` are those that the lists gave, in order."""
    if not any(m.country in gazetteer.africa() for m in found):
        return
    text, lists = context.article.text, _Found(found)
    names: dict[str, str] = {}
    ends: list[int] = []
    for start, end, sure in (*_typed(context), *_named(context, found), *_at(context)):
        name = text[start:end]
        if name in names or name in _no_places(context.article.language) or lists.overlap(start, end):
            continue
        country = _country(context, lists, start)
        if country and (_is_place(context, start, end) if sure else known.is_village(context, start, end, country)):
            names[name] = country
            ends.append(end)
    ends += _heads(context, found)
    for start, end, country in _listed_on(context, lists, names, ends):
        names.setdefault(text[start:end], country)
    if not names:
        return
    longest_first = sorted(names, key=len, reverse=True)
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", text):
        start, end = match.span()
        if not lists.overlap(start, end) and not persons.is_person(context, start, end):
            part = context.article.part_at(start)
            yield Mention(
                start, end, match.group(), names[match.group()], "city", None, "unlisted", confidence.UNLISTED, part
            )


def _is_place(context: Context, start: int, end: int) -> bool:
    """Tell whether a name that the grammar shows to be a place is nobody's: not "à Macron"."""
    return not persons.is_public(context.article.text[start:end]) and not persons.is_person(context, start, end)


def _at(context: Context) -> Iterator[tuple[int, int, bool]]:
    """Yield the names behind a preposition of place, which count if villages.csv holds them."""
    for match in _patterns(context.article.language).at.finditer(context.article.text):
        yield *match.span(1), False


def _typed(context: Context) -> Iterator[tuple[int, int, bool]]:
    """Yield the names behind a type word or a happening, and whether that alone shows them to be places."""
    text, language = context.article.text, context.article.language
    patterns = _patterns(language)
    for hit in types.matcher(language, *_SURE, *_WEAK, "happening").find(context.folded):
        if hit.value == "happening":
            where = patterns.where.match(text, hit.end)
            if where and not evidence.goes_on(context, where.end()):
                yield *where.span(1), True
            continue
        of = types.up_to_name(language).match(text, hit.end)
        if of and (name := patterns.name.match(text, of.end())):
            sure = hit.value in _SURE
            if sure or not evidence.goes_on(context, name.end()):
                yield *name.span(), sure


def _heads(context: Context, found: Sequence[Mention]) -> Iterator[int]:
    """Yield where a known town ends that begins a list: "habitants de Gao|, Wandaré et Bélézo"."""
    text, before = context.article.text, types.before(context.article.language, "town", "people", "dwellers")
    for m in found:
        in_sahel = m.kind == "city" and m.country in gazetteer.sahel()
        if in_sahel and before.search(text, max(0, m.start - _REACH), m.start):
            yield m.end


def _listed_on(
    context: Context, lists: _Found, names: dict[str, str], ends: Sequence[int]
) -> Iterator[tuple[int, int, str]]:
    """Yield the names that go on a list: "habitants de Wandaré|, Bélézo et Zambéla"."""
    text, more = context.article.text, _patterns(context.article.language).more
    for end in ends:
        country = None
        for _ in range(_LONGEST_LIST):
            match = more.match(text, end)
            if match is None or lists.overlap(*match.span(1)):
                break
            start, end = match.span(1)
            country = country or _country(context, lists, start)
            if persons.may_bear(context.folded[start:end]) or not _is_place(context, start, end):
                break
            if country and text[start:end] not in names:
                yield start, end, country


def _named(context: Context, found: Sequence[Mention]) -> Iterator[tuple[int, int, bool]]:
    """Yield where a name stands that its position or a list shows to be a place."""
    for start, end in _shown(context, found):
        yield start, end, True


def _shown(context: Context, found: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    text, language = context.article.text, context.article.language
    patterns = _patterns(language)
    for match in patterns.placed.finditer(text):
        yield match.span(1)
    for m in found:
        if m.country in gazetteer.africa() and m.kind in ("region", "name"):
            yield from _inside(context, m)
        elif m.country in gazetteer.sahel() and m.kind == "city":
            yield from _listed(context, m)


def _inside(context: Context, m: Mention) -> Iterator[tuple[int, int]]:
    """Yield a name before the region or country that it lies in, and one near which the region has it."""
    text, language = context.article.text, context.article.language
    patterns = _patterns(language)
    inside = patterns.in_region.search(text, max(0, m.start - _REACH), m.start)
    if inside and (m.kind == "region" or GRAMMARS[language].unlisted_closes.match(text, m.end)):
        yield inside.span(1)
    if m.kind == "region" and (near := patterns.near.match(text, m.end)):
        yield near.span(1)


def _listed(context: Context, m: Mention) -> Iterator[tuple[int, int]]:
    """Yield the names listed with a known town: "habitants de Wandaré et Gao", "entre Gao et Wandaré"."""
    text, language = context.article.text, context.article.language
    patterns, grammar = _patterns(language), GRAMMARS[language]
    if listed := patterns.list_before.search(text, max(0, m.start - _REACH), m.start):
        yield listed.span(1)
    follows = patterns.list_after.match(text, m.end)
    if follows and grammar.unlisted_axis_before.search(text, max(0, m.start - _AXIS_REACH), m.start):
        yield follows.span(1)
    again = patterns.again.match(text, m.end)
    if again and text.endswith(grammar.unlisted_again_before, max(0, m.start - _AGAIN_REACH), m.start):
        yield again.span(1)


@cache
def _no_places(language: Language) -> frozenset[str]:
    """Return capitalised words that follow "ville de", "camp de" and the like without being places."""
    times = (f.title() for name in ("months", "weekdays") for f in lexicon.load(language, name).forms)
    return frozenset(lexicon.load(language, "place_types").of("no place")).union(times)


def _country(context: Context, found: _Found, offset: int) -> str | None:
    """Return the country in which a place that no list holds lies."""
    article = context.article
    i = article.sentence_at(offset)
    sentence = article.sentences[i] if i is not None else Span(offset - _SENTENCE_REACH, offset + _SENTENCE_REACH)
    reach = max(sentence.start, offset - _SENTENCE_REACH), min(sentence.end, offset + _SENTENCE_REACH)
    here = [m for m in found.between(*reach) if m.kind != "demonym"]
    if here:
        return min(here, key=lambda m: abs(m.start - offset)).country
    for most, share in ((context.most_named_in_sahel(), _SHARE), (context.most_named_in_africa(), _SHARE_IN_AFRICA)):
        if most and context.counts[most] >= share * context.counts.total():
            return most
    return None
