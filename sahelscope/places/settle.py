"""Doubtful names, settled: the place that each means, or none.

One article, one reading: once « la ville de Kaya » has shown that Kaya is a town here, a bare "Kaya" is the town too,
and a name that two countries share stays where it was first read, unless a country stands right behind it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sahelscope.language import lexicon
from sahelscope.language.given_names import given_names
from sahelscope.places import ambiguous, confidence, evidence, gazetteer, resolve
from sahelscope.places.context import Context
from sahelscope.places.forms import Reading, Readings

#: A form in the text and what it may stand for
Doubtful = tuple[int, int, Readings]
#: Inhabitants from which on a town's name is hardly a person's
_LARGE = 150_000


def is_doubtful(context: Context, end: int, readings: Readings) -> bool:
    """Tell whether the article has to decide what the form stands for, or whether it counts at all."""
    return readings[0].doubtful or _shared(readings) or _open(context, end, readings[0])


def settle(context: Context, doubtful: Sequence[Doubtful]) -> Iterator[tuple[int, int, Reading, float]]:
    """Yield the doubtful names that count, each with its reading and how sure it is."""
    agreed: dict[str, Reading] = {}
    left: list[tuple[int, int, Reading]] = []
    accepted: list[tuple[int, int, Reading]] = []
    for start, end, readings in doubtful:
        form = context.folded[start:end]
        reading = resolve.choose(context, start, end, readings)
        if form in agreed and evidence.country_behind(context, start, end) is None:
            reading = agreed[form]
        reading, sure = _read(context, start, end, reading)
        if sure:
            yield start, end, reading, sure
            accepted.append((start, end, reading))
            if reading.kind == "city":
                agreed.setdefault(form, reading)
        elif reading.kind == "city" and not evidence.goes_on(context, end):
            left.append((start, end, reading))
    text, words = context.article.text, ambiguous.forms(context.article.language, "verb", "word")
    for start, end, reading in left:  # a word at the head of a sentence needs evidence every time
        known = agreed.get(context.folded[start:end])
        i = bisect_left(accepted, start, key=lambda a: a[0])
        beside = accepted[max(0, i - 1) : i + 1]
        if any(
            r.country == reading.country and evidence.are_listed(context, (start, end), (s, e)) for s, e, r in beside
        ):  # "Ber, Léré et Bamba": each is known by the one beside it
            yield start, end, reading, confidence.NEIGHBOURS
            accepted.insert(i, (start, end, reading))
        elif known and text[start:end] not in words:
            yield start, end, known, confidence.AGAIN


def _read(context: Context, start: int, end: int, reading: Reading) -> tuple[Reading, float]:
    """Return the reading, its country settled, and how sure it is; 0 where nothing speaks for it."""
    if ambiguous.is_shared(reading.form):
        country, kind = ambiguous.meaning(context, reading.form)
        settled = reading._replace(country=country, kind=kind or reading.kind)
        return settled, confidence.SETTLED if kind else confidence.COUNTRY_SHARED
    if reading.doubtful:
        return reading, evidence.is_named_here(context, start, end, reading)
    if _open(context, end, reading):
        person = lexicon.fold(reading.form) in given_names()
        if person or not context.named(reading.country):
            return reading, 0.0
    return reading, confidence.SETTLED


def _shared(readings: Readings) -> bool:
    """Tell whether several places or countries share the name."""
    first = readings[0]
    if first.kind in ("name", "demonym"):
        return ambiguous.is_shared(first.form)
    return len(readings) > 1


def _open(context: Context, end: int, reading: Reading) -> bool:
    """Tell whether a Sahel town's name goes on with a capital and may be a person: "Gao Junlan"."""
    small = reading.kind == "city" and reading.country in gazetteer.sahel() and reading.population < _LARGE
    return small and evidence.goes_on(context, end)
