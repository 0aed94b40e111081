"""The fields of one article, as strings from any file, made into an Original; what cannot be used is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sahelscope.language import characters, codes
from sahelscope.language.detect import detect
from sahelscope.models import Language
from sahelscope.read import authors, invisible, mojibake, split_words
from sahelscope.read.original import Original, Problem
from sahelscope.read.web import title as web_title
from sahelscope.read.when import NoDateError, in_month, told

#: A longer article is refused: it is a whole archive, or no article at all.
LONGEST = 2_000_000
#: Where only the month is given, a whole date may stand in so many characters from the top.
_TOP = 400
_TURNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def original(
    cells: Mapping[str, Any],
    *,
    file: str,
    line: int,
    month_first: bool = False,
    origins: Mapping[str, str] | None = None,
) -> Iterator[Original | Problem]:
    """Yield the article of these fields (``text``, ``title``, ``date``, ...), and what was wrong with them.

    ``origins``: where in the file each field stood.
    """
    printed = _words(cells.get("text"))
    text, signs = mojibake.mended(printed)
    if not invisible.removed(text).strip():
        yield Problem(file, line, "has no text", "give its text, or delete it")
        return
    if too_long := over_long(text, file, line):
        yield too_long
        return
    if text is not printed:
        what = "had letters in a wrong encoding (Ã© for é); they were put right"
        yield Problem(file, line, what, "compare it with its page before you quote it", lost=False)
    if signs:
        what = f"has signs that are no letters ({signs!r}): its encoding is not what it says"
        yield Problem(file, line, what, "save it again in UTF-8, and compare it with its page", lost=False)
    if word := invisible.mixed(text):
        what = f"has words that mix Latin letters with others that look alike ({word!r})"
        yield Problem(file, line, what, "a name so written counts as another; compare it with its page", lost=False)
    published, month_only = None, False
    try:
        if found := told(_words(cells.get("date")), month_first=month_first):
            published = found.day
            if found.month_only:
                printed_day = in_month(text[:_TOP], found.day)
                published, month_only = printed_day or found.day, not printed_day
                what = f"the date {_words(cells.get('date')).strip()[:40]!r} names a month and no day"
                kept = f"the article is kept under {published}, as it prints"
                no_day = "the month is kept, and no event is dated by it; correct the day where you know it"
                yield Problem(file, line, what, kept if printed_day else no_day, lost=False)
    except NoDateError as error:
        yield Problem(file, line, f"the date {error}", "the article is kept without a date", lost=False)
    outlet = _line(cells.get("outlet"))
    yield Original(
        text=invisible.removed(split_words.mended(text)),
        title=_title(_line(cells.get("title")), outlet),
        published=published,
        month_only=month_only,
        outlet=outlet,
        url=_line(cells.get("url")),
        author=_author(cells.get("author"), outlet),
        section=_line(cells.get("section")),
        language=_language(_words(cells.get("language")), text),
        invented=_words(cells.get("invented")).strip().lower() in ("true", "1", "yes"),
        file=file,
        line=line,
        origins=tuple((name, where) for name, where in (origins or {}).items() if _words(cells.get(name)).strip()),
    )


def _title(title: str | None, outlet: str | None) -> str | None:
    """Return the title without the outlet's name, which services that search put behind it."""
    return web_title.plain(title, [outlet]) if title and outlet and outlet in title else title


def _author(value: Any, outlet: str | None) -> str | None:
    """Return the names of an author's cell, or of a list of them, put in order."""
    if not value:
        return None
    named = [authors.tidy(_line(each), outlet) for each in (value if isinstance(value, list | tuple) else [value])]
    return ", ".join(dict.fromkeys(name for name in named if name)) or None


def _language(words: str, text: str) -> Language | None:
    """Return the article's language where its file names one: the text decides, the file where the text is in doubt."""
    declared = codes.meant(words)
    return detect(text, declared) if declared else None


def over_long(text: str, file: str, line: int) -> Problem | None:
    """Return what to say of an article that is too long, None where it is not."""
    if len(text) <= LONGEST:
        return None
    size = f"{len(text) / 1e6:.1f} million characters"
    return Problem(file, line, f"has {size}, more than any article", "split it into one article a line or a file")


def _words(value: Any) -> str:
    """Return a cell as a string; lists (of authors, say) are joined, NULs and lone surrogates taken out."""
    if value is None or value is False:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(_words(v) for v in value)
    text = value if isinstance(value, str) else str(value)
    if "\0" in text:
        text = text.replace("\0", "")
    return text if characters.is_whole(text) else text.encode("utf-8", "ignore").decode("utf-8")


def _line(value: Any) -> str | None:
    """Return a cell as one line of words, None where it is empty; no signs that turn the direction of print."""
    words = _words(value)
    if not words.isascii():
        words = _TURNS.sub("", mojibake.undone(words))
    return " ".join(words.split())[:2000] or None
