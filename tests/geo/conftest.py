"""A folder of the user's own boundaries, and invented boundaries to write into it."""

import geopandas as gpd
import pytest
import shapely

from sahelscope import geo

#: Two regions that split Mali in a north and a south, as its humanitarian agencies would name and code them.
NORTH, SOUTH = shapely.box(-6, 15, 5, 25), shapely.box(-11, 12, -5, 15)


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The folder of the user's own boundaries, empty."""
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv("SAHELSCOPE_BOUNDARIES", str(folder))
    return folder


@pytest.fixture
def two_regions():
    """Mali in two invented regions, with the columns of a common operational dataset."""
    return gpd.GeoDataFrame(
        {
            "ADM0_PCODE": ["ML", "ML"],
            "ADM1_FR": ["Gao", "Rivesud"],
            "ADM1_PCODE": ["ML91", "ML92"],
            "date": ["2024-01-01", "2024-01-01"],
        },
        geometry=[NORTH, SOUTH],
        crs=geo.CRS,
    )
