"""Pairs of articles that are one story by their words: the table ``alike_pairs``, which no reader asks for.

Two are compared where their samples of words (``sketches``) overlap; only pairs that proved to be one story are kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa

from sahelscope.store import duplicates, given

#: Pairs of articles that share at least three tenths of the shorter one's sample of words. A run of words that more
#: than ``RARE`` articles hold says little; by it each is only compared with the first.
RARE = 40
#: What puts the article first that is shown for all.
_FIRST = "published is null, published, characters desc, article_no"
#: ``some_sketches`` are the rows of all articles that hold one of some hashes; {0} is the catalog, {1} a condition.
_ALIKE = f"""
with held as (select s.article_no, s.hash,
    row_number() over (partition by hash order by {_FIRST}) as nth, count(*) over (partition by hash) as n
  from {{some}} s join {{at}}articles a using (article_no)),
  met as (select one.article_no as one, other.article_no as other, count(*) as shared
    from held one join held other on one.hash = other.hash and one.nth < other.nth and (one.n <= {RARE} or one.nth = 1)
    where one.n > 1 {{only}} group by all having count(*) > 1),
  size as (select article_no, count(*) as n from {{at}}sketches
    where article_no in (select one from met union select other from met) group by all)
select one, other from met join size a on a.article_no = one join size b on b.article_no = other
join {{at}}articles x on x.article_no = one join {{at}}articles y on y.article_no = other
where shared >= 0.3 * least(a.n, b.n) and coalesce(abs(x.published - y.published) <= {duplicates.DAYS}, true)
order by one, other
"""


def write(db: duckdb.DuckDBPyConnection, texts: Path) -> None:
    """Write the table into a corpus whose articles and kept tables stand there. ``texts``: the file of words."""
    db.execute("create table alike_pairs (one bigint, other bigint)")
    _add(db, "", _ALIKE.format(some="sketches", at="", only=""), texts)


def change(db: duckdb.DuckDBPyConnection, gone: set[int], came: set[int], texts: Path) -> set[int]:
    """Bring the table in the catalog ``whole`` to what it would be from nothing.

    Needed are ``old_articles`` and ``old_sketches``, the rows that went, and ``came_numbers``, the articles whose rows
    are new. Return these, and the articles that are or were in a pair that may be another one.
    """
    again = came | _counted_otherwise(db)
    return again | {no for pair in _pairs_again(db, gone, again, texts) for no in pair}


def _counted_otherwise(db: duckdb.DuckDBPyConnection) -> set[int]:
    """Return those whose pairs count otherwise, since a run of words became rare or common, or has a new first."""
    db.execute(
        "create or replace temp table met_hashes as select distinct hash from (select hash from old_sketches union all "
        "select hash from whole.sketches where article_no in (from came_numbers))"
    )
    db.execute(
        """create or replace temp table met_now as select s.article_no, s.hash, a.published, a.characters
        from whole.sketches s join met_hashes using (hash) join whole.articles a on a.article_no = s.article_no"""
    )
    db.execute(
        """create or replace temp table met_before as
        select * from met_now where article_no not in (from came_numbers)
        union all select s.article_no, s.hash, a.published, a.characters from old_sketches s
        join old_articles a using (article_no)"""
    )
    one = "select hash, count(*) as n, arg_min(article_no, row({0})) as first from {1} group by hash"
    order = "published is null, coalesce(published, date '0001-01-01'), -characters, article_no"
    rows = db.execute(
        f"""with was as ({one.format(order, "met_before")}), now as ({one.format(order, "met_now")}),
          counted as (select hash, coalesce(was.n, 0) as before, coalesce(now.n, 0) as after, was.first as old,
            now.first as new from was full join now using (hash))
        select article_no from met_now join counted using (hash)
          where (before <= {RARE}) <> (after <= {RARE})
        union select unnest([old, new]) from counted
          where greatest(before, after) > {RARE} and old is distinct from new"""
    ).fetchall()
    there = {no for (no,) in db.execute("select distinct article_no from met_now").fetchall()}
    return {no for (no,) in rows if no is not None} & there


def _pairs_again(
    db: duckdb.DuckDBPyConnection, gone: set[int], again: set[int], texts: Path
) -> list[tuple[int, int]]:  # fmt: skip
    """Find anew the pairs that these articles are in; return them, and those that they were in."""
    given.numbers(db, "again", again)
    given.numbers(db, "unpaired", gone | again)
    here = "one in (from {0}) or other in (from {0})"
    old = db.execute(f"select one, other from whole.alike_pairs where {here.format('unpaired')}").fetchall()
    db.execute(f"delete from whole.alike_pairs where {here.format('unpaired')}")
    db.execute(
        """create or replace temp table some_sketches as select * from whole.sketches where hash in
        (select hash from whole.sketches where article_no in (from again))"""
    )
    only = "and (one.article_no in (from again) or other.article_no in (from again))"
    return old + _add(db, "whole.", _ALIKE.format(some="some_sketches", at="whole.", only=only), texts)


def _add(db: duckdb.DuckDBPyConnection, at: str, question: str, texts: Path) -> list[tuple[int, int]]:
    """Add those of the pairs that a question finds which are one story; return these."""
    with reader(texts) as text:
        found = list(duplicates.one_story(db.execute(question).fetchall(), text))
    one, other = zip(*found, strict=True) if found else ((), ())
    db.register("same_pairs", pa.table({"one": pa.array(one, pa.int64()), "other": pa.array(other, pa.int64())}))
    db.execute(f"insert into {at}alike_pairs from same_pairs")
    db.unregister("same_pairs")
    return found


@contextmanager
def reader(texts: Path) -> Iterator[Callable[[int], str]]:
    """Give what returns the text of an article by its number."""
    with closing(sqlite3.connect(texts)) as search:

        def text(number: int) -> str:
            return str(search.execute("select text from texts where article_no = ?", (number,)).fetchone()[0])

        yield text
