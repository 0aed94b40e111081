"""Print how often records of each confidence are right, on annotated articles.

    python benchmarks/reliability.py ARTICLES.jsonl [ARTICLES.jsonl ...]

Each kind of record is measured on the files that annotate it. Right means:

- quote: its words are annotated as one, and the speaker is the annotated one (by the printed mention, or by the
  resolved name where the annotation gives one);
- statement (without marks): it shares half of its letters with an annotated one and names its speaker;
- mention: an annotated mention of the same country stands there;
- date: an annotated date stands there and has the same value;
- event: it shares half of the letters of the shorter with an annotated event of the same type.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import gold
from sahelscope import parse
from sahelscope.models import Parsed

BOUNDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


class Row(NamedTuple):
    """One record that the parser found, and whether it is right."""

    kind: str
    confidence: float
    right: bool
    offered: bool = False  #: the right speaker is among the alternatives


def rows(doc: dict[str, Any]) -> Iterator[Row]:
    """Yield the records found in one article of those kinds that it annotates."""
    found = parse(doc["text"], published=gold.published(doc), lang=doc["lang"])
    if "quotes" in doc:
        yield from _quotes(doc, found)
        yield from _statements(doc, found)
    if "countries" in doc and all(isinstance(c, dict) for c in doc["countries"]):
        yield from _mentions(doc, found)
    if "dates" in doc:
        yield from _dates(doc, found)
    if "events" in doc:
        yield from _events(doc, found)


def _quotes(doc: dict[str, Any], found: Parsed) -> Iterator[Row]:
    annotated = gold.quotes(doc)
    unsure = [tuple(s) for s in doc.get("unsure", [])]
    for quote in found.quotes:
        if quote.kind == "indirect":
            continue
        for start, end in quote.spans:
            if any(s < end and start < e for s, e in unsure):
                continue
            best = gold.of_span(start, end, annotated)
            names = [quote.speaker_text or ""]
            if best and best.speaker and not gold.is_pronoun(best.speaker):
                names.append(quote.speaker or "")
            right = best is not None and (
                any(gold.same(best.speaker, n) for n in names) if best.speaker else not quote.speaker_text
            )
            if right and best and best.who:
                right = gold.same(best.who, quote.speaker or "")
            offered = best is not None and any(gold.same(best.who or best.speaker, a) for a in quote.alternatives)
            yield Row("quote", quote.confidence, right, offered)


def _statements(doc: dict[str, Any], found: Parsed) -> Iterator[Row]:
    annotated = [q for q in doc["quotes"] if q["kind"] == "indirect"]
    if not annotated:
        return
    known = [(_letters(doc["text"], q["spans"]), q["speaker"] or "") for q in annotated]
    for quote in found.quotes:
        if quote.kind == "indirect":
            mine = _letters(doc["text"], quote.spans)
            right = any(
                2 * len(mine & theirs) >= len(mine | theirs) and gold.same(speaker, quote.speaker_text or "")
                for theirs, speaker in known
            )
            yield Row("statement", quote.confidence, right)


def _mentions(doc: dict[str, Any], found: Parsed) -> Iterator[Row]:
    for mention in found.mentions:
        if mention.kind in doc.get("kinds", (mention.kind,)):
            there = _there(mention.start, mention.end, doc["countries"])
            yield Row("mention", mention.confidence, any(c["country"] == mention.country for c in there))


def _dates(doc: dict[str, Any], found: Parsed) -> Iterator[Row]:
    other = [{"start": start, "end": end} for start, end in doc.get("other_times", [])]
    for date in found.dates:
        there = _there(date.start, date.end, doc["dates"])
        if not there and _there(date.start, date.end, other):
            continue
        want = {None if d["value"] == "DEICTIC" else d["value"].split("T")[0] for d in there}
        yield Row("date", date.confidence, date.value in want)


def _events(doc: dict[str, Any], found: Parsed) -> Iterator[Row]:
    annotated = [(_letters(doc["text"], [(e["start"], e["end"])]), e["type"]) for e in doc["events"]]
    for event in found.events:
        mine = _letters(doc["text"], [(event.start, event.end)])
        right = any(
            type_ == event.type and 2 * len(mine & theirs) >= min(len(mine), len(theirs)) for theirs, type_ in annotated
        )
        yield Row("event", event.confidence, right)


def _there(start: int, end: int, annotated: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [a for a in annotated if a["start"] < end and start < a["end"]]


def _letters(text: str, spans: Iterable[Iterable[int]]) -> frozenset[int]:
    return frozenset(i for start, end in spans for i in range(start, end) if text[i].isalnum())


def report(name: str, kind: str, found: list[Row]) -> None:
    """Print how often the records of one kind are right, by confidence."""
    share = sum(r.right for r in found) / len(found)
    print(f"{name}: {kind}, {len(found)} found, {share:.3f} right")
    print("  confidence     share   right" + ("   the right one is offered where wrong" if kind == "quote" else ""))
    for low, high in itertools.pairwise(BOUNDS):
        part = [r for r in found if low <= r.confidence < high]
        if not part:
            continue
        wrong = [r.offered for r in part if not r.right]
        offered = f"   {sum(wrong) / len(wrong):.2f}" if wrong and kind == "quote" else ""
        right = sum(r.right for r in part) / len(part)
        print(f"  {low:.2f} to {min(high, 1):.2f}   {len(part) / len(found):.3f}   {right:.3f}{offered}")


def main() -> None:
    """Print the tables of each file."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    for path in options.parse_args().articles:
        kinds: dict[str, list[Row]] = defaultdict(list)
        for line in path.read_text(encoding="utf-8").splitlines():
            for row in rows(json.loads(line)):
                kinds[row.kind].append(row)
        for kind, found in kinds.items():
            report(path.stem, kind, found)


if __name__ == "__main__":
    main()
