"""What stands in words of an event: its row on a figure, its day, its deaths."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from typing import Any

from components import countries, i18n
from sahelscope.places import gazetteer
from sahelscope.store import toll_words
from sahelscope.store.toll_words import Toll

_ = i18n.text


def row(by: str, value: str) -> str:
    """Write the row of a figure: a family, a type, a country, a region, a side."""
    if by == "all":
        return _("timeline.all_events")
    if value == "unknown":
        return _(f"timeline.unknown_{by}")
    if by == "country":
        return countries.name(value)
    if by == "region":
        return region(value)
    return _({"family": "family.", "type": "type.", "side": "side."}[by] + value.replace(" ", "_"))


def region(code: str) -> str:
    """Write a region by its id in the gazetteer, with its country: "Tillabéri, Niger"."""
    place = gazetteer.places().get(code)
    return f"{place.name}, {countries.name(place.country)}" if place else code


def country_of(place: str) -> str:
    """Return the country of a place of the gazetteer; "" where it is not known."""
    known = gazetteer.places().get(place)
    return known.country if known else ""


def day(first: dt.date | None, last: dt.date | None, state: str, report: dt.date | None) -> str:
    """Write when it happened, with a sign for what is known: "○" the day of the report, "◇" planned."""
    words = i18n.period(first, last) if first and last else i18n.day(report) if report else _("timeline.no_date")
    return {"reported": "○ ", "planned": "◇ "}.get(state, "") + words


def deaths(low: int | None, high: int | None, more: bool | None, about: bool | None) -> str:
    """Write a toll, or a sum of tolls: "12", "8–12", "12+" for at least 12, "about 20"; "" where none is given.

    ``more``: the highest is "at least" so many; ``about``: roughly so many.
    """
    if low is None or high is None:
        return ""
    return toll_words.written(Toll(low, high, bool(more), bool(about)), _, "short", i18n.number)


def summed(tolls: Iterable[Any]) -> str:
    """Write the sum of tolls; each has ``low, high, open, about``."""
    told = list(tolls)
    low, high = (int(sum(getattr(toll, name) for toll in told)) for name in ("low", "high"))
    return deaths(low, high, any(toll.open for toll in told), any(toll.about for toll in told))


@lru_cache(maxsize=4096)
def wrapped(words: str | None, most: int = 150, width: int = 48) -> str:
    """Return words as HTML on lines of a width, for what the pointer is told on a figure."""
    return "<br>".join(map(escape, textwrap.wrap(short(words, most), width)))


def short(words: str | None, most: int = 90) -> str:
    """Return words on one line, cut at a space where there are too many."""
    found = " ".join((words or "").split())
    return found if len(found) <= most else found[: most - 1].rsplit(" ", 1)[0] + "…"
