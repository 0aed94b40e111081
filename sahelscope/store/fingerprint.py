"""A fingerprint of the rules and words, so that a corpus knows when it was parsed with others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sahelscope.paths import DATA

#: kind of file -> the folder that its names are given from
ROOTS = {"*.py": Path(__file__).resolve().parents[1], "*.csv": DATA}
#: The rooms and files that decide what is found in an article's text; nothing else asks for a rebuild.
RULES = (
    "models.py", "parser.py", "language/", "header/", "dates/", "places/", "people/", "quotes/", "events/", "tables/",
)  # fmt: skip
#: and what they read
WORDS = ("lexicons/", "gazetteer/", "dates/", "quotes/", "events/weights.csv")


def files() -> Iterator[tuple[str, Path]]:
    """Yield each file that the fingerprint covers, under a name that does not depend on where it lies."""
    for ending, covered in (("*.py", RULES), ("*.csv", WORDS)):
        for file in ROOTS[ending].rglob(ending):
            name = file.relative_to(ROOTS[ending]).as_posix()
            if name.startswith(covered):
                yield f"{ending}:{name}", file


@cache
def fingerprint() -> str:
    """Return the hash of the parser's code and of the data it reads, 12 hexadecimal digits."""
    total = hashlib.blake2b(digest_size=6)
    for name, file in sorted(files()):
        total.update(name.encode() + b"\0" + hashlib.blake2b(file.read_bytes(), digest_size=16).digest())
    return total.hexdigest()
