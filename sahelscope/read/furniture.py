"""Lines that stand among an article's paragraphs and are not of it: "Lire aussi : …", "Unsubscribe", a share button."""

from __future__ import annotations

import re

from sahelscope.header import lines as header_lines
from sahelscope.header.page import Page
from sahelscope.language import detect as languages
from sahelscope.language import sentences as texts
from sahelscope.models import Language

_WIDE_GAP = re.compile(r"\n\s*\n")


def without(text: str, language: Language | None = None) -> str:
    """Return the text's paragraphs, a blank line between two, less those that lead elsewhere.

    ``language``: the one that the text's file names.
    """
    text = _WIDE_GAP.sub("\n", text.strip())
    page = Page(text, languages.detect(text, language), texts.paragraphs(text))
    other = {f.start for f in header_lines.find(page) if f.kind in ("link", "boilerplate")}
    return "\n\n".join(p.of(text) for p in page.paragraphs if p.start not in other)
