"""What an English noun phrase is: a name with its title, a people, a place, an organisation, or a noun."""

from __future__ import annotations

from sahelscope.people.closed_classes import Number
from sahelscope.people.english.complements import end_of_complements
from sahelscope.people.lands import peoples, speechless
from sahelscope.people.names import is_person
from sahelscope.people.phrase import CandidateKind, Phrase
from sahelscope.people.words import NOUNS, Words

#: how the name of a people ends in the plural: "Malians", "Nigeriens", "the Chinese"
_PEOPLES = ("ans", "iens", "ians", "ese", "is", "ards")


def named(
    words: Words, start: int, core: int, end: int, name: int, definite: bool | None, number: Number
) -> Phrase | None:
    """Return the phrase of words ``start`` to ``end`` that ends in a name; None where that is a word like "May".

    ``core`` is the first word behind the determiner, ``name`` the first of the name; ``definite`` is None where no
    determiner stands before, ``number`` the determiner's.
    """
    known = words.known
    head = known[end - 1]
    plain = " ".join(w.plain for w in known[name:end])
    if end - name == 1 and head.kind == "stop":
        return None
    if definite is not None and end - name == 1 and name == core and plain in peoples("en"):
        crowd = head.plain.endswith("s") or number == "many"
        people: CandidateKind = "group" if crowd else "title" if definite else "unnamed"
        return Phrase(start, end, people, name, "many" if crowd else "one", "unknown", definite)
    if plain in speechless("en"):
        return Phrase(start, end, "organisation", end - 1, "one", "unknown", True, (name, end), None, True)
    if end - name == 1 and name == core and not head.given and head.plain.endswith(_PEOPLES):
        return Phrase(start, end, "group", end - 1, "many", "unknown", definite is not False)
    person = is_person(words, name, end)
    before = known[name - 1].kind if name > core else ""
    if before in ("title", "person"):
        title = known[name - 1]
        if known[name].kind == "honorific" and end > name + 1:
            name += 1  # "fellow Sen. Awa Sy"
        return Phrase(start, end, "name", end - 1, title.number, title.gender, True, (name, end), (core, name))
    if known[name].kind == "honorific":
        role = (core, name + 1) if name > core and known[core].kind != "honorific" else None
        bare = (name + 1, end) if end > name + 1 else (name, end)
        return Phrase(start, end, "name", end - 1, "one", known[name].gender, True, bare, role)
    if before in ("organisation", "document") or person is False or (definite and person is None):
        last = end_of_complements(words, end) if end < words.size and known[end].plain == "of" else end
        return Phrase(start, last, "organisation", end - 1, "one", "unknown", definite is not False, (name, last))
    return Phrase(start, end, "name", end - 1, "one", "unknown", True, (name, end))


def described(words: Words, start: int, core: int, end: int, definite: bool | None, number: Number) -> Phrase | None:
    """Return the phrase whose head is the noun before ``end``, None where that is no noun; see ``named``."""
    head = words.known[end - 1]
    if head.kind not in NOUNS:
        return None
    last = end_of_complements(words, end)
    many = head.number == "many" or number == "many"
    count: Number = "many" if many else head.number
    kind: CandidateKind
    if head.kind == "organisation":
        kind = "organisation"
    elif head.kind == "document":
        kind = "document"
    elif head.plain in ("source", "sources"):
        kind = "unnamed"
    elif many:
        kind = "group"
    elif definite or head.cap:
        kind = "title"
    else:
        kind = "unnamed"
    bare = definite is None and not many and not head.cap
    return Phrase(
        start, last, kind, end - 1, count, head.gender, definite is True or head.cap, None, (core, last), bare=bare
    )
