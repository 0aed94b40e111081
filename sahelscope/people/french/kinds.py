"""What a French noun phrase is: a name with its title, a people, a place, an organisation, or a noun."""

from __future__ import annotations

from sahelscope.language.given_names import Gender
from sahelscope.people.closed_classes import Number
from sahelscope.people.french.complements import end_of_complements, is_adjective, portfolios
from sahelscope.people.lands import peoples, speechless
from sahelscope.people.names import SPACE, is_person, name_end
from sahelscope.people.phrase import CandidateKind, Phrase
from sahelscope.people.words import NOUNS, Words

_MASCULINE = frozenset(("le", "un", "ce", "cet", "du", "au"))
#: behind them an honorific is a given name: "Cheikh Ould Vall"
SON_OF = frozenset(("ould", "wuld", "mint", "ag"))
#: but for one so short: "M. Ould Sidi"
_SHORTENED = 4
#: before a name alone it is somebody's: la jeune Awa
_AGED = frozenset(("jeune", "vieux", "vieil", "vieille", "petit", "petite"))
_MANY = frozenset("les des plusieurs certains certaines deux trois ces nos ses leurs".split())
_FEMININE = frozenset(("la", "une", "cette"))
_OF = frozenset(("du", "des", "de", "d", "au", "aux"))
#: How many words a noun and its adjectives are at most
_ADJECTIVES = 5


def gender_of_noun(words: Words, first: int, at: int) -> Gender:
    """Return the gender of the noun, else what the determiner says: "la ministre", "au porte-parole"."""
    if words.known[at].gender != "unknown":
        return words.known[at].gender
    determiner = words.known[first if first < at else max(0, first - 1)].plain
    return "m" if determiner in _MASCULINE else "f" if determiner in _FEMININE else "unknown"


def named(words: Words, first: int, at: int, end: int, definite: bool | None) -> Phrase | None:
    """Return the phrase of words ``first`` to ``end`` whose name or honorific is at ``at``; None where it cannot speak.

    ``definite`` is None where no determiner stands before.
    """
    known = words.known
    given = len(words.forms[at]) > _SHORTENED and end > at + 1 and known[at + 1].plain in SON_OF
    honorific = known[at].kind == "honorific" and not given
    start = at + 1 if honorific and end > at + 1 else at
    plain = " ".join(w.plain for w in known[start:end])
    if definite is not None and end - at == 1 and plain in peoples("fr") and plain not in speechless("fr"):
        many = known[first].plain in _MANY
        kind: CandidateKind = "group" if many else "title" if definite else "unnamed"
        last = end_of_complements(words, end)
        return Phrase(first, last, kind, at, "many" if many else "one", gender_of_noun(words, first, at), definite)
    if not honorific and plain in speechless("fr"):
        return Phrase(first, end, "organisation", at, "one", "unknown", True, (at, end), None, True)
    determiner = known[first].plain if first < at else ""
    if determiner == "des" and first and known[first - 1].kind in NOUNS and words.gaps[first - 1] in SPACE:
        return None  # "le ministre des Affaires étrangères": no affairs that speak
    if known[at].plain in portfolios() and end - at > 1 and first and known[first - 1].plain in ("de", "d", "et"):
        return None  # "le ministre de la | Défense Awa Sy"
    if end - at == 1 and determiner in _MANY and not known[at].caps:
        return Phrase(first, end_of_complements(words, end), "group", at, "many", "unknown", determiner == "les")
    if honorific:
        return Phrase(first, end, "name", end - 1, "one", known[at].gender, True, (start, end))
    person = is_person(words, at, end)
    aged = first + 1 < at and known[first + 1].plain in _AGED and determiner not in _MANY
    if person is False or (definite and not person and not aged):  # "la jeune Awa", but not "le Parisien"
        last = end_of_complements(words, end, organisation=True)
        return Phrase(first, last, "organisation", at, "one", gender_of_noun(words, first, at), True, (at, end))
    return Phrase(first, end, "name", end - 1, "one", "unknown", True, (at, end))


def end_and_name(words: Words, at: int) -> tuple[int, tuple[int, int] | None]:
    """Return where the phrase headed by the noun at ``at`` ends, and the words of the name that follows a title."""
    known, gaps = words.known, words.gaps
    end = at + 1
    titled = known[at].kind in ("title", "person")
    while end < words.size and end - at < _ADJECTIVES and gaps[end - 1] in SPACE and is_adjective(known[end]):
        end += 1
    if titled and (name := _name_at(words, end)):
        return name[1], name
    end = end_of_complements(words, end, organisation=known[at].kind == "organisation", titled=titled)
    if titled and (name := _name_at(words, end)):
        if end - 1 > at and known[end - 1].kind in ("title", "person") and not known[end - 1].adjective:
            return name[1], None  # "le conseiller du président Issa Ba": the president's name
        return name[1], name
    return end, None


def _name_at(words: Words, i: int) -> tuple[int, int] | None:
    """Return the words of a name that follows directly."""
    if i >= words.size or words.gaps[i - 1] not in SPACE:
        return None
    word = words.known[i]
    if word.kind == "honorific":
        end = name_end(words, i)
        return (i + 1, end) if end > i + 1 else None
    if not word.cap or word.kind == "stop":
        return None
    end = name_end(words, i)
    return None if is_person(words, i, end) is False else (i, end)


def titled(words: Words, first: int, at: int, name: tuple[int, int], role: int) -> Phrase:
    """Return the phrase of a title at ``at`` with the name behind it; its role begins at the word ``role``."""
    number: Number = "one" if words.known[at].number != "many" else "many"
    gender = gender_of_noun(words, first, at)
    return Phrase(first, name[1], "name", name[1] - 1, number, gender, True, name, (role, name[0]))


def described(words: Words, first: int, at: int, end: int, definite: bool | None, number: Number) -> Phrase:
    """Return the phrase whose head is the noun at ``at``; ``definite`` and ``number`` are the determiner's."""
    known, word = words.known, words.known[at]
    many = word.number == "many" or number == "many"
    count: Number = "many" if many else "one" if number == "one" else word.number
    kind: CandidateKind
    if word.kind == "organisation":
        kind = "organisation"
    elif word.kind == "document":
        kind = "document"
    elif word.plain in ("source", "sources"):
        kind = "unnamed"
    elif many:
        kind = "group"
    elif definite is False:
        kind = "unnamed"
    else:
        kind = "title"
    after_of = definite is None and at > 0 and known[at - 1].plain in _OF
    bare = definite is None and at == first and not after_of and not (many and word.cap)
    gender = gender_of_noun(words, first, at)
    return Phrase(first, end, kind, at, count, gender, definite is not False, None, (at, end), bare=bare)
