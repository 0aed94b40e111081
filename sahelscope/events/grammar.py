"""How a trigger stands in its sentence: happened, alleged, planned, only possible, denied, or a bare word.

a été tué, ont attaqué, avait quitté · was killed, have attacked, had left: happened
aurait été arrêté: alleged · enverra, va envoyer; will send, plans to send: planned
n'a pas été tué, sans attaquer; was not killed: denied · pourrait attaquer, si; could attack, if: only possible
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from sahelscope import lexicon
from sahelscope.events.triggers import Hit
from sahelscope.models import Language

Standing = Literal[
    "past", "alleged", "present", "planned", "possible", "denied", "habit", "state", "participle", "none", "noun"
]

#: how far before its verb an auxiliary may stand, in characters
_REACH = 64
TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*'?|[^\w\s]")


_SHORT_NOT = frozenset(["wasn'", "weren'", "hasn'", "haven'", "hadn'", "isn'", "aren'"])


class Token(NamedTuple):
    """A word or mark of a sentence in lower case; an elided word keeps its apostrophe ("l'")."""

    start: int
    end: int
    word: str


class Reading(NamedTuple):
    """How a verb stands: ``passive`` where its subject is hit by it; ``subject_end`` where the verb group begins."""

    standing: Standing
    passive: bool
    begin: int  #: offset where the verb group begins (auxiliaries included)


def tokens(low: str, start: int, hit: Hit) -> list[Token]:
    """Return the tokens before a verb, back to ``start`` or as far as a verb group can reach, and the verb."""
    begin = max(start, hit.start - _REACH)
    found = [Token(m.start(), m.end(), m.group()) for m in TOKEN.finditer(low, begin, hit.start)]
    if begin > start:
        del found[:1]  # it may be half a word
    found.append(Token(hit.start, hit.end, low[hit.start : hit.end]))
    return found


def words(language: Language, entry: str) -> frozenset[str]:
    """Return the words of one entry of data/lexicons/*/event_grammar.csv ("auxiliary", "aspect", ...)."""
    return _of(language, entry)


@cache
def _of(language: Language, entry: str) -> frozenset[str]:
    """Return the words of one entry of data/lexicons/*/event_grammar.csv ("auxiliary", "plan", "maybe", ...)."""
    return frozenset(f for f, e in lexicon.load(language, "event_grammar").forms.items() if entry in e.split(", "))


_NO_OBJECT = (
    r"(?:on|in|of|by|at|and|or|to|from|with|for|that|was|were|is|are|has|have|had|near|as|when|after|during|outside)\b"
)
_A_THING = re.compile(rf" (?!{_NO_OBJECT})\w")
_A_NOUN = re.compile(rf" (?!{_NO_OBJECT})[a-z]")


@cache
def _is_adverb(word: str) -> bool:
    return (word.endswith("ment") and len(word) > 6) or (word.endswith("ly") and len(word) > 4)


def verb(language: Language, low: str, start: int, hit: Hit) -> Reading:
    """Return how a verb stands in the sentence that begins at ``start``; ``low`` is the text in lower case."""
    if language == "en" and hit.start - start < 50 and low.startswith(("had ", "should "), start):
        return Reading("possible", False, hit.start)  # "Had the rebels attacked, …"
    words = tokens(low, start, hit)
    reading = _french(words, len(words) - 1, hit) if language == "fr" else _english(words, len(words) - 1, hit, low)
    if language == "en" and reading.standing == "none" and hit.word.noun and "b" in hit.word.tenses:
        # "rebels ambush a convoy", not "the ambush"
        plural = len(words) > 1 and words[-2].word.endswith(("s", "men", "people")) and len(words[-2].word) > 3
        if plural and _A_THING.match(low, hit.end):
            return Reading("present", False, hit.start)
    return reading


def _begin(words: Sequence[Token], j: int) -> int:
    """Return where the verb group of the auxiliary at ``j`` begins: "s'est", "n'a", "leur a"."""
    while j and words[j - 1].word in {"s'", "se", "ne", "n'", "l'", "lui", "leur", "y", "en"}:
        j -= 1
    return words[j].start


def _denied(words: Sequence[Token], j: int) -> bool:
    first = max(0, j - 3)
    return any(
        t.word == "ne" or (t.word == "n'" and words[k + 1].word != "djamena")
        for k, t in enumerate(words[first:j], first)
    )


def _french(words: Sequence[Token], i: int, hit: Hit) -> Reading:
    tenses = hit.word.tenses
    before = words[i - 1].word if i else ""
    none = Reading("none", False, hit.start)
    if "p" in tenses:
        passive = False
        for j in range(i - 1, max(-1, i - 8), -1):
            word = words[j].word
            if word in _of("fr", "auxiliary to come"):
                return Reading("denied" if _denied(words, j) else "planned", True, _begin(words, j))
            if word in _of("fr", "auxiliary of hearsay"):
                return Reading(
                    "denied" if _denied(words, j) else "alleged", passive or word[0] == "s", _begin(words, j)
                )
            if word in _of("fr", "maybe"):
                return Reading("possible", passive, _begin(words, j))
            if word in _of("fr", "auxiliary"):
                passive = passive or word in _of("fr", "to be")
                if _denied(words, j):
                    return Reading("denied", passive, _begin(words, j))
                state = word in _STATE and not _moves(words, j, i, hit)
                return Reading("state" if state else "past", passive, _begin(words, j))
            if word in ("être", "avoir"):
                return _after_infinitive(words, j, passive=word == "être" or passive)
            passive = passive or word == "été"
            if not (word in _of("fr", "passed over") or _is_adverb(word) or (word == "," and j < i - 1)):
                break
        if not set(tenses) & set("rs"):
            return Reading("participle", True, hit.start)
    if "b" in tenses:
        return _after_infinitive(words, i, passive=False)
    if before in _of("fr", "before a noun") or (before in {"l'", "la", "le", "les"} and hit.word.noun):
        return none
    denied = _denied(words, i)
    if "s" in tenses:
        return Reading("denied" if denied else "past", False, hit.start)
    if "f" in tenses:
        return Reading("denied" if denied else "planned", False, hit.start)
    if "c" in tenses:
        return Reading("possible", False, hit.start)
    if "i" in tenses:
        return Reading("habit", False, hit.start)
    if "r" in tenses:
        return Reading("denied" if denied else "present", False, hit.start)
    return none


#: être in a tense that tells of a state: "étaient détenus", "sont tués"
_STATE = frozenset(["est", "sont", "était", "étaient"])
#: verbs whose past tense is made with être
_MOVES = frozenset(
    "arriver partir sortir mourir décéder tomber naître descendre entrer rentrer retourner intervenir parvenir".split()
)


def _moves(words: Sequence[Token], j: int, i: int, hit: Hit) -> bool:
    """Tell whether "sont" makes a past tense: "sont arrivés", "se sont retirés", "sont été"."""
    reflexive = bool(j) and words[j - 1].word in {"se", "s'"}
    return reflexive or hit.word.base.partition(" ")[0].removeprefix("se ") in _MOVES or words[i - 1].word == "été"


def _after_infinitive(words: Sequence[Token], i: int, *, passive: bool) -> Reading:
    """vient de quitter, va quitter, a décidé de quitter, pourrait quitter, pour quitter."""
    for j in range(i - 1, max(-1, i - 6), -1):
        word = words[j].word
        if word in _of("fr", "done"):
            return Reading("denied" if _denied(words, j) else "past", passive, _begin(words, j))
        if word in _of("fr", "plan"):
            return Reading("denied" if _denied(words, j) else "planned", passive, _begin(words, j))
        if word in _of("fr", "maybe"):
            return Reading("possible", passive, _begin(words, j))
        if word == "sans":
            return Reading("denied", passive, _begin(words, j))
        if word in _of("fr", "hearsay") and words[i].word in ("avoir", "être"):
            return Reading("denied" if _denied(words, j) else "alleged", passive, words[j].start)
        if word == "après" and words[i].word in ("avoir", "être"):
            return Reading("past", passive, _begin(words, j))
        if word not in {
            "de",
            "d'",
            "à",
            "se",
            "s'",
            "y",
            "en",
            "être",
            "les",
            "le",
            "la",
            "l'",
            "lui",
            "leur",
        } and not _is_adverb(word):
            break
    return Reading("none", passive, words[i].start)


def _english(words: Sequence[Token], i: int, hit: Hit, low: str) -> Reading:
    tenses = hit.word.tenses
    before = words[i - 1].word if i else ""
    none = Reading("none", False, hit.start)
    if "b" in tenses and "s" not in tenses:
        return _after_to(words, i, hit)
    if "p" in tenses or "s" in tenses or "g" in tenses:
        denied = passive = False
        for j in range(i - 1, max(-1, i - 6), -1):
            word = words[j].word
            denied = denied or word in {"not", "never", "n't", "t"}
            if word in _of("en", "auxiliary") or word in _SHORT_NOT:
                denied = denied or word.endswith("n'")
                passive = (
                    passive
                    or word[:2] in ("wa", "we", "is", "ar")
                    or word == "got"
                    or "been" in (t.word for t in words[j:i])
                )
                standing: Standing = "denied" if denied else "past"
                return Reading(standing, passive and "g" not in tenses, words[j].start)
            if word in ("be", "have"):
                reading = _after_to(words, j, hit)
                return Reading(reading.standing, word == "be" or "been" in (t.word for t in words[j:i]), reading.begin)
            if not (word in _of("en", "passed over") or _is_adverb(word)):
                break
        if "g" in tenses or before in {"the", "a", "an", "his", "their", "her", "its", "of"}:
            return none
        if "s" not in tenses:
            return Reading("participle", True, hit.start)
        if (before.isdigit() or before in _of("en", "before a noun")) and _A_NOUN.match(low, hit.end):
            return none  # "six wounded soldiers"
        return Reading("past", False, hit.start)
    governed = before.removesuffix("ed").removesuffix("es").removesuffix("s") in _of("en", "aspect")
    noun = hit.word.noun and (
        governed or not _A_THING.match(low, hit.end) or not before.isalpha() or before in _of("en", "before a noun")
    )
    if "r" in tenses and not noun:
        return Reading("present", False, hit.start)
    return none


def _after_to(words: Sequence[Token], i: int, hit: Hit) -> Reading:
    """will send, plans to send, managed to send, could send, did not send; and the bare "soldiers attack"."""
    to = denied = False
    for j in range(i - 1, max(-1, i - 6), -1):
        word = words[j].word
        denied = denied or word in {"not", "never", "n't", "t", "failed", "refused", "refuses"}
        if word in {"will", "shall", "'ll"}:
            return Reading("denied" if denied else "planned", False, words[j].start)
        if word in _of("en", "maybe"):
            return Reading("denied" if denied else "possible", False, words[j].start)
        if word in {"did", "does", "do", "didn'", "don'", "doesn'", "won'", "wouldn'", "couldn'"}:
            return Reading("denied" if denied or word.endswith("'") else "past", False, words[j].start)
        if to and word in _of("en", "done"):
            return Reading("denied" if denied else "past", False, words[j].start)
        if to and word in _of("en", "plan"):
            return Reading("denied" if denied else "planned", False, words[j].start)
        if denied:
            return Reading("denied", False, words[j].start)
        to = to or word == "to"
        if word not in {"to", "not", "be", "have"} and not _is_adverb(word):
            break
    before = words[i - 1].word if i else ""
    if (
        to
        or words[i].word in ("be", "have")
        or before in _of("en", "before a noun")
        or not (before.isalpha() or before == ")")
    ):
        return Reading("none", False, words[i].start)
    return Reading("present" if not hit.word.noun else "none", False, hit.start)
