"""Which columns serve as what, as it was chosen for this corpus: kept for next time in ``columns.json``."""

from __future__ import annotations

import json
from pathlib import Path

from sahelscope.read.columns import Columns
from sahelscope.store import files


def columns(folder: Path) -> Columns:
    """Return the columns as they were chosen before."""
    try:
        found = json.loads((folder / "columns.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Columns()
    return Columns.of({str(f): str(c) for f, c in found.items()} if isinstance(found, dict) else {})


def keep(folder: Path, chosen: Columns) -> Columns:
    """Keep the columns for next time, beside those chosen before, and return all that is known.

    An empty column leaves its field to guessing again.
    """
    known = columns(folder)
    changed = Columns.of({field: column for field, column in known.changed(chosen).chosen if column})
    if changed != known:
        with files.explained(folder):
            folder.mkdir(parents=True, exist_ok=True)
            files.write_text(
                folder / "columns.json", json.dumps(dict(changed.chosen), ensure_ascii=False, indent=1) + "\n"
            )
    return changed
