"""The user's own boundaries: every form and projection, codes carried along, a sentence where one cannot be used."""

import shutil
import zipfile

import geopandas as gpd
import pytest
import shapely

from sahelscope import geo
from sahelscope.language import lexicon

from .conftest import NORTH, SOUTH


def written(frame, folder, form):
    """Write a frame in one of the forms that boundaries come in."""
    if form in ("geojson", "gpkg"):
        frame.to_file(folder / f"mali.{form}")
    elif form == "shp":
        frame.to_file(folder / "mali.shp")
    else:
        shapefile = folder.parent / "unzipped" / "mli_adm1"
        shapefile.mkdir(parents=True)
        frame.to_file(shapefile / "mali.shp")
        shutil.make_archive(str(folder / "mali"), "zip", shapefile.parent)


def segmented(frame, degrees):
    """Return a frame with many points on its borders, as surveyed ones have."""
    return frame.set_geometry(frame.geometry.segmentize(degrees))


def of_mali():
    found = geo.regions()
    return found[found["country"] == "MLI"].set_index("name")


@pytest.mark.parametrize("form", ["geojson", "gpkg", "shp", "zip"])
def test_own_boundaries_take_the_place_of_the_shipped_ones_in_their_country_only(own, two_regions, form):
    shipped = geo.regions()
    written(two_regions, own, form)
    assert geo.problems() == ()
    found = of_mali()
    assert set(found.index) == {"Gao", "Rivesud"}
    assert dict(found["pcode"]) == {"Gao": "ML91", "Rivesud": "ML92"}
    assert found.loc["Gao", "place"] == "MLI:gao"  # a region that the gazetteer knows
    assert found["place"].isna()["Rivesud"]
    assert set(found["file"]) == {"mali.zip" if form == "zip" else f"mali.{form}"}
    others = geo.regions()[lambda r: r["country"] != "MLI"]
    assert set(others["place"]) == set(shipped.loc[shipped["country"] != "MLI", "place"])


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32630"])
@pytest.mark.parametrize("form", ["gpkg", "shp"])
def test_other_projections_are_converted(own, two_regions, crs, form):
    written(segmented(two_regions, 0.1).to_crs(crs), own, form)
    assert geo.regions().crs.to_epsg() == 4326
    assert of_mali().geometry["Gao"].symmetric_difference(NORTH).area < 0.1


def test_towns_get_the_region_and_the_code_of_the_boundaries_that_they_lie_in(own, two_regions):
    written(two_regions, own, "geojson")
    found = geo.places()
    towns = found[(found["country"] == "MLI") & found.geometry.notna() & (found["kind"] != "region")]
    north = towns[towns.geometry.within(NORTH)]
    assert len(north) > 5
    assert set(north["region_pcode"]) == {"ML91"}
    assert set(towns[towns.geometry.within(SOUTH)]["region"]) == {"Rivesud"}
    # a village without a point: the gazetteer's region, where the boundaries have it
    villages = found[(found["country"] == "MLI") & found.geometry.isna()]
    assert set(villages["region_pcode"].dropna()) == {"ML91"}
    assert set(found[found["country"] == "NER"]["region_pcode"].dropna()) == set()


def test_new_boundaries_count_at_once_and_leave_at_once(own, two_regions):
    before = set(of_mali().index)
    written(two_regions, own, "geojson")
    assert set(of_mali().index) == {"Gao", "Rivesud"}
    (own / "mali.geojson").unlink()
    assert set(of_mali().index) == before


COLUMNS = [
    {"admin1Name": "ADM1_FR", "admin1Pcode": "ADM1_PCODE", "admin0Name": "ADM0_PCODE"},
    {"ADM1_EN": "ADM1_FR", "ADM1_PCODE": "ADM1_PCODE"},
    {"shapeName": "ADM1_FR", "shapeISO": "ADM1_PCODE"},
    {"Région": "ADM1_FR"},
]


@pytest.mark.parametrize("columns", COLUMNS, ids=lambda c: next(iter(c)))
def test_columns_are_told_by_their_names_and_the_country_by_code_or_place(own, two_regions, columns):
    renamed = gpd.GeoDataFrame(
        {new: two_regions[old] for new, old in columns.items()}, geometry=two_regions.geometry, crs=geo.CRS
    )
    written(renamed.replace({"ML": "Mali"}), own, "geojson")
    assert geo.problems() == ()
    assert set(of_mali().index) == {"Gao", "Rivesud"}
    assert of_mali()["pcode"].notna().all() == (len(columns) > 1)


def test_districts_are_joined_to_regions(own, two_regions):
    west, east = shapely.box(-6, 15, 0, 25), shapely.box(0, 15, 5, 25)
    districts = two_regions.iloc[[0, 0]].assign(ADM2_FR=["Un", "Deux"]).set_geometry([west, east])
    written(districts, own, "gpkg")
    assert list(of_mali().index) == ["Gao"]
    assert of_mali().geometry["Gao"].equals(NORTH)


def test_of_several_layers_the_regions_are_taken(own, two_regions):
    file = own / "mali.gpkg"
    two_regions[["ADM0_PCODE", "geometry"]].dissolve("ADM0_PCODE").reset_index().to_file(file, layer="adm0")
    two_regions.to_file(file, layer="adm1")
    two_regions.assign(ADM2_FR=["Un", "Deux"]).to_file(file, layer="adm2")
    gpd.GeoDataFrame({"ADM1_FR": ["Gao"]}, geometry=[shapely.Point(0, 16)], crs=geo.CRS).to_file(file, layer="points")
    assert geo.problems() == ()
    assert len(of_mali()) == 2


