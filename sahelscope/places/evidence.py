"""Whether a doubtful name is a town here: San, Say, Mao, Kaya, Bol, Kati, Man, Nice; and Est, Centre, Nord.

l'attaque de San, dans la région de Ségou · à Say, au sud de Niamey · the town of Mao · Kaya and Djibo
la région du Sahel, au Burkina Faso · dans le Centre-Nord
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.models import Language
from sahelscope.places import ambiguous, confidence, forms, gazetteer, persons, types
from sahelscope.places.context import Context
from sahelscope.places.forms import Referent
from sahelscope.places.grammar import GRAMMARS

#: So many sure towns of the country make a doubtful one behind "de" or "of" a town too
_NEIGHBOURS = 2
#: How far before a name, in characters, a preposition or type word is looked for; before a list of names; and in which
#: distance another country's name takes a region away ("Est region, Cameroon")
_REACH, _LIST_REACH, _ELSEWHERE = 50, 90, 12
_REGION_REACH, _INSIDE_REACH = 30, 8
#: How far behind a name a hyphen may lead to another place ("Gao-Kidal"), and a direction is looked for ("du Mali")
_NEXT_REACH, _COMPASS_REACH = 30, 9
_HEADLINE = 12  #: so many characters in capitals before a name in capitals make a headline
_LONGEST_GAP = 8  #: between two names of a list


@cache
def _placed_after(language: Language) -> re.Pattern[str]:
    """Return the pattern of where a town lies: "San|, in southern Mali", "Say|, au sud de"."""
    states = (c.name(language).split()[0] for c in gazetteer.countries().values() if c.in_sahel)
    country = f"(?:{'|'.join(map(re.escape, sorted(states)))})"
    return re.compile(GRAMMARS[language].placed_after.replace("⟨country⟩", country))


@cache
def _area(language: Language, form: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands before and after an area that is a region of one country here: "Sahel|, Burkina Faso"."""
    grammar, country = GRAMMARS[language], f"(?:{'|'.join(map(ambiguous.words, ambiguous.area_clues(form)))})"
    before, after = (p.replace("⟨country⟩", country) for p in (grammar.area_before, grammar.area_after))
    return re.compile(before), re.compile(after)


def is_named_here(context: Context, start: int, end: int, referent: Referent) -> float:
    """Return how sure it is that a doubtful name is this place here; 0 where nothing speaks for it."""
    if referent.kind == "region":
        return _region(context, start, end, referent)
    text, language = context.article.text, context.article.language
    if goes_on(context, end):
        return 0.0
    grammar = GRAMMARS[language]
    before = text[max(0, start - _REACH) : start]
    if text[start:end].isupper() and before[-_HEADLINE:].isupper():  # "UN SOLDAT TUE PRES DE BOSSO"
        before = context.folded[max(0, start - _REACH) : start]
    named = context.named(referent.country)
    if _has_type(text, end, before, language):
        return confidence.PLACED if named else confidence.TYPED
    at = grammar.at_before.search(before)
    if _placed_after(language).match(text, end) and (at or text[start:end] not in ambiguous.forms(language, "verb")):
        return confidence.PLACED
    if context.article.part_at(start) == "dateline":
        return confidence.PLACED
    if at and named and at.group().strip().lower().rstrip("'’") not in grammar.weak_before:
        return confidence.SETTLED
    if at and named and not persons.may_bear(context.folded[start:end]):
        towns = [m for m in context.around(start) if m.kind in ("city", "region") and m.country == referent.country]
        if len(towns) >= _NEIGHBOURS:  # "les Peuls de Koro", between towns of the same country
            return confidence.NEIGHBOURS
    if referent.country in gazetteer.sahel() and grammar.near_before.search(before):
        return confidence.NEIGHBOURS
    if _beside_a_town(context, start, end, referent.country) or grammar.lies_after.match(text, end):
        return confidence.BESIDE
    return 0.0


def _has_type(text: str, end: int, before: str, language: Language) -> bool:
    """Tell whether a type word stands beside the name."""
    if types.before(language, "town", "settled", "site", "region", "office", "people", "dwellers").search(before):
        return True
    return bool(types.after(language, "town", "site", "region", "office").match(text, end))


