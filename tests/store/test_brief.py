"""The brief: how much of what over time, which tolls cannot both be right, what is new."""

import datetime as dt
from dataclasses import replace

import pytest
from made import WELL, figure, parsed

from sahelscope import tables
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.questions import Filters

WORDS = "Gunmen attacked Kelbo on Monday"


def report(outlet, toll, low, high, day="2021-05-04"):
    """Return one article that tells of the attack on Kelbo with a toll."""
    text = f"{WORDS}, {toll} died. Elders met in Dori."
    original = replace(
        WELL, text=text, outlet=outlet, url=f"https://{outlet}.example", published=dt.date.fromisoformat(day)
    )
    told = figure(text, f"{toll} died", "deaths", low, high)
    return original, parsed(original, events=[(f"{WORDS}, {toll} died", "attack", "2021-05-03", ("BFA",))]), told


def corpus(folder, *reports):
    made = []
    for original, found, told in reports:
        events = tuple(replace(e, figures=(told,)) for e in found.events)
        made.append((original, replace(found, events=events)))
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals([o for o, _ in made]), rules="x")
        publish(folder)
    return questions.open(folder)


TOLLS = [
    ([("Courier", "12", 12, 12), ("Mail", "fifteen", 15, 15)], (12, 15, "Courier: 12 | Mail: 15")),
    ([("Courier", "12", 12, 12), ("Mail", "15 to 20", 15, 20)], (12, 20, "Courier: 12 | Mail: 15–20")),
    ([("Courier", "12", 12, 12), ("Mail", "twelve", 12, 12)], None),
    ([("Courier", "12", 12, 12), ("Mail", "at least ten", 10, None)], None),
    ([("Courier", "8 to 12", 8, 12), ("Mail", "ten", 10, 10)], None),
]


@pytest.mark.parametrize(("told", "found"), TOLLS)
def test_tolls_that_cannot_both_be_right_are_shown_with_their_outlets(tmp_path, told, found):
    made = corpus(tmp_path, *(report(*each) for each in told))
    assert made.count_events() == 1  # one happening, two reports
    differing = made.differing_tolls()
    if found is None:
        assert differing.empty
    else:
        row = differing.iloc[0]
        assert (row["low"], row["high"], row["tolls"]) == found
        assert row["reports"] == 2
    assert made.differing_tolls(Filters(countries=("MLI",))).empty
    assert made.differing_tolls(Filters(outlets=("Mail",))).empty


def test_articles_quotes_and_happenings_are_counted_over_time(three):
    articles = three.counted_over_time(what="articles", step="month")
    assert dict(zip(articles["start"].dt.date.map(str), articles["n"], strict=True)) == {
        "2021-05-01": 1,
        "2021-07-01": 1,
    }
    assert three.counted_over_time(what="quotes", step="year")["n"].sum() == 2  # one stands in an undated article
    assert three.counted_over_time(what="events", step="year")["n"].sum() == 3
    assert three.counted_over_time(Filters(countries=("FRA",)), "articles").empty
    with pytest.raises(ValueError, match="'persons' is none of"):
        three.counted_over_time(what="persons")


def test_what_came_in_after_a_moment_is_new(tmp_path):
    made = []
    for outlet, moment in (("Courier", "2026-05-07T09:12:44+00:00"), ("Mail", "2026-05-09T06:00:00+00:00")):
        original, found, _ = report(outlet, "two", 2, 2)
        made.append((replace(original, read_at=moment), found))
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables(made), tables.originals([o for o, _ in made]), rules="x")
        publish(tmp_path)
    opened = questions.open(tmp_path)
    assert opened.count_articles(Filters(new_since="2026-05-08T00:00:00+00:00")) == 1
    assert opened.count_events(Filters(new_since="2026-05-08T00:00:00+00:00")) == 1
    assert opened.count_articles(Filters(new_since="2026-05-01T00:00:00+00:00")) == 2
    assert opened.count_articles(Filters(new_since="nonsense")) == 0
    assert opened.count_articles(Filters(new_since="2026-05-10T00:00:00+00:00")) == 0


def test_the_period_of_events_is_not_that_of_their_reports(tmp_path):
    made = corpus(tmp_path, report("Courier", "two", 2, 2, day="2021-06-01"))
    may = Filters(since=dt.date(2021, 5, 1), until=dt.date(2021, 5, 31))
    assert made.count_events(may) == 0  # reported in June
    assert made.count_events(replace(may, by="event")) == 1
    assert made.count_events(Filters(since=dt.date(2021, 5, 4), by="event")) == 0
    assert made.count_articles(replace(may, by="event")) == 0


def test_a_side_narrows_quotes_and_the_articles_that_print_them(tmp_path):
    text = "“We waited,” said Awa Sangare. “We hold the town,” said Moussa Abdou."
    original = replace(WELL, text=text)
    found = parsed(original, quotes=[("We waited,", "Awa Sangare"), ("We hold the town,", "Moussa Abdou")])
    first, second = found.quotes
    found = replace(found, quotes=(first, replace(second, side="army")))
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables([(original, found)]), tables.originals([original]), rules="x")
        publish(tmp_path)
    opened = questions.open(tmp_path)
    assert opened.count_quotes(Filters(sides=("army",))) == 1
    assert opened.count_articles(Filters(sides=("army",))) == 1
    assert opened.count_articles(Filters(sides=("opposition",))) == 0
    assert opened.count_articles(Filters(sides=("army",), speakers=("Awa Sangare",))) == 0


def test_an_article_of_which_only_the_month_is_known_is_in_no_week(tmp_path):
    month = replace(WELL, published=dt.date(2021, 5, 1), month_only=True)
    made = corpus(tmp_path, *((o, f, t) for o, f, t in [report("Courier", "12", 12, 12)]))
    assert made.count_month_only() == 0 and made.counted_over_time(what="articles", step="week")["n"].sum() == 1
    folder = tmp_path / "month"
    with files.lock(folder):
        article = parsed(month, quotes=[])
        article = replace(article, article=replace(article.article, published_from="month"))
        Parts(folder).write(tables.tables([(month, article)]), tables.originals([month]), rules="x")
        publish(folder)
    found = questions.open(folder)
    assert found.count_month_only() == 1
    for step, n in (("day", 0), ("week", 0), ("month", 1), ("year", 1)):
        assert found.counted_over_time(what="articles", step=step)["n"].sum() == n
