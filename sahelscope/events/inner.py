"""What a clause tells of besides its own event: a noun or a participle with a day of its own behind it.

Le maire a repris la parole après le putsch du 18 août 2020 au Mali. -> coup on 2020-08-18 in MLI
The mayor spoke after the coup of 18 August 2020 in Mali. -> coup on 2020-08-18 in MLI
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahelscope.events import clause_events
from sahelscope.events.drafts import Clause, Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Date, Span, changed

#: how far behind its word the day may stand; how far before it the noun phrase may open; how far behind the day a place
_DAY, _PHRASE, _PLACE = 60, 40, 16
#: how far behind the day the verb of those may stand of whom a participle tells
_WHO = 60
#: how far behind a noun "was called off" may stand
_CALLED_OFF = 90
#: so many of the words of a clause are tried, so that a list of a thousand stays cheap
_TRIED = 12


def find(clause: Clause, told: Draft | None, findings: Findings) -> Iterator[Draft]:
    """Yield the events inside a clause that are none of its own; ``told`` is the one that the clause itself tells."""
    dates = findings.when.within(clause.span)
    if not dates:
        return
    taken = told.date if told else None
    carried = told.grounds[0].candidate.hit.start if told else -1
    for number, hit in enumerate(clause.hits[:_TRIED]):
        day = _day(hit, dates, clause.hits[number + 1 :], findings)
        if day is None or hit.start == carried or (day is taken and not _opens(hit, clause, findings)):
            continue
        if _no_happening(hit, findings):
            continue
        span = _span(hit, day, clause, findings)
        found = clause_events.draft(clause._replace(span=span, hits=[hit], apposed=True, before=None), findings)
        if found and found.date is day and not _beside_the_point(found, hit, clause, findings):
            yield changed(found, apart=True)


def _beside_the_point(found: Draft, hit: Hit, clause: Clause, findings: Findings) -> bool:
    """Tell whether what was found is only said, called off, or describes a thing: "le marché créé en 2014"."""
    if findings.cues.any("called off", Span(hit.end, min(clause.span.end, hit.end + _CALLED_OFF))):
        return True
    attributive = not hit.word.noun and hit.start > clause.span.start and findings.low[hit.start - 2] != ","
    return found.event.type == "statement" or (found.event.type == "other" and attributive)


def _opens(hit: Hit, clause: Clause, findings: Findings) -> bool:
    """Tell whether a noun opens its clause and so has the first day: "Depuis le putsch d'août 2020, trois partis …"."""
    opening = GRAMMARS[findings.language].nouns.opening.match(findings.low, clause.span.start)
    return bool(opening and hit.word.noun and hit is clause.hits[0])


def _no_happening(hit: Hit, findings: Findings) -> bool:
    """Tell whether a word only says what was said, or is a noun that looks like a participle: "l'arrêté du 3 mai"."""
    if hit.word.noun:
        return False
    listed = hit.word.verb == "report" or hit.word.base in words_of(findings.language, "of a document")
    return listed or findings.low.endswith(GRAMMARS[findings.language].dating.determiner, 0, hit.start)


def _day(hit: Hit, dates: Sequence[Date], following: Sequence[Hit], findings: Findings) -> Date | None:
    """Return the day right behind a word, None where another word stands nearer to it."""
    behind = next((d for d in dates if d.start >= hit.end), None)
    if behind is None or behind.start - hit.end > _DAY:
        return None
    if any(h.start < behind.start and not h.word.noun and "p" not in h.word.tenses for h in following[:3]):
        return None
    owned = [h.word.verb for h in following if h.start < behind.start and not h.word.noun]
    if any(verb not in (None, "frame", hit.word.noun or hit.word.verb) for verb in owned):
        return None  # "la libération de trois militants arrêtés le 2 octobre": the day of the arrest
    between = GRAMMARS[findings.language].sentences.own_day
    return behind if between.fullmatch(findings.low, hit.end, behind.start) else None


def _span(hit: Hit, day: Date, clause: Clause, findings: Findings) -> Span:
    """Return the words of the event: from its article to its day, and to the place that follows."""
    since = max(clause.span.start, hit.start - _PHRASE)
    opening = GRAMMARS[findings.language].nouns.determiner.search(findings.low, since, hit.start)
    begin = opening.start() if opening else hit.start
    if since == clause.span.start and "," not in findings.low[since : hit.start]:
        begin = since  # "Cinq agents enlevés le 3 mai"
    end = day.end
    for place in findings.where.within(Span(day.end, min(clause.span.end, day.end + _PLACE))):
        if "," not in findings.low[day.end : place.start]:
            end = place.end
    if not hit.word.noun:
        # "Cinq femmes enlevées lundi au bord d'un puits | ont retrouvé leurs familles"
        finite = GRAMMARS[findings.language].sentences.finite.search(
            findings.low, end, min(clause.span.end, end + _WHO)
        )
        end = finite.start() if finite else end
    return Span(begin, min(end, clause.span.end))
