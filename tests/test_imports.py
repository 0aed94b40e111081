"""Imports point down only: app -> pages -> components -> sahelscope."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ["sahelscope", "components", "pages", "app"]
UI = {"streamlit", "plotly"}
FILES = sorted(f for layer in LAYERS for f in [*ROOT.glob(f"{layer}.py"), *(ROOT / layer).rglob("*.py")])


def imported(file: Path) -> set[str]:
    """Return the top-level packages which the file imports."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_imports_point_down(file):
    layer = file.relative_to(ROOT).parts[0].removesuffix(".py")
    above = set(LAYERS[LAYERS.index(layer) + 1 :])
    assert not imported(file) & above


@pytest.mark.parametrize("file", sorted((ROOT / "sahelscope").rglob("*.py")), ids=lambda f: str(f.relative_to(ROOT)))
def test_the_parser_knows_no_dashboard(file):
    assert not imported(file) & UI
