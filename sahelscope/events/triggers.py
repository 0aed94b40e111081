"""Words that may tell of an event: verbs and nouns from data/lexicons, in every form.

Une attaque a fait douze morts. · Officers overthrew the president.

Which of them do tell of one is for ``grammar`` and ``typing`` to say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sahelscope import lexicon
from sahelscope.events import inflect
from sahelscope.models import Language

#: one character for one, so that offsets hold: capitals and curly apostrophes only; accents tell "tue" from "tué"
_LOWER = {c: chr(c).lower() for c in range(0x250) if len(chr(c).lower()) == 1} | {ord(c): "'" for c in "’‘ʼ`´"}
_LOWER |= {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x0A: " ", 0x2011: "-", 0x2010: "-"}


def lower(text: str) -> str:
    """Return the text in lower case with plain apostrophes and spaces; its length is unchanged."""
    return text.translate(_LOWER)


class Word(NamedTuple):
    """What a form may stand for."""

    base: str
    noun: str | None  #: the type of event where it is a noun
    verb: str | None  #: the type of event where it is a verb; "frame" where only its object tells
    tenses: str  #: of the verb reading, as in ``inflect``


class Hit(NamedTuple):
    """A trigger in the text."""

    start: int
    end: int
    word: Word


@cache
def frames(language: Language) -> dict[str, dict[str, str]]:
    """Return base form -> class of its object -> type of event ("retirer" -> {"troops": "withdrawal", ...})."""
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for form, entry in lexicon.load(language, "event_frames").forms.items():
        base, _, kind = (x.strip() for x in form.partition(" + "))
        table[base][kind] = entry
    return dict(table)


@cache
def _matcher(language: Language) -> lexicon.Matcher[Word | str]:
    nouns: dict[str, tuple[str, str]] = {}
    blocked: list[str] = []
    for form, entry in lexicon.load(language, "event_nouns").forms.items():
        if entry == lexicon.BLOCK:
            blocked.append(form.lower())
        else:
            for printed in inflect.noun(form, language):
                nouns.setdefault(printed.lower(), (form, entry))
    verbs: dict[str, tuple[str, str, str]] = {}
    listed = dict(lexicon.load(language, "event_verbs").forms)
    for base in frames(language):
        listed.setdefault(base, "frame")
    for base, entry in listed.items():
        for printed, tenses in inflect.verb(base, language):
            verbs.setdefault(printed.lower(), (base, entry, tenses))
    words: dict[str, Word | str] = {}
    for printed in verbs.keys() | nouns.keys():
        base, verb, tenses = verbs.get(printed, ("", None, ""))
        head, noun = nouns.get(printed, ("", None))
        words[printed] = Word(base or head, noun, verb, tenses)
    return lexicon.Matcher(words | dict.fromkeys(blocked, lexicon.BLOCK))


@cache
def objects(language: Language) -> lexicon.Matcher[tuple[str, ...]]:
    """Return the finder of the words that tell the verbs apart, with their classes ("troops", "law", ...)."""
    forms: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for form, entry in lexicon.load(language, "event_objects").forms.items():
        for printed in inflect.noun(form, language):
            forms[printed.lower()] = tuple(dict.fromkeys((*forms[printed.lower()], *entry.split(", "))))
    return lexicon.Matcher(forms)


def find(text: str, low: str, language: Language) -> Iterator[Hit]:
    """Yield the triggers of a text, also given in lower case, in order; blocked phrases give none."""
    for start, end, word in _matcher(language).find(low):
        if isinstance(word, Word) and not (word.base == "march" and text[start] == "M"):  # the month
            yield Hit(start, end, word)
