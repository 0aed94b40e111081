"""Whom an ordinal stands for: one of the two persons whom a sentence shortly before names.

Ali Ba and Awa Sow met. “…,” said the former. “…,” said the latter.      … the first … the second … the other …
Ali Ba a reçu Awa Sow. « … », dit le premier. « … », répond la seconde.  … ce dernier … celle-ci … l'autre …
"""

from __future__ import annotations

from sahelscope.people import agrees
from sahelscope.quotes.grammar import Grammar
from sahelscope.quotes.scene import Scene

#: so many sentences are read back
SENTENCES = 5


def is_one(text: str, grammar: Grammar) -> bool:
    """Tell whether a mention is an ordinal of this kind."""
    return bool(grammar.earlier.fullmatch(text) or grammar.later.fullmatch(text) or grammar.other.fullmatch(text))


def resolve(scene: Scene, index: int, spoke: int) -> list[int]:
    """Return the entities an ordinal may stand for, likeliest first; ``spoke``: who spoke last."""
    word, grammar = scene.candidate(index), scene.grammar
    at = scene.article.sentence_at(word.start) or 0
    for number in range(at, max(-1, at - SENTENCES), -1):
        sentence = scene.article.sentences[number]
        pair = _named(scene, sentence.start, min(sentence.end, word.start))
        if len(pair) < 2:
            continue
        if grammar.other.fullmatch(word.text):
            pair = [e for e in pair if e != spoke] + [e for e in pair if e == spoke]
        elif grammar.later.fullmatch(word.text):
            last = pair[1] if word.text.lower().split()[-1] in grammar.second else pair[-1]
            pair = [last, *(e for e in reversed(pair) if e != last)]
        fitting = [e for e in pair if agrees(word, scene.entity(e))]
        if fitting:
            return fitting
    return []


def _named(scene: Scene, start: int, end: int) -> list[int]:
    """Return the persons named between two offsets in the order of the text; groups and bodies where no two are."""
    found: list[int] = []
    others: list[int] = []
    for i in scene.candidates(start, end):
        c = scene.candidate(i)
        if c.entity < 0 or scene.nested[i] or scene.quoted(c.start) is not None:
            continue
        entity = scene.entity(c.entity)
        if entity.kind in ("name", "title", "unnamed") and entity.number != "many":
            found.append(c.entity)
        elif entity.kind == "organisation":
            others.append(c.entity)
    persons = list(dict.fromkeys(found))
    return persons if len(persons) > 1 else list(dict.fromkeys(others)) if len(set(others)) > 1 else []
