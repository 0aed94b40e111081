"""Runs a command in a process of its own that is killed at a chosen rename."""

import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

_CLEAN = multiprocessing.get_context("forkserver")
_CLEAN.set_forkserver_preload(["sahelscope.corpus.ingest", "sahelscope.corpus.rebuild"])


def _run(do, method, ending, when, corpus, inputs):
    from sahelscope.corpus import correct, ingest, rebuild

    real = getattr(Path, method)

    def deadly(self, target):
        hit = str(target).endswith(ending)
        if hit and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        done = real(self, target)
        if hit:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    setattr(Path, method, deadly)
    if do == "add":
        ingest.add(inputs, corpus, workers=1)
    elif do == "correct":
        correct.correct(corpus, inputs)
    else:
        rebuild.rebuild(corpus, workers=1)


def killed(do: str, method: str, ending: str, when: str, corpus: Path, *inputs: Any) -> None:
    """Run ``add``, ``rebuild`` or ``correct``; kill it before or after ``method`` gives the name that ends so."""
    process = _CLEAN.Process(target=_run, args=(do, method, ending, when, corpus, inputs))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL, "the process was to be killed at that point"
