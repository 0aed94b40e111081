"""Lines that stand on pages, made into paragraphs: running headers and page numbers off, split words mended.

LE COURRIER INVENTÉ — 3 ⏎ Le préfet a expli- ⏎ qué que la route    becomes    Le préfet a expliqué que la route
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from sahelscope.language import grammars, lexicon

#: The part of a page, at its top and bottom, in which a header or a footer may stand.
_MARGIN = 0.12
_NUMBER = re.compile(
    r"\W{0,3}(?:page|p\.)?\s{0,2}(?:\d{1,4}|[ivxl]{1,6})(?:\s{0,2}(?:/|of|sur|de)\s{0,2}\d{1,4})?\W{0,3}$", re.I
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DIGITS = re.compile(r"\d+")
_SPLIT = re.compile(r"(\w+)-$")
_START = re.compile(r"\w+")
_CLOSED = (".", "!", "?", "…", ":", "»", "”", '"', ")")
#: How much larger the letters of a title are than the text's.
_LARGER = 1.2


class Line(NamedTuple):
    """A printed line: its words and where it stands, in points from the left and from the top of its page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    page_height: float
    size: float  #: of its letters


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the pages without page numbers, and without lines at their edge that other pages have too.

    On a page that stands alone, lines at the edge in small letters go, unless they may date it.
    """
    usual, gap = _usual_size(pages), _usual_gap([line for page in pages for line in page])
    edges = [[line for line in _apart(page, gap, usual) if _at_edge(line)] for page in pages]
    printed = Counter(key for lines in edges for key in {_key(line) for line in lines})
    often = max(2, len(pages) // 3)

    def runs(line: Line) -> bool:
        if len(pages) == 1 and line.size < 0.85 * usual and not _YEAR.search(line.text):
            return True
        return bool(_NUMBER.match(line.text)) or (len(pages) > 1 and printed[_key(line)] >= often)

    left_out = [{line for line in lines if runs(line)} for lines in edges]
    return [[line for line in page if line not in out] for page, out in zip(pages, left_out, strict=True)]


def _apart(page: Sequence[Line], gap: float, usual: float) -> Iterator[Line]:
    """Yield the lines that stand apart from the text: in other letters, or up to three above or below a wide space."""
    tops = sorted({round(line.top) for line in page})
    outer: set[int] = set()
    for order in (tops, tops[::-1]):
        for i, (top, inner) in enumerate(pairwise(order[:4])):
            if gap and abs(inner - top) > 1.6 * gap:
                outer.update(order[: i + 1])
    for line in page:
        if round(line.top) in outer or abs(line.size - usual) > 0.1 * usual:
            yield line


def _at_edge(line: Line) -> bool:
    return line.top < _MARGIN * line.page_height or line.bottom > (1 - _MARGIN) * line.page_height


def _key(line: Line) -> str:
    return _DIGITS.sub("0", line.text.casefold())


def title(pages: Sequence[Sequence[Line]]) -> str | None:
    """Return the line or lines in the largest letters on the first page, where they are larger than the text's."""
    first = next((page for page in pages if page), [])
    usual = _usual_size(pages)
    largest = max((line.size for line in first if len(line.text) > 3), default=0)
    if not usual or largest < _LARGER * usual:
        return None
    found = [line.text for line in first if abs(line.size - largest) < 0.1]
    return _joined(found) if len(found) <= 4 and sum(map(len, found)) <= 300 else None


def _usual_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Return the paragraphs; one that goes on over a column or a page is one."""
    lines = [line for page in pages for line in page]
    whole = _hyphenated(lines)
    found: list[list[str]] = []
    gap, width = _usual_gap(lines), _usual_width(lines)
    for i, line in enumerate(lines):
        if i and not _new(lines[i - 1], line, gap, width):
            found[-1].append(line.text)
        else:
            found.append([line.text])
    return [_joined(some, whole) for some in found]


def _usual_gap(lines: Sequence[Line]) -> float:
    gaps = [b.top - a.top for a, b in pairwise(lines) if 0 < b.top - a.top < 4 * max(a.size, 1)]
    return sorted(gaps)[len(gaps) // 5] if gaps else 0


def _usual_width(lines: Sequence[Line]) -> float:
    widths = sorted(line.right - line.left for line in lines)
    return widths[int(0.8 * (len(widths) - 1))] if widths else 0


def _new(before: Line, line: Line, gap: float, width: float) -> bool:
    """Tell whether a paragraph begins with this line."""
    if abs(line.size - before.size) > 0.15 * max(before.size, line.size):
        return True
    short = before.right - before.left < 0.85 * width
    closed = before.text.endswith(_CLOSED)
    if line.top <= before.top:  # the next column or page
        return closed and (short or line.left - before.left > 400 or _opens(line))
    if gap and line.top - before.top > 1.35 * max(gap, 1.1 * line.size):
        return True
    indented = 4 < line.left - before.left < 60 and closed
    return indented or (short and closed and _opens(line))


def _opens(line: Line) -> bool:
    return line.text[0].isupper() or line.text[0] in "«“\"'—–-(0123456789"


def _hyphenated(lines: Sequence[Line]) -> frozenset[str]:
    """Return the words with a hyphen that the pages print whole."""
    return frozenset(w.casefold() for line in lines for w in re.findall(r"\w+-\w+", line.text))


@cache
def _fronts() -> frozenset[str]:
    """Return the first parts of words that keep their hyphen: porte-parole, vice-président, ex-minister."""
    return frozenset(f for language in grammars.MODULES for f in lexicon.load(language, "hyphenated").of("front"))


@cache
def _ends() -> frozenset[str]:
    """Return the last parts of such words: dit-il, ceux-ci, lui-même."""
    return frozenset(f for language in grammars.MODULES for f in lexicon.load(language, "hyphenated").of("end"))


def _joined(lines: Sequence[str], whole: frozenset[str] = frozenset()) -> str:
    """Return the lines as one; a word split over two is one word, unless it has its hyphen anyway."""
    return "".join(_pieces(lines, whole)).strip()


def _pieces(lines: Sequence[str], whole: frozenset[str]) -> Iterator[str]:
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        split, start = _SPLIT.search(line[-60:]), _START.match(after)
        if not split or not start:
            yield line + " "
        elif keeps_hyphen(split[1], start[0], whole) or line[-61:].count("-") > 1:
            yield line
        else:
            yield line[:-1]


def keeps_hyphen(front: str, end: str, whole: frozenset[str]) -> bool:
    """Tell whether a word that is split behind ``front`` has its hyphen anyway. ``whole``: words printed with one."""
    front, small = front.casefold(), end.casefold()
    return not end[0].islower() or f"{front}-{small}" in whole or front in _fronts() or small in _ends()
