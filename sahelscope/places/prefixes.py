"""A people joined to another by a prefix: two countries in one word.

Franco-Malian talks · un projet malo-burkinabè · sino-nigérien · la frontière tchado-soudanaise
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from sahelscope import lexicon
from sahelscope.models import Article, Language, Mention

#: "franco-africain", but not "indo-européen"
_ABROAD = frozenset({"FRA", "CHN", "RUS", "TUR", "USA"})


@cache
def _pattern(language: Language) -> tuple[re.Pattern[str], dict[str, str]]:
    forms = {lexicon.fold(f): e for f, e in lexicon.load(language, "prefixes").forms.items()}
    return re.compile(rf"\b({'|'.join(sorted(forms, key=len, reverse=True))})-(?=[a-z])"), forms


_CONTINENTS = re.compile("(?:african?|africain|european|europeen|arabe?)(?:e?s)?\\b")


def find(article: Article, folded: str, demonyms: Collection[int]) -> Iterator[Mention]:
    """Yield the country that each prefix names, where a people or a continent follows.

    ``demonyms``: where the demonyms start that were found ("indo-européen" and "anglo-saxon" have none).
    """
    pattern, forms = _pattern(article.language)
    for match in pattern.finditer(folded):
        start, end = match.span(1)
        follows = end + 1 in demonyms or (_CONTINENTS.match(folded, end + 1) and forms[match.group(1)] in _ABROAD)
        if not follows:
            continue
        if article.language == "en" and not article.text[start].isupper():
            continue
        text, part = article.text[start:end], article.part_at(start)
        yield Mention(start, end, text, forms[match.group(1)], "demonym", None, "prefixes", 0.95, part)
