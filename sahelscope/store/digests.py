"""Up to when each view was told in a digest: ``corpus/digests.json``."""

from __future__ import annotations

import json
from pathlib import Path

from sahelscope.store import files
from sahelscope.store.errors import StoreError

FILE = "digests.json"


def told(folder: Path) -> dict[str, str]:
    """Return the moment (UTC) up to which each view was told, by its name. Raises StoreError for a damaged file."""
    path = folder / FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["told"]
        return {str(name): str(moment) for name, moment in found.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            f"{path} is damaged ({error}); move it away: it only says up to when a digest was made"
        ) from error


def note(folder: Path, name: str, moment: str) -> None:
    """Keep up to when a view was told. Raises StoreError where it cannot be written."""
    with files.lock(folder), files.explained(folder):
        content = json.dumps({"told": told(folder) | {name: moment}}, ensure_ascii=False, indent=1)
        files.write_text(folder / FILE, content + "\n")
