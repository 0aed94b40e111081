"""Where reports of one happening count the dead differently: who says how many, citing whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sahelscope.briefing import counted, parts
from sahelscope.briefing import words as wording
from sahelscope.briefing.happened import records
from sahelscope.briefing.parts import Line, Notes, Section
from sahelscope.briefing.words import Words
from sahelscope.store import place_words
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import ToldToll, rows
from sahelscope.store.toll_words import Toll
from sahelscope.store.tolls import course


def section(corpus: Corpus, filters: Filters, only: EventFilter, words: Words, notes: Notes) -> Section:
    """Return the happenings whose reports differ, each with its reports side by side; the newest first."""
    told = groupby(rows(ToldToll, corpus.told_tolls(filters, only)), key=lambda row: row.incident_id)
    by_id = {incident: list(reports) for incident, reports in told}
    apart = records(corpus.differing_tolls(filters, only, limit=parts.MOST))
    lines = tuple(line for row in apart for line in side_by_side(row, by_id.get(row["event_id"], []), words, notes))
    below = words("briefing.disputed_help" if lines else "briefing.nothing_disputed")
    return Section(words("briefing.disputed"), lines, below)


def side_by_side(row: dict[str, Any], told: Sequence[ToldToll], words: Words, notes: Notes) -> Iterator[Line]:
    """Yield a line on a happening, how its tolls changed, and one for each report: how many, citing whom."""

    def written(toll: Toll) -> str:
        return counted.toll(toll, words)

    steps = (f" {words('briefing.or')} ".join(new) for _, new in course(told, written))
    later = f", {words('briefing.later')} ".join(steps)
    yield Line(
        " · ".join(
            filter(
                None,
                (wording.day(row["day"], words) if row["day"] else "", place_words.written(row["place_text"]) or ""),
            )
        ),
        words(f"type.{row['type']}") + " · " + words("briefing.figure", what=words("figure.deaths"), n=later),
        notes=notes.of([report.article_id for report in told]),
    )
    for report in told:
        printed = wording.day(report.published, words) if report.published else ""
        cited = words("briefing.citing", who=report.cited) if report.cited else ""
        cited += " (?)" if cited and not report.cited_sure else ""
        yield Line(
            " · ".join(filter(None, (report.outlet or words("briefing.no_outlet"), printed))),
            " · ".join(filter(None, (written(report.deaths), cited))),
            report.sentence if report.words in report.sentence else report.words,
            notes.of([report.article_id]),
        )
