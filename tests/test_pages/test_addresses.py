"""Any address draws its page: wrong types, SQL, the search's own signs, long values, doubled names.

Some of the thousands that ``python -m benchmarks.addresses`` asks at night.
"""

import pytest

from benchmarks import addresses
from components import navigation


@pytest.mark.parametrize("number", range(11))
def test_whatever_an_address_holds_its_page_is_drawn(number, corpora, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(corpora["three"]))
    page, address = list(addresses.requests(11, 7))[number]
    assert addresses.asked(page, address) == ""


def test_a_page_that_fails_is_found(corpora, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(corpora["three"]))
    monkeypatch.setattr("components.frame.begin", None)
    assert "traceback" in addresses.asked("map", {})


def test_the_names_that_pages_ask_for_are_known():
    assert {"country", "speaker", "article", "measure"} <= set(addresses.names())
    assert {page for page, _ in addresses.requests(30, 1)} == set(navigation.PAGES)
