"""Lets no page from elsewhere, and no malformed address, open the line by which a page talks to its server.

Streamlit would ask a machine outside for this machine's public address before it refuses a page that it does not know;
nothing is asked of others here, and what is refused is refused at once.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from streamlit import config

from components.headers import App, Message, Receive, Send


class Origins:
    """Refuses lines that a page of another address opens; those of ``server.corsAllowedOrigins`` aside."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass on what comes from a page of our own, or from no page."""
        if scope["type"] == "websocket" and not is_ours(scope):
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return
        await self.app(scope, receive, send)


def is_ours(scope: Message) -> bool:
    """Return whether the page that asks was sent by this server, under the name that it is reached by now."""
    origins, hosts = ([value for name, value in scope["headers"] if name == wanted] for wanted in (b"origin", b"host"))
    if not origins:  # no browser: they all say where a line is opened from
        return True
    if len(origins) != 1 or len(hosts) != 1:
        return False
    origin, host = origins[0].decode("latin-1"), hosts[0].decode("latin-1")
    try:
        parts = urlsplit(origin)
        plain = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    if not plain or origin != f"{parts.scheme}://{parts.netloc}" or "@" in parts.netloc:
        return False
    return parts.netloc.lower() == host.lower() or origin in config.get_option("server.corsAllowedOrigins")
