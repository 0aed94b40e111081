"""Saved web pages of many shapes: the article without what surrounds it, and what the page says of itself."""

# ruff: noqa: E501

import datetime as dt
import json
from email.message import EmailMessage

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem, apart

PARAGRAPHS = [
    "The ferry at Dalafé crossed the river again on Monday after eleven weeks at its mooring, carrying two lorries of "
    "millet and some forty traders on their way to the weekly fair.",
    "“We waited for the water to fall,” said Awa Diallo, who runs the landing with her brothers. “Nobody wanted to risk "
    "the ropes a second time.”",
    "The ropes had torn in March, when a raft of timber struck the hull. A carpenter from Gao replaced nine planks and "
    "painted the rail green, the colour that the village council had chosen.",
    "Fares stay as they were: two hundred francs for a person, five hundred for a cow. Goats travel free until the feast.",
]
FRENCH = [
    "Le bac de Dalafé a traversé de nouveau le fleuve lundi, après onze semaines à quai, avec deux camions de mil et une "
    "quarantaine de commerçants en route vers la foire.",
    "« Nous attendions la décrue », a expliqué Awa Diallo, qui tient le débarcadère avec ses frères. « Personne ne voulait "
    "risquer les cordes une seconde fois. »",
    "Les cordes avaient cédé en mars, quand un radeau de bois a heurté la coque. Un charpentier de Gao a remplacé neuf "
    "planches et repeint la rambarde en vert.",
    "Les tarifs ne changent pas : deux cents francs par personne, cinq cents par vache. Les chèvres voyagent gratuitement.",
]
TITLE, TITRE = "Ferry returns to Dalafé", "Le bac revient à Dalafé"
MENU = "".join(
    f'<li><a href="/{w}">{w}</a></li>' for w in ("Politics", "Economy", "Sport", "Culture", "Weather", "Shop")
)
NAV = f"<nav><ul>{MENU}</ul></nav>"
FOOT = '<footer><p>All rights reserved.</p><ul><li><a href="/a">About</a></li><li><a href="/c">Contact</a></li></ul></footer>'
COMMENTS = "".join(
    f"<div class='comment'><p>Reader number {i} thinks that the ferry is slow.</p></div>" for i in range(9)
)


def ps(paragraphs):
    return "".join(f"<p>{p}</p>" for p in paragraphs)


def ld(kind="NewsArticle", paragraphs=None, language="en"):
    data = {
        "@context": "https://schema.org", "@type": kind, "headline": TITLE if language == "en" else TITRE,
        "datePublished": "2021-05-03T08:00:00Z", "dateModified": "2021-06-01T08:00:00Z", "inLanguage": language,
        "author": {"@type": "Person", "name": "Jonas Ebel"}, "publisher": {"@type": "Organization", "name": "Morning Post"},
    }  # fmt: skip
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def metas(title=TITLE, outlet="Morning Post"):
    return (
        f'<title>{title} | {outlet}</title><meta property="og:title" content="{title}">'
        f'<meta property="og:site_name" content="{outlet}"><meta property="og:type" content="article">'
        '<meta property="article:published_time" content="2021-05-03T08:00:00+00:00">'
        '<meta name="author" content="Jonas Ebel"><link rel="canonical" href="https://post.example/2021/ferry">'
    )


def page(head, body, lang="en", doctype="<!DOCTYPE html>"):
    return f'{doctype}<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


