"""DOCX, ODT, RTF and PDF, made by real writers: the words and nothing else, whatever the file is called."""

# ruff: noqa: E501

import io
import zipfile

import pytest
from documents import STORIES, write_docx, write_lines, write_odt, write_pdf, write_rtf

from sahelscope import read
from sahelscope.read import Original, Problem, apart, packed, split_words

WRITERS = {"docx": write_docx, "odt": write_odt, "rtf": write_rtf, "pdf": write_pdf}


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("ending", [None, "txt"], ids=["own ending", "wrong ending"])
def test_every_paragraph_comes_back_and_nothing_else(form, story, ending, tmp_path):
    title, paragraphs = STORIES[story]
    path = tmp_path / f"a.{ending or form}"
    WRITERS[form](path, title, paragraphs)
    [article], problems = all_of(path)
    assert not problems
    assert article.text.split("\n\n") == [title, *paragraphs]
    if form != "rtf":  # RTF has no titles, only larger letters
        assert article.title == title
        assert [field for field, _ in article.origins] == ["title"]
    assert (article.published, article.author, article.file, article.line) == (None, None, str(path), 0)


def test_a_pdf_in_two_columns_is_read_column_by_column(tmp_path):
    title, paragraphs = STORIES["long"]
    write_pdf(tmp_path / "a.pdf", title, paragraphs, columns=2)
    [article], _ = all_of(tmp_path / "a.pdf")
    assert article.text.split("\n\n") == [title, *paragraphs]


SPLIT = [
    (["The traders met the prefect of the region to pro-", "test against the new fees at the gate."], "to protest against"),
    (["Le préfet a longuement expli-", "qué que la route serait ouverte avant la foire."], "expliqué que"),
    (["La décision a été lue devant la foule par le porte-", "parole du comité, qui a remercié les gens."], "porte-parole du"),
    (["The meeting was led for the whole day by the vice-", "president of the traders of the river."], "vice-president of"),
    (["The road to the town of Tin-Essako from Tin-", "Zaouaten was closed by sand for nine days."], "Tin-Zaouaten was"),
    (["Le bac-école est fermé ce mois, et l'on attend le bac-", "école neuf que la mairie a commandé."], "bac-école neuf"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "words"), SPLIT)
def test_a_word_split_over_two_lines_is_mended(lines, words, tmp_path):
    write_lines(tmp_path / "a.pdf", lines)
    assert words in all_of(tmp_path / "a.pdf")[0][0].text


def test_a_paragraph_goes_on_over_the_page_and_page_numbers_are_left_out(tmp_path):
    pages = [
        [
            "The Invented Post",
            "",
            *["The traders waited by the river for the ferry to come, as they do"] * 3,
            *[""] * 46,
            "- 1 -",
        ],
        ["The Invented Post", "", "every week, and then walked home. In 2021", *[""] * 48, "- 2 -"],
    ]
    write_lines(tmp_path / "a.pdf", *pages)
    [article], _ = all_of(tmp_path / "a.pdf")
    assert "as they do every week, and then walked home. In 2021" in article.text
    assert "Invented Post" not in article.text
    assert "- 1 -" not in article.text


def protected_pdf(path):
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen import canvas

    sheet = canvas.Canvas(str(path), encrypt=StandardEncryption("secret"))
    sheet.drawString(70, 700, "A market.")
    sheet.save()


def scanned_pdf(path):
    from reportlab.pdfgen import canvas

    sheet = canvas.Canvas(str(path))
    sheet.rect(100, 100, 300, 400, fill=1)
    sheet.save()


def cut_in_half(write):
    def write_half(path):
        write(path, *STORIES["long"])
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    return write_half


def no_words(write):
    return lambda path: write(path, "", [""])


def with_part(name, content, write=write_docx):
    """Write a document in which one part is replaced."""

    def write_it(path):
        whole = io.BytesIO()
        write(path, *STORIES["English"])
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
            for item in old.infolist():
                new.writestr(item, content if item.filename == name else old.read(item))
        path.write_bytes(whole.getvalue())

    return write_it


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'


def locked_odt(path):
    write_odt(path, *STORIES["English"], manifest="<manifest><encryption-data/></manifest>")


def old_office(path):
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000))


def locked_office(path):
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000) + "EncryptedPackage".encode("utf-16-le"))


def looping_pdf(path):
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>endobj\n"
        b"3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


