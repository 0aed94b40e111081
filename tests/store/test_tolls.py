"""Three reports of one attack, told with three tolls, stand side by side: who says how many, when, citing whom."""

import datetime as dt
import io
from dataclasses import replace

import pandas as pd
import pytest
from made import WELL
from typer.testing import CliRunner

from sahelscope import parse, tables
from sahelscope.briefing import content
from sahelscope.cli import app
from sahelscope.store import files, questions
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.rows import ToldToll, rows
from sahelscope.store.tolls import course

COURIER, MAIL, POST = "Le Courrier inventé", "The Invented Mail", "The Invented Post"
#: Each triple: language, outlet, day of June 2023, text.
TRIPLES = {
    "Kelbo": [
        ("fr", COURIER, 14, "Des hommes armés ont attaqué le village de Kelbo lundi. "
                            "Au moins 12 personnes ont été tuées, selon le gouverneur de la région."),
        ("en", MAIL, 15, "Gunmen attacked the village of Kelbo on Monday and killed 40 people, a local official said."),
        ("en", POST, 17, "An attack on Kelbo on Monday left at least 60 people dead, residents told the paper."),
    ],
    "Solhan": [
        ("fr", COURIER, 14, "Une attaque a visé lundi la localité de Solhan. "
                            "Le bilan est d'au moins 12 morts, a déclaré le maire."),
        ("fr", MAIL, 15, "Des hommes armés ont tué 40 civils lundi à Solhan, d'après une source sécuritaire."),
        ("en", POST, 17, "Gunmen killed at least 60 civilians in Solhan on Monday, according to the mayor."),
    ],
    "Barsalogho": [
        ("en", COURIER, 14, "Armed men raided Barsalogho on Monday. "
                            "At least 12 people were killed, the governor said."),
        ("en", MAIL, 15, "Armed men killed 40 people in Barsalogho on Monday, a hospital source said."),
        ("fr", POST, 17, "Des hommes armés ont tué au moins 60 personnes lundi à Barsalogho, selon des habitants."),
    ],
}  # fmt: skip
CITED = {
    "Kelbo": ["le gouverneur de la région", "a local official", "residents"],
    "Solhan": ["le maire", "une source sécuritaire", "the mayor"],
    "Barsalogho": ["the governor", "a hospital source", "des habitants"],
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tolls")
    made = []
    for place, reports in TRIPLES.items():
        for language, outlet, day, text in reports:
            published = dt.date(2023, 6, day)
            url = f"https://{place}-{day}.example"
            original = replace(
                WELL, text=text, outlet=outlet, url=url, published=published, language=language, title=place
            )
            made.append((original, parse(text, published=published, lang=language)))
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals(o for o, _ in made), rules="x")
        publish(folder)
    return questions.open(folder)


def told(corpus, place, filters=Filters()):  # noqa: B008
    return [row for row in rows(ToldToll, corpus.told_tolls(filters)) if row.place_text == place]


@pytest.mark.parametrize("place", TRIPLES)
def test_each_report_says_how_many_when_and_citing_whom(corpus, place):
    found = told(corpus, place)
    assert [(r.deaths_low, r.deaths_high) for r in found] == [(12, None), (40, 40), (60, None)]
    assert [r.outlet for r in found] == [COURIER, MAIL, POST]
    assert [r.published.day for r in found] == [14, 15, 17]
    assert [r.cited for r in found] == CITED[place]
    assert sum(bool(r.cited_sure) for r in found) >= 2
    assert len({r.incident_id for r in found}) == 1
    assert {(r.lowest, r.highest) for r in found} == {(12, 60)}
    assert all(r.words.lower().removeprefix("au moins ").removeprefix("at least ").isdigit() for r in found)


def test_what_changed_is_told_in_the_order_of_printing(corpus):
    found = told(corpus, "Kelbo")
    days = [dt.date(2023, 6, day) for day in (14, 15, 17)]
    assert course(found) == list(zip(days, [["12+"], ["40"], ["60+"]], strict=True))
    again = replace(found[1], published=days[2], deaths_low=12, deaths_high=None)
    assert course([found[0], again]) == [(days[0], ["12+"])]  # told before
    assert course([replace(found[0], published=None), replace(found[1], published=None)]) == [(None, ["12+", "40"])]


def test_one_report_or_tolls_that_agree_are_not_listed(corpus):
    assert corpus.told_tolls(Filters(outlets=(MAIL,))).empty
    assert len(corpus.told_tolls(Filters(outlets=(MAIL, POST)))) == 6
    kelbo = told(corpus, "Kelbo")[0].incident_id
    assert len(corpus.told_tolls(only=EventFilter(same_as=kelbo))) == 3


def test_they_are_exported_with_the_filters(corpus):
    shown = CliRunner().invoke(app, ["--corpus", str(corpus._folder), "export", "tolls", "--since", "2023-06-15"])
    found = pd.read_csv(io.BytesIO(shown.stdout_bytes))
    assert found["deaths_low"].tolist() == [40, 60] * 3
    assert {"cited", "words", "outlet", "published", "url", "lowest", "highest"} <= set(found.columns)


def test_the_briefing_sets_them_side_by_side(corpus):
    section = content.make(corpus, Filters(), "fr").sections[2]
    assert len(section.lines) == 3 * 4
    whole = " ".join(line.about for line in section.lines)
    assert whole.count("au moins 12, puis 40, puis au moins 60") == 3
    assert "40 · d’après «\u00a0a local official\u00a0»" in [line.about for line in section.lines]
    assert all(line.notes for line in section.lines)
