"""A person, not a country: first names and surnames that are places too.

Chad Smith · Jordan Peterson · “I was stunned,” said Chad, a 34-year-old · Michael Jordan · François Hollande
Mr Jordan · Adnan Abou Walid al-Sahraoui · l'actrice Mali Harries
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.given_names import given_names
from sahelscope.models import Language, Mention
from sahelscope.places import ambiguous, gazetteer, types
from sahelscope.places.context import Context
from sahelscope.places.grammar import GRAMMARS, Grammar, any_of

_NEXT = re.compile(
    r" (?:[A-Z]\. ?)?((?:(?:van|von|de|da|di|du|le|la|del|dos|bin|ben|el|al)[ -])?[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ][\w-]*)"
)
_PREVIOUS = re.compile(r"(?:^|[\s«“\"(,])([A-ZÀ-ÖØ-Þ](?:\.|[\w’'-]*))(?: [A-Z]\.)?[ \u00a0]$")
_PARTICLE = r"\b(?:[Aa]l|[Ee]l|[Oo]uld|[Aa]b[ou]u?|[Aa]bdou?l|[Bb]in|[Bb]en|[Ii]bn|[Aa]g|[Mm]int|[Aa]it)[- ]$"
_INSIDE_A_NAME = re.compile(r"[’'](?![sS]\b)\w")
_WORD = re.compile(r"[\w’'-]+")

#: How far before a name, in characters, a title or a first name is looked for; and a preposition of place
_REACH, _LOCATIVE_REACH = 24, 8
#: How long the gap of two names in a list may be: ", ", " et ", " and "
_LIST_GAPS = (2, 4, 5)
_LISTS = {
    "first name": ("places_first_names", {"first name"}),
    "place and first name": ("places_as_persons", {"first name", "both", "first name or rare surname"}),
    "place and surname": ("places_as_persons", {"surname", "both"}),
    "place and rare surname": ("places_as_persons", {"rare surname", "first name or rare surname"}),
    "institution": ("places_neighbours", {"after", "both"}),
    "before places": ("places_neighbours", {"before", "both"}),
}


@cache
def _words(language: Language, entry: str) -> frozenset[str]:
    name, entries = _LISTS[entry]
    words = lexicon.load(language, name)
    return frozenset(form for form, e in words.forms.items() if e in entries)


@cache
def _surnames() -> frozenset[str]:
    """Return the family names of the people in public life, folded, that are no place too."""
    rows = lexicon.rows(gazetteer.FOLDER / "people.csv", ("name", "kind"))
    names = {lexicon.fold(r.cells["name"].split()[-1]) for r in rows if r.cells["kind"] == "person"}
    towns = {lexicon.fold(form) for p in gazetteer.places().values() for form in (p.name, *p.spellings)}
    return frozenset(names - towns)


@cache
def _public_names() -> frozenset[str]:
    """Return the words by which people in public life are named, folded: family names and short names."""
    rows = lexicon.rows(gazetteer.FOLDER / "people.csv", ("name", "aliases", "kind"))
    persons = [r.cells for r in rows if r.cells["kind"] == "person"]
    return frozenset(lexicon.fold(a.strip()) for c in persons for a in c["aliases"].split("|")) | _surnames()


def is_public(name: str) -> bool:
    """Tell whether somebody in public life is known by the name alone, so that "à Macron" names no village."""
    return lexicon.fold(name) in _public_names()


def may_bear(name: str) -> bool:
    """Tell whether people bear the name, folded: "Kaya", "Mao", "Mani"."""
    return name in given_names() or name in _surnames()


@cache
def _before_a_name(language: Language) -> re.Pattern[str]:
    """Return the pattern of a title, kin or a particle before a person's name: "Mr |", "her brother |", "Ould |"."""
    title = rf"\b(?:{types.as_written(language, 'title')})\.?\s$"
    return any_of(title, GRAMMARS[language].kin_before, _PARTICLE)


