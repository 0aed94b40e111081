"""Whether a text shows that its speaker is a woman or a man, and by what.

By a title ("Mme Sy"), a pronoun ("she said", "a-t-elle dit"), agreement ("la ministre", "la porte-parole") or a given
name ("Awa").

A masculine noun alone shows nothing in French, where « le ministre » may be a woman.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from sahelscope.language import lexicon
from sahelscope.language.given_names import Gender, gender_of
from sahelscope.models import Language
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.words import split

How = Literal["title", "pronoun", "agreement", "name", ""]
#: What tells more stands first; of two that are as strong and disagree, neither tells.
_STRENGTH: tuple[tuple[How, ...], ...] = (("pronoun", "title"), ("agreement",), ("name",))
_GENDERS: dict[str, Gender] = {"man": "m", "woman": "f"}


class Shown(NamedTuple):
    """A gender and what shows it; "unknown" and "" where nothing does."""

    gender: Gender
    how: How


NOTHING = Shown("unknown", "")


def by_words(printed: str, role: str | None, cue: str | None, named: bool, language: Language) -> Shown:
    """Return what one mention shows: its words, the role beside it, the cue ("a-t-elle dit").

    ``named``: the speaker has a name. Of nobody's « elle » does French say more than that « une source » is feminine.
    """
    words = split(printed)
    plain = [lexicon.fold(word) for word in words]
    grammar = GRAMMARS[language]
    said = [part for word in split(cue or "") for part in lexicon.fold(word).split("-")]
    if named or grammar.gender_by_pronoun:
        for word in (*(plain if len(plain) == 1 else ()), *said):
            found = grammar.pronouns.get(word)
            if found and found.number == "one" and found.gender != "unknown":
                return Shown(found.gender, "pronoun")
    for word in words:
        if gender := _honorifics(language).get(word):
            return Shown(gender, "title")
    for told in (plain, [lexicon.fold(word) for word in split(role or "")]):
        for before, word in pairwise(("", *told)):
            if word in _nouns(language, "woman") or (
                before in grammar.feminine_determiners and word in _nouns(language, "either")
            ):
                return Shown("f", "agreement")
            if not grammar.feminine_determiners and word in _nouns(language, "man"):  # "spokesman"
                return Shown("m", "agreement")
    return NOTHING


def by_name(name: str) -> Shown:
    """Return what a full name shows by its first part."""
    gender = gender_of(name) if " " in name.strip() else "unknown"
    return NOTHING if gender == "unknown" else Shown(gender, "name")


def agreed(shown: Iterable[Shown]) -> Shown:
    """Return what all that is known of one person comes to."""
    known = list(shown)
    for level in _STRENGTH:
        found = [one for one in known if one.how in level]
        if genders := {one.gender for one in found}:
            return found[0] if len(genders) == 1 else NOTHING
    return NOTHING


@cache
def _honorifics(language: Language) -> dict[str, Gender]:
    forms = lexicon.load(language, "honorifics").forms
    return {form.rstrip("."): _GENDERS[entry] for form, entry in forms.items() if entry in _GENDERS}


@cache
def _nouns(language: Language, entry: str) -> frozenset[str]:
    """Return the nouns of women, of men, or the titles of either; « la victime » is a word for both."""
    lists = ("titles",) if entry == "either" else ("persons", "titles")
    return frozenset(lexicon.fold(form) for name in lists for form in lexicon.load(language, name).of(entry))
