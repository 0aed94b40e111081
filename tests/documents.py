"""Documents for the tests, made by real writers when the tests run: DOCX, ODT, RTF, PDF; the words are invented."""

# ruff: noqa: E501

import zipfile
from html import escape

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

#: name -> (title, paragraphs)
STORIES = {
    "English": (
        "Ferry returns to Dalafé",
        [
            "The ferry at Dalafé crossed the river again on Monday after eleven weeks at its mooring, carrying two "
            "lorries of millet and some forty traders on their way to the weekly fair.",
            "“We waited for the water to fall,” said Awa Diallo, who runs the landing with her brothers.",
            "Fares stay as they were: two hundred francs for a person, five hundred for a cow.",
        ],
    ),
    "French": (
        "Le bac revient à Dalafé",
        [
            "Le bac de Dalafé a traversé de nouveau le fleuve lundi, après onze semaines à quai, avec deux camions de "
            "mil et une quarantaine de commerçants en route vers la foire.",
            "« Nous attendions la décrue », a expliqué Awa Diallo, qui tient le débarcadère avec ses frères.",
            "Les tarifs ne changent pas : deux cents francs par personne, cinq cents par vache.",
        ],
    ),
    "long": (
        "Une saison au bord du fleuve",
        [
            f"Le marché numéro {n} a rouvert après les pluies, et les commerçants de la région y ont apporté du mil, "
            "du sel et des nattes. Les prix ont peu changé depuis l’an dernier, selon les responsables du comité. "
            f"La foire de la semaine {n} se tiendra près du débarcadère, sous les grands arbres de la place."
            for n in range(1, 41)
        ],
    ),
    "one paragraph": ("Pluie à Ansongo", ["La pluie est tombée toute la nuit sur Ansongo, et le marché a ouvert tard."]),
    "signs": (
        "Prices & <fares>: what “they” cost — €5",
        ["A cow & a goat < two cows; the price is 5 € – or 3,280 francs – says the list of the cœur de ville."],
    ),
}  # fmt: skip


def write_docx(path, title, paragraphs):
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "RUNNING HEADER"
    word.add_paragraph(title, style="Title")
    for text in paragraphs:
        paragraph = word.add_paragraph()
        half = len(text) // 2
        paragraph.add_run(text[:half]).bold = True
        paragraph.add_run(text[half:])
    word.save(path)


def write_odt(path, title, paragraphs, manifest=""):
    spaces = ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    body = f'<text:h text:outline-level="1">{escape(title)}</text:h>' + "".join(
        f"<text:p>{escape(p[:9])}<text:span>{escape(p[9:])}</text:span></text:p>" for p in paragraphs
    )
    content = f"<?xml version='1.0' encoding='UTF-8'?><office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as odt:
        odt.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        odt.writestr("content.xml", content)
        odt.writestr("META-INF/manifest.xml", manifest or "<manifest/>")


def rtf(text):
    """Return text as RTF writes it: bytes of the code page where it has them, else by number."""
    out = ""
    for c in text:
        if c in "\\{}":
            out += "\\" + c
        elif ord(c) < 128:
            out += c
        elif ord(c) < 256:
            out += f"\\'{ord(c):02x}"
        else:
            out += f"\\u{ord(c)}?"
    return out


def write_rtf(path, title, paragraphs):
    body = "".join(f"{{\\b {rtf(p)}}}\\par\\par\n" for p in [title, *paragraphs])
    start = (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title SECRET}}{\\pict\\pngblip 89504e47}\n"
    )
    path.write_bytes((start + body + "}").encode("ascii"))


def write_pdf(path, title, paragraphs, columns=1):
    """Write a PDF with a running header, page numbers, and lines that split words."""
    width, height = A4

    def edges(sheet, document):
        sheet.setFont("Helvetica", 8)
        sheet.drawString(60, height - 40, f"Le Courrier inventé, numéro {document.page}")
        sheet.drawRightString(width - 60, 30, f"Page {document.page}")

    each = (width - 120) / columns
    frames = [Frame(60 + each * i, 60, each - 10, height - 130, id=f"c{i}") for i in range(columns)]
    document = BaseDocTemplate(str(path), pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=edges))
    head = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=18, leading=22, spaceAfter=12)
    text = ParagraphStyle("text", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=9)
    document.build([Paragraph(escape(title), head), *(Paragraph(escape(p), text) for p in paragraphs)])


def write_lines(path, *pages, size=11):
    """Write a PDF line by line."""
    sheet = canvas.Canvas(str(path), pagesize=A4)
    for lines in pages:
        sheet.setFont("Times-Roman", size)
        for i, line in enumerate(lines):
            sheet.drawString(70, 800 - 14 * i, line)
        sheet.showPage()
    sheet.save()
