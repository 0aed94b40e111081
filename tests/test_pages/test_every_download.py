"""Every file that a page offers has the same rows in each of its forms, and says what each of its columns means.

Read back by other programs' readers, not by what wrote them.
"""

import csv
import io
import json
from collections import defaultdict

import bibtexparser
import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
import rispy
import streamlit
from streamlit.delta_generator import DeltaGenerator

from sahelscope.compare.lists import MATCHING
from sahelscope.export import about, acled, layers, rows
from sahelscope.language import lexicon
from sahelscope.store import questions
from sahelscope.store.happenings import STEPS

PAGES = [
    ("brief", {}), ("brief", {"what": "events"}), ("map", {}), ("timeline", {}), ("quotes", {}), ("coverage", {}),
    ("coverage", {"count": "quotes"}), ("articles", {}), ("country", {"id": "MLI"}),
]  # fmt: skip
#: Forms in which a finding is no row: documents, and texts with coded quotes.
NO_ROWS = ("docx", "html", "zip", "qdpx")


def csv_rows(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def of_workbook(content):
    """Return the header of the first sheet, how many rows it has, and what the last sheet explains."""
    first, *_, last = openpyxl.load_workbook(io.BytesIO(content), read_only=True).worksheets
    header, *found = first.iter_rows(values_only=True)
    return header, len(found), {row[0] for row in last.iter_rows(values_only=True)}


COUNTS = {
    "csv": lambda content: len(csv_rows(content)) - 1,
    "xlsx": lambda content: of_workbook(content)[1],
    "parquet": lambda content: len(pd.read_parquet(io.BytesIO(content))),
    "jsonl": lambda content: len([json.loads(line) for line in content.splitlines()]),
    "gpkg": lambda content: len(gpd.read_file(io.BytesIO(content), layer=layers.POINTS)),
    "geojson": lambda content: len(json.loads(content)["features"]),
    "ris": lambda content: len(rispy.loads(content.decode())),
    "bib": lambda content: len(bibtexparser.parse_string(content.decode()).entries),
    "json": lambda content: len(json.loads(content)),
}


@pytest.fixture
def taken(opened, monkeypatch):
    """Draw a page of the sample and return what makes each of the files that it offers, by name."""

    def taken(page, address):
        found = {}

        def button(*words, data, file_name, **_):
            found[file_name] = data

        monkeypatch.setattr(streamlit, "download_button", button)
        monkeypatch.setattr(DeltaGenerator, "download_button", button)
        assert not opened(page, "sample", **address).exception
        return found

    return taken


def test_the_forms_of_a_table_have_the_same_rows_and_every_column_a_meaning(taken, corpora):
    seen, known = {}, set()
    for page, address in PAGES:
        for name, make in taken(page, address).items():
            stem, form = name.split(".")[0], name.rpartition(".")[2]
            if form not in NO_ROWS and (name, page) not in seen and (stem, form) not in known:
                seen[name, page] = make
                known.add((stem, form))
    counts, columns = defaultdict(dict), set()
    for (name, _page), make in seen.items():
        content = make()
        stem, form = name.split(".")[0], name.rpartition(".")[2]
        counts[stem][form] = COUNTS[form](content)
        if form == "xlsx":
            header, _, explained = of_workbook(content)
            assert set(header) <= explained, (name, set(header) - explained)
            columns |= set(header)
    for stem, found in counts.items():
        assert len(set(found.values())) == 1 and "csv" in found and "xlsx" in found, (stem, found)
    assert len(counts) > 15 and {"sahelscope-incidents", "sahelscope-articles", "sahelscope-quotes"} <= set(counts)
    assert counts["sahelscope-incidents"]["csv"] == counts["sahelscope-happenings"]["csv"], "a row a happening"
    # a meaning without a column would be a lie left behind; the workbook of a comparison, and a figure by another step,
    # are no file of these pages
    every = columns | set(acled.COLUMNS) | set(MATCHING) | set(STEPS)
    corpus = questions.open(corpora["sample"])
    for table in rows.TABLES_AND_PLACES:
        every |= set(next(rows.rows(corpus, table)))
    for _, cells in lexicon.rows(about.MEANINGS, ("table", "column", "en", "fr"), ("column", "en", "fr")):
        assert cells["table"] == "about" or cells["column"] in every, cells
