"""Whom the speaker of a statement stands for: a candidate's own name, or the person that a pronoun goes back to.

Awa Diallo left. She said the road was closed. -> Awa Diallo
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sahelscope.models import Quote
from sahelscope.quotes.antecedents import Turn
from sahelscope.quotes.indirect.scene import Statement
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.speaker_resolution import SpeakerResolver


class SpeakerName(NamedTuple):
    """The fullest name printed for a speaker, None where a pronoun stays open, and others whom it may mean."""

    name: str | None
    others: tuple[str, ...]


def find(statements: Sequence[Statement], quotes: Sequence[Quote], scene: Scene) -> Iterator[SpeakerName]:
    """Yield the name of each statement's speaker; ``quotes`` say who else spoke in between."""
    people = scene.people
    entities = {entity.name: i for i, entity in enumerate(people.entities)}
    index = {(c.start, c.end): i for i, c in enumerate(people.candidates)}
    earlier = sorted((quote.start, quote.end, entities.get(quote.speaker or "", -1)) for quote in quotes)
    resolver = SpeakerResolver(scene)
    passed = 0
    for statement in statements:
        who = statement.speaker.candidate
        while passed < len(earlier) and earlier[passed][0] < statement.speaker.start:
            _, end, entity = earlier[passed]
            resolver.turns.append(Turn(entity, end))
            passed += 1
        if who is None:
            yield SpeakerName(None, ())
            continue
        resolution = resolver.of_words(index[who.start, who.end], statement.spans[-1].end)
        names = [n for entity in (resolution.entity, *resolution.others) if (n := people.name_of(entity))]
        yield SpeakerName(names[0] if resolution.entity >= 0 else None, tuple(names[resolution.entity >= 0 :]))
