"""One wide row a happening: three reports of one attack, told with three tolls, are one incident."""

import datetime as dt
import io
import json
from dataclasses import replace

import geopandas as gpd
import pandas as pd
import pytest
from made import PONT, WELL, figure, parsed
from typer.testing import CliRunner

from sahelscope import tables
from sahelscope.cli import app
from sahelscope.export import acled, incident_rows, incidents, layers, rows, written
from sahelscope.models import Actor, Place
from sahelscope.store import files, questions
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

DAY = dt.date(2021, 5, 3)
DORI = {"region": "BFA:sahel", "lat": 14.03, "lon": -0.03}
A = ("https://a.example", "The Invented Courier")
B = ("https://b.example", "The Invented Mail")
C = ("https://c.example", "Le Courrier inventé")
REPORTS = [
    (WELL, *A, "Gunmen killed at least 12 herders in Dori on Monday", "at least 12", 12, None),
    (WELL, *B, "Armed men attacked Dori on Monday and killed 14 herders", "14", 14, 14),
    (PONT, *C, "Des hommes armés ont tué 13 éleveurs à Dori lundi", "13", 13, 13),
]


def report(of, url, outlet, text, words, low, high):
    article = replace(of, text=text + ".", url=url, outlet=outlet, title="Dori", published=DAY + dt.timedelta(1))
    killers = "hommes armés" if of is PONT else text.split(" killed")[0].split(" attacked")[0]
    victims = "éleveurs" if of is PONT else "herders"
    actors = tuple(
        Actor(text.index(name), text.index(name) + len(name), name, role, None, side)
        for name, role, side in ((killers, "by", "armed group"), (victims, "against", "civilian"))
    )
    located = Place(text.index("Dori"), text.index("Dori") + 4, "Dori", "clause", **DORI, confidence=0.9)
    found = parsed(article, events=[(text, "attack", DAY.isoformat(), ("BFA",))])
    (event,) = found.events
    figures = (figure(text, words, "deaths", low, high),)
    if high is None:  # one that is put together from two printed ones
        parts = (figure(text, "12", "wounded", 12, 12), figure(text, "on", "wounded", 1, 1))
        figures += (replace(figure(text, "12 herders", "wounded", 13, 13), basis="added", parts=parts),)
    event = replace(event, figures=figures, actors=actors, located=located)
    return article, replace(found, events=(event,))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("incidents")
    made = [report(*r) for r in REPORTS]
    made.append((PONT, parsed(PONT, events=[("Le pont de Tillabéri a rouvert", "other", "2021-07-02", ("NER",))])))
    with files.lock(path):
        Parts(path).write(tables.tables(made), tables.originals(o for o, _ in made), rules="x")
        publish(path)
    return path


@pytest.fixture
def found(folder):
    return pd.concat(incidents.incidents(questions.open(folder)), ignore_index=True)


def test_three_reports_are_one_row_with_the_range_of_their_tolls(found):
    assert found["type"].tolist() == ["attack", "other"]
    row = found.iloc[0]
    assert (row["reports"], row["outlets"], row["deaths_low"], row["deaths_high"]) == (3, 3, 12, 14)
    assert row["outlet_names"] == "Le Courrier inventé | The Invented Courier | The Invented Mail"
    assert row["urls"] == "https://a.example | https://b.example | https://c.example"
    assert {"deaths: at least 12 (The Invented Courier)", "deaths: 14 (The Invented Mail)"} <= set(
        row["figures"].split(" | ")
    )
    assert len(row["event_ids"].split(" | ")) == 3


def test_it_says_where_when_and_who_to_whom(found):
    row = found.iloc[0]
    assert (row["day_from"], row["day_to"], row["day_basis"], row["time_precision"]) == (DAY, DAY, "printed", 1)
    assert (row["country"], row["country_name"], row["region"]) == ("BFA", "Burkina Faso", "Sahel")
    assert (row["lat"], row["lon"], row["geo_precision"]) == (14.03, -0.03, 3)
    assert row["sides_by"] == "armed group" and row["sides_against"] == "civilian"
    assert (row["acled_event_type"], row["acled_sub_event_type"]) == ("Violence against civilians", "Attack")
    assert row["plover_event_type"] == "ASSAULT"
    assert row["civilians_targeted"] is True or row["civilians_targeted"] == True  # noqa: E712


def test_what_the_words_do_not_tell_is_empty(found):
    row = found.iloc[1]
    for name in ("lat", "lon", "geo_precision", "place", "actors_by", "deaths_low", "civilians_targeted", "figures"):
        assert pd.isna(row[name]), name


def test_the_filters_are_those_of_the_pages(folder):
    corpus = questions.open(folder)
    of_mail = Filters(outlets=("The Invented Mail",))
    for filters in (Filters(), Filters(countries=("NER",)), of_mail, Filters(since=DAY)):
        rows = pd.concat(incidents.incidents(corpus, filters))
        assert len(rows) == corpus.count_events(filters)
    (row,) = pd.concat(incidents.incidents(corpus, of_mail)).to_dict("records")
    assert (row["reports"], row["deaths_low"]) == (1, 14)


