"""The questions about outlets: what they cover, in which language, whose words they print, what they reprint and miss.

An article that several outlets print counts for each of them here; ``Filters.once`` would count it for the first only.
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from sahelscope.store.filters import Filters
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

        ``days`` is the median of the days between, <NA> where a day is not known.
        """
        return self._of_outlets(
            filters,
            """select f.outlet as first, r.outlet, count(*) stories, median(r.published - f.published)::double as days
            from stories s join stories m on m.story = s.story and m.rank = 0
            join articles f on f.article_no = m.article_no join picked r on r.article_no = s.article_no
            where s.rank > 0 group by all order by stories desc, first nulls last, r.outlet nulls last""",
        )

    def missed(self, filters: Filters = EVERYTHING, countries: tuple[str, ...] = (), least: int = 1) -> pd.DataFrame:
        """Return ``outlet, country, week, others, outlets``: weeks without a word on a country that others cover.

        ``week`` is its Monday; ``others`` articles of ``outlets`` other outlets mention the country in it, at least
        ``least``. Only weeks between an outlet's first and last article count; before and after it may not be in
        the corpus.
        """
        marks = ", ".join("?" * len(countries))
        found = self._of_outlets(
            replace(filters, countries=()),
            f"""select o.outlet, w.country, w.week, w.articles as others, w.outlets
            from (select date_trunc('week', published)::date as week, country, count(*) articles,
                count(distinct outlet) outlets
              from picked join article_countries using (article_no)
              where outlet is not null and published is not null and mentions + about > 0
                and country in ({marks or "null"}) group by all) w
            join (select outlet, date_trunc('week', min(published))::date as first, max(published) as last
              from picked where outlet is not null and published is not null group by outlet) o
              on w.week between o.first and o.last
            where w.articles >= {int(least)} and not exists (
              select 1 from picked a join article_countries c using (article_no)
              where a.outlet = o.outlet and c.country = w.country and mentions + about > 0
                and date_trunc('week', a.published)::date = w.week)
            order by w.week desc, w.articles desc, w.country, o.outlet""",
            [*countries],
        )
        return found.astype({"week": "datetime64[s]"})

    def _of_outlets(self, filters: Filters, question: str, values: list[str] | None = None) -> pd.DataFrame:
        """Answer a question about ``picked``, the articles that pass the filters, reprinted ones included."""
        a, views = self.where(replace(filters, once=False), "articles")
        return self.ask(
            f"with picked as (select article_no, outlet, language, published from articles where {a.sql}) {question}",
            a.values + (values or []),
            **views,
        )
