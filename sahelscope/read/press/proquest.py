"""ProQuest's exports as text, Word or RTF: a rule of underscores between documents, each field behind its name.

____________________ / Ferry returns / Author: Diallo, Awa / Publication info: The River Post ; Gao. 03 May 2021: A.3. /
Full text: … / Subject: … / Title: … / Publication title: … / Publication date: May 3, 2021 / Document URL: …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import pieces
from sahelscope.read.press.pieces import Line

NAME = "ProQuest"
_RULE = re.compile(r"_{20,}$")
_FIELD = re.compile(r"([^\W\d_][^:\n]{2,40}?)\s?:(?:\s(.*))?$", re.S)
_OF = re.compile(r"document \d{1,5} (?:of|de|sur) (\d{1,5})$")
_PLACE = re.compile(r"\s*[;(\[]")


def fits(text: str) -> bool:
    """Tell whether the document names ProQuest in its fields, and prints its rule."""
    lines = [line.strip() for line in text.splitlines()]
    if not any(_RULE.match(line) for line in lines):
        return False
    named = any(fold(line).startswith(("proquest document id", "proquest document link")) for line in lines)
    fields = {found[0] for line in lines if (found := _field(line))}
    return {"outlet", "text"} <= fields or (named and "date" in fields)


def split(text: str, file: str) -> Iterator[Original | Problem]:
    """Yield the export's articles."""
    number = expected = 0
    for chunk in _chunks(pieces.lines(text)):
        words = pieces.filled(chunk)
        expected = max([expected, *(int(m[1]) for w in words[:3] if (m := _OF.match(fold(w.words))))])
        if sum(_field(line.words) is not None for line in words) < 3:
            continue  # the list of contents, the address of the company
        number += 1
        yield from pieces.article(_cells(chunk), file, words[0].number, number=number, database=NAME)
    yield from pieces.incomplete(expected, number, file)


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in lines:
        if _RULE.match(line.words):
            yield chunk
            chunk = []
        else:
            chunk.append(line)
    yield chunk


@cache
def _names() -> dict[str, str]:
    rows = lexicon.rows(DATA / "reading" / "proquest.csv", ("field", "names"), required=("field", "names"))
    return {fold(name): cells["field"] for _, cells in rows for name in cells["names"].split("|")}


def _field(line: str) -> tuple[str, str] | None:
    """Return the field that a line names, and what stands behind its name; None for other lines."""
    match = _FIELD.match(line) if ":" in line[:44] else None
    field = _names().get(fold(match[1])) if match else None
    return (field, (match[2] or "").strip()) if match and field else None


def _cells(chunk: Sequence[Line]) -> dict[str, Any]:
    """Return the document's fields; its text runs from its name to the next field."""
    cells: dict[str, Any] = {}
    text: list[Line] = []
    inside = ""
    for line in chunk:
        found = _field(line.words)
        if found and not (inside == "text" and found[0] not in ("aside", "title", "outlet")):
            inside = found[0]
            if inside == "text":
                text.append(Line(line.number, found[1]))
            elif found[1]:
                cells.setdefault(inside, found[1])
        elif inside == "text":
            text.append(line)
        elif line.words and not inside and not _OF.match(fold(line.words)):
            cells.setdefault("title", line.words)
    cells["text"] = pieces.prose(text) or cells.get("summary", "")
    info = cells.pop("info", "")
    cells.pop("aside", None), cells.pop("summary", None)
    cells["outlet"] = _PLACE.split(cells.get("outlet") or info)[0].strip(" ,.")
    cells["date"] = pieces.date(cells.get("date") or "") or pieces.date(info)
    cells["author"] = pieces.author(cells.get("author"))
    return cells
