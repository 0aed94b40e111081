"""Words that may tell of an event: verbs and nouns from data/lexicons, in every form.

Une attaque a fait douze morts. -> attaque; fait; morts
Officers overthrew the president. -> overthrew
The team had a heart attack. -> nothing

Which of them do tell of one is for ``verb_groups`` and ``typing`` to say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from sahelscope.events import inflect
from sahelscope.events.scan import Hits
from sahelscope.events.words import Hit, Word, words_of
from sahelscope.language import lexicon
from sahelscope.models import Language

_MARKS = [*((c, "'") for c in "’‘ʼ`´"), *((c, " ") for c in "\xa0\u202f\u2009\n"), ("\u2011", "-"), ("\u2010", "-")]


def lower(text: str) -> str:
    """Return the text in lower case with plain apostrophes and spaces; its length is unchanged, and accents stay.

    Accents tell "tue" from "tué".
    """
    low = text.lower()
    if len(low) != len(text):  # a few capitals become two letters
        low = "".join(x if len(x := c.lower()) == 1 else c for c in text)
    for printed, plain in _MARKS:
        low = low.replace(printed, plain)
    return low


#: behind the verb of a frame that holds only in the passive
PASSIVE = " (passive)"


@cache
def frames(language: Language) -> dict[str, dict[str, str]]:
    """Return base form -> class of its object -> type of event ("retirer" -> {"troops": "withdrawal", ...}).

    "take (passive) + people" holds only where they are taken: its base form is "take", its class "people (passive)".
    """
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for form, entry in lexicon.load(language, "event_frames").forms.items():
        base, _, kind = (x.strip() for x in form.partition(" + "))
        plain = base.removesuffix(PASSIVE)
        table[plain][kind + PASSIVE if plain != base else kind] = entry
    return dict(table)


@cache
def _told_by(language: Language) -> dict[str, frozenset[str]]:
    return {base: frozenset(name.removesuffix(PASSIVE) for name in table) for base, table in frames(language).items()}


def told_by(base: str, language: Language) -> frozenset[str]:
    """Return the classes of objects that make an event with the verb of ``frames``, in either voice."""
    return _told_by(language).get(base, frozenset())


def forms(language: Language) -> Iterator[tuple[str, Word | None]]:
    """Yield every form that may tell of an event with what it stands for, None for blocked phrases."""
    nouns: dict[str, tuple[str, str]] = {}
    for form, entry in lexicon.load(language, "event_nouns").forms.items():
        if entry == lexicon.BLOCK:
            yield form.lower(), None
        else:
            for printed in inflect.noun(form, language):
                nouns.setdefault(printed.lower(), (form, entry))
    words: dict[str, Word] = {}
    listed = dict(lexicon.load(language, "event_verbs").forms)
    for base in frames(language):
        listed.setdefault(base, "frame")
    for base, entry in listed.items():
        by_tenses: dict[str, Word] = {}  # most forms of a verb share one
        for printed, tenses in inflect.verb(base.lower(), language):
            if printed not in words:
                word = by_tenses.get(tenses)
                if word is None:
                    word = by_tenses[tenses] = Word(base, None, entry, tenses)
                words[printed] = word
    for printed, (head, noun) in nouns.items():
        verb = words.get(printed)
        words[printed] = verb._replace(noun=noun, head=head) if verb else Word(head, noun, None, "")
    yield from words.items()


def objects(language: Language) -> dict[str, tuple[str, ...]]:
    """Return the words that tell the verbs apart, in every form, with their classes ("troops", "law", ...)."""
    table: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for form, entry in lexicon.load(language, "event_objects").forms.items():
        for printed in inflect.noun(form, language):
            table[printed.lower()] = tuple(dict.fromkeys((*table[printed.lower()], *entry.split(", "))))
    return dict(table)


def told(text: str, hits: Hits, language: Language) -> Iterator[Hit]:
    """Yield the triggers of a text, in order, of what was found of their forms; blocked phrases give none."""
    months = words_of(language, "a month in capitals")
    for start, end, word in hits.all:
        if word and not (word.base in months and text[start].isupper()):
            yield Hit(start, end, word)
