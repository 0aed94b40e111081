"""Publication dates as files write them."""

import datetime as dt

import pytest

from sahelscope.read.when import Day, NoDateError, day, in_month, order, told

MAY_3 = dt.date(2021, 5, 3)
FOUND = """
2021-05-03|2021-05-03T23:59:59Z|2021-05-03 10:15:00+02:00|2021/05/03|2021.05.03|2021-5-3|20210503|20210503T101500Z
20210503101500|03/05/2021|3/5/2021|03.05.2021|03-05-2021|3 May 2021|3 mai 2021|03 MAI 2021|May 3, 2021|May 3 2021
Mon, 03 May 2021 10:00:00 GMT|lundi 3 mai 2021|le lundi 3 mai 2021 à 10h15|Monday, May 3rd, 2021|3rd May 2021|3-May-2021
3-May-21|3-mai-21|03/05/21|3.5.21|44319|44319.4270833|44319,427|Publié le 03.05.2021|03MAY2021|2021-May-03
Publié le 03.05.2021 à 10h12 - Mis à jour le 04.05.2021|Le 03/05/2021|3 mai 21|3/mai/2021|03.05.21 10:15|2021 05 03
D:20210503101500+01'00'|Updated: 2021-05-03|lun. 3 mai 2021 - 10:15|Mon May 3 2021|1620036000000000|3 May '21
Publié le 3 mai 2021| 2021-05-03 |1620036000|1620036000000|1620036000.5|May. 3, 2021|3 of May 2021
""".strip().replace("\n", "|")
EMPTY = ["", "  ", "-", "None", "NaN", "null", "n/a"]
REFUSED = {
    "31/02/2021": "no day of the calendar",
    "2021-13-45": "no day of the calendar",
    "0000-00-00": "no day of the calendar",
    "0001-01-01": "before there were newspapers",
    "2999-01-01": "in the future",
    "yesterday": "no date that is understood",
    "hier": "no date that is understood",
    "2021": "no date that is understood",
    "12:30": "no date that is understood",
    "99999": "no date that is understood",
    "x" * 5000: "no date that is understood",
    "99999999999999999999": "no date that is understood",
}


@pytest.mark.parametrize(("words", "month"), [
    ("Mon, 03/04/2024 - 10:15", 3), ("lun 04/03/2024 - 10:15", 3), ("Thursday 03/04/2024", None),
    ("jeudi 04/03/2024", None), ("Wed, 03/04/2024", 4), ("le mercredi 03/04/2024", 4), ("vendredi 03/04/2024", 4),
])  # fmt: skip
def test_the_day_of_the_week_tells_the_month_from_the_day(words, month):
    found = day(words)
    assert found == (dt.date(2024, month, 7 - month) if month else day(words.split()[-1]))


@pytest.mark.parametrize("words", FOUND.split("|"))
def test_the_day_is_read(words):
    assert day(words) == MAY_3


NAMES = """
janvier janv. january jan/février fevrier févr. february feb/mars march mar/avril avr. april/mai may/juin june
juillet juil. july/août aout august aug./septembre sept. september/octobre oct. october/novembre nov november
décembre déc. december dec
""".strip().replace("\n", "/")
MONTHS = [(f"12 {n} 2020", i) for i, names in enumerate(NAMES.split("/"), 1) for n in names.split()]


@pytest.mark.parametrize(("words", "month"), MONTHS)
def test_months_are_read_in_both_languages(words, month):
    assert day(words) == dt.date(2020, month, 12)


@pytest.mark.parametrize("words", ["1er juin 2020", "1st June 2020", "June 1st, 2020"])
def test_the_first_of_a_month_is_read(words):
    assert day(words) == dt.date(2020, 6, 1)


@pytest.mark.parametrize("words", EMPTY)
def test_an_empty_cell_is_no_date_and_no_mistake(words):
    assert day(words) is None


@pytest.mark.parametrize(("words", "why"), REFUSED.items())
def test_what_is_no_day_is_refused_with_the_reason(words, why):
    with pytest.raises(NoDateError, match=why) as caught:
        day(words)
    assert len(str(caught.value)) < 100


def test_tomorrow_is_allowed_for_the_other_side_of_the_world():
    assert day("2021-05-04", today=MAY_3) == dt.date(2021, 5, 4)
    with pytest.raises(NoDateError):
        day("2021-05-05", today=MAY_3)


def test_the_month_may_come_first():
    assert day("05/03/2021", month_first=True) == MAY_3
    assert day("13/05/2021", month_first=True) == dt.date(2021, 5, 13)
    assert [order(x) for x in ("05/13/2021", "13/05/2021", "05/03/2021", "2021-05-13", "")] == [1, -1, 0, 0, 0]


@pytest.mark.parametrize(
    "words", ["2021-05", "2021/05", "05/2021", "mai 2021", "May 2021", "mai-21", "May-21", "2021 mai"]
)
def test_a_month_without_a_day_says_so(words):
    assert told(words) == Day(dt.date(2021, 5, 1), month_only=True)


def test_a_year_of_two_figures_is_the_latest_that_has_begun():
    assert day("3-May-98", today=MAY_3) == dt.date(1998, 5, 3)
    assert day("3/5/21", today=MAY_3) == MAY_3
    assert day("3/5/22", today=MAY_3) == dt.date(1922, 5, 3)


def test_short_years_tell_the_order_too_and_points_never_put_the_month_first():
    assert [order(x) for x in ("5/13/21", "13/5/21", "Le 13/05/2021", "13.05.21")] == [1, -1, -1, 0]
    assert day("03.05.2021", month_first=True) == MAY_3


def test_a_month_is_made_a_day_where_the_text_prints_one_of_it():
    text = "Gao, 2 avril 2020 - 12 mai 2021. Le bac"
    assert in_month(text, dt.date(2021, 5, 1)) == dt.date(2021, 5, 12)
    assert in_month(text, dt.date(2021, 6, 1)) is None
