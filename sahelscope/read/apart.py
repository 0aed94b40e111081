"""Reads a file in a process of its own, with an end to its time and its memory.

A page, a PDF or an archive may be made, or broken, so that reading it never ends or fills the memory. The process that
reads it is then ended and named; the next file gets a new one. Otherwise one process reads file after file, an article
at a time and only when it is asked for the next, so that nothing piles up.
"""

from __future__ import annotations

import atexit
import os
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from sahelscope.read.original import Problem

#: Seconds for one article, and bytes for all that the process needs, its libraries included: so many, and so many more
#: for each byte of the file.
SECONDS, MEMORY, FOR_A_BYTE = 60.0, 2_000_000_000, 6
_END = "end"
_START = "from sahelscope.read.apart import serve; serve()"
_ROOT = Path(__file__).parent.parent.parent


class _Reader:
    """A process that reads, seen from the one that asks."""

    def __init__(self) -> None:
        self._passing = tempfile.TemporaryDirectory(prefix="sahelscope-", ignore_cleanup_errors=True)
        there = os.pathsep.join(p for p in (str(_ROOT), os.environ.get("PYTHONPATH")) if p)
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": there, "TMPDIR": self._passing.name},
        )
        self._answers: queue.Queue[Any] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout
        with suppress(Exception):  # a process that died in the middle of a word
            while True:
                self._answers.put(pickle.load(self._process.stdout))
        self._answers.put(EOFError)

    def ask(self, question: Any, seconds: float) -> Any:
        """Return the answer. Raises TimeoutError where none comes in time, EOFError where the process has died."""
        assert self._process.stdin
        try:
            pickle.dump(question, self._process.stdin)
            self._process.stdin.flush()
            answer = self._answers.get(timeout=seconds)
        except queue.Empty as error:
            raise TimeoutError from error
        except OSError as error:
            raise EOFError from error
        if answer is EOFError:
            raise EOFError
        return answer

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        self._passing.cleanup()  # what it unpacked, if it could not finish


_idle: list[_Reader] = []


@atexit.register
def _end_all() -> None:
    while _idle:
        _idle.pop().end()


def read(module: str, path: Path, file: str, *more: Any, seconds: float | None = None) -> Iterator[Any]:
    """Yield what the module's ``read(path, file, *more)`` yields; a Problem where its process must be ended or dies."""
    try:
        reader = _idle.pop()
    except IndexError:
        reader = _Reader()
    done = False
    question: Any = (module, path, file, *more)
    try:
        while True:
            answer = reader.ask(question, SECONDS if seconds is None else seconds)
            if answer is None:
                done = True
                return
            yield answer
            question = None
    except TimeoutError:
        yield Problem(file, 0, "takes too long to read, so it was given up", "save it in a simpler form, such as text")
    except EOFError:
        what = "makes its reader fail or need too much memory, so it was given up"
        yield Problem(file, 0, what, "save it in a simpler form, such as text")
    finally:
        if done:
            _idle.append(reader)
        else:
            reader.end()


def serve() -> None:
    """Answer questions until there are no more. Runs in the process that reads."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    with suppress(ValueError, OSError, AttributeError):
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the first process
    found: Iterator[Any] = iter(())
    while (question := _next(sys.stdin.buffer)) != _END:
        if question:
            _cap(question[1])
            found = _guarded(*question)
        pickle.dump(next(found, None), answers)  # None: the file is read
        answers.flush()


def _cap(path: Path) -> None:
    """Give this process so much memory as reading the file may take."""
    with suppress(ImportError, ValueError, OSError):  # Windows cannot cap memory so
        import resource

        most = MEMORY + FOR_A_BYTE * path.stat().st_size
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _next(questions: BinaryIO) -> Any:
    try:
        return pickle.load(questions)
    except EOFError:
        return _END


def _guarded(module: str, path: Path, file: str, *more: Any) -> Iterator[Any]:
    try:
        yield from import_module(module).read(path, file, *more)
    except MemoryError:
        yield Problem(file, 0, "needs more memory than one file may", "split it, or save it as text")
    except Exception as error:  # a library's mistake costs this file and no other
        yield mistaken(file, error)


def mistaken(file: str, error: Exception) -> Problem:
    """Return what to say of a file at which a library fails."""
    what = f"is damaged or not what it seems ({type(error).__name__}: {_short(str(error))})"
    return Problem(file, 0, what, "open it where it was made and save it again, or as text")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 120 else words[:119] + "…"
