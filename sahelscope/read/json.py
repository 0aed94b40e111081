"""JSON: a list of articles, or one article, over as many lines as it likes.

[{"title": …, "text": …, "date": …}, …], also inside an object: {"articles": [ … ]}.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import jsonl, lines, when
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "JSON"
TABLE = True
ENDINGS = (".json",)
#: Bytes; it is read whole, unlike JSON Lines.
_LARGEST = 200_000_000
_BETWEEN = " \t\r\n,"


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file holds a list of objects, or an object over several lines."""
    start = head.text.lstrip()
    if path.suffix.lower() in jsonl.ENDINGS or not start.startswith(("[", "{")):
        return False
    if start.startswith("["):
        return path.suffix.lower() in ENDINGS or start[1:].lstrip().startswith("{")
    return not _whole(start.splitlines()[0])


def _whole(line: str) -> bool:
    """Tell whether the line is JSON by itself, or at least meant to be: then the file is JSON Lines."""
    try:
        json.loads(line)
        return True
    except (ValueError, RecursionError):
        return len(line.strip()) > 1 and '"text' in line


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles, those before a broken place included."""
    if path.stat().st_size > _LARGEST:
        yield Problem(file, 0, "is larger than 200 MB", "save it as JSON Lines, an article a line")
        return
    text = lines.decode(path.read_bytes())
    found: list[tuple[int, dict[str, Any]]] = []
    broken = None
    for line, value in _objects(text, columns):
        if isinstance(value, Problem):
            broken = Problem(file, line, value.what, value.remedy)
        elif isinstance(value, dict):
            found.append((line, value))
    dates = [str(o[key]) for _, o in found if (key := columns.guess(o).get("date"))]
    month_first = sum(when.order(d) for d in dates) > 0
    for line, given in found:
        yield from jsonl.article(given, file, line, columns, month_first=month_first)
    if broken:
        yield broken


def _objects(text: str, columns: Columns) -> Iterator[tuple[int, Any]]:
    """Yield each object of the list with its line; a Problem where the rest cannot be read."""
    decoder = json.JSONDecoder()
    at = _skip(text, 0)
    if text[at] == "{":
        try:
            whole, _ = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield 1 + text.count("\n", 0, getattr(error, "pos", at)), _problem(error)
            return
        lists = [v for v in whole.values() if isinstance(v, list) and v and isinstance(v[0], dict)]
        if "text" not in columns.guess(whole) and len(lists) == 1:
            yield from ((0, v) for v in lists[0])
        else:
            yield 1, whole
        return
    at, line, counted = at + 1, 1, 0
    while True:
        at = _skip(text, at)
        line, counted = line + text.count("\n", counted, at), at
        if at < len(text) and text[at] == "]":
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield line, _problem(error)
            return
        yield line, value


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BETWEEN:
        at += 1
    return at


def _problem(error: Exception) -> Problem:
    what = f"is no whole JSON from here on ({getattr(error, 'msg', error)})"
    return Problem("", 0, what, "mend this place; the articles before it were read")
