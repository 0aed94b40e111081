"""Every command on a disk that fails at one point after the other: what is left, and does the next command mend it?

python -m benchmarks.faults [--sample 400] [--every 10] [--only add,correct] [--kinds kill,full]

Each point is one process: add, publish, rebuild, correct or check on a copy of a small corpus, which ends or fails
there (faulty.py). Afterwards the corpus shows what it showed before or what it was to show, or says in a
sentence what to do; the same command again brings it to the end, and nothing is lost, doubled or left over. Writing
beyond a file's size is tried besides, by the system's own limit. All points take hours; ``--sample`` takes about so
many, the same share of every command and kind of fault, and of opening, writing, renaming and the like within it. The
exit status is 1 where one of them is not as it should be.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import faulty
from sahelscope import parse
from sahelscope.corpus import correct, ingest
from sahelscope.corpus.rebuild import rebuild
from sahelscope.store import StoreError, change, check, files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current, publish

TEXTS = (
    "A market opened in Gao on Monday. “Traders came,” said Awa Sangare.",
    "A school opened in Mopti. Children came, and 12 of them walked.",
    "Le pont de Niamey a rouvert. « Le fleuve a baissé », a déclaré Moussa Abdou.",
    "A clinic opened in Kidal on Tuesday. “We waited,” said Awa Sangare.",
)
#: Bytes that a file may have, by the system's own limit.
SIZES = (0, 500, 1_000, 2_000, 4_000, 8_000, 20_000, 100_000, 300_000, 1_000_000, 2_000_000)


COMMANDS = ("add", "publish", "anew", "rebuild", "correct", "check")


class Case(NamedTuple):
    """A command, the corpus that it starts from, and what stands there once it is done."""

    name: str
    run: Callable[[Path], object]
    base: Path
    before: str
    after: str


class Tried(NamedTuple):
    """What came of one point: "" where all is as it should be."""

    case: str
    kind: str
    at: int
    what: str
    wrong: str


def main() -> int:
    """Try all points, print what was wrong, and a table."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--every", type=int, default=1, help="only each so manyth point")
    asked.add_argument("--sample", type=int, default=0, help="about so many points, spread over all there are")
    asked.add_argument("--most", type=int, default=100_000, help="no more points than these")
    asked.add_argument("--only", default="", help="commands, with commas")
    asked.add_argument("--kinds", default=",".join((*faulty.KINDS, "size")))
    asked.add_argument("--verbose", action="store_true", help="each point as it is tried")
    given = asked.parse_args()
    tried = []
    with tempfile.TemporaryDirectory() as made:
        only = set(filter(None, given.only.split(",")))
        for one in islice(all_of(Path(made), given.every, only, given.kinds.split(","), given.sample), given.most):
            tried.append(one)
            if one.wrong:
                print(f"{one.case}, {one.kind} at {one.at} ({one.what}): {one.wrong}", flush=True)
            elif given.verbose:
                print(f"{one.case}, {one.kind} at {one.at} ({one.what})", flush=True)
    counted = Counter((one.case, one.kind) for one in tried)
    wrong = Counter((one.case, one.kind) for one in tried if one.wrong)
    for which, count in counted.items():
        print(f"{which[0]:10} {which[1]:10} {count:5} points, {wrong[which]} wrong")
    print(f"{len(tried)} points, {sum(wrong.values())} wrong")
    return 1 if wrong else 0


