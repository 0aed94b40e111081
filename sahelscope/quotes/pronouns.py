"""Whom a pronoun that speaks stands for: the last fitting person, subjects before others, the last speaker first.

Awa Diallo est revenue. Elle dit … -> Awa Diallo      Sall, who said … -> Sall      « … », a ajouté ce dernier
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from sahelscope.people import Candidate, agrees
from sahelscope.quotes import subjects
from sahelscope.quotes.scene import Scene

#: so many candidates, and so many paragraphs, are read back
CANDIDATES, PARAGRAPHS = 60, 5
#: an earlier pronoun is followed so many times, from so near
CHAIN, LINKED = 3, 500
#: a pronoun nobody stands before may belong to a name so many sentences on
AHEAD = 3
#: a title in apposition to a name is at most so long
APPOSED = 60
_KIND = {"name": 0.9, "title": 0.4, "unnamed": 0.1}


class Turn(NamedTuple):
    """Somebody who spoke before, and where their words end."""

    entity: int
    end: int


def resolve(scene: Scene, index: int, speakers: Sequence[int]) -> list[int]:
    """Return the entities that the pronoun candidate may stand for, likeliest first.

    ``speakers`` are the entities that spoke before it, the last one last.
    """
    return [entity for entity, _ in scored(scene, index, [Turn(e, _printed(scene, e, index)) for e in speakers])]


def scored(scene: Scene, index: int, turns: Sequence[Turn]) -> list[tuple[int, float]]:
    """Return the entities that the pronoun candidate may stand for with their scores, likeliest first."""
    pronoun = scene.candidate(index)
    word = pronoun.text.lower()
    if word in scene.grammar.nobody:
        return []
    if word in scene.grammar.relative:
        return _antecedent(scene, index)
    return resolve_like(scene, index, turns, latter=word.startswith(scene.grammar.latter) and len(word) > 4)


def _printed(scene: Scene, entity: int, before: int) -> int:
    """Return the end of the last mention of an entity before a candidate."""
    if entity < 0:
        return -1
    mentions = scene.entity(entity).mentions
    i = bisect_left(mentions, before) - 1
    return scene.candidate(mentions[i]).end if i >= 0 else -1


def resolve_like(
    scene: Scene, index: int, turns: Sequence[Turn], *, latter: bool = False, named: bool = False, depth: int = 0
) -> list[tuple[int, float]]:
    """Return the entities that a candidate may refer back to, likeliest first; ``named``: only persons with a name."""
    pronoun = scene.candidate(index)
    sentence = scene.article.sentence_at(pronoun.start) or 0
    paragraph = scene.article.paragraph_at(pronoun.start) or 0
    listeners, here = _listeners(scene, index), scene.quoted(pronoun.start)
    scores: dict[int, float] = {}
    opened_last: dict[int, int] = {}  # entity -> where it last opened a sentence
    for i in range(index - 1, max(-1, index - 1 - CANDIDATES), -1):
        c = scene.candidate(i)
        if c.entity < 0 and not latter and depth < CHAIN and (link := _link(scene, i, index, turns, depth)) is not None:
            c = link
        if c.entity < 0 or c.end > pronoun.start or c.entity in listeners or c.entity == pronoun.entity:
            continue
        away = paragraph - (scene.article.paragraph_at(c.start) or 0)
        if away > PARAGRAPHS:
            break
        if c.kind in ("title", "unnamed") and (apposed := beside(scene, i, pronoun.start)) is not None:
            c = apposed
        entity = scene.entity(c.entity)
        if not agrees(pronoun, entity) or (named and entity.kind != "name"):
            continue
        distance = sentence - (scene.article.sentence_at(c.start) or 0)
        score = -0.45 * min(distance, 8) - 0.3 * away
        within = scene.quoted(c.start)
        if within is not None and within == here:
            continue  # « Ma mère le disait, raconte-t-elle »: her mother is spoken of
        quoted = within is not None
        opens = not quoted and (
            scene.opens_sentence(i)
            or _tells(scene, c)
            or (c.kind == "name" and _apposed(scene, scene.sentence(c.start).start, c.start))  # "The widow, Kadi Zerbo"
        )
        if latter:
            score -= 0.05 * (pronoun.start - c.end)
        else:
            if subjects.behind_preposition(scene, i):
                score -= 1.6
            if opens:
                score += 0.9
                opened_last.setdefault(c.entity, c.start)
            if scene.nested[i]:
                score -= 0.8
        if quoted:
            score -= 2.0
        score += _KIND.get(c.kind, 0.0)
        if entity.kind == "organisation" and pronoun.text.lower() in scene.grammar.person_or_thing:
            score -= 0.5  # of a body and a person named since, the person
        if pronoun.gender != "unknown" and entity.gender == pronoun.gender:
            score += 0.7
        score += min(len(entity.mentions), 5) * 0.12
        scores[c.entity] = max(scores.get(c.entity, -99.0), score)
    for back, turn in enumerate(reversed(turns[-3:])):
        if turn.entity < 0 or turn.entity in listeners or not agrees(pronoun, scene.entity(turn.entity)):
            continue
        if named and scene.entity(turn.entity).kind != "name":
            continue
        other = any(at > turn.end for entity, at in opened_last.items() if entity != turn.entity)
        bonus = 0.0 if other else 1.3 if back == 0 else 0.3
        away = paragraph - (scene.article.paragraph_at(max(0, turn.end - 1)) or 0)
        floor = -0.9 - 0.4 * away
        scores[turn.entity] = max(scores.get(turn.entity, -99.0), floor) + bonus * (0.3 if latter else 1)
    ranked = sorted(scores, key=lambda e: -scores[e])
    return [(e, scores[e]) for e in ranked if scores[e] > scores[ranked[0]] - 1.6][:4]


def _tells(scene: Scene, c: Candidate) -> bool:
    """Tell whether a verb of telling follows at once: "On site, a nurse tells another story"."""
    return any(cue.form == "finite" and cue.start <= c.end + 2 for cue in scene.cues_between(c.end, c.end + 12))


def _link(scene: Scene, i: int, index: int, turns: Sequence[Turn], depth: int) -> Candidate | None:
    """Return an earlier pronoun of the same kind that opens its sentence, as if the person's name stood there."""
    c, pronoun = scene.candidate(i), scene.candidate(index)
    if c.text.lower() not in scene.grammar.third_person or (c.gender, c.number) != (pronoun.gender, pronoun.number):
        return None
    if scene.quoted(c.start) is not None or pronoun.start - c.start > LINKED or not scene.opens_sentence(i):
        return None
    known = scene.antecedents.get(i)
    if known is None:
        before = [s for s in turns if s.end <= c.start]
        found = resolve_like(scene, i, before, depth=depth + 1)
        known = scene.antecedents[i] = found[0][0] if found else -1
    return c._replace(entity=known, kind="name") if known >= 0 else None


