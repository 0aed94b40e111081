"""Print how often quotes of each confidence are right, on annotated articles.

    python benchmarks/reliability.py ARTICLES.jsonl [ARTICLES.jsonl ...]

Right means: the words are annotated as a quote, and the speaker is the annotated one (by the printed mention, or by
the resolved name where the annotation gives one).
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import gold
from sahelscope import parse

BOUNDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


def rows(path: Path) -> list[tuple[float, bool, bool]]:
    """Return confidence, right or not, and whether alternatives hold the right speaker, for each quoted stretch."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        annotated = gold.quotes(doc)
        unsure = [tuple(s) for s in doc.get("unsure", [])]
        for quote in parse(doc["text"], lang=doc["lang"]).quotes:
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
                found.append((quote.confidence, right, offered))
    return found


def main() -> None:
    """Print the table of each file."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    for path in options.parse_args().articles:
        found = rows(path)
        print(
            f"{path.stem}: {len(found)} quoted stretches, {sum(r for _, r, _ in found) / max(1, len(found)):.3f} right"
        )
        print("  confidence     share   right   the right one is offered where wrong")
        for low, high in itertools.pairwise(BOUNDS):
            part = [(r, o) for c, r, o in found if low <= c < high]
            counts = Counter(r for r, _ in part)
            wrong = [o for r, o in part if not r]
            offered = f"{sum(wrong) / len(wrong):.2f}" if wrong else "-"
            share = f"{counts[True] / len(part):.3f}" if part else "-"
            print(f"  {low:.2f} to {min(high, 1):.2f}   {len(part) / max(1, len(found)):.3f}   {share}   {offered}")
        for low in (0.9, 0.95):
            part = [r for c, r, _ in found if c >= low]
            print(f"  at least {low}: {len(part)} of {len(found)}, {sum(part) / max(1, len(part)):.3f} right")


if __name__ == "__main__":
    main()
