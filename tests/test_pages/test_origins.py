"""Whose page may open a line to the server, and by which name a browser is known when it comes back."""

import subprocess
import sys

import pytest
from awaited import awaited

from components.known_browser import KnownBrowser, named
from components.origins import Origins
from components.person import COOKIE, is_browser

from .conftest import ROOT


def asked(*headers):
    """Return whether the line reaches the dashboard."""
    reached, sent = [], []

    async def dashboard(*_):
        reached.append(True)

    async def receive():
        return {"type": "websocket.connect"}

    async def send(message):
        sent.append(message["type"])

    scope = {"type": "websocket", "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers]}
    awaited(Origins(dashboard)(scope, receive, send))
    assert bool(reached) != (sent == ["websocket.close"])
    return bool(reached)


HOST = ("host", "localhost:8501")


@pytest.mark.parametrize("origin", ["http://localhost:8501", "https://localhost:8501", "http://LOCALHOST:8501"])
def test_a_page_of_the_dashboard_opens_a_line(origin):
    assert asked(HOST, ("origin", origin))


def test_a_program_that_is_no_browser_opens_a_line():
    assert asked(HOST)


WRONG = [
    "http://evil.example", "http://localhost:3000", "http://localhost", "http://localhost:8501/", "null", "",
    "http://[", "http://localhost:8501@evil.example", "http://x@localhost:8501", "http://localhost:99999",
    "http://localhost:8501#", "http://localhost:8501?", "ftp://localhost:8501", "http:///", "http://localhost:8501\xe9",
    "http://localhost:8501, http://evil.example", "http://localhost:-1", "\x00",
]  # fmt: skip


@pytest.mark.parametrize("origin", WRONG, ids=repr)
def test_a_page_from_elsewhere_or_a_malformed_address_opens_none(origin):
    assert not asked(HOST, ("origin", origin))


def test_two_addresses_are_none():
    assert not asked(HOST, ("origin", "http://localhost:8501"), ("origin", "http://evil.example"))
    assert not asked(HOST, ("host", "evil.example"), ("origin", "http://evil.example"))


def cookie(kind=b"text/html", sent=None, scheme="http"):
    """Return the cookie that an answer sets."""
    found = []

    async def dashboard(_scope, _receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]})

    async def send(message):
        found.extend(value.decode() for name, value in message["headers"] if name == b"set-cookie")

    headers = [(b"cookie", sent.encode())] if sent else []
    awaited(KnownBrowser(dashboard)({"type": "http", "headers": headers, "scheme": scheme}, None, send))
    return found[0] if found else None


def test_a_browser_gets_a_name_with_its_first_page_and_keeps_it():
    given = cookie()
    pair, *rest = given.split("; ")
    assert is_browser(pair.removeprefix(f"{COOKIE}=")) and {"HttpOnly", "SameSite=Lax"} <= set(rest)
    assert given != cookie() and "Secure" not in rest and cookie(scheme="https").endswith("; Secure")
    assert cookie(sent=f"a=b; {pair}") is None and cookie(kind=b"text/css") is None


@pytest.mark.parametrize("sent", [f"{COOKIE}=short", f"{COOKIE}=", f"{COOKIE}={'x' * 33}", "=;=;", f"{COOKIE}=\x00"])
def test_a_name_that_was_not_given_here_is_replaced(sent):
    assert not named({"headers": [(b"cookie", sent.encode())]}) and cookie(sent=sent)


def test_nothing_is_bound_beyond_this_machine_wherever_it_is_started_from(tmp_path):
    """Streamlit binds to all addresses where nobody says otherwise; the settings beside app.py say otherwise."""
    code = (
        "from streamlit import config; from streamlit.web import bootstrap\n"
        f"config._main_script_path = {str(ROOT / 'app.py')!r}\n"
        "print(config.get_option('server.address'), *config.get_option('server.allowedHosts'))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["localhost", "localhost", "127.0.0.1", "::1"]
