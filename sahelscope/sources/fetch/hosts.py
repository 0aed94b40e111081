"""When each host may be asked: as its robots.txt allows, and with a pause between two requests."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

from sahelscope.sources.fetch.http import Limits
from sahelscope.sources.fetch.robots import Robots

_MOST_DELAY = 60.0  # seconds; a site that wants longer pauses gets these


class Hosts:
    """When each host was asked last, and what its robots.txt says."""

    def __init__(self, limits: Limits, pause: float) -> None:
        self._robots, self._pause = Robots(limits), pause
        self._last: dict[str, float] = {}

    def ready(self, url: str) -> None:
        """Wait until the host may be asked. Raises FetchError where its robots.txt forbids it."""
        self._robots.check(url)
        host = urlsplit(url).netloc
        pause = min(max(self._pause, self._robots.delay(url)), _MOST_DELAY)
        if host in self._last:
            time.sleep(max(0.0, self._last[host] + pause - time.monotonic()))
        self._last[host] = time.monotonic()
