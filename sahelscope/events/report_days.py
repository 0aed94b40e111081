"""How an event without a printed day hangs on the day of its report: it happened on that day or shortly before.

Gunmen have attacked the village of Kelbo. -> 2021-05-07 to 2021-05-14
The mayor had been arrested in Gao. -> nothing
Des hommes armés ont attaqué le village de Kelbo. -> 2021-05-07 to 2021-05-14
Le maire avait été arrêté à Gao. -> nothing

Published on 14 May 2021, as the examples are, news without a day of its own is of the week before. The day is never
the event's ``date``. What is planned, looks back ("since 2015") or stands in the pluperfect has none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.models import Event, Span, changed

#: News tells of the days before it; where a day told before lies farther back, but not too far, of those since that day
_WINDOW, _FARTHEST = dt.timedelta(days=7), dt.timedelta(days=31)


def based(drafts: Sequence[Draft], findings: Findings) -> list[Draft]:
    """Return the drafts with what their day rests on."""
    out: list[Draft] = []
    since: dt.date | None = None
    published = findings.article.published
    for draft in drafts:
        event = draft.event
        if event.date:
            out.append(changed(draft, event=changed(event, date_basis="printed")))
            since = event.first
        elif published and not event.planned and not event.background and not _looks_back(event, published, findings):
            begin = _begin(published, since)
            out.append(changed(draft, event=changed(event, date_basis="report", not_before=begin, not_after=published)))
        else:
            out.append(draft)
    return out


def _begin(published: dt.date, since: dt.date | None) -> dt.date:
    begin = published - min(_WINDOW, published - dt.date.min)
    return since if since and since < begin and published - since <= _FARTHEST else begin


def _looks_back(event: Event, published: dt.date, findings: Findings) -> bool:
    """Tell whether the clause tells of what was before the story: by its tense, or by a date that is long past."""
    if GRAMMARS[findings.language].dating.earlier.search(findings.low, event.start, event.end):
        return True
    dates = findings.when.within(Span(event.start, event.end))
    return any(date.last and published - date.last > _FARTHEST for date in dates)