@pytest.mark.parametrize(
    ("outlets", "told"), [((), (12, 14, False)), (("The Invented Courier",), (12, 12, True)),
                          (("The Invented Courier", "Le Courrier inventé"), (12, 13, False))],
)  # fmt: skip
def test_at_least_stays_open_on_the_page_and_in_the_exports(folder, outlets, told):
    corpus, filters = questions.open(folder), Filters(outlets=outlets)
    (row,) = pd.concat(incidents.incidents(corpus, filters)).query("type == 'attack'").to_dict("records")
    (shown,) = corpus.events(filters).query("type == 'attack'").to_dict("records")
    for found in (row, shown):
        assert (found["deaths_low"], found["deaths_high"], found["deaths_open"]) == told
    known = pd.concat(rows.rows(corpus, "events")).set_index("outlet")["deaths_open"].to_dict()
    assert known["The Invented Courier"] and not known["The Invented Mail"]
    assert pd.isna(row["displaced_open"])


def test_a_figure_that_is_put_together_is_told_by_the_words_of_its_parts(folder):
    corpus = questions.open(folder)
    events = pd.concat(rows.rows(corpus, "events")).set_index("outlet")["event_id"]
    mail, courier = events["The Invented Mail"], events["The Invented Courier"]
    told = corpus.printed_figures([mail, courier])
    assert told == {(mail, "deaths"): ["14"], (courier, "deaths"): ["at least 12"], (courier, "wounded"): ["12", "on"]}
    assert corpus.printed_figures([]) == {}


def test_an_empty_corpus_has_the_columns_and_no_rows(nothing):
    (frame,) = incidents.incidents(nothing)
    assert list(frame.columns) == list(incident_rows.COLUMNS) and frame.empty


def test_geojson_has_a_point_where_it_is_known_and_a_row_where_it_is_not(found):
    out = io.BytesIO()
    assert layers.geojson([found], out) == 2
    read = json.loads(out.getvalue())
    assert [f["geometry"] for f in read["features"]] == [{"type": "Point", "coordinates": [-0.03, 14.03]}, None]
    assert read["features"][0]["properties"]["day_from"] == "2021-05-03"
    assert layers.geojson([found.iloc[:0]], io.BytesIO()) == 0


def test_a_geopackage_opens_with_points_and_regions(found, tmp_path):
    path = tmp_path / "incidents.gpkg"
    assert written.write_file([found], "gpkg", path) == 2
    points = gpd.read_file(path, layer=layers.POINTS)
    assert points.crs.to_epsg() == 4326 and len(points) == 2
    assert (points.geometry.iloc[0].x, points.geometry.iloc[0].y) == (-0.03, 14.03)
    (area,) = gpd.read_file(path, layer=layers.REGIONS).to_dict("records")
    assert (area["country"], area["region"], area["incidents"], area["deaths_low"]) == ("BFA", "Sahel", 1, 12)
    assert area["geometry"].area > 0.5


def test_acleds_columns_hold_what_is_known_and_nothing_else(found):
    rows = acled.as_acled(found)
    assert list(rows.columns) == list(acled.COLUMNS)
    row = rows.iloc[0]
    assert (row["event_date"], row["year"], row["fatalities"]) == (DAY, 2021, 12)
    assert (row["event_type"], row["admin1"], row["iso"]) == ("Violence against civilians", "Sahel", 854)
    assert row["civilian_targeting"] == "Civilian targeting"
    assert pd.isna(row["timestamp"]) and pd.isna(row["source_scale"])


def run(folder, *words):
    return CliRunner().invoke(app, ["--corpus", str(folder), *words])


@pytest.mark.parametrize("to", written.forms("incidents"))
def test_the_command_writes_every_form(folder, tmp_path, to):
    shown = run(folder, "export", "incidents", "--to", to, "--output", str(tmp_path / f"x.{to}"))
    assert shown.exit_code == 0 and "2 rows" in shown.stderr


def test_the_command_gives_acleds_columns_and_refuses_them_for_other_tables(folder):
    shown = run(folder, "export", "incidents", "--columns", "acled")
    assert shown.stdout.startswith("event_id_cnty,event_date,")
    refused = run(folder, "export", "quotes", "--columns", "acled")
    assert refused.exit_code == 2 and "ACLED's columns are for incidents" in refused.stderr


def test_the_command_lays_a_file_of_acled_beside_the_articles(folder, tmp_path):
    theirs = tmp_path / "acled.csv"
    theirs.write_text(
        "event_id_cnty,event_date,event_type,country,admin1,location,latitude,longitude,fatalities,notes\n"
        "X1,2021-05-03,Violence against civilians,Burkina Faso,Sahel,Dori,14.03,-0.03,13,Invented.\n"
        "X2,2021-05-20,Battles,Burkina Faso,Est,Fada,12.06,0.36,2,Invented.\n"
    )
    shown = run(folder, "compare", str(theirs), "--output", str(tmp_path / "both.xlsx"))
    assert shown.exit_code == 0
    assert "1 in both, 1 only in acled.csv, 1 only in the articles" in shown.stdout.replace("\n", " ")
    read = pd.read_excel(tmp_path / "both.xlsx", sheet_name=None)
    assert list(read) == ["in both", "only theirs", "only ours", "about"]
    assert list(read["only theirs"]) == ["id", "why"] and not any(c.startswith("their_") for c in read["in both"])
    columns = {c for name, rows in read.items() if name != "about" for c in rows}
    assert columns <= set(pd.read_excel(tmp_path / "both.xlsx", sheet_name="about", header=None)[0])
    assert read["in both"]["why"].tolist() == ["the same region, the same day, the same toll"]


def test_a_file_that_is_none_of_theirs_is_refused_in_a_sentence(folder, tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n1,2\n")
    shown = run(folder, "compare", str(tmp_path / "x.csv"))
    assert shown.exit_code == 2 and "neither an export of ACLED nor UCDP's" in shown.stderr
