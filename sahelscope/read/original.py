"""An article as it came from a file, before the parser sees it."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any, final

from sahelscope.language import characters
from sahelscope.models import Language

_SPACE = re.compile(r"\s+")


@final
@dataclass(frozen=True)
class Original:
    """One article as its file gives it. Only ``text`` is needed; None is what the file does not say."""

    text: str
    title: str | None = None
    published: dt.date | None = None
    outlet: str | None = None
    url: str | None = None
    author: str | None = None
    language: Language | None = None
    invented: bool = False  #: written for the sample, not real news
    file: str = ""  #: where it was read, its path inside an archive included ...
    line: int = 0  #: ... and at which line or row, from 1; 0 where the file holds one article
    origins: tuple[tuple[str, str], ...] = ()  #: (field, where in the file it stood), as far as the reader knows
    section: str | None = None  #: the outlet's section: "Économie", "World"
    month_only: bool = False  #: its file names a month and no day: ``published`` is the first of that month
    known_as: str = ""  #: its id, where a title or an outlet was given or corrected since it was first read
    corrected: tuple[str, ...] = ()  #: which of its fields were corrected by hand
    read_at: str | None = None  #: when it came into the corpus: UTC, "2026-05-07T09:12:44+00:00"

    @cached_property
    def article_id(self) -> str:
        """Return the hash of title, text and outlet, white space aside (or ``known_as``): no article ever gets two."""
        if self.known_as:
            return self.known_as
        content = "\x1f".join(_SPACE.sub(" ", part or "").strip() for part in (self.title, self.text, self.outlet))
        return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    def whole(self) -> Original:
        """Return the article without halves of characters, which cannot be stored (language/characters.py)."""
        values = ((name, getattr(self, name)) for name in _NAMES)
        words: dict[str, Any] = {name: v for name, v in values if isinstance(v, str) and not v.isascii()}
        whole: dict[str, Any] = {name: characters.whole(value) for name, value in words.items()}
        return self if whole == words else replace(self, **whole)


_NAMES = tuple(f.name for f in fields(Original))


@dataclass(frozen=True)
class Problem:
    """Something in a file that could not be used: where, what was wrong, and what to do about it.

    ``lost`` tells whether an article was left out; otherwise it was kept without the detail in question.
    """

    file: str
    line: int
    what: str
    remedy: str
    lost: bool = True
    member: str = ""  #: the path inside the file, where the file is an archive or a mailbox
    trace: str = field(default="", compare=False, repr=False)  #: of a mistake of ours, for the log
    #: what looks like no article and is set aside, so that it can be taken in all the same
    article: Original | None = field(default=None, compare=False, repr=False)
    times: int = 1  #: how many it stands for: of a file with thousands, the first ones are told and the others counted

    @property
    def left_out(self) -> int:
        """Return how many articles or files were left out for it."""
        return self.times if self.lost else 0

    @property
    def kind(self) -> str:
        """Return "set aside", "failed" or "note"."""
        return "set aside" if self.article else "failed" if self.lost else "note"

    def told(self) -> dict[str, Any]:
        """Return what is told of it, without the article, as a file of JSON holds it."""
        same = ("file", "line", "what", "remedy", "lost", "member", "trace", "times")
        return {name: getattr(self, name) for name in same}

    def __str__(self) -> str:
        place = f"{self.file}, {self.member}" if self.member else self.file
        place = f"{place}, line {self.line}" if self.line else place
        return f"{place}: {self.what}; {self.remedy}" if self.remedy else f"{place}: {self.what}"


@dataclass(frozen=True)
class Expected(Problem):
    """How many articles a file says that it holds: no problem by itself, it goes the same way."""

    count: int = 0


@dataclass(frozen=True)
class Member:
    """A file that lies inside another one; it is read like any file, told by its content.

    ``path``: a temporary file with its content, under another name; it may be gone once the next member is read.
    """

    name: str
    path: Path
