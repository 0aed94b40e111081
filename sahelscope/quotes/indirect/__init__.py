"""What people are reported to have said, without quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NamedTuple

from sahelscope.language import links
from sahelscope.models import Article, Quote, Span
from sahelscope.people import People
from sahelscope.quotes import acts
from sahelscope.quotes.indirect import (
    according_to,
    clause,
    colon,
    confidence,
    cue_after,
    cues,
    gap,
    noun,
    passive,
    speaker_names,
    subject,
    that_clause,
    thing,
    to_do,
    verbs,
)
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import SOFT, IndirectScene, Statement
from sahelscope.quotes.scene import Scene

#: the first rule that reads a cue wins
RULES: tuple[ModuleType, ...] = (noun, passive, according_to, gap, colon, that_clause, to_do, cue_after, thing)

#: a statement that holds quoted words has so many others at least
FEWEST = 2
#: and so many for each word in marks
SHARE = 0.12
#: for each word in marks before the cue, which close a quotation: "the road is “shut”, he said"
SHARE_BEFORE = 1
#: and in a thing that is named, where the marks often hold the claim: salue le « courage » des soldats
SHARE_OF_THING = 1


class WeighedStatement(NamedTuple):
    """A statement as a record, with the reasons that make it likely or not."""

    quote: Quote
    reasons: tuple[str, ...]


def find(
    article: Article, people: People, direct_quotes: Sequence[Quote], direct_scene: Scene | None = None
) -> list[Quote]:
    """Return the statements without marks, in the order of the text; words that ``direct_quotes`` hold are left out.

    ``direct_scene`` is the one that found the quotes, where there is one already.
    """
    return [
        w.quote for w in weigh(article, people, direct_quotes, direct_scene) if confidence.shown(w.quote.confidence)
    ]


def weigh(
    article: Article, people: People, direct_quotes: Sequence[Quote], direct_scene: Scene | None = None
) -> Iterator[WeighedStatement]:
    """Yield all statements that the rules find, unlikely ones included."""
    scene = IndirectScene(article, people, direct_quotes)
    found: list[tuple[Cue, str]] = []
    for cue in cues.find(article):
        if scene.quoted(cue.start, cue.end):
            continue
        rules = RULES
        if scene.within_statement(cue.start) and not (_named(cue, scene) or _anew(cue, scene)):
            rules = (cue_after,) if scene.stated[-1].rule in SOFT else ()  # "called for a strike, the radio said"
        for rule in rules:
            statement: Statement | None = rule.find(cue, scene)
            if statement is None:
                continue
            if not (_nobody(cue, statement, scene) or _asked(cue, statement, scene) or _elsewhere(statement, scene)):
                statement = _own_half(cue, statement._replace(rule=rule.__name__.rsplit(".", 1)[-1]), scene)
                if rules is not RULES and not _holds(statement, scene.stated[-1]):
                    break
                while scene.stated and scene.stated[-1].rule in SOFT and _holds(statement, scene.stated[-1]):
                    scene.stated.pop()
                    found.pop()
                if scene.stated and scene.stated[-1].spans[0].start == statement.spans[0].start and found[-1][0] != cue:
                    scene.stated.pop()  # "people briefed on the talks said": the cue beside the words is theirs
                    found.pop()
                scene.stated.append(statement)
                found.append((cue, statement.rule))
            break
    names = speaker_names.find(scene.stated, direct_quotes, direct_scene or Scene.of(article, people))
    for (cue, name), statement, named in zip(found, scene.stated, names, strict=True):
        if _unmarked(cue, statement, scene):
            reasons = confidence.reasons(cue, statement, name, scene)
            yield WeighedStatement(_quote(cue, statement, named, name, reasons, scene), reasons)


def _own_half(cue: Cue, statement: Statement, scene: IndirectScene) -> Statement:
    """Return the half that no marks hold: "said that “the road is shut” and that | two lorries had burnt"."""
    span = statement.spans[-1]
    if not scene.quoted(*span) or _unmarked(cue, statement, scene):
        return statement
    for joint in scene.grammar.and_that.finditer(scene.text, *span):
        half = Span(joint.end(), span.end)
        if not scene.in_marks(joint.start()) and clause.words(scene.text, half) > FEWEST:
            return statement._replace(spans=(half,))
    return statement


def _holds(outer: Statement, inner: Statement) -> bool:
    """Tell whether a statement tells of another: "the union called for a strike, the radio said"."""
    return any(span.start <= inner.speaker.start < span.end for span in outer.spans)


def _named(cue: Cue, scene: IndirectScene) -> bool:
    """Tell whether the cue is a noun in a thing that somebody speaks of: "welcomed the mayor's pledge to stay"."""
    return "noun" in cue.frames and scene.stated[-1].rule == "thing" and noun.find(cue, scene) is not None


def _anew(cue: Cue, scene: IndirectScene) -> bool:
    """Tell whether the cue has a subject of its own behind ", and" or ", while": the statement before ends there."""
    group = verbs.group(cue, scene)
    if cue.shape == "gerund" or group.unsaid or "that" not in cue.frames:
        return False
    speaker = subject.before(cue, group, scene)
    if speaker is None or speaker.how not in ("adjacent", "phrase"):
        return False
    word, start = verbs.word_before(scene.text, speaker.start, cue.sentence.start)
    if word.lower() not in scene.grammar.conjunctions | scene.grammar.joins or scene.text[start - 2 : start - 1] != ",":
        return False
    return scene.cut_last(start - 2)


def _unmarked(cue: Cue, statement: Statement, scene: IndirectScene) -> bool:
    """Tell whether enough words of the statement stand without marks; the others are quotes of their own in it."""
    if not any(scene.quoted(*span) for span in statement.spans):
        return True
    own = [scene.own_words(span) for span in statement.spans]
    if None in own:
        return False
    count = sum(n or 0 for n in own)
    total = sum(clause.words(scene.text, span) for span in statement.spans)
    share = SHARE_OF_THING if statement.rule == "thing" else SHARE
    if statement.spans[-1].end <= cue.start:
        share = SHARE_BEFORE
    return count >= FEWEST and count >= (total - count) * share


def _nobody(cue: Cue, statement: Statement, scene: IndirectScene) -> bool:
    """Tell whether the speaker is the writer or anybody: "I think", "on dit"."""
    if cue.form.endswith(scene.grammar.we_endings):
        return False  # "nous exigeons": a communiqué
    if scene.grammar.nobody_opens.match(scene.text, statement.speaker.start, statement.speaker.end):
        return True
    printed = scene.text[statement.speaker.start : statement.speaker.end].lower().replace("’", "'")
    return bool({printed, printed.partition("'")[0]} & scene.grammar.nobody)


def _elsewhere(statement: Statement, scene: IndirectScene) -> bool:
    """Tell whether the statement is the headline of another article: "Lire aussi : Le maire dément tout retard"."""
    start = min(statement.speaker.start, statement.spans[0].start)
    return links.opens_at(scene.text, start, scene.language)


def _asked(cue: Cue, statement: Statement, scene: IndirectScene) -> bool:
    """Tell whether the statement is part of a question: "Did he say that …?"."""
    closing = scene.text[max(cue.sentence.start, cue.sentence.end - 6) : cue.sentence.end]
    return "?" in closing and statement.spans[0].start > cue.start


def _quote(
    cue: Cue,
    statement: Statement,
    named: speaker_names.SpeakerName,
    rule: str,
    reasons: tuple[str, ...],
    scene: IndirectScene,
) -> Quote:
    """Return the statement as a record."""
    text, speaker = scene.text, statement.speaker
    printed = text[speaker.start : speaker.end]
    return Quote(
        spans=statement.spans,
        text=" ".join(span.of(text) for span in statement.spans),
        kind="indirect",
        speaker_text=printed,
        speaker=named.name or printed,
        cue=text[cue.start : cue.end],
        rule=f"indirect.{rule}",
        confidence=min(round(confidence.probability(reasons), 2), scene.doubt(statement)),
        speaker_start=speaker.start,
        speaker_end=speaker.end,
        alternatives=named.others,
        act=acts.of(text[cue.start : cue.end], scene.language),
    )
