"""Type words beside a name tell that a place is meant: "the village of Moura", "Gao region", "préfet de Kidal"."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language

#: Adjectives that stand between the type word and the name: "la commune rurale de", "le camp militaire de"
_ADJECTIVE = {"fr": r"(?: [a-zà-ÿ-]{4,14}(?:e|al|aux|ien|ais|in|er|if|aire)s?)?", "en": ""}
_OF = {"fr": r" (?:de l['’]|de la |d['’]|de |du |des )", "en": r" (?:of |called |named |in |at |near )"}


@cache
def words(language: Language, *entries: str) -> str:
    """Return the type words of these entries as alternatives, the longest first; first letters in either case."""
    lists = lexicon.load(language, "place_types")
    forms = sorted((f for e in entries for f in lists.of(e)), key=len, reverse=True)
    return "|".join(f"[{f[0].upper()}{f[0]}]{re.escape(f[1:])}" for f in forms)


@cache
def before(language: Language, *entries: str) -> re.Pattern[str]:
    """Return the pattern of a type word that ends where the name begins: "le cercle de", "the town of"."""
    return re.compile(rf"\b(?:{words(language, *entries)}){_ADJECTIVE[language]}{_OF[language]}$")


@cache
def listed(language: Language, *entries: str) -> re.Pattern[str]:
    """Return the pattern of a type word and names before this one: "les régions de Ségou, Mopti et"."""
    joint = r"(?:, | et |, et | ou | and |, and | or )(?:de l['’]|de la |de |du |des |d['’])?"
    names = rf"(?:[A-ZÀ-Þ][\w’'-]{{1,25}}{joint}){{1,5}}$"
    return re.compile(rf"\b(?:{words(language, *entries)}){_OF[language]}{names}")


@cache
def matcher(language: Language, *entries: str) -> lexicon.Matcher[str]:
    """Return the matcher of these type words in a folded text."""
    lists = lexicon.load(language, "place_types")
    return lexicon.Matcher({lexicon.fold(f): e for e in entries for f in lists.of(e)})


@cache
def up_to_name(language: Language) -> re.Pattern[str]:
    """Return the pattern of what stands between a type word and an unknown name: " rurale de ", " of "."""
    return re.compile(r" (?:of |called |named )" if language == "en" else _ADJECTIVE[language] + _OF[language])


@cache
def after(language: Language, *entries: str) -> re.Pattern[str]:
    """Return the pattern of a type word that follows the name: "Gao region", "Bol's market"."""
    return re.compile(rf"(?:[’']s)? (?:\w+ )?(?:{words(language, *entries)})\b")


@cache
def starts_with(language: Language) -> re.Pattern[str]:
    """Return the pattern of a type word by itself: "Region", "Airport"."""
    return re.compile(rf"(?:{words(language, 'town', 'site', 'region', 'office')})$")
