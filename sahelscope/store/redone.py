"""Which articles have to be made again in a published version, and under which numbers.

Those of parts that came, those that stand in other parts and were corrected by hand, and the few whose number moves
since another article of the day takes it (numbers.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import duckdb

from sahelscope.store import given, numbers, part_rows
from sahelscope.store.parts import Part

_DAY = f"coalesce(date_diff('day', date '0001-01-01', published) + 1, 0) <> article_no >> {numbers.OF_ID}"


def find(
    db: duckdb.DuckDBPyConnection, parts: Sequence[Part], before: Iterable[str], corrected: Iterable[str]
) -> Sequence[Part] | None:
    """Make ``redone`` (article_id, part), ``old_nos``, ``came_nos`` and ``new_numbers`` (article_no, article_id).

    ``before``: the names of the parts that are published in the catalog ``whole``. Return the parts that hold what is
    redone, or None where the numbers must be given anew.
    """
    names = {p.path.name for p in parts}
    known = set(before)
    came = [p for p in parts if p.path.name not in known]
    given.words(db, "gone_parts", known - names)
    corrected_ids = set(corrected)
    given.words(db, "corrected_ids", corrected_ids)
    part_rows.part_of(db, came)
    db.execute(
        """create temp view stayed as select a.article_id, a.published, a.article_no, p.part
          from whole.articles a join whole.article_parts p using (article_no)
          where p.part not in (from gone_parts) and a.article_id not in (select article_id from part_of)"""
    )
    db.execute("create temp table redone as select article_id, part from part_of")
    if corrected_ids:
        db.execute("insert into redone select article_id, part from stayed where article_id in (from corrected_ids)")
    db.execute(
        """create temp table old_nos as
          select article_no from whole.articles where article_id in (select article_id from redone)
          union select article_no from whole.article_parts where part in (from gone_parts)"""
    )
    if not _number(db):
        return None
    involved = {part for (part,) in db.execute("select distinct part from redone").fetchall()}
    return [p for p in parts if p.path.name in involved]


def _number(db: duckdb.DuckDBPyConnection) -> bool:
    """Number the articles of the days that are touched; return False where a day has no room left for its own."""
    db.execute(
        """create temp table moving as select article_id, published from part_of
          union all select article_id, published from stayed where article_id in (select article_id from redone)"""
    )
    db.execute(
        """create temp table days as select distinct published from moving
          union select published from whole.articles where article_no in (from old_nos)"""
    )
    db.execute(
        """create temp table of_days as
          select article_id, published, null::bigint as was, null::varchar as part from moving
          union all select s.article_id, s.published, s.article_no, s.part from stayed s
          join days d on s.published is not distinct from d.published
          where s.article_id not in (select article_id from redone)"""
    )
    db.execute(f"create temp table new_numbers as from ({numbers.articles('of_days')})")
    strange = db.execute(
        f"select exists (from new_numbers where {_DAY}) or exists (from whole.articles where {_DAY})"
    ).fetchone()
    if strange and strange[0]:
        return False
    db.execute("insert into redone select article_id, part from new_numbers where was <> article_no")
    db.execute("insert into old_nos select was from new_numbers where was <> article_no")
    db.execute(
        "create temp table came_nos as select article_no from new_numbers where article_id in "
        "(select article_id from redone)"
    )
    return True
