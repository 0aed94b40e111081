"""Which articles repeat another: the tables ``reposts`` and ``stories``, and ``alike_pairs``, those alike in words.

``stories`` holds the articles of each story that was printed more than once, the main one with rank 0: the earliest,
then the longest. Articles are compared that share all words, a link, a title or a part of their samples of words; of
the last, ``alike_pairs`` keeps the pairs that proved to be one story. What shares nothing, also not over others between
them, does not touch each other. So when something changes, only those are compared again that hang on it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import duckdb
import pyarrow as pa

from sahelscope.store import duplicates, given, story_pairs

_TABLES = """
create table {at}reposts (article_no bigint, main_id varchar);
create table {at}stories (story bigint, article_no bigint, "rank" bigint);
"""
#: What a mark's articles may be at most, so that it makes them candidates; NULL: any number.
_MOST = {"words": None, "link": duplicates.TOO_MANY, "title": duplicates.TOO_MANY}


def write(db: duckdb.DuckDBPyConnection, texts: Path) -> None:
    """Write the tables into a corpus whose articles and kept tables stand there. ``texts``: the file of words."""
    story_pairs.write(db, texts)
    for made in _TABLES.format(at="").split(";"):
        if made.strip():
            db.execute(made)
    shared = " union ".join(
        f"select article_no from (select *, count(*) over (partition by {mark}) as n from story_marks "
        f"where {mark} is not null) where n > 1" + (f" and n <= {most}" if most else "")
        for mark, most in _MOST.items()
    )
    found = db.execute(
        f"select article_no from ({shared} union select one from alike_pairs union select other from alike_pairs)"
    )
    _compare(db, "", [no for (no,) in found.fetchall()], texts)


def change(db: duckdb.DuckDBPyConnection, gone: Iterable[int], came: Iterable[int], texts: Path) -> None:
    """Bring the tables of the catalog ``whole`` to what they would be from nothing.

    ``gone`` and ``came``: numbers of the articles that went and that came; what has changed is in both. Needed are
    ``old_articles``, ``old_sketches`` and ``old_story_marks``, the rows that went; those that came are there already.
    """
    gone, came = set(gone), set(came)
    given.numbers(db, "came_numbers", came)
    around = story_pairs.change(db, gone, came, texts) | _marked(db)
    reached = _reached(db, around - (gone - came))
    given.numbers(db, "compared", reached | gone)
    db.execute("delete from whole.reposts where article_no in (from compared)")
    db.execute("delete from whole.stories where article_no in (from compared)")
    _compare(db, "whole.", sorted(reached), texts)


def _marked(db: duckdb.DuckDBPyConnection) -> set[int]:
    """Return the articles that share a mark with what went or came, where that counts now or counted before."""
    found: set[int] = set()
    for mark, most in _MOST.items():
        few = f"having least(count(*) filter (before), count(*) filter (after)) <= {most}" if most else ""
        rows = db.execute(
            f"""with old as (select article_no, {mark} from old_story_marks where {mark} is not null),
              asked as (select {mark} from old union select {mark} from whole.story_marks
                where article_no in (from came_numbers) and {mark} is not null),
              every as (select article_no, {mark}, article_no not in (from came_numbers) as before, true as after
                from whole.story_marks where {mark} in (from asked)
                union all select article_no, {mark}, true, false from old)
            select distinct article_no from every where after
              and {mark} in (select {mark} from every group by {mark} {few})"""
        ).fetchall()
        found |= {no for (no,) in rows}
    return found


def _reached(db: duckdb.DuckDBPyConnection, start: set[int]) -> set[int]:
    """Return these articles and all that hang on them, over others or not."""
    reached: set[int] = set()
    edge = start
    while edge:
        reached |= edge
        given.numbers(db, "edge", edge)
        marked = " union ".join(
            f"select article_no from whole.story_marks where {mark} in (select {mark} from whole.story_marks where "
            f"{mark} in (select {mark} from whole.story_marks where article_no in (from edge)) "
            f"group by {mark} having count(*) between 2 and {most or 1 << 40})"
            for mark, most in _MOST.items()
        )
        rows = db.execute(
            f"""{marked} union select other from whole.alike_pairs where one in (from edge)
            union select one from whole.alike_pairs where other in (from edge)"""
        ).fetchall()
        edge = {no for (no,) in rows} - reached
    return reached


def _compare(db: duckdb.DuckDBPyConnection, at: str, numbers: Iterable[int], texts: Path) -> None:
    """Add what these articles are of each other to the tables. All that hang on one of them must be among them."""
    given.numbers(db, "candidates", numbers)
    many = """select {0} from {1}story_marks where {0} in (select {0} from {1}story_marks
      where article_no in (from candidates)) group by {0} having count(*) > {2}"""
    link, title = (many.format(mark, at, duplicates.TOO_MANY) for mark in ("link", "title"))
    rows = db.execute(
        f"""select a.article_no,
          case when title_made is distinct from true and m.title not in ({title}) then a.title end,
          case when m.link not in ({link}) then a.url end, m.words::varchar, a.published, a.characters
        from {at}articles a join {at}story_marks m using (article_no) where a.article_no in (from candidates)"""
    ).fetchall()
    listed = [
        duplicates.Candidate(no, title, url, words, day, (day is None, day or dt.date.max, -characters))
        for no, title, url, words, day, characters in rows
    ]
    alike = db.execute(
        f"select one, other from {at}alike_pairs where one in (from candidates) order by one, other"
    ).fetchall()
    with story_pairs.reader(texts) as text:
        found = duplicates.reposts(listed, text, alike)
    kinds = pa.schema({"no": pa.int64(), "main": pa.int64()})
    db.register("pairs", pa.table({"no": list(found), "main": list(found.values())}, kinds))
    db.execute(
        f"insert into {at}reposts select p.no, a.article_id from pairs p join {at}articles a on a.article_no = p.main "
        "order by p.no"
    )
    db.execute(
        f"""insert into {at}stories select main as story, main as article_no, 0 as rank from (select distinct main
        from pairs) union all select main, no, row_number() over (partition by main order by no) from pairs
        order by story, rank"""
    )
    db.unregister("pairs")
