"""Factiva exports: with fields of two or three letters, or without them.

HD / Ferry returns / BY / … / WC / 345 words / PD / 3 May 2021 / SN / … / LA / English / LP / … / TD / … / AN / …
Ferry returns / By … / 345 words / 3 May 2021 / The River Post / RIVPST / English / Copyright … / … / Document RIVPST…
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from sahelscope.language import codes
from sahelscope.language.lexicon import fold
from sahelscope.read import claims
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import pieces
from sahelscope.read.press import words as words_of
from sahelscope.read.press.pieces import Line

NAME = "Factiva"
#: What is printed of the search below the last article, in so many characters.
_RESULTS = re.compile(
    r"\n\s*(?:results? found|resultats? trouves?|nombre de resultats)\s*[:|]?\s*(\d[\d .,]{0,9})\s*(?:\n|$)"
)
_SEARCH = 3000
#: The names of fields.
CODES = frozenset(
    "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN ART CLM HL HLP DLN TI".split()
)
_CODE = re.compile(r"([A-Z]{2,3})(?:\s*$|\s?\|\s?|\t\s*| {2,}|\s:\s)(.*)")
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d\d(?: ?[A-Z]{2,4})?$")
_OUTLET_CODE = re.compile(r"[A-Z0-9]{3,10}$")
_PAGE = re.compile(r"(?:[A-Z]{0,2}\d{1,3}|\w{1,12} edition|édition \w{1,20}|page \d+)$", re.I)
_END = re.compile(r"(?:search summary|résumé de la recherche|© \d{4} factiva.{0,80}|dow jones factiva)$", re.I)
_FIELDS = {
    "HD": "title",
    "TI": "title",
    "BY": "author",
    "PD": "date",
    "SN": "outlet",
    "LA": "language",
    "SE": "section",
}


@cache
def _number() -> re.Pattern[str]:
    """Return a pattern for the line that ends an article: "Document RIVPST0020210503eh53000ab", in any language."""
    before = rf"(?:AN\b[\s|]{{0,4}})?(?i:{words_of.pattern('document', folded=False)}) ?"
    return re.compile(before + r"([A-Za-z0-9]{4,14}\d{8}[a-z0-9]{6,14})\s?\|?$")


@cache
def _words() -> re.Pattern[str]:
    """Return a pattern for the count of words: "345 words", "345 Wörter"."""
    return re.compile(rf"[\d,. \u00a0\u202f]{{1,9}} ?(?i:{words_of.pattern('words')})\s?\|?$")


def _is_number(line: str) -> re.Match[str] | None:
    return _number().match(line) if (line and line[-1].isalnum()) or line.endswith("|") else None


def _is_count(line: str) -> bool:
    return bool(line[:1].isdigit() and _words().match(fold(line)))


def fits(text: str) -> bool:
    """Tell whether the document holds Factiva's fields, or its numbers of documents and counts of words."""
    codes: set[str] = set()
    numbered = counted = False
    for line in text.splitlines():
        words = line.strip()
        if words[:2].isupper() and (match := _CODE.match(words)):
            codes.add(match[1])
        numbered = numbered or bool(_is_number(words))
        counted = counted or bool(_is_count(words))
    return ({"HD", "PD"} <= codes and bool(codes & {"WC", "SN", "LP", "TD", "AN"})) or (numbered and counted)


def split(text: str, file: str) -> Iterator[Original | Problem]:
    """Yield the export's articles."""
    number, total = 0, _found(text)
    for chunk in _chunks([line._replace(words=line.words.strip("| \t")) for line in pieces.lines(text)]):
        words = pieces.filled(chunk)
        if not words or all(_END.match(line.words) for line in words):
            continue
        coded = any((m := _CODE.match(line.words)) and m[1] in CODES for line in words)
        if not coded and not any(_is_count(line.words) for line in words):
            if any(_END.match(line.words) for line in words) or not _is_number(words[-1].words):
                continue  # what stands after the last article: the search
            number += 1
            what = f"article {number} (“{words[0].words[:60]}”) has none of the fields that Factiva prints"
            yield Problem(file, words[0].number, what, "export it again, or add its words as text")
            continue
        number += 1
        if not coded:
            after = pairwise(words)
            heads = sum(bool(_is_count(line.words) and pieces.date(below.words)) for line, below in after)
            yield from pieces.run_together(heads, file, words[0].number, number)
        yield from _article(_coded(chunk) if coded else _plain(words, chunk), file, words[0].number, number)
    yield from claims.search_found(file, total, number)


