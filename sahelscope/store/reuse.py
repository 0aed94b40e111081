"""What has not changed is taken from the version that was published before, not made again.

Numbers stay whatever comes or goes (numbers.py), so both versions are compared by them. Which articles repeat another
depends on the articles alone, which reports tell of one event on the events, which quotes print one statement on the
quotes; each is taken as it was where these are. The file of words is copied, and only what is new or has changed is put
in.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import duckdb
import pyarrow as pa

from sahelscope import tables
from sahelscope.store import files, fingerprint, seals, search_file
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import FORMAT

#: What reposts are made of: the text of an article never changes, but its language decides what of it is its words.
_OF_ARTICLES = "select article_no, article_id, title, url, published, characters, title_made, language from {}articles"
#: Where more has changed, an index is made anew more quickly: so many quotes, and so many articles.
_MOST_CHANGED, _MOST_ARTICLES = 5000, 1000
#: What the groups of reports are made of.
_OF_GROUPS = (
    "select event_no, article_no, type, text, first, last, not_before, not_after, planned, precision, confidence, "
    "place, lat, lon, place_confidence from {}events",
    "select event_no, country from {}event_countries where how = 'happened'",
    "select event_no, text, what, low, high from {}event_figures",
)
#: What tells which quotes print one statement.
_OF_STATEMENTS = """select quote_no, speaker_key, text, language, coalesce(outlet, article_id)
  from {0}quotes join {0}articles using (article_no, article_id)"""
#: Quotes whose words or speaker are not the same in both versions.
_CHANGED = """select o.quote_no, o.text, coalesce(o.speaker, ''), n.quote_no, n.text, coalesce(n.speaker, '')
  from old.quotes o full join quotes n on n.quote_no = o.quote_no
  where (o.text, o.speaker) is distinct from (n.text, n.speaker)"""


#: Articles whose words in the index are not the same in both versions: the old number and title, the new ones.
_RETITLED = """select o.article_no, coalesce(o.title, ''), n.article_no, coalesce(n.title, '')
  from old.articles o full join articles n on n.article_no = o.article_no and n.article_id = o.article_id
  where o.article_no is null or n.article_no is null or coalesce(o.title, '') <> coalesce(n.title, '')"""


def fitting(before: Path | None) -> Path | None:
    """Return the folder of the version before, where it was made in the same way and is whole."""
    if before is None:
        return None
    try:
        about = json.loads((before / ABOUT).read_text(encoding="utf-8"))
        same = {
            "format": FORMAT,
            "layout": files.LAYOUT,
            "shape": tables.shape(),
            "rules": fingerprint.fingerprint(),
            "sizes": {name: (before / name).stat().st_size for name in (DUCKDB, SQLITE)},
            "corrections": about["corrections"],  # a version that knew of none lacks tables
        }
        fits = all(about[name] == value for name, value in same.items())
        return before if fits and seals.is_whole(about) and not seals.changed(before, about) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def take(db: duckdb.DuckDBPyConnection, before: Path, making: Path) -> frozenset[str]:
    """Write what can be taken into a new version, whose articles and findings stand in the database.

    Return what was: of event_groups, same_statements, reposts (with stories) and the file of words.
    """
    path = str(before / DUCKDB).replace("'", "''")
    db.execute(f"attach '{path}' as old (read_only)")
    taken = set()
    try:
        if not any(_differ(db, question) for question in _OF_GROUPS):
            db.execute("create table event_groups as select * from old.event_groups order by event_no")
            taken.add("event_groups")
        if not _differ(db, _OF_STATEMENTS):
            db.execute(
                "create table same_statements as from old.same_statements order by quote_no, sure desc, other_no"
            )
            taken.add("same_statements")
        if not _differ(db, _OF_ARTICLES):
            for table, order in (("reposts", "article_no"), ("stories", "story, rank")):
                db.execute(f"create table {table} as select * from old.{table} order by {order}")
            taken.add("reposts")
        if _words(db, before / SQLITE, making / SQLITE):
            taken.add(SQLITE)
    finally:
        db.execute("detach old")
    return frozenset(taken)


def _differ(db: duckdb.DuckDBPyConnection, question: str) -> bool:
    old, new = question.format("old."), question.format("")
    row = db.execute(f"select exists (({old}) except all ({new})) or exists (({new}) except all ({old}))").fetchone()
    return bool(row and row[0])


def _words(db: duckdb.DuckDBPyConnection, old: Path, new: Path) -> bool:
    """Copy the file of words with what has changed; return False, with nothing written, where that is too much."""
    quotes = db.execute(f"{_CHANGED} limit {_MOST_CHANGED + 1}").fetchall()
    articles = db.execute(f"{_RETITLED} limit {_MOST_ARTICLES + 1}").fetchall()
    if len(quotes) > _MOST_CHANGED or len(articles) > _MOST_ARTICLES:
        return False
    if not quotes and not articles:
        try:
            os.link(old, new)
            return True
        except OSError:  # a disk that knows no second name for a file
            pass
    shutil.copyfile(old, new)
    came = [number for _, _, number, _ in articles if number is not None]
    db.register("came", pa.table({"article_no": pa.array(came, pa.int64())}))
    texts = db.execute(
        "select article_no, o.text from in_originals o join articles using (article_id) join came using (article_no)"
    ).fetchall()
    db.unregister("came")
    search_file.change(new, articles, dict(texts), quotes)
    return True
