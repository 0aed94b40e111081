"""Lets in as many open pages as the setting ``most_visitors`` says; whoever comes next is told to wait a moment.

All who read share one process. One more than it can serve would make all wait, and its memory grows with each.
"""

from __future__ import annotations

from components.first_look import language
from components.headers import App, Message, Receive, Send
from sahelscope import settings
from sahelscope.settings import SettingsError

#: Where an open page holds its line to the server.
_LINE = "/_stcore/stream"
#: Seconds after which the browser looks again.
AGAIN = 20
#: Not in data/i18n: it is said before anything of the dashboard is drawn.
_WORDS = {
    b"en": ("Too many are reading now", "This page opens by itself as soon as somebody has left."),
    b"fr": ("Trop de lecteurs en ce moment", "Cette page s’ouvrira d’elle-même dès que quelqu’un sera parti."),
}


class Crowd:
    """Counts the open pages, and refuses those that are too many."""

    def __init__(self, app: App) -> None:
        self.app, self.open = app, 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass on what comes from those who are in, and let the others in where there is room."""
        line = scope["type"] == "websocket" and scope.get("path", "").endswith(_LINE)
        if line and self._is_full():
            await receive()
            await send({"type": "websocket.close", "code": 1013})
        elif line:
            self.open += 1
            try:
                await self.app(scope, receive, send)
            finally:
                self.open -= 1
        elif scope["type"] == "http" and _is_page(scope) and self._is_full():
            await _full(scope, send)
        else:
            await self.app(scope, receive, send)

    def _is_full(self) -> bool:
        try:
            return self.open >= settings.number("most_visitors")
        except SettingsError:  # the page itself says what is wrong with it
            return False


def _is_page(scope: Message) -> bool:
    accepted = b",".join(value for name, value in scope["headers"] if name == b"accept")
    return b"text/html" in accepted and "/_stcore/" not in scope.get("path", "")


async def _full(scope: Message, send: Send) -> None:
    lang = language(scope)
    title, then = _WORDS[lang]
    page = (
        f'<!doctype html><html lang="{lang.decode()}"><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width"><meta http-equiv="refresh" content="{AGAIN}"><title>Sahelscope</title>'
        f'<body style="font: 1.1rem Georgia, serif; margin: 4rem auto; max-width: 34rem; padding: 0 1rem">'
        f"<h1>{title}</h1><p>{then}</p>"
    ).encode()
    headers = [(b"content-type", b"text/html; charset=utf-8"), (b"content-length", str(len(page)).encode()),
               (b"retry-after", str(AGAIN).encode())]  # fmt: skip
    await send({"type": "http.response.start", "status": 503, "headers": headers})
    await send({"type": "http.response.body", "body": page})
