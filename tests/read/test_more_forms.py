"""Forms and oddities that the first readers missed: ProQuest, EndNote, WET, posts of networks, labels around fields."""

# ruff: noqa: E501

import gzip
import io
import json
import zipfile

import pandas
import pytest

from sahelscope import read, tables
from sahelscope.corpus.parallel import Job, make
from sahelscope.read import Original, Problem
from sahelscope.read.original import Expected
from sahelscope.read.when import day
from sahelscope.store import corrections

WORDS = [
    "The ferry of Dalafé resumed its crossings on Monday after three weeks, the operator said at the landing.",
    "“We were ready,” said Captain Moussa Keita, who had waited for a new engine since the end of February.",
]
TEXT = "\n\n".join(WORDS)


def told(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = list(read.articles(path))
    return [a for a in found if isinstance(a, Original)], [str(p) for p in found if isinstance(p, Problem)]


RULE = "_" * 60
PROQUEST = f"""{RULE}

Document 1 of 3

Ferry resumes

Author: Diallo, Awa

Publication info: River Post ; Dalafé [Dalafé]. 04 Mar 2024: A.3.

ProQuest document link

Full text: {WORDS[0]}

{WORDS[1]}

Subject: Rivers;

Title: Ferry resumes

Publication title: River Post; Dalafé

Publication date: Mar 4, 2024

Section: News

ProQuest document ID: 1234567

Document URL: https://proquest.example/1

Language of publication: English

"""


def test_proquest_s_export_is_parted_and_counted(tmp_path):
    found, problems = told(tmp_path, "a.txt", PROQUEST + PROQUEST + f"{RULE}\n\nContact ProQuest\n")
    assert [(a.title, a.outlet, a.author, str(a.published), a.section) for a in found] == [
        ("Ferry resumes", "River Post", "Awa Diallo", "2024-03-04", "News")
    ] * 2
    assert found[0].text == TEXT
    assert any("says that it holds 3 articles, and holds 2" in p for p in problems)


def test_proquest_s_export_in_french(tmp_path):
    french = (
        PROQUEST.replace("Author:", "Auteur :").replace("Full text:", "Texte intégral :").replace("Subject:", "Sujet :")
        .replace("Publication title:", "Titre de publication :").replace("Publication date:", "Date de publication :")
        .replace("Mar 4, 2024", "4 mars 2024").replace("ProQuest document ID:", "ID du document ProQuest :")
    )  # fmt: skip
    found, _ = told(tmp_path, "a.txt", french + RULE)
    assert [(a.outlet, a.author, str(a.published), a.text) for a in found] == [
        ("River Post", "Awa Diallo", "2024-03-04", TEXT)
    ]


def test_europresse_s_outlet_and_day_in_one_line(tmp_path):
    one = (
        f"Le Fleuve, Monde, lundi 4 mars 2024, p. 3\n\nLe bac reprend\n\nAwa Diallo\n\n{TEXT}\n\n© 2024 Le Fleuve. Tous "
        "droits réservés.\nNuméro de document : news·20240304·LF·1\n\n"
    )
    found, _ = told(tmp_path, "a.txt", one * 2)
    assert [(a.title, a.outlet, a.author, str(a.published), a.section) for a in found] == [
        ("Le bac reprend", "Le Fleuve", "Awa Diallo", "2024-03-04", "Monde")
    ] * 2


def test_endnote_s_tags(tmp_path):
    one = "%0 Newspaper Article\n%T Ferry resumes\n%A Diallo, Awa\n%J River Post\n%D 2024\n%8 4 March\n%U https://r.example/1\n"
    found, problems = told(tmp_path, "a.enw", f"{one}%X {WORDS[0]}\n\n{one.replace('resumes', 'stops')}")
    assert [(a.title, a.author, a.outlet, str(a.published), a.text) for a in found] == [
        ("Ferry resumes", "Awa Diallo", "River Post", "2024-03-04", WORDS[0]),
        ("Ferry stops", "Awa Diallo", "River Post", "2024-03-04", "Ferry stops"),
    ]
    assert any("summaries" in p for p in problems)


def test_words_without_their_pages(tmp_path):
    words = "\n".join(["Ferry resumes - River Post", "Home", "News", *WORDS, "Share", "Contact us"]).encode()
    record = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://r.example/1\r\nWARC-Date: 2024-03-05T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:1b5e5a0c-0000-4000-8000-000000000001>\r\nContent-Type: text/plain\r\n"
        f"Content-Length: {len(words)}\r\n\r\n"
    ).encode()
    found, problems = told(tmp_path, "a.warc.wet.gz", gzip.compress(record + words + b"\r\n\r\n"))
    assert [(a.title, a.url, a.text) for a in found] == [("Ferry resumes - River Post", "https://r.example/1", TEXT)]
    assert any("without the pages themselves" in p for p in problems)


