"""`sahelscope add`: what is said of a whole batch, what is shown before and after."""

import csv
import json
import os
import signal

import pytest
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.cli import console
from sahelscope.corpus import ingest
from sahelscope.corpus.watcher import Watcher
from sahelscope.store import questions
from sahelscope.store.questions import Filters

TEXT = "Le pont de Gao a rouvert. « Le fleuve baisse », a déclaré Moussa Abdou, un pêcheur du Mali."


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path / "corpus"))
    monkeypatch.setenv("SAHELSCOPE_COLUMNS", "{}")
    return lambda *words: CliRunner().invoke(cli.app, [str(w) for w in words])


@pytest.fixture
def table(tmp_path):
    """An export whose date stands under a name that is not known."""
    file = tmp_path / "export.csv"
    file.write_text(f"Manchette;Contenu;Quand\nLe pont;{TEXT};2021-07-03\n", encoding="utf-8")
    return file


def articles(tmp_path):
    return questions.open(tmp_path / "corpus").articles(Filters(), 100, 0)


def report(file):
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))


def test_a_dry_run_shows_columns_and_articles_and_stores_nothing(run, table, tmp_path):
    shown = run("add", table, "--dry-run")
    assert shown.exit_code == 0
    assert "text = Contenu, title = Manchette (not used: Quand)" in shown.output
    assert "Le pont\n" in shown.output
    assert "publication date unknown · French" in shown.output
    assert "1 article would be read, 0 there already, 0 failed" in shown.output
    assert not (tmp_path / "corpus" / "parts").exists()


def test_a_dry_run_names_what_would_fail_and_ends_with_status_1(run, table, tmp_path):
    (tmp_path / "empty.txt").write_text("")
    shown = run("add", tmp_path / "empty.txt", table, "--dry-run")
    assert shown.exit_code == 1
    assert "empty.txt: is empty; delete it, or save it again" in shown.output


def test_a_dry_run_knows_what_is_there_already(run, table):
    run("add", table)
    assert "0 articles would be read, 1 there already" in run("add", table, "--dry-run").output


def test_a_dry_run_shows_no_more_than_three_articles(run, tmp_path):
    lines = [json.dumps({"title": f"Bridge {n}", "text": f"{n} boats came to Gao."}) for n in range(5)]
    (tmp_path / "five.jsonl").write_text("\n".join(lines))
    shown = run("add", tmp_path / "five.jsonl", "--dry-run").output
    assert "5 articles would be read" in shown
    assert "Bridge 2" in shown
    assert "Bridge 3" not in shown


def test_a_mapped_column_is_used_shown_and_kept_for_next_time(run, table, tmp_path):
    shown = run("add", table, "--map", "date=Quand")
    assert shown.exit_code == 0
    assert "date = Quand" in shown.output
    assert list(articles(tmp_path)["published"].astype(str)) == ["2021-07-03"]
    second = tmp_path / "second.csv"
    second.write_text("Contenu;Quand\nUn marché a ouvert à Gao.;2021-08-01\n", encoding="utf-8")
    assert "date = Quand" in run("add", second).output
    assert set(articles(tmp_path)["published"].astype(str)) == {"2021-07-03", "2021-08-01"}


def test_a_mapped_column_wins_over_a_guessed_one(run, tmp_path):
    file = tmp_path / "two.csv"
    file.write_text("title;Titre réel;text\nNo 12;Le marché de Gao;Le marché de Gao a ouvert.\n", encoding="utf-8")
    run("add", file, "--map", "titre=Titre réel")
    assert list(articles(tmp_path)["title"]) == ["Le marché de Gao"]


@pytest.mark.parametrize("words", ["Titre", "colour=Titre", "title="])
def test_a_mapping_that_says_nothing_names_the_fields(run, table, words):
    shown = run("add", table, "--map", words)
    assert shown.exit_code == 2
    assert "text, title, date, outlet, url, author, language" in " ".join(shown.output.replace("│", " ").split())


