"""Fit how sure an event is on annotated articles, print how well that holds, and write data/events/confidence.csv.

    python benchmarks/fit_events.py ARTICLES.jsonl [ARTICLES.jsonl ...]

One JSON object a line: text, lang, published, events [{start, end, type}]. What is fitted is whether an annotated event
stands where one was found (half of the letters of the shorter), as a logistic regression over the reasons in
``events.confidence``. The table that is printed is of articles that were not fitted: they are split into ten parts by
article, and each part is judged by what was fitted on the nine others. The rules themselves were made with an eye on
these articles, though: ``--expected`` lowers all to the share that is expected where nobody had. Only reasons and
numbers are written.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import gold
from sahelscope.events import confidence

BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
#: parts of the articles, each judged by what was fitted on the others
PARTS = 10
#: a reason seen less often is left out
SELDOM = 12
#: a weight nearer to zero is left out
LEAST = 0.02


class Row(NamedTuple):
    """One event that was found: its article, why, and whether one is annotated there, and of the same type."""

    article: int
    reasons: tuple[str, ...]
    event: bool
    type_too: bool


def rows(docs: Iterable[dict[str, Any]]) -> Iterator[Row]:
    """Yield the events found in the articles."""
    for number, doc in enumerate(docs):
        annotated = [(_letters(doc["text"], e["start"], e["end"]), e["type"]) for e in doc["events"]]
        for draft in gold.drafts(doc):
            mine = _letters(doc["text"], draft.event.start, draft.event.end)
            there = [t for theirs, t in annotated if 2 * len(mine & theirs) >= min(len(mine), len(theirs))]
            yield Row(number, tuple(confidence.reasons(draft)), bool(there), draft.event.type in there)


def _letters(text: str, start: int, end: int) -> frozenset[int]:
    return frozenset(i for i in range(start, end) if text[i].isalnum())


def fit(found: list[Row], strength: float) -> dict[str, float]:
    """Return the weights of a logistic regression, the one of "always" not held near zero."""
    counts = Counter(r for row in found for r in set(row.reasons))
    names = [confidence.ALWAYS, *sorted(r for r, n in counts.items() if n >= SELDOM and r != confidence.ALWAYS)]
    index = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(found), len(names)))
    for k, row in enumerate(found):
        for reason in row.reasons:
            if reason in index:
                x[k, index[reason]] = 1
    y = np.array([row.event for row in found], dtype=float)
    held = np.array([0.0] + [strength] * (len(names) - 1))

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        value = np.logaddexp(0, scores).sum() - (scores * y).sum() + (held * w * w).sum()
        return value, x.T @ (1 / (1 + np.exp(-scores)) - y) + 2 * held * w

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    kept = {name: round(float(best[i]), 2) for name, i in index.items() if abs(best[i]) >= LEAST}
    return {confidence.ALWAYS: 0.0, **kept}


def lowered(weights: dict[str, float], found: list[Row], expected: float | None) -> dict[str, float]:
    """Return the weights with the one of "always" lowered until so great a share is expected to be events."""
    low, high = weights[confidence.ALWAYS] - 3, weights[confidence.ALWAYS]
    for _ in range(30 if expected else 0):
        middle = (low + high) / 2
        mean = np.mean([confidence.share(r.reasons, {**weights, confidence.ALWAYS: middle}) for r in found])
        low, high = (low, middle) if mean > (expected or 1) else (middle, high)
    return {**weights, confidence.ALWAYS: round(high, 2)}


def unseen(found: list[Row], strength: float, expected: float | None) -> list[float]:
    """Return how sure each event is, by what was fitted on the articles of the other parts."""
    shares = [0.0] * len(found)
    for part in range(PARTS):
        others = [r for r in found if r.article % PARTS != part]
        weights = lowered(fit(others, strength), others, expected)
        for k, row in enumerate(found):
            if row.article % PARTS == part:
                shares[k] = confidence.share(row.reasons, weights)
    return shares


def report(found: list[Row], shares: list[float]) -> None:
    """Print how often events of each confidence are events, and of the type they are said to be."""
    print(f"{len(found)} found, {sum(r.event for r in found) / len(found):.3f} are events")
    print("  confidence     share   an event   its type right, too")
    for low, high in itertools.pairwise(BOUNDS):
        part = [r for r, s in zip(found, shares, strict=True) if low <= s < high]
        if part:
            event, type_too = (sum(x) / len(part) for x in zip(*((r.event, r.type_too) for r in part), strict=True))
            print(f"  {low:.2f} to {min(high, 1):.2f}   {len(part) / len(found):.3f}   {event:.3f}      {type_too:.3f}")
    sure = [r for r, s in zip(found, shares, strict=True) if s >= confidence.SURE]
    if sure:
        print(f"  of those from {confidence.SURE} on, {sum(r.event for r in sure) / len(sure):.3f} are events")


def main() -> None:
    """Judge on unseen articles, then fit on all and write the weights."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    options.add_argument("--strength", type=float, default=1.0, help="how strongly weights are held near zero")
    options.add_argument("--expected", type=float, help="the share of events expected on text nobody has looked at")
    options.add_argument("--write", action="store_true", help="write data/events/confidence.csv")
    o = options.parse_args()
    docs, names = [], []
    for path in o.articles:
        for line in path.read_text(encoding="utf-8").splitlines():
            doc = json.loads(line)
            if "events" in doc:
                docs.append(doc)
                names.append(path.stem)
    found = list(rows(docs))
    shares = unseen(found, o.strength, o.expected)
    for name in dict.fromkeys(names):
        here = [k for k, r in enumerate(found) if names[r.article] == name]
        print(f"{name}: ", end="")
        report([found[k] for k in here], [shares[k] for k in here])
    print("all: ", end="")
    report(found, shares)
    if o.write:
        with confidence.PATH.open("w", encoding="utf-8", newline="") as file:
            file.write(
                "# How much each reason says that an event is one; benchmarks/fit_events.py fits and writes them\n"
            )
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["reason", "weight"])
            writer.writerows(lowered(fit(found, o.strength), found, o.expected).items())


if __name__ == "__main__":
    main()
