"""Articles asked for by their addresses, where the network is allowed: what an address gives becomes a file.

The file is then read like any other, by what it holds: a page, a PDF, a feed, a table. A page keeps its address and is
decoded as its server says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from sahelscope import settings
from sahelscope.read import html
from sahelscope.read.original import Problem
from sahelscope.sources.fetch import FetchError, Limits, http
from sahelscope.sources.fetch.hosts import Hosts

#: The environment variable that allows the network for good.
SETTING = "SAHELSCOPE_ALLOW_NETWORK"
_ADDRESS = re.compile(r"https?://", re.I)
_PAGE = re.compile(r"\s*(?:text/html|application/xhtml\+xml)\b", re.I)
_CHARSET = re.compile(r"charset=[\"']?([\w-]{2,30})", re.I)
_ENDING = re.compile(r"\.[a-z0-9]{1,6}$", re.I)
_SAVE = "check the address, or open it in a browser, save the page, and add the file"


class Asked(NamedTuple):
    """What an address gave: the address, the content to be read, and the ending that a file of it gets."""

    url: str
    content: bytes
    ending: str


def allowed() -> bool:
    """Tell whether the setting allows the network."""
    return settings.switch("allow_network")


def is_address(words: str) -> bool:
    """Tell whether somebody means an address of the web and no file."""
    return bool(_ADDRESS.match(words))


def ask(urls: Iterable[str], *, limits: Limits = http.DEFAULT, pause: float = 2.0) -> Iterator[Asked | Problem]:
    """Yield what each address gives, or a Problem that says why it gives nothing.

    Only public machines are asked, at each redirect anew; robots.txt is honoured; time and size have an end
    (``limits``). ``pause``: seconds between two requests to one host. An address given twice is asked once.
    """
    hosts = Hosts(limits, pause)
    for url in dict.fromkeys(u.strip().split("#")[0] for u in urls):
        try:
            answer = http.get(url, limits=limits, before=hosts.ready)
        except FetchError as error:
            yield Problem(url, 0, str(error), _SAVE)
            continue
        if answer.status in (401, 402, 403, 429, 451):
            yield Problem(url, 0, f"is not given to programs or without an account (error {answer.status})", _SAVE)
        elif answer.status != 200:
            yield Problem(url, 0, f"gave error {answer.status}", "check the address")
        elif not answer.body.strip():
            yield Problem(url, 0, "gave an empty answer", _SAVE)
        else:
            yield _asked(url, answer)


def _asked(url: str, answer: http.Answer) -> Asked:
    kind = answer.headers.get("content-type", "")
    if not _PAGE.match(kind):
        ending = _ENDING.search(urlsplit(answer.url).path)
        return Asked(url, answer.body, ending[0].lower() if ending else "")
    charset = _CHARSET.search(kind)
    content = html.to_text(answer.body, charset[1] if charset else None)
    return Asked(url, html.with_address(content, answer.url), ".html")
