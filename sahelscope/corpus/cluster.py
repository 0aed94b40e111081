"""The workers of a Dask cluster, so that a pile of articles is spread over several machines.

They need this package with the same rules and words, which is looked at first. They work on whole portions of files
(``each``, for ``add``: spread.py), or parse what this machine reads and writes (``submit``, for ``rebuild``).
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from importlib import import_module
from time import monotonic
from typing import Any, TypeVar, cast

from sahelscope.corpus import parallel
from sahelscope.corpus.parallel import Job, ParsedBatch
from sahelscope.store import fingerprint
from sahelscope.store.errors import StoreError

#: Seconds in which a scheduler must answer.
ANSWERS_WITHIN = 20
#: Seconds after which one who waits looks whether anybody is at work, and in which there must be a worker again.
LOOKS_EVERY, WORKERS_WITHIN = 10, 60
#: So long the nanny of a worker that died may take to start it again, as Dask writes it; its 15 seconds are too few.
NANNY_WITHIN = "1 hour"
#: A job that fails, say since the network does, is tried again so often; where its worker dies so often it is given up.
RETRIES, DEATHS = 2, 3
#: So many portions for each worker are on their way at once, so that none waits while an earlier one takes long.
_AHEAD = 32
_Portion = TypeVar("_Portion")
_Made = TypeVar("_Made")


class ClusterError(StoreError):
    """A cluster that cannot be used, so that nothing can be stored; the message says why, and what to do."""


class Cluster:
    """The workers of a cluster, as a pool for ``parallel.parsed``.

    ``address``: ``tcp://host:8786``, where a scheduler listens, or ``local:4`` for four workers on this machine.
    Raises ClusterError where it does not answer, has no workers, or workers with other rules or words.
    """

    def __init__(self, address: str) -> None:
        self._client = _client(address)
        self.address = str(self._client.scheduler_info(n_workers=0)["address"])  #: where other commands find it
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
            found: ParsedBatch = self._made(begun)
        except KilledWorker:
            return parallel.carefully(job)
        begun.release()
        return found

    def each(
        self,
        make: Callable[[_Portion], _Made],
        portions: Iterable[_Portion],
        alone: Callable[[_Portion], Iterable[_Portion]],
    ) -> Iterator[tuple[_Portion, _Made | None]]:
        """Yield each portion with what a worker makes of it, in order; None where its worker died DEATHS times.

        Dask blames a death on all that its worker was given. So what was blamed is done at the end, cut into the
        smallest portions (``alone``), one at a time with nothing beside it. Raises ClusterError where the scheduler
        goes away, and what ``make`` raises.
        """
        flying: deque[tuple[_Portion, Any]] = deque()
        blamed: list[_Portion] = []

        def landed() -> Iterator[tuple[_Portion, _Made]]:
            portion, begun = flying.popleft()
            made, deaths = self._landed(begun)
            if deaths:
                blamed.append(portion)
            else:
                yield portion, cast("_Made", made)

        for portion in portions:
            flying.append((portion, self._begun(make, portion)))
            if len(flying) > _AHEAD * self.count:
                yield from landed()
        while flying:
            yield from landed()
        for portion in (one for several in blamed for one in alone(several)):
            made, deaths = None, 0
            while made is None and deaths < DEATHS:
                made, more = self._landed(self._begun(make, portion))
                deaths += more
            yield portion, made

    def _begun(self, make: Callable[[_Portion], _Made], portion: _Portion) -> Any:
        return self._client.submit(make, portion, pure=False, retries=RETRIES)

    def _landed(self, begun: Any) -> tuple[Any, int]:
        """Return what was made, and how many workers died of it where none was."""
        from distributed import KilledWorker
        from distributed.comm.core import CommClosedError

        try:
            return self._made(begun), 0
        except KilledWorker as error:
            return None, error.allowed_failures + 1
        except (CancelledError, CommClosedError) as error:
            raise ClusterError(
                "The cluster's scheduler went away. What was made is kept; start it, and run the same command again"
            ) from error
        finally:
            begun.release()

    def _made(self, begun: Any) -> Any:
        """Wait for what was begun. Raises ClusterError where nobody is left to do it.

        Workers that a scheduler has lost sight of (a machine that slept, or was too busy to answer) end, and Dask would
        wait for new ones without end. Those that were started for this are started again.
        """
        alone_since: float | None = None
        while True:
            try:
                return begun.result(timeout=LOOKS_EVERY)
            except TimeoutError:
                if begun.done():  # it was the work itself that took too long, say a store that did not answer
                    raise
            if self._client.nthreads():
                alone_since = None
                continue
            if self._client.cluster is not None:
                self._client.cluster.scale(self.count)
            alone_since = alone_since or monotonic()
            if monotonic() - alone_since > WORKERS_WITHIN:
                raise ClusterError(
                    f"The cluster at {self.address} has no workers any more. What was made is kept; start some (dask "
                    f"worker {self.address}), and run the same command again"
                )

    def close(self) -> None:
        """Leave the cluster; one that was started for this is ended."""
        with suppress(OSError, TimeoutError):
            self._client.close()
        if self._client.cluster is not None:
            self._client.cluster.close()


def _client(address: str) -> Any:  # distributed is typed by half
    dask, distributed = import_module("dask"), import_module("distributed")  # typed by half only
    kind, _, count = address.partition(":")
    if kind == "local":
        if not count.isdigit() or not 1 <= int(count) <= 512:
            raise ClusterError(f"{address} is no cluster; write local:4 for four workers on this machine")
        # Each worker's nanny starts it again where it dies; one that needs longer than this, on a busy machine or for a
        # file that kills worker after worker, is given up for good. Dask reads this whenever a worker dies.
        dask.config.set({"distributed.deploy.lost-worker-timeout": NANNY_WITHIN})
        # a second thread in a worker would not parse faster; its own web page takes any free port
        with dask.config.set({"distributed.scheduler.allowed-failures": DEATHS - 1}):
            local = distributed.LocalCluster(
                n_workers=int(count), threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL
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
