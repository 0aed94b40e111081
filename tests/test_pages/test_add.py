"""The page Add: what is dropped is looked at, read in the background, and reported; a pasted text is seen first."""

import json
import time
from pathlib import Path

import pytest
import website

from components import i18n
from sahelscope.corpus import inbox
from sahelscope.read.original import Problem
from sahelscope.sources import feeds, urls
from sahelscope.sources.fetch import Feed, address, listing
from sahelscope.store import questions
from sahelscope.store.questions import Filters

from .reading import button, html, labels, words

TEXT = "Le pont de Gao a rouvert. « Le fleuve baisse », a déclaré Moussa Abdou, un pêcheur du Mali."
TABLE = f"Manchette;Contenu;Quand\nLe pont;{TEXT};2021-07-03\n"
PASSAGES = Path(__file__).parent.parent / "language" / "passages"
EVIL = "<img src=x onerror=alert(1)> ![t](https://evil.example/c.png)"


@pytest.fixture
def page(opened, tmp_path):
    return opened("add", tmp_path / "corpus")


def drop(page, **files):
    page.file_uploader[0].set_value([(name, content.encode(), "text/plain") for name, content in files.items()])
    page.run()
    assert not page.exception
    return page


def wait(page, tmp_path):
    """Wait until nothing is being read, then draw the page again."""
    for _ in range(600):
        if all(h.state().state not in inbox.BUSY for h in inbox.batches(tmp_path / "corpus")):
            page.run()
            assert not page.exception
            return page
        time.sleep(0.1)
    raise AssertionError("still reading")


def stored(tmp_path):
    return questions.open(tmp_path / "corpus").articles(Filters(), 100, 0)


@pytest.mark.parametrize("corpus", ["sample", "none", "one", "many"])
@pytest.mark.parametrize(("lang", "title"), [("en", "Add"), ("fr", "Ajouter")])
def test_the_page_opens_on_every_corpus_in_both_languages(opened, corpus, lang, title):
    page = opened("add", corpus, lang=lang)
    assert not page.exception
    assert [t.value for t in page.title] == [title]


def test_what_is_dropped_is_shown_before_it_is_read(page, tmp_path):
    drop(page, **{"export.csv": TABLE, "empty.txt": " "})
    shown = words(page)
    assert "1 new article" in shown
    assert "1 left out" in shown
    assert "is empty" in shown
    assert "Le pont" in shown
    assert "Read 1 article" in labels(page)
    assert questions.open(tmp_path / "corpus").totals(Filters()).articles == 0


def test_what_is_read_is_reported_and_there(page, tmp_path):
    drop(page, **{"export.csv": TABLE, "empty.txt": " "})
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    assert list(stored(tmp_path)["title"]) == ["Le pont"]
    shown = words(page)
    assert "**Read** · 2 files" in shown
    assert "1 new article" in shown
    assert {"Download the report", "Close"} <= set(labels(page))
    button(page, "Close").click().run()
    assert "**Read**" not in words(page)


def test_of_what_was_there_already_it_is_said_where_the_first_was_read(page, tmp_path):
    heading, row = TABLE.strip().split("\n")[:2]
    drop(page, **{"export.csv": f"{heading}\n{row}\n", "again.csv": f"{heading}\n{row}\n"})
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    shown = html(page)
    assert "Articles that were there already or repeat another" in shown
    assert "already there" in shown
    assert "export.csv, line 2" in shown or "again.csv, line 2" in shown


def test_columns_are_chosen_from_lists_and_kept_for_next_time(page, tmp_path):
    drop(page, **{"export.csv": TABLE})
    choice = next(s for s in page.selectbox if s.label == "Date")
    assert "Quand" in choice.options
    choice.set_value("Quand").run()
    assert "3 Jul 2021" in html(page)
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    assert list(stored(tmp_path)["published"].astype(str)) == ["2021-07-03"]
    assert json.loads((tmp_path / "corpus" / "columns.json").read_text()) == {"date": "Quand"}


