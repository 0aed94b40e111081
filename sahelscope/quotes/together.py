"""Two or three who speak with one voice are one speaker, printed as they stand beside the cue.

Awa Sow and Issa Konate said       ont déclaré le maire et l'imam
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.people import Candidate, Entity, People
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.grammar import Grammar

#: so many who speak together
MOST = 3
#: "as well as the " and the like are no longer
GAP = 20
_SPEAK = frozenset(("name", "title", "organisation", "group", "unnamed"))


def extend(text: str, grammar: Grammar, people: People, cues: list[Cue]) -> People:
    """Return the people with those who are joined by "and" right before a cue, or right behind it."""
    found: dict[tuple[int, int], tuple[Candidate, Candidate]] = {}
    for cue in cues:
        if cue.form != "finite" or cue.clitic or not grammar.of_several.search(text, cue.start, cue.end):
            continue
        for first, last in (*_before(text, grammar, people, cue), *_behind(text, grammar, people, cue)):
            found[first.start, last.end] = (first, last)
    return _added(text, people, found) if found else people


def _before(text: str, grammar: Grammar, people: People, cue: Cue) -> Iterator[tuple[Candidate, Candidate]]:
    last = people.ending_at(cue.start - 1)
    if last is None or last.kind not in _SPEAK:
        return
    first, joint = last, grammar.together
    for _ in range(MOST - 1):
        before = people.last_before(first.start, GAP)
        if before is None or before.kind not in _SPEAK or before.entity == first.entity:
            break
        if not joint.fullmatch(text, before.end, first.start):
            break
        first, joint = before, grammar.listed
    if first is not last and not grammar.preposition.search(text, max(0, first.start - GAP), first.start):
        yield first, last


def _behind(text: str, grammar: Grammar, people: People, cue: Cue) -> Iterator[tuple[Candidate, Candidate]]:
    first = people.starting_at(cue.end + 1)
    if first is None or first.kind not in _SPEAK:
        return
    last = people.first_after(first.end, GAP)
    if last is None or last.kind not in _SPEAK or last.entity == first.entity:
        return
    if not grammar.together.fullmatch(text, first.end, last.start):
        return
    if text[last.end : last.end + 1] in ("", ",", ".", ";", ":", "\n", ")"):
        yield first, last


def _added(text: str, people: People, found: dict[tuple[int, int], tuple[Candidate, Candidate]]) -> People:
    """Return the people with a candidate for each pair; the same names together are one entity."""
    candidates: list[Candidate] = []
    entities = list(people.entities)
    by_name: dict[str, int] = {}
    for (start, end), (first, last) in found.items():
        name = f"{people.name_of(first.entity)}{text[first.end : last.start]}{people.name_of(last.entity)}"
        entity = by_name.setdefault(name, len(entities))
        if entity == len(entities):
            entities.append(Entity(name, "group", "unknown", "many", (), ()))
        definite = first.definite and last.definite
        candidates.append(
            Candidate(start, end, text[start:end], "group", last.head, "many", "unknown", definite, entity)
        )
    return people.extended(candidates, entities)