SHAPES = {
    "news site": page(
        metas(), f"{NAV}<main><article><h1>{TITLE}</h1>{ps(PARAGRAPHS)}<p>Read more: <a href='/x'>The bridge</a></p>"
        f"</article></main><aside><h3>Most read</h3><ul>{MENU}</ul></aside>{FOOT}",
    ),
    "structured data only": page(
        f'{ld()}<link rel="canonical" href="https://post.example/2021/ferry">',
        f"{NAV}<div class='story'><h1>{TITLE}</h1><div class='content'>{ps(PARAGRAPHS)}</div></div>{FOOT}",
    ),
    "WordPress": page(
        metas(), f"<div id='page'><header>{NAV}</header><div class='site-content'><article class='post hentry'><h1 "
        f"class='entry-title'>{TITLE}</h1><div class='entry-meta'><time class='entry-date' datetime='2021-05-03'>May 3, "
        f"2021</time></div><div class='entry-content'>{ps(PARAGRAPHS)}</div><div class='sharedaddy'><h3>Share this:</h3>"
        f"<ul><li>Facebook</li><li>Twitter</li></ul></div></article><div id='comments'>{COMMENTS}</div></div></div>{FOOT}",
    ),
    "AMP": page(
        ld() + metas(), f"<amp-sidebar>{NAV}</amp-sidebar><article class='amp-wp-article'><h1>{TITLE}</h1><amp-img "
        f"src='a.jpg'></amp-img><div class='amp-wp-article-content'>{ps(PARAGRAPHS)}</div></article>{FOOT}",
    ).replace("<html ", "<html amp "),
    "no semantic tags": page(
        metas(), f"<div><div><a href='/'>Home</a> <a href='/s'>Sport</a></div><div><b>{TITLE}</b></div><div>"
        f"{ps(PARAGRAPHS)}</div><div><a href='/a'>About</a> <a href='/c'>Contact</a></div></div>",
    ),
    "old page laid out in a table": page(
        metas(), f"<table><tr><td>{NAV}</td><td><h1>{TITLE}</h1>{ps(PARAGRAPHS)}</td></tr></table>",
        doctype='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
    ),
    "XHTML": '<?xml version="1.0" encoding="UTF-8"?>\n'
    + page(metas(), f"<div id='main'><h1>{TITLE}</h1>{ps(PARAGRAPHS)}</div>{FOOT}"),
    "saved by a browser": page(
        metas().replace('<link rel="canonical" href="https://post.example/2021/ferry">', ""),
        f"{NAV}<article><h1>{TITLE}</h1>{ps(PARAGRAPHS)}</article>{FOOT}",
        doctype="<!DOCTYPE html>\n<!-- saved from url=(0031)https://post.example/2021/ferry -->\n",
    ),
    "live blog": page(
        metas(), f"{NAV}<main><h1>{TITLE}</h1><div class='live'>"
        + "".join(f"<article class='update'><time>1{i}:20</time><p>{p}</p></article>" for i, p in enumerate(PARAGRAPHS))
        + f"</div></main>{FOOT}",
    ),
    "related story and advertising in between": page(
        metas(), f"{NAV}<article><h1>{TITLE}</h1>{ps(PARAGRAPHS[:2])}<div class='related'><h4>Related</h4><a href='/x'>The "
        f"bridge</a></div><div class='ad'>Advertisement</div>{ps(PARAGRAPHS[2:])}</article>{FOOT}",
    ),
}  # fmt: skip
NOT_BODY = [
    "Politics",
    "All rights reserved",
    "Most read",
    "Reader number",
    "Share this",
    "Facebook",
    "Read more",
    "The bridge",
]


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


