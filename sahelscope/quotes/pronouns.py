"""Whom a pronoun that speaks stands for: the last fitting person, subjects before others, the last speaker first.

Awa Diallo est revenue. Elle dit … -> Awa Diallo      Sall, who said … -> Sall      « … », a ajouté ce dernier
“…,” he said. The guard, Garba Maman, … -> Garba Maman
"""

from __future__ import annotations

from collections.abc import Sequence

from sahelscope.people import agrees
from sahelscope.quotes import antecedents, appositions
from sahelscope.quotes.antecedents import Turn
from sahelscope.quotes.scene import Scene

#: the noun before "who" is one of so many candidates before it
RELATIVE = 12
#: a pronoun nobody stands before may belong to a name so many sentences, and so many characters, on
SENTENCES_AHEAD, REACH_AHEAD = 3, 400
#: "ce" or "the" alone is no "ce dernier", "the latter"
SHORTEST_LATTER = 5


def ranked(scene: Scene, index: int, turns: Sequence[Turn]) -> list[tuple[int, float]]:
    """Return the entities that the pronoun candidate may stand for with their scores, likeliest first."""
    word = scene.candidate(index).text.lower()
    if word in scene.grammar.nobody:
        return []
    if word in scene.grammar.relative:
        return _noun_before(scene, index)
    latter = len(word) >= SHORTEST_LATTER and word.startswith(scene.grammar.latter)
    return antecedents.ranked(scene, index, turns, latter=latter)


def ahead(scene: Scene, index: int, end: int) -> int | None:
    """Return the person with whom one of the next two sentences opens, None where none does.

    A name wins over a title that the very next sentence opens with.
    """
    pronoun, titled = scene.candidate(index), None
    here = scene.article.sentence_at(max(0, end - 1)) or 0
    for c in scene.people.between(end, end + REACH_AHEAD):
        if c.entity < 0 or scene.quoted(c.start) is not None:
            continue
        entity = scene.entity(c.entity)
        if c.number == "many" or entity.kind == "organisation" or not agrees(pronoun, entity):
            continue
        away = (scene.article.sentence_at(c.start) or 0) - here
        if away >= SENTENCES_AHEAD:
            break
        opens = c.start - scene.sentence(c.start).start < 2
        if entity.kind == "name" and (opens or appositions.opens_behind_title(scene, c.start)):
            return c.entity
        if titled is None and opens and away <= 1 and c.definite and c.kind == "title":
            titled = c.entity
    return titled


def _noun_before(scene: Scene, index: int) -> list[tuple[int, float]]:
    """Return the entity of the noun phrase right before "who" or "qui"."""
    start = scene.candidate(index).start
    for i in range(index - 1, max(-1, index - RELATIVE), -1):
        c = scene.candidate(i)
        if c.end <= start and c.entity >= 0 and not scene.nested[i]:
            return [(c.entity, 1.0)]
    return []
