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
from sahelscope.places import gazetteer, types
from sahelscope.places.context import Context

_NEXT = re.compile(
    r" (?:[A-Z]\. ?)?((?:(?:van|von|de|da|di|du|le|la|del|dos|bin|ben|el|al)[ -])?[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ][\w-]*)"
)
_PREVIOUS = re.compile(r"(?:^|[\s«“\"(,])([A-ZÀ-ÖØ-Þ](?:\.|[\w’'-]*))(?: [A-Z]\.)?[ \u00a0]$")
_HONORIFIC = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Lady|Sen|Rep|Mme|Mlle|MM|Me|Pr|Monsieur|Madame)\.?|\bM\.)\s$")
_PARTICLE = re.compile(
    r"\b(?:[Aa]l|[Ee]l|[Oo]uld|[Aa]b[ou]u?|[Aa]bdou?l|[Bb]in|[Bb]en|[Ii]bn|[Aa]g|[Mm]int|[Aa]it)[- ]$"
)
_INSIDE_A_NAME = re.compile(r"[’'](?![sS]\b)\w")
_WORD = re.compile(r"[\w’'-]+")
_AGE = re.compile(r",? (?:(?:a|an|the) )?\d{1,3}(?:-year-old|,| years? old| ans\b)|, aged \d|, \d\d ans")
_AGE_BEHIND = re.compile(r", (?:an? )?\d{1,3}(?:-year-old|[,.;]| years old| ans\b)|,? (?:âgée? de|aged) \d")
_ROLE_BEFORE = re.compile(
    r"\b(?:[Aa]ct(?:or|ress)|[Ss]inger|[Dd]rummer|[Qq]uarterback|[Ss]triker|[Gg]oalkeeper|[Aa]uthor|[Bb]asketballer|"
    r"[Ff]riend|[Bb]rother|[Ss]ister|son|daughter|husband|wife|[Nn]eighbou?r|[Cc]olleague|[Uu]ncle|[Cc]ousin|named|called|"
    r"nicknamed|[Aa]cteur|[Aa]ctrice|[Cc]hanteu(?:r|se)|[Bb]atteur|[Aa]ttaquant|[Bb]asketteur|[Aa]mie?|frère|sœur|fils|fille|"
    r"mari|[Vv]oisine?|[Cc]ollègue|prénommée?|nommée?|appelée?|"
    r"[Gg]énéral|[Cc]olonel|[Cc]apitaine|[Cc]ommandant|[Ll]ieutenant|[Ss]ergent|[Aa]djudant|[Pp]rofesseur|[Dd]octeur|"
    r"[Cc]olonel|[Cc]aptain|[Ll]ieutenant|[Ss]ergeant|[Oo]fficer|[Dd]eputy|[Pp]rofessor|[Dd]octor)\s$"
)
_KIN_BEFORE = re.compile(r"\b(?:daughter|son|brother|sister|fille|fils|frère|sœur) $")
_LIFE_AFTER = re.compile(
    r" (?:and|with|et) (?:his|her|sa|son) (?:wife|husband|girlfriend|boyfriend|mother|father|brother|sister|"
    r"kids|femme|mari|mère)\b|"
    r",? (?:laughed|smiled|shrugged|grinned|blushed|sighed|giggled|was born|graduated|texted|a souri|a ri)\b"
)

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


def may_bear(name: str) -> bool:
    """Tell whether people bear the name, folded: "Kaya", "Mao", "Mani"."""
    return name in given_names() or name in _surnames()


