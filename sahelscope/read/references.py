"""References as articles: RIS, BibTeX and EndNote's tags, as libraries, press databases and Zotero write them.

Where a reference has an abstract, that is its text, and it is said; where it has none, its title is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import claims, fields, lines, listed, markup, tex
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "list of references"
_LARGEST = 200_000_000
#: Fewer words are a summary.
_FULL = 250
_RIS = re.compile(r"^([A-Z][A-Z0-9])  ?- ?(.*)$")
#: Of several tags for one field, the first one that is there wins.
_TAGS = {
    "title": ("TI", "T1", "CT", "BT"), "date": ("DA", "Y1", "PY"), "outlet": ("JO", "JF", "T2", "JA", "J2", "PB"),
    "url": ("UR", "LK", "L1", "L2"), "author": ("AU", "A1"), "language": ("LA",), "section": ("SE",),
    "text": ("AB", "N2"),
}  # fmt: skip
_BIBTEX = {
    "title": ("title",), "date": ("date", "year"), "url": ("url", "howpublished", "link"), "author": ("author",),
    "outlet": ("journal", "journaltitle", "booktitle", "publisher", "organization"), "text": ("abstract", "annote"),
    "language": ("langid", "language"),
}  # fmt: skip
_ENDNOTE = {
    "title": ("%T",), "date": ("%8", "%D"), "outlet": ("%J", "%B", "%I"), "url": ("%U",), "author": ("%A",),
    "language": ("%G",), "text": ("%X",),
}  # fmt: skip
_TAGGED = re.compile(r"^(%[0-9A-Z@!#$&*^~+]) ?(.*)$")
#: What databases write above the first reference: their names, the encoding.
_ABOVE = re.compile(r"(?:[A-Z][\w -]{1,30}: ?[^\n]{0,200}\n|\s*\n){1,12}TY  - [A-Z]")
_ENTRY = re.compile(r"@(\w{1,30})\s{0,5}[{(]\s{0,5}[^,={}\s]{0,200}\s{0,5},")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins with a reference."""
    start = head.text.lstrip()
    if re.match(r"TY  ?- ?\w|%0 [A-Z][a-z]", start) or _ABOVE.match(start):
        return True
    return bool(_ENTRY.match(_without_comments(start))) and "=" in start


def _without_comments(start: str) -> str:
    return re.sub(r"\A(?:\s*(?:%[^\n]*|@(?i:comment|preamble|string)\s*\{[^\n]*)\n)*\s*", "", start)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the article of each reference."""
    if path.stat().st_size > _LARGEST:
        yield Problem(file, 0, "is larger than 200 MB", "split it")
        return
    start = Head.read(path).text.lstrip()
    parts = _ris if start.startswith("TY") or _ABOVE.match(start) else _endnote if start.startswith("%0 ") else _bibtex
    found = parts(path, file)
    count = summaries = titles = 0
    for line, cells in found:
        count += 1
        if isinstance(cells, Problem):
            yield cells
            continue
        cells = markup.plain(cells)
        origins = dict.fromkeys((k for k in cells if k != "text"), "the reference")
        if cells.get("text"):
            summaries += len(str(cells["text"]).split()) < _FULL
            yield from fields.original(cells, file=file, line=line, origins=origins)
        elif cells.get("title"):
            titles += 1
            yield from listed.titled(cells, file, line, origins=origins)
        else:
            yield Problem(file, line, "is a reference without title and text", "give its title, or delete it")
    yield from claims.holds(file, count)
    if summaries:
        yield listed.summarised(file, summaries, count)
    if titles:
        yield listed.without_text(file, titles)


def _chosen(found: dict[str, list[str]], names: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for field, several in names.items():
        for name in several:
            if values := [v for v in found.get(name, []) if v.strip()]:
                cells[field] = [_turned(v) for v in values] if field == "author" else values[0]
                break
    if str(cells.get("date", "")).count("/") >= 2:  # 2021/05/03/morning edition
        cells["date"] = "/".join(p for p in str(cells["date"]).split("/")[:3] if p)
    return cells


def _turned(name: str) -> str:
    """Return "Awa Diallo" for "Diallo, Awa"."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() and "," not in given else name.strip()


