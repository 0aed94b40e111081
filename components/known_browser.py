"""Gives each browser a name that it keeps, so that whoever comes back finds what they brought along, and nobody else.

The name is random, says nothing of anybody, and is told to this server only.
"""

from __future__ import annotations

import secrets
from http.cookies import CookieError, SimpleCookie

from components.headers import App, Message, Receive, Send
from components.person import COOKIE, is_browser

#: Seconds: a year.
_KEPT = 31_536_000


class KnownBrowser:
    """Sets the cookie with each page that a browser without one asks for."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass the request on, and add the cookie to a page that comes back."""

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start" and is_page(message):
                message["headers"] = [*message["headers"], (b"set-cookie", _cookie(scope))]
            await send(message)

        new = scope["type"] == "http" and not named(scope)
        await self.app(scope, receive, add if new else send)


def named(scope: Message) -> bool:
    """Return whether the browser says a name that we may have given it."""
    given = b"; ".join(value for name, value in scope["headers"] if name == b"cookie").decode("latin-1")
    try:
        found = SimpleCookie(given).get(COOKIE)
    except CookieError:
        return False
    return found is not None and is_browser(found.value)


def is_page(message: Message) -> bool:
    """Return whether an answer is a page, to be drawn by a browser."""
    headers: dict[bytes, bytes] = dict(message.get("headers", ()))
    return headers.get(b"content-type", b"").startswith(b"text/html")


def _cookie(scope: Message) -> bytes:
    secure = "; Secure" if scope.get("scheme") == "https" else ""
    return f"{COOKIE}={secrets.token_urlsafe(24)}; Path=/; Max-Age={_KEPT}; HttpOnly; SameSite=Lax{secure}".encode()
