"""Write requirements.lock and requirements-dev.lock: all that is installed, with hashes, for every system.

python tools/lock.py        needs a network; run it after a change in requirements.txt or requirements-dev.txt
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = "--quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate"


def main() -> int:
    """Resolve both lists anew; return the exit status of the first that cannot be.

    What developers test comes first: the two commands then install the same versions.
    """
    for name, tested in (("requirements-dev", []), ("requirements", ["--constraints", "requirements-dev.lock"])):
        command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS.split(), *tested]
        command += [f"{name}.txt", "-o", f"{name}.lock"]
        if status := subprocess.run(command, cwd=ROOT).returncode:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
