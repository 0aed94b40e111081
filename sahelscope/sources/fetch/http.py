"""One answer from one address, with an end to its time and size; redirects are followed."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import NamedTuple
from urllib.parse import urljoin

from sahelscope.__about__ import __version__
from sahelscope.sources.fetch import address
from sahelscope.sources.fetch.errors import FetchError

AGENT = f"Sahelscope/{__version__}"
_HOPS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536


class Limits(NamedTuple):
    """How much may be asked: seconds until an answer begins and until it is whole, and bytes once unpacked."""

    connect: float = 10.0
    whole: float = 30.0
    size: int = 10_000_000
    loopback: bool = False  #: this machine may be asked; for tests


DEFAULT = Limits()


class Answer(NamedTuple):
    """What an address answered: its status, headers in lower case, content, and the address that gave it."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


def get(
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    limits: Limits = DEFAULT,
    before: Callable[[str], None] | None = None,
) -> Answer:
    """Return the answer. ``before`` is told each address before it is asked, and may raise FetchError.

    Raises FetchError where no whole answer comes; an answer of any status is an answer.
    """
    end = time.monotonic() + limits.whole
    for _ in range(_HOPS + 1):
        checked = address.checked(url, loopback=limits.loopback)
        if before:
            paused = time.monotonic()
            before(url)
            end += time.monotonic() - paused
        answer = _ask(checked, url, headers or {}, limits, end)
        to = answer.headers.get("location")
        if answer.status not in _REDIRECTS or not to:
            return answer
        url = urljoin(url, to.strip()).split("#")[0]
    raise FetchError(f"leads on and on (more than {_HOPS} redirects)")


def _ask(checked: address.Address, url: str, headers: Mapping[str, str], limits: Limits, end: float) -> Answer:
    left = end - time.monotonic()
    if left <= 0:
        raise FetchError(f"takes longer than {limits.whole:.0f} seconds")
    try:
        sock = socket.create_connection((checked.ip, checked.port), timeout=min(limits.connect, left))
    except OSError as error:
        raise FetchError(f"cannot be reached ({error.strerror or error})") from error
    over = threading.Event()

    def stop() -> None:  # one that sends a letter now and then never lets the socket's own timeout pass
        over.set()
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(0.1, end - time.monotonic()), stop)
    timer.daemon = True
    timer.start()
    try:
        if checked.parts.scheme == "https":
            sock = ssl.create_default_context().wrap_socket(sock, server_hostname=checked.host)
        answer = _answer(sock, checked, url, headers, limits)
        if over.is_set():  # cut off: what came is no whole answer
            raise FetchError(f"takes longer than {limits.whole:.0f} seconds")
        return answer
    except FetchError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise FetchError(f"has no valid certificate ({error.verify_message})") from error
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        if over.is_set() or isinstance(error, TimeoutError):
            raise FetchError(f"takes longer than {limits.whole:.0f} seconds") from error
        raise FetchError(f"gave a broken answer ({type(error).__name__})") from error
    finally:
        timer.cancel()
        sock.close()


def _answer(
    sock: socket.socket, checked: address.Address, url: str, headers: Mapping[str, str], limits: Limits
) -> Answer:
    connection = http.client.HTTPConnection(checked.host, checked.port)
    connection.sock = sock
    host = checked.parts.netloc.encode("idna" if not checked.parts.netloc.isascii() else "ascii").decode("ascii")
    sent = {"Host": host, "User-Agent": AGENT, "Accept-Encoding": "gzip", "Connection": "close", **headers}
    connection.putrequest("GET", _ascii(checked.path), skip_host=True, skip_accept_encoding=True)
    for name, value in sent.items():
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    given = {name.lower(): value for name, value in response.getheaders()}
    if response.status in _REDIRECTS and "location" in given:
        return Answer(response.status, given, b"", url)
    body = bytearray()
    while chunk := response.read(_CHUNK):
        body += chunk
        if len(body) > limits.size:
            raise FetchError(f"has more than {limits.size / 1e6:.0f} MB")
    if response.length:
        raise FetchError("gave a broken answer (it breaks off)")
    content = bytes(body)
    if given.get("content-encoding", "").lower() in ("gzip", "x-gzip", "deflate"):
        content = _unpacked(content, limits.size)
    return Answer(response.status, given, content, url)


def _unpacked(content: bytes, size: int) -> bytes:
    unpacker = zlib.decompressobj(wbits=47)
    found = unpacker.decompress(content, size + 1)
    if len(found) > size:
        raise FetchError(f"has more than {size / 1e6:.0f} MB once unpacked")
    return found


def _ascii(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="%/:=&?~#+!$,;'@()*[]-._")
