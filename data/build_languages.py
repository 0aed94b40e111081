"""Rebuilds languages.csv: the names of languages in English and French, by code.

    pip install babel==2.19.0 && python data/build_languages.py

Names and other codes of a language: Unicode CLDR by way of Babel (Unicode licence). Every language with two letters in
ISO 639-1 is listed, and those of three letters that are spoken in the Sahel or told apart by py3langid.
"""

# /// script
# requires-python = ">=3.11"
# dependencies = ["babel==2.19.0"]
# ///

import csv
from pathlib import Path

from babel import Locale
from babel.core import get_global

FILE = Path(__file__).resolve().parent / "languages.csv"
#: Languages of the Sahel and around it, then others that py3langid knows.
LONGER = (
    "bci bin din dje dyo dyu efi ewo fan fon gaa kab kbl kcg khq kpe mas men mos mua nqo nus pcm ses snk srr shi shu "
    "sus tem tiv tmh twq tzm vai yao zgh ace bcl ext gcf gcr gom grc guw lij ltg nso vec"
).split()
#: Where CLDR has no name, or two.
BY_HAND = {"ber": ("Amazigh languages", "langues amazighes"), "und": ("Unknown language", "langue inconnue")}


def main() -> None:
    """Write the file."""
    english, french = Locale("en").languages, Locale("fr").languages
    others: dict[str, list[str]] = {}
    for other, code in get_global("language_aliases").items():
        if other.isalpha() and other.islower() and len(other) <= 3:
            others.setdefault(code, []).append(other)
    names = {c: (english[c], french[c]) for c in english if c in french and (len(c) == 2 or c in LONGER)} | BY_HAND
    with FILE.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        write(["code", "en", "fr", "also"])
        for code in sorted(names):
            write([code, *names[code], " ".join(sorted(others.get(code, ())))])


if __name__ == "__main__":
    main()
