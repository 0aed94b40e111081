"""Tables as CSV, Excel, Parquet and JSON Lines: what the filters show, and nothing that a spreadsheet runs."""

import datetime as dt
import io
import json

import openpyxl
import pandas as pd
import pytest
from made import PONT, WELL

from sahelscope import tables
from sahelscope.export import rows as exporting
from sahelscope.export import written as writing
from sahelscope.export import xlsx_sheet
from sahelscope.store import StoreError
from sahelscope.store.questions import Filters


def written(frames, to):
    out = io.BytesIO()
    count = writing.write(frames, to, out)
    return count, out.getvalue()


@pytest.mark.parametrize("table", tables.TABLES)
@pytest.mark.parametrize("to", writing.FORMS)
def test_every_table_is_written_in_every_form_also_when_empty(table, to, three, nothing):
    for corpus in (three, nothing):
        expected = sum(len(f) for f in exporting.rows(corpus, table))
        count, content = written(exporting.rows(corpus, table), to)
        assert count == expected
        if to == "parquet":
            assert len(pd.read_parquet(io.BytesIO(content))) == expected
        elif to == "jsonl":
            assert len([json.loads(line) for line in content.splitlines()]) == expected
        elif to == "xlsx":
            assert len(pd.read_excel(io.BytesIO(content))) == expected
        else:
            assert len(pd.read_csv(io.BytesIO(content))) == expected


def test_rows_carry_their_article(three):
    frame = next(exporting.rows(three, "quotes", Filters(countries=("NER",))))
    assert list(frame["outlet"]) == [WELL.outlet, PONT.outlet]
    assert list(frame.columns)[-5:] == ["title", "outlet", "published", "language", "url"]


COUNTS = [
    ("articles", Filters(languages=("fr",)), 1),
    ("mentions", Filters(countries=("NER",)), 3),
    ("events", Filters(countries=("TCD",)), 1),
    ("event_countries", Filters(countries=("TCD",)), 3),
    ("quote_spans", Filters(speakers=("Awa Sangare",)), 3),
    ("dates", Filters(languages=("fr",)), 0),
    ("quotes", Filters(search="fleuve"), 1),
    ("speakers", Filters(search="fleuve"), 1),
]


@pytest.mark.parametrize(("table", "filters", "count"), COUNTS)
def test_the_filters_are_those_of_the_pages(table, filters, count, three):
    assert sum(len(f) for f in exporting.rows(three, table, filters)) == count


def test_places_are_exported_with_the_region_that_they_lie_in(three):
    frame = next(exporting.rows(three, "places"))
    assert list(frame["name"]) == ["Gao", "Tillabéri"]
    assert list(frame.columns)[2:7] == ["country", "country_name", "kind", "region", "region_pcode"]
    assert len(next(exporting.rows(three, "places", Filters(countries=("NER",))))) == 1


def test_a_table_that_does_not_exist_is_refused(three):
    with pytest.raises(ValueError, match="no table; there are incidents, tolls, articles, labels"):
        next(exporting.rows(three, "articles; drop table quotes"))


def test_json_lines_hold_the_exact_text_days_and_unknown(three):
    lines = [json.loads(x) for x in written(exporting.rows(three, "articles"), "jsonl")[1].splitlines()]
    assert [x["published"] for x in lines] == [None, "2021-05-04", "2021-07-03"]
    assert lines[2]["title"] == "Tillabéri retrouve son pont"
    assert lines[0]["outlet"] is None


def test_parquet_keeps_the_types(three):
    frame = pd.read_parquet(io.BytesIO(written(exporting.rows(three, "events"), "parquet")[1]))
    assert {c: str(frame[c].dtype) for c in ("first", "planned", "start")} == {
        "first": "date32[day][pyarrow]", "planned": "boolean", "start": "Int64",
    }  # fmt: skip


def test_a_file_appears_whole_with_the_mark_that_spreadsheets_need(three, tmp_path):
    assert writing.write_file(exporting.rows(three, "articles"), "csv", tmp_path / "a.csv") == 3
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle_id,")

    def fails():
        yield next(exporting.rows(three, "articles"))
        raise ValueError

    with pytest.raises(ValueError):
        writing.write_file(fails(), "csv", tmp_path / "b.csv")
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]


def test_a_folder_that_is_not_there_is_named(three, tmp_path):
    with pytest.raises(StoreError, match="is not there; make it first"):
        writing.write_file(exporting.rows(three, "articles"), "csv", tmp_path / "none" / "a.csv")


@pytest.mark.parametrize("table", ["articles", "events", "quotes"])
def test_a_workbook_holds_words_numbers_and_days_as_what_they_are(table, three):
    frame = next(exporting.rows(three, table))
    sheet = openpyxl.load_workbook(io.BytesIO(written([frame], "xlsx")[1]))["rows"]
    header, *rows = sheet.iter_rows(values_only=True)
    assert list(header) == list(frame.columns) and len(rows) == len(frame)
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref
    for name, *cells in zip(header, *rows, strict=True):
        for cell, known in zip(cells, frame[name].astype(object), strict=True):
            if pd.isna(known):
                assert cell is None
            elif isinstance(known, dt.date):
                assert cell == dt.datetime.combine(known, dt.time())
            else:
                assert cell == (pytest.approx(known) if isinstance(known, float) else known)


def test_a_workbook_prints_with_its_header_on_every_page_and_says_which_page_it_is(three):
    wide, narrow = next(exporting.rows(three, "events")), pd.DataFrame({"n": [1], "words": ["x" * 40]})
    for frame in (wide, narrow):
        sheet = openpyxl.load_workbook(io.BytesIO(written([frame], "xlsx")[1]))["rows"]
        assert sheet.print_title_rows == "$1:$1" and sheet.page_setup.orientation == "landscape"
        assert sheet.oddFooter.left.text == "&A" and sheet.oddFooter.right.text == "&P / &N"
        assert (sheet.print_title_cols == "$A:$A") == (frame is wide), "what goes over several pages repeats its id"
        assert bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage) == (
            frame is narrow
        )


def test_links_of_a_workbook_open():
    content = written([pd.DataFrame({"url": ["https://courrier.example/pont?a=1", "javascript:x"]})], "xlsx")[1]
    first, second = openpyxl.load_workbook(io.BytesIO(content))["rows"]["A"][1:]
    assert first.hyperlink.target == "https://courrier.example/pont?a=1" and second.hyperlink is None


def test_what_a_sheet_cannot_hold_is_said(monkeypatch):
    monkeypatch.setattr(xlsx_sheet, "MOST_ROWS", 2)
    with pytest.raises(StoreError, match="a sheet holds 2 rows"):
        written([pd.DataFrame({"n": range(3)})], "xlsx")


def test_days_before_the_first_of_spreadsheets_are_words():
    content = written([pd.DataFrame({"first": [dt.date(1899, 12, 31), dt.date(1900, 3, 1)]})], "xlsx")[1]
    early, late = openpyxl.load_workbook(io.BytesIO(content))["rows"]["A"][1:]
    assert (early.value, late.value) == ("1899-12-31", dt.datetime(1900, 3, 1))
