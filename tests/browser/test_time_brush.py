"""The bars below the map: a box on them, by pointer or keyboard, is the period of all pages."""

import re

import pytest
from page_waits import done, still
from playwright.sync_api import expect

from benchmarks import invented


@pytest.fixture(scope="module")
def many(serve, tmp_path_factory):
    """A dashboard over articles of many months."""
    folder = tmp_path_factory.mktemp("many")
    invented.make(folder, 40)
    return serve(folder)


@pytest.fixture
def bars(look, many):
    """The bars below the map, and the page."""
    page = look("/map", home=many)
    bars = page.get_by_role("listbox", name="Articles over time")
    bars.get_by_role("option").first.wait_for()
    done(page)
    still(bars)
    return page, bars


def test_a_box_drawn_on_the_bars_below_the_map_is_the_period(bars):
    page, bars = bars
    first, last = bars.get_by_role("option").first, bars.get_by_role("option").last
    left, right = first.bounding_box(), last.bounding_box()
    height = left["y"] + left["height"] - 2
    page.mouse.move(left["x"] + 1, height)
    expect(page.get_by_role("status").and_(page.locator(".told"))).to_contain_text("article")
    page.mouse.down()
    page.mouse.move((left["x"] + right["x"]) / 2, height, steps=4)
    page.mouse.up()
    page.wait_for_url(re.compile("since=.*until="))
    done(page)
    expect(first).to_have_attribute("aria-selected", "true")
    expect(last).to_have_attribute("aria-selected", "false")


def test_the_bars_below_the_map_take_the_keyboard_and_are_read_out(bars):
    page, bars = bars
    told = page.get_by_role("status").and_(page.locator(".told"))
    bars.focus()
    expect(told).to_contain_text("Arrows go from bar to bar")
    page.keyboard.press("Home")
    page.keyboard.press("Shift+ArrowRight")
    expect(told).to_have_text(bars.get_by_role("option").nth(1).get_attribute("aria-label"))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("since=.*until="))
    done(page)
    expect(bars.get_by_role("option").nth(1)).to_have_attribute("aria-selected", "true")


def test_a_click_on_a_bar_below_the_map_takes_its_days(bars):
    page, bars = bars
    bars.get_by_role("option").first.click()
    page.wait_for_url(re.compile("since=.*until="))
