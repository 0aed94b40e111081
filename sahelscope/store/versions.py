"""Which published version counts: the file ``published/CURRENT``, which names its folder and seals that name."""

from __future__ import annotations

from pathlib import Path

from sahelscope.store import files, seals

CURRENT = "CURRENT"
#: What stands there before the first version is whole.
_NONE = "000000"


def name(published: Path) -> str | None:
    """Return the folder of the version that counts, None where nothing was published.

    Raises ValueError, with what is wrong, where the file is damaged, or lost while versions are there.
    """
    try:
        words = (published / CURRENT).read_text(encoding="utf-8").split()
    except FileNotFoundError:
        if any(path.name.isdigit() for path in published.glob("*")) and not (published / CURRENT).exists():
            raise ValueError(f"{CURRENT}, which says which version counts, is missing") from None
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    # corpora written before name the folder alone
    if not words or not words[0].isdigit() or words[1:] not in ([], [seals.of_words(words[0])]):
        raise ValueError(f"{CURRENT} is not as it was written")
    return words[0] if words[0] != _NONE else None


def begin(published: Path) -> None:
    """Say that nothing counts yet, where nothing says what does; a version that lies there later is then no loss."""
    if not (published / CURRENT).exists():
        put(published, _NONE)


def put(published: Path, version: str) -> None:
    """Let a version count, in one step."""
    files.write_text(published / CURRENT, f"{version} {seals.of_words(version)}\n")


def folder(published: Path) -> Path | None:
    """Return the folder of the version that counts; None where there is none, or none that is known."""
    try:
        found = name(published)
    except ValueError:
        return None
    return published / found if found else None
