"""Printed words are shown as printed: no markup in them ever works."""

import re

import pytest

from components import cards, marked
from components.marked import Mark, highlight

HIGHLIGHTED = [
    ("Gao waits.", [], "Gao waits."),
    ("Gao waits.", [Mark(0, 3, "place")], '<mark class="ss-place">Gao</mark> waits.'),
    ("Gao waits.", [Mark(4, 9, "quote"), Mark(0, 3, "place")],
     '<mark class="ss-place">Gao</mark> <mark class="ss-quote">waits</mark>.'),
    # one inside the other
    ("ab Gao cd", [Mark(0, 9, "quote"), Mark(3, 6, "place")],
     '<mark class="ss-quote">ab </mark><mark class="ss-quote ss-place">Gao</mark><mark class="ss-quote"> cd</mark>'),
    # half over each other
    ("abcdef", [Mark(0, 4, "quote"), Mark(2, 6, "date")],
     '<mark class="ss-quote">ab</mark><mark class="ss-quote ss-date">cd</mark><mark class="ss-date">ef</mark>'),
    ("abc", [Mark(0, 2, "quote", "", "<Awa>")],
     '<mark class="ss-quote">ab</mark><span class="ss-said">&lt;Awa&gt;</span>c'),
    ("abc", [Mark(0, 2, "quote", 'said by "A"')], '<mark class="ss-quote" title="said by &quot;A&quot;">ab</mark>c'),
    # outside the text, empty, reversed: passed over
    ("abc", [Mark(-1, 2, "quote"), Mark(1, 9, "quote"), Mark(1, 1, "quote"), Mark(2, 1, "quote")], "abc"),
    ("<b>a</b> & c", [Mark(3, 4, "place")], '&lt;b&gt;<mark class="ss-place">a</mark>&lt;/b&gt; &amp; c'),
    ("", [], ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "marks", "html"), HIGHLIGHTED)
def test_findings_are_highlighted_and_everything_else_escaped(text, marks, html):
    assert highlight(text, marks) == html


@pytest.mark.parametrize("text", ["*a*", "[a](x)", "![](x/a.png)", "$x$", ":red[a]", "`a`", "# a"])
def test_a_label_shows_markup_as_printed(text):
    plain = marked.plain(text)
    assert plain.replace("\\", "") == text
    assert all(plain[i - 1] == "\\" for i, c in enumerate(plain) if c in "*[]()$:`#!_")


@pytest.mark.parametrize("text", ["http://x.example", "see HTTPS://x.example/a", "www.x.example", "a@x.example"])
def test_a_bare_address_in_a_label_is_no_link(text):
    """What the page looks for once nothing is escaped: https?://, www. and letters around an @."""
    plain = marked.plain(text).replace("\\", "")
    assert not re.search(r"https?://|www\.|@[-\w]", plain, re.IGNORECASE)
    assert plain.replace("\u2060", "") == text


SEARCHED = [
    ("Le marché a fermé", "marche", ["marché"]),
    ("Market, market-place, supermarket", "MARK", ["Mark", "mark"]),
    ("Nobody said so", '"said so"', ["said", "so"]),
    ("a*b (c)", "*(", []),
    ("anything", "", []),
]


@pytest.mark.parametrize(("text", "words", "found"), SEARCHED)
def test_what_was_searched_for_is_found_again_in_the_text(text, words, found):
    marks = sorted(marked.searched(text, words))
    assert [text[m.start : m.end] for m in marks] == found


LINKS = [
    ("https://example.org/a?b=c", True),
    (" http://example.org ", True),
    ("javascript:alert(1)", False),
    ("data:text/html,<script>", False),
    ("JaVaScRiPt:alert(1)", False),
    ("//example.org", False),
    ("http://[broken", False),
    ("example.org", False),
    ("", False),
    (None, False),
]


@pytest.mark.parametrize(("url", "safe"), LINKS)
def test_only_an_address_of_the_web_becomes_a_link(url, safe):
    assert marked.link(url) == (url.strip() if safe else None)


@pytest.mark.parametrize(
    ("confidence", "word"), [(1.0, ""), (0.85, ""), (0.84, "likely"), (0.7, "likely"), (0.69, "unsure"), (None, "")]
)
def test_doubt_has_a_word(confidence, word):
    assert cards.doubt(confidence) == word
