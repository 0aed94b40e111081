"""What follows a French noun and belongs to it: des mines, du Burkina, au Mali, de l'armée de terre."""

from __future__ import annotations

from functools import cache

from sahelscope.language import lexicon
from sahelscope.people.french.closed import DETERMINERS
from sahelscope.people.names import SPACE, is_person, name_end
from sahelscope.people.words import Word, Words

#: What stands between the words of a phrase
GAPS = frozenset((" ", "\u00a0", "\u202f", "'", "’"))
_OF = frozenset(("de", "du", "des", "d"))
_OPEN = frozenset(("à", "a", "au", "aux", "en", "pour", "auprès", "aupres", "chez", "sur", "contre"))
_CHARGED = frozenset(("chargé", "charge", "chargee", "charges"))
#: whose office is named behind "à": "l'adjointe au maire"
_DEPUTIES = frozenset(("adjoint", "adjointe", "adjoints", "adjointes"))
_NEXT_TO = frozenset(("près", "pres"))
_TO = frozenset(("auprès", "aupres", "près", "pres"))
#: How many complements a noun has at most; how many words determiners, adjectives before and the whole may be
_MOST, _DETERMINED, _LED, _LONGEST = 5, 5, 6, 6
_ADJECTIVE_ENDS = (
    "ien", "iens", "ienne", "iennes", "ais", "aise", "aises", "ain", "ains", "aine", "aines", "ane", "anes",
    "al", "ale", "aux", "ales", "aire", "aires", "ique", "iques", "if", "ifs", "ive", "ives", "el", "els",
    "elle", "elles", "eux",
    "euse", "euses", "ois", "oise", "oises", "iste", "istes", "ible", "ibles", "able", "ables",
)  # fmt: skip


@cache
def portfolios() -> frozenset[str]:
    """Return what a minister is of, plain: the name follows ("de la Défense | Awa Sy")."""
    return frozenset(map(lexicon.fold, lexicon.load("fr", "phrase_words").of("portfolio")))


def is_adjective(word: Word) -> bool:
    """Tell whether the word can be an adjective that follows its noun."""
    return word.kind not in ("stop", "number") and (
        word.adjective or (word.kind in ("", "person") and not word.cap and word.plain.endswith(_ADJECTIVE_ENDS))
    )


def _next_portfolio(words: Words, i: int) -> bool:
    """Tell whether a comma goes on with a minister's portfolios: "de l'Économie, | des Finances et du Plan"."""
    if words.gaps[i - 1] != ", " or words.known[i].plain not in _OF:
        return False
    behind = words.known[i + 1]
    if behind.plain in DETERMINERS and i + 2 < words.size:
        behind = words.known[i + 2]
    return behind.cap and behind.plain in portfolios()


def end_of_complements(words: Words, end: int, *, organisation: bool = False, titled: bool = False) -> int:
    """Return where the phrase ends with its complements: des mines, du Burkina, au Mali, de l'armée de terre."""
    known, gaps = words.known, words.gaps
    for n in range(_MOST):
        if end + 1 >= len(known) or gaps[end] not in GAPS:
            return end
        if gaps[end - 1] not in SPACE and not (titled and n and _next_portfolio(words, end)):
            return end
        if titled and known[end].plain == "et" and known[end + 1].plain in _OF:
            end += 1  # "de la Culture et des Sports"
        if titled and known[end].plain == "par" and known[end + 1].plain == "interim":
            end += 2  # "le gouverneur par intérim de Diffa"
            continue
        preposition = known[end].plain
        at = end + 1
        if preposition in _CHARGED and known[at].plain in _OF:
            preposition, at = known[at].plain, at + 1
        if preposition in _TO and known[at].plain in _OF:
            at += 1
        elif titled and preposition in _NEXT_TO and known[at].plain in DETERMINERS:
            preposition = "de"  # "le procureur près le tribunal de Gao"
        elif preposition not in _OF and preposition not in _OPEN:
            return end
        while at < len(known) and at - end < _DETERMINED and known[at].plain in DETERMINERS and gaps[at] in GAPS:
            at += 1
        while at < len(known) and at - end < _LED and known[at].before and not known[at].cap and gaps[at] in GAPS:
            at += 1
        if at >= len(known) or known[at].kind == "stop" or gaps[at - 1] not in GAPS:
            return end
        if n and preposition in ("de", "d") and at == end + 1 and not known[at].kind and not known[at].cap:
            return end  # "les auteurs de ces crimes | de poursuites"
        placed = known[at].cap and not known[at].caps
        deputy = known[end - 1].plain in _DEPUTIES and known[at].kind == "title"
        if preposition in _OPEN and not placed and not deputy and not (organisation and preposition == "pour"):
            return end
        last = at + 1
        if known[at].cap:
            last = _place_end(words, at, preposition) if titled else name_end(words, at)
        while last < words.size and last - at < _LONGEST and gaps[last - 1] in SPACE and is_adjective(known[last]):
            last += 1
        end = last
    return end


def _plural_portfolio(words: Words, at: int, end: int, preposition: str) -> bool:
    """Tell whether a plural names what a minister is of: "des Sports | Miri Sy"."""
    return preposition == "des" and end - at > 2 and words.forms[at].endswith("s")


def _place_end(words: Words, at: int, preposition: str) -> int:
    """Return where a capital inside a title ends: "du Mali | Moussa Ba", "des Sports | Miri Sy"."""
    end = name_end(words, at)
    if end - at > 1 and (words.known[at].plain in portfolios() or _plural_portfolio(words, at, end, preposition)):
        return at + 1
    for k in range(at + 1, end):
        if words.known[k].kind == "honorific" or is_person(words, k, end):
            return k
    return end
