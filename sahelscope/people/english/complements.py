"""What follows an English noun and belongs to it: of the UN mission, in Mali, for Mr. Ba, of Water and Sanitation."""

from __future__ import annotations

from sahelscope.people.english.closed import DETERMINERS
from sahelscope.people.lands import is_country
from sahelscope.people.names import SPACE, name_end
from sahelscope.people.words import NOUNS, Words

_OPEN = frozenset(("in", "from", "at", "to", "with", "on", "against", "for"))
_NARROW = frozenset(("to", "with", "on", "against"))
#: How many complements a noun has at most, how many determiners the words between may be, and how long one is, in words
_MOST, _DETERMINED, _LONGEST = 3, 4, 8
_SECOND = 4  #: words of "and Sanitation" at most
#: How many words that no list knows may stand in a complement: after a determiner, and without one
_UNKNOWN, _UNKNOWN_BARE = 3, 2


def end_of_complements(words: Words, end: int) -> int:
    """Return where the phrase ends with its complements: of the UN mission, in Mali, for Mr. Ba."""
    known, gaps = words.known, words.gaps
    for _ in range(_MOST):
        if end + 1 >= len(known) or gaps[end - 1] not in SPACE or gaps[end] not in SPACE:
            return end
        preposition, at = known[end].plain, end + 1
        if preposition == "close" and known[at].plain == "to":
            preposition, at = "to", at + 1
        if preposition not in _OPEN and preposition != "of":
            return end
        determined = False
        while at < len(known) and at - end < _DETERMINED and known[at].plain in DETERMINERS and gaps[at] in SPACE:
            determined, at = True, at + 1
        if at >= len(known) or gaps[at - 1] not in SPACE:
            return end
        first = known[at]
        if preposition in _OPEN and not (determined or first.cap):
            return end
        if preposition in _NARROW and not (first.cap or first.kind in NOUNS or first.kind == "modifier"):
            return end
        last = _inner(words, at, determined)
        if last < 0:
            return end
        end = _second(words, last) if preposition == "of" and first.cap else last
    return end


def _second(words: Words, end: int) -> int:
    """Return where "of Water and Sanitation" ends, ``end`` where no second capital follows or it is a person's."""
    known, gaps = words.known, words.gaps
    if end + 1 >= len(known) or known[end].plain != "and" or gaps[end - 1] not in SPACE or gaps[end] not in SPACE:
        return end
    k = end + 1
    while k < len(known) and k - end < _SECOND and known[k].cap and known[k].kind in ("", "modifier", "organisation"):
        if known[k].given:
            return end
        k += 1
        if gaps[k - 1] not in SPACE:
            break
    return k if k > end + 1 else end


def country_end(words: Words, at: int) -> int:
    """Return where a country before a person's name ends: "President of Senegal | Oumar Sylla"; 0 where none is."""
    end = name_end(words, at)
    for size in (1, 2):
        rest = range(at + size, end)
        named = len(rest) > 1 and all(words.known[i].kind == "" for i in rest) and words.known[at + size].given
        if named and is_country(words.text[words.starts[at] : words.ends[at + size - 1]], "en"):
            return at + size
    return 0


def owns_next(words: Words, end: int) -> bool:
    """Tell whether a plural that ends before ``end`` owns what follows: "the Traders’ Cooperative"."""
    if end >= words.size or words.gaps[end - 1] not in ("' ", "’ ") or words.forms[end - 1][-1] not in "sS":
        return False
    owned = words.known[end]
    return owned.kind in NOUNS and not owned.cue


def _inner(words: Words, at: int, determined: bool) -> int:
    """Return where the noun phrase inside a complement ends, -1 where there is none."""
    known, gaps = words.known, words.gaps
    k, unknown, noun, last, modified = at, 0, False, -1, -1
    while k < len(known) and k - at < _LONGEST:
        if k > at and gaps[k - 1] not in SPACE:
            if gaps[k - 1] in ("'", "’") and words.forms[k] == "s" and gaps[k] in SPACE:
                k, noun = k + 1, False
                continue
            if not owns_next(words, k):
                break
            noun = False
        word = known[k]
        if word.kind == "honorific" or (word.cap and word.kind not in ("stop", "modifier")):
            if k == at and (country := country_end(words, k)):
                return country
            k = last = name_end(words, k)
            noun = True
            continue
        if word.kind == "stop":
            break
        if word.kind in NOUNS:
            if last > 0 and word.kind in ("title", "person") and k + 1 < len(known) and known[k + 1].cap:
                break  # "Ministry of Defence | official Awa Sy"
            noun, last = True, k + 1
        elif word.kind in ("modifier", "number"):
            if noun:
                break
            last, modified = k + 1 if word.cap else last, k + 1
        elif noun or unknown >= (_UNKNOWN if determined else _UNKNOWN_BARE) or word.plain.endswith("ing"):
            break
        else:
            unknown, last = unknown + 1, k + 1
            noun = word.plain.endswith("s") and not word.plain.endswith("ss")  # a plural closes the phrase
        k += 1
    return last if last > 0 else modified  # "the ministry of water"
