"""What people have corrected by hand: titles, days of publication, outlets, languages of single articles.

It is kept apart from what was read, in ``corpus/corrections.csv`` (article_id, field, value, made), and put on top of
it whenever the article is parsed: after a ``rebuild``, and when the same article is read again.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from sahelscope.language import codes
from sahelscope.read.original import Original
from sahelscope.store import files
from sahelscope.store.errors import StoreError

#: What can be corrected.
FIELDS = ("title", "published", "outlet", "language")
FILE = "corrections.csv"
_COLUMNS = ("article_id", "field", "value", "made")


def read(folder: Path) -> dict[str, dict[str, str]]:
    """Return article id -> field -> what it should be. Raises StoreError where the file is damaged."""
    found: dict[str, dict[str, str]] = {}
    for row in _rows(folder):
        found.setdefault(row["article_id"], {})[row["field"]] = row["value"]
    return found


def put(folder: Path, article_id: str, fields: Mapping[str, str | None]) -> None:
    """Note what an article's fields should be; None takes a correction back. Needs the lock.

    Raises ValueError for a field that cannot be corrected, or a value that the field cannot have.
    """
    for field, value in fields.items():
        _check(field, value)
    rows = [r for r in _rows(folder) if not (r["article_id"] == article_id and r["field"] in fields)]
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    rows += [{"article_id": article_id, "field": f, "value": v, "made": now} for f, v in fields.items() if v]
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    with files.explained(folder):
        files.write_text(folder / FILE, out.getvalue())


def applied(article: Original, corrections: Mapping[str, str] | None) -> Original:
    """Return the article as it was corrected, under the id that it has."""
    if not corrections:
        return article
    day = corrections.get("published")
    return replace(
        article,
        title=corrections.get("title") or article.title,
        outlet=corrections.get("outlet") or article.outlet,
        published=dt.date.fromisoformat(day) if day else article.published,
        language=corrections.get("language", article.language),
        known_as=article.article_id,
        corrected=tuple(f for f in FIELDS if f in corrections),
    )


def of(articles: Iterable[Original], corrections: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Return the corrections of these articles only."""
    if not corrections:
        return {}  # the ids need not be worked out
    return {a.article_id: corrections[a.article_id] for a in articles if a.article_id in corrections}


def _check(field: str, value: str | None) -> None:
    if field not in FIELDS:
        raise ValueError(f"{field!r} cannot be corrected; {', '.join(FIELDS)} can")
    if value and field == "published":
        dt.date.fromisoformat(value)
    if value and field == "language":
        codes.checked(value)


def _rows(folder: Path) -> list[dict[str, str]]:
    file = folder / FILE
    try:
        rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
        for row in rows:
            _check(row["field"], row["value"])
        return [{c: row[c] or "" for c in _COLUMNS} for row in rows]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, csv.Error) as error:
        raise StoreError(f"{file} is damaged ({error}); mend that line, or move the file away") from error
