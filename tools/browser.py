"""Find a Chromium for the browser tests, and install one where that can be done.

An installed Chromium or Chrome is taken; else, as root on Debian, the package chromium is installed; else Playwright is
asked for one. Where none can be had the tests are skipped with one loud line, and under CI the run fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
NONE = "NO BROWSER: the browser tests are skipped. Install Chromium or Chrome, or name one in SAHELSCOPE_CHROMIUM."


def find() -> str | None:
    """Return the path of a Chromium or Chrome, None where there is none."""
    if named := os.environ.get("SAHELSCOPE_CHROMIUM"):
        return named if Path(named).exists() else None
    for name in NAMES:
        if path := shutil.which(name):
            return path
    return next((p for p in (*PLACES, *_playwright()) if Path(p).exists()), None)


def _playwright() -> list[str]:
    """Return where Playwright keeps its own Chromium, if Playwright is installed."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return []
    with sync_playwright() as p:
        return [p.chromium.executable_path]


def install() -> str | None:
    """Return the path of a browser, installing one where needed; None where none can be had."""
    if path := find():
        return path
    print("Installing Chromium for the browser tests ...", flush=True)
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update", "-qq"], **quiet)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], **quiet)
    if not find():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])
    return find()


if __name__ == "__main__":
    if not install():
        print(NONE, file=sys.stderr)
        sys.exit(1 if os.environ.get("CI") else 0)
