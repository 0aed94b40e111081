"""Which phrases are let through: no lone first word of a sentence, no silent place, no agency that was told."""

from __future__ import annotations

from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people import governments
from sahelscope.people.grammar import grammar_of
from sahelscope.people.names import opens_sentence
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

#: the head of a text, in characters
_HEAD = 200
_NUMERALS = frozenset("IVXLC")


@cache
def _outlets(language: Language) -> frozenset[str]:
    return frozenset(form for form in lexicon.load(language, "outlets").forms if form[0].isupper())


def kept(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """Return the phrases that may speak."""
    return _no_first_words(
        words,
        [
            p
            for p in _no_places(words, phrases)
            if not _told(words, p) and not _numeral(words, p) and not _headed(words, p)
        ],
    )


def _numeral(words: Words, phrase: Phrase) -> bool:
    """Tell whether the phrase is a Roman numeral: "acte VI"."""
    return phrase.last - phrase.first == 1 and not set(words.forms[phrase.first]) - _NUMERALS


def _headed(words: Words, phrase: Phrase) -> bool:
    """Tell whether the phrase is a line of capitals at the head of the text, an outlet or a section: "SAHEL MATIN"."""
    if phrase.name is None or words.starts[phrase.first] > _HEAD:
        return False
    alone = "\n" in words.gaps[phrase.last - 1] and (phrase.first == 0 or "\n" in words.before(phrase.first))
    return alone and all(words.known[i].caps for i in range(phrase.first, phrase.last))


def _told(words: Words, phrase: Phrase) -> bool:
    """Tell whether the phrase is the agency or paper that was told: "told Reuters", "a confié à l'AFP"."""
    if phrase.name is None or phrase.last != phrase.name[1] or not phrase.first:
        return False
    before = words.known[phrase.first - 1].plain
    if before not in grammar_of(words).told_before or governments.announced(words, phrase):
        return False
    name = words.text[words.starts[phrase.name[0]] : words.ends[phrase.last - 1]]
    return name in _outlets(words.language)


def _no_places(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """Leave out places, but for those that speak, and those that are the surname of somebody named in full."""
    surnames = {words.known[p.name[1] - 1].plain for p in phrases if p.name and not p.place and p.kind == "name"}
    left = []
    for p in phrases:
        if p.place:
            if p.last - p.first == 1 and words.known[p.first].plain in surnames:
                p.kind, p.place = "name", False
            elif not governments.speaks(words, p):
                continue
        left.append(p)
    return left


def _no_first_words(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """Leave out lone capitals at the start of a sentence that are its first word and no name."""
    doubtful = {
        id(p): words.forms[p.first]
        for p in phrases
        if p.kind == "name" and p.last - p.first == 1 and opens_sentence(words, p.first)
    }
    forms, ends = set(doubtful.values()), grammar_of(words).no_name_ends
    inside = {f for i, f in enumerate(words.forms) if f in forms and not opens_sentence(words, i)}
    speak = {words.forms[p.first] for p in phrases if id(p) in doubtful and governments.followed(words, p)}
    given = {words.forms[p.first] for p in phrases if id(p) in doubtful and _given(words, p.first)}
    names = {
        f
        for f in forms
        if f in inside or f in given or (f in speak and f.lower() not in words.lower_forms and not f.endswith(ends))
    }
    return [p for p in phrases if id(p) not in doubtful or doubtful[id(p)] in names]


def _given(words: Words, i: int) -> bool:
    """Tell whether a given name opens a line or sentence and a mark follows: "Modibo, chauffeur : …"."""
    word = words.known[i]
    return word.given and not word.kind and words.gaps[i].strip()[:1] in (",", ":", "–", "—") and bool(words.gaps[i])
