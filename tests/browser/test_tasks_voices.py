"""Three things that analysts sit down to do, each in at most five clicks, over the sample and over a corpus of yours.

SAHELSCOPE_TASKS_CORPUS names the folder of a corpus to do them over as well.
"""

import os
import re
from pathlib import Path

import pytest
from page_waits import done, heard, held, holds, still
from playwright.sync_api import expect
from typer.testing import CliRunner

from sahelscope import cli

MOST_CLICKS = 5
OWN = os.environ.get("SAHELSCOPE_TASKS_CORPUS")


@pytest.fixture(scope="module", params=["sample", *(["own"] if OWN else [])])
def home(request, serve, tmp_path_factory):
    """The address of a dashboard over one corpus."""
    if request.param == "own":
        return serve(Path(OWN))
    folder = tmp_path_factory.mktemp("sample")
    assert CliRunner().invoke(cli.app, ["--corpus", str(folder), "sample"]).exit_code == 0
    return serve(folder)


@pytest.fixture
def desk(look, home):
    """A page that counts the clicks; at the end they are few enough."""

    class Desk:
        page = look("/", home)
        clicks = 0

        def click(self, locator, **where):
            locator.scroll_into_view_if_needed()
            locator.click(**where)
            self.clicks += 1

        def open(self, name):
            self.click(self.page.get_by_role("link", name=name, exact=True))
            expect(self.page.get_by_role("heading", level=1)).to_have_text(name)

    found = Desk()
    yield found
    assert 0 < found.clicks <= MOST_CLICKS


def test_all_that_one_person_said_in_order_of_time_with_links(desk):
    desk.open("Quotes")
    name = desk.page.locator(".ss-ranking a").first
    who = name.inner_text()
    desk.click(name)
    expect(desk.page.get_by_role("heading", level=1)).to_have_text(who)
    desk.page.wait_for_url(re.compile("id="))
    rows = desk.page.locator(".ss-rows tbody tr")
    rows.first.wait_for()
    said = int(re.match(r"\d+", desk.page.get_by_role("heading", name="in order of time").inner_text())[0])
    assert rows.count() == min(said, 25)
    expect(rows.locator(".ss-said-words a[href*='article?id=']")).to_have_count(rows.count())
    drawn = "[class*=st-key-figure-quotes-over-time], [class*=st-key-nothing-]"  # or that no article has a date
    desk.page.locator(drawn).first.wait_for()

    desk.click(rows.locator(".ss-said-words a").first)  # ... and the article is open at the words
    desk.page.locator(".ss-article mark").first.wait_for()
    assert desk.clicks == 3


def test_who_is_quoted_about_niger_by_side_and_how_that_changed(desk):
    desk.open("Quotes")
    desk.click(desk.page.get_by_role("button", name=re.compile("^Niger ")))
    expect(desk.page.locator(".st-key-chips").get_by_role("button", name="Niger")).to_be_visible()
    done(desk.page)
    hundred = desk.page.get_by_role("radio", name="100 %")
    expect(hundred).to_have_count(1)
    desk.click(hundred)
    desk.page.get_by_role("figure", name=re.compile("Quotes by side over time, from .+: .+ [0-9]")).wait_for()
    bars = desk.page.locator(".st-key-figure-quotes-over-time .barlayer path")
    bars.first.wait_for(state="attached")
    assert bars.count() > 1
    desk.page.wait_for_url(re.compile("stack=percent"))
    holds(desk.page, country=["NER"], stack=["percent"])
    heard(desk.page)
    still(bars.first)

    desk.click(bars.first, force=True)  # one side alone
    expect(desk.page.locator(".st-key-chips button")).to_have_count(3)
    desk.page.wait_for_url(re.compile("side="))
    assert desk.clicks == 4


def test_which_outlet_covers_which_country(desk):
    desk.open("Coverage")
    grid = desk.page.locator(".st-key-figure-coverage")
    grid.get_by_role("figure", name=re.compile("Outlets by country")).wait_for()
    grid.locator(".heatmaplayer image").first.wait_for(state="attached")
    cells = grid.locator(".nsewdrag").first
    box = cells.bounding_box()
    first = {"x": box["width"] / grid.locator(".xtick").count() / 2, "y": 34}  # below the outlet's name
    desk.click(cells, position=first)
    desk.page.get_by_role("heading", name=re.compile("behind it")).wait_for()
    desk.page.wait_for_url(re.compile("outlet="))
    assert set(held(desk.page)) == {"outlet", "country"}
    desk.page.locator(".ss-listed a").first.wait_for()
    assert desk.clicks == 2
