"""The rows of a published version that hang on articles which came, went or changed: made again and put in place.

The catalog ``whole`` is the version; ``redone``, ``old_nos``, ``came_nos`` and ``new_numbers`` say which (redone.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from sahelscope.store import kept, numbers, part_rows, schema
from sahelscope.store.parts import Part

#: The tables whose rows hang on one article, by the number of the row.
_TABLES = {
    **dict.fromkeys(("articles", "labels", "mentions", "focus", "dates", "article_countries", "article_counts"),
                    "article_no"),
    **dict.fromkeys(("events", "event_countries", "event_actors", "event_figures", "event_figure_parts"), "event_no"),
    **dict.fromkeys(("quotes", "quote_spans", "quote_countries", "quote_alternatives"), "quote_no"),
    **kept.TABLES,
}  # fmt: skip
#: Those whose old rows are asked for after they went.
_ASKED = ("articles", "quotes", "events", "event_countries", "event_figures", "mentions", "sketches", "story_marks",
          "statement_letters")  # fmt: skip


def ask_old(db: duckdb.DuckDBPyConnection) -> None:
    """Keep the rows that go, as ``old_articles`` and so on."""
    for table in _ASKED:
        db.execute(f"create temp table old_{table} as from whole.{table} where {_mine(table, 'old_nos')}")


def read(db: duckdb.DuckDBPyConnection, found: Sequence[Part]) -> None:
    """Read what these parts say of the articles that are made again. Raises StoreError where one is damaged."""
    for part in found:
        part.check()
    part_rows.read(db, found, "where article_id in (select article_id from redone)")
    said = "speaker_id, speaker_kind, role, side, affiliation"
    db.execute(
        f"create temp view every_quote as select {said} from base_quotes union all select {said} from whole.quotes "
        "where article_no not in (from old_nos)"
    )
    db.execute("create or replace temp view part_of as from redone")


def make(db: duckdb.DuckDBPyConnection) -> None:
    """Make the rows, in the catalog ``memory``, once corrections are put on top and persons are joined."""
    db.execute("create temp view speaker_merges as from whole.speaker_merges")
    db.execute(
        "create temp table numbered_articles as select n.article_no, t.* from in_articles t "
        "join new_numbers n using (article_id)"
    )
    part_rows.run(db, schema.NUMBERED + schema.COUNTED)
    db.execute("create temp view country_bits as from whole.country_bits")
    (words,) = db.execute("select 1 + max(word) from whole.country_bits").fetchone() or (1,)
    part_rows.run(db, schema.with_bits(words))
    kept.write(db)


def put(db: duckdb.DuckDBPyConnection) -> None:
    """Put the new rows in the place of the old ones, and count the speakers again who said something else than before.

    ``rekeyed``: the other quotes whose speaker was joined into another one (persons.py).
    """
    db.execute("begin")
    for table in _TABLES:
        db.execute(f"delete from whole.{table} where {_mine(table, 'old_nos')}")
        db.execute(f"insert into whole.{table} by name from memory.{table}")
    db.execute("delete from whole.corrections")
    db.execute("insert into whole.corrections from memory.corrections")
    db.execute("update whole.quotes set speaker_key = is_now from rekeyed r where r.quote_no = whole.quotes.quote_no")
    db.execute("commit")
    db.execute(
        """create temp table counted_again as select distinct speaker_key from (select speaker_key from old_quotes
          union all select speaker_key from memory.quotes union all select unnest([was, is_now]) from rekeyed)
        where speaker_key is not null"""
    )
    theirs = "(select * from whole.quotes where speaker_key in (from counted_again))"
    db.execute("delete from whole.speakers where speaker_id in (from counted_again)")
    db.execute(f"insert into whole.speakers by name {schema.speakers(theirs)}")


def _mine(table: str, articles: str) -> str:
    """Return the condition that a row hangs on one of the articles of a table of numbers."""
    number = _TABLES[table]
    article = number if number == "article_no" else f"{number} >> {numbers.OF_FINDING}"
    return f"{article} in (from {articles})"