@pytest.mark.parametrize("name, content", [
    ("a.csv", f'Page Name,Post Created,URL,Message\nRiver Post,2024-03-04 10:00:00 GMT,https://r.example/1,"{WORDS[0]}"\n'),
    ("a.jsonl", json.dumps({"_": "Message", "id": 5, "date": "2024-03-04T10:00:00+00:00", "message": WORDS[0]})),
])  # fmt: skip
def test_a_post_s_words_are_its_message(tmp_path, name, content):
    found, _ = told(tmp_path, name, content)
    assert [(a.text, str(a.published)) for a in found] == [(WORDS[0], "2024-03-04")]


def test_a_service_s_error_is_no_article(tmp_path):
    found, problems = told(
        tmp_path, "a.json", '{"status": "error", "code": "keyInvalid", "message": "Your key is wrong."}'
    )
    assert not found and "answer that it failed" in problems[0]


@pytest.mark.parametrize("title, wanted", [
    ("Ferry resumes - River Post", "Ferry resumes"), ("River Post: Ferry resumes", "Ferry resumes"),
    ("Ferry resumes | River Post", "Ferry resumes"), ("River Post sold", "River Post sold"),
    ("Mali - Niger: ferry resumes", "Mali - Niger: ferry resumes"),
])  # fmt: skip
def test_services_put_the_outlet_s_name_around_the_title(tmp_path, title, wanted):
    content = json.dumps([{"title": title, "text": TEXT, "source": {"name": "River Post"}}])
    assert told(tmp_path, "a.json", content)[0][0].title == wanted


@pytest.mark.parametrize("words, wanted", [
    ("Mon Mar 04 10:00:00 +0000 2024", "2024-03-04"), ("Mon Mar 04 10:00:00 UTC 2024", "2024-03-04"),
    ("3/4/2024 4:21 PM", "2024-03-04"), ("03/04/2024 4:21 pm", "2024-04-03"), ("3/4/2024", "2024-04-03"),
    ("Mis à jour le 09/03/2024 - Publié le 04/03/2024", "2024-03-04"),
    ("Updated March 9, 2024; first published March 4, 2024", "2024-03-04"),
    ("Published on 4 March 2024, updated 9 March 2024", "2024-03-04"), ("4 mars 2024, publié par A. Diallo", "2024-03-04"),
])  # fmt: skip
def test_dates_with_labels_and_in_american_figures(words, wanted):
    assert str(day(words)) == wanted


def test_a_note_above_a_mail_that_hangs_on_it_is_no_article(tmp_path):
    mail = (
        "From: Desk <desk@r.example>\nSubject: see attached\nDate: Wed, 6 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="q"\n\n--q\nContent-Type: text/plain; charset=utf-8\n\nSee below.\n--q\n'
        "Content-Type: message/rfc822\n\nFrom: River Post <news@r.example>\nSubject: Ferry resumes\n"
        f"Date: Mon, 4 Mar 2024 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{TEXT}\n\n--q--\n"
    )
    found, _ = told(tmp_path, "a.eml", mail)
    assert [(a.title, a.outlet, str(a.published)) for a in found] == [("Ferry resumes", "River Post", "2024-03-04")]


def test_the_structured_data_s_second_object_may_hold_the_text(tmp_path):
    def ld(**fields):
        return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "Ferry resumes", **fields})}</script>'

    page = (
        f"<!DOCTYPE html><html><head><title>Ferry resumes</title>{ld(datePublished='2024-03-04')}{ld(articleBody=TEXT)}</head>"
        f"<body><article><h1>Ferry resumes</h1><p>{WORDS[0]}</p></article></body></html>"
    )
    found, _ = told(tmp_path, "a.html", page)
    assert WORDS[1] in found[0].text and str(found[0].published) == "2024-03-04"


