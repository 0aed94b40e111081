"""Whom a description that speaks stands for, where the article names the person but never says so beside the name.

Kaou Adamou compte ses vaches. « … », dit l'homme de 61 ans. -> Kaou Adamou
« … », a dit Awa Sow. « … », affirme la ministre. -> Awa Sow, if she alone spoke last and has no other title
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people import agrees
from sahelscope.quotes import antecedents
from sahelscope.quotes.antecedents import Turn
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.scene import Scene

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
#: the last quotes, so many where there are, must all be the person's
QUOTES = 3
#: so many candidates back may stand whose relative somebody is
RELATED = 12
_PERSONS = frozenset(("title", "unnamed", "name"))


@cache
def _anaphors(language: Language) -> frozenset[str]:
    return frozenset(lexicon.load(language, "descriptions").forms)


def resolve(scene: Scene, index: int, cue: Cue | None, turns: Sequence[Turn]) -> list[int]:
    """Return the named entities a description may stand for, likeliest first; none: it stands for itself."""
    candidate = scene.candidate(index)
    if _is_owned(scene, index):
        return []
    if (
        scene.grammar.demonstrative.match(candidate.text)
        and candidate.number != "many"
        and candidate.kind != "organisation"
    ):
        return _demonstrative(scene, index, turns)
    if candidate.kind not in ("title", "unnamed") or not candidate.definite or candidate.number == "many":
        return []
    entity = scene.entity(candidate.entity)
    if entity.kind == "name" or scene.grammar.indefinite.match(candidate.text):
        return []
    first = scene.candidate(entity.mentions[0]) if entity.mentions else candidate
    if scene.grammar.indefinite.match(first.text):
        return []
    if fitting := by_noun(scene, index, turns):
        return fitting
    if cue is not None and cue.kind == "answers":
        return []
    if any(s.entity == candidate.entity for s in turns):
        return []
    last = {s.entity for s in turns[-QUOTES:]}
    if len(turns) < 2 or len(last) != 1 or -1 in last:
        return []
    one = turns[-1].entity
    person = scene.entity(one)
    fits = person.kind == "name" and not person.roles and agrees(candidate, person)
    return [one] if fits else []


def looking_back(scene: Scene, index: int, turns: Sequence[Turn]) -> list[int]:
    """Return the named persons whom a description's own words lead back to: "ce père", "the old man"."""
    return _demonstrative(scene, index, turns) or by_noun(scene, index, turns)


def _is_owned(scene: Scene, index: int) -> bool:
    """Tell "his wife", who is nobody named before, from "his mother" where "her son" was told of: the two are named."""
    owned = scene.grammar.owned
    candidate = scene.candidate(index)
    if not owned.match(candidate.text):
        return False
    before = (scene.candidate(i) for i in range(max(0, index - RELATED), index))
    return not any(c.kind in _PERSONS and c.entity != candidate.entity and owned.match(c.text) for c in before)


def _demonstrative(scene: Scene, index: int, turns: Sequence[Turn]) -> list[int]:
    candidate = scene.candidate(index)
    points = scene.grammar.demonstrative.match(candidate.text)
    if not points or candidate.number == "many" or candidate.kind == "organisation":
        return []
    if _told_of(scene, index):
        return []
    return [e for e, _ in antecedents.ranked(scene, index, turns, named=True)[:2]]


def _told_of(scene: Scene, index: int) -> bool:
    """Tell whether somebody without a name was told of by the same noun: "un gendarme … ce gendarme"."""
    candidate = scene.candidate(index)
    before = [i for i in scene.entity(candidate.entity).mentions if i < index]
    first = scene.candidate(before[0]) if before else candidate
    return first.head == candidate.head and scene.grammar.indefinite.match(first.text) is not None


def by_noun(scene: Scene, index: int, turns: Sequence[Turn]) -> list[int]:
    """Return the named persons a description looks back to by its noun or adjective: "the old man"."""
    candidate = scene.candidate(index)
    if candidate.kind not in ("title", "unnamed") or not candidate.definite or candidate.number == "many":
        return []
    if _is_owned(scene, index):
        return []
    entity = scene.entity(candidate.entity)
    if entity.mentions and entity.mentions[0] < index and scene.candidate(entity.mentions[0]).head != candidate.head:
        return []  # "l'édile" is the mayor of before
    words = [w.lower() for w in _WORD.findall(candidate.text)][:4]
    nouns = _anaphors(scene.article.language)
    if any(w in nouns or w.partition("-")[2] in nouns for w in words) or scene.grammar.changed & set(words[:3]):
        return [e for e, _ in antecedents.ranked(scene, index, turns, named=True)[:2]]
    return []
