"""Europresse exports, as text: the outlet, a line with the day, title, author, text, and the document's number.

Le Fleuve / Société, lundi 3 mai 2021 345 mots, p. 4 / Le bac revient / Awa Diallo / … / © 2021 Le Fleuve. Tous droits
réservés. / news·20210503·LF·0123456
As PDF the day stands above the outlet: Lundi 3 mai 2021 / Le Fleuve • p. 4 • 345 mots / Le bac revient / …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from sahelscope.header.page import is_name
from sahelscope.language.lexicon import fold
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import pieces
from sahelscope.read.press.pieces import Line

NAME = "Europresse"
NUMBER = re.compile(
    r"(?:(?i:num[eé]ro de document|document number) ?: ?)?"
    r"(?:news|public|doc|pub)\s?[·•.]\s?\d{8}\s?[·•.]\s?[\w\d·•.-]{2,60}$"
)
_EIGHT = re.compile(r"\d{8}")
_COUNT = re.compile(r"([\d \u202f,.]{1,8}) (?:mots?|words?)\b", re.IGNORECASE)
_BULLETS = re.compile(r"\s[•·]\s")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)))?\s?\d{4}", re.IGNORECASE)
_LISTED = re.compile(r"(?:nombre de documents?|number of documents?)(?:\(s\))? ?: ?(\d{1,5})$")
_ASIDE = re.compile(
    r"(?:aussi paru dans|also published in|cet article est paru dans|this article appeared in|le certificat (?:e|é)mis|"
    r"the present document|le present document|nom de la source|source name|tous droits reserves|all rights reserved|"
    r"certificat emis|document imprime|type de source|periodicite|couverture geographique|provenance|sauvegarde|"
    r"visualisation|certificate issued|numero de document|nombre de document)"
)
_BELOW = re.compile(r"(?:numero de document|document number|le present document|ce certificat|this certificate)\b")
_URL = re.compile(r"https?://[^\s<>\")]{4,1000}")
_ISSUE = re.compile(r"(?:,? (?:vol\.?|no|n°|nº)\.? ?\w{1,12}){1,2}$", re.IGNORECASE)
_SECTION = re.compile(r",\s*(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)|,?\s*\d|,?\s*(?:jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d")  # fmt: skip # noqa: E501


def fits(text: str) -> bool:
    """Tell whether the document prints Europresse's numbers of documents, or names it and prints counts of words."""
    short = [words for line in text.splitlines() if len(words := line.strip()) < 200]
    if _EIGHT.search(text) and any(NUMBER.match(words) for words in short):
        return True
    named = "europresse" in text.lower() and any("europresse" in words.lower() for words in short)
    return named and any(_COUNT.search(words) and pieces.date(words) for words in short)


def split(text: str, file: str) -> Iterator[Original | Problem]:
    """Yield the export's articles."""
    number = expected = 0
    for chunk in _chunks(pieces.lines(text)):
        words = pieces.filled(chunk)
        expected = expected or max((listed(line.words) for line in words if not number), default=0)
        dated = next((i for i, line in enumerate(words) if len(line.words) < 160 and _is_head(words, i)), None)
        if dated is None:
            if words and NUMBER.match(words[-1].words) and len(words) > 1:
                number += 1
                what = f"article {number} (“{words[0].words[:60]}”) has no line with outlet and day"
                yield Problem(file, words[0].number, what, "export it again, or add its words as text")
            continue
        number += 1
        cells, counted = _cells(words, dated, chunk)
        heads = sum(bool(len(w.words) < 160 and _COUNT.search(w.words) and pieces.date(w.words)) for w in words)
        first = words[max(dated - 1, 0)].number
        yield from pieces.run_together(heads, file, first, number)
        yield from pieces.article(cells, file, first, number=number, database=NAME, counted=counted)
    yield from pieces.incomplete(expected, number, file)


def _is_head(words: Sequence[Line], at: int) -> bool:
    """Tell whether a line prints the day of its article: below the outlet's name, behind it in the first, or above."""
    return bool(pieces.date(words[at].words)) and (at > 0 or "," in words[at].words or bool(_below_day(words, at)))


def _below_day(words: Sequence[Line], at: int) -> list[str]:
    """Return the outlet, its page and its count of words, if they stand in the line below the day's."""
    parts = _BULLETS.split(words[at + 1].words) if at + 1 < len(words) else []
    return parts if len(parts) > 1 and any(_COUNT.match(part) for part in parts[1:]) else []


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each article, up to its number."""
    chunk: list[Line] = []
    for line in lines:
        chunk.append(line)
        if NUMBER.match(line.words):
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def top(outlet: str, dated: str) -> tuple[dict[str, Any], int | None]:
    """Return outlet, section and date of an article's first two lines, and its count of words."""
    section = _SECTION.split(fold(dated), maxsplit=1)[0]
    cells = {
        "outlet": _ISSUE.sub("", outlet.split(" (")[0]).strip(" ,"),
        "section": dated[: len(section)].strip(" ,") if len(fold(dated)) == len(dated) else None,
        "date": pieces.date(dated),
    }
    match = _COUNT.search(dated)
    return cells, pieces.count(match[1].split()[-1] if match and match[1].split() else "")


def _cells(words: Sequence[Line], dated: int, chunk: Sequence[Line]) -> tuple[dict[str, Any], int | None]:
    above, _, beside = words[0].words.partition(",")
    outlet, head = (words[dated - 1].words, words[dated].words) if dated else (above, beside.strip())
    below_day = _below_day(words, dated)
    if below_day:
        outlet, head = below_day[0], f"{words[dated].words} {below_day[-1]}"
    cells, counted = top(outlet, head)
    below = [line for line in words[dated + 1 + bool(below_day) :] if not aside(line.words)]
    if below:
        cells["title"] = below[0].words
        last = below[0].number
        if len(below) > 1 and signed(below[1].words):
            cells["author"] = pieces.author(below[1].words)
            last = below[1].number
        cells["text"] = pieces.prose([line for line in chunk if line.number > last and not aside(line.words)])
    cells["url"] = link(line.words for line in words)
    return cells, counted


def aside(words: str) -> bool:
    """Tell whether a line is the database's and not the article's."""
    return bool(NUMBER.match(words) or (len(words) < 300 and (_COPYRIGHT.match(words) or _ASIDE.match(fold(words)))))


def ends(words: str) -> bool:
    """Tell whether a line stands below the text: the copyright, the document's number."""
    return bool(NUMBER.search(words) or (len(words) < 300 and (_COPYRIGHT.match(words) or _BELOW.match(fold(words)))))


def listed(words: str) -> int:
    """Return how many documents the export says it holds, 0 where the line does not say."""
    match = _LISTED.search(fold(words.strip())) if len(words) < 100 else None
    return int(match[1]) if match else 0


def signed(words: str) -> bool:
    """Tell whether the line below a title is the author's."""
    by = words.lower().startswith(("by ", "par "))
    return len(words) <= 100 and (by or all(is_name(part) for part in re.split(r"\s?[,;]\s?|\s(?:et|and)\s", words)))


def link(lines: Any) -> str | None:
    """Return the address that the lines about the article print."""
    return next((m[0] for words in lines if aside(words) and (m := _URL.search(words))), None)
