"""The questions about one speaker, by id: how printed, in which roles, about what, beside whom, and where.

Each narrows to what passes the filters as well, so that a period or an outlet holds on a speaker's page too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from sahelscope.store.filters import Filters
from sahelscope.store.papers import Papers
from sahelscope.store.quote_filter import voice

EVERYTHING = Filters()


@dataclass(frozen=True)
class Speaker:
    """Who an id stands for in the whole corpus; None where nothing is known."""

    speaker_id: str
    name: str
    kind: str | None  #: person, institution, state, group, paper
    role: str | None  #: the commonest ...
    side: str | None
    affiliation: str | None  #: ISO 3166 alpha-3
    quotes: int
    articles: int


class SpeakerQuestions(Papers):
    """The questions."""

    def speaker(self, speaker_id: str) -> Speaker:
        """Return who the id, or one that was joined into it, stands for. Raises KeyError where nobody is called so."""
        found = self.ask(
            f"""select s.speaker_id, speaker, {voice("s.speaker_id")} as kind, role, side, affiliation, quotes, articles
            from speakers s where s.speaker_id =
              coalesce((select into_id from speaker_merges where speaker_id = $1 limit 1), $1)""",
            [speaker_id],
            papers=self.papers,
        ).astype(object)
        for cells in found.where(found.notna(), None).itertuples(index=False):
            return Speaker(*cells)
        raise KeyError(speaker_id)

    def joined(self, speaker_id: str) -> pd.DataFrame:
        """Return ``speaker_id, reason``: the ids that were joined into this one, and why."""
        return self.ask(
            "select speaker_id, reason from speaker_merges where into_id = ? order by speaker_id", [speaker_id]
        )

    def printed_as(self, speaker_id: str, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``words, speaker, quotes, articles``: how the speaker is printed, the most frequent first.

        ``speaker`` is the fullest name in those articles: "he" stands for it.
        """
        return self._of(
            speaker_id, filters,
            "select coalesce(speaker_text, speaker) as words, mode(speaker order by speaker) as speaker, "
            "count(*) quotes, count(distinct article_no) articles from said group by all order by quotes desc, words",
        )  # fmt: skip

    def roles(self, speaker_id: str, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``role, side, published, published_from, article_id, title, outlet, quotes``, a row a role.

        In time, articles without a date last; quotes beside which no role is printed or known are left out.
        """
        return self._of(
            speaker_id, filters,
            "select role, s.side, a.published, a.published_from, a.article_id, a.title, a.outlet, count(*) quotes "
            "from said s join articles a using (article_no) where role is not null group by all "
            "order by a.published nulls last, a.article_id, role, s.side",
        )  # fmt: skip

    def speaks_of(self, speaker_id: str, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``country, quotes, named``: countries near the words, ``named`` of them in the words themselves."""
        return self._of(
            speaker_id, filters,
            "select country, count(distinct quote_no) quotes, count(distinct quote_no) filter (how = 'quote') named "
            "from quote_countries where how <> 'article' and quote_no in (select quote_no from said) "
            "group by country order by quotes desc, named desc, country",
        )  # fmt: skip

    def beside(self, speaker_id: str, filters: Filters = EVERYTHING, limit: int = 20) -> pd.DataFrame:
        """Return ``speaker_id, speaker, side, articles, quotes``: who else the same articles quote."""
        return self._of(
            speaker_id, filters,
            "select o.speaker_key as speaker_id, any_value(s.speaker) as speaker, any_value(s.side) as side, "
            "count(distinct o.article_no) articles, count(*) quotes from quotes o "
            "join speakers s on s.speaker_id = o.speaker_key "
            "where o.article_no in (select article_no from said) "
            "and o.speaker_key not in (select speaker_key from said) "
            f"group by o.speaker_key order by articles desc, quotes desc, speaker limit {int(limit)}",
        )  # fmt: skip

    def printed_in(self, speaker_id: str, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``outlet, quotes, articles, first, last``: who prints the speaker, and between which days."""
        return self._of(
            speaker_id, filters,
            "select outlet, count(*) quotes, count(distinct article_no) articles, min(published) as first, "
            "max(published) as last from said join articles using (article_no) group by outlet "
            "order by quotes desc, outlet nulls last",
        )  # fmt: skip

    def _of(self, speaker_id: str, filters: Filters, question: str) -> pd.DataFrame:
        """Answer a question about ``said``, the speaker's quotes that pass the filters."""
        q, views = self.where(replace(filters, speakers=(speaker_id,)), "quotes")
        return self.ask(
            "with said as (select quote_no, article_no, speaker_key, speaker_text, speaker, role, side from quotes "
            f"where {q.sql}) {question}",
            q.values,
            **views,
        )
