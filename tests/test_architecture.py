"""The picture of the house is drawn from today's imports, and each room that the page walks through is there."""

import re

import pytest

from tools import house

PAGE = (house.ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_the_picture_is_of_todays_house():
    assert house.PICTURE.read_text(encoding="utf-8") == house.draw(), "draw it anew: python tools/house.py"


@pytest.mark.parametrize("room", house.WAY)
def test_each_room_on_the_articles_way_is_told(room):
    number = house.WAY.index(room) + 1
    assert re.search(rf"^{number}\. \*\*`{room}/`\*\*", PAGE, re.M)


def test_every_arrow_leads_down():
    storey = house.levels(below := house.graph())
    assert all(storey[a] > storey[b] for a in below for b in below[a])
    assert len(below) > 10


def test_no_arrow_runs_behind_a_box():
    rows, arrows = house.layout(house.graph())
    where = {name: y for y, row in enumerate(rows) for name in row if ">" not in name}
    for first, *bends, last in arrows:
        assert len(bends) == where[last] - where[first] - 1
