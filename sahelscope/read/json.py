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
from sahelscope.read.objects import Objects, date
from sahelscope.read.original import Original, Problem

NAME = "JSON"
TABLE = True
ENDINGS = (".json",)
#: Bytes; it is read whole, unlike JSON Lines.
_LARGEST = 200_000_000
#: To tell 03/05 from 05/03, so many articles are looked at.
_LOOK = 2000
_BETWEEN = " \t\r\n,"


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file holds a list of objects, or an object that is not one of many lines."""
    start = head.text.lstrip()
    if path.suffix.lower() in jsonl.ENDINGS or not start.startswith(("[", "{")):
        return False
    if start.startswith("["):
        return path.suffix.lower() in ENDINGS or start[1:].lstrip().startswith(("{", "["))
    first, _, rest = start.partition("\n")
    if len(first) >= len(start.rstrip()):  # one line, as far as it is seen: an object, or what an API answers
        return path.suffix.lower() in ENDINGS or not _whole(first)
    return not _whole(first) or not rest.strip().startswith("{")


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
    found: list[tuple[int, Any]] = []
    broken = None
    for line, value in _values(text):
        if isinstance(value, Problem):
            broken = Problem(file, line, value.what, value.remedy)
        elif isinstance(value, dict | list):
            found.append((line, value))
    dated = [date(o, columns) for _, o in found[:_LOOK] if isinstance(o, dict)]
    month_first = sum(map(when.order, dated)) > 0
    objects = Objects(file, columns, month_first=month_first)
    for line, given in found:
        for one in [given] if isinstance(given, dict) else given:
            if isinstance(one, dict):
                yield from objects.read(one, line)
    yield from objects.ending()
    if broken:
        yield broken


def _values(text: str) -> Iterator[tuple[int, Any]]:
    """Yield each value of the list, or each that follows another, with its line; a Problem where the rest is broken."""
    decoder = json.JSONDecoder()
    at, line, counted = _skip(text, 0), 1, 0
    several = text[at : at + 1] == "["
    at += several
    while True:
        at = _skip(text, at)
        line, counted = line + text.count("\n", counted, at), at
        if (several and text[at : at + 1] == "]") or (not several and at >= len(text)):
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield (line if several else 1 + text.count("\n", 0, getattr(error, "pos", at))), _problem(error)
            return
        yield line, value


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BETWEEN:
        at += 1
    return at


def _problem(error: Exception) -> Problem:
    what = f"is no whole JSON from here on ({getattr(error, 'msg', error)})"
    return Problem("", 0, what, "mend this place; the articles before it were read")
