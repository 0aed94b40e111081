"""English noun phrases that can speak.

the former French foreign minister · a resident who … · Mali's transitional government · spokesman Moussa Ba
the head of the UN mission in Mali · security sources · White House officials
"""

from __future__ import annotations

from sahelscope.people.closed_classes import Number
from sahelscope.people.english.closed import DETERMINERS
from sahelscope.people.english.complements import country_end, end_of_complements, owns_next
from sahelscope.people.english.kinds import described, named
from sahelscope.people.names import SPACE, initial, is_person, name_end, opens_with_cue
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import NOUNS, Words

_ALONE = frozenset("some many others several few most one another those both".split())
_CLAUSES = frozenset(("that", "there", "how", "what"))
#: How many words a phrase has at most, how many determiners, and how many words before its noun that no list knows
_LONGEST, _MOST_DETERMINERS, _UNKNOWN = 12, 3, 3


def find(words: Words) -> list[Phrase]:
    """Return the phrases in the order of the text."""
    known = words.known
    found: list[Phrase] = []
    i, size = 0, words.size
    while i < size:
        i = _phrase(words, i, found) if known[i].opens else i + 1
    return found


def _phrase(words: Words, first: int, found: list[Phrase]) -> int:
    """Add what begins at the word ``first``, an owner too ("Mali" in "Mali's government"); return where to go on."""
    known = words.known
    if known[first].cap:
        if opens_with_cue(words, first):
            return first + 1
        if initial(words, first):
            end = name_end(words, first)
            found.append(Phrase(first, end, "name", end - 1, "one", "unknown", True, (first, end)))
            return end
    if first and known[first - 1].plain == "of" and (country := country_end(words, first)):
        return country
    start, at, determined, definite = first, first, False, False
    number: Number = "unknown"
    if known[at].plain in DETERMINERS and known[at].kind != "person":
        definite, number = DETERMINERS[known[at].plain]
        determined = True
        at += 1
        while (
            at < words.size
            and at - first < _MOST_DETERMINERS
            and words.gaps[at - 1] in SPACE
            and words.known[at].plain in DETERMINERS
        ):
            number = DETERMINERS[words.known[at].plain][1] if number == "unknown" else number
            at += 1
        if at < words.size and words.gaps[at - 1] not in SPACE:  # "said one. Ba left", "the other, Awa Sy"
            if alone := _quantifier(words, first, at):
                found.append(alone)
            return at
    while True:
        head, name = _core(words, at, determined, start)
        if head < 0:
            if start == first < at and (phrase := _quantifier(words, first, at)):
                found.append(phrase)
                return phrase.last
            return max(at, first + 1)
        end = head + 1
        known_as = definite if determined else None
        if name >= 0:
            phrase = named(words, start, at, end, name, known_as, number)
        else:
            phrase = described(words, start, at, end, known_as, number)
        owner = (
            end + 1 < words.size
            and words.gaps[end - 1] in ("'", "’")
            and words.forms[end] in ("s", "S")
            and words.gaps[end] in SPACE
        )
        if phrase:
            found.append(phrase)
        if not owner and not owns_next(words, end):
            return max(end, first + 1)
        at, determined, definite, number = end + owner, True, True, "unknown"
        if at - start > _LONGEST:
            return at


def _core(words: Words, at: int, determined: bool, start: int) -> tuple[int, int]:
    """Return the last word of the run that begins at ``at`` (-1: none), and where a name begins in it (-1: none)."""
    known, gaps = words.known, words.gaps
    head, named, unknown, noun = -1, -1, 0, False
    k = at
    while k < len(known) and k - start < _LONGEST:
        if k > at and gaps[k - 1] not in SPACE and not (gaps[k - 1] == ". " and known[k - 1].kind == "honorific"):
            break
        word = known[k]
        if (
            word.kind == "honorific"
            or (word.cap and word.kind not in NOUNS and word.kind != "stop")
            or (word.cap and word.given and _surname_follows(words, k))
        ):
            end = name_end(words, k)
            split = _split(words, k, end)
            head, named = end - 1, split if split < end else -1
            noun = named < 0 and known[head].kind in NOUNS
            k = end
            continue
        if word.kind in NOUNS:
            if word.cue and k > at and not word.cap and _verb(words, k):
                break
            if named >= 0 and not word.cap:
                named = -1  # "the Obama spokesman"
            if word.cap:
                end = name_end(words, k)
                split = _split(words, k, end)
                head, named = end - 1, split if split < end else -1
                k = end
            else:
                head, named = k, -1
                k += 1
            noun = True
            continue
        if word.kind in ("modifier", "number"):
            k += 1
            continue
        if word.kind == "stop":
            break
        if noun or (named >= 0 and (not determined or word.plain.endswith(("ed", "ing", "s")))):
            break
        if not determined and not word.opens:
            break
        unknown += 1
        if unknown > _UNKNOWN:
            break
        k += 1
    return head, named


def _surname_follows(words: Words, i: int) -> bool:
    """Tell "Bill Clinton" and "Hope Ba" from a bill and a hope: a capital follows that is no other word."""
    if i + 1 >= words.size or words.gaps[i] not in SPACE:
        return False
    following = words.known[i + 1]
    return following.cap and following.kind == ""


def _verb(words: Words, i: int) -> bool:
    """Tell whether a word that may be noun or verb ("claims", "report") is the verb here."""
    if words.known[i - 1].number == "many" or i + 1 >= words.size:
        return words.known[i - 1].kind in NOUNS
    following = words.known[i + 1]
    return words.gaps[i] in SPACE and (
        following.plain in DETERMINERS or bool(following.pronoun) or following.plain in _CLAUSES
    )


def _quantifier(words: Words, first: int, at: int) -> Phrase | None:
    """Return a phrase without a noun: "some said", "many of them", "others in the hall"."""
    word = words.known[at - 1]
    if word.plain not in _ALONE or at >= words.size:
        return None
    end = at
    following = words.known[at]
    if words.gaps[at - 1] in SPACE:
        if following.plain == "of" and at + 1 < words.size and words.known[at + 1].plain in ("them", "us", "those"):
            end = at + 2
        elif following.plain in ("of", "in", "on", "at", "from"):
            end = end_of_complements(words, at)
        elif following.kind != "stop" or following.plain in ("than", "as", "to"):
            return None
    if word.plain in ("one", "another"):  # "one of the women" is a woman
        inner = next((i for i in range(at, end) if words.known[i].kind in NOUNS), None)
        gender = words.known[inner].gender if inner is not None else "unknown"
        return Phrase(first, end, "unnamed", at - 1 if inner is None else inner, "one", gender, False)
    return Phrase(first, end, "group", at - 1, "many", "unknown", False)


def _split(words: Words, first: int, end: int) -> int:
    """Return where the name begins in a row of capitals: after its last title ("Foreign Minister | Jean Ba")."""
    for k in range(end - 1, first - 1, -1):
        word = words.known[k]
        calling = word.kind == "person" and k + 2 < end and words.known[k + 1].given  # "Hunter | Issa Ba"
        if word.given and k < end - 1 and word.kind != "stop" and words.known[k + 1].kind == "" and not calling:
            continue
        if word.kind in ("title", "person") and not (k == end - 1 and k > first and is_person(words, first, end)):
            return k + 1
        if word.kind == "honorific":
            return k
        if word.kind in ("organisation", "document"):
            return end
    return first
