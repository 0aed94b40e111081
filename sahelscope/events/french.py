"""How a French verb stands: a été tué, aurait attaqué, enverra, vient de quitter, pourrait quitter, n'a pas attaqué."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sahelscope.events.readings import Reading, is_adverb, of
from sahelscope.events.triggers import Word

#: what the object of a verb begins with, right behind it
_OBJECT = re.compile(r" (?:les?|la|une?|des|du|sa|son|ses|leurs?|cette?|ces|deux|trois|plusieurs|quelque|\d+)\b| l'")
_HAVE = frozenset(["a", "ont", "avait", "avaient"])
#: what may stand between "va", "a décidé" and their infinitive
_BETWEEN = frozenset("de d' à se s' y en être les le la l' lui leur".split())


def has_object(low: str, end: int) -> bool:
    """Tell whether an object may follow a verb that ends there."""
    return bool(_OBJECT.match(low, end))


def _begin(words: Sequence[str], j: int) -> int:
    """Return where the verb group of the auxiliary at ``j`` begins: "s'est", "n'a", "leur a"."""
    while j and words[j - 1] in {"s'", "se", "ne", "n'", "l'", "lui", "leur", "y", "en"}:
        j -= 1
    return j


def _denied(words: Sequence[str], j: int) -> bool:
    first = max(0, j - 3)
    return any(t == "ne" or (t == "n'" and words[k + 1] != "djamena") for k, t in enumerate(words[first:j], first))


def read(words: Sequence[str], i: int, verb: Word) -> Reading:
    """Return how the verb stands that is the last of ``words``, at ``i``; the reading begins at an index of them."""
    tenses = verb.tenses
    before = words[i - 1] if i else ""
    none = Reading("none", False, i)
    if "p" in tenses:
        passive = False
        for j in range(i - 1, max(-1, i - 8), -1):
            word = words[j]
            if word in of("fr", "auxiliary to come"):
                return Reading("denied" if _denied(words, j) else "planned", True, _begin(words, j))
            if word in of("fr", "auxiliary of hearsay"):
                return Reading(
                    "denied" if _denied(words, j) else "alleged", passive or word[0] == "s", _begin(words, j)
                )
            if word in of("fr", "maybe"):
                return Reading("possible", passive, _begin(words, j))
            if word in of("fr", "auxiliary"):
                passive = passive or word in of("fr", "to be")
                if _denied(words, j):
                    return Reading("denied", passive, _begin(words, j))
                state = word in _STATE and not _moves(words, j, i, verb)
                return Reading("state" if state else "past", passive, _begin(words, j))
            if word in ("être", "avoir"):
                return _after_infinitive(words, j, passive=word == "être" or passive)
            passive = passive or word == "été"
            if not (word in of("fr", "passed over") or is_adverb(word) or (word == "," and j < i - 1)):
                break
        if before == "et" and (aux := [j for j in range(i) if words[j] in _HAVE]):
            # "a dépêché une délégation et décrété un deuil"
            return Reading("denied" if _denied(words, aux[-1]) else "past", False, i)
        if not set(tenses) & set("rs"):
            return Reading("participle", True, i)
    if "b" in tenses:
        return _after_infinitive(words, i, passive=False)
    if before in of("fr", "before a noun") or (before in {"l'", "la", "le", "les"} and verb.noun):
        return none
    denied = _denied(words, i)
    if "s" in tenses:
        return Reading("denied" if denied else "past", False, i)
    if "f" in tenses:
        return Reading("denied" if denied else "planned", False, i)
    if "c" in tenses:
        return Reading("possible", False, i)
    if "i" in tenses:
        return Reading("habit", False, i)
    if "r" in tenses:
        return Reading("denied" if denied else "present", False, i)
    return none


#: être in a tense that tells of a state: "étaient détenus", "sont tués"
_STATE = frozenset(["est", "sont", "était", "étaient"])
#: verbs whose past tense is made with être
_MOVES = frozenset(
    "arriver partir sortir mourir décéder tomber naître descendre entrer rentrer retourner intervenir parvenir".split()
)


def _moves(words: Sequence[str], j: int, i: int, verb: Word) -> bool:
    """Tell whether "sont" makes a past tense: "sont arrivés", "se sont retirés", "sont été"."""
    reflexive = bool(j) and words[j - 1] in {"se", "s'"}
    return reflexive or verb.base.partition(" ")[0].removeprefix("se ") in _MOVES or words[i - 1] == "été"


def _after_infinitive(words: Sequence[str], i: int, *, passive: bool) -> Reading:
    """vient de quitter, va quitter, a décidé de quitter, pourrait quitter, pour quitter."""
    for j in range(i - 1, max(-1, i - 6), -1):
        word = words[j]
        if word in of("fr", "done"):
            return Reading("denied" if _denied(words, j) else "past", passive, _begin(words, j))
        if word in of("fr", "plan"):
            return Reading("denied" if _denied(words, j) else "planned", passive, _begin(words, j))
        if word in of("fr", "maybe"):
            return Reading("possible", passive, _begin(words, j))
        if word == "sans":
            return Reading("denied", passive, _begin(words, j))
        if word in of("fr", "hearsay") and words[i] in ("avoir", "être"):
            return Reading("denied" if _denied(words, j) else "alleged", passive, j)
        if word == "après" and words[i] in ("avoir", "être"):
            return Reading("past", passive, _begin(words, j))
        if words[j + 1] == "à" and of("fr", "cause") & set(words[max(0, j - 4) : j]):
            return Reading("past", passive, i)  # "a poussé Paris à fermer"
        if word not in _BETWEEN and not is_adverb(word):
            break
    return Reading("none", passive, i)
