"""What came in after a moment: happenings that nothing told of before, and tolls that new reports tell otherwise."""

from __future__ import annotations

from itertools import groupby

from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING
from sahelscope.store.rows import ToldToll, rows
from sahelscope.store.toll_words import noted
from sahelscope.store.tolls import TollQuestions


class NewsQuestions(TollQuestions):
    """The questions. A moment is written as the corpus notes it: UTC, "2026-05-07T09:12:44+00:00"."""

    def last_read(self) -> str:
        """Return when the newest article came in; "" where none says."""
        found = self.ask("select max(read_at) as moment from articles")["moment"].iloc[0]
        return found if isinstance(found, str) else ""

    def new_happenings(
        self, since: str, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS
    ) -> dict[str, str]:
        """Return the incidents all of whose reports came in after a moment, each with when the first did."""
        sql, values, views = self.happened(filters, only)
        found = self.ask(
            f"""with {sql} select h.event_id, min(a.read_at) as moment from passed p
            join articles a on a.article_no = p.article_no join happened h using (happening)
            group by h.event_id having min(coalesce(a.read_at, '')) > ? order by moment, h.event_id""",
            [*values, since],
            **views,
        )
        return dict(zip(found["event_id"], found["moment"], strict=True))

    def changed_tolls(
        self, since: str, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS
    ) -> list[list[ToldToll]]:
        """Return the reports of each happening whose toll was told before and is told otherwise by what came in since.

        A happening that is new itself is not among them.
        """
        told = groupby(rows(ToldToll, self.told_tolls(filters, only)), key=lambda row: row.incident_id)
        return [reports for reports in (list(group) for _, group in told) if _changed(reports, since)]


def _changed(reports: list[ToldToll], since: str) -> bool:
    before = {noted(r.deaths) for r in reports if (r.read_at or "") <= since}
    after = {noted(r.deaths) for r in reports if (r.read_at or "") > since}
    return bool(before and after - before)
