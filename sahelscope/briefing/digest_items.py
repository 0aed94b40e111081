"""What is new, one by one: incidents, tolls that changed, statements and articles, each as lines of a digest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from sahelscope.briefing import words as wording
from sahelscope.briefing.disputed import side_by_side
from sahelscope.briefing.happened import incident_lines
from sahelscope.briefing.parts import Line, Notes, Only
from sahelscope.briefing.words import Words
from sahelscope.export import incidents as happenings
from sahelscope.models import Language
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import ListedArticle, QuoteRow, ToldToll, rows
from sahelscope.store.tolls import course

#: Lines of one section at most; it says how many there are.
MOST = 100


@dataclass(frozen=True)
class Item:
    """One thing that is new: ``key`` is the same for ever, ``moment`` when it came in, ``url`` where it is printed."""

    key: str
    moment: str
    url: str
    lines: tuple[Line, ...]


#: The items of a section, ``MOST`` at most, and how many there are.
Found = tuple[list[Item], int]


def incidents(
    corpus: Corpus, filters: Filters, since: str, only: Only, words: Words, notes: Notes, language: Language
) -> Found:
    """Return the happenings that nothing told of up to ``since``, the newest first."""
    new = corpus.new_happenings(since, filters, only.events)
    found = pd.concat(happenings.incidents(corpus, filters, only.events), ignore_index=True)
    found = found[found["incident_id"].isin(set(new))].sort_values("day_to", ascending=False, na_position="last")
    items = []
    for _, row in found.head(MOST).iterrows():
        line = incident_lines(pd.DataFrame([row]).astype(found.dtypes.to_dict()), words, notes, language)
        url = "" if pd.isna(row["url"]) else row["url"]
        items.append(Item(f"event:{row['incident_id']}", new[row["incident_id"]], url, line))
    return items, len(found)


def tolls(corpus: Corpus, filters: Filters, since: str, only: Only, words: Words, notes: Notes) -> Found:
    """Return the happenings known before ``since`` of which a newer report gives another number of deaths."""
    changed = corpus.changed_tolls(since, filters, only.events)
    return [_toll(reports, words, notes) for reports in changed[:MOST]], len(changed)


def _toll(reports: Sequence[ToldToll], words: Words, notes: Notes) -> Item:
    first, newest = reports[0], max(reports, key=lambda row: row.read_at or "")
    about = {"day": first.day_from, "place_text": first.place_text, "type": first.type}
    told = "-".join(toll for _, new in course(reports) for toll in new)
    lines = tuple(side_by_side(about, reports, words, notes))
    return Item(f"toll:{first.incident_id}:{told}", newest.read_at or "", newest.url or "", lines)


def statements(corpus: Corpus, came: Filters, only: Only, words: Words, notes: Notes) -> Found:
    """Return what was said in the articles that came in (``came``), where the speaker is not in doubt."""
    sure = replace(only.quotes, sure_only=True)
    listed = rows(QuoteRow, corpus.quotes(came, MOST, only=sure))
    moments = _read_at(corpus, came, [row.article_id for row in listed])
    items = [
        Item(
            f"quote:{row.quote_id}",
            moments.get(row.article_id, ""),
            row.url or "",
            (Line(row.person or row.speaker or "", _about(row, words), row.text, notes.of([row.article_id])),),
        )
        for row in listed
    ]
    return items, corpus.count_quotes(came, sure)


def _about(row: QuoteRow, words: Words) -> str:
    act = words(f"act.{row.act.replace(' ', '_')}") if row.act and row.act != "states" else ""
    day = wording.day(row.published, words) if row.published else ""
    return " · ".join(filter(None, (row.role, act, row.outlet, day)))


def articles(corpus: Corpus, came: Filters, words: Words, notes: Notes) -> Found:
    """Return the articles that came in."""
    listed = rows(ListedArticle, corpus.articles(came, MOST))
    items = [
        Item(
            f"article:{row.article_id}",
            row.read_at or "",
            row.url or "",
            (Line(row.title or words("briefing.untitled"), _printed(row, words), notes=notes.of([row.article_id])),),
        )
        for row in listed
    ]
    return items, corpus.count_articles(came)


def _printed(row: ListedArticle, words: Words) -> str:
    return " · ".join(filter(None, (row.outlet, wording.day(row.published, words) if row.published else "")))


def _read_at(corpus: Corpus, came: Filters, articles: Sequence[str]) -> dict[str, str]:
    """Return when each of the articles came in."""
    if not articles:
        return {}
    marks = ", ".join("?" * len(articles))
    found = corpus.ask(f"select article_id, read_at from articles where article_id in ({marks})", list(articles))
    return {str(i): moment for i, moment in zip(found["article_id"], found["read_at"], strict=True) if pd.notna(moment)}
