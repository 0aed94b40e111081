"""How much memory and how many threads publishing may take on this machine.

At most half of what is free, and at first no more than a database needs that sorts piece by piece: what publishing
takes then hardly grows with the corpus. The rest is for what Python holds meanwhile, and for the other programs. What
does not fit is put on disk (the folder ``scratch`` of the version that is being made), which needs memory too, for each
thread.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MB = 2**20
#: The share of the free memory that the database may take, and how much it gets at least.
SHARE, LEAST = 0.5, 128 * MB
#: One thread for so much memory: each holds rows of its own while it sorts, joins and counts.
A_THREAD = 64 * MB
#: What it gets at most, unless one thread needs more: it holds what it gets. 200,000 articles take a quarter more
#: processor time with so little than with all that they would take.
MOST = 192 * MB
#: What is taken to be free where the system does not tell: this share of all memory, else so many bytes.
OF_ALL, UNKNOWN = 0.5, 1024 * MB

_MEMINFO = Path("/proc/meminfo")
_OWN_CGROUP, _CGROUPS = Path("/proc/self/cgroup"), Path("/sys/fs/cgroup")
#: Where the two generations of control groups (containers, services) keep a limit, what is used of it, and which line
#: of ``memory.stat`` counts the files that are only held in case they are read again.
_V2 = ("memory.max", "memory.current", "inactive_file")
_V1 = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")


class Resources(NamedTuple):
    """What the database may take."""

    memory: int  #: bytes
    threads: int
    reserve: int = 0  #: bytes that it may take where these do not suffice for one thread

    @property
    def megabytes(self) -> int:
        """Return the memory in whole megabytes, at least one."""
        return max(1, self.memory // MB)

    def fewer(self) -> Iterator[Resources]:
        """Yield these, the same memory for half as many threads, and so on down to one; then one with the reserve."""
        threads = self.threads
        while threads > 1:
            yield self._replace(threads=threads)
            threads //= 2
        yield self._replace(threads=1)
        if self.reserve > self.memory:
            yield Resources(self.reserve, 1)


def resources() -> Resources:
    """Return what this machine has to give now."""
    half = max(LEAST, int(SHARE * free()))
    memory = min(MOST, half)
    return Resources(memory, max(1, min(_cores(), memory // A_THREAD)), half)


def free() -> int:
    """Return how many bytes a program can take before the system runs short, this process's container regarded."""
    found = _available()
    if found is None:
        found = _of_all() or UNKNOWN
    return max(0, min([found, *_left_in_groups()]))


def _cores() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def _available() -> int | None:
    """Return what Linux says is available: unused, or held only in case it is read again."""
    return _line(_MEMINFO, "MemAvailable:", unit=1024)


def _of_all() -> int | None:
    try:
        return int(OF_ALL * os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, ValueError, OSError):  # not on Windows
        return None


def _left_in_groups() -> Iterator[int]:
    """Yield what is left of each memory limit of the control groups that this process is in."""
    try:
        groups = _OWN_CGROUP.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return
    for line in groups:
        _, between, rest = line.partition(":")
        controllers, and_, own = rest.partition(":")
        if not (between and and_):  # no line of such a file
            continue
        if not controllers:
            yield from _left(_CGROUPS, own, *_V2)
        elif "memory" in controllers.split(","):
            yield from _left(_CGROUPS / "memory", own, *_V1)


def _left(root: Path, own: str, limit: str, used: str, kept: str) -> Iterator[int]:
    """Yield what is left in a group and those around it. In a container, its own group is often seen as the root."""
    group = root / own.lstrip("/")
    for folder in (group, *group.parents):
        if (
            (most := _number(folder / limit)) is not None
            and most >= 0
            and (taken := _number(folder / used)) is not None
        ):
            yield most - taken + (_line(folder / "memory.stat", kept) or 0)
        if folder == root:
            return


def _number(path: Path) -> int | None:
    """Return the number that a file holds, -1 for no limit; None where it is not there or says "max"."""
    try:
        return int(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _line(path: Path, name: str, unit: int = 1) -> int | None:
    """Return the number on the line of a file that starts with a name, times the unit."""
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if words[:1] == [name]:
                return int(words[1]) * unit
    except (OSError, ValueError, IndexError):
        pass
    return None
