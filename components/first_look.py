"""Puts into the page, as the server sends it, what must hold before the dashboard has been drawn.

Streamlit draws the style sheet like any other element, one to three seconds after the page was opened. Until then the
widgets that only hold the address (address.py) would stand in the side as a column of empty boxes, and the page would
be declared English to whoever has it read out.
"""

from __future__ import annotations

from urllib.parse import parse_qs

from components.headers import App, Message, Receive, Send

STYLE = b'<style>[class*="st-key-address-"], div:has(> [class*="st-key-address-"]) { display: none; }</style>'
#: What is true of the page as Streamlit keeps it, and no more of what is sent.
_OF_THE_FILE = {b"content-length", b"etag", b"last-modified"}


class FirstLook:
    """Adds to each HTML page that is sent; passes on all else as it is."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Hold a page back until it is whole, and send it with what is added."""
        if scope["type"] != "http" or scope.get("method") != "GET":
            await self.app(scope, receive, send)
            return
        begun: list[Message] = []
        body = bytearray()

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_page(message):
                begun.append(message)
            elif begun and message["type"] == "http.response.body":
                body.extend(message.get("body", b""))
                if not message.get("more_body"):
                    whole = added(bytes(body), language(scope))
                    await send(_sized(begun.pop(), len(whole)))
                    await send({**message, "body": whole})
            else:
                await send(message)

        await self.app(scope, receive, add)


def added(page: bytes, lang: bytes) -> bytes:
    """Return the page with the style in its head, and its language."""
    styled = page.replace(b"</head>", STYLE + b"</head>", 1)
    return styled.replace(b'<html lang="en">', b'<html lang="' + lang + b'">', 1)


def language(scope: Message) -> bytes:
    """Return the language of the page: the one that the address asks for, else the reader's first, else English."""
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [""])[0]
    read = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"accept-language"), "")
    return b"fr" if (asked or read)[:2].lower() == "fr" else b"en"


def _is_page(message: Message) -> bool:
    headers = dict(message.get("headers", ()))
    return headers.get(b"content-type", b"").startswith(b"text/html") and b"content-encoding" not in headers


def _sized(message: Message, size: int) -> Message:
    kept = [(name, value) for name, value in message["headers"] if name not in _OF_THE_FILE]
    return {**message, "headers": [*kept, (b"content-length", str(size).encode())]}
