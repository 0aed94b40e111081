"""Web pages that were saved, also as one MHTML file: the article without menus, and what the page says of it.

Title, date, author, outlet, link and language come from the page's metadata; the text from what trafilatura takes for
the article. Lines such as "Lire aussi : …" that stand inside it are left out.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lxml import html as lxml_html

from sahelscope.language import codes
from sahelscope.models import Language
from sahelscope.read import fields, furniture, origins, tags
from sahelscope.read.charset import text as characters
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem
from sahelscope.read.web import address, author, body, day, paragraphs
from sahelscope.read.web import title as web_title
from sahelscope.read.web.facts import Facts

NAME = "web page"
APART = True
ENDINGS = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
#: Bytes; a longer page is a whole site, or made to be slow.
LARGEST = 2_000_000
_SHORTEST = 25  # characters; less is a menu's word
_LARGEST_MHTML = 20_000_000  # its pictures included
_START = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,3000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b", re.I)  # fmt: skip # noqa: E501
_MHTML = re.compile(rb"^content-type:\s*multipart/related", re.I | re.M)
_SAVED_BY = re.compile(rb"^from:\s*\"?<?saved by\b", re.I | re.M)
_OF_MAIL = re.compile(rb"^(?:to|cc|message-id|received|delivered-to|reply-to|sender|x-mailer):", re.I | re.M)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n|\r\r")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,30})", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
#: Signs that stand in no page, over which its parser stumbles.
_NO_SIGNS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PARSER = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, default_doctype=False, collect_ids=False)
_WHOLE_PAGE = "sign in, save the whole page, and add it"
#: The address in a saved page, as browsers and SingleFile write it.
_SAVED_FROM = re.compile(
    r"<!-- saved from url=\(\d{1,5}\)(https?://[^\s>]{1,2000}) -->"
    r"|<!--\s+Page saved with SingleFile\s+url:\s(https?://[^\s>]{1,2000})\s"
)


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins like a page."""
    if _START.match(head.text) or (path.suffix.lower() in ENDINGS and "<" in head.text):
        return True
    return is_saved_page(head.raw)


def is_saved_page(raw: bytes) -> bool:
    """Tell whether these first bytes are those of a page with its pictures in one file, and not of a mail with some."""
    start = raw[:8000].lstrip()
    if start.startswith(b"<"):
        return False
    header = _BLANK_LINE.split(start, maxsplit=1)[0]
    if not _MHTML.search(header):
        return False
    if b"snapshot-content-location" in header.lower() or _SAVED_BY.search(header):
        return True
    return header.lower().startswith((b"mime-version", b"content-type")) and not _OF_MAIL.search(header)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the page's article, or several where the page is a press database's export."""
    size = path.stat().st_size
    with path.open("rb") as opened:
        mhtml = is_saved_page(opened.read(8000))
    if size > (_LARGEST_MHTML if mhtml else LARGEST):
        yield too_large(file, size)
        return
    raw, url = path.read_bytes(), None
    if mhtml:
        raw, url = page_in(raw)
        if len(raw) > LARGEST:
            yield too_large(file, len(raw))
            return
    yield from page(to_text(raw), file, url=url)


def too_large(file: str, size: int) -> Problem:
    """Return what to say of a page that is too large."""
    return Problem(file, 0, f"has {size / 1e6:.1f} MB, more than any article's page", "save its article as text")


def page_in(raw: bytes) -> tuple[bytes, str | None]:
    """Return the page in an MHTML file, and its address."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    url = message.get("Snapshot-Content-Location")
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                return to_text(content, part.get_content_charset()).encode("utf-8-sig"), url or part.get(
                    "Content-Location"
                )
    return b"", url


def to_text(raw: bytes, charset: str | None = None) -> str:
    """Return a page's characters. ``charset`` came with it, the page may name another; the bytes decide."""
    named = _CHARSET.search(raw[:4000])
    return characters(raw, named[1].decode("ascii", "replace") if named else charset)


def with_address(content: str, url: str) -> bytes:
    """Return a page with its address in it, as browsers save it, so that ``read`` finds the address again."""
    clean = url.replace(" ", "%20").replace(">", "%3E")
    return f"<!DOCTYPE html>\n<!-- saved from url=({len(clean):04d}){clean} -->\n{content}".encode("utf-8-sig")


def page(
    content: str, file: str, *, url: str | None = None, line: int = 0, **given: Any
) -> Iterator[Original | Problem]:
    """Yield the articles of a page. ``given``: fields known from elsewhere, which win over the page's own."""
    try:
        tree = lxml_html.document_fromstring(
            _NO_SIGNS.sub("", _DECLARATION.sub("", tags.tamed(content))), parser=_PARSER
        )
    except (ValueError, lxml_html.etree.ParserError):
        yield Problem(file, line, "is a page without anything in it", "save it again, once it is fully loaded")
        return
    if url is None and (saved := _SAVED_FROM.search(content[:5000])):
        url = saved[1] or saved[2]
    known, language = Facts(tree, url), _language(tree)
    blocks = paragraphs.of(tree, known.spine)
    found = body.find(known, blocks)
    text = furniture.without(found.text, language)
    if len(text) < _SHORTEST:
        what = "is a page in which no article was found"
        yield Problem(file, line, what, "copy the article's words into a text file")
        return
    cells, where = _cells(known, text, paragraphs.opening(blocks), language, given)
    first, _, rest = text.partition("\n\n")
    if rest and cells["title"] and first.casefold() == " ".join(str(cells["title"]).split()).casefold():
        text = rest
    yield from fields.original({**cells, "text": text}, file=file, line=line, origins=where)
    if address.goes_on(known, cells["url"]):
        what = "is the first page of an article that goes on on others"
        yield Problem(file, line, what, "add its other pages, or its page for printing", lost=False)
    if found.teaser:
        what = "is the beginning of an article that only subscribers can read whole"
        yield Problem(file, line, what, _WHOLE_PAGE, lost=False)
    elif found.share < body.TOLD:
        what = f"gives {found.share:.0%} of the paragraphs of its page"
        yield Problem(file, line, what, "compare it with the page, and add its words as text if they lack", lost=False)


def _cells(
    known: Facts, text: str, opening: Sequence[str], language: Language | None, given: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return what the page says of its article, and where on it each field stands."""
    outlet, url = web_title.outlet(known), address.find(known)
    names = [outlet, *known.metas.get("og:site_name", ()), known.ld.site, *known.ld.publishers, web_title.host(url)]
    lines = text.split("\n\n")
    written = day.find(known, opening, month_first=_says_american(known.tree))
    cells: dict[str, Any] = {
        "title": web_title.find(known, names),
        "date": written[0] if written else None,
        "outlet": outlet,
        "url": url,
        "author": author.find(known, names, opening, lines),
        "language": language,
        "section": known.ld.section or next((words for _, words in known.meta("section")), None),
    }
    cells |= {name: value for name, value in given.items() if value}
    where = origins.of(cells, known.tree, given)
    if written and not given.get("date"):
        where["date"] = written[1]
    return cells, where


def _says_american(tree: Any) -> bool:
    """Tell whether the page is in the English of a country that writes the month first."""
    return (tree.get("lang") or "").lower().replace("_", "-") == "en-us"


def _language(tree: Any) -> Language | None:
    """Return the language that the page names first, None where it names none that is known."""
    named = [tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")]
    named += tree.xpath(
        "//html/@lang | //meta[@property='og:locale']/@content | //meta[@http-equiv='content-language']/@content"
    )
    return next((code for words in named if words and (code := codes.meant(words))), None)
