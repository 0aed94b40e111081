"""Every page, on a corpus of each kind, with each choice that it offers."""

import datetime as dt
from urllib.parse import parse_qs, urlsplit

import lxml.html
import pytest
from made import MARKET, corpus_of_three, parsed

from sahelscope import paths
from sahelscope.store import questions
from sahelscope.store.questions import Filters
from test_pages.reading import button, html, labels, words

from .conftest import written

PAGES = ("brief", "map", "timeline", "quotes", "coverage", "speaker", "beside")
TITLES = {
    "brief": ("Brief", "Synthèse"),
    "map": ("Map", "Carte"),
    "timeline": ("Timeline", "Chronologie"),
    "quotes": ("Quotes", "Citations"),
    "coverage": ("Coverage", "Couverture"),
    "speaker": ("Speaker", "Locuteur"),
    "beside": ("Beside your own events", "En regard de vos événements"),
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("corpus", ["sample", "none", "one", "three", "many"])
def test_every_page_opens_on_every_corpus(opened, page, corpus):
    at = opened(page, corpus)
    assert not at.exception
    assert [t.value for t in at.title] == [TITLES[page][0]]


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_corpus_says_so_and_names_the_command(opened, page):
    shown = words(opened(page, "none"))
    assert "No articles yet" in shown
    assert "sahelscope add" in shown


@pytest.mark.parametrize("page", PAGES)
def test_the_sample_says_that_it_is_invented(opened, page):
    assert "Sample articles, invented" in words(opened(page, "sample"))
    assert "Sample articles, invented" not in words(opened(page, "three"))


@pytest.mark.parametrize("page", PAGES)
def test_the_interface_speaks_french(opened, page):
    at = opened(page, lang="fr")
    assert [t.value for t in at.title] == [TITLES[page][1]]
    assert "3 articles" in words(at)
    assert "Filtres" in words(at)


CHOICES = [
    ("brief", {"what": ["articles", "events", "quotes"], "view": ["rows", "cards"], "as": ["share"]}),
    (
        "map",
        {
            "measure": ["articles", "about", "mentions", "events", "deaths", "quotes"],
            "area": ["sahel", "africa", "world"],
        },
    ),
    (
        "timeline",
        {
            "step": ["day", "week", "month", "quarter", "year"],
            "rows": ["type", "country", "region", "side"],
            "as": ["share"],
            "order": ["oldest", "deadliest"],
            "view": ["cards"],
            "family": ["violence"],
            "deaths": ["1"],
            "each": ["on"],
            "when": ["all", "printed", "reported", "planned"],
            "type": ["attack"],
            "reports": ["off"],
            "doubtful": ["on"],
            "looks_back": ["on"],
        },
    ),
    ("map", {"level": ["region"]}),
    ("map-of-events", {"level": ["region"], "towns": ["off"], "family": ["violence"], "deaths": ["1"]}),
    ("quotes", {"kind": ["direct", "mixed", "indirect"], "sure": ["on"], "q": ["market"], "stack": ["percent"]}),
    ("quotes", {"order": ["oldest", "surest"], "view": ["cards"], "who": ["all"]}),
    ("coverage", {"count": ["about", "events", "quotes"], "as": ["share"], "gaps": ["NER"]}),
]
EVERY_CHOICE = [(page, key, value) for page, offered in CHOICES for key, values in offered.items() for value in values]


@pytest.mark.parametrize(("page", "key", "value"), EVERY_CHOICE)
def test_every_choice_of_every_page_is_drawn_and_kept_in_the_address(opened, page, key, value):
    at = opened("map", "many", measure="events") if page == "map-of-events" else opened(page, "many")
    _set(at, key, value)
    at.run()
    assert not at.exception
    assert "120 articles" in words(at)
    assert "Nothing matches" not in words(at)
    assert str(at.session_state[key]) in (value, f"['{value}']")


def _set(at, key, value):
    if key in {"type", "kind", "family"}:
        at.session_state[key] = [value]
    elif key == "q":
        at.text_input(key=key).set_value(value)
    else:
        at.session_state[key] = value


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "key",
    [
        *["measure", "area", "towns", "step", "when", "type", "kind", "lang", "article", "country", "id", "act", "who"],
        *["about", "of", "order", "view", "stack", "count", "gaps", "sorted"],
    ],
)
def test_nonsense_in_the_address_harms_no_page(opened, page, key):
    at = opened(page, **{key: "<script>alert(1)</script>"})
    assert not at.exception
    assert "<script>" not in html(at)


def test_a_damaged_corpus_says_so_in_a_sentence_and_names_the_way_back(opened, tmp_path):
    folder = written(tmp_path / "damaged", corpus_of_three())
    for file in (folder / "published").rglob("corpus.duckdb"):
        file.write_bytes(b"not a database")
    at = opened("quotes", folder)
    assert not at.exception
    assert "is damaged" in words(at)
    assert "sahelscope rebuild" in words(at)