@pytest.mark.parametrize("content", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("name", ["a.html", "a.txt"])
def test_the_article_is_read_with_all_its_fields(content, name, tmp_path):
    (tmp_path / name).write_text(content, encoding="utf-8")
    articles, problems = all_of(tmp_path / name)
    assert not problems
    [article] = articles
    for paragraph in PARAGRAPHS:
        assert paragraph in article.text.split("\n\n")
    assert not [w for w in NOT_BODY if w in article.text]
    assert article.title == TITLE
    assert article.published == dt.date(2021, 5, 3)
    assert (article.outlet, article.author, article.language) == ("Morning Post", "Jonas Ebel", "en")
    assert article.url == "https://post.example/2021/ferry"
    assert {field for field, _ in article.origins} == {"title", "date", "outlet", "author", "language", "url"}


def test_each_field_says_where_on_the_page_it_stood(tmp_path):
    (tmp_path / "a.html").write_text(SHAPES["news site"])
    [article], _ = all_of(tmp_path / "a.html")
    assert dict(article.origins) == {
        "title": "meta og:title",
        "date": "meta article:published_time",
        "outlet": "meta og:site_name",
        "author": "meta author",
        "language": "html lang",
        "url": "canonical link",
    }


FRENCH_PAGE = page(
    metas(TITRE, "Le Courrier inventé"),
    f"{NAV}<article><h1>{TITRE}</h1>{ps(FRENCH[:2])}<p><strong>Lire aussi : <a href='/x'>Le pont</a></strong></p>"
    f"{ps(FRENCH[2:])}</article><section id='commentaires'><h3>Commentaires</h3>{COMMENTS}</section>{FOOT}",
    lang="fr-FR",
)
ENCODED = {
    "utf-8": FRENCH_PAGE.encode(),
    "windows-1252, named": FRENCH_PAGE.replace('charset="utf-8"', 'charset="iso-8859-1"').encode("cp1252"),
    "windows-1252, not named": FRENCH_PAGE.replace('<meta charset="utf-8">', "").encode("cp1252"),
    "windows-1252, called UTF-8": FRENCH_PAGE.encode("cp1252"),
    "utf-16": FRENCH_PAGE.encode("utf-16"),
}


@pytest.mark.parametrize("raw", ENCODED.values(), ids=ENCODED)
def test_a_french_page_is_read_without_lire_aussi_in_any_encoding(raw, tmp_path):
    (tmp_path / "a.html").write_bytes(raw)
    [article], problems = all_of(tmp_path / "a.html")
    assert not problems
    assert article.text.split("\n\n")[-4:] == FRENCH
    assert "Lire aussi" not in article.text
    assert (article.title, article.outlet, article.language) == (TITRE, "Le Courrier inventé", "fr")


def test_a_page_saved_as_mhtml_is_read_with_its_address(tmp_path):
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://post.example/2021/ferry"
    message.add_related(
        SHAPES["news site"].replace('<link rel="canonical" href="https://post.example/2021/ferry">', "").encode(),
        "text", "html", cte="quoted-printable",
    )  # fmt: skip
    message.add_related(b"\x89PNG" * 2000, "image", "png")
    (tmp_path / "a.mhtml").write_bytes(message.as_bytes())
    [article], problems = all_of(tmp_path / "a.mhtml")
    assert not problems
    assert article.url == "https://post.example/2021/ferry"
    assert PARAGRAPHS[3] in article.text


def test_a_short_item_is_read_too(tmp_path):
    (tmp_path / "a.html").write_text(
        "<html><body><p>The market of Gao opened again on Monday morning.</p></body></html>"
    )
    [article], _ = all_of(tmp_path / "a.html")
    assert article.text == "The market of Gao opened again on Monday morning."


def test_a_script_in_the_title_is_words_and_nothing_else(tmp_path):
    title = "&lt;script&gt;alert(1)&lt;/script&gt; Ferry"
    (tmp_path / "a.html").write_text(page(f"<title>{title}</title>", f"<article>{ps(PARAGRAPHS)}</article>"))
    [article], _ = all_of(tmp_path / "a.html")
    assert "alert(1)" not in article.text


BROKEN = {
    "nothing in it": ("<html></html>", "no article was found"),
    "a menu only": (page("", NAV), "no article was found"),
    "one word": (page("", "<a href='/'>Home</a>"), "no article was found"),
    "too large": ("<html><p>" + "word " * 500_000, "has 2.5 MB, more than any article's page"),
}


@pytest.mark.parametrize(("content", "what"), BROKEN.values(), ids=BROKEN)
def test_a_page_without_an_article_is_named(content, what, tmp_path):
    (tmp_path / "a.html").write_text(content)
    articles, [problem] = all_of(tmp_path / "a.html")
    assert not articles
    assert what in problem.what
    assert problem.remedy


HOSTILE = {
    "two hundred thousand tags, one in the other": "<html><body>" + "<div>" * 200_000 + "<p>The market is open.",
    "lists in lists": "<html><body>" + "<ul><li>" * 100_000 + "word",
    "tags that never close": "<html>" + "<p" * 400_000,
    "an attribute without an end": '<html><a href="' + "x" * 1_000_000,
    "comments": "<html>" + "<!-- x " * 200_000,
    "NULs": "<html><body><p>The mar\0ket of Gao opened again on Mon\0day morning.</p></body></html>",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_ends_and_the_next_one_is_read(content, tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 10.0)
    (tmp_path / "a.html").write_text(content)
    found = list(read.articles(tmp_path / "a.html"))
    assert len(found) == 1
    (tmp_path / "b.html").write_text(SHAPES["news site"])
    assert len(all_of(tmp_path / "b.html")[0]) == 1
