"""What somebody sits down to do with one article, each in at most five clicks; typing and choosing a day are no clicks.

SAHELSCOPE_TASKS_CORPUS names a corpus to do them on instead of the sample; it is copied first.
"""

import os
import re
import shutil
from urllib.parse import parse_qs, urlsplit

import pytest
from page_waits import done, linked, still
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.store import corrections, questions, views

MOST = 5
#: The beginning of a part is seen.
IN_SIGHT = """part => { const { top } = document.querySelector(part).getBoundingClientRect();
    return top >= 0 && top < innerHeight; }"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A corpus of one's own to change."""
    folder = tmp_path_factory.mktemp("tasks") / "corpus"
    if given := os.environ.get("SAHELSCOPE_TASKS_CORPUS"):
        shutil.copytree(given, folder)
    else:
        assert CliRunner().invoke(cli.app, ["--corpus", str(folder), "sample"]).exit_code == 0
    return folder


@pytest.fixture(scope="module")
def desk(serve, folder):
    """The address of a dashboard on that corpus."""
    return serve(folder)


class Hand:
    """A page with a count of the clicks on it."""

    def __init__(self, page):
        self.page, self.clicks = page, 0

    def click(self, place):
        self.clicks += 1
        linked(self.page)
        place.click()

    def button(self, name):
        self.click(self.page.get_by_role("button", name=re.compile(rf"{name}$")).first)

    def choose(self, label, option):
        """Open a list and take an entry: two clicks."""
        choice = self.page.get_by_role("combobox", name=label).first
        still(choice)
        self.click(choice)
        self.click(self.page.get_by_role("option", name=option).first)


@pytest.fixture
def hand(look, desk):
    def opened(path):
        page = look(path, home=desk)
        if path.startswith("/article"):
            page.locator(".st-key-reader[data-linked]").wait_for()
        return Hand(page)

    return opened


def opened(folder, about):
    """Return the newest quote or event, and the address of its article at its words."""
    corpus = questions.open(folder)
    found = corpus.quotes() if about == "quote" else corpus.events()
    row = found[found["speaker_id"].notna()].iloc[0] if about == "quote" else found.iloc[0]
    kind = "statement" if about == "quote" and row["kind"] == "indirect" else about
    return row, f"/article?id={row['article_id']}&at={kind}-{row['start']}-{row['end']}"


def test_the_article_behind_a_quote_with_all_its_findings(hand):
    at = hand("/quotes")
    at.click(at.page.locator(".ss-rows .ss-said-words a").first)
    reader = at.page
    reader.locator(".ss-findings [aria-current]").wait_for()
    assert reader.locator(".ss-article mark.ss-chosen").count() > 0
    there = reader.locator(".ss-findings li").count()
    names = reader.locator(".ss-article mark[data-at]").evaluate_all("marks => marks.map(m => m.dataset.at)")
    marked = {name for several in names for name in several.split() if not name.startswith(("date", "place"))}
    assert there == len(marked), "what is marked is listed"
    assert at.clicks <= MOST, at.clicks


def test_a_click_in_the_text_chooses_in_the_list_and_the_other_way_round(hand, folder):
    _row, address = opened(folder, "quote")
    at = hand(address.partition("&at=")[0])
    at.click(at.page.locator(".ss-findings li").first)
    chosen = at.page.locator(".ss-findings [aria-current]")
    chosen.wait_for()
    name = chosen.get_attribute("data-at")
    assert at.page.locator(f'.ss-article mark.ss-chosen[data-at~="{name}"]').count() > 0
    at.page.wait_for_url(re.compile(f"at={name}"))
    # a mark that is also another finding's: where several lie over one another, click after click takes each
    names = at.page.locator(".ss-article mark[data-at]").evaluate_all(
        "marks => marks.map(m => m.dataset.at.split(' '))"
    )
    number, of = next((number, of) for number, of in enumerate(names) if set(of) - {name})
    wanted = of[(of.index(name) + 1) % len(of)] if name in of else of[0]
    at.click(at.page.locator(".ss-article mark[data-at]").nth(number))
    at.page.locator(f'.ss-findings [aria-current][data-at="{wanted}"]').wait_for()


def test_a_wrong_speaker_is_corrected(hand, folder):
    row, address = opened(folder, "quote")
    at = hand(address)
    at.choose("Who said it", "Speaker unknown")
    at.button("Save")
    at.page.get_by_text("corrected by hand: speaker").first.wait_for()
    assert at.clicks <= MOST, at.clicks
    told = corrections.lines(folder)[-1]
    assert (told.what, told.after, told.article_id) == ("speaker", "", row["article_id"])
    found = questions.open(folder).quotes()
    assert found.set_index("quote_id").loc[row["quote_id"]].isna()["speaker"]
    at.button("Undo the correction")
    at.page.get_by_text("corrected by hand: speaker").first.wait_for(state="detached")
    assert questions.open(folder).quotes().set_index("quote_id").loc[row["quote_id"], "speaker"] == row["speaker"]


