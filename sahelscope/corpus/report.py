"""A report of what became of each article and file, as a table that a spreadsheet opens."""

from __future__ import annotations

import csv
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

import pandas as pd

from sahelscope.corpus import said
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.watcher import Watcher
from sahelscope.export.written import write_file
from sahelscope.language import grammars
from sahelscope.read.original import Original, Problem
from sahelscope.store import origin
from sahelscope.tables import TEXT, frame

COLUMNS = (
    "file", "line", "what", "title", "outlet", "published", "language", "problem", "remedy", "repost_of", "article_id",
    "expected", "found", "new", "already_there", "reposts", "set_aside", "failed", "first_in",
)  # fmt: skip
#: The counts of a file, in the row that tells of it as a whole.
COUNTS = ("expected", "found", "new", "already_there", "reposts", "set_aside", "failed")


#: What the row of an article says whose language is not read.
NOT_READ = {"problem": "language not read", "remedy": "it is kept whole; nothing was looked for in it"}


_SECOND = ("already there", "repost")
#: Of one article that stands in the files again and again, so many places are named; a file's row counts them all.
MOST_PLACES = 1_000


def _place(file: str, line: int | None) -> str:
    return f"{file}, line {line}" if line else file


class Report(Watcher):
    """Collects a row for each file, each article and each problem."""

    def __init__(self, folder: Path | None = None) -> None:
        self.rows: list[dict[str, Any]] = []
        self.files: list[FileCounts] = []
        self._again: Counter[str] = Counter()  # article id -> how often it was there already
        self._folder = folder  #: of the corpus, to say where an article stood that is there already

    def problem(self, problem: Problem) -> None:
        """Note what was left out, or kept without a detail."""
        file = f"{problem.file}/{problem.member}" if problem.member else problem.file  # as articles in archives have it
        where = {"file": file, "line": problem.line or None}
        about = {"title": problem.article.title, "article_id": problem.article.article_id} if problem.article else {}
        cells = {**where, **about, "what": problem.kind, "problem": problem.what, "remedy": problem.remedy}
        self.rows.append(cells)

    def read(self, counts: FileCounts) -> None:
        """Note what a file held."""
        self.files.append(counts)

    def would_be_new(self, article: Original) -> None:
        """Note an article that would be new."""
        self._article(article, "would be new")

    def already_there(self, article: Original) -> None:
        """Note an article that was there before."""
        self._again[article.article_id] += 1
        if self._again[article.article_id] <= MOST_PLACES:
            self._article(article, "already there")

    def _article(self, article: Original, what: str) -> None:
        self.rows.append(
            {
                "file": article.file, "line": article.line or None, "what": what, "title": article.title,
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
                for counts in self.files:
                    if row["file"] == counts.file or str(row["file"]).startswith(f"{counts.file}/"):
                        counts.reposts += 1
                        break

    def _say_where(self) -> None:
        """Say of articles that are there already, and of reposts, where the first of them was read."""
        wanted = {row.get("repost_of") or row["article_id"] for row in self.rows if row["what"] in _SECOND}
        first: dict[str, str] = {}
        for row in self.rows:
            if row["what"] in ("new", "would be new") and row["article_id"] in wanted:
                first.setdefault(row["article_id"], _place(row["file"], row.get("line")))
        if self._folder and (missing := wanted - first.keys()):
            first |= origin.of(self._folder, missing)
        for row in self.rows:
            if row["what"] in _SECOND:
                row["first_in"] = first.get(row.get("repost_of") or row["article_id"])

    def write(self, path: Path, language: str = "en") -> None:
        """Write the report as CSV, whole or not at all; no cell is taken for a formula. Raises StoreError."""
        self._say_where()
        rows = [{**c.told(), "what": "file"} for c in self.files] + self.rows
        cells = [[None if (v := row.get(c)) is None else str(v) for c in COLUMNS] for row in rows]
        names = [said.line(name, language, "heading") for name in COLUMNS]
        told = [tuple(said.row(COLUMNS, row, language)) for row in cells]
        write_file(iter([frame(dict.fromkeys(names, TEXT), told)]), "csv", path)


def second(path: Path, most: int = 200) -> list[dict[str, str]]:
    """Return the first rows of a written report that tell of articles that were there, or repeat another one."""
    with path.open(encoding="utf-8-sig", newline="") as opened:
        return list(islice((row for row in csv.DictReader(opened) if row["what"] in _SECOND), most))
