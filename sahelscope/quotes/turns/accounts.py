"""An account set apart in paragraphs of its own: A trader said: ¶ I saw them come. ¶ My brother ran.

The paragraphs behind count as long as each says "I" or "we" outside marks.
"""

from __future__ import annotations

from sahelscope.models import Span
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.speaker_resolution import SpeakerResolver
from sahelscope.quotes.turns.turn import Turn, body, says

#: the verb stands so near the colon, its subject so near the verb
COLON, NEAR = 30, 40
_MARKS = ("«", "“", '"', "„", "‘", "'", "-", "–", "—", "•", "<", "(", "[")


def find(scene: Scene) -> list[Turn]:
    """Return the turns in the order of the text."""
    text, paragraphs = scene.text, body(scene)
    turns: list[Turn] = []
    for k, (_, paragraph) in enumerate(paragraphs[:-1]):
        if text[paragraph.end - 1] != ":":
            continue
        spans: list[Span] = []
        for _, following in paragraphs[k + 1 :]:
            if following.of(text).startswith(_MARKS) or not _own(scene, following):
                break
            spans.append(following)
        speaker = _speaker(scene, paragraph) if spans else None
        if speaker is not None:
            index, cue = speaker
            c = scene.candidate(index)
            name = scene.people.name_of(SpeakerResolver(scene).of_words(index, paragraph.end).entity) or c.text
            turns.append(Turn(tuple(spans), paragraphs[k + 1][0], "accounts", Span(c.start, c.end), name, cue))
    return turns


def _own(scene: Scene, paragraph: Span) -> bool:
    words = " ".join(text.of(scene.text) for text in scene.outside(*paragraph))
    return says(scene.grammar.own_words, words)


def _speaker(scene: Scene, paragraph: Span) -> tuple[int, str] | None:
    """Return who is about to speak, and the verb: the subject of the last verb of saying before the colon."""
    for cue in reversed(scene.cues_between(max(paragraph.start, paragraph.end - COLON), paragraph.end)):
        if cue.form == "noun":
            continue
        start = scene.sentence(paragraph.end - 1).start
        found = [i for i in scene.candidates(start, cue.start) if not scene.nested[i]]
        if (
            found
            and scene.candidate(found[-1]).text.lower() not in scene.grammar.nobody
            and cue.start - scene.candidate(found[-1]).end < NEAR
        ):
            return found[-1], cue.text(scene.article)
    return None
