"""Texts of any kind through parser, tables and store: none may fail, and what comes out is what went in.

python -m benchmarks.texts [--count 100000] [--seed 1]

Texts are put together from sentences of the sample and of invented passages, torn, doubled and mixed with signs and
figures that have once gone wrong, and with any characters there are. Each batch becomes a corpus of its own: parsed,
written, published, looked through, and asked for everything. What is wrong is printed with the text that shows it; the
exit status is 1 then. 100,000 texts take a night.
"""

# ruff: noqa: E501

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from benchmarks import passages
from sahelscope import tables
from sahelscope.corpus.parallel import Job, make
from sahelscope.paths import DATA
from sahelscope.read import Original
from sahelscope.store import check, files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.questions import Filters

BATCH = 250
#: One text that takes longer is wrong.
SECONDS = 20.0
#: Tables whose rows stand for printed words.
_PRINTED = ("mentions", "dates", "events", "event_figures")
_ODD = (
    "99999999999999999999", "1e400", "-1", "٣٤ people were killed in Gao", "²³", "½ million", "\ud83d", "\udce9", "\0",
    "\x1f", "\x85", "\ufeff", "\ufffd", "\u202e", "\u200d", "\u00ad", "“", "”", "«", "»", "‘", "’", '"', "--", "—", "…", ":",
    "5 May 99999", "31 février 2021", "29 February 2023", "0000-00-00", "plus de", "million", "milliers de", "Mali",
    "N'Djamena", "Ménaka", "killed", "tués", "said", "a déclaré", "selon", "according to", "he", "elle", "le maire de",
    "\n", "\n\n", "\r\n", "\t", " " * 400, "(", ")", "(((", "]", "<b>", "&amp;", "a" * 3000, "é" * 500, "e\u0301" * 200, "🐫" * 90,
    "M. ", "Mr. ", "U.N.", "l'", "d’", "http://a.example/" + "x" * 200, "@", "#", "%", "1,000,000", "1 000 000", "12-15", "10 à 15",
)  # fmt: skip
_SENTENCE = re.compile(r"(?<=[.!?»”])\s+")


class Wrong(NamedTuple):
    """What is wrong, and the article that shows it."""

    what: str
    article: Original | None = None


def sentences() -> list[str]:
    """Return the sentences that texts are put together from."""
    lines = (DATA / "articles" / "sample.jsonl").read_text(encoding="utf-8").splitlines()
    whole = [str(json.loads(line)["text"]) for line in lines]
    whole += [passage["text"] for language in ("en", "fr") for passage in passages.read(language)]
    return [sentence for text in whole for sentence in _SENTENCE.split(text) if sentence]


def articles(count: int, seed: int) -> Iterator[Original]:
    """Yield so many articles, each for itself the same whenever the seed is."""
    known = sentences()
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        yield Original(
            _text(known, chance) + f"\n{number}",  # no two alike
            title=chance.choice((None, "", _piece(known, chance), chance.choice(_ODD))),
            outlet=chance.choice((None, "Invented Daily", chance.choice(_ODD))),
            author=chance.choice((None, "Awa Sangare", chance.choice(_ODD))),
            published=chance.choice((None, dt.date.min, dt.date.max, dt.date(2024, 2, 29), dt.date(2021, 5, 3))),
            file=f"{number}.txt",
        ).whole()


def _text(known: list[str], chance: random.Random) -> str:
    pieces = [_piece(known, chance) for _ in range(chance.choice((1, 2, 4, 8, 30)))]
    return chance.choice((" ", " ", "\n\n", "\n", "")).join(pieces)


def _piece(known: list[str], chance: random.Random) -> str:
    sentence = chance.choice(known)
    at, to = sorted((chance.randrange(len(sentence) + 1), chance.randrange(len(sentence) + 1)))
    match chance.randrange(8):
        case 0 | 1:
            return sentence
        case 2:
            return sentence[:at] + chance.choice(_ODD) + sentence[at:]
        case 3:
            return sentence[:at] + sentence[to:]
        case 4:
            return sentence[at:to] * chance.choice((1, 2, 20))
        case 5:
            return chance.choice(_ODD)
        case 6:
            words = sentence.split(" ")
            chance.shuffle(words)
            return " ".join(words)
        case _:
            return "".join(chr(chance.choice((chance.randrange(0x300), chance.randrange(0x110000)))) for _ in range(40))


