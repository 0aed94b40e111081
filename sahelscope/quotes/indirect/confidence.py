"""How likely a statement and its speaker are right: the weights of its reasons are added.

``data/quotes/indirect.csv`` holds one weight a reason, fitted by ``benchmarks/fit_indirect.py`` on annotated articles.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from sahelscope.quotes import acts, weights
from sahelscope.quotes.indirect import clause, content
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement

TABLE = "indirect"
#: so many characters of marks and white space may stand at the edge of a sentence
NEAR = 8
#: forms of one verb share so many first letters
STEM = 5
#: holds how likely a statement must be to be shown, and why
FLOOR = "indirect_floor"


def shown(likely: float) -> bool:
    """Tell whether a statement as likely as this is shown."""
    return likely >= weights.read(FLOOR)["a statement is shown from"]


def probability(reasons: Iterable[str]) -> float:
    """Return how likely a statement with these reasons is right, speaker included."""
    known = weights.read(TABLE)
    return 1 / (1 + math.exp(-sum(known.get(reason, 0.0) for reason in reasons)))


def reasons(cue: Cue, statement: Statement, rule: str, scene: IndirectScene) -> tuple[str, ...]:
    """Return all reasons for or against a statement: its rule, its cue, its speaker, its place in the sentence."""
    text, speaker = scene.text, statement.speaker
    kind: str = speaker.candidate.kind if speaker.candidate else "no candidate"
    if kind == "pronoun":
        kind = f"pronoun {text[speaker.start : speaker.end].lower()}"
    length = sum(clause.words(text, span) for span in statement.spans)
    found = [
        f"rule {rule}",
        f"{rule}, act {acts.of(cue.form, scene.language)}",
        f"{rule}, speaker {speaker.how}, {scene.language}",
        f"speaker {kind}",
        f"{rule}, cue {cue.form.lower()}",
        f"{rule}, cue {cue.form[:STEM].lower()}…",
        f"{rule + ', ' if rule == 'passive' else ''}cue {cue.shape}, {scene.language}",
        f"words {'1-2' if length < 3 else '3-5' if length < 6 else '6-30' if length < 31 else '31-'}",
    ]
    if any(scene.quoted(*span) for span in statement.spans):
        found += ["holds words in marks", f"{rule}, holds words in marks"]
        if statement.spans[-1].end <= cue.start:
            found.append("holds words in marks, before the cue")
    if rule in ("thing", "to_do"):  # "exige le départ" says what is wanted, "a exigé le départ" often tells of an act
        found.append(f"{rule}, cue {cue.shape}, {scene.language}")
    if content.explicit(cue, scene):
        found.append(f"{rule}, that")
    if "full that" in cue.frames:
        found.append("cue of showing and feeling")
    if speaker.start - cue.sentence.start < NEAR and not text[cue.sentence.start : speaker.start].strip():
        found.append("speaker opens the sentence")
    end = statement.spans[-1].end
    if cue.sentence.end - end < NEAR and not text[end : cue.sentence.end].strip(" .!?”’\"'»"):
        found.append("words close the sentence")
    if len(statement.spans) > 1:
        found.append("cut by the cue")
    return tuple(found)
