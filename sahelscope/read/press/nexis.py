"""Nexis and Lexis exports, new and old.

Ferry returns / The River Post / May 3, 2021 Monday / Copyright … / Section: … / Length: 345 words / Byline: … / Body /
… / Load-Date: May 3, 2021 / End of Document
2 of 40 DOCUMENTS / The River Post / May 3, 2021 / Ferry returns / BYLINE: … / LENGTH: 345 words / … / LOAD-DATE: …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sahelscope.language.lexicon import fold
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import pieces
from sahelscope.read.press import words as words_of
from sahelscope.read.press.pieces import Line

NAME = "Nexis"
_BODY = re.compile(r"(?:body|corps|texte|texte integral|full text|volltext|hauptteil|cuerpo|texto|corpo|tekst)$")
#: What Nexis prints of whoever asked, above the list of documents; of a list, so many characters are looked at.
_JOB = re.compile(
    r"(?:user name|nom d'utilisateur|date and time|date et heure|job number|numero de (?:tache|travail))\b"
)
_LIST = 20_000
#: Characters of a piece without fields that is no article.
_SHORT = 200
_FIELD = re.compile(r"([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ -]{2,30}?)\s?:\s?(.{0,4000})$")
_URL = re.compile(r"https?://[^\s<>]{4,1000}")
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))\s", re.IGNORECASE)
_ASIDE = re.compile(r"(?:page \d+ (?:of|de|sur) \d+|link to (?:image|pdf)|lien vers .{2,20}|all rights reserved\.?|tous droits réservés\.?)$", re.I)  # fmt: skip # noqa: E501
_LISTED = re.compile(r"documents? ?\(s?\)? ?\(?(\d{1,5})\)$")


@cache
def _start() -> re.Pattern[str]:
    """Return a pattern for "3 of 40 DOCUMENTS" and "Dokument 3 von 40", folded: which, and of how many."""
    document, of = words_of.pattern("document"), words_of.pattern("of")
    numbers = rf"(\d{{1,5}}) {of} (\d{{1,5}})"
    return re.compile(rf"(?:{document} {numbers}|{numbers} {document})$")


def _numbered(line: str) -> tuple[int, int] | None:
    """Return which document a line says that it begins, and of how many; None for other lines."""
    if len(line) > 60 or not any(c.isdigit() for c in line):
        return None
    match = _start().match(fold(line))
    found = [int(g) for g in match.groups() if g] if match else []
    return (found[0], found[1]) if found else None


def _is_end(line: str) -> bool:
    return len(line) < 40 and fold(line) in words_of.of("end")


def fits(text: str) -> bool:
    """Tell whether the document holds what only Nexis prints: an end or start of documents, a length, a body."""
    if _is_list(text):
        return True
    short = [words for line in text.splitlines() if len(words := line.strip()) <= 80]
    told = {field[0].field for words in short if ":" in words and (field := _field(words))}
    if "length" in told and any(len(words) < 20 and _BODY.match(fold(words)) for words in short):
        return True
    return bool(told & {"length", "loaded"}) and any(_is_end(words) or _numbered(words) for words in short)


def _is_list(text: str) -> int:
    """Return how many documents the list counts that Nexis puts beside those of an export, 0 for anything else."""
    lines = [line.strip() for line in text[:_LIST].splitlines() if line.strip()]
    job = sum(bool(_JOB.match(fold(line[:80]))) for line in lines[:12])
    if job < 2 or any(_is_end(line) or _BODY.match(fold(line)) for line in lines):
        return 0
    return next((int(m[1]) for line in lines[:20] if len(line) < 40 and (m := _LISTED.match(fold(line)))), 0)


def split(text: str, file: str) -> Iterator[Original | Problem]:
    """Yield the export's articles, and what it says that it holds and does not."""
    if count := _is_list(text):
        what = f"is the list of an export's {count} documents, and holds none of them"
        yield Problem(file, 0, what, "add the documents themselves, where they do not lie beside it", lost=False)
        return
    number = expected = 0
    for chunk, mark in _chunks(pieces.lines(text)):
        words = pieces.filled(chunk)
        expected = max(expected, mark[1] if mark else _listed(words) if not number else 0)
        if not words or not any(_field(line.words) or _BODY.match(fold(line.words)) for line in words):
            if mark or (number and words):
                yield from _without_fields(words, mark, number + 1, file)
                number += bool(mark) or sum(len(line.words) for line in words) > _SHORT
            continue
        number += 1
        cells, counted = _cells(chunk, mark is not None)
        yield from pieces.article(cells, file, words[0].number, number=number, database=NAME, counted=counted)
    yield from pieces.incomplete(expected, number, file)


