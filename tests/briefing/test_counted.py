"""A toll keeps its "at least", no toll of none is a bare 0, and words that the sentence does not hold stand beside."""

import pytest

from sahelscope.briefing import counted, words
from sahelscope.export.incident_rows import COUNTED
from sahelscope.store.toll_sql import COLUMNS
from sahelscope.store.toll_words import Toll

EN, FR = words.of("en"), words.of("fr")


@pytest.mark.parametrize(
    ("toll", "en", "fr"),
    [
        (Toll(12, 12), "12", "12"),
        (Toll(8, 12), "8–12", "8–12"),
        (Toll(49, 49, open=True), "at least 49", "au moins 49"),
        (Toll(12, 60, open=True), "12 to at least 60", "de 12 à au moins 60"),
        (Toll(20, 20, about=True), "about 20", "environ 20"),
        (Toll(0, 0), "none", "aucun"),
        (Toll(0, 3), "0–3", "0–3"),
    ],
)
def test_a_toll_is_written_as_an_editor_writes_it(toll, en, fr):
    assert (counted.toll(toll, EN), counted.toll(toll, FR)) == (en, fr)


def row(sentence, reports="a-e0", **tolls):
    blank = {f"{what}_{end}": None for what in COUNTED for end in COLUMNS}
    return {**blank, "sentence": sentence, "event_ids": reports, **tolls}


NONE = {"deaths_low": 0, "deaths_high": 0, "deaths_open": False}
TWO = {"deaths_low": 2, "deaths_high": 2, "deaths_open": False}


@pytest.mark.parametrize(
    ("incident", "printed", "told"),
    [
        (row("A raid on Dori hurt nobody.", **NONE), {("a-e0", "deaths"): ["hurt nobody"]}, ["deaths: none"]),
        (row("A raid on Dori.", **NONE), {("a-e0", "deaths"): ["hurt nobody"]}, ["deaths: none, “hurt nobody”"]),
        (row("A guard died in Dori.", **TWO), {("a-e0", "deaths"): ["A guard", "a cook"]},
         ["deaths: 2"]),
        (row("Two died in Dori.", "a-e0 | b-e1", **TWO), {("a-e0", "deaths"): ["Two"], ("b-e1", "deaths"): ["deux"]},
         ["deaths: 2, “Two”, “deux”"]),
        (row("Gao is calm."), {}, []),
    ],
    ids=["in its sentence", "in another sentence", "put together", "in two reports", "nothing"],
)  # fmt: skip
def test_what_its_sentence_does_not_hold_is_quoted(incident, printed, told):
    assert list(counted.tolls(incident, printed, EN)) == told


NAMED = {("a-e0", "deaths"): ["Awa Invented", "her driver", "two"], ("b-e1", "deaths"): ["four"]}


def test_names_that_were_counted_stand_in_the_note_and_not_for_the_number():
    incident = row("Four died in Dori.", "a-e0 | b-e1", deaths_low=4, deaths_high=4, deaths_open=False)
    assert list(counted.tolls(incident, NAMED, EN)) == ["deaths: 4"]
    assert list(counted.named(incident, NAMED, EN)) == [
        ("a-e0", "deaths counted from “Awa Invented”, “her driver”, “two”")
    ]
    french = next(counted.named(incident, NAMED, FR))[1].replace("\u00a0", " ")
    assert french == "morts comptés d’après « Awa Invented », « her driver », « two »"
    sentence = row("Awa Invented died.", deaths_low=1, deaths_high=1)
    assert not list(counted.named(sentence, {("a-e0", "deaths"): ["Awa Invented"]}, EN))
    assert not list(counted.named(row("Dori.", **NONE), {("a-e0", "deaths"): ["hurt nobody"]}, EN))
