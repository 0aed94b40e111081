"""A briefing as Markdown: headings, lists, numbers in brackets, the notes at the end."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sahelscope.briefing.parts import Briefing, Line
from sahelscope.briefing.words import of

_BREAKS = re.compile(r"[ \t\r\n]+")
#: Signs that would be taken for layout, or for a tag.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~!])")


def text(made: Briefing, links: Mapping[str, str] | None = None) -> str:
    """Return the whole briefing. ``links``: where each picture lies, by its name; without it, its words stand there."""
    out = [f"# {_plain(made.title)}", "", _plain(made.period), "", _plain(made.made), ""]
    for section in made.sections:
        out += [f"## {_plain(section.heading)}", ""]
        for picture in section.pictures:
            words = _plain(picture.alt)
            shown = f"![{words}]({links[picture.name]})" if links else f"*{words}*"
            out += [shown, "", _plain(picture.caption), ""]
        for under, lines in section.groups():
            out += [f"### {_plain(under)}", ""] if under else []
            out += [_line(line, made) for line in lines]
            out += [""] if under else []
        if section.below:
            out += ["", f"*{_plain(section.below)}*"] if section.lines else [f"*{_plain(section.below)}*"]
        out.append("")
    out += [f"## {_plain(made.notes_heading)}", ""]
    for note in made.notes:
        link = f" <{note.url}>" if note.url.startswith(("http://", "https://")) and ">" not in note.url else ""
        words = ". ".join(filter(None, (_plain(note.outlet), f"*{_plain(note.title)}*", *map(_plain, note.behind))))
        out.append(f"{note.number}. {words}.{link}")
    return "\n".join(out).rstrip() + "\n"


def _line(line: Line, made: Briefing) -> str:
    first = f"- **{_plain(line.lead)}**" if line.about or line.printed else f"- {_plain(line.lead)}"
    if line.about:
        first = of(made.language)("briefing.about", lead=first, about=_plain(line.about))
    notes = " " + " ".join(f"\\[{n}\\]" for n in line.notes) if line.notes else ""
    printed = f"\n  {_plain(quoted(line.printed, made))}" if line.printed else ""
    return f"{first}{printed}{notes}"


def quoted(printed: str, made: Briefing) -> str:
    """Return printed words between the marks of the briefing's language."""
    return of(made.language)("briefing.quoted", printed=printed)


def _plain(words: str) -> str:
    return _SIGNS.sub(r"\\\1", _BREAKS.sub(" ", words).strip())
