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

from benchmarks import gold, passages
from sahelscope import header, people
from sahelscope.quotes import confidence, not_quotes, ranker, record, weights
from sahelscope.quotes.decide import Weighed, decide
from sahelscope.quotes.scene import Scene, Unit

#: nobody is surer than this
SUREST = 0.99
#: so many units make a step of the table of confidences
STEP = 220
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


def write(path: Path, fitted: dict[str, float]) -> None:
    """Write the weights, reasons in alphabetical order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["reason", "weight"])
        writer.writerows(sorted(fitted.items()))
    weights.forget()


def between_marks(docs: Iterable[dict], repeat: dict[str, int]) -> tuple[list[tuple[str, ...]], list[bool]]:
    """Return, for the words of each pair of marks, their reasons and whether they are annotated as a quote."""
    found, is_quote = [], []
    for doc in docs:
        article = header.read(doc["text"], lang=doc["lang"])
        scene = Scene.of(article, people.find(article))
        annotated = gold.quotes(doc)
        for decision in decide(scene):
            best = decision.weighed[0] if decision.weighed else None
            for i in decision.unit.quoted_spans:
                quoted_span = scene.quoted_spans[i]
                if quoted_span.single:
                    continue
                reasons = not_quotes.reasons(
                    scene,
                    quoted_span,
                    decision.context,
                    best.reasons if best else (),
                    best.probability if best else 0.0,
                )
                for _ in range(repeat.get(doc["lang"], 1)):
                    found.append(reasons)
                    is_quote.append(gold.of_unit(scene, Unit((i,)), annotated) is not None)
    return found, is_quote


def steps(docs: Iterable[dict]) -> list[tuple[float, float]]:
    """Return score and share right, rising, in equal parts of the units that are taken for quotes."""
    pairs = []
    for doc in docs:
        article = header.read(doc["text"], lang=doc["lang"])
        scene = Scene.of(article, people.find(article))
        annotated = gold.quotes(doc)
        for decision in decide(scene):
            for i in decision.unit.quoted_spans:
                chance = record.quote_probability(scene, decision, i)
                if not decision.weighed or chance < record.QUOTE or scene.quoted_spans[i].single:
                    continue
                quote = gold.of_unit(scene, Unit((i,)), annotated)
                right = quote is not None and bool(quote.speaker)
                right = right and gold.right(scene, decision.weighed[0].hypothesis, quote.speaker)
                pairs.append((confidence.score(confidence.speakers(scene, decision), chance), right))
    pairs.sort()
    bins = [
        [sum(s for s, _ in part) / len(part), sum(r for _, r in part) / len(part), len(part)]
        for part in (pairs[k : k + STEP] for k in range(0, len(pairs), STEP))
        if len(part) > STEP // 2 or len(pairs) <= STEP  # of few quotes one step is made, never an empty table
    ]
    merged: list[list[float]] = []
    for step in bins:  # pool adjacent violators, so that the shares never fall
        merged.append(list(step))
        while len(merged) > 1 and merged[-2][1] >= merged[-1][1]:
            s, r, n = merged.pop()
            t, q, m = merged[-1]
            merged[-1] = [(s * n + t * m) / (n + m), (r * n + q * m) / (n + m), n + m]
    return [(round(s, 4), round(min(r, SUREST), 3)) for s, r, _ in merged]


def fit_not_quotes(found: list[tuple[str, ...]], is_quote: list[bool], strength: float) -> dict[str, float]:
    """Return the weights of a logistic regression."""
    counts = Counter(r for reasons in found for r in set(reasons))
    index = {name: i for i, name in enumerate(sorted(r for r, n in counts.items() if n >= SELDOM // 2))}
    pairs = [(k, index[r]) for k, reasons in enumerate(found) for r in set(reasons) if r in index]
    x = csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs, strict=True))), shape=(len(found), len(index)))
    y = np.array(is_quote, dtype=float)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        value = np.logaddexp(0, scores).sum() - (scores * y).sum() + strength * (w @ w)
        return value, x.T @ (1 / (1 + np.exp(-scores)) - y) + 2 * strength * w

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    return {name: round(float(best[i]), 2) for name, i in index.items() if abs(best[i]) >= 0.05}


def write_steps(table: list[tuple[float, float]]) -> None:
    """Write the table of scores and shares."""
    with confidence.PATH.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["score", "confidence"])
        writer.writerows(table)


def main() -> None:
    """Fit twice and write the weights."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    options.add_argument("--strength", type=float, default=0.3, help="how strongly weights are held near zero")
    options.add_argument("--repeat-french", type=int, default=4)
    options.add_argument("--repeat-passages", type=int, default=4)
    options.add_argument("--passages", action="store_true", help="fit on the invented passages, too")
    o = options.parse_args()
    repeat = {"fr": o.repeat_french}
    docs = [json.loads(line) for path in o.articles for line in path.read_text(encoding="utf-8").splitlines()]
    if o.passages:
        names = [f.stem for f in sorted(passages.FOLDER.glob("*.txt"))]
        docs += [d for name in names for d in passages.read(name[:2], name) for _ in range(o.repeat_passages)]
    for own in (False, True):
        reasons, right, seen = units(docs, own=own, repeat=repeat)
        print(dict(seen))
        write(weights.path(ranker.TABLE), fit(reasons, right, o.strength))
    write(weights.path(not_quotes.TABLE), fit_not_quotes(*between_marks(docs, repeat), o.strength))
    write_steps(steps(docs))


if __name__ == "__main__":
    main()
