"""Each sign by which a page tells its author, day, title and outlet, one at a time."""

# ruff: noqa: E501

import json

import pytest

from sahelscope.read import Original, Problem, html

BODY = """<p>The ferry at Gao resumed on Monday after a week of high water, the mayor said.</p>
<p>It carries thirty carts a day. “We waited long enough,” said Awa Traoré, a trader from Kidal, who crossed first with her goats.</p>
<p>The council has asked for a second boat before the rains, and a carpenter from Mopti has begun to build it on the sandbank below the market.</p>"""
BASE = '<meta property="og:title" content="Ferry resumes at Gao"><meta property="og:site_name" content="Sahel Post"><meta property="article:published_time" content="2024-03-04T08:00:00+00:00">'


def pg(
    head="",
    top="",
    bottom="",
    title="Ferry resumes at Gao",
    base=BASE,
    lang="en",
    h1="<h1>Ferry resumes at Gao</h1>",
    body=BODY,
):
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{base}{head}</head><body><nav><a href="/">Home</a></nav><article>{h1}{top}{body}{bottom}</article><footer>Contact</footer></body></html>'


def ld(o):
    return f'<script type="application/ld+json">{json.dumps(o)}</script>'


def get(c, url=None):
    f = list(html.page(c, "a", url=url))
    a = [x for x in f if isinstance(x, Original)]
    return (a[0] if a else None), [x.what for x in f if isinstance(x, Problem)]


