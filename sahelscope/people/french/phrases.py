"""French noun phrases that can speak.

le ministre nigérien de la Défense · un élu de Tillabéry · le colonel-major Ba · Mme Coleman · la junte du Mali
les autorités communales de la capitale · des sources sécuritaires · le président français Emmanuel Macron
"""

from __future__ import annotations

from sahelscope.language.given_names import Gender
from sahelscope.people.closed_classes import Number
from sahelscope.people.french.closed import DETERMINERS
from sahelscope.people.french.complements import GAPS, end_of_complements
from sahelscope.people.french.kinds import SON_OF, described, end_and_name, gender_of_noun, named, titled
from sahelscope.people.names import SPACE, initial, name_end, opens_with_cue
from sahelscope.people.phrase import CandidateKind, Phrase
from sahelscope.people.words import NOUNS, Words

#: How many determiners, numbers and adjectives may stand before the noun
_MOST_BEFORE = 4
#: an honorific so short is no given name: "M. Ould Sidi"
_SHORTENED = 4
_ONE: dict[str, Gender] = {"un": "m", "une": "f"}
_OF = frozenset(("des", "de", "d"))


def find(words: Words) -> list[Phrase]:
    """Return the phrases in the order of the text."""
    known = words.known
    found: list[Phrase] = []
    i, size = 0, words.size
    while i < size:
        i = _phrase(words, i, found) if known[i].opens else i + 1
    return found


def _phrase(words: Words, first: int, found: list[Phrase]) -> int:
    """Add what begins at the word ``first``; return where to go on."""
    known = words.known
    if opens_with_cue(words, first):
        return first + 1
    if initial(words, first):
        end = name_end(words, first)
        found.append(Phrase(first, end, "name", end - 1, "one", "unknown", True, (first, end)))
        return end
    if one := _one_of(words, first):
        found.append(one)
        return one.last
    definite, number, begun = _determiner(words, first)
    at = _noun_at(words, first, begun)
    if at < 0:
        return first + 1
    word = known[at]
    if word.kind == "honorific" and at + 1 < words.size and known[at + 1].plain in DETERMINERS:
        return at + 1  # "Mme | la présidente"
    son_of = (
        word.cap
        and len(words.forms[at]) > _SHORTENED
        and at + 2 < words.size
        and known[at + 1].plain in SON_OF
        and known[at + 2].cap
    )
    if (
        son_of
        or word.kind == "honorific"
        or (word.cap and (word.kind not in NOUNS or (word.caps and not word.short)) and word.kind != "stop")
    ):
        end = name_end(words, at)
        if phrase := named(words, first, at, end, definite):
            found.append(phrase)
        return max(end, first + 1)
    if word.kind not in NOUNS:
        return first + 1
    if word.cap and word.kind in ("organisation", "document") and (end := name_end(words, at)) > at + 1:
        last = end_of_complements(words, end, organisation=True)  # "Radio Lac", "Union africaine des …"
        gender = gender_of_noun(words, first, at)
        found.append(Phrase(first, last, "organisation", at, "one", gender, definite is not False, (at, last)))
        return end
    end, name = end_and_name(words, at)
    if name is None:
        found.append(described(words, first, at, end, definite, number))
        return max(at + 1, first + 1)
    found.append(titled(words, first, at, name, begun))
    return name[1] if name[0] - at <= 1 else max(at + 1, first + 1)


def _one_of(words: Words, first: int) -> Phrase | None:
    """Return a phrase like "l'une des femmes", "un des blessés": one person of those who follow."""
    known, gaps = words.known, words.gaps
    at = first + 1 if known[first].plain == "l" else first
    if at + 2 >= words.size or known[at].plain not in _ONE or known[at + 1].plain not in _OF or gaps[at] not in SPACE:
        return None
    noun = _noun_at(words, at + 2, _determiner(words, at + 2)[2])
    if noun < 0 or known[noun].kind not in ("title", "person", "organisation"):
        return None
    end, _ = end_and_name(words, noun)
    kind: CandidateKind = "organisation" if known[noun].kind == "organisation" else "unnamed"
    return Phrase(first, end, kind, noun, "one", _ONE[known[at].plain], False, None, (noun, end))


def _determiner(words: Words, first: int) -> tuple[bool | None, Number, int]:
    """Return whether the determiner at ``first`` is definite (None: there is none), its number, and where to go on."""
    word = words.known[first]
    if word.plain in DETERMINERS and (word.kind == "stop" or word.before):
        return *DETERMINERS[word.plain], first + 1
    return None, "unknown", first


def _noun_at(words: Words, first: int, begun: int) -> int:
    """Return where the noun or name stands behind determiners and adjectives; -1 where the phrase breaks off."""
    known, gaps = words.known, words.gaps
    at = begun
    while (
        at < words.size
        and at - begun < _MOST_BEFORE
        and (at == first or gaps[at - 1] in GAPS)
        and (not known[at].cap or _before_noun(words, at))
        and (known[at].before or known[at].kind == "number" or (at > first and known[at].plain in DETERMINERS))
    ):
        at += 1
    return -1 if at >= words.size or (at > first and gaps[at - 1] not in GAPS) else at


def _before_noun(words: Words, i: int) -> bool:
    """Tell whether a capital adjective opens a title: "l'ancien Premier ministre", "la Haute autorité"."""
    return words.known[i].before and i + 1 < words.size and words.gaps[i] in SPACE and words.known[i + 1].kind in NOUNS
