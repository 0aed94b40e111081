"""Forty shapes of news pages, as content systems and publishers make them; every word on them is invented.

``SHAPES``: name -> Shape. What a shape says in the wrong place (a tracker's day, the owner as author) is part of it.
"""

# ruff: noqa: E501

import json
from itertools import cycle, islice
from typing import NamedTuple

PEOPLE = ["herders", "traders", "teachers", "nurses", "boatmen", "farmers", "drivers", "weavers", "elders", "pupils"]
PLACES = ["Dalafé", "Gao", "Mopti", "Tessit", "Kidal", "Djibo", "Aribinda", "Zinder", "Abéché", "Kayes"]
GENS = ["les éleveurs", "les commerçants", "les enseignants", "les infirmières", "les piroguiers", "les paysans"]


class Shape(NamedTuple):
    """A page, and what is to be read from it. ``told``: a word of the warning that the page asks for."""

    page: str
    title: str
    author: str | None
    day: str
    paragraphs: list[str]
    url: str = ""
    told: str = ""


def english(n, count=10):
    """Return paragraphs of an article, other ones for each number."""
    who, where = islice(cycle(PEOPLE), n, None), islice(cycle(PLACES), n, None)
    found = []
    for i in range(count):
        a, b, p, q = next(who), next(who), next(where), next(where)
        found.append(
            f"The {a} of {p} counted {n + 3 * i + 7} carts on the bank on the morning of the fair, {n + i + 2} more than the {b} had expected. "
            + (
                f"“We kept the road open with our own hands,” said one of the {b}, who came from {q} with two mules and a drum. "
                if i % 3 == 1
                else ""
            )
            + f"A committee of {a} and {b} will measure the water near {q} again before the rains, and publish what it finds on the wall of the market."
        )
    return found


def french(n, count=10):
    """Return the same in French."""
    qui, ou = islice(cycle(GENS), n, None), islice(cycle(PLACES), n, None)
    found = []
    for i in range(count):
        a, b, p, q = next(qui), next(qui), next(ou), next(ou)
        found.append(
            f"À {p}, {a} ont compté {n + 3 * i + 7} charrettes sur la berge le matin de la foire, {n + i + 2} de plus que n’en attendaient {b}. "
            + (
                f"« Nous avons gardé la route ouverte de nos mains », raconte un homme venu de {q} avec deux mules et un tambour. "
                if i % 3 == 1
                else ""
            )
            + f"Un comité mesurera de nouveau le niveau de l’eau près de {q} avant les pluies, et l’affichera sur le mur du marché."
        )
    return found


def ps(paragraphs, name="p", given=""):
    return "".join(f"<{name}{' ' + given if given else ''}>{p}</{name}>" for p in paragraphs)


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **fields}, ensure_ascii=False)}</script>'


def meta(**tags):
    return "".join(
        f'<meta {"property" if ":" in k else "name"}="{k}" content="{v}">'
        for k, v in ((k.replace("__", ":"), v) for k, v in tags.items())
    )


def page(head, body, lang="en"):
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


NAV = (
    "<header><nav><ul>"
    + "".join(
        f'<li><a href="/{w}">{w}</a></li>'
        for w in ("Politics", "Economy", "Sport", "Culture", "Weather", "Opinion", "Video")
    )
    + "</ul></nav></header>"
)
FOOT = "<footer><p>All rights reserved. No part of these pages may be printed elsewhere without the permission of the publisher in Bamako.</p><a href='/c'>Contact</a></footer>"
TEASERS = "".join(
    f"<div class='card'><h3><a href='/t{i}'>A market opens at {p}</a></h3><p><a href='/t{i}'>The stalls at {p} were painted blue by the women who own them, and the drums were heard until the evening on both banks.</a></p></div>"
    for i, p in enumerate(PLACES[:5])
)
PLAIN_TEASERS = "".join(
    f"<article class='teaser'><h3><a href='/t{i}'>A market opens at {p}</a></h3><p>The stalls at {p} were painted blue by the women who own them, and the drums were heard until the evening.</p></article>"
    for i, p in enumerate(PLACES[:4])
)
COMMENTS = (
    "<section id='comments' class='comments-area'>"
    + "".join(
        f"<div class='comment'><p>Reader {i} writes that the fair was better when the boats still came down from the lake with salt and with dates for everybody.</p></div>"
        for i in range(8)
    )
    + "</section>"
)
AD = "<div class='ad-slot'>Advertisement</div>"
SHAPES = {}


def shape(name, head, body, *, title, author, day, paragraphs, lang="en", url="", told=""):
    SHAPES[name] = Shape(page(head, body, lang), title, author, day, paragraphs, url, told)


def titled(title, outlet, sign=" | "):
    return f"<title>{title}{sign}{outlet}</title>" + meta(og__title=title, og__site_name=outlet)


