"""Views are saved under a name beside the articles, and say when somebody last looked."""

import datetime as dt
import json

import pytest

from sahelscope.store import StoreError, views
from sahelscope.store.views import View

MALI = View("Mali, three months", "quotes", {"country": ("MLI",), "period": ("3m",)})


def test_a_view_is_kept_replaced_and_removed(tmp_path):
    assert views.read(tmp_path) == []
    views.save(tmp_path, MALI)
    views.save(tmp_path, View("  areas ", "map", {"measure": ("quotes",)}))
    assert [v.name for v in views.read(tmp_path)] == ["areas", "Mali, three months"]
    changed = View(MALI.name, "timeline", {"country": ("MLI", "NER")})
    views.save(tmp_path, changed)
    assert views.read(tmp_path)[1] == changed
    views.remove(tmp_path, "areas")
    views.remove(tmp_path, "not there")
    assert views.read(tmp_path) == [changed]


def test_looking_is_noted(tmp_path):
    views.save(tmp_path, MALI)
    views.looked(tmp_path, MALI.name, dt.datetime(2026, 5, 7, 9, 12, 44, tzinfo=dt.UTC))
    assert views.read(tmp_path)[0].seen == "2026-05-07T09:12:44+00:00"


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_name_that_is_none(tmp_path, name):
    with pytest.raises(ValueError, match="a name of at most 80 letters"):
        views.save(tmp_path, View(name, "map", {}))
    assert not (tmp_path / views.FILE).exists()


def _one(**cells):
    return json.dumps({"views": [{"name": "Mali", "page": "map", "address": {}, **cells}]})


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"views": [1]}', '{"views": [{"name": 1}]}', "\xff", _one(name=" "), _one(name="a" * 81),
     _one(name="\ud800"), _one(page=["map"]), _one(seen="yesterday"), _one(seen="2026-05-07"), _one(address=[]),
     _one(address={"country": "MLI"}), _one(address={"q": ["\ud800"]}), _one(address={"country": ["MLI", None]})],
)  # fmt: skip
def test_a_damaged_file_says_what_to_do(tmp_path, content):
    (tmp_path / views.FILE).write_bytes(content.encode("latin-1"))
    with pytest.raises(StoreError, match="mend it, or move it away"):
        views.read(tmp_path)


def test_an_empty_list_stands_for_nothing(tmp_path):
    (tmp_path / views.FILE).write_text(_one(address={"country": [], "type": ["attack"]}))
    assert views.read(tmp_path)[0].address == {"type": ("attack",)}
