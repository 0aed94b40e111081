"""data/geo as GeoDataFrames: codes of the tables, one projection, each place in its region."""

import os
import subprocess
import sys

import pytest

from sahelscope import geo
from sahelscope.places import gazetteer

FRAMES = [
    geo.countries,
    geo.regions,
    geo.places,
    geo.water,
    lambda: geo.borders("world"),
    lambda: geo.borders("africa"),
]


@pytest.mark.parametrize("frame", FRAMES)
def test_everything_is_in_degrees(frame):
    assert frame().crs.to_epsg() == 4326


@pytest.mark.parametrize("frame", [geo.countries, geo.regions, geo.water, lambda: geo.borders("africa")])
def test_shapes_are_whole(frame):
    assert frame().geometry.is_valid.all()


def test_countries_are_whole_and_as_fine_as_is_known():
    found, coarse = geo.countries().set_index("country"), geo.borders("world").set_index("country")
    assert list(found.index) == list(coarse.index)
    assert found.geometry["MLI"].equals(geo.borders("africa").set_index("country").geometry["MLI"])
    assert found.geometry["TUR"].equals(coarse.geometry["TUR"])  # the map of Africa cuts it


def test_the_rivers_and_the_lake_of_the_sahel_are_there():
    water = geo.water()
    assert {"Niger", "Senegal", "Chari", "Lake Chad"} <= set(water["name"].dropna())
    lake = water.set_index("name").geometry["Lake Chad"]
    assert lake.distance(water.set_index("name").geometry["Chari"]) < 0.5


def test_every_place_of_the_gazetteer_has_a_row_and_a_point_where_one_is_known():
    found = geo.places().set_index("place")
    assert list(found.index) == list(gazetteer.places())
    gao = found[(found["name"] == "Gao") & (found["kind"] == "town")].iloc[0]
    assert (gao["region"], gao["region_place"], gao["admin_level"] is geo.pd.NA) == ("Gao", "MLI:gao", True)
    assert (round(gao.geometry.x, 1), round(gao.geometry.y, 1)) == (0.0, 16.3)
    assert found.loc["MLI:gao", "admin_level"] == 1
    assert found.geometry.isna().sum() == sum(p.lat is None for p in gazetteer.places().values())


def test_the_gazetteers_region_stands_where_it_names_one():
    found = geo.places().set_index("place")
    for place in gazetteer.places().values():
        if place.region:
            assert found.loc[place.id, "region_place"] == place.region


def test_a_place_without_a_region_gets_the_one_it_lies_in(monkeypatch):
    gao = next(p for p in gazetteer.places().values() if p.name == "Gao" and p.kind == "town")
    listed = {"x": gao._replace(id="x", region=""), "y": gao._replace(id="y", region="", lat=None, lon=None)}
    monkeypatch.setattr(gazetteer, "places", lambda: listed)
    geo._places.cache_clear()
    try:
        found = geo.places()
    finally:
        geo._places.cache_clear()
    assert list(found["region"].fillna("")) == ["Gao", ""]


def test_without_own_boundaries_no_gdal_is_loaded(tmp_path):
    code = (
        "import sys; from sahelscope import geo; geo.countries(), geo.places(), geo.water(), geo.drawn_regions();"
        "print('pyogrio' in sys.modules)"
    )
    environment = {**os.environ, "SAHELSCOPE_BOUNDARIES": str(tmp_path)}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=120)
    assert ran.stdout.strip() == "False", ran.stderr


def test_a_table_with_places_gets_their_regions():
    table = geo.pd.DataFrame({"place": ["MLI:gao", None, "nowhere"], "kind": "region", "n": [1, 2, 3]})
    found = geo.with_regions(table)
    assert list(found.columns) == ["place", "kind", "region", "region_pcode", "n"]
    assert list(found["region"].fillna("")) == ["Gao", "", ""]
