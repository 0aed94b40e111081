"""This code against another version of it: do both find the same, and what does each cost?

python benchmarks/against.py OTHER FILE … [--rounds 5] [--start]

OTHER is the folder of the other version (a worktree, or what ``git archive`` unpacks); the files are JSON Lines with
``text`` and, where known, ``lang``, ``published`` and ``title``. The two run in turn, each in a process of its own, and
what is compared is CPU time, by its ratio: a machine shared with others makes both slower alike. ``--start`` compares
instead what it takes to start: ``--help``, ``parse`` of one article, ``add`` of one article to an empty corpus.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import hashlib
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent


def texts(paths: Sequence[Path]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each text of the files with what is known of it: the arguments of ``parse``."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            doc = json.loads(line)
            day = doc.get("published")
            yield (
                doc["text"],
                {
                    "published": dt.date.fromisoformat(day[:10]) if day else None,
                    "lang": doc.get("lang"),
                    "title": doc.get("title"),
                },
            )


def record(value: Any) -> Any:
    """Return a record as nested tuples: every field, also those that ``repr`` leaves out."""
    if dataclasses.is_dataclass(value):
        return (type(value).__name__, *((f.name, record(getattr(value, f.name))) for f in dataclasses.fields(value)))
    return tuple(map(record, value)) if isinstance(value, tuple) else value


def measured(paths: Sequence[Path], runs: int) -> dict[str, Any]:
    """Return a hash of what the code on the path finds in each text, and the cost of parsing in word counts."""
    from sahelscope import parse

    hashes, parsing, counting = [], 0.0, 0.0
    read = list(texts(paths))
    for text, given in read:
        found = parse(text, **given)  # loads the word lists that it needs, too
        hashes.append(hashlib.sha256(repr(record(found)).encode()).hexdigest()[:16])
    for text, given in read if runs else ():  # no text right after itself, which may still be remembered
        parsing += min(spent(lambda text=text, given=given: parse(text, **given)) for _ in range(runs))
        counting += min(spent(lambda text=text: counted(text)) for _ in range(2 * runs))
    return {"hashes": hashes, "cost": parsing / counting if runs else 0.0}


def counted(text: str) -> dict[str, int]:
    """Return how often each word stands in a text: the unit."""
    seen: dict[str, int] = {}
    for printed in re.findall(r"\w+|[^\w\s]", text):
        word = printed.lower()
        seen[word] = seen.get(word, 0) + 1
    return seen


def spent(work: Callable[[], object]) -> float:
    """Return the CPU time that it takes, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def asked(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the code of that folder."""
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, check=True, cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": ""},
    )  # fmt: skip


def started(tree: Path) -> dict[str, float]:
    """Return the CPU time of the command's first steps, with what its workers take, in seconds."""
    taken = {}
    with tempfile.TemporaryDirectory() as scratch:
        article = Path(scratch) / "article.txt"
        article.write_text("“We are ready,” said the mayor of Gao on Tuesday. Gunmen attacked Niono on 3 May 2026.\n")
        for name, words in {
            "--help": ["--help"],
            "parse": ["parse", str(article)],
            "add": ["--corpus", f"{scratch}/corpus", "add", str(article)],
        }.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            asked(tree, "-m", "sahelscope", *words)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            taken[name] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return taken


def main() -> None:
    """Print the ratios of the rounds, their median, and the texts in which the two find something else."""
    words = argparse.ArgumentParser()
    words.add_argument("other", type=Path)
    words.add_argument("files", nargs="*", type=Path)
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--start", action="store_true")
    words.add_argument("--runs", type=int, default=1, help="how often each text is parsed in a round, 0: compare only")
    words.add_argument("--here", action="store_true", help="measure the code on the path (used by itself)")
    given = words.parse_args()
    files = [path.resolve() for path in given.files]
    if given.here:
        print(json.dumps(measured(files, given.runs)))
        return
    trees = (HERE, given.other.resolve())
    if given.start:
        rounds = [tuple(started(tree) for tree in trees) for _ in range(given.rounds)]
        for name in rounds[0][0]:
            ours, theirs = (statistics.median(r[i][name] for r in rounds) for i in (0, 1))
            of_help = ours / statistics.median(r[1]["--help"] for r in rounds)
            print(f"{name:8}{ours / theirs:6.2f} of the other's, {of_help:5.2f} of its --help")
        return
    ratios, differ = [], set()
    for _ in range(given.rounds):
        ours, theirs = (
            json.loads(asked(tree, __file__, str(tree), *map(str, files), "--here", "--runs", str(given.runs)).stdout)
            for tree in trees
        )
        differ |= {i for i, pair in enumerate(zip(ours["hashes"], theirs["hashes"], strict=True)) if pair[0] != pair[1]}
        if given.runs:
            ratios.append(ours["cost"] / theirs["cost"])
            print(f"{ours['cost']:6.1f} word counts, {theirs['cost']:6.1f} the other: {ratios[-1]:.3f}", flush=True)
    if ratios:
        print(f"median {statistics.median(ratios):.3f} of {len(ratios)} rounds")
    print(f"{len(differ)} of {len(ours['hashes'])} texts are read otherwise {sorted(differ)[:20] or ''}")


if __name__ == "__main__":
    main()
