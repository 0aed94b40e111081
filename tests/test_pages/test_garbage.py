"""What is loaded once is not looked through after every click."""

import gc
import itertools

from components import garbage


def test_what_is_loaded_is_set_aside_once_pages_have_been_drawn(monkeypatch):
    before = gc.get_freeze_count()
    monkeypatch.setattr(garbage, "_drawn", itertools.count(1))
    kept = [[n] for n in range(1000)]
    for _ in range(garbage.AT[0] - 1):
        garbage.settle()
    assert gc.get_freeze_count() == before
    garbage.settle()
    try:
        assert gc.get_freeze_count() >= before + len(kept)
    finally:
        gc.unfreeze()
