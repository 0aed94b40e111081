"""What the parser found, as tidy typed tables: one row per finding, never a list in a cell.

Unknown is ``<NA>``; an empty table keeps its columns and types. Days are ``date32``, which holds every day from year 1
to year 9999. Offsets (``start``, ``end``) are character offsets into the article's text as it was read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import pyarrow as pa

from sahelscope.language.shingles import sketch
from sahelscope.models import Actor, Article, Parsed, Place
from sahelscope.read.original import Original
from sahelscope.tables import whence
from sahelscope.tables.context import context, countries_near

TEXT = pd.StringDtype(na_value=pd.NA)
WHOLE = pd.Int64Dtype()
NUMBER = pd.Float64Dtype()
TRUTH = pd.BooleanDtype()
DAY = pd.ArrowDtype(pa.date32())

_FOUND = {"start": WHOLE, "end": WHOLE, "text": TEXT}
_HOW_SURE = {"rule": TEXT, "confidence": NUMBER}
_SPAN_OF_DAYS = {"precision": TEXT, "first": DAY, "last": DAY}
#: The paragraph or the sentences around a finding: what a reader needs to judge it.
_CONTEXT = {"context_start": WHOLE, "context_end": WHOLE}

#: Where an event happened: degrees north and east, and how sure.
_PLACE = {
    "place_text": TEXT,
    "place_start": WHOLE,
    "place_end": WHOLE,
    "place_basis": TEXT,
    "place": TEXT,
    "region": TEXT,
    "district": TEXT,
    "lat": NUMBER,
    "lon": NUMBER,
    "place_confidence": NUMBER,
}

#: Each table's columns and their types, in order.
TABLES: dict[str, dict[str, Any]] = {
    "articles": {
        "article_id": TEXT,
        "title": TEXT,
        "title_made": TRUTH,
        "byline": TEXT,
        "outlet": TEXT,
        "published": DAY,
        "published_from": TEXT,
        "not_before": DAY,
        "language": TEXT,
        "url": TEXT,
        "characters": WHOLE,
        "invented": TRUTH,
        "file": TEXT,
        "line": WHOLE,
        "corrected": TEXT,  # the fields that were corrected by hand: "title, outlet"
        "read_at": TEXT,  # when it came into the corpus: UTC, 2026-05-07T09:12:44+00:00
        "section": TEXT,  # of its outlet: "Économie", "World"
        "origins": TEXT,  # where each field stood: "title: meta og:title; published: time tag"
    },
    #: tags and credits of an article, as printed
    "labels": {"article_id": TEXT, "kind": TEXT, "text": TEXT},
    "mentions": {"article_id": TEXT, **_FOUND, "country": TEXT, "kind": TEXT, "place": TEXT, "part": TEXT, **_HOW_SURE},
    #: the countries that an article is about, and why
    "focus": {"article_id": TEXT, "country": TEXT, "share": NUMBER, "times": WHOLE, "part": TEXT, "reason": TEXT},
    "dates": {"article_id": TEXT, **_FOUND, "value": TEXT, **_SPAN_OF_DAYS, "part": TEXT, **_HOW_SURE},
    "events": {
        "event_id": TEXT,
        "article_id": TEXT,
        **_FOUND,
        "type": TEXT,
        "date": TEXT,
        **_SPAN_OF_DAYS,
        "date_basis": TEXT,  # printed, report, none
        "not_before": DAY,  # of an event whose day only the report tells: from here ...
        "not_after": DAY,  # ... to here
        **_PLACE,
        "planned": TRUTH,
        "background": TRUTH,
        **_HOW_SURE,
        "corrected": TEXT,  # what was corrected or confirmed by hand: "type, day", "right"
        **_CONTEXT,
    },
    "event_countries": {"event_id": TEXT, "article_id": TEXT, "country": TEXT, "how": TEXT},
    #: who acts ("by") and to whom it is done ("against")
    "event_actors": {
        "event_id": TEXT,
        "article_id": TEXT,
        "start": WHOLE,
        "end": WHOLE,
        "actor": TEXT,
        "role": TEXT,
        "actor_id": TEXT,
        "side": TEXT,
    },
    "event_figures": {
        "event_id": TEXT,
        "article_id": TEXT,
        **_FOUND,
        "what": TEXT,
        "low": WHOLE,
        "high": WHOLE,
        "basis": TEXT,  # printed, added, replaced, widened
    },
    #: the printed figures that one was put together from
    "event_figure_parts": {"event_id": TEXT, "article_id": TEXT, **_FOUND, "what": TEXT, "low": WHOLE, "high": WHOLE},
    "quotes": {
        "quote_id": TEXT,
        "article_id": TEXT,
        **_FOUND,
        "kind": TEXT,
        "speaker_text": TEXT,
        "speaker_start": WHOLE,
        "speaker_end": WHOLE,
        "speaker": TEXT,
        "speaker_id": TEXT,
        "speaker_kind": TEXT,
        "role": TEXT,
        "side": TEXT,
        "affiliation": TEXT,
        "act": TEXT,
        "cue": TEXT,
        **_HOW_SURE,
        "corrected": TEXT,  # "speaker", "right"
        **_CONTEXT,
    },
    "quote_spans": {"quote_id": TEXT, "article_id": TEXT, "ordinal": WHOLE, "start": WHOLE, "end": WHOLE},
    "quote_countries": {"quote_id": TEXT, "article_id": TEXT, "country": TEXT, "how": TEXT},
    "quote_alternatives": {"quote_id": TEXT, "article_id": TEXT, "ordinal": WHOLE, "speaker": TEXT},
    "speakers": {
        "speaker_id": TEXT,
        "speaker": TEXT,
        "speaker_kind": TEXT,  # person, institution, state, group
        "role": TEXT,
        "side": TEXT,
        "affiliation": TEXT,
        "quotes": WHOLE,
        "articles": WHOLE,
    },
}
#: Tables that are made when a corpus is published, from all its articles.
PUBLISHED: dict[str, dict[str, Any]] = {
    "same_statements": {"quote_no": WHOLE, "other_no": WHOLE, "sure": NUMBER},
}
#: The tables that are written for each article; ``speakers`` counts over all of them.
PER_ARTICLE = tuple(name for name in TABLES if name != "speakers")
#: Kept besides, to find reposts by: see language/shingles.py.
SKETCHES: dict[str, Any] = {"article_id": TEXT, "hash": WHOLE}
#: What a parsed article is stored as besides, so that it can be parsed again when rules or words have changed.
ORIGINALS: dict[str, Any] = {
    "article_id": TEXT,
    "text": TEXT,
    "title": TEXT,
    "published": DAY,
    "outlet": TEXT,
    "url": TEXT,
    "author": TEXT,
    "language": TEXT,
    "invented": TRUTH,
    "file": TEXT,
    "line": WHOLE,
    "read_at": TEXT,
    "section": TEXT,
    "origins": TEXT,
    "month_only": TRUTH,
}
#: What a part of the corpus holds, a file a table.
STORED: dict[str, dict[str, Any]] = {
    **{name: TABLES[name] for name in PER_ARTICLE},
    "sketches": SKETCHES,
    "originals": ORIGINALS,
}
Rows = dict[str, list[tuple[Any, ...]]]


def frame(columns: dict[str, Any], rows: Sequence[tuple[Any, ...]]) -> pd.DataFrame:
    """Return the rows as a dataframe with exactly these columns and types."""
    cells = zip(*rows, strict=True) if rows else ([] for _ in columns)
    return pd.DataFrame(
        {name: pd.array(list(c), dtype=kind) for (name, kind), c in zip(columns.items(), cells, strict=True)}
    )


def empty(name: str) -> pd.DataFrame:
    """Return the table without rows, all columns typed."""
    return frame(TABLES[name], [])


def shape() -> str:
    """Return a hash of all columns and types: a store with another one was written by another version."""
    stored = {**TABLES, **STORED, **PUBLISHED}
    columns = {name: {c: str(kind) for c, kind in kinds.items()} for name, kinds in stored.items()}
    return hashlib.blake2b(json.dumps(columns, sort_keys=True).encode(), digest_size=4).hexdigest()


def tables(articles: Iterable[Parsed | tuple[Original, Parsed]]) -> dict[str, pd.DataFrame]:
    """Return every table of ``TABLES`` for these articles, and their ``sketches``.

    An article is what ``parse`` returns, alone or with the article as it was read; alone, its id is that of its text.
    Raises TypeError for one that is not in a list.
    """
    if isinstance(articles, Parsed | str):
        raise TypeError("give several articles: tables([parse(text)])")
    rows: Rows = {name: [] for name in (*PER_ARTICLE, "sketches")}
    for article in articles:
        original, parsed = (Original(article.article.text), article) if isinstance(article, Parsed) else article
        for name, found in rows_of(original, parsed).items():
            rows[name].extend(found)
        rows["sketches"] += [(original.article_id, h) for h in sketch(parsed.article)]
    made = {name: frame(STORED[name], rows[name]) for name in rows}
    return {**made, "speakers": speakers(made["quotes"])}


def originals(articles: Iterable[Original]) -> pd.DataFrame:
    """Return the articles as they were read, one row each, texts included."""
    rows = [tuple(_kept(a, column) for column in ORIGINALS) for a in articles]
    return frame(ORIGINALS, rows)


def _kept(article: Original, column: str) -> Any:
    return whence.joined(article.origins) if column == "origins" else getattr(article, column)


def completed(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of originals with the columns that an older one lacks, all unknown."""
    lacking = {c: pd.array([None] * len(table), dtype=kind) for c, kind in ORIGINALS.items() if c not in table}
    return table.assign(**lacking)[list(ORIGINALS)]


