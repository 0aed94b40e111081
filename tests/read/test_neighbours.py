"""Neighbours of the cases that real files gave, written as exports and pages are known to be before the readers were looked at.

Read at first: 66 of 72. Left: a day in Chinese figures in a table, which is told. All words are invented.
"""

# ruff: noqa: E501
import json

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem

CASES = {}


def kept(name, content, **wanted):
    """Keep a file under its name, with what is to be read in it."""
    CASES[name] = content if isinstance(content, bytes) else content.encode(), wanted


def json_kept(name, value, **wanted):
    kept(name, json.dumps(value, ensure_ascii=False), **wanted)


WORDS = [
    "Le bac de Kerlo a retraversé le fleuve lundi après neuf semaines à quai, a indiqué l’office du port dans une note.",
    "Les commerçants attendaient depuis la crue de janvier, avec leurs sacs de mil et d’oignons, quand l’embarcadère s’était rompu à l’été.",
    "Un second bac, prêté par le cercle voisin, doit suivre en avril si l’eau reste aussi haute qu’aujourd’hui.",
]
TEXT = "\n\n".join(WORDS)
MARKUP = "".join(f"<p>{p}</p>" for p in WORDS)
TITLE = "Le bac de Kerlo reprend"
URL = "https://carnet.example/bac"
OUTLET = "Le Carnet du fleuve"
AUTHOR = "Awa Diallo"
DAY = "2024-03-04"
WHOLE = {"title": TITLE, "day": DAY, "outlet": OUTLET, "author": AUTHOR, "url": URL, "text": WORDS}
# letters in a wrong encoding
kept(
    "3qp.eml",
    b"From: Le Carnet du fleuve <l@carnet.example>\r\nTo: a@b.example\r\nSubject: Le bac de Kerlo reprend\r\nDate: Mon, 4 Mar 2024 10:00:00 +0000\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    + TEXT.encode("cp1252"),
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    text=WORDS,
)
kept(
    "3mac.csv",
    ("Titre;Texte;Date\r" + f'{TITLE};"{" ".join(WORDS)}";04/03/2024\r').encode("mac_roman"),
    title=TITLE,
    day=DAY,
    text=WORDS,
)
kept(
    "3decl.html",
    f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{MARKUP}</article></body></html>',
    title=TITLE,
    text=WORDS,
)
json_kept(
    "3double.json",
    [{"title": TITLE, "text": TEXT.replace("é", "Ã©").replace("’", "â€™").replace("ê", "Ãª"), "date": DAY}],
    text=WORDS,
)
kept("3cp850.txt", TEXT.replace("’", "'").encode("cp850"), text=[p.replace("’", "'") for p in WORDS])
kept(
    "3u16.csv",
    ("Titre\tTexte\tDate\r\n" + f'{TITLE}\t"{TEXT}"\t04/03/2024\r\n').encode("utf-16"),
    title=TITLE,
    day=DAY,
    text=WORDS,
)
json_kept(
    "3ent.json",
    [
        {
            "title": "Le bac de Kerlo reprend",
            "text": MARKUP.replace("é", "&amp;eacute;").replace("’", "&amp;rsquo;").replace("ê", "&amp;ecirc;"),
            "date": DAY,
        }
    ],
    text=WORDS,
)
kept("3stray.txt", TEXT.encode().replace("é".encode(), b"\xe9", 1), text=WORDS)
kept(
    "3feed.xml",
    f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{OUTLET}</title><item><title>Le bac rentrÃ© Ã  quai</title><link>{URL}</link><description><![CDATA[{MARKUP}]]></description><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>',
    title="Le bac rentré à quai",
    text=WORDS,
)
# JSON of services and tools
json_kept(
    "4guardian.json",
    {
        "response": {
            "status": "ok",
            "total": 1,
            "results": [
                {
                    "id": "x",
                    "type": "article",
                    "sectionName": "Monde",
                    "webPublicationDate": "2024-03-04T08:00:00Z",
                    "webTitle": TITLE,
                    "webUrl": URL,
                    "apiUrl": "https://api.example/x",
                    "fields": {
                        "headline": TITLE,
                        "byline": "Awa Diallo in Kerlo",
                        "body": MARKUP,
                        "bodyText": TEXT,
                        "publication": OUTLET,
                    },
                }
            ],
        }
    },
    **WHOLE,
)
json_kept(
    "4nyt.json",
    {
        "status": "OK",
        "response": {
            "docs": [
                {
                    "web_url": URL,
                    "snippet": "x",
                    "lead_paragraph": " ".join(WORDS),
                    "abstract": WORDS[0],
                    "headline": {"main": TITLE, "kicker": None},
                    "pub_date": "2024-03-04T08:00:00+0000",
                    "document_type": "article",
                    "byline": {"original": "By Awa Diallo", "person": [{"firstname": "Awa", "lastname": "Diallo"}]},
                    "source": OUTLET,
                    "section_name": "World",
                }
            ],
            "meta": {"hits": 1},
        },
    },
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author=AUTHOR,
    url=URL,
)
json_kept(
    "4gnews.json",
    {
        "totalArticles": 1,
        "articles": [
            {
                "title": TITLE,
                "description": WORDS[0],
                "content": TEXT,
                "url": URL,
                "image": "https://c.example/i.jpg",
                "publishedAt": "2024-03-04T08:00:00Z",
                "source": {"name": OUTLET, "url": "https://carnet.example"},
            }
        ],
    },
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    url=URL,
    text=WORDS,
)
json_kept(
    "4mediastack.json",
    {
        "pagination": {"limit": 100, "offset": 0, "count": 1, "total": 1},
        "data": [
            {
                "author": AUTHOR,
                "title": TITLE,
                "description": " ".join(WORDS),
                "url": URL,
                "source": OUTLET,
                "image": None,
                "category": "general",
                "language": "fr",
                "country": "ml",
                "published_at": "2024-03-04T08:00:00+00:00",
            }
        ],
    },
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author=AUTHOR,
    url=URL,
    text=WORDS,
)
json_kept(
    "4newsdata.json",
    {
        "status": "success",
        "totalResults": 1,
        "results": [
            {
                "article_id": "a1",
                "title": TITLE,
                "link": URL,
                "keywords": None,
                "creator": [AUTHOR],
                "video_url": None,
                "description": " ".join(WORDS),
                "content": "ONLY AVAILABLE IN PAID PLANS",
                "pubDate": "2024-03-04 08:00:00",
                "pubDateTZ": "UTC",
                "source_id": "carnet",
                "source_name": OUTLET,
                "source_url": "https://carnet.example",
                "language": "french",
            }
        ],
        "nextPage": "17",
    },
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author=AUTHOR,
    url=URL,
    text=WORDS,
)
json_kept(
    "4webz.json",
    {
        "posts": [
            {
                "thread": {
                    "uuid": "x",
                    "url": URL,
                    "site_full": "carnet.example",
                    "site": "carnet.example",
                    "section_title": "x",
                    "title": TITLE,
                    "published": "2024-03-04T08:00:00.000+02:00",
                },
                "uuid": "x",
                "url": URL,
                "author": AUTHOR,
                "published": "2024-03-04T08:00:00.000+02:00",
                "title": TITLE,
                "text": TEXT,
                "language": "french",
                "external_links": [],
            }
        ],
        "totalResults": 1,
        "moreResultsAvailable": 0,
    },
    title=TITLE,
    day=DAY,
    author=AUTHOR,
    url=URL,
    text=WORDS,
    outlet="carnet.example",
)
json_kept(
    "4aylien.json",
    {
        "stories": [
            {
                "author": {"id": 1, "name": AUTHOR},
                "body": TEXT,
                "categories": [],
                "id": 1,
                "language": "fr",
                "links": {"permalink": URL},
                "published_at": "2024-03-04T08:00:00.000Z",
                "source": {"domain": "carnet.example", "home_page_url": "https://carnet.example", "name": OUTLET},
                "title": TITLE,
                "summary": {"sentences": [WORDS[0]]},
            }
        ]
    },
    **WHOLE,
)
kept(
    "4scrapy.jsonl",
    json.dumps(
        {
            "url": URL,
            "headline": [TITLE],
            "author": [AUTHOR],
            "body": WORDS,
            "date": ["2024-03-04T08:00:00"],
            "site": [OUTLET],
        }
    )
    + "\n",
    **WHOLE,
)
kept(
    "4bib.bib",
    "@article{a,\n  title = {Le bac de {Kerlo} reprend},\n  author = {Diallo, Awa and Keïta, Moussa},\n  journal = {Le Carnet du fleuve},\n  date = {2024-03-04},\n  url = {https://carnet.example/bac},\n  abstract = {"
    + " ".join(WORDS)
    + "}\n}\n",
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author="Awa Diallo, Moussa Keïta",
    url=URL,
)
json_kept(
    "4telegram.json",
    {
        "name": OUTLET,
        "type": "public_channel",
        "id": 9,
        "messages": [
            {"id": 1, "type": "service", "date": "2024-03-01T10:00:00", "action": "create_channel", "text": ""},
            {
                "id": 2,
                "type": "message",
                "date": "2024-03-04T23:40:00",
                "date_unixtime": "1709595600",
                "from": OUTLET,
                "from_id": "channel9",
                "text": [{"type": "bold", "text": TITLE}, "\n\n" + TEXT + " ", {"type": "link", "text": URL}],
                "text_entities": [],
            },
        ],
    },
    day=DAY,
    outlet=OUTLET,
    text=WORDS,
)
json_kept(
    "4ghost.json",
    {
        "posts": [
            {
                "id": "1",
                "title": TITLE,
                "slug": "bac",
                "html": MARKUP,
                "url": URL,
                "published_at": "2024-03-04T08:00:00.000+00:00",
                "primary_author": {"name": AUTHOR, "slug": "awa"},
                "authors": [{"name": AUTHOR}],
                "visibility": "public",
            }
        ],
        "meta": {"pagination": {"page": 1, "total": 1}},
    },
    title=TITLE,
    day=DAY,
    author=AUTHOR,
    url=URL,
    text=WORDS,
)
json_kept(
    "4elastic.json",
    {
        "took": 3,
        "hits": {
            "total": {"value": 1, "relation": "eq"},
            "hits": [
                {
                    "_index": "n",
                    "_id": "1",
                    "_source": {
                        "titre": TITLE,
                        "contenu": TEXT,
                        "date_publication": "2024-03-04",
                        "auteur": AUTHOR,
                        "media": OUTLET,
                        "lien": URL,
                    },
                }
            ],
        },
    },
    **WHOLE,
)
# XML known by its root
kept(
    "5nitf.xml",
    f'<?xml version="1.0"?><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xml:lang="fr"><head><title>{TITLE}</title><docdata management-status="usable"><date.issue norm="20240304T233000+0100"/></docdata></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline>Par {AUTHOR}</byline><distributor>{OUTLET}</distributor></body.head><body.content>{MARKUP}</body.content></body></nitf>',
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author=AUTHOR,
    text=WORDS,
)
kept(
    "5g2.xml",
    f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:x" version="1" xml:lang="fr"><itemMeta><itemClass qcode="ninat:text"/><provider><name>{OUTLET}</name></provider><versionCreated>2024-03-05T00:10:00Z</versionCreated><firstCreated>2024-03-04T08:00:00Z</firstCreated></itemMeta><contentMeta><creator><name>{AUTHOR}</name></creator><headline>{TITLE}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>{MARKUP}</body></html></inlineXML></contentSet></newsItem>',
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author=AUTHOR,
    text=WORDS,
)
kept(
    "5atom.xml",
    f'<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>{OUTLET}</a:title><a:entry><a:title>{TITLE}</a:title><a:link href="{URL}"/><a:published>2024-03-04T23:30:00-05:00</a:published><a:author><a:name>{AUTHOR}</a:name></a:author><a:content type="html">{MARKUP.replace("<", "&lt;")}</a:content></a:entry></a:feed>',
    **WHOLE,
)
kept(
    "5rdf.xml",
    f'<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>{OUTLET}</title></channel><item rdf:about="{URL}"><title>{TITLE}</title><link>{URL}</link><dc:date>2024-03-04T23:30:00+01:00</dc:date><dc:creator>{AUTHOR}</dc:creator><content:encoded><![CDATA[{MARKUP}]]></content:encoded></item></rdf:RDF>',
    **WHOLE,
)
kept(
    "5sitemap.xml",
    f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{URL}</loc><news:news><news:publication><news:name>{OUTLET}</news:name><news:language>fr</news:language></news:publication><news:publication_date>2024-03-04</news:publication_date><news:title>{TITLE}</news:title></news:news></url></urlset>',
    refused="urlset",
)
kept(
    "5opml.opml",
    '<?xml version="1.0"?><opml version="2.0"><head><title>Mes flux</title></head><body><outline text="Le Carnet" xmlUrl="https://c.example/rss"/></body></opml>',
    refused="opml",
)
kept(
    "5own.xml",
    f'<?xml version="1.0"?><articles><article><titre>{TITLE}</titre><texte>{TEXT}</texte></article></articles>',
    refused="articles",
)
kept(
    "5jats.xml",
    f'<article xmlns:xlink="x" article-type="news" xml:lang="fr"><front><journal-meta><journal-title-group><journal-title>{OUTLET}</journal-title></journal-title-group></journal-meta><article-meta><title-group><article-title>{TITLE}</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Diallo</surname><given-names>Awa</given-names></name></contrib></contrib-group><pub-date><day>4</day><month>3</month><year>2024</year></pub-date></article-meta></front><body><sec>{MARKUP}</sec></body></article>',
    title=TITLE,
    day=DAY,
    outlet=OUTLET,
    author=AUTHOR,
    text=WORDS,
)
# tables: GDELT, spreadsheets, days
kept(
    "7gdelt.csv",
    f'\ufeffURL,MobileURL,Date,Title\n{URL},,2024-03-04 08:15:00,"{TITLE}"\n',
    title=TITLE,
    day=DAY,
    url=URL,
    told="no text",
)
kept(
    "7sep.csv",
    f'sep=;\r\nExport de presse;;;\r\nPériode : du 01/03/2024 au 31/03/2024;;;\r\n;;;\r\nMédia;Titre;Date de parution;Texte intégral;Auteur;URL\r\n{OUTLET};{TITLE};04/03/2024;"{TEXT}";{AUTHOR};{URL}\r\n',
    **WHOLE,
)
for n, (w, d) in enumerate(
    [
        ("13-mai-25", "2025-05-13"),
        ("45355", "2024-03-04"),
        ("4-Mar-24", "2024-03-04"),
        ("lundi 4 mars 2024 à 10h15", "2024-03-04"),
        ("04.03.24", "2024-03-04"),
        ("Publié le 04.03.2024 à 10:15", "2024-03-04"),
        ("2024-03-04T23:30:00-05:00", "2024-03-04"),
        ("20240304T081500Z", "2024-03-04"),
        ("4 mars 24", "2024-03-04"),
        ("Mar 4, 2024 @ 08:15:00.000", "2024-03-04"),
        ("1er mars 2024", "2024-03-01"),
        ("lun. 04/03/24", "2024-03-04"),
        ("04/03/2024 10:15 GMT+1", "2024-03-04"),
    ]
):
    kept(f"7d{n}.csv", f'Titre;Texte;Date\n{TITLE};"{TEXT}";{w}\n', title=TITLE, day=d, text=WORDS)
