"""What stands beside a name: its role, and the acronym of an organisation.

Awa Sy, a nurse from Djibo, … · the minister, Awa Sy, … · Awa Sy, porte-parole de la CMA, Issa Ba et …
l'Union africaine (UA) · Awa Sy, 44 ans, gouverneure de Gao

A role between two names is the first one's.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from sahelscope.people.grammar import grammar_of
from sahelscope.people.mentions import Apposition, Mention, key
from sahelscope.people.names import opens_sentence
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

Found = tuple[int, int, Mention, Phrase | None]  #: start, end, mention, phrase (None for a pronoun)
_BODIES = frozenset(("organisation", "group", "name"))
_ROLES = frozenset(("title", "unnamed"))
#: so many mentions back may stand what an acronym in brackets is short for
_BACK = 12
#: close a name in marks
_MARKS = '»”" \u00a0\u202f'
#: an age is so many words at most
_AGE = 4
#: an apposition is closed by a mark
_CLOSED = re.compile(r"['’]?s?\s*[,.;:!?)(»”\"–—\n]")


def roles(words: Words, phrases: Sequence[Phrase], found: Sequence[Found]) -> list[Apposition]:
    """Return the roles printed beside names. A role between two names is the first one's."""
    index = {id(f[3]): i for i, f in enumerate(found) if f[3] is not None}
    outer: list[Phrase] = []
    for phrase in sorted(phrases, key=lambda p: (p.first, -p.last)):
        if not outer or phrase.first >= outer[-1].last:  # "la Santé" in "la ministre de la Santé" is passed over
            outer.append(phrase)
    phrases_by_index = {i: phrase for i, (_, _, _, phrase) in enumerate(found)}
    beside: list[Apposition] = []
    given: set[int] = set()
    naming = grammar_of(words).naming
    for one, other in itertools.pairwise(outer):
        if other.kind != "name" or one.kind not in _ROLES or (i := index.get(id(other))) is None:
            continue
        if naming.fullmatch(words.text[words.ends[one.last - 1] : words.starts[other.first]]):
            given.add(id(one))
            printed = words.text[words.starts[one.first] : words.ends[one.last - 1]]
            beside.append(Apposition(i, printed, index.get(id(one)), one.gender))
    named = {id(phrases_by_index[b.mention]): b.name for b in beside if b.mention is not None}
    for one, other in itertools.pairwise(outer):  # "Issa's uncle, a herder called Bouba"
        comma = other.first == one.last and words.gaps[one.last - 1].strip() == ","
        if comma and one.kind in _ROLES and not one.name and id(other) in named:
            given.add(id(one))
            printed = words.text[words.starts[one.first] : words.ends[one.last - 1]]
            beside.append(Apposition(named[id(other)], printed, index.get(id(one)), one.gender))
    for one, other in itertools.pairwise(outer):  # "President of Senegal Awa Sy"
        joined = other.first == one.last and words.gaps[one.last - 1] == " " and other.kind == "name"
        if joined and one.kind == "title" and not one.name and one.number != "many" and (i := index.get(id(other))):
            given.add(id(one))
            printed = words.text[words.starts[one.first] : words.ends[one.last - 1]]
            beside.append(Apposition(i, printed, index.get(id(one)), one.gender))
    before = {id(other): one for one, other in itertools.pairwise(outer)}
    after = {id(one): other for one, other in itertools.pairwise(outer)}
    for one, other in itertools.pairwise(outer):
        if not _beside(words, one, other):
            continue
        name, role = (one, other) if one.kind == "name" else (other, one)
        if name.kind != "name" or role.kind not in _ROLES or role.name or role.number == "many" or id(role) in given:
            continue
        if (i := index.get(id(name))) is None:
            continue
        joined = _joined(words, before.get(id(role)), role)
        if role is one and role.bare and not words.known[role.first].cap and not joined:
            continue  # "…, ministre, Awa Sy …": the role of somebody before
        if role is other and _of_the_next(words, name, role, after.get(id(role)), after):
            continue  # "par la radio Lac, le maire, Awa Sy, parle …"
        opens = role.bare and role is one and words.known[role.first].cap and opens_sentence(words, role.first)
        behind = words.known[name.last].plain if name.last < words.size else ""
        told = opens or behind in grammar_of(words).reached  # "Directrice de l'école, Awa Sow ne dort plus"
        if role is one and name.last < words.size and not told and not _CLOSED.match(words.gaps[name.last - 1]):
            continue  # "after meeting the minister, Awa Sy said …": no apposition, a clause
        following = after.get(id(role)) if role is other else None
        roles_here = [role, *([joined] if joined and role is one and id(joined) not in given else [])]
        roles_here += [following] if following is not None and _joined(words, role, following) else []
        for held in roles_here:
            given.add(id(held))
            printed = words.text[words.starts[held.first] : words.ends[held.last - 1]]
            beside.append(Apposition(i, printed, index.get(id(held)), held.gender))
    return beside


def _beside(words: Words, one: Phrase, other: Phrase) -> bool:
    """Tell whether nothing but a comma stands between two phrases, or an age between commas."""
    if other.first == one.last:
        return words.gaps[one.last - 1].strip() == ","
    if other.first - one.last > _AGE:
        return False
    between = words.text[words.ends[one.last - 1] : words.starts[other.first]]
    return grammar_of(words).age.fullmatch(between) is not None


def _joined(words: Words, one: Phrase | None, other: Phrase) -> Phrase | None:
    """Return the role before another one that is the same person's: "le ministre de l'Eau | et | porte-parole"."""
    if one is None or one.kind not in _ROLES or one.name or one.number == "many" or other.kind not in _ROLES:
        return None
    if not other.bare or other.name or other.first - one.last != 1:
        return None
    return one if words.known[one.last].plain in grammar_of(words).joining else None


def _of_the_next(words: Words, name: Phrase, role: Phrase, following: Phrase | None, after: dict[int, Phrase]) -> bool:
    """Tell whether a role between two names is the second one's: it has its article, the first one's clause is past."""
    if role.bare or not role.definite or following is None or following.kind != "name" or following.role:
        return False
    if not _beside(words, role, following) or not _CLOSED.match(words.gaps[following.last - 1]):
        return False
    third = after.get(id(following))
    if third is not None and third.kind in _ROLES and _beside(words, following, third):
        return False  # "Awa Sy, la maire, Issa Ba, le préfet, …"
    before = words.known[name.first - 1] if name.first else None
    return before is not None and before.kind in ("organisation", "document", "stop") and not name.role


def expansions(text: str, found: Sequence[Found]) -> dict[int, int]:
    """Lead from an acronym in brackets to the mention that it stands for: "l'Union africaine (UA)"."""
    leads = {}
    for i, (start, end, mention, _) in enumerate(found):
        if (
            not mention.name
            or text[end : end + 1] not in (")", ",")
            or text[start - 1 : start] != "("
            or " " in mention.text
        ):
            continue
        closed = start - 2 if text[start - 2 : start - 1] == " " else start - 1
        tail = text[max(0, closed - 3) : closed]
        closed -= len(tail) - len(tail.rstrip(_MARKS))  # "« Pain pour tous » (PPT)"
        before = range(i - 1, max(-1, i - _BACK), -1)
        ending = [j for j in before if found[j][1] == closed and found[j][2].kind in _BODIES]
        first = key(mention.text)[0][0]
        best = [j for j in ending if key(found[j][2].text)[0][0] == first]
        bodies = [j for j in ending if found[j][2].kind == "organisation"]
        if mention.kind == "organisation" and "-" not in mention.text and (best or bodies):
            leads[i] = best[-1] if best else bodies[0]
    return leads
