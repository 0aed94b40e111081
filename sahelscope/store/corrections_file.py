"""How corrections are written: CSV, a line each, so that a line that a killed run left half written is known by itself.

    made,by,about,article_id,start,end,words,what,before,after,id
    2026-05-07T09:12:44.120000+00:00,awa,quote,5c0…,120,160,We waited,speaker,…,Awa <awa>,s8d13f0a2c6b1ff0

The same form is exported and imported, there with a mark for spreadsheets.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from sahelscope.store import files
from sahelscope.store.errors import StoreError

T = TypeVar("T")
FILE = "corrections.csv"
COLUMNS = ("made", "by", "about", "article_id", "start", "end", "words", "what", "before", "after", "id")
#: How titles, days, outlets and languages were kept before findings could be corrected too.
_EARLIER = ["article_id", "field", "value", "made"]
_WHOLE_LINE = re.compile(rb'[,;]"?(?:[0-9a-f]{12}|s[0-9a-f]{15})"?\Z')  # a line ends with its id
#: A spreadsheet takes a cell that starts with one of these for a formula; one with a mark before it is marked again.
_FORMULA, _TAMED = (
    re.compile(r"\A'*[=+\-@\uff1d\uff0b\uff0d\uff20]"),
    re.compile(r"\A'+[=+\-@\uff1d\uff0b\uff0d\uff20]"),
)


def read(path: Path, make: Callable[[Mapping[str, str]], T]) -> list[T]:
    """Return what ``make`` makes of each line; nothing where there is no file. Raises StoreError for a damaged one."""
    try:
        text = _whole(path.read_bytes())
        return [_one(make, cells, number, path.name) for number, cells in _cells(text)]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, csv.Error) as error:
        raise StoreError(f"{path} is damaged ({error}); mend that line, or move the file away") from error


def _one(make: Callable[[Mapping[str, str]], T], cells: Mapping[str, str], number: int, name: str) -> T:
    try:
        return make(cells)
    except (ValueError, KeyError) as error:
        raise ValueError(f"{error}, line {number} of {name}") from error


def _whole(content: bytes) -> str:
    """Return the text without a last line that was being written when its process died."""
    head, newline, last = content.rpartition(b"\n")
    whole = content if not newline or not last or _WHOLE_LINE.search(last) else head + newline
    return whole.decode("utf-8-sig")


def _cells(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    first = text.partition("\n")[0]
    comma = ";" if first.count(";") > first.count(",") else ","  # as spreadsheets set to French write it
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=comma)
    earlier = table.fieldnames == _EARLIER
    if not earlier and not set(COLUMNS) <= set(table.fieldnames or ()):
        lacking = [c for c in COLUMNS if c not in (table.fieldnames or ())]
        raise ValueError(f"its first line lacks {', '.join(lacking)}")
    for row in table:
        cells = {c: v or "" for c, v in row.items() if c is not None}
        yield table.line_num, _from_earlier(cells, table.line_num) if earlier else cells


def _from_earlier(cells: Mapping[str, str], number: int) -> Mapping[str, str]:
    made = cells["made"] or "2000-01-01T00:00:00+00:00"
    named = {"about": "article", "article_id": cells["article_id"], "what": cells["field"], "after": cells["value"]}
    return {**dict.fromkeys(COLUMNS, ""), **named, "made": made, "id": f"{number:012x}"}


def append(path: Path, added: Sequence[Any]) -> None:
    """Add a line for each, after what is there. All are on the disk when this returns."""
    if not added:
        return
    try:
        there = path.read_bytes()
    except FileNotFoundError:
        there = b""
    whole = _whole(there)
    if whole.startswith(",".join(_EARLIER)):
        whole = text(cells for _, cells in _cells(whole))
    elif not whole:
        whole = ",".join(COLUMNS) + "\n"
    rows = ("" if whole.endswith("\n") else "\n") + text((vars(a) for a in added), head=False)
    if whole.encode() != there:  # a new file, an earlier form, a half line at its end
        files.write_text(path, whole + rows)
        return
    with path.open("a", encoding="utf-8", newline="") as out:
        out.write(rows)
        out.flush()
        os.fsync(out.fileno())


def text(rows: Iterable[Mapping[str, Any]], *, head: bool = True, tamed: bool = False) -> str:
    """Return rows as CSV; ``tamed``: for a spreadsheet, no cell of which is taken for a formula."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n", extrasaction="ignore")
    if head:
        writer.writeheader()
    for row in rows:
        cells = {c: "" if row[c] is None else str(row[c]) for c in COLUMNS}
        writer.writerow({c: "'" + v if tamed and _FORMULA.match(v) else v for c, v in cells.items()})
    return out.getvalue()


def untamed(cells: Mapping[str, str]) -> dict[str, str]:
    """Return the cells of an exported line as they were before it was made safe for a spreadsheet."""
    return {c: v[1:] if _TAMED.match(v) else v for c, v in cells.items()}