def test_articles_added_meanwhile_show_at_the_next_rerun(opened, tmp_path):
    folder = written(tmp_path / "growing", [a for a in corpus_of_three() if a[0] is not MARKET])
    at = opened("map", folder)
    assert "2 articles" in html(at)
    written(folder, [a for a in corpus_of_three() if a[0] is MARKET])
    at.run()
    assert "3 articles" in html(at)


def test_every_list_can_be_downloaded(opened):
    assert {"CSV", "XLSX", "Download 3 articles"} <= set(labels(opened("map")))
    assert {"CSV", "XLSX"} <= set(labels(opened("timeline")))
    assert {"Download 3 quotes", "Download this ranking"} <= set(labels(opened("quotes")))


@pytest.mark.parametrize(
    ("page", "label"),
    [("timeline", "Read the article"), ("quotes", "Read the article")],
)
def test_an_article_opens_from_its_address_with_its_findings_marked(opened, page, label):
    at = opened(page, view="cards").run()  # the second time: two pages hold this choice, and no browser its address
    button(at, label).click().run()
    assert not at.exception
    shown = html(at)
    assert 'class="ss-article"' in shown
    assert '<mark class="ss-quote"' in shown
    assert at.session_state["article"]


def test_a_list_of_articles_leads_to_each_by_its_title(opened):
    drawn = lxml.html.fromstring(html(opened("map")))
    titles = drawn.xpath('//ul[@class="ss-listed"]/li/p[@class="ss-headline"]/a[@class="ss-go"]')
    assert titles
    for title in titles:
        where = urlsplit(title.get("href"))
        assert where.path == "article"
        at = opened("article", id=parse_qs(where.query)["id"][0])
        assert not at.exception
        assert title.text_content() in words(at).replace("\\", "")


def test_an_article_that_is_not_there_says_so(opened):
    assert "not in this corpus" in words(opened("map", article="0000"))


def test_events_without_a_date_are_drawn_at_the_day_of_the_report_unless_left_out(opened):
    at = opened("timeline", "three", reports="off")
    assert "2 events: 2 with a printed day" in words(at).replace("\u00a0", " ")
    at = opened("timeline", "three", view="cards").run()  # the brief, drawn first, has a choice of that name too
    assert not at.exception
    assert "3 events: 2 with a printed day, 1 at the day of their report" in words(at).replace("\u00a0", " ")
    assert "no date of its own; reported" in html(at)


EMPTY = [
    ({"since": "2031-01-01", "until": "2031-02-01", "by": "event"}, "No event in this period", "Any time"),
    ({"deaths": "5000"}, "No event is left", "Show all of them"),
    ({"country": "TCD", "type": "coup"}, "No event is left", "Show all of them"),
]


@pytest.mark.parametrize(("address", "why", "do"), EMPTY)
def test_a_timeline_without_events_says_why_and_leads_back_to_some(opened, address, why, do):
    at = opened("timeline", **address)
    assert why in words(at)
    button(at, do).click().run()
    assert not at.exception
    assert why not in words(at)


def test_articles_without_any_event_say_so(opened, tmp_path):
    at = opened("timeline", written(tmp_path / "quiet", [(MARKET, parsed(MARKET))]))
    assert "tell of no event" in words(at)


def test_an_event_that_is_taken_is_opened_with_its_reports(opened):
    at = opened("timeline")
    taken = questions.open(paths.corpus()).events()["event_id"].iloc[0]
    at.session_state["event"] = taken
    at.run()
    assert "One event, 1" in words(at)
    button(at, "Within 7 days").click().run()
    assert day(at, "until") - day(at, "since") == dt.timedelta(days=14)
    assert at.session_state["by"] == "event"


def day(at, name):
    return dt.date.fromisoformat(at.session_state[name])


def test_a_region_of_the_map_leads_to_the_articles_that_name_it(opened):
    at = opened("map", "sample", level="region", region=["MLI:gao"])
    found = questions.open(paths.corpus())
    assert "Articles that name Gao, Mali" in words(at)
    assert f"Download {found.count_articles(Filters(once=True), 'MLI:gao')} articles" in labels(at)
    button(at, "All articles").click().run()
    assert not at.exception
    assert "Articles that name" not in words(at)


def test_the_map_of_events_lists_what_happened_and_what_else_happened_then(opened):
    at = opened("map", measure="events")
    taken = questions.open(paths.corpus()).events()["event_id"].iloc[0]
    assert f'value="happenings {taken}"' in html(at)
    at.session_state["event"] = taken
    at.run()
    button(at, "Within 7 days").click().run()
    assert not at.exception
    assert day(at, "until") - day(at, "since") == dt.timedelta(days=14)
