"""Which incidents and which events of a database are one: measured on pairs made up with the noise of real coding."""

import datetime as dt
import random

import pandas as pd
import pytest

from sahelscope.compare import forms, matching
from sahelscope.tables import DAY, NUMBER, TEXT, TRUTH, WHOLE

OURS = {
    "incident_id": TEXT, "day_from": DAY, "day_to": DAY, "type": TEXT, "country": TEXT, "region": TEXT,
    "district": TEXT, "place": TEXT, "lat": NUMBER, "lon": NUMBER, "geo_precision": WHOLE, "deaths_low": WHOLE,
    "deaths_high": WHOLE, "deaths_open": TRUTH,
}  # fmt: skip
DORI, GAO = ("BFA", "Sahel", "Dori", 14.03, -0.03), ("MLI", "Gao", "Gao", 16.27, -0.04)


def table(columns, rows):
    return pd.DataFrame({n: pd.array([r.get(n) for r in rows], dtype=kind) for n, kind in columns.items()})


def ours(key, day, place=DORI, deaths=None, kind="attack", span=0, exact=1, high=None):
    country, region, town, lat, lon = place
    return {
        "incident_id": key, "day_from": day, "day_to": day + dt.timedelta(span), "type": kind, "country": country,
        "region": region, "place": town if exact == 1 else None, "lat": lat, "lon": lon, "geo_precision": exact,
        "deaths_low": deaths, "deaths_high": high or deaths,
    }  # fmt: skip


def acled(key, day, place=DORI, deaths=0, kind="Battles", town=None):
    country, region, name, lat, lon = place
    return {
        "id": key, "day_from": day, "day_to": day, "event_type": kind, "country": country, "region": region,
        "place": town or name, "lat": lat, "lon": lon, "deaths_low": deaths, "deaths_high": deaths,
    }  # fmt: skip


def compared(one, other):
    return matching.compare(table(OURS, one), table(forms.COLUMNS, other))