A = "Awa Diallo"
AUTHORS = {
    "meta Diallo, Awa": (pg('<meta name="author" content="Diallo, Awa">'), A),
    "citation x2": (
        pg('<meta name="citation_author" content="Diallo, Awa"><meta name="citation_author" content="Keita, Moussa">'),
        "Awa Diallo, Moussa Keita",
    ),
    "two meta author": (
        pg('<meta name="author" content="Awa Diallo"><meta name="author" content="Moussa Keita">'),
        "Awa Diallo, Moussa Keita",
    ),
    "p byline fr": (pg('<meta name="author" content="La rédaction">', '<p class="byline">Par Awa Diallo</p>'), A),
    "autor": (pg("", '<div class="author">Autor: Awa Diallo</div>'), A),
    "documentaire": (pg("", '<div class="author">Un documentaire de Awa Diallo</div>'), A),
    "tiempo": (pg('<meta name="author" content="Tiempo de lectura: 3 min">', '<p class="byline">By Awa Diallo</p>'), A),
    "tiempo none": (pg('<meta name="author" content="Tiempo de lectura: 3 min">'), None),
    "org author = outlet no byline": (
        pg(
            ld(
                {
                    "@type": "NewsArticle",
                    "headline": "Ferry resumes at Gao",
                    "author": {"@type": "Organization", "name": "Sahel Post"},
                }
            )
        ),
        None,
    ),
    "org typed person outlet": (
        pg(
            ld(
                {
                    "@type": "NewsArticle",
                    "headline": "Ferry resumes at Gao",
                    "author": {"@type": "Person", "name": "Sahel Post"},
                }
            ),
            "<p>By Awa Diallo</p>",
        ),
        A,
    ),
    "author url": (
        pg(
            '<meta property="article:author" content="https://www.facebook.com/sahelpost">',
            '<span class="author-name">Awa Diallo</span>',
        ),
        A,
    ),
    "host as author": (pg('<meta name="author" content="sahelpost.example">'), None),
    "By X, in Bamako": (pg("", "<p>By Awa Diallo, in Bamako</p>"), A),
    "X et Y": (pg("", '<p class="signature">Par Awa Diallo et Moussa Keita</p>'), "Awa Diallo, Moussa Keita"),
    "correspondant": (pg("", '<p class="auteur">De notre correspondante à Bamako, Awa Diallo</p>'), A),
    "propos end": (pg("", "", "<p><em>Propos recueillis par Awa Diallo</em></p>"), A),
    "sign end": (pg("", "", "<p><b>Awa Diallo</b></p>"), A),
    "agency": (pg('<meta name="author" content="AFP">'), "AFP"),
    "meta: X - Sahel Post": (pg('<meta name="author" content="Awa Diallo - Sahel Post">'), A),
    "meta: X | role": (pg('<meta name="author" content="Awa Diallo | Senior correspondent">'), A),
    "dc.creator": (pg('<meta name="DC.creator" content="Awa Diallo">'), A),
    "parsely": (pg('<meta name="parsely-author" content="Awa Diallo">'), A),
    "dict name list": (
        pg(
            ld(
                {
                    "@type": "NewsArticle",
                    "headline": "Ferry resumes at Gao",
                    "author": {"@type": "Person", "name": ["Awa Diallo", "Moussa Keita"]},
                }
            )
        ),
        "Awa Diallo, Moussa Keita",
    ),
    "author str comma": (
        pg(ld({"@type": "NewsArticle", "author": "Awa Diallo, Moussa Keita"})),
        "Awa Diallo, Moussa Keita",
    ),
    "author By": (pg(ld({"@type": "NewsArticle", "author": {"@type": "Person", "name": "By Awa Diallo"}})), A),
    "parsely json": (
        pg(
            '<meta name="parsely-page" content=\'{"title":"Ferry resumes at Gao","author":"Awa Diallo","pub_date":"2024-03-04T08:00:00Z"}\'>'
        ),
        A,
    ),
    "vcard": (pg("", '<span class="author vcard"><a class="url fn n" href="/author/ad">Awa Diallo</a></span>'), A),
    "written by span": (pg("", "<div>Written by <strong>Awa Diallo</strong> on 4 March 2024</div>"), A),
    "time in byline": (pg("", '<div class="byline">By Awa Diallo<br>Published March 4, 2024 8:00 am</div>'), A),
    "h1 no article author in aside": (
        pg("", '<aside><span class="author">Moussa Keita</span></aside><p class="author">Awa Diallo</p>'),
        A,
    ),
    "related author": (pg("", "", '<div class="related"><span class="author">Moussa Keita</span></div>'), None),
    "author twice": (pg("", '<span class="author">Awa Diallo</span>', '<span class="author">Awa Diallo</span>'), A),
    "editor": (
        pg(
            ld(
                {
                    "@type": "NewsArticle",
                    "editor": {"@type": "Person", "name": "Moussa Keita"},
                    "author": {"@type": "Person", "name": "Awa Diallo"},
                }
            )
        ),
        A,
    ),
    "caps": (pg("", '<p class="byline">BY AWA DIALLO</p>'), "AWA DIALLO"),
    "News Desk": (pg('<meta name="author" content="News Desk">'), None),
    "Groupe": (
        pg(
            '<meta name="author" content="Groupe Courrier">'
            + ld({"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Groupe Courrier"}}),
            '<p class="byline">Par Awa Diallo</p>',
        ),
        A,
    ),
    "Condé": (
        pg(
            '<meta name="author" content="Kadi Nast">'
            + ld({"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Kadi Nast"}})
        ),
        None,
    ),
    "outlet + person": (pg('<meta name="author" content="Sahel Post, Awa Diallo">'), A),
    "person,outlet": (pg('<meta name="author" content="Awa Diallo, Sahel Post">'), A),
    "twitter:data1": (
        pg('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Awa Diallo">'),
        A,
    ),
    "address": (pg("", '<address>By <a rel="author" href="/x">Awa Diallo</a></address>'), A),
    "itemprop plain": (pg("", '<span itemprop="author">Awa Diallo</span>'), A),
    "authors li": (
        pg("", '<ul class="authors"><li>Awa Diallo</li><li>Moussa Keita</li></ul>'),
        "Awa Diallo, Moussa Keita",
    ),
    "data-author": (pg("", '<div class="post-author" data-author="Awa Diallo">Awa Diallo</div>'), A),
}
NB = '<meta property="og:title" content="Ferry resumes at Gao"><meta property="og:site_name" content="Sahel Post">'
D = "2024-03-04"
DAYS = {
    "ld created": (
        pg(
            ld({"@type": "NewsArticle", "dateCreated": "2024-03-04T08:00:00Z"})
            + '<meta property="article:modified_time" content="2024-03-09T08:00:00Z">',
            base=NB,
        ),
        D,
    ),
    "itemprop meta": (
        pg(
            '<meta itemprop="datePublished" content="2024-03-04"><meta property="og:updated_time" content="2024-03-09">',
            base=NB,
        ),
        D,
    ),
    "time tag": (pg("", '<time datetime="2024-03-04T08:00:00Z">4 March</time>', base=NB), D),
    "time class updated first": (
        pg(
            "",
            '<time class="updated" datetime="2024-03-09T08:00:00Z">9 March</time><time class="published" datetime="2024-03-04">4 March</time>',
            base=NB,
        ),
        D,
    ),
    "fr printed": (pg("", "<p>Publié le 4 mars 2024 à 10h32, mis à jour le 9 mars 2024</p>", base=NB, lang="fr"), D),
    "fr printed weekday": (pg("", "<span>Lundi 4 mars 2024</span>", base=NB, lang="fr"), D),
    "fr 1er": (pg("", "<span>Publié le 1er mars 2024</span>", base=NB, lang="fr"), "2024-03-01"),
    "en printed": (pg("", "<div>Published: Mar 4, 2024 10:30 GMT</div>", base=NB), D),
    "us": (pg("", '<div class="date">03/04/2024</div>', base=NB, lang="en-US"), D),
    "fr num": (pg("", '<div class="date">04/03/2024</div>', base=NB, lang="fr"), D),
    "offset": (pg('<meta property="article:published_time" content="2024-03-04T23:30:00-05:00">', base=NB), D),
    "offset+": (
        pg('<meta property="article:published_time" content="2024-03-05T00:30:00+01:00">', base=NB),
        "2024-03-05",
    ),
    "utc and zone": (
        pg(
            ld({"@type": "NewsArticle", "datePublished": "2024-03-04T23:30:00Z"})
            + '<meta property="article:published_time" content="2024-03-05T00:30:00+01:00">',
            base=NB,
        ),
        "2024-03-05",
    ),
    "utc and printed": (
        pg(
            ld({"@type": "NewsArticle", "datePublished": "2024-03-04T23:30:00Z"}),
            "<p>Publié le 5 mars 2024 à 00h30</p>",
            base=NB,
            lang="fr",
        ),
        "2024-03-05",
    ),
    "dc.date": (pg('<meta name="DC.Date" content="2024-03-04">', base=NB), D),
    "dc.date.issued + modified": (
        pg(
            '<meta name="dcterms.modified" content="2024-03-09"><meta name="DC.date.issued" content="2024-03-04">',
            base=NB,
        ),
        D,
    ),
    "parsely": (pg('<meta name="parsely-pub-date" content="2024-03-04T08:00:00Z">', base=NB), D),
    "parsely json": (
        pg('<meta name="parsely-page" content=\'{"title":"x","pub_date":"2024-03-04T08:00:00Z"}\'>', base=NB),
        D,
    ),
    "sailthru": (pg('<meta name="sailthru.date" content="2024-03-04 08:00:00">', base=NB), D),
    "rfc": (pg('<meta name="pubdate" content="Mon, 04 Mar 2024 23:30:00 -0500">', base=NB), D),
    "js": (pg('<meta name="publish-date" content="Mon Mar 04 2024 08:00:00 GMT+0100 (CET)">', base=NB), D),
    "cXense vs itemprop": (
        pg(
            '<meta name="cXenseParse:recs:publishtime" content="2019-01-01T00:00:00Z">',
            '<span itemprop="datePublished" content="2024-03-04">x</span>',
            base=NB,
        ),
        D,
    ),
    "date meta vs time": (
        pg(
            '<meta name="date" content="2024-05-05">',
            '<time itemprop="datePublished" datetime="2024-03-04">x</time>',
            base=NB,
        ),
        D,
    ),
    "1970": (
        pg(
            ld({"@type": "NewsArticle", "datePublished": "1970-01-01T00:00:00Z"})
            + '<meta property="article:published_time" content="2024-03-04">',
            base=NB,
        ),
        D,
    ),
    "future": (
        pg('<meta name="pubdate" content="2099-03-04"><meta name="sailthru.date" content="2024-03-04">', base=NB),
        D,
    ),
    "webpage node": (
        pg(
            ld({"@type": "WebPage", "datePublished": "2024-03-04T08:00:00+01:00", "dateModified": "2024-03-09"}),
            base=NB,
        ),
        D,
    ),
    "related date": (
        pg(
            "",
            '<div class="related"><time datetime="2019-01-01">x</time></div><time datetime="2024-03-04">x</time>',
            base=NB,
        ),
        D,
    ),
    "only modified": (pg('<meta property="article:modified_time" content="2024-03-04">', base=NB), D),
    "modified ld + url": (
        pg(
            ld({"@type": "NewsArticle", "dateModified": "2024-03-09"})
            + '<meta property="og:url" content="https://p.example/2024/03/04/x">',
            base=NB,
        ),
        D,
    ),
    "h2 small date": (pg("", "<small>04 Mar 2024</small>", base=NB), D),
    "dotted": (pg("", "<small>Le 04.03.2024 à 12:00</small>", base=NB, lang="fr"), D),
    "event date in text": (pg("", "<p>Published by A. Diallo on March 4th, 2024</p>", base=NB), D),
    "VideoObject": (
        pg(
            ld(
                [
                    {"@type": "VideoObject", "uploadDate": "2019-01-01", "name": "v"},
                    {"@type": "NewsArticle", "headline": "Ferry resumes at Gao", "datePublished": "2024-03-04"},
                ]
            ),
            base=NB,
        ),
        D,
    ),
    "two articles ld": (
        pg(
            ld(
                [
                    {"@type": "NewsArticle", "headline": "Other thing", "datePublished": "2019-03-04"},
                    {"@type": "NewsArticle", "headline": "Ferry resumes at Gao", "datePublished": "2024-03-04"},
                ]
            ),
            base=NB,
        ),
        D,
    ),
    "epoch": (pg('<meta name="pubdate" content="1709539200">', base=NB), D),
    "compact": (pg('<meta name="pubdate" content="20240304">', base=NB), D),
    "compact z": (pg('<meta name="pubdate" content="20240304T080000Z">', base=NB), D),
    "data-attr": (pg("", '<span class="date" data-datetime="2024-03-04T10:00">hier</span>', base=NB), D),
}
T = "Ferry resumes at Gao"