p = english(1)
shape(
    "sections of a story, byline in a meta tag of its own",
    titled("Carts crowd the bank", "The River Ledger", " - ")
    + meta(
        byl="By Awa Diallo and Jonas Ebel",
        article__published_time="2024-03-04T05:00:12.000Z",
        article__modified_time="2024-03-06T05:00:12.000Z",
    ),
    f"{NAV}<main><article id='story'><header><h1>Carts crowd the bank</h1></header><section name='articleBody'>"
    + "".join(
        f"<div class='css-1 StoryBodyCompanionColumn'><div>{ps(p[i : i + 2])}</div><aside></aside></div>{AD}"
        for i in range(0, 10, 2)
    )
    + f"</section></article></main>{FOOT}",
    title="Carts crowd the bank",
    author="Awa Diallo, Jonas Ebel",
    day="2024-03-04",
    paragraphs=p,
)

p = english(2)
shape(
    "list of objects in JSON-LD, section in the title",
    "<title>Ferry men count their ropes | Sahel | The Bank Post</title>"
    + meta(og__title="Ferry men count their ropes", og__site_name="the Bank Post")
    + f"<script type='application/ld+json'>{json.dumps([{'@type': 'NewsArticle', 'headline': 'Ferry men count their ropes', 'datePublished': '2023-11-20T23:40:00.000+0100', 'dateModified': '2023-11-22T08:00:00Z', 'author': [{'@type': 'Person', 'name': 'Moussa Keita'}], 'publisher': {'@type': 'Organization', 'name': 'The Bank Post'}}, {'@type': 'WebPage', '@id': 'https://bank.example/a'}])}</script>",
    f"{NAV}<main><article><h1>Ferry men count their ropes</h1><div data-gu-name='standfirst'><p>The ropes are new, and the hulls were tarred in the dry months.</p></div><a rel='author' href='/profile/mk'>Moussa Keita</a><div id='maincontent'><div class='article-body-commercial-selector'>{ps(p, given='class=dcr-1')}</div></div></article></main><aside>{TEASERS}</aside>{FOOT}",
    title="Ferry men count their ropes",
    author="Moussa Keita",
    day="2023-11-20",
    paragraphs=["The ropes are new, and the hulls were tarred in the dry months.", *p],
)

p = english(3)
shape(
    "blocks by component, the outlet as author in JSON-LD",
    titled("Wells run dry near the fair", "Sahel World", " - ")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Wells run dry near the fair",
            "datePublished": "2022-06-01T10:00:00Z",
            "author": {"@type": "NewsMediaOrganization", "name": "Sahel World"},
            "publisher": {"@type": "NewsMediaOrganization", "name": "Sahel World"},
        }
    ),
    f"{NAV}<main id='main-content'><article><div data-component='headline-block'><h1>Wells run dry near the fair</h1></div><div data-component='byline-block'><div data-testid='byline'><span>Fatou Sow</span><span>Sahel World, Bamako</span></div></div>"
    + "".join(f"<div data-component='text-block'><p>{x}</p></div>" for x in p)
    + f"<div data-component='links-block'><ul><li><a href='/1'>The wall at the market</a></li></ul></div></article></main>{FOOT}",
    title="Wells run dry near the fair",
    author="Fatou Sow",
    day="2022-06-01",
    paragraphs=p,
)

p = english(4)
shape(
    "paragraphs that are div elements",
    titled("Grain prices fall", "Wire of the Sahel")
    + meta(article__published_time="2024-02-29T18:30:00Z", article__author="Wire of the Sahel")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Grain prices fall",
            "datePublished": "2024-02-29T18:30:00Z",
            "author": {"@type": "Organization", "name": "Wire of the Sahel"},
        }
    ),
    f"{NAV}<div id='fusion-app'><article><h1>Grain prices fall</h1><div class='info-content__author-date'><div data-testid='AuthorName'>By <a href='/authors/ao/'>Amadou Ouedraogo</a></div><time datetime='2024-02-29T18:30:00Z'><span>February 29, 2024</span></time></div><div class='article-body__content'>"
    + "".join(f"<div data-testid='paragraph-{i}' class='text__text'>{x}</div>" for i, x in enumerate(p))
    + f"</div></article></div>{FOOT}",
    title="Grain prices fall",
    author="Amadou Ouedraogo",
    day="2024-02-29",
    paragraphs=p,
)

p = french(5)
shape(
    "radio site, label before the author, outlet as author in JSON-LD",
    titled("Le marché rouvre", "Radio Fleuve", " - ")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Le marché rouvre",
            "datePublished": "2024-03-04T22:15:00Z",
            "dateModified": "2024-03-05T06:00:00Z",
            "author": [{"@type": "Organization", "name": "Radio Fleuve"}],
            "publisher": {"@type": "NewsMediaOrganization", "name": "Radio Fleuve"},
        }
    ),
    f"{NAV}<main><article class='t-content'><h1 class='t-content__title'>Le marché rouvre</h1><p class='t-content__chapo'>Les étals sont repeints, les tambours sont revenus et la foire attend du monde.</p><div class='t-content__authors'><span class='m-from-author'>Par : <a class='m-from-author__name' href='/auteur/ad'>Awa Diallo</a></span></div><p class='m-pub-dates'>Publié le : <time datetime='2024-03-04T22:15:00+00:00' pubdate='pubdate'>04/03/2024 - 22:15</time> Modifié le : <time datetime='2024-03-05T06:00:00+00:00'>05/03/2024 - 06:00</time></p><div class='t-content__body u-clearfix'>{ps(p)}<div class='o-self-promo'><p>Recevez chaque matin les titres de la journée dans votre boîte aux lettres, avec les images de nos correspondants.</p></div></div></article></main>{FOOT}",
    lang="fr",
    title="Le marché rouvre",
    author="Awa Diallo",
    day="2024-03-04",
    paragraphs=["Les étals sont repeints, les tambours sont revenus et la foire attend du monde.", *p],
)

