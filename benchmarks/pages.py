"""What each page costs over invented articles, against an empty Streamlit page and against itself with constant data.

    python benchmarks/pages.py [ARTICLES ...]        the sizes of the corpora, 1000 and 20000 by default; 3 quotes each

Columns, of which the first three are multiples of an empty page's:

- ``first``: the first visitor of a server that has just started, from the address to the drawn page.
- ``visit``: a later visitor.
- ``rerun``: the server's work after a click, without the browser.
- ``constant``: that work over the work with constant data, where the store's answers are at hand. At most 1.2.
- ``new``: the same where the click changes a filter, so that no answer is remembered.
- ``asked``: how many questions such a click puts to the store.

Then a click on a country of the map, for each of MEASURES, until its answer is drawn (clicks.py): at most 1.5 times as
long as a click on the empty page, and 150 ms of the server besides. What browser and server compute for it is printed
too: it says the same on a busy machine. Last, the server's memory after the visits, as a multiple of the empty page's.
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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from playwright.sync_api import Browser, Page, sync_playwright
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
logging.disable(logging.WARNING)  # reruns without a browser are meant here; Streamlit sets its own levels anew

from benchmarks import invented
from benchmarks.clicks import AGAIN, ON_MAP, Took, clicks
from components.corpus import CachedCorpus
from sahelscope.store import questions
from sahelscope.store.published import Published
from sahelscope.store.search import Search
from tools import browser as browsers

PORT = 8790
VISITS, RERUNS = 3, 9
READY = ".stApp[data-test-script-state=notRunning]"
#: What stands on each page when it is drawn, and what its address names of the corpus: {article}, {speaker}.
PAGES = {
    "brief": (".barlayer path", {}),
    "map": (".choroplethlayer path", {}),
    "timeline": (".barlayer path", {}),
    "quotes": (".ss-rows tbody tr", {}),
    "coverage": (".heatmaplayer image", {}),
    "articles": ('a.ss-go[href*="article?"]', {}),
    "country": (".barlayer path", {"id": "MLI"}),
    "speaker": (".ss-rows tbody tr", {"id": "{speaker}"}),
    "article": (".ss-article mark", {"id": "{article}"}),
}
#: What the map shows when it is clicked on.
MEASURES = ("articles", "events")
#: Another filter, so that nothing of what was asked is remembered.
FILTER = ("period", ("1y", "3m"))
EMPTY = "import streamlit as st\nst.title('Nothing')\nst.button('Again')\n"
MOST_CONSTANT, MOST_CLICK, MOST_SERVER = 1.2, 1.5, 0.150


def address(page: str, corpus: Path) -> dict[str, str]:
    """Return what the address of a page holds."""
    found = questions.open(corpus)
    known = {
        "article": str(found.articles(limit=1)["article_id"].iloc[0]),
        "speaker": str(found.most_quoted(limit=1)["speaker_id"].iloc[0]),
    }
    return {name: value.format(**known) for name, value in PAGES[page][1].items()}


def server(script: Path, corpus: Path) -> subprocess.Popen[bytes]:
    """Start a server and return it when it answers."""
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(PORT)]
    environment = {**os.environ, "SAHELSCOPE_CORPUS": str(corpus)}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=quiet, stderr=quiet)
    while process.poll() is None:
        try:
            urllib.request.urlopen(f"http://localhost:{PORT}/_stcore/health", timeout=1).read()
            return process
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"no server starts on port {PORT}: something else may listen there")


@contextmanager
def serving(script: Path, corpus: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Serve while the block runs."""
    process = server(script, corpus)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def looked_at(browser: Browser, path: str, drawn: str) -> Iterator[Page]:
    """Open a page as a new visitor and wait until it is drawn."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000}, locale="en-US")
    page = context.new_page()
    page.goto(f"http://localhost:{PORT}/{path}")
    page.locator(drawn).first.wait_for(state="attached", timeout=120_000)
    page.locator(READY).wait_for(timeout=120_000)
    yield page
    context.close()


def visit(browser: Browser, path: str, drawn: str) -> float:
    """Return how long a new visitor waits for the page."""
    begun = time.perf_counter()
    with looked_at(browser, path, drawn):
        return time.perf_counter() - begun


def memory(process: subprocess.Popen[bytes]) -> float:
    """Return the memory that a process holds, in MB; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) / 1000 if found else 0.0


def rerun(make: Callable[[], AppTest]) -> float:
    """Return the median work of a rerun on the server."""
    at = make()
    return statistics.median(_timed(at) for _ in range(RERUNS))


def _timed(at: AppTest) -> float:
    """Return the seconds that a rerun works, over all threads: on a busy machine the clock says less."""
    begun = time.process_time()
    at.run()
    if at.exception:
        raise SystemExit(f"a page failed: {at.exception[0].value}")
    return time.process_time() - begun


