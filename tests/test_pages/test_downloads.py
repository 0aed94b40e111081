"""A large download is sent piece by piece in place of the note that Streamlit keeps, and goes when the note goes."""

import gc

import pytest
from awaited import awaited

from components import downloads

LARGE = [b"x" * (downloads.SMALL // 4)] * 9


def asked(content, method="GET", path="/media/1234.csv"):
    """Return the status, the headers and the body of what a browser gets where Streamlit would send this content."""
    got = []

    async def streamlit(scope, receive, send):
        length = str(len(content)).encode()
        headers = [(b"content-disposition", b"attachment"), (b"content-length", length), (b"accept-ranges", b"bytes")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    async def send(message):
        got.append(message)

    async def receive():
        return {"type": "http.disconnect"}

    scope = {"type": "http", "method": method, "path": path, "asgi": {"spec_version": "2.4"}}
    awaited(downloads.Downloads(streamlit)(scope, receive, send))
    start, *rest = got
    return start["status"], dict(start["headers"]), b"".join(m.get("body", b"") for m in rest)


def test_a_small_file_is_given_as_it_is():
    assert downloads.file(lambda: iter([b"a,b\r\n", b"1,2\r\n"])) == b"a,b\r\n1,2\r\n"
    assert asked(b"a,b\r\n")[2] == b"a,b\r\n"


def test_a_large_one_is_sent_whole_in_place_of_its_note_as_often_as_it_is_asked_for():
    note = downloads.file(lambda: iter(LARGE))
    assert len(note) < 100
    for _ in range(2):
        status, headers, body = asked(note)
        assert (status, body) == (200, b"".join(LARGE))
        assert headers[b"content-disposition"] == b"attachment"
        assert not headers.keys() & {b"content-length", b"accept-ranges"}


def test_no_more_is_made_at_the_click_than_the_first_pieces_and_nothing_twice():
    made = []

    def pieces():
        for number, piece in enumerate(LARGE):
            made.append(number)
            yield piece

    note = downloads.file(pieces)
    assert len(made) == 5
    asked(note)
    assert made == list(range(9))


def test_what_cannot_be_made_is_said_at_the_click():
    def pieces():
        yield b"begun"
        raise ValueError("there are too many rows")

    with pytest.raises(ValueError, match="too many rows"):
        downloads.file(pieces)


def test_with_the_note_goes_the_file_and_what_was_begun_of_it():
    ended = []

    def pieces():
        try:
            yield from LARGE
        finally:
            ended.append(True)

    note = downloads.file(pieces)
    kept = bytes(note)
    assert asked(kept, method="HEAD")[2] == kept
    assert not ended
    del note
    gc.collect()
    assert ended
    assert asked(kept)[2] == kept, "nobody has it any more"


@pytest.mark.parametrize(("method", "path"), [("HEAD", "/media/1234.csv"), ("GET", "/app/static/a.csv")])
def test_other_questions_get_what_streamlit_says(method, path):
    note = downloads.file(lambda: iter(LARGE))
    assert asked(note, method, path)[2] == note
