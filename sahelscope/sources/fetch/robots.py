"""What a site's robots.txt allows, read once a run: as RFC 9309 has it, with its * and $; the longest rule wins."""

from __future__ import annotations

from urllib.parse import urlsplit

from protego import Protego

from sahelscope.sources.fetch import http
from sahelscope.sources.fetch.errors import FetchError

_SIZE = 500_000  # as RFC 9309 has it


class Robots:
    """The rules of all sites asked so far."""

    def __init__(self, limits: http.Limits) -> None:
        self._limits = limits._replace(size=_SIZE)
        self._rules: dict[str, Protego | FetchError] = {}

    def check(self, url: str) -> None:
        """Raise FetchError where the site asks programs not to read this address, or cannot say."""
        rules = self._of(url)
        if isinstance(rules, FetchError):
            raise rules
        if not rules.can_fetch(url, http.AGENT):
            raise FetchError("is closed to programs by the site's robots.txt")

    def delay(self, url: str) -> float:
        """Return the seconds that the site wants between two requests."""
        rules = self._of(url)
        wanted = None if isinstance(rules, FetchError) else rules.crawl_delay(http.AGENT)
        return float(wanted or 0)

    def _of(self, url: str) -> Protego | FetchError:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            self._rules[site] = self._read(f"{site}/robots.txt")
        return self._rules[site]

    def _read(self, url: str) -> Protego | FetchError:
        try:
            answer = http.get(url, limits=self._limits)
        except FetchError as error:
            return FetchError(f"was not asked: the site's robots.txt {error}")
        if answer.status >= 500 or answer.status == 429:
            return FetchError(f"was not asked: the site's robots.txt gave error {answer.status}")
        return Protego.parse(answer.body.decode("utf-8-sig", "replace") if answer.status < 400 else "")
