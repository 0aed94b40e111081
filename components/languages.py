"""Languages of articles by their code: names in the language of the interface, and which are not read."""

from __future__ import annotations

from html import escape

from components import i18n
from sahelscope.language import codes, grammars


def name(code: str) -> str:
    """Return the language's name in that of the interface; the code where there is no name."""
    return codes.name(code, i18n.language())


def is_read(code: str) -> bool:
    """Tell whether anything is looked for in articles of the language."""
    return grammars.is_read(code)


def badge(code: str) -> str:
    """Return, as HTML, the name of a language that is not read and the word that it is not; "" for one that is read."""
    if is_read(code):
        return ""
    return f' <span class="ss-badge">{escape(i18n.text("article.not_read", language=name(code)))}</span>'
