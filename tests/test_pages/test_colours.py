"""What is written can be read, in light and in dark; no two types of event look alike."""

import tomllib

import pytest

from components import style

from .conftest import ROOT

THEMES = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]


@pytest.fixture(params=["light", "dark"])
def theme(request, monkeypatch):
    monkeypatch.setattr(style, "dark", lambda: request.param == "dark")
    return THEMES[request.param]


def test_black_on_white_stands_apart_as_far_as_can_be():
    assert style.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert style.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_figures_have_the_colours_of_the_theme(theme):
    assert (style.paper(), style.ink(), style.accent()) == (
        theme["backgroundColor"], theme["textColor"], theme["primaryColor"],
    )  # fmt: skip


@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
def test_text_links_and_small_print_can_be_read(theme, ground):
    assert style.contrast(theme["textColor"], theme[ground]) > 10
    assert style.contrast(theme["linkColor"], theme[ground]) > 4.5
    assert style.contrast(theme["primaryColor"], theme[ground]) > 4.5
    assert style.contrast(style.muted(), theme[ground]) > 4.5


def test_text_can_be_read_in_the_sidebar_too(theme):
    for ground in theme["sidebar"].values():
        assert style.contrast(theme["textColor"], ground) > 10
        assert style.contrast(theme["primaryColor"], ground) > 4.5


@pytest.mark.parametrize("height", [0, 0.25, 0.5, 0.75, 1])
def test_a_countrys_name_can_be_read_on_every_fill(theme, height):
    fill = style.scale()[int(height * 4)]
    assert style.contrast(style.readable_on(height), fill) > 4.5


def test_the_scale_grows_steadily_away_from_the_page(theme):
    steps = [style.contrast(colour, style.paper()) for colour in (style.land(), *style.scale())]
    assert steps == sorted(steps)


def test_every_event_stands_out_from_the_page(theme):
    for kind, colour in style.EVENT_COLOURS.items():
        assert style.contrast(colour, style.paper()) > 2, kind
