"""A figure is made once for what it shows: the same numbers, words, language and theme, and never for others."""

import json
import threading

import pandas as pd
import plotly.graph_objects as go
import plotly.io
import pytest

from components import i18n, remembered, style


@pytest.fixture(autouse=True)
def nothing_remembered():
    remembered.forget()
    yield
    remembered.forget()


@pytest.fixture
def bars():
    """A function that draws bars, and how often it was called."""
    made = []

    def bars(table, name=str):
        made.append(1)
        return go.Figure(go.Bar(x=[name(x) for x in table["x"]], y=table["n"]), {"font": {"color": style.ink()}})

    return bars, made


TABLE = pd.DataFrame({"x": pd.array(["a", None], dtype="string"), "n": pd.array([1, None], dtype="Int64")})


def sent(figure):
    return json.loads(plotly.io.to_json(figure, validate=False))


def test_what_was_drawn_before_is_sent_again_to_the_last_letter(bars):
    draw, made = bars
    plain = sent(draw(TABLE))
    assert [sent(remembered.figure(draw, t)) for t in (TABLE, TABLE.copy(), TABLE)] == [plain] * 3
    assert len(made) == 2


def shouted(mark):
    return lambda word: f"{word}{mark}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((TABLE,), (TABLE.assign(n=[1, 2]),)),
        ((TABLE,), (TABLE.assign(x=["a", "b"]),)),
        ((TABLE,), (TABLE.iloc[:1],)),
        ((TABLE, shouted("!")), (TABLE, shouted("?"))),  # the same function, over another letter
        ((TABLE, "{}!".format), (TABLE, "{}?".format)),
    ],
)
def test_another_number_word_or_function_is_another_figure(bars, one, other):
    draw, made = bars
    first, second = sent(remembered.figure(draw, *one)), sent(remembered.figure(draw, *other))
    assert first == sent(draw(*one)) and second == sent(draw(*other)) and first != second
    assert len(made) == 4


def test_another_theme_or_language_is_another_figure(bars, monkeypatch):
    draw, made = bars
    for dark in (False, True, False):
        for language in ("en", "fr", "en"):
            monkeypatch.setattr(style, "dark", lambda dark=dark: dark)
            monkeypatch.setattr(i18n, "language", lambda language=language: language)
            assert sent(remembered.figure(draw, TABLE)) == sent(draw(TABLE))
    assert len(made) == 4 + 9


def test_what_cannot_be_looked_at_is_drawn_each_time(bars):
    draw, made = bars
    lock = threading.Lock()

    def held(table, _lock):
        return draw(table)

    for _ in range(2):
        assert sent(remembered.figure(held, TABLE, lock)) == sent(draw(TABLE))
    assert len(made) == 4


def test_large_parts_are_kept_once_and_a_figure_whose_part_is_gone_is_made_anew(bars, monkeypatch):
    def lines(n):
        return go.Figure(
            go.Scattergeo(lon=[float(x) for x in range(2000)], lat=[float(x) for x in range(2000)], text=n)
        )

    for n in ("a", "b"):
        assert sent(remembered.figure(lines, n)) == sent(lines(n))
    assert len(remembered._parts) == 1
    size = sum(map(len, remembered._figures.values()))
    assert size < 4000
    remembered._parts.clear()
    assert sent(remembered.figure(lines, "a")) == sent(lines("a"))


def test_the_oldest_goes_first(bars, monkeypatch):
    draw, made = bars
    monkeypatch.setattr(remembered, "MOST", 2)
    tables = [TABLE.assign(n=[n, n]) for n in range(3)]
    for table in tables:
        remembered.figure(draw, table)
    assert len(remembered._figures) == 2
    remembered.figure(draw, tables[2])
    assert len(made) == 3
    remembered.figure(draw, tables[0])
    assert len(made) == 4


@pytest.mark.parametrize("page", ["brief", "map", "timeline", "quotes", "coverage"])
def test_a_page_that_was_open_before_makes_no_figure(opened, page, monkeypatch):
    at = opened(page, "three")
    monkeypatch.setattr(go.Figure, "__init__", lambda *_, **__: pytest.fail("a figure is made"))
    at.run()
    assert not at.exception
