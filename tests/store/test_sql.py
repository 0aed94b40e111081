"""SQL over a corpus: the views are those of docs/sql.md, and nothing else can be read, written or reached."""

import io
import json
import re
import shutil
import warnings
from contextlib import closing

import pandas as pd
import pytest
from published import nothing, three
from typer.testing import CliRunner

from sahelscope.cli import app
from sahelscope.export import rows
from sahelscope.paths import DATA
from sahelscope.store import StoreError, sql
from sahelscope.tables import TABLES

__all__ = ["nothing", "three"]

PAGE = (DATA.parent / "docs" / "sql.md").read_text(encoding="utf-8")
TOLD = dict(re.findall(r"^\| ([a-z_]+) \| [^|]+ \| ([a-z_, ]+) \|$", PAGE.split("|---|---|---|\n")[1], re.MULTILINE))


@pytest.fixture(scope="module")
def folder(three, tmp_path_factory):
    """The same corpus in a folder of its own: no process opens one file in two ways at once."""
    return shutil.copytree(three._folder, tmp_path_factory.mktemp("sql") / "corpus")


@pytest.fixture
def db(folder):
    with closing(sql.connect(folder)) as opened:
        yield opened


def asked(db, question):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return pd.concat(sql.ask(db, question), ignore_index=True)


def test_the_page_lists_every_view_with_its_columns_in_order(db):
    found = sql.views(db)
    assert {"incidents", "same_statements", "country_names", "place_names", *TABLES} == set(found) == set(TOLD)
    for view, columns in found.items():
        assert TOLD[view] == ", ".join(name for name, _ in columns), view


@pytest.mark.parametrize("view", TABLES)
def test_a_view_has_the_rows_that_are_exported(view, db, three):
    exported = pd.concat(rows.rows(three, view))
    found = asked(db, f"from {view}")
    if view not in ("mentions", "dates", "focus", "event_countries"):  # filters leave out what is no prose
        assert len(found) == len(exported)
    for column in set(found) & set(exported) - {"speaker_kind"}:  # a newspaper is told apart by data/ only
        assert set(found[column].dropna().astype(str)) >= set(exported[column].dropna().astype(str)), column


def test_incidents_are_those_that_are_exported(db, three):
    exported = pd.concat(rows.rows(three, "incidents"))
    found = asked(db, "from incidents order by day_from nulls last")
    same = ["incident_id", "type", "day_from", "day_to", "country", "reports", "deaths_low", "sentence"]
    for column in same:
        assert sorted(found[column].astype(str)) == sorted(exported[column].astype(str)), column


@pytest.mark.parametrize("question", [
    "copy (select 1) to 'x.csv'", "attach 'y.db' as y", "install httpfs", "load httpfs", "create table x as select 1",
    "create temp table x as select 1", "insert into main.articles select * from main.articles", "drop view events",
    "set enable_external_access = true", "reset lock_configuration", "export database 'z'", "checkpoint",
    "from read_csv('/etc/hostname')", "from read_text('/etc/hostname')", "from glob('/*')", "from '/etc/hostname'",
    "from 'https://x.example/a.parquet'", "select 1; select 2", "select", "", "use main", "pragma database_list",
    "from TOLD", "select getenv('HOME')", "call pragma_version()", "delete from main.quotes",
])  # fmt: skip
def test_nothing_else_can_be_asked_and_why_is_said(question, db):
    with pytest.raises(sql.SqlError) as refused:
        asked(db, question)
    assert str(refused.value)
    assert asked(db, "select count(*) as n from articles")["n"].tolist() == [3]


@pytest.mark.parametrize(
    "question", ["select 1 as a where false", "show tables", "describe events", "explain select 1"]
)
def test_what_only_reads_can_be_asked(question, db):
    assert len(asked(db, question).columns) > 0


def test_without_a_corpus_and_with_an_older_one_it_says_what_to_do(tmp_path, folder, monkeypatch):
    with pytest.raises(StoreError, match="there is no corpus in"):
        sql.connect(tmp_path)
    monkeypatch.setattr(sql, "SCHEMA", "not_there")
    with pytest.raises(StoreError, match="run `sahelscope rebuild`"):
        sql.connect(folder)


def run(folder, *words, **given):
    return CliRunner().invoke(app, ["--corpus", str(folder), "sql", *words], **given)


def test_the_command_prints_a_table_and_writes_csv_and_json(folder, tmp_path):
    question = "select outlet, title, published from articles order by published"
    shown = run(folder, question)
    assert shown.exit_code == 0 and "Tillabéri retrouve son pont" in shown.stdout and "3 rows" in shown.stderr
    read = pd.read_csv(io.BytesIO(run(folder, question, "--to", "csv").stdout_bytes))
    assert read["outlet"].tolist()[:2] == ["The Invented Courier", "Le Courrier inventé"]
    path = tmp_path / "x.json"
    assert "3 rows in" in run(folder, "-", "--to", "json", "--output", str(path), input=question).stderr
    assert [row["published"] for row in json.loads(path.read_text())] == ["2021-05-04", "2021-07-03", None]
    assert json.loads(run(folder, "from articles where false", "--to", "json").stdout) == []
    assert "quotes: quote_id, article_id" in run(folder).stdout


def test_a_cell_of_an_answer_is_taken_for_no_formula_and_for_no_command_of_the_terminal(folder):
    assert "'=1+1" in run(folder, "select '=1+1' as a", "--to", "csv").stdout
    assert "\x1b" not in run(folder, "select chr(27) || '[2J' as a").stdout


def test_a_wrong_question_ends_with_what_is_wrong(folder):
    shown = run(folder, "select x from quotes")
    assert shown.exit_code == 2 and 'column "x" not found' in shown.stderr
