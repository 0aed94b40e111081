"""What a corrected value may be, as written and as understood. "" is always "unknown", or "none".

speaker   Awa Sangare <awa-sangare>, or a name alone
type      attack
day       2026-05-03 · 2026-05 · 2026-05-03/2026-05-06
place     Gao <gao>, a name alone, or a country: Mali <MLI>
deaths    12 · 12-20 · 12+ · ~20 · 0
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from sahelscope.dates import values
from sahelscope.language import codes, lexicon
from sahelscope.models import Place
from sahelscope.paths import DATA
from sahelscope.people import gazetteer as people
from sahelscope.people import spelling
from sahelscope.places import gazetteer, locate

#: What can be counted of an event.
FIGURES = ("deaths", "wounded", "abducted", "displaced", "arrested")
_NAMED = re.compile(r"(?P<name>[^<>]+?)\s*<(?P<id>[^<>]+)>\Z")
_FIGURE = re.compile(r"(?P<about>~\s*(?=\d+\Z))?(?P<low>\d{1,7})(?:(?P<more>\+)|\s*[-–]\s*(?P<high>\d{1,7}))?\Z")
_SAME, _VERDICTS = ("yes", "no"), ("right", "wrong")
#: These are areas, not towns.
_AREAS = ("region", "province", "district")


class Days(NamedTuple):
    """A day, month, year or period; None where it is unknown."""

    value: str | None
    first: dt.date | None
    last: dt.date | None
    precision: str | None


def check(what: str, after: str) -> None:
    """Raise ValueError, with a sentence, where ``what`` cannot be ``after``."""
    if what == "published" and after:
        _day(after)
    elif what == "language" and after:
        codes.checked(after)
    elif what == "type" and after not in types():
        raise ValueError(f"{after!r} is no type of event; {', '.join(types())} are")
    elif what == "day":
        days(after)
    elif what in FIGURES:
        figure(after)
    elif what == "verdict" and after not in _VERDICTS:
        raise ValueError(f"a verdict is right or wrong, not {after!r}")
    elif what == "same" and after not in _SAME:
        raise ValueError(f"two speakers are one person, yes or no, not {after!r}")


def _day(words: str) -> dt.date:
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        raise ValueError(f"{words!r} is no day; write it as 2026-05-03") from None


@cache
def types() -> tuple[str, ...]:
    """Return the types of events."""
    rows = lexicon.rows(DATA / "events" / "acled.csv", ("type",), required=("type",))
    return tuple(dict.fromkeys(cells["type"] for _, cells in rows))


def named(words: str) -> tuple[str, str | None]:
    """Return the name and the id of "Gao <gao>"; None for a name alone."""
    match = _NAMED.match(words.strip())
    return (match["name"], match["id"]) if match else (words.strip(), None)


def with_id(name: str | None, known_as: str | None) -> str:
    """Return "Gao <gao>", which ``named`` reads; "" for nobody and nowhere."""
    bare = " ".join((name or "").translate({ord(c): None for c in "<>|"}).split())
    return f"{bare} <{known_as}>" if bare and known_as else bare


def speaker_id(name: str) -> str | None:
    """Return the id of a person typed by name: a known holder's, else one made of the name; None for one word."""
    if entry := people.find(name):
        return entry.id
    return spelling.slug(name) if len(name.split()) > 1 else None


def days(words: str) -> Days:
    """Return the days that a value means. Raises ValueError for one that means none."""
    if not words:
        return Days(None, None, None, None)
    found = values.days(words)
    if found is None:
        raise ValueError(f"{words!r} is no day; write 2026-05-03, 2026-05, or 2026-05-03/2026-05-06")
    return Days(words, found.first, found.last, found.precision)


class Counted(NamedTuple):
    """So many people, None above where it is open ("12+")."""

    low: int
    high: int | None
    about: bool  #: roughly so many


def figure(words: str) -> Counted | None:
    """Return the number that a value means; None for none at all. Raises ValueError for one that means none."""
    if not words:
        return None
    match = _FIGURE.match(words.strip())
    low, high = (int(match["low"]), int(match["high"] or match["low"])) if match else (1, 0)
    if match is None or high < low:
        raise ValueError(f"{words!r} is no number of people; write 12, 12-20, 12+ or ~20")
    return Counted(low, None if match["more"] else high, bool(match["about"]))


class Where(NamedTuple):
    """Where an event happened: the country, and the place in it, as far as they are known."""

    country: str | None
    place: Place | None


def where(words: str, start: int, end: int) -> Where:
    """Return the place that a value means; its words stand at the event's, ``start`` to ``end``, where none are."""
    name, known = named(words)
    if not name:
        return Where(None, None)
    if known in gazetteer.countries():
        return Where(known, None)
    at = locate.place_of(known) if known else next(iter(locate.locate(name)), None)
    if at is None:
        return Where(None, Place(start, end, name, "clause"))
    town = None if at.kind in _AREAS else at.id
    found = Place(start, end, name, "clause", town, at.region or None, at.district or None, at.lat, at.lon)
    return Where(at.country, found)
