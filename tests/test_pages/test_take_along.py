"""The brief offers a briefing and the incidents to take along; each file holds what is filtered."""

import io
import zipfile

import pandas as pd
import pytest
from docx import Document
from published import three

from components import take_along
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS

__all__ = ["three"]


@pytest.fixture
def taken(three, monkeypatch):
    """The files that are offered under a filter, by form."""
    found = {}

    def button(label, data, file_name, **_):
        found[file_name.rpartition(".")[2]] = (file_name, data)

    monkeypatch.setattr(take_along.st, "download_button", button)
    take_along.draw(three, Filters(countries=("MLI",)))
    return found


def test_the_briefing_is_offered_for_word_as_a_page_and_as_markdown_with_its_pictures(taken):
    assert [taken[form][0] for form in ("docx", "html", "zip")] == [
        f"sahelscope-briefing-MLI.{form}" for form in ("docx", "html", "zip")
    ]
    pack = zipfile.ZipFile(io.BytesIO(taken["zip"][1]()))
    words = pack.read("sahelscope-briefing-MLI.md").decode()
    pictures = [name for name in pack.namelist() if name.endswith(".png")]
    assert "A new well opened in Gao" in words and pictures
    assert all(f"]({name})" in words and pack.read(name).startswith(b"\x89PNG") for name in pictures)
    assert taken["html"][1]().startswith(b"<!doctype html>")
    assert Document(io.BytesIO(taken["docx"][1]())).paragraphs[0].text == "Briefing: Mali"


def test_the_incidents_are_offered_for_spreadsheets_and_maps(taken):
    sheets = pd.read_excel(io.BytesIO(taken["xlsx"][1]()), sheet_name=None)
    assert list(sheets) == ["incidents", "about"] and len(sheets["incidents"]) == 1
    assert taken["gpkg"][0] == "sahelscope-incidents-MLI.gpkg" and taken["gpkg"][1]().startswith(b"SQLite format 3")
    assert b"FeatureCollection" in taken["geojson"][1]()
    assert (
        len(pd.read_csv(io.BytesIO(taken["csv"][1]()))) == len(pd.read_parquet(io.BytesIO(taken["parquet"][1]()))) == 1
    )


@pytest.mark.parametrize(("columns", "first"), [("hxl", "#event+id+code"), ("acled", "event_id_cnty")])
def test_they_can_have_a_row_of_tags_or_acleds_columns(three, columns, first):
    for form, read in (("csv", pd.read_csv), ("xlsx", pd.read_excel)):
        made = take_along._file(three, Filters(), COUNTED_EVENTS, form, columns, "en")
        found = read(io.BytesIO(made))
        assert first in ([*found.columns, *found.iloc[0].astype(str)])


def test_a_list_of_events_offers_the_incidents_of_its_own_filters(three):
    only = EventFilter(types=("attack",))
    found = pd.read_csv(io.BytesIO(take_along._file(three, Filters(), only, "csv", "own", "en")))
    assert len(found) == three.count_events(Filters(), only) < three.count_events(Filters())
