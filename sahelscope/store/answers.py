"""The answers that are no tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd

from sahelscope.store.rows import WholeArticle


class Totals(NamedTuple):
    """How much there is."""

    articles: int
    mentions: int
    events: int
    quotes: int
    speakers: int
    undated: int  #: articles whose publication day is unknown
    not_read: int  #: articles in a language that is not read; nothing is found in them


class Choice(NamedTuple):
    """One value of a filter: its id, what to show, and how many articles (for a speaker and a side: quotes) it has."""

    id: str
    name: str
    n: int


@dataclass(frozen=True)
class Choices:
    """What the filters can be set to, the most frequent first; each with what it would leave."""

    countries: tuple[Choice, ...]
    speakers: tuple[Choice, ...]
    outlets: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    sides: tuple[Choice, ...]
    first: Any  #: first publication day of the corpus, None where no article has one
    last: Any  #: last publication day of the corpus


@dataclass(frozen=True)
class ArticleView:
    """One article: its text, what its row of ``articles`` says, and its rows of every other table."""

    text: str
    article: WholeArticle
    tables: dict[str, pd.DataFrame]