def expected(tmp_path, name, content):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    found = list(read.contents(path))
    notes = [str(p) for p in found if isinstance(p, Problem) and "search found" in str(p)]
    return [p.count for p in found if isinstance(p, Expected)], notes


ONE = {"title": "Ferry", "content": TEXT}


@pytest.mark.parametrize("answer, total", [
    ({"totalResults": 345, "articles": [ONE]}, 345), ({"meta": {"found": 345}, "data": [ONE]}, 345),
    ({"articles": {"results": [ONE], "totalResults": 345, "count": 100}}, 345), ({"totalArticles": "345", "articles": [ONE]}, 345),
    ({"hits": {"total": {"value": 345}, "hits": [{"_source": ONE}]}}, 345), ({"response": {"total": 1, "results": [ONE]}}, 1),
    ({"total": 0, "articles": [ONE, ONE]}, 2), ({"articles": [ONE]}, 1),
])  # fmt: skip
def test_an_answer_s_total_is_told(tmp_path, answer, total):
    counts, notes = expected(tmp_path, "a.json", json.dumps(answer))
    assert counts == [total]
    assert bool(notes) == (total == 345)
    assert not notes or "holds 1 of the 345 articles that the search found" in notes[0]


def test_factiva_s_search_tells_how_many_it_found(tmp_path):
    one = f"HD\nFerry\nWC\n40 words\nPD\n4 March 2024\nSN\nRiver Post\nLA\nEnglish\nLP\n{WORDS[0]}\nTD\n{WORDS[1]}\nAN\nDocument RIVP000020240305ek340001u\n\n"
    counts, notes = expected(
        tmp_path, "a.txt", f"{one * 2}\nSearch Summary\nText\nferry\nResults Found\n1,345\nTimestamp\n5 March 2024\n"
    )
    assert counts == [1345] and "holds 2 of the 1,345" in notes[0]


@pytest.mark.parametrize("name, content, count", [
    ("a.csv", f'title,text\nA,"{WORDS[0]}"\nB,"{WORDS[1]}"\nC,x,y,z\n', 3),
    ("a.json", json.dumps([ONE, ONE]), 2), ("a.jsonl", (json.dumps(ONE) + "\n") * 3, 3),
    ("a.ris", "TY  - NEWS\nTI  - A\nER  - \n" * 3, 3),
    ("a.json", json.dumps({"name": "R", "type": "public_channel", "messages": [
        {"id": 1, "type": "service"}, {"id": 2, "type": "message", "text": WORDS[0]}, {"id": 3, "type": "message", "text": ""}]}), 1),
])  # fmt: skip
def test_rows_records_and_posts_are_counted(tmp_path, name, content, count):
    assert expected(tmp_path, name, content)[0] == [count]


@pytest.mark.parametrize("ending, write", [("xlsx", "to_excel"), ("parquet", "to_parquet")])
def test_rows_of_workbooks_and_parquet_are_counted(tmp_path, ending, write):
    path = tmp_path / f"a.{ending}"
    told = [{"title": "A", "text": WORDS[0]}, {"title": "B", "text": None}, {"title": None, "text": None}]
    getattr(pandas.DataFrame([*told, {"title": "C", "text": WORDS[1]}]), write)(path, index=False)
    found = list(read.contents(path))
    assert [p.count for p in found if isinstance(p, Expected)] == [3]  # a row without anything counts for none
    assert [type(p) for p in found if isinstance(p, Problem)].count(Problem) == 1


def telegram(*posts):
    made = "".join(
        f'<div class="message default clearfix"><div class="body"><div class="pull_right date details" title="{day} 10:00:00 UTC+00:00">'
        f'10:00</div>{f"<div class=from_name>{sender}</div>" if sender else ""}<div class="text">{words}</div></div></div>'
        for day, sender, words in posts
    )
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap"><div '
        'class="page_header"><div class="content"><div class="text bold">Le Courrier inventé</div></div></div><div class="page_body '
        f'chat_page"><div class="history">{made}</div></div></div></body></html>'
    )


