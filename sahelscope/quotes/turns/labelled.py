"""Turns with a label before each: a name and a colon, an outlet's name, a letter.

RFI : Que demandez-vous ? ¶ Awa Sow : Une route.     Q. Why? ¶ A. Nobody came.     AWA SOW, HOST: Hello.

A list of titles ("Outlook: …", "Tombouctou : …") has neither questions nor labels that come back, and is none.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.turns import labels
from sahelscope.quotes.turns.turn import Turn, body, is_question, says

_LABEL = re.compile(
    r"[-–—•*\s]*(?:(?P<label>[A-ZÀ-Ý][^:!?…;\n\"«»“”]{0,60}?)(?:\s*\([^()\n]{1,40}\))?[\s\u00a0\u202f]*:[*\s\u00a0\u202f]+"
    r"|(?P<letter>Q|[QAR](?=\.))\.?[\s\u00a0–—-]+)(?=[^\s\"«“”‘'])"
)
_ASIDE = re.compile(r"\([^()\n]{2,40}\)\s*")
#: a label alone in its line; the words are the next one
_ALONE = re.compile(r"(?P<label>[A-ZÀ-Ý][^:!?…;\n\"«»“”]{1,60}?)[\s\u00a0]*:\s*")
#: a label has so many words at most; one turn has so many paragraphs at most
WORDS, PARAGRAPHS = 7, 15


class _Line(NamedTuple):
    line: int  #: of the paragraph in the body
    label: Span
    words: Span


def find(scene: Scene) -> list[Turn]:
    """Return the turns in the order of the text, none where the lines are no conversation."""
    if scene.text.count(":") < 2 and scene.text.count("Q.") < 2:
        return []
    paragraphs = body(scene)
    lines = _lines(scene, paragraphs)
    if len(lines) < 2:
        return []
    known = labels.Labels(scene, paragraphs[lines[0].line][1].start)
    lines = [line for line in lines if known.speaks(line.label) or _repeated(scene, line, lines)]
    if not _conversation(scene, lines):
        return []
    asked = _askers(scene, lines, known)
    turns: list[Turn] = []
    first = {line.line: line for line in lines}
    last = lines[-1].line
    answerer = _answerer(scene, lines, asked, known)
    current: Turn | None = None
    printed: Span | None = None
    for n, (number, paragraph) in enumerate(paragraphs[lines[0].line :], lines[0].line):
        line = first.get(n)
        text = paragraph.of(scene.text)
        if line is not None:
            name = known.name(line.label)
            asks = scene.text[line.label.start : line.label.end] in asked
            label = labels.printed(scene.text, line.label)
            printed = printed if asks else label
            current = Turn((line.words,), number, "labelled", label, answerer if asks else name, ":", asks)
            turns.append(current)
        elif current is None or scene.grammar.interviewed.search(text) or text.startswith(("(", "**", "[")):
            current = None
        elif current.asks and current.rule == "interview":
            current = Turn((paragraph,), number, "interview", printed, answerer)
            turns.append(current)
        elif answerer and asked and is_question(scene, paragraph) and n + 1 < len(paragraphs) and n + 1 not in first:
            current = Turn((paragraph,), number, "interview", None, answerer, None, True)
            turns.append(current)
        elif n < last and len(current.spans) < PARAGRAPHS:
            current = turns[-1] = current._replace(spans=(*current.spans, paragraph))
        else:
            current = None
    return turns


def _lines(scene: Scene, paragraphs: list[tuple[int, Span]]) -> list[_Line]:
    text, lines = scene.text, []
    for n, (_, paragraph) in enumerate(paragraphs):
        m = _LABEL.match(text, paragraph.start, paragraph.end)
        if m is not None:
            group = "label" if m["label"] else "letter"
            start = m.end()
            if aside := _ASIDE.match(text, start, paragraph.end):
                start = aside.end()
            words = Span(start, paragraph.end)
        else:
            m = _ALONE.fullmatch(text, paragraph.start, paragraph.end)
            if m is None or n + 1 == len(paragraphs):
                continue
            group, words = "label", paragraphs[n + 1][1]
        label = Span(*m.span(group))
        if len(label.of(text).split()) <= WORDS and any(c.isalpha() for c in words.of(text)):
            lines.append(_Line(n if words.start < paragraph.end else n + 1, label, words))
    return lines


def _repeated(scene: Scene, line: _Line, lines: list[_Line]) -> bool:
    label = line.label.of(scene.text)
    return (label.istitle() or label.isupper()) and sum(o.label.of(scene.text) == label for o in lines) > 1


def _conversation(scene: Scene, lines: list[_Line]) -> bool:
    """Tell whether the lines answer each other: two labels, one of them come back or a question, and "I" or "you"."""
    said = Counter(line.label.of(scene.text) for line in lines)
    asks = any("?" in line.words.of(scene.text) for line in lines)
    both = scene.grammar.own_words | scene.grammar.your_words
    personal = sum(says(both, line.words.of(scene.text)) for line in lines)
    lettered = any(scene.grammar.answerer.fullmatch(label) for label in said)
    return (len(said) > 1 or lettered) and (asks or len(said) < len(lines)) and 3 * personal >= len(lines)


def _askers(scene: Scene, lines: list[_Line], known: labels.Labels) -> frozenset[str]:
    """Return the labels of those who only ask: "Question", and an outlet whose turns are questions."""
    asked: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for line in lines:
        label = line.label.of(scene.text)
        said[label] += 1
        asked[label] += "?" in line.words.of(scene.text)
    return frozenset(
        label
        for label in said
        if scene.grammar.asker.fullmatch(label) or (2 * asked[label] > said[label] and not known.person(label))
    )


def _answerer(scene: Scene, lines: list[_Line], asked: frozenset[str], known: labels.Labels) -> str | None:
    """Return who answers, where one person does."""
    names = {known.name(line.label) for line in lines if line.label.of(scene.text) not in asked}
    return names.pop() if len(names) == 1 else None
