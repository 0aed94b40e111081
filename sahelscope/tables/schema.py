"""The tables' columns and types: what the parser's findings are stored as, and a table made of rows of cells."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

import pandas as pd
import pyarrow as pa

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
PLACE = {
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
        **PLACE,
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
        "about": TRUTH,  # roughly the middle of low and high: "around 20", "une vingtaine"
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
