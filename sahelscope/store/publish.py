"""Makes what the dashboard reads out of the parts: ``corpus.duckdb`` (counts, filters) and ``search.sqlite`` (words).

    corpus/published/000007/corpus.duckdb  search.sqlite  published.json
    corpus/published/CURRENT                the name of the folder that counts

Both files are made in a new folder; then CURRENT is replaced in one step. A reader sees the old pair or the new pair,
never a mixture, and one that has the old pair open keeps it.

Articles, quotes and events are numbered in the order of their publication days, undated ones first, so that a period is
a range of numbers and "newest first" is "highest number first".
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
import uuid
from collections.abc import Sequence
from pathlib import Path

import duckdb

from sahelscope import rules, tables
from sahelscope.store import files, schema
from sahelscope.store.errors import StoreError
from sahelscope.store.parts import FORMAT, ORIGINALS, Part, Parts

DUCKDB, SQLITE, ABOUT, CURRENT = "corpus.duckdb", "search.sqlite", "published.json", "CURRENT"
#: How many articles' texts are held at once while the search file is written.
_BATCH = 500

_SEARCH = """
pragma journal_mode = off;
pragma synchronous = off;
create table texts (article_no integer primary key, text text not null);
create virtual table articles using fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');
create virtual table quotes using fts5 (text, speaker, content = '', tokenize = 'unicode61 remove_diacritics 2');
"""


def publish(folder: Path) -> str:
    """Make the parts of the corpus visible and return the new version's name. Needs the lock.

    The sample is left out, and removed, once there are other articles, unless the store keeps it.
    Raises StoreError where a part is damaged or the disk is full; what was published before then stays.
    """
    parts = Parts(folder)
    parts.tidy()
    counted = _without_sample(parts)
    published = folder / "published"
    with files.explained(folder):
        published.mkdir(parents=True, exist_ok=True)
        files.sweep(published)
        number = max((int(p.name) for p in published.iterdir() if p.name.isdigit()), default=0) + 1
        name = f"{number:06}"
        with files.new_folder(published / name) as making:
            make(making, counted)
        files.write_text(published / CURRENT, name + "\n")
    _forget_older(published, name)
    return name


def is_current(folder: Path) -> bool:
    """Tell whether what is published holds exactly the parts that are stored, in this form and whole."""
    try:
        name = (folder / "published" / CURRENT).read_text(encoding="utf-8").strip()
        about = json.loads((folder / "published" / name / ABOUT).read_text(encoding="utf-8"))
        sizes = {n: (folder / "published" / name / n).stat().st_size for n in (DUCKDB, SQLITE)}
        stored = [p.path.name for p in Parts(folder).all()]
        return bool(
            about["format"] == FORMAT
            and about["shape"] == tables.shape()
            and about["parts"] == stored
            and about["sizes"] == sizes
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _without_sample(parts: Parts) -> list[Part]:
    found = parts.all()
    own = [p for p in found if not p.sample]
    if own and not parts.settings().get("keep_sample"):
        for part in found:
            if part.sample:
                parts.remove(part)
        return own
    return found


def _forget_older(published: Path, current: str) -> None:
    """Remove all but the version that counts and the one before, which a reader may be about to open."""
    versions = sorted(p.name for p in published.iterdir() if p.name.isdigit() and p.name != current)
    for name in versions[:-1]:
        shutil.rmtree(published / name, ignore_errors=True)


def make(making: Path, parts: Sequence[Part]) -> None:
    """Write both files and ``published.json`` for these parts into a folder."""
    scratch = making / "scratch"
    scratch.mkdir()
    db = duckdb.connect(making / DUCKDB, config={"temp_directory": str(scratch)})
    try:
        relations = {name: _relation(parts, name) for name in (*tables.PER_ARTICLE, ORIGINALS)}
        _run(db, schema.NUMBERED.format(**relations) + schema.COUNTED)
        words = db.execute("select coalesce(max(word), 0) + 1 from country_bits").fetchone()
        assert words is not None
        _run(db, schema.with_bits(words[0]))
        _search(db, making / SQLITE, relations[ORIGINALS])
        counts = db.execute(
            "select count(*), coalesce(bool_and(invented), false), "
            "(select count(*) from quotes), (select count(*) from events) from articles"
        ).fetchone()
        assert counts is not None
    except (duckdb.IOException, duckdb.InvalidInputException, duckdb.BinderException) as error:
        if "No space left" in str(error):
            raise OSError(28, "No space left on device") from error
        raise StoreError(
            f"a part of the corpus in {making.parent.parent} is damaged ({str(error).splitlines()[0]}); "
            "run `sahelscope rebuild`"
        ) from error
    finally:
        db.close()
    shutil.rmtree(scratch)
    about = {
        "format": FORMAT,
        "shape": tables.shape(),
        "version": f"{making.name.rpartition('-')[2]}-{uuid.uuid4().hex[:8]}",
        "made": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "rules": rules.fingerprint(),
        "articles": counts[0],
        "sample": bool(counts[1]),
        "quotes": counts[2],
        "events": counts[3],
        "parts": [p.path.name for p in parts],
        "sizes": {name: (making / name).stat().st_size for name in (DUCKDB, SQLITE)},
    }
    (making / ABOUT).write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def _run(db: duckdb.DuckDBPyConnection, statements: str) -> None:
    for statement in statements.split(";"):
        if statement.strip():
            db.execute(statement)


def _relation(parts: Sequence[Part], name: str) -> str:
    """Return the SQL that reads one table of all parts; without parts, an empty table of the right types."""
    if parts:
        listed = ", ".join("'" + str(p.file(name)).replace("'", "''") + "'" for p in parts)
        return f"read_parquet([{listed}])"
    return f"({_empty(name)})"


def _empty(name: str) -> str:
    kinds = {"string": "varchar", "Int64": "bigint", "Float64": "double", "boolean": "boolean"}
    columns = tables.ORIGINALS if name == ORIGINALS else tables.TABLES[name]
    typed = ", ".join(f'null::{kinds.get(str(kind), "date")} as "{column}"' for column, kind in columns.items())
    return f"select {typed} where false"


def _search(db: duckdb.DuckDBPyConnection, path: Path, originals: str) -> None:
    """Write the texts and the index of their words, and of the words of the quotes."""
    search = sqlite3.connect(path)
    try:
        search.executescript(_SEARCH)
        cursor = db.cursor()
        cursor.execute(
            f"select a.article_no, coalesce(a.title, ''), o.text from {originals} o "
            "join articles a using (article_id) order by article_no"
        )
        while rows := cursor.fetchmany(_BATCH):
            search.executemany("insert into texts values (?, ?)", [(no, text) for no, _, text in rows])
            search.executemany("insert into articles (rowid, title, text) values (?, ?, ?)", rows)
        cursor.execute("select quote_no, text, coalesce(speaker, '') from quotes order by quote_no")
        while rows := cursor.fetchmany(20 * _BATCH):
            search.executemany("insert into quotes (rowid, text, speaker) values (?, ?, ?)", rows)
        search.execute("insert into articles (articles) values ('optimize')")
        search.execute("insert into quotes (quotes) values ('optimize')")
        search.commit()
    except sqlite3.OperationalError as error:
        if "full" in str(error):
            raise OSError(28, "No space left on device") from error
        raise
    finally:
        search.close()
