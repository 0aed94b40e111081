"""The command line, as a newcomer meets it."""

import io
import json
from pathlib import Path

import pandas as pd
import pytest
from typer.main import get_command
from typer.testing import CliRunner

from sahelscope import cli, paths
from sahelscope.store.parts import Parts

ROOT = Path(__file__).parents[2]
COMMANDS = sorted(get_command(cli.app).commands)
ARTICLES = [
    {"title": "Gao opens a market", "date": "2021-05-03", "outlet": "The Invented Courier", "url": "https://c.example/1",
     "text": "The market opened in Gao, Mali, on Monday. “Rice is cheap,” said Awa Sangare, a trader."},
    {"title": "Tillabéri ouvre un pont", "date": "2021-07-03", "outlet": "Le Courrier inventé", "language": "fr",
     "text": "Le pont de Tillabéri a rouvert vendredi. « Le fleuve baisse », a déclaré Moussa Abdou, un pêcheur."},
]  # fmt: skip


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path / "corpus"))

    def call(*words, **given):
        return CliRunner().invoke(cli.app, [str(w) for w in words], **given)

    return call


@pytest.fixture
def articles(tmp_path):
    file = tmp_path / "articles.jsonl"
    file.write_text("\n".join(json.dumps(a) for a in ARTICLES))
    return file


@pytest.fixture
def full(run, articles):
    assert run("add", articles).exit_code == 0


def test_without_words_it_explains_itself(run):
    shown = run().output
    assert all(command in shown for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_whole_sentences(command, run):
    shown = run(command, "--help")
    assert shown.exit_code == 0
    summary = next(line for line in run("--help").output.splitlines() if line.strip().startswith(command + " "))
    assert summary.rstrip().endswith("."), "the first sentence must fit on one line"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"sahelscope {command}" in readme


def test_add_says_what_became_of_the_articles(run, articles):
    first = run("add", articles)
    assert first.exit_code == 0
    assert "2 articles read" in first.output
    assert "1 English, 1 French" in first.output
    again = run("add", articles)
    assert again.exit_code == 0
    assert "0 articles read" in again.output
    assert "2 articles there already" in again.output


def test_add_names_each_failure_reads_the_rest_and_ends_with_status_1(run, articles, tmp_path):
    (tmp_path / "bad.jsonl").write_text('{"text": "A market opened."}\n{"text": \n')
    (tmp_path / "empty.txt").write_text("")
    shown = run("add", tmp_path)
    assert shown.exit_code == 1
    assert f"{tmp_path / 'bad.jsonl'}, line 2: is no whole JSON object" in shown.output
    assert f"{tmp_path / 'empty.txt'}: is empty; delete it" in shown.output
    assert "3 articles read" in shown.output
    assert "2 could not be read" in shown.output


def test_a_bad_date_is_a_note_and_no_failure(run, tmp_path):
    (tmp_path / "a.csv").write_text("titre;texte;date\nUn marché;Le marché a rouvert à Gao.;bientôt\n")
    shown = run("add", tmp_path / "a.csv")
    assert shown.exit_code == 0
    assert "note" in shown.output
    assert "line 2: the date 'bientôt' is no date that is understood" in shown.output
    assert "1 article without a date" in shown.output


def test_add_needs_something_to_add(run):
    assert run("add").exit_code == 2
    empty = run("add", "")
    assert empty.exit_code == 2
    assert "write . for the current folder" in empty.output


def test_words_that_a_terminal_would_obey_are_not_sent_to_it(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"text": "A market. \x1b[31mred\x07 \u202e", "title": "\x1b]0;owned\x07"})
    )
    for shown in (run("add", tmp_path / "a.jsonl"), run("parse", tmp_path / "a.jsonl")):
        assert not {"\x1b", "\x07", "\u202e"} & set(shown.output)


def test_parse_prints_what_was_found(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLES[0]["text"])
    shown = run("parse", tmp_path / "a.txt", "--date", "2021-05-03", "--title", "Gao opens a market").output
    for words in ("Gao opens a market", "2021-05-03 (given)", "English", "Rice is cheap", "Awa Sangare"):
        assert words in shown


