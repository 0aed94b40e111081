"""What services answer and tools write in JSON, references, Telegram's export: each in its own way."""

# ruff: noqa: E501

import datetime as dt
import json

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem

TEXT = (
    "The ferry at Dalafé resumed on Monday after a week of high water, the mayor said. It carries thirty carts a day."
)
HTML = f"<p>{TEXT}</p>\n<p>L&#8217;&eacute;cole a rouvert.</p>"
WHOLE = TEXT + "\n\nL’école a rouvert."
TITLE, DAY, URL = "Ferry resumes", dt.date(2024, 3, 4), "https://post.example/ferry"


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


@pytest.fixture
def file(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return write


A = {"title": TITLE, "url": URL, "author": "Awa Sangare"}
SHAPES = {
    "a search service": {"status": "ok", "totalResults": 1, "articles": [
        {**A, "source": {"id": None, "name": "Sahel Post"}, "publishedAt": "2024-03-04T08:00:00Z", "content": TEXT}]},
    "WordPress": [{"id": 12, "date": "2024-03-04T08:00:00", "link": URL, "title": {"rendered": "Ferry resumes"}, "author": 7,
                   "content": {"rendered": HTML, "protected": False}, "excerpt": {"rendered": "<p>x</p>"},
                   "yoast_head_json": {"og_site_name": "Sahel Post", "author": "Awa Sangare"}}],
    "a reader of feeds": {"id": "user/-/state/com.google/starred", "items": [
        {"id": "tag:reader.example,2005:item/1", "published": 1709539200, "title": TITLE, "author": "Awa Sangare", "categories":
         ["user/-/state/com.google/read", "user/-/label/Sahel"], "alternate": [{"href": URL, "type": "text/html"}],
         "origin": {"streamId": "feed/9", "htmlUrl": "https://post.example/", "title": "Sahel Post"}, "content": {"content": HTML}}]},
    "news-please": {"authors": ["Awa Sangare"], "date_download": "2024-03-05 10:00:00", "date_publish": "2024-03-04 08:00:00",
                    "description": "x", "language": "en", "source_domain": "Sahel Post", "maintext": TEXT, "title": TITLE,
                    "title_page": None, "url": URL},
    "fundus": {"title": TITLE, "authors": ["Awa Sangare"], "plaintext": TEXT, "publishing_date": "2024-03-04 08:00:00+00:00",
               "topics": [], "free_access": True, "lang": "en", "publisher": "Sahel Post",
               "html": {"requested_url": URL, "responded_url": URL, "crawl_date": "2024-03-06", "content": "<html></html>"}},
    "fundus without its plain text": {"title": TITLE, "authors": ["Awa Sangare"], "publishing_date": "2024-03-04",
               "body": {"summary": [], "sections": [{"headline": [], "paragraphs": [TEXT]}]}, "publisher": "Sahel Post",
               "html": {"requested_url": URL}},
    "trafilatura": {"title": TITLE, "author": "Awa Sangare", "hostname": "post.example", "date": "2024-03-04", "raw_text": TEXT,
                    "text": TEXT, "source": URL, "source-hostname": "Sahel Post", "excerpt": "x", "fingerprint": "ab"},
    "newspaper4k": {"url": URL, "language": "en", "title": TITLE, "top_image": "https://post.example/i.jpg", "authors":
                    ["Awa Sangare"], "publish_date": "2024-03-04T00:00:00", "summary": "", "meta_site_name": "Sahel Post",
                    "canonical_link": URL, "text": TEXT, "source_url": "https://post.example"},
    "Media Cloud": {"stories": [{"stories_id": 9, "title": TITLE, "url": URL, "publish_date": "2024-03-04 08:00:00", "language":
                    "en", "media_name": "Sahel Post", "media_url": "post.example", "story_text": TEXT, "author": "Awa Sangare"}]},
    "Event Registry": {"articles": {"page": 1, "totalResults": 1, "results": [
        {"uri": "811", "lang": "eng", "date": "2024-03-04", "dateTimePub": "2024-03-04T07:59:00Z", "url": URL, "title": TITLE,
         "body": TEXT, "source": {"uri": "post.example", "dataType": "news", "title": "Sahel Post"},
         "authors": [{"uri": "awa@post.example", "name": "Awa Sangare", "type": "author"}], "image": None}]}},
    "a newspaper's own": {"response": {"status": "ok", "results": [
        {"id": "world/1", "webTitle": TITLE, "webPublicationDate": "2024-03-04T08:00:00Z", "webUrl": URL,
         "fields": {"bodyText": TEXT, "byline": "Awa Sangare", "publication": "Sahel Post"}}]}},
    "another's archive": {"response": {"docs": [
        {"headline": {"main": TITLE, "kicker": None}, "pub_date": "2024-03-04T08:00:00+0000", "web_url": URL, "source":
         "Sahel Post", "body": TEXT, "byline": {"original": "Awa Sangare", "person": []}}]}},
    "a search engine": {"took": 3, "hits": {"total": {"value": 1}, "hits": [{"_id": "1", "_source": {
        **A, "published": "2024-03-04", "body": TEXT, "outlet": "Sahel Post"}}]}},
    "edges and nodes": {"data": {"posts": {"edges": [{"node": {
        **A, "date": "2024-03-04", "content": HTML, "site": {"name": "Sahel Post"}}}]}}},
    "attributes": {"data": [{"type": "node--article", "id": "1", "attributes": {
        **A, "created": "2024-03-04T08:00:00+00:00", "body": {"value": HTML, "processed": HTML}, "publisher": "Sahel Post"}}]},
    "a JSON feed": {"version": "https://jsonfeed.org/version/1.1", "title": "Sahel Post", "items": [
        {"id": "1", "url": URL, "title": TITLE, "content_html": HTML, "date_published": "2024-03-04T08:00:00Z", "authors":
         [{"name": "Awa Sangare"}]}]},
    "objects by id": {"a1": {**A, "text": TEXT, "date": "2024-03-04", "outlet": "Sahel Post"}, "a2": {
        **A, "text": TEXT, "date": "2024-03-04", "outlet": "Sahel Post"}},
    "a database": [{**A, "_id": {"$oid": "5"}, "text": TEXT, "date": {"$date": "2024-03-04T08:00:00Z"}, "outlet": "Sahel Post"}],
    "JSON-LD": {"@type": "NewsArticle", "headline": TITLE, "articleBody": TEXT, "datePublished": "2024-03-04T08:00:00Z", "url":
                URL, "author": {"@type": "Person", "name": "Awa Sangare"}, "publisher": {"name": "Sahel Post"}},
    "paragraphs in a list": {**A, "paragraphs": [TEXT, "L’école a rouvert."], "date": "2024-03-04", "journal": "Sahel Post"},
    "French names": [{"titre": TITLE, "contenu de l'article": TEXT, "mise en ligne": "4-mars-24", "nom du média": "Sahel Post",
                      "lien de l'article": URL, "nom de l'auteur": "Awa Sangare"}],
}  # fmt: skip


@pytest.mark.parametrize("indent", [None, 1], ids=["one line", "many lines"])
@pytest.mark.parametrize("name", ["a.json", "a.txt", "a.jsonl"])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_is_found_however_it_is_named_and_nested(shape, name, indent, file):
    if name == "a.jsonl" and indent:
        return
    found, problems = all_of(file(name, json.dumps(SHAPES[shape], indent=indent)))
    assert not problems
    assert len(found) == (2 if shape == "objects by id" else 1)
    for a in found:
        assert (a.title, a.published, a.url) == (TITLE, DAY, URL)
        assert (a.outlet, a.author) == ("Sahel Post", "Awa Sangare")
        assert a.text in (TEXT, WHOLE)


def test_an_answer_on_one_line_and_over_many_give_the_same(file):
    answer = {"articles": [{**A, "text": f"{TEXT} {n}"} for n in range(3)]}
    one, many = file("a.json", json.dumps(answer)), file("b.json", json.dumps(answer, indent=2))
    assert [a.text for a in all_of(one)[0]] == [a.text for a in all_of(many)[0]] == [f"{TEXT} {n}" for n in range(3)]
    assert [a.line for a in all_of(one)[0]] == [1, 2, 3]


def test_several_answers_are_read_one_after_the_other(file):
    answers = [{"articles": [{**A, "text": f"{TEXT} {n}"}]} for n in range(3)]
    for name, content in (
        ("a.jsonl", "\n".join(map(json.dumps, answers))),
        ("a.json", "\n".join(json.dumps(a, indent=1) for a in answers)),
        ("b.json", json.dumps(answers)),
    ):
        assert len(all_of(file(name, content))[0]) == 3, name


def test_an_answer_longer_than_a_line_may_be_is_read(file):
    filler = {
        "articles": [{**A, "text": " ".join(f"{TEXT[:60]} {chr(97 + n)}{m}x" for m in range(160))} for n in range(30)]
    }
    assert len(all_of(file("a.json", json.dumps(filler)))[0]) == 30


def test_what_is_no_name_is_no_author_and_a_number_no_outlet(file):
    found, _ = all_of(file("a.json", [{"title": TITLE, "text": TEXT, "author": 12, "source": 7, "url": URL}]))
    assert (found[0].author, found[0].outlet) == (None, None)


def test_a_text_that_was_cut_off_says_so(file):
    cut = [{**A, "content": TEXT[:60] + "… [+3124 chars]"}, {**A, "content": TEXT[:50] + "... [812 chars]"}]
    found, problems = all_of(file("a.json", {"articles": cut}))
    assert [a.text for a in found] == [TEXT[:60], TEXT[:50].rstrip()]
    assert [("3124" in p.what, p.lost) for p in problems] == [(True, False), (False, False)]


def test_a_summary_stands_in_for_a_text_and_it_is_said(file):
    found, problems = all_of(
        file("a.json", {"results": [{**A, "description": TEXT, "content": "ONLY AVAILABLE IN PAID PLANS"}]})
    )
    assert [a.text for a in found] == [TEXT]
    assert ["summaries, not full texts, for 1 of 1" in p.what for p in problems] == [True]
    found, problems = all_of(file("a.csv", f'title,description,link\n{TITLE},"{TEXT}",{URL}\n'))
    assert [(a.text, a.url) for a in found] == [(TEXT, URL)]
    assert len(problems) == 1


def test_nothing_of_a_related_article_or_a_picture_comes_in(file):
    given = {"title": TITLE, "text": TEXT, "image": {"url": "https://x.example/i.jpg", "author": "Oumar Keita", "title": "x"},
             "related": [{"title": "Other", "text": "Other text", "url": "https://x.example/2"}]}  # fmt: skip
    found, _ = all_of(file("a.json", given))
    assert [(a.title, a.url, a.author) for a in found] == [(TITLE, None, None)]


@pytest.mark.parametrize(
    "rows", [{"articles": []}, {"a": {"b": [1, 2]}}, {}, [[]], {"status": "error", "message": "no key"}]
)
def test_what_holds_no_article_says_so(rows, file):
    found, problems = all_of(file("a.json", rows))
    assert not found
    assert problems


CHANNEL = {"name": "Le Courrier inventé", "type": "public_channel", "id": 77, "messages": [
    {"id": 1, "type": "service", "date": "2024-03-01T10:00:00", "action": "create_channel", "text": ""},
    {"id": 2, "type": "message", "date": "2024-03-04T23:50:00", "date_unixtime": "1709596200", "from": "Le Courrier inventé",
     "text": ["Le bac de ", {"type": "bold", "text": "Dalafé"}, " a rouvert.\n\nVoir ",
              {"type": "text_link", "text": "la page", "href": "https://x.example"}]},
    {"id": 3, "type": "message", "date": "2024-03-05T08:00:00", "text": "", "photo": "photos/1.jpg"},
    {"id": 4, "type": "message", "date": "2024-03-05T09:00:00", "text": "Une école a rouvert.", "forwarded_from": "Autre"}]}  # fmt: skip


@pytest.mark.parametrize(
    "whole", [CHANNEL, {"about": "x", "chats": {"about": "y", "list": [CHANNEL]}}], ids=["one", "all"]
)
@pytest.mark.parametrize("indent", [1, None])
def test_posts_of_a_telegram_channel_are_articles(whole, indent, file):
    found, problems = all_of(file("result.json", json.dumps(whole, indent=indent, ensure_ascii=False)))
    assert [a.text for a in found] == ["Le bac de Dalafé a rouvert.\n\nVoir la page", "Une école a rouvert."]
    assert [(a.outlet, str(a.published), a.line) for a in found] == [
        ("Le Courrier inventé", "2024-03-04", 2), ("Le Courrier inventé", "2024-03-05", 4)]  # fmt: skip
    assert ["1 posts without words" in p.what for p in problems] == [True]


def test_what_persons_write_to_each_other_is_no_article(file):
    found, problems = all_of(file("result.json", {**CHANNEL, "type": "private_supergroup"}))
    assert not found
    assert "between persons" in problems[0].what


RIS = f"""TY  - NEWS
TI  - Le bac revient
AU  - Sangare, Awa
AU  - Keita, Oumar
JO  - Le Courrier inventé
DA  - 2024/03/04/
UR  - {URL}
AB  - Le bac de Dalafé a traversé
  le fleuve lundi.
ER  -

TY  - NEWS
T1  - Une école rouvre
Y1  - 2024/03/05
T2  - Le Courrier inventé
ER  -
"""
BIBTEX = r"""% from a library
@article{sangare2024, title = {Le bac {\'e}t{\'e} {\`a} {Dalaf\'{e}}}, author = {Sangare, Awa and Oumar Keita},
  journal = "Le Courrier invent{\'e}", year = 2024, month = mar, day = 4, url = {https://post.example/ferry},
  abstract = {Le bac de Dalaf{\'e} a travers{\'e} le fleuve \& la plaine lundi.}}
@misc{k2, title={Une {\OE}uvre}, date={2024-03-05}, publisher={Le Courrier}}
"""


def test_ris_is_a_list_of_articles(file):
    found, problems = all_of(file("a.ris", RIS))
    assert [(a.title, a.text, a.author) for a in found] == [
        ("Le bac revient", "Le bac de Dalafé a traversé\nle fleuve lundi.", "Awa Sangare, Oumar Keita"),
        ("Une école rouvre", "Une école rouvre", None)]  # fmt: skip
    assert [(str(a.published), a.outlet) for a in found] == [
        ("2024-03-04", "Le Courrier inventé"), ("2024-03-05", "Le Courrier inventé")]  # fmt: skip
    assert found[0].url == URL
    assert [p.lost for p in problems] == [False, False]  # one summary, one title


def test_bibtex_is_a_list_of_articles(file):
    found, problems = all_of(file("a.bib", BIBTEX))
    assert [(a.title, a.author, a.outlet, str(a.published)) for a in found] == [
        ("Le bac été à Dalafé", "Awa Sangare, Oumar Keita", "Le Courrier inventé", "2024-03-04"),
        ("Une Œuvre", None, "Le Courrier", "2024-03-05")]  # fmt: skip
    assert found[0].text == "Le bac de Dalafé a traversé le fleuve & la plaine lundi."
    assert [p.lost for p in problems] == [False, False]
    found, problems = all_of(file("b.bib", BIBTEX[: BIBTEX.index("abstract") + 20]))
    assert not found
    assert "breaks off" in problems[0].what


def test_csl_json_is_a_list_of_articles(file):
    one = {"id": "1", "type": "article-newspaper", "title": TITLE, "container-title": "Sahel Post", "URL": URL, "language": "en",
           "author": [{"family": "Sangare", "given": "Awa"}, {"literal": "Keita"}], "issued": {"date-parts": [[2024, 3, 4]]}}  # fmt: skip
    found, problems = all_of(file("a.json", [{**one, "abstract": TEXT}, one]))
    assert [(a.title, a.outlet, a.url, a.author, a.published) for a in found] == [
        (TITLE, "Sahel Post", URL, "Awa Sangare, Keita", DAY)] * 2  # fmt: skip
    assert [a.text for a in found] == [TEXT, TITLE]
    assert not any(p.lost for p in problems)


def test_zoteros_own_tables_and_answers_are_lists_of_articles(file):
    row = f'"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date"\n' \
          f'"K1","newspaperArticle","2024","Sangare, Awa","{TITLE}","Sahel Post","{URL}","","2024-03-04"\n'  # fmt: skip
    found, _ = all_of(file("a.csv", row))
    assert [(a.title, a.outlet, a.url, a.published) for a in found] == [(TITLE, "Sahel Post", URL, DAY)]
    item = {"key": "K", "data": {"itemType": "newspaperArticle", "title": TITLE, "publicationTitle": "Sahel Post", "date":
            "2024-03-04", "url": URL, "creators": [{"firstName": "Awa", "lastName": "Sangare"}], "abstractNote": TEXT}}  # fmt: skip
    found, _ = all_of(file("a.json", [item]))
    assert [(a.title, a.outlet, a.url, a.author, a.text) for a in found] == [
        (TITLE, "Sahel Post", URL, "Awa Sangare", TEXT)
    ]


GDELT = {
    "comma": "\ufeffURL,MobileURL,Date,Title\n{url},,2024-03-04 08:15:00,{title}\n",
    "tab": "URL\tMobileURL\tDate\tTitle\n{url}\t\t20240304T081500Z\t{title}\n",
    "quoted, with Excel's line": 'sep=,\n"URL","MobileURL","Date","Title"\n"{url}","","2024-03-04","{title}"\n',
}


@pytest.mark.parametrize("form", GDELT)
@pytest.mark.parametrize("name", ["a.csv", "a.txt"])
def test_gdelts_own_table_is_a_list_of_titles(form, name, file):
    found, problems = all_of(file(name, GDELT[form].format(url=URL, title=TITLE)))
    assert [(a.title, a.url, a.published, a.outlet) for a in found] == [(TITLE, URL, DAY, "post.example")]
    assert [p.lost for p in problems] == [False]


GKG = (
    "20240304081500-{n}\t20240304081500\t1\tpost.example\thttps://post.example/{n}\t"
    + "\t" * 20
    + "<PAGE_TITLE>x</PAGE_TITLE>\n"
)
EVENT = "\t".join(["1165432{n}", "20240304", "202403", "2024", "2024.17", *["x"] * 56]) + "\n"
NOT_ARTICLES = {
    "gkg.csv": "".join(GKG.format(n=n) for n in range(3)),
    "20240304081500.gkg.txt": "".join(GKG.format(n=n) for n in range(3)),
    "events.CSV": "".join(EVENT.format(n=n) for n in range(3)),
    "gkg-named.csv": "GKGRECORDID,DATE,SourceCommonName,DocumentIdentifier,V2Themes\n1-1,20240304081500,post.example,x,y\n",
    "acled.csv": "event_id_cnty,event_date,year,disorder_type,event_type,sub_event_type,actor1,notes,source,fatalities\n"
                 'MLI1,04 March 2024,2024,x,Battles,Armed clash,y,"On 4 March a ferry was stopped.",Sahel Post,0\n',
    "acled;.csv": "event_id_cnty;event_date;event_type;sub_event_type;notes\nMLI1;4 March 2024;x;y;A ferry was stopped.\n",
    "acled.json": json.dumps({"status": 200, "data": [
        {"event_id_cnty": "MLI1", "event_date": "2024-03-04", "event_type": "x", "sub_event_type": "y", "notes": TEXT}] * 3}),
    "ucdp-fewer.csv": "id,type_of_violence,side_a,side_b,source_article,country,date_start,date_end,best,high,low\n"
                      '1,1,z,w,"Sahel Post, 2024-03-04, Ferry",Mali,2024-03-04,2024-03-04,1,1,1\n',
    "ucdp.csv": "id,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_article,best,high,low\n"
                '1,2024,1,x,y,z,w,"Sahel Post, 2024-03-04, Ferry",1,1,1\n',
}  # fmt: skip


@pytest.mark.parametrize("name", NOT_ARTICLES)
def test_a_table_of_events_is_refused_with_what_to_do(name, file):
    path = file(name, NOT_ARTICLES[name])
    for columns in ({}, {"text": "notes"}, {"text": "source_article"}):
        found = list(read.articles(path, read.Columns.of(columns)))
        assert [type(x) for x in found] == [Problem]
        assert found[0].lost
        assert any(w in found[0].what for w in ("ACLED", "UCDP", "GDELT"))
        assert found[0].remedy


ABOVE = {
    "Excel's line": ("sep=;\n", ";"),
    "a title": ("Export of 4 March 2024\n\n", ","),
    "a title and cells": ("Revue de presse;;\nPériode;01/03/2024;04/03/2024\n\n", ";"),
    "a remark in marks": ('"Query: ferry, ""Dalafé"""\nResults: 2\n', ","),
    "both": ("sep=\t\nRevue de presse\n", "\t"),
    "empty lines": ("\n\n\n", "|"),
}


@pytest.mark.parametrize("name", ["a.csv", "a"])
@pytest.mark.parametrize("above", ABOVE)
def test_lines_above_the_names_are_passed_over(above, name, file):
    lines, sign = ABOVE[above]
    rows = [["Titre", "Date", "Texte"], ["Un", "4-mars-24", "Le bac."], ["Deux", "45355", '"L\nécole."']]
    found, problems = all_of(file(name, lines + "\n".join(sign.join(row) for row in rows) + "\n"))
    assert not problems
    assert [(a.title, a.text, a.published) for a in found] == [("Un", "Le bac.", DAY), ("Deux", "L\nécole.", DAY)]
    assert [a.line - lines.count("\n") for a in found] == [2, 3]


def test_another_column_serves_where_the_first_has_no_value(file):
    content = f"title,text,body,source\nOne,,{TEXT.split(',')[0]},https://post.example/1\nTwo,A market.,x,Sahel Post\n"
    found, problems = all_of(file("a.csv", content))
    assert not problems
    assert [(a.text, a.url, a.outlet) for a in found] == [
        (TEXT.split(",")[0], "https://post.example/1", None), ("A market.", None, "Sahel Post")]  # fmt: skip


def test_of_a_pages_graph_only_the_article_is_read(file):
    graph = [
        {"@type": "WebSite", "name": "Sahel Post"},
        {"@type": "Person", "name": "Awa"},
        {"@type": ["NewsArticle"], "headline": TITLE, "articleBody": TEXT},
    ]
    found, problems = all_of(file("a.json", {"@context": "https://schema.org", "@graph": graph}))
    assert not problems
    assert [(a.title, a.text) for a in found] == [(TITLE, TEXT)]


def test_of_several_summaries_the_longest_is_taken(file):
    found, _ = all_of(file("a.json", {"docs": [{**A, "abstract": "x", "lead_paragraph": TEXT, "snippet": "y z"}]}))
    assert [a.text for a in found] == [TEXT]
