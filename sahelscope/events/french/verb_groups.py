"""How a French verb stands in its group of words.

Le village a été attaqué -> past
Un chef aurait été arrêté -> alleged
Le Tchad enverra -> planned
La France va retirer -> planned
Les rebelles viennent de quitter -> past
Les rebelles pourraient attaquer -> possible
Le village n'a pas été attaqué -> denied
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sahelscope.events.grammar import Verbs
from sahelscope.events.standing import VerbInSentence, VerbStanding
from sahelscope.events.words import Word, words_of

#: what the object of a verb begins with, right behind it
_OBJECT = re.compile(r" (?:les?|la|une?|des|du|sa|son|ses|leurs?|cette?|ces|deux|trois|plusieurs|quelque|\d+)\b| l'")
#: what stands before an auxiliary and belongs to it
_CLITICS = frozenset("s' se ne n' l' lui leur y en".split())
_HAVE = frozenset(["a", "ont", "avait", "avaient"])
#: what may stand between "va", "a décidé" and their infinitive
_BETWEEN = frozenset("de d' à se s' y en être les le la l' lui leur".split())


#: before an infinitive that tells what a crowd did: "ils étaient plusieurs centaines de maçons à | marcher"
_CROWD = re.compile(
    r"\b(?:ils|elles) (?:étaient|sont|furent|ont été) (?:\w+ment |au moins )?"
    r"(?:plusieurs|près|plus|moins|environ|quelque|des|une?|\w+aine|\d)\b[^.;:!?]{0,90} à $"
)
_CROWD_REACH = 140


def _words(entry: str) -> frozenset[str]:
    return words_of("fr", entry)


def is_adverb(word: str) -> bool:
    """Tell whether a word reads as an adverb: "récemment"."""
    return word.endswith("ment") and len(word) > 6


def _begin(words: Sequence[str], j: int) -> int:
    """Return where the verb group of the auxiliary at ``j`` begins: "s'est", "n'a", "leur a"."""
    while j and words[j - 1] in _CLITICS:
        j -= 1
    return j


def _denied(words: Sequence[str], j: int) -> bool:
    first = max(0, j - 3)
    return any(t == "ne" or (t == "n'" and words[k + 1] != "djamena") for k, t in enumerate(words[first:j], first))


def standing(verb: VerbInSentence) -> VerbStanding:
    """Return how a verb stands; what is returned begins at an index of ``verb.words``."""
    found = _standing(verb.words, len(verb.words) - 1, verb.word)
    if found.standing == "none" and _CROWD.search(verb.low, max(verb.sentence, verb.start - _CROWD_REACH), verb.start):
        return VerbStanding("past", False, len(verb.words) - 1)
    if found.standing == "present" and verb.word.noun and not _OBJECT.match(verb.low, verb.end):
        return VerbStanding("none", False, len(verb.words) - 1)  # "la pire attaque contre …"
    return found


def _standing(words: Sequence[str], i: int, verb: Word) -> VerbStanding:
    tenses = verb.tenses
    before = words[i - 1] if i else ""
    none = VerbStanding("none", False, i)
    if "p" in tenses:
        passive = False
        for j in range(i - 1, max(-1, i - 8), -1):
            word = words[j]
            if word in _words("auxiliary to come"):
                return VerbStanding("denied" if _denied(words, j) else "planned", True, _begin(words, j))
            if word in _words("auxiliary of hearsay"):
                return VerbStanding(
                    "denied" if _denied(words, j) else "alleged", passive or word[0] == "s", _begin(words, j)
                )
            if word in _words("maybe"):
                return VerbStanding("possible", passive, _begin(words, j))
            if word in _words("auxiliary"):
                passive = passive or word in _words("to be")
                if _denied(words, j):
                    return VerbStanding("denied", passive, _begin(words, j))
                state = word in _STATE and not _moves(words, j, i, verb)
                return VerbStanding("state" if state else "past", passive, _begin(words, j))
            if word in ("être", "avoir"):
                return _after_infinitive(words, j, passive=word == "être" or passive)
            passive = passive or word == "été"
            if not (word in _words("passed over") or is_adverb(word) or (word == "," and j < i - 1)):
                break
        if before == "et" and (aux := [j for j in range(i) if words[j] in _HAVE]):
            # "a dépêché une délégation et décrété un deuil"
            return VerbStanding("denied" if _denied(words, aux[-1]) else "past", False, i)
        if not set(tenses) & set("rs"):
            return VerbStanding("participle", True, i)
    if "b" in tenses:
        return _after_infinitive(words, i, passive=False)
    if before in _words("before a noun") or (before in {"l'", "la", "le", "les"} and verb.noun):
        return none
    denied = _denied(words, i)
    if "s" in tenses:
        return VerbStanding("denied" if denied else "past", False, i)
    if "f" in tenses:
        return VerbStanding("denied" if denied else "planned", False, i)
    if "c" in tenses:
        return VerbStanding("possible", False, i)
    if "i" in tenses:
        return VerbStanding("habit", False, i)
    if "r" in tenses:
        return VerbStanding("denied" if denied else "present", False, i)
    return none


#: how many words may stand between two commas before an infinitive
_ASIDE = 9
#: être in a tense that tells of a state: "étaient détenus", "sont tués"
_STATE = frozenset(["est", "sont", "était", "étaient"])


def _moves(words: Sequence[str], j: int, i: int, verb: Word) -> bool:
    """Tell whether "sont" makes a past tense: "sont arrivés", "se sont retirés", "sont été"."""
    reflexive = bool(j) and words[j - 1] in {"se", "s'"}
    return (
        reflexive
        or verb.base.partition(" ")[0].removeprefix("se ") in _words("past with être")
        or words[i - 1] == "été"
    )


def _after_infinitive(words: Sequence[str], i: int, *, passive: bool) -> VerbStanding:
    """vient de quitter, va quitter, a décidé de quitter, pourrait quitter, pour quitter."""
    if i and words[i] in ("avoir", "être") and words[i - 1] == "d'" and _accused(words, i):
        return VerbStanding("alleged", passive, i)  # "accuse les chasseurs d'avoir brûlé le village"
    for j in _back(words, i):
        word = words[j]
        if word in _words("done"):
            return VerbStanding("denied" if _denied(words, j) else "past", passive, _begin(words, j))
        if word in _words("plan"):
            return VerbStanding("denied" if _denied(words, j) else "planned", passive, _begin(words, j))
        if word in _words("maybe"):
            return VerbStanding("possible", passive, _begin(words, j))
        if word == "sans":
            return VerbStanding("denied", passive, _begin(words, j))
        if word in _words("hearsay") and words[i] in ("avoir", "être"):
            return VerbStanding("denied" if _denied(words, j) else "alleged", passive, j)
        if word == "après" and words[i] in ("avoir", "être"):
            return VerbStanding("past", passive, _begin(words, j))
        if words[j + 1] == "à" and _words("cause") & set(words[max(0, j - 4) : j]):
            return VerbStanding("past", passive, i)  # "a poussé Paris à fermer"
        if word not in _BETWEEN and word not in _words("passed over") and not is_adverb(word):
            break
    return VerbStanding("none", passive, i)


def _back(words: Sequence[str], i: int) -> Iterator[int]:
    """Yield the places of the words before an infinitive, nearest first, without what stands between commas."""
    first = i - 1
    if first > 0 and words[first] == ",":
        opens = [j for j in range(max(0, first - _ASIDE), first) if words[j] == ","]
        first = opens[-1] - 1 if opens else first  # "affirme, dans un communiqué, avoir tué"
    yield from range(first, max(-1, first - 5), -1)


def _accused(words: Sequence[str], i: int) -> bool:
    """Tell whether somebody accuses in a finite verb before ``i``: "accuse", "ont accusé"; not "soldats accusés"."""
    return any(
        w in _words("accusing") or (w in _words("accused") and j and words[j - 1] in _HAVE)
        for j, w in enumerate(words[:i])
    )


VERBS = Verbs(
    standing=standing,
    which=re.compile(r"[^,] (?:qui|que|qu'ils|qu'elles|qu'il|qu'elle)(?: (?:se|s'|l'|les|ne|n'))* ?$"),
    cleft=re.compile(r"\b(?:c'est|ce sont)\b"),
    relative=re.compile(r"(?:qui|que|dont)\b|qu'"),
    would=re.compile(r"r(?:ait|aient)\b"),
    first_person=re.compile(r"\b(?:je|j'|nous|vous)(?: \w+)? ?$"),
    reflexive=re.compile(r"\b(?:se|s')(?:en |y )?(?: ?(?:est|sont|était|étaient|serait|être))?(?: \w+)? ?$"),
    shows=re.compile(
        r" (?:(?:\w+ment|aussi|ainsi|toujours) )?(?:(?:que|combien|comment) |qu'"
        r"|(?:son|sa|ses|leurs?|notre|nos|un|une|cet?|cette|tout|toute|aucune?) "
        r"(?!(?:\w+di|dimanche|jours?|semaine|mois|matin|matinée|soir|soirée|nuit|après-midi|week-end|année|le|la|les|fois)\b)"
        r"|l'(?!après-midi|an\b|année)|(?:le|la|les) (?!\d|1er|(?:\w+di|dimanche|jours?|semaine|mois|même|lendemain|"
        r"surlendemain|matin|soir|nuit|week-end|veille|long|plus|deux|trois)\b))"
    ),
)
