"""A real Chromium, a dashboard of its own on a free port, and a watch over what is asked of whom."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from made import WELL, Original, corpus_of_three, parsed

from sahelscope import tables
from sahelscope.store import files
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from tools import browser as browsers

ROOT = Path(__file__).parent.parent.parent
#: On the first look at a deep link, Streamlit's own page asks for these beside the page before it finds the right ones.
PROBES = ("/_stcore/health", "/_stcore/host-config")

HOSTILE = Original(
    'In Mali, “<img src="https://evil.example/a.png" onerror="alert(1)"> ![x](https://evil.example/b.png)”, said Zara '
    "Tessoum. <script>alert(2)</script> [click](javascript:alert(3)) $x$ <style>body{display:none}</style>",
    title="<b>Bold</b> ![t](https://evil.example/c.png) title",
    outlet="<i>Outlet</i>",
    url="javascript:alert(4)",
    language="en",
)


def pytest_collection_modifyitems(items):
    """Mark every test here; skip them with one loud line where there is no browser."""
    here = [item for item in items if Path(item.fspath).parent == Path(__file__).parent]
    for item in here:
        item.add_marker(pytest.mark.browser)
    if here and not browsers.find():
        if os.environ.get("CI"):
            pytest.exit(browsers.NONE, returncode=1)
        print(f"\n{browsers.NONE}", file=sys.stderr)
        for item in here:
            item.add_marker(pytest.mark.skip(reason=browsers.NONE))


@pytest.fixture(scope="session")
def corpus(tmp_path_factory):
    """Four articles made by hand, one of them full of markup."""
    folder = tmp_path_factory.mktemp("corpus")
    words = HOSTILE.text[HOSTILE.text.index("<img") : HOSTILE.text.index("”")]
    hostile = parsed(HOSTILE, mentions=[("Mali", "MLI")], quotes=[(words, "Zara Tessoum")])
    with files.lock(folder):
        found = [*corpus_of_three(), (HOSTILE, hostile)]
        Parts(folder).write(tables.tables(found), tables.originals(o for o, _ in found), rules="made")
        publish(folder)
    return folder


def free_port():
    """Return a port on which nothing listens."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@pytest.fixture(scope="session")
def serve(corpus):
    """Start dashboards, on the corpus of all tests or another; each call returns the address of a fresh one."""
    running = []

    def start(folder=corpus, port=0, **settings):
        port = port or free_port()
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
        environment = {**os.environ, "SAHELSCOPE_CORPUS": str(folder), **settings}
        running.append(
            subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        address = f"http://localhost:{port}"
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).read()
                return address
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the dashboard did not start within 30 seconds")

    yield start
    for process in running:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="session")
def address(serve):
    """The address of a dashboard that the tests share."""
    return serve()


@pytest.fixture(scope="session")
def chromium():
    """One Chromium for all tests."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)  # as long as a click may wait, for slow machines
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=browsers.find(), args=quiet)
        yield browser
        browser.close()


@pytest.fixture
def look(chromium, address):
    """Open pages, each as a new visitor. Whatever is asked of others is stopped; at the end nothing may have been."""
    contexts, outside, errors = [], [], []

    def watch(page, home):
        def ours(url):
            return url.startswith((home, home.replace("http", "ws"), "data:", "blob:"))

        def answer(route):
            if ours(route.request.url):
                route.continue_()
            else:
                outside.append(route.request.url)
                route.abort()

        page.route("**/*", answer)
        page.on("websocket", lambda ws: None if ours(ws.url) else outside.append(ws.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda m: errors.append(m.text) if m.type == "error" and not expected(m) else None)
        page.on("dialog", lambda dialog: (errors.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def expected(message):
        """The probes, and the one tracker that a test asks for to see it refused."""
        return message.location.get("url", "").endswith(PROBES) or "tracker.example" in message.text

    def look(path="/", home=address, width=1400, scheme="light"):
        context = chromium.new_context(
            viewport={"width": width, "height": 1000}, color_scheme=scheme, locale="en-GB", reduced_motion="reduce"
        )
        context.set_default_timeout(20_000)
        contexts.append(context)
        page = context.new_page()
        watch(page, home)
        page.goto(home + path)
        page.get_by_role("heading", level=1).wait_for()
        return page

    yield look
    for context in contexts:
        context.close()
    assert outside == [], "something was asked of others"
    assert errors == [], "the browser complained"


__all__ = ["HOSTILE", "WELL"]
