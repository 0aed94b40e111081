"""One name, several places: the one that the article means.

Georgia's parliament in Tbilisi · Georgia's governor · le Congo et Kinshasa · San Francisco and Nara · la région de Gao
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from sahelscope.models import Article, Language, Mention, MentionKind
from sahelscope.places import evidence, gazetteer, types
from sahelscope.places.context import Context
from sahelscope.places.forms import Referent
from sahelscope.places.grammar import GRAMMARS

#: Inhabitants of a town that is meant wherever its name is printed alone
_LARGE = 50_000
#: How far before a name, in characters, a type word is looked for; before a list of names
_REACH, _LIST_REACH = 50, 90
#: So many times larger is the town that is meant than its namesakes
_LARGER = 4


def is_region(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a type word beside the name says that a region is meant: "la région de Gao", "Gao province"."""
    if types.before(language, "region").search(text, max(0, start - _REACH), start):
        return True
    if types.listed(language, "region").search(text, max(0, start - _LIST_REACH), start):
        return True
    return bool(types.after(language, "region").match(text, end))


def kind_and_place(
    referent: Referent, text: str, start: int, end: int, language: Language
) -> tuple[MentionKind, str | None]:
    """Return the kind and the id of a place that may be a town or the region of the same name."""
    if referent.also_region and is_region(text, start, end, language):
        return "region", referent.also_region
    return referent.kind, referent.place


def elsewhere(article: Article, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions, each small town in the land that stands behind it: "Kangalam in Yobe" is in Nigeria."""
    between, places = GRAMMARS[article.language].lies_in_between, gazetteer.places()
    for m, behind in zip_longest(found, found[1:]):
        place = places.get(m.place or "")
        if (
            behind
            and place
            and m.kind == "city"
            and behind.country != m.country
            and behind.kind in ("name", "region")
            and place.population < _LARGE
            and place.kind != "capital"
            and article.text[m.end : behind.start] in between
        ):
            m = replace(m, country=behind.country, place=None)
        yield m


def choose(context: Context, start: int, end: int, referents: tuple[Referent, ...]) -> Referent:
    """Return the referent that the article's other mentions speak for; the likeliest where none does.

    A country's name or people wins over a town. Among towns of the same name, one in a country that the article
    names wins; a Sahel town wins over a much larger city elsewhere only with such evidence.
    """
    first = referents[0]
    if first.kind in ("name", "demonym") or len(referents) == 1:
        return first
    behind = evidence.country_behind(context, start, end)
    if behind in {r.country for r in referents}:
        return next(r for r in referents if r.country == behind)
    listed = evidence.listed_with(context, start, end, frozenset(r.country for r in referents))
    if listed:
        return next(r for r in referents if r.country == listed)
    printed = context.article.text[start:end]
    referents = tuple(r for r in referents if r.form == printed) or referents  # Bâle and Balé
    return _largest(context, referents) or _near(context, start, referents)


def _largest(context: Context, referents: Sequence[Referent]) -> Referent | None:
    """Return the town that is far larger than its namesakes, in a text about the Sahel only one that lies there."""
    largest = max(referents, key=lambda r: r.population)
    alone = largest.population >= _LARGE and all(
        _LARGER * r.population < largest.population for r in referents if r != largest
    )
    if alone and (largest.country in gazetteer.sahel() or not context.most_named_in_sahel()):
        return largest  # Gao in Mali, not the village in Burkina Faso
    return None


def _near(context: Context, start: int, referents: Sequence[Referent]) -> Referent:
    """Return the referent in the country named nearest, else in the Sahel state named most, else the likeliest."""
    nearest = context.nearest(start, frozenset(r.country for r in referents))
    if nearest:
        return next(r for r in referents if r.country == nearest)
    most = context.most_named_in_sahel()
    in_sahel = [r for r in referents if r.country in gazetteer.sahel()]
    if most and in_sahel:
        return next((r for r in in_sahel if r.country == most), in_sahel[0])
    if context.counts and not most:
        abroad = [r for r in referents if r.country not in gazetteer.sahel()]
        return max(abroad or list(referents), key=lambda r: r.population)
    return max(referents, key=lambda r: (not r.doubtful, r.population))
