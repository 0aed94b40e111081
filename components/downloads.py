"""Large downloads: sent to the browser while they are made, or from a file on disk, and never held in memory whole.

Streamlit keeps a file that is offered in memory until its session has ended. Of a large one it is given a short note
instead, which names what makes the file; where the browser asks for the note it gets the file. With the session goes
the note, and with it whatever of the file was there.
"""

from __future__ import annotations

import itertools
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from weakref import WeakValueDictionary

from starlette.concurrency import iterate_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.responses import StreamingResponse

from components.headers import App, Message, Receive, Send

#: A file of fewer bytes is given as it is.
SMALL = 2_000_000
_NOTE = b"sahelscope-download "
#: Of a file whose length nobody knows yet neither holds.
_OF_THE_NOTE = {b"content-length", b"accept-ranges"}


class _Source:
    """Makes one file: begun once, so that what cannot be made is said at the click, and anew for whoever asks again."""

    def __init__(self, begun: Iterator[bytes], make: Callable[[], Iterator[bytes]]) -> None:
        self._begun: Iterator[bytes] | None = begun
        self._make = make
        self._guard = threading.Lock()

    def pieces(self) -> Iterator[bytes]:
        with self._guard:
            begun, self._begun = self._begun, None
        return begun or self._make()


class Note(bytes):
    """Stands for a large file; while it is there the file can be had."""

    source: _Source


_sources: WeakValueDictionary[bytes, _Source] = WeakValueDictionary()


def file(make: Callable[[], Iterator[bytes]]) -> bytes:
    """Return the file whose pieces ``make`` yields; of one that is not small, the note that stands for it.

    Raises whatever the first pieces raise.
    """
    pieces = make()
    head, size = [], 0
    for piece in pieces:
        head.append(piece)
        size += len(piece)
        if size > SMALL:
            break
    else:
        return b"".join(head)
    note = Note(_NOTE + secrets.token_hex(16).encode())
    note.source = _Source(itertools.chain(head, pieces), make)
    _sources[bytes(note)] = note.source
    return note


class Downloads:
    """Sends the file in place of its note; passes on all else as it is."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass the request on, and look at what comes back."""
        if scope["type"] != "http" or scope.get("method") != "GET" or "/media/" not in scope.get("path", ""):
            await self.app(scope, receive, send)
            return
        begun: list[Message] = []
        found: list[_Source] = []

        async def look(message: Message) -> None:
            if message["type"] == "http.response.start":
                begun.append(message)
                return
            source = _sources.get(bytes(message.get("body", b""))) if len(message.get("body", b"")) < 100 else None
            if source is not None:
                found.append(source)
                return
            if len(begun) == 1:
                await send(begun[0])
                begun.append({})
            await send(message)

        await self.app(scope, receive, look)
        if found:
            answer = StreamingResponse(iterate_in_threadpool(found[0].pieces()))
            answer.raw_headers = [(n, v) for n, v in begun[0]["headers"] if n.lower() not in _OF_THE_NOTE]
            with suppress(ClientDisconnect):
                await answer(scope, receive, send)