def _found(text: str) -> int | None:
    """Return how many articles the search found, as it is printed below the last one; None where it is not."""
    match = _RESULTS.search(fold(text[-_SEARCH:]))
    return int(re.sub(r"\D", "", match[1])) if match else None


def article(text: str, file: str, line: int, number: int) -> Iterator[Original | Problem]:
    """Yield the one article of a text whose fields are named."""
    chunk = [each._replace(words=each.words.strip("| \t")) for each in pieces.lines(text)]
    yield from _article(_coded(chunk), file, line, number)


def _article(cells: dict[str, Any], file: str, line: int, number: int) -> Iterator[Original | Problem]:
    counted = pieces.count(cells.pop("length", ""))
    cells["author"] = pieces.author(cells.get("author"))
    cells["date"] = pieces.date(cells.get("date") or "") or cells.get("date")
    yield from pieces.article(cells, file, line, number=number, database=NAME, counted=counted)


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each article: up to its number, or up to the next headline where that is missing."""
    chunk: list[Line] = []
    headed = bodied = False
    for line in lines:
        code = match[1] if (match := _CODE.match(line.words)) else ""
        if headed and (code == "HD" or (code == "SE" and bodied)):
            yield chunk
            chunk, headed, bodied = [], False, False
        headed, bodied = headed or code == "HD", bodied or code in ("LP", "TD", "AN")
        chunk.append(line)
        if _is_number(line.words):
            yield chunk
            chunk, headed, bodied = [], False, False
    if chunk:
        yield chunk


def _coded(chunk: Sequence[Line]) -> dict[str, Any]:
    """Return the fields of an article whose lines are named by two or three letters."""
    found: dict[str, list[Line]] = {}
    code = ""
    for line in chunk:
        match = _CODE.match(line.words)
        if match and match[1] in CODES:
            code = match[1]
            found.setdefault(code, []).append(line._replace(words=match[2].strip("| \t")))
        elif code:
            found[code].append(line)
    one = {c: " ".join(line.words for line in pieces.filled(lines)) for c, lines in found.items()}
    cells: dict[str, Any] = {}
    for c, name in _FIELDS.items():
        cells[name] = cells.get(name) or one.get(c)
    cells["length"] = one.get("WC", "")
    cells["url"] = next(
        (w for w in " ".join((one.get("RF", ""), one.get("ART", ""))).split() if w.startswith("http")), None
    )
    cells["text"] = "\n\n".join(t for c in ("LP", "TD") if (t := pieces.prose(found.get(c, []))))
    return cells


def _plain(words: Sequence[Line], chunk: Sequence[Line]) -> dict[str, Any]:
    """Return the fields of an article that is printed without their names: the count of words divides its head."""
    at = next(i for i, line in enumerate(words) if _is_count(line.words))
    above = [line.words for line in words[:at]]
    cells: dict[str, Any] = {"length": words[at].words}
    if len(above) > 1 and (
        above[-1].lower().startswith(("by ", "par ")) or len(above) > 2 or len(above[-1].split()) <= 4
    ):
        cells["author"] = above.pop()
    if len(above) > 1:
        cells["section"] = above[0]
    cells["title"] = above[-1] if above else None
    last = at
    below = words[at + 1 : at + 12]
    end = next((i for i, line in enumerate(below) if _COPYRIGHT.match(line.words)), None)
    for i, line in enumerate(below if end is None else below[: end + 1]):
        printed = line.words
        if i == end:
            pass
        elif "date" not in cells and pieces.date(printed):
            cells["date"] = printed
        elif _TIME.match(printed) or (_PAGE.match(printed) and "date" in cells and "outlet" in cells):
            pass
        elif "outlet" not in cells and "date" in cells and len(printed) < 100:
            cells["outlet"] = printed
        elif codes.meant(printed):
            cells["language"] = printed
        elif end is None and not _OUTLET_CODE.match(printed):
            break
        last = line.number
    cells["text"] = pieces.prose([line for line in chunk if line.number > last and not _is_number(line.words)])
    return cells