p = french(6, 3)
shape(
    "teaser before a paywall",
    titled("Le prix du sel", "Le Quotidien du Lac", " – ")
    + meta(og__article__author="Salif Traoré", og__article__content_tier="locked")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Le prix du sel",
            "datePublished": "2023-05-06T05:30:00+02:00",
            "isAccessibleForFree": False,
            "author": {"@type": "Person", "name": "Salif Traoré"},
        }
    ),
    f"{NAV}<main><article class='article--content'><h1 class='article__title'>Le prix du sel</h1><section class='article__content'>{ps(p, given='class=article__paragraph')}<section class='paywall'><h2>Il vous reste 78.4% de cet article à lire. La suite est réservée aux abonnés.</h2></section></section></article></main>{FOOT}",
    lang="fr",
    title="Le prix du sel",
    author="Salif Traoré",
    day="2023-05-06",
    paragraphs=p,
    told="subscribers",
)

p = english(7, 14)
shape(
    "body in sibling containers of one class",
    titled("Fourteen days on the river", "Magazine of the Banks")
    + meta(article__published_time="2023-05-16T10:00:00.000Z", author="Kadi House")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Fourteen days on the river",
            "datePublished": "2023-05-16T06:00:00.000-04:00",
            "author": [{"@type": "Person", "name": "Ibrahim Ag Alhad"}],
            "publisher": {"@type": "Organization", "name": "Kadi House"},
        }
    ),
    f"{NAV}<main><article class='article main-content'><header><h1>Fourteen days on the river</h1></header>"
    + AD.join(
        f"<div class='body__container'><div class='container--body'><div class='body__inner-container'>{ps(p[i : i + 5])}</div></div></div>"
        for i in range(0, 14, 5)
    )
    + f"</article></main><section class='recirc-related'>{PLAIN_TEASERS}</section>{FOOT}",
    title="Fourteen days on the river",
    author="Ibrahim Ag Alhad",
    day="2023-05-16",
    paragraphs=p,
)

p = english(8, 12)
shape(
    "flat sequence of blocks of a page builder",
    titled("The carts of Tessit", "Notes from Tessit", " — ")
    + '<meta itemprop="datePublished" content="2024-01-15T09:00:00+0000"><meta itemprop="author" content="Notes from Tessit">',
    f"{NAV}<main><article class='h-entry'><h1 class='entry-title'>The carts of Tessit</h1><div class='blog-meta'><a class='blog-author-name' href='?author=1'>Mariam Cissé</a></div>"
    + "".join(
        f"<div class='sqs-block html-block'><div class='sqs-block-content'><p>{x}</p></div></div>"
        + (
            "<div class='sqs-block image-block'><figure><figcaption>A cart near the water, painted red by its owner in the first week of the year.</figcaption></figure></div>"
            if i % 4 == 0
            else ""
        )
        for i, x in enumerate(p)
    )
    + f"</article></main>{FOOT}",
    title="The carts of Tessit",
    author="Mariam Cissé",
    day="2024-01-15",
    paragraphs=p,
)

p = french(9)
shape(
    "WordPress newspaper theme, SEO graph, signed at the end",
    titled("La foire de Tessit", "Mali Nouvelles", " - ")
    + meta(article__published_time="2024-03-05T00:10:00+00:00", twitter__label1="Écrit par", twitter__data1="admin")
    + ld(
        **{
            "@graph": [
                {
                    "@type": "Article",
                    "@id": "https://nouvelles.example/foire/#article",
                    "isPartOf": {"@id": "https://nouvelles.example/foire/"},
                    "author": {"name": "admin", "@id": "https://nouvelles.example/#/schema/person/1"},
                    "headline": "La foire de Tessit",
                    "datePublished": "2024-03-05T00:10:00+00:00",
                    "publisher": {"@id": "https://nouvelles.example/#organization"},
                },
                {"@type": "WebSite", "@id": "https://nouvelles.example/#website", "name": "Mali Nouvelles"},
                {"@type": "Organization", "@id": "https://nouvelles.example/#organization", "name": "Mali Nouvelles"},
                {"@type": "Person", "@id": "https://nouvelles.example/#/schema/person/1", "name": "admin"},
            ]
        }
    ),
    f"{NAV}<div class='td-main-content'><article class='post type-post'><div class='td-post-header'><h1 class='entry-title'>La foire de Tessit</h1><div class='td-module-meta-info'><div class='td-post-author-name'><div class='td-author-by'>Par</div> <a href='/author/admin/'>admin</a></div><span class='td-post-date'><time class='entry-date updated td-module-date' datetime='2024-03-05T00:10:00+00:00'>5 mars 2024</time></span></div></div><div class='td-post-content tagdiv-type'>{ps(p)}<p><strong>Boubacar Sangaré</strong></p><p><strong>Source : Mali Nouvelles</strong></p></div><footer><div class='td-post-sharing'>Partager Facebook Twitter</div></footer></article></div><div class='td-ss-main-sidebar'>{TEASERS}</div>{COMMENTS}{FOOT}",
    lang="fr",
    title="La foire de Tessit",
    author="Boubacar Sangaré",
    day="2024-03-05",
    paragraphs=p,
)

