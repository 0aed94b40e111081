"""Questions and answers without labels: a line that asks, and lines of whoever was introduced before.

Awa Sow dirige une radio. ¶ Que demandez-vous ? ¶ Nous demandons une route. ¶ Et le maire ? ¶ Je l'ai vu hier.

Questions alone are no interview ("Who are the victims?"): one asks "you", and the answers say "I" or "we".
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from sahelscope.models import Span
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.turns.turn import Turn, body, is_question, says

#: an interview has so many questions at least, fewer where the text says that it is one
FEWEST, FEWEST_SAID = 3, 2
#: where it says so, at most so many characters from its edge; an answer has so many paragraphs at most on the average
EDGE, PARAGRAPHS = 400, 5
_BLANK = re.compile(r"\n[ \t]*\n")
_MARKED = ("«", "“", '"', "-", "–", "—")


def find(scene: Scene) -> list[Turn]:
    """Return the turns in the order of the text, none where the text is no interview."""
    if scene.text.count("?") < FEWEST_SAID:
        return []
    paragraphs = body(scene)
    asks = _questions(scene, [p for _, p in paragraphs])
    said = _said(scene, paragraphs)
    if sum(asks) < (FEWEST_SAID if said else FEWEST):
        return []
    first = asks.index(True)
    speaker = interviewed(scene, paragraphs[first][1].start)
    turns: list[Turn] = []
    for asking, (number, paragraph) in zip(asks[first:], paragraphs[first:], strict=True):
        if scene.grammar.interviewed.search(paragraph.of(scene.text)):
            break
        if asking or turns[-1].asks:
            turns.append(Turn((paragraph,), number, "interview", None, speaker, None, asking))
        else:
            turns[-1] = turns[-1]._replace(spans=(*turns[-1].spans, paragraph))
    return turns if speaker and _personal(scene, turns, said) else []


def _questions(scene: Scene, paragraphs: list[Span]) -> list[bool]:
    """Tell of each paragraph whether it asks: by its end, or as the first of two lines where all questions are."""
    asks = [is_question(scene, p) and not p.of(scene.text).startswith(_MARKED) for p in paragraphs]
    gaps = [False] + [_BLANK.search(scene.text, a.end, b.start) is not None for a, b in pairwise(paragraphs)]
    heads = [gap and i + 1 < len(gaps) and not gaps[i + 1] for i, gap in enumerate(gaps)]
    if True in asks and all(heads[i] for i, asking in enumerate(asks) if asking):
        first = asks.index(True)
        asks = [asking or (head and i > first) for i, (asking, head) in enumerate(zip(asks, heads, strict=True))]
    return [asking and i + 1 < len(asks) and not asks[i + 1] for i, asking in enumerate(asks)]


def _said(scene: Scene, paragraphs: list[tuple[int, Span]]) -> bool:
    """Tell whether the text says at its head or foot that it is an interview."""
    pattern, text = scene.grammar.interviewed, scene.text
    head = paragraphs[0][1].end if paragraphs else 0
    return bool(pattern.search(text, 0, max(head, EDGE)) or pattern.search(text, max(0, len(text) - EDGE)))


def _personal(scene: Scene, turns: list[Turn], said: bool) -> bool:
    """Tell whether questions are put to somebody, and half of the answers, none in marks, are somebody's own."""
    questions = [t.spans[0].of(scene.text) for t in turns if t.asks]
    answers = [" ".join(s.of(scene.text) for s in t.spans) for t in turns if not t.asks]
    if any(answer.startswith(_MARKED) for answer in answers):
        return False
    if sum(len(t.spans) for t in turns if not t.asks) > PARAGRAPHS * len(questions):
        return False
    own = sum(says(scene.grammar.own_words, answer) for answer in answers)
    put = sum(says(scene.grammar.your_words, question) for question in questions)
    return put >= (1 if said else len(questions) / 2) and 2 * own >= len(answers)


def interviewed(scene: Scene, before: int) -> str | None:
    """Return whom the words before the first turn are about: who "answers our questions", else who is named most."""
    said = scene.grammar.interviewed.search(scene.text, 0, before)
    for c in scene.people.between(scene.sentence(said.start()).start, said.start()) if said else ():
        if c.entity >= 0 and c.kind == "name" and scene.entity(c.entity).number != "many":
            return scene.people.name_of(c.entity)
    found = [c.entity for c in scene.people.between(0, before) if c.entity >= 0]
    named = Counter(e for e in found if scene.entity(e).kind == "name" and scene.entity(e).number != "many")
    return scene.people.name_of(named.most_common(1)[0][0]) if named else None
