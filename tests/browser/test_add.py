"""The page Add as a visitor uses it: files in, a report, the new articles on every page, and a reload meanwhile."""

import json
import re

import pytest
from playwright.sync_api import expect
from typer.testing import CliRunner

from sahelscope import cli

TEXT = "The market of Gao in Mali reopened. “Rice is cheap again,” said Awa Sangare, a trader. "
EVIL = '<img src="https://evil.example/a.png" onerror="alert(1)"> ![x](https://evil.example/b.png)'


@pytest.fixture(scope="module")
def home(serve, tmp_path_factory):
    """A dashboard on a corpus of its own, to which articles may be added."""
    folder = tmp_path_factory.mktemp("growing")
    assert CliRunner().invoke(cli.app, ["--corpus", str(folder), "sample"]).exit_code == 0
    return serve(folder)


def files(**contents):
    return [{"name": name, "mimeType": "text/plain", "buffer": text.encode()} for name, text in contents.items()]


def drop(page, **contents):
    page.locator("input[type=file]").set_input_files(files(**contents))
    button = page.get_by_role("button", name=re.compile("^Read "))
    expect(button).to_be_visible()
    return button


def test_files_are_dropped_looked_at_read_and_reported_and_are_there_on_the_page_of_quotes(look, home):
    page = look("/add", home=home)
    read = drop(
        page, **{"gao.txt": f"A market\n\n{TEXT}", "empty.txt": " ", f"{EVIL[:20]}.txt": f"{EVIL} {TEXT} Today."}
    )
    for table in ("What became of each file", "What could not be used"):
        expect(page.get_by_role("table", name=table)).to_contain_text("empty.txt")
    expect(page.get_by_role("main")).to_contain_text("2 new articles")
    assert page.locator("main img[src*=evil]").count() == 0
    read.click()
    expect(page.get_by_role("button", name="Download the report")).to_be_visible(timeout=60_000)
    expect(page.locator("[class*=st-key-batch-]")).to_contain_text("1 left out")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the report").click()
    assert "empty.txt" in open(download.value.path(), encoding="utf-8-sig").read()  # noqa: PTH123, SIM115
    page.get_by_role("link", name="Quotes").click()
    expect(page.locator(".ss-rows tr", has_text="Rice is cheap again").first).to_be_visible()
    expect(page.get_by_text("Sample articles, invented")).to_have_count(0)


def test_a_reload_while_files_are_read_loses_nothing(look, home):
    page = look("/add", home=home)
    lines = [json.dumps({"title": f"Market day {n}", "text": f"Day {n}. {TEXT * 15}"}) for n in range(400)]
    drop(page, **{"many.jsonl": "\n".join(lines)}).click()
    expect(page.get_by_test_id("stMain").get_by_role("button", name="Stop")).to_be_visible()
    page.reload()
    expect(page.get_by_test_id("stMain").get_by_role("button", name="Stop")).to_be_visible()
    batch = page.locator("[class*=st-key-batch-]").first
    expect(batch).to_contain_text("400 new articles", timeout=120_000)
    expect(batch.get_by_role("button", name="Download the report")).to_be_visible(timeout=60_000)
    page.get_by_role("link", name="Map").click()
    expect(page.get_by_role("main")).to_contain_text("Market day")


def test_a_pasted_text_is_seen_at_once_then_saved_and_corrected(look, home):
    page = look("/add", home=home)
    page.get_by_role("tab", name="Paste a text").click()
    page.get_by_role("textbox", name="An article").fill(
        "A well in Kidal\n\nA well opened in Kidal. “Good water,” said Zara Tessoum."
    )
    page.keyboard.press("Control+Enter")
    found = page.locator(".st-key-paste-found")
    expect(found.locator(".ss-article mark.ss-quote")).to_contain_text("Good water")
    page.get_by_role("button", name="Save this article").click()
    batch = page.locator("[class*=st-key-batch-]").filter(has_text="pasted text")
    expect(batch.get_by_role("button", name="Download the report")).to_be_visible(timeout=60_000)
    page.get_by_role("tab", name="Correct an article").click()
    page.get_by_placeholder("Words of its title or text").fill("Kidal")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Article", exact=True).click()
    page.get_by_role("option", name=re.compile("A well in Kidal")).click()
    page.get_by_role("textbox", name="Title", exact=True).fill("Kidal has a well")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Save the correction").click()
    expect(page.get_by_text("corrected by hand").first).to_be_visible(timeout=30_000)
    other = look("/quotes?q=water", home=home)
    other.locator(".ss-said-words a", has_text="Good water").click()
    expect(other.get_by_text("Kidal has a well").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_narrow_screen_needs_no_scrolling_sideways(look, home, scheme):
    page = look("/add", home=home, width=420, scheme=scheme)
    drop(page, **{"export.csv": f"Manchette;Contenu;Quand\nLe pont;{TEXT} Oui.;hier\n", "empty.txt": " "})
    page.get_by_text("Columns of your tables").click()
    expect(page.get_by_role("combobox", name="Author")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 420


def test_the_box_for_files_speaks_french_on_a_french_page(look, home):
    page = look("/add?lang=fr", home=home)
    box = page.get_by_test_id("stFileUploaderDropzone")
    for words, where in (
        ("Choisir des fichiers", "button p"),
        ("jusqu’à 200 Mo par fichier", "[data-testid$=Instructions]"),
    ):
        shown = box.locator(where).evaluate("e => getComputedStyle(e, '::after').content")
        assert shown == f'"{words}"'
    assert box.locator("button p").evaluate("e => getComputedStyle(e).fontSize") == "0px"
    expect(box.get_by_text("per file")).to_be_hidden()
    with page.expect_file_chooser() as chooser:  # the words can be clicked as what they stand for
        box.get_by_role("button", name="Choisir des fichiers").click()
    assert chooser.value.is_multiple()