kept(
    "7us.csv",
    "title,text,date\n" + f'{TITLE},"{TEXT}",3/4/2024\nAutre,"{WORDS[1]} {WORDS[2]} {WORDS[0]} Fin.",3/24/2024\n',
    title=TITLE,
    day=DAY,
    number=2,
)
kept(
    "7gkg.csv",
    "\t".join(
        [
            "20240304081500-1",
            "20240304081500",
            "1",
            "carnet.example",
            URL,
            "",
            "",
            "TAX_X",
            "TAX_X,12",
            "1#Mali#ML#ML##17#-4#ML",
            "",
            "awa diallo",
            "",
            "",
            "",
            "-2.1,1,3,4,20,0,90",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ]
    )
    + "\n",
    refused="text",
)


# author, day and title of pages
def page(head="", meta="", body=MARKUP, title=f"{TITLE} - {OUTLET}", h1=TITLE, lang="fr", tail=""):
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><nav><a href="/">Accueil</a></nav><main><article><h1>{h1}</h1>{meta}{body}</article></main>{tail}<footer>© {OUTLET}</footer></body></html>'


SITE = f'<meta property="og:site_name" content="{OUTLET}">'


def ld(**k):
    return (
        '<script type="application/ld+json">'
        + json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **k})
        + "</script>"
    )


