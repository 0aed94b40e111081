"""Lint, types, and the tests of what has changed since the last commit: a look before a commit, under a minute.

python tools/quick.py [REVISION]     changed since that revision instead
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
#: what lies outside sahelscope/ -> the tests that look at it
ELSEWHERE = {
    "pages": "tests/test_pages",
    "components": "tests/test_pages",
    "app.py": "tests/test_pages",
    "tools": "tests/test_tools.py",
    "data": "tests/language",
    **dict.fromkeys(("docs", "README.md", "CONTRIBUTING.md", "SECURITY.md"), "tests/test_docs.py"),
}
ALWAYS = "tests/test_imports.py"


def changed(revision: str) -> list[str]:
    """Return the files that differ from the revision, new ones included."""
    commands = (["git", "diff", "--name-only", revision], ["git", "ls-files", "--others", "--exclude-standard"])
    shown = [subprocess.run(c, cwd=ROOT, capture_output=True, text=True, check=True).stdout for c in commands]
    return sorted({line for lines in shown for line in lines.splitlines()})


def tests_of(file: str) -> str | None:
    """Return the tests of a file: themselves, or the folder in tests/ that mirrors the file's own; None for none."""
    path = PurePosixPath(file)
    if path.parts[0] == "tests":
        if path.name.startswith("test_"):
            return file
        return str(path.parent) if len(path.parts) > 2 else None
    if path.parts[0] == "sahelscope" and len(path.parts) > 1:
        room = path.parts[1].removesuffix(".py")
        return next((t for t in (f"tests/{room}", f"tests/test_{room}.py") if (ROOT / t).exists()), None)
    return ELSEWHERE.get(path.parts[0])


def main(arguments: list[str]) -> int:
    """Run the checks one after the other; return the first exit status that is not 0."""
    wanted = {ALWAYS} | {t for file in changed(arguments[0] if arguments else "HEAD") if (t := tests_of(file))}
    wanted = {t for t in wanted if (ROOT / t).exists() and not t.startswith("tests/browser")}
    run = [sys.executable, "-m"]
    for command in (
        [*run, "ruff", "check", "."],
        [*run, "ruff", "format", "--check", "--quiet", "."],
        [*run, "mypy"],
        [*run, "pytest", "-q", "-x", *sorted(wanted)],
    ):
        if status := subprocess.run(command, cwd=ROOT).returncode:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
