"""Where a printed name lies: namesakes told apart by country, region and neighbour; villages of the large table."""

import subprocess
import sys

import pytest

from sahelscope.places import gazetteer, villages
from sahelscope.places.locate import distance, locate, place_of, point

#: Name, country, region or district, near -> country and region of the place that comes first
FIRST = [
    ("Boni", "MLI", None, None, "MLI", "MLI:mopti"),
    ("Boni", "BFA", None, None, "BFA", "BFA:hauts-bassins"),
    ("Boni", None, None, "BFA-tuy", "BFA", "BFA:hauts-bassins"),
    ("Boni", None, "MLI:douentza", None, "MLI", "MLI:mopti"),
    ("Koro", None, None, "MLI:bandiagara", "MLI", "MLI:bandiagara"),
    ("Koro", None, "MLI:mopti", None, "MLI", "MLI:bandiagara"),
    ("Koro", None, "BFA-passore", None, "BFA", "BFA:nord"),
    ("Sangha", None, None, None, "MLI", "MLI:bandiagara"),
    ("Sangha", None, "BFA:centre-est", None, "BFA", "BFA:centre-est"),
    ("Fourou", "MLI", None, None, "MLI", "MLI:sikasso"),
    ("Ansouri", "BFA", None, None, "BFA", "BFA:centre-nord"),
    ("Djibo", None, None, None, "BFA", "BFA:sahel"),
    ("Paris", None, None, None, "FRA", ""),
    ("Andéramboukane", "MLI", None, None, "MLI", "MLI:menaka"),
]
SPELLINGS = [("Tin Akoff", "Ti-n-Akof", "BFA"), ("N’Guigmi", "Nguigmi", "NER"), ("Ningari", "NINGARI", "MLI")]


@pytest.mark.parametrize(("name", "country", "region", "near", "lies_in", "its_region"), FIRST)
def test_namesakes_are_told_apart(name, country, region, near, lies_in, its_region):
    place = locate(name, country, region, near)[0]
    assert (place.country, place.region) == (lies_in, its_region)
    assert place.lat is not None


@pytest.mark.parametrize(("one", "other", "country"), SPELLINGS)
def test_accents_hyphens_and_apostrophes_make_no_other_place(one, other, country):
    assert locate(one, country)[0] == locate(other, country)[0]


def test_where_no_village_is_written_so_one_that_sounds_so_is_taken_in_a_known_country_only():
    assert locate("Ansoury", "BFA")[0].name == "Ansouri"
    assert locate("Ansoury") == []


def test_a_name_of_another_country_is_left_out():
    assert locate("Djibo", "MLI") == [] or all(p.country == "MLI" for p in locate("Djibo", "MLI"))
    assert locate("Xyzzyville", "MLI") == []


@pytest.mark.parametrize("name", ["Koro", "Boni", "Kati"])
def test_the_nearer_of_two_villages_comes_first(name):
    here = point("BFA-houet")
    villages_only = [p for p in locate(name, "BFA", near=here) if p.kind == "village" and p.lat is not None]
    away = [distance(here, (p.lat, p.lon)) for p in villages_only]
    assert away == sorted(away)


@pytest.mark.parametrize(
    ("place", "name", "country", "region"),
    [
        ("MLI:gao", "Gao", "MLI", "MLI:gao"), ("NGA", "Nigeria", "NGA", ""),
        ("MLI/koro", "Koro", "MLI", "MLI:bandiagara"), ("BFA-soum", "Soum", "BFA", "BFA:sahel"),
        ("gn2363190", "Ansouri", "BFA", "BFA:centre-nord"),
    ],
)  # fmt: skip
def test_each_id_leads_to_its_place_with_a_point(place, name, country, region):
    found = place_of(place)
    assert (found.name, found.country, found.region) == (name, country, region)
    assert found.lat is not None and found.lon is not None


def test_an_id_that_is_none_leads_nowhere():
    assert place_of("nowhere") is None
    assert point("nowhere") is None


def test_every_village_lies_in_a_district_that_is_listed_and_near_it():
    regions = {p.id for p in gazetteer.places().values() if p.kind in ("region", "province")}
    known = regions | villages.districts().keys()
    table = villages.villages()
    rows = [table.of(place) for place in table._by_id]
    assert len(rows) > 36_000
    assert not {v.district for v in rows} - known
    assert not {v.id for v in rows} & gazetteer.places().keys()
    far = [v for v in rows if distance((v.lat, v.lon), point(v.district)) > 500]
    assert len(far) < 40, far[:10]


def test_every_district_lies_in_listed_regions_and_in_one_of_the_five_states():
    for district in villages.districts().values():
        assert district.country in gazetteer.sahel()
        for region in filter(None, (district.region, district.former)):
            assert gazetteer.places()[region].kind == "region", district
            assert gazetteer.places()[region].country == district.country


def test_the_large_table_is_not_read_before_it_is_asked_for():
    code = (
        "import sahelscope, datetime; from sahelscope.places import villages;"
        "sahelscope.parse('Une attaque a fait deux morts à Gao, au Mali.', published=datetime.date(2024, 5, 2));"
        "print(villages.villages.cache_info().currsize)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "0"
