"""Articles are read by their addresses, only where the network is allowed; tried against a site on this machine."""

import csv
import datetime as dt
import socket

import pytest
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.read.original import Problem
from sahelscope.sources import urls
from sahelscope.sources.fetch import Limits
from sahelscope.store import questions
from sahelscope.store.questions import Filters

LIMITS = Limits(connect=2, whole=2, size=50_000, loopback=True)
BODY = "Le bac de Gao a retraversé le fleuve après onze semaines à quai, a dit Awa Diallo, une passagère. " * 4
PAGE = f"""<!DOCTYPE html><html lang="fr"><head><title>Le bac revient</title><meta property="og:site_name"
content="Le Courrier inventé"><meta property="article:published_time" content="2021-05-03"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Le bac revient</h1><p>{BODY}</p></article></body></html>"""
HTML = {"Content-Type": "text/html; charset=iso-8859-1"}


def ask(site, *paths):
    return list(urls.ask([site["base"] + p for p in paths], limits=LIMITS, pause=0))


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.delenv(urls.SETTING, raising=False)
    monkeypatch.setattr("sahelscope.sources.fetch.hosts.time.sleep", lambda _: None)
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path / "corpus"))
    return lambda *words: CliRunner().invoke(cli.app, ["--corpus", str(tmp_path / "corpus"), "add", *map(str, words)])


def stored(tmp_path):
    return questions.open(tmp_path / "corpus").articles(Filters(), 100, 0)


def test_a_page_comes_with_its_fields_its_address_and_its_accents(site, run, tmp_path):
    site["/bac"] = (200, HTML, PAGE.encode("latin-1"))
    shown = run(site["base"] + "/bac", "--allow-network", "--loopback")
    assert shown.exit_code == 0, shown.output
    article = stored(tmp_path).iloc[0]
    assert (article.title, article.outlet) == ("Le bac revient", "Le Courrier inventé")
    assert article.published == dt.date(2021, 5, 3)
    assert article.url == site["base"] + "/bac"
    assert article.language == "fr"


def test_addresses_and_files_are_read_together(site, run, tmp_path):
    site["/bac"] = (200, HTML, PAGE.encode("latin-1"))
    (tmp_path / "a.txt").write_text("The market of Gao reopened on Monday, and rice was cheap.")
    shown = run(tmp_path / "a.txt", site["base"] + "/bac", site["base"] + "/feed", "--allow-network", "--loopback")
    assert "3 articles read" in shown.output


def test_a_text_that_knows_no_address_of_its_own_gets_the_one_it_came_from(site, run, tmp_path):
    site["/a.txt"] = (200, {"Content-Type": "text/plain"}, b"The market of Gao reopened on Monday; rice was cheap.")
    run(site["base"] + "/a.txt", "--allow-network", "--loopback")
    assert list(stored(tmp_path)["url"]) == [site["base"] + "/a.txt"]


def test_an_entry_of_a_feed_keeps_its_own_address(site, run, tmp_path):
    run(site["base"] + "/feed", "--allow-network", "--loopback")
    assert list(stored(tmp_path)["url"]) == ["https://post.example/ferry"]


def test_nothing_is_asked_unless_the_network_is_allowed(run, tmp_path, monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("the network was asked"))
    shown = run("https://post.example/ferry")
    assert shown.exit_code == 2
    assert "--allow-network" in shown.output


def test_an_address_that_gives_nothing_is_named_and_the_rest_is_read(site, run, tmp_path):
    site["/bac"] = (200, HTML, PAGE.encode("latin-1"))
    asked = [site["base"] + p for p in ("/gone", "/bac")]
    shown = run(*asked, "--allow-network", "--loopback", "--report", tmp_path / "report.csv")
    assert shown.exit_code == 1
    assert f"{site['base']}/gone: gave error 404; check the address" in shown.output
    assert "1 article read" in shown.output
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as report:
        assert {row["file"] for row in csv.DictReader(report)} == set(asked)


def test_a_dry_run_asks_and_stores_nothing(site, run, tmp_path):
    site["/bac"] = (200, HTML, PAGE.encode("latin-1"))
    shown = run(site["base"] + "/bac", site["base"] + "/gone", "--allow-network", "--loopback", "--dry-run")
    assert "Le bac revient" in shown.output
    assert "gave error 404" in shown.output
    assert not (tmp_path / "corpus" / "parts").exists()


@pytest.mark.parametrize("status", [401, 403, 429])
def test_a_page_behind_an_account_says_how_it_can_be_read_all_the_same(site, status):
    site["/shut"] = (status, HTML, b"no")
    (found,) = ask(site, "/shut")
    assert isinstance(found, Problem)
    assert str(status) in found.what
    assert "save the page" in found.remedy


def test_robots_are_honoured(site):
    site["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /private")
    site["/private/a"] = (200, HTML, PAGE.encode("latin-1"))
    (found,) = ask(site, "/private/a")
    assert isinstance(found, Problem)
    assert [path for path, _, _ in site["asked"]] == ["/robots.txt"]


def test_an_empty_and_an_endless_answer_are_named(site):
    site["/empty"] = (200, HTML, b"")
    site["/long"] = (200, HTML, b"x" * 60_000)
    empty, long = ask(site, "/empty", "/long")
    assert isinstance(empty, Problem)
    assert isinstance(long, Problem)
    assert "MB" in long.what


def test_this_machine_and_private_ones_are_not_asked(site):
    for url in (site["base"] + "/feed", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest"):
        (found,) = urls.ask([url])
        assert isinstance(found, Problem)
    assert not site["asked"]


def test_an_address_given_twice_is_asked_once(site):
    assert len(ask(site, "/feed", "/feed#top")) == 1


@pytest.mark.parametrize("words", ["https://a.example/b", "HTTP://a.example"])
def test_an_address_is_told_from_a_file(words):
    assert urls.is_address(words)


@pytest.mark.parametrize("words", ["articles/https.txt", "ftp://a.example/b", "C:\\articles", "httpsomething"])
def test_a_file_is_no_address(words):
    assert not urls.is_address(words)
