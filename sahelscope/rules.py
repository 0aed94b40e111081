"""A fingerprint of the rules and words, so that a corpus knows when it was parsed with others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sahelscope.paths import DATA

_CODE = Path(__file__).parent
#: What does not change what is found in an article
_NOT_RULES = (
    "cli.py",
    "ingest.py",
    "duplicates.py",
    "work.py",
    "rebuild.py",
    "status.py",
    "console.py",
    "preview.py",
    "report.py",
    "inbox.py",
    "reading.py",
    "mend.py",
    "__main__.py",
    "rules.py",
    "paths.py",
    "store/",
    "read/",
)
_NOT_WORDS = ("articles/", "geo/")


def _files() -> Iterator[tuple[str, Path]]:
    for root, ending, without in ((_CODE, "*.py", _NOT_RULES), (DATA, "*.csv", _NOT_WORDS)):
        for file in root.rglob(ending):
            name = file.relative_to(root).as_posix()
            if not name.startswith(without):
                yield f"{ending}:{name}", file


@cache
def fingerprint() -> str:
    """Return the hash of the parser's code and of the data it reads, 12 hexadecimal digits."""
    total = hashlib.blake2b(digest_size=6)
    for name, file in sorted(_files()):
        total.update(name.encode() + b"\0" + hashlib.blake2b(file.read_bytes(), digest_size=16).digest())
    return total.hexdigest()
