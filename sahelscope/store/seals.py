"""Tells whether files are still as they were written.

A disk, a cable or a copy may change a bit, and the file still opens: "Ivory Coast" becomes another word, 12 dead are
44. So each part and each published version keeps the SHA-256 of its files, and the description that holds them is
sealed itself. Corpora written before have no seal, and are taken as they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

_SEAL, _HASHES = "seal", "sha256"


def of_files(folder: Path, names: Iterable[str]) -> dict[str, Any]:
    """Return what a description says of files in a folder: their hashes by name."""
    return {_HASHES: {name: digest(folder / name) for name in names}}


def sealed(about: Mapping[str, Any]) -> dict[str, Any]:
    """Return a description with its seal."""
    return {**about, _SEAL: _seal(about)}


def is_whole(about: Mapping[str, Any]) -> bool:
    """Tell whether a description is as it was sealed; one without seal and hashes is older than seals are."""
    if _SEAL not in about:
        return _HASHES not in about
    return bool(about[_SEAL] == _seal(about))


def changed(folder: Path, about: Mapping[str, Any]) -> list[str]:
    """Return the files that a description names which are not as they were written; those that are missing, too."""
    return [name for name, known in about.get(_HASHES, {}).items() if _differs(folder / name, known)]


def differs(file: Path, about: Mapping[str, Any]) -> bool:
    """Tell whether a file is known to be another than the one that was written."""
    known = about.get(_HASHES, {}).get(file.name)
    return known is not None and _differs(file, known)


def digest(file: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def of_words(words: str) -> str:
    """Return a short seal of a few words."""
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def _differs(file: Path, known: str) -> bool:
    try:
        return digest(file) != known
    except OSError:
        return True


def _seal(about: Mapping[str, Any]) -> str:
    rest = {name: value for name, value in about.items() if name != _SEAL}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()
