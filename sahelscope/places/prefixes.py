"""A people joined to another by a prefix: two countries in one word.

Franco-Malian talks · un projet malo-burkinabè · sino-nigérien · la frontière tchado-soudanaise · franco-africain
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Article, Language, Mention
from sahelscope.places import confidence
from sahelscope.places.grammar import GRAMMARS

_BEFORE = re.compile(r"(?<![^\W\d_])[a-z]{3,12}o(?=-$)")
_REACH = 15  #: characters of the longest prefix and what stands before it
#: "franco-africain", but not "indo-européen"
_ABROAD = frozenset({"FRA", "CHN", "RUS", "TUR", "USA"})


@cache
def _prefixes(language: Language) -> dict[str, str]:
    return {lexicon.fold(form): entry for form, entry in lexicon.load(language, "prefixes").forms.items()}


def find(article: Article, folded: str, demonyms: Iterable[int]) -> Iterator[Mention]:
    """Yield the country that each prefix names, where a people or a continent follows.

    ``demonyms``: where the demonyms start that were found ("indo-européen" and "anglo-saxon" have none).
    """
    for offset in demonyms:
        yield from _before(article, folded, offset, None)
    if "o-afr" in folded or "o-eur" in folded or "o-arab" in folded:
        for match in GRAMMARS[article.language].continent.finditer(folded):
            yield from _before(article, folded, match.start(), _ABROAD)


def _before(article: Article, folded: str, offset: int, among: frozenset[str] | None) -> Iterator[Mention]:
    if folded[offset - 1 : offset] != "-":
        return
    match = _BEFORE.search(folded, max(0, offset - _REACH), offset)
    country = _prefixes(article.language).get(match.group()) if match else None
    if match is None or country is None or (among is not None and country not in among):
        return
    start, end = match.span()
    if GRAMMARS[article.language].small_demonyms or article.text[start].isupper():
        text, part = article.text[start:end], article.part_at(start)
        yield Mention(start, end, text, country, "demonym", None, "prefixes", confidence.PREFIX, part)
