"""Processes against a cluster's workers, two against one, and what giving out a file costs.

python benchmarks/spread.py [--articles 5000] [--characters 600] [--files 10000] [--rounds 2]

Each run adds the same files to a new corpus by a command of its own; clock and CPU are those of the command with all
that it starts, and what others took of the machine meanwhile is printed beside them: figures by the clock hold only
where that is little. "alone" is the clock that the CPU time allows where nobody else is at work: what one process does
by itself and the rest shared by all of them. Linux only.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from benchmarks import pile

_CHILD = """
import resource, sys
from pathlib import Path
from sahelscope.corpus import cluster, ingest, spread
if __name__ == "__main__":
    way, count, files, corpus = sys.argv[1:]
    if way == "pool":
        ingest.add([Path(files)], Path(corpus), workers=int(count))
    else:
        workers = cluster.Cluster(f"local:{count}")
        spread.add([Path(files)], Path(corpus), workers)
        workers.close()
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(used.ru_utime + used.ru_stime)
"""


class Run(NamedTuple):
    """Seconds of one command."""

    clock: float
    cpu: float
    alone: float  #: of the clock, were nobody else at work
    others: float  #: of CPU, that others used for each second of the clock


def busy() -> float:
    """Return the seconds of CPU that the whole machine has used."""
    with Path("/proc/stat").open() as lines:
        user, nice, system, _, _, irq, softirq, *_ = map(int, lines.readline().split()[1:])
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def run(way: str, count: int, files: Path) -> Run:
    """Add the files with so many processes (pool) or workers (cluster)."""
    with tempfile.TemporaryDirectory() as scratch:
        child = Path(scratch, "child.py")
        child.write_text(f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{_CHILD}")
        before, busy_before, start = resource.getrusage(resource.RUSAGE_CHILDREN), busy(), time.perf_counter()
        command = [sys.executable, str(child), way, str(count), str(files), str(Path(scratch, "corpus"))]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        own = float(done.stdout.split()[-1])
        return Run(clock, cpu, own + (cpu - own) / count, (busy() - busy_before - cpu) / clock)


def nothing(portion: object) -> None:
    """Do nothing, on a worker: what is left is the giving out."""


def giving_out(count: int, folder: Path) -> tuple[float, float, int]:
    """Return the milliseconds for each of so many files, as portions and one by one, and the number of portions."""
    from sahelscope.corpus import cluster, portions

    files = [folder / f"{n}.txt" for n in range(count)]
    for file in files:
        file.write_text("x" * 1000)
    workers = cluster.Cluster("local:2")
    try:
        cut = portions.cut(files, 2)
        spent = []
        for several in (cut, [one for portion in cut for one in portions.alone(portion)]):
            start = time.perf_counter()
            assert len(list(workers.each(nothing, several, portions.alone))) == len(several)
            spent.append(1000 * (time.perf_counter() - start) / count)
        return spent[0], spent[1], len(cut)
    finally:
        workers.close()


def main() -> None:
    """Print a line for each run, then the ratios."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--articles", type=int, default=5_000)
    words.add_argument("--characters", type=int, default=600)
    words.add_argument("--files", type=int, default=10_000)
    words.add_argument("--rounds", type=int, default=2)
    given = words.parse_args()
    ways = [("pool", 1), ("pool", 2), ("cluster", 2)]
    best: dict[tuple[str, int], list[Run]] = {way: [] for way in ways}
    with tempfile.TemporaryDirectory() as scratch:
        articles = pile.files(Path(scratch, "pile"), given.articles, given.characters)
        for way in ways * given.rounds:
            best[way].append(found := run(*way, articles))
            print(
                f"{way[0]:8} {way[1]}: clock {found.clock:7.1f} s, CPU {found.cpu:7.1f} s, alone {found.alone:7.1f} s,"
                f" others took {found.others:.2f} cores",
                flush=True,
            )
        (Path(scratch) / "small").mkdir()
        together, single, portions = giving_out(given.files, Path(scratch, "small"))
    clock, cpu, alone = ({way: min(getattr(r, name) for r in best[way]) for way in ways} for name in Run._fields[:3])
    one, two, spread = ways
    for name, of in (("clock", clock), ("alone", alone)):
        print(f"two processes are {of[one] / of[two]:.2f} times as fast as one ({name})")
        print(f"two workers do {of[two] / of[spread]:.2f} of what two processes do ({name})")
    print(f"CPU: two workers do {cpu[two] / cpu[spread]:.2f} of what two processes do")
    print(f"giving out {given.files:,} files: {together:.3f} ms each in {portions:,} portions, {single:.2f} ms alone")


if __name__ == "__main__":
    main()
