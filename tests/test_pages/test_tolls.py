"""Tolls side by side, in words."""

import datetime as dt
from dataclasses import replace

from components import toll_list
from sahelscope.store.rows import ToldToll

FIRST = ToldToll(
    article_id="a", title=None, outlet="Le Courrier inventé", published=dt.date(2023, 6, 14), published_from="given",
    language="fr", url=None,
    incident_id="x", event_id="x", start=0, end=9, type="attack", day_from=None, day_to=None, place_text="Kelbo",
    lowest=12, highest=40, open=False, about=False,
    deaths_low=12, deaths_high=None, deaths_about=False, words="au moins 12", cited=None, cited_id=None,
    cited_sure=None, sentence="", read_at=None,
)  # fmt: skip
LATER = replace(FIRST, outlet="The Mail", published=dt.date(2023, 6, 15), deaths_low=40, deaths_high=40)


def test_what_changed_and_who_says_it():
    assert toll_list.changed([FIRST, LATER]) == "at least 12, later 40"
    assert toll_list.changed([FIRST, replace(LATER, published=FIRST.published)]) == "at least 12 or 40"
    assert toll_list.with_outlets([FIRST, FIRST, LATER]) == "at least 12 (Le Courrier inventé), later 40 (The Mail)"
    rough = replace(FIRST, deaths_low=18, deaths_high=22, deaths_about=True)
    assert toll_list.changed([rough, LATER]) == "about 20, later 40"
    assert list(toll_list.by_happening([FIRST, LATER])) == ["x"]
