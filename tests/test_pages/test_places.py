"""Regions and towns on the map: their table, its download, and the reader's own boundaries."""

import csv
import io

import geopandas as gpd
import pytest
import shapely
from made import WELL, _mention, parsed

from components import export, tables
from sahelscope import geo
from sahelscope.store import questions

from .conftest import written
from .reading import html, words


@pytest.fixture(scope="module")
def gao(tmp_path_factory):
    """A corpus that names one town that the gazetteer knows."""
    town = next(p for p in geo.gazetteer.places().values() if p.name == "Gao" and p.kind == "town")
    article = parsed(WELL, mentions=[("Mali", "MLI")])
    found = _mention(WELL.text, "Gao", "MLI", place=town.id)
    article = type(article)(article.article, (found, *article.mentions), (), (), ())
    return written(tmp_path_factory.mktemp("gao"), [(WELL, article)])


@pytest.fixture
def own(tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_BOUNDARIES", str(tmp_path))
    return tmp_path


def drawn(at):
    return " ".join(h.proto.body for h in at.get("html"))


def test_the_table_says_which_region_a_town_lies_in(opened, gao, own):
    at = opened("map", gao)
    assert "Towns and regions named</caption>" not in drawn(at)  # only when it is asked for: it may be long
    at.session_state["places"] = True
    words = drawn(at.run())
    assert "<caption>Towns and regions named</caption>" in words
    assert "P-code" not in words


def test_own_boundaries_put_their_codes_into_the_table_and_the_download(opened, gao, own):
    frame = gpd.GeoDataFrame(
        {"ADM1_FR": ["Nord inventé"], "ADM1_PCODE": ["ML91"]}, geometry=[shapely.box(-6, 15, 5, 25)]
    )
    frame.set_crs(4326).to_file(own / "mali.geojson")
    at = opened("map", gao)
    at.session_state["places"] = True
    at.run()
    assert not at.exception
    assert "Nord inventé, Mali" in drawn(at)
    assert "ML91" in drawn(at)
    content = export.csv(tables.places_file(questions.open(gao).places())).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(content))
    assert (row["name"], row["region"], row["region_pcode"], row["mentions"]) == ("Gao", "Nord inventé", "ML91", "1")


SAID = {"en": "is no file of boundaries; save it as", "fr": "n’est pas un fichier de limites"}


@pytest.mark.parametrize("language", SAID)
def test_boundaries_that_cannot_be_used_are_named_in_a_sentence(opened, gao, own, language):
    (own / "regions.kml").write_text("<kml/>", encoding="utf-8")
    at = opened("map", gao, lang=language)
    assert not at.exception
    (warning,) = at.warning
    said = warning.value.replace("\\", "")
    assert said.startswith("regions.kml: ")
    assert SAID[language] in said
    assert not opened("map", gao, lang=language, area="world").warning  # no region is drawn there


def test_the_note_names_what_is_drawn_and_no_more(opened, gao, own):
    def note(**address):
        return " ".join(c.value for c in opened("map", gao, **address).caption)

    assert "Borders, rivers and lakes are drawn" in note()
    assert "Borders are drawn" in note(area="world")
    assert "your own" not in note()
    (own / "broken.geojson").write_text("{", encoding="utf-8")
    assert "your own" not in note()
    frame = gpd.GeoDataFrame({"ADM1_FR": ["Nord inventé"]}, geometry=[shapely.box(-6, 15, 5, 25)])
    frame.set_crs(4326).to_file(own / "mali.geojson")
    assert "Regions in your own boundaries: Mali." in note()
    assert "your own" not in note(area="world")


def test_articles_that_name_no_country_are_still_listed(opened, tmp_path):
    folder = written(tmp_path / "plain", [(WELL, parsed(WELL))])
    at = opened("map", folder)
    assert not at.exception
    assert "These articles name no country" in words(at)
    assert "opens its well</a>" in html(at)
