"""What the filters can be set to, each with how much it would leave: the number that the page then shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pandas as pd

from sahelscope.store.answers import Choice, Choices
from sahelscope.store.filters import Filters
from sahelscope.store.published import Published

EVERYTHING = Filters()


class ChoiceQuestions(Published):
    """The question; ``filters`` are those that are set besides the one that is chosen."""

    def choices(self, filters: Filters = EVERYTHING, *, most_speakers: int = 2000) -> Choices:
        """Return what each filter can be set to where all others stay; of the speakers, the most quoted ones."""
        first, last = self.ask("select min(published), max(published) from articles").iloc[0]
        return Choices(
            countries=self._countries_to_choose(replace(filters, countries=())),
            speakers=self._said_by("speaker_key", replace(filters, speakers=()), most_speakers),
            outlets=self._printed_by("outlet", replace(filters, outlets=())),
            languages=self._printed_by("language", replace(filters, languages=())),
            sides=self._said_by("side", replace(filters, sides=()), most_speakers),
            first=None if pd.isna(first) else first,
            last=None if pd.isna(last) else last,
        )

    def newest(self, filters: Filters = EVERYTHING) -> dt.date | None:
        """Return the day of the newest article that passes the filters; None where no article with a day does."""
        a, views = self.where(filters, "articles")
        day: Any = self.ask(f"select max(published) from articles where {a.sql}", a.values, **views).iloc[0, 0]
        return None if pd.isna(day) else day

    def _countries_to_choose(self, filters: Filters) -> tuple[Choice, ...]:
        # few sets of countries are named by many articles, and each set is looked at once
        a, views = self.where(filters, "articles")
        columns = ", ".join(f"c{word}" for word in range(self.words))
        chosen = " ".join(f"when {word} then c{word}" for word in range(self.words))
        return self._listed(
            f"""with sets as (select {columns}, count(*) as n from articles where {a.sql} group by all)
            select country, country, sum(n)::bigint n
            from sets join country_bits on ((case word {chosen} end) >> bit) & 1 = 1 group by 1 order by n desc, 1""",
            a.values,
            **views,
        )

    def _printed_by(self, column: str, filters: Filters) -> tuple[Choice, ...]:
        """Return outlets or languages; of a story printed twice by one of them, one counts where ``once`` is set."""
        a, views = self.where(replace(filters, once=False), "articles")
        counted = "count(distinct coalesce('s' || story, article_no::varchar))" if filters.once else "count(*)"
        return self._listed(
            f"""select {column}, {column}, {counted} n from articles left join stories using (article_no)
            where {column} is not null and {a.sql} group by 1 order by n desc, 1""",
            a.values,
            **views,
        )

    def _said_by(self, column: str, filters: Filters, most: int) -> tuple[Choice, ...]:
        q, views = self.where(filters, "quotes")
        names = "left join speakers on speaker_id = id" if column == "speaker_key" else ""
        shown = "coalesce(speaker, id)" if names else "id"
        return self._listed(
            f"""select id, {shown}, n from (select {column} as id, count(*) n from quotes
              where {column} is not null and {q.sql} group by 1 order by n desc, 1 limit {int(most)}) {names}
            order by n desc, 2, 1""",
            q.values,
            **views,
        )

    def _listed(self, sql: str, values: list[Any], **views: Any) -> tuple[Choice, ...]:
        found = self.ask(sql, values, **views).itertuples(index=False)
        return tuple(Choice(str(row[0]), str(row[1]), int(row[2])) for row in found)
