"""What is written can be read, in light and in dark; no two colours of one meaning look alike."""

import tomllib
from itertools import combinations, product
from math import dist

import pytest

from components import colours, coverage, i18n, style
from sahelscope.events import families

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


def test_each_family_of_events_has_its_colour_at_its_place_in_the_row_of_choices(theme):
    order = list(dict.fromkeys(families.families().values()))
    assert list(colours.of_families().values()) == [colours.family(name) for name in order]
    sheet = style.SHEET.read_text(encoding="utf-8")
    for name in colours.of_families():
        assert f"var(--ss-{name})" in sheet


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


@pytest.mark.parametrize("scale", [coverage._scale, coverage._two_sided, style.scale])
def test_a_number_can_be_read_on_every_fill_between_the_steps_too(theme, scale):
    steps = scale()
    steps = steps if isinstance(steps[0], tuple) else [(place / 4, colour) for place, colour in enumerate(steps)]
    fills = [style.between(steps, place / 500) for place in range(501)]
    assert fills[0] == steps[0][1] and fills[-1] == steps[-1][1] and len(set(fills)) > 200
    assert min(style.contrast(style.readable(fill), fill) for fill in fills) >= 4.5


def test_the_scale_grows_steadily_away_from_the_page(theme):
    steps = [style.contrast(colour, style.paper()) for colour in (style.land(), *style.scale())]
    assert steps == sorted(steps)


#: What is drawn together, and so must be told apart.
TABLES = {"countries": colours.COUNTRIES, "families": colours.FAMILIES, "sides": colours.SIDES}
#: How people with each colour blindness see red, green and blue (Machado and others, 2009), and all others.
SIGHTS = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
_XYZ = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8729))  # white is 1, 1, 1


def seen(colour, sight):
    """Return lightness, redness and yellowness of a colour, as CIE Lab has them, to people of one sight."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    light = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    light = [min(max(sum(a * b for a, b in zip(row, light, strict=True)), 0), 1) for row in SIGHTS[sight]]
    x, y, z = (sum(a * b for a, b in zip(row, light, strict=True)) for row in _XYZ)
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("table", TABLES)
def test_every_colour_that_means_something_stands_out_from_the_page(theme, table):
    for name, pair in TABLES[table].items():
        assert style.contrast(pair[style.dark()], style.paper()) > 3, name


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("table", TABLES)
def test_no_two_colours_of_one_table_look_alike_to_anybody(theme, table, sight):
    told = {name: seen(pair[style.dark()], sight) for name, pair in {**TABLES[table], "else": colours.GREY}.items()}
    near = [(a, b) for a, b in combinations(told, 2) if dist(told[a], told[b]) < 20]
    assert near == []


def test_a_side_looks_like_no_country(theme):
    for side, country in product(colours.SIDES, colours.COUNTRIES):
        assert dist(seen(colours.side(side), "all"), seen(colours.country(country), "all")) > 14, (side, country)


def test_all_but_the_named_are_grey(theme):
    greys = {colours.country("FRA"), colours.event("other"), colours.event("unheard of"), colours.side(None)}
    assert len(greys) == 1


def test_every_family_but_the_rest_has_a_colour_and_every_side_a_name():
    assert list(dict.fromkeys(families.families().values())) == [*colours.FAMILIES, families.OTHER]
    assert {f"side.{side.replace(' ', '_')}" for side in colours.SIDES} == {
        key for key in i18n.words() if key.startswith("side.") and key != "side.unknown"
    }
