"""Build the package and use it as somebody does who has no checkout: installed elsewhere, from an empty folder.

python tools/wheel.py       needs a network, as an installation does, and the browser of the tests

First the parser alone: it parses a sentence, and a command that needs more says what to install. Then the whole: it
reads the sample, lines of Python give tables and layers of a map, and the dashboard answers and draws its map.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sahelscope.cli.dashboard import choose
from tools import browser

ROOT = Path(__file__).resolve().parent.parent
SENTENCE = "« Nous avons soif », a déclaré mardi Awa Diallo à Gao."
PARSED = f"""
import sys, sahelscope
parsed = sahelscope.parse({SENTENCE!r})
assert parsed.quotes[0].speaker == "Awa Diallo", parsed
assert parsed.mentions[0].country == "MLI", parsed
assert "site-packages" in sahelscope.__file__, sahelscope.__file__
assert not any(name in sys.modules for name in ("pandas", "duckdb", "streamlit"))
"""
READ = """
import sahelscope as ss
from sahelscope import paths
found = ss.read_articles(paths.DATA / "articles")
assert len(found.quotes) > 20 and len(found.events) > 20, found
assert len(found.places_gdf()) > 5 and found.countries_gdf().crs.to_epsg() == 4326
"""
WAIT = 60


def main() -> None:
    """Do it all; what does not hold ends with an error that says what."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("SAHELSCOPE_", "PYTHON"))}
        environment |= {"XDG_DATA_HOME": str(folder / "share"), "XDG_CONFIG_HOME": str(folder / "config")}
        home = folder / "elsewhere"
        home.mkdir()

        def run(*command: str | Path, status: int = 0) -> str:
            done = subprocess.run(list(map(str, command)), cwd=home, env=environment, capture_output=True, text=True)
            if done.returncode != status:
                sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
            return done.stdout + done.stderr

        pip = ("-m", "pip", "-qq", "--disable-pip-version-check")
        run(sys.executable, *pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
        (wheel,) = folder.glob("*.whl")
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB", flush=True)
        venv.create(folder / "venv", with_pip=True)
        bin_ = folder / "venv" / "bin"
        python, sahelscope = bin_ / "python", bin_ / "sahelscope"
        pinned = ("--constraint", str(ROOT / "requirements.txt"))

        run(python, *pip, "install", *pinned, wheel)
        run(python, "-c", PARSED)
        assert "sahelscope[corpus]" in run(sahelscope, "sample", status=2)
        print("the parser alone: parses; says what the rest needs", flush=True)

        run(python, *pip, "install", *pinned, f"sahelscope[dashboard] @ {wheel.as_uri()}")
        run(python, "-c", READ)
        assert "60 articles read" in run(sahelscope, "sample")
        assert (folder / "share" / "sahelscope" / "corpus" / "published" / "CURRENT").exists()
        port, _ = choose(None)
        server = subprocess.Popen(
            [sahelscope, "dashboard", "--port", str(port), "--read-only"], cwd=home, env=environment,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            _drawn(f"http://localhost:{port}")
        finally:
            server.terminate()
            server.wait(timeout=10)
        print("the whole: reads the sample, opens the dashboard, draws the map")


def _drawn(address: str) -> None:
    """Wait for the dashboard, then for its map in a browser."""
    from playwright.sync_api import sync_playwright

    end = time.monotonic() + WAIT
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                assert answer.status == 200
            break
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
    with sync_playwright() as p:
        page = p.chromium.launch(executable_path=browser.find(), args=["--no-sandbox", "--disable-gpu"]).new_page()
        page.goto(f"{address}/map")
        page.locator(".choroplethlayer path").first.wait_for(state="attached", timeout=WAIT * 1000)
        assert page.get_by_role("link", name="Add").count() == 0  # it is read-only


if __name__ == "__main__":
    main()
