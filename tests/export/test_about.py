"""Every workbook ends with a sheet that says what each column holds, which filters held and when it was made."""

import datetime as dt
import io

import pandas as pd
import pytest
from typer.testing import CliRunner

from sahelscope.cli import app
from sahelscope.export import about, acled, rows, written
from sahelscope.language import lexicon
from sahelscope.store.filters import EVERY_EVENT, EventFilter, Filters
from sahelscope.store.quote_filter import QuoteFilter

FILTERS = Filters(countries=("MLI", "NER"), since=dt.date(2021, 1, 2), once=True)


@pytest.mark.parametrize("table", [*rows.TABLES_AND_PLACES, "acled"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_column_of_each_export_is_explained(table, language, three):
    (frame,) = list(rows.rows(three, "incidents" if table == "acled" else table))[:1]
    columns = [str(name) for name in (acled.as_acled(frame) if table == "acled" else frame)]
    assert [name for name, _ in about.meanings(table, columns, language)] == columns


def test_no_explanation_is_of_a_column_that_no_table_has(three):
    """A row of the data file that names a table is of a column that this table has."""
    found = {table: set(next(rows.rows(three, table))) for table in rows.TABLES_AND_PLACES}
    found |= {"acled": set(acled.COLUMNS), "differing": {"lowest", "highest", "tolls", "open", "about"}}
    for _, cells in lexicon.rows(about.MEANINGS, ("table", "column", "en", "fr"), ("column", "en", "fr")):
        if cells["table"] in found:
            assert cells["column"] in found[cells["table"]], cells


def test_it_says_the_day_and_the_filters_that_are_set():
    said = dict(about.made(FILTERS, EventFilter(deaths=3, doubtful=None), QuoteFilter(sure_only=True)))
    assert said == {
        "made on": dt.date.today().isoformat(), "filter: countries": "MLI, NER", "filter: since": "2021-01-02",
        "filter: once": "yes", "filter: deaths": "3", "filter: doubtful": "any", "filter: sure_only": "yes",
    }  # fmt: skip
    assert dict(about.made(Filters(once=True), language="fr"))["filtre : once"] == "oui"


@pytest.mark.parametrize("table", rows.TABLES_AND_PLACES)
def test_the_command_writes_the_sheet_into_the_workbook_of_every_table(table, three, tmp_path):
    words = ["--corpus", str(three._folder), "export", table, "--to", "xlsx", "--language", "en", "-o"]
    assert CliRunner().invoke(app, [*words, str(tmp_path / "x.xlsx")]).exit_code == 0
    read = pd.read_excel(tmp_path / "x.xlsx", sheet_name=None, header=None)
    assert list(read) == [table, "about"]
    said = dict(read["about"].itertuples(index=False))
    assert said["filter: languages"] == "en"
    assert set(read[table].iloc[0]) <= set(said)


def test_columns_of_acled_are_explained_as_its_own(three, tmp_path):
    words = ["--corpus", str(three._folder), "export", "incidents", "--to", "xlsx", "--columns", "acled", "-o"]
    assert CliRunner().invoke(app, [*words, str(tmp_path / "x.xlsx")]).exit_code == 0
    said = dict(pd.read_excel(tmp_path / "x.xlsx", sheet_name="about", header=None).itertuples(index=False))
    assert said["event_id_cnty"].endswith("not ACLED’s")


def test_only_filters_by_which_a_table_is_narrowed_are_named():
    events, quotes = EventFilter(deaths=1), QuoteFilter(sure_only=True)
    assert rows.narrowed_by("quotes", FILTERS, events, quotes) == (FILTERS, quotes)
    assert rows.narrowed_by("event_actors", FILTERS, events, quotes) == (FILTERS, events)
    assert rows.narrowed_by("articles", FILTERS, events, quotes) == (FILTERS,)
    assert rows.narrowed_by("tolls", FILTERS, EVERY_EVENT, quotes) == (FILTERS, EVERY_EVENT)


def test_without_lines_a_workbook_has_no_such_sheet():
    out = io.BytesIO()
    written.write([pd.DataFrame({"n": [1]})], "xlsx", out)
    assert list(pd.read_excel(out, sheet_name=None)) == ["rows"]
