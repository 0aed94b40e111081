"""Exports of press databases: every article with its fields, in text, Word, RTF and web pages"""

# ruff: noqa: E501

import datetime as dt
from html import escape

import docx
import pytest

from sahelscope.read import Original, Problem, articles

EN = {
    "title": "Ferry returns to Dalafé",
    "outlet": "The River Post",
    "author": "Awa Diallo",
    "section": "Trade",
    "body": [
        "The ferry at Dalafé crossed the river again on Monday after eleven weeks at its mooring, carrying two lorries of "
        "millet and some forty traders on their way to the weekly fair, where prices had doubled since the rains.",
        "“We waited for the water to fall,” said Mamadou Cissé, who runs the landing with his brothers.",
    ],
}
FR = {
    "title": "Le bac revient à Dalafé",
    "outlet": "Le Carnet du fleuve",
    "author": "Oumou Barry",
    "section": "Commerce",
    "body": [
        "Le bac de Dalafé a traversé de nouveau le fleuve lundi, après onze semaines à quai, avec deux camions de mil et "
        "une quarantaine de commerçants en route vers la foire, où les prix avaient doublé depuis la saison des pluies.",
        "« Nous attendions la décrue », a expliqué Mamadou Cissé, qui tient le débarcadère avec ses frères.",
    ],
}
MONTHS = {"en": "May", "fr": "mai"}


def count(story):
    return sum(len(p.split()) for p in story["body"]) + len(story["title"].split())


def nexis(number, story, lang):
    """New layout: title, outlet, day, fields, Body, text, Load-Date."""
    return [
        f"{story['title']} {number}", story["outlet"], f"May {number}, 2021 Monday", "First Edition", "",
        f"Copyright 2021 {story['outlet']} All Rights Reserved", "",
        f"Section: {story['section']}; Pg. 4", f"Length: {count(story)} words", f"Byline: By {story['author']}",
        "Dateline: DALAFÉ", "", "Body", "", *[x for p in story["body"] for x in (p, "")],
        "Classification", f"Language: {'ENGLISH' if lang == 'en' else 'FRENCH; FRANÇAIS'}", "Publication-Type: Newspaper",
        f"Load-Date: May {number}, 2021", "", "End of Document", "",
    ]  # fmt: skip


def lexis(number, story, lang):
    """Old layout: a count of documents, outlet, day, edition, title, fields in capitals, lines broken at 75 letters."""
    import textwrap

    wrapped = [line for p in story["body"] for line in (*textwrap.wrap(p, 75), "")]
    return [
        f"                        {number} of {number} DOCUMENTS", "", f"            {story['outlet']}", "",
        f"           May {number}, 2021 Monday", "            Final Edition", "", f"{story['title']} {number}", "",
        f"BYLINE: {story['author']}", "", f"SECTION: {story['section']}; Pg. 4", "", f"LENGTH: {count(story)} words", "",
        *wrapped, f"LOAD-DATE: May {number}, 2021", "", f"LANGUAGE: {'ENGLISH' if lang == 'en' else 'FRENCH'}", "",
        "PUBLICATION-TYPE: Newspaper", "", f"           Copyright 2021 {story['outlet']}", "           All Rights Reserved",
        "", "",
    ]  # fmt: skip


def factiva(number, story, lang):
    """Fields of two letters, each on a line of its own."""
    return [
        "SE", story["section"], "HD", f"{story['title']} {number}", "BY", f"By {story['author']}",
        "WC", f"{count(story)} words", "PD", f"{number} {MONTHS[lang]} 2021", "SN", story["outlet"], "SC", "RIVPST",
        "LA", "English" if lang == "en" else "Français", "CY", "Copyright 2021. All rights reserved.",
        "LP", story["body"][0], "", "TD", *[x for p in story["body"][1:] for x in (p, "")],
        "RE", "mali : Mali | africaz : Africa", "AN", f"Document RIVPST00202105{number:02d}eh53000{number:02d}", "",
    ]  # fmt: skip


def factiva_plain(number, story, lang):
    """The same without names of fields."""
    word = "words" if lang == "en" else "mots"
    return [
        story["section"], f"{story['title']} {number}", f"{'By' if lang == 'en' else 'Par'} {story['author']}",
        f"{count(story)} {word}", f"{number} {MONTHS[lang]} 2021", story["outlet"], "RIVPST",
        "English" if lang == "en" else "Français", "Copyright 2021. All rights reserved.", "",
        *[x for p in story["body"] for x in (p, "")], f"Document RIVPST00202105{number:02d}eh53000{number:02d}", "",
    ]  # fmt: skip


