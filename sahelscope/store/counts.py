"""How much passes the filters: articles, names, happenings, quotes, speakers.

Where a figure was counted for each article when the corpus was published, it is summed and not counted again.
"""

from __future__ import annotations

from sahelscope.language import grammars
from sahelscope.store.answers import Totals
from sahelscope.store.filters import Filters, Where
from sahelscope.store.happenings import EVERYTHING, Happenings
from sahelscope.store.named_regions import naming

_READ = ", ".join(f"'{language}'" for language in grammars.MODULES)


class CountQuestions(Happenings):
    """The questions."""

    def totals(self, filters: Filters = EVERYTHING) -> Totals:
        """Return how much passes the filters."""
        articles, undated, not_read = self.figures(
            filters, "articles", "count(*)", "count(*) filter (published is null)",
            f"count(*) filter (language not in ({_READ}))",
        )  # fmt: skip
        quotes, speakers = self.figures(filters, "quotes", "count(*)", "count(distinct speaker_key)")
        mentions, events = self.count_mentions(filters), self.count_events(filters)
        return Totals(articles, mentions, events, quotes, speakers, undated, not_read)

    def count_articles(self, filters: Filters = EVERYTHING, area: str = "") -> int:
        """Return how many articles pass the filters, and name a region or a town where an ``area`` is given."""
        return self.count(filters, "articles", "count(*)", naming(area) if area else None)

    def count_undated(self, filters: Filters = EVERYTHING) -> int:
        """Return how many of the articles that pass have no publication day."""
        return self.count(filters, "articles", "count(*) filter (published is null)")

    def count_mentions(self, filters: Filters = EVERYTHING) -> int:
        """Return how many names of countries and places pass; of chosen countries, those that stand for them."""
        a, views = self.where(filters.without_countries(), "articles")
        named = Where()
        named.one_of("country in {}", filters.countries)
        if a.conditions:
            named.add(f"article_no in (select article_no from articles where {a.sql})", *a.values)
        counted = "article_countries" if filters.countries else "article_counts"
        return self._one(f"select coalesce(sum(mentions), 0) from {counted} where {named.sql}", named.values, **views)
