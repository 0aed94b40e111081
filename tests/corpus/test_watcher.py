"""A report and a bar listen to the same reading: what is told to both reaches each, in order."""

import inspect

import pytest

from sahelscope.corpus.watcher import FanOut, Watcher

TOLD = [name for name in vars(Watcher) if not name.startswith("_")]


@pytest.mark.parametrize("name", TOLD)
def test_each_of_several_watchers_is_told_the_same(name, monkeypatch):
    heard = []
    one, other = Watcher(), Watcher()
    for watcher in (one, other):
        monkeypatch.setattr(watcher, name, lambda *told, watcher=watcher: heard.append((watcher, told)))
    told = tuple(object() for argument in inspect.signature(getattr(Watcher, name)).parameters if argument != "self")
    getattr(FanOut(one, other), name)(*told)
    assert heard == [(one, told), (other, told)]