def wrong(several: list[Original], folder: Path) -> Iterator[Wrong]:
    """Yield what is wrong when the articles become a corpus in the folder."""
    store, ids = Parts(folder), {article.article_id: article for article in several}
    files_of = {article.file: article for article in several}
    for number in range(0, len(several), 50):
        begun, some = time.monotonic(), tuple(several[number : number + 50])
        made = make(Job(some))
        if (spent := time.monotonic() - begun) > SECONDS:
            yield Wrong(f"50 texts took {spent:.0f} s", some[0])
        yield from (Wrong(f"left out: {p.what}", files_of.get(p.file)) for p in made.problems)
        yield from _not_printed(made.tables, ids)
        with files.lock(folder):
            store.write(made.tables, made.originals, rules="x")
    yield from (Wrong(f"not stored as it was: {i}", ids[i]) for i in _changed(store, ids))
    with files.lock(folder):
        publish(folder)
    yield from (Wrong(str(fault)) for fault in check.faults(folder))
    yield from _not_shown(folder, ids)


def _not_printed(made: dict[str, pd.DataFrame], ids: dict[str, Original]) -> Iterator[Wrong]:
    for name in _PRINTED:
        for row in made[name].to_dict("records"):
            article = ids[row["article_id"]]
            if article.text[row["start"] : row["end"]] != row["text"]:
                yield Wrong(f"{name} has words that are not printed: {row['text']!r:.200}", article)
    spans: dict[str, list[str]] = {}
    for row in made["quote_spans"].to_dict("records"):
        spans.setdefault(row["quote_id"], []).append(ids[row["article_id"]].text[row["start"] : row["end"]])
    for row in made["quotes"].to_dict("records"):
        if " ".join(spans[row["quote_id"]]) != row["text"]:
            yield Wrong(f"quotes has words that are not printed: {row['text']!r:.200}", ids[row["article_id"]])


def _changed(store: Parts, ids: dict[str, Original]) -> list[str]:
    kept = {
        article.article_id: article.text
        for part in store.all()
        for article in tables.from_originals(part.read("originals"))
    }
    return [i for i, article in ids.items() if kept.get(i) != article.text]


def _not_shown(folder: Path, ids: dict[str, Original]) -> Iterator[Wrong]:
    corpus = questions.open(folder)
    shown = set(corpus.articles(limit=len(ids))["article_id"])
    yield from (Wrong("is not among the articles shown", ids[i]) for i in ids.keys() - shown)
    for article_id, article in ids.items():
        if corpus.article(article_id).text != article.text:
            yield Wrong("is shown with another text", article)
    for chosen in (Filters(), Filters(countries=("MLI",)), Filters(since=dt.date(2021, 1, 1), until=dt.date.max)):
        corpus.totals(chosen), corpus.quotes(chosen), corpus.events(chosen)


def batches(count: int, seed: int) -> Iterator[tuple[int, list[Wrong]]]:
    """Yield, batch by batch, how many texts were tried so far, and what is wrong with the batch."""
    several: list[Original] = []
    for number, article in enumerate(articles(count, seed), 1):
        several.append(article)
        if len(several) == BATCH or number == count:
            with tempfile.TemporaryDirectory() as folder:
                yield number, _tried(several, Path(folder))
            several = []


def _tried(several: list[Original], folder: Path) -> list[Wrong]:
    try:
        return list(wrong(several, folder))
    except Exception as error:  # whatever it is, it is what is looked for
        return [Wrong(f"{type(error).__name__}: {error}", several[0])]


def main() -> int:
    """Try the texts and print what is wrong."""
    words: Any = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--count", type=int, default=100_000)
    words.add_argument("--seed", type=int, default=1)
    given, failed, begun = words.parse_args(), 0, time.monotonic()
    for number, found in batches(given.count, given.seed):
        failed += len(found)
        for one in found:
            print(f"{one.what}\n  {one.article!r:.2000}", flush=True)
        if number % (20 * BATCH) == 0:
            print(f"{number} of {given.count} tried, {failed} wrong", file=sys.stderr, flush=True)
    print(f"{given.count} texts in {time.monotonic() - begun:.0f} s, {failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
