"""A row of HXL tags under the header, on request: the tags are well formed, and the rows below are what they were."""

import io
import re

import openpyxl
import pandas as pd
import pytest
from typer.testing import CliRunner

from sahelscope.cli import app
from sahelscope.export import hxl, rows, written

#: The hashtags of the standard's dictionary that are used.
HASHTAGS = {"event", "date", "country", "adm1", "adm2", "loc", "geo", "org", "group", "affected", "description", "meta"}


@pytest.mark.parametrize("table", hxl.TABLES)
def test_each_tag_is_one_of_the_dictionary_and_stands_once(table, three):
    frame = next(rows.rows(three, table))
    tags = [tag for tag in hxl.tags(frame) if tag]
    assert len(tags) == len(set(tags)) >= 20
    for tag in tags:
        assert re.fullmatch(r"#[a-z][a-z0-9]*(\+[a-z][a-z0-9]*)*", tag) and tag[1:].split("+")[0] in HASHTAGS
    by_column = dict(zip(frame.columns, hxl.tags(frame), strict=True))
    assert by_column["lat"] == "#geo+lat" and by_column["deaths_low"] == "#affected+killed+min"
    assert by_column["region"] == ("#adm1+name" if table == "incidents" else "#adm1+code")


def test_every_tagged_column_is_one_that_is_exported(three):
    exported = {str(c) for table in hxl.TABLES for c in next(rows.rows(three, table)).columns}
    assert set(hxl._known()) <= exported


@pytest.mark.parametrize("table", hxl.TABLES)
def test_the_row_stands_under_the_header_and_nothing_else_changes(table, three):
    frames = list(rows.rows(three, table))
    plain, tagged = io.BytesIO(), io.BytesIO()
    count = written.write([frames[0], frames[0]], "csv", plain)
    assert written.write([frames[0], frames[0]], "csv", tagged, tags=hxl.tags) == count
    head, tags, *rest = tagged.getvalue().split(b"\r\n")
    assert [head, *rest] == plain.getvalue().split(b"\r\n")
    assert tags.decode().split(",") == hxl.tags(frames[0])
    book = io.BytesIO()
    assert written.write(frames, "xlsx", book, table, tags=hxl.tags) == count // 2
    sheet = openpyxl.load_workbook(book)[table]
    assert [cell or "" for cell in next(sheet.iter_rows(min_row=2, values_only=True))] == hxl.tags(frames[0])
    assert sheet.freeze_panes == "A3" and sheet.max_row == 2 + count // 2
    assert len(pd.read_excel(book, skiprows=[1])) == count // 2


def test_the_command_tags_incidents_and_refuses_where_there_are_no_tags(three):
    def run(*words):
        return CliRunner().invoke(app, ["--corpus", str(three._folder), "export", *words])

    assert run("incidents", "--hxl").stdout.splitlines()[1].startswith("#event+id+code,#date+event+start")
    for words in (
        ("quotes", "--hxl"),
        ("incidents", "--hxl", "--to", "jsonl"),
        ("incidents", "--hxl", "--columns", "acled"),
    ):
        refused = run(*words)
        assert refused.exit_code == 2 and "HXL tags are for incidents and events" in refused.stderr
