"""A disk that fails at one point of a command: old or new, never half, and the next command mends it.

A few points of the thousands that ``python -m benchmarks.faults`` tries at night.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: As if a part, or a published version, were written under its own name from the first byte on.
UNSAFE = """
import contextlib
from sahelscope.store import files
@contextlib.contextmanager
def new_folder(path):
    path.mkdir(parents=True)
    yield path
files.new_folder = new_folder
from benchmarks import faults
import sys
sys.exit(faults.main())
"""


def run(*words):
    return subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, timeout=240)


def test_at_some_points_of_an_add_the_corpus_stays_whole_and_is_mended():
    done = run("-m", "benchmarks.faults", "--only", "add", "--every", "300")
    assert done.returncode == 0, done.stdout + done.stderr
    assert ", 0 wrong" in done.stdout.splitlines()[-1]


def test_a_disk_that_fills_up_while_all_is_published_anew_publishes_nothing_by_half():
    done = run("-m", "benchmarks.faults", "--only", "anew", "--kinds", "size", "--every", "4")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("2 points, 0 wrong\n")


def test_a_way_of_writing_that_is_not_safe_is_found():
    done = run("-c", UNSAFE, "--every", "30", "--most", "1", "--only", "add", "--kinds", "kill")
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stdout.endswith("1 points, 1 wrong\n")
