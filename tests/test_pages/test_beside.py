"""The reader's own events beside the articles': three lists, each with why; the file is stored nowhere."""

import csv
import io

import pandas as pd
import pytest

from components import beside, beside_narrowed
from sahelscope.compare import matching
from sahelscope.compare.lists import MATCHING, Compared
from sahelscope.tables import DAY, NUMBER, TEXT, TRUTH, WHOLE
from test_pages.reading import button, html, words

HEAD = "event_id_cnty,event_date,event_type,country,admin1,location,latitude,longitude,fatalities,notes\n"
SECRET = "Invented words of the file"
ACLED = HEAD + (
    f"X1,2021-05-03,Battles,Mali,Gao,Gao,16.27,-0.04,0,{SECRET}.\n"
    f"X2,2030-05-20,Battles,Mali,Gao,Gao,16.27,-0.04,2,{SECRET}.\n"
    f"X3,2021-05-03,Battles,Atlantis,,,,,2,{SECRET}.\n"
)


def dropped(at, content=ACLED, name="acled.csv"):
    at.file_uploader[0].set_value((name, content.encode(), "text/csv")).run()
    assert not at.exception
    return at


def test_without_a_file_it_says_what_to_do(opened):
    at = opened("beside")
    assert "sahelscope compare acled.csv" in words(at)


def test_a_file_that_is_none_of_theirs_is_refused_in_a_sentence(opened):
    at = dropped(opened("beside"), "title,text\na,b\n", "x.csv")
    assert any("neither an export of ACLED nor UCDP" in error.value for error in at.error)


def test_a_file_is_laid_beside_the_articles_and_stays_in_the_session(opened, corpora):
    before = {p: p.stat().st_mtime_ns for p in corpora["many"].rglob("*")}
    at = dropped(opened("beside", "many"))
    assert "2 events with a day and a country" in words(at)
    assert "and in no list: 2" in words(at) or "and in no list: 1" in words(at)
    after = {p: p.stat().st_mtime_ns for p in corpora["many"].rglob("*") if "log" not in p.name}
    assert {p: t for p, t in before.items() if "log" not in p.name} == after
    assert SECRET not in str(at.query_params)
    button(at, "Forget the file").click().run()
    assert "Nothing is compared yet" in words(at)


@pytest.fixture
def found():
    day = {"day_from": ["2021-05-03"], "day_to": ["2021-05-03"], "country": ["MLI"], "region": ["Gao"]}
    ours = {
        "incident_id": ["a-e1"], **day, "type": ["attack"], "district": [None], "place": ["Gao"], "lat": [16.27],
        "lon": [-0.04], "geo_precision": [1], "deaths_low": [4], "deaths_high": [4], "deaths_open": [False],
        "deaths_about": [False],
        "place_text": ["Gao"], "sentence": ["Gunmen <b> attacked Gao"], "outlet": ["The Mail"], "urls": [None],
    }  # fmt: skip
    kinds = {
        "lat": NUMBER,
        "lon": NUMBER,
        "geo_precision": WHOLE,
        "deaths_low": WHOLE,
        "deaths_high": WHOLE,
        "deaths_open": TRUTH,
        "deaths_about": TRUTH,
    }
    made = {}
    for name, cells in ours.items():
        kind = DAY if name.startswith("day_") else kinds.get(name, TEXT)
        made[name] = pd.array(pd.to_datetime(cells).date if kind is DAY else cells, dtype=kind)
    from sahelscope.compare import theirs

    text = HEAD + f"X1,2021-05-04,Battles,Mali,Gao,Gao,16.27,-0.04,4,{SECRET} <i>.\n"
    return matching.compare(pd.DataFrame(made), theirs.of_content(text.encode(), "acled.csv"))


def test_a_pair_says_why_and_its_download_holds_none_of_their_words(found):
    assert isinstance(found, Compared) and len(found.both) == 1
    row = found.both.iloc[0].to_dict()
    assert beside.because("both", row) == "the same town, days apart: 1, the same toll"
    held = beside.file("both", found.both)
    assert tuple(held.columns) == MATCHING and SECRET not in held.to_csv()
    assert beside.file("theirs", found.only_theirs).columns.tolist() == ["id", "why"]
    assert next(csv.reader(io.StringIO(held.to_csv(index=False)))) == list(MATCHING)


def test_every_reason_has_its_words():
    for which, reasons in beside_narrowed.REASONS.items():
        for reason in reasons:
            row = {"reason": reason, "km": 3.0, "days": 0, "deaths": None, "their_deaths": None}
            assert "beside." not in beside.because(which, row)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({}, "4 / 4"),
        ({"deaths_high": 9, "deaths_open": True}, "4–9+ / 4"),
        ({"deaths_about": True, "their_deaths": None}, "about 4 / –"),
        ({"deaths": None, "deaths_high": None, "their_deaths": None}, ""),
    ],
)
def test_a_toll_beside_theirs_keeps_what_it_leaves_open(found, cells, told):
    assert beside.deaths("both", found.both.iloc[0].to_dict() | cells) == told


def test_a_table_shows_words_as_printed(found, opened):
    from streamlit.testing.v1 import AppTest

    def page():
        import streamlit as st

        from components import beside

        beside.draw("both", st.session_state["rows"])

    at = AppTest.from_function(page)
    at.session_state["rows"] = found.both
    shown = html(at.run())
    assert not at.exception
    assert "Gunmen &lt;b&gt; attacked Gao" in shown and f"{SECRET} &lt;i&gt;" in shown and "<i>" not in shown


def test_a_list_is_narrowed_by_the_family_of_what_happened(found):
    stand = beside_narrowed.families_of("both", found.both)
    assert stand == [{"violence"}]
    assert len(beside_narrowed.left(found.both, stand, ("violence", "relief"), ("town",))) == 1
    assert beside_narrowed.left(found.both, stand, ("relief",)).empty
    assert beside_narrowed.left(found.both, stand, ("violence",), ("region",)).empty


def test_an_event_of_theirs_stands_in_each_family_that_its_type_may_be():
    kinds = ["Protests", "Strategic developments", "Invented", None]
    told = {"event_type": pd.array(kinds, dtype=TEXT), "sub_event_type": pd.array([None] * 4, dtype=TEXT)}
    listed = pd.DataFrame({**told, "reason": ["nothing"] * 4})
    stand = beside_narrowed.families_of("theirs", listed)
    assert stand[0] == {"public"} and {"power", "diplomacy", "violence"} <= stand[1]
    assert stand[2:] == [{"other"}, {"other"}]
    assert beside_narrowed.left(listed, stand, ("diplomacy",)).index.tolist() == [1]
    assert len(beside_narrowed.left(listed, stand)) == 4


def test_the_family_stands_in_the_address_and_narrows_the_page(opened):
    far = "Mali,Kidal,Tessalit,20.2,1.01,77"
    two = HEAD + f"X1,2023-06-03,Battles,{far},{SECRET}.\nX2,2023-06-03,Protests,{far},Invented march.\n"
    at = dropped(opened("beside", "many", list="theirs"), two)
    assert SECRET in html(at) and "Invented march" in html(at)
    at.button_group(key="kind-shown").set_value(["public"]).run()
    assert not at.exception
    assert SECRET not in html(at) and "Invented march" in html(at)
    assert at.query_params["kind"] in ("public", ["public"])
    assert "every family to which its type may belong" in words(at)