def test_outlet_date_and_language_of_a_batch_fill_what_the_files_leave_open(run, tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(
        json.dumps({"title": "Own", "text": "A well opened in Gao.", "outlet": "The Courier", "date": "2020-01-02"})
        + "\n" + json.dumps({"title": "Bare", "text": "A school opened in Gao."})
    )  # fmt: skip
    run("add", file, "--outlet", "The Post", "--date", "2021-05-03", "--lang", "en")
    found = articles(tmp_path).set_index("title")
    assert dict(found["outlet"]) == {"Own": "The Courier", "Bare": "The Post"}
    assert dict(found["published"].astype(str)) == {"Own": "2020-01-02", "Bare": "2021-05-03"}


def test_an_article_is_not_read_twice_for_what_is_said_of_its_batch(run, table, tmp_path):
    run("add", table, "--outlet", "Le Courrier inventé")
    assert "1 article there already" in run("add", table).output
    assert "1 article there already" in run("add", table, "--outlet", "Other").output
    run("rebuild")
    assert "1 article there already" in run("add", table).output
    assert list(articles(tmp_path)["outlet"]) == ["Le Courrier inventé"]


def test_the_report_has_a_row_for_each_article_and_failure(run, table, tmp_path):
    (tmp_path / "more.jsonl").write_text(
        "\n".join(
            [
                json.dumps({"title": "Le pont", "text": TEXT + " Il pleut."}),
                '{"text": ',
                json.dumps({"text": "=1+1 wells opened in Gao.", "title": "=SUM(A1)", "date": "soon"}),
            ]
        )
    )
    run("add", table)
    shown = run("add", table, tmp_path / "more.jsonl", "--report", tmp_path / "report.csv")
    assert shown.exit_code == 1
    rows = report(tmp_path / "report.csv")
    assert sorted(r["what"] for r in rows) == ["already there", "failed", "file", "file", "new", "new", "note"]
    assert {(r["what"], r["line"]) for r in rows} >= {("already there", "2"), ("failed", "2"), ("note", "3")}
    assert [r["problem"] for r in rows if r["what"] == "failed"] == ["is no whole JSON object (Expecting value)"]
    assert "'=SUM(A1)" in {r["title"] for r in rows}


def test_reposts_among_the_new_articles_are_counted_and_named(run, tmp_path):
    text = TEXT * 2
    (tmp_path / "two.jsonl").write_text(
        json.dumps({"title": "Le pont de Gao rouvre", "text": text, "outlet": "A", "date": "2021-05-03"}) + "\n"
        + json.dumps({"title": "Gao retrouve son pont", "text": text, "outlet": "B", "date": "2021-05-04"})
    )  # fmt: skip
    shown = run("add", tmp_path / "two.jsonl", "--report", tmp_path / "r.csv")
    assert "1 repost among the new ones" in shown.output
    by = {r["outlet"]: r for r in report(tmp_path / "r.csv")}
    assert by["B"]["what"] == "repost"
    assert by["B"]["repost_of"] == by["A"]["article_id"]


def test_a_report_that_cannot_be_written_is_one_sentence(run, table, tmp_path):
    shown = run("add", table, "--report", tmp_path / "nowhere" / "r.csv")
    assert shown.exit_code == 2
    assert "nowhere is not there; make it first" in shown.output
    assert len(articles(tmp_path)) == 1


def test_being_told_to_end_is_as_good_as_ctrl_c(run, tmp_path, monkeypatch):
    lines = [json.dumps({"title": f"No {n}", "text": f"{n} boats. {TEXT}"}) for n in range(300)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(console.Bar, "progress", lambda *_: os.kill(os.getpid(), signal.SIGTERM))
    try:
        shown = run("add", tmp_path / "many.jsonl", "--report", tmp_path / "r.csv", "--workers", 1)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert shown.exit_code == 130
    assert "What was read before is kept" in shown.output
    kept = len(articles(tmp_path))
    assert 0 < kept < 300
    assert len(report(tmp_path / "r.csv")) == kept


def test_how_far_a_long_table_is_read_shows_before_its_end(tmp_path):
    class Steps(Watcher):
        def __init__(self):
            self.reached = []

        def progress(self, reached, articles):
            self.reached.append(reached)

    lines = [json.dumps({"text": f"{n} boats. " + TEXT}) for n in range(300)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    steps = Steps()
    ingest.add([tmp_path / "many.jsonl"], tmp_path / "corpus", watcher=steps, workers=1)
    size = (tmp_path / "many.jsonl").stat().st_size
    assert steps.reached == sorted(steps.reached)
    assert steps.reached[-1] == size
    assert size * 0.1 < steps.reached[0] < size * 0.5


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_a_mapped_column_that_no_table_has_is_named_beside_those_there_are(run, table, more):
    shown = run("add", table, "--map", "title=Titel", *more)
    assert shown.exit_code == 0
    said = "--map title=Titel: no table has such a column; the columns are Manchette, Contenu, Quand"
    assert said in shown.output
    assert "no table has" not in run("add", table, "--map", "date=quand", *more).output


def test_a_file_in_place_of_the_corpus_is_one_sentence(run, table):
    shown = run("--corpus", table, "add", table)
    assert shown.exit_code == 2
    assert shown.output == f"{table} is no folder; the corpus needs one: --corpus FOLDER\n"


JUNK = "\n".join(f"2024-05-03 10:{n:02}:11,203 INFO app.fetch: got /page in {n} ms" for n in range(20))


def test_what_looks_like_no_article_is_set_aside_named_and_taken_in_when_asked(run, tmp_path):
    (tmp_path / "junk.txt").write_text(JUNK)
    (tmp_path / "good.txt").write_text(TEXT)
    both = (tmp_path / "junk.txt", tmp_path / "good.txt")
    shown = run("add", *both, "--dry-run", "--report", tmp_path / "dry.csv")
    assert "1 would be set aside" in shown.output
    assert {r["what"] for r in report(tmp_path / "dry.csv")} == {"file", "would be new", "set aside"}

    shown = run("add", *both, "--report", tmp_path / "r.csv")
    assert shown.exit_code == 0
    assert "1 set aside" in shown.output
    by = {(r["what"], r["file"].rsplit("/", 1)[-1]): r for r in report(tmp_path / "r.csv")}
    assert by["set aside", "junk.txt"]["problem"]
    counts = {name: by["file", name] for name in ("junk.txt", "good.txt")}
    assert [(c["found"], c["new"], c["set_aside"]) for c in counts.values()] == [("1", "0", "1"), ("1", "1", "0")]

    listed = run("aside").output
    assert "junk.txt" in listed
    assert "INFO app.fetch" in listed
    assert "1 article read" in run("aside", "--take").output
    assert "Nothing is set aside" in run("aside").output
    assert "1 article there already" in run("add", tmp_path / "junk.txt").output


def test_anyway_takes_all_in_and_forget_deletes(run, tmp_path):
    (tmp_path / "junk.txt").write_text(JUNK)
    (tmp_path / "more.txt").write_text(JUNK + "\n2024-05-03 11:00:00,000 INFO end")
    run("add", tmp_path / "junk.txt")
    assert "1 forgotten" in run("aside", "--forget").output
    assert "1 article read" in run("add", tmp_path / "more.txt", "--anyway").output
    assert run("aside", "nonsense").exit_code == 2


def test_the_report_says_where_an_article_stood_first(run, table, tmp_path):
    run("add", table)
    run("add", table, "--report", tmp_path / "r.csv")
    (there,) = [r for r in report(tmp_path / "r.csv") if r["what"] == "already there"]
    assert there["first_in"].endswith(f"{table.name}, line 2")
