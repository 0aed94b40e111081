"""Lists without texts (ReliefWeb, GDELT, Media Cloud) and feeds: every field, and said so where a text is missing."""

# ruff: noqa: E501

import csv
import datetime as dt
import io
import json
import re
import xml.etree.ElementTree as ET

import pytest

from sahelscope.read import Original, Problem, articles

DAY = dt.date(2021, 5, 3)
CORPS = "Le bac de Dalafé a retrouvé le fleuve lundi avec deux camions de mil et une quarantaine de commerçants à bord."
BODY = "The ferry at Dalafé crossed the river again on Monday, carrying two lorries of millet and some forty traders."


def only(path, kind):
    return [f for f in articles(path) if isinstance(f, kind)]


# ---- ReliefWeb


def report(number, **fields):
    return {
        "id": str(number),
        "score": 1,
        "href": f"https://api.reliefweb.int/v1/reports/{number}",
        "fields": {
            "title": f"Flood update {number}",
            "date": {"original": "2021-05-03T00:00:00+00:00", "created": "2021-05-04T10:00:00+00:00"},
            "source": [{"name": "River Relief", "shortname": "RR"}, {"name": "Flood Watch"}],
            "language": [{"name": "English", "code": "en"}],
            "url": f"https://reliefweb.int/node/{number}",
            "url_alias": f"https://reliefweb.int/report/mali/flood-{number}",
            **fields,
        },
    }


def answer(path, *reports):
    whole = {"time": 5, "href": "https://api.reliefweb.int/v1/reports", "totalCount": 9, "count": 2, "data": reports}
    path.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "body",
    [
        {"body": f"**Dalafé** – [{BODY}](https://reliefweb.int/x)\n\n## Needs\n\nBlankets."},
        {"body-html": f"<p><strong>Dalafé</strong> – <a href='x'>{BODY}</a></p><h2>Needs</h2><p>Blankets.</p>"},
    ],
)
def test_a_report_of_reliefweb_comes_with_its_fields(tmp_path, body):
    (found,) = articles(answer(tmp_path / "r.json", report(7, **body)))
    assert found.text == f"Dalafé – {BODY}\n\nNeeds\n\nBlankets."
    assert found.title == "Flood update 7"
    assert found.published == DAY
    assert found.outlet == "River Relief, Flood Watch"
    assert found.language == "en"
    assert found.url == "https://reliefweb.int/report/mali/flood-7"


def test_a_report_of_attached_files_only_is_kept_as_its_title(tmp_path):
    path = answer(tmp_path / "r.json", report(1, body=BODY), report(2), {"id": "3"})
    texts = [f.text for f in only(path, Original)]
    assert texts == [BODY, "Flood update 2"]
    broken, said = only(path, Problem)
    assert broken.lost
    assert not said.lost
    assert "no text" in said.what


# ---- GDELT and Media Cloud

GDELT = [
    {
        "url": f"https://post.example/{n}", "url_mobile": "", "title": f"Ferry number {n} returns", "seendate": "20210503T031500Z",
        "socialimage": "https://post.example/a.jpg", "domain": "post.example", "language": "English", "sourcecountry": "Mali",
    }
    for n in (1, 2)
]  # fmt: skip
MEDIA_CLOUD = [
    {
        "stories_id": n, "indexed_date": "2021-05-04 10:00:00", "language": "en", "media_name": "post.example",
        "media_url": "post.example", "publish_date": "2021-05-03", "title": f"Ferry number {n} returns",
        "url": f"https://post.example/{n}",
    }
    for n in (1, 2)
]  # fmt: skip