def test_parse_reads_standard_input(run):
    assert "Moussa Abdou" in run("parse", "-", "--lang", "fr", input=ARTICLES[1]["text"]).output


def test_parse_as_json_holds_every_offset(run, articles):
    found = [json.loads(line) for line in run("parse", articles, "--json").stdout.splitlines()]
    assert [x["article"]["language"] for x in found] == ["en", "fr"]
    for x in found:
        start, end = x["quotes"][0]["spans"][0]
        assert x["article"]["text"][start:end] == x["quotes"][0]["text"]


def test_parse_stores_nothing(run, articles):
    run("parse", articles)
    assert not paths.corpus().exists()


def test_parse_ends_with_status_1_where_it_cannot_read(run, tmp_path):
    shown = run("parse", tmp_path / "none.txt")
    assert shown.exit_code == 1
    assert "is not there" in shown.output


def test_parse_of_a_folder_says_that_it_is_one(run, tmp_path):
    shown = run("parse", tmp_path)
    assert shown.exit_code == 1
    assert "is a folder; name one of the files in it" in shown.output


@pytest.mark.parametrize(
    "words", [("parse", "a.txt", "--date"), ("add", "a.txt", "--date"), ("export", "quotes", "--since")]
)
def test_a_day_that_is_none_is_answered_by_how_to_write_one(words, run):
    shown = run(*words, "3/5/2021")
    assert shown.exit_code == 2
    assert "'3/5/2021' is no day; write it as 2026-05-03" in " ".join(shown.output.split())


def test_a_list_of_feeds_that_is_not_there_is_named(run):
    shown = run("fetch", "--allow-network", "--feeds", "none.csv")
    assert (shown.exit_code, shown.output) == (2, "none.csv is not there; check the name.\n")


FRENCH_ONLY = [
    ("--since", "2021-06-01"),
    ("--language", "fr"),
    ("--search", "tillaberi"),
    ("--speaker", "Moussa Abdou"),
    ("--outlet", "Le Courrier inventé"),
]


def test_export_writes_what_the_filters_show(run, full):
    everything = pd.read_csv(io.BytesIO(run("export", "articles").stdout_bytes))
    assert list(everything["language"]) == ["en", "fr"]
    for option in FRENCH_ONLY:
        shown = pd.read_csv(io.BytesIO(run("export", "articles", *option).stdout_bytes))
        assert list(shown["language"]) == ["fr"], option


@pytest.mark.parametrize(
    ("option", "name"),
    [
        ("--country", "Niger"),
        ("--country", "ner"),
        ("--country", "NER"),
        ("--language", "français"),
        ("--language", "fr-FR"),
    ],
)
def test_export_takes_countries_and_languages_by_name_or_code(option, name, run, full):
    shown = pd.read_csv(io.BytesIO(run("export", "articles", option, name).stdout_bytes))
    assert list(shown["language"]) == ["fr"]


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--country", "no country is called 'Atlantis'; write its three letters, such as MLI"),
        ("--language", "no language is called 'Atlantis'; write its code, such as fr"),
    ],
)
def test_export_refuses_what_is_no_country_or_language(option, said, run, full):
    shown = run("export", "articles", option, "Atlantis")
    assert shown.exit_code == 2
    assert said in " ".join(shown.output.split())


def test_export_says_where_nothing_fits(run, full):
    shown = run("export", "articles", "--outlet", "Nobody's Post")
    assert shown.exit_code == 0
    assert shown.stderr == "No rows: nothing in the corpus fits these filters.\n"
    assert shown.stdout.startswith("article_id,")
    assert run("export", "articles").stderr == ""


@pytest.mark.parametrize("to", ["csv", "parquet", "jsonl"])
def test_export_writes_files(to, run, full, tmp_path):
    file = tmp_path / f"quotes.{to}"
    shown = run("export", "quotes", "--to", to, "-o", file)
    assert shown.exit_code == 0
    assert "2 rows in" in " ".join(shown.output.split())
    read = {"csv": pd.read_csv, "parquet": pd.read_parquet, "jsonl": lambda f: pd.read_json(f, lines=True)}[to]
    assert set(read(file)["speaker"]) == {"Awa Sangare", "Moussa Abdou"}


