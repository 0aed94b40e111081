"""Who said what: statements under the side of who speaks, by what they do, the newest first; the words as printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sahelscope.briefing import parts
from sahelscope.briefing import words as wording
from sahelscope.briefing.happened import records
from sahelscope.briefing.parts import Line, Notes, Section
from sahelscope.briefing.words import Words
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.quote_filter import QuoteFilter

#: Letters of a statement at most: a briefing tells the longer ones by how they begin.
_LETTERS = 600


def section(corpus: Corpus, filters: Filters, only: QuoteFilter, words: Words, notes: Notes) -> Section:
    """Return the statements whose speaker is beyond doubt; what nobody's side is known of comes last."""
    sure = replace(only, sure_only=True)
    count = corpus.count_quotes(filters, sure)
    rows = records(corpus.quotes(filters, limit=parts.MOST, only=sure))
    rows.sort(key=lambda row: (row["side"] or "~", row["act"] or "~"))
    lines = tuple(_line(row, words, notes) for row in rows)
    return Section(words("briefing.said"), lines, parts.below(lines, count, "briefing.nothing_said", words))


def _line(row: Mapping[str, Any], words: Words, notes: Notes) -> Line:
    name = row["person"] or row["speaker"] or row["speaker_text"]
    role = row["role"] if row["role"] and row["role"].casefold() != name.casefold() else ""
    act = words(f"act.{row['act'].replace(' ', '_')}") if row["act"] else ""
    day = wording.day(row["published"], words) if row["published"] else ""
    return Line(
        name,
        " · ".join(filter(None, (role, act, day))),
        _short(row["text"], words),
        notes.of([row["article_id"]]),
        words(f"side.{row['side'].replace(' ', '_')}") if row["side"] else words("side.unknown"),
    )


def _short(printed: str, words: Words) -> str:
    """Return the words whole or, of many, how they begin and a sign that they go on."""
    if len(printed) <= _LETTERS:
        return printed
    return words("briefing.cut", printed=printed[: _LETTERS + 1].rsplit(None, 1)[0])
