"""Feeds are asked politely, and only machines that the public can reach; tried against a server on this machine."""

import gzip
import re
import socket
import time

import pytest
from typer.testing import CliRunner
from website import FEED

from sahelscope import cli
from sahelscope.language.lexicon import LexiconError
from sahelscope.sources.fetch import Feed, Limits, address, fetch, http, listing
from sahelscope.sources.fetch.errors import FetchError

LIMITS = Limits(connect=2, whole=2, size=50_000, loopback=True)


def ask(site, folder, *paths, limits=LIMITS, pause=0.0, **more):
    feeds = [Feed(path.strip("/"), site["base"] + path) for path in paths or ("/feed",)]
    return list(fetch(feeds, folder, limits=limits, pause=pause, **more))


def asked(site, path="/feed"):
    return [headers for p, headers, _ in site["asked"] if p == path]


def test_a_feed_is_put_into_a_file(site, tmp_path):
    (line,) = ask(site, tmp_path)
    assert str(line) == "feed: 1 article"
    assert line.file.read_bytes() == FEED
    assert asked(site)[0]["User-Agent"].startswith("Sahelscope/")


def test_a_packed_answer_is_unpacked(site, tmp_path):
    site["/feed"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(FEED))
    (line,) = ask(site, tmp_path)
    assert line.file.read_bytes() == FEED


@pytest.mark.parametrize("prefix", ["r:", "atom03:"])
def test_a_feed_with_prefixes_is_one(site, tmp_path, prefix):
    site["/feed"] = (200, {}, re.sub(rb"<(/?)(?=\w)", rb"<\1" + prefix.encode(), FEED))
    (line,) = ask(site, tmp_path)
    assert line.words == "1 article" and not line.failed


def test_the_second_time_only_what_changed_is_asked_for(site, tmp_path):
    ask(site, tmp_path)
    site["/feed"] = (304, {}, b"")
    (line,) = ask(site, tmp_path, again_after=0)
    assert line.words == "nothing new"
    assert line.file is None
    assert not line.failed
    headers = asked(site)[1]
    assert headers["If-None-Match"] == '"one"'
    assert headers["If-Modified-Since"] == "Mon, 03 May 2021 08:00:00 GMT"


def test_a_run_that_was_stopped_goes_on_where_it_was(site, tmp_path):
    site["/other"] = (200, {}, FEED)
    feeds = [Feed("one", site["base"] + "/feed"), Feed("two", site["base"] + "/other")]
    stopped = fetch(feeds, tmp_path, limits=LIMITS, pause=0)
    next(stopped)
    stopped.close()
    one, two = fetch(feeds, tmp_path, limits=LIMITS, pause=0)
    assert "ago" in one.words
    assert two.words == "1 article"
    assert len(asked(site)) == 1


def test_redirects_are_followed_and_told(site, tmp_path):
    site["/old"] = (301, {"Location": "/older"}, b"")
    site["/older"] = (302, {"Location": site["base"] + "/feed"}, b"")
    (line,) = ask(site, tmp_path, "/old")
    assert line.words == f"1 article, now at {site['base']}/feed"


def test_redirects_that_never_end_are_given_up(site, tmp_path):
    site["/round"] = (302, {"Location": "/round"}, b"")
    (line,) = ask(site, tmp_path, "/round")
    assert line.failed
    assert "redirects" in line.words
    assert len(asked(site, "/round")) == 6


@pytest.mark.parametrize(
    "to",
    [
        "http://10.0.0.1/feed", "http://169.254.169.254/latest/meta-data/", "http://[::ffff:10.0.0.1]/", "http://[fd00::1]/",
        "http://192.168.1.1/", "http://0.0.0.0/", "http://100.64.0.1/", "http://[64:ff9b::a00:1]/", "http://2130706434/",
        "http://127.0.0.1.:22/", "file:///etc/passwd", "ftp://post.example/", "http://user:word@127.0.0.1/", "gopher://x/",
    ],
)  # fmt: skip
def test_a_redirect_leads_to_no_private_address(site, tmp_path, to):
    if "127" in to or "2130706434" in to:
        with pytest.raises(FetchError):
            address.checked(to)
        return
    site["/feed"] = (302, {"Location": to}, b"")
    (line,) = ask(site, tmp_path)
    assert line.failed
    assert line.file is None
    assert any(words in line.words for words in ("not public", "no http", "user name"))


def test_this_machine_is_not_asked_but_in_tests(site, tmp_path):
    (line,) = ask(site, tmp_path, limits=LIMITS._replace(loopback=False))
    assert "not public" in line.words
    assert not site["asked"]


