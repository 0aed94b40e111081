"""Several articles that tell of one event: each row says how many others do, and where."""

import datetime as dt
from dataclasses import replace

from made import WELL, parsed

from sahelscope import tables
from sahelscope.store import files, questions
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
    found = corpus(tmp_path, FIRST, SECOND, THIRD).events().set_index("outlet")
    assert found.loc["The Invented Courier", ["reports", "also_in"]].tolist() == [1, "The Invented Mail"]
    assert found.loc["The Invented Mail", ["reports", "also_in"]].tolist() == [1, "The Invented Courier"]
    assert found.loc["The Invented Post", ["reports", "also_in"]].isna().all()


def test_events_stay_listed_each_and_counted_each(tmp_path):
    made = corpus(tmp_path, FIRST, SECOND)
    assert made.count_events() == len(made.events()) == made.timeline()["events"].sum() == 2
