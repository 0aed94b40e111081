"""What people have corrected by hand: an append-only table beside the articles, ``corpus/corrections.csv``.

One line a correction: when, who, about what, where it stands in the article, what it was and what it is now. A line is
never changed; what is taken back gets a line that says so. The corrections that hold are put on top of what the rules
find: those of an article's own fields when it is parsed (``sahelscope.corpus.correct``), those of findings whenever the
corpus is published (``by_hand.py``). So they win over ``rebuild`` and over reading the same article again.
"""

from __future__ import annotations

import datetime as dt
import getpass
import hashlib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sahelscope.language import codes
from sahelscope.read.original import Original
from sahelscope.store import corrections_file, files
from sahelscope.store.corrected_values import FIGURES, check, with_id

About = Literal["article", "quote", "event", "speaker"]
#: What can be corrected of an article itself.
FIELDS = ("title", "published", "outlet", "language")
#: What can be corrected, by what it is about. A verdict is "right" or "wrong": not a quote, not an event.
#: Words of a reader about an article; they change nothing in it.
NOTE = "note"
WHAT: Mapping[str, tuple[str, ...]] = {
    "article": (*FIELDS, NOTE),
    "quote": ("verdict", "speaker"),
    "event": ("verdict", "type", "day", "place", *FIGURES),
    "speaker": ("same",),
}
UNDO = "undo"
FILE = corrections_file.FILE


@dataclass(frozen=True)
class Correction:
    """One line of the table.

    A finding is known by its article, the offsets of its words and the words, white space as one space each. Two
    speakers stand in ``words`` ("Awa Sangare <awa-sangare> | A. Sangare <a-sangare>"). ``after`` is "" for unknown.
    """

    made: str  #: UTC, ISO 8601 with microseconds
    by: str  #: who; may be ""
    about: str  #: article, quote, event, speaker
    article_id: str
    start: int | None
    end: int | None
    words: str
    what: str  #: one of ``WHAT``, or "undo"
    before: str
    after: str  #: what it is; of an undo, the id of the line that is taken back
    id: str

    @property
    def target(self) -> tuple[str, str, int | None, int | None, str]:
        """Return what it is about: all lines with the same are corrections of one thing."""
        return self.about, self.article_id, self.start, self.end, self.words if self.about == "speaker" else ""

    def checked(self) -> Correction:
        """Return it. Raises ValueError, with a sentence, where it is none that can be made."""
        if self.about not in WHAT:
            raise ValueError(f"{self.about!r} cannot be corrected; {', '.join(WHAT)} can")
        if self.what != UNDO:
            if self.what not in WHAT[self.about]:
                raise ValueError(f"{self.what!r} cannot be corrected; {', '.join(WHAT[self.about])} can")
            check(self.what, self.after)
        if self.about in ("quote", "event") and (self.start is None or self.end is None or self.start >= self.end):
            raise ValueError("a finding needs the offsets of its words")
        if self.about == "speaker" and len(self.words.split(" | ")) != 2:
            raise ValueError("two speakers are one person or not: write both, with | between them")
        return self


def new(
    about: About, article_id: str, what: str, after: str, *, start: int | None = None, end: int | None = None,
    words: str = "", before: str = "", by: str = "",
) -> Correction:  # fmt: skip
    """Return a correction made now. Raises ValueError where it is none that can be made."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
    by, words, before, after = (" ".join(cell.split()) for cell in (by or user(), words, before, after))
    made = Correction(now, by, about, article_id, start, end, words, what, before, after, uuid.uuid4().hex[:12])
    return made.checked()


def same(one: tuple[str, str], other: tuple[str, str], together: bool = True, by: str = "") -> Correction:
    """Return the line that says that two speakers, each a name and an id, are one person, or two."""
    words = " | ".join(with_id(*speaker) for speaker in sorted((one, other), key=lambda s: s[1]))
    after, before = ("yes", "no") if together else ("no", "yes")
    return new("speaker", "", "same", after, words=words, before=before, by=by)


def undoing(taken_back: Correction, by: str = "") -> Correction:
    """Return the line that takes another one back."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
    return replace(
        taken_back, made=now, by=by or user(), what=UNDO, before=taken_back.after, after=taken_back.id,
        id=uuid.uuid4().hex[:12],
    )  # fmt: skip


def following(every: Sequence[Correction], added: Iterable[Correction]) -> list[Correction]:
    """Return lines as made after all that are there: what was said last holds, also where a clock was set back."""
    last = max((c.made for c in every), default="")
    found = []
    for one in added:
        if one.made <= last:
            moment = dt.datetime.fromisoformat(last) + dt.timedelta(microseconds=1)
            one = replace(one, made=moment.isoformat(timespec="microseconds"))
        last = one.made
        found.append(one)
    return found


def user() -> str:
    """Return the name of whoever runs this, "" where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def lines(folder: Path) -> list[Correction]:
    """Return every line, the earliest first. Raises StoreError where the file is damaged."""
    return sorted(corrections_file.read(folder / FILE, made), key=lambda c: (c.made, c.id))


def made(cells: Mapping[str, str]) -> Correction:
    """Return the correction that a line's cells say. Raises ValueError where they say none."""
    start, end = (int(cells[c]) if cells[c] else None for c in ("start", "end"))
    texts = {c: cells[c] for c in corrections_file.COLUMNS if c not in ("start", "end")}
    return Correction(start=start, end=end, **texts).checked()


def in_force(every: Sequence[Correction]) -> list[Correction]:
    """Return those that hold, in order: not taken back, nor overtaken by a later one of the same thing."""
    taken_back: set[str] = set()
    latest: dict[tuple[object, ...], Correction] = {}
    for line in reversed(every):
        if line.id in taken_back:
            continue
        if line.what == UNDO:
            taken_back.add(line.after)
        else:
            latest.setdefault((line.target, line.what), line)
    return sorted(latest.values(), key=lambda c: (c.made, c.id))


def append(folder: Path, added: Iterable[Correction]) -> None:
    """Add lines. They are safe on the disk when this returns. Needs the lock."""
    with files.explained(folder):
        corrections_file.append(folder / FILE, [a.checked() for a in added])


def stamp(folder: Path) -> str:
    """Return a hash of what was corrected, "" where nothing was: what is published names the one that it holds."""
    try:
        return hashlib.blake2b((folder / FILE).read_bytes(), digest_size=8).hexdigest()
    except FileNotFoundError:
        return ""


def read(folder: Path) -> dict[str, dict[str, str]]:
    """Return article id -> field -> what it should be ("" for unknown). Raises StoreError where the file is damaged."""
    found: dict[str, dict[str, str]] = {}
    for c in in_force(lines(folder)):
        if c.about == "article" and c.what in FIELDS:
            found.setdefault(c.article_id, {})[c.what] = c.after
    return found


def applied(article: Original, corrections: Mapping[str, str] | None) -> Original:
    """Return the article as it was corrected, under the id that it has."""
    if not corrections:
        return article
    day = corrections.get("published")
    return replace(
        article,
        title=corrections.get("title", article.title) or None,
        outlet=corrections.get("outlet", article.outlet) or None,
        published=article.published if day is None else dt.date.fromisoformat(day) if day else None,
        month_only=article.month_only and day is None,
        language=corrections["language"] or codes.UNKNOWN if "language" in corrections else article.language,
        known_as=article.article_id,
        corrected=tuple(f for f in FIELDS if f in corrections),
    )


def of(articles: Iterable[Original], corrections: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Return the corrections of these articles only."""
    if not corrections:
        return {}  # the ids need not be worked out
    return {a.article_id: corrections[a.article_id] for a in articles if a.article_id in corrections}
