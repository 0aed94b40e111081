"""Speech printed without marks: labelled turns, questions and answers, dialogue behind dashes, accounts set apart.

Awa Sow : Oui, nous partons.   Q. Why? A. Nobody came.   – Oui, répond-il.   A trader said: ¶ I saw them.

Each module tells one of them by its shape and returns turns; here they become quotes, and whoever says "I" between
marks within a turn gets its speaker's name. Words that ask (an outlet's, those behind "Question") are no quotes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sahelscope.models import Quote
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.turns import accounts, dashes, interview, labelled
from sahelscope.quotes.turns.turn import Turn

# Set by hand: how sure each shape is, and where the speaker is known only from what stands before.
SURE = {"labelled": 0.9, "interview": 0.8, "dashes": 0.8, "accounts": 0.8}
NOBODY_NAMED = 0.4


def find(scene: Scene) -> list[Turn]:
    """Return the turns of an article in the order of the text, those that only ask among them."""
    found = labelled.find(scene) or interview.find(scene)
    taken = {t.paragraph for t in found}
    others = [*dashes.find(scene), *accounts.find(scene)]
    return sorted([*found, *(t for t in others if t.paragraph not in taken)], key=lambda t: t.spans[0])


def quotes(scene: Scene, turns: Sequence[Turn]) -> list[Quote]:
    """Return the quotes of the turns that say something."""
    return [_quote(scene, turn) for turn in turns if not turn.asks]


def named(scene: Scene, found: Sequence[Quote], turns: Sequence[Turn]) -> list[Quote]:
    """Return the quotes with the names of those who speak of themselves within a turn, or are spoken to in one."""
    return [_named(scene, quote, turns) for quote in found] if turns else list(found)


def _named(scene: Scene, quote: Quote, turns: Sequence[Turn]) -> Quote:
    word = (quote.speaker_text or "").lower().rstrip("'’")
    first, second = word in scene.grammar.first_person, word in scene.grammar.second_person
    if not (first or second):
        return quote
    for turn in turns:
        if turn.speaker and turn.asks == second and turn.spans[0].start <= quote.start < turn.spans[-1].end:
            return replace(quote, speaker=turn.speaker)
    return quote


def _quote(scene: Scene, turn: Turn) -> Quote:
    label = turn.label
    return Quote(
        spans=turn.spans,
        text=" ".join(span.of(scene.text) for span in turn.spans),
        kind="direct",
        speaker_text=label.of(scene.text) if label else None,
        speaker=turn.speaker,
        cue=turn.cue,
        rule=f"turns.{turn.rule}",
        confidence=SURE[turn.rule] if turn.speaker else NOBODY_NAMED,
        speaker_start=label.start if label else None,
        speaker_end=label.end if label else None,
    )
