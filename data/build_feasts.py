"""Rebuilds dates/feasts.csv: the days of feasts, year by year.

    pip install holidays==0.109 && python data/build_feasts.py

Movable Christian feasts are computed; Muslim ones come from the library "holidays" (MIT): the day most of the five
Sahel countries kept, else the library's day for the whole Muslim world, which the moon may shift by one.
"""

import csv
import datetime as dt
from collections import Counter
from pathlib import Path

import holidays
from dateutil.easter import easter
from holidays.calendars import _IslamicLunar

YEARS = range(1985, 2036)
COUNTRIES = ("ML", "NE", "BF", "TD", "MR")
FIXED = {
    "new year": "01-01",
    "labour day": "05-01",
    "bastille day": "07-14",
    "assumption": "08-15",
    "all saints": "11-01",
    "christmas eve": "12-24",
    "christmas": "12-25",
    "new year's eve": "12-31",
}
FROM_EASTER = {"good friday": -2, "easter": 0, "easter monday": 1, "ascension": 39, "pentecost": 49, "whit monday": 50}
NAMES = {"eid al-fitr": "Eid al-Fitr", "eid al-adha": "Eid al-Adha"}


def kept(year: int, name: str) -> list[dt.date]:
    """Return the day in the year that most of the five countries kept, none where they are silent."""
    votes: Counter[dt.date] = Counter()
    for country in COUNTRIES:
        days = holidays.country_holidays(country, years=year, language="en_US")
        named = sorted(d for d, names in days.items() if any(n.strip() == name for n in names.split(";")))
        votes.update(named[:1])
    return [max(votes, key=lambda d: (votes[d], -d.toordinal()))] if votes else []


def rows() -> list[tuple[str, str, str, str]]:
    """Return feast, year (* for every year), first day, last day."""
    out = [(feast, "*", day, day) for feast, day in FIXED.items()]
    moon = _IslamicLunar()
    for year in YEARS:
        for feast, after in FROM_EASTER.items():
            day = (easter(year) + dt.timedelta(days=after)).isoformat()
            out.append((feast, str(year), day, day))
        everywhere = {
            "eid al-fitr": moon.eid_al_fitr_dates(year),
            "eid al-adha": moon.eid_al_adha_dates(year),
            "mawlid": moon.mawlid_dates(year),
            "ashura": moon.ashura_dates(year),
            "islamic new year": moon.hijri_new_year_dates(year),
            "ramadan": moon.ramadan_beginning_dates(year),
        }
        for feast, dates in everywhere.items():
            days = sorted(d for d, *_ in dates if d.year == year)
            if len(days) == 1 and feast in NAMES:
                days = kept(year, NAMES[feast]) or days
            for day in days:
                last = day + dt.timedelta(days=29 if feast == "ramadan" else 0)
                out.append((feast, str(year), day.isoformat(), last.isoformat()))
    return sorted(out)


with (Path(__file__).parent / "dates" / "feasts.csv").open("w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["feast", "year", "first", "last"])
    writer.writerows(rows())
