"""The files that people write by hand or bring from another desk, changed at random: views, corrections, settings.

python -m benchmarks.own_files [--count 2000] [--only views] [--seed 1]

Bytes are changed as in mutations.py; in views and settings, values of other kinds are put where others stood, too. What
is read of the file is then asked of a corpus, as the pages and the commands do. Each gives what it holds, or a
sentence that names the file; the exit status is 1 where one does not.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import invented
from benchmarks.mutations import Found, changed
from components import address
from sahelscope import settings
from sahelscope.corpus import share
from sahelscope.settings import SETTINGS, SettingsError
from sahelscope.store import StoreError, corrections, corrections_file, questions, views

#: Values of kinds that stand nowhere in these files, or not where they are put.
_VALUES: tuple[Any, ...] = (
    None, True, -1, 0.5, 10**30, "", " ", "MLI", "3m", "9999-99-99", "0001-01-01", "\ud800", "\0", "\u202eelaM",
    "a" * 5000, "²", "'; drop table articles; --", [], ["MLI", None], [[]], [""], {}, {"a": []}, [1, 2], ["\ud800"],
)  # fmt: skip
#: What an address may hold.
_ASKED = (*sorted(address.MANY | address.ONE), "id")
_VIEWS: dict[str, list[dict[str, Any]]] = {
    "views": [
        {"name": "Mali", "page": "quotes", "seen": "2026-05-07T09:12:44+00:00",
         "address": {"country": ["MLI"], "period": ["3m"], "q": ["well"], "about": ["NER"]}},
        {"name": "Deaths", "page": "map", "seen": "",
         "address": {"deaths": ["12"], "since": ["2021-05-03"], "type": ["attack"], "by": ["event"]}},
        {"name": "One land", "page": "country", "address": {"id": ["BFA"], "reposts": ["all"], "family": ["violence"]}},
    ]
}  # fmt: skip
_SETTINGS = (
    'corpus = "news"\nallow_network = true\nread_only = false\nmost_seconds = 60\nhosts = "sahelscope.example.org"\n'
    'may_edit = "@desk.example"\nframed_by = "https://intranet.example"\n'
)


def _elsewhere(value: Any, chance: random.Random) -> Any:
    """Return a JSON value with one of its parts, anywhere, replaced, left out, doubled or renamed."""
    if not isinstance(value, dict | list) or not value or chance.random() < 0.15:
        return chance.choice(_VALUES)
    if isinstance(value, list):
        at = chance.randrange(len(value))
        return [*value[:at], *([_elsewhere(value[at], chance)] * chance.choice((0, 1, 1, 1, 2))), *value[at + 1 :]]
    key = chance.choice(list(value))
    rest = {k: v for k, v in value.items() if k != key}
    named = chance.choice([key, key, key, key, "id", "views-save", "", "\ud800"])
    return rest if chance.random() < 0.1 else {**rest, named: _elsewhere(value[key], chance)}


def of_views(chance: random.Random) -> bytes:
    """Return a changed file of saved views."""
    if chance.random() < 0.4:
        return changed(json.dumps(_VIEWS).encode(), chance)
    if chance.random() < 0.3:
        return json.dumps(_elsewhere(_VIEWS, chance)).encode()
    strange = [v for v in _VALUES if isinstance(v, str)]
    listed = [{**view, "address": dict(view["address"])} for view in _VIEWS["views"]]
    for _ in range(chance.choice((1, 2, 4))):
        view = chance.choice(listed)
        view[chance.choice(["name", "page", "seen", "other"])] = chance.choice(strange)
        view["address"][chance.choice([*_ASKED, chance.choice(strange)])] = [chance.choice(strange)]
    return json.dumps({"views": listed}).encode()


def of_corrections(chance: random.Random) -> bytes:
    """Return a changed file of corrections, some in spreadsheets' ways, some with another value in one cell."""
    said, happened = _first_findings()
    every = [
        corrections.new("article", said[0], "title", "A market", before="=1+1", by="awa"),
        corrections.new("article", said[0], "published", "2021-05-03"),
        corrections.new("event", happened[0], "deaths", "12-20", start=happened[1], end=happened[2]),
        corrections.new("quote", said[0], "speaker", "Awa Sangare <awa-sangare>", start=said[1], end=said[2]),
        corrections.same(("Awa Sangare", "awa-sangare"), ("A. Sangare", "a-sangare")),
    ]
    rows = [dict(vars(c)) for c in (*every, corrections.undoing(every[0]))]
    for row in rows:
        if chance.random() < 0.3:
            value = chance.choice([*_VALUES[:11], "99999999999999999999", "=cmd", "-3", "1e9", "2021-13-45"])
            row[chance.choice(corrections_file.COLUMNS)] = str(value)
        if chance.random() < 0.5:  # a line older than seals are, whose values nothing proves
            row["id"] = f"{chance.randrange(16**12):012x}"
    content = corrections_file.text(rows, tamed=True).encode("utf-8", "surrogatepass")
    if chance.random() < 0.3:
        cells = csv.reader(io.StringIO(content.decode("utf-8", "replace")))
        content = "\r\n".join(";".join(row) for row in cells).encode("utf-8", "replace")
    return changed(content, chance) if chance.random() < 0.7 else content


