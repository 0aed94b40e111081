"""Every filter of the pages is an option of each command that works on a part of the corpus, and of a saved view."""

import io
from dataclasses import fields

import pandas as pd
import pytest
from typer.main import get_command
from typer.testing import CliRunner

from sahelscope.cli import app
from sahelscope.cli.narrowed import Narrowed, Side
from sahelscope.store import views
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.views import View

COMMANDS = get_command(app).commands
NARROWED = ("export", "brief", "compare", "digest")
#: Filters that no reader sets by themselves: they belong to a list that is open, or another option sets them.
INNER = {"first", "last", "dated", "reports", "background", "same_as", "each_report", "planned"}
CALLED = {
    "countries": "country", "speakers": "speaker", "outlets": "outlet", "languages": "language", "sides": "side",
    "types": "type", "states": "when", "regions": "region", "actors": "actor", "kinds": "kind", "acts": "act",
    "voices": "voice", "about_people": "about", "sure_only": "sure",
}  # fmt: skip


@pytest.mark.parametrize("command", NARROWED)
def test_no_filter_is_missing(command):
    options = {option.name for option in COMMANDS[command].params}
    wanted = {f.name for kind in (Filters, EventFilter, QuoteFilter) for f in fields(kind)} - INNER
    assert {CALLED.get(name, name) for name in wanted} <= options
    assert {f.name for f in fields(Narrowed)} <= options


def run(corpus, *words):
    return CliRunner().invoke(app, ["--corpus", str(corpus._folder), *words])


def count(corpus, *words):
    shown = run(corpus, "export", *words)
    assert shown.exit_code == 0, shown.output
    return len(pd.read_csv(io.BytesIO(shown.stdout_bytes))) if shown.stdout_bytes else 0


ROWS = [
    (("articles", "--side", "unknown"), 3),
    (("quotes", "--side", "army"), 0),
    (("articles", "--since", "10d"), 1),
    (("events", "--since", "2021-07-02", "--by", "event"), 1),
    (("articles", "--since", "2021-05-04", "--until", "2021-05-04"), 1),
    (("articles", "--new-since", "2100-01-01"), 0),
    (("incidents", "--type", "humanitarian"), 2),
    (("events", "--type", "relief"), 2),
    (("events", "--when", "undated"), 0),
    (("incidents", "--when", "reported"), 1),
    (("incidents", "--deaths", "1"), 0),
    (("incidents", "--region", "Tillabéri"), 0),
    (("incidents", "--actor", "nobody"), 0),
    (("quotes", "--kind", "indirect"), 0),
    (("quotes", "--act", "states", "--sure"), 0),  # made by hand, they have no act
    (("quotes", "--sure"), 3),
    (("quotes", "--about", "Niger"), 0),
    (("quotes", "--voice", "person"), 0),
    (("speakers", "--kind", "direct"), 2),
    (("articles", "--once"), 3),
]


@pytest.mark.parametrize(("words", "rows"), ROWS, ids=[" ".join(words) for words, _ in ROWS])
def test_each_option_narrows(three, words, rows):
    assert count(three, *words) == rows


WRONG = [
    ("--type", "riot", "'riot' is none of attack"),
    ("--region", "Atlantis", "no region or town is called 'Atlantis'"),
    ("--act", "sings", "'sings' is none of states"),
    ("--kind", "loud", "'loud' is none of direct, mixed, indirect"),
    ("--new-since", "lately", "'lately' is no day; write it as 2026-05-03, or 2026-05-03T18:00"),
    ("--since", "lately", "'lately' is no day; write it as 2026-05-03, or 30d"),
    ("--of", "Atlantis", "no country is called 'Atlantis'"),
]


@pytest.mark.parametrize(("option", "value", "said"), WRONG)
def test_a_value_that_means_nothing_is_answered_in_a_sentence(three, option, value, said):
    shown = run(three, "export", "quotes", option, value)
    assert shown.exit_code == 2
    assert said in " ".join(shown.output.replace("│", " ").split())


def test_a_saved_view_narrows_and_an_option_changes_it(three):
    views.save(three._folder, View("Niger", "timeline", {"country": ("NER",), "type": ("other",), "period": ("7d",)}))
    assert count(three, "incidents", "--view", "niger") == 1
    assert count(three, "articles", "--view", "Niger") == 1
    assert count(three, "articles", "--view", "Niger", "--since", "2021-01-01") == 2
    assert count(three, "articles", "--view", "Niger", "--country", "TCD") == 0  # not in its last seven days
    assert "Briefing: Niger" in run(three, "brief", "--view", "Niger").stdout
    shown = run(three, "export", "articles", "--view", "Chad")
    assert shown.exit_code == 2 and "no view is called 'Chad'; there are: Niger" in shown.stderr


def test_what_a_view_holds_is_read_as_its_page_does():
    address = {
        "family": ("relief",), "type": ("attack",), "deaths": ("12",), "when": ("planned",), "doubtful": ("on",),
        "reports": ("off",), "region": ("MLI:gao",), "who": ("state",), "about": ("MLI", "awa-diallo"), "sure": ("on",),
    }  # fmt: skip
    view = View("x", "timeline", address)
    events, quotes = view.events(), view.quotes()
    assert events.types[0] == "attack" and "humanitarian" in events.types
    assert (events.deaths, events.states, events.doubtful, events.background) == (12, ("planned",), None, False)
    assert (events.dated, events.regions) == (True, ("MLI:gao",))
    assert (quotes.voices, quotes.about, quotes.about_people, quotes.sure_only) == (
        ("state",), ("MLI",), ("awa-diallo",), True,
    )  # fmt: skip
    of_one = View("x", "country", {"id": ("NER",)})
    assert of_one.filters(None).countries == ("NER",)
    assert View("x", "speaker", {"id": ("awa-diallo",)}).filters(None).speakers == ("awa-diallo",)


def test_the_sides_are_those_of_the_pages():
    from components import colours

    assert [side.value for side in Side] == [*colours.SIDES, "unknown"]


def test_their_events_are_never_taken_for_articles_whatever_column_is_named(tmp_path):
    theirs = tmp_path / "acled.csv"
    theirs.write_text(
        "event_id_cnty,event_date,event_type,sub_event_type,actor1,country,admin1,location,fatalities,notes\n"
        'X1,2021-05-03,Battles,Armed clash,Group,Burkina Faso,Sahel,Dori,3,"Invented fighters clashed near Dori."\n'
    )
    shown = CliRunner().invoke(app, ["--corpus", str(tmp_path / "c"), "add", str(theirs), "--map", "text=notes"])
    assert shown.exit_code == 1 and "0 articles read" in shown.output
    assert "compare your events with it: sahelscope compare FILE" in " ".join(shown.output.split())
