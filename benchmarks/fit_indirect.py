"""Fit the weights of indirect statements on annotated articles and write data/quotes/indirect.csv.

    python benchmarks/fit_indirect.py ARTICLES.jsonl [ARTICLES.jsonl ...]

One JSON object a line: text, lang, quotes [{spans, kind, speaker}]. A statement is right where it shares half of its
letters with an annotated one and names its speaker. Only reasons and numbers are written.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import gold
from sahelscope import header, people, quotes
from sahelscope.quotes import indirect, weights
from sahelscope.quotes.indirect import confidence

#: a reason seen less often is left out
SELDOM = 10


def letters(text: str, spans: Iterable[Iterable[int]]) -> frozenset[int]:
    """Return the offsets of the letters that the spans cover."""
    return frozenset(i for start, end in spans for i in range(start, end) if text[i].isalnum())


def statements(doc: dict[str, Any]) -> list[tuple[tuple[str, ...], bool]]:
    """Return the reasons of each statement that the rules find in an article, and whether it is right."""
    text = doc["text"]
    article = header.read(text, lang=doc["lang"])
    candidates = people.find(article)
    held = [q for q in quotes.find(article, candidates) if q.kind != "indirect"]
    annotated = [(letters(text, q["spans"]), q["speaker"] or "") for q in doc["quotes"] if q["kind"] == "indirect"]
    found = []
    for statement in indirect.weigh(article, candidates, held):
        mine = letters(text, statement.quote.spans)
        right = any(
            2 * len(mine & theirs) >= len(mine | theirs) and gold.same(speaker, statement.quote.speaker_text or "")
            for theirs, speaker in annotated
        )
        found.append((statement.reasons, right))
    return found


def fit(found: list[tuple[tuple[str, ...], bool]], strength: float) -> dict[str, float]:
    """Return the weights of a logistic regression."""
    counts = Counter(r for reasons, _ in found for r in set(reasons))
    index = {name: i for i, name in enumerate(sorted(r for r, n in counts.items() if n >= SELDOM))}
    pairs = [(k, index[r]) for k, (reasons, _) in enumerate(found) for r in set(reasons) if r in index]
    x = csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs, strict=True))), shape=(len(found), len(index)))
    y = np.array([right for _, right in found], dtype=float)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        value = np.logaddexp(0, scores).sum() - (scores * y).sum() + strength * (w @ w)
        return value, x.T @ (1 / (1 + np.exp(-scores)) - y) + 2 * strength * w

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    return {name: round(float(best[i]), 2) for name, i in index.items() if abs(best[i]) >= 0.05}


def main() -> None:
    """Fit and write the weights, reasons in alphabetical order."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    options.add_argument("--strength", type=float, default=0.5, help="how strongly weights are held near zero")
    options.add_argument("--repeat-french", type=int, default=1)
    o = options.parse_args()
    docs = [json.loads(line) for path in o.articles for line in path.read_text(encoding="utf-8").splitlines()]
    found = [s for doc in docs for s in statements(doc) * (o.repeat_french if doc["lang"] == "fr" else 1)]
    print(f"{len(found)} statements, {sum(right for _, right in found)} right")
    with weights.path(confidence.TABLE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["reason", "weight"])
        writer.writerows(sorted(fit(found, o.strength).items()))


if __name__ == "__main__":
    main()
