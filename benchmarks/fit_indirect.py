"""Fit the weights of indirect statements on annotated articles and write data/quotes/indirect.csv.

    python benchmarks/fit_indirect.py ARTICLES.jsonl [ARTICLES.jsonl ...]

One JSON object a line: text, lang, quotes [{spans, kind, speaker}]. A statement is right where it shares half of its
letters with an annotated one and names its speaker; one that holds words in marks may be annotated as mixed. Articles
of a file with few of them count more (``--small``). Before it writes, it says how well weights do on articles that they
were not fitted on (``--folds``). Only reasons and numbers are written.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

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
#: a file with fewer articles is a small one
FEW = 100


#: rules whose statements lie inside larger ones ("he took what the mayor calls a risk"); the larger alone are annotated
INNER = ("gap", "noun", "passive")


class Found(NamedTuple):
    """A statement that the rules find: its reasons, whether it is right, and how often it counts."""

    reasons: tuple[str, ...]
    right: bool
    counts: int


class Read(NamedTuple):
    """One article: its file, how many statements are annotated in it, and those that the rules find."""

    file: str
    annotated: int
    found: list[Found]


def letters(text: str, spans: Iterable[Iterable[int]]) -> frozenset[int]:
    """Return the offsets of the letters that the spans cover."""
    return frozenset(i for start, end in spans for i in range(start, end) if text[i].isalnum())


def read(doc: dict[str, Any], file: str, counts: int) -> Read:
    """Return the statements that the rules find in an article, and whether each is right."""
    text = doc["text"]
    article = header.read(text, lang=doc["lang"])
    candidates = people.find(article)
    held = [q for q in quotes.find(article, candidates) if q.kind != "indirect"]
    marked = letters(text, [span for q in held for span in q.spans])
    annotated = [
        (own(text, q["spans"], marked), letters(text, q["spans"]), q["speaker"] or "", q["kind"]) for q in doc["quotes"]
    ]
    found = []
    for statement in indirect.weigh(article, candidates, held):
        whole = letters(text, statement.quote.spans)
        mine = own(text, statement.quote.spans, marked)
        right = any(
            (close(mine, theirs) if kind == "indirect" else kind == "mixed" and close(whole, all_theirs))
            and gold.same(speaker, statement.quote.speaker_text or "")
            for theirs, all_theirs, speaker, kind in annotated
        )
        if right or not (_within(whole, annotated) and statement.quote.rule.endswith(INNER)):
            found.append(Found(statement.reasons, right, counts))
    return Read(file, sum(kind == "indirect" for *_, kind in annotated), found)


def _within(whole: frozenset[int], annotated: Sequence[tuple[frozenset[int], frozenset[int], str, str]]) -> bool:
    """Tell whether an annotated statement holds these letters and others."""
    return any(whole < theirs for _, theirs, _, _ in annotated)


def own(text: str, spans: Iterable[Iterable[int]], marked: frozenset[int]) -> frozenset[int]:
    """Return the letters of the spans outside marks, all of them where none is."""
    covered = letters(text, spans)
    return covered - marked or covered


def close(one: frozenset[int], two: frozenset[int]) -> bool:
    """Tell whether two sets of letters share half."""
    return 2 * len(one & two) >= len(one | two) > 0


def fit(found: Sequence[Found], strength: float) -> dict[str, float]:
    """Return the weights of a logistic regression; none where no reason is seen often enough."""
    counts = Counter(r for statement in found for r in set(statement.reasons))
    index = {name: i for i, name in enumerate(sorted(r for r, n in counts.items() if n >= SELDOM))}
    if not index:
        return {}
    pairs = [(k, index[r]) for k, (reasons, *_) in enumerate(found) for r in set(reasons) if r in index]
    x = csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs, strict=True))), shape=(len(found), len(index)))
    y = np.array([statement.right for statement in found], dtype=float)
    n = np.array([statement.counts for statement in found], dtype=float)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        value = (n * (np.logaddexp(0, scores) - scores * y)).sum() + strength * (w @ w)
        return value, x.T @ (n * (1 / (1 + np.exp(-scores)) - y)) + 2 * strength * w

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    return {name: round(float(best[i]), 2) for name, i in index.items() if abs(best[i]) >= 0.05}


def unseen(articles: Sequence[Read], folds: int, strength: float) -> list[str]:
    """Return a line a file: how well weights do on articles that they were not fitted on."""
    kept: dict[str, list[tuple[float, bool]]] = {}
    for fold in range(folds):
        rest = [s for i, article in enumerate(articles) if i % folds != fold for s in article.found]
        known = fit(rest, strength)
        for article in articles[fold::folds]:
            scores = [sum(known.get(r, 0.0) for r in s.reasons) for s in article.found]
            kept.setdefault(article.file, []).extend(
                (1 / (1 + np.exp(-score)), s.right) for score, s in zip(scores, article.found, strict=True)
            )
    lines = []
    for file, rows in kept.items():
        shown = [(p, right) for p, right in rows if confidence.shown(p)]
        right, annotated = sum(r for _, r in shown), sum(a.annotated for a in articles if a.file == file)
        said = sum(p for p, _ in shown) / max(1, len(shown))
        lines.append(
            f"{file}: {len(shown)} of {len(rows)} shown, {right / max(1, len(shown)):.2f} right (said {said:.2f}),"
            f" F1 {2 * right / max(1, len(shown) + annotated):.3f}"
        )
    return lines


def main() -> None:
    """Fit and write the weights, reasons in alphabetical order."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+", type=Path)
    options.add_argument("--strength", type=float, default=0.5, help="how strongly weights are held near zero")
    options.add_argument("--small", type=int, default=3, help="how often an article of a small file counts")
    options.add_argument("--folds", type=int, default=5)
    options.add_argument("--only-say", action="store_true", help="write nothing")
    o = options.parse_args()
    articles = []
    for path in o.articles:
        lines = path.read_text(encoding="utf-8").splitlines()
        articles += [read(json.loads(line), path.stem, o.small if len(lines) < FEW else 1) for line in lines]
    found = [statement for article in articles for statement in article.found]
    print(f"{len(found)} statements, {sum(s.right for s in found)} right")
    if o.folds > 1:
        print("On articles left out:", *unseen(articles, o.folds, o.strength), sep="\n  ")
    if o.only_say:
        return
    with weights.path(confidence.TABLE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["reason", "weight"])
        writer.writerows(sorted(fit(found, o.strength).items()))


if __name__ == "__main__":
    main()
