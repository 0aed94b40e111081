"""A report of what became of each article and file, as a table that a spreadsheet opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from sahelscope.corpus.watcher import Watcher
from sahelscope.export.written import write_file
from sahelscope.language import grammars
from sahelscope.read.original import Original, Problem
from sahelscope.tables import TEXT, frame

COLUMNS = (
    "file", "line", "what", "title", "outlet", "published", "language", "problem", "remedy", "repost_of", "article_id",
)  # fmt: skip


#: What the row of an article says whose language is not read.
NOT_READ = {"problem": "language not read", "remedy": "it is kept whole; nothing was looked for in it"}


class Report(Watcher):
    """Collects a row for each article and each problem."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def problem(self, problem: Problem) -> None:
        """Note what was left out, or kept without a detail."""
        kind = "failed" if problem.lost else "note"
        file = f"{problem.file}/{problem.member}" if problem.member else problem.file  # as articles in archives have it
        where = {"file": file, "line": problem.line or None}
        self.rows.append({**where, "what": kind, "problem": problem.what, "remedy": problem.remedy})

    def already_there(self, article: Original) -> None:
        """Note an article that was there before."""
        self.rows.append(
            {
                "file": article.file, "line": article.line or None, "what": "already there", "title": article.title,
                "outlet": article.outlet, "published": article.published, "language": article.language,
                "article_id": article.article_id,
            }
        )  # fmt: skip

    def written(self, articles: pd.DataFrame) -> None:
        """Note new articles."""
        same = [c for c in COLUMNS if c in articles]
        for row in articles[same].astype(object).itertuples(index=False):
            cells = {c: v for c, v in zip(same, row, strict=True) if v is not None and v is not pd.NA}
            cells["line"] = cells.get("line") or None
            if not grammars.is_read(cells["language"]):
                cells |= NOT_READ
            self.rows.append({**cells, "what": "new"})

    def reposts(self, main: dict[str, str]) -> None:
        """Note which of the new articles repeat another."""
        for row in self.rows:
            if row["what"] == "new" and row["article_id"] in main:
                row["what"], row["repost_of"] = "repost", main[row["article_id"]]

    def write(self, path: Path) -> None:
        """Write the report as CSV, whole or not at all; no cell is taken for a formula. Raises StoreError."""
        cells = [tuple(None if (v := row.get(c)) is None else str(v) for c in COLUMNS) for row in self.rows]
        write_file(iter([frame(dict.fromkeys(COLUMNS, TEXT), cells)]), "csv", path)
