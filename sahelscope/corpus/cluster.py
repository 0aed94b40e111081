"""Parses on the workers of a Dask cluster, so that a pile of articles is spread over several machines.

Files are read and parts are written on this machine; the workers do what takes the time in between, the parsing. They
need this package with the same rules and words, which is looked at first.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from importlib import import_module
from typing import Any

from sahelscope.corpus import parallel
from sahelscope.corpus.parallel import Job, ParsedBatch
from sahelscope.store import fingerprint

#: Seconds in which a scheduler must answer.
ANSWERS_WITHIN = 20
#: A job whose worker died is given to another one so many times, then done on this machine with care.
RETRIES = 2


class ClusterError(RuntimeError):
    """A cluster that cannot be used; the message says why, and what to do."""


class Cluster:
    """The workers of a cluster, as a pool for ``parallel.parsed``.

    ``address``: ``tcp://host:8786``, where a scheduler listens, or ``local:4`` for four workers on this machine.
    Raises ClusterError where it does not answer, has no workers, or workers with other rules or words.
    """

    def __init__(self, address: str) -> None:
        self._client = _client(address)
        try:
            self.count = _same_rules(self._client, address)
        except BaseException:
            self.close()
            raise

    def submit(self, job: Job) -> Any:
        """Begin a job on some worker."""
        return self._client.submit(parallel.make, job, pure=False, retries=RETRIES)

    def result(self, job: Job, begun: Any) -> ParsedBatch:
        """Wait for a job; one that ended every worker it was given to is done here, article by article."""
        from distributed import KilledWorker

        try:
            found: ParsedBatch = begun.result()
        except KilledWorker:
            return parallel.carefully(job)
        begun.release()
        return found

    def close(self) -> None:
        """Leave the cluster; one that was started for this is ended."""
        with suppress(OSError, TimeoutError):
            self._client.close()
        if self._client.cluster is not None:
            self._client.cluster.close()


def _client(address: str) -> Any:  # distributed is typed by half
    distributed = import_module("distributed")  # typed by half only
    kind, _, count = address.partition(":")
    if kind == "local":
        if not count.isdigit() or not 1 <= int(count) <= 512:
            raise ClusterError(f"{address} is no cluster; write local:4 for four workers on this machine")
        # a second thread in a worker would not parse faster; its own web page takes any free port
        local = distributed.LocalCluster(
            n_workers=int(count), threads_per_worker=1, dashboard_address=":0", silence_logs=logging.ERROR
        )
        return distributed.Client(local, set_as_default=False)
    try:
        return distributed.Client(address, timeout=ANSWERS_WITHIN, set_as_default=False)
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise ClusterError(
            f"No scheduler answers at {address} ({type(error).__name__}); start one there (dask scheduler), or write "
            "local:4 for four workers on this machine"
        ) from error


def _same_rules(client: Any, address: str) -> int:
    """Return how many jobs the workers do at once, each with the rules and words of this machine."""
    try:
        workers: dict[str, Any] = client.run(_rules)
    except Exception as error:  # whatever went wrong on a worker comes back as its own exception
        raise ClusterError(
            f"The workers at {address} cannot run Sahelscope ({type(error).__name__}: {error}); install it there"
        ) from error
    if not workers:
        raise ClusterError(f"The cluster at {address} has no workers; start some (dask worker {address})")
    own = _rules()
    for worker, theirs in workers.items():
        if theirs != own:
            raise ClusterError(
                f"The worker {worker} has other rules or words ({theirs}, here {own}); install the same version and "
                "data there, and start it again"
            )
    return sum(client.nthreads().values())


def _rules() -> str:
    return fingerprint.fingerprint()
