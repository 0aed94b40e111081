"""Take the pictures of the dashboard that the README shows, over the invented sample.

python tools/pictures.py        writes docs/images/brief.png, map.png, timeline.png, quotes.png, coverage.png, add.png …
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import FilePayload, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sahelscope.cli import dashboard
from tools import browser

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"


class Picture(NamedTuple):
    """One page as somebody sees it."""

    name: str
    address: str
    drawn: str  #: what must be there before it is taken
    height: int
    width: int = 1280
    scheme: Literal["light", "dark"] = "light"
    language: str = "en-GB"


CHART = "[data-testid=stPlotlyChart] .main-svg"
PICTURES = (
    Picture("brief", "/", CHART, 1250),
    Picture("map", "/map?measure=events", ".choroplethlayer path", 900),
    Picture("timeline", "/timeline", ".barlayer path", 1000),
    Picture("quotes", "/quotes", CHART, 1250),
    Picture("coverage", "/coverage", CHART, 1000),
    Picture("country-fr-dark", "/country?id=MLI&lang=fr", CHART, 1250, scheme="dark", language="fr-FR"),
    Picture("brief-fr-420", "/?lang=fr", CHART, 1100, width=420, language="fr-FR"),
)


def main() -> None:
    """Read the sample into a corpus of its own, open the dashboard on it, take the pictures."""
    port, _ = dashboard.choose(None)
    with tempfile.TemporaryDirectory() as corpus, sync_playwright() as p:
        environment = {**os.environ, "SAHELSCOPE_CORPUS": corpus}
        subprocess.run([sys.executable, "-m", "sahelscope", "sample"], cwd=ROOT, env=environment, check=True)
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
        try:
            address = f"http://localhost:{port}"
            _answers(address)
            chromium = p.chromium.launch(executable_path=browser.find(), args=["--no-sandbox", "--disable-gpu"])
            for picture in PICTURES:
                page = chromium.new_page(
                    viewport={"width": picture.width, "height": picture.height},
                    locale=picture.language,
                    color_scheme=picture.scheme,
                )
                page.goto(address + picture.address)
                page.locator(picture.drawn).first.wait_for(state="attached")
                page.locator("[data-testid=stSkeleton]").first.wait_for(state="detached")
                page.wait_for_timeout(3000)  # fonts and the figure's last touches
                page.screenshot(path=IMAGES / f"{picture.name}.png")
                page.close()
            page = chromium.new_page(viewport={"width": 1280, "height": 1080}, locale="en-GB")
            page.goto(address + "/add")
            page.locator("input[type=file]").set_input_files(_dropped())
            page.get_by_text("The first of them").wait_for()
            page.get_by_text("Columns of your tables").click()
            page.wait_for_timeout(2000)
            page.screenshot(path=IMAGES / "add.png")
            page.goto(address + "/beside")
            page.locator("input[type=file]").set_input_files(_own_events(environment))
            page.get_by_role("region").locator("tbody tr").first.wait_for()
            page.wait_for_timeout(2000)
            page.screenshot(path=IMAGES / "beside.png")
            chromium.close()
        finally:
            server.terminate()
            server.wait(10)


def _dropped() -> list[FilePayload]:
    """Return a table, a text and a broken file to drop on the page Add: sample articles in other forms."""
    lines = (ROOT / "data" / "articles" / "sample.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines[:12]]
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";")
    writer.writerow(["Titre", "Texte", "Publié le", "Journal", "Rubrique"])
    writer.writerows([a["title"], a["text"], a["date"], a["outlet"], "Sahel"] for a in articles[1:])
    first = f"{articles[0]['title']}\n\n{articles[0]['text']}"
    contents = {"export-may.csv": table.getvalue(), "market.txt": first, "empty.txt": " "}
    return [{"name": n, "mimeType": "text/plain", "buffer": text.encode()} for n, text in contents.items()]


def _own_events(environment: dict[str, str]) -> FilePayload:
    """Return a file as ACLED's: two of three events of the sample, some a day later, and as many that it lacks."""
    command = [sys.executable, "-m", "sahelscope", "export", "incidents", "--columns", "acled", "--to", "csv"]
    told = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True).stdout
    rows = list(csv.DictReader(io.StringIO(told.decode("utf-8-sig"))))
    kept = [row for i, row in enumerate(rows) if i % 3 and row["location"] and row["event_type"]]
    file = io.StringIO()
    writer = csv.DictWriter(file, rows[0])
    writer.writeheader()
    for i, row in enumerate(kept):
        day = dt.date.fromisoformat(row["event_date"])
        own = {"event_id_cnty": f"INV{i + 1}", "notes": f"An invented row of an event database, {row['location']}."}
        writer.writerow(row | own | {"event_date": day + dt.timedelta(days=i % 2)})
        writer.writerow(row | own | {"event_id_cnty": f"INV{i + 101}", "event_date": day + dt.timedelta(days=9)})
    return {"name": "acled-invented.csv", "mimeType": "text/csv", "buffer": file.getvalue().encode()}


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
