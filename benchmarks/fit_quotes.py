"""Fit the weights of the quote ranker on annotated articles and write data/quotes/ranker.csv.

    python benchmarks/fit_quotes.py ARTICLES.jsonl [ARTICLES.jsonl ...]

One JSON object a line: text, lang, quotes [{spans, kind, speaker, who}]. Only reasons and numbers are written: no
text and no name from the articles. A softmax over the hypotheses of each unit is fitted (L2), first with the annotated
speakers as those who spoke before, then with the ranker's own.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import gold
from sahelscope import header, people
from sahelscope.quotes import ranker
from sahelscope.quotes.decide import Weighed, decide
from sahelscope.quotes.scene import Scene, Unit

#: a reason seen less often is left out
SELDOM = 12


def units(
    docs: Iterable[dict], *, own: bool, repeat: dict[str, int]
) -> tuple[list[list[tuple[str, ...]]], list[list[bool]], Counter]:
    """Return, for each annotated unit, the reasons of its hypotheses and which of them are right."""
    all_reasons, all_right, seen = [], [], Counter()
    for doc in docs:
        article = header.read(doc["text"], lang=doc["lang"])
        scene = Scene.of(article, people.find(article))
        annotated = gold.quotes(doc)
        rights: list[tuple[Sequence[Weighed], list[bool]]] = []

        def choose(unit: Unit, weighed: Sequence[Weighed]) -> int:
            speaker = gold.speaker_of(scene, unit, annotated)  # noqa: B023
            right = [speaker is not None and gold.right(scene, w.hypothesis, speaker) for w in weighed]  # noqa: B023
            rights.append((weighed, right))  # noqa: B023
            return 0 if own or not any(right) else right.index(True)

        for decision in decide(scene, choose):
            if not decision.weighed:
                continue
            weighed, right = rights[-1]
            if gold.speaker_of(scene, decision.unit, annotated) is None:
                continue
            seen["units"] += 1
            seen["right speaker among the hypotheses"] += any(right)
            seen["right speaker first"] += right[0]
            if any(right) and not all(right):
                for _ in range(repeat.get(doc["lang"], 1)):
                    all_reasons.append([w.reasons for w in weighed])
                    all_right.append(right)
    return all_reasons, all_right, seen


def fit(all_reasons: list[list[tuple[str, ...]]], all_right: list[list[bool]], strength: float) -> dict[str, float]:
    """Return the weights that make the right hypotheses likeliest."""
    counts = Counter(r for unit in all_reasons for reasons in unit for r in set(reasons))
    names = sorted(r for r, n in counts.items() if n >= SELDOM)
    index = {name: i for i, name in enumerate(names)}
    rows, columns, group, right = [], [], [], []
    row = 0
    for g, (unit, rights) in enumerate(zip(all_reasons, all_right, strict=True)):
        for reasons, is_right in zip(unit, rights, strict=True):
            for r in set(reasons):
                if r in index:
                    rows.append(row)
                    columns.append(index[r])
            group.append(g)
            right.append(is_right)
            row += 1
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(row, len(names)))
    groups, rights_ = np.array(group), np.array(right)
    starts = np.flatnonzero(np.r_[True, groups[1:] != groups[:-1]])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        top = np.maximum.reduceat(scores, starts)[groups]
        powers = np.exp(scores - top)
        total = np.add.reduceat(powers, starts)
        good = np.add.reduceat(powers * rights_, starts)
        value = -np.log(good / total).sum() + strength * (w @ w)
        p, q = powers / total[groups], powers * rights_ / good[groups]
        return value, x.T @ (p - q) + 2 * strength * w

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return {name: round(float(w), 2) for name, w in zip(names, found.x, strict=True) if abs(w) >= 0.05}


def write(weights: dict[str, float]) -> None:
    """Write the weights, reasons in alphabetical order."""
    ranker.PATH.parent.mkdir(parents=True, exist_ok=True)
    with ranker.PATH.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["reason", "weight"])
        writer.writerows(sorted(weights.items()))
    ranker.weights.cache_clear()


def main() -> None:
    """Fit twice and write the weights."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    options.add_argument("--strength", type=float, default=0.3, help="how strongly weights are held near zero")
    options.add_argument("--repeat-french", type=int, default=6)
    o = options.parse_args()
    docs = [json.loads(line) for path in o.articles for line in path.read_text(encoding="utf-8").splitlines()]
    for own in (False, True):
        reasons, right, seen = units(docs, own=own, repeat={"fr": o.repeat_french})
        print(dict(seen))
        write(fit(reasons, right, o.strength))


if __name__ == "__main__":
    main()
