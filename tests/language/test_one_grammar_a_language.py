"""What the rules know of a language stands in its own modules: no rule asks which language it reads.

Looked for in the code, in every folder of ``sahelscope/``: a comparison with a language (``language == "fr"``), a table
by language (``{"en": ..., "fr": ...}``), and a look into one (``table["fr"]``).
"""

import ast
from pathlib import Path

import pytest

from sahelscope.language.grammars import MODULES

SAHELSCOPE = Path(__file__).parents[2] / "sahelscope"
FOLDERS = sorted({f.relative_to(SAHELSCOPE).parts[0] for f in SAHELSCOPE.rglob("*.py")})
#: Where languages are told apart
LANGUAGES_THEMSELVES = {"language"}


def is_language(node):
    values = node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else [node]
    return any(isinstance(value, ast.Constant) and value.value in MODULES for value in values)


def asks_for_a_language(node):
    if isinstance(node, ast.Compare):
        return any(is_language(side) for side in [node.left, *node.comparators])
    if isinstance(node, ast.Dict):
        return any(key is not None and is_language(key) for key in node.keys)
    if isinstance(node, ast.MatchValue):
        return is_language(node.value)
    return isinstance(node, ast.Subscript) and is_language(node.slice)


def places_that_ask(folder):
    files = [SAHELSCOPE / folder] if folder.endswith(".py") else sorted((SAHELSCOPE / folder).rglob("*.py"))
    return [
        f"{file.relative_to(SAHELSCOPE)}:{node.lineno if hasattr(node, 'lineno') else ''}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if asks_for_a_language(node)
    ]


@pytest.mark.parametrize("folder", [folder for folder in FOLDERS if folder not in LANGUAGES_THEMSELVES])
def test_no_rule_asks_which_language_it_reads(folder):
    assert places_that_ask(folder) == []


@pytest.mark.parametrize(
    "code",
    [
        'language == "fr"',
        'language in ("en", "fr")',
        '{"en": 1, "fr": 2}',
        'TABLE["en"]',
        'match language:\n    case "fr": pass',
    ],
)
def test_such_a_place_is_found(code):
    assert any(asks_for_a_language(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize("code", ['any_of("fr", "months")', 'LANGUAGES = ["en", "fr"]', '{"day": 1}', 'name == "Mali"'])
def test_other_code_is_left_alone(code):
    assert not any(asks_for_a_language(node) for node in ast.walk(ast.parse(code)))
