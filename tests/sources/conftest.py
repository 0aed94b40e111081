"""A site on this machine, for whatever asks addresses."""

import threading
from http.server import ThreadingHTTPServer

import pytest
from website import FEED, Site


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.site = {
        "asked": [],
        "/feed": (200, {"ETag": '"one"', "Last-Modified": "Mon, 03 May 2021 08:00:00 GMT"}, FEED),
    }
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    server.site["base"] = f"http://127.0.0.1:{server.server_port}"
    yield server.site
    server.shutdown()
    server.server_close()
