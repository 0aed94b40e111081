"""The brief offers a briefing and the incidents to take along; each file holds what is filtered."""

import io

import pandas as pd
import pytest
from docx import Document
from published import three

from components import take_along
from sahelscope.store.filters import Filters

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


def test_the_briefing_is_offered_for_word_as_a_page_and_as_markdown(taken):
    assert [taken[form][0] for form in ("docx", "html", "md")] == [
        f"sahelscope-briefing-MLI.{form}" for form in ("docx", "html", "md")
    ]
    assert "A new well opened in Gao" in taken["md"][1]().decode()
    assert taken["html"][1]().startswith(b"<!doctype html>")
    assert Document(io.BytesIO(taken["docx"][1]())).paragraphs[0].text == "Briefing: Mali"


def test_the_incidents_are_offered_for_spreadsheets_and_maps(taken):
    sheets = pd.read_excel(io.BytesIO(taken["xlsx"][1]()), sheet_name=None)
    assert list(sheets) == ["incidents", "about"] and len(sheets["incidents"]) == 1
    assert taken["gpkg"][0] == "sahelscope-incidents-MLI.gpkg" and taken["gpkg"][1]().startswith(b"SQLite format 3")
    assert b"FeatureCollection" in taken["geojson"][1]()
