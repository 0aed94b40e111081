"""Pages as Drupal's themes print them: the outlet at their head, the day in RDFa or behind "Submitted by"."""

# ruff: noqa: E501

import datetime as dt

import pytest

from sahelscope.read import Original, html

TITLE = "Ferry resumes at Kerlo"
WORDS = [
    "The ferry of Kerlo crossed the river again on Monday after nine weeks on the bank, the harbour office said in a note.",
    "Traders had waited with sacks of millet and onions since the flood of January, when the landing stage broke in two places.",
    "A second boat, lent by the neighbouring district, is to follow in April if the water stays as high as it is today.",
]
BODY = "".join(f"<p>{p}</p>" for p in WORDS)
LATEST = '<aside class="sidebars"><ul><li><a href="/a">School opens late</a> <span class="date-display-single">Fri, 03/15/2024</span></li></ul></aside>'


def page(head, meta, generator="Drupal 10 (https://www.drupal.org)", lang="en"):
    return (
        f'<!DOCTYPE html><html lang="{lang}" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="{generator}">'
        f'<title>{TITLE} | Sahel Ledger</title></head><body class="page-node node-type-article"><header id="header">{head}</header>'
        f'<main><h1 class="page-title"><span class="field field--name-title">{TITLE}</span></h1><article class="node node--type-article">'
        f'{meta}<div class="field field--name-body field__item">{BODY}</div></article></main>{LATEST}</body></html>'
    )


SITE_NAME = (
    '<div id="site-name"><strong><a href="/" title="Home" rel="home"><span>Sahel Ledger</span></a></strong></div>'
)
PAGES = {
    "RDFa of the seventh": page(
        SITE_NAME,
        '<div class="submitted"><span property="dc:date dc:created" content="2024-03-04T23:15:00+01:00" rel="sioc:has_creator">'
        'Submitted by <span class="username" property="foaf:name">Awa Diallo</span> on Mon, 03/04/2024 - 23:15</span></div>',
    ),
    "month first, told by the day of the week": page(
        SITE_NAME, '<p class="submitted">Submitted by <span class="username">Awa Diallo</span> on Mon, 03/04/2024 - 23:15</p>'
    ),
    "day first, told by the day of the week": page(
        SITE_NAME, '<p class="submitted">Soumis par <span class="username">Awa Diallo</span> le lun, 04/03/2024 - 10:15</p>', lang="fr"
    ),
    "schema of the ninth": page(
        '<a class="navbar-brand" href="/" rel="home">Sahel Ledger</a>',
        '<footer class="node__meta">By <span property="schema:author"><span property="schema:name">Awa Diallo</span></span> '
        '<span property="schema:dateCreated" content="2024-03-04T09:30:00+00:00">Mon 03/04/2024 - 09:30</span></footer>',
    ),
    "Olivero": page(
        '<div class="site-branding__name"><a href="/" title="Home" rel="home">Sahel Ledger</a></div>',
        '<div class="node__meta"><span>By <span class="field field--name-uid">Awa Diallo</span>, '
        '<span class="field field--name-created">4 March, 2024</span></span></div>',
    ),
    "a logo for a name": page(
        '<a href="/" rel="home" id="logo"><img src="/logo.png" alt="Sahel Ledger"></a>',
        '<div class="node__meta"><span class="field--name-uid">Awa Diallo</span> <time datetime="2024-03-04T12:00:00Z">4 March 2024</time></div>',
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_outlet_day_and_author_are_told(name):
    [article] = [x for x in html.page(PAGES[name], "a.html") if isinstance(x, Original)]
    assert (article.title, article.outlet, article.published, article.author) == (
        TITLE, "Sahel Ledger", dt.date(2024, 3, 4), "Awa Diallo",
    )  # fmt: skip
    assert all(words in article.text for words in WORDS)
    assert "School" not in article.text


def test_what_stands_behind_the_title_is_no_outlet_where_the_page_does_not_say_so():
    [article] = [x for x in html.page(page("", ""), "a.html") if isinstance(x, Original)]
    assert article.outlet is None
