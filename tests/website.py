"""A site on this machine that answers as a test wants."""

import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>The River Post</title>
<item><title>Ferry returns</title>
<link>https://post.example/ferry</link><description>The ferry is back at its landing.</description>
</item></channel></rss>"""


class Site(BaseHTTPRequestHandler):
    """Answers as each test wants."""

    def do_GET(self):
        site = self.server.site
        site["asked"].append((self.path, dict(self.headers), time.monotonic()))
        answer = site.get(self.path.split("?")[0])
        if self.path == "/robots.txt" and answer is None:
            answer = (404, {}, b"")
        if callable(answer):
            answer(self)
            return
        status, headers, body = answer or (404, {}, b"no")
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def running():
    """Serve a site on this machine; what it answers, and what it was asked, is in the dictionary that is given."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.site = {"asked": [], "base": f"http://127.0.0.1:{server.server_port}"}
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server.site
    server.shutdown()
    server.server_close()