BROKEN = {
    "a PDF with a password": ("a.pdf", protected_pdf, "protected by a password"),
    "a scanned PDF": ("a.pdf", scanned_pdf, "has no text, only pictures"),
    "a PDF of a few bytes": ("a.pdf", lambda p: p.write_bytes(b"%PDF-1.7\n"), "is a damaged PDF"),
    "a PDF whose pages hold each other": ("a.pdf", looping_pdf, ""),
    "a DOCX with external entities": ("a.docx", with_part("word/document.xml", ENTITIES), "document type with entities"),
    "a DOCX with an entity bomb": ("a.docx", with_part("word/document.xml", BOMB), "document type with entities"),
    "a DOCX with entities in another part": ("a.docx", with_part("docProps/core.xml", BOMB), "document type"),
    "an ODT with external entities": ("a.odt", with_part("content.xml", ENTITIES, write_odt), "document type"),
    "a DOCX that is no XML": ("a.docx", with_part("word/document.xml", b"<w:document><"), "damaged or not what it seems"),
    "a DOCX packed to fill the memory": ("a.docx", with_part("word/document.xml", b" " * 60_000_000), "fill the memory"),
    "a DOCX without words": ("a.docx", no_words(write_docx), "has no words"),
    "an ODT without words": ("a.odt", no_words(write_odt), "has no words"),
    "an ODT with a password": ("a.odt", locked_odt, "protected by a password"),
    "an RTF without words": ("a.rtf", lambda p: p.write_bytes(b"{\\rtf1 }"), "has no words"),
    "an old Office file": ("a.doc", old_office, "is an old Office file"),
    "a DOCX with a password": ("a.docx", locked_office, "protected by a password"),
    "a picture": ("a.pdf", lambda p: p.write_bytes(b"\x89PNG\r\n" * 20), "is a picture"),
    "a truncated DOCX": ("a.docx", cut_in_half(write_docx), ""),
    "a truncated ODT": ("a.odt", cut_in_half(write_odt), ""),
}  # fmt: skip


@pytest.mark.parametrize(("name", "write", "what"), BROKEN.values(), ids=BROKEN)
def test_a_broken_document_is_named_and_the_next_one_is_read(name, write, what, tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 20.0)
    write(tmp_path / name)
    articles, [problem] = all_of(tmp_path / name)
    assert not articles
    assert what in problem.what
    assert problem.remedy
    assert problem.lost
    write_docx(tmp_path / "good.docx", *STORIES["French"])
    assert len(all_of(tmp_path / "good.docx")[0]) == 1


def test_a_truncated_rtf_gives_what_is_there_and_says_so(tmp_path):
    cut_in_half(write_rtf)(tmp_path / "a.rtf")
    [article], [problem] = all_of(tmp_path / "a.rtf")
    assert article.text.startswith(STORIES["long"][0])
    assert "breaks off" in problem.what
    assert not problem.lost


def test_a_truncated_pdf_gives_what_is_there_or_is_named(tmp_path):
    cut_in_half(write_pdf)(tmp_path / "a.pdf")
    articles, problems = all_of(tmp_path / "a.pdf")
    assert len(articles) + len(problems) >= 1


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_document_that_is_too_large_is_not_opened(name, tmp_path, monkeypatch):
    WRITERS[name[2:]](tmp_path / name, *STORIES["English"])
    monkeypatch.setattr(packed, "LARGEST", 10)
    assert "more than a document may" in packed.refuse(tmp_path / name, "a").what


def test_deleted_words_in_a_docx_are_left_out_and_inserted_ones_kept(tmp_path):
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    word = docx.Document()
    paragraph = word.add_paragraph("The market ")
    paragraph._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>closed</w:delText></w:r></w:del>"))
    paragraph._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>opened</w:t></w:r></w:ins>"))
    word.add_table(1, 2).rows[0].cells[1].text = "In a cell."
    word.save(tmp_path / "a.docx")
    assert all_of(tmp_path / "a.docx")[0][0].text == "The market opened\n\nIn a cell."


@pytest.mark.parametrize(("printed", "whole"), [
    ("Le préfet a expli-\nqué que la route rouvre.", "Le préfet a expliqué\nque la route rouvre."),
    ("The har-\r\nbour office spoke.", "The harbour\noffice spoke."),
    ("Le porte-\nparole du port a dit.", "Le porte-parole\ndu port a dit."),
    ("Les habi\u00ac\ntants ont dit non.", "Les habitants\nont dit non."),
    ("A sous-préfet spoke; the sous-\npréfet left.", "A sous-préfet spoke; the sous-préfet\nleft."),
    ("Awa Diallo-\nBa est venue.", "Awa Diallo-Ba\nest venue."),
    ("Il est parti hier soir, dit-\nil.", "Il est parti hier soir, dit-il."),
])  # fmt: skip
def test_a_word_split_over_two_lines_is_made_whole(tmp_path, printed, whole):
    path = tmp_path / "scan.txt"
    path.write_bytes(printed.encode())
    [article] = [a for a in read.articles(path) if isinstance(a, Original)]
    assert article.text == whole


@pytest.mark.parametrize(
    "text", ["Trois points -\nle pont, la route.", "De 2012-\n2013 à Gao.", "a –\nb", "- un\n- deux"]
)
def test_other_signs_at_the_end_of_a_line_stay(text):
    assert split_words.mended(text) == text