def test_outlet_and_day_of_a_whole_batch(page, tmp_path):
    drop(page, **{"a.txt": TEXT, "b.txt": TEXT + " Il pleut."})
    next(t for t in page.text_input if t.label == "Outlet of all of them").set_value("Le Courrier inventé").run()
    page.date_input(key="add-drop-day").set_value("2021-07-03").run()
    assert "Le Courrier inventé" in html(page)
    button(page, "Read 2").click().run()
    wait(page, tmp_path)
    found = stored(tmp_path)
    assert set(found["outlet"]) == {"Le Courrier inventé"}
    assert set(found["published"].astype(str)) == {"2021-07-03"}


def test_a_pasted_text_is_seen_with_its_findings_before_it_is_saved(page, tmp_path):
    page.text_area(key="paste-text").set_value(TEXT).run()
    assert not page.exception
    assert 'class="ss-quote"' in html(page)
    assert not inbox.batches(tmp_path / "corpus")
    button(page, "Save this article").click().run()
    wait(page, tmp_path)
    assert len(stored(tmp_path)) == 1
    assert page.text_area(key="paste-text").value == ""


def test_markup_in_what_is_dropped_or_pasted_stays_words(page):
    drop(page, **{f"{EVIL}.txt": f"{EVIL}\n\n{TEXT}", "bad.jsonl": f'{{"text": {EVIL}'})
    page.text_area(key="paste-text").set_value(f"{EVIL}\n\n{TEXT}").run()
    assert "<img" not in html(page)
    assert "![t](https" not in "\n".join(m.value for m in page.markdown)


def test_a_corpus_that_cannot_be_written_is_one_sentence(page, tmp_path):
    (tmp_path / "corpus").mkdir(exist_ok=True)
    (tmp_path / "corpus" / "inbox").write_text("a file where a folder should be")
    page.file_uploader[0].set_value([("a.txt", TEXT.encode(), "text/plain")]).run()
    assert not page.exception
    assert "cannot be written" in words(page)


def test_an_article_is_corrected_by_hand_and_shown_as_such(opened, tmp_path):
    page = opened("add", tmp_path / "corpus")
    drop(page, **{"export.csv": TABLE})
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    (article_id,) = stored(tmp_path)["article_id"]
    page.selectbox(key="correct-article").set_value(article_id).run()
    next(t for t in page.text_input if t.label == "Title").set_value("Gao retrouve son pont").run()
    next(d for d in page.date_input if d.key.startswith("correct-day")).set_value("2021-07-04").run()
    button(page, "Save the correction").click().run()
    assert not page.exception
    found = stored(tmp_path).iloc[0]
    assert (found["title"], str(found["published"])) == ("Gao retrouve son pont", "2021-07-04")
    assert "corrected by hand" in html(page)
    assert "corrected by hand" in html(opened("map", tmp_path / "corpus"))
    button(page, "Take corrections back").click().run()
    assert list(stored(tmp_path)["title"]) == ["Le pont"]
    assert "corrected by hand" not in html(page)


def test_addresses_are_not_asked_unless_the_network_is_allowed(opened, tmp_path, monkeypatch):
    monkeypatch.delenv(urls.SETTING, raising=False)
    page = opened("add", tmp_path / "corpus")
    assert urls.SETTING in " ".join(i.value for i in page.info)
    assert "Ask for them" not in labels(page)


def test_what_an_address_gives_is_seen_then_read_and_what_fails_is_reported(opened, tmp_path, monkeypatch):
    url, gone = "https://post.example/bac", "https://post.example/gone"
    content = (
        f"<html><head><title>Le bac</title></head><body><article><p>{TEXT * 3}</p></article></body></html>".encode()
    )
    monkeypatch.setenv(urls.SETTING, "1")
    given = [urls.Asked(url, content, ".html"), Problem(gone, 0, "gave error 404", "check the address")]
    monkeypatch.setattr(urls, "ask", lambda asked: iter(given) if list(asked) == [url, gone] else iter(()))
    page = opened("add", tmp_path / "corpus")
    page.text_area(key="link-text").set_value(f"{url}\n{gone}").run()
    button(page, "Ask for them").click().run()
    assert not page.exception
    shown = words(page)
    assert "1 new article" in shown
    assert "gave error 404" in shown
    assert questions.open(tmp_path / "corpus").totals(Filters()).articles == 0
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    assert list(stored(tmp_path)["url"]) == [url]
    assert "gave error 404" in words(page)


FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Le Courrier inventé</title>
<item><title>Le bac</title><link>https://post.example/bac</link><pubDate>Tue, 04 May 2021 00:30:00 +0100</pubDate>
<description>{TEXT * 3}</description></item></channel></rss>"""


@pytest.fixture
def asked(monkeypatch):
    """A site on this machine, with the two feeds of the list on it: one answers, one is gone."""
    monkeypatch.setenv(urls.SETTING, "1")
    checked = address.checked
    monkeypatch.setattr(address, "checked", lambda url, loopback: checked(url, loopback=True))
    with website.running() as site:
        site["/rss"] = (200, {}, FEED.encode())
        other = site["base"].replace("127.0.0.1", "localhost")
        listed = [Feed("Le Courrier inventé", f"{site['base']}/rss", "fr"), Feed("River", f"{other}/gone")]
        monkeypatch.setattr(listing, "feeds", lambda: listed)
        yield listed


def test_the_feeds_are_asked_by_a_button_and_kept_until_they_are_read(opened, asked, tmp_path):
    page = opened("add", tmp_path / "corpus")
    button(page, "Ask the feeds").click().run()
    assert not page.exception
    shown = words(page)
    assert "Le Courrier inventé – 1 article" in shown
    assert "River – gave error 404; take it out of the list" in shown
    assert len(feeds.waiting(asked, tmp_path / "corpus")) == 1, "until somebody reads it"
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    found = stored(tmp_path).iloc[0]
    assert (found["url"], str(found["published"])) == ("https://post.example/bac", "2021-05-04")
    assert feeds.waiting(asked, tmp_path / "corpus") == {}


def test_what_became_of_the_feeds_is_said_in_french(opened, asked, tmp_path, monkeypatch):
    monkeypatch.setattr(i18n, "language", lambda: "fr")  # what is chosen is written in the test's own thread, too
    page = opened("add", tmp_path / "corpus", lang="fr")
    button(page, "Interroger les flux").click().run()
    assert not page.exception
    shown = words(page).replace("\\", "")
    assert "2 flux interrogés, 1 en échec" in "".join(e.label for e in page.expander)
    assert "River – a donné l’erreur 404 ; retirez-le de la liste" in shown
    assert "1 nouvel article" in shown


def test_feeds_are_not_offered_where_the_network_is_not_allowed(opened, tmp_path, monkeypatch):
    monkeypatch.delenv(urls.SETTING, raising=False)
    assert "Ask the feeds" not in labels(opened("add", tmp_path / "corpus"))


def test_words_that_are_no_address_are_named(opened, tmp_path, monkeypatch):
    monkeypatch.setenv(urls.SETTING, "1")
    page = opened("add", tmp_path / "corpus")
    page.text_area(key="link-text").set_value("post.example/bac").run()
    button(page, "Ask for them").click().run()
    assert any("is no address" in e.value for e in page.error)


def test_a_language_that_is_not_read_is_said_so_before_and_after(opened, tmp_path):
    arabic = (PASSAGES / "ar.txt").read_text(encoding="utf-8")
    page = opened("add", tmp_path / "corpus")
    page.text_area(key="paste-text").set_value(arabic).run()
    assert not page.exception
    assert "its language is not read (Arabic)" in words(page)
    page.text_area(key="paste-text").set_value("").run()
    drop(page, **{"a.txt": arabic})
    assert "1 in languages that are not read" in words(page)
    assert "Arabic: language not read" in words(page)
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    assert "1 in languages that are not read" in words(page)
    assert list(stored(tmp_path)["language"]) == ["ar"]
    assert "1 article dans une langue non lue" in words(opened("map", tmp_path / "corpus", lang="fr"))


JUNK = "\n".join(f"2024-05-03 10:{n:02}:11,203 INFO app.fetch: got /page in {n} ms" for n in range(20))


def test_what_looks_like_no_article_is_said_so_and_taken_in_by_a_button(page, tmp_path):
    drop(page, **{"log.txt": JUNK, "pont.txt": TEXT})
    assert "1 set aside" in words(page)
    assert "is a program, a log or data" in words(page)
    button(page, "Read 1").click().run()
    wait(page, tmp_path)
    assert len(stored(tmp_path)) == 1
    button(page, "Take it in").click().run()
    wait(page, tmp_path)
    assert len(stored(tmp_path)) == 2
    assert "Take it in" not in labels(page)
