"""Files that are uploaded in the dashboard, and the process that reads them while the dashboard goes on.

    corpus/inbox/20260503-101500-3f2a/files/0001.csv    what was uploaded, never under the name that it came with
                                      order.json        the names, and what holds for the whole batch
                                      state.json        how far the reading is; whoever opens the page sees it
                                      report.csv        what became of each article and file
                                      lock              held by the process that reads, and gone with it

A batch whose process died can be started again and goes on where it was.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns
from sahelscope.read.original import Problem
from sahelscope.sources.urls import is_address
from sahelscope.store import files

ORDER, STATE, REPORT = "order.json", "state.json", "report.csv"
#: Still at work, or about to be.
BUSY = ("starting", "waiting", "reading", "publishing")
_ENDING = re.compile(r"(?:\.[a-z0-9]{1,6}){1,2}$")
#: A process that has not taken its lock after so many seconds never will.
_STARTS_WITHIN = 30
#: An upload that was never read is removed after so many seconds.
_FORGOTTEN = 86_400
_started: list[subprocess.Popen[bytes]] = []


@dataclass
class State:
    """How far the reading of one batch is, and what has become of it so far."""

    state: str = "uploaded"  #: then one of BUSY, then "done", "failed" or "stopped"
    size: int = 0
    reached: int = 0
    begun: float = 0.0
    ended: float = 0.0
    new: int = 0
    already_there: int = 0
    reposts: int = 0
    undated: int = 0
    failed: int = 0
    set_aside: int = 0
    languages: dict[str, int] = field(default_factory=dict)
    files: list[dict[str, Any]] = field(default_factory=list)  #: what each of the first files held
    problems: list[dict[str, Any]] = field(default_factory=list)  #: the first ones; all are in the report
    message: str = ""  #: what stopped it, in a sentence
    pid: int = 0


class UploadBatch:
    """One batch of files that was uploaded."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def corpus(self) -> Path:
        """Return the folder of the corpus that it is for."""
        return self.path.parent.parent

    def put(self, name: str, content: BinaryIO, *, ending: str | None = None) -> Path:
        """Keep a file that came under this name, under a name of our own; only a plain ending is kept.

        An address is kept whole, so that its article can be linked to.
        """
        folder = self.path / "files"
        with files.explained(self.path):
            folder.mkdir(parents=True, exist_ok=True)
            if ending is None:
                found = _ENDING.search(name.lower())
                ending = found[0] if found else ""
            path = folder / f"{len(self.names()) + 1:06}{ending}"
            with path.open("wb") as out:
                shutil.copyfileobj(content, out)
            order = self._order()
            last = name if is_address(name) else name.replace("\\", "/").rsplit("/", 1)[-1]
            order["names"][path.name] = " ".join(last.split())[:2000] or path.name
            files.write_text(self.path / ORDER, json.dumps(order))
        return path

    def names(self) -> dict[Path, str]:
        """Return the files and the names that they came with."""
        return {self.path / "files" / kept: name for kept, name in self._order()["names"].items()}

    def note(self, problems: Iterable[Problem]) -> None:
        """Note what gave no file, so that the report names it too."""
        with files.explained(self.path):
            files.write_text(self.path / ORDER, json.dumps({**self._order(), "problems": [p.told() for p in problems]}))

    def owner(self) -> str:
        """Return what stands for whoever brought it, "" where nobody said."""
        return str(self._order().get("owner") or "")

    def taken_in(self) -> list[str]:
        """Return the ids of what was set aside and is to be taken in."""
        return [str(i) for i in self._order().get("taken_in", ())]

    def problems(self) -> list[Problem]:
        """Return what gave no file."""
        return [Problem(**p) for p in self._order().get("problems", ())]

    def describe(self, batch: Batch) -> None:
        """Note what holds for the whole batch."""
        day = batch.published.isoformat() if batch.published else None
        order = {**self._order(), "outlet": batch.outlet, "published": day, "language": batch.language}
        with files.explained(self.path):
            files.write_text(self.path / ORDER, json.dumps({**order, "columns": dict(batch.columns.chosen)}))

    def batch(self) -> Batch:
        """Return what holds for the whole batch, and the files' names."""
        order = self._order()
        day = order.get("published")
        return Batch(
            outlet=order.get("outlet"),
            published=dt.date.fromisoformat(day) if day else None,
            language=order.get("language"),
            columns=Columns.of(order.get("columns") or {}),
            names=self.names(),
            owner=self.owner(),
        )

    def _order(self) -> dict[str, Any]:
        try:
            found = json.loads((self.path / ORDER).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {"names": {}}
        return found if isinstance(found, dict) and isinstance(found.get("names"), dict) else {"names": {}}

    def state(self) -> State:
        """Return how far the reading is; "stopped" where its process is gone."""
        try:
            found = json.loads((self.path / STATE).read_text(encoding="utf-8"))
            state = State(**found)
        except (OSError, ValueError, TypeError):
            return State()
        young = state.state == "starting" and time.time() - state.begun < _STARTS_WITHIN
        if state.state in BUSY and not young and not self._held():
            state.state = "stopped"
        return state

    def write(self, state: State) -> None:
        """Write the state down for whoever opens the page."""
        with files.explained(self.path):
            files.write_text(self.path / STATE, json.dumps(vars(state)))

    def _held(self) -> bool:
        try:
            with FileLock(self.path / "lock", timeout=0):
                return False
        except Timeout:
            return True
        except OSError:
            return False

    def start(self) -> None:
        """Start the process that reads the batch, or goes on reading it."""
        with suppress(OSError):
            (self.path / REPORT).unlink()
        self.write(State(state="starting", begun=time.time()))
        with (self.path / "log.txt").open("ab") as log:
            _started.append(
                subprocess.Popen(
                    [sys.executable, "-m", "sahelscope.corpus.inbox_worker", str(self.path)],
                    cwd=Path(__file__).resolve().parents[2], env=dict(os.environ),
                    stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                )
            )  # fmt: skip

    def stop(self) -> None:
        """Ask the process to end; it keeps what it has done."""
        state = self.state()
        if state.pid and state.state in BUSY and self._held():
            with suppress(OSError):
                os.kill(state.pid, signal.SIGTERM)

    def remove(self) -> None:
        """Forget the batch; what was read of it is in the corpus."""
        shutil.rmtree(self.path, ignore_errors=True)


def new_upload(corpus: Path, owner: str = "") -> UploadBatch:
    """Return a new, empty batch for this corpus; ``owner`` stands for whoever brings it. Raises StoreError."""
    name = f"{time.strftime('%Y%m%d-%H%M%S')}-{uuid.uuid4().hex[:6]}"
    path = corpus / "inbox" / name
    with files.explained(corpus):
        path.mkdir(parents=True)
        files.write_text(path / ORDER, json.dumps({"names": {}, "owner": owner}))
    return UploadBatch(path)


def take_in(corpus: Path, ids: Iterable[str], owner: str = "") -> UploadBatch:
    """Start reading what was set aside into the corpus. Raises StoreError."""
    upload = new_upload(corpus, owner)
    with files.explained(corpus):
        files.write_text(upload.path / ORDER, json.dumps({**upload._order(), "taken_in": list(ids)}))
    upload.start()
    return upload


def batches(corpus: Path) -> list[UploadBatch]:
    """Return the batches that are being read or were read, the newest first; remove what was never started."""
    for process in list(_started):
        if process.poll() is not None:
            _started.remove(process)
    folder = corpus / "inbox"
    if not folder.is_dir():
        return []
    found = [UploadBatch(p) for p in sorted(folder.iterdir(), reverse=True) if p.is_dir()]
    kept = [upload for upload in found if (upload.path / STATE).exists()]
    for left in _never_started(upload for upload in found if upload not in kept):
        left.remove()
    return kept


def _never_started(found: Iterable[UploadBatch]) -> Iterable[UploadBatch]:
    for upload in found:
        with suppress(OSError):
            if time.time() - upload.path.stat().st_mtime > _FORGOTTEN:
                yield upload
