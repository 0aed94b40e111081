"""A table that a program saved as a page and called a workbook (.xls): an article a row, named columns in the first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import html as lxml_html

from sahelscope.read import html, refused, rows, tags
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import page

NAME = "table in a page"
APART = TABLE = True
ENDINGS = (".xls", ".xlsx")
_LARGEST = 40_000_000


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file is called a workbook and is a page with a table."""
    start = head.text.lstrip("\ufeff \t\r\n").lower()
    return path.suffix.lower() in ENDINGS and "<table" in start and start.startswith(("<table", "<html", "<!doctype h"))


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles of the first table whose columns name a text; what is wrong where none does."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than a table in a page may", "save it as CSV")
        return
    tree = lxml_html.document_fromstring(tags.tamed(html.to_text(path.read_bytes())))
    first: list[str] = []
    for table in tree.iter("table"):
        found = [[_words(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
        names = found[0] if found else []
        used = {field: name for field, name in columns.guess(names).items() if field != "summary"}
        if "text" in used and not refused.table(names, file):
            yield ColumnsUsed(tuple(names), used)
            several = [rows.Row(n, dict(zip(names, cells, strict=False))) for n, cells in enumerate(found[1:], 2)]
            dates = [row.cells.get(used["date"]) for row in several] if "date" in used else []
            yield from rows.articles(several, used, file, first=dates, chosen=columns)
            return
        first = first or names
    yield refused.table(first, file) or rows.no_text(first, file)


def _words(cell: Any) -> str:
    return "\n\n".join(page.paragraphs(cell))
