"""Reads GeoNames' country files (ML.txt and so on; https://www.geonames.org, CC BY 4.0) for the scripts beside it."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

#: The file of each Sahel state
FILES = {"MLI": "ML", "BFA": "BF", "NER": "NE", "TCD": "TD", "MRT": "MR"}
#: Kinds of populated places that are none any more
GONE = ("PPLQ", "PPLW", "PPLH")


class Village(NamedTuple):
    """A populated place as GeoNames has it; ``admin1``, the code of its region, may be empty or wrong."""

    id: str
    name: str
    alternates: tuple[str, ...]
    country: str
    admin1: str
    lat: float
    lon: float
    kind: str
    population: int


def villages(folder: Path) -> list[Village]:
    """Return the populated places of the country files in the folder, and say which files are not there."""
    found = []
    for country, name in FILES.items():
        path = folder / f"{name}.txt"
        if not path.is_file():
            print(f"{path}: not there; {country} gets nothing from it")
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            c = line.split("\t")
            if c[6] == "P" and c[7] not in GONE:
                alternates = tuple(filter(None, (a.strip() for a in c[3].split(","))))
                names, point = (f"gn{c[0]}", c[1], alternates), (float(c[4]), float(c[5]))
                found.append(Village(*names, country, c[10], *point, c[7], int(c[14] or 0)))
    return found


def write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write one table, and say how many rows it has."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
    print(path.name, sum(1 for _ in path.open(encoding="utf-8")) - 1)


def slug(name: str) -> str:
    """Return the name in lower case without accents, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def key(name: str) -> str:
    """Return the letters of a name alone: "Ti-n-Akoff" and "Tin Akoff" are one."""
    return slug(name).replace("-", "")


def latin(names: Iterable[str]) -> list[str]:
    """Return the spellings in Latin letters that start with a capital and are no code."""
    return [n for n in names if re.fullmatch(r"[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿœŒĀ-ſ' ’.-]{2,40}", n) and not n.isupper()]
