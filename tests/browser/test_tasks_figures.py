"""Three things that analysts sit down to do with figures, each in at most five clicks; typing apart.

Over the sample, and over a corpus of yours where SAHELSCOPE_TASKS_CORPUS names its folder.
"""

import io
import os
import re
from pathlib import Path

import openpyxl
import pytest
from page_waits import done, holds
from playwright.sync_api import expect
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.store import questions
from sahelscope.store.filters import EventFilter, Filters

MOST_CLICKS = 5
OWN = os.environ.get("SAHELSCOPE_TASKS_CORPUS")


@pytest.fixture(scope="module", params=["sample", *(["own"] if OWN else [])])
def folder(request, tmp_path_factory):
    """The corpus over which the task is done."""
    if request.param == "own":
        return Path(OWN)
    made = tmp_path_factory.mktemp("sample")
    assert CliRunner().invoke(cli.app, ["--corpus", str(made), "sample"]).exit_code == 0
    return made


@pytest.fixture(scope="module")
def home(folder, serve):
    return serve(folder)


@pytest.fixture
def desk(look, home):
    """A page that counts the clicks; at the end they are few enough."""

    class Desk:
        def __init__(self):
            self.page, self.clicks = look("/", home), 0

        def click(self, locator):
            locator.click()
            self.clicks += 1
            self.page.locator(".stApp[data-test-script-state=notRunning]").wait_for()

        def open(self, name):
            self.click(self.page.get_by_role("link", name=name, exact=True))
            expect(self.page.get_by_role("heading", level=1)).to_have_text(name)

        def choose(self, name):
            choice = self.page.get_by_role("radio", name=name).or_(self.page.get_by_role("button", name=name))
            self.click(choice.first)

        def downloaded(self, locator):
            with self.page.expect_download() as waiting:
                self.click(locator)
            return waiting.value

    found = Desk()
    yield found
    assert 0 < found.clicks <= MOST_CLICKS


def counted(page):
    """Return the number that stands first under the figure's title."""
    words = page.locator(".st-key-figure-events [data-testid=stCaptionContainer]").first.inner_text()
    return int(re.sub(r"\D", "", words.split(" event")[0].split("\u00a0event")[0]))


def test_attacks_with_more_than_ten_deaths_by_region(desk, folder):
    page = desk.page
    desk.open("Timeline")
    desk.choose(re.compile("^Region$"))
    desk.click(page.get_by_role("button", name=re.compile("^tune More|^More$")))
    desk.choose(re.compile("^Attack$"))  # and no row of the list
    deaths = page.get_by_role("spinbutton", name=re.compile("Deaths"))
    desk.click(deaths)
    deaths.fill("11")
    deaths.press("Enter")
    page.wait_for_url(re.compile("deaths=11"))
    holds(page, rows=["region"], type=["attack"], deaths=["11"])
    only = EventFilter(types=("attack",), deaths=11)
    corpus = questions.open(folder)
    listed = corpus.count_events(Filters(once=True), only)
    if listed:
        expect(page.get_by_role("heading", name=re.compile("and region$"))).to_be_visible()
        done(page)  # the number, too, is of what is chosen now
        assert counted(page) == listed - corpus.states(Filters(once=True), only)["none"]
    else:
        expect(page.get_by_text("No event is left")).to_be_visible()


def test_mali_against_niger_over_time_in_counts_and_shares(desk):
    page = desk.page
    desk.open("Timeline")
    desk.choose(re.compile("^Mali "))
    desk.click(page.get_by_role("combobox", name=re.compile("Compare with")))
    desk.click(page.get_by_role("option", name="Niger", exact=True))
    chart = page.locator(".st-key-figure-events")
    expect(chart.locator(".subplot.xy .barlayer path").first).to_be_attached()
    rows = chart.locator(".yaxislayer-above text, .ytick text")
    expect(rows.filter(has_text=re.compile("^Mali$"))).to_have_count(1)
    expect(rows.filter(has_text=re.compile("^Niger$"))).to_have_count(1)
    desk.choose(re.compile("^Share"))
    expect(chart.get_by_role("heading", name=re.compile("^Share of all events"))).to_be_visible()
    expect(rows.filter(has_text=re.compile("%$")).first).to_be_attached()
    expect(chart.locator(".legendtext", has_text=re.compile("^(Mali|Niger)$"))).to_have_count(2)


def test_a_cited_table_and_the_chart_as_png_and_svg(desk):
    page = desk.page
    desk.open("Timeline")
    chart = page.locator(".st-key-figure-events")
    chart.locator(".barlayer path").first.wait_for(state="attached")
    book = openpyxl.load_workbook(
        io.BytesIO(desk.downloaded(chart.get_by_role("button", name="XLSX")).path().read_bytes())
    )
    assert any("Sahelscope" in str(cell) for row in book.worksheets[-1].iter_rows(values_only=True) for cell in row)
    assert book.worksheets[0].max_row > 1
    assert desk.downloaded(chart.locator("button.png")).path().read_bytes().startswith(b"\x89PNG")
    svg = desk.downloaded(chart.locator("button.svg")).path().read_text(encoding="utf-8")
    assert chart.get_by_role("heading").first.inner_text() in svg
    desk.click(chart.get_by_role("button", name=re.compile("Cite")))
    expect(page.get_by_text(re.compile("^Sahelscope: "))).to_be_visible()