def test_a_channel_s_posts_saved_as_pages(tmp_path):
    posts = ("04.03.2024", "Le Courrier inventé", f"{WORDS[0]}<br><br>{WORDS[1]}"), ("05.03.2024", "", WORDS[0])
    found, _ = told(tmp_path, "messages.html", telegram(*posts))
    assert [(a.outlet, str(a.published)) for a in found] == [
        ("Le Courrier inventé", "2024-03-04"), ("Le Courrier inventé", "2024-03-05"),
    ]  # fmt: skip
    assert WORDS[0] in found[0].text and WORDS[1] in found[0].text and found[1].text == WORDS[0]


def test_a_chat_saved_as_pages_is_left_out(tmp_path):
    found, problems = told(
        tmp_path, "messages.html", telegram(("04.03.2024", "Awa", "Salut"), ("04.03.2024", "Ali", "Oui"))
    )
    assert not found and "between persons" in problems[0]


@pytest.mark.parametrize("line", [
    "04/03/2024, 10:12 - Awa: {}", "[04/03/2024, 10:12:33] Awa: {}", "3/4/24, 4:21 PM - Awa: {}", "[04/03/2024 à 10:12:33] Awa : {}",
])  # fmt: skip
def test_a_chat_of_whatsapp_is_left_out(tmp_path, line):
    found, problems = told(tmp_path, "chat.txt", "".join(line.format(f"Salut {n}") + "\n" for n in range(5)))
    assert not found and "WhatsApp" in problems[0]


def test_a_table_called_a_workbook(tmp_path):
    rows = f"<tr><th>title</th><th>text</th><th>date</th></tr><tr><td>Ferry</td><td><p>{WORDS[0]}</p><p>{WORDS[1]}</p></td><td>04/03/2024</td></tr>"
    found, _ = told(tmp_path, "a.xls", f"<html><body><table>{rows}</table></body></html>")
    assert [(a.title, a.text, str(a.published)) for a in found] == [("Ferry", TEXT, "2024-03-04")]
    found, problems = told(tmp_path, "a.xls", "<table><tr><td>sum</td></tr><tr><td>3</td></tr></table>")
    assert not found and "no column with the text" in problems[0]


def test_lines_of_a_database_above_references(tmp_path):
    content = f'Provider: Base\r\nDatabase: Presse\r\nContent:text/plain; charset="utf-8"\r\n\r\nTY  - NEWS\r\nT1  - Ferry\r\nN2  - {WORDS[0]}\r\nER  - \r\n'
    found, _ = told(tmp_path, "a.ris", content)
    assert [(a.title, a.text) for a in found] == [("Ferry", WORDS[0])]


def test_a_mail_without_a_date_has_the_day_on_which_it_came(tmp_path):
    mail = f"Received: from a.example by b.example; Mon, 4 Mar 2024 10:00:00 +0000\nReturn-Path: <a@a.example>\nFrom: River Post <n@r.example>\nSubject: Ferry\n\n{TEXT}\n"
    assert str(told(tmp_path, "a.eml", mail)[0][0].published) == "2024-03-04"


def test_a_crawler_s_column_with_the_page_s_source_is_no_text(tmp_path):
    row = {
        "title": "Ferry",
        "html": f"<!DOCTYPE html><html><body><nav>Home</nav><p>{WORDS[0]}</p></body></html>",
        "text": TEXT,
    }
    assert told(tmp_path, "a.json", json.dumps([row]))[0][0].text == TEXT
    row = {"title": "Ferry", "html": f"<p>{WORDS[0]}</p>", "published_at": "2024-03-04"}
    assert told(tmp_path, "a.json", json.dumps([row]))[0][0].text == WORDS[0]


