"""The dashboard as a visitor uses it, in a real Chromium that reaches nobody but the dashboard."""

import csv
import io
import re
import time
from urllib.parse import urlsplit

import pytest
from page_waits import done, heard, held, holds, linked
from playwright.sync_api import expect
from typer.testing import CliRunner

from sahelscope import cli


def click_on(page, country):
    """Click in the middle of a country on the map."""
    page.locator(".choroplethlayer path").first.wait_for(state="attached")
    heard(page)
    at = page.evaluate(
        """code => { const paths = [...document.querySelectorAll('.choroplethlayer path')];
            const box = paths.find(p => p.__data__.loc === code).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]; }""",
        country,
    )
    page.mouse.move(*at)
    page.mouse.click(*at)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_map_draws_countries_outlines_and_names(look, scheme):
    page = look("/map", scheme=scheme)
    page.locator(".choroplethlayer path").first.wait_for(state="attached")
    assert page.locator(".choroplethlayer path").count() > 60
    for name in ("Mauritania", "Mali", "Burkina Faso", "Niger", "Chad"):
        expect(page.locator(".scattergeo text", has_text=re.compile(f"^{name}$"))).to_have_count(1)
    for name, articles in {"Mali": "3", "Niger": "2", "Chad": "1"}.items():
        expect(page.locator(".ss-list tr", has_text=name).locator("td").nth(1)).to_have_text(articles)
    expect(page.get_by_text("imply no opinion")).to_be_visible()
    told = "Map of countries by articles. Most: Mali 3"  # to those who do not see it
    expect(page.get_by_role("figure", name=re.compile(told))).to_be_attached()


def test_the_timeline_draws_bars_and_spans_and_counts_what_has_no_date(look):
    page = look("/timeline")
    page.locator(".barlayer path").first.wait_for()
    assert page.locator(".barlayer path").count() >= 4
    expect(page.get_by_role("figure", name=re.compile("Events over time"))).to_be_attached()
    expect(page.get_by_text("2 with a printed day, 1 at the day of their report")).to_be_visible()


def test_the_quotes_are_drawn(look):
    page = look("/quotes")
    expect(page.locator(".ss-rows tbody tr")).to_have_count(4)
    expect(page.get_by_role("heading", name="Most quoted")).to_be_visible()
    page.get_by_role("radio", name="Cards").click()
    expect(page.locator("mark.ss-quote").first).to_be_visible()
    expect(page.locator("[class*=st-key-quote-]")).to_have_count(4)


def test_a_row_is_32_pixels_high_and_about_twenty_are_a_screen(look):
    page = look("/quotes", width=1600)
    heights = page.locator(".ss-rows tbody tr").evaluate_all("rows => rows.map(r => r.getBoundingClientRect().height)")
    assert all(32 <= height <= 34 for height in heights)


def test_a_click_on_mali_filters_every_page_and_the_link_restores_it(look):
    page = look("/map")
    click_on(page, "MLI")
    expect(page.get_by_text("3 articles of 4")).to_be_visible()
    holds(page, country=["MLI"])

    page.get_by_role("link", name="Quotes").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Quotes")
    expect(page.get_by_text("3 articles of 4")).to_be_visible()
    holds(page, country=["MLI"])
    expect(page.get_by_text("Le fleuve a tout pris")).to_have_count(0)

    other = look(page.url.removeprefix(page.url.split("/quotes")[0]))
    expect(other.get_by_text("3 articles of 4")).to_be_visible()
    expect(other.locator(".st-key-chips").get_by_role("button", name="Mali")).to_be_visible()

    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Map")
    expect(page.get_by_text("3 articles of 4")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("3 articles of 4")).to_have_count(0)
    holds(page)
    page.go_forward()
    expect(page.get_by_text("3 articles of 4")).to_be_visible()


def test_a_second_click_on_the_country_takes_the_filter_away(look):
    page = look("/map?country=MLI")
    expect(page.get_by_text("3 articles of 4")).to_be_visible()
    outlined = """code => getComputedStyle([...document.querySelectorAll('.choroplethlayer path')]
        .find(path => path.__data__.loc === code)).strokeWidth"""
    page.locator(".choroplethlayer path").first.wait_for(state="attached")
    assert page.evaluate(outlined, "MLI") == "6px" != page.evaluate(outlined, "NER")
    click_on(page, "MLI")
    expect(page.get_by_text("3 articles of 4")).to_have_count(0)
    holds(page)
    assert page.evaluate(outlined, "MLI") != "6px"


def test_a_click_on_a_country_under_regions_and_rivers_still_reaches_it(look):
    page = look("/map?measure=events")
    page.locator(".scattergeo path").nth(1).wait_for(state="attached")
    click_on(page, "TCD")
    expect(page.get_by_text("1 article of 4")).to_be_visible()
    holds(page, country=["TCD"], measure=["events"])


