"""Whom a pronoun that speaks stands for: the last fitting person, subjects before others, the last speaker first.

Awa Diallo est revenue. Elle dit … -> Awa Diallo      Sall, who said … -> Sall      « … », a ajouté ce dernier
"""

from __future__ import annotations

from sahelscope.people import agrees
from sahelscope.quotes import subjects
from sahelscope.quotes.scene import Scene

#: so many candidates, and so many paragraphs, are read back
CANDIDATES, PARAGRAPHS = 60, 5
_RELATIVE = frozenset(("who", "qui"))
_LATTER = ("ce ", "cet", "the")
#: those that stand for nobody named: the reporter, the reader, people in general
_NOBODY = frozenset(("i", "je", "j", "we", "nous", "you", "vous", "on"))


def resolve(scene: Scene, index: int, speakers: list[int]) -> list[int]:
    """Return the entities that the pronoun candidate may stand for, likeliest first.

    ``speakers`` are the entities that spoke before it, the last one last.
    """
    people, pronoun = scene.people, scene.candidate(index)
    word = pronoun.text.lower()
    if word in _NOBODY:
        return []
    if word in _RELATIVE:
        return _antecedent(scene, index)
    latter = word.startswith(_LATTER) and len(word) > 4
    sentence = scene.article.sentence_at(pronoun.start) or 0
    paragraph = scene.article.paragraph_at(pronoun.start) or 0
    scores: dict[int, float] = {}
    for i in range(index - 1, max(-1, index - 1 - CANDIDATES), -1):
        c = scene.candidate(i)
        if c.entity < 0 or c.end > pronoun.start:
            continue
        away = paragraph - (scene.article.paragraph_at(c.start) or 0)
        if away > PARAGRAPHS:
            break
        entity = people.entities[c.entity]
        if (c.entity in scores and not away) or not agrees(pronoun, entity):
            continue
        distance = sentence - (scene.article.sentence_at(c.start) or 0)
        score = -0.45 * min(distance, 8) - 0.3 * away
        if latter:
            score -= 0.02 * (pronoun.start - c.end) / 10
        else:
            if subjects.behind_preposition(scene, i):
                score -= 1.6
            if scene.opens_sentence(i):
                score += 0.9
            if scene.nested[i]:
                score -= 0.8
        if scene.quoted(c.start) is not None and scene.quoted(pronoun.start) is None:
            score -= 2.0
        score += {"name": 0.9, "title": 0.4, "unnamed": 0.1}.get(c.kind, 0.0)
        if pronoun.gender != "unknown" and entity.gender == pronoun.gender:
            score += 0.7
        score += min(len(entity.mentions), 5) * 0.12
        scores[c.entity] = max(scores.get(c.entity, -99.0), score)
    for back, spoke in enumerate(reversed(speakers[-3:])):
        if spoke >= 0 and agrees(pronoun, people.entities[spoke]):
            scores[spoke] = scores.get(spoke, -2.2) + (1.3 if back == 0 else 0.3) * (0.3 if latter else 1)
    ranked = sorted(scores, key=lambda e: -scores[e])
    return [e for e in ranked if scores[e] > scores[ranked[0]] - 2.5][:4]


def _antecedent(scene: Scene, index: int) -> list[int]:
    """Return the entity of the noun phrase right before "who" or "qui"."""
    start = scene.candidate(index).start
    for i in range(index - 1, max(-1, index - 12), -1):
        c = scene.candidate(i)
        if c.end <= start and c.entity >= 0 and not scene.nested[i]:
            return [c.entity]
    return []
