"""The questions about outlets: what they cover, in which language, whose words they print, what they reprint and miss.

An article that several outlets print counts for each of them here; ``Filters.once`` would count it for the first only.
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from sahelscope.store.filters import Filters
from sahelscope.store.known_day import MONTH_ONLY, placed
from sahelscope.store.published import Published

EVERYTHING = Filters()


class CoverageQuestions(Published):
    """The questions."""

    def covered(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``outlet, country, articles, about, events, quotes, of``: of the outlet's ``of`` articles that pass.

        ``articles`` mention the country, ``about`` of them are about it. The outlets with most articles come first,
        then the countries that most articles mention; an outlet without any country has one row, its country <NA>.
        """
        return self._of_outlets(
            filters,
            """select p.outlet, c.country, coalesce(c.articles, 0)::bigint articles, coalesce(c.about, 0)::bigint about,
              coalesce(c.events, 0)::bigint events, coalesce(c.quotes, 0)::bigint quotes, p."of"
            from (select outlet, count(*) as "of" from picked group by outlet) p left join (
              select outlet, country, count(*) filter (mentions + about > 0) articles, sum(about) about,
                sum(events) events, sum(quotes) quotes,
                sum(count(*)) over (partition by country) as everywhere
              from article_countries join picked using (article_no) group by outlet, country
            ) c on c.outlet is not distinct from p.outlet
            order by p."of" desc, p.outlet nulls last, everywhere desc, c.country""",
        )

    def languages_of(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``outlet, language, articles, first, last``, with the days of the first and the last article."""
        return self._of_outlets(
            filters,
            """select outlet, language, count(*) articles, min(published) as first, max(published) as last
            from picked group by outlet, language
            order by sum(count(*)) over (partition by outlet) desc, outlet nulls last, articles desc, language""",
        )

    def reprints(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``first, outlet, stories, days``: who printed first, who printed it again, how often and how late.

        An outlet that prints its own story twice reprints nobody. ``days`` is the median of the days between, <NA>
        where a day is not known.
        """
        return self._of_outlets(
            filters,
            """select f.outlet as first, r.outlet, count(*) stories, median(r.published - f.published)::double as days
            from stories s join stories m on m.story = s.story and m.rank = 0
            join articles f on f.article_no = m.article_no join picked r on r.article_no = s.article_no
            where s.rank > 0 and f.outlet is distinct from r.outlet group by all
            order by stories desc, first nulls last, r.outlet nulls last""",
        )

    def weeks(self, filters: Filters = EVERYTHING, countries: tuple[str, ...] = ()) -> pd.DataFrame:
        """Return ``outlet, country, week, articles, others, outlets``: who writes on a country when anybody does.

        ``week`` is its Monday; ``articles`` are the outlet's that mention the country, ``others`` those of ``outlets``
        other outlets. Only weeks between an outlet's first and last article count: before and after, it may not be in
        the corpus. The countries of the filters are left aside, for they would hide those days. Articles of which only
        the month is known stand in no week (``count_in_no_week``).
        """
        found = self._of_outlets(
            replace(filters, countries=()),
            """select o.outlet, w.country, w.week, coalesce(n.articles, 0)::bigint articles,
              (w.articles - coalesce(n.articles, 0))::bigint others,
              (w.outlets - (n.articles is not null)::int)::bigint outlets
            from (select country, week, sum(articles) articles, count(*) outlets from told group by all) w
            join (select outlet, date_trunc('week', min(published))::date as first, max(published) as last
              from placed where outlet is not null group by outlet) o
              on w.week between o.first and o.last
            left join told n on n.outlet = o.outlet and n.country = w.country and n.week = w.week
            order by w.week desc, others desc, w.country, o.outlet""",
            [*countries],
            f"""placed as (from picked where {placed("week")}), told as (
              select outlet, country, date_trunc('week', published)::date as week, count(*) articles
              from placed join article_countries using (article_no)
              where outlet is not null and mentions + about > 0
                and country in ({", ".join("?" * len(countries)) or "null"}) group by all)""",
        )
        return found.astype({"week": "datetime64[s]"})

    def count_in_no_week(self, filters: Filters = EVERYTHING, countries: tuple[str, ...] = ()) -> int:
        """Return how many articles that mention the countries ``weeks`` leaves out: only their month is known."""
        found = self._of_outlets(
            replace(filters, countries=()),
            f"""select count(distinct article_no) n from picked join article_countries using (article_no)
            where outlet is not null and {MONTH_ONLY} and mentions + about > 0
              and country in ({", ".join("?" * len(countries)) or "null"})""",
            [*countries],
        )
        return int(found["n"].iloc[0])

    def missed(self, filters: Filters = EVERYTHING, countries: tuple[str, ...] = (), least: int = 1) -> pd.DataFrame:
        """Return the weeks in which an outlet has nothing, and others at least so many articles; see ``weeks``."""
        found = self.weeks(filters, countries)
        return found[(found["articles"] == 0) & (found["others"] >= least)].drop(columns="articles")

    def _of_outlets(
        self, filters: Filters, question: str, values: list[str] | None = None, also: str = ""
    ) -> pd.DataFrame:
        """Answer a question about ``picked``, the articles that pass the filters, reprinted ones included.

        ``also`` is a further table that the question names; ``values`` are its.
        """
        a, views = self.where(replace(filters, once=False), "articles")
        return self.ask(
            "with picked as (select article_no, outlet, language, published, published_from from articles "
            f"where {a.sql})"
            f"{', ' if also else ''}{also} {question}",
            a.values + (values or []),
            **views,
        )
