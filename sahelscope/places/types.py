"""Type words beside a name tell that a place is meant: "the village of Moura", "Gao region", "préfet de Kidal"."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.grammars import NOWHERE
from sahelscope.models import Language
from sahelscope.places.grammar import GRAMMARS


@cache
def words(language: Language, *entries: str) -> str:
    """Return the type words of these entries as alternatives, the longest first; first letters in either case."""
    lists = lexicon.load(language, "place_types")
    forms = sorted((f for e in entries for f in lists.of(e)), key=len, reverse=True)
    return "|".join(f"[{f[0].upper()}{f[0]}]{re.escape(f[1:])}" for f in forms) or NOWHERE


def as_written(language: Language, *entries: str) -> str:
    """Return the type words of these entries as alternatives, capitals as listed."""
    lists = lexicon.load(language, "place_types")
    return "|".join(re.escape(f) for e in entries for f in lists.of(e)) or NOWHERE


@cache
def before(language: Language, *entries: str) -> re.Pattern[str]:
    """Return the pattern of a type word that ends where the name begins: "le cercle de", "the town of"."""
    grammar = GRAMMARS[language]
    return re.compile(rf"\b(?:{words(language, *entries)}){grammar.type_adjective}{grammar.type_of}$")


@cache
def listed(language: Language, *entries: str) -> re.Pattern[str]:
    """Return the pattern of a type word and names before this one: "les régions de Ségou, Mopti et"."""
    grammar = GRAMMARS[language]
    names = rf"(?:[A-ZÀ-Þ][\w’'-]{{1,25}}{grammar.type_joint}){{1,5}}$"
    return re.compile(rf"\b(?:{words(language, *entries)}){grammar.type_of}{names}")


@cache
def matcher(language: Language, *entries: str) -> lexicon.Matcher[str]:
    """Return the matcher of these type words in a folded text."""
    lists = lexicon.load(language, "place_types")
    return lexicon.Matcher({lexicon.fold(f): e for e in entries for f in lists.of(e)})


@cache
def up_to_name(language: Language) -> re.Pattern[str]:
    """Return the pattern of what stands between a type word and an unknown name: " rurale de ", " of "."""
    return re.compile(GRAMMARS[language].type_to_name)


@cache
def after(language: Language, *entries: str) -> re.Pattern[str]:
    """Return the pattern of a type word that follows the name: "Gao region", "Bol's market"."""
    return re.compile(rf"{GRAMMARS[language].type_after}(?:{words(language, *entries)})\b")


@cache
def starts_with(language: Language) -> re.Pattern[str]:
    """Return the pattern of a type word by itself: "Region", "Airport"."""
    return re.compile(rf"(?:{words(language, 'town', 'site', 'region', 'office')})$")
