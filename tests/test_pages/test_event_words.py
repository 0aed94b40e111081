"""How a place of an event is written in a list."""

import pytest

from components import brief_lists, event_words
from sahelscope.store import place_words


@pytest.mark.parametrize(
    ("printed", "written"),
    [("BAMAKO", "Bamako"), ("SAINT-LOUIS", "Saint-Louis"), ("Gao", "Gao"), ("RCA", "RCA"), ("", ""), (None, None)],
)
def test_a_place_in_capitals_at_the_head_of_an_article_is_written_as_a_name(printed, written):
    assert place_words.written(printed) == written


def test_a_town_that_is_called_as_its_region_is_named_once(monkeypatch):
    monkeypatch.setattr(event_words, "region", lambda code: "Agadez, Niger")
    assert brief_lists._place("Agadez", "a-region", None) == "Agadez, Niger"
    assert brief_lists._place("AGADEZ", "a-region", None) == "Agadez, Niger"
    assert brief_lists._place("Arlit", "a-region", None) == "Arlit, Agadez, Niger"
    assert brief_lists._place(None, "a-region", None) == "Agadez, Niger"
