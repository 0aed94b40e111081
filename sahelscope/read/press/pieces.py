"""What the splitters share: lines with their numbers, wrapped lines mended, and the article made of what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sahelscope.read import days, fields
from sahelscope.read.original import Expected, Original, Problem
from sahelscope.read.press import words

#: So much of the counted words must be there; databases count titles and captions as well.
_ENOUGH = 0.6
_COUNTED = 40  # a shorter article may be all title
_WRAPPED = (45, 100)  # characters of lines that a program broke to fit a page
_NUMBER = re.compile(r"\d[\d \u00a0\u202f,.]{0,8}")
_BY = re.compile(r"(?:by|par)[\s:]+", re.IGNORECASE)


class Line(NamedTuple):
    """One line of an export: its number from 1, and its words without the spaces around them."""

    number: int
    words: str


def lines(text: str) -> list[Line]:
    """Return all lines, empty ones too."""
    return [Line(n, line.replace("\u00a0", " ").strip()) for n, line in enumerate(text.splitlines(), 1)]


def filled(found: Sequence[Line]) -> list[Line]:
    """Return the lines that hold words."""
    return [line for line in found if line.words]


def date(line: str) -> str | None:
    """Return the day that a short line prints, as 2021-05-03; None where it prints none."""
    return days.printed(line)


def count(line: str) -> int | None:
    """Return the number of words that a database gives: "1,345 words", "345 mots"."""
    match = _NUMBER.search(line)
    digits = re.sub(r"\D", "", match[0]) if match else ""
    return int(digits) if digits else None


def author(line: str | None) -> str | None:
    """Return a byline without its "By" or "Par", and without the place from which it was sent: "… in Bamako"."""
    name = _BY.sub("", (line or "").strip(), count=1).strip(" ;,")
    return _sent_from().sub("", name).strip(" ;,") or None


@cache
def _sent_from() -> re.Pattern[str]:
    """Return a pattern for what stands behind a person: what they are, and where they were."""
    place = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:[ -][A-ZÀ-ÖØ-Þ][\w’'.-]*){0,3}(?:, [A-ZÀ-ÖØ-Þ][\w’'-]+)?"
    end = r"(?=\s*(?:$|[;,]|\band\b|\bet\b))"
    inside, reporter = (words.pattern(kind, folded=False) for kind in ("in", "reporter"))
    reporting = rf",?\s+(?i:{reporter})(?:\s+(?i:{inside})\s+{place})?"
    return re.compile(rf"(?:{reporting}|(?<=\w)[;,]?\s+{inside}\s+{place}){end}")


def prose(found: Sequence[Line]) -> str:
    """Return the lines as paragraphs, a blank line between two; lines that only a page's width broke are joined."""
    blocks: list[list[str]] = [[]]
    for line in found:
        if line.words:
            blocks[-1].append(line.words)
        elif blocks[-1]:
            blocks.append([])
    return "\n\n".join(_joined(block) for block in blocks if block)


def _joined(block: list[str]) -> str:
    least, most = _WRAPPED
    wrapped = len(block) > 1 and all(least <= len(words) <= most for words in block[:-1]) and len(block[-1]) <= most
    return (" " if wrapped else "\n").join(block)


def run_together(heads: int, file: str, line: int, number: int) -> Iterator[Problem]:
    """Yield what to say where an article holds the heads of several."""
    if heads > 1:
        what = f"article {number} seems to hold {heads} articles: the number that ends one is missing"
        yield Problem(file, line, what, "it is kept as one; export it again, or part it by hand", lost=False)


def incomplete(expected: int | None, found: int, file: str) -> Iterator[Problem]:
    """Yield how many articles a file says that it holds, and what to say where it holds fewer."""
    if expected:
        yield Expected(file, 0, "", "", lost=False, count=expected)
    if expected and found < expected:
        what = f"says that it holds {expected} articles, and holds {found}"
        yield Problem(file, 0, what, "export it again, or add the others", lost=False)


def article(
    cells: Mapping[str, Any], file: str, line: int, *, number: int, database: str, counted: int | None = None
) -> Iterator[Original | Problem]:
    """Yield the article of these fields, with what is wrong with it; ``counted``: its words as the database counts."""
    title = str(cells.get("title") or "").strip()
    named = f"article {number}" + (f" (“{title[:60]}{'…' if len(title) > 60 else ''}”)" if title else "")
    text = str(cells.get("text") or "")
    if not text.strip():
        yield Problem(file, line, f"{named} of this {database} export has no text", "export it again, or add its page")
        return
    there = len(text.split())
    if counted and counted >= _COUNTED and there < _ENOUGH * counted:
        what = f"{named} has {there} of the {counted} words that {database} counts"
        yield Problem(file, line, what, "it is kept as it is; export it again if it breaks off", lost=False)
    origins = dict.fromkeys(cells, f"{database} export")
    yield from fields.original(cells, file=file, line=line, origins=origins)
