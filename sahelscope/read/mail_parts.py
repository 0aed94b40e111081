"""The parts of a mail: its own words, and what hangs on it. A mail in a mail hangs on it, and is not walked here."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from typing import Any

from sahelscope.read import blocks, html
from sahelscope.read.lines import decode

_PASSED_OVER = (
    "image/", "audio/", "video/", "text/calendar", "application/pgp", "application/pkcs7", "application/x-pkcs7",
    "message/delivery-status", "message/disposition-notification", "text/rfc822-headers", "message/external-body",
)  # fmt: skip
#: Parts that are looked at, and lines and letters of one line of a header; a longer one was made to be slow.
_MOST_PARTS, _MOST_LINES, _LONGEST_LINE = 2_000, 400, 20_000
_FLOWED = re.compile(r" \n(?=[^\s>])")
_SIGNATURE = re.compile(r"\n-- ?\n(?=[^\x00]{0,600}\Z)")
_LIST_FOOTER = re.compile(r"\s*_{20,}")


class _Policy(Compat32):
    """Keeps of a header what a person could have written; reading it is quick however long it is."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, _, value = sourcelines[0][:_LONGEST_LINE].partition(":")
        rest = "".join(sourcelines[1:_MOST_LINES])
        return name, (value.lstrip(" \t") + rest)[:_LONGEST_LINE].rstrip("\r\n")


_POLICY = _Policy()


def parse(raw: bytes) -> Message:
    """Return the message that these bytes are; never fails."""
    return BytesParser(policy=_POLICY).parsebytes(raw)


def header(message: Message, name: str) -> str:
    """Return a line of the header as its reader sees it, "" where it is not there."""
    value = next((str(v) for n, v in message._headers if n.lower() == name.lower()), "")  # type: ignore[attr-defined]
    if "=?" not in value:
        return _bytes(value)
    words: list[str] = []
    try:
        found: list[tuple[Any, str | None]] = list(decode_header(value))
    except HeaderParseError:
        return _bytes(value)
    for piece, charset in found:
        if isinstance(piece, str):
            words.append(_bytes(piece))
        else:
            words.append(html.to_text(piece, charset) if charset else decode(piece))
    return " ".join("".join(words).split())


def _bytes(value: str) -> str:
    """Return a value whose bytes the library kept as they came."""
    if value.isascii():
        return " ".join(value.split())
    return " ".join(decode(value.encode("utf-8", "surrogateescape")).split())


def body(part: Message, depth: int = 0) -> str:
    """Return the words that a part prints: of several forms of the same the page, of several pieces all."""
    kind = part.get_content_type()
    if _hangs(part) or depth > 50:
        return ""
    if not part.is_multipart():
        return _words(part, kind)
    inside = _inside(part)
    if kind == "multipart/alternative":
        return _best(inside, depth)
    if kind in ("multipart/related", "multipart/signed"):
        return next((words for inner in inside if (words := body(inner, depth + 1))), "")
    found = [words for inner in inside if (words := body(inner, depth + 1).strip("\n"))]
    if len(found) > 1 and _LIST_FOOTER.match(found[-1]):
        found.pop()  # what a list puts below each mail
    return "\n\n".join(found)


def hanging(part: Message, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of the files and mails that hang on it, pictures and signatures aside."""
    kind = part.get_content_type()
    if _hangs(part):
        if not kind.startswith(_PASSED_OVER) and (content := _content(part, kind)):
            yield file_name(part) or ("message.eml" if kind == "message/rfc822" else "attachment"), content
    elif part.is_multipart() and depth <= 50:
        for inner in _inside(part):
            yield from hanging(inner, depth + 1)


def file_name(part: Message) -> str:
    """Return the name of a file that hangs on a mail, "" where it has none."""
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError):
        return ""
    named: Message = Message(policy=_POLICY)
    named["Name"] = name
    return header(named, "Name")


def _hangs(part: Message) -> bool:
    kind = part.get_content_type()
    if part.get_content_disposition() == "attachment" or kind.startswith("message/"):
        return True
    return not kind.startswith(("text/", "multipart/")) or kind in ("text/calendar", "text/rfc822-headers")


def _inside(part: Message) -> list[Any]:
    inside: Any = part.get_payload()
    return inside[:_MOST_PARTS] if isinstance(inside, list) else []


def _best(inside: list[Any], depth: int) -> str:
    """Return the words of the richest form that has any: a page, or what holds one, before plain text."""
    plain = ""
    for part in inside:
        words = body(part, depth + 1)
        if words.strip() and part.get_content_type() in ("text/html", "multipart/related", "multipart/mixed"):
            return words
        plain = plain or words
    return plain


def _words(part: Message, kind: str) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or kind not in ("text/html", "text/plain", "text/markdown"):
        return ""
    charset = part.get_content_charset()
    if kind == "text/html":
        return blocks.text(html.to_text(content, charset)) if len(content) <= html.LARGEST else ""
    text = html.to_text(content, charset).replace("\r\n", "\n").replace("\r", "\n")
    if str(part.get_param("format") or "").lower() == "flowed":
        text = _FLOWED.sub(" " if str(part.get_param("delsp") or "").lower() != "yes" else "", text)
    return _SIGNATURE.split(text, maxsplit=1)[0]


def _content(part: Message, kind: str) -> bytes:
    """Return the bytes of a file, or of a mail in the mail as they were sent."""
    if kind == "message/rfc822" and part.is_multipart():
        inner: Any = part.get_payload(0)
        try:
            raw: bytes = inner.as_bytes(policy=_POLICY.clone(cte_type="8bit", max_line_length=0))
        except (ValueError, LookupError, TypeError):
            return b""
        if str(part.get("Content-Transfer-Encoding") or "").strip().lower() == "base64":
            try:
                return base64.b64decode(raw)
            except ValueError:
                return raw
        return raw
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
