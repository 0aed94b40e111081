"""Leads the first page's own name to where Streamlit keeps that page: ``/brief?country=MLI`` to ``/?country=MLI``.

Streamlit keeps the page that opens first under the address ``/`` and says "Page not found" to whoever asks for it by
its name.
"""

from __future__ import annotations

from components.headers import App, Message, Receive, Send


class Home:
    """Answers the request for the first page by its name; passes on all others."""

    def __init__(self, app: App, page: str) -> None:
        self.app, self.page = app, page

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Send the browser to the same address without the name, what is asked of the page included."""
        path = scope.get("path", "")
        if scope["type"] != "http" or path.rstrip("/").rpartition("/")[2] != self.page:
            await self.app(scope, receive, send)
            return
        # relative, so that it also holds behind a proxy that serves the dashboard in a folder
        above = b"../" if path.endswith("/") else b"./"
        query = b"?" + scope["query_string"] if scope.get("query_string") else b""
        headers = [(b"location", above + query), (b"content-length", b"0")]
        await send({"type": "http.response.start", "status": 307, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