@cache
def _first_findings() -> tuple[tuple[str, int, int], tuple[str, int, int]]:
    """Return the first quote and the first event of the corpus: its article, and where it stands."""
    chance = random.Random(1)
    original, parsed = invented.article(0, chance)
    said, happened = parsed.quotes[0], parsed.events[0]
    return (original.article_id, said.start, said.end), (original.article_id, happened.start, happened.end)


def of_settings(chance: random.Random) -> bytes:
    """Return a changed file of settings."""
    if chance.random() < 0.5:
        return changed(_SETTINGS.encode(), chance)
    said = (
        str(10**30), "-1", "0", "1.5", "true", '"0"', "[]", "{}", '"~no-such-user/x"', '"a\\u0000b"', '"\u202e"', "nan",
        '"' + "x" * 9000 + '"', "1979-05-27", '"https://a.example; *"', '"\\r\\nX-Header: y"', '"*"',
    )  # fmt: skip
    return "".join(f"{s.name} = {chance.choice(said)}\n" for s in chance.sample(SETTINGS, 3)).encode()


def _views(path: Path) -> None:
    corpus = questions.open(path.parent)
    for view in views.read(path.parent):
        assert view.name.encode() and all(view.address.values())
        chosen = view.filters(corpus.choices().last)
        corpus.count_articles(replace(chosen, new_since=view.seen))
        corpus.events(chosen, view.events(), limit=2)
        corpus.quotes(chosen, limit=2, only=view.quotes())


def _corrections(path: Path) -> None:
    try:
        share.taken(path.parent, path)
        corrections.lines(path.parent)  # what was taken can be read again
        questions.open(path.parent).corrections()
    finally:
        (path.parent / corrections.FILE).unlink(missing_ok=True)


def _settings(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        for one in SETTINGS:
            asked: Callable[[str], object] = {"switch": settings.switch, "number": settings.number}.get(
                one.kind, settings.text
            )
            asked(one.name)
        settings.variables()
    finally:
        os.chdir(here)


class Kind(NamedTuple):
    """A file that people bring: its name, what makes a changed one, and what reads it."""

    file: str
    make: Callable[[random.Random], bytes]
    read: Callable[[Path], None]


KINDS = {
    "views": Kind(views.FILE, of_views, _views),
    "corrections": Kind("from-elsewhere.csv", of_corrections, _corrections),
    "settings": Kind(settings.FILE, of_settings, _settings),
}


def corpus(folder: Path) -> None:
    """Make the corpus of which is asked what the files say."""
    invented.make(folder, 3)


def tried(kind: Kind, path: Path) -> Found:
    """Read one file: what it holds, or a sentence that names it."""
    try:
        kind.read(path)
    except (StoreError, SettingsError) as error:
        told = str(error)
        return Found("problems") if path.name in told and "\n" not in told else Found("failed", f"not named: {told}")
    except Exception as error:  # whatever it is, it is what is looked for
        return Found("failed", f"{type(error).__name__}: {error}")
    return Found("articles")


def all_of(name: str, count: int, seed: int, folder: Path) -> Iterator[Found]:
    """Yield what came of so many changed files of a kind; ``folder`` holds a corpus."""
    kind = KINDS[name]
    path = folder / kind.file
    for number in range(count):
        path.write_bytes(kind.make(random.Random(f"{name} {seed} {number}")))
        yield tried(kind, path)
    path.unlink()


def main() -> int:
    """Try every kind and print a table."""
    words: Any = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--count", type=int, default=2000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", nargs="*", choices=list(KINDS), default=list(KINDS))
    given, failed = words.parse_args(), 0
    with tempfile.TemporaryDirectory() as folder:
        corpus(Path(folder))
        for name in given.only:
            kinds: Counter[str] = Counter()
            for number, found in enumerate(all_of(name, given.count, given.seed, Path(folder))):
                kinds[found.kind] += 1
                if found.kind == "failed":
                    print(f"{name} {number}: {found.why}", flush=True)
            failed += kinds["failed"]
            told = f"{kinds['articles']:6} held something, {kinds['problems']:6} a sentence, {kinds['failed']} failed"
            print(f"{name:14} {told}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