def test_a_small_region_beyond_a_thinned_border_stays_in_the_country_of_its_file(own):
    names = ["Un", "Deux", "Trois", "Quatre"]
    boxes = [shapely.box(x, 13, x + 1, 14) for x in (-8, -7, -6)] + [shapely.box(-15, 16.8, -14.9, 16.9)]
    gpd.GeoDataFrame({"name": names}, geometry=boxes, crs=geo.CRS).to_file(own / "a.geojson")
    assert set(of_mali().index) == set(names)


@pytest.fixture
def unusable(own, two_regions):
    """Write one file that cannot be used, of each kind."""

    def write(kind):
        file = own / "bad.geojson"
        if kind == "broken":
            file.write_text('{"type": "FeatureCollection", "features": [', encoding="utf-8")
        elif kind == "no names":
            two_regions[["date", "geometry"]].to_file(file)
        elif kind == "districts":
            level = two_regions.rename(columns={"ADM1_FR": "shapeName"}).assign(shapeType="ADM2")
            level.to_file(file)
        elif kind == "points":
            two_regions.set_geometry(two_regions.centroid).to_file(file)
        elif kind == "at sea":
            at_sea = [shapely.box(-30, -20, -20, -15), shapely.box(-30, -10, -20, -5)]
            gpd.GeoDataFrame({"name": ["a", "b"]}, geometry=at_sea, crs=geo.CRS).to_file(file)
        elif kind == "no projection":
            file = own / "bad.shp"
            two_regions.to_crs("EPSG:32630").to_file(file)
            (own / "bad.prj").unlink()
        elif kind == "lonely":
            file = own / "bad.shp"
            two_regions.to_file(file)
            for ending in ("shx", "dbf", "prj", "cpg"):
                (own / f"bad.{ending}").unlink(missing_ok=True)
        elif kind == "zip":
            file = own / "bad.zip"
            file.write_bytes(b"PK\x03\x04 not a zip")
        elif kind == "empty zip":
            file = own / "bad.zip"
            with zipfile.ZipFile(file, "w") as archive:
                archive.writestr("readme.txt", "nothing")
        elif kind == "other":
            file = own / "bad.kml"
            file.write_text("<kml/>", encoding="utf-8")
        return file

    return write


UNUSABLE = {
    "broken": "cannot be read",
    "no names": "has no column with the names of regions (its columns: date); name that column admin1Name",
    "districts": "holds other units than regions (ADM2); take the file of first-level regions",
    "points": "holds no areas with names",
    "at sea": "lies in no country; check its projection",
    "no projection": "does not say its projection; add its .prj file",
    "lonely": "put all its files (.shp, .shx, .dbf, .prj) here",
    "zip": "cannot be read",
    "empty zip": "holds no areas with names",
    "other": "is no file of boundaries; save it as GeoJSON, GeoPackage or Shapefile",
}


@pytest.mark.filterwarnings("ignore:Geometry is in a geographic CRS")
@pytest.mark.parametrize("kind", UNUSABLE)
def test_what_cannot_be_used_is_named_with_what_to_do_and_the_shipped_regions_are_used(unusable, kind):
    shipped = set(of_mali().index)
    file = unusable(kind)
    (problem,) = geo.problems()
    sentence = str(problem)
    assert sentence.startswith(str(file))
    assert UNUSABLE[kind] in sentence
    assert "\n" not in sentence
    assert set(of_mali().index) == shipped


def test_two_files_for_one_country_are_one_too_many(own, two_regions):
    two_regions.to_file(own / "a.geojson")
    two_regions.iloc[:1].to_file(own / "b.gpkg")
    (problem,) = geo.problems()
    assert str(problem).endswith("b.gpkg: covers Mali, as a.geojson does; keep one of them")
    assert len(of_mali()) == 2


def test_a_bad_file_costs_no_other(own, two_regions):
    (own / "a.geojson").write_text("{}", encoding="utf-8")
    two_regions.to_file(own / "b.geojson")
    assert len(geo.problems()) == 1
    assert len(of_mali()) == 2


def test_notes_beside_the_boundaries_are_no_boundaries(own):
    (own / "README.md").write_text("mine", encoding="utf-8")
    (own / ".gitignore").write_text("*", encoding="utf-8")
    assert geo.problems() == ()


def test_own_boundaries_are_thinned_for_the_map(own, two_regions):
    segmented(two_regions, 0.001).to_file(own / "fine.gpkg")
    drawn = geo.drawn_regions().set_index("name").geometry["Rivesud"]
    assert len(drawn.exterior.coords) * 20 < len(of_mali().geometry["Rivesud"].exterior.coords)


def test_a_wrong_field_in_the_list_of_columns_is_refused_with_its_line(tmp_path, monkeypatch):
    (tmp_path / "geo").mkdir()
    (tmp_path / "geo" / "columns.csv").write_text("field,name\nnmae,ADM1\n", encoding="utf-8")
    monkeypatch.setattr(geo.own, "DATA", tmp_path)
    with pytest.raises(lexicon.LexiconError, match=r"line 2: 'nmae' is no field"):
        geo.own._known.__wrapped__()