def test_a_name_is_looked_up_once_and_the_checked_machine_is_asked(site, tmp_path, monkeypatch):
    answers = iter(["127.0.0.1", "10.0.0.1"])
    looked = []

    real = address.socket.getaddrinfo

    def lookup(host, port, *more, **named):
        if host != "post.example":
            return real(host, port, *more, **named)
        looked.append(host)
        return [(2, 1, 6, "", (next(answers), port))]

    monkeypatch.setattr(address.socket, "getaddrinfo", lookup)
    port = site["base"].rsplit(":", 1)[1]
    answer = http.get(f"http://post.example:{port}/feed", limits=LIMITS)
    assert answer.body == FEED
    assert looked == ["post.example"]


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_site_is_left_alone_as_long_as_it_asks(site, tmp_path, status):
    site["/feed"] = (status, {"Retry-After": "600"}, b"")
    (line,) = ask(site, tmp_path)
    assert line.failed
    assert "10 minutes" in line.words
    (line,) = ask(site, tmp_path)
    assert "left alone" in line.words
    assert len(asked(site)) == 1
    later = time.time() + 601
    site["/feed"] = (200, {}, FEED)
    (line,) = ask(site, tmp_path, now=lambda: later)
    assert line.words == "1 article"


def drip(handler):
    """Send a letter now and then, without end."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    try:
        for _ in range(200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass


def half(handler):
    """Promise more than comes."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>")


def nonsense(handler):
    handler.wfile.write(b"\x00\x01 what\r\n\r\n")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (drip, "longer than"), (half, "broken answer"), (nonsense, "broken answer"),
        ((200, {}, b"<rss>" + b"x" * 60_000), "more than"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(b"<rss>" + b"x" * 9_000_000)), "once unpacked"),
        ((200, {"Content-Encoding": "gzip"}, b"no gzip"), "broken answer"),
        ((404, {}, b""), "error 404; take it out"), ((500, {}, b""), "error 500"),
        ((200, {}, b"<html><body>Please wait</body></html>"), "no feed"),
    ],
)  # fmt: skip
def test_slow_and_broken_answers_cost_no_other_feed(site, tmp_path, answer, words):
    site["/bad"] = answer
    bad, good = ask(site, tmp_path, "/bad", "/feed", limits=LIMITS._replace(whole=1.0))
    assert bad.failed
    assert words in bad.words
    assert bad.file is None
    assert good.words == "1 article"


def test_a_machine_that_is_not_there_is_named(tmp_path):
    (line,) = fetch([Feed("gone", "http://127.0.0.1:9/feed")], tmp_path, limits=LIMITS, pause=0)
    assert line.failed
    assert "cannot be reached" in line.words


def test_robots_are_honoured(site, tmp_path):
    site["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /feed\n")
    site["/other"] = (200, {}, FEED)
    closed, open_ = ask(site, tmp_path, "/feed", "/other")
    assert closed.failed
    assert "robots.txt" in closed.words
    assert open_.words == "1 article"
    assert not asked(site)
    assert len(asked(site, "/robots.txt")) == 1


RULES = {
    "a pattern": (b"User-agent: *\nDisallow: /*.xml$\n", {"/feed.xml": False, "/feed": True, "/feed.xml?x": True}),
    "the longest rule": (
        b"User-agent: *\nDisallow: /feeds\nAllow: /feeds/open\n",
        {"/feeds/a": False, "/feeds/open": True},
    ),
    "rules for us": (
        b"User-agent: sahelscope\nDisallow: /feed\n\nUser-agent: *\nAllow: /\n",
        {"/feed": False, "/a": True},
    ),
    "a mark before the first line": (b"\xef\xbb\xbfUser-agent: *\nDisallow: /feed\n", {"/feed": False, "/a": True}),
    "a page in its place": (b"<!DOCTYPE html><html><p>Disallow: /feed</p></html>", {"/feed": True}),
}


@pytest.mark.parametrize(("robots", "expected"), RULES.values(), ids=RULES)
def test_robots_are_read_with_their_patterns(robots, expected, site, tmp_path):
    site["/robots.txt"] = (200, {}, robots)
    for path in expected:
        site[path.split("?")[0]] = (200, {}, FEED)
    lines = ask(site, tmp_path, *expected)
    assert [not line.failed for line in lines] == list(expected.values())


def test_a_site_whose_robots_cannot_be_read_is_not_asked(site, tmp_path):
    site["/robots.txt"] = (500, {}, b"")
    (line,) = ask(site, tmp_path)
    assert "robots.txt gave error 500" in line.words
    assert not asked(site)


def test_a_redirect_does_not_lead_round_the_robots(site, tmp_path):
    site["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /feed\n")
    site["/way"] = (302, {"Location": "/feed"}, b"")
    (line,) = ask(site, tmp_path, "/way")
    assert "robots.txt" in line.words
    assert not asked(site)


