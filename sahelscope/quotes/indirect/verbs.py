"""The verb group that ends with a reporting word, and whether it says that something was said.

has also said · went on to say          a également dit · s'est dit · a-t-il dit
did not say · will say · was told       n'a pas dit · devrait dire
"""

from __future__ import annotations

from typing import NamedTuple

from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.grammar import ADVERB, BE, HAVE, HELPERS, UNSAID, WENT_ON
from sahelscope.quotes.indirect.scene import IndirectScene


class Group(NamedTuple):
    """The verb group before a reporting word: where it starts, and whether it says that nothing was said."""

    start: int
    unsaid: bool
    words: tuple[str, ...]


def word_before(text: str, offset: int, floor: int) -> tuple[str, int]:
    """Return the word that ends before the offset (white space skipped) and where it starts."""
    end = offset
    while end > floor and text[end - 1].isspace():
        end -= 1
    start = end
    while start > floor and not text[start - 1].isspace() and end - start < 40:
        start -= 1
    return text[start:end], start


def group(cue: Cue, scene: IndirectScene) -> Group:
    """Return the verb group whose last word is the cue: "has also said", "n'a pas dit", "a-t-il dit"."""
    text, language, floor = scene.text, scene.language, cue.sentence.start
    at, found, unsaid, had, passive = cue.start, [], False, False, False
    for _ in range(6):
        word, start = word_before(text, at, floor)
        plain = word.lower().replace("’", "'")
        if not plain:
            break
        if language == "fr" and plain[:2] in ("s'", "l'", "n'", "m'", "t'"):
            unsaid |= plain[0] == "n"
            plain = plain[2:]
        if plain in UNSAID[language] or plain.endswith(("n't", "'d", "'ll")):
            earlier = word_before(text, start, floor)[0].lower()
            if language == "en" and plain == "to" and earlier in WENT_ON:
                at = word_before(text, start, floor)[1]
                if earlier == "on":
                    at = word_before(text, at, floor)[1]
                continue
            unsaid = True
        elif plain not in HELPERS[language] and not (word[0].islower() and plain.endswith(ADVERB[language])):
            if language == "fr" and plain.split("-")[0] in HAVE and "-" in plain:
                had, at = True, start
                found.append(plain)
            break
        passive |= plain in BE[language]
        had |= plain in HAVE
        found.append(plain)
        at = start
    if language == "en":
        unsaid |= passive and cue.shape != "gerund"
    elif cue.shape == "participle":
        unsaid |= not had and not (passive and text[at : cue.start].lower().startswith(("s'", "s’", "se ")))
    return Group(at, unsaid, tuple(found))
