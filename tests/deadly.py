"""Runs a command in a process of its own that is killed at a chosen rename or copy."""

import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

_CLEAN = multiprocessing.get_context("forkserver")
_CLEAN.set_forkserver_preload(["sahelscope.corpus.ingest", "sahelscope.corpus.rebuild"])


def _run(do, method, ending, when, corpus, inputs):
    from sahelscope.corpus import cluster, correct, ingest, portions, rebuild, remove, spread
    from sahelscope.store import files

    where = files if method == "copy" else Path
    real = getattr(where, method)

    def deadly(file, target):
        hit = str(target).endswith(ending)
        if hit and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        done = real(file, target)
        if hit:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    setattr(where, method, deadly)
    if do == "add":
        ingest.add(inputs, corpus, workers=1)
    elif do == "spread":
        address, portions.LEAST, where = inputs
        spread.add(sorted(Path("pile").iterdir()), corpus, cluster.Cluster(address), parts=where)
    elif do == "correct":
        correct.correct(corpus, inputs)
    elif do == "remove":
        remove.remove(corpus, inputs)
    else:
        rebuild.rebuild(corpus, workers=1)


def killed(do: str, method: str, ending: str, when: str, corpus: Path, *inputs: Any) -> None:
    """Run ``add``, ``spread``, ``rebuild``, ``correct`` or ``remove``; kill it before or after a file gets such a name.

    ``method``: ``rename`` or ``replace`` of a path, or ``copy`` of a file of the version before.
    """
    process = _CLEAN.Process(target=_run, args=(do, method, ending, when, corpus, inputs))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL, "the process was to be killed at that point"
