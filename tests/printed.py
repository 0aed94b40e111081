"""The printed examples that open a rule's module, for tests that check each of them."""

import ast
from pathlib import Path

import sahelscope

ROOT = Path(sahelscope.__file__).parent


def examples(module: str) -> list[str]:
    """Return the examples of a module such as ``places/demonyms.py``: its second paragraph, cut at dots and lines."""
    text = ast.get_docstring(ast.parse((ROOT / module).read_text(encoding="utf-8"))) or ""
    paragraphs = text.split("\n\n")
    lines = paragraphs[1].split("\n") if len(paragraphs) > 1 else []
    return [example.strip() for line in lines for example in line.split(" · ") if example.strip(" ·")]


def with_examples(room: str) -> list[str]:
    """Return the modules of a room whose docstring prints examples, with dots between."""
    found = []
    for file in sorted((ROOT / room).rglob("*.py")):
        paragraphs = (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").split("\n\n")
        if len(paragraphs) > 1 and " · " in paragraphs[1]:
            found.append(file.relative_to(ROOT).as_posix())
    return found