def _without_fields(words: Sequence[Line], mark: tuple[int, int] | None, number: int, file: str) -> Iterator[Problem]:
    """Yield what to say of a piece of the export that has no field: a document that the database could not show."""
    line = words[0].number if words else 0
    if mark or any(words_of.is_error(w.words) for w in words):
        what = f"document {mark[0] if mark else number} is missing: the database could not show it"
        yield Problem(file, line, what, "export it again, or look it up by its number")
    elif sum(len(w.words) for w in words) > _SHORT:
        what = f"article {number} (“{words[0].words[:60]}”) has none of the fields that Nexis prints"
        yield Problem(file, line, what, "export it again, or add its words as text")


def _listed(words: Sequence[Line]) -> int:
    """Return how many documents the list before them counts, "Documents (40)", 0 where there is none."""
    return next((int(m[1]) for line in words if len(line.words) < 40 and (m := _LISTED.match(fold(line.words)))), 0)


def _chunks(lines: Sequence[Line]) -> Iterator[tuple[list[Line], tuple[int, int] | None]]:
    """Yield the lines of each article, and the number of the old layout that stands above them."""
    chunk: list[Line] = []
    mark: tuple[int, int] | None = None
    bodied = loaded = False
    for line in lines:
        start, end = _numbered(line.words), _is_end(line.words)
        glued = bodied and loaded and not mark and line.words and _header_follows(lines, line.number)
        if start or end or glued:
            if chunk and (mark or pieces.filled(chunk)):
                yield chunk, mark
            chunk, bodied, loaded = [], False, False
            mark = start
        if not start and not end:
            chunk.append(line)
            bodied = bodied or bool(_BODY.match(fold(line.words)))
            name = _field(line.words)
            loaded = loaded or (name is not None and name[0].field == "loaded")
    if chunk and (mark or pieces.filled(chunk)):
        yield chunk, mark


def _header_follows(lines: Sequence[Line], number: int) -> bool:
    """Tell whether an article begins at this line, though the mark that ends the one before is lost."""
    if _field(lines[number - 1].words):
        return False
    after = pieces.filled(lines[number : number + 12])[:3]
    return any(pieces.date(line.words) and not _field(line.words) for line in after)


def _field(line: str) -> tuple[words_of.Field, str] | None:
    """Return the field that a line names, and its value; None for other lines."""
    match = _FIELD.match(line) if ":" in line[:36] else None
    field = words_of.fields().get(fold(match[1]).strip()) if match else None
    return (field, match[2].strip()) if match and field else None


