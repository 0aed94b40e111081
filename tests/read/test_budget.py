"""A file that goes on for ever without an article is given up, and of thousands of problems the first are told."""

import json

import pytest
from typer.testing import CliRunner

from sahelscope import read
from sahelscope.cli import app
from sahelscope.corpus import ingest, preview
from sahelscope.read import Original, Problem, apart, budget, markdown, markup

TEXT = "The market of Gao reopened on Monday after five weeks of rain, the council said."


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(budget, "MOST_TOLD", 3)
    monkeypatch.setattr(budget, "IN_VAIN", 40)


def lines(path, *rows):
    path.write_text("\n".join(json.dumps(row) for row in rows))
    return path


@pytest.mark.usefixtures("few")
def test_of_many_problems_the_first_are_told_and_the_others_counted(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"text": TEXT}, *[{"text": ""}] * 20, {"text": TEXT + " More."})
    found = list(read.articles(path))
    assert [type(x) for x in found] == [Original, *[Problem] * 3, Original, Problem]
    last = found[-1]
    assert (last.line, last.what, last.times) == (5, "has 17 more places like those named before", 17)
    assert last.remedy
    outcome = ingest.add([path], tmp_path / "corpus", workers=1)
    assert (outcome.new, outcome.failed) == (2, 20)
    assert preview.preview([path], tmp_path / "other").failed == 20


@pytest.mark.usefixtures("few")
def test_notes_are_counted_by_themselves_and_hide_no_loss(tmp_path):
    many = [{"text": f"{TEXT} {n}", "date": "no day"} for n in range(10)]
    found = list(read.articles(lines(tmp_path / "a.jsonl", *many, {"text": ""})))
    problems = [p for p in found if isinstance(p, Problem)]
    assert sum(isinstance(x, Original) for x in found) == 10
    assert [(p.lost, p.times) for p in problems] == [(False, 1)] * 3 + [(True, 1), (False, 7)]


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_a_file_of_problems_only_is_given_up(name, tmp_path):
    path = lines(tmp_path / name, *[{"a": 1}] * 200)
    if name == "a.json":
        path.write_text(json.dumps([{"a": 1}] * 200))
    *told, more, last = read.articles(path)
    assert len(told) == 3
    assert more.times == 37
    assert last.what == "has 40 problems and no article among them; the rest was left out"


def test_a_file_that_gives_nothing_for_long_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(budget, "SECONDS", 0.0)
    (tmp_path / "a.jsonl").write_text('{"a": 1}\n' * 9)
    assert "gave no article for" in list(read.articles(tmp_path / "a.jsonl"))[-1].what


def test_a_text_that_is_written_once_and_shown_in_every_row_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(budget, "LEAST_CHARACTERS", 3_000)
    monkeypatch.setattr(budget, "GROWTH", 0)
    found = list(read.articles(lines(tmp_path / "a.jsonl", *({"text": f"{TEXT * 10} {n}"} for n in range(20)))))
    assert sum(isinstance(x, Original) for x in found) == 4
    assert found[-1].what == "gives far more text than it can hold; the rest was left out"


@pytest.mark.usefixtures("few")
def test_what_looks_like_no_article_is_capped_too(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"text": TEXT}, *[{"text": f"-- {n} --"} for n in range(10)])
    outcome = ingest.add([path], tmp_path / "corpus", workers=1)
    assert (outcome.new, outcome.set_aside, outcome.failed) == (1, 10, 0)
    assert [p.times for p in outcome.problems] == [1, 1, 1, 7]
    assert "7 more texts that look like no articles" in outcome.problems[-1].what
    assert len(list((tmp_path / "corpus" / "aside").iterdir())) == 3
    assert len(preview.preview([path], tmp_path / "other").problems) == 4


@pytest.mark.usefixtures("few")
def test_the_command_says_that_the_first_are_named(tmp_path):
    path = lines(tmp_path / "a.jsonl", *[{"text": ""}] * 9, {"text": TEXT})
    shown = CliRunner().invoke(app, ["--corpus", str(tmp_path / "corpus"), "add", str(path)])
    assert shown.exit_code == 1
    assert "9 could not be read; the first of them are named above" in " ".join(shown.output.split())


def test_a_large_file_of_any_form_is_read_apart(tmp_path, monkeypatch):
    asked = []
    real = apart.read
    monkeypatch.setattr(apart, "read", lambda *a, **k: asked.append(a[2]) or real(*a, **k))
    row = json.dumps({"text": TEXT, "title": "x"})
    (tmp_path / "small.jsonl").write_text(row)
    (tmp_path / "large.jsonl").write_text("\n".join([row] * (read._LARGE // len(row) + 2)))
    assert next(read.articles(tmp_path / "small.jsonl")).text == TEXT
    assert next(read.articles(tmp_path / "large.jsonl")).text == TEXT
    assert [name.rsplit("/")[-1] for name in asked] == ["large.jsonl"]


@pytest.mark.parametrize("piece", ["<![CDATA[", "<!--", "<![CDATA[<!--", "<!-- <p> ", "<a ", "&amp;", "[caption "])
def test_markup_that_never_ends_is_read_once(piece):
    assert markup.words(piece * (1_000_000 // len(piece))) is not None


@pytest.mark.parametrize("piece", ["[a](b", "![a](b ", "<https://a", "[a](b(c", "**a", "_a ", "[", "](", "\\"])
def test_marks_that_never_end_are_read_once(piece, tmp_path):
    (tmp_path / "a.md").write_text(piece * (1_000_000 // len(piece)))
    assert list(markdown.read(tmp_path / "a.md", "a.md", read.GUESSED))


def test_a_link_may_hold_brackets():
    assert markdown._plain("The [ferry](https://a.example/Gao_(ville) 'Gao') came.") == "The ferry came."
    assert markup.words("a<!-- x --><!-- y -->b <![CDATA[c]]>") == "ab c"
