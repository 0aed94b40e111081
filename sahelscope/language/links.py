"""The headline of another article, glued into a paragraph: "… de la région. Lire aussi : Le pont a cédé à Tolo"."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language

#: The longest words of a link, its colon and the spaces, in characters
_REACH = 32


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of a link that ends, and of one that begins."""
    forms = "|".join(sorted(map(re.escape, lexicon.load(language, "header").of("link")), key=len, reverse=True))
    return re.compile(rf"(?:^|[.!?…»”\"\n]\s*)(?:{forms})\s?:\s*$"), re.compile(rf"(?:{forms})\s?:\s")


def opens_at(text: str, start: int, language: Language) -> bool:
    """Tell whether the words of a link stand right before an offset, or there: what begins is another article's."""
    before, here = _patterns(language)
    return bool(here.match(text, start) or before.search(text[max(0, start - _REACH) : start]))
