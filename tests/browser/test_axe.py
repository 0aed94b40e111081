"""Every page passes axe, the checker of accessibility, with nothing to mend: light, dark, on a phone, in French."""

import time
from urllib.parse import quote

from axe_playwright_python.sync_playwright import Axe

from sahelscope.store import questions

PAGES = [
    ("/", 1280, "light"),
    ("/?lang=fr", 420, "dark"),
    ("/map?measure=events", 1280, "dark"),
    ("/timeline", 1280, "light"),
    ("/quotes", 1280, "dark"),
    ("/coverage", 1280, "light"),
    ("/articles", 1280, "dark"),
    ("/country?id=MLI&lang=fr", 1280, "dark"),
    ("/speaker?id={speaker}", 1280, "light"),
    ("/articles?article={article}", 1280, "light"),
    ("/article?id={article}", 420, "dark"),
    ("/add", 1280, "light"),
    ("/corrections", 1280, "light"),
]
#: What Streamlit itself draws so: the box for files has the role of a decoration, and a name.
STREAMLITS = {"presentation-role-conflict"}


def test_nothing_hinders_whoever_hears_or_types(look, address, corpus):
    found = questions.open(corpus)
    speaker = found.most_quoted()["speaker_id"].iloc[0]
    article = next(row.article_id for row in found.articles().itertuples() if row.events and row.quotes)
    page, hindered = look("/add"), {}
    for path, width, scheme in PAGES:  # one visitor after the other in one window: its scripts are loaded once
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 1000})
        page.goto(address + path.format(speaker=quote(speaker), article=article))
        page.get_by_role("heading", level=1).wait_for()
        page.locator(".stApp[data-test-script-state=notRunning]").wait_for()
        until = time.monotonic() + 6  # what has just been drawn has not all its colours yet
        while (found := violations(page)) and time.monotonic() < until:
            page.wait_for_timeout(300)
        if found:
            hindered[path, width, scheme] = found
    assert hindered == {}


def violations(page):
    """Return what axe finds, with the first element of each."""
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [(v["id"], v["impact"], v["nodes"][0]["html"][:200]) for v in found if v["id"] not in STREAMLITS]
