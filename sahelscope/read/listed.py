"""Lists of articles without their texts: GDELT's, Media Cloud's and Zotero's, as CSV, JSON or JSON Lines.

Each becomes an article that holds its title and nothing else, with its link, outlet, day and language; once its page is
added too, the two are grouped as one.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sahelscope.read import fields, heading, lines, markup
from sahelscope.read.columns import Columns, ColumnsUsed, origins, plain, values
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "list of articles"
TABLE = True
#: Columns that only these lists have, without signs; and those under which the words of an article would stand.
_GDELT, _MEDIA_CLOUD = (
    {"seendate", "sourcecountry", "socialimage", "mobileurl"},
    {"storiesid", "medianame", "indexeddate", "mediaurl"},
)
#: Those of Zotero's table of references, which may have summaries.
_ZOTERO = {"itemtype", "publicationtitle", "abstractnote"}
_KEYS = re.compile(r'"([A-Za-z_-]{2,30})"\s?:')
_LISTS = ("articles", "stories", "results", "data")
_LARGEST = 200_000_000


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file has the columns of such a list, and none with the words."""
    start = head.text.lstrip()
    in_json = start.startswith(("{", "["))
    names = _KEYS.findall(start[:20_000]) if in_json else _heading(start.splitlines(), columns).names
    without_signs = {plain(n) for n in names}
    known = bool(without_signs & {"url", "urlmobile"}) and bool(without_signs & (_GDELT | _MEDIA_CLOUD))
    known = known or (without_signs >= _ZOTERO and not in_json)
    return known and "text" not in columns.guess(n for n in names if n not in _LISTS)


def _heading(start: Iterable[str], columns: Columns) -> heading.Heading:
    return heading.find(start, columns, wanted=("title", "url"))


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles, and once that they have no texts."""
    if path.stat().st_size > _LARGEST:
        yield Problem(file, 0, "is larger than 200 MB", "split it")
        return
    count = summaries = 0
    for line, found in _rows(path, columns):
        if isinstance(found, str):
            yield Problem(file, line, found, "mend this place, or export the list again")
            continue
        given = columns.guess(found)
        used = {field: name for field, name in given.items() if field not in ("text", "summary")}
        yield ColumnsUsed(tuple(found), used)
        cells = values(found, given, columns)
        cells["outlet"] = cells.get("outlet") or _host(cells.get("url"))
        if cells.get("summary") and {plain(n) for n in found} >= _ZOTERO:
            summaries += 1
            yield from fields.original(
                {**markup.plain(cells), "text": cells["summary"]}, file=file, line=line, origins=origins(used)
            )
            continue
        if not str(cells.get("title") or "").strip():
            if cells.get("url"):
                yield Problem(file, line, f"has no title ({str(cells['url'])[:100]})", "add the article's page instead")
            continue
        count += 1
        yield from titled(cells, file, line, origins=origins(used))
    if summaries:
        yield summarised(file, summaries, summaries + count)
    if count:
        yield without_text(file, count)


def _host(url: Any) -> str | None:
    """Return the site of an address, which stands for the outlet where a list names none."""
    return (urlsplit(str(url)).hostname or "").removeprefix("www.") or None if url else None


def summarised(file: str, summaries: int, count: int) -> Problem:
    """Return what to say of articles of which only summaries came."""
    what = f"gives summaries, not full texts, for {summaries} of {count} articles"
    return Problem(file, 0, what, "they are kept as they are; add their pages to have the texts", lost=False)


def titled(cells: Mapping[str, Any], file: str, line: int, **more: Any) -> Iterator[Original | Problem]:
    """Yield an article of which only the title is known: the title is its text as well."""
    cells = markup.plain(cells)
    yield from fields.original({**cells, "text": " ".join(str(cells["title"]).split())}, file=file, line=line, **more)


def without_text(file: str, count: int) -> Problem:
    """Return what to say of articles that came without their words."""
    what = "1 article has" if count == 1 else f"{count:,} articles have"
    what = f"is a list: {what} a title and a link but no text"
    return Problem(file, 0, what, "they are kept as titles; add their pages to have the texts", lost=False)


def _rows(path: Path, columns: Columns) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Yield each row with its line; words where it cannot be read."""
    start = Head.read(path).text.lstrip()
    if not start.startswith(("{", "[")):
        yield from _table(path, columns)
        return
    try:
        whole = json.loads(lines.decode(path.read_bytes()))
    except (ValueError, RecursionError) as error:
        if start.startswith("[") or start.split("\n", 1)[0].strip() == "{" or '"articles"' in start[:200]:
            yield getattr(error, "lineno", 0), f"is no whole JSON ({getattr(error, 'msg', error)})"
            return
        yield from _json_lines(path)
        return
    if isinstance(whole, dict):
        whole = next((whole[k] for k in _LISTS if isinstance(whole.get(k), list)), [whole])
    for number, row in enumerate(whole, 1):
        yield number, row if isinstance(row, dict) else "is no JSON object"


def _json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    for line in lines.read(path):
        if line.text.strip():
            try:
                row = json.loads(line.text)
            except (ValueError, RecursionError) as error:
                yield line.number, f"is no whole JSON object ({getattr(error, 'msg', error)})"
                continue
            yield line.number, row if isinstance(row, dict) else "is no JSON object"


def _table(path: Path, columns: Columns) -> Iterator[tuple[int, dict[str, Any] | str]]:
    top = _heading((line.text for line in lines.read(path)), columns)
    rows = csv.reader((line.text for line in lines.read(path) if line.number > top.line), delimiter=top.sign)
    while True:
        number = top.line + rows.line_num + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, f"cannot be read ({error})"
            continue
        if any(c.strip() for c in cells):
            yield number, dict(zip(top.names, cells, strict=False))