def europresse(number, story, lang):
    """Outlet, section and day, title, author, text, number."""
    day = f"lundi {number} mai 2021" if lang == "fr" else f"Monday, May {number}, 2021"
    return [
        story["outlet"], f"{story['section']}, {day} {count(story)} {'mots' if lang == 'fr' else 'words'}, p. 4", "",
        f"{story['title']} {number}", "", story["author"], "", *[x for p in story["body"] for x in (p, "")],
        f"© 2021 {story['outlet']}. Tous droits réservés.", f"news·202105{number:02d}·RP·0{number:05d}", "",
    ]  # fmt: skip


LAYOUTS = [nexis, lexis, factiva, factiva_plain, europresse]
FORMS = ["txt", "docx", "rtf"]


def write(path, lines):
    if path.suffix == ".txt":
        path.write_text("\n".join(lines), encoding="utf-8")
    elif path.suffix == ".docx":
        word = docx.Document()
        for line in lines:
            word.add_paragraph(line.strip())
        word.save(path)
    elif path.suffix == ".rtf":
        signs = ["".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line.strip()) for line in lines]
        path.write_text("{\\rtf1\\ansi\\ansicpg1252 " + "".join(f"{s}\\par\n" for s in signs) + "}", encoding="ascii")
    else:
        body = "".join(f"<p>{escape(line.strip())}</p>" for line in lines if line.strip())
        path.write_text(
            f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body><div class='article enArticle'>{body}</div></body></html>",
            "utf-8",
        )


def squeezed(text):
    return " ".join(text.split())


def check(found, number, story, lang, section=True, language=True):
    assert found.title == f"{story['title']} {number}"
    assert found.outlet == story["outlet"]
    assert found.author == story["author"]
    assert found.published == dt.date(2021, 5, number)
    assert squeezed(found.text) == squeezed(" ".join(story["body"]))
    if section:
        assert found.section == story["section"]
    if language:
        assert found.language == lang


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("form", [*FORMS, "html"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda f: f.__name__)
def test_each_article_of_an_export_comes_with_its_fields(tmp_path, layout, form, lang):
    story = EN if lang == "en" else FR
    path = tmp_path / f"export.{form}"
    if form == "html" and layout is europresse:
        pytest.skip("its pages have a form of their own, below")
    write(path, [line for n in (1, 2, 3) for line in layout(n, story, lang)])
    found = list(articles(path))
    assert [type(f) for f in found] == [Original] * 3, found
    for number, article in enumerate(found, 1):
        check(article, number, story, lang, language=layout is not europresse)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda f: f.__name__)
def test_hundreds_of_articles_lie_in_one_file(tmp_path, layout):
    path = tmp_path / "export"
    write(path.with_suffix(".txt"), [line for n in range(400) for line in layout(n % 28 + 1, EN, "en")])
    found = list(articles(path.with_suffix(".txt")))
    assert len(found) == 400
    assert all(isinstance(f, Original) and f.outlet == EN["outlet"] for f in found)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda f: f.__name__)
def test_an_article_without_text_is_a_problem_and_the_rest_goes_on(tmp_path, layout):
    path = tmp_path / "export.txt"
    empty = {**EN, "body": [""]}
    lines = [*layout(1, EN, "en"), *layout(2, empty, "en"), *layout(3, EN, "en")]
    write(path, lines)
    found = list(articles(path))
    assert [type(f) for f in found] == [Original, Problem, Original], found
    assert "article 2" in found[1].what
    assert found[1].line
    check(found[2], 3, EN, "en", language=False)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda f: f.__name__)
def test_a_text_much_shorter_than_the_database_counts_is_kept_and_said_so(tmp_path, layout):
    path = tmp_path / "export.txt"
    half = {**EN, "body": EN["body"][1:]}
    lines = [line.replace(f"{count(half)} words", "345 words") for line in layout(1, half, "en")]
    write(path, lines)
    found = list(articles(path))
    assert [type(f) for f in found] == [Problem, Original], found
    assert "345 words" in found[0].what
    assert not found[0].lost


def test_a_lost_end_mark_joins_no_two_articles(tmp_path):
    path = tmp_path / "export.txt"
    lines = [*nexis(1, EN, "en"), *nexis(2, EN, "en"), *nexis(3, EN, "en")]
    lines.remove("End of Document")
    write(path, lines)
    found = list(articles(path))
    assert len(found) == 3, found
    for number, article in enumerate(found, 1):
        check(article, number, EN, "en", language=False)