def all_of(folder: Path, every: int, only: set[str], kinds: list[str], sample: int = 0) -> Iterator[Tried]:
    """Yield what came of each point, or of each so manyth, or of about ``sample`` of them."""
    parse(TEXTS[0])  # word lists are read once, and each process has them
    nth = 0
    share = -(-sample // (len(only or COMMANDS) * len(kinds)))  # of one command and kind of fault
    for case in _cases(folder, only):
        points = _forked(lambda case=case: _points(case, folder / "try"))["points"]
        for number, kind in enumerate(kinds):
            for at in SIZES if kind == "size" else spread(points, share, number / len(kinds)):
                nth += 1
                if nth % every == 0:
                    what = "bytes a file" if kind == "size" else points[at - 1]
                    yield Tried(case.name, kind, at, what, _tried(case, kind, at, folder / "try"))


def spread(points: list[str], count: int, offset: float = 0.0) -> list[int]:
    """Return the numbers (from 1) of so many points: the same share of each kind of call, evenly over the run.

    ``offset`` (0 to 1) chooses others between the even steps. All points where ``count`` is 0 or there are no more.
    """
    if not count or count >= len(points):
        return list(range(1, len(points) + 1))
    places: dict[str, list[int]] = {}
    for at, what in enumerate(points, 1):
        places.setdefault(what, []).append(at)
    chosen, left = [], count
    for number, where in enumerate(sorted(places.values(), key=len)):
        some = min(len(where), left // (len(places) - number))  # what a rare call does not use falls to the others
        chosen += [where[int((n + offset) * len(where) / some)] for n in range(some)]
        left -= some
    return sorted(chosen)


def _cases(folder: Path, only: set[str]) -> Iterator[Case]:
    texts = folder / "texts"
    texts.mkdir()
    for n, text in enumerate(TEXTS):
        (texts / f"{n}.txt").write_text(text, encoding="utf-8")
    whole, unpublished = folder / "whole", folder / "unpublished"
    for n in range(3):  # each in its part, so that what comes or changes is few beside the rest
        _forked(lambda n=n: ingest.add([texts / f"{n}.txt"], whole, workers=1) and {})
    shutil.copytree(whole, unpublished)
    _forked(lambda: _without_publishing(texts / "3.txt", unpublished))
    first = _forked(lambda: {"id": sorted(Parts(whole).ids())[0]})["id"]
    commands: dict[str, tuple[Callable[[Path], object], Path]] = {
        "add": (lambda to: ingest.add([texts / "3.txt"], to, workers=1), whole),
        "publish": (_publish, unpublished),
        "anew": (_publish_anew, unpublished),
        "rebuild": (lambda to: rebuild(to, workers=1), whole),
        "correct": (lambda to: correct.correct_article(to, first, {"title": "Another title"}), whole),
        "check": (_check, whole),
    }
    for name, (run, base) in commands.items():
        if only and name not in only:
            continue
        before, done = _forked(lambda base=base: _state(base))["state"], folder / "done"
        shutil.rmtree(done, ignore_errors=True)
        shutil.copytree(base, done)
        _forked(lambda run=run, done=done: run(done) and {})
        yield Case(name, run, base, before, _forked(lambda done=done: _state(done))["state"])


def _without_publishing(text: Path, folder: Path) -> dict[str, Any]:
    ingest.publish = lambda folder: ""
    ingest.add([text], folder, workers=1)
    return {}


def _publish(folder: Path) -> None:
    with files.lock(folder):
        publish(folder)


def _publish_anew(folder: Path) -> None:
    """Publish from nothing, though the version before could be changed. For a process of its own."""
    change.fitting = lambda _: None
    _publish(folder)


def _check(folder: Path) -> None:
    """Look through the corpus; what cannot be read is named, which is no failure of the command."""
    list(check.faults(folder))


def _points(case: Case, to: Path) -> dict[str, Any]:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(case.base, to)
    with faulty.Disk(to, 0, "error") as disk:
        case.run(to)
    return {"points": disk.points}


def _tried(case: Case, kind: str, at: int, to: Path) -> str:
    """Return what is wrong after the command failed at this point, "" where nothing is."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(case.base, to)
    failed = _forked(lambda: _failing(case, kind, at, to))
    if failed.get("wrong"):
        return f"{failed['wrong']}"
    seen = _forked(lambda: _state(to))
    if seen.get("wrong") or seen.get("said"):
        return f"after it the corpus cannot be opened: {seen.get('wrong') or seen['said']}"
    if seen["state"] not in ((case.after,) if failed.get("done") else (case.before, case.after)):
        return f"after it the corpus shows neither the old nor the new ({seen['shown']})"
    mended = _forked(lambda: {"done": case.run(to) is None or True})
    if not mended.get("done"):
        return f"the same command again: {mended.get('wrong') or mended.get('said')}"
    seen = _forked(lambda: _state(to))
    if seen.get("state") != case.after:
        return f"the same command again leaves something else ({seen})"
    return _forked(lambda: _left(to)).get("left", "")


def _failing(case: Case, kind: str, at: int, to: Path) -> dict[str, Any]:
    if kind == "size":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (at, at))
        case.run(to)
        return {"done": True}
    with faulty.Disk(to, at, kind):
        case.run(to)
    return {"done": True}


def _state(folder: Path) -> dict[str, Any]:
    """Return a hash of all that the corpus shows and keeps."""
    corpus = questions.open(folder)
    articles = corpus.articles().drop(columns=["read_at"], errors="ignore")
    shown = [t.drop(columns=[c for c in t if c.endswith("_no")]) for t in (articles, corpus.quotes(), corpus.events())]
    words = [table.sort_values(list(table.columns[:3])).to_csv(index=False) for table in shown]
    words += sorted(corpus.article(i).text for i in articles["article_id"])
    found = json.dumps(words)
    return {"state": hashlib.sha256(found.encode()).hexdigest(), "shown": f"{len(articles)} articles"}


def _left(folder: Path) -> dict[str, Any]:
    """Return what should not be there once all is mended."""
    ids = [i for part in Parts(folder).all() for i in part.read("originals", ["article_id"])["article_id"]]
    over = [str(p.relative_to(folder)) for p in folder.rglob(f"{files.UNFINISHED}*")]
    faults = [str(f) for f in check.faults(folder)]
    wrong = {
        "doubled articles": len(ids) != len(set(ids)), f"left over: {over}": over, f"faults: {faults}": faults,
        "not current": not is_current(folder),
    }  # fmt: skip
    return {"left": "; ".join(what for what, is_so in wrong.items() if is_so)}


def _forked(do: Callable[[], Any]) -> dict[str, Any]:
    """Return what a process of its own answers: {} where it was killed.

    {"said": …} where it ends with a clear sentence, {"wrong": …} with any other error.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        answer: Any = {}
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(1, 2)
            answer = do() or {}
        except StoreError as error:
            answer = {"said": str(error)}
            if "\n" in str(error) or ";" not in str(error):
                answer = {"wrong": f"no clear sentence: {error}"}
        except BaseException as error:  # whatever it is, it is told
            frames = traceback.extract_tb(error.__traceback__)
            where = [f"{f.filename}:{f.lineno}" for f in frames if "/sahelscope/" in f.filename][-1:]
            answer = {"wrong": f"{type(error).__name__}: {error} at {where}"}
        os.write(writing, json.dumps(answer if isinstance(answer, dict) else {}).encode())
        os.kill(os.getpid(), signal.SIGKILL)
    os.close(writing)
    with os.fdopen(reading, "rb") as answered:
        words = answered.read()
    os.waitpid(child, 0)
    return json.loads(words) if words else {}


if __name__ == "__main__":
    sys.exit(main())
