"""Countries behind the words beside a name ("le ministre nigérien", "the mayor of Gao"); places that do not speak."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people.words import split
from sahelscope.places import demonyms, gazetteer

_LONGEST = 4


def plain(name: str) -> str:
    """Return a name's words, without accents and capitals, a space between them."""
    folded = lexicon.fold(name)
    return folded if folded.isalpha() else " ".join(split(folded))


@cache
def _towns() -> dict[str, str]:
    """Return the plain names of well-known places with their country."""
    found: dict[str, str] = {}
    for place in gazetteer.places().values():
        if not place.doubtful:
            for name in (place.name, *place.spellings):
                found.setdefault(plain(name), place.country)
    return found


@cache
def countries(language: Language) -> dict[str, str]:
    """Return plain country names, demonyms and well-known towns with their country (ISO 3166 alpha-3)."""
    found = dict(_towns())
    for form, country in lexicon.load(language, "demonyms").forms.items():
        for inflected in demonyms.forms(form, language):
            found[plain(inflected)] = country
    for form, country in lexicon.load(language, "countries").forms.items():
        found[plain(form)] = country
    for code, land in gazetteer.countries().items():
        found[plain(land.name(language))] = code
    return {form: country for form, country in found.items() if len(country) == 3 and country.isupper()}


def is_country(name: str, language: Language) -> bool:
    """Tell whether the whole name is a country's, or its capital's, which stands for the government that sits there."""
    return plain(name) in countries(language)


@cache
def peoples(language: Language) -> frozenset[str]:
    """Return the plain forms of what people of a country are called: "malien", "guinéennes", "Nigeriens"."""
    return frozenset(
        plain(inflected)
        for form in lexicon.load(language, "demonyms").forms
        for inflected in demonyms.forms(form, language)
    )


@cache
def speechless(language: Language) -> frozenset[str]:
    """Return the plain names of places, days and other capitals that never speak by themselves."""
    own = (plain(form) for form in lexicon.load(language, "not_people").forms)
    lands = (plain(f) for n in ("countries", "regions", "areas") for f in lexicon.load(language, n).forms)
    names = (plain(c.name(language)) for c in gazetteer.countries().values())
    return frozenset((*own, *_towns(), *lands, *names))


def country_of(words: Sequence[str], language: Language) -> str | None:
    """Return the country that the plain words name first, None where they name none."""
    known, first = countries(language), _first_words(language)
    for i, word in enumerate(words):
        if word not in first:
            continue
        for size in range(min(_LONGEST, len(words) - i), 0, -1):
            if country := known.get(" ".join(words[i : i + size])):
                return country
    return None


@cache
def _first_words(language: Language) -> frozenset[str]:
    """Return the words that a name in ``countries`` begins with."""
    return frozenset(name.partition(" ")[0] for name in countries(language))
