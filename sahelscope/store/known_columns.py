"""Which columns serve as what, as it was said for this corpus: kept for next time in ``columns.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from sahelscope.store import files


def columns(folder: Path) -> dict[str, str]:
    """Return field -> column as they were said before."""
    try:
        found = json.loads((folder / "columns.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(f): str(c) for f, c in found.items()} if isinstance(found, dict) else {}


def keep(folder: Path, said: Mapping[str, str]) -> None:
    """Keep field -> column for next time, beside what was said before; an empty column leaves the field to guessing."""
    known = columns(folder)
    changed = {field: column for field, column in {**known, **said}.items() if column}
    if changed != known:
        with files.explained(folder):
            folder.mkdir(parents=True, exist_ok=True)
            files.write_text(folder / "columns.json", json.dumps(changed, ensure_ascii=False, indent=1) + "\n")
