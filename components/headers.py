"""Tells the browser to load nothing from elsewhere, and to show the dashboard in no other page.

What an article or a library would fetch, the browser refuses. In a frame of somebody else's page, a reader could be led
to click on buttons that are covered; the setting ``framed_by`` names the pages that may show the dashboard.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from sahelscope import settings
from sahelscope.settings import SettingsError

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
Receive = Callable[[], Awaitable[Message]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

POLICY = {
    "default-src": "'self'",
    # Plotly and Streamlit make functions out of strings; blob: is what Streamlit makes of a component's script
    "script-src": "'self' 'unsafe-inline' 'unsafe-eval' blob:",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "worker-src": "'self' blob:",
    "connect-src": "'self' data: blob: ws://{host} wss://{host}",  # data: is the map's empty base map
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}

#: What a page of news never asks for.
_NOT_NEEDED = b"camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=()"


class Headers:
    """Adds the headers to every answer of the server."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass the request on, and add the headers to what comes back."""

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_headers(scope)]
            await send(message)

        await self.app(scope, receive, add if scope["type"] == "http" else send)


def _headers(scope: Message) -> list[tuple[bytes, bytes]]:
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "localhost")
    # a host is letters, digits, dots, colons, hyphens and brackets; anything else would end up in the policy
    host = "".join(c for c in host if c.isalnum() or c in ".:-[]")
    around = frames()
    policies = POLICY | {"frame-ancestors": " ".join(around) or "'none'"}
    policy = "; ".join(f"{name} {sources}" for name, sources in policies.items()).replace("{host}", host)
    found = [
        (b"content-security-policy", policy.encode("latin-1")),
        (b"referrer-policy", b"no-referrer"),
        (b"x-content-type-options", b"nosniff"),
        (b"permissions-policy", _NOT_NEEDED),
    ]
    return found if around else [*found, (b"x-frame-options", b"DENY")]


def frames() -> list[str]:
    """Return the pages that may show the dashboard in a frame, as the setting ``framed_by`` lists them.

    Nobody may where the setting holds anything but addresses: it would end up in the policy.
    """
    try:
        named = (settings.text("framed_by") or "").split()
    except SettingsError:  # the page itself says what is wrong with it
        return []
    return named if all(_is_origin(words) for words in named) else []


def _is_origin(words: str) -> bool:
    try:
        parts = urlsplit(words)
        plain = parts.scheme in {"http", "https"} and bool(parts.hostname) and not parts.path.strip("/")
        return plain and not parts.query and not parts.fragment and words.isascii() and not set(words) & set(";,'\"")
    except ValueError:
        return False