@pytest.mark.parametrize("page_name", ["quotes", "timeline", "map", "brief"])
def test_a_deep_link_works_as_the_first_request_to_a_fresh_server(look, serve, page_name):
    page = look(f"/{page_name}?country=NER&speaker=Moussa+Abdou", home=serve())
    expect(page.get_by_text("1 article of 4")).to_be_visible()
    for name in ("Niger", "Moussa Abdou"):
        expect(page.locator(".st-key-chips").get_by_role("button", name=name, exact=True)).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("[data-testid=stSidebar]").get_by_text("Filters", exact=True)).to_be_visible()
    shown = page.locator("[data-testid=stTopNavLink][aria-current=page]")
    expect(shown).to_have_text(re.compile(page_name, re.IGNORECASE))


@pytest.mark.parametrize("path", ["/", "/brief", "/brief/", "/brief?country=MLI"])
def test_the_first_page_opens_by_its_name_and_without(look, path):
    page = look(path)
    expect(page.get_by_role("heading", level=1)).to_have_text("Brief")
    expect(page.locator("[data-testid=stTopNavLink][aria-current=page]")).to_have_text(re.compile("Brief"))
    expect(page.get_by_text("Page not found")).to_have_count(0)


def test_what_is_typed_is_searched_at_once_and_kept_in_the_address(look):
    page = look("/quotes")
    expect(page.get_by_text("4 quotes", exact=True).first).to_be_visible()
    page.get_by_placeholder("Words, or").press_sequentially("fleuve")
    row = ".ss-rows tbody tr"
    expect(page.locator(row)).to_have_count(1)
    expect(page.locator(row)).to_contain_text("Le fleuve a tout pris")
    expect(page.locator("mark.ss-found")).to_have_text(["fleuve"])
    holds(page, q=["fleuve"])
    other = look(f"/quotes?{urlsplit(page.url).query}")
    expect(other.locator(row)).to_have_count(1)


def drawn(page):
    """Wait until the page of quotes is drawn to its end and follows its links itself."""
    page.locator(".ss-ranking").first.wait_for()
    linked(page)
    done(page)


def test_a_speakers_name_leads_to_everything_they_said_without_loading_the_page_anew(look):
    page = look("/quotes?country=MLI")
    drawn(page)
    page.evaluate("window.stays = true")
    page.locator(".ss-rows").get_by_role("link", name="Awa Sangare").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Awa Sangare")
    page.wait_for_url(lambda url: "/speaker" in url and "country=MLI" in url)
    holds(page, country=["MLI"], id=["Awa Sangare"])
    assert page.evaluate("window.stays")
    expect(look(page.url.removeprefix(page.url.split("/speaker")[0])).get_by_text("Awa Sangare").first).to_be_visible()
    page.bring_to_front()
    done(page)  # while it is drawn, the way back is not heard
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Quotes")


def test_a_row_opens_the_article_at_its_words(look):
    page = look("/quotes")
    drawn(page)
    page.locator(".ss-said-words a", has_text="Le fleuve a tout pris").click()
    expect(page.locator(".ss-article")).to_contain_text("Le pont de Tillabéri")
    page.wait_for_url(re.compile("article="))


def test_a_speaker_is_found_by_typing(look):
    page = look("/map")
    page.get_by_text("More filters").click()
    page.get_by_placeholder("Type a name").press_sequentially("sang")
    page.get_by_role("button", name="Awa Sangare (2)").click()
    expect(page.get_by_text("2 articles of 4")).to_be_visible()
    page.wait_for_url(re.compile("speaker="))
    holds(page, speaker=["Awa Sangare"])


def test_an_article_opens_with_its_findings_and_has_its_own_link(look):
    page = look("/map")
    linked(page)
    page.get_by_role("link", name="Gao opens its well").click()
    article = page.locator(".ss-article")
    expect(article).to_contain_text("A new well opened in Gao on Monday, 3 May 2021")
    assert article.locator("mark.ss-place").all_inner_texts() == ["Gao", "Mali", "Niger", "Chad"]
    assert article.locator("mark.ss-quote").all_inner_texts() == ["We waited,", "for ten years."]
    expect(article.locator(".ss-said")).to_have_text(["Awa Sangare"])
    page.wait_for_url(lambda url: "article=" in url)
    (key,) = held(page)["article"]
    page.keyboard.press("Escape")
    expect(article).to_have_count(0)
    page.wait_for_url(lambda url: "article" not in url)
    expect(look(f"/quotes?article={key}").locator(".ss-article")).to_be_visible()


