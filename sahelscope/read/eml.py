"""Mail (EML): a newsletter's words without what follows its reader, and the files that hang on it.

Subject, date and sender give title, date and outlet; of a mail that was passed on, those of the first sender. Pictures,
links and signatures are left out. Each mail that hangs on another is read as a file of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from io import BytesIO
from pathlib import Path
from typing import Any

from sahelscope.read import days, document, furniture, letters, mail_footer, mail_parts, unpack
from sahelscope.read.head import LENGTH, Head
from sahelscope.read.original import Member, Original, Problem
from sahelscope.read.press import pieces

NAME = "mail"
APART = True
ENDINGS = (".eml", ".emlx")
_LARGEST = 40_000_000
_HEADER = re.compile(r"([!-9;-~]{1,76}):")
_SURE = {
    "message-id", "mime-version", "received", "return-path", "dkim-signature", "x-mailer", "delivered-to",
    "arc-seal", "arc-message-signature", "x-received", "authentication-results", "received-spf",
}  # fmt: skip
_USUAL = {"from", "to", "subject", "date"}
#: What Apple's mail program and mailboxes put before a message.
_AROUND = re.compile(r"\d{1,10}\s*$|>?From \S")
_ENVELOPE = re.compile(rb"(?:\xef\xbb\xbf|\s)*(?:\d{1,10}[ \t]*\r?\n|>?From [^\n]{0,300}\n)?")
_ORIGINS = {"title": "the mail's subject", "date": "the mail's date", "outlet": "the mail's sender"}
_PASSED_ON = {name: f"{where}, as it was passed on" for name, where in _ORIGINS.items()}


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins with a message's header, however long."""
    names, lines = set(), head.text.lstrip("\ufeff\r\n \t").splitlines()
    if len(head.raw) >= LENGTH:
        lines = lines[:-1]  # it was cut
    if lines and _AROUND.match(lines[0]):
        lines = lines[1:]
    for line in lines:
        if not line.strip():
            break
        if match := _HEADER.match(line):
            names.add(match[1].lower())
        elif not line.startswith((" ", "\t")):
            return False
    else:  # it is longer than what was looked at
        return len(names & _SURE) > 1
    return len(names & _USUAL) > 1 and (bool(names & _SURE) or path.suffix.lower() in ENDINGS)


def read(path: Path, file: str) -> Iterator[Original | Problem | Member]:
    """Yield the message's article, or those of the letters that it passes on, then the files that hang on it."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than a message may", "save its article as text")
        return
    message = mail_parts.parse(_inside(path.read_bytes()))
    hanging = list(mail_parts.hanging(message))
    found = [letter for letter in letters.split(mail_parts.body(message)) if letter.text.strip()]
    passed_on = bool(hanging) and all(name.endswith(".eml") for name, _ in hanging)
    if passed_on and len(found) == 1 and found[0].is_note and not found[0].headed:
        found = []  # it only passes on the mail that hangs on it
    for letter in found:
        yield from article(letter, message, file)
    if not found and not hanging:
        yield Problem(file, 0, "is a message without words", "copy its article into a text file")
    if hanging:
        with unpack.folder() as into:
            for name, content in hanging:
                yield Member(name, unpack.copy(BytesIO(content), into, name))


def article(letter: letters.Letter, message: Message, file: str) -> Iterator[Original | Problem]:
    """Yield the article of one letter: what its own header says, or else the message's."""
    sent = mail_parts.header(message, "Date") or mail_parts.header(message, "Received").rpartition(";")[2]
    known: dict[str, Any] = {
        "title": letter.title if letter.headed else letters.subject(mail_parts.header(message, "Subject")),
        "date": letter.date if letter.headed else days.of_mail(sent) or sent,
        "outlet": letter.sender if letter.headed else letters.sender(mail_parts.header(message, "From")),
        "url": mail_parts.header(message, "Archived-At").strip("<> "),
    }
    text = mail_footer.without(furniture.without(pieces.prose(pieces.lines(letter.text))))
    yield from document.read(text, file, origins=_PASSED_ON if letter.headed else _ORIGINS, **known)


def _inside(raw: bytes) -> bytes:
    """Return the message without what a mail program puts around it: a count of bytes before it, a mailbox's line."""
    around = _ENVELOPE.match(raw)
    before = around[0] if around else b""
    counted = int(before) if before.strip().isdigit() else len(raw)
    return raw[len(before) :][:counted]
