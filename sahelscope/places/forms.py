"""Every form that may name a country, with what it may stand for.

One matcher a language holds the names, demonyms, regions, cities and towns, and the blocked forms (Lake Chad, guinea
fowl, French fries) that keep the shorter forms inside them from being found. It ignores case and accents; whether the
printed word is good enough is decided by ``printed.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language, MentionKind
from sahelscope.places import demonyms, gazetteer
from sahelscope.places.grammar import GRAMMARS


class Referent(NamedTuple):
    """One thing that a form may stand for."""

    kind: MentionKind
    country: str
    place: str | None
    form: str  #: as the lexicon or the gazetteer writes it
    doubtful: bool = False  #: counts only with evidence
    population: int = 0
    also_region: str | None = None  #: id of the region that bears the same name
    acronym: bool = False  #: counts only in capitals, as written
    any_case: bool = False  #: counts in lower case too ("delta du Niger")


Referents = tuple[Referent, ...]
#: Letters of an acronym at most: "USA", "RDC"
_LONGEST_ACRONYM = 4
#: What a form that is listed to be passed over stands for
BLOCKED: Referents = ()


#: Islands whose names are mostly those of saints, hills and jumpers
_OTHER_THINGS = frozenset({"MAF", "SXM", "BLM", "JEY", "MSR"})


@cache
def matcher(language: Language) -> lexicon.Matcher[Referents]:
    """Return the matcher of all forms; a blocked form has no referents."""
    table: dict[str, list[Referent]] = {}
    for referent in _referents(language):
        table.setdefault(lexicon.fold(referent.form), []).append(referent)
    found: dict[str, Referents] = {form: _merged(referents) for form, referents in table.items()}
    for form, entry in lexicon.load(language, "areas").forms.items():
        folded = lexicon.fold(form)
        if entry == lexicon.BLOCK:
            found[folded] = BLOCKED
        else:
            found[folded] = (Referent("region", entry, None, form, any_case=True),)
    listed = lexicon.load(language, "countries").forms.items()
    for misprint, code, small in GRAMMARS[language].misprints(listed, language):
        found.setdefault(misprint, (Referent("name", code, None, misprint.title(), any_case=small),))
    return lexicon.Matcher(found)


def _merged(referents: list[Referent]) -> Referents:
    """Return the referents of one form: a country's name or people first, then the larger places, none twice."""
    if len(referents) == 1:
        return (referents[0],)
    order = {"name": 0, "demonym": 1, "city": 2, "region": 3}
    best: dict[tuple[str, str], Referent] = {}
    for referent in sorted(referents, key=lambda r: (order[r.kind], r.doubtful, -r.population)):
        best.setdefault((referent.kind, referent.country), referent)
    merged = []
    for (kind, country), referent in best.items():
        if kind == "region" and ("city", country) in best:
            continue
        if kind == "city" and ("region", country) in best:
            referent = referent._replace(also_region=best["region", country].place)
        merged.append(referent)
    return tuple(merged)


def _referents(language: Language) -> Iterator[Referent]:
    names = lexicon.load(language, "countries").forms
    for code in gazetteer.countries().keys() - set(names.values()) - _OTHER_THINGS:  # small islands
        country = gazetteer.countries()[code]
        yield Referent("name", code, None, country.name(language))
    for form, code in names.items():
        yield Referent("name", code, None, form, acronym=_is_acronym(form))
    for form, code in lexicon.load(language, "demonyms").forms.items():
        for inflected in demonyms.forms(form, language):
            yield Referent("demonym", code, None, inflected)
    for form, code in lexicon.load(language, "regions").forms.items():
        yield Referent("region", code, None, form)
    yield from _townspeople(language)
    for place in gazetteer.places().values():
        for form in (place.name, *place.spellings):
            kind: MentionKind = "region" if place.kind in ("region", "province") else "city"
            yield Referent(kind, place.country, place.id, form, place.doubtful, place.population)


def _townspeople(language: Language) -> Iterator[Referent]:
    """Yield the people of towns, which stand for the town: "les commerçants bamakois"."""
    towns: dict[str, gazetteer.Place] = {}
    for place in sorted(gazetteer.places().values(), key=lambda p: p.population):
        if place.kind not in ("region", "province"):
            towns |= dict.fromkeys((place.name, *place.spellings), place)
    for form, town in lexicon.load(language, "town_demonyms").forms.items():
        for inflected in demonyms.forms(form, language):
            yield Referent(
                "city", towns[town].country, towns[town].id, inflected, any_case=GRAMMARS[language].small_demonyms
            )


def _is_acronym(form: str) -> bool:
    return form.isupper() and len(form.replace(".", "")) <= _LONGEST_ACRONYM
