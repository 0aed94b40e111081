"""What must hold before the dashboard has been drawn stands in the page as it is sent."""

import pytest
from awaited import awaited

from components.first_look import STYLE, FirstLook

PAGE = b'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body></body></html>'


def sent(parts, kind=b"text/html; charset=utf-8", query=b"", accepts=b"", method="GET", **headers):
    """Return the headers and the body that reach the browser."""
    found = []

    async def app(scope, receive, send):
        given = [(b"content-type", kind), (b"content-length", str(sum(map(len, parts))).encode()), (b"etag", b"x")]
        given += [(name.replace("_", "-").encode(), value) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": 200, "headers": given})
        for number, part in enumerate(parts, start=1):
            await send({"type": "http.response.body", "body": part, "more_body": number < len(parts)})

    async def send(message):
        found.append(message)

    scope = {"type": "http", "method": method, "query_string": query, "headers": [(b"accept-language", accepts)]}
    awaited(FirstLook(app)(scope, None, send))
    return dict(found[0]["headers"]), b"".join(message["body"] for message in found[1:])


@pytest.mark.parametrize("parts", [[PAGE], [PAGE[:40], PAGE[40:]], [*(bytes([byte]) for byte in PAGE)]])
def test_the_style_stands_in_the_head_and_the_length_is_right(parts):
    headers, body = sent(parts)
    assert body == PAGE.replace(b"</head>", STYLE + b"</head>")
    assert headers[b"content-length"] == str(len(body)).encode()
    assert b"etag" not in headers


@pytest.mark.parametrize(
    ("query", "accepts", "language"),
    [
        (b"", b"", b"en"),
        (b"", b"fr-FR,fr;q=0.9", b"fr"),
        (b"lang=en", b"fr-FR", b"en"),
        (b"country=MLI&lang=fr", b"en", b"fr"),
        (b"lang=%3Cscript%3E", b"fr", b"en"),
    ],
)
def test_the_page_is_declared_in_the_language_that_it_will_be_written_in(query, accepts, language):
    assert b'<html lang="' + language + b'">' in sent([PAGE], query=query, accepts=accepts)[1]


def test_all_else_is_passed_on_as_it_is():
    assert sent([b"</head>"], kind=b"text/javascript") == (
        {b"content-type": b"text/javascript", b"content-length": b"7", b"etag": b"x"},
        b"</head>",
    )
    assert sent([PAGE], content_encoding=b"gzip")[1] == PAGE
    assert sent([PAGE], method="HEAD")[1] == PAGE
