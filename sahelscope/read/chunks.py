"""Files of other forms that stand in the body of a Word document: a page, a saved page, RTF, text."""

from __future__ import annotations

from sahelscope.read import blocks, html, rtf_words
from sahelscope.read.lines import decode

_PAGE = ("<html", "<body", "<!doctype html", "<p", "<div", "<head", "<meta", "<table", "<?xml", "<h1")
_LARGEST = 20_000_000  # bytes


def paragraphs(raw: bytes) -> list[str]:
    """Return the paragraphs of one such file, whatever form its first bytes have; none of one that is too large."""
    if len(raw) > _LARGEST:
        return []
    start = raw[:3000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{\\rtf"):
        return rtf_words.words(raw).split("\n")
    if html.is_saved_page(raw):
        raw, _ = html.page_in(raw)
        return blocks.text(html.to_text(raw)).split("\n\n")
    text = html.to_text(raw)
    if text[:3000].lstrip().lower().startswith(_PAGE):
        return blocks.text(text).split("\n\n")
    return decode(raw).splitlines()
