"""A village that no gazetteer knows, named with a word that says what it is or where it lies.

la commune de Tanabougou · une fête à Zambéla, dans le nord du pays · habitants de Wandaré et Téra · tués à Bélézo
the village of Wandara · Ouro Bélé village · in Wandara, Gao Region · in Gao Region near Wandara
in Zambela, a town in northern Burkina Faso

Its country is the one that the sentence names, else the Sahel state that the article names most. Once found, the same
name counts wherever the article prints it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language, Mention, Span
from sahelscope.places import evidence, gazetteer, persons, types
from sahelscope.places.context import Context

#: "Tin-Akoff", "Ouro Dédé", "N'Gourti", "Pobé-Mengao", "Toumour"
_NAME = (
    r"((?:(?:Tin|In|Am|Oum|Bir|Goz|Hassi|Aïn|Dan|Guidan|Birni|Garin|Ouro|Koukou|Kouba|Bani|Sarkin|El|N['’])[ -]?)?"
    r"[A-ZÀ-Þ][a-zà-ÿ’']{2,20}(?:-[A-ZÀ-Þa-zà-ÿ][\w’']{1,15}){0,3})"
)
_PLACED_FR = (
    r"(?:,? \(?(?:(?:une? )?(?:petite? |gros(?:se)? )?(?:localité|village|bourgade|hameau|commune)\b|"
    r"située?s? (?:dans|à|au|en|près)\b)|"
    r", (?:dans (?:le |l['’])(?:extrême[- ])?(?:nord|sud|est|ouest|centre)|à l['’](?:est|ouest)|au (?:nord|sud)) )"
)
_REACH, _SENTENCE_REACH = 60, 400


_PLACED_EN = r"(?: village| commune|, an? (?:\w+ ){0,2}(?:village|town|hamlet|locality)\b)"
_BARE_NAME = re.compile(_NAME)
_PLACED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?:\b[àÀA]|\bvers|\bprès de|\bde|\bd['’])\s?" + _NAME + _PLACED_FR),
    "en": re.compile(r"\b(?:in|at|near|on|from|of|to) " + _NAME + _PLACED_EN),
}


#: what may stand between a happening and its place: "attaque menée jeudi à", "killed near"
_WHERE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?: [a-zà-ÿ]{2,12}){0,3} (?:à|près de|aux abords de|non loin de) " + _NAME + r"(?![\w'’-])"),
    "en": re.compile(r"(?: (?:[a-z]{2,12}|[A-Z][a-z]{2,7}day)){0,4} near " + _NAME + r"(?![\w'’-])"),
}
#: "entre Gao et Wandaré", "l'axe Gao-Wandaré", "the Gao-Wandaré road"
_LIST_AFTER = re.compile(r"(?: et | and | ?[-–] ?)" + _NAME)
_AGAIN = re.compile(r"(?: et à | and in )" + _NAME + r"(?![\w'’-]| [A-Z])")  #: "à Gao et à Wandaré"
#: "in Injar, Tillabéri Region", « à Zambéla, Mali »
_IN_REGION = re.compile(
    r"(?:\b(?:in|at|near|vers|près de)|à) " + _NAME + r"(?:,| \() ?(?:in |dans )?(?:the |la |le |l['’])?"
    r"(?:(?:région|province|cercle|commune|département|region|district) (?:de la |de l['’]|du |de |d['’]|of ))?$"
)
_CLOSES = re.compile(r"[.,;)]|$|\s(?:on|le|when|after|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b")
_NEAR = re.compile(r"(?: [Rr]egion)? (?:near|près de|non loin de) " + _NAME + r"(?![\w'’-]| [A-Z])")
_LINE_BEFORE = re.compile(r"\b(?:entre|between|[Aa]xe|[Rr]outes?|tronçon|liaison|the) $")


@cache
def _list_before(language: Language) -> re.Pattern[str]:
    """Return the pattern of an unknown name listed before a known town: "habitants de Wandaré et ..."."""
    first = types.words(language, "people", "town")
    joint = r"(?: et | - |-|, )(?:de |d['’])?$" if language == "fr" else r"(?: and |, )$"
    return re.compile(rf"\b(?:{first}|axe|entre|between) (?:de |d['’]|of )?{_NAME}{joint}")


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
    if not any(m.country in gazetteer.sahel() for m in found):
        return
    text, lists = context.article.text, _Found(found)
    names: dict[str, str] = {}
    for start, end in _named(context, found):
        name = text[start:end]
        if name in names or name in _no_places(context.article.language) or lists.overlap(start, end):
            continue
        if not persons.is_person(context, start, end) and (country := _country(context, lists, start)):
            names[name] = country
    if not names:
        return
    longest_first = sorted(names, key=len, reverse=True)
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", text):
        start, end = match.span()
        if not lists.overlap(start, end) and not persons.is_person(context, start, end):
            part = context.article.part_at(start)
            yield Mention(start, end, match.group(), names[match.group()], "city", None, "unlisted", 0.8, part)


def _named(context: Context, found: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield where a name stands that its type word, its position or a list shows to be a place."""
    text, language = context.article.text, context.article.language
    for hit in types.matcher(language, "town", "settled").find(context.folded):
        of = types.up_to_name(language).match(text, hit.end)
        if of and (name := _BARE_NAME.match(text, of.end())):
            yield name.span()
    for match in _PLACED[language].finditer(text):
        yield match.span(1)
    for hit in types.matcher(language, "happening").find(context.folded):
        where = _WHERE[language].match(text, hit.end)
        if where and not evidence.goes_on(context, where.end()):
            yield where.span(1)
    for m in found:
        if m.country in gazetteer.sahel() and m.kind in ("region", "name"):
            inside = _IN_REGION.search(text, max(0, m.start - _REACH), m.start)
            if inside and (m.kind == "region" or _CLOSES.match(text, m.end)):
                yield inside.span(1)
            near = _NEAR.match(text, m.end) if m.kind == "region" else None
            if near:
                yield near.span(1)
        if m.kind == "city" and m.country in gazetteer.sahel():
            listed = _list_before(language).search(text, max(0, m.start - _REACH), m.start)
            if listed:
                yield listed.span(1)
            follows = _LIST_AFTER.match(text, m.end)
            if follows and _LINE_BEFORE.search(text, max(0, m.start - 30), m.start):
                yield follows.span(1)
            again = _AGAIN.match(text, m.end)
            if again and text[m.start - 2 : m.start] in ("à ", "n "):
                yield again.span(1)


#: What countries lie in
_WIDER = ("Africa", "Afrique", "Sahel", "Europe", "Asia", "Asie", "Sahara", "Maghreb")


@cache
def _no_places(language: Language) -> frozenset[str]:
    """Return capitalised words that follow "ville de", "camp de" and the like without being places."""
    times = (f.title() for name in ("months", "weekdays") for f in lexicon.load(language, name).forms)
    return frozenset(lexicon.load(language, "place_types").of("no place")).union(times, _WIDER)


def _country(context: Context, found: _Found, offset: int) -> str | None:
    """Return the country in which a place that no list holds lies."""
    article = context.article
    i = article.sentence_at(offset)
    sentence = article.sentences[i] if i is not None else Span(offset - _SENTENCE_REACH, offset + _SENTENCE_REACH)
    reach = max(sentence.start, offset - _SENTENCE_REACH), min(sentence.end, offset + _SENTENCE_REACH)
    here = [m for m in found.between(*reach) if m.kind != "demonym"]
    if here:
        return min(here, key=lambda m: abs(m.start - offset)).country
    most = context.most_named_in_sahel()
    return most if most and 3 * context.counts[most] >= context.counts.total() else None
