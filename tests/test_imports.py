"""Imports point down only: from the pages to the parser, and from room to room inside ``sahelscope/``."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ["sahelscope", "components", "pages", "app"]
#: The rooms of ``sahelscope/`` from the ground up. A room may import those before it, wherever the import stands.
ROOMS = [
    "__about__", "_extras", "settings", "paths", "models", "language",
    "dates", "places", "header", "people", "quotes", "events", "parser", "explain",
    "read", "tables", "geo", "store", "export", "compare", "briefing", "sources", "corpus", "api",
    "__init__", "cli", "__main__",
]  # fmt: skip
UI = {"streamlit", "plotly"}
FILES = sorted(f for layer in LAYERS for f in [*ROOT.glob(f"{layer}.py"), *(ROOT / layer).rglob("*.py")])
MODULES = {
    ".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): f
    for f in sorted((ROOT / "sahelscope").rglob("*.py"))
}


def imported(file: Path) -> set[str]:
    """Return what the file imports, function by function too: modules, and names of modules as ``module.name``."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def modules(file: Path) -> set[str]:
    """Return the modules of ``sahelscope`` that the file imports."""
    found = set()
    for name in imported(file):
        if name.split(".")[0] == "sahelscope":
            found.add(name if name in MODULES else name.rpartition(".")[0])
    return found


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_imports_point_down(file):
    layer = file.relative_to(ROOT).parts[0].removesuffix(".py")
    above = set(LAYERS[LAYERS.index(layer) + 1 :])
    assert not {name.split(".")[0] for name in imported(file)} & above


def test_every_room_is_in_the_list():
    assert {room(module) for module in MODULES} == set(ROOMS)


@pytest.mark.parametrize("module", MODULES)
def test_a_room_imports_only_rooms_below(module):
    above = set(ROOMS[ROOMS.index(room(module)) + 1 :])
    assert not {name for name in modules(MODULES[module]) if room(name) in above}


def test_no_module_imports_itself_by_way_of_others():
    graph = {module: modules(file) - {module} for module, file in MODULES.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize("file", sorted((ROOT / "sahelscope").rglob("*.py")), ids=lambda f: str(f.relative_to(ROOT)))
def test_the_parser_knows_no_dashboard(file):
    assert not {name.split(".")[0] for name in imported(file)} & UI