def _cells(chunk: Sequence[Line], old: bool) -> tuple[dict[str, Any], int | None]:
    """Return the article's fields, and how many words it is said to have."""
    tops = (i for i, line in enumerate(chunk) if _field(line.words) or (_COPYRIGHT.match(line.words) and not old))
    first = next(tops, len(chunk))
    body = next((i + 1 for i, line in enumerate(chunk) if _BODY.match(fold(line.words))), None)
    cells = _old_top(chunk[:first]) if old else _top(chunk[:first])
    begin = body if body is not None else _after_fields(chunk, first)
    end = next((i for i in range(begin, len(chunk)) if _ends(chunk[i].words, old)), len(chunk))
    for line in (*chunk[first:begin], *chunk[end:]):
        name = _field(line.words)
        if name and name[0].field and name[1]:
            cells.setdefault(name[0].field, name[1])
    counted = pieces.count(cells.pop("length", ""))
    loaded = cells.pop("loaded", None)
    cells["date"] = pieces.date(cells.get("date") or "") or (pieces.date(loaded) if loaded else None)
    cells["author"] = pieces.author(cells.get("author"))
    cells["language"] = re.split(r"[;,]", cells.get("language") or "")[0]
    cells["section"] = re.split(r";\s*(?:pg|p|s|seite)\b", cells.get("section") or "", flags=re.I)[0].strip()
    if "url" not in cells:
        link = next((m[0] for line in chunk[:begin] if (m := _URL.search(line.words))), None)
        cells["url"] = link
    cells["text"] = pieces.prose([line for line in chunk[begin:end] if not _ASIDE.match(line.words)])
    return cells, counted


def _ends(words: str, old: bool) -> bool:
    """Tell whether the body ends here: the fields below it, or the old layout's copyright."""
    name = _field(words)
    if (
        name
        and name[0].tail
        and (name[0].field == "loaded" or words.split(":")[0].isupper() or not (old or name[0].head))
    ):
        return name[0].field != "language" or len(name[1].split()) <= 3
    return fold(words) in words_of.of("below") or (old and bool(_COPYRIGHT.match(words)) and len(words) < 100)


def _after_fields(chunk: Sequence[Line], first: int) -> int:
    """Return where the fields above a body without a mark end: each may run on up to a blank line."""
    at = i = first
    while i < len(chunk):
        words = chunk[i].words
        name = _field(words)
        if (name and name[0].head) or _COPYRIGHT.match(words):
            while i < len(chunk) and chunk[i].words:
                i += 1
            at = i
        elif words:
            break
        else:
            i += 1
    return at


def _top(lines: Sequence[Line]) -> dict[str, Any]:
    """Return title, outlet and date of the new layout: the last three lines but for an edition."""
    dated = next((i for i in range(len(lines) - 1, -1, -1) if pieces.date(lines[i].words)), None)
    if dated is None:
        words = pieces.filled([line for line in lines if not _ASIDE.match(line.words)])
        return {"title": words[0].words} if words else {}
    above = [i for i in range(dated) if lines[i].words and not _ASIDE.match(lines[i].words)]
    cells: dict[str, Any] = {"date": lines[dated].words}
    if above:
        cells["outlet"] = lines[above[-1]].words
    if len(above) > 1:
        title, at = [lines[above[-2]].words], above[-2]
        while at and lines[at - 1].words and not _ASIDE.match(lines[at - 1].words):
            at -= 1
            title.insert(0, lines[at].words)
        cells["title"] = " ".join(title)
    return cells


def _old_top(lines: Sequence[Line]) -> dict[str, Any]:
    """Return outlet, date and title of the old layout: an edition may stand between the last two."""
    lines = [line for line in lines if not _COPYRIGHT.match(line.words) and not _ASIDE.match(line.words)]
    dated = next((i for i, line in enumerate(lines) if pieces.date(line.words)), None)
    if dated is None:
        return {}
    cells: dict[str, Any] = {"date": lines[dated].words}
    if above := pieces.filled(lines[:dated]):
        cells["outlet"] = above[0].words
    title: list[str] = []
    below = next((i for i in range(dated + 1, len(lines)) if not lines[i].words), len(lines))  # editions beside the day
    for line in reversed([line for line in lines[below:] if not words_of.is_edition(line.words)]):
        if line.words:
            title.insert(0, line.words)
        elif title:
            break
    if title:
        cells["title"] = " ".join(title)
    return cells
