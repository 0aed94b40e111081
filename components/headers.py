"""Tells the browser to load nothing from elsewhere: what an article or a library would fetch, the browser refuses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

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
    policy = "; ".join(f"{name} {sources}" for name, sources in POLICY.items()).replace("{host}", host)
    return [
        (b"content-security-policy", policy.encode("latin-1")),
        (b"referrer-policy", b"no-referrer"),
        (b"x-content-type-options", b"nosniff"),
    ]
