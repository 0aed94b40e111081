"""Exports of press databases in their older layouts, in any language of their interface, and with what is odd in them."""

# ruff: noqa: E501

import datetime as dt

import pytest

from sahelscope.read import Original, Problem, articles
from sahelscope.read.press import pieces, words

TEXT = [
    "The ferry at Dalafé crossed the river again on Monday after eleven weeks at its mooring, carrying two lorries of millet.",
    "“We waited for the water to fall,” said Mamadou Cissé, who runs the landing with his brothers.",
]
TITLE, OUTLET, AUTHOR = "Ferry returns to Dalafé", "The River Post", "Awa Diallo"


def all_of(path):
    found = list(articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def written(path, content):
    path.write_text(content, encoding="utf-8")
    return path


def check(article, day=3, title=TITLE, author=AUTHOR, outlet=OUTLET):
    assert (article.title, article.outlet, article.author) == (title, outlet, author)
    assert article.published == dt.date(2021, 5, day)
    assert article.text.split("\n\n") == TEXT


# --- Factiva in any language of its interface

INTERFACES = {
    "German": ("de", "340 Wörter", "{} Mai 2021", "Englisch", "Dokument"),
    "French": ("fr", "340 mots", "{} mai 2021", "Anglais", "Document"),
    "Spanish": ("es", "340 palabras", "{} mayo 2021", "Inglés", "Documento"),
    "Italian": ("it", "340 parole", "{} maggio 2021", "Inglese", "Documento"),
    "Portuguese": ("pt", "340 palavras", "{} Maio 2021", "Inglês", "Documento"),
    "Russian": ("ru", "340 слов", "{} мая 2021", "Английский", "Документ"),
    "Japanese": ("ja", "340 語", "2021 年 5 月 {} 日", "英語", "文書"),
    "Turkish": ("tr", "340 kelime", "{} Mayıs 2021", "İngilizce", "Belge"),
    "Chinese": ("zh", "340 字", "2021 年 5 月 {} 日", "英文", "文件"),
    "English": ("en", "340 words", "{} May 2021", "English", "Document"),
}


def factiva_page(interface, day, section="", hour="", author=AUTHOR, classed=False):
    code, count, printed, language, document = INTERFACES[interface]
    about = [
        f"<div>{section}</div>" if section else "",
        f"<div id='hd'><span class='{code}Headline'>{TITLE}</span></div>",
    ]
    if author:
        about.append(f"<div class='author'>By {author}</div>" if classed else f"<div>{author}</div>")
    about += [
        f"<div>{w}</div>"
        for w in (count, printed.format(day), hour, OUTLET, "RIVPST", "12", language, "(c) 2021 The River Post")
        if w
    ]
    text = "".join(f"<p class='articleParagraph {code}articleParagraph'>{p}</p>" for p in TEXT)
    number = f"RIVPST002021050{day}eh530000{day}"
    return f"<div id='article-{number}' class='article'><div class='article {code}Article'><p>{''.join(about)}</p>{text}<p>{document} {number}</p></div></div>"


def whole(*inside):
    style = "<style>" + ".icon a{display:block;}" * 50 + "</style>"
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>Factiva</title>{style}</head><body><div id='contentLeft'>{''.join(inside)}</div><div>© 2021 Factiva, Inc.</div></body></html>"


@pytest.mark.parametrize("interface", INTERFACES)
@pytest.mark.parametrize(
    "more", [{}, {"section": "Trade", "hour": "15:32", "classed": True}], ids=["plain", "with all"]
)
def test_a_page_of_factiva_is_read_in_any_language_of_its_interface(interface, more, tmp_path):
    content = whole(
        factiva_page(interface, 3, **more), factiva_page(interface, 4, author="", **{**more, "classed": False})
    )
    found, problems = all_of(written(tmp_path / "a.html", content))
    assert [p for p in problems if "340 words" not in p.what] == []
    check(found[0])
    check(found[1], 4, author=None)
    assert found[0].section == more.get("section")


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_text_of_factiva_is_read_in_any_language_of_its_interface(interface, tmp_path):
    _, count, printed, language, document = INTERFACES[interface]
    lines = []
    for day in (3, 4):
        lines += [
            TITLE,
            f"By {AUTHOR}",
            count,
            printed.format(day),
            OUTLET,
            "RIVPST",
            language,
            "(c) 2021 The River Post",
            "",
        ]
        lines += [TEXT[0], "", TEXT[1], "", f"{document} RIVPST002021050{day}eh530000{day}", ""]
    found, _ = all_of(written(tmp_path / "a.txt", "\n".join(lines)))
    assert len(found) == 2
    check(found[0])
    check(found[1], 4)


def test_a_page_of_factiva_with_named_fields_is_read(tmp_path):
    def row(code, value):
        return f"<tr><td align='right' class='index'><b>{code}</b>&nbsp;</td><td>{value}</td></tr>"

    def one(day):
        fields = [
            ("SE", "Trade"),
            ("HD", f"<b class='frHeadline'>{TITLE}</b>"),
            ("BY", f"Par {AUTHOR}"),
            ("WC", "34 mots"),
            ("PD", f"{day} mai 2021"),
            ("ET", "15:32"),
            ("SN", OUTLET),
            ("SC", "RIVPST"),
            ("LA", "Anglais"),
            ("CY", "(c) The River Post"),
        ]
        text = [
            (code, f"<p class='articleParagraph frarticleParagraph'>{p}</p>")
            for code, p in zip(("LP", "TD"), TEXT, strict=True)
        ]
        end = [("RE", "<br/>mali : Mali"), ("AN", f"<br/>Document RIVPST002021050{day}e7ct0001r")]
        return f"<div class='article frArticle'><table>{''.join(row(*f) for f in (*fields, *text, *end))}</table><br/></div>"

    found, problems = all_of(written(tmp_path / "a.html", whole(one(3), one(4))))
    assert not problems
    check(found[0])
    check(found[1], 4)
    assert found[0].section == "Trade"


# --- Europresse, new and old


def new_page(
    author="", header="Trade, Monday, May 3, 2021, p. 4", outlet=f"{OUTLET}, no. 1234", inside="", where="below"
):
    beside = author if where == "beside" else ""
    below = author if where == "below" else ""
    paragraphs = "".join(f"<p>{p}</p>" for p in TEXT)
    return (
        f"<article><header><div class='rdp__DocPublicationName'><span class='DocPublicationName'>{outlet}{inside}</span></div><div><span class='DocHeader'>"
        f"{header}</span></div><div><p>TRADE</p></div><div class='titreArticle'><p class='sm-margin-TopNews titreArticleVisu rdp__articletitle'>{TITLE}</p>{beside}</div>{below}"
        f"</header><section><div class='DocText clearfix'><div class='docOcurrContainer'>{paragraphs}</div></div></section><footer><small>© 2021 {OUTLET}. Tous "
        "droits réservés.</small><p>Numéro de document : news·20210503·RP·0001</p></footer></article>"
    )  # fmt: skip


NEW = {
    "in a div below the title": {"author": f"<div>{AUTHOR}</div>"},
    "in a div beside the title": {"author": f"<div>{AUTHOR}</div>", "where": "beside"},
    "by a class": {"author": f"<div class='docAuthors'>By {AUTHOR}</div>"},
    "by another class": {"author": f"<p class='sm-margin-bottomNews'>{AUTHOR}</p>"},
    "with the place": {"author": f"<div>By {AUTHOR} in Gao</div>"},
    "of an outlet about which more opens": {
        "author": f"<div>{AUTHOR}</div>",
        "inside": "<div class='apd-wrapper'>Nom de la source The River Post Périodicité Quotidien</div>",
    },
    "of a review": {"author": f"<div>{AUTHOR}</div>", "outlet": f"{OUTLET}, vol. 14, no 4"},
    "of a site": {"author": f"<div>{AUTHOR}</div>", "outlet": f"{OUTLET} (site web)"},
}


@pytest.mark.parametrize("given", NEW.values(), ids=NEW)
def test_a_page_of_europresse_gives_the_author(given, tmp_path):
    found, problems = all_of(
        written(
            tmp_path / "a.html",
            f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{new_page(**given)}</body></html>",
        )
    )
    assert not problems
    check(found[0])


@pytest.mark.parametrize("subtitle", ["", "<div>The fares stay as they were, say the traders of the landing</div>"])
def test_a_subtitle_is_no_author(subtitle, tmp_path):
    found, _ = all_of(
        written(
            tmp_path / "a.html", f"<!DOCTYPE html><html><body><meta charset='utf-8'>{new_page(subtitle)}</body></html>"
        )
    )
    check(found[0], author=None)


def old_page(day, author=AUTHOR):
    signed = f"{author}<br><p></p>" if author else ""
    return (
        "<table><tr><td style='word-wrap: break-word'><table id='tbHeaderImages'><tr><td id='celPublication'><img src='x.gif'></td></tr></table>"
        f"<span class='DocPublicationName'>{OUTLET}</span><br><span class='DocHeader'>Trade, </span><span class='DocHeader'>Monday, </span><span class='DocHeader'>May {day}, 2021</span>"
        f"<span class='DocHeader'>, p. 03</span><br><br><span class='TitreArticleVisu'>Ferry <span style='color:red'>returns</span> to Dalafé</span><br><br>{signed}"
        f"{TEXT[0][:20]}<font style='font-weight:bold;'>{TEXT[0][20:]}</font><p></p>{TEXT[1]}<p></p><b><i>© 2021 {OUTLET}. Tous droits réservés.</i></b><p></p>Numéro de document : news·2021050{day}·RP·0001<br>"
        "<table align='center'><tr><td>Ce certificat est émis à <b>Une bibliothèque</b> à des fins de visualisation personnelle.</td></tr><tr><td>Date d'émission : <b>2021-05-09</b></td></tr></table></td></tr></table>"
    )  # fmt: skip


AROUND = {
    "side by side": "<form><input type='button' value='Sauvegarder'></form>{}",
    "in paragraphs": "<p><br>{}",
    "in a form": "<form><div>{}</div></form>",
    "in a table": "<table><tbody><tr><td>{}</td></tr></tbody></table>",
}


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("count", [1, 3])
def test_an_old_page_of_europresse_gives_all_its_articles(around, count, tmp_path):
    content = "".join(old_page(day, AUTHOR if day != 4 else "") for day in range(3, 3 + count))
    found, problems = all_of(
        written(
            tmp_path / "a.html",
            f"<html><head><META http-equiv='Content-Type' content='text/html; charset=utf-8'></head><body>{around.format(content)}</body></html>",
        )
    )
    assert not problems
    assert len(found) == count
    for day, article in enumerate(found, 3):
        check(article, day, author=AUTHOR if day != 4 else None)
        assert article.section == "Trade"


def test_europresse_may_say_how_many_documents_there_are(tmp_path):
    text = f"Nombre de document(s) : 4\n\n{OUTLET}\nTrade, Monday, May 3, 2021, p. 4\n\n{TITLE}\n\n{AUTHOR}\n\n{TEXT[0]}\n\n{TEXT[1]}\n\n© 2021 {OUTLET}.\nnews·20210503·RP·0001\n"
    found, [problem] = all_of(written(tmp_path / "a.txt", text))
    check(found[0])
    assert problem.what == "says that it holds 4 articles, and holds 1"


AS_PDF = """Nom de la source
{outlet}
Type de source
Presse • Journaux
Périodicité
Quotidien
Provenance
Dalafé, Mali

Lundi 3 mai 2021
{outlet} • {about}

{title}

{author}

{text}

© 2021 {outlet}. Tous droits réservés. Le présent document est protégé par les lois et conventions internationales.

Certificat émis le 4 juillet 2024 à Une-Bibliothèque à des fins de visualisation personnelle et temporaire.

news·20210503·RP·0001
"""


@pytest.mark.parametrize("about", ["p. 16 • 40 mots", "40 mots", "no. 1234 • p. TR4 • 40 mots"])
@pytest.mark.parametrize("whole", [True, False], ids=["with the source beside it", "from the day on"])
def test_europresse_prints_the_day_above_the_outlet(about, whole, tmp_path):
    text = AS_PDF.format(outlet=OUTLET, about=about, title=TITLE, author=AUTHOR, text="\n\n".join(TEXT))
    text = text if whole else text[text.index("Lundi") :]
    found, problems = all_of(written(tmp_path / "a.txt", text * 2))
    assert not problems
    assert len(found) == 2
    check(found[0])
    check(found[1])


# --- Nexis


def lexis(
    number,
    of,
    title=TITLE,
    byline=AUTHOR,
    edition="",
    labels=("BYLINE", "LENGTH", "LOAD-DATE", "LANGUAGE"),
    mark="{} of {} DOCUMENTS",
    below="",
    day="May 3, 2021 Monday",
):
    by, length, loaded, language = labels
    return f"""
                        {mark.format(number, of)}

                             {OUTLET}

                        {day}
{edition}
{title}

{by}: {byline}

{length}: 40 words

{TEXT[0]}

{TEXT[1]}
{below}
{loaded}: May 4, 2021

{language}: ENGLISH

                      Copyright 2021 {OUTLET}
                          All Rights Reserved
"""  # fmt: skip


EDITIONS = [
    "                         Correction Appended\n                         Late Edition - Final\n",
    "\n                          City Final Edition\n",
    "                             Edition 1;\n                               Scotland\n",
    "                         National Edition\n",
    "\n                       First Edition\n",
]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("title", [TITLE, ""], ids=["with a headline", "without one"])
def test_a_line_that_names_an_edition_is_no_headline(edition, title, tmp_path):
    found, problems = all_of(written(tmp_path / "a.txt", lexis(1, 1, title, edition=edition)))
    assert not problems
    check(found[0], title=title or None)


HEADLINES = [
    "First of May, in Gao and Kidal",
    "The last edition",
    "World Bank returns",
    "Rebuilding after Covid-19, part 1",
    "In 2000 by 4,5 per cent: the coup of 18 August 2020, one year on",
    "2 of 3 wells reopen",
]


@pytest.mark.parametrize("title", HEADLINES)
def test_a_headline_is_one_whatever_its_words(title, tmp_path):
    found, _ = all_of(written(tmp_path / "a.txt", lexis(1, 1, title)))
    check(found[0], title=title)


BYLINES = {
    "Awa Diallo in Bamako": "Awa Diallo", "By AWA DIALLO and ISSA TOURÉ": "AWA DIALLO and ISSA TOURÉ", "Par Awa Diallo à Bamako": "Awa Diallo",
    "Awa Diallo in Brussels and Issa Touré in Gao": "Awa Diallo and Issa Touré", "Awa Diallo in Gao, Mali": "Awa Diallo",
    "Awa Diallo, correspondent in Gao": "Awa Diallo", "Awa Diallo, envoyée spéciale à Tombouctou": "Awa Diallo", "Awa Diallo, notre correspondante au Mali": "Awa Diallo",
    "By Awa Diallo; Issa Touré": "Awa Diallo; Issa Touré", "Awa Diallo at Tin Zaouaten": "Awa Diallo", "Awa Diallo in Dar es Salaam": "Awa Diallo in Dar es Salaam",
    "Martin Auger": "Martin Auger", "": None, "Staff and wire in brief": "Staff and wire in brief",
}  # fmt: skip


@pytest.mark.parametrize(("line", "author"), BYLINES.items())
def test_a_byline_is_read_without_its_place(line, author):
    assert pieces.author(line) == author


CORRECTIONS = [
    "\nCORRECTION-DATE: May 7, 2021\n\nCORRECTION: An article on Monday gave a wrong depth. It is 40 metres.\n",
    "\nCORRECTION-DATE: May 7, 2021\n",
]


@pytest.mark.parametrize("below", CORRECTIONS)
def test_a_correction_below_is_not_of_the_text(below, tmp_path):
    found, problems = all_of(written(tmp_path / "a.txt", lexis(1, 1, below=below)))
    assert not problems
    check(found[0])


SORRY = [
    "We are sorry but there is an error in this document and it is not possible to display it.",
    "Désolé, ce document ne peut être affiché.",
    "",
]


@pytest.mark.parametrize("words_", SORRY)
def test_a_document_that_the_database_could_not_show_is_named(words_, tmp_path):
    text = lexis(1, 3) + f"\n                2 of 3 DOCUMENTS\n\n{words_}\n" + lexis(3, 3)
    found, [problem] = all_of(written(tmp_path / "a.txt", text))
    assert len(found) == 2
    assert problem.what == "document 2 is missing: the database could not show it"
    assert problem.lost and problem.remedy


def test_one_of_the_new_layout_that_could_not_be_shown_is_named(tmp_path):
    one = f"{TITLE}\n{OUTLET}\nMay 3, 2021 Monday\n\nCopyright 2021 {OUTLET}\n\nLength: 40 words\nByline: {AUTHOR}\n\nBody\n\n{TEXT[0]}\n\n{TEXT[1]}\n\nLoad-Date: May 4, 2021\n\nEnd of Document\n\n"
    found, problems = all_of(written(tmp_path / "a.txt", one + SORRY[0] + "\n\nEnd of Document\n\n" + one))
    assert len(found) == 2
    assert [p.what for p in problems] == ["document 2 is missing: the database could not show it"]


LANGUAGES = {
    "German": (("AUTOR", "LÄNGE", "UPDATE", "SPRACHE"), "Dokument {} von {}", "3. Mai 2021 Montag"),
    "French": (("AUTEUR", "LONGUEUR", "DATE-CHARGEMENT", "LANGUE"), "Document {} de {}", "3 mai 2021 lundi"),
    "French, short": (("AUTEUR", "LONGUEUR", "DATE DE CHARGE", "LANGUE"), "{} sur {} documents", "lundi 3 mai 2021"),
    "English": (("BYLINE", "LENGTH", "LOAD-DATE", "LANGUAGE"), "Document {} of {}", "May 3, 2021 Monday"),
}


@pytest.mark.parametrize(("labels", "mark", "day"), LANGUAGES.values(), ids=LANGUAGES)
def test_nexis_is_read_in_the_languages_of_its_interface(labels, mark, day, tmp_path):
    text = "".join(lexis(n, 2, labels=labels, mark=mark, day=day) for n in (1, 2))
    found, problems = all_of(written(tmp_path / "a.txt", text))
    assert not problems
    assert len(found) == 2
    check(found[0])


@pytest.mark.parametrize(("labels", "mark", "day"), LANGUAGES.values(), ids=LANGUAGES)
@pytest.mark.parametrize("style", ["", ".icon a{display:block;}\n" * 4000], ids=["plain", "a long style sheet"])
def test_a_page_of_nexis_is_read_in_the_languages_of_its_interface(labels, mark, day, style, tmp_path):
    def one(number):
        about, comment = (
            lexis(number, 2, labels=labels, mark=mark, day=day).split("\n\n"),
            "Hide XML section from browser",
        )
        inside = "".join(f"<DIV CLASS='c5'><P CLASS='c6'><SPAN>{words.strip()}</SPAN></P></DIV>" for words in about)
        return f"<!-- {comment}\n<DOC NUMBER={number}>\n<DOCFULL> -->{inside}<!-- {comment}\n</DOCFULL>\n</DOC> -->"

    content = f"<HTML><HEAD><meta charset='utf-8'><STYLE>{style}</STYLE></HEAD><BODY>{one(1)}{one(2)}</BODY></HTML>"
    found, problems = all_of(written(tmp_path / "a.html", content))
    assert not problems
    assert len(found) == 2
    check(found[0])
    check(found[1])


@pytest.mark.parametrize("end", ["Fin du document", "End of Document", "Ende des Dokuments"])
def test_a_page_saved_from_a_word_file_of_nexis_is_read(end, tmp_path):
    lines = [TITLE, OUTLET, "May 3, 2021 Monday", "", "Length: 40 words", f"Byline: {AUTHOR}", "Body", *TEXT, end] * 2
    body = "".join(f"<p>{line}</p>" for line in lines)
    found, _ = all_of(
        written(tmp_path / "a.html", f"<html><head><meta charset='utf-8'></head><body>{body}</body></html>")
    )
    assert len(found) == 2
    check(found[0])


BELOW = ["Correction\n\nAn article gave a wrong depth.", "Klassifizierung", "Clasificación", "Graphic\n\nThe ferry.", "SYMBOLE-BOURSIER: RP (FRA)"]  # fmt: skip
ABOVE = [
    "Highlight: The ferry is back.",
    "Encart: Le bac revient.",
    "ENCART:\u00a0Le bac revient.",
    "Zusammenfassung: Die Fähre.",
]


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("above", ABOVE)
def test_what_nexis_prints_around_a_text_is_not_of_it(above, below, tmp_path):
    text = f"{TITLE}\n{OUTLET}\nMay 3, 2021 Monday\n\nLength: 40 words\nByline: {AUTHOR}\n{above}\n\nBody\n\n{TEXT[0]}\n\n{TEXT[1]}\n\n{below}\n\nLoad-Date: May 4, 2021\n\nEnd of Document\n"  # fmt: skip
    found, problems = all_of(written(tmp_path / "a.txt", text))
    assert not problems
    check(found[0])


@pytest.mark.parametrize("page", ["; Pg. 3", "; S. 3", "; p. 3", ""])
def test_a_section_is_read_without_its_page(page, tmp_path):
    text = lexis(1, 1).replace("LENGTH:", f"SECTION: NEWS{page}\n\nLENGTH:")
    assert all_of(written(tmp_path / "a.txt", text))[0][0].section == "NEWS"


COUNTED = {
    "old": (lambda: lexis(1, 40) + lexis(2, 40), 40),
    "all there": (lambda: lexis(1, 2) + lexis(2, 2), None),
    "a list before": (lambda: "Documents (5)\n\n1. A\n\n" + lexis(1, 1, mark="End of Document"), 5),
}


@pytest.mark.parametrize(("text", "expected"), COUNTED.values(), ids=COUNTED)
def test_what_the_export_says_that_it_holds_is_compared(text, expected, tmp_path):
    _, problems = all_of(written(tmp_path / "a.txt", text()))
    said = [p.what for p in problems if "says that it holds" in p.what]
    assert bool(said) is bool(expected)
    assert not expected or f"{expected} articles" in said[0]


@pytest.mark.parametrize(
    "line",
    [
        "City Final Edition",
        "Correction Appended",
        "Edition 1;",
        "Scotland",
        "Édition nationale",
        "LATE EDITION - FINAL",
    ],
)
def test_editions_are_known(line):
    assert words.is_edition(line)
