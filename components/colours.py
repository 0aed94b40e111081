"""The colours that mean something: of a country, a family of events, a side. One meaning, one colour, on every page.

Each is a pair, for a light page and for a dark one. Within each table no two are alike to people with any of the usual
colour blindnesses, all stand out from the page (3 to 1), and a side looks like no country. Colour is never alone: a
name stands beside it.
"""

from __future__ import annotations

from components import style
from sahelscope.events import families

#: What is none of the named.
GREY = ("#8A857C", "#8A857C")
COUNTRIES = {
    "MRT": ("#784E10", "#E6D41C"),
    "MLI": ("#2F8BBB", "#3D7BFC"),
    "BFA": ("#D87316", "#C3562C"),
    "NER": ("#035234", "#60E68F"),
    "TCD": ("#552CB3", "#F286DE"),
}
FAMILIES = {
    "violence": ("#7C0028", "#FF634D"),
    "power": ("#502361", "#9CC0FF"),
    "public": ("#CA582C", "#F7BD25"),
    "diplomacy": ("#005CB8", "#4EE7DB"),
    "relief": ("#BD73B4", "#B472B0"),
}
SIDES = {
    "government": ("#5D1288", "#7B5FFF"),
    "army": ("#574F00", "#AC7937"),
    "armed group": ("#7E0A55", "#C240A9"),
    "opposition": ("#CA4FAF", "#FFACE2"),
    "international": ("#2C5CD1", "#75A4FD"),
    "civil society": ("#AA8A01", "#BFBF30"),
    "civilian": ("#7D493E", "#ABD9AB"),
}


def country(code: str) -> str:
    """Return the colour of a country; grey for all but the five."""
    return COUNTRIES.get(code, GREY)[style.dark()]


def of_countries() -> dict[str, str]:
    """Return the colour of each of the five by its code in small letters, as the style sheet names it."""
    return {code.lower(): country(code) for code in COUNTRIES}


def of_families() -> dict[str, str]:
    """Return the colour of each family of events by its place in their order, as the style sheet names it."""
    order = dict.fromkeys(families.families().values())
    return {f"family-{place}": family(name) for place, name in enumerate(order, start=1)}


def family(name: str) -> str:
    """Return the colour of a family of events."""
    return FAMILIES.get(name, GREY)[style.dark()]


def event(kind: str) -> str:
    """Return the colour of a type of event: that of its family."""
    return family(families.family(kind))


def side(name: str | None) -> str:
    """Return the colour of a side; grey for none."""
    return SIDES.get(name or "", GREY)[style.dark()]
