"""What could not be read is said in the language of the interface."""

import ast
import re

import pytest

from components import i18n, problems
from sahelscope import paths
from sahelscope.language import lexicon
from sahelscope.read import text, unreadable
from sahelscope.read.head import Head

SOURCE = paths.DATA.parent / "sahelscope"


@pytest.fixture
def french(monkeypatch):
    monkeypatch.setattr(i18n, "language", lambda: "fr")


def strings():
    """Yield every string of the readers, {} for what is put in."""
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                yield "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value.replace("{:,}", "{}")  # of str.format
    for _, cells in lexicon.rows(paths.DATA / "not_articles.csv", ("what", "remedy")):
        yield cells["what"]
        yield re.sub(r"\(\w+\)", "({})", cells["remedy"])


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("is empty", "est vide"),
        ("gave error 404", "a donné l’erreur 404"),
        ("has 12.5 MB, more than a feed may", "fait 12.5 Mo, plus qu’un flux ne le peut"),
        ("has 3 cells where the first line names 4", "a 3 cellules là où la première ligne en nomme 4"),
    ],
)
def test_it_is_said_in_french(french, english, said):
    assert problems.translated(english) == said


def test_no_line_of_the_list_is_swallowed_by_another(french):
    lines = [cells for _, cells in lexicon.rows(problems.FILE, ("en", "fr"), ("en", "fr"))]
    said = {cells["en"].replace("{}", "404"): cells["fr"].replace("{}", "404") for cells in lines}
    assert {english: problems.translated(english) for english in said} == said


def test_names_with_braces_stay_as_they_are(french):
    assert problems.translated("has no text (its keys: {0}, {a})") == "n’a pas de texte (ses clés : {0}, {a})"


def test_words_that_are_not_listed_are_shown_as_they_are(french):
    assert problems.translated("is a kettle") == "is a kettle"


def test_english_stays_english(monkeypatch):
    monkeypatch.setattr(i18n, "language", lambda: "en")
    assert problems.translated("is empty") == "is empty"


def test_every_line_of_the_list_is_said_somewhere():
    known = set(strings())
    built = re.compile(
        r".*; the rest was left out|is an? (?:picture|recording|program|database|7z|RAR|mailbox|PostScript|page saved"
        r"|document of W|scanned|calendar|address|link|source|e-book|list of Apple)"
    )
    listed = [cells["en"] for _, cells in lexicon.rows(problems.FILE, ("en", "fr"), ("en", "fr"))]
    assert [words for words in listed if words not in known and not built.match(words)] == []


def test_what_is_said_of_an_unreadable_file_is_listed(french, tmp_path):
    for content in (b"", b"\x89PNG\r\n", b"Rar!\x1a", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(range(1, 9)) * 9):
        file = tmp_path / "a.txt"
        file.write_bytes(content)
        head = Head.read(file)
        found = unreadable.why(file, head, text.NAME) or unreadable.no_text(head, text.NAME)
        assert problems.translated(found.what) != found.what
        assert problems.translated(found.remedy) != found.remedy
