"""What a correction leaves as it was is taken from the version that was published before, not made again.

Which articles repeat another, and the texts and their index of words, depend on the parts alone; the index of quotes
also on who said them, which reports tell of one event on the events, and which quotes print one
statement on the quotes. Numbers stay, since findings that are set
aside keep theirs.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import duckdb

from sahelscope import tables
from sahelscope.store import fingerprint, groups, seals, statements
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import FORMAT, Part

#: What numbers, texts and reposts are made of: the texts themselves no correction changes.
_OF_ARTICLES = "select article_no, article_id, title, url, published, characters, title_made from {}articles"
#: Where more quotes than these have changed, an index is made anew more quickly.
_MOST_CHANGED = 5000
#: What the groups of reports are made of.
_OF_GROUPS = (
    "select event_no, article_no, type, text, first, last, not_before, not_after, planned, precision, confidence, "
    "place, lat, lon, place_confidence from {}events",
    "select event_no, country from {}event_countries where how = 'happened'",
    "select event_no, text, what, low, high from {}event_figures",
)
#: What tells which quotes print one statement.
_OF_STATEMENTS = "select quote_no, speaker_key, text from {}quotes"
#: Quotes whose words or speaker are not the same in both versions.
_CHANGED = """select o.quote_no, o.text, coalesce(o.speaker, ''), n.quote_no, n.text, coalesce(n.speaker, '')
  from old.quotes o full join quotes n on n.quote_no = o.quote_no
  where (o.text, o.speaker) is distinct from (n.text, n.speaker)"""


def fitting(before: Path | None, parts: Sequence[Part]) -> Path | None:
    """Return the folder of the version before, where it was made of the same articles in the same way."""
    if before is None:
        return None
    try:
        about = json.loads((before / ABOUT).read_text(encoding="utf-8"))
        same = {
            "format": FORMAT,
            "shape": tables.shape(),
            "rules": fingerprint.fingerprint(),
            "sizes": {name: (before / name).stat().st_size for name in (DUCKDB, SQLITE)},
            "corrections": about["corrections"],  # a version that knew of none lacks tables
        }
        fits = all(about[name] == value for name, value in same.items())
        # a part that was written anew holds the same articles, of which some were corrected
        fits &= [_number(name) for name in about["parts"]] == [_number(p.path.name) for p in parts]
        return before if fits and seals.is_whole(about) and not seals.changed(before, about) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _number(part: str) -> str:
    """Return the number of a part without that of its generation."""
    return part.partition(".")[0]


def take(db: duckdb.DuckDBPyConnection, before: Path, making: Path) -> bool:
    """Write the groups, the reposts and the search file of a new version, whose findings stand in the database.

    Return False, with nothing written, where too little is as it was.
    """
    path = str(before / DUCKDB).replace("'", "''")
    db.execute(f"attach '{path}' as old (read_only)")
    try:
        changed = db.execute(f"{_CHANGED} limit {_MOST_CHANGED + 1}").fetchall()
        if len(changed) > _MOST_CHANGED or _differ(db, _OF_ARTICLES):
            return False
        for table, order in (("reposts", "article_no"), ("stories", "story, rank")):
            db.execute(f"create table {table} as select * from old.{table} order by {order}")
        if any(_differ(db, question) for question in _OF_GROUPS):
            groups.write(db)
        else:
            db.execute("create table event_groups as select * from old.event_groups order by event_no")
        if _differ(db, _OF_STATEMENTS):
            statements.write(db)
        else:
            db.execute(
                "create table same_statements as from old.same_statements order by quote_no, sure desc, other_no"
            )
    finally:
        db.execute("detach old")
    if not changed:
        try:
            os.link(before / SQLITE, making / SQLITE)
            return True
        except OSError:  # a disk that knows no second name for a file
            pass
    shutil.copyfile(before / SQLITE, making / SQLITE)
    _index(making / SQLITE, changed)
    return True


def _differ(db: duckdb.DuckDBPyConnection, question: str) -> bool:
    old, new = question.format("old."), question.format("")
    row = db.execute(f"select exists (({old}) except all ({new})) or exists (({new}) except all ({old}))").fetchone()
    return bool(row and row[0])


def _index(path: Path, changed: Sequence[tuple[int | None, str, str, int | None, str, str]]) -> None:
    """Take quotes out of the index of words as they were, and put them in as they are."""
    with closing(sqlite3.connect(path)) as search:
        search.execute("pragma journal_mode = off")
        gone = [row[:3] for row in changed if row[0] is not None]
        came = [row[3:] for row in changed if row[3] is not None]
        search.executemany("insert into quotes (quotes, rowid, text, speaker) values ('delete', ?, ?, ?)", gone)
        search.executemany("insert into quotes (rowid, text, speaker) values (?, ?, ?)", came)
        search.commit()
