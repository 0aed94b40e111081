"""The borders that the map draws: small, wound clockwise, with the codes that the tables use."""

import itertools
import json

import pytest

from sahelscope.paths import DATA
from sahelscope.places import gazetteer

FILES = {"world.geojson": 400_000, "africa.geojson": 150_000, "regions.geojson": 100_000, "water.geojson": 60_000}


def features(name):
    return json.loads((DATA / "geo" / name).read_text(encoding="utf-8"))["features"]


def outer_rings(geometry):
    if "Line" in geometry["type"]:
        return []
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [polygon[0] for polygon in polygons]


@pytest.mark.parametrize("name", FILES)
def test_rings_are_clockwise(name):
    """Plotly fills the whole globe with a ring that is wound the other way."""
    for feature in features(name):
        for ring in outer_rings(feature["geometry"]):
            area = sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))
            assert area <= 0, feature["properties"]


@pytest.mark.parametrize("name", FILES)
def test_files_are_small_enough_for_a_page(name):
    assert (DATA / "geo" / name).stat().st_size <= FILES[name]


@pytest.mark.parametrize("name", ["world.geojson", "africa.geojson"])
def test_countries_bear_the_codes_of_the_gazetteer(name):
    codes = [f["properties"]["country"] for f in features(name)]
    assert len(codes) == len(set(codes))
    assert set(codes) <= set(gazetteer.countries())
    assert gazetteer.sahel() <= set(codes)


def test_regions_bear_the_ids_of_the_gazetteer():
    for feature in features("regions.geojson"):
        place = gazetteer.places()[feature["properties"]["place"]]
        assert (place.kind, place.country) == ("region", feature["properties"]["country"])
