"""What the day of an event rests on: a printed date, the report's day, or nothing. Published on 14 May 2021."""

import datetime as dt

import pytest

import sahelscope

PUBLISHED = dt.date(2021, 5, 14)
REPORTED = [
    ("en", "Gunmen have attacked the village of Kelbo, killing nine people."),
    ("en", "Gunmen attack a convoy near Gao, killing nine soldiers."),
    ("en", "Two nurses were abducted near Dori."),
    ("en", "The army of Chad has arrested the leader of the rebels."),
    ("fr", "Des hommes armés ont attaqué le village de Kelbo."),
    ("fr", "Des hommes armés attaquent un convoi près de Gao et tuent neuf soldats."),
    ("fr", "Deux infirmières ont été enlevées près de Dori."),
    ("fr", "L'armée tchadienne a arrêté le chef des rebelles."),
]
NEITHER = [
    ("en", "Gunmen had attacked the village of Kelbo."),
    ("en", "The army will withdraw its soldiers from Gao."),
    ("fr", "Des hommes armés avaient attaqué le village de Kelbo."),
    ("fr", "L'armée retirera ses soldats de Gao."),
]


def first_event(language, text, published=PUBLISHED):
    return sahelscope.parse(text, lang=language, published=published).events[0]


@pytest.mark.parametrize(("language", "text"), REPORTED)
def test_news_without_a_day_is_of_the_week_before_its_report(language, text):
    event = first_event(language, text)
    assert (event.date, event.date_basis) == (None, "report")
    assert (event.not_before, event.not_after) == (dt.date(2021, 5, 7), PUBLISHED)


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_what_looks_back_or_ahead_has_no_day_of_its_report(language, text):
    event = first_event(language, text)
    assert (event.date_basis, event.not_before, event.not_after) == ("none", None, None)


def test_an_unknown_day_of_publication_is_no_basis():
    assert first_event("en", REPORTED[0][1], None).date_basis == "none"


def test_a_printed_day_is_never_mixed_with_the_report_s():
    event = first_event("en", "Gunmen attacked the village of Kelbo on Tuesday.")
    assert (event.date, event.date_basis, event.not_after) == ("2021-05-11", "printed", None)


def test_what_goes_on_from_a_day_told_before_may_be_as_old():
    text = "Soldiers attacked Kelbo on 20 April. The rebels abducted two nurses near Dori."
    events = sahelscope.parse(text, lang="en", published=PUBLISHED).events
    assert [(e.date_basis, e.not_before) for e in events] == [("printed", None), ("report", dt.date(2021, 4, 20))]
