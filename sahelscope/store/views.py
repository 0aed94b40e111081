"""Saved views: a page with its filters under a name, and when somebody last looked at it.

They lie beside the articles, in ``corpus/views.json``, so that a desk shares them with its corpus. A view is what the
address of a page holds (``?country=MLI&period=3m``), so a period that is counted back moves with the newest article.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sahelscope.events import families
from sahelscope.store import files, periods
from sahelscope.store.errors import StoreError
from sahelscope.store.filters import EventFilter, Filters, State
from sahelscope.store.quote_filter import VOICES, QuoteFilter

FILE = "views.json"
#: Letters of a name, and views of a corpus.
LONGEST, MOST = 80, 200
#: Pages that are about the one that their address names.
_OF_ONE = ("country", "speaker")
#: What is known of an event's day, by the word in the address.
WHEN: dict[str, tuple[State, ...]] = {
    "all": (),
    "printed": ("printed",),
    "reported": ("reported",),
    "planned": ("planned",),
    "undated": ("none",),
}


@dataclass(frozen=True)
class View:
    """One view: its name, the page, and what the address holds, each name with its values."""

    name: str
    page: str
    address: Mapping[str, Sequence[str]]
    seen: str = ""  #: when somebody last looked: UTC, "2026-05-07T09:12:44+00:00"; "" for never

    def many(self, name: str) -> tuple[str, ...]:
        """Return the values that the address holds under a name."""
        return tuple(value for value in self.address.get(name, ()) if value)

    def one(self, name: str) -> str:
        """Return the first of them; "" where there is none."""
        return next(iter(self.many(name)), "")

    def filters(self, newest: dt.date | None) -> Filters:
        """Return what the view narrows the corpus to; ``newest`` is the day from which its period counts back."""
        days = periods.of(self.one("period"), self.one("since"), self.one("until"), newest)
        about = self.one("id") if self.page in _OF_ONE else ""
        return Filters(
            countries=(about,) if self.page == "country" and about else self.many("country"),
            speakers=(about,) if self.page == "speaker" and about else self.many("speaker"),
            since=days.since, until=days.until, outlets=self.many("outlet"), languages=self.many("language"),
            sides=self.many("side"), search=self.one("q"), once=self.one("reposts") != "all",
            by="event" if self.one("by") == "event" else "report",
        )  # fmt: skip

    def events(self) -> EventFilter:
        """Return what the view narrows the events to, as the map and the timeline read its address."""
        several = (*self.many("type"), *(kind for name in self.many("family") for kind in families.types(name)))
        deaths = self.one("deaths")
        return EventFilter(
            types=tuple(dict.fromkeys(several)),
            dated=True if self.one("reports") == "off" else None,
            reports=True,
            background=None if self.one("looks_back") else False,
            doubtful=None if self.one("doubtful") else False,
            states=WHEN.get(self.one("when"), ()),
            deaths=int(deaths) if deaths.isdecimal() and len(deaths) < 8 else 0,
            regions=self.many("region"),
            actors=self.many("actor"),
            each_report=bool(self.one("each")),
        )

    def quotes(self) -> QuoteFilter:
        """Return what the view narrows the quotes to, as their page reads its address."""
        about = self.many("about")  # the code of a country has capitals, the id of a person none
        return QuoteFilter(
            kinds=self.many("kind"), acts=self.many("act"), of=self.many("of"), sure_only=bool(self.one("sure")),
            voices=tuple(voice for voice in VOICES if voice == self.one("who")),
            about=tuple(one for one in about if one.isupper()),
            about_people=tuple(one for one in about if not one.isupper()),
        )  # fmt: skip


def read(folder: Path) -> list[View]:
    """Return the views, by name. Raises StoreError where the file is damaged."""
    path = folder / FILE
    try:
        found = [_view(cells) for cells in json.loads(path.read_text(encoding="utf-8"))["views"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StoreError(
            f"{path} is damaged ({error}); mend it, or move it away: only saved views are in it"
        ) from error
    return sorted(found, key=lambda v: v.name.casefold())


def named(folder: Path, name: str) -> View:
    """Return the view of that name, whatever its capitals. Raises StoreError, with the names there are, for none."""
    found = read(folder)
    for view in found:
        if view.name.casefold() == name.strip().casefold():
            return view
    there = ", ".join(view.name for view in found) or "none; save one in the dashboard"
    raise StoreError(f"no view is called {name!r}; there are: {there}")


def _view(cells: Mapping[str, object]) -> View:
    """Return the view of one entry. Raises KeyError, TypeError or ValueError where it is none."""
    name, page, seen = (_words(cells.get(key, "")) for key in ("name", "page", "seen"))
    if not 0 < len(name.strip()) <= LONGEST:
        raise ValueError(f"a view needs a name of at most {LONGEST} letters")
    if seen and dt.datetime.fromisoformat(seen).tzinfo is None:
        raise ValueError(f"{seen!r} is no moment; write it as 2026-05-07T09:12:44+00:00")
    address: dict[str, tuple[str, ...]] = {}
    held = cells["address"]
    if not isinstance(held, dict):
        raise TypeError("a view needs an address")
    for key, values in held.items():
        if not isinstance(values, list):
            raise TypeError(f"{key!r} needs a list of words")
        if values:
            address[_words(key)] = tuple(map(_words, values))
    return View(name, page, address, seen)


def _words(found: object) -> str:
    """Return words. Raises TypeError for what is none: JSON can name half a sign, too, which cannot be written."""
    if not isinstance(found, str) or any("\ud800" <= sign <= "\udfff" for sign in found):
        raise TypeError(f"{found!a} is no text")
    return found


def save(folder: Path, view: View) -> None:
    """Keep a view; one of the same name is replaced. Raises ValueError for a name that is none, or too many views."""
    name = " ".join(view.name.split())
    if not name or len(name) > LONGEST:
        raise ValueError(f"a view needs a name of at most {LONGEST} letters")
    with files.lock(folder):
        others = [v for v in read(folder) if v.name != name]
        if len(others) >= MOST:
            raise ValueError(f"there are {MOST} views already; remove some first")
        _write(folder, [*others, replace(view, name=name)])


def remove(folder: Path, name: str) -> None:
    """Take a view away; nothing where there is none of that name."""
    with files.lock(folder):
        _write(folder, [v for v in read(folder) if v.name != name])


def looked(folder: Path, name: str, when: dt.datetime | None = None) -> None:
    """Note that somebody looks at a view now."""
    moment = (when or dt.datetime.now(dt.UTC)).isoformat(timespec="seconds")
    with files.lock(folder):
        _write(folder, [replace(v, seen=moment) if v.name == name else v for v in read(folder)])


def _write(folder: Path, views: Sequence[View]) -> None:
    with files.explained(folder):
        content = json.dumps({"views": [asdict(v) for v in views]}, ensure_ascii=False, indent=1)
        files.write_text(folder / FILE, content + "\n")
