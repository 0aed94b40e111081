"""A briefing in each of its forms, as words or as files."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from sahelscope.briefing import docx, html, markdown
from sahelscope.briefing.content import Briefing
from sahelscope.export.written import write_with

Form = Literal["md", "html", "docx"]
FORMS: tuple[Form, ...] = get_args(Form)


def content(made: Briefing, to: Form, links: dict[str, str] | None = None) -> bytes:
    """Return the whole briefing in one of its forms; ``links``: where the pictures of Markdown lie."""
    if to == "docx":
        return docx.content(made)
    return (html.text(made) if to == "html" else markdown.text(made, links)).encode("utf-8")


def write_file(made: Briefing, to: Form, path: Path) -> list[Path]:
    """Write a briefing and return the files: Markdown has its pictures beside it, the others hold them.

    Raises StoreError where a file cannot be written.
    """
    pictures = [picture for section in made.sections for picture in section.pictures] if to == "md" else []
    names = {picture.name: f"{path.stem}-{picture.name}.png" for picture in pictures}
    for picture in pictures:
        png = picture.drawing.png()
        write_with(lambda file, png=png: file.write(png), path.with_name(names[picture.name]))  # type: ignore[misc]
    links = {name: file.replace(" ", "%20") for name, file in names.items()}
    words = content(made, to, links or None)
    write_with(lambda file: file.write(words), path)
    return [path, *(path.with_name(name) for name in names.values())]
