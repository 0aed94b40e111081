"""Whom the speaker of a statement stands for: a candidate's own name, or the person that a pronoun goes back to.

Awa Diallo left. She said the road was closed. -> Awa Diallo
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sahelscope.models import Quote
from sahelscope.quotes import pronouns
from sahelscope.quotes.floating import Said
from sahelscope.quotes.indirect.reading import Statement
from sahelscope.quotes.scene import Scene, Unit


class Named(NamedTuple):
    """The fullest name printed for a speaker, None where a pronoun stays open, and others whom it may mean."""

    name: str | None
    others: tuple[str, ...]


def name(statements: Sequence[Statement], quotes: Sequence[Quote], scene: Scene) -> Iterator[Named]:
    """Yield the name of each statement's speaker; ``quotes`` say who else spoke in between."""
    people = scene.people
    entities = {entity.name: i for i, entity in enumerate(people.entities)}
    index = {c.start: i for i, c in enumerate(people.candidates) if c.kind == "pronoun"}
    earlier = sorted((quote.start, quote.end, entities.get(quote.speaker or "", -1)) for quote in quotes)
    spoke: list[Said] = []
    passed = 0
    for statement in statements:
        who = statement.speaker.candidate
        while passed < len(earlier) and earlier[passed][0] < statement.speaker.start:
            start, end, entity = earlier[passed]
            spoke.append(_said(scene, start, end, entity))
            passed += 1
        if who is None:
            yield Named(None, ())
            continue
        fitting = [who.entity]
        if who.entity < 0:
            scored = pronouns.resolve(scene, index[who.start], spoke) if who.start in index else []
            fitting = [entity for entity, _ in scored]
        spoke.append(_said(scene, statement.spans[0].start, statement.spans[-1].end, fitting[0] if fitting else -1))
        names = [n for entity in fitting if (n := people.name_of(entity))]
        yield Named(names[0] if names else None, tuple(names[1:]))


def _said(scene: Scene, start: int, end: int, entity: int) -> Said:
    """Return who spoke in the form that the pronouns go by."""
    return Said(Unit(()), -1, entity, scene.article.paragraph_at(start) or 0, True, end)
