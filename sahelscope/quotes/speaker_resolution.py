"""Whom the mention that speaks stands for: its own person, a pronoun's, a description's, a document's author."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from sahelscope.people import agrees
from sahelscope.quotes import additive_adverb, appositions, authors, descriptions, ordinals, pronouns, same_source
from sahelscope.quotes.antecedents import Turn
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.scene import Scene, Unit

#: two whom a pronoun may stand for are as good as equal when their sums of weights (data/quotes/antecedents.csv) are
#: this near; set by hand
NEAR = 0.5


class Resolution(NamedTuple):
    """The entity a mention stands for (-1: nobody named), others in question, and whether one is nearly as likely."""

    entity: int
    others: tuple[int, ...] = ()
    ambiguous: bool = False


class SpeakerResolver:
    """Remembers, through one article, who spoke and which descriptions turned out to be whose."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.turns: list[Turn] = []
        self._aliases: dict[int, int] = {}
        self._known: dict[int, Resolution] = {}
        self._author: int | None = None  # whose document spoke last

    def of_unit(self, index: int, cue: Cue | None, unit: Unit) -> Resolution:
        """Return whom the candidate stands for as the speaker of the unit, and remember it."""
        return self.of_words(index, self.scene.quoted_spans[unit.quoted_spans[-1]].closed, cue)

    def of_words(self, index: int, end: int, cue: Cue | None = None) -> Resolution:
        """Return whom the candidate stands for as the speaker of words that end at ``end``, and remember it."""
        resolution = self._known.get(index)
        if resolution is None:
            resolution = self._known[index] = self._find(index, cue, end)
            self._learn(index, resolution)
        self.turns.append(Turn(resolution.entity, end))
        return resolution

    def _learn(self, index: int, resolution: Resolution) -> None:
        """Remember the gender of a person whose given name no list knows: whoever is "he" once is not "she" later."""
        pronoun = self.scene.candidate(index)
        if pronoun.kind != "pronoun" or pronoun.gender == "unknown" or resolution.entity < 0 or resolution.ambiguous:
            return
        person = self.scene.entity(resolution.entity)
        if person.kind == "name" and person.gender == "unknown":
            self.scene.learned[resolution.entity] = replace(person, gender=pronoun.gender)

    def _find(self, index: int, cue: Cue | None, end: int) -> Resolution:
        candidate = self.scene.candidate(index)
        entity = candidate.entity
        if ordinals.is_one(candidate.text, self.scene.grammar):
            one_of_two = ordinals.resolve(self.scene, index, self.turns[-1].entity if self.turns else -1)
            if one_of_two:
                return Resolution(one_of_two[0], tuple(one_of_two[1:]))
        if entity < 0:
            return self._pronoun(index, end)
        if candidate.kind == "document":
            author = authors.of(self.scene, index, self.turns, self._author)
            self._author = author if author is not None else self._author
            return Resolution(author) if author is not None else Resolution(entity)
        cited = same_source.resolve(self.scene, index)
        if cited is not None:
            return Resolution(self._aliases.get(cited, cited), (entity,))
        if entity in self._aliases:
            return Resolution(self._aliases[entity])
        beside = self._named_beside(index)
        if beside is not None:
            self._aliases[entity] = beside
            return Resolution(beside)
        fitting = descriptions.resolve(self.scene, index, cue, self.turns)
        if not fitting:
            return Resolution(entity)
        self._aliases[entity] = fitting[0]
        return Resolution(fitting[0], (entity, *fitting[1:]))

    def _named_beside(self, index: int) -> int | None:
        """Return whom an unnamed mention introduces: "son rival, le Front patriotique"."""
        candidate = self.scene.candidate(index)
        entity = self.scene.entity(candidate.entity)
        words = candidate.text.split()
        proper = words[0][0].isupper() and (len(words) == 1 or not self.scene.opens_sentence(index))
        if entity.kind == "name" or proper or any(w[0].isupper() for w in words[1:]):
            return None
        beside = appositions.name_beside(self.scene, index, candidate.end + appositions.REACH)
        return beside.entity if beside is not None else None

    def _pronoun(self, index: int, end: int) -> Resolution:
        scored = pronouns.ranked(self.scene, index, self.turns)
        fitting = list(dict.fromkeys(self._person(e, index) for e, _ in scored))
        near = len(fitting) > 1 and scored[0][1] - scored[1][1] < NEAR
        same = additive_adverb.speaker(self.scene, max(end, self.scene.candidate(index).end))
        if same is not None and same not in fitting[:1]:
            spoke = [s.entity for s in self.turns[-1:] if s.entity >= 0 and self._agrees(index, s.entity)]
            others = list(dict.fromkeys([*fitting, *spoke]))
            if self._agrees(index, same):
                return Resolution(same, tuple(e for e in others if e != same), True)
            return Resolution(others[0] if others else -1, (same, *others[1:]), True)
        if not fitting:
            later = pronouns.ahead(self.scene, index, end)
            return Resolution(later) if later is not None else Resolution(-1)
        return Resolution(fitting[0], tuple(fitting[1:]), near)

    def _person(self, entity: int, before: int) -> int:
        """Return the named person behind a description that a pronoun leads to, else the entity itself."""
        if entity in self._aliases:
            return self._aliases[entity]
        mentions = [i for i in self.scene.entity(entity).mentions if i < before]
        if not mentions:
            return entity
        fitting = descriptions.looking_back(self.scene, mentions[-1], self.turns)
        return fitting[0] if fitting else entity

    def _agrees(self, index: int, entity: int) -> bool:
        return agrees(self.scene.candidate(index), self.scene.entity(entity))
