"""Mails that a program has saved or printed as text, one or several, in whatever language it speaks.

From: … Sent: … To: … Subject: …    ·    De : … Envoyé : … À : … Objet : …
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import document, letters, mail_footer
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

NAME = "mail as text"
_LARGEST = 40_000_000
_ORIGINS = dict.fromkeys(("title", "date", "outlet"), "the header printed above the mail")


def fits(path: Path, head: Head) -> bool:
    """Tell whether a mail's printed header stands at the top."""
    return letters.opens(head.text)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the article of each mail."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than any article", "split it into one article a file")
        return
    text = decode(path.read_bytes()).replace("\r\n", "\n").replace("\r", "\n")
    for letter in letters.split(text):
        if not letter.text.strip():
            yield Problem(file, 0, "is a message without words", "copy its article into a text file")
            continue
        known: dict[str, Any] = {"title": letter.title, "date": letter.date, "outlet": letter.sender}
        yield from document.read(mail_footer.without(letter.text), file, origins=_ORIGINS, **known)
