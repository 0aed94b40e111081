"""Take the pictures of the dashboard that the README shows, over the invented sample.

python tools/pictures.py        writes docs/images/map.png, timeline.png and quotes.png
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools import browser, dashboard

IMAGES = dashboard.ROOT / "docs" / "images"
#: Each picture: its name, the address, what is drawn there, its height.
PICTURES = (
    ("map", "/?towns=on", ".choroplethlayer path", 900),
    ("timeline", "/timeline", ".barlayer path", 1080),
    ("quotes", "/quotes", "mark.ss-quote", 900),
)


def main() -> None:
    """Read the sample into a corpus of its own, open the dashboard on it, take the pictures."""
    port, _ = dashboard.choose(None)
    with tempfile.TemporaryDirectory() as corpus, sync_playwright() as p:
        environment = {**os.environ, "SAHELSCOPE_CORPUS": corpus}
        subprocess.run(
            [sys.executable, "-m", "sahelscope.cli", "sample"], cwd=dashboard.ROOT, env=environment, check=True
        )
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
        server = subprocess.Popen(command, cwd=dashboard.ROOT, env=environment, stdout=subprocess.DEVNULL)
        try:
            address = f"http://localhost:{port}"
            _answers(address)
            chromium = p.chromium.launch(executable_path=browser.find(), args=["--no-sandbox", "--disable-gpu"])
            for name, path, drawn, height in PICTURES:
                page = chromium.new_page(viewport={"width": 1280, "height": height}, locale="en-GB")
                page.goto(address + path)
                page.locator(drawn).first.wait_for(state="attached")
                page.locator("[data-testid=stSkeleton]").first.wait_for(state="detached")
                page.wait_for_timeout(3000)  # fonts and the figure's last touches
                page.screenshot(path=IMAGES / f"{name}.png")
            chromium.close()
        finally:
            server.terminate()
            server.wait(10)


def _answers(address: str) -> None:
    """Wait until the server answers."""
    for _ in range(300):
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).read()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the dashboard did not start within 30 seconds")


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    main()