class Replayed:
    """The store's answers, kept from the first time that each question is put; counts the questions."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}
        self.asked, self.replays = 0, False

    def of(self, question: Callable[..., Any]) -> Callable[..., Any]:
        """Return the question as it is put from now on."""

        def put(store: Any, *values: Any, **views: Any) -> Any:
            self.asked += question.__name__ == "ask"
            values = tuple(list(value) if isinstance(value, Iterator) else value for value in values)
            seen = {name: (view.num_rows, view.slice(0, 9).to_pylist()) for name, view in views.items()}
            key = f"{question.__name__} {values!r} {seen!r}"
            if self.replays and key in self.kept:
                return self.kept[key]
            self.kept[key] = answer = question(store, *values, **views)
            return answer

        return put


def against_constant(page: str, corpus: Path) -> tuple[float, float, float, int]:
    """Return a rerun's time, over that with constant data, the same for a new filter, and how much that asks."""
    store, name, values = Replayed(), FILTER[0], FILTER[1]
    times: dict[tuple[bool, bool], list[float]] = {(new, held): [] for new in (False, True) for held in (False, True)}
    with (
        mock.patch.object(Published, "ask", store.of(Published.ask)),
        mock.patch.object(Search, "numbers", store.of(Search.numbers)),
        mock.patch.object(Search, "texts", store.of(Search.texts)),
    ):
        at = opened(page, corpus)
        for number in range(2 * RERUNS + 2):  # by turns, so that both see the same machine
            for store.replays in (False, True):
                at.session_state[name] = values[number % 2]
                _forget()
                store.asked = 0
                took, put, again = _timed(at), store.asked, _timed(at)
                if number > 1:  # in the first two rounds the answers are still gathered
                    times[True, store.replays].append(took)
                    times[False, store.replays].append(again)
    middle = {which: statistics.median(found) for which, found in times.items()}
    plain, new = middle[False, False], middle[True, False]
    return plain, plain / middle[False, True], new / middle[True, True], put


def _forget() -> None:
    """Forget the small answers that pages remember."""
    for found in REMEMBERING:
        found._answers.clear()


REMEMBERING: list[CachedCorpus] = []


def opened(page: str, corpus: Path) -> AppTest:
    """Return a page as the server draws it."""
    begin = CachedCorpus.__init__

    def noted(self: CachedCorpus, *given: Any) -> None:
        begin(self, *given)
        REMEMBERING.append(self)

    with mock.patch.object(CachedCorpus, "__init__", noted):
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
        for name, value in address(page, corpus).items():
            at.query_params[name] = value
        at.run()
        return at if page == "brief" else at.switch_page(f"pages/{page}/page.py").run()


def clicked(browser: Browser, process: subprocess.Popen[bytes], path: str, drawn: str, click: str) -> Took:
    """Return what a click takes on a page that a new visitor opens."""
    with looked_at(browser, path, drawn) as page:
        return clicks(page, process, click)


def main(sizes: list[int]) -> None:
    """Print one table for each size, and what a click on the map takes."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as p:
        folder = Path(temporary)
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = p.chromium.launch(executable_path=browsers.find(), args=quiet)
        script = folder / "empty.py"
        script.write_text(EMPTY, encoding="utf-8")
        with serving(script, folder) as process:
            first = visit(browser, "", "h1")
            later = statistics.median(visit(browser, "", "h1") for _ in range(VISITS))
            click = clicked(browser, process, "", "h1", AGAIN)
            held = memory(process)
        again = rerun(lambda: AppTest.from_string(EMPTY).run())
        print(f"empty page: first {first:.2f} s, visit {later:.2f} s, rerun {again:.3f} s, click {click}")
        for size in sizes:
            corpus = folder / str(size)
            invented.make(corpus, size)
            os.environ["SAHELSCOPE_CORPUS"] = str(corpus)
            print(f"{size:>9} articles {'first':>6} {'visit':>6} {'rerun':>6} {'constant':>9} {'new':>6} {'asked':>6}")
            for page, (drawn, _) in PAGES.items():
                path = ("" if page == "brief" else page) + _query(address(page, corpus))
                with serving(ROOT / "app.py", corpus):
                    one = visit(browser, path, drawn) / first
                    more = statistics.median(visit(browser, path, drawn) for _ in range(VISITS)) / later
                took, constant, new, asked = against_constant(page, corpus)
                mark = "" if constant <= MOST_CONSTANT else f"  over {MOST_CONSTANT}"
                times = f"{one:>6.1f} {more:>6.1f} {took / again:>6.1f} {constant:>9.2f} {new:>6.2f} {asked:>6}"
                print(f"{page:>18} {times}{mark}", flush=True)
            _map(browser, corpus, click.drawn, held)
        browser.close()


def _map(browser: Browser, corpus: Path, empty: float, held: float) -> None:
    with serving(ROOT / "app.py", corpus) as process:
        most = MOST_CLICK * empty + MOST_SERVER
        for measure in MEASURES:
            took = clicked(browser, process, f"map?measure={measure}", PAGES["map"][0], ON_MAP)
            mark = "" if took.drawn <= most else f"  over {most:.3f} s"
            print(f"a click on the map of {measure}: {took}{mark}", flush=True)
        if held:
            print(f"memory: {memory(process) / held:.1f} times the empty page's")


def _query(values: dict[str, str]) -> str:
    return "?" + "&".join(f"{name}={value}" for name, value in values.items()) if values else ""


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000, 20000])
