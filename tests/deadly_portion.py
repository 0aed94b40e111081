"""A worker's reading whose process dies: once before, while or after it puts a part away, or each time."""

import os
import signal
from pathlib import Path

from sahelscope.corpus.portions import Made, Order, Portion
from sahelscope.corpus.portions import make as real


def make(order: Order, portion: Portion) -> Made:
    """Make a portion, or die of a file called before, half or after (the first time), or deadly (each time)."""
    if Path("pile/deadly.txt") in portion.files:
        with Path(order.base, "deaths").open("a") as deaths:
            deaths.write(f"{len(portion.files)} ")
        os.kill(os.getpid(), signal.SIGKILL)
    for when in ("before", "half", "after"):
        if Path(f"pile/{when}.txt") in portion.files and not (met := Path(order.base, f"{when}.met")).exists():
            met.touch()
            if when == "half":  # all is written, and has no name yet
                Path.rename = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
            if when != "before":
                real(order, portion)
            os.kill(os.getpid(), signal.SIGKILL)
    return real(order, portion)
