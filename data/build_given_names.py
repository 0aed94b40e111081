"""Rebuild data/lexicons/given_names.csv from Faker's lists of given names (MIT licence).

    pip install Faker && python data/build_given_names.py

Names that stand in lists of both genders become "either". Names that are also common words, places or titles are left
out, and so are those of data/lexicons/given_names_added.csv, which was written by hand and wins.
"""

import csv
import importlib
import unicodedata
from pathlib import Path

LEXICONS = Path(__file__).resolve().parent / "lexicons"
PLACES = "en_US en_GB en_NG en_KE fr_FR fr_DZ ar_DZ ha_NG yo_NG ig_NG tw_GH de_DE es_ES it_IT".split()
WORDS = set(
    """may june april august will mark bill grant rose grace hope faith joy art frank rich drew chase jay guy ray
    paris london sydney georgia chad jordan israel virginia carolina austin houston dallas madison brooklyn savannah
    asia china india kenya justice major king prince duke earl dean bishop judge general chance price patience mercy
    an do in la le de man so long young baker mason carter hunter west east summer autumn crystal amber ruby pearl
    miracle precious blessing sunday monday tuesday friday saturday wednesday thursday success peace gift goodness
    favour victory success promise president honour trust glory power sun star sky rain ange aime dieu
    mali niger""".split()
)


def plain(name: str) -> str:
    """Return the name without accents, in lower case."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()


def listed() -> set[str]:
    """Return the plain forms of titles and of words for people, which are names in some countries ("Pastor")."""
    forms = set()
    for path in [*LEXICONS.glob("*/titles.csv"), *LEXICONS.glob("*/persons.csv"), *LEXICONS.glob("*/ranks.csv")]:
        with path.open(encoding="utf-8") as file:
            forms |= {plain(row["form"]) for row in csv.DictReader(file)}
    return forms


def main() -> None:
    """Write the file."""
    words = WORDS | listed()
    with (LEXICONS / "given_names_added.csv").open(encoding="utf-8") as file:
        added = {plain(row["name"]) for row in csv.DictReader(file)}
    genders: dict[str, set[str]] = {}
    printed: dict[str, str] = {}
    for place in PLACES:
        provider = importlib.import_module(f"faker.providers.person.{place}").Provider
        for gender, attribute in (("f", "first_names_female"), ("m", "first_names_male")):
            for name in getattr(provider, attribute, ()):
                key = plain(name)
                if (
                    (
                        key.replace("-", "").replace(" ", "").isalpha()
                        and key.isascii()
                        and len(key) > 2
                        and " " not in key
                    )
                    and key not in words
                    and key not in added
                ):
                    genders.setdefault(key, set()).add(gender)
                    printed.setdefault(key, name)
    with (LEXICONS / "given_names.csv").open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        write(["name", "gender"])
        for key in sorted(genders):
            write([printed[key], "either" if len(genders[key]) > 1 else genders[key].pop()])


if __name__ == "__main__":
    main()
