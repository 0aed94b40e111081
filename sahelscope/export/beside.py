"""What stands beside a row's ids, so that it can be read without joining tables: names, coordinates, counts, groups.

``ASKED`` is asked of the store with the rows; ``named`` puts the name of a country, a place or a region behind the
column that holds its id: ``country, country_name``. Countries are named in the reader's language, places as the
gazetteer writes them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pandas as pd

from sahelscope.models import Language
from sahelscope.places import gazetteer, locate
from sahelscope.tables import NUMBER, TEXT


class Asked(NamedTuple):
    """Further columns of a table ``t``, as SQL, and the joins that they need."""

    columns: str
    joins: str = ""


ASKED = {
    "articles": Asked(
        "n.mentions, n.events, n.quotes, r.main_id as repost_of, f.about",
        """join article_counts n on n.article_no = t.article_no left join reposts r on r.article_no = t.article_no
        left join (select article_no, string_agg(country, ', ' order by share desc, country) as about from focus
          group by all) f on f.article_no = t.article_no""",
    ),
    "events": Asked(
        """m.event_id as incident_id, coalesce(n.reports, 1) as reports, l.countries, w.actors_by, w.actors_against,
        d.deaths_low, d.deaths_high, d.figures""",
        """left join event_groups g on g.event_no = t.event_no
        join events m on m.event_no = coalesce(g.main_no, t.event_no)
        left join (select main_no, count(*)::integer as reports from event_groups group by all) n
          on n.main_no = g.main_no
        left join (select event_no, string_agg(country, ', ' order by country) as countries from event_countries
          where how = 'happened' group by all) l on l.event_no = t.event_no
        left join (select event_no, string_agg(distinct actor, ' | ' order by actor) filter (role = 'by') as actors_by,
            string_agg(distinct actor, ' | ' order by actor) filter (role = 'against') as actors_against
          from event_actors group by all) w on w.event_no = t.event_no
        left join (select event_no, min(low) filter (what = 'deaths') as deaths_low,
            max(coalesce(high, low)) filter (what = 'deaths') as deaths_high,
            string_agg(what || ': ' || text, ' | ' order by start) as figures
          from event_figures group by all) d on d.event_no = t.event_no""",
    ),
    "event_actors": Asked(
        "s.speaker as actor_name",
        """left join (select speaker_id, any_value(into_id) as into_id from speaker_merges group by all) m
          on m.speaker_id = t.actor_id
        left join speakers s on s.speaker_id = coalesce(m.into_id, t.actor_id)""",
    ),
    "quotes": Asked(
        "s.speaker as person, l.countries, o.alternatives",
        """left join speakers s on s.speaker_id = t.speaker_key
        left join (select quote_no, string_agg(country, ', ' order by country) as countries from quote_countries
          where how <> 'article' group by all) l on l.quote_no = t.quote_no
        left join (select quote_no, string_agg(speaker, ' | ' order by ordinal) as alternatives
          from quote_alternatives group by all) o on o.quote_no = t.quote_no""",
    ),
}

#: Columns that hold ids of countries (one, or several between commas), and of places.
_COUNTRIES = {
    "country": "country_name", "countries": "country_names", "affiliation": "affiliation_name", "about": "about_names",
}  # fmt: skip
_PLACES = {"place": "place_name", "region": "region_name", "district": "district_name"}


def named(table: str, found: pd.DataFrame, language: Language = "en") -> pd.DataFrame:
    """Return rows of a table with the names of countries and places, and of mentions the coordinates and the region.

    Incidents have their names already; of ``places``, only the country is an id that has none.
    """
    if table == "incidents":
        return found
    out = found.copy(deep=False)
    if table == "mentions":
        _locate(out)
    for column, name in {**_COUNTRIES, **({} if table == "places" else _PLACES)}.items():
        if column in out and name not in out:
            of = _country_names(language) if column in _COUNTRIES else _place_name
            _behind(out, column, name, _each(out[column], of), TEXT)
    return out


def _locate(mentions: pd.DataFrame) -> None:
    known = {i: locate.place_of(i) for i in mentions["place"].dropna().unique()}
    found = [known.get(i) for i in mentions["place"].astype(object)]
    _behind(mentions, "place", "lon", [place and place.lon for place in found], NUMBER)
    _behind(mentions, "place", "lat", [place and place.lat for place in found], NUMBER)
    _behind(mentions, "place", "region", [(place and place.region) or None for place in found], TEXT)


def _behind(table: pd.DataFrame, column: str, name: str, cells: list[Any], kind: Any) -> None:
    table.insert(list(table).index(column) + 1, name, pd.array(cells, dtype=kind))


def _each(ids: pd.Series, of: Callable[[str], str | None]) -> list[str | None]:
    known = {i: of(str(i)) for i in ids.dropna().unique()}
    return [known.get(i) for i in ids.astype(object)]


def _country_names(language: Language) -> Callable[[str], str | None]:
    listed = gazetteer.countries()

    def names(codes: str) -> str | None:
        return ", ".join(listed[code].name(language) if code in listed else code for code in codes.split(", "))

    return names


@cache
def _place_name(place: str) -> str | None:
    found = locate.place_of(place)
    return found.name if found else None
