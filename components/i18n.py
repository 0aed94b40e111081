"""The words of the interface, in English and French, from data/i18n/*.csv (columns key,en,fr)."""

from __future__ import annotations

import datetime as dt
import re
import threading
import time
from calendar import monthrange
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import streamlit as st

from sahelscope.language import lexicon
from sahelscope.paths import DATA

FOLDER = DATA / "i18n"
LANGUAGES = {"en": "English", "fr": "Français"}
#: Stands between a number and its noun, and in French between thousands and before ":": never broken over two lines.
FIXED_SPACE = "\u00a0"
_CLOSING, _OPEN = re.compile(r" (?=[;:?!»%])"), re.compile(r"(?<=«) ")
#: What holds for the run of one session's page; each run has its own thread.
_run = threading.local()


@lru_cache(maxsize=2)
def _words(stamp: tuple[int, ...]) -> dict[str, dict[str, str]]:
    columns = ("key", *LANGUAGES)
    table: dict[str, dict[str, str]] = {}
    for path in sorted(FOLDER.glob("*.csv")):
        for line, cells in lexicon.rows(path, columns, columns):
            if cells["key"] in table:
                raise lexicon.LexiconError(path, line, f"the key {cells['key']!r} stands twice; delete one")
            table[cells["key"]] = cells | {"fr": _fixed(cells["fr"])}
    return table


def _fixed(words: str) -> str:
    """Fix the spaces that French keeps inside its marks, so that none opens or ends a line: "garder ; cliquez"."""
    return _OPEN.sub(FIXED_SPACE, _CLOSING.sub(FIXED_SPACE, words))


def words() -> dict[str, dict[str, str]]:
    """Return every key with its words by language; a changed file is read again within a second."""
    return _words(stamp())


def stamp() -> tuple[int, ...]:
    """Return what changes when the words do."""
    return _stamps(FOLDER, int(time.monotonic()))


@lru_cache(maxsize=2)
def _stamps(folder: Path, second: int) -> tuple[int, ...]:
    """Return when the files were changed; a page asks for some hundred words, so the disk is asked once a second."""
    return tuple(path.stat().st_mtime_ns for path in sorted(folder.glob("*.csv")))


def language() -> str:
    """Return the language of the interface: the one chosen (``?lang=fr``), else the browser's, else English."""
    return getattr(_run, "language", None) or _language()


def begin() -> None:
    """Settle the language for this run: hundreds of words ask for it, and the session's state answers slowly."""
    _run.language = _language()


def _language() -> str:
    chosen = st.session_state.get("lang") or (st.context.locale or "")[:2].lower()
    return chosen if chosen in LANGUAGES else "en"


def switch() -> None:
    """Draw the choice of language at the foot of the sidebar; app.py holds the value in the address as ``lang``."""
    st.session_state["lang-shown"] = language()
    with st.sidebar.container(key="lang-switch"):
        st.segmented_control(
            text("frame.language"), list(LANGUAGES), key="lang-shown", format_func=LANGUAGES.__getitem__,
            required=True, on_change=_switch,
        )  # fmt: skip


def _switch() -> None:
    st.session_state["lang"] = st.session_state["lang-shown"]


def text(key: str, **values: Any) -> str:
    """Return the words that stand under the key, with {values} put in."""
    found = words()[key][language()]
    return found.format(**values) if values else found


def number(value: float) -> str:
    """Write a whole number with its thousands apart: 12,345 or 12 345."""
    written = f"{int(value):,}"
    return written.replace(",", FIXED_SPACE) if language() == "fr" else written


def colon() -> str:
    """Return the sign between a name and its value: French keeps a space before it."""
    return f"{FIXED_SPACE}:" if language() == "fr" else ":"


def joined(statements: Iterable[str]) -> str:
    """Join short statements with semicolons: French keeps a space before each."""
    return (f"{FIXED_SPACE}; " if language() == "fr" else "; ").join(statements)


def percent(share: float, digits: int = 0) -> str:
    """Write a share from 0 to 1: 4.2% or 4,2 %."""
    words = f"{100 * share:.{digits}f}"
    return words.replace(".", ",") + f"{FIXED_SPACE}%" if language() == "fr" else f"{words}%"


def separators() -> str:
    """Return the decimal sign and what stands between thousands, as Plotly takes them."""
    return f",{FIXED_SPACE}" if language() == "fr" else ".,"


def count(key: str, value: int) -> str:
    """Write a number with its noun: the key "articles" needs the lines "articles.one" and "articles.many"."""
    # French counts 0 and 1 as singular, English only 1.
    one = value == 1 or (value == 0 and language() == "fr")
    return number(value) + FIXED_SPACE + text(f"{key}.{'one' if one else 'many'}")


def day(value: dt.date) -> str:
    """Write a day: 3 Jun 2024, 3 juin 2024; 1 Jun 2024, 1er juin 2024."""
    return f"{_number_of(value)}{FIXED_SPACE}{_month(value)}{FIXED_SPACE}{value.year}"


def month(value: dt.date) -> str:
    """Write a month: Jun 2024, juin 2024."""
    return f"{_month(value)}{FIXED_SPACE}{value.year}"


def published(on: dt.date | None, known_from: str | None) -> str:
    """Write the day of an article; the month where no more is known ("month"), and that there is none for None."""
    if on is None:
        return text("article.undated")
    return month(on) if known_from == "month" else day(on)


def period(first: dt.date, last: dt.date) -> str:
    """Write the days from first to last as shortly as is exact: a day, a month, a year, or both ends."""
    if first == last:
        return day(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        if (first.year, first.month) == (last.year, last.month):
            return f"{_month(first)}{FIXED_SPACE}{first.year}"
        if first.month == 1 and last.month == 12:
            return str(first.year) if last.year == first.year else f"{first.year}–{last.year}"
    if first.year == last.year and first.month == last.month:
        return f"{_number_of(first)}–{day(last)}"
    if first.year == last.year:
        return f"{_number_of(first)}{FIXED_SPACE}{_month(first)} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def _month(value: dt.date) -> str:
    return text(f"month.{value.month:02d}")


def _number_of(value: dt.date) -> str:
    return text("month.first") if value.day == 1 else str(value.day)
