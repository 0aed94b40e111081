"""data/gazetteer/villages.csv and districts.csv: the places too small to be looked for in every text, 38,000 of them.

They are read when one is first asked for, not on import. ``locate`` says where a printed name lies.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.places.gazetteer import FOLDER

_COLUMNS = ("place", "name", "spellings", "district", "lat", "lon")
#: What two spellings of one name differ in: "Ti-n-Akoff", "Tin Akoff"; "N'Gourti", "Ngourti"
_JOINTS = " -'."
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
    plain = lexicon.fold(name)
    for joint in _JOINTS:
        plain = plain.replace(joint, "")
    return plain


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


class _Index:
    """The numbers of the rows under each form; nearly all have one, so that no list is made for those."""

    def __init__(self, forms: Iterable[tuple[str, int]]) -> None:
        self.first: dict[str, int] = {}
        self.more: dict[str, list[int]] = {}
        for form, row in forms:
            if self.first.setdefault(form, row) != row:
                self.more.setdefault(form, []).append(row)

    def of(self, form: str) -> Sequence[int]:
        """Return the rows of a form, in the order in which they came."""
        return (self.first[form], *self.more.get(form, ())) if form in self.first else ()


class Villages:
    """The table, looked up by the letters of a name, by its sound, and by id."""

    def __init__(self) -> None:
        self._ids, self._names, spellings, self._districts, self._lats, self._lons = _columns()
        self._by_letters = _Index(_spelled(self._names, spellings))

    def called(self, name: str) -> list[Village]:
        """Return the villages that bear the name, give or take accents, hyphens and apostrophes."""
        return list(map(self._village, self._by_letters.of(letters(name))))

    def sounding_like(self, name: str) -> list[Village]:
        """Return the villages whose name sounds like this one."""
        return list(map(self._village, dict.fromkeys(self._by_sound.of(sound(name)))))

    def of(self, place: str) -> Village | None:
        """Return the village with this id."""
        return self._village(self._by_id[place]) if place in self._by_id else None

    @cached_property
    def _by_sound(self) -> _Index:
        first, more = self._by_letters.first, self._by_letters.more
        heard = sound("\n".join(first)).split("\n")

        def rows() -> Iterator[tuple[str, int]]:
            for sounds, (form, row) in zip(heard, first.items(), strict=True):
                yield sounds, row
                if form in more:
                    yield from ((sounds, other) for other in more[form])

        return _Index(rows())

    @cached_property
    def _by_id(self) -> dict[str, int]:
        return {place: row for row, place in enumerate(self._ids)}

    def _village(self, row: int) -> Village:
        path, line = FOLDER / "villages.csv", row + 2
        point = lexicon.number(path, line, self._lats[row]), lexicon.number(path, line, self._lons[row])
        return Village(self._ids[row], self._names[row], self._districts[row], *point)


def _spelled(names: Sequence[str], spellings: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield the letters of each name and spelling with the number of its row."""
    lines = (letters("\n".join(column)).split("\n") for column in (names, spellings))
    for row, (name, others) in enumerate(zip(*lines, strict=True)):
        yield name, row
        if others:
            for form in others.split("|"):
                yield form, row


def _columns() -> list[list[str]]:
    """Return the columns of villages.csv in the order of ``_COLUMNS``; no row is kept, since there are so many."""
    path = FOLDER / "villages.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    rows = csv.reader(lines, delimiter=";" if lines[0].count(";") > lines[0].count(",") else ",")
    header = next(rows)
    if missing := [c for c in _COLUMNS if c not in header]:
        raise lexicon.LexiconError(path, 1, f"lacks the column {missing[0]!r}; it must name {', '.join(_COLUMNS)}")
    width = len(header)
    found: list[str] = []
    for cells in rows:
        if len(cells) < width:
            raise lexicon.LexiconError(path, rows.line_num, f"has {len(cells)} cells, not {width}")
        found += cells[:width]
    return [found[header.index(c) :: width] for c in _COLUMNS]


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
