"""An article that lies in several boxes, or under odd names, arrives whole."""

# ruff: noqa: E501

import json

import pytest
from page_shapes import AD, FOOT, NAV, TEASERS, english, page, ps, titled

from sahelscope.read import Original, html

p = english(3, 14)
H = "<h1>Ferry resumes at Gao</h1>"


def parts(fmt, k=4, sep=AD):
    return sep.join(fmt.format(ps(p[i : i + k])) for i in range(0, 14, k))


BODIES = {
    "no article siblings": f"{NAV}<div id='page'>{H}"
    + parts("<div class='grid'><div class='grid__content'>{}</div></div>")
    + f"</div>{FOOT}",
    "sections": f"{NAV}<main>{H}"
    + parts("<section class='content-block'><div class='text'>{}</div></section>")
    + f"</main>{FOOT}",
    "cmp": f"{NAV}<main>{H}"
    + parts(
        "<div class='cmp-section'><h2>Part</h2><div class='cmp-section__content'><div class='text'>{}</div></div></div>"
    )
    + f"</main>{FOOT}",
    "article per part": f"{NAV}<main>{H}" + parts("<article class='part'>{}</article>") + f"</main>{FOOT}",
    "article-body twice": f"{NAV}<article>{H}" + parts("<div class='article-body'>{}</div>") + f"</article>{FOOT}",
    "entry-content then more": f"{NAV}<article>{H}<div class='entry-content'>{ps(p[:3])}</div><div class='more'>{ps(p[3:])}</div></article>{FOOT}",
    "itemprop parts": f"{NAV}<article>{H}" + parts("<div itemprop='articleBody'>{}</div>") + f"</article>{FOOT}",
    "wrapper named sidebar": f"<div class='has-sidebar sidebar-right'>{NAV}<div class='content'>{H}{ps(p)}</div><div class='sidebar'>{TEASERS}</div></div>{FOOT}",
    "wrapper related": f"<div class='with-related'>{NAV}<article>{H}{ps(p)}</article></div>{FOOT}",
    "lead in header, body in div": f"{NAV}<article><header>{H}{ps(p[:1])}</header><div class='story'>{ps(p[1:])}</div></article>{FOOT}",
    "article only lead": f"{NAV}<article>{H}{ps(p[:2])}</article><div class='body-text'>{ps(p[2:])}</div>{FOOT}",
    "td br": f"<table><tr><td>{NAV}</td><td>{H}{'<br/><br/>'.join(p)}</td></tr></table>",
    "spans": f"{NAV}<article>{H}" + "".join(f"<div><span>{x}</span></div>" for x in p) + f"</article>{FOOT}",
    "text in div class=teaser": f"{NAV}<article>{H}<div class='teaser'><p>{p[0]}</p></div>{ps(p[1:])}</article>{FOOT}",
    "comments-off class": f"{NAV}<div class='single comments-open'>{H}<div class='entry'>{ps(p)}</div></div>{FOOT}",
    "li paragraphs": f"{NAV}<article>{H}<ul>{ps(p, 'li')}</ul></article>{FOOT}",
    "pre": f"{NAV}{H}<pre>" + "\n\n".join(p) + f"</pre>{FOOT}",
    "figure between": f"{NAV}<article>{H}"
    + "".join(
        f"<p>{x}</p><figure><img><figcaption>A long caption that tells what stands in the picture of the market and who took it.</figcaption></figure>"
        for x in p
    )
    + f"</article>{FOOT}",
    "newsletter form": f"{NAV}<article>{H}{ps(p[:7])}<form class='newsletter'><p>Get our letter every Friday morning with the best stories of the week.</p></form>{ps(p[7:])}</article>{FOOT}",
    "js hidden class": f"{NAV}<article>{H}{ps(p[:2])}<div class='paywalled-content'>{ps(p[2:])}</div></article>{FOOT}",
    "aside body": f"{NAV}<main>{H}<aside>{ps(p[:2])}</aside><div>{ps(p[2:])}</div></main>{FOOT}",
    "subscriber class body": f"{NAV}<main>{H}<div class='subscriber-content'>{ps(p)}</div></main>{FOOT}",
    "p in a": f"{NAV}<main>{H}"
    + "".join(f"<p>{x} <a href='/x'>more on this in the archive</a></p>" for x in p)
    + "</main>",
    "double": f"{NAV}<main>{H}<div class='mobile'>{ps(p)}</div><div class='desktop'>{ps(p)}</div></main>",
}


CARDS = "".join(
    f"<article class='card'><h3><a href='/{n}'>Rice in week {n}</a></h3><p>The price of rice went up again in week {n}, say the traders, and buyers stay away from the market.</p></article>"
    for n in range(6)
)
DATA = {"pageProps": {"post": {"title": "Ferry resumes at Gao", "content": ps(p)}, "other": [{"title": "Rice", "content": "The price of rice. " * 60}]}}  # fmt: skip
BODIES |= {
    "cards of other articles": f"{NAV}<main>{H}<article>{ps(p)}</article>{CARDS}</main>{FOOT}",
    "data for a script": f"{NAV}<div id='app'>Loading…</div><script id='__NEXT_DATA__' type='application/json'>{json.dumps(DATA)}</script>{FOOT}",
    "data in a script": f"{NAV}<div id='app'>Loading…</div><script>window.__STATE__ = {json.dumps({'a': [{'body': p}]})};(function() {{}})();</script>{FOOT}",
    "data in pieces": f"{NAV}{H}<div id='app'></div><script>Fusion.globalContent={json.dumps({'content_elements': [{'_id': 'A', 'type': 'text', 'content': x} for x in p]})};</script>{FOOT}",
    "a box of a component's own": f"{NAV}{H}<story-body><template shadowrootmode='open'><div>{ps(p)}</div></template></story-body>{FOOT}",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_the_whole_article_arrives(body):
    [article] = html.page(page(titled("Ferry resumes at Gao", "Sahel Post"), body), "a.html")
    assert isinstance(article, Original)
    arrived = [paragraph for paragraph in p if paragraph in article.text]
    assert len(arrived) >= len(p) - 2
    assert all(article.text.count(paragraph) == 1 for paragraph in arrived if "mobile" not in body)
    assert not any(
        words in article.text
        for words in (
            "Advertisement",
            "All rights reserved",
            "painted blue",
            "every Friday",
            "price of rice",
            "Loading",
        )
    )


SCRIPTS = {
    "two articles, and none has the page's title": [{"title": "One", "content": ps(p)}, {"title": "Two", "content": ps(p[::-1])}],
    "a teaser": [{"title": "Ferry resumes at Gao", "content": p[0][:200]}],
    "no article": [{"name": "Menu", "items": [{"label": "Home"}] * 90}],
}  # fmt: skip


@pytest.mark.parametrize("data", SCRIPTS.values(), ids=SCRIPTS)
def test_of_a_page_s_data_nothing_is_guessed(data):
    body = f"<h1>Ferry resumes at Gao</h1><div id='app'>The page is being drawn, wait.</div><script type='application/json'>{json.dumps(data)}</script>"
    assert [a.text for a in html.page(page("", body), "a.html") if isinstance(a, Original)] in ([], ["The page is being drawn, wait."])  # fmt: skip