def test_there_is_a_pause_between_two_requests_to_one_host(site, tmp_path, monkeypatch):
    slept = []
    monkeypatch.setattr("sahelscope.sources.fetch.time.sleep", slept.append)
    site["/robots.txt"] = (200, {}, b"User-agent: *\nCrawl-delay: 7\n")
    site["/other"] = (200, {}, FEED)
    ask(site, tmp_path, "/feed", "/other", pause=3)
    assert [round(s) for s in slept if s > 1] == [7]


@pytest.mark.parametrize("ip", ["8.8.8.8", "2606:4700::1111", "192.0.1.1", "2001:4860::5efe:808:808", "2a02:26f0::1"])
def test_public_machines_may_be_asked(ip):
    assert address.public(ip)


#: One address of each network that the registries of special addresses hold, the withdrawn ones included.
SPECIAL = (
    "0.0.0.1 10.1.2.3 100.64.0.1 100.100.100.200 127.0.0.1 168.63.129.16 169.254.169.254 172.31.255.255 192.0.0.1 "
    "192.0.0.8 192.0.0.9 192.0.0.171 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.1.1 192.175.48.1 "
    "198.19.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 :: ::1 ::808:808 "
    "::ffff:8.8.8.8 ::ffff:0:808:808 64:ff9b::808:808 64:ff9b:1::1 100::1 100:0:0:1::1 200::1 2001::1 2001:1::1 "
    "2001:2::1 2001:3::1 2001:4:112::1 2001:10::1 2001:20::1 2001:30::1 2001:db8::1 2002:a00:1::1 2620:4f:8000::1 "
    "3ffe::1 3fff::1 3fff:fff::1 4000::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 feff::1 ff02::1 "
    "2001:4860::5efe:a00:1 2001:4860::200:5efe:7f00:1"
)


@pytest.mark.parametrize("ip", SPECIAL.split())
def test_no_special_address_is_asked(ip, monkeypatch):
    assert not address.public(ip)
    found = (socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [found])
    with pytest.raises(FetchError, match="not public"):
        address.checked("http://post.example/feed")


def test_a_line_of_special_addresses_that_names_no_network_is_named(tmp_path, monkeypatch):
    (tmp_path / "special_addresses.csv").write_text("network,what\n192.0.2.1/24,documentation\n")
    monkeypatch.setattr(address, "DATA", tmp_path)
    with pytest.raises(ValueError, match=r"special_addresses\.csv, line 2: .*write a network"):
        address._special.__wrapped__()


def test_the_list_of_feeds_is_whole():
    found = listing.feeds()
    assert len(found) >= 30
    assert len({f.url for f in found}) == len(found)
    assert all(f.url.startswith("https://") and f.licence for f in found)
    assert {f.language for f in found} <= {"en", "fr", ""}


def test_a_list_with_an_error_names_its_line(tmp_path):
    path = tmp_path / "feeds.csv"
    path.write_text("name,url,language,country,licence\nOne,,en,,\n")
    with pytest.raises(LexiconError, match="2"):
        listing.feeds(path)


BAD_FEEDS = {
    "no address": ("One,post.example/rss,en,MLI,", "is no address"),
    "another scheme": ("One,ftp://post.example/rss,en,MLI,", "is no address"),
    "a space": ("One,https://post.example/r ss,en,MLI,", "is no address"),
    "twice": ("Two,https://river.example/rss,en,MLI,", "stands in the list twice"),
    "two of a name": ("River,https://post.example/rss,en,MLI,", "two feeds are called"),
    "no language": ("One,https://post.example/rss,english,MLI,", "code of no language"),
    "no country": ("One,https://post.example/rss,en,Mali,", "three letters"),
}


@pytest.mark.parametrize(("row", "what"), BAD_FEEDS.values(), ids=BAD_FEEDS)
def test_a_feed_of_a_wrong_shape_is_named_with_its_line(row, what, tmp_path):
    path = tmp_path / "feeds.csv"
    path.write_text(f"name,url,language,country,licence\nRiver,https://river.example/rss,fr,MLI,\n{row}\n")
    with pytest.raises(LexiconError, match=f"line 3.*{what}"):
        listing.feeds(path)


def test_fetch_adds_what_is_new_with_a_line_a_feed(site, tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path / "corpus"))
    feeds = tmp_path / "feeds.csv"
    feeds.write_text(
        f"name,url,language,country,licence\nRiver Post,{site['base']}/feed,en,MLI,\nGone,{site['base']}/no,,,\n"
    )
    options = ["--corpus", str(tmp_path / "corpus"), "fetch", "--allow-network", "--loopback", "--pause", "0"]
    shown = CliRunner().invoke(cli.app, [*options, "--feeds", str(feeds)])
    assert shown.exit_code == 1
    assert "River Post: 1 article" in shown.output
    assert "Gone: gave error 404" in shown.output
    assert "1 article read" in shown.output
    assert not list((tmp_path / "corpus" / "fetched").glob("*.xml"))