def tt(t, site, h1=True, host="https://www.sahelpost.example/ferry", og=True):
    b = (f'<meta property="og:title" content="{t}">' if og else "") + (
        f'<meta property="og:site_name" content="{site}">' if site else ""
    )
    return pg(base=b, title=t, h1=f"<h1>{T}</h1>" if h1 else ""), host


TITLES = [
    ("aoc", tt("Ferry resumes at Gao - AOC media", "AOC media - Analyse Opinion Critique")),
    ("aoc noh1", tt("Ferry resumes at Gao - AOC media", "AOC media - Analyse Opinion Critique", False)),
    ("long noh1", tt("Ferry resumes at Gao - Sahel Post - News and Views", "Sahel Post - News and Views", False)),
    ("motto noh1", tt("Ferry resumes at Gao - Sahel Post - News and Views", "Sahel Post", False)),
    ("host noh1", tt("Ferry resumes at Gao - sahelpost.example", "Sahel Post", False)),
    ("bar", tt("Ferry resumes at Gao | Sahel | Sahel Post", "Sahel Post")),
    ("front", tt("Sahel Post | Ferry resumes at Gao", "Sahel Post", False)),
    ("front colon", tt("Sahel Post : Ferry resumes at Gao", "Sahel Post", False)),
    ("emdash", tt("Ferry resumes at Gao — Sahel Post", "Sahel Post", False)),
    ("nosite", tt("Ferry resumes at Gao | Sahel Post", "", False)),
    ("nosite h1", tt("Ferry resumes at Gao | Sahel Post", "")),
    ("case", tt("Ferry resumes at Gao - SAHEL POST", "Sahel Post", False)),
    ("bracket", tt("Ferry resumes at Gao (Sahel Post)", "Sahel Post", False)),
    ("bullet", tt("Ferry resumes at Gao • Sahel Post", "Sahel Post", False)),
    ("bullet host", tt("Ferry resumes at Gao • sahelpost.example", "Sahel Post", False)),
    ("raquo", tt("Ferry resumes at Gao » Sahel Post", "Sahel Post", False)),
    ("laquo", tt("Ferry resumes at Gao « Sahel Post", "Sahel Post", False)),
    (
        "site with bar",
        tt("Ferry resumes at Gao | Sahel Post | The river’s paper", "Sahel Post | The river’s paper", False),
    ),
    ("site w the", tt("Ferry resumes at Gao | The Sahel Post", "Sahel Post", False)),
    ("site colon", tt("Ferry resumes at Gao - Sahel Post: the news", "Sahel Post: the news", False)),
    ("two dashes --", tt("Ferry resumes at Gao -- Sahel Post", "Sahel Post", False)),
    ("tight |", tt("Ferry resumes at Gao|Sahel Post", "Sahel Post", False)),
    ("slash", tt("Ferry resumes at Gao / Sahel Post", "Sahel Post", False)),
    ("nosite og title differ", tt("Ferry resumes at Gao – Sahel Post", "", True, og=False)),
    ("section", tt("Ferry resumes at Gao - Mali - Sahel Post", "Sahel Post")),
    ("comma", tt("Ferry resumes at Gao, Sahel Post", "Sahel Post", False)),
    ("site = host", tt("Ferry resumes at Gao | Sahel Post", "sahelpost.example", False)),
    ("accent", tt("Ferry resumes at Gao - L’Écho", "L'Echo", False)),
    ("hyphen in name", tt("Ferry resumes at Gao - Sahel-Post", "Sahel-Post", False)),
]