def test_an_event_is_corrected(hand, folder):
    row, _address = opened(folder, "event")
    at = hand("/")
    at.click(at.page.get_by_role("link", name="Timeline", exact=True))
    at.click(at.page.locator(f'button[value="happenings {row["event_id"]}"]'))
    report = at.page.locator(f".st-key-picked .st-key-event-{row['event_id']}")
    at.click(report.get_by_role("button", name="Read the article"))
    at.page.locator(".st-key-reader[data-linked]").wait_for()
    kind = "coup" if row["type"] != "coup" else "attack"
    at.choose("Type", re.compile(f"^{kind}", re.IGNORECASE))
    at.page.get_by_text("corrected by hand: type").first.wait_for()
    assert at.clicks <= MOST, at.clicks
    found = questions.open(folder).events(limit=100_000).set_index("event_id")
    assert (found.loc[row["event_id"], "type"], found.loc[row["event_id"], "corrected"]) == (kind, "type")


def from_its_words(hand, folder):
    """Open one of a speaker's quotes; return whose it is."""
    row, address = opened(folder, "quote")
    at = hand(address)
    at.click(at.page.get_by_text("Two spellings of one person").first)
    return at, row["speaker_id"]


def from_the_first_page(hand, _folder):
    """Go to the speaker who stands first on the page of quotes, by the mouse."""
    at = hand("/")
    at.click(at.page.get_by_role("link", name="Quotes", exact=True))
    at.click(at.page.locator(".ss-ranking a").first)
    at.page.wait_for_url(re.compile("speaker.*id="))
    return at, parse_qs(urlsplit(at.page.url).query)["id"][0]


@pytest.mark.parametrize("way", [from_its_words, from_the_first_page])
def test_two_spellings_are_merged(hand, folder, way):
    at, speaker = way(hand, folder)
    merged = len(corrections.lines(folder))
    other = next(s for s in questions.open(folder).most_quoted(limit=3).itertuples() if s.speaker_id != speaker)
    at.choose(re.compile("is the same person as"), other.speaker)
    at.button("One person")
    assert at.clicks <= MOST, at.clicks
    for _ in range(100):
        if len(corrections.lines(folder)) > merged:
            break
        at.page.wait_for_timeout(200)
    done(at.page)
    told = corrections.lines(folder)[-1]
    assert (told.about, told.after) == ("speaker", "yes")
    assert other.speaker in told.words
    names = list(questions.open(folder).most_quoted(limit=100_000)["speaker_id"])
    assert len({other.speaker_id, speaker} & set(names)) == 1


def test_a_view_is_saved_and_come_back_to(hand, folder):
    at = hand("/quotes?country=MLI")
    at.button("Save this view")
    at.page.get_by_label("Name", exact=True).fill("My desk")
    at.button("Save")
    at.page.get_by_role("button", name="My desk", exact=True).wait_for()
    assert at.clicks <= MOST, at.clicks
    (view,) = views.read(folder)
    views.save(folder, views.View(view.name, view.page, view.address, "2000-01-01T00:00:00+00:00"))
    at = hand("/map")
    at.click(at.page.get_by_role("button", name=re.compile(r"^\d+ new$")).first)
    at.page.wait_for_url(re.compile(r"/quotes\?.*country=MLI"))
    at.page.wait_for_url(re.compile(r"new=2000"))
    assert at.clicks <= MOST, at.clicks
    assert views.read(folder)[0].seen > "2000-01-02", "and it is noted that somebody looked"


def test_on_a_phone_the_text_and_what_was_found_stand_one_below_the_other(look, desk, folder):
    row, _address = opened(folder, "quote")
    page = look(f"/quotes?article={row['article_id']}", width=420, home=desk)
    page.locator(".st-key-reader[data-linked]").wait_for()
    assert page.evaluate("""() => [...document.querySelectorAll('.st-key-reader .ss-article, .st-key-reader-side')]
        .map(part => part.getBoundingClientRect()).every(box => box.left >= 0 && box.right <= innerWidth)""")
    # two clicks lead from the findings to the text and back, past all controls between them
    page.get_by_role("link", name="To the text").click()
    page.wait_for_function(IN_SIGHT, arg=".ss-article")
    page.get_by_role("link", name="To the findings").click()
    page.wait_for_function(IN_SIGHT, arg=".ss-findings")
