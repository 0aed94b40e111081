"""How many clicks a dashboard answers when many read at once, and whether its memory stays flat.

    python benchmarks/crowd.py [--sessions 20] [--clicks 10] [--articles 2000] [--processes 1]
    python benchmarks/crowd.py --sessions 1 --clicks 500        a visit that lasts an hour: memory before and after

Each session opens a page as a browser does, over Streamlit's own line, then sets the filter of countries and waits
until the page is drawn, again and again; nothing is drawn by a browser. ``clicks a second`` hangs on what else the
machine does; ``CPU s/cl``, the CPU seconds a click, does not: its inverse is what one core can answer. ``known``: the
share of clicks that ask for a page with filters that somebody asked for before.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import invented

PAGES = ("", "map", "timeline", "quotes", "coverage")
COUNTRIES = ("MLI", "NER", "BFA", "TCD", "MRT")
#: A page that is not drawn within so many seconds counts as failed.
LONGEST = 120.0


class Click(NamedTuple):
    """One page drawn: seconds, bytes sent to the browser, whether page and filters had been asked for before."""

    seconds: float
    size: int
    known: bool


class Session:
    """One open page, as a browser holds it."""

    def __init__(self, line: websockets.ClientConnection, page: str) -> None:
        self.line, self.page = line, page
        self.filter_id = ""
        self.states: dict[str, object] = {}

    async def click(self, countries: tuple[str, ...]) -> tuple[float, int]:
        """Set the filter, and return how long it took until the page was drawn, and how much was sent."""
        message = BackMsg()
        asked = message.rerun_script
        asked.page_name = self.page
        if self.filter_id:
            state = asked.widget_states.widgets.add()
            state.id = self.filter_id
            state.string_array_value.data.extend(countries)
        begun, size = time.perf_counter(), 0
        await self.line.send(message.SerializeToString())
        while True:
            packed = await asyncio.wait_for(self.line.recv(), LONGEST)
            size += len(packed)
            told = ForwardMsg.FromString(packed)  # type: ignore[arg-type]
            kind = told.WhichOneof("type")
            if kind == "delta" and told.delta.new_element.multiselect.id.endswith("-country"):
                self.filter_id = told.delta.new_element.multiselect.id
            if kind == "script_finished" and told.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return time.perf_counter() - begun, size


async def visit(
    address: str, page: str, clicks: int, seed: int, known: set[tuple[str, tuple[str, ...]]]
) -> list[Click]:
    """Open a page, change its filter so many times, and return each time."""
    dice, found = random.Random(seed), []
    line = address.replace("http", "ws") + "/_stcore/stream"
    async with websockets.connect(line, subprotocols=["streamlit"], max_size=None) as opened:  # type: ignore[list-item]
        session = Session(opened, page)
        await session.click(())
        for _ in range(clicks):
            countries = tuple(sorted(dice.sample(COUNTRIES, dice.choice((0, 1, 1, 2)))))
            seconds, size = await session.click(countries)
            found.append(Click(seconds, size, (page, countries) in known))
            known.add((page, countries))
    return found


async def crowd(addresses: list[str], sessions: int, clicks: int) -> list[Click]:
    """Let all sessions come at once, spread over the addresses and the pages."""
    known: set[tuple[str, tuple[str, ...]]] = set()
    where = itertools.cycle(addresses)
    visits = (visit(next(where), PAGES[n % len(PAGES)], clicks, n, known) for n in range(sessions))
    return [click for found in await asyncio.gather(*visits) for click in found]


@contextmanager
def server(corpus: Path) -> Iterator[tuple[str, int]]:
    """Run a dashboard; yields its address and the number of its process."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    command = [sys.executable, "-m", "sahelscope", "--corpus", str(corpus.absolute()), "dashboard", "--port", str(port)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet)
    address = f"http://localhost:{port}"
    try:
        while process.poll() is None:
            try:
                urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).read()
                break
            except OSError:
                time.sleep(0.1)
        yield address, process.pid
    finally:
        process.terminate()
        process.wait(10)


def used(pids: list[int]) -> tuple[float, float]:
    """Return the CPU seconds that the processes have used, and the memory that they hold, in MB."""
    cpu = memory = 0.0
    for pid in pids:
        cells = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        cpu += (int(cells[11]) + int(cells[12])) / os.sysconf("SC_CLK_TCK")
        memory += int(cells[21]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return cpu, memory


def measured(addresses: list[str], pids: list[int], sessions: int, clicks: int) -> str:
    """Let a crowd come, and return a line of figures."""
    cpu, memory = used(pids)
    begun = time.perf_counter()
    found = asyncio.run(crowd(addresses, sessions, clicks))
    took = time.perf_counter() - begun
    cpu_after, memory_after = used(pids)
    seconds = sorted(c.seconds for c in found)
    return (
        f"{len(found):>6} {len(found) / took:>9.2f} {(cpu_after - cpu) / (len(found) + sessions):>9.3f} "
        f"{statistics.median(seconds):>7.2f} {seconds[int(0.95 * (len(seconds) - 1))]:>7.2f} "
        f"{statistics.mean(c.size for c in found) / 1000:>6.0f} {sum(c.known for c in found) / len(found):>6.0%} "
        f"{memory:>6.0f} {memory_after:>6.0f}"
    )


def main() -> None:
    """Print one line a round; the first round fills what is remembered."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sessions", type=int, default=20)
    parser.add_argument("--clicks", type=int, default=10)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--corpus", type=Path, help="a corpus that is there, instead of an invented one")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        corpus = asked.corpus or Path(temporary, "corpus")
        if not asked.corpus:
            invented.make(corpus, asked.articles)
        servers = [server(corpus) for _ in range(asked.processes)]
        started = [s.__enter__() for s in servers]
        try:
            print("clicks  a second  CPU s/cl  median    95 %     kB  known  MB at  MB end")
            for _ in range(asked.rounds):
                print(measured([a for a, _ in started], [pid for _, pid in started], asked.sessions, asked.clicks))
        finally:
            for s in servers:
                s.__exit__(None, None, None)


if __name__ == "__main__":
    main()
