"""Nexis and Lexis exports, new and old.

Ferry returns / The River Post / May 3, 2021 Monday / Copyright … / Section: … / Length: 345 words / Byline: … / Body /
… / Load-Date: May 3, 2021 / End of Document
2 of 40 DOCUMENTS / The River Post / May 3, 2021 / Ferry returns / BYLINE: … / LENGTH: 345 words / … / LOAD-DATE: …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from sahelscope.language.lexicon import fold
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import pieces
from sahelscope.read.press.pieces import Line

NAME = "Nexis"
_END = re.compile(r"(?:end of|fin d[ue]) document$", re.IGNORECASE)
_START = re.compile(r"(?:document )?\d{1,5} (?:of|de|sur) \d{1,5} documents?$", re.IGNORECASE)
_BODY = re.compile(r"(?:body|corps|texte|texte integral|full text)$")
_FIELD = re.compile(r"([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ -]{2,30}?)\s?:\s?(.{0,4000})$")
_URL = re.compile(r"https?://[^\s<>]{4,1000}")
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))\s", re.IGNORECASE)
_ASIDE = re.compile(r"(?:page \d+ (?:of|de|sur) \d+|link to (?:image|pdf)|lien vers .{2,20}|all rights reserved\.?|tous droits réservés\.?)$", re.I)  # fmt: skip # noqa: E501
#: Names of fields, folded -> what they hold; those of the tail end the body.
_HEAD = {
    "section": "section", "rubrique": "section", "length": "length", "longueur": "length", "byline": "author",
    "auteur": "author", "signature": "author", "dateline": "", "highlight": "", "lieu": "", "headline": "title",
    "title": "title", "titre": "title", "url": "url", "link": "url", "lien": "url", "series": "", "distribution": "",
    "correction": "", "correction-date": "", "date": "date",
}  # fmt: skip
_TAIL = {
    "load-date": "loaded", "date de chargement": "loaded", "date de charge": "loaded", "language": "language",
    "langue": "language", "publication-type": "", "type de publication": "", "journal code": "", "journal-code": "",
    "graphic": "", "graphique": "", "classification": "", "subject": "", "subject-terms": "", "acc-no": "",
    "pub-type": "", "document-type": "", "industry": "", "geographic": "", "notes": "", "sujet": "",
}  # fmt: skip


def fits(text: str) -> bool:
    """Tell whether the document holds what only Nexis prints: an end or start of documents, a length, a body."""
    marked = measured = body = loaded = False
    for line in text.splitlines():
        words = line.strip()
        if len(words) > 80:
            continue
        marked = marked or bool(_END.match(words) or _START.match(words))
        folded = fold(words)
        body = body or bool(_BODY.match(folded))
        measured = measured or folded.startswith(("length:", "longueur:", "longueur :"))
        loaded = loaded or folded.startswith("load-date:")
        if (marked and (measured or loaded)) or (measured and body):
            return True
    return False


def split(text: str, file: str) -> Iterator[Original | Problem]:
    """Yield the export's articles."""
    number = 0
    for chunk, old in _chunks(pieces.lines(text)):
        words = pieces.filled(chunk)
        if not words or not any(_field(line.words) or _BODY.match(fold(line.words)) for line in words):
            if number and words and sum(len(line.words) for line in words) > 200:
                number += 1
                what = f"article {number} (“{words[0].words[:60]}”) has none of the fields that Nexis prints"
                yield Problem(file, words[0].number, what, "export it again, or add its words as text")
            continue
        number += 1
        cells, counted = _cells(chunk, old)
        start = next((w.number for w in words if not _START.match(w.words)), words[0].number)
        yield from pieces.article(cells, file, start, number=number, database=NAME, counted=counted)