DAY_ONE = dt.date(2023, 6, 12)
ONE = [
    (ours("a", DAY_ONE, deaths=12), acled("x", DAY_ONE, deaths=12)),
    (ours("a", DAY_ONE, deaths=12), acled("x", DAY_ONE + dt.timedelta(2), deaths=14)),
    (ours("a", DAY_ONE), acled("x", DAY_ONE, deaths=3)),
    # another spelling; another village twelve kilometres away
    (ours("a", DAY_ONE, ("BFA", "Sahel", "Tin-Akoff", 14.97, -0.15)),
     acled("x", DAY_ONE, ("BFA", "Sahel", "Tin Akoff", 14.97, -0.15))),
    (ours("a", DAY_ONE, deaths=5), acled("x", DAY_ONE, ("BFA", "Sahel", "Selbo", 14.10, 0.05), deaths=5)),
    # only the report tells the day; only the region is known, and the toll is the same
    (ours("a", DAY_ONE - dt.timedelta(7), span=7, deaths=9), acled("x", DAY_ONE - dt.timedelta(3), deaths=9)),
    (ours("a", DAY_ONE, deaths=17, exact=3), acled("x", DAY_ONE, ("BFA", "Sahel", "Arbinda", 14.23, -0.86), deaths=17)),
]  # fmt: skip
TWO = [
    (ours("a", DAY_ONE, deaths=12), acled("x", DAY_ONE + dt.timedelta(3), deaths=12)),
    (ours("a", DAY_ONE, deaths=12), acled("x", DAY_ONE, deaths=60)),
    (ours("a", DAY_ONE, deaths=12), acled("x", DAY_ONE, GAO, deaths=12)),
    (ours("a", DAY_ONE, kind="election"), acled("x", DAY_ONE)),
    (ours("a", DAY_ONE, kind="protest"), acled("x", DAY_ONE, kind="Battles")),
    # only the region is the same
    (ours("a", DAY_ONE, exact=3), acled("x", DAY_ONE, ("BFA", "Sahel", "Arbinda", 14.23, -0.86))),
    (ours("a", DAY_ONE, deaths=2), acled("x", DAY_ONE, ("BFA", "Sahel", "Arbinda", 14.23, -0.86), deaths=2)),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_event_is_found_in_both(one, other):
    found = compared([one], [other])
    assert found.both[["incident_id", "id"]].values.tolist() == [["a", "x"]]
    assert found.only_ours.empty and found.only_theirs.empty


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_events_stay_apart_and_each_says_why(one, other):
    found = compared([one], [other])
    assert found.both.empty
    assert all(found.only_ours["why"].str.len() > 20)


def test_each_event_is_used_once_and_the_better_pair_wins():
    found = compared(
        [ours("a", DAY_ONE, deaths=12), ours("b", DAY_ONE, deaths=4)],
        [acled("x", DAY_ONE, deaths=4), acled("y", DAY_ONE, deaths=12), acled("z", DAY_ONE, GAO)],
    )
    assert sorted(found.both[["incident_id", "id"]].values.tolist()) == [["a", "y"], ["b", "x"]]


def test_where_two_fit_equally_well_nothing_is_said():
    found = compared([ours("a", DAY_ONE)], [acled("x", DAY_ONE), acled("y", DAY_ONE)])
    assert found.both.empty
    assert found.only_ours["why"].tolist() == ["several fit equally well"]


def test_a_pair_says_what_speaks_for_it():
    (why,) = compared([ours("a", DAY_ONE, deaths=12)], [acled("x", DAY_ONE, deaths=12)]).both["why"]
    assert why == "the same town, the same day, the same toll"


def test_their_events_of_other_countries_and_years_are_not_called_missing():
    later = DAY_ONE + dt.timedelta(400)
    found = compared([ours("a", DAY_ONE)], [acled("x", DAY_ONE, GAO), acled("y", later)])
    assert found.only_theirs.empty and found.both.empty


def test_nothing_beside_nothing():
    found = compared([], [acled("x", DAY_ONE)])
    assert found.both.empty and found.only_ours.empty and found.only_theirs.empty


def noisy(random_number, pairs=400, alone=400):
    """Return incidents and their events, of which the first so many are pairs, with the noise of two codings."""
    chance, one, other, truth = random.Random(random_number), [], [], set()
    towns = [
        ("BFA", f"Région {n % 9}", f"Bourg {n}", 10 + chance.random() * 5, -4 + chance.random() * 5)
        for n in range(250)  # ACLED has some three events a town and year where the war is worst
    ]
    for n in range(pairs + alone):
        day, town = DAY_ONE + dt.timedelta(chance.randrange(365)), chance.choice(towns)
        deaths = chance.choice([None, None, 0, 1, 2, 3, 5, 8, 12, 20, 44])
        week = chance.random() < 0.4
        told = ours(f"o{n}", day - dt.timedelta(7 if week else 0), town, deaths, span=7 if week else 0,
                    exact=chance.choices([1, 3], [9, 1])[0])  # fmt: skip
        if n >= pairs:
            one.append(told)
            day, town = DAY_ONE + dt.timedelta(chance.randrange(365)), chance.choice(towns)
            other.append(acled(f"t{n}", day, town, chance.choice([0, 1, 2, 4, 7, 15])))
            continue
        moved = chance.choices([0, 1, 2, -1], [70, 15, 5, 10])[0] if not week else -chance.randrange(4)
        counted = (deaths or 0) + chance.choices([0, 1, 2], [75, 15, 10])[0]
        where = (*town[:3], town[3] + chance.uniform(-0.08, 0.08), town[4] + chance.uniform(-0.08, 0.08))
        name = chance.choices([town[2], f"Village {n}"], [8, 2])[0]
        one.append(told)
        other.append(acled(f"t{n}", day + dt.timedelta(moved), where, counted if deaths is not None else 0, town=name))
        truth.add((f"o{n}", f"t{n}"))
    return one, other, truth


def test_of_noisy_pairs_nineteen_in_twenty_are_right_and_most_are_found():
    found = right = wanted = 0
    for number in range(3):
        one, other, truth = noisy(number)
        said = set(map(tuple, compared(one, other).both[["incident_id", "id"]].values.tolist()))
        found, right, wanted = found + len(said), right + len(said & truth), wanted + len(truth)
    print(f"\nprecision {right / found:.3f}, recall {right / wanted:.3f}")
    assert right / found >= 0.95
    assert right / wanted >= 0.85
