"""How an English verb stands in its group of words.

The village was attacked -> past
Soldiers have withdrawn -> past
France will withdraw -> planned
France plans to withdraw -> planned
Gunmen could attack -> possible
The village was not attacked -> denied
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sahelscope.events.grammar import Verbs
from sahelscope.events.standing import Standing, VerbInSentence, VerbStanding
from sahelscope.events.words import Word, words_of

_SHORT_NOT = frozenset(["wasn'", "weren'", "hasn'", "haven'", "hadn'", "isn'", "aren'"])
_NO_OBJECT = (
    r"(?:on|in|of|by|at|and|or|to|from|with|for|that|was|were|is|are|has|have|had|near|as|when|after|during|outside)\b"
)
_A_THING = re.compile(rf" (?!{_NO_OBJECT})\w")
_A_NOUN = re.compile(rf" (?!{_NO_OBJECT}|(?:an?|the|its|his|her|their|several|many|some|dozens|hundreds)\b)[a-z]")

#: behind a participle that only says who is meant: "the nurses kidnapped near Gao in May were freed"
_MEANS_WHO = re.compile(
    r" (?:by|in|on|near|at|from|during|outside|last|since|along|between|two|three|four|days?|weeks?|months?|years?)\b"
    r"(?:(?! (?:who|that|which|where|and|but|as|when|while|before|after|because|saying|if|to)\b)[^,;:.()]){3,90}?"
    r" (?:was|were|has|have|had|is|are|will)\b"
)
#: what opens a sentence before a participle that tells which thing is meant: "In a video | released on Thursday, …"
_IN_A = re.compile(
    r"(?:in|at|during|with|through|via|after|following|under|from|per|amid|despite|according to) "
    r"(?:an?|the|its|his|her|their) (?:[\w-]+ ){1,4}$"
)
#: how far behind "Had" at the beginning of a sentence its verb may stand, in characters
_INVERTED = 50
#: how far behind the beginning of a sentence a participle may stand that belongs to its opening, in characters
_OPENING = 60


def _words(entry: str) -> frozenset[str]:
    return words_of("en", entry)


def is_adverb(word: str) -> bool:
    """Tell whether a word reads as an adverb: "recently"; "July" is none."""
    return word.endswith("ly") and len(word) > 4


class _Follows(NamedTuple):
    """What stands right behind a verb."""

    thing: bool  #: a word that may be its object
    noun: bool  #: the same, no figure


def _follows(low: str, end: int) -> _Follows:
    """Return what stands behind a word that ends there."""
    return _Follows(bool(_A_THING.match(low, end)), bool(_A_NOUN.match(low, end)))


def _ambushes(words: Sequence[str], behind: _Follows) -> bool:
    """Tell whether a form that is a noun too is a verb here: "rebels ambush a convoy", not "the ambush"."""
    return len(words) > 1 and words[-2].endswith(("s", "men", "people")) and len(words[-2]) > 3 and behind.thing


def standing(verb: VerbInSentence) -> VerbStanding:
    """Return how a verb stands; what is returned begins at an index of ``verb.words``."""
    last = len(verb.words) - 1
    if verb.start - verb.sentence < _INVERTED and verb.low.startswith(("had ", "should "), verb.sentence):
        return VerbStanding("possible", False, last)  # "Had the rebels attacked, …"
    follows = _follows(verb.low, verb.end)
    found = _standing(verb.words, last, verb.word, follows)
    if found == ("past", False, last) and "p" in verb.word.tenses:
        opening = verb.start - verb.sentence < _OPENING and _IN_A.match(verb.low[verb.sentence : verb.start])
        if opening or _MEANS_WHO.match(verb.low, verb.end):
            return VerbStanding("participle", True, last)
    if found.standing == "none" and verb.word.noun and "b" in verb.word.tenses and _ambushes(verb.words, follows):
        return VerbStanding("present", False, last)
    return found


def _standing(words: Sequence[str], i: int, verb: Word, follows: _Follows) -> VerbStanding:
    tenses = verb.tenses
    before = words[i - 1] if i else ""
    none = VerbStanding("none", False, i)
    finished = "s" in tenses or ("p" in tenses and before in _words("auxiliary"))  # "has overrun"
    if "b" in tenses and (not finished or before == "to" or before in _words("maybe") | {"will", "shall"}):
        return _after_to(words, i, verb)
    if "p" in tenses or "s" in tenses or "g" in tenses:
        denied = passive = False
        for j in range(i - 1, max(-1, i - 6), -1):
            word = words[j]
            denied = denied or word in {"not", "never", "n't", "t"}
            if word == "have" and _words("maybe") & set(words[max(0, j - 2) : j]):
                return VerbStanding("possible", passive, j)  # "it would have been attacked"
            if word in _words("auxiliary") or word in _SHORT_NOT:
                denied = denied or word.endswith("n'")
                passive = passive or word[:2] in ("wa", "we", "is", "ar") or word == "got" or "been" in words[j:i]
                standing: Standing = "denied" if denied else "past"
                return VerbStanding(standing, passive and "g" not in tenses, j)
            if word in ("be", "have"):
                found = _after_to(words, j, verb)
                return found._replace(passive=word == "be" or "been" in words[j:i])
            if not (word in _words("passed over") or is_adverb(word)):
                break
        if "g" in tenses and {before, *words[max(0, i - 2) : i - 1]} & _words("goes on") and follows.thing:
            return VerbStanding("past", False, i)  # "while also launching an attack"
        if "g" in tenses and before in _words("done"):
            return VerbStanding("past", False, i)  # "has started handing out"
        if "g" in tenses or before in {"the", "a", "an", "his", "their", "her", "its", "of"}:
            return none
        if "s" not in tenses:
            return VerbStanding("participle", True, i)
        described = before.isdigit() or before.endswith("ing") or before in _words("before a noun") - {"that"}
        if described and follows.noun:
            return none  # "six wounded soldiers", "showing burned compounds"; not "floods that submerged the town"
        return VerbStanding("past", False, i)
    governed = before.removesuffix("ed").removesuffix("es").removesuffix("s") in _words("aspect")
    noun = verb.noun and (governed or not follows.thing or not before.isalpha() or before in _words("before a noun"))
    if "r" in tenses and not noun:
        return VerbStanding("present", False, i)
    return none


def _after_to(words: Sequence[str], i: int, verb: Word) -> VerbStanding:
    """will send, plans to send, managed to send, could send, did not send; and the bare "soldiers attack"."""
    to = denied = False
    for j in range(i - 1, max(-1, i - 6), -1):
        word = words[j]
        denied = denied or word in {"not", "never", "n't", "t", "failed", "refused", "refuses"}
        if word in {"will", "shall", "'ll"}:
            return VerbStanding("denied" if denied else "planned", False, j)
        if word in _words("maybe"):
            return VerbStanding("denied" if denied else "possible", False, j)
        if word in {"did", "does", "do", "didn'", "don'", "doesn'", "won'", "wouldn'", "couldn'"}:
            return VerbStanding("denied" if denied or word.endswith("'") else "past", False, j)
        if to and word in _words("done"):
            return VerbStanding("denied" if denied else "past", False, j)
        if to and word in _words("plan"):
            return VerbStanding("denied" if denied else "planned", False, j)
        if denied:
            return VerbStanding("denied", False, j)
        to = to or word == "to"
        if to and _words("cause") & set(words[max(0, j - 4) : j]) and words[j + 1] == "to":
            return VerbStanding("denied" if denied else "past", False, j)  # "prompted Paris to close"
        if word not in {"to", "not", "be", "have"} and not is_adverb(word):
            break
    before = words[i - 1] if i else ""
    if (
        to
        or words[i] in ("be", "have")
        or before.endswith("ing")
        or before in _words("before a noun")
        or not (before.isalpha() or before == ")")
    ):
        return VerbStanding("none", False, i)
    return VerbStanding("present" if not verb.noun else "none", False, i)


VERBS = Verbs(
    standing=standing,
    which=re.compile(r"[^,] (?:who|that|which) $"),
    cleft=re.compile(r"\b(?:it was|it is)\b"),
    relative=re.compile(r"(?:who|which)\b"),
    would_before=re.compile(r"\bwould (?!have)(?:\w+ly |be )?$"),
    first_person=re.compile(r"\b(?:i|we|you)(?: \w+)? ?$"),
    promise=re.compile(r" to (?!reporters|journalists|the press)\w+|\bthat\b"),
    digest=True,
    saying_needs_day=True,
    shows=re.compile(
        r" (?:(?:its|their|his|her|our|my|no|any|some|such|how|what|why|whether) "
        r"|(?:the|an?|this|that|every|each) (?!(?:next|following|same|previous|past|last|first|second|third|\w*day|"
        r"week|weekend|month|year|morning|afternoon|evening|night)\b)|that\b"
        # a bare noun, told from what else may stand behind a verb without an object
        r"|(?!(?:in|on|at|against|for|over|outside|inside|before|after|by|near|across|along|alongside|around|through|"
        r"throughout|from|to|into|under|with|without|within|during|amid|between|behind|despite|towards?|since|until|"
        r"while|when|where|as|and|or|nor|but|because|if|who|which|the|an?|this|that|every|each|today|yesterday|"
        r"tomorrow|tonight|again|once|twice|too|also|there|here|together|abroad|last|next|early|late|earlier|later|"
        r"en|two|three|four|five|several|many|then|now|only|even|not|so|more|off|up|out|about|nationwide|"
        r"countrywide|\w+wards?|\w+ly|\w+ing|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|"
        r"may|june|july|august|september|october|november|december)\b)[a-z]+\b)"
    ),
)
