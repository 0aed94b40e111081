"""Whom the speaker of a statement stands for: a candidate's own name, or the person that a pronoun goes back to.

Awa Diallo left. She said the road was closed. -> Awa Diallo
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sahelscope.models import Quote
from sahelscope.quotes.indirect.reading import Statement
from sahelscope.quotes.pronouns import Spoke
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.speaker_resolution import Whom


class Named(NamedTuple):
    """The fullest name printed for a speaker, None where a pronoun stays open, and others whom it may mean."""

    name: str | None
    others: tuple[str, ...]


def name(statements: Sequence[Statement], quotes: Sequence[Quote], scene: Scene) -> Iterator[Named]:
    """Yield the name of each statement's speaker; ``quotes`` say who else spoke in between."""
    people = scene.people
    entities = {entity.name: i for i, entity in enumerate(people.entities)}
    index = {(c.start, c.end): i for i, c in enumerate(people.candidates)}
    earlier = sorted((quote.start, quote.end, entities.get(quote.speaker or "", -1)) for quote in quotes)
    whom = Whom(scene)
    passed = 0
    for statement in statements:
        who = statement.speaker.candidate
        while passed < len(earlier) and earlier[passed][0] < statement.speaker.start:
            _, end, entity = earlier[passed]
            whom.spoke.append(Spoke(entity, end))
            passed += 1
        if who is None:
            yield Named(None, ())
            continue
        stands = whom.says(index[who.start, who.end], statement.spans[-1].end)
        names = [n for entity in (stands.entity, *stands.others) if (n := people.name_of(entity))]
        yield Named(names[0] if stands.entity >= 0 else None, tuple(names[stands.entity >= 0 :]))
