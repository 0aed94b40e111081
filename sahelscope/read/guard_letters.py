"""Whether letters and words can be any language's: for the guard at the door (guard.py)."""

from __future__ import annotations

import re

from sahelscope.language import codes
from sahelscope.language.detect import FEW, detect
from sahelscope.read import guard_words, mojibake

_LETTERS = re.compile(r"[^\W\d_]")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
#: A letter that was lost on the way: d?clar?.
_LOST = re.compile(r"[^\W\d_]\?(?=[^\W\d_])")
_INNER_CAPITAL = re.compile(r"[a-zà-ÿ]{1,}[A-ZÀ-Þ]{1,}[a-zà-ÿ]{1,}")
#: A text of so many words needs little words, or letters that stand beside each other as they do in words.
ENOUGH_WORDS, LITTLE, PLAUSIBLE, SPOILED = 12, 0.05, 0.72, 0.06
#: Words with a lost letter; letters that stand alone; how long words are on the average that run into each other.
LOST, ALONE, JOINED = 0.08, 0.6, 18
#: Words among which little ones are common need no further look.
PLENTY = 0.12


def wrong(look: str, words: list[str]) -> str | None:
    """Tell by whether the words are any language's."""
    if len(words) < 2:
        alone = words[0].casefold() if words else ""
        return "has no words" if len(look.strip()) < 3 or alone in guard_words.of("line") else None
    different = len(set(words))
    if len(words) >= 40 and different < 0.03 * len(words):
        return "is a few words many times"
    spoiled = mojibake.spoiled(look)
    if spoiled > SPOILED * len(words) and spoiled > 2:
        return "has letters in a wrong encoding"
    if wrong := _torn(look, words):
        return wrong
    if len(words) < ENOUGH_WORDS or len(_LATIN.findall(look)) < len(_LETTERS.findall(look)) / 2:
        return None
    if len(_INNER_CAPITAL.findall(look)) > 0.25 * len(words):
        return "has no words of any language"
    little = guard_words.little(words)
    if little >= PLENTY * len(words):
        return None
    if _is_prose(words) and guard_words.little(word[::-1] for word in words) > little + PLENTY * len(words):
        return "is written backwards"
    if guard_words.plausible(words) >= PLAUSIBLE:
        return None
    # a few syllables look like little words by chance, and names of one country's places like none of another's
    if little >= LITTLE * len(words) and not (_is_prose(words) and detect(look) == codes.UNKNOWN):
        return None
    return "has no words of any language"


def _is_prose(words: list[str]) -> bool:
    """Tell whether most words begin small and many differ, as in sentences and not in lists of names or of tolls."""
    small = [word for word in words if word[0].islower()]
    return len(small) >= len(words) / 2 and len(set(small)) >= FEW


def _torn(look: str, words: list[str]) -> str | None:
    """Tell by letters that are lost, stand alone, run into each other, or were read in the wrong order of bytes."""
    if len(_LOST.findall(_LINK.sub("", look))) > max(3, LOST * len(words)):
        return "has question marks for letters"
    latin = [word for word in words if _LATIN.match(word)]
    if len(latin) >= 20 and sum(len(word) == 1 for word in latin) > ALONE * len(latin):
        return "has its letters set apart"
    letters = _LETTERS.findall(look)
    if len(letters) > 10 and sum(ord(letter) & 0xFF == 0 for letter in letters) > 0.3 * len(letters):
        return "has letters in a wrong encoding"
    pieces = _LINK.sub(" ", look).split()
    joined = sum(len(piece) for piece in pieces if _LATIN.match(piece))
    if joined > 80 and joined > JOINED * len(pieces):
        return "has its words run into each other"
    return None
