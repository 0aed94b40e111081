"""One article, or one file name, that is beyond the parser or the tables costs no other article."""

import json
import os
import sys

import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

import sahelscope
from sahelscope import tables
from sahelscope.cli import app
from sahelscope.corpus import inbox, ingest, parallel
from sahelscope.corpus.parallel import Job, make
from sahelscope.corpus.preview import preview
from sahelscope.read import Original
from sahelscope.store.parts import Parts

WELL = "In Gao, 12 people were killed on 3 May 2021. “The well is dry,” said Awa Sangare."
HUGE = "Some 99999999999999999999 people were killed in Gao on 3 May 2021."


@pytest.mark.parametrize(
    "text",
    [
        HUGE,
        "Quelque 99 999 999 999 999 999 999 personnes ont été tuées à Gao.",
        "Some 99,999 million million people were killed in Gao.",
        f"Some {'9' * 5000} people were killed in Gao.",
        f"Some {'9' * 400},5 millions de personnes ont été tuées à Gao.",
    ],
)
def test_a_number_larger_than_mankind_counts_nobody_and_the_article_is_kept(text):
    made = make(Job((Original(text),)))
    assert made.problems == ()
    assert made.articles == 1
    assert made.tables["event_figures"].empty


def test_a_whole_add_survives_it(tmp_path):
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps({"text": t}) for t in (HUGE, WELL)))
    outcome = ingest.add([tmp_path / "a.jsonl"], tmp_path / "corpus", workers=1)
    assert (outcome.new, outcome.problems) == (2, [])


def test_an_article_that_the_tables_cannot_hold_is_named_and_the_others_are_kept(monkeypatch):
    rows_of = tables.rows_of

    def beyond(original, parsed):
        rows = rows_of(original, parsed)
        if "Kidal" in original.text:
            rows["event_figures"] = [("e", "a", 0, 1, "1", "deaths", 10**20, None, "printed")]
        return rows

    monkeypatch.setattr(tables, "rows_of", beyond)
    several = (Original(WELL, file="a.csv", line=2), Original("A market opened in Kidal.", file="a.csv", line=3))
    made = make(Job(several, reached=7))
    assert list(made.originals["line"]) == [2]
    assert [(p.file, p.line, p.lost) for p in made.problems] == [("a.csv", 3, True)]
    assert "OverflowError" in made.problems[0].what
    assert made.reached == 7


# A character cut in half


@pytest.mark.parametrize("where", ["text", "title"])
def test_half_a_character_is_no_harm_and_offsets_stay(where):
    given = {"text": WELL, "title": "A well"}
    given[where] = f"Half a sign: \ud83d. {given[where]}"
    found = sahelscope.parse(given["text"], title=given["title"])
    (quote,) = found.quotes
    assert given["text"][quote.start : quote.end] == "The well is dry"
    made = make(Job((Original(**given).whole(),)))
    assert made.problems == () and made.articles == 1


def test_half_a_character_in_json_is_no_harm(tmp_path):
    rows = [
        '{"text": "In Gao \\ud83d a market opened.", "title": "\\udc80", "outlet": "O\\ud800"}',
        '{"text": "A well."}',
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(rows))
    (tmp_path / "b.json").write_text(f"[{rows[0].replace('market', 'school')}]")
    outcome = ingest.add([tmp_path / "a.jsonl", tmp_path / "b.json"], tmp_path / "corpus", workers=1)
    assert (outcome.new, outcome.failed) == (3, 0)


# File names

needs_bytes = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names of any bytes")


@pytest.fixture
def folder(tmp_path):
    """A folder whose name, and whose files' names, were written in Latin-1."""
    path = tmp_path / os.fsdecode(b"r\xe9gion")
    path.mkdir()
    for name, content in (
        (b"\xe9t\xe9.txt", WELL),
        (b"vide-\xff.txt", ""),
        (b"liste-\xe8.csv", "text,title\nA well.,W\n"),
    ):
        (path / os.fsdecode(name)).write_text(content)
    return path


