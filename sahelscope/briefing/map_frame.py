"""What part of the world the map of a briefing shows, and where a point of it lies on the page."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from sahelscope.briefing.canvas import Point

if TYPE_CHECKING:
    import geopandas as gpd

#: Pixels: how wide, and how high at least and at most.
WIDTH, _LEAST, _MOST = 900, 320, 640
_MARGIN = 0.06  #: of the width of what is shown


class Frame(NamedTuple):
    """What part of the world is shown: degrees west, south, east, north."""

    west: float
    south: float
    east: float
    north: float

    @property
    def height(self) -> int:
        """Pixels."""
        return round(WIDTH * (self.north - self.south) / ((self.east - self.west) * self._narrow))

    @property
    def _narrow(self) -> float:
        return math.cos(math.radians((self.south + self.north) / 2))

    def point(self, lon: float, lat: float) -> Point:
        """Return the pixels, from the left and from the top."""
        scale = WIDTH / (self.east - self.west)
        return (lon - self.west) * scale, (self.north - lat) * scale / self._narrow

    def holds(self, lon: float, lat: float) -> bool:
        """Return whether the point is on the map."""
        return self.west < lon < self.east and self.south < lat < self.north


def around(areas: gpd.GeoDataFrame) -> Frame:
    """Return what shows these countries whole, neither too flat nor too high for a page."""
    west, south, east, north = areas.total_bounds
    wide = (east - west) * _MARGIN
    west, east, south, north = west - wide, east + wide, south - wide, north + wide
    found = Frame(west, south, east, north)
    if found.height > _MOST:  # wider
        more = (east - west) * (found.height / _MOST - 1) / 2
        return Frame(west - more, south, east + more, north)
    if found.height < _LEAST:
        more = (north - south) * (_LEAST / found.height - 1) / 2
        return Frame(west, south - more, east, north + more)
    return found


def rings(area: Any, frame: Frame) -> Iterator[list[Point]]:
    """Yield the outlines of what the map shows of an area, in pixels."""
    import shapely  # here, since it takes a while to import

    cut = shapely.clip_by_rect(area, *frame)
    for part in getattr(cut, "geoms", [cut]):
        if part.geom_type == "Polygon" and not part.is_empty:
            yield [frame.point(lon, lat) for lon, lat, *_ in part.exterior.coords]
