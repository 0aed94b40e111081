"""Every chart is saved as PNG and SVG in the browser, with its title and source; what is clicked is opened."""

import re
from xml.etree import ElementTree

import pytest
from page_waits import heard, held
from playwright.sync_api import expect


@pytest.fixture(params=["/timeline", "/map?measure=events"])
def drawn(look, request):
    page = look(request.param)
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    return page


def saved(page, button):
    with page.expect_download() as waiting:
        page.locator(f"button.{button}").first.click()
    return waiting.value


def test_a_chart_is_saved_as_png(drawn):
    file = saved(drawn, "png")
    assert file.suggested_filename.startswith("sahelscope-") and file.suggested_filename.endswith(".png")
    content = file.path().read_bytes()
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20], "big") == 2400  # twice 1,200: sharp in print


def test_a_chart_is_saved_as_svg_with_its_title_and_source(drawn):
    content = saved(drawn, "svg").path().read_text(encoding="utf-8")
    words = " ".join(ElementTree.fromstring(content).itertext())
    assert drawn.locator("[class*=st-key-figure-] h2").first.inner_text() in words
    assert "Sahelscope:" in words
    assert drawn.locator("[class*=st-key-figure-] .js-plotly-plot").first.bounding_box()["width"] > 100  # still there


def test_both_buttons_take_the_keyboard_and_say_what_they_do(drawn):
    for name in ("Save the chart as a PNG picture", "Save the chart as an SVG drawing"):
        button = drawn.get_by_role("button", name=name).first
        button.focus()
        with drawn.expect_download():
            drawn.keyboard.press("Enter")


def clicked(page, mark):
    box = mark.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_a_click_on_a_bar_keeps_its_period_and_its_family(look):
    page = look("/timeline")
    bar = page.locator(".subplot.xy .barlayer path").first
    bar.wait_for()
    heard(page)
    clicked(page, bar)
    page.wait_for_url(re.compile("family="))
    assert {"since", "until", "by", "family"} <= set(held(page))
    expect(page.get_by_text(re.compile(r"2\sevents:")).first).to_be_visible()


def test_a_click_on_a_mark_and_a_line_of_the_table_open_the_event_with_its_reports(look):
    page = look("/timeline")
    page.locator(".scatterlayer path.point").first.wait_for()
    heard(page)
    clicked(page, page.locator(".scatterlayer path.point").last)
    expect(page.get_by_role("heading", name="One event, 1")).to_be_visible()
    page.get_by_role("button", name="Within 7 days").click()
    page.wait_for_url(re.compile("by=event"))


def test_the_arrows_under_the_map_move_the_period_and_the_weeks_are_played(look):
    page = look("/map?since=2021-05-01&until=2021-05-07")
    page.get_by_role("button", name="Later").click()
    page.wait_for_url(re.compile("since=2021-05-08&until=2021-05-14"))
    page.get_by_role("button", name="Play the weeks").click()
    page.wait_for_url(re.compile("since=2021-05-15&until=2021-05-21"), timeout=15_000)
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("button", name="Play the weeks")).to_be_visible()


def test_a_chart_is_reached_by_keyboard_its_marks_are_read_out_and_chosen(look):
    page = look("/timeline")
    page.locator(".scatterlayer path.point").first.wait_for()
    heard(page)
    chart, told = page.get_by_role("figure").first, page.get_by_role("status").and_(page.locator(".ss-told"))
    expect(chart).to_have_attribute("tabindex", "0")
    chart.focus()
    expect(told).to_contain_text("arrows go from mark to mark")
    page.keyboard.press("End")
    expect(told).not_to_contain_text("arrows")
    expect(told).to_contain_text(re.compile("202[0-9]"))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("event=|family="))