def only(content, url="https://www.sahelpost.example/ferry"):
    article, told = get(content, url)
    assert told == []
    return article


@pytest.mark.parametrize(("content", "author"), AUTHORS.values(), ids=AUTHORS)
def test_the_author_is_told(content, author):
    assert only(content).author == author


@pytest.mark.parametrize(("content", "day"), DAYS.values(), ids=DAYS)
def test_the_day_is_told(content, day):
    article = only(content)
    assert str(article.published) == day
    assert dict(article.origins)["date"]


@pytest.mark.parametrize(("name", "case"), TITLES, ids=[name for name, _ in TITLES])
def test_the_title_stands_without_the_outlet(name, case):
    assert only(*case).title == T


@pytest.mark.parametrize(
    ("title", "outlet", "expected"),
    [
        ("Mali - Niger: the road reopens", "Sahel Post", "Mali - Niger: the road reopens"),
        ("The ferry resumes at Gao", "Gao", "The ferry resumes at Gao"),
        ("“We waited” – the ferry is back - Sahel Post", "Sahel Post", "“We waited” – the ferry is back"),
    ],
)
def test_a_title_with_a_sign_of_its_own_stays_whole(title, outlet, expected):
    assert only(pg(base=f'<meta property="og:site_name" content="{outlet}">', title=title, h1="")).title == expected


