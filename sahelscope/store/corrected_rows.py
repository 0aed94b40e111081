"""What the rows of a corrected finding say: its own, and those of the tables beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import duckdb

from sahelscope import tables
from sahelscope.people import gazetteer as people
from sahelscope.people.over_articles import APART
from sahelscope.store.corrected_values import FIGURES, days, figure, named, speaker_id, where
from sahelscope.store.corrections import Correction

Row = dict[str, Any]
_PERSON = ("speaker_kind", "role", "side", "affiliation")


class Changed(NamedTuple):
    """What changes: table -> (the ids whose rows go, the rows that come); and the findings that are none."""

    tables: dict[str, tuple[list[str], list[Row]]]
    aside: list[str]


def quotes(db: duckdb.DuckDBPyConnection, rows: Mapping[str, Row], made: Mapping[str, Sequence[Correction]]) -> Changed:
    """Return the quotes as they were corrected; one whose speaker was named by hand has no other candidates."""
    told = [named(c.after) for found in made.values() for c in found if c.what == "speaker" and c.after]
    known = _persons(db, {i.partition(APART)[0] for name, given in told if (i := given or speaker_id(name))})
    new, renamed = [], []
    for key, row in rows.items():
        changed = row | _verdict(made[key])
        for c in made[key]:
            if c.what == "speaker":
                changed |= _speaker(c.after, known)
                renamed.append(key)
        new.append(changed)
    return Changed({"quotes": (list(rows), new), "quote_alternatives": (renamed, [])}, _aside(made))


def events(db: duckdb.DuckDBPyConnection, rows: Mapping[str, Row], made: Mapping[str, Sequence[Correction]]) -> Changed:
    """Return the events as they were corrected, with where they happened and their figures."""
    new: list[Row] = []
    moved: list[str] = []
    countries: list[Row] = []
    counted: dict[str, set[str]] = {}
    for key, row in rows.items():
        changed = row | _verdict(made[key])
        for c in made[key]:
            if c.what == "type":
                changed["type"] = c.after
            elif c.what == "day":
                told = days(c.after)
                basis = "printed" if told.first else "none"
                changed |= {"date": told.value, "first": told.first, "last": told.last, "precision": told.precision}
                changed |= {"date_basis": basis, "not_before": None, "not_after": None}
            elif c.what == "place":
                at = where(c.after, row["start"], row["end"])
                changed |= tables.where(at.place)
                moved.append(key)
                near = [r for r in _beside(db, "event_countries", key) if r["how"] != "happened"]
                countries += [*(r for r in near if r["country"] != at.country), *_happened(row, at.country)]
            elif c.what in FIGURES:
                counted.setdefault(key, set()).add(c.what)
        new.append(changed)
    changes = {"events": (list(rows), new), "event_countries": (moved, countries)}
    changes |= _figures(db, rows, made, counted)
    return Changed(changes, _aside(made))


def _verdict(made: Sequence[Correction]) -> Row:
    """Return what a person's look makes of any finding: it is sure, and says so."""
    what = [c.what for c in made if c.what != "verdict"]
    return {"confidence": 1.0, "corrected": ", ".join(dict.fromkeys(what)) or "right"}


def _aside(made: Mapping[str, Sequence[Correction]]) -> list[str]:
    return [key for key, found in made.items() if any((c.what, c.after) == ("verdict", "wrong") for c in found)]


def _speaker(after: str, known: Mapping[str, Row]) -> Row:
    """Return a quote's cells for a speaker that was named by hand."""
    name, given = named(after)
    key = given or (speaker_id(name) if name else None)
    nobody = dict.fromkeys(("speaker_text", "speaker_start", "speaker_end", *_PERSON))
    person = known.get((key or "").partition(APART)[0], {})
    if key and APART in key:  # shares the name only
        person = {"speaker_kind": person.get("speaker_kind")}
    return {**nobody, **person, "speaker": name or None, "speaker_id": key}


def _persons(db: duckdb.DuckDBPyConnection, ids: set[str]) -> dict[str, Row]:
    """Return what the corpus (``every_quote``), else the gazetteer, says of persons most often."""
    found: dict[str, Row] = {}
    for key in ids:
        columns = ", ".join(_PERSON)
        said = db.execute(f"select {columns} from every_quote where speaker_id = ?", [key]).fetchall()
        cells = {name: _commonest(row[i] for row in said) for i, name in enumerate(_PERSON)}
        if not said and (entry := people.entries().get(key)):
            kind = "person" if entry.kind == "person" else "institution"
            cells = {"speaker_kind": kind, "role": None, "side": entry.side, "affiliation": entry.country}
        found[key] = cells
    return found


def _commonest(cells: Any) -> Any:
    counts = Counter(cell for cell in cells if cell is not None)
    return min(counts, key=lambda cell: (-counts[cell], cell), default=None)


def _happened(event: Row, country: str | None) -> list[Row]:
    ids = {name: event[name] for name in ("event_id", "article_id")}
    return [{**ids, "country": country, "how": "happened"}] if country else []


def _beside(db: duckdb.DuckDBPyConnection, table: str, event: str) -> list[Row]:
    """Return an event's rows of a table beside its own, as the rules made them."""
    columns = list(tables.STORED[table])
    listed = ", ".join(f'"{c}"' for c in columns)
    found = db.execute(f"select {listed} from base_{table} where event_id = ?", [event]).fetchall()
    return [dict(zip(columns, cells, strict=True)) for cells in found]


def _figures(
    db: duckdb.DuckDBPyConnection, rows: Mapping[str, Row], made: Mapping[str, Sequence[Correction]],
    counted: Mapping[str, set[str]],
) -> dict[str, tuple[list[str], list[Row]]]:  # fmt: skip
    """Return the figures of the events whose figures were corrected; the others of the same event stay."""
    changes: dict[str, tuple[list[str], list[Row]]] = {}
    for table in ("event_figures", "event_figure_parts"):
        kept = [row for key, what in counted.items() for row in _beside(db, table, key) if row["what"] not in what]
        changes[table] = list(counted), kept
    for key in counted:
        for c in made[key]:
            if c.what in FIGURES and (told := figure(c.after)):
                at = {name: rows[key][name] for name in ("event_id", "article_id", "start", "end")}
                one = {**at, "text": c.after, "what": c.what, **told._asdict(), "basis": "by hand"}
                changes["event_figures"][1].append(one)
    return changes
