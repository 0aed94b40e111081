"""An event that an article tells of more than once, far apart too, is one row: with what each telling adds to it.

The wires put the whole into the first sentence and tell it once more below, by then with its day, its town or its
toll. Two tellings are one event where nothing speaks against it (another day, town or figure) and something for it.

Gunmen abducted 38 traders in Gao. The mayor wept. The 38 were kidnapped on 3 May 2021, he said. -> abduction
Gunmen killed 13 farmers in Gao on 3 May 2021. The mayor wept. The farmers were attacked, he said. -> attack
Des hommes ont tué neuf bergers à Gao le 3 mai 2021. Le maire a pleuré. Les bergers ont été attaqués. -> attack
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.numbers import amounts
from sahelscope.events.words import words_of
from sahelscope.models import PLACED_FROM, Event, Place, Span, changed

#: types of what is done every day: two of them are seldom one
_ANY = frozenset(["other", "statement", "talks"])
#: types of what people die in
_DEADLY = frozenset(["attack", "disaster"])
#: So many of the events of its type told last are looked at, so that long articles stay cheap
_BACK = 12
#: an equal number speaks for one event from here on: one or two people are hit every day
_TELLING = 3
#: how far before the report the day may lie that a later sentence adds to its news
_NEWS = dt.timedelta(days=10)
#: how far before its clause "two days after" may begin, in characters
_AROUND = 25
#: how far behind a number the word may end that says whom it counts, in characters
_COUNTED = 40
#: what the first sentences sum up, the next ones tell
_LEAD, _OPENING, _BODY = 0, 1, 2
_WORD = re.compile(r"[^\W\d_]{4,}")


def once(drafts: Sequence[Draft], findings: Findings) -> list[Draft]:
    """Return the drafts, those that tell of one event put together where it is told first."""
    out: list[Draft] = []
    for draft in drafts:
        kin = [k for k, d in enumerate(out) if d.event.type == draft.event.type][-_BACK:]
        home = next((k for k in reversed(kin) if _one(out[k], draft, findings)), None)
        home = _only_scene(out, draft, findings) if home is None else home
        if home is not None:
            out[home] = _together(out[home], draft)
        elif kin and kin[-1] == len(out) - 1 and _summed_up(out[-1], draft, findings):
            out[-1] = _together(draft, out[-1])  # the words that tell more are the event's
        else:
            out.append(draft)
    return out


def _one(first: Draft, again: Draft, findings: Findings) -> bool:
    """Tell whether two drafts of one type, in the order of the text, tell of one event."""
    if not _may_be_one(first, again, findings):
        return False
    return (
        _equal_number(first.event, again.event, findings)
        or _points_back(first.event, again, findings)
        or _one_scene(first.event, again.event)
        or _same_people(first.event, again.event, findings)
    )


def _may_be_one(first: Draft, again: Draft, findings: Findings) -> bool:
    """Tell whether no day, country, town or figure says that there were two."""
    a, b = first.event, again.event
    if first.title or again.title or a.planned != b.planned or a.background or b.background:
        return False
    grammar = GRAMMARS[findings.language]
    begin = max(findings.article.sentences[again.sentence].start, b.start - _AROUND)
    if any(p.search(findings.low, begin, b.end) for p in (grammar.figures.besides, grammar.sentences.days_apart)):
        return False  # "two more were also killed", "the day after the killings"
    if a.first and b.first and a.last and b.last and not (a.first <= b.last and b.first <= a.last):
        return False
    if a.countries and b.countries and not set(a.countries) & set(b.countries):
        return False
    if _elsewhere(a, b):
        return False
    known = {f.what: f for f in a.figures}
    return all(f.what not in known or f.low == known[f.what].low for f in b.figures)


def _elsewhere(a: Event, b: Event) -> bool:
    """Tell whether both name a town or village of their own; a region may hold the other's town."""
    here, there = _own(a), _own(b)
    return bool(here and there and not _wide(here) and not _wide(there) and here.text != there.text)


def _wide(place: Place) -> bool:
    """Tell whether it is a region or part of a country, no town: "Gao Region", "northern Mali"."""
    return not place.place and (bool(place.region or place.district) or place.confidence < PLACED_FROM)


def _own(event: Event) -> Place | None:
    """Return the place that the event's own words name."""
    return event.located if event.located and event.located.basis in ("clause", "sentence") else None


