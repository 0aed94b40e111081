"""PDF files: the words in reading order, lines made into paragraphs, split words mended, no headers and numbers.

The title is the line in the largest letters on the first page. A PDF of scanned pages says that it has no text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import document, layout
from sahelscope.read.head import Head
from sahelscope.read.layout import Line
from sahelscope.read.original import Original, Problem

NAME = "PDF"
APART = True
_LARGEST, _MOST_PAGES = 50_000_000, 2_000
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_ENDS = (10, 13)
_HYPHENS = (2, 0xFFFE)  # how PDFium marks a line that ends in the middle of a word


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins like a PDF, a few bytes of something else aside."""
    return b"%PDF-" in head.raw[:1024]


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the PDF's article, or articles where a press database made it."""
    import pypdfium2

    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(
            file, 0, f"has {size / 1e6:.0f} MB, more than a PDF of articles may", "split it, or save its text"
        )
        return
    try:
        opened = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            yield Problem(file, 0, "is protected by a password", "open it, print it into a new PDF, and add that one")
        else:
            yield Problem(file, 0, "is a damaged PDF", "open it, print it into a new PDF, or save it again")
        return
    count = len(opened)
    pages = [list(_lines(opened, number)) for number in range(min(count, _MOST_PAGES))]
    if count > _MOST_PAGES:
        what = f"has {count} pages; those after page {_MOST_PAGES} were left out"
        yield Problem(file, 0, what, "split it", lost=False)
    if not any(pages):
        what = "has no text, only pictures of pages (a scan)" if count else "has no pages"
        yield Problem(file, 0, what, "run it through text recognition (OCR), and add what comes out")
        return
    pages = layout.without_running_lines(pages)
    title = layout.title(pages)
    text = document.joined(layout.paragraphs(pages))
    yield from document.read(text, file, title=title, origins={"title": "the largest letters on the first page"})


def _lines(opened: Any, number: int) -> Iterator[Line]:
    """Yield the lines of a page as they stand in its content, with their places; none where the page is broken."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        page = opened[number]
        words = page.get_textpage()
    except pypdfium2.PdfiumError:
        return
    height = page.get_height()
    codes = [raw.FPDFText_GetUnicode(words, i) for i in range(words.count_chars())]
    start = 0
    for i in range(len(codes) + 1):
        if i < len(codes) and codes[i] not in _ENDS and codes[i] not in _HYPHENS:
            continue
        inked = [j for j in range(start, i) if codes[j] > 32 and codes[j] != 0xA0]
        if inked:
            left, bottom, _, _ = words.get_charbox(inked[0], loose=True)
            _, _, right, top = words.get_charbox(inked[-1], loose=True)
            printed = "".join(map(chr, codes[start:i])) + ("-" if i < len(codes) and codes[i] in _HYPHENS else "")
            printed = printed.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
            size = raw.FPDFText_GetFontSize(words, inked[len(inked) // 2])
            yield Line(" ".join(printed.split()), left, right, height - top, height - bottom, height, size)
        start = i + 1
    words.close()
    page.close()