def beside(scene: Scene, index: int, before: int) -> Candidate | None:
    """Return the name in apposition to a title: "Son auteur principal, l'hydrologue Modibo Haidara"."""
    title = scene.candidate(index)
    for c in scene.people.between(title.end, min(before, title.end + 90)):
        gap = scene.text[title.end : c.start]
        named = c.kind == "name" or (c.kind == "organisation" and any(w[0].isupper() for w in c.text.split()))
        if not named or "," not in gap or scene.quoted(c.start) is not None:
            continue
        between = gap.replace(",", " ").split()
        if len(between) <= 1 or (len(between) < 8 and between[-1] in scene.grammar.called and gap.count(",") == 1):
            return c
    return None


def ahead(scene: Scene, index: int, end: int) -> int | None:
    """Return the person with whom one of the next two sentences opens: “…,” he said. The guard, Garba Maman, who …

    A name wins over a title that the very next sentence opens with.
    """
    pronoun, titled = scene.candidate(index), None
    here = scene.article.sentence_at(max(0, end - 1)) or 0
    for c in scene.people.between(end, end + 400):
        if c.entity < 0 or scene.quoted(c.start) is not None:
            continue
        entity = scene.entity(c.entity)
        if c.number == "many" or entity.kind == "organisation" or not agrees(pronoun, entity):
            continue
        start = scene.sentence(c.start).start
        away = (scene.article.sentence_at(c.start) or 0) - here
        if away >= AHEAD:
            break
        opens = c.start - start < 2
        if entity.kind == "name" and (opens or _apposed(scene, start, c.start)):
            return c.entity
        if titled is None and opens and away <= 1 and c.definite and c.kind == "title":
            titled = c.entity
    return titled


def _apposed(scene: Scene, start: int, name: int) -> bool:
    """Tell whether nothing but a title and a comma stand before a name: "The night guard, Garba Maman"."""
    before = scene.text[start:name]
    return len(before) < APPOSED and before.rstrip().endswith(",") and before.count(",") == 1


def _listeners(scene: Scene, index: int) -> set[int]:
    """Return the entities named right behind the pronoun in its clause: in "he told Sall", he is not Sall."""
    pronoun = scene.candidate(index)
    found = set()
    for i in scene.candidates(pronoun.end, pronoun.end + 60):
        c = scene.candidate(i)
        if scene.quoted(c.start) is None and not set(scene.text[pronoun.end : c.start]) & set('.,;:“”«»"'):
            found.add(c.entity)
    return found


def _antecedent(scene: Scene, index: int) -> list[tuple[int, float]]:
    """Return the entity of the noun phrase right before "who" or "qui"."""
    start = scene.candidate(index).start
    for i in range(index - 1, max(-1, index - 12), -1):
        c = scene.candidate(i)
        if c.end <= start and c.entity >= 0 and not scene.nested[i]:
            return [(c.entity, 1.0)]
    return []
