"""The questions whose answers are of several countries at once, each as if it were the only one that is filtered by.

The brief shows five countries side by side; one question a country, a period and a number would be a hundred.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import pandas as pd
import pyarrow as pa

from sahelscope.store.events import EventRows
from sahelscope.store.filters import EventFilter, Filters, Kind
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING, STEPS, Step
from sahelscope.store.known_day import placed
from sahelscope.store.published import known
from sahelscope.store.toll_sql import SUMMED, toll

Countries = tuple[str, ...]
What = Literal["articles", "events", "quotes"]
COUNTED: tuple[What, ...] = ("articles", "events", "quotes")


class _Rows(NamedTuple):
    """Rows as SQL, with the values and the views that it refers to."""

    sql: str
    values: list[Any]
    views: dict[str, pa.Table]


class CountryQuestions(EventRows):
    """The questions; ``countries`` stand in place of those of the filters, and the rows are in their order."""

    def amounts(self, countries: Countries, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``country, articles, events, low, high, open, about, voices``: a row a country, also of nothing.

        ``events`` are happenings, ``low`` to ``about`` the deaths that are reported of them added up (toll_sql.py);
        ``voices`` are the speakers who have a name or an office.
        """
        filters = filters.without_countries()
        articles = self._near(countries, filters, "articles")
        q, quote_views = self.where(filters, "quotes")
        columns = ", ".join(f"bit_or(c{word}) as c{word}" for word in range(self.words))
        e, views = self.where(filters, "events")
        only = COUNTED_EVENTS.where()
        parts = (
            self._answer(countries, f"select land, count(*) articles from {articles.sql} group by land", articles),
            self._answer(
                countries,
                f"""select land, count(*) events, {SUMMED}
                from (select land, coalesce(main_no, event_no) as happening, {toll("f")}
                  from events join lands on {self._here()} left join event_groups using (event_no)
                  left join (from event_figures where what = 'deaths') f using (event_no)
                  where {e.sql} and {only.sql} group by all) group by land""",
                _Rows("", e.values + only.values, views),
            ),
            self._answer(  # each speaker once, with all countries that he speaks of
                countries,
                f"""select land, count(*) voices from (select {columns} from quotes
                  where {q.sql} and speaker_key is not null group by speaker_key) join lands on {self._here()}
                group by land""",
                _Rows("", q.values, quote_views),
            ),
        )
        found = pd.DataFrame({"country": list(countries)})
        for part in parts:
            found = found.merge(part.rename(columns={"land": "country"}), on="country", how="left")
        nothing = dict.fromkeys(found.columns[1:], 0) | {"open": False, "about": False}
        return found.fillna(nothing).astype({name: type(zero) for name, zero in nothing.items()})

    def articles_of(self, countries: Countries, filters: Filters = EVERYTHING) -> dict[str, int]:
        """Return how many articles there are of each country."""
        articles = self._near(countries, filters.without_countries(), "articles")
        found = self._answer(countries, f"select land, count(*) n from {articles.sql} group by land", articles)
        return dict.fromkeys(countries, 0) | dict(zip(found["land"], map(int, found["n"]), strict=True))

    def course_of(
        self, countries: Countries, filters: Filters = EVERYTHING, what: What = "articles", step: Step = "week"
    ) -> pd.DataFrame:
        """Return ``country, start, n``: what ``counted_over_time`` returns for each country."""
        filters = filters.without_countries()
        if what == "events":
            return self._happened_of(countries, filters, step)
        near = self._near(countries, filters, "quotes" if what == "quotes" else "articles")
        joined = "" if what == "articles" else "join articles a using (article_no)"
        found = self._answer(
            countries,
            f"""select land as country, date_trunc('{known(step, STEPS)}', published)::date as start, count(*) n
            from {near.sql} {joined} where {placed(step)} group by all order by start""",
            near,
        )
        return found.astype({"start": "datetime64[s]"})

    def _happened_of(self, countries: Countries, filters: Filters, step: Step) -> pd.DataFrame:
        sql, values, views = self.happened(filters, EventFilter(planned=False))
        period = f"date_trunc('{known(step, STEPS)}', @)::date".replace
        found = self._answer(
            countries,
            f"""with {sql}, there as (select land, day, day_last from passed join lands on {self._here()}
              qualify row_number() over (partition by land, happening order by event_no <> happening, event_no) = 1)
            select land as country, {period("@", "day")} as start, count(*) n from there
            where day is not null and {period("@", "day")} = {period("@", "day_last")} group by all order by start""",
            _Rows("", values, views),
        )
        return found.astype({"start": "datetime64[s]"})

    def sides_of(self, countries: Countries, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``country, side, quotes``, most quotes first; ``side`` is <NA> where it is not known."""
        near = self._near(countries, filters.without_countries(), "quotes")
        found = self._answer(
            countries,
            f"""select land as country, side, count(*) quotes from {near.sql}
            group by all order by quotes desc, side nulls last""",
            near,
        )
        order = {code: number for number, code in enumerate(countries)}
        return found.sort_values("country", key=lambda column: column.map(order), kind="stable", ignore_index=True)

    def _near(self, countries: Countries, filters: Filters, kind: Kind) -> _Rows:
        """Return the rows that pass, each once for every country that it belongs to (``land``)."""
        where, views = self.where(filters, kind)
        return _Rows(f"(select * from {kind} join lands on {self._here()} where {where.sql})", where.values, views)

    def _answer(self, countries: Countries, question: str, rows: _Rows) -> pd.DataFrame:
        return self.ask(question, rows.values, **rows.views, lands=self._lands(countries))

    def _here(self) -> str:
        """Return the condition that a row belongs to a country of ``lands``."""
        return "(" + " or ".join(f"(c{i} & m{i}) <> 0" for i in range(self.words)) + ")"

    def _lands(self, countries: Countries) -> pa.Table:
        """Return the countries with the bits that stand for each; none where the corpus does not know it."""
        bits = [self._bits.get(code) for code in countries]
        masks = {
            f"m{i}": pa.array([1 << bit[1] if bit and bit[0] == i else 0 for bit in bits], pa.int64())
            for i in range(self.words)
        }
        return pa.table({"land": pa.array(countries, pa.string()), **masks})
