"""Whom the mention that speaks stands for: its own person, a pronoun's, a description's, a document's author."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from sahelscope import lexicon
from sahelscope.models import Language
from sahelscope.people import agrees
from sahelscope.quotes import also, descriptions, pronouns
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.pronouns import Spoke
from sahelscope.quotes.scene import Scene, Unit

#: two whom a pronoun may stand for are as good as equal when their scores are this near
NEAR = 0.5


@cache
def _theirs(language: Language) -> frozenset[str]:
    """Return the documents whose words are their author's: a statement, not a report."""
    return frozenset(lexicon.load(language, "documents").forms)


class Stands(NamedTuple):
    """The entity a mention stands for (-1: nobody named), others in question, and whether one is nearly as likely."""

    entity: int
    others: tuple[int, ...] = ()
    ambiguous: bool = False


class Whom:
    """Remembers, through one article, who spoke and which descriptions turned out to be whose."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.spoke: list[Spoke] = []
        self._aliases: dict[int, int] = {}
        self._known: dict[int, Stands] = {}

    def of(self, index: int, cue: Cue | None, unit: Unit) -> Stands:
        """Return whom the candidate stands for as the speaker of the unit, and remember it."""
        return self.says(index, self.scene.stretches[unit.stretches[-1]].closed, cue)

    def says(self, index: int, end: int, cue: Cue | None = None) -> Stands:
        """Return whom the candidate stands for as the speaker of words that end at ``end``, and remember it."""
        stands = self._known.get(index)
        if stands is None:
            stands = self._known[index] = self._find(index, cue, end)
        self.spoke.append(Spoke(stands.entity, end))
        return stands

    def _find(self, index: int, cue: Cue | None, end: int) -> Stands:
        candidate = self.scene.candidate(index)
        entity = candidate.entity
        if entity < 0:
            return self._pronoun(index, end)
        if candidate.kind == "document":
            author = self._author(index)
            return Stands(author) if author is not None else Stands(entity)
        if entity in self._aliases:
            return Stands(self._aliases[entity])
        fitting = descriptions.resolve(self.scene, index, cue, self.spoke)
        if not fitting:
            return Stands(entity)
        self._aliases[entity] = fitting[0]
        return Stands(fitting[0], (entity, *fitting[1:]))

    def _pronoun(self, index: int, end: int) -> Stands:
        scored = pronouns.scored(self.scene, index, self.spoke)
        fitting = list(dict.fromkeys(self._aliases.get(e, e) for e, _ in scored))
        near = len(fitting) > 1 and scored[0][1] - scored[1][1] < NEAR
        same = also.speaker(self.scene, max(end, self.scene.candidate(index).end))
        if same is not None and same not in fitting[:1] and self._agrees(index, same):
            return Stands(same, tuple(e for e in fitting if e != same), True)
        return Stands(fitting[0], tuple(fitting[1:]), near) if fitting else Stands(-1)

    def _agrees(self, index: int, entity: int) -> bool:
        return agrees(self.scene.candidate(index), self.scene.people.entities[entity])

    def _author(self, index: int) -> int | None:
        """Return whose document it is: "a statement from the ministry", or one printed so before."""
        document = self.scene.candidate(index)
        if document.head.lower() not in _theirs(self.scene.article.language):
            return None
        mentions = self.scene.people.entities[document.entity].mentions
        for i in (index, *mentions):
            held = self.scene.candidate(i)
            for k in self.scene.candidates(held.start, held.end):
                inner = self.scene.candidate(k)
                if k != i and inner.entity >= 0 and inner.kind != "document" and inner.end == held.end:
                    return inner.entity
        return None