def _chunks(lines: Sequence[Line]) -> Iterator[tuple[list[Line], bool]]:
    """Yield the lines of each article, and whether it is of the old layout."""
    chunk: list[Line] = []
    old = bodied = loaded = False
    for line in lines:
        start, end = bool(_START.match(line.words)), bool(_END.match(line.words))
        glued = bodied and loaded and not old and line.words and _header_follows(lines, line.number)
        if start or end or glued:
            if chunk:
                yield chunk, old
            chunk, bodied, loaded = [], False, False
            old = start
        if not start and not end:
            chunk.append(line)
            bodied = bodied or bool(_BODY.match(fold(line.words)))
            loaded = loaded or fold(line.words).startswith(("load-date", "date de charge"))
    if chunk:
        yield chunk, old


def _header_follows(lines: Sequence[Line], number: int) -> bool:
    """Tell whether an article begins at this line, though the mark that ends the one before is lost."""
    if _field(lines[number - 1].words):
        return False
    after = pieces.filled(lines[number : number + 12])[:3]
    return any(pieces.date(line.words) and not _field(line.words) for line in after)


def _field(words: str) -> tuple[str, str] | None:
    """Return the name, folded, and the value of a field's line; None for other lines."""
    match = _FIELD.match(words)
    name = fold(match[1]).strip() if match else ""
    return (name, match[2].strip()) if match and (name in _HEAD or name in _TAIL) else None


def _cells(chunk: Sequence[Line], old: bool) -> tuple[dict[str, Any], int | None]:
    """Return the article's fields, and how many words it is said to have."""
    tops = (i for i, line in enumerate(chunk) if _field(line.words) or (_COPYRIGHT.match(line.words) and not old))
    first = next(tops, len(chunk))
    body = next((i + 1 for i, line in enumerate(chunk) if _BODY.match(fold(line.words))), None)
    cells = _old_top(chunk[:first]) if old else _top(chunk[:first])
    begin = body if body is not None else _after_fields(chunk, first)
    end = next((i for i in range(begin, len(chunk)) if _ends(chunk[i].words, old)), len(chunk))
    for line in (*chunk[first:begin], *chunk[end:]):
        name, value = _field(line.words) or ("", "")
        kind = _HEAD.get(name) or _TAIL.get(name)
        if kind and value:
            cells.setdefault(kind, value)
    counted = pieces.count(cells.pop("length", ""))
    loaded = cells.pop("loaded", None)
    cells["date"] = pieces.date(cells.get("date") or "") or (pieces.date(loaded) if loaded else None)
    cells["author"] = pieces.author(cells.get("author"))
    cells["language"] = re.split(r"[;,]", cells.get("language") or "")[0]
    cells["section"] = re.split(r";\s*(?:pg|p)\b", cells.get("section") or "", flags=re.I)[0].strip()
    if "url" not in cells:
        link = next((m[0] for line in chunk[:begin] if (m := _URL.search(line.words))), None)
        cells["url"] = link
    cells["text"] = pieces.prose([line for line in chunk[begin:end] if not _ASIDE.match(line.words)])
    return cells, counted


def _ends(words: str, old: bool) -> bool:
    """Tell whether the body ends here: the fields below it, or the old layout's copyright."""
    name, value = _field(words) or ("", "")
    if name in _TAIL and (_TAIL[name] == "loaded" or not old or words.split(":")[0].isupper()):
        return _TAIL[name] != "language" or len(value.split()) <= 3
    return fold(words) in ("classification", "graphic") or (old and bool(_COPYRIGHT.match(words)) and len(words) < 100)


def _after_fields(chunk: Sequence[Line], first: int) -> int:
    """Return where the fields above a body without a mark end: each may run on up to a blank line."""
    at = i = first
    while i < len(chunk):
        words = chunk[i].words
        name, _ = _field(words) or ("", "")
        if name in _HEAD or _COPYRIGHT.match(words):
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
    for line in reversed(lines[dated + 1 :]):
        if line.words:
            title.insert(0, line.words)
        elif title:
            break
    if title:
        cells["title"] = " ".join(title)
    return cells