@needs_bytes
def test_file_names_that_are_not_utf_8_are_read_stored_and_named(folder, tmp_path):
    report = tmp_path / "report.csv"
    ended = CliRunner().invoke(
        app, ["--corpus", str(tmp_path / "corpus"), "add", str(folder), "--report", str(report), "--workers", "1"]
    )
    assert ended.exit_code == 1, "the empty file is named"
    assert "vide-ÿ.txt: is empty" in ended.stderr
    stored = pd.concat(p.read("articles") for p in Parts(tmp_path / "corpus").all())["file"]
    assert sorted(stored) == [f"{tmp_path}/région/liste-è.csv", f"{tmp_path}/région/été.txt"]
    assert "région/été.txt" in report.read_text(encoding="utf-8-sig")


@needs_bytes
def test_they_are_shown_before_they_are_read(folder, tmp_path):
    found = preview([folder], tmp_path / "corpus")
    assert f"{tmp_path}/région/été.txt" in found.files
    ended = CliRunner().invoke(app, ["--corpus", str(tmp_path / "corpus"), "add", "--dry-run", str(folder)])
    assert "liste-è.csv" in ended.stdout


def test_names_that_come_from_elsewhere_are_made_readable(tmp_path):
    batch = inbox.new_upload(tmp_path).batch()
    path = tmp_path / "1.txt"
    named = type(batch)(names={path: "a\udce9.txt"}).named(Original("x", file=str(path)), path)
    assert named.file == "a\ufffd.txt"


def test_the_first_look_survives_an_article_that_the_parser_fails_on(tmp_path, monkeypatch):
    (tmp_path / "a.jsonl").write_text('{"text": "A well."}\n{"text": "A market."}')

    def fails(text, **_):
        raise ZeroDivisionError("by zero") if text == "A well." else StopIteration

    monkeypatch.setattr("sahelscope.corpus.preview.parse", fails)
    found = preview([tmp_path / "a.jsonl"], tmp_path / "corpus")
    assert "ZeroDivisionError" in found.problems[0].what


# Whatever is printed

WORDS = st.sampled_from(
    [
        WELL, HUGE, "99999999999999999999", "1e400", "-1", "٣٤ people were killed in Gao", "²³", "\ud83d", "\udce9",
        "\0", "\x1f", "“", "«", "5 May 99999", "31 février 2021", "plus de", "million", "0000-00-00", "Mali",
        "\u202e", "\n\n",
    ]
)  # fmt: skip
TEXTS = st.lists(WORDS | st.text(max_size=15), min_size=1, max_size=8).map(" ".join)
LINES = st.none() | st.text(max_size=20)
ORIGINALS = st.builds(
    Original, text=TEXTS, title=LINES, outlet=LINES, url=LINES, author=LINES, published=st.none() | st.dates(),
    file=st.text(max_size=9), line=st.integers(0, 2**40),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(several=st.lists(ORIGINALS, min_size=1, max_size=3, unique_by=lambda a: a.whole().article_id))
@example(several=[Original("\ud83d", title="\udce9", outlet="\ud800", url="\udfff", author="\udc80", file="\ud83d")])
def test_whatever_an_article_holds_is_parsed_and_written(several, tmp_path_factory):
    made = make(Job(tuple(article.whole() for article in several)))
    assert made.problems == ()
    part = Parts(tmp_path_factory.mktemp("part")).write(made.tables, made.originals, rules="x")
    assert part.articles == len(several)
    assert {name: len(part.read(name)) for name in made.tables} == {n: len(t) for n, t in made.tables.items()}
    again = list(tables.from_originals(part.read("originals")))
    assert {a.article_id for a in again} == {a.whole().article_id for a in several}


def test_articles_come_whole_out_of_every_reader(monkeypatch, tmp_path):
    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr("sahelscope.read.text.read", lambda path, file: iter([Original("In Gao \ud83d.", file=file)]))
    (article,) = sahelscope.read.articles(tmp_path / "a.txt")
    assert article.text == "In Gao \ufffd."
    assert parallel.make(Job((article,))).articles == 1