def test_an_article_in_arabic_runs_from_right_to_left(look, serve, tmp_path):
    (tmp_path / "market.txt").write_text(
        "افتتح رئيس البلدية صباح يوم الاثنين سوقا جديدا في وسط المدينة بعد أشهر طويلة من العمل. "
        "وقال السكان إنهم سعداء بهذا المشروع الذي سيوفر فرص عمل كثيرة للشباب.",
        encoding="utf-8",
    )
    corpus = tmp_path / "corpus"
    assert CliRunner().invoke(cli.app, ["--corpus", str(corpus), "add", str(tmp_path / "market.txt")]).exit_code == 0
    page = look("/map", home=serve(corpus))
    page.locator(".ss-listed a").click()
    article = page.locator(".ss-article")
    expect(article).to_have_attribute("lang", "ar")
    first, last, stop = article.evaluate(
        """box => { const words = box.firstChild, side = at => {
            const range = document.createRange(); range.setStart(words, at); range.setEnd(words, at + 1);
            return range.getBoundingClientRect().x; };
            const end = words.data.trimEnd().length;
            return [side(0), side(end - 2), side(end - 1)]; }"""
    )
    middle = article.bounding_box()
    assert first > middle["x"] + 0.8 * middle["width"]  # the text begins at the right
    assert stop < last  # and its full stop stands left of its last letter


def test_a_box_on_the_timeline_lists_the_events_of_that_period(look):
    page = look("/timeline?view=cards")
    page.locator(".barlayer path").first.wait_for()
    heard(page)
    bars = [b.bounding_box() for b in page.locator(".subplot.xy .barlayer path").all()]
    first = min(bars, key=lambda box: box["x"])
    middle = first["y"] + first["height"] / 2
    page.mouse.move(first["x"] - 8, middle)
    page.mouse.down()
    page.mouse.move(first["x"] + first["width"] / 2, middle + 10, steps=5)
    page.mouse.move(first["x"] + first["width"] - 4, middle + 20, steps=5)
    page.mouse.up()
    expect(page.get_by_role("button", name="Any time")).to_be_visible()
    expect(page.locator("[class*=st-key-event-]")).to_have_count(2)
    assert set(held(page)) == {"since", "until", "by", "view"}
    page.get_by_role("button", name="Any time").click()
    expect(page.locator("[class*=st-key-event-]")).to_have_count(3)


def test_a_download_holds_what_is_shown(look):
    page = look("/quotes?country=NER")
    expect(page.get_by_text("2 quotes", exact=True).first).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download 2 quotes").click()
    assert download.value.suggested_filename == "sahelscope-quotes-NER.csv"
    with open(download.value.path(), encoding="utf-8-sig", newline="") as file:  # noqa: PTH123
        rows = list(csv.DictReader(io.StringIO(file.read(), newline="")))
    assert [row["text"] for row in rows] == ["Le fleuve a tout pris", "We waited, for ten years."]


def test_the_interface_changes_its_language_and_keeps_it_in_the_address(look):
    page = look("/quotes?country=TCD")
    page.get_by_role("button", name="Français").or_(page.get_by_role("radio", name="Français")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Citations")
    expect(page.get_by_role("main").get_by_role("button", name="Tchad", exact=True)).to_be_visible()
    holds(page, country=["TCD"], lang=["fr"])


@pytest.mark.parametrize("path", ["/quotes?q=img", "/?language=en", "/timeline"])
def test_markup_in_an_article_is_shown_as_printed_and_does_nothing(look, path):
    page = look(path)
    if path == "/quotes?q=img":
        expect(page.get_by_text('<img src="https://evil.example/a.png" onerror="alert(1)">').first).to_be_visible()
        page.locator(".ss-said-words a").first.click()
        expect(page.locator(".ss-article")).to_contain_text(
            "<script>alert(2)</script> [click](javascript:alert(3)) $x$"
        )
    page.wait_for_timeout(300)
    assert page.locator("main img[src*=evil], main script, a[href^=javascript]").count() == 0


@pytest.mark.parametrize("path", ["/", "/map", "/timeline", "/quotes", "/country?id=MLI"])
def test_a_narrow_screen_needs_no_scrolling_sideways(look, path):
    page = look(f"{path}{'&' if '?' in path else '?'}lang=fr", width=420)
    page.locator(".js-plotly-plot .main-svg").first.wait_for(state="attached")
    page.locator(".stApp[data-test-script-state=notRunning]").wait_for()
    wide = """() => [...document.querySelectorAll('[data-testid=stMain] *, header *')]
        .filter(e => e.getBoundingClientRect().right > 421 && !e.closest('svg, .ss-scroll'))
        .map(e => e.outerHTML.slice(0, 200))"""
    until = time.monotonic() + 10  # until figures and style sheet, which come after the words, have their place
    while (found := page.evaluate(wide)) and time.monotonic() < until:
        page.wait_for_timeout(100)
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 420


def test_filters_are_reached_and_used_by_keyboard(look):
    page = look("/map")
    page.get_by_role("toolbar", name="Countries").get_by_role("button", name="Niger").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("2 articles of 4")).to_be_visible()
    holds(page, country=["NER"])


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_side_is_named_on_a_narrow_screen_and_the_menu_is_not_pushed_out(look, lang):
    page = look(f"/?lang={lang}", width=420)
    words = "Pages and filters" if lang == "en" else "Pages et filtres"
    shown = "w => getComputedStyle(document.querySelector('[data-testid=stExpandSidebarButton]'), '::after').content"
    page.wait_for_function(f"w => ({shown})(w) === JSON.stringify(w)", arg=words)
    assert page.locator("[data-testid=stMainMenuButton]").bounding_box()["x"] < 400


