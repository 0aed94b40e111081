"""Why the parser found what it found, in plain text or as JSON: ``sahelscope parse --why``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from sahelscope import people
from sahelscope.events import weights
from sahelscope.events.weights import Reason
from sahelscope.explain.events import ClauseExplanation, EventExplanation, explain_events
from sahelscope.explain.lexicon_lines import LexiconLine
from sahelscope.explain.quotes import CandidateExplanation, QuoteExplanation, explain_quotes
from sahelscope.language import codes, grammars
from sahelscope.models import Parsed

#: So many candidates of a quote are printed, and so many reasons of each
CANDIDATES, REASONS = 5, 8


def of_quotes(parsed: Parsed) -> list[QuoteExplanation]:
    """Return the quotes of an article, each with those who came into question."""
    return explain_quotes(parsed.article, people.find(parsed.article), parsed.quotes)


def of_events(parsed: Parsed) -> list[EventExplanation]:
    """Return the events of an article, each with what was found in its clauses."""
    return explain_events(parsed.article, parsed.mentions, parsed.dates, parsed.quotes)


def as_json(parsed: Parsed) -> dict[str, Any]:
    """Return all of it, for ``--json``: every candidate and every reason."""
    return {"quotes": [_plain(q) for q in of_quotes(parsed)], "events": [_plain(e) for e in of_events(parsed)]}


def _plain(explanation: QuoteExplanation | EventExplanation) -> dict[str, Any]:
    """Return a record as a dictionary, word list lines and reasons with the names of their fields."""

    def named(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: named(x) for key, x in value.items()}
        if isinstance(value, LexiconLine | Reason):
            return value._asdict()
        return [named(x) for x in value] if isinstance(value, list | tuple) else value

    found: dict[str, Any] = named(asdict(explanation))
    return found


def lines(parsed: Parsed) -> Iterator[str]:
    """Yield what is printed for people, a line each."""
    explained, events = of_quotes(parsed), of_events(parsed)
    if not grammars.is_read(parsed.article.language):
        yield f"{codes.name(parsed.article.language)} is not read: nothing is looked for."
    elif not explained and not events:
        yield "No quote and no event was found."
    for quote in explained:
        yield from _quote(quote)
        yield ""
    for event in events:
        yield from _event(event)
        yield ""


def _quote(explained: QuoteExplanation) -> Iterator[str]:
    quote = explained.quote
    yield f"QUOTE  {quote.text}"
    yield f"  {quote.speaker or 'nobody named'}, sure {quote.confidence:.2f}; {quote.kind}, offset {quote.start}"
    for part in explained.parts:
        if len(explained.parts) > 1:
            yield f"  {part.words}: sure {part.confidence:.2f}"
        for number, candidate in enumerate(part.candidates[:CANDIDATES], 1):
            yield from _candidate(number, candidate)
        if len(part.candidates) > CANDIDATES:
            yield f"  and {len(part.candidates) - CANDIDATES} less likely"


def _candidate(number: int, found: CandidateExplanation) -> Iterator[str]:
    name = f" = {found.name}" if found.name != found.printed else ""
    cue = f", cue “{found.cue}”" if found.cue else ""
    yield f"  {number}. {found.printed}{name}, likely {found.probability:.3f}{cue}  ({found.module})"
    yield from _reasons((r.weight, f"{r.name}  ({r.file}:{r.line})") for r in found.reasons)
    yield from _lines(found.lines)


def _event(explained: EventExplanation) -> Iterator[str]:
    event = explained.event
    yield f"EVENT  {event.text}"
    where = ", ".join(event.countries) or "no country"
    yield f"  {event.type}, {event.date or 'no date'}, {where}, sure {event.confidence:.2f}; offset {event.start}"
    for number, clause in enumerate(explained.clauses, 1):
        yield from _clause(number, clause)


def _clause(number: int, found: ClauseExplanation) -> Iterator[str]:
    yield f"  {number}. “{found.trigger}”: {found.type}, {found.standing}, weight {found.weight:.2f}  ({found.module})"
    table = f"data/{weights.PATH.parent.name}/{weights.PATH.name}"
    yield from _reasons((reason.weight, f"{reason.name}  ({table}:{reason.line})") for reason in found.reasons)
    yield from _lines(found.lines)
    yield f"       date: {found.date_basis or 'none in reach'}"
    yield f"       place: {found.places_basis}; named nearby: {', '.join(found.places) or 'none'}"


def _reasons(weighed: Iterable[tuple[float, str]]) -> Iterator[str]:
    listed = list(weighed)
    for weight, reason in listed[:REASONS]:
        yield f"     {weight:+.2f}  {reason}"
    if len(listed) > REASONS:
        yield f"            and {len(listed) - REASONS} of less weight"


def _lines(found: Iterable[LexiconLine]) -> Iterator[str]:
    for line in dict.fromkeys(found):
        yield f"       {line.file}:{line.line}  {line.form} ({line.entry})"
