"""One log file in the corpus, ``sahelscope.log``: what was read and published, what failed and where.

The commands, the dashboard and the readings that it starts all write to it; it is cut off at a megabyte and three older
ones are kept.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sahelscope.read.original import Problem

FILE = "sahelscope.log"
SIZE, KEPT = 1_000_000, 3
LOGGER = logging.getLogger("sahelscope")
LOGGER.addHandler(logging.NullHandler())  # a cluster's worker has no log; what it finds is told elsewhere
_FORM = logging.Formatter("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s")


class _InCorpus(RotatingFileHandler):
    """Writes only where the folder is there: looking at a corpus that does not exist must not make one."""

    def emit(self, record: logging.LogRecord) -> None:
        if Path(self.baseFilename).parent.is_dir():
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Keep still: a full or read-only disk is told by what could not be stored, not by its log."""


def write_to(folder: Path) -> None:
    """Write the log of this process to the corpus in the folder, and to no other."""
    path = folder.absolute() / FILE
    for handler in [h for h in LOGGER.handlers if isinstance(h, _InCorpus)]:
        if handler.baseFilename == str(path):
            return
        LOGGER.removeHandler(handler)
        handler.close()
    handler = _InCorpus(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(_FORM)
    LOGGER.addHandler(handler)
    LOGGER.setLevel(min(LOGGER.level or logging.INFO, logging.INFO))


def problem(found: Problem) -> None:
    """Write down what could not be used; a mistake of ours with its trace."""
    LOGGER.warning("%s%s", found, f"\n{found.trace.rstrip()}" if found.trace else "")


def tell() -> None:
    """Write everything to standard error too, as ``--verbose`` asks."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.DEBUG)
