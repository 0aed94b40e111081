"""How long a click takes until its answer is drawn, and what browser and server compute for it; see pages.py."""

from __future__ import annotations

import os
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

#: Clicks that are measured, after one that is not; every other chooses the country, the others let go of it.
CLICKS = 15

#: Clicks, then waits until the script has run and nothing on the page changed for a tenth of a second.
_DRAWN = """new Promise(done => {
  const begun = performance.now(), app = () => document.querySelector('.stApp');
  let changed = begun, ran = false;
  const runs = () => app().dataset.testScriptState !== 'notRunning'; // asked for at least
  const seen = new MutationObserver(() => { changed = performance.now(); ran = ran || runs(); });
  seen.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
  const look = () => { const now = performance.now();
    ran = ran || runs();
    if ((ran || now - begun > 5000) && !runs() && now - changed > 100) {
      seen.disconnect(); done(changed - begun);
    } else requestAnimationFrame(look); };
  CLICK; look(); })"""
AGAIN = _DRAWN.replace("CLICK", "document.querySelector('[data-testid=stBaseButton-secondary]').click()")
#: A country that is chosen by turns, as the map tells the server; a mouse would first have to find it.
ON_MAP = _DRAWN.replace(
    "CLICK",
    """const map = document.querySelector('.st-key-figure-map .js-plotly-plot');
  const path = [...map.querySelectorAll('.choroplethlayer path')].find(p => p.__data__.loc === 'MLI');
  const box = path.getBoundingClientRect(), at = {bubbles: true, clientX: box.x + box.width / 2,
    clientY: box.y + box.height / 2, view: window};
  for (const kind of ['mousemove', 'mouseover', 'mousedown', 'mouseup', 'click'])
    document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(new MouseEvent(kind, at))""",
)


@dataclass(frozen=True)
class Took:
    """What a click takes, in seconds: medians by the clock, means of what was computed, which comes in hundredths."""

    drawn: float  #: from the click to the last change of the page
    server: float  #: computed by the server
    browser: float  #: computed by all processes of the browser, with what drives it

    def __str__(self) -> str:
        """Write the figures for a line of print."""
        computed = f"computed: {self.server:.3f} s by the server, {self.browser:.3f} s by the browser"
        return f"{self.drawn:.3f} s to the drawn answer ({computed})"


def clicks(page: Page, server: subprocess.Popen[bytes], click: str) -> Took:
    """Return what a click takes on a page that is drawn.

    ``click``: a script that clicks and tells when the page says that it is drawn anew. What is computed says more
    than the clock where others work on the same machine; it is 0 where the system does not say.
    """
    drawn, of_server, of_browser = [], [], []
    for number in range(CLICKS + 1):
        page.wait_for_timeout(700)
        before = worked(server.pid), _others(server.pid)
        took = page.evaluate(click) / 1000
        if number:  # the first makes what is remembered from then on
            drawn.append(took)
            of_server.append(worked(server.pid) - before[0])
            of_browser.append(_others(server.pid) - before[1])
    return Took(statistics.median(drawn), statistics.mean(of_server), statistics.mean(of_browser))


def worked(process: int) -> float:
    """Return the seconds that a process has computed; 0 where the system does not say."""
    try:
        cells = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(cells[11]) + int(cells[12])) / os.sysconf("SC_CLK_TCK")


def _others(server: int) -> float:
    """Return the seconds that all processes which this one started have computed, but for the server."""
    return sum(worked(process) for process in _started(os.getpid()) if process != server)


def _started(process: int) -> list[int]:
    found: list[int] = []
    for listed in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            begun = [int(number) for number in listed.read_text(encoding="utf-8").split()]
        except OSError:  # it has ended meanwhile
            continue
        for one in begun:
            found += [one, *_started(one)]
    return found