def _ris(path: Path, file: str) -> Iterator[tuple[int, dict[str, Any] | Problem]]:
    found: dict[str, list[str]] = {}
    first, last = 0, ""
    for line in lines.read(path):
        match = _RIS.match(line.text.rstrip("\r\n"))
        if match and match[1] == "TY":
            if found:
                yield first, _chosen(found, _TAGS)
            found, first, last = {"TY": [match[2]]}, line.number, ""
        elif match and match[1] == "ER":
            if found:
                yield first, _chosen(found, _TAGS)
            found, last = {}, ""
        elif match:
            last = match[1]
            found.setdefault(last, []).append(match[2].strip())
        elif last and line.text.strip():  # a field goes on
            found[last][-1] += "\n" + line.text.strip()
    if found:
        yield first, Problem(file, first, "breaks off in this reference", "export it again")


def _endnote(path: Path, file: str) -> Iterator[tuple[int, dict[str, Any] | Problem]]:
    found: dict[str, list[str]] = {}
    first, last = 0, ""
    for line in lines.read(path):
        match = _TAGGED.match(line.text.strip("\ufeff\r\n"))
        if match and match[1] == "%0":
            if found:
                yield first, _of_endnote(found)
            found, first = {}, line.number
        if match:
            last = match[1]
            found.setdefault(last, []).append(match[2].strip())
        elif last and line.text.strip():  # a field goes on
            found[last][-1] += "\n" + line.text.strip()
    if found:
        yield first, _of_endnote(found)


def _of_endnote(found: dict[str, list[str]]) -> dict[str, Any]:
    """Return the fields; %8 is a day, or no more than a month and a day of the year that %D names."""
    year, day = (next(iter(found.get(tag, [])), "") for tag in ("%D", "%8"))
    if day and not re.search(r"\d{4}", day) and re.fullmatch(r"\d{4}", year):
        found["%8"] = [f"{day} {year}"]
    return _chosen(found, _ENDNOTE)


def _bibtex(path: Path, file: str) -> Iterator[tuple[int, dict[str, Any] | Problem]]:
    text = lines.decode(path.read_bytes())
    counted, line = 0, 1
    for match in _ENTRY.finditer(text):
        if match[1].lower() in ("comment", "string", "preamble"):
            continue
        line, counted = line + text.count("\n", counted, match.start()), match.start()
        found: dict[str, list[str]] = {}
        whole = False
        for name, value in _fields(text, match.end()):
            if name is None:
                whole = True
            else:
                found.setdefault(name, []).append(tex.plain(value))
        if not whole:
            yield line, Problem(file, line, "breaks off in this reference", "export it again")
            return
        if found.get("author"):
            found["author"] = re.split(r"\s+and\s+", " ".join(found["author"][0].split()))
        if not found.get("date") and found.get("year"):
            found["date"] = [_bib_date(found)]
        yield line, _chosen(found, _BIBTEX)


def _bib_date(found: dict[str, list[str]]) -> str:
    month = (found.get("month") or [""])[0].strip().lower()
    number = month if month.isdigit() else str(_MONTHS.index(month[:3]) + 1) if month[:3] in _MONTHS else ""
    parts = [found["year"][0], number.zfill(2) if number else "", (found.get("day") or [""])[0].zfill(2)]
    return "-".join(p for p in parts[: 1 + bool(number) + bool(number and parts[2].strip("0"))] if p)


def _fields(text: str, at: int) -> Iterator[tuple[str | None, str]]:
    """Yield each field of an entry; (None, "") at its end, which a broken one never has."""
    name_form = re.compile(r"[\s,]*(?:([A-Za-z][\w-]{0,40})\s*=\s*|([})]))")
    while match := name_form.match(text, at):
        if match[2]:
            yield None, ""
            return
        at = match.end()
        end = _value_end(text, at)
        if end is None:
            return
        value, at = text[at:end], end
        yield match[1].lower(), value[1:-1] if value[:1] in '{"' else value


def _value_end(text: str, at: int) -> int | None:
    """Return where a value ends: its closing brace or mark, or the comma behind a bare word."""
    if text[at : at + 1] not in ("{", '"'):
        match = re.compile(r"[^,}\n]*").match(text, at)
        return match.end() if match else None
    depth, quoted = 0, text[at] == '"'
    for match in re.compile(r'\\.|[{}"]', re.S).finditer(text, at + quoted):
        sign = match[0]
        depth += (sign == "{") - (sign == "}")
        if (quoted and sign == '"' and depth == 0) or (not quoted and depth == 0 and sign == "}"):
            return match.end()
    return None
