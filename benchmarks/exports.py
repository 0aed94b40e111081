"""What an export costs: seconds and memory of a hundred thousand incidents in each form, as multiples of CSV's.

python benchmarks/exports.py [FOLDER] [--rows 10000 100000] [--only xlsx gpkg]

The corpora are invented and made directly as tables (benchmarks/many.py). Each export is a command of its own, as a
user runs it; the memory is the most that it held. Linux only. What must hold: 100,000 rows as XLSX and as GeoPackage
within 60 seconds and 600 MB.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from benchmarks.many import EVENTS_PER_ARTICLE, QUOTES_PER_ARTICLE, make

FORMS = ("csv", "parquet", "xlsx", "gpkg", "geojson")
#: Runs a command and says how many seconds of a processor it took and how much memory it held at most, in kilobytes.
_CHILD = """
import os, re, sys
from pathlib import Path
from sahelscope.cli import main
try:
    main()
finally:
    print(sum(os.times()[:2]), re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""


class Cost(NamedTuple):
    """What one export took."""

    rows: int
    seconds: float  #: by the clock
    computing: float  #: seconds of a processor, which others' work does not change
    megabytes: float
    size: float  #: of the file, in MB


def export(folder: Path, form: str) -> Cost:
    """Write all incidents of a corpus in one form."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / f"incidents.{form}"
        words = ["--corpus", str(folder), "export", "incidents", "--to", form, "--output", str(path)]
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, *words], cwd=ROOT, capture_output=True, text=True, check=True
        )
        seconds = time.perf_counter() - start
        rows = next(line for line in done.stderr.splitlines() if " rows in " in line)
        count = int(rows.strip().split(" ")[0].replace(",", ""))
        computing, most = done.stdout.split()[-2:]
        return Cost(count, seconds, float(computing), int(most) / 1024, path.stat().st_size / 1e6)


def main() -> None:
    """Print a line for each size and form, then each form as a multiple of the first."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", nargs="?", type=Path)
    words.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    words.add_argument("--only", nargs="+", choices=FORMS, default=list(FORMS))
    given = words.parse_args()
    print(f"{'form':8}{'rows':>9}{'seconds':>10}{'computing':>11}{'memory':>10}{'file':>10}")
    with tempfile.TemporaryDirectory() as scratch:
        for wanted in given.rows:
            folder = (given.folder or Path(scratch)) / str(wanted)
            if not (folder / "published" / "CURRENT").exists():
                make(folder, wanted // EVENTS_PER_ARTICLE * QUOTES_PER_ARTICLE)
            costs = {form: export(folder, form) for form in given.only}
            for form, cost in costs.items():
                print(
                    f"{form:8}{cost.rows:9,}{cost.seconds:10.1f}{cost.computing:11.1f}{cost.megabytes:7.0f} MB"
                    f"{cost.size:7.1f} MB"
                )
            first = costs[given.only[0]]
            ratios = (f"{form} {cost.computing / first.computing:.1f}" for form, cost in costs.items())
            print(f"seconds as multiples of {given.only[0]}'s: {', '.join(ratios)}")


if __name__ == "__main__":
    main()
