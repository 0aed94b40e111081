"""A torn article, invented, in the shape of the one the project began with: no title, no date, a broken sentence."""

import datetime as dt

import pytest

from sahelscope import parse

TORN = """“Since the bridge went, we cook by torch and we sell by daylight,” Tamboura said at the market of Douentza, \
pointing to the empty stalls. reopen the ford before the rains.

The road also carries salt from Taoudénit to Mopti, she said.

The traders are at the end of their credit, she said, left with “sacks nobody buys and loans nobody forgives”.

Cissoko also accused the hauliers of the town of the “sudden” rise in fares, and said the cooperative was now right \
in “looking for camels”.

According to the cooperative, in March, 40 lorries a day still crossed into Burkina Faso, Niger and Algeria.

“The members remind the hauliers that a ford is nobody’s property,” read a statement from the Douentza Traders’ \
Cooperative.

Oumar Cissoko, a trader so close to the drivers that he is known as their “uncle”, did not respond.

Reporting provided by Jonas Ebel in Ségou.

Tags : trade, roads
Maya K.

The author Maya K."""


@pytest.fixture(scope="module")
def parsed():
    return parse(TORN)


def find(parsed, words):
    start = TORN.index(words)
    return next((q for q in parsed.quotes if any(s <= start < e for s, e in q.spans)), None)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Since the bridge", "Tamboura"),
        ("sudden", "Cissoko"),
        ("looking for camels", "Cissoko"),
        ("The members remind", "Douentza Traders’ Cooperative"),
        ("The road also carries", "Tamboura"),
    ],
)
def test_each_statement_has_its_speaker(parsed, words, speaker):
    assert find(parsed, words).speaker.endswith(speaker)


def test_the_open_one_is_offered_both_ways_and_marked_for_review(parsed):
    quote = find(parsed, "sacks nobody buys")
    assert any(n.endswith("Tamboura") for n in (quote.speaker, *quote.alternatives))
    assert any(n.endswith("Cissoko") for n in (quote.speaker, *quote.alternatives))
    assert quote.unsure


def test_a_nickname_is_no_quote(parsed):
    assert find(parsed, "uncle") is None


def test_the_countries_of_names_and_towns_are_found(parsed):
    assert {m.country for m in parsed.mentions} == {"MLI", "BFA", "NER", "DZA"}


def test_a_month_without_a_year_stays_open_until_the_day_is_known(parsed):
    assert [(d.text, d.value) for d in parsed.dates] == [("in March", None)] or [
        (d.text, d.value) for d in parsed.dates
    ] == [("March", None)]
    assert parse(TORN, published=dt.date(2025, 6, 2)).dates[0].value == "2025-03"


def test_offsets_are_exactly_the_printed_words(parsed):
    for quote in parsed.quotes:
        assert quote.text == " ".join(TORN[s:e] for s, e in quote.spans)
        if quote.speaker_start is not None:
            assert TORN[quote.speaker_start : quote.speaker_end] == quote.speaker_text
    for found in (*parsed.mentions, *parsed.dates, *parsed.events):
        assert TORN[found.start : found.end] == found.text


def test_the_footer_gives_no_quotes_and_no_events(parsed):
    footer = TORN.index("Reporting provided")
    assert all(x.end <= footer for x in (*parsed.quotes, *parsed.events))
    assert parsed.article.byline == "Maya K."