p = french(10)
shape(
    "SPIP, day in words, signed at the end",
    "<title>Foire de Djibo : le mil est revenu - leburkina.example</title>",
    f"<div id='page'><div id='entete'><a href='/'>leburkina.example</a></div><div id='hierarchie'><a href='/'>Accueil</a> &gt; <a href='/a'>Actualités</a></div><div id='contenu'><div class='cartouche'><h1 class='entry-title'>Foire de Djibo : le mil est revenu</h1><p class='info-publi'>Publié le lundi 4 mars 2024 à 22h30min</p></div><div class='texte entry-content'>{ps(p, given='class=spip')}<p class='spip'><strong>Aminata Kaboré</strong><br>leburkina.example</p></div></div></div>{FOOT}",
    lang="fr",
    title="Foire de Djibo : le mil est revenu",
    author="Aminata Kaboré",
    day="2024-03-04",
    paragraphs=p,
    url="https://leburkina.example/spip.php?article12",
)

p = french(11)
shape(
    "Joomla with microdata",
    "<title>Une digue pour Zinder</title>" + meta(author="Super User", og__site_name="L’Écho de Zinder"),
    f"{NAV}<div class='item-page' itemscope itemtype='https://schema.org/Article'><meta itemprop='inLanguage' content='fr-FR'><div class='page-header'><h2 itemprop='headline'>Une digue pour Zinder</h2></div><dl class='article-info muted'><dt>Détails</dt><dd class='createdby' itemprop='author' itemscope itemtype='https://schema.org/Person'>Écrit par <span itemprop='name'>Hadiza Issoufou</span></dd><dd class='published'><time datetime='2024-03-02T11:00:00+01:00' itemprop='datePublished'>Publication : 2 mars 2024</time></dd><dd class='hits'>Affichages : 412</dd></dl><div itemprop='articleBody'>{ps(p)}</div></div>{FOOT}",
    lang="fr",
    title="Une digue pour Zinder",
    author="Hadiza Issoufou",
    day="2024-03-02",
    paragraphs=p,
)

p = english(12)
shape(
    "Elementor widgets",
    titled("Boats wait at Abéché", "Chad Lines", " » ")
    + meta(article__published_time="2023-12-24T10:00:00+01:00", author="webmaster"),
    f"{NAV}<div class='elementor elementor-location-single'><section class='elementor-section'><div class='elementor-widget elementor-widget-theme-post-title'><h1 class='elementor-heading-title'>Boats wait at Abéché</h1></div><div class='elementor-widget elementor-widget-post-info'><ul class='elementor-inline-items'><li itemprop='author'><a href='/author/hm'><span class='elementor-post-info__item--type-author'>Haroun Mahamat</span></a></li><li itemprop='datePublished'><span>December 24, 2023</span></li></ul></div><div class='elementor-widget elementor-widget-theme-post-content'><div class='elementor-widget-container'>{ps(p)}</div></div></section></div>{FOOT}",
    title="Boats wait at Abéché",
    author="Haroun Mahamat",
    day="2023-12-24",
    paragraphs=p,
)

p = french(13)
shape(
    "day and author in one line of print",
    "<title>Le pont de Kayes</title>" + meta(og__site_name="Info Rivages"),
    f"{NAV}<div id='main'><h1 class='access'>Le pont de Kayes</h1><div class='auteur'>Rédigé par Oumar Diarra le Mardi 5 Mars 2024 à 09:41 | Lu 812 fois</div><div class='contenu'>{ps(p)}</div><div class='liste-billets related'>{TEASERS}</div></div>{FOOT}",
    lang="fr",
    title="Le pont de Kayes",
    author="Oumar Diarra",
    day="2024-03-05",
    paragraphs=p,
)

p = french(14)
shape(
    "old page in tables, line breaks for paragraphs",
    "<title>Cridoc - Les puits de Kiffa</title>",
    "<table width='100%'><tr><td><a href='/'>Accueil</a> | <a href='/forum'>Forum</a></td></tr><tr><td valign='top'><font size='4'><b>Les puits de Kiffa</b></font><br><font size='1'>03-05-2021 18:15 - Par Sidi Ould Bah</font><br><br>"
    + "<br><br>".join(p)
    + "</td><td width='160'><a href='/1'>Annonces</a></td></tr></table>",
    lang="fr",
    title="Les puits de Kiffa",
    author="Sidi Ould Bah",
    day="2021-05-03",
    paragraphs=p,
    url="https://www.cridoc.example/article.php?id=7",
)

