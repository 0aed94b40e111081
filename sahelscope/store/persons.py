"""Joins the ids of one person over the corpus, with the reason, where nothing keeps them apart.

``speaker_merges``: an id, the id it was joined into, and why. ``speaker_names`` keeps what that is told by (kept.py):
each id's commonest name, affiliation and side, and the block of names within which it is compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import duckdb
import pyarrow as pa

from sahelscope.people.over_articles import Speaker, block, decided, merges
from sahelscope.store import given

ByHand = Mapping[frozenset[str], bool]
#: Of two as common, the first in the alphabet.
_COMMONEST = "arg_min(word, row(-n, word)) filter (what = {!r})"
_SPEAKERS = f"""
select speaker_id, {_COMMONEST.format("speaker")}, {_COMMONEST.format("affiliation")}, {_COMMONEST.format("side")}
from (
  select speaker_id, what, word, count(*) as n
  from (unpivot (select speaker_id, speaker, affiliation, side from {{of}} where speaker is not null)
    on speaker, affiliation, side into name what value word)
  where speaker_id is not null group by all
) group by speaker_id order by speaker_id
"""
_TEXT = pa.string()
_NAMES = pa.schema([(name, _TEXT) for name in ("speaker_id", "name", "affiliation", "side", "block")])
_MERGES = pa.schema([(name, _TEXT) for name in ("speaker_id", "into_id", "reason")])


def join(db: duckdb.DuckDBPyConnection, by_hand: ByHand | None = None) -> None:
    """Make the tables. ``by_hand``: pairs of ids that a reader has called one person or two."""
    speakers = [Speaker(*row) for row in db.execute(_SPEAKERS.format(of="in_quotes")).fetchall()]
    for name, kinds in (("speaker_names", _NAMES), ("speaker_merges", _MERGES)):
        db.execute(f"create table {name} ({', '.join(f'{column} varchar' for column in kinds.names)})")
    _insert(db, "speaker_names", _NAMES, _named(speakers))
    _insert(db, "speaker_merges", _MERGES, merges(speakers, by_hand))


def change(db: duckdb.DuckDBPyConnection, by_hand: ByHand, said: Iterable[str]) -> None:
    """Bring the tables in the catalog ``whole`` to what they would be from nothing.

    ``old_quotes`` holds the quotes that went, ``in_quotes`` those that came, and ``whole.quotes`` is still as it was.
    ``said``: ids of which a reader has said something else than before. Makes ``rekeyed``: the other quotes whose
    speaker was joined into another one (quote_no, was, is_now).
    """
    db.execute(
        "create or replace temp table met_speakers as select speaker_id from old_quotes where speaker_id is not null "
        "union select speaker_id from in_quotes where speaker_id is not null"
    )
    every = """(select speaker_id, speaker, affiliation, side from whole.quotes where article_no not in (from old_nos)
      and speaker_id in (from met_speakers) union all select speaker_id, speaker, affiliation, side from in_quotes)"""
    rows = db.execute(_SPEAKERS.format(of=every)).fetchall()
    now = {str(row[0]): row for row in _named(Speaker(*row) for row in rows)}
    was = {row[0]: row for row in db.execute(_known("speaker_id in (from met_speakers)")).fetchall()}
    changed = {i for i in now.keys() | was.keys() if now.get(i) != was.get(i)}
    db.execute("delete from whole.speaker_names where speaker_id in (from met_speakers)")
    _insert(db, "whole.speaker_names", _NAMES, now.values())
    blocks = {str(row[4]) for rows in (now, was) for i, row in rows.items() if i in changed and row[4]}
    _merge_again(db, by_hand, changed | set(said), blocks)


def _merge_again(db: duckdb.DuckDBPyConnection, by_hand: ByHand, ids: set[str], blocks: set[str]) -> None:
    pairs = [pair for table in (by_hand, decided()) for pair, same in table.items() if same]
    known: dict[str, tuple[str, ...]] = {}
    size = -1
    while len(ids) + len(blocks) > size:
        size = len(ids) + len(blocks)
        for pair in pairs:
            if not ids.isdisjoint(pair):
                ids |= pair
        given.words(db, "asked_ids", ids)
        given.words(db, "asked_blocks", blocks)
        where = "speaker_id in (from asked_ids) or block in (from asked_blocks)"
        known = {row[0]: row for row in db.execute(_known(where)).fetchall()}
        ids |= known.keys()
        blocks |= {row[4] for row in known.values() if row[4]}
    new = merges((Speaker(*row[:4]) for row in known.values()), by_hand)
    here = "whole.speaker_merges where speaker_id in (from asked_ids)"
    before = dict(db.execute(f"select speaker_id, into_id from {here}").fetchall())
    after = {m.speaker_id: m.into for m in new}
    db.execute(f"delete from {here}")
    _insert(db, "whole.speaker_merges", _MERGES, new)
    differ = [i for i in ids if before.get(i) != after.get(i)]
    changed = {
        "speaker_id": pa.array(differ, _TEXT),
        "was": pa.array([before.get(i, i) for i in differ], _TEXT),
        "is_now": pa.array([after.get(i, i) for i in differ], _TEXT),
    }
    db.register("remerged", pa.table(changed))
    db.execute(
        "create or replace temp table rekeyed as select quote_no, was, is_now from whole.quotes "
        "join remerged using (speaker_id) where article_no not in (from old_nos)"
    )
    db.unregister("remerged")


def _known(where: str) -> str:
    return (
        f"select speaker_id, name, affiliation, side, block from whole.speaker_names where {where} order by speaker_id"
    )


def _named(speakers: Iterable[Speaker]) -> list[tuple[str | None, ...]]:
    return [(*s, block(s.name)) for s in speakers]


def _insert(db: duckdb.DuckDBPyConnection, table: str, kinds: pa.Schema, rows: Iterable[Iterable[str | None]]) -> None:
    cells = list(zip(*rows, strict=True)) or [()] * len(kinds.names)
    db.register("given_rows", pa.table([pa.array(column, _TEXT) for column in cells], schema=kinds))
    db.execute(f"insert into {table} from given_rows")
    db.unregister("given_rows")
