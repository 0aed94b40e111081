"""How an English verb stands: was killed, has left, will send, plans to leave, could attack, did not attack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sahelscope.events.readings import Reading, Standing, is_adverb, of
from sahelscope.events.triggers import Word

_SHORT_NOT = frozenset(["wasn'", "weren'", "hasn'", "haven'", "hadn'", "isn'", "aren'"])
_NO_OBJECT = (
    r"(?:on|in|of|by|at|and|or|to|from|with|for|that|was|were|is|are|has|have|had|near|as|when|after|during|outside)\b"
)
_A_THING = re.compile(rf" (?!{_NO_OBJECT})\w")
_A_NOUN = re.compile(rf" (?!{_NO_OBJECT})[a-z]")


class Follows(NamedTuple):
    """What stands right behind a verb."""

    thing: bool  #: a word that may be its object
    noun: bool  #: the same, no figure


def follows(low: str, end: int) -> Follows:
    """Return what stands behind a word that ends there."""
    return Follows(bool(_A_THING.match(low, end)), bool(_A_NOUN.match(low, end)))


def ambushes(words: Sequence[str], behind: Follows) -> bool:
    """Tell whether a form that is a noun too is a verb here: "rebels ambush a convoy", not "the ambush"."""
    return len(words) > 1 and words[-2].endswith(("s", "men", "people")) and len(words[-2]) > 3 and behind.thing


def read(words: Sequence[str], i: int, verb: Word, follows: Follows) -> Reading:
    """Return how the verb stands that is the last of ``words``, at ``i``; the reading begins at an index of them."""
    tenses = verb.tenses
    before = words[i - 1] if i else ""
    none = Reading("none", False, i)
    if "b" in tenses and ("s" not in tenses or before == "to" or before in of("en", "maybe") | {"will", "shall"}):
        return _after_to(words, i, verb)
    if "p" in tenses or "s" in tenses or "g" in tenses:
        denied = passive = False
        for j in range(i - 1, max(-1, i - 6), -1):
            word = words[j]
            denied = denied or word in {"not", "never", "n't", "t"}
            if word == "have" and of("en", "maybe") & set(words[max(0, j - 2) : j]):
                return Reading("possible", passive, j)  # "it would have been attacked"
            if word in of("en", "auxiliary") or word in _SHORT_NOT:
                denied = denied or word.endswith("n'")
                passive = passive or word[:2] in ("wa", "we", "is", "ar") or word == "got" or "been" in words[j:i]
                standing: Standing = "denied" if denied else "past"
                return Reading(standing, passive and "g" not in tenses, j)
            if word in ("be", "have"):
                reading = _after_to(words, j, verb)
                return Reading(reading.standing, word == "be" or "been" in words[j:i], reading.begin)
            if not (word in of("en", "passed over") or is_adverb(word)):
                break
        if "g" in tenses or before in {"the", "a", "an", "his", "their", "her", "its", "of"}:
            return none
        if "s" not in tenses:
            return Reading("participle", True, i)
        if (before.isdigit() or before in of("en", "before a noun")) and follows.noun:
            return none  # "six wounded soldiers"
        return Reading("past", False, i)
    governed = before.removesuffix("ed").removesuffix("es").removesuffix("s") in of("en", "aspect")
    noun = verb.noun and (governed or not follows.thing or not before.isalpha() or before in of("en", "before a noun"))
    if "r" in tenses and not noun:
        return Reading("present", False, i)
    return none


def _after_to(words: Sequence[str], i: int, verb: Word) -> Reading:
    """will send, plans to send, managed to send, could send, did not send; and the bare "soldiers attack"."""
    to = denied = False
    for j in range(i - 1, max(-1, i - 6), -1):
        word = words[j]
        denied = denied or word in {"not", "never", "n't", "t", "failed", "refused", "refuses"}
        if word in {"will", "shall", "'ll"}:
            return Reading("denied" if denied else "planned", False, j)
        if word in of("en", "maybe"):
            return Reading("denied" if denied else "possible", False, j)
        if word in {"did", "does", "do", "didn'", "don'", "doesn'", "won'", "wouldn'", "couldn'"}:
            return Reading("denied" if denied or word.endswith("'") else "past", False, j)
        if to and word in of("en", "done"):
            return Reading("denied" if denied else "past", False, j)
        if to and word in of("en", "plan"):
            return Reading("denied" if denied else "planned", False, j)
        if denied:
            return Reading("denied", False, j)
        to = to or word == "to"
        if to and of("en", "cause") & set(words[max(0, j - 4) : j]) and words[j + 1] == "to":
            return Reading("denied" if denied else "past", False, j)  # "prompted Paris to close"
        if word not in {"to", "not", "be", "have"} and not is_adverb(word):
            break
    before = words[i - 1] if i else ""
    if (
        to
        or words[i] in ("be", "have")
        or before in of("en", "before a noun")
        or not (before.isalpha() or before == ")")
    ):
        return Reading("none", False, i)
    return Reading("present" if not verb.noun else "none", False, i)