@pytest.mark.parametrize("name, content, section", [
    ("a.csv", f"title,text,rubrique\nFerry,{WORDS[0].replace(',', '')},Économie\n", "Économie"),
    ("a.json", json.dumps([{"title": "Ferry", "text": TEXT, "sectionName": "World"}]), "World"),
    ("a.json", json.dumps([{"title": "Ferry", "text": TEXT, "categories": [3]}]), None),
    ("a.html", f'<!DOCTYPE html><html><head><title>Ferry</title><meta property="article:section" content="World"></head><body><article><h1>Ferry</h1><p>{WORDS[0]}</p><p>{WORDS[1]}</p></article></body></html>', "World"),
    ("a.html", f'<!DOCTYPE html><html><head><title>Ferry</title><script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Ferry", "articleSection": ["Économie", "x"]}}</script></head><body><article><h1>Ferry</h1><p>{WORDS[0]}</p><p>{WORDS[1]}</p></article></body></html>', "Économie"),
    ("a.xml", f"<rss version='2.0'><channel><title>R</title><item><title>Ferry</title><category>World</category><category>River</category><description>{TEXT}</description></item></channel></rss>", "World"),
])  # fmt: skip
def test_the_outlet_s_section_is_kept(tmp_path, name, content, section):
    found, _ = told(tmp_path, name, content)
    assert found[0].section == section


def test_a_month_dates_no_event(tmp_path):
    attack = "Armed men attacked the village of Dalafé yesterday and killed three people, the mayor said."
    [article], problems = told(tmp_path, "a.csv", f'title,text,date\nAttack,"{attack}",2025-05\n')
    assert article.month_only and str(article.published) == "2025-05-01"
    assert any("names a month and no day" in p and "no event is dated by it" in p for p in problems)
    made = make(Job((article,))).tables
    row = made["articles"].iloc[0]
    assert (str(row["published"]), row["published_from"], str(row["not_before"])) == (
        "2025-05-01",
        "month",
        "2025-05-01",
    )
    assert "month only" in row["origins"]
    assert len(made["events"]) and made["events"]["first"].isna().all() and made["dates"]["first"].isna().all()
    [again] = tables.from_originals(tables.originals([article]))
    assert again.month_only and again == article


def test_a_day_that_the_text_prints_wins_over_its_month(tmp_path):
    [article], _ = told(tmp_path, "a.csv", f'title,text,date\nFerry,"Publié le 12 mai 2025. {WORDS[0]}",mai 2025\n')
    assert not article.month_only and str(article.published) == "2025-05-12"


def test_where_each_field_stood_is_kept(tmp_path):
    [article], _ = told(tmp_path, "a.csv", f'Titre,Texte,Date,Média\nFerry,"{WORDS[0]}",2024-03-04,River Post\n')
    row = make(Job((article,))).tables["articles"].iloc[0]
    assert row["origins"] == (
        "title: column Titre; outlet: column Média; published: column Date; language: told by the text"
    )
    [again] = tables.from_originals(tables.originals([article]))
    assert again.origins == article.origins
    corrected = corrections.applied(article, {"title": "The ferry"})
    assert make(Job((corrected,))).tables["articles"].iloc[0]["origins"].startswith("title: corrected by hand; ")


