"""The first page's own name leads to where it is, whatever is asked of it."""

from urllib.parse import urljoin, urlsplit

import pytest
from awaited import awaited

from components.home import Home


def ask(address, kind="http"):
    """Return the status and the headers of the answer; None where the request was passed on."""
    sent, passed = [], []

    async def app(scope, receive, send):
        passed.append(scope)

    async def send(message):
        sent.append(message)

    path, query = urlsplit(address).path, urlsplit(address).query
    scope = {"type": kind, "path": path, "query_string": query.encode()}
    awaited(Home(app, page="brief")(scope, None, send))
    if passed:
        assert sent == []
        return None
    start, body = sent
    assert body["body"] == b""
    return start["status"], dict(start["headers"])


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/brief", "/"),
        ("/brief/", "/"),
        ("/brief?country=MLI&country=NER&q=%C3%A9t%C3%A9", "/?country=MLI&country=NER&q=%C3%A9t%C3%A9"),
        ("/folder/brief?lang=fr", "/folder/?lang=fr"),
    ],
)
def test_it_leads_to_the_address_without_the_name(asked, led_to):
    status, headers = ask(asked)
    location = headers[b"location"].decode()
    assert status == 307
    assert location.startswith("."), "relative: a proxy may put a folder before it"
    assert urljoin(asked, location) == led_to


@pytest.mark.parametrize(
    "asked", ["/", "/map", "/map?country=MLI", "/quotes?country=MLI", "/briefs", "/brief/else", "/?page=/brief"]
)
def test_all_others_are_passed_on(asked):
    assert ask(asked) is None


def test_so_is_what_is_no_request_for_a_page():
    assert ask("/brief", kind="websocket") is None
