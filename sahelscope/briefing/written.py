"""A briefing in each of its forms, as words or as files."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Literal, get_args

from sahelscope.briefing import docx, html, markdown
from sahelscope.briefing.parts import Briefing
from sahelscope.briefing.pictures import Picture
from sahelscope.export.written import write_with

Form = Literal["md", "html", "docx"]
FORMS: tuple[Form, ...] = get_args(Form)


def content(made: Briefing, to: Form, links: dict[str, str] | None = None) -> bytes:
    """Return the whole briefing in one of its forms; ``links``: where the pictures of Markdown lie."""
    if to == "docx":
        return docx.content(made)
    return (html.text(made) if to == "html" else markdown.text(made, links)).encode("utf-8")


def packed(made: Briefing, name: str) -> bytes:
    """Return a ZIP that holds the briefing as Markdown, ``name.md``, and its pictures beside it."""
    out, pictures = io.BytesIO(), _pictures(made)
    names = {picture.name: f"{name}-{picture.name}.png" for picture in pictures}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr(f"{name}.md", content(made, "md", names or None))
        for picture in pictures:
            pack.writestr(names[picture.name], picture.drawing.png())
    return out.getvalue()


def _pictures(made: Briefing) -> list[Picture]:
    return [picture for section in made.sections for picture in section.pictures]


def write_file(made: Briefing, to: Form, path: Path) -> list[Path]:
    """Write a briefing and return the files: Markdown has its pictures beside it, the others hold them.

    Raises StoreError where a file cannot be written.
    """
    pictures = _pictures(made) if to == "md" else []
    names = {picture.name: f"{path.stem}-{picture.name}.png" for picture in pictures}
    for picture in pictures:
        png = picture.drawing.png()
        write_with(lambda file, png=png: file.write(png), path.with_name(names[picture.name]))  # type: ignore[misc]
    links = {name: file.replace(" ", "%20") for name, file in names.items()}
    words = content(made, to, links or None)
    write_with(lambda file: file.write(words), path)
    return [path, *(path.with_name(name) for name in names.values())]