p = english(15)
shape(
    "Drupal fields, the site as author",
    titled("Roads close for the rains", "River Reporters")
    + meta(article__published_time="2022-07-08T21:14:03+0100", dcterms_creator="river reporters"),
    f"{NAV}<main role='main'><div class='region-content'><article class='node node--type-news'><h1 class='page-title'><span class='field field--name-title'>Roads close for the rains</span></h1><div class='field field--name-field-author'><div class='field__item'>BY CHIDI OKAFOR</div></div><div class='field field--name-body'><div class='field__item'>{ps(p)}</div></div></article></div><div class='views-element-container block-views-block-latest'>{PLAIN_TEASERS}</div></main>{FOOT}",
    title="Roads close for the rains",
    author="CHIDI OKAFOR",
    day="2022-07-08",
    paragraphs=p,
)

p = english(16)
shape(
    "script-made page: all in JSON-LD, little in the markup",
    titled("Schools open by the lake", "Lake Daily")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Schools open by the lake",
            "datePublished": "2024-03-04T08:00:00+01:00",
            "author": {"@type": "Person", "name": "Zara Moussa"},
            "articleBody": "\n\n".join(p),
        }
    ),
    f"<div id='__next'>{NAV}<h1>Schools open by the lake</h1><p>{p[0]}</p><div class='loading'>Loading…</div></div>{FOOT}",
    title="Schools open by the lake",
    author="Zara Moussa",
    day="2024-03-04",
    paragraphs=p,
)

p = english(17)
shape(
    "Blogger, text between line breaks",
    titled("Letters from the weir", "The Weir Blog", ": ").replace(
        "<title>Letters from the weir: The Weir Blog", "<title>The Weir Blog: Letters from the weir"
    ),
    f"<div class='main'><div class='date-outer'><h2 class='date-header'><span>Monday, March 4, 2024</span></h2><div class='post hentry'><h3 class='post-title entry-title'>Letters from the weir</h3><div class='post-body entry-content' itemprop='description articleBody'>{'<br><br>'.join(p)}</div><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn'>Lamine Barry</span></span> at <abbr class='published' itemprop='datePublished' title='2024-03-04T07:12:00-08:00'>7:12 AM</abbr></div></div></div></div>",
    title="Letters from the weir",
    author="Lamine Barry",
    day="2024-03-04",
    paragraphs=p,
)

p = english(18)
shape(
    "academics' site: authors with roles",
    titled("How a river town feeds itself", "The Common Room")
    + meta(
        author="Aïssata Koné, Lecturer in Geography, University of the Bend; Peter Novak, Professor of Water, Upper College",
        article__published_time="2024-02-01T13:31:22Z",
    ),
    f"{NAV}<main><article><h1>How a river town feeds itself</h1><section class='content-authors-group'><ol class='authors-list'><li class='author-item'><a class='author-link'><span class='author-name'>Aïssata Koné</span></a><p class='role'>Lecturer in Geography, University of the Bend</p></li><li class='author-item'><span class='author-name'>Peter Novak</span><p class='role'>Professor of Water, Upper College</p></li></ol></section><div class='content-body entry-content' itemprop='articleBody'>{ps(p)}</div></article></main>{FOOT}",
    title="How a river town feeds itself",
    author="Aïssata Koné, Peter Novak",
    day="2024-02-01",
    paragraphs=p,
)

p = english(19)
shape(
    "live updates",
    titled("Flood at the fair: as it happened", "Sahel World", " - ")
    + ld(
        **{
            "@type": "LiveBlogPosting",
            "headline": "Flood at the fair: as it happened",
            "datePublished": "2023-08-14T06:00:00Z",
            "author": [{"@type": "Person", "name": "Ruth Owusu"}],
            "liveBlogUpdate": [
                {
                    "@type": "BlogPosting",
                    "headline": "Boats leave",
                    "datePublished": "2023-08-15T09:00:00Z",
                    "author": {"@type": "Person", "name": "Somebody Else"},
                }
            ],
        }
    ),
    f"{NAV}<main><h1>Flood at the fair: as it happened</h1><div class='live-posts'>"
    + "".join(
        f"<article class='live-post'><time datetime='2023-08-15T0{9 - i % 9}:00:00Z'>0{9 - i % 9}:00</time><div>{ps([x])}</div></article>"
        for i, x in enumerate(p)
    )
    + f"</div></main>{FOOT}",
    title="Flood at the fair: as it happened",
    author="Ruth Owusu",
    day="2023-08-14",
    paragraphs=p,
)

p = english(20)
shape(
    "a second article below the first",
    titled("Mules for hire", "Endless News")
    + meta(article__published_time="2024-03-01T07:00:00Z", author="Grace Mensah"),
    f"{NAV}<div class='feed'><article class='story'><h1>Mules for hire</h1><div class='story-body'>{ps(p)}</div></article><article class='story'><h2>Salt for sale</h2><div class='story-body'>{ps(english(55, 8))}</div></article></div>{FOOT}",
    title="Mules for hire",
    author="Grace Mensah",
    day="2024-03-01",
    paragraphs=p,
)

p = french(21)
shape(
    "consent text before and comments after",
    titled("Une école sous le manguier", "Sahel Matin") + meta(article__published_time="2024-01-30T16:20:00+01:00"),
    "<div id='cookie-consent'><p>Nous et nos partenaires utilisons des témoins pour mesurer l’audience de ces pages et vous proposer des contenus adaptés à vos centres d’intérêt.</p><p>Vous pouvez accepter, refuser, ou choisir un par un les usages que vous permettez, et revenir sur ce choix à tout moment.</p></div>"
    f"{NAV}<main><article><h1>Une école sous le manguier</h1><p class='byline'>Propos recueillis par Awa Diallo, à Mopti</p>{ps(p)}</article>{COMMENTS}</main>{FOOT}",
    lang="fr",
    title="Une école sous le manguier",
    author="Awa Diallo",
    day="2024-01-30",
    paragraphs=p,
)

