"""Every chart is saved as PNG and SVG in the browser, with its title and its source in the picture."""

from xml.etree import ElementTree

import pytest


@pytest.fixture(params=["/timeline"])
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
    assert drawn.locator("[class*=st-key-figure-] h3").first.inner_text() in words
    assert "Sahelscope:" in words
    assert drawn.locator("[class*=st-key-figure-] .js-plotly-plot").first.bounding_box()["width"] > 100  # still there


def test_both_buttons_take_the_keyboard_and_say_what_they_do(drawn):
    for name in ("Save the chart as a PNG picture", "Save the chart as an SVG drawing"):
        button = drawn.get_by_role("button", name=name).first
        button.focus()
        with drawn.expect_download():
            drawn.keyboard.press("Enter")
