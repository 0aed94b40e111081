"""Markup and entities in the cells of a table, taken out: <p>L&#8217;&eacute;cole</p> is L’école.

Content systems, crawlers and feeds write their pages' source into cells. A paragraph's end is a blank line; what was
written as an entity twice ("&amp;eacute;") is undone twice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from sahelscope.read import blocks

_NAMES = (
    "p|br|div|span|a|b|i|u|s|em|strong|ul|ol|li|h[1-6]|img|blockquote|q|cite|figure|figcaption|table|thead|tbody|tr|t[dh]|iframe"
    "|script|style|section|article|aside|header|footer|main|nav|sup|sub|font|center|hr|small|big|strike|del|ins|pre|code|html"
    "|head|body|title|meta|link|video|audio|source|svg|path|amp-[a-z]+|o:p|time|abbr|dl|dt|dd|label|form|input|button"
)
_TAG = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]{{0,3000}})?/?>", re.I)
_BLOCK = re.compile(r"<(?:p|br|div|li|h[1-6]|tr|td|blockquote|section|article|pre)\b", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_CDATA, _COMMENT = ("<![CDATA[", "]]>"), ("<!--", "-->")
#: A comment that ends later never did.
_LONGEST_COMMENT = 20_000
#: What WordPress writes for its plugins, in brackets around or beside the words.
_SHORTCODE = re.compile(
    r"\[/?(?:caption|gallery|embed|video|audio|playlist|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|ads?|adsense|contact-form-7)"
    r"(?:\s[^\[\]]{0,2000})?/?\]"
)
#: Escapes that were written twice, by JSON or by Excel.
_ESCAPED = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
_RETURN = re.compile(r"_x000[dD]_")
_TEXTS = ("text", "title", "outlet", "author", "section", "language", "date")


def plain(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an article without markup."""
    found = dict(cells)
    for name in _TEXTS:
        if isinstance(value := found.get(name), str) and value:
            found[name] = words(value)
    if isinstance(url := found.get("url"), str) and "&amp;" in url:
        found["url"] = unescape(url)
    return found


def is_source(text: str) -> bool:
    """Tell whether a text is a piece of a page's source: its paragraphs are between tags, or its signs are entities."""
    start = text[:20_000].lstrip()
    if "&" in start and len(_ENTITY.findall(start)) > 1:
        return True
    return start.startswith("<") and bool(_TAG.match(start)) and len(_BLOCK.findall(start)) > 1


def words(source: str) -> str:
    """Return the words of a cell; the same object where nothing is markup."""
    text = source
    for _ in range(3):  # what is written twice
        before = text
        if "\\u" in text:
            text = _ESCAPED.sub(_escaped, text)
        if "_x000" in text:
            text = _RETURN.sub("", text)
        if "[" in text:
            text = _SHORTCODE.sub(" ", text)
        if "<" in text:
            text = _between(text, *_CDATA, keep=True)
            text = _without_tags(text)
        if "&" in text and _ENTITY.search(text):
            text = unescape(text)
        if text == before:
            break
    return source if text == source else text.strip()


def _without_tags(text: str) -> str:
    text = _between(text, *_COMMENT, longest=_LONGEST_COMMENT)
    if not _TAG.search(text):
        return text
    if not _BLOCK.search(text):  # the lines are the paragraphs
        text = text.replace("\n", "<br>")
    elif "\n\n" in text:  # both: tags in some places, blank lines between the paragraphs in others
        text = re.sub(r"\n\s{0,20}\n", "<br><br>", text)
    return blocks.text(f"<html><body>{text}</body></html>")


def _between(text: str, begin: str, end: str, *, keep: bool = False, longest: int | None = None) -> str:
    """Return the text without these signs, and what stands between them unless it is kept; in one pass over it."""
    out, at, look, close = [], 0, 0, -1
    while (start := text.find(begin, look)) >= 0:
        look = start + len(begin)
        if close < look and (close := text.find(end, look)) < 0:
            break
        if longest is None or close - look <= longest:
            out += [text[at:start], text[look:close] if keep else ""]
            at = look = close + len(end)
    return "".join(out) + text[at:]


def _escaped(match: re.Match[str]) -> str:
    try:
        return match[0].encode("ascii").decode("unicode_escape").encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return match[0]