p = english(22)
shape(
    "related stories inside the body",
    titled("A drum is found", "The Bend Tribune")
    + meta(article__published_time="2021-09-09T09:09:09Z")
    + '<meta name="sailthru.author" content="Nadia Haddad">',
    f"{NAV}<article><h1>A drum is found</h1><div class='body'>{ps(p[:3])}<div class='related-box'><h4>Related</h4>{PLAIN_TEASERS}</div>{ps(p[3:7])}<aside class='pull-quote'><p>“Nobody had beaten it since the year of the great flood on the lake”</p></aside>{ps(p[7:])}</div></article>{FOOT}",
    title="A drum is found",
    author="Nadia Haddad",
    day="2021-09-09",
    paragraphs=p,
)

p = english(23)
shape(
    "Arc: interstitial links between paragraphs",
    titled("Salt caravans set out", "Desert Herald", " – ")
    + ld(
        **{
            "@type": ["NewsArticle"],
            "headline": "Salt caravans set out",
            "datePublished": "2024-03-04T23:30:00Z",
            "author": [
                {"@type": "Person", "name": "Mohamed Ould Salem"},
                {"@type": "Person", "name": "Leïla Ben Youssef"},
            ],
        }
    ),
    f"{NAV}<main><h1 class='headline'>Salt caravans set out</h1><div class='byline'>By <a>Mohamed Ould Salem</a> and <a>Leïla Ben Youssef</a></div><time class='published' datetime='2024-03-05T00:30:00+01:00'>5 March 2024, 00:30</time><article class='article-body-wrapper'>"
    + "".join(
        f"<p class='b-article-body__text'>{x}</p>"
        + (
            "<p class='interstitial-link'>[<a href='/x'>The price of salt has never been so high in the north</a>]</p>"
            if i % 4 == 1
            else ""
        )
        for i, x in enumerate(p)
    )
    + f"</article></main>{FOOT}",
    title="Salt caravans set out",
    author="Mohamed Ould Salem, Leïla Ben Youssef",
    day="2024-03-05",
    paragraphs=p,
)

p = french(24)
shape(
    "outlet whose name holds the sign, day only printed",
    "<title>Trois bacs neufs - Sahel Hebdo - Lire le fleuve</title>"
    + meta(
        og__title="Trois bacs neufs - Sahel Hebdo - Lire le fleuve",
        og__site_name="Sahel Hebdo - Lire le fleuve",
        author="Sahel Hebdo",
    ),
    f"{NAV}<div class='article'><h1>Trois bacs neufs</h1><div class='meta'><span class='date'>Publié le 12/02/2024 à 14:05</span> <span class='maj'>Mis à jour le 15/02/2024</span> <span class='signature'>Par Kadidia Maïga (avec AFP)</span></div><div class='corps'>{ps(p)}</div></div>{FOOT}",
    lang="fr",
    title="Trois bacs neufs",
    author="Kadidia Maïga",
    day="2024-02-12",
    paragraphs=p,
)

p = english(25)
shape(
    "a tracker's old day against microdata",
    titled("Tar for the hulls", "Evening Bend")
    + '<meta name="DCSext.articleFirstPublished" content="2018-02-05 16:07"><meta name="date" content="2024-05-01">'
    + meta(article__author="https://facebook.com/eveningbend"),
    f"{NAV}<article itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop='headline'>Tar for the hulls</h1><span itemprop='author' itemscope><meta itemprop='name' content='Ellen Sarr'></span><time itemprop='datePublished' content='2023-08-30T16:45+0100' datetime='2023-08-30T16:45+0100'>30 August 2023 • 4:45pm</time><div itemprop='articleBody'>{ps(p)}</div></article>{FOOT}",
    title="Tar for the hulls",
    author="Ellen Sarr",
    day="2023-08-30",
    paragraphs=p,
)

p = english(26)
shape(
    "broken JSON-LD",
    titled("Mangoes by rail", "Rail Gazette")
    + '<script type="application/ld+json">\n//<![CDATA[\n{"@context":"https://schema.org","@type":"NewsArticle","headline":"Mangoes by rail","datePublished":"2024-04-02T06:00:00Z",\n"author":{"@type":"Person","name":"Tomas Varga",},"description":"A line\nbreak in a string",}\n//]]>\n</script>',
    f"{NAV}<main><h1>Mangoes by rail</h1><div class='content'>{ps(p)}</div></main>{FOOT}",
    title="Mangoes by rail",
    author="Tomas Varga",
    day="2024-04-02",
    paragraphs=p,
)

