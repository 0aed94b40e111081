"""What one person says in a row, printed without marks."""

from __future__ import annotations

from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.scene import Scene


class Turn(NamedTuple):
    """The words of a turn, who says them, and where that is printed."""

    spans: tuple[Span, ...]
    paragraph: int  #: the one it opens in
    rule: str
    label: Span | None  #: the mention that speaks, None where none is printed
    speaker: str | None  #: whom it stands for; of a turn that asks, who is asked
    cue: str | None = None
    asks: bool = False  #: the interviewer's


def body(scene: Scene) -> list[tuple[int, Span]]:
    """Return the paragraphs of an article's body with their indices."""
    article = scene.article
    return [(i, p) for i, p in enumerate(article.paragraphs) if article.part_at(p.start) == "body"]


def is_question(scene: Scene, paragraph: Span, longest: int = 400) -> bool:
    """Tell whether a paragraph is a short one that ends by asking."""
    words = paragraph.of(scene.text).rstrip(' \u00a0\u202f»”"')
    return words.endswith("?") and len(words) <= longest


def says(words: frozenset[str], text: str) -> bool:
    """Tell whether a text holds one of the words."""
    low = text.lower().replace("’", " ").replace("'", " ").replace("-", " ")
    return not words.isdisjoint(w.strip('.,;:!?…«»“”"()') for w in low.split())
