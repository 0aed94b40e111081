"""Names by their shape: capitals in a row, small particles between, initials, names in capitals.

Moussa Traoré · Mohamed ould Abdel Aziz · Moussa TRAORE · Ursula von der Leyen · J. K. Ba · Ahmed al-Tayeb
"""

from __future__ import annotations

from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.given_names import given_names
from sahelscope.models import Language
from sahelscope.people.lands import plain, speechless
from sahelscope.people.words import NOUNS, Words

SPACE = frozenset((" ", "\u00a0", "\u202f"))
#: between a determiner and its noun
DETERMINED = SPACE | frozenset("'’")
_INITIAL_GAPS = frozenset((". ", ".", ".\u00a0"))
_APOSTROPHES = frozenset("'’")
_LONGEST, _LONGEST_ACRONYM = 8, 8  #: words of a name at most; letters of an acronym
#: small words inside a name of any language: "Mohamed ould Abdel Aziz", "Ursula von der Leyen"
_PARTICLES = frozenset(
    "al el ag ould wuld uld mint bint ben bin ibn abou abu de d du des da dos la le van von "
    "der den di del della ter".split()
)
#: those of them that need a given name before, since they join other nouns too
_JOINING = frozenset(("de", "du", "des", "d", "la", "le"))


@cache
def armed_groups(language: Language) -> frozenset[str]:
    """Return the plain names of armed groups, which are nobody's: "Boko Haram"."""
    forms = lexicon.load(language, "sides").of("armed group")
    return frozenset(plain(form) for form in forms if any(word[0].isupper() for word in form.split("-")))


def name_end(words: Words, first: int) -> int:
    """Return where the row of capitals that begins at the word ``first`` ends (excluded)."""
    known, gaps, forms = words.known, words.gaps, words.forms
    size, surnames = len(forms), words.closed.surname_words
    end = first + 1
    if _acronym_before_name(words, first):
        return end
    while end < size and end - first < _LONGEST:
        gap, word = gaps[end - 1], known[end]
        joined = gap in SPACE or (
            gap in _INITIAL_GAPS and (len(forms[end - 1]) == 1 or known[end - 1].kind == "honorific")
        )
        if word.caps and (word.cue or word.kind == "stop"):
            break  # "GOVERNOR AWA SY SAID ON MONDAY"
        if joined and word.cap and len(forms[end]) == 1 and gaps[end] in _INITIAL_GAPS:
            end += 1  # "Prof. A.E. Sow"
        elif joined and word.cap and (word.kind != "stop" or word.plain in surnames or words.known[end - 1].given):
            end += 1
        elif gap == " & " and word.cap and len(forms[end]) > 1 and word.kind != "stop":
            end += 1  # "Bread & Water"
        elif gap in _APOSTROPHES and word.cap and len(forms[end - 1]) <= 2 and len(forms[end]) > 2:
            end += 1  # O'Brien, N'Djamena, d'Ivoire
        elif (
            joined
            and word.plain in _PARTICLES
            and end + 1 < size
            and known[end + 1].cap
            and (gaps[end] in SPACE or gaps[end] in _APOSTROPHES)
            and _particle(words, first, end)
        ):
            end += 2
        elif (
            joined
            and word.plain in _PARTICLES
            and end + 2 < size
            and known[end + 1].plain in _PARTICLES
            and known[end + 2].cap
            and gaps[end] in SPACE
            and gaps[end + 1] in SPACE
            and _particle(words, first, end)
        ):
            end += 3
        else:
            break
    return end


def _acronym_before_name(words: Words, first: int) -> bool:
    """Tell whether a body's acronym and a person's name stand side by side: "à l'AP | Awa Sow", "CGT-Lac | Issa Ba"."""
    if first + 2 >= words.size or not (words.gaps[first] in SPACE and words.gaps[first + 1] in SPACE):
        return False
    short, dash, place = words.forms[first].partition("-")
    if len(short) < 2 or len(short) > _LONGEST_ACRONYM or not short.isupper():
        return False
    determined = (
        first > 0 and words.gaps[first - 1] in DETERMINED and words.known[first - 1].plain in words.closed.determiners
    )
    branch = bool(dash) and not place.isupper()
    given, surname = words.known[first + 1], words.known[first + 2]
    named = given.cap and not given.caps and given.kind == "" and surname.cap and surname.kind == ""
    return named and ((branch and given.given) or determined)


def _particle(words: Words, first: int, at: int) -> bool:
    """Tell "Dominique de Villepin" from "Union du Mali": de, du, des, la, le need a given name before them."""
    if words.known[at].plain in _JOINING:
        whole = " ".join(w.plain for w in words.known[first : at + 2])
        if whole in speechless(words.language):
            return True  # "Côte d'Ivoire"
        return words.known[at - 1].plain in given_names() and words.known[at + 1].plain not in speechless(
            words.language
        )
    return True


def initial(words: Words, i: int) -> bool:
    """Tell whether the word is the initial of a given name: "A. Barry"."""
    if (
        words.gaps[i] == "."
        and words.forms[i] + words.forms[min(i + 1, words.size - 1)] in words.closed.stopped_acronyms
    ):
        return False
    return (
        len(words.forms[i]) == 1
        and words.known[i].cap
        and words.known[i].kind != "honorific"
        and words.gaps[i] in _INITIAL_GAPS
        and i + 1 < words.size
        and words.known[i + 1].cap
        and words.known[i + 1].kind != "stop"
    )


def opens_sentence(words: Words, i: int) -> bool:
    """Tell whether the i-th word is the first of a sentence, a line or a quotation."""
    before = words.before(i)
    return i == 0 or before.strip(" \u00a0\u202f,;)-–'’") != "" or "\n" in before


def opens_with_cue(words: Words, i: int) -> bool:
    """Tell whether a verb of speech opens a sentence before a name: "Adds | Moussa Kone, analyst: …"."""
    word = words.known[i]
    if not word.cue or not word.cap or word.given or word.kind in NOUNS or i + 1 >= words.size:
        return False
    following = words.known[i + 1]
    return following.cap and following.given and words.gaps[i] in SPACE and opens_sentence(words, i)


def is_person(words: Words, first: int, last: int) -> bool | None:
    """Tell whether a row of capitals names a person; None where its words do not say."""
    head = words.known[first].plain
    if last - first > 1 and (head in given_names() or head.split("-")[0] in given_names()):
        return True
    if last - first > 1 and len(words.forms[first]) == 1:
        return True
    if " ".join(word.plain for word in words.known[first:last]) in armed_groups(words.language):
        return False
    for word in words.known[first:last]:
        if word.kind in ("organisation", "document"):
            return False
    if last - first == 1 and words.known[first].caps and 2 <= len(words.forms[first]) <= _LONGEST_ACRONYM:
        return False
    return None