p = english(27)
shape(
    "authors as strings, day in milliseconds",
    titled("Nets along the shore", "Shore Post")
    + meta(publishdate="1709542800000")
    + ld(**{"@type": "Article", "headline": "Nets along the shore", "author": ["Ama Badu", "Kofi Antwi"]}),
    f"{NAV}<main><article><h1>Nets along the shore</h1>{ps(p)}</article></main>{FOOT}",
    title="Nets along the shore",
    author="Ama Badu, Kofi Antwi",
    day="2024-03-04",
    paragraphs=p,
)

p = french(28)
shape(
    "day in the address only",
    "<title>Le mil de Kayes | Le Semeur</title>"
    + meta(og__site_name="Le Semeur", og__url="https://semeur.example/2022/10/18/le-mil-de-kayes/"),
    f"{NAV}<div class='wrap'><h1>Le mil de Kayes</h1><p>Par Ousmane Dembélé</p>{ps(p)}</div>{FOOT}",
    lang="fr",
    title="Le mil de Kayes",
    author="Ousmane Dembélé",
    day="2022-10-18",
    paragraphs=p,
)

p = english(29)
shape(
    "newsletter platform",
    titled("Dust on the registers", "Bend Letters", " - by Irène Sanou - ")
    + meta(author="Irène Sanou")
    + ld(
        **{
            "@type": "NewsArticle",
            "headline": "Dust on the registers",
            "datePublished": "2024-02-11T09:30:41+00:00",
            "isAccessibleForFree": True,
            "author": [{"@type": "Person", "name": "Irène Sanou"}],
            "publisher": {"@type": "Organization", "name": "Bend Letters"},
        }
    ),
    f"<div class='main-menu'>{NAV}</div><div class='single-post'><article class='typography newsletter-post post'><div class='post-header'><h1 class='post-title'>Dust on the registers</h1></div><div class='available-content'><div class='body markup'>{ps(p[:4])}<div class='subscription-widget-wrap'><p>Thanks for reading Bend Letters. Subscribe for free to receive new posts and to support the work of its author.</p></div>{ps(p[4:])}</div></div></article></div>",
    title="Dust on the registers",
    author="Irène Sanou",
    day="2024-02-11",
    paragraphs=p,
)

p = english(30)
shape(
    "bullets and headings in the body",
    titled("Five things about the weir", "Plain Facts")
    + meta(article__published_time="2023-03-03T03:03:03Z", author="Plain Facts Staff"),
    f"{NAV}<main><article><h1>Five things about the weir</h1><div class='byline-wrap'>By Deborah Acheampong, Staff Writer</div><div class='rich-text'><p>{p[0]}</p><h2>The stones</h2><p>{p[1]}</p><ul><li>{p[2]}</li><li>{p[3]}</li></ul><h2>The water</h2>{ps(p[4:])}</div></article></main>{FOOT}",
    title="Five things about the weir",
    author="Deborah Acheampong",
    day="2023-03-03",
    paragraphs=[p[0], "The stones", p[1], p[2], p[3], "The water", *p[4:]],
)

p = english(31)
shape(
    "long quotes in blockquotes",
    titled("What the miller said", "Mill Lane Review")
    + '<meta name="DC.creator" content="Sow, Fatoumata">'
    + '<meta name="DC.date.issued" content="2020-12-01">',
    f"{NAV}<div id='content'><h1>What the miller said</h1><div class='entry'>"
    + "".join(f"<p>{x}</p>" if i % 3 else f"<blockquote><p>{x}</p></blockquote>" for i, x in enumerate(p))
    + f"</div></div>{FOOT}",
    title="What the miller said",
    author="Fatoumata Sow",
    day="2020-12-01",
    paragraphs=p,
)

p = english(32)
shape(
    "agency copy on a portal",
    titled("Cotton trucks turn back", "Portal of Africa", ": ") + meta(article__published_time="2024-03-04T00:00:00Z"),
    f"{NAV}<div class='story'><h1>Cotton trucks turn back</h1><div class='story-meta'><time>4 March 2024</time><p class='publisher'>Sikasso Observer (Sikasso)</p><p class='byline'>By Seydou Coulibaly in Sikasso</p></div><div class='story-body'>{ps(p, given='class=story-body-text')}</div><p class='rights'>Read the original article on Sikasso Observer.</p></div>{FOOT}",
    title="Cotton trucks turn back",
    author="Seydou Coulibaly",
    day="2024-03-04",
    paragraphs=p,
)

p = english(33)
shape(
    "AMP",
    "<title>Lamps for the quay</title>"
    + ld(
        **{
            "@type": "NewsArticle",
            "mainEntityOfPage": "https://quay.example/lamps",
            "headline": "Lamps for the quay",
            "datePublished": "2019-07-07T12:00:00Z",
            "author": {"@type": "Person", "name": "Henrik Dahl"},
            "publisher": {"@type": "Organization", "name": "Quay Courier"},
        }
    ),
    f"<amp-sidebar id='s'>{NAV}</amp-sidebar><article class='amp-wp-article'><header class='amp-wp-article-header'><h1 class='amp-wp-title'>Lamps for the quay</h1></header><div class='amp-wp-article-content'>{ps(p[:5])}<amp-ad></amp-ad>{ps(p[5:])}</div></article>{FOOT}",
    title="Lamps for the quay",
    author="Henrik Dahl",
    day="2019-07-07",
    paragraphs=p,
)

