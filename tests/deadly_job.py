"""A parser whose process dies on one article."""

import os
import signal

from sahelscope.corpus.parallel import Job, ParsedBatch
from sahelscope.corpus.parallel import make as real


def make(job: Job) -> ParsedBatch:
    """Parse, or die on market number 7."""
    if any("number 7 " in a.text for a in job.articles):
        os.kill(os.getpid(), signal.SIGKILL)
    return real(job)