def goes_on(context: Context, end: int) -> bool:
    """Tell whether the name goes on with another capitalised word: "San Francisco", "Gao Junlan", not "Gao Region"."""
    text = context.article.text
    if text[end : end + 1] not in (" ", "-") or not text[end + 1 : end + 2].isupper():
        return False
    if text[end] == "-" and _names_a_place(context.folded[end + 1 : end + 1 + _NEXT_REACH], context.article.language):
        return False  # "Gao-Kidal"
    return not persons.continues(text, end + 1, context.article.language)


def _names_a_place(folded: str, language: Language) -> bool:
    hits = forms.matcher(language).find(folded)
    return bool(hits) and hits[0].start == 0


def _beside_a_town(context: Context, start: int, end: int, country: str) -> bool:
    """Tell whether a sure town or region of the same country is listed beside it, or its country behind it."""
    if listed_with(context, start, end, frozenset({country})):
        return True
    return country_behind(context, start, end) == country


def listed_with(context: Context, start: int, end: int, among: frozenset[str]) -> str | None:
    """Return the country, among these, of a sure town or region that is listed beside the name."""
    for m in context.around(start):
        if m.kind in ("city", "region") and m.country in among and are_listed(context, (start, end), (m.start, m.end)):
            return m.country
    return None


def are_listed(context: Context, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two names, given by start and end, stand side by side in a list: "Kaya et Djibo"."""
    start, end = (other[1], one[0]) if other[1] <= one[0] else (one[1], other[0])
    if end - start > _LONGEST_GAP:
        return False
    return bool(GRAMMARS[context.article.language].list_between.fullmatch(context.article.text[start:end]))


def country_behind(context: Context, start: int, end: int) -> str | None:
    """Return the country named right behind a town: "Say, Niger", "San (Mali)", "Gaya, au Niger"."""
    text = context.article.text
    for m in context.around(start):
        if m.start > start:
            between = GRAMMARS[context.article.language].country_between
            return m.country if m.kind == "name" and text[end : m.start] in between else None
    return None


def _typed_after(text: str, end: int, language: Language) -> bool:
    return bool(types.after(language, "region").match(text, end))


def _elsewhere(context: Context, end: int, country: str) -> bool:
    """Tell whether another country stands right behind: "Est region, Cameroon", « le Centre, au Cameroun »."""
    text = context.article.text
    behind = [m for m in context.around(end) if m.kind == "name" and 0 <= m.start - end <= _ELSEWHERE]
    return any(m.country != country and "." not in text[end : m.start] for m in behind)


def _region(context: Context, start: int, end: int, referent: Referent) -> float:
    """Return how sure it is that a region is meant whose name is a word ("Est", "Centre-Nord"), or another's too."""
    text, language = context.article.text, context.article.language
    named = context.named(referent.country)
    compound = "-" in referent.form or " " in referent.form
    if compound and referent.form not in ambiguous.forms(language, "direction"):
        direction = GRAMMARS[language].compass_after.match(text, end, end + _COMPASS_REACH)  # "le centre-nord du Mali"
        return confidence.SETTLED if named and not direction else 0.0
    if not text[start].isupper() or _elsewhere(context, end, referent.country):
        return 0.0
    before = text[max(0, start - _REGION_REACH) : start]
    listed = bool(types.listed(language, "region").search(text, max(0, start - _LIST_REACH), start))
    typed = bool(types.before(language, "region").search(before)) or _typed_after(text, end, language)
    if ambiguous.area_clues(referent.form):
        if GRAMMARS[language].governor_before.search(before):
            return confidence.SETTLED if named else 0.0
        if not listed:
            area_before, area_after = _area(language, referent.form)
            here = area_after.match(text, end) or area_before.search(before)
            return confidence.SETTLED if here and (typed or before.endswith(", ")) else 0.0  # "Djibo, Sahel, ..."
    inside = typed or listed or _within(context, start, end, referent.country)
    return confidence.SETTLED if named and inside else 0.0


def _within(context: Context, start: int, end: int, country: str) -> bool:
    """Tell whether a bare region stands beside a sure one, or things happen in it: « Dans l'Est, deux bus ... »."""
    if _beside_a_town(context, start, end, country):
        return True
    text, grammar = context.article.text, GRAMMARS[context.article.language]
    inside = grammar.region_before.search(text, max(0, start - _INSIDE_REACH), start)
    if not inside or grammar.direction_after.match(text, end):
        return False
    return context.nearest(start) == country == context.most_named_in_sahel()
