"""Joins the ids of one person over the corpus, with the reason, where nothing keeps them apart."""

from __future__ import annotations

from collections.abc import Mapping

import duckdb
import pyarrow as pa

from sahelscope.people.over_articles import Speaker, merges

#: Of two as common, the first in the alphabet.
_COMMONEST = "arg_min(word, row(-n, word)) filter (what = {!r})"
_SPEAKERS = f"""
select speaker_id, {_COMMONEST.format("speaker")}, {_COMMONEST.format("affiliation")}, {_COMMONEST.format("side")}
from (
  select speaker_id, what, word, count(*) as n
  from (unpivot (select speaker_id, speaker, affiliation, side from in_quotes where speaker is not null)
    on speaker, affiliation, side into name what value word)
  where speaker_id is not null group by all
) group by speaker_id order by speaker_id
"""


def join(db: duckdb.DuckDBPyConnection, by_hand: Mapping[frozenset[str], bool] | None = None) -> None:
    """Make the table ``speaker_merges``: an id, the id it was joined into, and why.

    ``by_hand``: pairs of ids that a reader has called one person or two.
    """
    found = merges((Speaker(*row) for row in db.execute(_SPEAKERS).fetchall()), by_hand)
    text = pa.string()
    columns = {name: [getattr(m, name) for m in found] for name in ("speaker_id", "into", "reason")}
    db.register("joined", pa.table(columns, pa.schema([("speaker_id", text), ("into", text), ("reason", text)])))
    db.execute('create table speaker_merges as select speaker_id, "into" as into_id, reason from joined')
    db.unregister("joined")
