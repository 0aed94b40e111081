"""No cell of any export is run where the file is opened, whichever column it stands in and whatever it opens with."""

import csv
import io
import json

import openpyxl
import pandas as pd
import pytest

from sahelscope import tables
from sahelscope.export import acled, rows, written
from sahelscope.export.formulas import tamed

SIGNS = "=+-@＝＋－＠"
#: What a spreadsheet trims, or passes over, before a sign.
BEFORE = ["", " ", "\t", "\r", "\n", "\r\n", "\u00a0", "\u3000", "\u2028", "\u200b", "\ufeff", " \n\t"]
FORMULAS = [space + sign + "1+1" for sign in SIGNS for space in BEFORE] + [
    "\tx",
    "\rx",
    '=HYPERLINK("http://x.example")\n=2',
]
HARMLESS = ["A title", "1 = 1", "", "’tis", "5-1", "é=", "– a dash", "\nwords", "a\n=1"]


def test_a_formula_gets_an_apostrophe_whatever_the_type_of_its_column():
    for words in (pd.array(FORMULAS, dtype=tables.TEXT), FORMULAS, pd.Categorical(FORMULAS)):
        safe = tamed(pd.DataFrame({"words": words, "number": -1}))
        assert safe["words"].tolist() == ["'" + cell for cell in FORMULAS]
        assert safe["number"].tolist() == [-1] * len(FORMULAS)


def test_other_cells_and_what_was_given_stay_as_they_are():
    given = pd.DataFrame({"words": [*HARMLESS, "=1"]})
    assert tamed(given)["words"].tolist() == [*HARMLESS, "'=1"]
    assert given["words"].iloc[-1] == "=1"


def test_json_keeps_the_exact_words():
    assert json.loads(written.jsonl_text(pd.DataFrame({"title": ["\n=1"]})))["title"] == "\n=1"


def test_a_workbook_runs_and_guesses_nothing():
    cells = [*FORMULAS, "http://x.example", "12", "1e5", "{=1}"]
    out = io.BytesIO()
    written.write([pd.DataFrame({"title": cells})], "xlsx", out)
    read = openpyxl.load_workbook(out)["rows"]["A"][1:]
    assert {cell.data_type for cell in read} == {"s"}
    assert [cell.value.split() for cell in read] == [cell.replace("\r", "_x000D_").split() for cell in cells]


@pytest.mark.parametrize("table", rows.TABLES_AND_PLACES)
def test_each_column_of_words_of_each_export_is_looked_at(table, three):
    """Every cell of words is filled with a formula, behind each of the signs that a spreadsheet passes over."""
    frame = next(rows.rows(three, table)).reset_index(drop=True).reindex(range(len(BEFORE)))
    filled = [space + "＝1" for space in BEFORE]
    for made in (frame, acled.as_acled(frame)) if table == "incidents" else (frame,):
        words = [c for c in made if pd.api.types.is_string_dtype(made[c]) or made[c].dtype == object]
        made[words] = pd.DataFrame(dict.fromkeys(words, filled))
        read = list(csv.DictReader(io.StringIO(written.csv_text(made), newline="")))
        for name in words:
            assert [row[name] for row in read] == ["'" + cell for cell in filled], name
        assert "title" in words or "notes" in words or table in ("speakers", "places")
