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
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sahelscope.language import codes
from sahelscope.read.original import Original
from sahelscope.store import corrections_file, files
from sahelscope.store.corrected_values import FIGURES, check, with_id
from sahelscope.store.errors import StoreError

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
#: An id is a seal of its line, after an s; those without are older than seals are.
_ID, _SEAL = re.compile(r"[0-9a-f]{12}|s[0-9a-f]{15}"), "s"
#: No text is so long; and the last year in which a later moment can still be written.
_LONGEST, _LAST_YEAR = 10**9, 9998


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
    id: str  #: a seal of all the others, so that a line which a disk, or a spreadsheet, has changed is known

    @property
    def target(self) -> tuple[str, str, int | None, int | None, str]:
        """Return what it is about: all lines with the same are corrections of one thing."""
        return self.about, self.article_id, self.start, self.end, self.words if self.about == "speaker" else ""

    def sealed(self) -> Correction:
        """Return it under the id that its other cells give."""
        cells = [value for name, value in vars(self).items() if name != "id"]
        return replace(self, id=_SEAL + hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:15])

    def checked(self) -> Correction:
        """Return it. Raises ValueError, with a sentence, where it is none that can be made."""
        _moment(self.made)
        if not _ID.fullmatch(self.id):
            raise ValueError(f"{self.id!r} is no id of a correction")
        if self.about not in WHAT:
            raise ValueError(f"{self.about!r} cannot be corrected; {', '.join(WHAT)} can")
        if self.what != UNDO:
            if self.what not in WHAT[self.about]:
                raise ValueError(f"{self.what!r} cannot be corrected; {', '.join(WHAT[self.about])} can")
            check(self.what, self.after)
        if self.about in ("quote", "event") and not 0 <= (self.start or 0) < (self.end or 0) < _LONGEST:
            raise ValueError("a finding needs the offsets of its words")
        if self.about == "speaker" and len(self.words.split(" | ")) != 2:
            raise ValueError("two speakers are one person or not: write both, with | between them")
        if self.id.startswith(_SEAL) and self.id != self.sealed().id:
            raise ValueError("it is not as it was written")
        return self


def new(
    about: About, article_id: str, what: str, after: str, *, start: int | None = None, end: int | None = None,
    words: str = "", before: str = "", by: str = "",
) -> Correction:  # fmt: skip
    """Return a correction made now. Raises ValueError where it is none that can be made."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
    by, words, before, after = (" ".join(cell.split()) for cell in (by or user(), words, before, after))
    return Correction(now, by, about, article_id, start, end, words, what, before, after, "").sealed().checked()


def same(one: tuple[str, str], other: tuple[str, str], together: bool = True, by: str = "") -> Correction:
    """Return the line that says that two speakers, each a name and an id, are one person, or two."""
    words = " | ".join(with_id(*speaker) for speaker in sorted((one, other), key=lambda s: s[1]))
    after, before = ("yes", "no") if together else ("no", "yes")
    return new("speaker", "", "same", after, words=words, before=before, by=by)


def undoing(taken_back: Correction, by: str = "") -> Correction:
    """Return the line that takes another one back."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
    what, before, after = UNDO, taken_back.after, taken_back.id
    return replace(taken_back, made=now, by=by or user(), what=what, before=before, after=after).sealed()


def following(every: Sequence[Correction], added: Iterable[Correction]) -> list[Correction]:
    """Return lines as made after all that are there: what was said last holds, also where a clock was set back."""
    last = max((c.made for c in every), default="")
    found = []
    for one in added:
        if one.made <= last:
            moment = dt.datetime.fromisoformat(last) + dt.timedelta(microseconds=1)
            one = replace(one, made=moment.isoformat(timespec="microseconds")).sealed()
        last = one.made
        found.append(one)
    return found


def _moment(words: str) -> dt.datetime:
    """Return when a line was made. Raises ValueError where it says no moment, or none that another could follow."""
    try:
        moment = dt.datetime.fromisoformat(words)
    except ValueError:
        moment = dt.datetime.max
    if moment.year > _LAST_YEAR or moment.utcoffset() not in (None, dt.timedelta(0)):
        raise ValueError(f"{words!r} is no moment; write it as 2026-05-07T09:12:44+00:00")
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def from_elsewhere(cells: Mapping[str, str]) -> Correction:
    """Return the correction of another desk's line. Raises ValueError where it says none, or comes from the future.

    It would hold against whatever is said here until that day comes.
    """
    found = made(cells)
    if _moment(found.made) > dt.datetime.now(dt.UTC) + dt.timedelta(days=1):
        raise ValueError(f"it was made on {found.made[:10]}, which is still to come; set the clock where it was made")
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
    except OSError as error:
        raise StoreError(
            f"{folder / FILE} cannot be read ({error}); check the disk and run the same command again"
        ) from error


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
