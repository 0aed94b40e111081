"""The same event in several articles is one group; two events stay two."""

import datetime as dt
from dataclasses import replace

import pytest

from sahelscope import parse
from sahelscope.events import grouping

DAY = dt.date(2023, 6, 14)  # a Wednesday

ONE = [
    ("Gunmen killed 12 herders near Dori on Monday.", "Monday's raid in the Dori area killed at least 12 people."),
    ("Gunmen killed 12 herders near Dori on Monday.", "Des hommes armés ont tué 14 éleveurs près de Dori lundi."),
    # the first count is open: of one town on one day the toll may rise as it will
    (
        "Gunmen raided Barsalogho on Monday. At least 12 people died.",
        "Gunmen killed 40 people in Barsalogho on Monday.",
    ),
    ("Gunmen raided Djibo on Monday. At least 12 people died.", "Gunmen killed at least 60 people in Djibo on Monday."),
    # a toll that has risen
    (
        "Gunmen killed at least 12 herders near Dori on Monday.",
        "The toll of the attack near Dori on Monday has risen: 17 herders died.",
    ),
    ("Gunmen attacked Dori late on Monday.", "Gunmen attacked Dori early on Tuesday."),
    ("Teachers marched in Zinder on Monday.", "Des enseignants ont manifesté lundi à Zinder."),
    # a day that is printed lies among those that the other report tells of, or neither is printed
    ("Gunmen killed 12 herders near Dori on Monday.", "Gunmen have killed at least 12 herders near Dori."),
    ("Gunmen have killed 12 herders near Dori.", "Des hommes armés ont tué 12 éleveurs près de Dori."),
]
TWO = [
    # an open count, but towns that are not one, or days that are not
    ("Gunmen raided Djibo on Monday. At least 12 people died.", "Gunmen killed 40 people in Kelbo on Monday."),
    ("Gunmen raided Djibo on Monday. At least 12 people died.", "Gunmen killed 40 people in Djibo on Tuesday."),
    # a country says no more than that they were of one country
    (
        "The minister met the envoy of Russia in Bamako on Monday.",
        "Talks with Russia on grain began in Mopti on Monday.",
    ),
    # two towns, though a third name stands in both
    ("Gunmen from Liptako attacked Dori on Monday.", "Gunmen from Liptako attacked Djibo on Monday."),
    # one town is attacked twice in a week, when only the reports tell the days
    ("Gunmen have attacked Dori.", "Gunmen attacked the town of Dori again."),
    ("Gunmen have killed 12 herders near Dori.", "Gunmen have killed 12 herders near Djibo."),
    ("Gunmen have killed 12 herders near Dori.", "Gunmen have killed 30 herders near Dori."),
    ("Gunmen killed 12 herders near Dori on Monday.", "Gunmen killed 12 herders near Djibo on Monday."),
    ("Gunmen killed 12 herders near Dori on Monday.", "Gunmen killed 90 herders near Dori on Monday."),
    ("Gunmen killed 12 herders near Dori on Monday.", "Gunmen killed 12 herders near Dori on 3 May."),
    ("Gunmen killed 12 herders near Dori on Monday.", "Police arrested 12 herders near Dori on Monday."),
    ("Gunmen attacked Dori in 2022.", "Gunmen attacked Dori in 2022."),
    ("Gunmen attacked Dori.", "Gunmen attacked Dori."),
    # the same town, the same week, other figures
    ("Gunmen killed 12 herders near Dori on Monday.", "On Thursday gunmen killed 4 traders near Dori."),
    ("Gunmen killed 12 herders near Dori on Monday.", "A raid near Dori on Monday killed 2 herders."),
    # a commemoration of an old attack
    ("Gunmen killed 12 herders near Dori on Monday.", "Gunmen killed 12 herders near Dori in 2019."),
    # towns of the same name in two states
    ("Gunmen attacked Gaya in Niger on Monday.", "Gunmen attacked Gaya in Nigeria on Monday."),
    # only the group is the same
    ("Boko Haram fighters attacked Diffa on Monday.", "On Monday Boko Haram fighters attacked Bosso in Niger."),
    ("Teachers marched in Zinder on Monday.", "Teachers marched in Tahoua on Monday."),
]


def reports(*texts):
    out = []
    for i, text in enumerate(texts):
        lang = "fr" if " ont " in text else "en"
        (event,) = parse(text, lang=lang, published=DAY).events
        out.append(grouping.Report(str(i), event))
    return out


@pytest.mark.parametrize(("first", "second"), ONE)
def test_two_reports_of_one_event_are_one_group(first, second):
    assert [len(g.reports) for g in grouping.group(reports(first, second))] == [2]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_two_events_stay_two(first, second):
    assert [len(g.reports) for g in grouping.group(reports(first, second))] == [1, 1]


def test_the_report_that_says_most_is_shown():
    short, long = reports("Gunmen attacked Dori on Monday.", "Gunmen killed 12 herders near Dori on Monday.")
    assert grouping.group([short, long])[0].best is long


def test_two_events_of_one_article_are_never_put_together():
    (report,) = reports("Gunmen attacked Dori on Monday.")
    again = grouping.Report(report.article, replace(report.event, start=99))
    assert len(grouping.group([report, again])) == 2