def as_csv(rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


LISTS = [
    ("gdelt.json", json.dumps({"articles": GDELT}, indent=1)),
    ("gdelt one line.json", json.dumps({"articles": GDELT})),
    ("gdelt.csv", "\ufeff" + as_csv(GDELT)),
    ("gdelt.jsonl", "\n".join(json.dumps(r) for r in GDELT)),
    ("media cloud.csv", as_csv(MEDIA_CLOUD)),
    ("media cloud.json", json.dumps(MEDIA_CLOUD)),
]


@pytest.mark.parametrize(("name", "content"), LISTS, ids=[n for n, _ in LISTS])
def test_a_list_without_texts_becomes_articles_of_titles_and_says_so(tmp_path, name, content):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    found = only(path, Original)
    assert [f.title for f in found] == ["Ferry number 1 returns", "Ferry number 2 returns"]
    assert [f.text for f in found] == [f.title for f in found]
    assert [f.url for f in found] == ["https://post.example/1", "https://post.example/2"]
    assert {(f.published, f.outlet, f.language) for f in found} == {(DAY, "post.example", "en")}
    (said,) = only(path, Problem)
    assert not said.lost
    assert "2 articles" in said.what


def test_a_list_with_texts_is_an_ordinary_table(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(as_csv([{**row, "text": BODY} for row in MEDIA_CLOUD]), encoding="utf-8")
    assert {f.text for f in articles(path)} == {BODY}


def test_a_row_without_a_title_is_named(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(as_csv([MEDIA_CLOUD[0], {**MEDIA_CLOUD[1], "title": ""}]), encoding="utf-8")
    (broken, _) = only(path, Problem)
    assert broken.line == 2 + 1
    assert broken.lost


# ---- feeds


def rss(entries, language="fr"):
    content, dc = "{http://purl.org/rss/1.0/modules/content/}encoded", "{http://purl.org/dc/elements/1.1/}creator"
    root = ET.Element("rss", version="2.0")
    channel = ET.SubElement(root, "channel")
    ET.SubElement(channel, "title").text = "Le Carnet du fleuve"
    ET.SubElement(channel, "language").text = language
    for entry in entries:
        item = ET.SubElement(channel, "item")
        for tag, words in {**entry, content: entry.get("content"), dc: entry.get("by")}.items():
            if words and tag not in ("content", "by"):
                ET.SubElement(item, tag).text = words
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


ENTRY = {
    "title": "Le bac & le fleuve",
    "link": "https://carnet.example/bac",
    "pubDate": "Mon, 03 May 2021 08:00:00 GMT",
}
SUMMARY = "<p>Le bac de Dalafé a traversé le fleuve lundi […]</p>"
FULL = f"<p>Le bac de Dalafé a traversé le fleuve lundi.</p><p>{CORPS}</p><script>alert(1)</script>"


def test_a_feed_with_full_texts_gives_them(tmp_path):
    path = tmp_path / "feed.xml"
    path.write_bytes(rss([{**ENTRY, "description": SUMMARY, "content": FULL, "by": "Awa Diallo"}]))
    (found,) = articles(path)
    assert found.text == f"Le bac de Dalafé a traversé le fleuve lundi.\n\n{CORPS}"
    assert found.title == "Le bac & le fleuve"
    assert found.url == "https://carnet.example/bac"
    assert found.published == DAY
    assert found.outlet == "Le Carnet du fleuve"
    assert found.author == "Awa Diallo"
    assert found.language == "fr"
    assert dict(found.origins)["text"] == "the feed's full text"


def test_a_feed_with_summaries_says_so(tmp_path):
    path = tmp_path / "feed.rss"
    path.write_bytes(rss([{**ENTRY, "description": SUMMARY}, {**ENTRY, "title": "Une brève"}]))
    first, second = only(path, Original)
    assert first.text == "Le bac de Dalafé a traversé le fleuve lundi […]"
    assert dict(first.origins)["text"] == "the feed's summary"
    assert second.text == "Une brève"
    summaries, titles = only(path, Problem)
    assert "1 of 2" in summaries.what
    assert "no text" in titles.what
    assert not summaries.lost


ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The River Post</title>
<entry><title>Ferry returns</title><link href="https://post.example/ferry"/><updated>2021-05-03T08:00:00Z</updated>
<author><name>Awa Diallo</name></author><summary>The ferry is back.</summary>
<content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


def test_an_atom_feed_comes_with_its_fields(tmp_path):
    path = tmp_path / "atom"
    path.write_text(ATOM, encoding="utf-8")
    (found,) = articles(path)
    assert (found.text, found.title, found.author, found.published) == (BODY, "Ferry returns", "Awa Diallo", DAY)
    assert (found.outlet, found.url, found.language) == ("The River Post", "https://post.example/ferry", "en")


PRINTED_DAYS = {
    "Tue, 04 May 2021 00:30:00 +0100": "2021-05-04",
    "Mon, 03 May 2021 23:30:00 -0500": "2021-05-03",
    "04 May 21 00:10 +0200": "2021-05-04",
    "mar., 04 mai 2021 00:30:00 +0200": "2021-05-04",
    "2021-05-04T00:15:00+01:00": "2021-05-04",
    "4 mai 2021 à 00h15": "2021-05-04",
}


@pytest.mark.parametrize("words", PRINTED_DAYS)
@pytest.mark.parametrize("name", ["pubDate", "{http://purl.org/dc/elements/1.1/}date"])
def test_the_day_of_a_feed_is_the_one_that_it_prints(words, name, tmp_path):
    entry = {**ENTRY, "content": FULL}
    entry.pop("pubDate")
    (tmp_path / "feed.xml").write_bytes(rss([{**entry, name: words}]))
    (found,) = only(tmp_path / "feed.xml", Original)
    assert str(found.published) == PRINTED_DAYS[words]


def prefixed(content, prefix, namespace):
    """Return an RSS feed whose elements all bear a prefix."""
    plain = (
        content.decode()
        .replace("<rss", f'<{prefix}:rss xmlns:{prefix}="{namespace}"', 1)
        .replace("</rss", f"</{prefix}:rss")
    )
    return re.sub(r"<(/?)(channel|item|title|link|description|pubDate|language)>", rf"<\1{prefix}:\2>", plain)


FEEDS = {
    "a known name space": prefixed(rss([{**ENTRY, "description": CORPS}]), "r", "http://backend.userland.com/rss2"),
    "one of its own": prefixed(rss([{**ENTRY, "description": CORPS}]), "flux", "https://carnet.example/ns"),
    "Atom": ATOM.replace("<", "<a:").replace("<a:/", "</a:").replace("<a:?", "<?").replace("xmlns=", "xmlns:a="),
    "behind a comment and a style": rss([{**ENTRY, "description": CORPS}]).decode().replace(
        "<rss", '<?xml-stylesheet href="a.xsl"?>\n<!-- made by hand: <html> -->\n<rss', 1
    ),
}  # fmt: skip


@pytest.mark.parametrize("content", FEEDS.values(), ids=FEEDS)
def test_a_feed_is_known_by_its_root_whatever_its_prefix(content, tmp_path):
    (tmp_path / "export.xml").write_text(content, encoding="utf-8")
    (found,) = only(tmp_path / "export.xml", Original)
    assert found.title in ("Le bac & le fleuve", "Ferry returns")
    assert (found.published, found.text) in ((DAY, CORPS), (DAY, BODY))


def test_a_feed_in_which_other_words_speak_of_feeds_is_no_feed(tmp_path):
    (tmp_path / "a.txt").write_text(
        "The word <rss> stands for a feed, and nobody in Gao writes it so.", encoding="utf-8"
    )
    (found,) = articles(tmp_path / "a.txt")
    assert found.text.startswith("The word <rss>")


AUTHORS = {
    "Le Carnet du fleuve": None,
    "redaction@carnet.example (Awa Diallo)": "Awa Diallo",
    "Par Awa Diallo et Moussa Keita": "Awa Diallo, Moussa Keita",
    "Diallo, Awa": "Awa Diallo",
    "La rédaction": None,
}


@pytest.mark.parametrize("words", AUTHORS)
def test_the_feed_itself_is_no_author(words, tmp_path):
    (tmp_path / "feed.xml").write_bytes(rss([{**ENTRY, "content": FULL, "by": words}]))
    (found,) = only(tmp_path / "feed.xml", Original)
    assert found.author == AUTHORS[words]


def test_a_feed_that_gathers_others_names_the_source_and_not_in_the_title(tmp_path):
    entry = {**ENTRY, "title": "Le bac & le fleuve - Le Courrier inventé", "content": FULL}
    feed = (
        rss([entry])
        .decode()
        .replace("</item>", '<source url="https://courrier.example">Le Courrier inventé</source></item>')
    )
    (tmp_path / "feed.xml").write_text(feed, encoding="utf-8")
    (found,) = only(tmp_path / "feed.xml", Original)
    assert (found.title, found.outlet) == ("Le bac & le fleuve", "Le Courrier inventé")


def test_a_feed_that_breaks_off_keeps_what_is_there(tmp_path):
    path = tmp_path / "feed.xml"
    whole = rss([{**ENTRY, "title": f"Le bac {n}", "content": FULL} for n in range(3)])
    path.write_bytes(whole[: whole.rindex(b"<pubDate>")])
    assert [f.title for f in only(path, Original)][:2] == ["Le bac 0", "Le bac 1"]


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {y} "{f"&{x};" * 10}">' for x, y in zip("abcdefghi", "bcdefghij", strict=True))
    + "]><rss version='2.0'><channel><title>x</title><item><title>T</title><description>&j;</description></item></channel></rss>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file://SECRET">]><rss version="2.0"><channel>'
    "<item><title>T</title><description>x&a;y</description></item></channel></rss>"
)


@pytest.mark.parametrize("content", [BOMB, OUTSIDE])
def test_entities_neither_swell_nor_open_files(tmp_path, content):
    path = tmp_path / "feed.xml"
    secret = tmp_path / "secret"
    secret.write_text("the other file's words", encoding="utf-8")
    path.write_text(content.replace("SECRET", str(secret)), encoding="utf-8")
    found = only(path, Original)
    assert all(len(f.text) < 10_000 and "other file" not in f.text for f in found)
