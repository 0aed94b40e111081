"""Gives up what takes too long: one thread looks after all questions that are being answered."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sahelscope.store.errors import SlowError

#: The thread looks so often, in seconds.
_EVERY = 0.25
_number = itertools.count()
_running: dict[int, tuple[float, Callable[[], None]]] = {}
_stopped: set[int] = set()
_there_is = threading.Condition()
_thread: list[threading.Thread] = []


@contextmanager
def within(seconds: float | None, stop: Callable[[], None]) -> Iterator[None]:
    """Run what is inside, and call ``stop`` from another thread where it takes longer; then raise SlowError.

    ``stop`` must make what is inside end, by whatever error. None: it may take as long as it likes.
    """
    if seconds is None:
        yield
        return
    key = next(_number)
    with _there_is:
        _running[key] = time.monotonic() + seconds, stop
        if not _thread or not _thread[0].is_alive():
            _thread[:] = [threading.Thread(target=_watch, name="sahelscope-limits", daemon=True)]
            _thread[0].start()
        _there_is.notify()
    try:
        yield
    except Exception as error:
        if key in _stopped:
            raise SlowError(seconds) from error
        raise
    finally:
        with _there_is:
            _running.pop(key, None)
            _stopped.discard(key)


def _watch() -> None:
    while True:
        with _there_is:
            while not _running:
                _there_is.wait()
            now = time.monotonic()
            for key, (until, stop) in list(_running.items()):
                if now > until:  # again each time: what is stopped may only be about to begin
                    _stopped.add(key)
                    stop()
        time.sleep(_EVERY)
