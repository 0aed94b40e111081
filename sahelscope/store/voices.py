"""The questions about quotes: which, how many, by whom, and on which side over time and in each outlet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

import pandas as pd
import pyarrow as pa

from sahelscope.language import lexicon
from sahelscope.store import numbers
from sahelscope.store.filters import Filters, Where
from sahelscope.store.known_day import placed
from sahelscope.store.papers import Papers
from sahelscope.store.published import known
from sahelscope.store.quote_filter import QuoteFilter, voice

Order = Literal["newest", "oldest", "surest"]
Span = Literal["week", "month", "quarter", "year"]
By = Literal["outlet", "language", "act", "side", "voice"]
EVERYTHING = Filters()
EVERY_QUOTE = QuoteFilter()
ORDERS: tuple[Order, ...] = ("newest", "oldest", "surest")
_SPANS: tuple[Span, ...] = ("week", "month", "quarter", "year")
#: Articles are numbered by their day, undated ones first; these stand last in every order. "@" is the table.
_SORTED = {
    "newest": "@article_no desc, @quote_no",
    "oldest": f"@article_no < {numbers.DATED}, @article_no, @quote_no",
    "surest": "@speaker is null, @confidence desc nulls last, @article_no desc, @quote_no",
}


class VoiceQuestions(Papers):
    """The questions; ``only`` narrows each of them further than the filters do."""

    def quotes(
        self,
        filters: Filters = EVERYTHING,
        limit: int = 20,
        offset: int = 0,
        only: QuoteFilter = EVERY_QUOTE,
        order: Order = "newest",
    ) -> pd.DataFrame:
        """Return quotes with their speaker, their article and the words around; undated ones last.

        ``speaker`` is the fullest name that the article prints, ``person`` the one by which the speaker goes over all
        articles ("Awa Diallo" where this one has "the minister" only); <NA> where nobody in particular speaks.
        ``also_printed`` in so many other articles, ``also_in`` their outlets: the same statement, perhaps translated.
        """
        q, views = self.quotes_where(filters, only)
        by = _SORTED[known(order, ORDERS)]
        page = f"""select quote_no, article_no from quotes where {q.sql}
          order by {by.replace("@", "")} limit {int(limit)} offset {int(offset)}"""
        return self.with_context(self.ask(_written(page, by), q.values, **views))

    def every_quote(
        self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE, order: Order = "newest"
    ) -> Iterator[pd.DataFrame]:
        """Yield all rows that ``quotes`` has, some thousand at a time; at least one, perhaps empty, frame."""
        q, views = self.quotes_where(filters, only)
        by = _SORTED[known(order, ORDERS)]
        numbers = f"select quote_no, article_no from quotes where {q.sql} order by {by.replace('@', '')}"
        for page in self.slices(numbers, q.values, **views):
            yield self.with_context(self.ask(_written("from asked", by), asked=page))

    def count_quotes(self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE) -> int:
        """Return how many quotes pass the filters."""
        q, views = self.quotes_where(filters, only)
        return self._one(f"select count(*) from quotes where {q.sql}", q.values, **views)

    def quoted_over_time(
        self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE, span: Span = "month"
    ) -> pd.DataFrame:
        """Return ``start, side, quotes, articles`` by the day of publication; ``side`` is <NA> where it is not known.

        Quotes of articles without a date are left out; of weeks also those of which only the month is known.
        """
        q, views = self.quotes_where(filters, only)
        found = self.ask(
            f"""select date_trunc('{known(span, _SPANS)}', a.published)::date as start, q.side,
              sum(n)::bigint quotes, count(*) articles
            from (select article_no, side, count(*) n from quotes where {q.sql} group by all) q
            join articles a using (article_no)
            where {placed(span)} group by all order by start, q.side nulls last""",
            q.values,
            **views,
        )
        return found.astype({"start": "datetime64[s]"})

    def quoted_by(
        self, by: By, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE, limit: int = 1000
    ) -> pd.DataFrame:
        """Return ``name, side, quotes, articles, total``: by outlet, language, act, side or voice, most quotes first.

        ``total`` is the number of the name's quotes on all sides; ``name`` and ``side`` are <NA> where they are not
        known. At most ``limit`` names, the most quoted.
        """
        columns = {
            "outlet": "outlet",
            "language": "language",
            "act": "act",
            "side": "side",
            "voice": voice("speaker_key"),
        }
        q, views = self.quotes_where(filters, only)
        name = columns[known(by, tuple(columns))]
        of_article = by in ("outlet", "language")
        counted = f"""select article_no, {"" if of_article else f"{name} as name, "}side, count(*) n
          from quotes where {q.sql} group by all"""
        return self.ask(
            f"""with named as (
                select {name if of_article else "name"} as name, side, sum(n)::bigint quotes, count(*) articles
                from ({counted}) {"join articles using (article_no)" if of_article else ""} group by all),
              most as (select name, sum(quotes)::bigint as total from named group by name
                order by total desc, name limit {int(limit)})
            select n.name, n.side, n.quotes, n.articles, m.total
            from named n join most m on m.name is not distinct from n.name
            order by m.total desc, n.name, n.quotes desc, n.side nulls last""",
            q.values,
            **views,
        )

    def most_quoted(
        self, filters: Filters = EVERYTHING, limit: int = 20, only: QuoteFilter = EVERY_QUOTE
    ) -> pd.DataFrame:
        """Return ``speaker_id, speaker, speaker_kind, role, side, affiliation, quotes, articles``, most quoted first.

        Only speakers with an id: "residents" and "he" are somebody else in every article. ``speaker_kind`` is "paper"
        for an outlet that is quoted.
        """
        q, views = self.quotes_where(filters, only)
        return self.ask(
            f"""with chosen as (select speaker_key as speaker_id, article_no from quotes
                where speaker_key is not null and {q.sql}),
              most as (select speaker_id, count(*) quotes from chosen group by speaker_id
                order by quotes desc, speaker_id limit {int(limit)}),
              printed as (select speaker_id, count(distinct article_no) articles from chosen
                where speaker_id in (select speaker_id from most) group by speaker_id)
            select speaker_id, s.speaker, {voice("speaker_id")} as speaker_kind, s.role, s.side, s.affiliation,
              m.quotes, p.articles
            from most m join printed p using (speaker_id) join speakers s using (speaker_id)
            order by m.quotes desc, s.speaker""",
            q.values,
            **views,
        )

    def speaker_ids(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the ids of speakers given by id or by name; a name that is unknown stays as it is."""
        if not names:
            return ()
        marks = ", ".join("?" * len(names))
        there = self.ask(
            f"select speaker_id, speaker from speakers where speaker in ({marks}) or speaker_id in ({marks})",
            [*names * 2],
        )
        found = set(there["speaker_id"]) | (set(names) - set(there["speaker"]))
        return tuple(sorted(found))

    def speakers_called(self, words: str, filters: Filters = EVERYTHING, limit: int = 12) -> pd.DataFrame:
        """Return ``speaker_id, speaker, role, side, quotes`` of those whose name holds all words, accents ignored.

        A word may be the beginning of a name's: "awa dia" finds Awa Diallo. ``quotes`` are those that pass the filters,
        their speakers aside; the most quoted come first.
        """
        asked = Where()
        for word in lexicon.fold(words).replace("-", " ").split():
            asked.add("contains(' ' || replace(strip_accents(lower(speaker)), '-', ' '), ?)", f" {word}")
        q, views = self.where(replace(filters, speakers=()), "quotes")
        return self.ask(
            f"""select speaker_id, s.speaker, s.role, s.side, n.quotes from (
              select speaker_key as speaker_id, count(*) quotes from quotes where {q.sql} and speaker_key in
                (select speaker_id from speakers where {asked.sql}) group by speaker_key) n
            join speakers s using (speaker_id) order by n.quotes desc, s.speaker limit {int(limit)}""",
            q.values + asked.values,
            **views,
        )

    def quotes_where(self, filters: Filters, only: QuoteFilter) -> tuple[Where, dict[str, pa.Table]]:
        """Return the conditions on rows of ``quotes``, and the tables that they refer to."""
        found, views = self.where(filters, "quotes")
        extra = only.where()
        found.add(extra.sql, *extra.values)
        about = Where()
        about.one_of(
            "quote_no in (select quote_no from quote_countries where how = 'quote' and country in {})", only.about
        )
        if only.about_people:
            views["naming"] = pa.table({"no": self._search.naming(self.names_of(only.about_people))})
            about.add("quote_no in (select no from naming)")
        if about.conditions:
            found.add(" or ".join(about.conditions), *about.values)
        views["papers"] = self.papers
        return found, views

    def names_of(self, people: tuple[str, ...]) -> tuple[str, ...]:
        """Return the names by which quoted words may mean these people: those printed, and a surname nobody shares."""
        marks = ", ".join("?" * len(people))
        printed = self.ask(
            f"select distinct speaker from quotes where speaker_key in ({marks}) and lower(speaker[1]) <> speaker[1]",
            [*people],
        )["speaker"]
        others = self.ask(f"select speaker from speakers where speaker_id not in ({marks})", [*people])["speaker"]
        shared = {name.split()[-1] for name in map(lexicon.fold, others)}
        names = {name.partition(" (")[0] for name in printed}
        surnames = {name.split()[-1] for name in names if " " in name}
        return tuple(sorted(names | {name for name in surnames if lexicon.fold(name) not in shared}))


