"""Several articles that tell of one event: each row says how many others do, and where."""

import datetime as dt
from dataclasses import replace

from made import WELL, parsed

from sahelscope import tables
from sahelscope.store import files, questions
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

DAY = dt.date(2021, 5, 3)
FIRST = replace(
    WELL,
    text="Gunmen attacked Kelbo on Monday. Elders met in Dori.",
    url="https://a.example",
    outlet="The Invented Courier",
)
SECOND = replace(
    WELL, text="Officials said gunmen attacked Kelbo on Monday.", url="https://b.example", outlet="The Invented Mail"
)
THIRD = replace(
    WELL, text="Officials said gunmen attacked Solhan on Monday.", url="https://c.example", outlet="The Invented Post"
)


def corpus(folder, *articles):
    made = [(a, parsed(a, events=[(a.text.partition(".")[0], "attack", DAY.isoformat(), ("BFA",))])) for a in articles]
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals(articles), rules="x")
        publish(folder)
    return questions.open(folder)


def test_each_report_says_where_else_the_event_is_told(tmp_path):
    found = corpus(tmp_path, FIRST, SECOND, THIRD).events(only=EventFilter(each_report=True)).set_index("outlet")
    assert found.loc["The Invented Courier", ["reports", "also_in"]].tolist() == [1, "The Invented Mail"]
    assert found.loc["The Invented Mail", ["reports", "also_in"]].tolist() == [1, "The Invented Courier"]
    assert found.loc["The Invented Post", ["reports", "also_in"]].isna().all()


def test_events_stay_listed_each_and_counted_each(tmp_path):
    made = corpus(tmp_path, FIRST, SECOND)
    each = EventFilter(each_report=True)
    assert made.count_events(only=each) == len(made.events(only=each)) == made.over_time(only=each)["events"].sum() == 2


def test_a_happening_counts_once_and_has_its_reports_under_it(tmp_path):
    made = corpus(tmp_path, FIRST, SECOND, THIRD)
    assert made.count_events() == len(made.events()) == made.over_time()["events"].sum() == 2
    assert made.totals().events == made.marks()["events"].sum() == 2
    told = made.events().set_index("told")
    assert sorted(told.index) == [1, 2]
    reports = made.events(only=EventFilter(same_as=told.loc[2, "event_id"], each_report=True))
    assert set(reports["outlet"]) == {"The Invented Courier", "The Invented Mail"}
    one = made.events(Filters(outlets=("The Invented Mail",)))  # the report that says most is filtered away
    assert (one["outlet"].tolist(), one["told"].tolist()) == (["The Invented Mail"], [1])
