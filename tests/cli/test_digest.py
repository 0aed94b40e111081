"""A digest tells what came in since the last: articles, incidents, statements of those watched, tolls that changed."""

import datetime as dt
from dataclasses import replace

import feedparser
import pytest
from lxml import html as lxml_html
from made import WELL
from typer.testing import CliRunner

from sahelscope import parse, tables
from sahelscope.briefing import atom
from sahelscope.briefing import digest as content
from sahelscope.cli import app
from sahelscope.store import digests, files, questions, views
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.views import View

#: When each came in, its outlet and its words.
READ = [
    ("2026-05-01T06:00:00+00:00", "The Mail", "Gunmen raided Kelbo on Monday. At least 12 people were killed."),
    ("2026-05-01T06:00:00+00:00", "The Echo", "Gunmen killed 3 people in Djibo on Monday. “We wait,” said Awa "
                                              "Sangare."),
    ("2026-05-09T06:00:00+00:00", "The Post", "Gunmen killed 40 people in Kelbo on Monday, an official said."),
    ("2026-05-09T06:00:00+00:00", "The Echo", "Gunmen killed 7 people in Solhan on Monday. “We & they fled,” said Awa "
                                              "Sangare.\x0b"),
]  # fmt: skip
SINCE = "2026-05-05T00:00:00+00:00"


@pytest.fixture
def corpus(tmp_path):
    made = []
    for number, (moment, outlet, text) in enumerate(READ):
        original = replace(
            WELL, text=text, outlet=outlet, url=f"https://x.example/{number}?a=1&b=2", title=f"Report {number}",
            published=dt.date(2023, 6, 14 + number), read_at=moment,
        )  # fmt: skip
        made.append((original, parse(text, published=original.published, lang="en")))
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables(made), tables.originals(o for o, _ in made), rules="x")
        publish(tmp_path)
    return questions.open(tmp_path)


def sections(made):
    return {section.heading: section for section in made.briefing.sections}


def test_it_tells_what_is_new_and_only_that(corpus):
    made = content.make(corpus, Filters(), SINCE)
    found = sections(made)
    (new,) = found["New events"].lines
    assert "Solhan" in new.lead and "7" in new.about  # the attack on Kelbo was told before
    first, *reports = found["Tolls that changed"].lines
    assert "Kelbo" in first.lead and "at least 12, later 40" in first.about and len(reports) == 2
    assert [line.printed for line in found["New statements"].lines if "fled" in line.printed]
    assert "We wait," not in [line.printed for line in found["New statements"].lines]
    assert len(found["New articles"].lines) == 2
    assert made.until == "2026-05-09T06:00:00+00:00"


def test_nothing_new_is_said(corpus):
    made = content.make(corpus, Filters(), "2026-06-01T00:00:00+00:00", language="fr")
    assert {section.below for section in made.briefing.sections} == {"Rien de nouveau."}
    assert made.items == () and feedparser.parse(atom.content(made)).feed.title == "Nouveautés\u00a0: tout"


def test_a_view_with_speakers_watches_them(corpus):
    (awa,) = corpus.speaker_ids(("Awa Sangare",))
    found = sections(content.make(corpus, Filters(speakers=(awa,)), SINCE))
    (line,) = found["Statements of those who are watched"].lines
    assert line.lead == "Awa Sangare" and line.printed.startswith("We & they fled")


def test_a_reader_of_feeds_takes_the_atom_file(corpus):
    made = content.make(corpus, Filters(), SINCE, "Soum & <Yagha>")
    feed = feedparser.parse(atom.content(made))
    assert not feed.bozo and feed.version == "atom10"
    assert feed.feed.title == "What is new: Soum & <Yagha>"
    assert len(feed.entries) == len(made.items) == len({entry.id for entry in feed.entries})
    assert all(entry.updated_parsed.tm_year == 2026 and entry.title for entry in feed.entries)
    assert {entry.link for entry in feed.entries} <= {f"https://x.example/{n}?a=1&b=2" for n in range(4)}
    again = feedparser.parse(atom.content(content.make(corpus, Filters(), SINCE, "Soum & <Yagha>")))
    assert [entry.id for entry in again.entries] == [entry.id for entry in feed.entries]


def test_a_toll_that_changes_again_is_another_entry(corpus):
    (toll,) = [item for item in content.make(corpus, Filters(), SINCE).items if item.key.startswith("toll:")]
    assert toll.key.endswith(":12+-40")


def run(corpus, *words):
    return CliRunner().invoke(app, ["--corpus", str(corpus._folder), "digest", *words])


def test_the_next_digest_of_a_view_goes_on_where_the_last_ended(corpus, tmp_path):
    views.save(corpus._folder, View("Soum", "brief", {"country": ("BFA",)}))
    first = run(corpus, "--view", "soum", "--since", "2026-05-05", "--to", "html", "-o", str(tmp_path / "a.html"))
    assert first.exit_code == 0, first.output
    page = lxml_html.fromstring((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert "Solhan" in page.text_content() and "What is new: Soum" in page.text_content()
    assert digests.told(corpus._folder) == {}  # a day was asked for
    run(corpus, "--view", "soum", "--to", "atom", "-o", str(tmp_path / "a.xml"))
    assert digests.told(corpus._folder) == {}  # a feed holds what is known
    assert len(feedparser.parse((tmp_path / "a.xml").read_bytes()).entries) > 4  # of thirty days
    week = run(corpus, "--view", "soum")
    assert week.exit_code == 0 and "Solhan" in week.stdout
    assert digests.told(corpus._folder) == {"Soum": "2026-05-09T06:00:00+00:00"}
    assert run(corpus, "--view", "soum").stdout.count("Nothing new.") == 4
    assert "Solhan" in run(corpus, "--view", "soum", "--since", "30d").stdout


def test_what_is_wrong_is_said(corpus):
    assert "no view is called 'x'" in run(corpus, "--view", "x").stderr
    assert "is no day" in " ".join(run(corpus, "--since", "lately").output.split())
    (corpus._folder / digests.FILE).write_text("[]")
    assert "move it away" in run(corpus).stderr
