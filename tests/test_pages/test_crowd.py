"""As many pages are open as the setting says; whoever comes next is told to wait, in their language."""

import asyncio

import pytest
from awaited import awaited

from components.crowd import Crowd

PAGE = {"type": "http", "path": "/quotes", "headers": [(b"accept", b"text/html,*/*"), (b"accept-language", b"fr")]}
LINE = {"type": "websocket", "path": "/_stcore/stream", "headers": []}


def visits(*scopes):
    """Return what becomes of each request that comes while all before it stay."""
    told = []

    async def all_at_once():
        gone = asyncio.Event()

        async def dashboard(scope, *_):
            if scope["type"] == "websocket":
                await gone.wait()
            else:
                told.append("page")

        crowd = Crowd(dashboard)

        async def come(scope):
            async def receive():
                return {}

            async def send(message):
                if message["type"] in ("websocket.close", "http.response.start"):
                    told.append(message.get("code") or message["status"])
                elif message.get("body"):
                    told.append(message["body"].decode())

            await crowd(scope, receive, send)

        tasks = []
        for scope in scopes:
            tasks.append(asyncio.create_task(come(scope)))
            await asyncio.sleep(0)
        gone.set()
        await asyncio.gather(*tasks)
        assert crowd.open == 0

    awaited(all_at_once())
    return told


@pytest.fixture(autouse=True)
def two(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_MOST_VISITORS", "2")


def test_those_for_whom_there_is_room_are_let_in():
    assert visits(PAGE, LINE, PAGE, LINE) == ["page", "page"]


def test_the_next_one_is_told_to_wait_and_gets_no_line():
    status, page, closed = visits(LINE, LINE, PAGE, LINE)
    assert (status, closed) == (503, 1013)
    assert "Trop de lecteurs" in page and 'lang="fr"' in page and "refresh" in page


@pytest.mark.parametrize("path", ["/_stcore/health", "/static/js/index.js"])
def test_what_the_pages_of_others_need_is_still_sent(path):
    assert visits(LINE, LINE, {**PAGE, "path": path, "headers": [(b"accept", b"*/*")]}) == ["page"]


def test_a_setting_that_is_no_number_shuts_nobody_out(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_MOST_VISITORS", "many")
    assert visits(LINE, LINE, LINE, PAGE) == ["page"]
