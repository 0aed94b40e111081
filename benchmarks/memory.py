"""Whether memory stays flat: the largest process of ``sahelscope add`` at 1,000 and at 20,000 articles, and the ratio.

python benchmarks/memory.py [--form jsonl] [--articles 1000 20000]

The sample articles are numbered, so that no two are the same. Each size is added to a new corpus by a new process; the
figure is the most that it or one of its own processes held. Linux only.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from benchmarks.formats import WRITERS, stories

_CHILD = """
import json, re, resource, sys
from pathlib import Path
from sahelscope.corpus import ingest
from sahelscope.corpus.watcher import Watcher
seen = {}
def most():  # of this process alone: ru_maxrss would count the one that started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
class Seen(Watcher):
    def publishing(self):
        seen["reading"] = most()
if __name__ == "__main__":
    outcome = ingest.add([Path(sys.argv[1])], Path(sys.argv[2]), workers=2, watcher=Seen())
    seen["all"] = most()
    from sahelscope.read import apart
    apart._end_all()
    seen["workers"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    seen["new"] = outcome.new
    print(json.dumps(seen))
"""


def measure(form: str, articles: int) -> tuple[dict[str, int], float]:
    """Return the kilobytes of a run by stage, and its seconds."""
    with tempfile.TemporaryDirectory() as scratch:
        inside, child = Path(scratch) / "files", Path(scratch) / "child.py"
        inside.mkdir()
        WRITERS[form](inside, stories(articles))
        child.write_text(f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{_CHILD}")
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, str(child), str(inside), str(Path(scratch) / "corpus")], check=True, capture_output=True
        )
        return json.loads(done.stdout.splitlines()[-1]), time.perf_counter() - start


def main() -> None:
    """Print a line for each size, then the ratio of the last to the first."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--form", default="jsonl", choices=list(WRITERS))
    words.add_argument("--articles", type=int, nargs="+", default=[1_000, 20_000])
    given = words.parse_args()
    rows = []
    print(f"{'articles':>9}{'reading':>12}{'publishing':>12}{'one worker':>12}{'a minute':>10}")
    for wanted in given.articles:
        held, seconds = measure(given.form, wanted)
        rows.append([held[key] / 1024 for key in ("reading", "all", "workers")])
        print(
            f"{held['new']:9,}" + "".join(f"{mb:9.0f} MB" for mb in rows[-1]) + f"{60 * held['new'] / seconds:10,.0f}"
        )
    ratios = [f"{last / first:.2f}" if first else "-" for first, last in zip(rows[0], rows[-1], strict=True)]
    print(f"{'ratio':>9}" + "".join(f"{ratio:>12}" for ratio in ratios))


if __name__ == "__main__":
    main()
