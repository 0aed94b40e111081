"""The article the project began with: no title, no date, a broken sentence. Its facts are here, its text is not.

The article itself may not be copied; where it lies beside the project the tests run, elsewhere they say why not. The
invented article in test_torn.py has the same shape and is tested everywhere.
"""

import datetime as dt
from pathlib import Path

import pytest

from sahelscope import parse

FILE = Path(__file__).parent.parent.parent / "shared" / "seed" / "article.txt"
pytestmark = pytest.mark.skipif(
    not FILE.exists(), reason="the first article may not be copied and is not on this machine"
)

QUOTES = [  # start, end, kind, speaker, cue
    (1, 165, "direct", "Lavrov", "said"),
    (682, 692, "mixed", "Maiga", "accused"),
    (773, 795, "mixed", "Maiga", "said"),
    (1694, 1820, "direct", "French Foreign Ministry", "read"),
]
OPEN = (503, 616)  # "he said" before "Maiga also accused": Maiga or Lavrov
STATEMENTS = [
    (315, 424, "Lavrov"),
    (904, 1036, "French Ministry of Defense"),
    (1099, 1230, "Emmanuel Macron"),
    (1233, 1417, "Emmanuel Macron"),
]
NICKNAME = (2078, 2082)
COUNTRIES = "MLI FRA RUS TCD NER MRT BFA LBY CAF SYR MOZ USA".split()
DATES = [(907, 916, None), (1089, 1098, "2021-06"), (1632, 1649, None)]
DATES_WITH_DAY = [(907, 916, "2021-09"), (1089, 1098, "2021-06"), (1632, 1649, "2021-W39")]
EVENTS = [  # a place inside, type, date without and with the publication day, countries that must be among those given
    (200, "statement", None, {"MLI"}),
    (1000, "deployment", None, {"TCD", "MLI", "NER", "MRT", "BFA"}),
    (1150, "withdrawal", "2021-06", set()),
    (1580, "talks", None, set()),
]
DAY = dt.date(2021, 9, 30)


@pytest.fixture(scope="module")
def parsed():
    return parse(FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def dated():
    return parse(FILE.read_text(encoding="utf-8"), published=DAY)


def quote_at(parsed, start, end):
    holding = [q for q in parsed.quotes if any(s <= start and e >= end for s, e in q.spans)]
    return min(holding, key=lambda q: q.end - q.start)  # a statement may hold quoted words


@pytest.mark.parametrize(("start", "end", "kind", "speaker", "cue"), QUOTES)
def test_each_quote_has_its_speaker(parsed, start, end, kind, speaker, cue):
    quote = quote_at(parsed, start, end)
    assert (start, end) in [tuple(s) for s in quote.spans]
    assert quote.kind == kind
    assert quote.speaker.removeprefix("the ") == speaker
    assert cue in quote.cue


def test_the_open_one_is_offered_both_ways_and_marked_for_review(parsed):
    quote = quote_at(parsed, *OPEN)
    assert quote.speaker in ("Maiga", "Lavrov")
    assert {"Maiga", "Lavrov"} <= {quote.speaker, *quote.alternatives}
    assert quote.unsure


@pytest.mark.parametrize(("start", "end", "speaker"), STATEMENTS)
def test_each_attributed_statement_has_its_speaker(parsed, start, end, speaker):
    quote = quote_at(parsed, start, end)
    assert quote.kind == "indirect"
    assert [tuple(s) for s in quote.spans] == [(start, end)]
    assert quote.speaker.endswith(speaker)


def test_there_are_no_other_direct_quotes_and_the_nickname_is_none(parsed):
    marked = [q for q in parsed.quotes if q.kind != "indirect"]
    assert len(marked) == len(QUOTES) + 1
    assert not any(s < NICKNAME[1] and NICKNAME[0] < e for q in parsed.quotes for s, e in q.spans)


def test_the_twelve_countries_are_found_and_no_other(parsed):
    assert {m.country for m in parsed.mentions} == set(COUNTRIES)


@pytest.mark.parametrize(("start", "end", "value"), DATES)
def test_the_dates_stay_open_while_the_day_of_publication_is_unknown(parsed, start, end, value):
    date = next(d for d in parsed.dates if d.start < end and start < d.end)
    assert date.value == value


@pytest.mark.parametrize(("start", "end", "value"), DATES_WITH_DAY)
def test_the_dates_are_resolved_once_the_day_of_publication_is_given(dated, start, end, value):
    date = next(d for d in dated.dates if d.start < end and start < d.end)
    assert date.value == value


def test_there_are_no_other_dates(parsed):
    assert len(parsed.dates) == len(DATES)


@pytest.mark.parametrize(("inside", "type_", "date", "countries"), EVENTS)
def test_each_event_is_found(parsed, inside, type_, date, countries):
    event = next(e for e in parsed.events if e.start <= inside < e.end and e.type == type_)
    assert event.date == date
    assert countries <= set(event.countries)


def test_the_header_is_read(parsed):
    article = parsed.article
    assert article.title_made and article.title.startswith("“As external support")
    assert (article.byline, article.tags, article.credits) == (
        "Rodney N.",
        ("armed forces",),
        ("Johnny Hallam of CNN in Atlanta",),
    )
    assert (article.published, article.published_from) == (None, "unknown")
    assert article.not_before == dt.date(2021, 9, 1)
    assert article.language == "en"


def test_the_credits_and_the_author_give_no_quotes_and_no_events(parsed):
    body = parsed.article.text.index("Reporting provided")
    assert all(q.end <= body for q in parsed.quotes)
    assert all(e.end <= body for e in parsed.events)