def test_export_names_the_tables_there_are(run):
    shown = run("export", "sources")
    assert shown.exit_code == 2
    assert "There is no table 'sources'; there are incidents, tolls, articles, labels, mentions" in " ".join(
        shown.output.split()
    )


def test_export_to_a_folder_that_is_not_there_says_so(run, full, tmp_path):
    shown = run("export", "quotes", "-o", tmp_path / "none" / "q.csv")
    assert shown.exit_code == 2
    assert "make it first" in " ".join(shown.output.split())


def test_status_of_nothing_says_how_to_begin(run):
    shown = " ".join(run("status").output.split())
    assert "no articles yet. `sahelscope add PATH…` reads yours" in shown


def test_status_says_what_there_is(run, full):
    shown = run("status").output
    for words in ("2 articles", "2 quotes by 2 speakers", "Published from 2021-05-03 to 2021-07-03", "2 outlets"):
        assert words in shown
    assert "rebuild" not in shown


def test_status_counts_one_as_one(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLES[0]["text"])
    run("add", tmp_path / "a.txt")
    shown = run("status").output
    assert "1 article with 2 mentions of 1 country\n1 quote by 1 speaker, 1 event\n" in shown
    assert "MB on disk in 1 part\n" in shown


def test_status_suggests_rebuild_when_words_have_changed(run, full, monkeypatch):
    monkeypatch.setattr("sahelscope.store.fingerprint.fingerprint", lambda: "other")
    assert "2 articles were parsed with other rules or words. Run `sahelscope rebuild`" in run("status").output
    assert run("rebuild").exit_code == 0
    assert "other rules" not in run("status").output


def test_a_damaged_corpus_is_one_sentence_and_status_2(run, full):
    current = paths.corpus() / "published" / (paths.corpus() / "published" / "CURRENT").read_text().split()[0]
    (current / "corpus.duckdb").write_bytes(b"")
    shown = run("status")
    assert shown.exit_code == 2
    assert (
        "is damaged (corpus.duckdb is not whole); run `sahelscope rebuild`, which keeps your articles" in shown.output
    )
    assert run("rebuild").exit_code == 0
    assert run("status").exit_code == 0


def test_the_sample_is_read_once_and_leaves_when_other_articles_come(run, articles):
    assert run("sample").exit_code == 0
    assert "Only the invented sample articles" in run("status").output
    assert "0 articles read" in run("sample").output
    assert run("add", articles).exit_code == 0
    assert "2 articles with" in run("status").output
    assert "the sample is left out" in run("sample").output
    assert "2 articles with" in run("status").output


def test_the_sample_stays_beside_other_articles_where_that_is_wished(run, articles):
    run("sample")
    count = sum(p.articles for p in Parts(paths.corpus()).all())
    run("add", "--keep-sample", articles)
    assert f"{count + 2} articles with" in run("status").output


def test_the_sample_is_read_again_when_rules_have_changed(run, monkeypatch):
    run("sample")
    monkeypatch.setattr("sahelscope.store.fingerprint.fingerprint", lambda: "other")
    assert run("sample").exit_code == 0
    assert {p.rules for p in Parts(paths.corpus()).all()} == {"other"}


def test_the_corpus_may_lie_elsewhere(run, articles, tmp_path):
    run("--corpus", tmp_path / "elsewhere", "add", articles)
    assert (tmp_path / "elsewhere" / "published").is_dir()


def test_the_version_is_told(run):
    assert run("--version").output.startswith("sahelscope 0.")


@pytest.mark.parametrize(
    ("to", "opens"), [("ris", b"TY  - NEWS"), ("bib", b"@article{"), ("csl", b"[\n{"), ("xlsx", b"PK")]
)
def test_export_writes_articles_as_references_and_workbooks(to, opens, run, full):
    assert run("export", "articles", "--to", to).stdout_bytes.startswith(opens)


def test_export_of_other_tables_as_references_is_refused(run, full):
    shown = run("export", "quotes", "--to", "ris")
    assert shown.exit_code == 2 and "quotes cannot be written as ris; it can as csv" in shown.stderr
