"""Which of some articles repeat another."""

from __future__ import annotations

from collections.abc import Set
from contextlib import closing
from pathlib import Path

import duckdb

from sahelscope.store.files import DUCKDB
from sahelscope.store.published import current


def among(folder: Path, ids: Set[str]) -> dict[str, str]:
    """Return id -> id of the article shown first, for those of the articles that repeat another."""
    name = current(folder)
    if name is None:
        return {}
    with closing(duckdb.connect(folder / "published" / name / DUCKDB, read_only=True)) as db:
        rows = db.execute("select a.article_id, r.main_id from reposts r join articles a using (article_no)").fetchall()
    return {str(i): str(main) for i, main in rows if i in ids}