def _equal_number(a: Event, b: Event, findings: Findings) -> bool:
    known = {f.low for f in a.figures if f.low >= _TELLING}
    if not known:
        return False
    days = [(d.start, d.end) for d in findings.when.within(Span(b.start, b.end))]
    return any(
        n.low in known and not any(s < n.end and n.start < e for s, e in days)
        for n in amounts(findings.low, b.start, b.end, findings.language)
    )


def _points_back(a: Event, again: Draft, findings: Findings) -> bool:
    """Tell whether a noun with its article stands for what was told: "the attack", « cette attaque »."""
    event = again.event
    if event.type in _ANY or not all(g.candidate.noun and g.candidate.definite for g in again.grounds):
        return False
    if any(r.name == "agent behind it" for g in again.grounds for r in g.candidate.reasons):
        return False  # "the arrest of a journalist"
    here, there = _own(a), _own(event)
    if there and not again.again and (here is None or here.text != there.text):
        return False  # "he was accused of the massacre of Koro": another one
    return bool(a.date) or not event.date or _news(a, event, findings)


def _news(a: Event, b: Event, findings: Findings) -> bool:
    """Tell whether a day told later may be the one of news that was told without any."""
    published = findings.article.published
    if a.date or not published or not b.first or b.precision != "day" or a.date_basis != "report":
        return False
    return dt.timedelta(0) <= published - b.first <= _NEWS


def _one_scene(a: Event, b: Event) -> bool:
    """Tell whether both are of one day and one town, by their own words."""
    here, there = _own(a), _own(b)
    if a.type in _ANY or a.precision != "day" or (a.first, a.last) != (b.first, b.last):
        return False
    return bool(here and there and here.place and here.place == there.place)


def _same_people(a: Event, b: Event, findings: Findings) -> bool:
    """Tell whether the later clause is about those whom the first counted: "thirteen farmers", "the farmers"."""
    if not _news(a, b, findings) and not (a.date == b.date or not b.date):
        return False
    those = GRAMMARS[findings.language].figures.those.match(findings.low, b.start, b.end)
    if not those or b.figures:
        return False
    return any(
        those["who"] in _WORD.findall(findings.low, figure.end, min(a.end, figure.end + _COUNTED))[:1]
        for figure in a.figures
    )


def _only_scene(out: Sequence[Draft], draft: Draft, findings: Findings) -> int | None:
    """Return the one event in which people may have died whom a later sentence counts, None where there is none."""
    event = draft.event
    told = [k for k, d in enumerate(out) if d.event.type in _DEADLY and not d.title]
    counts = draft.grounds[0].candidate.hit.word.base in words_of(findings.language, "toll")
    if len(told) != 1 or not counts or not event.figures or event.date or event.type not in _DEADLY:
        return None
    first = out[told[0]]
    if draft.places or _own(event) or first.event.figures or first.sentence > _LEAD or not first.event.date:
        return None
    return told[0] if _may_be_one(first, draft, findings) else None


def _summed_up(lead: Draft, draft: Draft, findings: Findings) -> bool:
    """Tell whether the first sentence only sums up what the next one tells with its day and its victims."""
    a, b = lead.event, draft.event
    if lead.sentence > _OPENING or draft.sentence - lead.sentence > _BODY or a.type in _ANY or a.figures:
        return False
    only_its_day = lead.again and not b.date  # "The attack was on Monday. Gunmen killed nine people in Gao."
    same_day = a.date == b.date or only_its_day if a.date else lead.sentence == _LEAD and _news(a, b, findings)
    return bool(b.figures) and same_day and _may_be_one(lead, draft, findings)


def _together(first: Draft, again: Draft) -> Draft:
    """Return the draft that is told first, with the day, the town and the figures that only the later one has."""
    event, more = first.event, again.event
    if more.date and (not event.date or (more.precision == "day" and event.precision == "range")):
        event = changed(event, date=more.date, first=more.first, last=more.last, precision=more.precision)
        event = changed(event, date_basis=more.date_basis, not_before=more.not_before, not_after=more.not_after)
    known = {f.what for f in event.figures}
    event = changed(
        event,
        countries=event.countries or more.countries,
        figures=(*event.figures, *(f for f in more.figures if f.what not in known)),
        located=_better(event.located, more.located),
    )
    return changed(
        first,
        event=event,
        date=again.date if event.date == more.date else first.date,
        grounds=first.grounds + again.grounds,
    )


def _better(first: Place | None, more: Place | None) -> Place | None:
    """Return the surer of two places; of two that are as sure the first."""
    return more if more and (first is None or more.confidence > first.confidence) else first