def is_person(context: Context, start: int, end: int, *, town: bool = False) -> bool:
    """Tell whether the capitalised word at ``start:end`` is part of a person's name; ``town``: or a small town."""
    if town and _bears_town(context, start, end):
        return True
    text, language = context.article.text, context.article.language
    before, word = text[max(0, start - _REACH) : start], text[start:end]
    if not word[0].isupper() or " " in word:
        return False
    grammar = GRAMMARS[language]
    if text.startswith(("’", "'"), end) and _INSIDE_A_NAME.match(text, end):  # "As-Saba’ee", not "Mali’s"
        return True
    if _before_a_name(language).search(before):
        return True
    if before.endswith("-") and (m := re.search(r"([A-ZÀ-Þ][\w]+)-$", before)):
        return m.group(1) in _words(language, "first name")  # "Marie-France"
    if word in ambiguous.forms(language, "person") and not grammar.article_before.search(before):
        listed = grammar.peers_after.match(text, end)
        return not (listed and listed.group(1) in _demonyms_and_names(language))
    given = word in _words(language, "place and first name")
    following = _NEXT.match(text, end)
    role = bool((following or given) and grammar.role_before.search(before))
    if following and not continues(text, end + 1, language):
        known = lexicon.fold(following.group(1)) in _surnames()
        aged = known or grammar.age_behind.match(text, following.end())
        if aged and word in lexicon.load(language, "countries").forms:
            return True  # "Mali Brown, 19, of Leeds", "Niger Traoré"
        if given or role or word in _words(language, "first name"):
            return True
    if given and (role or grammar.age_after.match(text, end) or grammar.life_after.match(text, end)):
        return True
    if before.islower():
        return False
    previous = _PREVIOUS.search(before)
    return previous is not None and _is_surname(previous.group(1), word, language)


def _bears_town(context: Context, start: int, end: int) -> bool:
    """Tell whether the name of a small town is a person's here: "Salou| Djibo", "dit |Djibo", "Djibo|, 34 ans"."""
    text, language = context.article.text, context.article.language
    if context.article.part_at(start) == "dateline":
        return False
    before, grammar = text[max(0, start - _REACH) : start], GRAMMARS[language]
    if _told_before(language).search(before) or grammar.role_before.search(before):
        return True
    if grammar.age_after.match(text, end) or grammar.life_after.match(text, end):
        return True
    previous = _PREVIOUS.search(before)
    if not previous or lexicon.fold(previous.group(1)) not in given_names():
        return False
    return not _stands_before_places(previous.group(1), language)


@cache
def _told_before(language: Language) -> re.Pattern[str]:
    """Return the pattern of a verb behind which persons stand, and small towns do not: "dit |", "said |"."""
    return re.compile(rf"(?:{types.as_written(language, 'told')}) $")


def _is_surname(before: str, word: str, language: Language) -> bool:
    """Tell whether a place's name is a surname behind the capitalised word before it: "Michael| Jordan"."""
    if before in _words(language, "first name"):
        return True
    if word in _words(language, "place and surname"):
        return not _stands_before_places(before, language)
    if word not in _words(language, "place and rare surname"):
        return False
    first = lexicon.fold(before) in given_names() or before in _words(language, "place and first name")
    return first or (len(before) == 2 and before[1] == ".")  # "Steve Israel", not "So Israel"


def without(context: Context, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions except those of a person's bare name: "Jordan" where the article tells of Michael Jordan.

    A name after "in", "to", "en", "au" stays, and so does every one where the article names the country otherwise too.
    """
    if not context.persons:
        yield from found
        return
    text, grammar = context.article.text, GRAMMARS[context.article.language]
    locative = grammar.locative_before
    otherwise = {
        m.country
        for m in found
        if m.text not in context.persons or locative.search(text, max(0, m.start - _LOCATIVE_REACH), m.start)
    }
    ends = {m.end for m in found if m.kind == "name"}
    for i, m in enumerate(found):
        if m.text not in context.persons or m.country in otherwise or _listed(text, found, i, ends, grammar):
            yield m


def _listed(text: str, found: Sequence[Mention], i: int, ends: set[int], grammar: Grammar) -> bool:
    """Tell whether the mention stands in a list of countries: "Chad, Niger and Mali"."""
    m = found[i]
    if i + 1 < len(found) and grammar.peers_between.fullmatch(text, m.end, found[i + 1].start):
        return True
    between = grammar.peers_between
    return any(m.start - n in ends and between.fullmatch(text, m.start - n, m.start) for n in _LIST_GAPS)


def continues(text: str, offset: int, language: Language) -> bool:
    """Tell whether the capitalised word at the offset goes on with an institution: "Chad National Army"."""
    word = _WORD.match(text, offset)
    if word is None or word.group().isupper():
        return True
    plain = word.group().removesuffix("’s").removesuffix("'s")
    if plain in _words(language, "institution") or plain[:-1] in _words(language, "institution"):
        return True
    return plain in _demonyms_and_names(language) or bool(types.starts_with(language).match(plain))


def _stands_before_places(name: str, language: Language) -> bool:
    """Tell whether the capitalised word before is no first name: a title, "Greater London", a sentence's first word."""
    return name in _words(language, "before places") or name.isupper() or name in _demonyms_and_names(language)


@cache
def _demonyms_and_names(language: Language) -> frozenset[str]:
    return frozenset(lexicon.load(language, "countries").forms) | frozenset(lexicon.load(language, "demonyms").forms)