def _written(page: str, by: str) -> str:
    """Return the SQL of the quotes of ``page`` (quote_no, article_no) with all that is shown of them, in an order."""
    return f"""with page as ({page})
    select q.quote_id, q.article_id, q.article_no, q.start, q."end", s.spans, q.text, q.kind, q.speaker_text,
      q.speaker_start, q.speaker_end, q.speaker, p.speaker as person, q.speaker_key as speaker_id,
      q.speaker_kind, q.act, q.role, q.side, q.affiliation, q.cue,
      q.rule, q.confidence, q.corrected, l.alternatives, c.countries,
      w.also_printed, w.also_in, a.title, a.outlet, a.published, a.published_from,
      a.language, a.url, q.context_start, q.context_end
    from page join quotes q using (quote_no) join articles a on a.article_no = q.article_no
    left join speakers p on p.speaker_id = q.speaker_key
    left join (select quote_no, string_agg(start || '-' || "end", ';' order by ordinal) spans from quote_spans
      where quote_no in (select quote_no from page) group by quote_no) s on s.quote_no = q.quote_no
    left join (select quote_no, string_agg(speaker, ' | ' order by ordinal) alternatives
      from quote_alternatives where quote_no in (select quote_no from page) group by quote_no) l
      on l.quote_no = q.quote_no
    left join (select quote_no, string_agg(country, ', ' order by country) countries from quote_countries
      where how <> 'article' and quote_no in (select quote_no from page) group by quote_no) c
      on c.quote_no = q.quote_no
    left join (select s.quote_no, count(distinct o.article_no)::integer also_printed,
        string_agg(distinct coalesce(b.outlet, b.title), ' | ' order by coalesce(b.outlet, b.title)) also_in
      from same_statements s join quotes o on o.quote_no = s.other_no
      join articles b on b.article_no = o.article_no
      where s.quote_no in (select quote_no from page) group by s.quote_no) w on w.quote_no = q.quote_no
    order by {by.replace("@", "q.")}"""
