"""Markdown, as note-taking and web-clipping programs save pages: the words without the marks.

--- ⏎ title: Le bac revient ⏎ date: 2021-05-03 ⏎ --- ⏎ # Le bac revient ⏎ Le **bac** de [Dalafé](https://…) a …
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import columns as columns_of
from sahelscope.read import document, fields
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

NAME = "Markdown"
TABLE = True  # the lines of facts are named like columns
ENDINGS = (".md", ".markdown", ".mdown")
_LARGEST = 4 * fields.LONGEST
_FRONT = re.compile(r"---[^\S\n]*\n((?:[^\n]{0,2000}\n){1,60}?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)")
_KEY = re.compile(r"([A-Za-zÀ-ÿ][\w .-]{0,40}):[^\S\n]{0,9}(.*)")
_ITEM = re.compile(r"\s{0,8}- (.+)")
_HEADING = re.compile(r"#{1,6}\s+(.+?)[\s#]*$")
#: Where a link leads: an address, with one pair of brackets in it at most, and a title.
_TO = r"\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: [^()\n]{0,300})?\)"
_IMAGE = re.compile(rf"!\[[^\[\]\n]{{0,500}}\]{_TO}")
_LINK = re.compile(rf"\[([^\[\]\n]{{1,500}})\]{_TO}")
_ADDRESS = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_STRONG = re.compile(r"(\*{1,3}|_{2,3})(?=\S)([^*_\n]{1,2000})(?<=\S)\1")
_SLANTED = re.compile(r"(?<!\w)_(?=\S)([^_\n]{1,2000})(?<=\S)_(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_START = re.compile(r"(?:>[^\S\n]?){1,9}")
_RULE = re.compile(r"[-*_=](?:\s?[-*_=]){2,200}\s*$")


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file is called Markdown, or opens with lines of facts between two dashed ones."""
    if path.suffix.lower() in ENDINGS:
        return True
    front = _FRONT.match(head.text.replace("\r\n", "\n"))
    return bool(front) and bool(columns.guess(_facts(front[1]) if front else ()))


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the file's one article."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than any article", "split it into one article a file")
        return
    text = decode(path.read_bytes()).replace("\r\n", "\n")
    known: dict[str, Any] = {}
    origins: dict[str, str] = {}
    title = None
    if front := _FRONT.match(text):
        facts = _facts(front[1])
        used = columns.guess(facts)
        yield ColumnsUsed(tuple(facts), used)
        given = {field: key for field, key in used.items() if field != "text"}
        known = columns_of.values(facts, used, columns)
        known = {field: value for field, value in known.items() if value and field not in ("text", "summary")}
        origins = {field: f"the line {given.get(field, 'source')}" for field in known}
        text = text[front.end() :]
    lines: list[str] = []
    for line in text.split("\n"):
        heading = _HEADING.match(line)
        plain = _plain(heading[1] if heading else line)
        if heading and title is None and not any(x.strip() for x in lines):
            title = plain
        lines.append(plain)
    if title and not known.get("title"):
        known["title"], origins["title"] = title, "the first heading"
    yield from document.read("\n".join(lines).strip(), file, origins=origins, **known)


def _facts(lines: str) -> dict[str, str]:
    found: dict[str, str] = {}
    last = ""
    for line in lines.split("\n"):
        if match := _KEY.match(line):
            last = match[1].strip()
            found[last] = _bare(match[2])
        elif last and (item := _ITEM.match(line)):
            found[last] = ", ".join(filter(None, (found[last], _bare(item[1]))))
    return found


def _bare(value: str) -> str:
    """Return a fact without quotation marks and the brackets of a note's link."""
    return value.strip().strip("\"'").removeprefix("[[").removesuffix("]]")


def _plain(line: str) -> str:
    """Return a line without its marks."""
    if _RULE.match(line):
        return ""
    line = _START.sub("", line, count=1) if line.startswith(">") else line
    if not any(c in line for c in "*_[\\<"):
        return line
    line = _ADDRESS.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub("", line)))
    return _ESCAPED.sub(r"\1", _SLANTED.sub(r"\1", _STRONG.sub(r"\2", line)))