def test_a_lost_number_joins_no_two_articles_of_factiva(tmp_path):
    path = tmp_path / "export.txt"
    lines = [x for n in (1, 2) for x in factiva(n, EN, "en") if not x.startswith(("Document RIVPST0020210501", "AN"))]
    write(path, lines)
    assert [f.title for f in articles(path)] == [f"{EN['title']} 1", f"{EN['title']} 2"]


@pytest.mark.parametrize("between", ["\t", "   ", " | "])
def test_factivas_fields_may_stand_on_the_line_of_their_names(tmp_path, between):
    path = tmp_path / "export.txt"
    lines = factiva(1, EN, "en")
    joined, i = [], 0
    while i < len(lines):
        if len(lines[i]) == 2 and lines[i].isupper():
            joined.append(lines[i] + between + lines[i + 1])
            i += 2
        else:
            joined.append(lines[i])
            i += 1
    write(path, joined)
    (found,) = articles(path)
    check(found, 1, EN, "en")


def test_the_list_of_documents_before_them_is_no_article(tmp_path):
    path = tmp_path / "export.txt"
    cover = ["User Name: Reader", "Date and Time: Monday, May 10, 2021 9:12:00 AM", "Documents (2)", "",
             "1. Ferry returns to Dalafé 1", "Client/Matter: -None-", "", "2. Ferry returns to Dalafé 2", ""]  # fmt: skip
    write(path, [*cover, *nexis(1, EN, "en"), *nexis(2, EN, "en")])
    assert [f.title for f in articles(path)] == [f"{EN['title']} 1", f"{EN['title']} 2"]


def _page(number, story):
    """Europresse's page of one article."""
    paragraphs = "".join(f"<p>{escape(p)}</p>" for p in story["body"])
    return (
        f"<article><header><div class='rdp__DocPublicationName'><span class='DocPublicationName'>{story['outlet']}, "
        f"no. 1234</span></div><span class='DocHeader'>{story['section']}, lundi {number} mai 2021 "
        f"{count(story)} mots, p. 4</span><div class='titreArticle'><p class='sm-margin-TopNews titreArticleVisu "
        f"rdp__articletitle'>{story['title']} {number}</p></div><p class='sm-margin-bottomNews'>{story['author']}</p>"
        f"</header><section><div class='DocText clearfix'><div>{paragraphs}</div></div></section><aside>"
        f"Cet article est paru dans <a>https://fleuve.example/{number}</a></aside><footer><div class='publiC-lblNodoc'>"
        f"news·2021050{number}·LF·0123</div><small>© 2021 {story['outlet']}. Tous droits réservés.</small></footer></article>"
    )


@pytest.mark.parametrize(("story", "lang"), [(EN, "en"), (FR, "fr")])
def test_a_page_of_europresse_gives_all_its_articles(tmp_path, story, lang):
    path = tmp_path / "export.html"
    broken = "<article><div>—</div></article>"
    content = _page(1, story) + broken + _page(3, story)
    path.write_text(f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{content}</body></html>", "utf-8")
    found = list(articles(path))
    assert [type(f) for f in found] == [Original, Problem, Original], found
    check(found[0], 1, story, lang, language=False)
    check(found[2], 3, story, lang, language=False)
    assert found[2].url == "https://fleuve.example/3"


LEFT_ALONE = [
    "Ferry returns\n\nThe ferry returned on 3 May 2021. It was 1 of 40 documents that he read.\n\nBody of evidence grows.",
    "LE MAIRE : « Nous partons »\n\nLe maire a lu 345 mots le 3 mai 2021.\n\n© 2021 Le Carnet",
    "PD | The party said\n\nHD radio returns to Gao, with a signal for all.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_an_ordinary_text_is_one_article(tmp_path, text):
    path = tmp_path / "article.txt"
    path.write_text(text, encoding="utf-8")
    (found,) = articles(path)
    assert found.text == text


@pytest.mark.parametrize("layout", [factiva_plain, europresse], ids=lambda f: f.__name__)
def test_two_articles_that_a_lost_number_joins_are_named(tmp_path, layout):
    path = tmp_path / "export.txt"
    lines = [x for n in (1, 2, 3) for x in layout(n, EN, "en")]
    lines.remove(next(x for x in lines if x.startswith(("Document R", "news·"))))
    write(path, lines)
    found = list(articles(path))
    (said,) = (f for f in found if isinstance(f, Problem))
    assert "2 articles" in said.what
    assert not said.lost
    assert len(found) == 3
