"""Names and other words in capitals stand in data/, where a non-programmer can see and change them, not in code.

Every string of the parser's rooms is looked through, patterns included; docstrings and the messages of errors are not.
"""

import ast
import re

import pytest

from sahelscope.language import lexicon
from sahelscope.paths import DATA

ROOT = DATA.parent / "sahelscope"
ROOMS = ["language", "dates", "header", "places", "people", "quotes", "events"]
_ESCAPE = re.compile(r"\\[bBdDsSwWn]")
_WORD = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][a-zà-öø-ÿ]{2,}(?![^\W\d_])")


def forms(pattern):
    """Return the forms of word lists, with a capital."""
    return {form.rstrip(".").title() for f in (DATA / "lexicons").glob(pattern) for form in lexicon.read(f).forms}


#: Months and weekdays, their abbreviations and stems ("Wednes(?:day)"); function words, which have a capital in print
#: at the head of a sentence; classes of the parser
CALENDAR = forms("*/months.csv") | forms("*/weekdays.csv") | forms("*/*_abbreviations.csv")
FUNCTION_WORDS = forms("*/phrase_words.csv") | {"Despite"}  # in that list it would change which names are found
CLASSES = {
    node.name
    for room in ROOMS
    for file in (ROOT / room).rglob("*.py")
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    if isinstance(node, ast.ClassDef)
}
KNOWN = CALENDAR | {word.removesuffix("day") for word in CALENDAR} | FUNCTION_WORDS | CLASSES


def strings(tree):
    """Yield the string constants of a module, f-strings' parts included, without docstrings and errors' messages."""
    left_out = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            left_out.add(node.body[0].value)
        if isinstance(node, ast.Raise):
            left_out.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in left_out:
            yield node.lineno, node.value


def names(code):
    """Return line and word of each word in a capital that a module's strings hold, those of ``KNOWN`` left out."""
    return [
        (line, word)
        for line, text in strings(ast.parse(code))
        for word in _WORD.findall(_ESCAPE.sub(" ", text))
        if word not in KNOWN
    ]


FILES = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_no_name_stands_in_code(file):
    assert names(file.read_text(encoding="utf-8")) == []


FOUND = [
    'PATTERN = re.compile(r"\\b(?:Awa|Issa) Diallo\\b")',
    'NAMES = frozenset("awa Issa moussa".split())',
    'text = f"{first} Diallo"',
]
LEFT_ALONE = [
    '"""Awa Diallo said so."""',
    "#: Awa Diallo\nname = 1",
    'raise ValueError(f"Diallo is no {number}")',
    'PATTERN = re.compile(r"\\b[Gg]overnor of [A-Z][a-z]+, MLI")',
    'PATTERN = re.compile(r"\\b(?:Monday|Mardi|January|Févr)\\b")',
    '__all__ = ["Mention", "Entity"]',
    'OPENS = re.compile(r"(?:The|When|Dans|Selon)\\b")',
]


@pytest.mark.parametrize("code", FOUND)
def test_a_name_in_code_is_found(code):
    assert names(code)


@pytest.mark.parametrize("code", LEFT_ALONE)
def test_what_is_no_name_is_left_alone(code):
    assert names(code) == []
