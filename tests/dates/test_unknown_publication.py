"""Without a day of publication, a date that needs one has no value, and no days."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "It rained on Tuesday.", [("Tuesday", None)]),
    ("en", "It rained yesterday and last week.", [("yesterday", None), ("last week", None)]),
    ("en", "It rained in June.", [("June", None)]),
    ("en", "It rained on 3 May.", [("3 May", None)]),
    ("en", "It rained two weeks ago.", [("two weeks ago", None)]),
    ("en", "It rained in June 2021 and on 3 May 2020.", [("June 2021", "2021-06"), ("3 May 2020", "2020-05-03")]),
    (
        "en",
        "In 2012, the rains failed. On 22 March, the wells dried up.",
        [("2012", "2012"), ("22 March", "2012-03-22")],
    ),
    ("fr", "Il a plu mardi.", [("mardi", None)]),
    ("fr", "Il a plu hier et la semaine dernière.", [("hier", None), ("semaine dernière", None)]),
    ("fr", "Il a plu en juin dernier.", [("juin dernier", None)]),
    ("fr", "Au cours des six derniers mois, il a plu.", [("six derniers mois", None)]),
    ("fr", "Il a plu il y a huit ans.", [("il y a huit ans", None)]),
    ("fr", "Il a plu en 2015, comme un an plus tôt.", [("2015", "2015"), ("un an plus tôt", "2014")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_a_date_has_a_value_only_where_the_text_gives_one(language, sentence, expected):
    found = read(language, sentence, published=None)
    check(found, expected)
    assert all((d.first is None) == (d.last is None) == (d.precision is None) == (d.value is None) for d in found)
