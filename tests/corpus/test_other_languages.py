"""An article in a language that is not read: kept whole, labelled, counted, and nothing is found in it."""

import csv
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.corpus.correct import correct_article
from sahelscope.store import questions
from sahelscope.store.questions import Filters

PASSAGES = Path(__file__).parent.parent / "language" / "passages"
ARABIC = (PASSAGES / "ar.txt").read_text(encoding="utf-8")
PORTUGUESE = (PASSAGES / "pt.txt").read_text(encoding="utf-8")
FRENCH = "Le pont de Gao a rouvert. « Le fleuve baisse », a déclaré Moussa Abdou, un pêcheur du Mali."


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path / "corpus"))
    return lambda *words: CliRunner().invoke(cli.app, [str(w) for w in words])


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "three.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        write = csv.writer(out).writerow
        write(["title", "text", "date", "outlet", "language"])
        write(["السوق", ARABIC, "2021-05-03", "البريد", "ar-ML"])
        write(["O mercado", PORTUGUESE, "2021-05-04", "O Correio", ""])
        write(["Le pont", FRENCH, "2021-05-05", "Le Courrier inventé", "fr"])
    return file


def by_title(tmp_path):
    return questions.open(tmp_path / "corpus").articles(Filters(), 10, 0).set_index("title")


def test_it_is_kept_with_what_its_file_says_and_nothing_is_found_in_it(run, table, tmp_path):
    run("add", table)
    found = by_title(tmp_path)
    assert dict(found["language"]) == {"السوق": "ar", "O mercado": "pt", "Le pont": "fr"}
    row = found.loc["السوق"]
    assert (str(row["published"]), row["outlet"], row["mentions"], row["events"]) == ("2021-05-03", "البريد", 0, 0)
    assert questions.open(tmp_path / "corpus").article(row["article_id"]).text == ARABIC
    assert found.loc["Le pont"]["mentions"] > 0


def test_it_is_counted_wherever_the_corpus_is_told_of(run, table, tmp_path):
    shown = run("add", table, "--dry-run").output
    assert "Arabic (language not read)" in shown
    assert "2 articles in languages that are not read: nothing would be looked for" in shown
    shown = run("add", table, "--report", tmp_path / "report.csv").output
    assert "1 Arabic" in shown
    assert "1 Portuguese" in shown
    assert "2 articles in languages that are not read: kept, and nothing was looked for" in shown
    assert "2 articles in languages that are not read" in run("status").output
    assert questions.open(tmp_path / "corpus").totals(Filters()).not_read == 2
    assert questions.open(tmp_path / "corpus").totals(Filters(languages=("fr",))).not_read == 0
    rows = csv.DictReader((tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines())
    assert {r["language"]: r["problem"] for r in rows if r["what"] != "file"} == {
        "ar": "language not read",
        "pt": "language not read",
        "fr": "",
    }


def test_it_can_be_searched_for_and_exported_by_its_language(run, table):
    run("add", table)
    exported = list(csv.DictReader(run("export", "articles", "--language", "ar").output.splitlines()))
    assert [r["title"] for r in exported] == ["السوق"]


def test_a_wrong_language_is_corrected_by_hand_and_the_article_read_in_it(run, table, tmp_path):
    run("add", table)
    article_id = by_title(tmp_path).loc["Le pont"]["article_id"]
    correct_article(tmp_path / "corpus", article_id, {"language": "pt"})
    assert tuple(by_title(tmp_path).loc["Le pont"][["language", "mentions"]]) == ("pt", 0)
    correct_article(tmp_path / "corpus", article_id, {"language": "fr"})
    assert by_title(tmp_path).loc["Le pont"]["mentions"] > 0


@pytest.mark.parametrize("command", ["add", "parse"])
def test_only_a_language_that_is_read_is_offered(run, table, command):
    shown = run(command, table, "--lang", "ar")
    assert shown.exit_code == 2
    assert "'ar' is not read; en and fr are" in " ".join(shown.output.replace("│", " ").split())


def test_parse_says_that_a_language_is_not_read(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARABIC, encoding="utf-8")
    assert "Arabic (language not read)" in run("parse", tmp_path / "a.txt").output
