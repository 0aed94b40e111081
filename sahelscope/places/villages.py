"""data/gazetteer/villages.csv and districts.csv: the places too small to be looked for in every text, 38,000 of them.

They are read when one is first asked for, not on import. ``locate`` says where a printed name lies.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.places.gazetteer import FOLDER

_COLUMNS = ("place", "name", "spellings", "district", "lat", "lon")
#: What two spellings of one name differ in: "Ti-n-Akoff", "Tin Akoff"; "N'Gourti", "Ngourti"
_JOINTS = str.maketrans("", "", " -'.")
#: Spellings by sound, in this order: "Wuro Djalo", "Ouro Dialo"; "Tillabéry"; "Kassogué", "Kassoge"
_SOUNDS = (
    ("ou", "u"), ("w", "u"), ("dj", "j"), ("di", "j"), ("gn", "ny"), ("tch", "c"), ("ti", "c"), ("ch", "c"),
    ("gu", "g"), ("kh", "k"), ("gh", "g"), ("qu", "k"), ("q", "k"), ("y", "i"), ("z", "s"), ("h", ""),
)  # fmt: skip
_DOUBLE = re.compile(r"(\w)\1+")


class District(NamedTuple):
    """A cercle, department or moughataa: ``former`` is the region that it lay in before, empty where it is the same."""

    id: str
    name: str
    spellings: tuple[str, ...]
    country: str
    region: str
    former: str
    lat: float
    lon: float


class Village(NamedTuple):
    """A village as listed; ``district`` the id of a district, a province or a region."""

    id: str
    name: str
    district: str
    lat: float
    lon: float


def letters(name: str) -> str:
    """Return the letters of a name without accents, spaces, hyphens and apostrophes: what its spellings share."""
    return lexicon.fold(name).translate(_JOINTS)


def sound(name: str) -> str:
    """Return the rough sound of a name, which English and French spellings share."""
    heard = letters(name)
    for written, spoken in _SOUNDS:
        heard = heard.replace(written, spoken)
    return _DOUBLE.sub(r"\1", heard)


@cache
def districts() -> dict[str, District]:
    """Return the districts by id."""
    columns = ("district", "name", "spellings", "country", "region", "former", "lat", "lon")
    path, found = FOLDER / "districts.csv", {}
    for line, c in lexicon.rows(path, columns, required=("district", "name", "country", "region", "lat", "lon")):
        point = lexicon.number(path, line, c["lat"]), lexicon.number(path, line, c["lon"])
        spellings = tuple(s.strip() for s in c["spellings"].split("|") if s.strip())
        names = c["district"], c["name"], spellings, c["country"], c["region"], c["former"]
        found[c["district"]] = District(*names, *point)
    return found


class Villages:
    """The table, looked up by the letters of a name, by its sound, and by id."""

    def __init__(self) -> None:
        self._rows = _rows()
        names = "\n".join(row[1] for row in self._rows)
        others = "\n".join(row[2] for row in self._rows)
        self._by_letters: dict[str, list[int]] = defaultdict(list)
        lines = zip(letters(names).split("\n"), letters(others).split("\n"), strict=True)
        for i, (name, spellings) in enumerate(lines):
            self._by_letters[name].append(i)
            if spellings:
                for form in spellings.split("|"):
                    self._by_letters[form].append(i)
        self._by_sound: dict[str, list[int]] = {}
        self._by_id: dict[str, int] = {}

    def called(self, name: str) -> list[Village]:
        """Return the villages that bear the name, give or take accents, hyphens and apostrophes."""
        return [self._village(i) for i in self._by_letters.get(letters(name), ())]

    def sounding_like(self, name: str) -> list[Village]:
        """Return the villages whose name sounds like this one."""
        if not self._by_sound:
            heard: dict[str, list[int]] = defaultdict(list)
            for form, found in self._by_letters.items():
                heard[sound(form)] += found
            self._by_sound = dict(heard)
        return [self._village(i) for i in dict.fromkeys(self._by_sound.get(sound(name), ()))]

    def of(self, place: str) -> Village | None:
        """Return the village with this id."""
        if not self._by_id:
            self._by_id = {row[0]: i for i, row in enumerate(self._rows)}
        return self._village(self._by_id[place]) if place in self._by_id else None

    def _village(self, i: int) -> Village:
        place, name, _, district, lat, lon = self._rows[i]
        path = FOLDER / "villages.csv"
        return Village(place, name, district, lexicon.number(path, i + 2, lat), lexicon.number(path, i + 2, lon))


def _rows() -> list[list[str]]:
    """Return the rows of villages.csv, cells in the order of ``_COLUMNS``; read at once, since there are so many."""
    path = FOLDER / "villages.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    rows = csv.reader(lines, delimiter=";" if lines[0].count(";") > lines[0].count(",") else ",")
    header = next(rows)
    if missing := [c for c in _COLUMNS if c not in header]:
        raise lexicon.LexiconError(path, 1, f"lacks the column {missing[0]!r}; it must name {', '.join(_COLUMNS)}")
    order = [header.index(c) for c in _COLUMNS]
    found = []
    for cells in rows:
        if len(cells) < len(header):
            raise lexicon.LexiconError(path, rows.line_num, f"has {len(cells)} cells, not {len(header)}")
        found.append(cells if order == list(range(len(cells))) else [cells[i] for i in order])
    return found


@cache
def villages() -> Villages:
    """Return the table, read once."""
    return Villages()


def in_country(name: str, country: str) -> bool:
    """Tell whether a village of the country bears the name."""
    return any(country_of(v.district) == country for v in villages().called(name))


def country_of(area: str) -> str:
    """Return the country of a district, province or region: its id begins with it."""
    return area[:3]