def is_person(context: Context, start: int, end: int) -> bool:
    """Tell whether the capitalised word at ``start:end`` is part of a person's name."""
    text, language = context.article.text, context.article.language
    before, word = text[max(0, start - 24) : start], text[start:end]
    if not word[0].isupper() or " " in word:
        return False
    if _INSIDE_A_NAME.match(text, end):  # "As-Saba’ee", not "Mali’s"
        return True
    if _HONORIFIC.search(before) or _KIN_BEFORE.search(before) or (_PARTICLE.search(before) and before[-1] in "- "):
        return True
    if before.endswith("-") and (m := re.search(r"([A-ZÀ-Þ][\w]+)-$", before)):
        return m.group(1) in _words(language, "first name")  # "Marie-France"
    if word == "Hollande" and not _ARTICLE_BEFORE.search(before):  # the country has an article: "la Hollande"
        listed = _LISTED_AFTER.match(text, end)
        return not (listed and listed.group(1) in _demonyms_and_names(language))
    following = _NEXT.match(text, end)
    given = word in _words(language, "place and first name")
    if following and not continues(text, end + 1, language):
        known = lexicon.fold(following.group(1)) in _surnames()
        if (known or _AGE_BEHIND.match(text, following.end())) and word in lexicon.load(language, "countries").forms:
            return True  # "Mali Brown, 19, of Leeds", "Niger Traoré"
        if given or _ROLE_BEFORE.search(before):
            return True
        if word in _words(language, "first name"):
            return True
    if given and (_AGE.match(text, end) or _LIFE_AFTER.match(text, end) or _ROLE_BEFORE.search(before)):
        return True
    if previous := _PREVIOUS.search(before):
        name = previous.group(1)
        if name in _words(language, "first name"):
            return True
        if word in _words(language, "place and surname"):
            return not _stands_before_places(name, language, context, start)
        if word in _words(language, "place and rare surname"):  # "Steve Israel", not "So Israel"
            return (len(name) == 2 and name[1] == ".") or (
                lexicon.fold(name) in given_names() or name in _words(language, "place and first name")
            )
    return False


_ARTICLE_BEFORE = re.compile(r"\b(?:la|La|en|En|de|cette|toute la) $")
_LISTED_AFTER = re.compile(r"(?:,| et|,? ou) (?:la |le |les |l['’])?([A-ZÀ-Þ][\w-]+)")
_LIST_GOES_ON = re.compile(r", |,? (?:and|et) ")
_LOCATIVE = re.compile(
    r"(?:\b(?:[Ii]n|[Tt]o|[Ff]rom|[Ii]nto|[Aa]t|[Oo]f|[Ee]n|[Àà]|[Aa]u|[Dd]u|[Ll]a|[Ll]e|[Ll]['’]|[Dd]['’])\s?)$"
)


def without(context: Context, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions except those of a person's bare name: "Jordan" where the article tells of Michael Jordan.

    A name after "in", "to", "en", "au" stays, and so does every one where the article names the country otherwise too.
    """
    if not context.persons:
        yield from found
        return
    text = context.article.text
    otherwise = {
        m.country
        for m in found
        if m.text not in context.persons or _LOCATIVE.search(text, max(0, m.start - 8), m.start)
    }
    ends = {m.end for m in found if m.kind == "name"}
    for i, m in enumerate(found):
        if m.text not in context.persons or m.country in otherwise or _listed(text, found, i, ends):
            yield m


def _listed(text: str, found: Sequence[Mention], i: int, ends: set[int]) -> bool:
    """Tell whether the mention stands in a list of countries: "Chad, Niger and Mali"."""
    m = found[i]
    if i + 1 < len(found) and _LIST_GOES_ON.fullmatch(text, m.end, found[i + 1].start):
        return True
    return any(m.start - n in ends and _LIST_GOES_ON.fullmatch(text, m.start - n, m.start) for n in (2, 4, 5))


def continues(text: str, offset: int, language: Language) -> bool:
    """Tell whether the capitalised word at the offset goes on with an institution: "Chad National Army"."""
    word = _WORD.match(text, offset)
    if word is None or word.group().isupper():
        return True
    plain = word.group().removesuffix("’s").removesuffix("'s")
    if plain in _words(language, "institution") or plain[:-1] in _words(language, "institution"):
        return True
    return plain in _demonyms_and_names(language) or bool(types.starts_with(language).match(plain))


def _stands_before_places(name: str, language: Language, context: Context, start: int) -> bool:
    """Tell whether the capitalised word before is no first name: a title, "Greater London", a sentence's first word."""
    return name in _words(language, "before places") or name.isupper() or name in _demonyms_and_names(language)


@cache
def _demonyms_and_names(language: Language) -> frozenset[str]:
    return frozenset(lexicon.load(language, "countries").forms) | frozenset(lexicon.load(language, "demonyms").forms)
