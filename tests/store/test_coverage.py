"""What outlets cover, print, reprint and miss."""

import datetime as dt
from dataclasses import replace

import pytest
from made import Original, parsed
from voiced import written

from sahelscope.store.questions import Filters


def test_each_outlet_and_country_with_the_outlets_own_total(voiced):
    found = voiced.covered()
    cells = {
        (o, c): (a, of)
        for o, c, a, of in zip(*(found[n] for n in ("outlet", "country", "articles", "of")), strict=True)
    }
    assert cells == {
        ("The Well", "NER"): (1, 2), ("The Well", "TCD"): (1, 2), ("The Well", "MLI"): (1, 2),
        ("The Dune", "NER"): (1, 1), ("The Dune", "MLI"): (1, 1),
        ("Le Puits", "NER"): (1, 1), ("Le Puits", "TCD"): (1, 1),
    }  # fmt: skip
    assert found["outlet"].iloc[0] == "The Well"


def test_an_outlet_that_names_no_country_is_not_dropped(tmp_path):
    plain = Original("It rained.", outlet="The Dune", language="en", file="1.txt")
    found = written(tmp_path, [(plain, parsed(plain))]).covered()
    assert found["of"].tolist() == [1]
    assert found["country"].isna().all()
    assert found["articles"].tolist() == [0]


def test_an_outlet_that_reprints_counts_though_stories_count_once(voiced):
    once = Filters(once=True)
    assert voiced.covered(once).equals(voiced.covered())
    assert voiced.reprints(once)[["first", "outlet", "stories", "days"]].values.tolist() == [
        ["The Dune", "The Well", 1, 2.0]
    ]


def test_who_reprints_is_narrowed_by_who_reprints(voiced):
    assert voiced.reprints(Filters(outlets=("The Well",)))["stories"].sum() == 1
    assert voiced.reprints(Filters(outlets=("The Dune",))).empty


def test_languages_of_outlets(voiced):
    found = voiced.languages_of()
    assert list(zip(found["outlet"], found["language"], found["articles"], strict=True)) == [
        ("The Well", "en", 2), ("Le Puits", "fr", 1), ("The Dune", "en", 1),
    ]  # fmt: skip


def weekly(outlet, days, country):
    """Return an article on the country for each day."""
    name = {"MLI": "Mali", "NER": "Niger"}[country]
    made = [
        Original(
            f"{outlet} tells of {name} on day {d}.", published=d, outlet=outlet, language="en", file=f"{outlet}{d}"
        )
        for d in days
    ]
    return [(o, parsed(o, mentions=[(name, country)])) for o in made]


@pytest.fixture(scope="module")
def gaps(tmp_path_factory):
    monday = dt.date(2021, 3, 1)
    weeks = [monday + dt.timedelta(7 * n) for n in range(6)]
    articles = weekly("The Dune", weeks, "MLI")
    articles += weekly("The Well", [weeks[1], weeks[4]], "MLI") + weekly("The Well", [weeks[2]], "NER")
    return written(tmp_path_factory.mktemp("gaps"), articles)


def test_weeks_are_missed_that_others_cover_between_an_outlets_own_first_and_last_day(gaps):
    found = gaps.missed(countries=("MLI", "NER"))
    assert [(o, c, str(w.date()), n) for o, c, w, n, _ in found.itertuples(index=False)] == [
        ("The Well", "MLI", "2021-03-22", 1),
        ("The Well", "MLI", "2021-03-15", 1),
        ("The Dune", "NER", "2021-03-15", 1),
    ]


def test_the_weeks_that_an_outlet_covers_are_told_too(gaps):
    found = gaps.weeks(countries=("MLI",))
    well = found[found["outlet"] == "The Well"]
    assert [(str(w.date()), own, others, n) for _, _, w, own, others, n in well.itertuples(index=False)] == [
        ("2021-03-29", 1, 1, 1), ("2021-03-22", 0, 1, 1), ("2021-03-15", 0, 1, 1), ("2021-03-08", 1, 1, 1),
    ]  # fmt: skip


def test_an_article_of_which_only_the_month_is_known_stands_in_no_week_and_is_counted(tmp_path):
    first, last = weekly("The Dune", [dt.date(2021, 3, 8), dt.date(2021, 3, 22)], "MLI")
    original, article = weekly("The Well", [dt.date(2021, 3, 1)], "MLI")[0]
    month = replace(article, article=replace(article.article, published_from="month"))
    made = written(tmp_path, [first, last, (original, month)])
    assert set(made.weeks(countries=("MLI",))["outlet"]) == {"The Dune"}
    assert made.weeks(countries=("MLI",))["others"].sum() == 0
    assert made.count_in_no_week(countries=("MLI",)) == 1
    assert made.count_in_no_week(countries=("NER",)) == 0
    assert made.count_in_no_week(Filters(outlets=("The Dune",)), ("MLI",)) == 0


def test_few_articles_of_others_may_be_too_few(gaps):
    assert gaps.missed(countries=("MLI",), least=2).empty
    assert gaps.missed().empty


def test_a_country_in_the_filters_does_not_make_gaps_of_what_it_hides(gaps):
    assert gaps.missed(Filters(countries=("NER",)), ("MLI",)).equals(gaps.missed(countries=("MLI",)))


def test_women_and_men_are_told_where_the_text_shows_it(voiced):
    found = voiced.genders_by_outlet()
    told = {(o, g, h): n for o, g, h, n in zip(*(found[c] for c in ("outlet", "gender", "how", "quotes")), strict=True)}
    assert told == {
        ("The Well", "f", "agreement"): 1,  # Awa Sow is « la ministre » elsewhere
        ("The Well", "m", "name"): 2,
        ("The Dune", "f", "agreement"): 1,
        ("The Dune", "m", "name"): 1,
        ("Le Puits", "f", "agreement"): 1,
    }


@pytest.mark.parametrize("ask", ["covered", "languages_of", "reprints", "weeks", "missed", "genders_by_outlet"])
def test_an_empty_answer_has_the_columns_and_types_of_a_full_one(voiced, nothing, gaps, ask):
    full = getattr(gaps, ask)(countries=("MLI",)) if ask in ("weeks", "missed") else getattr(voiced, ask)()
    none = getattr(nothing, ask)()
    assert len(full) > 0
    assert len(none) == 0
    assert none.dtypes.to_dict() == full.dtypes.to_dict()
