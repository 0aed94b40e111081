"""Which countries an article is about, not merely mentions, and why.

Each mention weighs by where it stands and how it names the country: a title three times, the dateline and the first
two sentences of the body twice; a name, a town or a region 1, a demonym 0.7 ("the French minister" speaks of a person);
tags, credits and what belongs to the page rather than to the article count nothing. Capitals that stand for governments
count as towns do. A country named as a neighbour ("near the border with Mali") weighs a third.

The country of most weight is in focus; where several share the first place, all do, up to six. So is one that holds at
least a quarter of all weight, or is named in the title or dateline, or holds half as much as the first and is named in
at least four tenths of the text; in a text of up to four sentences also one whose name stands in the first two. One
that a text of more than ten sentences names once, in passing, never is; nor one of which only people are named ("an
Italian priest"), unless it weighs most or stands in the title. Order: most weight first, then as printed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sahelscope import places
from sahelscope.models import Article, Focus, Language, Mention, changed
from sahelscope.places.grammar import GRAMMARS

# Set by hand on invented articles whose countries in focus were decided before: docs/methods-places.md says how many
# are right. A demonym weighs less, since it often speaks of a person; the other figures are those of the docstring.
_WEIGHT = {"name": 1.0, "city": 1.0, "region": 1.0, "demonym": 0.7}
_PARTS = {"title": 3.0, "dateline": 2.0, "lead": 2.0, "body": 1.0}
_LEAD_SENTENCES = 2
_SHARE = 0.25  #: of all weight
_CLOSE, _SPREAD = 0.5, 4  #: weight against the first country's, and tenths of the text
_SHORT, _LONG = 4, 10  #: sentences
_MOST_ALIKE = 6  #: countries of the same weight: more are a mere list
_ALIKE = 0.99  #: of the first country's weight is as much
_NEIGHBOUR = 0.33  #: the weight of "near the border with Mali"
_BORDER_REACH = 55  #: characters before a country in which "border" is looked for


def focus(article: Article, mentions: Sequence[Mention]) -> tuple[Focus, ...]:
    """Return the countries that the article is about, the most named first; empty where it names none."""
    tally: dict[str, _Tally] = defaultdict(_Tally)
    near = _nearness(article.text, article.language)
    lead = _LEAD_SENTENCES + sum(article.part_at(s.start) == "title" for s in article.sentences[:3])
    for m in [*mentions, *_in_given_title(article)]:
        tally[m.country].add(m, _part(article, m, lead), 10 * m.start // max(1, len(article.text)), near[m.start])
    total = sum(t.weight for t in tally.values())
    if not total:
        return ()
    order = sorted(tally, key=lambda c: (-round(tally[c].weight, 2), tally[c].first))
    most = tally[order[0]].weight
    alike = sum(t.weight > _ALIKE * most for t in tally.values())
    chosen = []
    for country in order:
        t = tally[country]
        passing = t.times == 1 and t.parts == {"body"} and len(article.sentences) > _LONG
        first = country == order[0] or (t.weight > _ALIKE * most and alike <= _MOST_ALIKE)
        large = first or (t.weight >= _SHARE * total and not t.only_people)
        headed = bool(t.parts & {"title", "dateline"})
        close = t.weight >= _CLOSE * most and len(t.tenths) >= _SPREAD
        opens = t.lead_name and len(article.sentences) <= _SHORT
        if t.weight and not passing and (large or headed or close or opens):
            share = t.weight / total
            chosen.append(Focus(country, round(share, 3), _reason(t, share), t.times, _foremost(t)))
    return tuple(chosen)


class _Nearness(dict[int, float]):
    """How much a country counts by where it begins: a neighbour, named for its border, less. Worked out once each."""

    def __init__(self, text: str, border: re.Pattern[str]) -> None:
        super().__init__()
        self._text, self._border = text, border

    def __missing__(self, start: int) -> float:
        told = self._border.search(self._text, max(0, start - _BORDER_REACH), start)
        return self.setdefault(start, _NEIGHBOUR if told else 1.0)


@lru_cache(maxsize=2)
def _nearness(text: str, language: Language) -> _Nearness:
    return _Nearness(text, GRAMMARS[language].border_before)


@dataclass
class _Tally:
    """What counts for one country."""

    weight: float = 0.0
    times: int = 0
    lead_name: bool = False
    only_people: bool = True
    first: int = 1 << 30  #: where it is first printed
    parts: set[str] = field(default_factory=set)
    tenths: set[int] = field(default_factory=set)

    def add(self, m: Mention, part: str, tenth: int, near: float) -> None:
        """Count a mention in this part and tenth of the text; ``near`` is less than 1 for a neighbour."""
        weight = _WEIGHT[m.kind] * _PARTS.get(part, 0.0) * m.confidence * near
        if weight:
            self.weight += weight
            self.times += 1
            self.only_people &= m.kind == "demonym"
            self.first = min(self.first, m.start)
            self.lead_name |= part == "lead" and m.kind != "demonym" and near == 1.0
            self.parts.add(part)
            self.tenths.add(tenth)


def _in_given_title(article: Article) -> Sequence[Mention]:
    """Return the mentions in a title that was given and is not printed in the text."""
    if not article.title or article.title_made or any(p.kind == "title" for p in article.parts):
        return []
    return _in_title(article.title, article.language)


@lru_cache(maxsize=2)  # the countries in focus are asked for twice: for the events, and for the article
def _in_title(title: str, language: Language) -> Sequence[Mention]:
    found = places.find(Article(text=title, language=language))
    return [changed(m, part="title", start=0, end=0) for m in found]


def _part(article: Article, mention: Mention, lead: int) -> str:
    """Return the part that holds the mention; "lead" for the first sentences of the body, title and all ``lead``."""
    if mention.part != "body":
        return mention.part
    sentence = article.sentence_at(mention.start)
    return "lead" if sentence is not None and sentence < lead else "body"


def _foremost(tally: _Tally) -> str:
    return next(part for part in _PARTS if part in tally.parts)


def _reason(tally: _Tally, share: float) -> str:
    spoken = {"title": "in the title", "dateline": "in the dateline", "lead": "in the first sentences"}
    named = "named once" if tally.times == 1 else f"named {tally.times} times"
    where = "".join(f", {words}" for part, words in spoken.items() if part in tally.parts)
    return f"{named}, {round(100 * share)} % of the weight{where}"