kept(
    "8a.html",
    page(
        SITE + f'<meta name="author" content="{OUTLET}">' + ld(author={"@type": "Organization", "name": OUTLET}),
        '<p class="byline">Par Awa Diallo et Moussa Keita</p>',
    ),
    author="Awa Diallo, Moussa Keita",
    title=TITLE,
    outlet=OUTLET,
)
kept(
    "8b.html",
    page(
        SITE + ld(author={"@type": "Person", "name": "admin"}),
        '<div class="entry-meta">Publié par <a rel="author" href="/author/awa">Awa Diallo</a> le 4 mars 2024</div>',
    ),
    author=AUTHOR,
    day=DAY,
)
kept(
    "8c.csv", f'Titre;Texte;Auteur\n{TITLE};"{TEXT}";"Diallo, Awa; Keita, Moussa"\n', author="Awa Diallo, Moussa Keita"
)
kept(
    "8d.html",
    page(SITE, '<span class="author-name">AWA DIALLO, À KERLO</span>'),
    author_in=("Awa Diallo", "AWA DIALLO"),
)
kept("8e.html", page(SITE + '<meta name="author" content="La Rédaction">'), author=None)
kept(
    "8f.html",
    page(SITE, '<div class="post-author">Voir tous les articles de <a href="/auteur/awa-diallo">Awa Diallo</a></div>'),
    author=AUTHOR,
)
kept(
    "8g.html",
    page(
        SITE
        + ld(
            author=[
                {"@type": "Person", "name": "Awa Diallo"},
                {"@type": "Person", "name": "Moussa Keita (envoyé spécial)"},
            ]
        )
    ),
    author="Awa Diallo, Moussa Keita",
)
kept(
    "8h.html",
    page(
        SITE + '<meta property="article:author" content="https://www.facebook.com/lecarnet">',
        "<p><strong>Awa Diallo</strong>, correspondante à Kerlo</p>",
    ),
    author_in=("Awa Diallo", None),
)
json_kept(
    "8i.json",
    [{"title": TITLE, "text": TEXT, "authors": ["Awa Diallo", "Le Carnet du fleuve", "Publié Le"], "source": OUTLET}],
    author=AUTHOR,
)
kept(
    "9a.html",
    page(
        '<meta property="article:modified_time" content="2024-03-09T10:00:00Z">'
        + ld(dateModified="2024-03-09", datePublished="2024-03-04T22:30:00+00:00")
    ),
    day=DAY,
)
kept(
    "9b.html",
    page("", '<p>Publié le 5 mars 2024 à 00h30</p><meta itemprop="datePublished" content="2024-03-04T23:30:00Z">'),
    day="2024-03-05",
)
kept(
    "9c.html",
    page(
        '<meta name="date" content="2024-03-11"><meta name="parsely-pub-date" content="2024-03-04T10:00:00Z">'
        + ld(datePublished="2024-03-04T10:00:00Z")
    ),
    day=DAY,
)
kept(
    "9d.html", page("", '<p class="meta">Mis à jour le 06/03/2024 à 12:00 - Publié le 04/03/2024 à 10:00</p>'), day=DAY
)
kept(
    "9e.html",
    page(
        "",
        '<time datetime="2024-03-04T09:00:00+01:00" class="entry-date published">4 mars 2024</time> <time class="updated" datetime="2024-03-08T09:00:00+01:00">8 mars 2024</time>',
    ),
    day=DAY,
)
kept(
    "9f.xml",
    f'<rss version="2.0"><channel><title>{OUTLET}</title><item><title>{TITLE}</title><link>{URL}</link><description>{WORDS[0]} {WORDS[1]}</description><pubDate>Mon, 04 Mar 2024 23:30:00 -0500</pubDate></item></channel></rss>',
    day=DAY,
)
kept(
    "9g.html",
    page(
        "",
        '<div class="date">04 Mars 2024, 10h15</div>',
        tail='<aside class="related"><time datetime="2024-03-20">20 mars</time></aside>',
    ),
    day=DAY,
)
kept("9h.html", page(ld(datePublished="March 4, 2024 10:15 AM")), day=DAY)
kept(
    "12a.html",
    page(
        '<meta property="og:site_name" content="Sahel - Le Carnet">',
        title="Le bac de Kerlo reprend - Sahel - Le Carnet",
        h1="",
    ),
    title=TITLE,
    outlet="Sahel - Le Carnet",
)
kept("12b.html", page(SITE, title=f"{OUTLET} – {TITLE}", h1=""), title=TITLE)
kept(
    "12c.html",
    page(
        '<meta property="og:site_name" content="Le Carnet | Fleuve"><meta property="og:title" content="Le bac de Kerlo reprend | Le Carnet | Fleuve">',
        title="Le bac de Kerlo reprend | Le Carnet | Fleuve",
    ),
    title=TITLE,
)
kept(
    "12d.html",
    page(SITE, title=f"« Le bac, c’est nous » - {OUTLET}", h1="« Le bac, c’est nous »"),
    title="« Le bac, c’est nous »",
)
kept(
    "12e.html",
    page(
        '<link rel="canonical" href="https://www.carnetdufleuve.example/bac">',
        title=f"{TITLE} - Carnet du fleuve",
        h1=TITLE,
    ),
    title=TITLE,
    outlet="Carnet du fleuve",
)
kept(
    "12f.html",
    page(SITE, title=f"Kerlo - Gao : le bac reprend - {OUTLET}", h1="Kerlo - Gao : le bac reprend"),
    title="Kerlo - Gao : le bac reprend",
)
kept(
    "12g.xml",
    f'<rss version="2.0"><channel><title>{OUTLET}</title><item><title>{TITLE} - {OUTLET}</title><link>{URL}</link><description>{WORDS[0]} {WORDS[1]}</description></item></channel></rss>',
    title=TITLE,
)
kept("12h.html", page(SITE, title=f"{TITLE} :: {OUTLET} :: Actualités", h1=""), title=TITLE)


def _plain(words):
    return " ".join(words.split())


@pytest.mark.parametrize("name", CASES)
def test_a_neighbour_is_read_as_it_is_printed(tmp_path, name):
    content, wanted = CASES[name]
    path = tmp_path / name
    path.write_bytes(content)
    found = list(read.articles(path))
    articles, problems = (
        [x for x in found if isinstance(x, Original)],
        [x.what for x in found if isinstance(x, Problem)],
    )
    if refused := wanted.get("refused"):
        assert not articles
        assert any(refused in what for what in problems)
        return
    assert len(articles) == wanted.get("number", 1), problems
    article = articles[0]
    day = str(article.published) if article.published else None
    got = {"title": article.title, "day": day, "outlet": article.outlet, "author": article.author, "url": article.url}
    assert {field: got[field] for field in got if field in wanted} == {
        field: wanted[field] for field in got if field in wanted
    }
    for paragraph in wanted.get("text", ()):
        assert _plain(paragraph) in _plain(article.text)
    assert "text" not in wanted or len(_plain(article.text)) <= len(_plain(TEXT)) + 90
    assert any(wanted.get("told", "") in what for what in [*problems, ""])
