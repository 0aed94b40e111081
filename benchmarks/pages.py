"""What each page costs, as a multiple of an empty Streamlit page: first visit, later visits, a rerun, memory.

    python benchmarks/pages.py [ARTICLES ...]        the sizes of the invented corpora, 1000 and 20000 by default

``first``: the first visitor of a server that has just started. ``visit``: a later visitor, from the address to the
drawn figure. ``rerun``: the server's work after a click, without the browser. ``memory``: of the server, after the
visits. Three quotes an article. The measure that matters is the growth from the small to the large corpus.
"""

# ruff: noqa: E402
from __future__ import annotations

import logging
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
logging.getLogger("streamlit").setLevel(logging.ERROR)  # reruns without a browser are meant here

from benchmarks import invented
from tools import browser as browsers

PORT = 8790
VISITS, RERUNS = 5, 9
READY = ".stApp[data-test-script-state=notRunning]"
#: The path of each page and what stands on it when it is drawn.
PAGES = {"map": ".choroplethlayer path", "timeline": ".barlayer path", "quotes": "mark.ss-quote"}
EMPTY = "import streamlit as st\nst.title('Nothing')\nst.button('Again')\n"


def server(script: Path, corpus: Path) -> subprocess.Popen[bytes]:
    """Start a server and return it when it answers."""
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(PORT)]
    environment = {**os.environ, "SAHELSCOPE_CORPUS": str(corpus)}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=quiet, stderr=quiet)
    while True:
        try:
            urllib.request.urlopen(f"http://localhost:{PORT}/_stcore/health", timeout=1).read()
            return process
        except OSError:
            time.sleep(0.1)


def visit(browser: Browser, path: str, drawn: str) -> float:
    """Return how long a new visitor waits for the page."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    page = context.new_page()
    begun = time.perf_counter()
    page.goto(f"http://localhost:{PORT}/{path}")
    page.locator(drawn).first.wait_for(state="attached", timeout=120_000)
    page.locator(READY).wait_for(timeout=120_000)
    took = time.perf_counter() - begun
    context.close()
    return took


def memory(process: subprocess.Popen[bytes]) -> float:
    """Return the memory that a process holds, in MB; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) / 1000 if found else 0.0


def rerun(make: Callable[[], AppTest]) -> float:
    """Return the median time of a rerun on the server."""
    at = make()
    took = []
    for _ in range(RERUNS):
        begun = time.perf_counter()
        at.run()
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


def measured(browser: Browser, script: Path, corpus: Path, path: str, drawn: str) -> list[float]:
    """Return first visit, median later visit and memory of one page on a server of its own."""
    process = server(script, corpus)
    try:
        first = visit(browser, path, drawn)
        later = statistics.median(visit(browser, path, drawn) for _ in range(VISITS))
        return [first, later, memory(process)]
    finally:
        process.terminate()
        process.wait(10)


def opened(page: str) -> AppTest:
    """Return a page as the server draws it."""
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120).run()
    return at.switch_page(f"pages/{page}/page.py").run()


def main(sizes: list[int]) -> None:
    """Print one table."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as p:
        folder = Path(temporary)
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = p.chromium.launch(executable_path=browsers.find(), args=quiet)
        script = folder / "empty.py"
        script.write_text(EMPTY, encoding="utf-8")
        base = measured(browser, script, folder, "", "h1")
        base_rerun = rerun(lambda: AppTest.from_string(EMPTY).run())
        print(f"{'articles':>9} {'page':<9} {'first':>6} {'visit':>6} {'rerun':>6} {'memory':>7}   (empty page = 1)")
        for size in sizes:
            corpus = folder / str(size)
            invented.make(corpus, size)
            os.environ["SAHELSCOPE_CORPUS"] = str(corpus)
            for page, drawn in PAGES.items():
                first, later, held = measured(browser, ROOT / "app.py", corpus, page, drawn)
                again = rerun(lambda page=page: opened(page))  # type: ignore[misc]
                ratios = [first / base[0], later / base[1], again / base_rerun, held / base[2] if base[2] else 0]
                print(f"{size:>9} {page:<9} {ratios[0]:>6.1f} {ratios[1]:>6.1f} {ratios[2]:>6.1f} {ratios[3]:>7.1f}")
        browser.close()
        print(f"empty page: first {base[0]:.2f} s, visit {base[1]:.2f} s, rerun {base_rerun:.3f} s, {base[2]:.0f} MB")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000, 20000])
