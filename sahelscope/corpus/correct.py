"""Correct by hand: the correction is kept, an article that it changes parsed again, the dashboard's files renewed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from sahelscope import tables
from sahelscope.corpus.parallel import Job, ParsedBatch, make
from sahelscope.language import codes
from sahelscope.store import corrections, files
from sahelscope.store.corrections import About, Correction
from sahelscope.store.parts import ORIGINALS, Part, Parts
from sahelscope.store.publish import publish

_SHOWN = ["article_id", *corrections.FIELDS, "corrected"]


def correct_article(folder: Path, article_id: str, fields: Mapping[str, str | None], by: str = "") -> None:
    """Set fields of an article (``corrections.FIELDS``) to what they should be: "" is unknown, None takes it back.

    Raises KeyError where there is no such article, ValueError for a value that a field cannot have, and StoreError
    where the corpus cannot be written.
    """
    store = Parts(folder)
    store.check_format()
    with files.lock(folder):
        now = _shown(store, article_id)
        held = {c.what: c for c in corrections.in_force(corrections.lines(folder)) if _of(c, article_id)}
        added = [
            corrections.new("article", article_id, field, value, before=now.get(field) or "", by=by)
            for field, value in fields.items()
            if value is not None
        ]
        added += [corrections.undoing(held[f], by) for f, value in fields.items() if value is None and f in held]
        _take(store, added)


def correct_finding(
    folder: Path, about: About, article_id: str, start: int, end: int, words: str, what: str, after: str,
    before: str = "", by: str = "",
) -> Correction:  # fmt: skip
    """Correct a quote or an event that stands at these offsets; see ``corrections.WHAT`` for what, and return the line.

    Raises ValueError for what it cannot be, StoreError where the corpus cannot be written.
    """
    made = corrections.new(about, article_id, what, after, start=start, end=end, words=words, before=before, by=by)
    correct(folder, [made])
    return made


def same_person(
    folder: Path, one: tuple[str, str], other: tuple[str, str], same: bool = True, by: str = ""
) -> Correction:  # fmt: skip
    """Say that two speakers, each a name and an id, are one person, or two; return the line."""
    made = corrections.same(one, other, same, by)
    correct(folder, [made])
    return made


def undo(folder: Path, ids: Iterable[str], by: str = "") -> None:
    """Take corrections back, given by the ids of their lines. Raises KeyError for an id that no line has."""
    wanted = list(ids)
    with files.lock(folder):
        there = {c.id: c for c in corrections.lines(folder)}
        _take(Parts(folder), [corrections.undoing(there[i], by) for i in wanted])


def correct(folder: Path, added: Sequence[Correction], *, as_made: bool = False) -> None:
    """Add corrections, and make what is shown follow them all.

    ``as_made``: they come from elsewhere and keep their moments, so that a later one of here holds.
    """
    store = Parts(folder)
    store.check_format()
    with files.lock(folder):
        _take(store, added, as_made=as_made)


def _take(store: Parts, added: Sequence[Correction], *, as_made: bool = False) -> None:
    """Needs the lock. Where it is killed after the lines are written, the next correction or ``rebuild`` mends it."""
    there = corrections.lines(store.folder)
    added = added if as_made else corrections.following(there, added)
    every = corrections.in_force(sorted([*there, *added], key=lambda c: (c.made, c.id)))
    wanted: dict[str, dict[str, str]] = {}
    for c in every:
        if c.about == "article" and c.what in corrections.FIELDS:
            wanted.setdefault(c.article_id, {})[c.what] = c.after
    again = [(part, *_parsed(part, ids, wanted)) for part, ids in _out_of_date(store, wanted)]
    corrections.append(store.folder, added)
    for part, found, rows in again:
        store.replace(part, found, rows, rules=part.rules)
    publish(store.folder)


def _out_of_date(store: Parts, wanted: Mapping[str, Mapping[str, str]]) -> list[tuple[Part, set[str]]]:
    """Return the parts with the articles in them that are not shown as they were corrected."""
    found = []
    for part in store.all():
        ids = {i for i, row in _rows(part).items() if not _follows(row, wanted.get(i, {}))}
        if ids:
            found.append((part, ids))
    return found


def _follows(row: Mapping[str, str | None], fields: Mapping[str, str]) -> bool:
    names = ", ".join(f for f in corrections.FIELDS if f in fields)
    meant = {f: value or (codes.UNKNOWN if f == "language" else "") for f, value in fields.items()}
    return (row["corrected"] or "") == names and all((row[f] or "") == value for f, value in meant.items())


def _parsed(part: Part, ids: set[str], wanted: Mapping[str, Mapping[str, str]]) -> tuple[dict[str, Any], Any]:
    """Return a part's tables with some articles parsed again, and its originals."""
    rows = part.read(ORIGINALS)
    articles = tuple(tables.from_originals(rows[rows["article_id"].isin(ids)]))
    corrected = make(Job(articles, corrections=corrections.of(articles, wanted)))
    if corrected.problems:
        raise ValueError(str(corrected.problems[0]))
    old = ParsedBatch({name: part.read(name) for name in corrected.tables}, rows)
    return ParsedBatch.joined([old.without(ids), corrected]).tables, rows


def _shown(store: Parts, article_id: str) -> dict[str, str | None]:
    """Return an article's fields as they are shown. Raises KeyError where there is no such article."""
    for part in store.all():
        if row := _rows(part).get(article_id):
            return row
    raise KeyError(article_id)


def _rows(part: Part) -> dict[str, dict[str, str | None]]:
    """Return what each article of a part shows, by its id."""
    shown = part.read("articles", _SHOWN)
    cells = [[None if cell is None or cell is pd.NA else str(cell) for cell in shown[c].astype(object)] for c in _SHOWN]
    return {str(row[0]): dict(zip(_SHOWN, row, strict=True)) for row in zip(*cells, strict=True)}


def _of(c: Correction, article_id: str) -> bool:
    return c.about == "article" and c.article_id == article_id
