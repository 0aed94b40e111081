"""Doubtful names, settled: the place that each means, or none.

One article, one referent: once « la ville de Kaya » has shown that Kaya is a town here, a bare "Kaya" is the town too,
and a name that two countries share stays where it was first read, unless a country stands right behind it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sahelscope.language import lexicon
from sahelscope.language.given_names import given_names
from sahelscope.places import ambiguous, confidence, evidence, gazetteer, resolve
from sahelscope.places.context import Context
from sahelscope.places.forms import Referent, Referents

#: A form in the text and what it may stand for
Doubtful = tuple[int, int, Referents]
#: Inhabitants from which on a town's name is hardly a person's
_LARGE = 150_000


def is_doubtful(context: Context, end: int, referents: Referents) -> bool:
    """Tell whether the article has to decide what the form stands for, or whether it counts at all."""
    return referents[0].doubtful or _shared(referents) or _may_be_a_person(context, end, referents[0])


def settle(context: Context, doubtful: Sequence[Doubtful]) -> Iterator[tuple[int, int, Referent, float]]:
    """Yield the doubtful names that count, each with its referent and how sure it is."""
    agreed: dict[str, Referent] = {}
    left: list[tuple[int, int, Referent]] = []
    accepted: list[tuple[int, int, Referent]] = []
    for start, end, referents in doubtful:
        form = context.folded[start:end]
        referent = resolve.choose(context, start, end, referents)
        if form in agreed and evidence.country_behind(context, start, end) is None:
            referent = agreed[form]
        referent, sure = _settled(context, start, end, referent)
        if sure:
            yield start, end, referent, sure
            accepted.append((start, end, referent))
            if referent.kind == "city":
                agreed.setdefault(form, referent)
        elif referent.kind == "city" and not evidence.goes_on(context, end):
            left.append((start, end, referent))
    text, words = context.article.text, ambiguous.forms(context.article.language, "verb", "word")
    for start, end, referent in left:  # a word at the head of a sentence needs evidence every time
        known = agreed.get(context.folded[start:end])
        i = bisect_left(accepted, start, key=lambda a: a[0])
        beside = accepted[max(0, i - 1) : i + 1]
        if any(
            r.country == referent.country and evidence.are_listed(context, (start, end), (s, e)) for s, e, r in beside
        ):  # "Ber, Léré et Bamba": each is known by the one beside it
            yield start, end, referent, confidence.NEIGHBOURS
            accepted.insert(i, (start, end, referent))
        elif known and text[start:end] not in words:
            yield start, end, known, confidence.AGAIN


def _settled(context: Context, start: int, end: int, referent: Referent) -> tuple[Referent, float]:
    """Return the referent, its country settled, and how sure it is; 0 where nothing speaks for it."""
    if ambiguous.is_shared(referent.form):
        country, kind = ambiguous.meaning(context, referent.form)
        settled = referent._replace(country=country, kind=kind or referent.kind)
        return settled, confidence.SETTLED if kind else confidence.COUNTRY_SHARED
    if referent.doubtful:
        return referent, evidence.is_named_here(context, start, end, referent)
    if _may_be_a_person(context, end, referent):
        person = lexicon.fold(referent.form) in given_names()
        if person or not context.named(referent.country):
            return referent, 0.0
    return referent, confidence.SETTLED


def _shared(referents: Referents) -> bool:
    """Tell whether several places or countries share the name."""
    first = referents[0]
    if first.kind in ("name", "demonym"):
        return ambiguous.is_shared(first.form)
    return len(referents) > 1


def _may_be_a_person(context: Context, end: int, referent: Referent) -> bool:
    """Tell whether a Sahel town's name goes on with a capital and may be a person: "Gao Junlan"."""
    return is_small(referent) and evidence.goes_on(context, end)


def is_small(referent: Referent) -> bool:
    """Tell whether a town of the Sahel is so small that its name may as well be a person's."""
    return referent.kind == "city" and referent.country in gazetteer.sahel() and referent.population < _LARGE
