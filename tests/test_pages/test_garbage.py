"""What is loaded once is not looked through after every click, and what is no longer used does not pile up."""

import gc
import itertools
import tomllib
import weakref

import pytest

from components import garbage

from .conftest import ROOT


class Ring:
    """Holds itself, so that only the search for garbage finds it."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def draw(monkeypatch):
    """Yield what draws so many pages, with no search but the one that is tried."""
    monkeypatch.setattr(garbage, "_drawn", itertools.count(1))
    gc.disable()
    yield lambda pages: [garbage.settle() for _ in range(pages)]
    gc.enable()
    gc.unfreeze()


def test_what_is_loaded_is_set_aside_once_pages_have_been_drawn(draw):
    before = gc.get_freeze_count()
    kept = [[n] for n in range(1000)]
    draw(garbage.AT[0] - 1)
    assert gc.get_freeze_count() == before
    draw(1)
    assert gc.get_freeze_count() >= before + len(kept)


def test_what_a_page_leaves_is_let_go_of_after_some_pages(draw):
    draw(garbage.AT[-1] + 1)
    left = weakref.ref(Ring())
    assert left() is not None
    draw(garbage.EVERY)
    assert left() is None


def test_what_was_set_aside_is_let_go_of_later_once_nobody_uses_it(draw):
    draw(garbage.AT[-1] - 1)
    page = Ring()
    used = weakref.ref(page)
    draw(1)
    del page
    draw(garbage.EVERY)
    assert used() is not None
    draw(garbage.ANEW)
    assert used() is None


def test_nothing_looks_through_everything_after_each_click():
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert settings["runner"]["postScriptGC"] is False
