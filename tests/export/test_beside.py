"""Names, coordinates, counts and groups stand beside the ids of every export."""

import pandas as pd
import pytest

from sahelscope.export import beside, incidents
from sahelscope.export import rows as exporting
from sahelscope.places import locate
from sahelscope.tables import TEXT


def all_of(corpus, table):
    return pd.concat(exporting.rows(corpus, table), ignore_index=True)


@pytest.mark.parametrize("table", exporting.TABLES_AND_PLACES)
def test_each_id_of_a_country_or_place_has_its_name_behind_it(table, three, nothing):
    for corpus in (three, nothing):
        columns = list(all_of(corpus, table))
        for column, name in {**beside._COUNTRIES, **beside._PLACES}.items():
            names_already = (table == "incidents" and column != "country") or (table == "places" and column == "region")
            if column in columns and not names_already and column != "place":
                assert columns[columns.index(column) + 1] == name


def test_a_mention_says_its_country_and_where_its_town_lies():
    gao = next(p.id for p in locate.locate("Gao", "MLI") if p.kind not in ("region", "district"))
    found = pd.DataFrame({"country": ["MLI", "MLI"], "place": pd.array([gao, None], dtype=TEXT)})
    town, country = beside.named("mentions", found).to_dict("records")
    assert (town["country_name"], town["place_name"], town["region_name"]) == ("Mali", "Gao", "Gao")
    assert 16 < town["lat"] < 17 and -1 < town["lon"] < 1
    assert country["country_name"] == "Mali" and pd.isna(country["lat"]) and pd.isna(country["place_name"])


def test_an_event_says_where_and_which_incident_it_is_a_report_of(three):
    events, told = all_of(three, "events"), all_of(three, "incidents")
    assert events["country_names"].tolist()[:2] == ["Mali", "Chad"]
    assert set(events["incident_id"]) == set(told["incident_id"]) and (events["reports"] == 1).all()


def test_quotes_speakers_and_articles_say_who_and_about_what(three):
    quotes, speakers = all_of(three, "quotes"), all_of(three, "speakers")
    assert quotes["person"].tolist() == quotes["speaker"].tolist()
    assert {"affiliation_name", "country_names", "alternatives"} <= set(quotes)
    assert "affiliation_name" in speakers
    assert all_of(three, "articles")["quotes"].tolist() == [len(g) for _, g in quotes.groupby("article_id", sort=False)]


def test_names_are_in_the_readers_language_and_unknown_codes_stay():
    found = pd.DataFrame({"countries": ["TCD, XQZ", None], "affiliation": ["MRT", None]})
    out = beside.named("quotes", found, "fr")
    assert out["country_names"][0] == "Tchad, XQZ" and pd.isna(out["country_names"][1])
    assert out["affiliation_name"][0] == "Mauritanie"
    assert list(found) == ["countries", "affiliation"], "the table that was given is not changed"


def test_incidents_are_left_as_they_are(three):
    (frame,) = incidents.incidents(three)
    assert beside.named("incidents", frame) is frame
