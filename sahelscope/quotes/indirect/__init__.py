"""What people are reported to have said, without quotation marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType

from sahelscope.models import Article, Quote
from sahelscope.people import People
from sahelscope.quotes.indirect import according_to, cue_after, cues, that_clause, thing, to_do
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.grammar import NOBODY
from sahelscope.quotes.indirect.reading import Reading, Statement

#: the first rule that reads a cue wins
RULES: tuple[ModuleType, ...] = (according_to, that_clause, to_do, cue_after, thing)
Resolve = Callable[[int], str | None]


def find(article: Article, people: People, direct_quotes: Sequence[Quote]) -> list[Quote]:
    """Return the statements without marks, in the order of the text; words that ``direct_quotes`` hold are left out."""
    reading = Reading(article, people, direct_quotes)
    found: list[Quote] = []
    for cue in cues.find(article):
        if reading.quoted(cue.start, cue.end):
            continue
        for rule in RULES:
            statement: Statement | None = rule.find(cue, reading)
            if statement is None:
                continue
            if _nobody(statement, reading):
                break
            reading.stated.append(statement)
            if not any(reading.quoted(*span) for span in statement.spans):
                found.append(_quote(cue, statement, rule, reading))
            break
    return found


def _nobody(statement: Statement, reading: Reading) -> bool:
    """Tell whether the speaker is the writer or anybody: "I think", "on dit"."""
    return reading.text[statement.speaker.start : statement.speaker.end].lower() in NOBODY


def _quote(cue: Cue, statement: Statement, rule: ModuleType, reading: Reading) -> Quote:
    """Return the statement as a record, its speaker under the fullest name printed."""
    text, speaker = reading.text, statement.speaker
    printed = text[speaker.start : speaker.end]
    who = speaker.candidate
    name = reading.people.entities[who.entity].name if who and who.entity >= 0 else printed
    return Quote(
        spans=statement.spans,
        text=" ".join(span.of(text) for span in statement.spans),
        kind="indirect",
        speaker_text=printed,
        speaker=name,
        cue=text[cue.start : cue.end],
        rule=rule.__name__.rsplit(".", 1)[-1],
        confidence=statement.sure,
        speaker_start=speaker.start,
        speaker_end=speaker.end,
    )
