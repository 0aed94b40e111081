"""Markdown: the words without the marks, the facts of its first lines, the first heading as title."""

# ruff: noqa: E501

import datetime as dt

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem

FRONT = "---\ntitle: \"Le bac revient\"\ndate: 2021-05-03\nsource: Le Courrier inventé\nauthor: Awa Sangare\nurl: https://courrier.example/1\ntags: [bac]\n---\n"  # fmt: skip
BODY = "Le bac de Dalafé a traversé le fleuve lundi."


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_facts_of_the_first_lines_are_read(name, end, tmp_path):
    (tmp_path / name).write_bytes((FRONT + "\n# Le bac revient\n\n" + BODY + "\n").replace("\n", end).encode())
    [article], problems = all_of(tmp_path / name)
    assert not problems
    assert article.text == f"Le bac revient\n\n{BODY}"
    assert (article.title, article.published) == ("Le bac revient", dt.date(2021, 5, 3))
    assert (article.outlet, article.author) == ("Le Courrier inventé", "Awa Sangare")
    assert article.url == "https://courrier.example/1"
    assert dict(article.origins)["outlet"] == "the line source"


MARKS = [
    ("# A title\n\nA market.", "A title\n\nA market."),
    ("A **strong** and *slanted* and __strong__ and _slanted_ word.", "A strong and slanted and strong and slanted word."),
    ("The [market](https://x.example/a_b) of Gao.", "The market of Gao."),
    ("![A picture](a.png)The market.", "The market."),
    ("> “We left,” she said.", "“We left,” she said."),
    ("One.\n\n---\n\nTwo.", "One.\n\n\n\nTwo."),
    ("See <https://x.example/1>.", "See https://x.example/1."),
    ("5 \\* 3 and snake_case_word stay.", "5 * 3 and snake_case_word stay."),
    ("2 * 3 = 6 and 4 * 5 = 20.", "2 * 3 = 6 and 4 * 5 = 20."),
    ("- We leave, she said.", "- We leave, she said."),
]  # fmt: skip


@pytest.mark.parametrize(("written", "words"), MARKS)
def test_marks_are_left_out_and_words_stay(written, words, tmp_path):
    (tmp_path / "a.md").write_text(written)
    assert all_of(tmp_path / "a.md")[0][0].text == words


def test_the_first_heading_is_the_title(tmp_path):
    (tmp_path / "a.md").write_text("\n## The ferry **returns** ##\n\nIt did.\n\n# Not this\n")
    [article], _ = all_of(tmp_path / "a.md")
    assert article.title == "The ferry returns"
    assert dict(article.origins) == {"title": "the first heading"}


HOSTILE = [
    "*" * 200_000,
    "[" * 200_000,
    "![](" * 50_000,
    "_a" * 100_000,
    "---\n" * 50_000,
    "> " * 100_000,
    "# " * 100_000,
]


@pytest.mark.parametrize("line", HOSTILE, ids=[h[:6] for h in HOSTILE])
def test_marks_without_end_are_no_harm(line, tmp_path):
    (tmp_path / "a.md").write_text("A market.\n" + line)
    assert all_of(tmp_path / "a.md")[0][0].text.startswith("A market.")
