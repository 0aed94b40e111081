"""What was found, as dataframes: in articles just read, or in a corpus on disk."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from html import escape
from typing import NoReturn, Unpack

import pandas as pd

from sahelscope.api.areas import Areas
from sahelscope.api.narrowed import Narrowed, filters
from sahelscope.export import rows
from sahelscope.read.original import Problem
from sahelscope.store import questions
from sahelscope.store.filters import EVERY_EVENT

#: What ``repr`` counts, in order.
_COUNTED = ("articles", "mentions", "dates", "events", "quotes", "speakers")


class Found(Areas):
    """What both kinds of findings can be asked for."""

    def __init__(self, corpus: questions.Corpus) -> None:
        self._corpus = corpus

    def table(self, name: str, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return one of the tables that `sahelscope export` writes, such as "event_figures" or "quote_spans".

        Raises ValueError, with their names, where there is none of that name.
        """
        return pd.concat(rows.rows(self._corpus, name, filters(self._corpus, **narrowed)), ignore_index=True)

    def text(self, article_id: str) -> str:
        """Return an article's text, into which the offsets point. Raises KeyError where there is no such article."""
        return self._corpus.article(article_id).text

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it reads from files that are open; keep its dataframes"
        )

    @cached_property
    def _counts(self) -> dict[str, int]:
        totals = self._corpus.totals()._asdict()
        as_the_table_has = replace(EVERY_EVENT, each_report=True)
        totals["events"] = self._corpus.count_events(only=as_the_table_has)
        return {name: totals[name] if name in totals else len(self.table(name)) for name in _COUNTED}

    @cached_property
    def _summary(self) -> str:
        choices = self._corpus.choices(most_speakers=1)
        languages = ", ".join(f"{c.n:,} {c.name}" for c in choices.languages)
        period = f"; published {choices.first} to {choices.last}" if choices.first else ""
        not_read = self._corpus.totals().not_read
        period += f"; {not_read:,} in languages that are not read" if not_read else ""
        return f"{counted(self._counts['articles'], 'articles')}{f' ({languages})' if languages else ''}{period}"

    def __repr__(self) -> str:
        several = ", ".join(counted(n, name) for name, n in self._counts.items() if name != "articles")
        return f"<{type(self).__name__}: {self._summary}; {several}{self._remark}>"

    def _repr_html_(self) -> str:
        cells = "".join(f"<th>{name}</th>" for name in self._counts)
        numbers = "".join(f"<td>{n:,}</td>" for n in self._counts.values())
        head = escape(self._summary + self._remark)
        return f"<p>{head}</p><table><thead><tr>{cells}</tr></thead><tbody><tr>{numbers}</tr></tbody></table>"

    @property
    def _remark(self) -> str:
        return ""


class Articles(Found):
    """Articles that were read, and what was found in them. Each dataframe is made when it is first asked for."""

    def __init__(self, corpus: questions.Corpus, problems: tuple[Problem, ...]) -> None:
        super().__init__(corpus)
        self.problems = problems  #: what could not be used: ``file``, ``line``, ``what`` is wrong, ``remedy``

    @cached_property
    def articles(self) -> pd.DataFrame:
        """One row an article."""
        return self.table("articles")

    @cached_property
    def mentions(self) -> pd.DataFrame:
        """One row a mention of a country: by its name, its people, a town or a region."""
        return self.table("mentions")

    @cached_property
    def dates(self) -> pd.DataFrame:
        """One row a date, as printed and as resolved."""
        return self.table("dates")

    @cached_property
    def events(self) -> pd.DataFrame:
        """One row an event."""
        return self.table("events")

    @cached_property
    def event_countries(self) -> pd.DataFrame:
        """One row a country of an event, with how near it stands."""
        return self.table("event_countries")

    @cached_property
    def quotes(self) -> pd.DataFrame:
        """One row a quote."""
        return self.table("quotes")

    @cached_property
    def quote_countries(self) -> pd.DataFrame:
        """One row a country of a quote, with how near it stands."""
        return self.table("quote_countries")

    @cached_property
    def speakers(self) -> pd.DataFrame:
        """One row a speaker, over all articles, the most quoted first."""
        return self.table("speakers")

    @property
    def _remark(self) -> str:
        return f"; {counted(len(self.problems), 'problems')}" if self.problems else ""


class Corpus(Found):
    """A corpus on disk. Each method returns a dataframe of the rows that pass the filters (``Narrowed``)."""

    def articles(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return articles."""
        return self.table("articles", **narrowed)

    def mentions(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return mentions of countries."""
        return self.table("mentions", **narrowed)

    def dates(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the dates in the articles that pass."""
        return self.table("dates", **narrowed)

    def events(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return events; those of a country happened there."""
        return self.table("events", **narrowed)

    def event_countries(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the countries of the events that pass."""
        return self.table("event_countries", **narrowed)

    def quotes(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return quotes; those of a country name it in their words, their sentence or their paragraph."""
        return self.table("quotes", **narrowed)

    def quote_countries(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the countries of the quotes that pass."""
        return self.table("quote_countries", **narrowed)

    def speakers(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the speakers of the quotes that pass, and how many quotes each has."""
        return self.table("speakers", **narrowed)


def counted(count: int, things: str) -> str:
    """Return a number with what it counts: "1 article", "2,310 quotes"."""
    return f"{count:,} {things.removesuffix('s') if count == 1 else things}"
