"""A parser whose process dies on one article."""

import os
import signal

from sahelscope.work import Job, Made
from sahelscope.work import make as real


def make(job: Job) -> Made:
    """Parse, or die on market number 7."""
    if any("number 7 " in a.text for a in job.articles):
        os.kill(os.getpid(), signal.SIGKILL)
    return real(job)