def test_the_outlet_is_the_site_and_not_its_owner():
    owner = ld(
        {"@type": "NewsArticle", "headline": T, "publisher": {"@type": "Organization", "name": "Groupe Courrier"}}
    )
    assert only(pg(owner)).outlet == "Sahel Post"
    assert only(pg(owner, base="")).outlet == "Groupe Courrier"
    assert only(pg(base="", title=f"{T} | Sahel Post")).outlet == "Sahel Post"
    assert only(pg(base="")).outlet == "sahelpost.example"


@pytest.mark.parametrize(
    ("head", "given", "url"),
    [
        ('<link rel="canonical" href="/a">', "https://post.example/x?y", "https://post.example/a"),
        ('<link rel="canonical" href="https://post.example/">', "https://post.example/x", "https://post.example/x"),
        ('<meta property="og:url" content="https://post.example/b">', None, "https://post.example/b"),
        ("", "https://post.example/x", "https://post.example/x"),
    ],
)
def test_the_address_is_the_articles_own(head, given, url):
    assert only(pg(head, base=""), given).url == url


@pytest.mark.parametrize(
    ("href", "told"),
    [
        ("?page=2", True),
        ("/ferry/2", True),
        ("https://www.sahelpost.example/ferry/page/2/", True),
        ("/well", False),
        ("/ferry-2024", False),
    ],
)
def test_an_article_on_several_pages_says_so(href, told):
    _, found = get(pg(f'<link rel="next" href="{href}">'), "https://www.sahelpost.example/ferry")
    assert [w for w in found if "first page" in w] == (found if told else [])
    assert bool(found) == told


WALLS = {
    "Il vous reste 78.4% de cet article à lire. La suite est réservée aux abonnés.": True,
    "Pour lire la suite, abonnez-vous.": True,
    "Subscribe to continue reading this story.": True,
    "Already a subscriber? The market opens at six.": False,
    "Le comité a encore 40 % à lire de son rapport.": False,
}


@pytest.mark.parametrize("words", WALLS)
def test_a_teaser_before_a_paywall_says_so(words):
    _, told = get(pg(bottom=f"<div class='box'><p>{words}</p></div>"))
    assert any("only subscribers" in w for w in told) == WALLS[words]


@pytest.mark.parametrize("field", [{"isAccessibleForFree": False}, {"isAccessibleForFree": "False"}])
def test_a_page_that_calls_itself_paid_says_so_only_where_it_is_short(field):
    paid = ld({"@type": "NewsArticle", "headline": T, **field})
    assert any("only subscribers" in w for w in get(pg(paid))[1])
    whole = "".join(
        f"<p>On day {n} the boats came back to the landing with salt and with millet for the town.</p>"
        for n in range(40)
    )
    assert get(pg(paid, body=whole))[1] == []


def test_cards_of_other_articles_for_subscribers_say_nothing_of_this_one():
    cards = "<div class='premium'><a href='/x'><h4>The well</h4><p>Réservé aux abonnés</p></a></div>" * 3
    assert get(pg(bottom=cards))[1] == []


def test_words_that_are_not_shown_are_told():
    rest = "".join(
        f"<p>On day {n} the boats came back to the landing with salt and with millet.</p>" for n in range(20)
    )
    _, [told] = get(pg(bottom=f"<div style='display:none'>{rest}</div>"))
    assert "of the paragraphs of its page" in told
