"""Joins the ids of one person over the corpus, with the reason, where nothing keeps them apart."""

from __future__ import annotations

import duckdb
import pyarrow as pa

from sahelscope.people.over_articles import Speaker, merges

_SPEAKERS = """
select speaker_id, mode(speaker), mode(affiliation), mode(side) from in_quotes
where speaker_id is not null and speaker is not null group by speaker_id
"""


def join(db: duckdb.DuckDBPyConnection) -> None:
    """Make the table ``speaker_merges``: an id, the id it was joined into, and why."""
    found = merges(Speaker(*row) for row in db.execute(_SPEAKERS).fetchall())
    text = pa.string()
    columns = {name: [getattr(m, name) for m in found] for name in ("speaker_id", "into", "reason")}
    db.register("joined", pa.table(columns, pa.schema([("speaker_id", text), ("into", text), ("reason", text)])))
    db.execute('create table speaker_merges as select speaker_id, "into" as into_id, reason from joined')
    db.unregister("joined")
