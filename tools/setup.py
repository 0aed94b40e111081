"""Make .venv and install what requirements.lock lists, once; again only when the lists have changed.

python tools/setup.py          what a user needs
python tools/setup.py --dev    and what a developer needs
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
LISTS = ("requirements.lock", "requirements-dev.lock", "pyproject.toml")


def python_problem(version: tuple[int, ...], executable: str) -> str | None:
    """Say what is wrong with this Python, None if nothing is."""
    if version >= OLDEST:
        return None
    return (
        f"Sahelscope needs Python {OLDEST[0]}.{OLDEST[1]} or newer; {executable} is {'.'.join(map(str, version[:3]))}. "
        "Install a newer one, or name it: make run PYTHON=python3.12"
    )


def folder_problem(folder: Path) -> str | None:
    """Say why nothing can be written to the folder, None if it can."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return (
            f"{folder} cannot be written to ({error.strerror}). "
            "Copy the project to a folder of your own and run make there."
        )


def fingerprint(extra: str) -> str:
    """Return what the lists and this Python amount to: as long as it stays, nothing needs installing."""
    parts = [extra.encode(), sys.version.encode(), *((ROOT / name).read_bytes() for name in LISTS)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def install(venv: Path, dev: bool) -> str | None:
    """Make the environment and fill it; say what went wrong, None if nothing did."""
    stamp, want = venv / "installed", fingerprint("dev" if dev else "user")
    done = stamp.read_text().split() if stamp.exists() else []
    if want in done:
        return None
    print("Setting up .venv (about a minute, once) ...", flush=True)
    if not (venv / "bin" / "python").exists():
        made = subprocess.run([sys.executable, "-m", "venv", str(venv)], capture_output=True, text=True)
        if made.returncode:
            last = (made.stdout + made.stderr).strip().splitlines()[-1:]
            return f"{sys.executable} -m venv failed ({' '.join(last)}). On Debian: apt-get install python3-venv"
    lock = ROOT / ("requirements-dev.lock" if dev else "requirements.lock")
    # errors only: what pip warns of concerns how this machine's pip is set up, not what is installed
    pip = [str(venv / "bin" / "python"), "-m", "pip", "-qq", "--disable-pip-version-check", "install"]
    package = ["--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)]
    for what in (["--require-hashes", "--requirement", str(lock)], package):
        if subprocess.run([*pip, *what]).returncode:
            return "Installing failed; the lines above say why. It needs a network and 1 GB free; then run make again."
    stamp.write_text("\n".join([want, fingerprint("user")]))
    return None


def main(arguments: list[str]) -> int:
    """Set up; print one sentence and return 1 where that cannot be."""
    problem = (
        python_problem(tuple(sys.version_info[:3]), sys.executable)
        or folder_problem(ROOT)
        or install(ROOT / ".venv", "--dev" in arguments)
    )
    if problem:
        print(f"make: {problem}", file=sys.stderr)
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
