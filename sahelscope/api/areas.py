"""Towns, regions and countries with what was found there, as geodataframes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Unpack

from sahelscope.api.narrowed import Narrowed, filters
from sahelscope.store import places, questions
from sahelscope.tables import NUMBER

if TYPE_CHECKING:
    import geopandas as gpd


class Areas:
    """What can be drawn on a map; a base of what asks a corpus."""

    _corpus: questions.Corpus

    def places_gdf(self, **narrowed: Unpack[Narrowed]) -> gpd.GeoDataFrame:
        """Return the towns and regions that are mentioned as points, the most mentioned first, in EPSG:4326.

        Columns: ``place, name, country, kind, admin_level, region_place, region, region_pcode, mentions, articles,
        events, geometry``. ``events`` counts those that happened there, where that is known well enough. Where
        no point is known, the geometry is None: ``gdf[gdf.geometry.notna()]``.
        """
        geo = _geo()
        passing = filters(self._corpus, **narrowed)
        found = self._corpus.places(passing).drop(columns=["lat", "lon"])
        events = places.of_events(self._corpus, passing).groupby("place").size()
        known = geo.places().drop(columns=["name", "country", "kind"])
        counted = known.merge(found, on="place", how="right")
        counted["events"] = counted["place"].map(events).fillna(0)
        counted = counted.astype(dict.fromkeys(("mentions", "articles", "events"), "int64"))
        first = ["place", "name", "country", "kind", "admin_level", "region_place", "region", "region_pcode"]
        return counted[[*first, "mentions", "articles", "events", "geometry"]]

    def regions_gdf(self, **narrowed: Unpack[Narrowed]) -> gpd.GeoDataFrame:
        """Return the first-level regions as areas, with how often they and the places in them are mentioned.

        Columns: ``place, country, name, pcode, mentions, articles, events, geometry``, in EPSG:4326.
        """
        geo = _geo()
        passing = filters(self._corpus, **narrowed)
        lies_in = geo.places()[["place", "country", "region"]]
        named = places.of_mentions(self._corpus, passing).merge(lies_in, on="place")
        told = places.of_events(self._corpus, passing).groupby("region").size()
        area = ["country", "region"]
        counted = named.groupby(area).agg(mentions=("mentions", "sum"), articles=("article_no", "nunique"))
        areas = geo.regions().merge(counted, left_on=["country", "name"], right_index=True, how="left")
        areas["events"] = areas["place"].map(told)
        measures = ["mentions", "articles", "events"]
        areas[measures] = areas[measures].astype(NUMBER).fillna(0).astype("int64")
        return areas[["place", "country", "name", "pcode", *measures, "geometry"]]

    def countries_gdf(self, **narrowed: Unpack[Narrowed]) -> gpd.GeoDataFrame:
        """Return every country's borders with how much was found, in EPSG:4326: for ``plot``, ``explore``, ``to_file``.

        Columns: ``country, name_en, name_fr, articles, about, mentions, events, quotes, geometry``; ``about`` counts
        the articles that are about the country. Zero where nothing was found.
        """
        geo = _geo()
        counted = self._corpus.countries(filters(self._corpus, **narrowed))
        areas = geo.countries().merge(counted, on="country", how="left")
        measures = ["articles", "about", "mentions", "events", "quotes"]
        areas[measures] = areas[measures].astype(NUMBER).fillna(0).astype("int64")
        return areas[["country", "name_en", "name_fr", *measures, "geometry"]]


def _geo() -> Any:
    """Return the room that needs geopandas. Raises ImportError, with what to install, where that is not there."""
    return import_module("sahelscope.geo")
