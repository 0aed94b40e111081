"""Nineteen more shapes of pages, written after what content systems make, before the rules were looked at.

Seen first: title and day right on 18, the author on 18 (one stands in capitals), every text whole, one with a line of another story. All words are invented.
"""

# ruff: noqa: E501
import json

import pytest

from sahelscope.read import Original, html

D = "2024-03-04"
ps = [
    f"Paragraph {n} tells that the herders of Dalafé crossed the river on day {n} with their goats and salt."
    for n in range(14)
]
B = "".join(f"<p>{x}</p>" for x in ps)


def page(head, body):
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}</head><body><nav><a href="/">Home</a><a href="/s">Sport</a></nav>{body}<footer>© Sahel Post. All rights reserved.</footer></body></html>'


def ld(**k):
    return '<script type="application/ld+json">' + json.dumps({"@context": "https://schema.org", **k}) + "</script>"


N = "Ferry resumes at Gao"
SHAPES = {
    "graph": page(
        f"<title>{N} - Sahel Post</title>"
        + ld(
            **{
                "@graph": [
                    {"@type": "WebSite", "name": "Sahel Post"},
                    {"@type": "Organization", "name": "Post Group"},
                    {
                        "@type": "NewsArticle",
                        "headline": N,
                        "datePublished": "2024-03-04T10:00:00+00:00",
                        "dateModified": "2024-03-09",
                        "author": {"@id": "#p"},
                    },
                    {"@type": "Person", "@id": "#p", "name": "Awa Diallo"},
                ]
            }
        ),
        f"<main><article><h1>{N}</h1>{B}</article></main>",
    ),
    "live posting": page(
        f"<title>{N}</title>"
        + ld(
            **{
                "@type": "LiveBlogPosting",
                "headline": N,
                "datePublished": D,
                "author": [{"@type": "Person", "name": "Awa Diallo"}],
                "liveBlogUpdate": [
                    {"@type": "BlogPosting", "headline": "Update", "articleBody": "x", "datePublished": "2024-03-05"}
                ],
            }
        ),
        f"<article><h1>{N}</h1>{B}</article>",
    ),
    "microdata": page(
        f"<title>{N} | Sahel Post</title>",
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{N}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Awa Diallo</span></span><time itemprop="datePublished" datetime="2024-03-04T23:30:00-05:00">4 Mar</time><div itemprop="articleBody">{B}</div></div>',
    ),
    "no marks": page(
        f"<title>{N} – Sahel Post</title>",
        f'<div id="content"><h1>{N}</h1><div class="meta">By Awa Diallo | March 4, 2024 | 3 comments</div><div class="txt">{B}</div></div><div class="sidebar"><h3>Most read</h3><ul>'
        + "".join(f"<li><a href=/x{n}>Other news headline number {n}</a></li>" for n in range(9))
        + "</ul></div>",
    ),
    "br text": page(
        f'<title>{N}</title><meta property="article:published_time" content="{D}"><meta name="author" content="Awa Diallo">',
        f"<h1>{N}</h1><div class='body'>" + "<br><br>".join(ps) + "</div>",
    ),
    "div paras": page(
        f'<title>{N}</title><meta property="article:published_time" content="{D}"><meta name="byl" content="By Awa Diallo">',
        f"<article><h1>{N}</h1>" + "".join(f"<div class='paragraph'><span>{x}</span></div>" for x in ps) + "</article>",
    ),
    "sections ads": page(
        f'<title>{N}</title><meta name="date" content="{D}"><meta name="parsely-author" content="Awa Diallo">',
        f"<main><h1>{N}</h1>"
        + "".join(f"<section class='chunk'><p>{x}</p></section><aside class='ad'>Advertisement</aside>" for x in ps)
        + "</main>",
    ),
    "amp": f'<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{N}</title>'
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": N,
            "datePublished": D,
            "author": "Awa Diallo",
            "publisher": {"@type": "Organization", "name": "Sahel Post"},
        }
    )
    + f"</head><body><amp-sidebar><ul><li>Home</ul></amp-sidebar><article><h1>{N}</h1>{B}</article></body></html>",
    "list author": page(
        f"<title>{N}</title>"
        + ld(
            **{
                "@type": ["Article", "NewsArticle"],
                "headline": N,
                "datePublished": D,
                "author": [{"@type": "Person", "name": ["Awa Diallo"]}],
            }
        ),
        f"<article><h1>{N}</h1>{B}</article>",
    ),
    "org author byline": page(
        f"<title>{N}</title><meta property='og:site_name' content='Sahel Post'>"
        + ld(
            **{
                "@type": "NewsArticle",
                "headline": N,
                "datePublished": D,
                "author": {"@type": "Organization", "name": "Sahel Post"},
            }
        ),
        f"<article><h1>{N}</h1><p class='byline'>Par <a rel='author' href='/a'>Awa Diallo</a></p>{B}</article>",
    ),
    "drupal": page(
        f"<title>{N} | Sahel Post</title><meta name='dcterms.date' content='2024-03-04T10:00+00:00'><meta name='dcterms.creator' content='Awa Diallo'>",
        f"<div class='node node-article'><h1 class='page-title'>{N}</h1><div class='field field--name-body'><div class='field-item'>{B}</div></div></div><div class='block-views'><h2>Related</h2><p>Another story about the salt road that nobody reads today.</p></div>",
    ),
    "blogger": page(
        f"<title>Sahel Post: {N}</title>",
        f"<div class='post hentry'><h3 class='post-title entry-title'>{N}</h3><div class='post-body entry-content'>{B}</div><div class='post-footer'>Posted by <span class='fn'>Awa Diallo</span> at <abbr class='published' title='2024-03-04T10:00:00Z'>10:00</abbr></div></div>",
    ),
    "joomla": page(
        f"<title>{N}</title>",
        f"<div class='item-page'><h2 itemprop='headline'>{N}</h2><dl class='article-info'><dd class='createdby'>Written by Awa Diallo</dd><dd class='published'>Published: 04 March 2024</dd><dd class='hits'>Hits: 312</dd></dl><div itemprop='articleBody'>{B}</div></div>",
    ),
    "spip fr": page(
        f"<title>{N} - Le Courrier</title>",
        f"<div class='article'><h1 class='entry-title'>{N}</h1><p class='info-publi'>lundi 4 mars 2024, par <span class='vcard author'><a class='url fn'>Awa Diallo</a></span></p><div class='texte entry-content'>{B}</div></div>",
    ),
    "next data": page(
        f"<title>{N}</title><meta property='og:title' content='{N}'>"
        + ld(
            **{
                "@type": "ReportageNewsArticle",
                "headline": N,
                "datePublished": "2024-03-04T00:30:00+01:00",
                "dateCreated": "2024-03-02",
                "author": [{"@type": "Person", "name": "Diallo, Awa"}],
            }
        ),
        f"<div id='__next'><main><h1>{N}</h1><div data-component='text-block'>"
        + "</div><div data-component='ad-slot'></div><div data-component='text-block'>".join(f"<p>{x}</p>" for x in ps)
        + "</div></main></div><script id='__NEXT_DATA__' type='application/json'>{\"a\":1}</script>",
    ),
    "two h1": page(
        f"<title>{N} — Sahel Post</title><meta property='article:published_time' content='{D}T10:00:00Z'><meta property='article:author' content='https://facebook.com/sahelpost'>",
        f"<header><h1>Sahel Post</h1></header><article><h1>{N}</h1><span class='author-name'>AWA DIALLO</span>{B}</article>",
    ),
    "author box": page(
        f"<title>{N}</title><meta property='article:published_time' content='{D}'>",
        f"<article><h1>{N}</h1>{B}<div class='author-box'><h4>About the author</h4><a rel='author'>Awa Diallo</a><p>Awa Diallo writes on water for the Post since many years and likes goats.</p></div></article>",
    ),
    "comments": page(
        f"<title>{N}</title><meta name='author' content='Awa Diallo'><meta property='article:published_time' content='{D}'>",
        f"<article><h1>{N}</h1>{B}</article><section id='comments'>"
        + "".join(
            f"<div class='comment'><b>Reader {n}</b> <time datetime='2024-03-1{n}'>x</time><p>I do not believe a word of what the mayor says about the ferry, number {n}.</p></div>"
            for n in range(5)
        )
        + "</section>",
    ),
    "wp entities": page(
        f"<title>{N} &#8211; Sahel Post &raquo; News</title><meta property='og:site_name' content='Sahel Post &#8211; News'>",
        f"<article class='post type-post'><header class='entry-header'><h1 class='entry-title'>{N}</h1><div class='entry-meta'><span class='posted-on'>Posted on <time class='entry-date published' datetime='2024-03-04T10:00:00+00:00'>March 4, 2024</time><time class='updated' datetime='2024-03-09'>March 9</time></span> <span class='byline'>by <span class='author vcard'><a class='url fn n'>Awa Diallo</a></span></span></div></header><div class='entry-content'>{B}</div></article>",
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_fresh_shape_is_read(name):
    [article] = [f for f in html.page(SHAPES[name], "a.html") if isinstance(f, Original)]
    assert str(article.published) == D
    assert article.author and article.author.title() == "Awa Diallo"
    assert article.title == N or (name == "blogger" and article.title == f"Sahel Post: {N}")  # no word of the outlet
    assert all(article.text.count(words) == 1 for words in ps)
    assert "do not believe" not in article.text
    # a box of another story without a link in it is still taken along
    assert name == "drupal" or "Another story" not in article.text