def test_what_only_holds_the_address_is_never_seen(look):
    page = look("/map?country=MLI&period=1y&measure=events")
    page.locator("[data-testid=stSidebar] h2").first.wait_for()
    done(page)
    boxes = page.locator(".st-key-address-box > *")
    assert boxes.count() > 4
    for box in boxes.all():
        expect(box).to_be_hidden()


def test_a_country_of_the_brief_leads_to_its_page_and_the_filters_stay(look):
    page = look("/?country=MLI&country=NER")
    page.locator(".stApp[data-test-script-state=notRunning]").wait_for()
    page.get_by_role("link", name="Niger").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Niger", timeout=20_000)
    page.locator(".stApp[data-test-script-state=notRunning]").wait_for()
    holds(page, country=["MLI", "NER"], id=["NER"])
    other = look("/country?id=MLI")
    expect(other.get_by_role("heading", level=1)).to_have_text("Mali", timeout=20_000)


def test_two_countries_are_compared_on_one_axis(look):
    page = look("/?country=MLI")
    page.get_by_role("combobox", name="Compare with").click()
    page.get_by_role("option", name="Niger").click()
    expect(page.get_by_text("both on one axis")).to_be_visible(timeout=20_000)
    page.get_by_text("Share of coverage").click()
    expect(page.get_by_text("as a share of coverage, both on one axis")).to_be_visible(timeout=20_000)
    holds(page, **{"country": ["MLI"], "against": ["country:NER"], "as": ["share"]})


def test_nothing_of_the_workshop_is_left_about_and_the_browser_fetches_nothing_from_elsewhere(look):
    page = look("/map")
    expect(page.get_by_text("Deploy")).to_have_count(0)
    page.get_by_role("button", name="Main menu").click()
    expect(page.get_by_text("About", exact=True)).to_be_visible()
    expect(page.get_by_text("Clear cache")).to_have_count(0)
    refused = """async () => { const blocked = new Promise(done => document.addEventListener(
        'securitypolicyviolation', e => done(e.blockedURI), {once: true}));
        new Image().src = 'https://tracker.example/pixel.gif'; return await blocked; }"""
    assert page.evaluate(refused).startswith("https://tracker.example")


@pytest.mark.parametrize("named", [False, True])
def test_only_pages_that_are_named_show_the_dashboard_in_a_frame(chromium, serve, monkeypatch, named):
    around = "http://127.0.0.1:1"  # nothing listens there: the test answers for it
    monkeypatch.setenv("SAHELSCOPE_FRAMED_BY", around if named else "")
    framed = f'<iframe src="{serve()}/" width="900" height="700"></iframe>'
    page = chromium.new_page()
    page.route(f"{around}/", lambda route: route.fulfill(content_type="text/html", body=framed))
    page.goto(f"{around}/")
    frame = page.frames[1]
    frame.wait_for_load_state()
    if named:
        frame.locator("h1").first.wait_for(state="attached")
    else:
        assert frame.url.startswith("chrome-error:") or not frame.locator("body").inner_text().strip()
    page.close()


def test_the_page_declares_the_language_that_it_is_written_in(look):
    page = look("/map?lang=fr")
    expect(page.locator("html")).to_have_attribute("lang", "fr", timeout=20_000)
    page.get_by_text("English", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "en", timeout=20_000)


def test_a_button_beside_the_search_that_takes_filters_away_redraws_all_that_shows_them(look):
    page = look("/quotes?q=fleuve&country=TCD")
    page.get_by_role("main").get_by_role("button", name="Clear all filters").last.click()
    expect(page.locator(".ss-summary")).to_contain_text("1 quote of ")
    expect(page.locator(".st-key-chips")).to_have_count(0)
    expect(page.locator(".ss-summary")).not_to_contain_text("articles of")
