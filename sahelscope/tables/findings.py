"""One article's findings as rows of cells, in the order of each table's columns."""

from __future__ import annotations

from typing import Any

from sahelscope.models import Actor, Article, Parsed, Place
from sahelscope.read.original import Original
from sahelscope.tables import whence
from sahelscope.tables.context import context, countries_near
from sahelscope.tables.schema import PER_ARTICLE, PLACE, TABLES

Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(original: Original, parsed: Parsed) -> Rows:
    """Return one article's rows of every table in ``PER_ARTICLE``."""
    a, key = parsed.article, original.article_id
    rows: Rows = {name: [] for name in PER_ARTICLE}
    rows["articles"].append(_article(original, a))
    rows["labels"] = [(key, "tag", t) for t in a.tags] + [(key, "credit", c) for c in a.credits]
    rows["mentions"] = [_row("mentions", m, article_id=key) for m in parsed.mentions]
    rows["focus"] = [_row("focus", f, article_id=key) for f in parsed.focus]
    rows["dates"] = [_row("dates", d, article_id=key) for d in parsed.dates]
    _events(rows, key, parsed)
    _quotes(rows, key, parsed)
    return rows


def _row(table: str, record: Any, **given: Any) -> tuple[Any, ...]:
    """Return the record's cells in the order of the table's columns; ``given`` ones come first."""
    return tuple(given[c] if c in given else getattr(record, c) for c in TABLES[table])


def _article(original: Original, a: Article) -> tuple[Any, ...]:
    by_hand = original.corrected
    month = {"published": original.published, "published_from": "month", "not_before": original.published}
    return _row(
        "articles",
        a,
        article_id=original.article_id,
        title=original.title if "title" in by_hand else a.title or original.title,
        title_made=a.title_made and "title" not in by_hand,
        byline=original.author or a.byline,
        outlet=original.outlet if "outlet" in by_hand else original.outlet or a.outlet,
        url=original.url,
        characters=len(a.text),
        invented=original.invented,
        file=original.file,
        line=original.line,
        corrected=", ".join(by_hand) or None,
        read_at=original.read_at,
        section=original.section,
        origins=whence.of(original, a),
        **(month if original.month_only and not a.published else {}),
    )


def _events(rows: Rows, key: str, parsed: Parsed) -> None:
    for number, e in enumerate(parsed.events):
        of = (f"{key}-e{number}", key)
        start, end = context(parsed.article, e.start, e.end)
        ids = {"event_id": of[0], "article_id": key, "corrected": None, **where(e.located)}
        rows["events"].append(_row("events", e, **ids, context_start=start, context_end=end))
        near = countries_near(parsed, [(e.start, e.end)])
        hows = {c: ("sentence" if how == "inside" else how) for c, how in near.items()}
        hows |= dict.fromkeys(e.countries, "happened")
        rows["event_countries"] += [(*of, country, how) for country, how in sorted(hows.items())]
        actors: dict[tuple[str, str], Actor] = {}
        for a in e.actors:
            actors.setdefault((a.text, a.role), a)
        rows["event_actors"] += [(*of, a.start, a.end, a.text, a.role, a.actor_id, a.side) for a in actors.values()]
        rows["event_figures"] += [
            (*of, f.start, f.end, f.text, f.what, f.low, f.high, f.about, f.basis) for f in e.figures
        ]
        parts = [part for f in e.figures for part in f.parts]
        rows["event_figure_parts"] += [(*of, f.start, f.end, f.text, f.what, f.low, f.high) for f in parts]


def where(place: Place | None) -> dict[str, Any]:
    """Return the cells of an event's place."""
    if place is None:
        return dict.fromkeys(PLACE)
    printed = {"place_text": place.text, "place_start": place.start, "place_end": place.end}
    known = {name: getattr(place, name) for name in ("place", "region", "district", "lat", "lon")}
    return {**printed, "place_basis": place.basis, **known, "place_confidence": place.confidence}


def _quotes(rows: Rows, key: str, parsed: Parsed) -> None:
    for number, q in enumerate(parsed.quotes):
        of = (f"{key}-q{number}", key)
        start, end = context(parsed.article, q.start, q.end)
        ids = {"quote_id": of[0], "article_id": key, "corrected": None}
        rows["quotes"].append(_row("quotes", q, **ids, context_start=start, context_end=end))
        rows["quote_spans"] += [(*of, i, s.start, s.end) for i, s in enumerate(q.spans)]
        hows = {c: ("quote" if how == "inside" else how) for c, how in countries_near(parsed, q.spans).items()}
        rows["quote_countries"] += [(*of, country, how) for country, how in sorted(hows.items())]
        rows["quote_alternatives"] += [(*of, i, name) for i, name in enumerate(q.alternatives)]