def zipped(**files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        for name, content in files.items():
            out.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return made.getvalue()


PAGE = f"<!DOCTYPE html><html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>{WORDS[0]}</p><p>{WORDS[1]}</p></body></html>"


@pytest.mark.parametrize("name, content, what", [
    ("a.heic", b"\0\0\0\x18ftypheic" + b"\1" * 200, "is a picture or a film"), ("a.ps", "%!PS-Adobe-3.0\nshowpage\n", "is a PostScript file"),
    ("a.url", "[InternetShortcut]\r\nURL=https://r.example/1\r\n", "is a link to a page"),
    ("a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "is a calendar"), ("a.tex", "\\documentclass{article}\nx", "is a source of LaTeX"),
    ("a.plist", b"bplist00" + b"\1" * 200, "is a list of Apple's"),
    ("a.cdx", " CDX N b a m s k r M S V g\nexample,post)/a 20210503080000 https://post.example/a text/html 200 A - - 1 0 a.warc.gz\n", "is the index of a web archive"),
    ("a.cdxj", 'example,post)/a 20210503080000 {"url": "https://post.example/a", "mime": "text/html"}\n', "is the index of a web archive"),
    ("pages.jsonl", '{"format": "json-pages-1.0", "id": "pages"}\n{"url": "https://post.example/a", "text": "Home Africa Ferry"}\n', "is a web archive's list of pages"),
    ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "is an old Word document (DOC)"),
    ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le"), "is a message of Outlook (MSG)"),
    ("a.pages", zipped(Index__Document_dot_iwa=b"\0\1", preview_dot_jpg=b"\xff\xd8\xff"), "is a document of Apple's"),
    ("a.ods", zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet", content_dot_xml="<a/>"), "is a spreadsheet of OpenDocument"),
], ids=lambda v: v if isinstance(v, str) and v.startswith(("a.", "pages.")) else "")  # fmt: skip
def test_what_is_not_read_is_refused_by_its_name(tmp_path, name, content, what):
    found, problems = told(tmp_path, name, content)
    assert not found and len(problems) == 1 and what in problems[0]


def test_a_book_s_chapters_are_read_and_nothing_else_of_it(tmp_path):
    book = zipped(
        mimetype="application/epub+zip", META__INF="", **{"META-INF__container_dot_xml": "<container/>"}, style_dot_css="p{}",
        toc_dot_xhtml="<html><body><a href='x'>1</a></body></html>", OEBPS__one_dot_xhtml=PAGE, OEBPS__toc_dot_ncx="<ncx/>",
    )  # fmt: skip
    found, problems = told(tmp_path, "a.epub", book)
    assert [a.title for a in found] == ["Ferry"] and not problems


def test_what_browsers_save_beside_a_page_is_passed_over(tmp_path):
    found, problems = told(
        tmp_path, "a.zip", zipped(a_dot_html=PAGE, a_files__b_dot_css="p{}", a_files__c_dot_js="x()")
    )
    assert [a.title for a in found] == ["Ferry"] and not problems


@pytest.mark.parametrize("content", [
    "1\n00:00:01,000 --> 00:00:03,000\nThe ferry is <i>back</i>,\n\n2\n00:00:03,000 --> 00:00:05,000\nsays its captain.\n\n3\n00:00:06,000 --> 00:00:08,000\nThe fare stays.\n",
    "\ufeffWEBVTT\nKind: captions\n\n00:01.000 --> 00:03.000 align:start\nThe ferry is back,\n\n00:03.000 --> 00:05.000\nsays its captain.\n\n00:06.000 --> 00:08.000\nThe fare stays.\n",
])  # fmt: skip
def test_subtitles_are_what_is_said(tmp_path, content):
    found, _ = told(tmp_path, "a.srt", content.replace("\n", "\r\n"))
    assert [a.text for a in found] == ["The ferry is back, says its captain.\n\nThe fare stays."]


def test_wordpress_s_export_holds_pictures_beside_articles(tmp_path):
    def item(title, kind, words):
        return f"<item><title>{title}</title><link>https://r.example/{title}</link><content:encoded><![CDATA[{words}]]></content:encoded><wp:post_type>{kind}</wp:post_type></item>"

    found, problems = told(tmp_path, "a.xml", (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">'
        f"<channel><title>River Post</title>{item('Ferry', 'post', f'<p>{WORDS[0]}</p><p>{WORDS[1]}</p>')}{item('photo', 'attachment', '')}</channel></rss>"
    ))  # fmt: skip
    assert [(a.title, a.text) for a in found] == [("Ferry", TEXT)] and not problems


def test_teasers_in_articles_of_their_own_are_not_the_article_s(tmp_path):
    teaser = "<article><h2><a href='/o'>Another story</a></h2><p>The teaser of another story, long enough to be a paragraph.</p></article>"
    page = f"<!DOCTYPE html><html><head><title>Ferry</title></head><body>{teaser}<article><h1>Ferry</h1><p>{WORDS[0]}</p><p>{WORDS[1]}</p></article>{teaser}</body></html>"
    assert told(tmp_path, "a.html", page)[0][0].text == TEXT


def test_updates_in_articles_of_their_own_are_one_article(tmp_path):
    updates = "".join(
        f"<article><h3>Update {n}</h3><p>{words} This is update {n}.</p></article>" for n, words in enumerate(WORDS)
    )
    page = f"<!DOCTYPE html><html><head><title>Ferry</title></head><body><h1>Ferry</h1>{updates}</body></html>"
    assert all(words in told(tmp_path, "a.html", page)[0][0].text for words in WORDS)


def test_the_list_beside_an_export_s_documents_is_no_article(tmp_path):
    words = "User Name: awa\n\nDate and Time: Tuesday, March 5, 2024 10:00 AM\n\nJob Number: 217\n\nDocuments (2)\n\n1. Ferry resumes\n\n2. Ferry stops\n"
    found, problems = told(tmp_path, "a_doclist.txt", words)
    assert not found and problems and "the list of an export's 2 documents" in problems[0]


BRIEFS = [
    ("Le bac reprend", "Le Courrier inventé", "04/03/2024"), ("Le marché rouvre", "L’Éclair du fleuve", "04/03/2024"),
    ("La route est coupée", "Radio Rivage", "05/03/2024"),
]  # fmt: skip
REVIEWS = {
    "a line below each title": "{title}\n{outlet}, {day}\n\n" + "\n\n".join(WORDS),
    "a dash": "{title}\n{outlet} – {day}\n\n" + "\n\n".join(WORDS),
    "behind the title": "1. {title} ({outlet}, {day})\n" + "\n".join(WORDS),
}


@pytest.mark.parametrize("form", REVIEWS.values(), ids=REVIEWS)
def test_a_press_review_in_one_document_is_told(tmp_path, form):
    text = "Revue de presse\n\n" + "\n\n".join(form.format(title=t, outlet=o, day=d) for t, o, d in BRIEFS)
    found, [problem] = told(tmp_path, "a.txt", text)
    assert len(found) == 1 and "seems to hold 3 articles" in problem


NO_REVIEWS = {
    "two of them": "\n\n".join(f"{t}\n{o}, {d}\n\n{WORDS[0]} {WORDS[1]}" for t, o, d in BRIEFS[:2]),
    "a list of days": "\n".join(f"{day} mars 2024 : {WORDS[0]}" for day in range(1, 9)),
    "days alone": "\n\n".join(f"Lundi {day} mars 2024\n\n{WORDS[0]} {WORDS[1]}" for day in range(1, 9)),
    "sources below one text": f"{WORDS[0]}\n\n" + "\n".join(f"{o}, {d}" for _, o, d in BRIEFS),
}


@pytest.mark.parametrize("text", NO_REVIEWS.values(), ids=NO_REVIEWS)
def test_an_article_with_days_in_it_is_no_press_review(tmp_path, text):
    assert told(tmp_path, "a.txt", text)[1] == []


def test_a_chat_of_signal_is_left_out(tmp_path):
    said = "From: Awa (+22370000000)\nType: incoming\nSent: Mon, 4 Mar 2024 08:12:00 +0000\n\nLe bac a repris.\n\n"
    found, [problem] = told(tmp_path, "a.txt", "Conversation: Fleuve\n\n" + said * 3)
    assert not found and "messages between persons (Signal)" in problem


def test_a_clip_of_a_page_names_its_source_and_its_authors(tmp_path):
    front = '---\ntitle: "Le bac"\nsource: "https://courrier.example/bac"\nauthor:\n  - "[[Awa Diallo]]"\npublished: 2024-03-04\n---\n'
    [found], _ = told(tmp_path, "a.md", front + "\n\n".join(WORDS))
    assert (found.title, found.url, found.author) == ("Le bac", "https://courrier.example/bac", "Awa Diallo")


@pytest.mark.parametrize("tail", ["The post <a>Le bac</a> appeared first on <a>Le Courrier</a>.", "L’article <a>Le bac</a> est apparu en premier sur <a>Le Courrier</a>."])  # fmt: skip
def test_what_a_feed_puts_below_each_text_is_not_of_it(tmp_path, tail):
    item = f"<item><title>Le bac</title><description><![CDATA[{''.join(f'<p>{w}</p>' for w in WORDS)}<p>{tail}</p>]]></description></item>"
    [found], _ = told(
        tmp_path,
        "a.xml",
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>Le Courrier</title>{item}</channel></rss>",
    )
    assert found.text.split("\n\n")[-1] == WORDS[-1]
