"""A briefing as one page of HTML that loads nothing: it opens offline, prints well, and its notes can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from sahelscope.briefing.markdown import quoted
from sahelscope.briefing.parts import Briefing, Line, Note
from sahelscope.briefing.pictures import Picture

_LOOKS = """
body { font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #23201b; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; } h2 { font-size: 1.25em; margin-top: 1.6em; border-bottom: 1px solid #dcd4c6; }
h3 { font-size: 1em; margin: 1.2em 0 .4em; color: #5d564b; } h3::first-letter { text-transform: uppercase; }
li { margin: 0 0 .7em; break-inside: avoid; } q { quotes: none; display: block; }
.about, .below, header p { color: #5d564b; }
figure { margin: 0 0 1.2em; break-inside: avoid; } svg { width: 100%; height: auto; display: block; }
figcaption { font-size: .9em; color: #5d564b; margin-top: .4em; }
ol { padding-left: 2.2em; } a { color: #96481b; } sup a { text-decoration: none; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } }
"""


def text(made: Briefing) -> str:
    """Return the whole page."""
    sections = "".join(
        f"<section><h2>{escape(s.heading)}</h2>"
        + "".join(_picture(picture) for picture in s.pictures)
        + "".join(_lines(under, lines, made) for under, lines in s.groups())
        + (f'<p class="below">{escape(s.below)}</p>' if s.below else "")
        + "</section>"
        for s in made.sections
    )
    notes = "".join(_note(note) for note in made.notes)
    return (
        f'<!doctype html><html lang="{made.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(made.title)}</title><style>{_LOOKS}</style></head><body>"
        f"<header><h1>{escape(made.title)}</h1><p>{escape(made.period)}</p><p>{escape(made.made)}</p></header>"
        f"<main>{sections}</main><footer><h2>{escape(made.notes_heading)}</h2><ol>{notes}</ol></footer></body></html>\n"
    )


def _lines(under: str, lines: Sequence[Line], made: Briefing) -> str:
    heading = f"<h3>{escape(under)}</h3>" if under else ""
    return f"{heading}<ul>{''.join(_line(line, made) for line in lines)}</ul>"


def _line(line: Line, made: Briefing) -> str:
    about = f' <span class="about">— {escape(line.about)}</span>' if line.about else ""
    notes = "".join(f'<sup><a href="#note-{n}">[{n}]</a></sup>' for n in line.notes)
    printed = f"<q>{escape(quoted(line.printed, made))}{notes}</q>" if line.printed else notes
    return f"<li><strong>{escape(line.lead)}</strong>{about}{printed}</li>"


def _picture(picture: Picture) -> str:
    return f"<figure>{picture.drawing.svg(picture.alt)}<figcaption>{escape(picture.caption)}</figcaption></figure>"


def _note(note: Note) -> str:
    words = ". ".join(
        filter(None, (escape(note.outlet), f"<cite>{escape(note.title)}</cite>", *map(escape, note.behind)))
    )
    link = ""
    if note.url.startswith(("http://", "https://")):
        link = f' <a href="{escape(note.url)}" rel="noreferrer">{escape(note.url)}</a>'
    return f'<li id="note-{note.number}" value="{note.number}">{words}.{link}</li>'