p = french(34)
shape(
    "day of change in the meta, day of publication printed",
    titled("Les pêcheurs de Diré", "La Pirogue")
    + meta(article__modified_time="2024-03-11T10:00:00+00:00", og__updated_time="2024-03-11T10:00:00+00:00"),
    f"{NAV}<main><article><h1>Les pêcheurs de Diré</h1><div class='article-meta'><span class='author-name'>Bintou Camara</span><span>Publié le 8 mars 2024 • Mis à jour le 11 mars 2024</span></div><div class='article-text'>{ps(p)}</div></article></main>{FOOT}",
    lang="fr",
    title="Les pêcheurs de Diré",
    author="Bintou Camara",
    day="2024-03-08",
    paragraphs=p,
)

p = english(35)
shape(
    "Ghost with a box about the author",
    titled("Bricks without straw", "Clay Works")
    + meta(
        article__published_time="2023-10-10T10:10:10.000Z", twitter__label1="Written by", twitter__data1="Yaw Boateng"
    ),
    f"{NAV}<main class='gh-main'><article class='gh-article'><header><h1 class='gh-article-title'>Bricks without straw</h1><div class='gh-article-meta'><h4 class='gh-article-author-name'><a href='/author/yaw/'>Yaw Boateng</a></h4><time datetime='2023-10-10'>Oct 10, 2023</time> <span>4 min read</span></div></header><section class='gh-content gh-canvas'>{ps(p)}</section></article><div class='author-bio'><h4>Yaw Boateng</h4><p>Yaw Boateng writes about clay, roofs and roads for Clay Works, and has walked each of the banks between the weir and the lake.</p></div></main>{FOOT}",
    title="Bricks without straw",
    author="Yaw Boateng",
    day="2023-10-10",
    paragraphs=p,
)

p = english(36)
shape(
    "no semantic elements, byline in a bare line",
    "<title>Night at the lock - Lock Keeper</title>" + meta(og__site_name="Lock Keeper"),
    f"<div><a href='/'>Home</a> <a href='/s'>Sport</a></div><div><h1>Night at the lock</h1><div>Written by Clara Weiss</div><div>March 4, 2024</div><div>{ps(p)}</div></div><div><a href='/a'>About</a></div>",
    title="Night at the lock",
    author="Clara Weiss",
    day="2024-03-04",
    paragraphs=p,
)

p = english(37, 4)
shape(
    "a brief without an author",
    titled("Market closes early", "Bend Briefs")
    + meta(article__published_time="2024-03-04T17:00:00Z", author="Bend Briefs"),
    f"{NAV}<main><article><h1>Market closes early</h1>{ps(p)}</article></main>{FOOT}",
    title="Market closes early",
    author=None,
    day="2024-03-04",
    paragraphs=p,
)

p = french(38)
shape(
    "owner in the meta tag, persons in an array with references",
    titled("Le barrage attend", "Le Riverain", " • ")
    + meta(author="Groupe Riverain Médias")
    + ld(
        **{
            "@graph": [
                {
                    "@type": "NewsArticle",
                    "headline": "Le barrage attend",
                    "datePublished": "2024-02-20T19:00:00+00:00",
                    "author": [{"@id": "#p1"}, {"@id": "#p2"}],
                    "publisher": {"@id": "#o"},
                },
                {"@type": "Person", "@id": "#p1", "name": "Jean-Marie Ilboudo"},
                {"@type": "Person", "@id": "#p2", "name": "Safi N’Diaye"},
                {"@type": "Organization", "@id": "#o", "name": "Groupe Riverain Médias"},
            ]
        }
    ),
    f"{NAV}<main><article><h1>Le barrage attend</h1>{ps(p)}</article></main>{FOOT}",
    lang="fr",
    title="Le barrage attend",
    author="Jean-Marie Ilboudo, Safi N’Diaye",
    day="2024-02-20",
    paragraphs=p,
)

p = english(39)
shape(
    "teasers in the main column without any names of classes",
    titled("Dates from the north", "Palm Post")
    + meta(article__published_time="2024-01-02T08:00:00Z", author="by Rachel Tanko"),
    f"{NAV}<main><div><h1>Dates from the north</h1>{ps(p)}</div><div><h3>Also of interest</h3>"
    + "".join(
        f"<div><a href='/x{i}'><h4>A market opens</h4><p>The stalls at {x} were painted blue by the women who own them, and the drums were heard.</p></a></div>"
        for i, x in enumerate(PLACES[:3])
    )
    + f"</div></main>{FOOT}",
    title="Dates from the north",
    author="Rachel Tanko",
    day="2024-01-02",
    paragraphs=p,
)

p = english(40)
shape(
    "Spanish and other labels beside the byline",
    titled("Ink for the archive", "Paper Trail")
    + meta(article__published_time="2024-03-03T20:00:00-05:00", author="Tiempo de lectura: 4 min"),
    f"{NAV}<main><article><h1>Ink for the archive</h1><div class='post-author'>Author: Samuel Adeyemi</div><div class='reading-time'>Reading time: 4 min</div>{ps(p)}</article></main>{FOOT}",
    title="Ink for the archive",
    author="Samuel Adeyemi",
    day="2024-03-03",
    paragraphs=p,
)
