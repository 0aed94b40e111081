"""DOCX, ODT and RTF as many programs write them: every printed word once, in its place, and none that is not printed."""

# ruff: noqa: E501

import time
import zipfile
from contextlib import suppress

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem, prolog, rtf_words

FIRST, LAST = "The ferry at Dalafé crossed on Monday.", "Fares stay as they were."
BOXED, NOTE = "“We waited,” said Awa Diallo.", "The landing was built in 1931."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def paragraphs(path):
    [article], problems = all_of(path)
    assert not problems
    return article.text.split("\n\n")


def p(*runs, form=""):
    return f"<w:p>{form}{''.join(r if r.startswith('<') else f'<w:r><w:t>{r}</w:t></w:r>' for r in runs)}</w:p>"


def word(path, body, parts=None, relations="", main="word/document.xml", space=W, target=None, types=""):
    """Write a DOCX from the XML of its body and other parts."""
    folder, name = main.rsplit("/", 1) if "/" in main else ("", main)
    spaces = (
        f'xmlns:w="{space}" xmlns:r="{RELATION}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    about = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    inside = {
        "[Content_Types].xml": f'<Types xmlns="x"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{about}"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="x"><Relationship Id="r1" Type="{RELATION}/officeDocument" Target="{target or main}"/></Relationships>',
        main: f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
        f"{folder}/_rels/{name}.rels".lstrip("/"): f'<Relationships xmlns="x">{relations}</Relationships>',
        **{
            name: part.replace("SPACES", spaces) if isinstance(part, str) else part
            for name, part in (parts or {}).items()
        },
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for part, content in inside.items():
            out.writestr(part, content)
    return path


BOX = f"<w:txbxContent>{p(BOXED)}</w:txbxContent>"
BOXES = {
    "drawn twice, for new and old readers": f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    "drawn for old readers": f"<w:r><w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict></w:r>",
    "whose words only the old drawing has": f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    "in a box": f"<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>",
    "in a field of a form": f"<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r></w:sdtContent></w:sdt>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_words_of_a_box_are_read_once_below_their_paragraph(box, tmp_path):
    assert paragraphs(word(tmp_path / "a.docx", p(FIRST, box) + p(LAST))) == [FIRST, BOXED, LAST]


def test_a_box_drawn_twice_around_whole_paragraphs_is_read_once(tmp_path):
    twice = f"<mc:AlternateContent><mc:Choice Requires='x'>{p(BOXED)}</mc:Choice><mc:Fallback>{p(BOXED)}</mc:Fallback></mc:AlternateContent>"
    assert paragraphs(word(tmp_path / "a.docx", p(FIRST) + twice + p(LAST))) == [FIRST, BOXED, LAST]


PAGE = f"<html><head><meta charset='utf-8'></head><body><p>{BOXED}</p></body></html>"
SAVED = (
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"; type=\"text/html\"\r\n\r\n--b\r\nContent-Type: text/html; "
    f"charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: file:///C:/a.htm\r\n\r\n{PAGE}\r\n--b--\r\n"
)  # fmt: skip
RTF = "{\\rtf1\\ansi \\ldblquote We waited,\\rdblquote  said Awa Diallo.\\par}"


def a_word_file(tmp_path):
    return word(tmp_path / "inner.docx", p(BOXED)).read_bytes()


CHUNKS = {
    "a page": ("afchunk.html", lambda _: PAGE),
    "a piece of a page": ("afchunk.htm", lambda _: f"<p>{BOXED}</p>"),
    "a page as XHTML": ("afchunk.xhtml", lambda _: f"<?xml version='1.0'?><!DOCTYPE html><html><body><p>{BOXED}</p></body></html>"),
    "a saved page": ("afchunk.mht", lambda _: SAVED),
    "RTF": ("afchunk.rtf", lambda _: RTF),
    "a Word file": ("afchunk.docx", a_word_file),
    "text": ("afchunk.txt", lambda _: BOXED),
}  # fmt: skip


@pytest.mark.parametrize(("name", "content"), CHUNKS.values(), ids=CHUNKS)
@pytest.mark.parametrize("target", ["/word/{}", "{}"], ids=["from the root", "beside it"])
def test_a_file_of_another_form_in_the_body_is_read_where_it_stands(name, content, target, tmp_path):
    relation = f'<Relationship Id="r9" Type="{RELATION}/aFChunk" Target="{target.format(name)}"/>'
    body = p(FIRST) + '<w:altChunk r:id="r9"/>' + p(LAST)
    path = word(tmp_path / "a.docx", body, {f"word/{name}": content(tmp_path)}, relation)
    assert paragraphs(path) == [FIRST, BOXED, LAST]


@pytest.mark.parametrize("mode", ["", ' TargetMode="External"'])
def test_what_lies_outside_the_document_is_not_opened(mode, tmp_path):
    (tmp_path / "secret.html").write_text(PAGE)
    relation = f'<Relationship Id="r9" Type="{RELATION}/aFChunk" Target="{(tmp_path / "secret.html").as_uri()}"{mode}/>'
    assert paragraphs(word(tmp_path / "a.docx", p(FIRST) + '<w:altChunk r:id="r9"/>', relations=relation)) == [FIRST]


def test_a_document_that_holds_another_as_deep_as_it_likes_ends(tmp_path):
    inner = a_word_file(tmp_path)
    relation = f'<Relationship Id="r9" Type="{RELATION}/aFChunk" Target="c.docx"/>'
    for _ in range(12):
        inner = word(
            tmp_path / "b.docx", p(LAST) + '<w:altChunk r:id="r9"/>', {"word/c.docx": inner}, relation
        ).read_bytes()
    assert set(paragraphs(tmp_path / "b.docx")) == {LAST}


def test_a_file_in_the_body_that_cannot_be_read_costs_no_other_word(tmp_path):
    relation = f'<Relationship Id="r9" Type="{RELATION}/aFChunk" Target="c.docx"/>'
    body = p(FIRST) + '<w:altChunk r:id="r9"/>' + p(LAST)
    [article], [problem] = all_of(word(tmp_path / "a.docx", body, {"word/c.docx": b"PK\x03\x04broken"}, relation))
    assert article.text.split("\n\n") == [FIRST, LAST]
    assert "word/c.docx" in problem.what
    assert not problem.lost


PLACES = {
    "document2.xml": {"main": "word/document2.xml"},
    "from the root": {"main": "word/document3.xml", "target": "/word/document3.xml"},
    "in another folder": {"main": "content/main.xml"},
    "without a folder": {"main": "main.xml"},
    "with another case": {"main": "word/Document2.xml", "target": "word/document2.XML"},
    "as the strict standard writes it": {"main": "word/document2.xml", "space": STRICT},
}


@pytest.mark.parametrize("given", PLACES.values(), ids=PLACES)
def test_the_body_is_found_wherever_it_lies(given, tmp_path):
    heading = '<w:pPr><w:pStyle w:val="Titre1"/></w:pPr>'
    path = word(tmp_path / "a.docx", p(FIRST, form=heading) + p(LAST), **given)
    assert paragraphs(path) == [FIRST, LAST]
    assert all_of(path)[0][0].title == FIRST


def test_a_workbook_is_no_word_document(tmp_path):
    import pandas as pd

    pd.DataFrame([{"title": FIRST, "text": LAST}]).to_excel(tmp_path / "a.xlsx", index=False)
    [article], problems = all_of(tmp_path / "a.xlsx")
    assert (article.title, article.text, problems) == (FIRST, LAST, [])


def gone(words, tag="del"):
    return f"<w:{tag}><w:r><w:delText>{words}</w:delText></w:r></w:{tag}>"


def new(words, tag="ins"):
    return f"<w:{tag}><w:r><w:t>{words}</w:t></w:r></w:{tag}>"


CHANGES = {
    "put in and taken out": (p("The ferry ", gone("sank"), new("crossed"), "."), ["The ferry crossed."]),
    "moved": (p(new("Gone.", "moveFrom")) + p(new("Here.", "moveTo")), ["Here."]),
    "the end of a paragraph taken out": (
        p("The ferry ", form="<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>") + p("crossed."),
        ["The ferry crossed."],
    ),
    "a row taken out": (
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('Gone.')}</w:tc></w:tr><w:tr><w:tc>{p('Here.')}</w:tc></w:tr></w:tbl>",
        ["Here."],
    ),
    "a comment": (
        p("<w:commentRangeStart w:id='0'/>", FIRST, "<w:commentRangeEnd w:id='0'/>", "<w:r><w:commentReference w:id='0'/></w:r>"),
        [FIRST],
    ),
    "hidden words": (p(FIRST, "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>"), [FIRST]),
    "words that are hidden no more": (p("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Seen.</w:t></w:r>"), ["Seen."]),
    "a field": (
        p("<w:r><w:instrText> HYPERLINK x </w:instrText></w:r>", f"<w:hyperlink><w:r><w:t>{FIRST}</w:t></w:r></w:hyperlink>"),
        [FIRST],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "printed"), CHANGES.values(), ids=CHANGES)
def test_a_document_is_read_as_it_is_printed_once_every_change_is_accepted(body, printed, tmp_path):
    comments = f"<w:comments SPACES><w:comment w:id='0'>{p('A comment.')}</w:comment></w:comments>"
    assert paragraphs(word(tmp_path / "a.docx", body, {"word/comments.xml": comments})) == printed


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_follows_the_paragraph_that_calls_it(kind, tmp_path):
    notes = f"<w:{kind}s SPACES><w:{kind} w:id='-1' w:type='separator'>{p('LINE')}</w:{kind}><w:{kind} w:id='2'>{p(NOTE)}</w:{kind}></w:{kind}s>"
    relation = f'<Relationship Id="r3" Type="{RELATION}/{kind}s" Target="{kind}s.xml"/>'
    call = f"<w:r><w:{kind}Reference w:id='2'/></w:r>"
    path = word(tmp_path / "a.docx", p(FIRST, call) + p(LAST), {f"word/{kind}s.xml": notes}, relation)
    assert paragraphs(path) == [FIRST, NOTE, LAST]


# --- OpenDocument


def odt(path, body, order=("mimetype", "content.xml", "META-INF/manifest.xml"), doctype="", kind="application/vnd.oasis.opendocument.text", old=False):  # fmt: skip
    spaces = {n: f"urn:oasis:names:tc:opendocument:xmlns:{n}:1.0" for n in ("office", "text")} | {"draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"}  # fmt: skip
    if old:
        spaces = {"office": "http://openoffice.org/2000/office", "text": "http://openoffice.org/2000/text", "draw": "http://openoffice.org/2000/drawing", "svg": "x"}  # fmt: skip
    named = " ".join(f'xmlns:{name}="{space}"' for name, space in spaces.items())
    inner = body if old else f"<office:text>{body}</office:text>"
    parts = {
        "mimetype": kind,
        "content.xml": f"<office:document-content {named}><office:body>{inner}</office:body></office:document-content>",
        "META-INF/manifest.xml": f'<?xml version="1.0"?>{doctype}<m:manifest xmlns:m="x"><m:file-entry m:media-type="{kind}" m:full-path="/"/></m:manifest>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in order:
            out.writestr(name, parts[name])
    return path


def o(*inside):
    return f"<text:p>{''.join(inside)}</text:p>"


MANIFEST = '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">'
PACKED = {
    "mimetype last": {"order": ("content.xml", "META-INF/manifest.xml", "mimetype")},
    "no mimetype": {"order": ("content.xml", "META-INF/manifest.xml")},
    "a manifest with a DTD": {"doctype": MANIFEST},
    "a template": {"kind": "application/vnd.oasis.opendocument.text-template"},
    "of the old OpenOffice": {"kind": "application/vnd.sun.xml.writer", "old": True},
}


@pytest.mark.parametrize("given", PACKED.values(), ids=PACKED)
def test_an_opendocument_text_is_read_however_it_was_packed(given, tmp_path):
    assert paragraphs(odt(tmp_path / "a.zip", o(FIRST) + o(LAST), **given)) == [FIRST, LAST]


NOT_PRINTED = {
    "a comment": f"<office:annotation><text:p>{NOTE}</text:p></office:annotation>",
    "words that stand for a picture": "<draw:frame><svg:title>A boat</svg:title><svg:desc>A boat on a river</svg:desc></draw:frame>",
}
BELOW = {
    "a note": f"<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>{o(NOTE)}</text:note-body></text:note>",
    "a drawn shape": f"<draw:custom-shape>{o(NOTE)}</draw:custom-shape>",
    "a box": f"<draw:frame><draw:text-box>{o(NOTE)}</draw:text-box></draw:frame>",
}


@pytest.mark.parametrize("inside", NOT_PRINTED.values(), ids=NOT_PRINTED)
def test_an_opendocument_text_without_what_it_does_not_print(inside, tmp_path):
    deleted = f"<text:tracked-changes><text:changed-region><text:deletion>{o('Gone.')}</text:deletion></text:changed-region></text:tracked-changes>"
    assert paragraphs(odt(tmp_path / "a.odt", deleted + o(FIRST, inside) + o(LAST))) == [FIRST, LAST]


@pytest.mark.parametrize("inside", BELOW.values(), ids=BELOW)
def test_an_opendocument_texts_notes_and_boxes_follow_their_paragraph(inside, tmp_path):
    assert paragraphs(odt(tmp_path / "a.odt", o(FIRST[:9], inside, FIRST[9:]) + o(LAST))) == [FIRST, NOTE, LAST]


# --- what a document type may hold

ENTITY = '<!DOCTYPE a [<!ENTITY b "c">]>'
TYPES = {
    "a name": (MANIFEST.encode() + b"<a/>", False),
    "an entity": (f"{ENTITY}<a/>".encode(), True),
    "an entity after a long comment": (f"<!-- {'it is said ' * 5000}-->{ENTITY}<a/>".encode(), True),
    "an entity in UTF-16": (f'<?xml version="1.0" encoding="UTF-16"?>{ENTITY}<a/>'.encode("utf-16"), True),
    "an entity in UTF-16 without a mark": (f"{ENTITY}<a/>".encode("utf-16-be"), True),
    "a name with > in it": (b"<!DOCTYPE a SYSTEM 'x>y' [<!ELEMENT a ANY> <!-- it's ] -->]><a/>", False),
    "small letters": (b"<!doctype a [<!entity b 'c'>]><a/>", True),
    "never ended": (b"<!DOCTYPE a [<!ENTITY b 'c'>", None),
    "nothing": (b"<a/>", False),
}


@pytest.mark.parametrize(("raw", "defines"), TYPES.values(), ids=TYPES)
def test_entities_are_seen_wherever_a_document_type_stands(raw, defines, tmp_path):
    assert prolog.defines_entities(raw) is defines
    [*_], problems = all_of(word(tmp_path / "a.docx", p(FIRST), {"word/custom.xml": raw}))
    assert bool(problems) is (defines is not False)


# --- RTF


def rtf(
    body,
    start="\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset178 X;}}",
):
    return ("{\\rtf1" + start + body + "}").encode("latin-1")


GROUPS = {
    "a star in the middle of a group": ("{\\loch\\i0\\*\\cs7\\cf0 One.}\\par{\\b0\\*\\cs7 Two.}", ["One.", "Two."]),
    "a picture without a length": ("One.\\par{\\pict\\jpegblip \\bin ffd8ffe0}\\par Two.", ["One.", "Two."]),
    "a picture whose bytes are braces": ("One.\\par{\\pict\\jpegblip\\bin6 }}}{\\\\x}\\par Two.", ["One.", "Two."]),
    "bytes in the text": ("One.\\bin3 }}}\\par Two.", ["One.", "Two."]),
    "a brace too many": ("One.\\par}}} Two.", ["One.", "Two."]),
    "a group that is new": ("One.{\\*\\newthing Gone.}\\par Two.", ["One.", "Two."]),
    "a comment": ("One.{\\*\\atnid AD}{\\*\\atnauthor Awa}{\\*\\annotation{\\pard Gone.}}\\par Two.", ["One.", "Two."]),
    "a field": ("{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt One.}}\\par Two.", ["One.", "Two."]),
    "a note": ("One.{\\footnote\\pard\\chftn  Below.}\\par Two.", ["One.", "Below.", "Two."]),
    "a starred note": ("One.{\\*\\footnote Below.}\\par Two.", ["One.", "Below.", "Two."]),
    "a box drawn twice": (
        "One.{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Below.\\par}}{\\shprslt Below.}}\\par Two.",
        ["One.", "Below.", "Two."],
    ),
    "a box of old readers": ("One.{\\*\\do\\dptxbx{\\dptxbxtext Below.\\par}}\\par Two.", ["One.", "Below.", "Two."]),
    "an embedded thing": ("{\\object{\\*\\objdata 00ff}{\\result One.}}\\par Two.", ["One.", "Two."]),
    "deleted and hidden words": ("One.{\\deleted Gone.}{\\v Gone.}\\v Gone.\\v0\\par Two.", ["One.", "Two."]),
    "a table": ("\\trowd One.\\cell Two.\\cell\\row Three.", ["One.\tTwo.", "Three."]),
    "a line break with a backslash": ("One.\\\nTwo.", ["One.", "Two."]),
    "headers": ("{\\header RUNNING}{\\footerf 3}One.\\par Two.", ["One.", "Two."]),
    "bullets": ("{\\listtext\\'b7\\tab}One.\\par{\\pntext 1.}Two.", ["One.", "Two."]),
}


@pytest.mark.parametrize(("body", "printed"), GROUPS.values(), ids=GROUPS)
def test_of_rtf_every_printed_word_is_read_and_no_other(body, printed, tmp_path):
    (tmp_path / "a.rtf").write_bytes(rtf(body))
    assert paragraphs(tmp_path / "a.rtf") == printed


SIGNS = {
    "bytes": ("\\'e9cole \\'80", "école €"),
    "raw bytes": ("\xe9cole", "école"),
    "numbers, with what stands for them": ("l\\u8217?\\u233\\'e9cole", "l’école"),
    "numbers that stand alone": ("\\uc0 l\\u8217\\u233 cole", "l’école"),
    "numbers with two signs": ("{\\uc2 l\\u8217''}\\u233?cole", "l’école"),
    "numbers below zero": ("\\u-3?", "�"),
    "a pair of numbers": ("\\u55357?\\u56832?", "😀"),
    "names": ("\\ldblquote a\\rdblquote\\~\\endash\\_b\\-c", "“a”\u00a0–-bc"),
    "a font of another alphabet": ("{\\f1\\'cc\\'e0\\'eb\\'e8}", "Мали"),
    "a font in Arabic": ("{\\f2\\'e3\\'c7\\'e1\\'ed}", "\u0645\u0627\u0644\u064a"),
    "both forms of the same words": ("{\\upr{l'ecole}{\\*\\ud{l\\u8217?\\u233?cole}}}", "l’école"),
}


@pytest.mark.parametrize(("body", "printed"), SIGNS.values(), ids=SIGNS)
def test_of_rtf_every_sign_is_read(body, printed):
    words = rtf_words.words(rtf(body)).encode("utf-16", "surrogatepass").decode("utf-16")
    assert words.strip("\n") == printed


@pytest.mark.parametrize(("start", "printed"), [("\\mac", "été"), ("\\pc", "été"), ("\\ansi\\ansicpg1252", "été")])
def test_rtf_of_any_machine(start, printed):
    page = {"\\mac": "mac_roman", "\\pc": "cp437"}.get(start, "cp1252")
    assert rtf_words.words(rtf("".join(f"\\'{b:02x}" for b in "été".encode(page)), start)).strip() == printed


@pytest.mark.parametrize("piece", [b"{", b"{\\*\\x ", b"{\\pict ", b"\\u8217", b"}", b"\\'", b"{\\fonttbl", b"\\bin9"])
def test_rtf_made_to_be_slow_ends(piece):
    begun = time.process_time()
    with suppress(ValueError):
        rtf_words.words(b"{\\rtf1 One." + piece * 200_000)
    assert time.process_time() - begun < 5