def from_originals(table: pd.DataFrame) -> Iterator[Original]:
    """Yield the articles that a table made by ``originals`` holds."""
    for row in completed(table).astype(object).itertuples(index=False):
        cells = zip(ORIGINALS, row, strict=True)
        known: dict[str, Any] = {f: v for f, v in cells if v is not None and v is not pd.NA}
        article_id = known.pop("article_id")
        known["origins"] = whence.parted(known.get("origins"))
        article = Original(**known)
        yield article if article.article_id == article_id else replace(article, known_as=article_id)


def speakers(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return one row per speaker of the table ``quotes``: the most printed name, kind, role and side, and how often.

    Speakers without an id ("residents", "he") are somebody else in every article: they are left out.
    """
    named = quotes[quotes["speaker"].notna() & quotes["speaker_id"].notna()]
    if named.empty:
        return empty("speakers")
    groups = named.groupby(named["speaker_id"], sort=True)
    rows = [
        (
            key,
            _commonest(_full(group["speaker"])),
            *(_commonest(group[c]) for c in ("speaker_kind", "role", "side", "affiliation")),
            len(group),
            group["article_id"].nunique(),
        )
        for key, group in groups
    ]
    return frame(TABLES["speakers"], rows)


def _full(names: pd.Series[Any]) -> pd.Series[Any]:
    """Return the names of several words where there are any: "Awa Sangare" rather than "Sangare".

    Those that open with a capital come before descriptions: "the first woman to win the race".
    """
    several = names[names.str.contains(" ", regex=False)]
    named = several[several.str[:1].str.lower() != several.str[:1]]
    return next(found for found in (named, several, names) if not found.empty)


def _commonest(cells: pd.Series[Any]) -> Any:
    counts = cells.value_counts()
    return None if counts.empty else sorted(counts[counts == counts.iloc[0]].index)[0]


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
        rows["event_figures"] += [(*of, f.start, f.end, f.text, f.what, f.low, f.high, f.basis) for f in e.figures]
        parts = [part for f in e.figures for part in f.parts]
        rows["event_figure_parts"] += [(*of, f.start, f.end, f.text, f.what, f.low, f.high) for f in parts]


def where(place: Place | None) -> dict[str, Any]:
    """Return the cells of an event's place."""
    if place is None:
        return dict.fromkeys(_PLACE)
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
