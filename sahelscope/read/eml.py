"""Mail (EML): a newsletter's words without what follows its reader, and the files that hang on it.

Subject, date and sender give title, date and outlet. Pictures, links and signatures are left out.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from sahelscope.read import blocks, document, furniture, html, unpack
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Original, Problem

NAME = "mail"
APART = True
ENDINGS = (".eml",)
_LARGEST = 40_000_000
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60}):")
_SURE = {"message-id", "mime-version", "received", "return-path", "dkim-signature", "x-mailer", "delivered-to"}
_USUAL = {"from", "to", "subject", "date"}
_FORWARDED = re.compile(r"^(?:(?:re|fwd?|tr|réf)\s?:\s{0,3}){1,5}", re.I)
_PASSED_OVER = (
    "image/", "audio/", "video/", "text/calendar", "application/pgp", "application/pkcs7", "application/x-pkcs7",
)  # fmt: skip
_ORIGINS = {"title": "the mail's subject", "date": "the mail's date", "outlet": "the mail's sender"}


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins with a message's header."""
    names = set()
    for line in head.text.splitlines()[:80]:
        if not line.strip():
            break
        if match := _HEADER.match(line):
            names.add(match[1].lower())
        elif not line.startswith((" ", "\t")):
            return False
    return len(names & _USUAL) > 1 and (bool(names & _SURE) or path.suffix.lower() in ENDINGS)


def read(path: Path, file: str) -> Iterator[Original | Problem | Member]:
    """Yield the message's article, then the files that hang on it."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than a message may", "save its article as text")
        return
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    hanging = list(_hanging(message))
    text = furniture.without(_text(message))
    if text.strip():
        known: dict[str, Any] = {
            "title": _FORWARDED.sub("", _header(message, "Subject").strip()),
            "date": _day(_header(message, "Date")),
            "outlet": _sender(_header(message, "From")),
            "url": _header(message, "Archived-At").strip("<> "),
        }
        yield from document.read(text, file, origins=_ORIGINS, **known)
    elif not hanging:
        yield Problem(file, 0, "is a message without words", "copy its article into a text file")
    with unpack.folder() as into:
        for name, content in hanging:
            yield Member(name, unpack.copy(BytesIO(content), into, name))


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name) or "")
    except Exception:  # the library fails on some broken headers in ways of its own
        return ""


def _day(words: str) -> str | None:
    """Return the date as 2021-05-03; as it stands where it is none, so that it is named."""
    try:
        return parsedate_to_datetime(words).date().isoformat() if words else None
    except (ValueError, TypeError, IndexError):
        return words


def _sender(words: str) -> str:
    name, address = parseaddr(words)
    return name or address.partition("@")[2]


def _text(message: EmailMessage) -> str:
    """Return the words of the message: of its page, or else of its plain text."""
    plain, pages = "", ""
    for part in message.walk():
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            continue
        if part.get_content_type() == "text/html" and not pages and len(content) <= html.LARGEST:
            pages = blocks.text(html.to_text(content, part.get_content_charset()))
        elif part.get_content_type() == "text/plain" and not plain:
            plain = html.to_text(content, part.get_content_charset()).replace("\r\n", "\n")
    return pages or plain


def _hanging(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Yield the files that hang on the message, pictures and signatures aside."""
    for part in message.walk():
        if part.get_content_disposition() != "attachment" and part.get_content_type() != "message/rfc822":
            continue
        kind = part.get_content_type()
        if kind.startswith(_PASSED_OVER):
            continue
        content: Any = part.get_payload(decode=True)
        if kind == "message/rfc822" and part.is_multipart():
            inner: Any = part.get_payload(0)
            content = inner.as_bytes()
        if isinstance(content, bytes) and content:
            yield part.get_filename() or ("message.eml" if kind == "message/rfc822" else "attachment"), content
