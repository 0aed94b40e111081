"""Puts what lies beside the package in the tree (data and dashboard) inside the package in the wheel.

There ``sahelscope/_installed`` looks like the top of the tree, so that sahelscope/paths.py finds both alike. An
editable installation uses the tree itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSTALLED = "sahelscope/_installed"
FILES = ("app.py", ".streamlit/config.toml")
FOLDERS = ("components", "data", "pages")


def is_packed(path: Path) -> bool:
    """Tell whether a file goes into the wheel: no script that makes data, nothing of the user's."""
    return (
        path.suffix != ".pyc"
        and not (path.parts[0] == "data" and path.suffix == ".py")
        and path.parts[:3] != ("data", "geo", "own")
    )


class DataAndDashboard(BuildHookInterface):
    """Adds the files to a wheel that is not editable."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name each file and where it goes."""
        if version == "editable":
            return
        root = Path(self.root)
        inside = (p.relative_to(root) for folder in FOLDERS for p in (root / folder).rglob("*"))
        for path in (*map(Path, FILES), *(p for p in inside if (root / p).is_file() and is_packed(p))):
            build_data["force_include"][str(root / path)] = f"{INSTALLED}/{path.as_posix()}"
