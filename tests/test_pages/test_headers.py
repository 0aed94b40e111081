"""Every answer tells the browser what it may load, and that no other page may show the dashboard in a frame."""

import pytest
from awaited import awaited

from components.headers import Headers


def answered(host=b"localhost:8501"):
    """Return the headers of an answer of the server."""
    sent = []

    async def page(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})

    async def send(message):
        sent.append(message)

    awaited(Headers(page)({"type": "http", "headers": [(b"host", host)]}, None, send))
    return dict(sent[0]["headers"])


def policy(headers):
    parts = (part.split(" ", 1) for part in headers[b"content-security-policy"].decode().split("; "))
    return dict(parts)


def test_nobody_may_frame_the_dashboard(monkeypatch):
    monkeypatch.delenv("SAHELSCOPE_FRAMED_BY", raising=False)
    headers = answered()
    assert policy(headers)["frame-ancestors"] == "'none'"
    assert headers[b"x-frame-options"] == b"DENY"
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert headers[b"referrer-policy"] == b"no-referrer"
    assert b"camera=()" in headers[b"permissions-policy"]


def test_those_who_are_named_may(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_FRAMED_BY", "https://intranet.example https://desk.example:8443")
    headers = answered()
    assert policy(headers)["frame-ancestors"] == "https://intranet.example https://desk.example:8443"
    assert b"x-frame-options" not in headers


WRONG = [
    "*",
    "intranet.example",
    "https://a.example; script-src *",
    "https://a.example/page",
    "javascript:x",
    "http://[",
    "https://é.example",
]


@pytest.mark.parametrize("named", WRONG)
def test_what_is_no_address_of_a_page_lets_nobody_in(named, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_FRAMED_BY", named)
    found = policy(answered())
    assert found["frame-ancestors"] == "'none'"
    assert found["script-src"].startswith("'self'")


def test_a_host_that_is_none_does_not_reach_the_policy():
    assert policy(answered(b"x; script-src *"))["connect-src"].endswith("wss://xscript-src")
