"""What is new in a briefing: what the articles that came in last tell, and no earlier one told."""

import datetime as dt
from dataclasses import replace

import pytest
from made import PONT, WELL, parsed

from sahelscope import tables
from sahelscope.briefing import content, words
from sahelscope.store import files, questions
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

EARLY, LATE = "2026-05-06T23:59:58+00:00", "2026-05-07T09:12:44+00:00"
EN = words.of("en")


def well(outlet, text):
    """Return a report of the same well."""
    of = replace(WELL, text=text + ". " + WELL.text, outlet=outlet, url=f"https://{outlet}.example")
    return of, parsed(of, events=[(text, "attack", "2021-05-03", ("MLI",))])


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Two articles came in early, and late another report of what one of them tells, and news."""
    path = tmp_path_factory.mktemp("new")
    batches = {
        EARLY: [well("a", "Gunmen attacked a well near Gao in Mali")],
        LATE: [
            well("b", "Armed men attacked a well near Gao in Mali"),
            (PONT, parsed(PONT, events=[("Le pont de Tillabéri a rouvert", "other", "2021-07-02", ("NER",))])),
        ],
    }
    with files.lock(path):
        for moment, batch in batches.items():
            found = tables.tables(batch)
            found["articles"] = found["articles"].assign(read_at=moment).astype({"read_at": tables.TEXT})
            Parts(path).write(found, tables.originals(o for o, _ in batch), rules="x")
        publish(path)
    return path


def new(corpus, filters=Filters()):  # noqa: B008
    made = content.make(corpus, filters, "en", dt.date(2026, 5, 8))
    return next((section for section in made.sections if section.heading == EN("briefing.new")), None)


def test_what_is_told_for_the_first_time_is_listed_and_what_is_told_again_is_not(folder):
    corpus = questions.open(folder)
    assert len(list(corpus.events()["event_id"])) == 2, "two reports are one happening, and there is another"
    section = new(corpus)
    assert [line.printed for line in section.lines] == ["Le pont de Tillabéri a rouvert"]
    assert section.lines[0].notes
    assert section.below.startswith("2 of 3 articles came in on 7\u00a0May\u00a02026")


def test_where_all_came_in_at_once_it_says_that_nothing_can_be_told_apart(folder):
    section = new(questions.open(folder), Filters(languages=("fr",)))
    assert not section.lines
    assert section.below == "All articles came in on 7\u00a0May\u00a02026: nothing can be told apart as new."


def test_without_the_moment_of_reading_or_asked_for_new_ones_alone_there_is_no_such_section(folder, three):
    assert new(three) is None
    assert new(questions.open(folder), Filters(new_since=EARLY)) is None
