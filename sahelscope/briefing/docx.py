"""A briefing as a document for Word and LibreOffice: headings in styles, so that an editor can go on."""

from __future__ import annotations

import io
import re
from typing import Any

from docx import Document
from docx.shared import Cm, Pt, RGBColor

from sahelscope.briefing.markdown import quoted
from sahelscope.briefing.parts import Briefing, Line
from sahelscope.briefing.pictures import Picture
from sahelscope.briefing.words import of

#: The width of the text: A4 less its margins.
_TEXT = Cm(21 - 2 * 2.3)
_GREY, _INK, _ACCENT = RGBColor(0x5D, 0x56, 0x4B), RGBColor(0x23, 0x20, 0x1B), RGBColor(0x96, 0x48, 0x1B)
#: Signs that no XML may hold.
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def content(made: Briefing) -> bytes:
    """Return the whole document."""
    document = Document()
    _set_up(document, made)
    document.add_heading(_clean(made.title), level=0)
    document.add_paragraph(_clean(made.period))
    _grey(document.add_paragraph(), made.made)
    for section in made.sections:
        document.add_heading(_clean(section.heading), level=1)
        for picture in section.pictures:
            _picture(document, picture)
        for under, lines in section.groups():
            if under:
                document.add_heading(_clean(under[:1].upper() + under[1:]), level=2)
            for line in lines:
                _line(document, line, made)
        if section.below:
            _grey(document.add_paragraph(), section.below)
    document.add_heading(_clean(made.notes_heading), level=1)
    for note in made.notes:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = Cm(1)
        paragraph.paragraph_format.first_line_indent = Cm(-1)
        paragraph.add_run(f"[{note.number}]\u2002{_clean(note.outlet)}{'. ' if note.outlet else ''}")
        paragraph.add_run(_clean(note.title)).italic = True
        rest = "".join(f". {part}" for part in (*map(_clean, note.behind), note.url) if part)
        paragraph.add_run(_clean(rest))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _set_up(document: Any, made: Briefing) -> None:
    document.core_properties.title = _clean(made.title)
    document.core_properties.author = "Sahelscope"
    document.core_properties.language = of(made.language)("briefing.tag")
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin = section.bottom_margin = Cm(2)
    font = document.styles["Normal"].font
    font.name, font.size = "Georgia", Pt(10.5)
    for name, size, colour in (
        ("Title", 22, _INK),
        ("Heading 1", 14, _ACCENT),
        ("Heading 2", 11, _GREY),
        ("Caption", 9, _GREY),
    ):
        font = document.styles[name].font
        font.size, font.color.rgb, font.bold = Pt(size), colour, name.startswith("Heading")


def _line(document: Any, line: Line, made: Briefing) -> None:
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.paragraph_format.keep_together = True
    paragraph.add_run(_clean(line.lead)).bold = bool(line.about or line.printed)
    if line.about:
        _grey(paragraph, f"  {line.about}")
    if line.printed:
        paragraph.add_run().add_break()
        paragraph.add_run(_clean(quoted(line.printed, made)))
    for number in line.notes:
        paragraph.add_run(f"\u00a0[{number}]").font.superscript = True


def _picture(document: Any, picture: Picture) -> None:
    """Put a picture as wide as the text, with its words for who hears it, and its caption on the same page."""
    shape = document.add_picture(io.BytesIO(picture.drawing.png()), width=_TEXT)
    shape._inline.docPr.set("descr", _clean(picture.alt))
    for side in "TBLR":  # without it LibreOffice leaves room around it
        shape._inline.set(f"dist{side}", "0")
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    caption = document.add_paragraph(style="Caption")
    caption.add_run(_clean(picture.caption))


def _grey(paragraph: Any, words: str) -> None:
    paragraph.add_run(_clean(words)).font.color.rgb = _GREY


def _clean(words: str) -> str:
    return _ILLEGAL.sub(" ", words)
