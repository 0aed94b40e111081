"""Files of every form, changed at random: each gives articles or a sentence, soon, and never fails.

python -m benchmarks.mutations [--count 2000] [--only pdf html] [--seed 1]

Real writers make a file of each form (formats.py); bytes are flipped, cut out, doubled, swapped, and signs of the form
put in; inside packed forms a part is changed and packed again. What fails or takes longer than SECONDS is kept in
the folder ``--keep`` and printed; the exit status is 1 then.
"""

# ruff: noqa: E501

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import sys
import tarfile
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.formats import WRITERS, Story, rows, stories
from sahelscope import read
from sahelscope.read import Original, Problem
from sahelscope.read.guard import doubted

SECONDS = 30.0
#: Signs that mean something to some form.
_SIGNS = (
    b"\0", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80", b"\xc3", b"\xed\xa0\x80", b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>",
    b"<!DOCTYPE", b"<?xml", b"&", b"&#0;", b"&#xD800;", b"&amp;amp;", b"{", b"}", b"[", b"]", b'"', b"'", b"\\", b"\\u", b"\\ud800", b"\\'",
    b"{\\rtf1", b"\\bin9999999", b"\\uc9", b"\\u-1?", b"\n\n", b"\r", b"\n--", b"--\n", b": ", b"=?utf-8?b?", b"?=", b"=", b"=\n",
    b"Content-Length: 99999999999\n", b"Content-Transfer-Encoding: base64\n", b"charset=no-such", b"charset=utf-7", b"obj", b"endobj", b"stream", b"xref",
    b"%%EOF", b"/Length -1", b"/Length 99999999999", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\x1f\x8b", b"WARC/1.0\r\n", b"From ", b",", b";", b"\t", b"|",
    b"sep=;", b"text", b"title", b"date", b"99999999999999999999", b"-1", b"1e999", b"NaN", b"null", b"true", b"2021-13-45", b"00/00/0000", b"\xf0\x9f\x90\xaa",
)  # fmt: skip


def _of_text(ending: str, written: Callable[[Sequence[Story]], str | bytes]) -> Callable[[Path, Sequence[Story]], None]:
    def write(folder: Path, given: Sequence[Story]) -> None:
        content = written(given)
        (folder / f"a.{ending}").write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


def _feed(given: Sequence[Story]) -> str:
    items = "".join(
        f"<item><title>{t}</title><link>https://a.example/{n}</link><pubDate>Mon, 03 May 2021 08:00:00 GMT</pubDate>"
        f"<description><![CDATA[<p>{'</p><p>'.join(p)}</p>]]></description></item>"
        for n, (t, p) in enumerate(given)
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Invented</title>{items}</channel></rss>"


def _nitf(given: Sequence[Story]) -> str:
    title, paragraphs = given[0]
    words = "".join(f"<p>{p}</p>" for p in paragraphs)
    return (
        f"<?xml version='1.0' encoding='utf-8'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf><head><title>{title}</title>"
        f"<docdata><date.issue norm='20210503'/></docdata></head><body><body.head><hedline><hl1>{title}</hl1></hedline>"
        f"</body.head><body.content>{words}</body.content></body></nitf>"
    )


def _telegram(given: Sequence[Story]) -> str:
    posts = [
        {"id": n, "type": "message", "date": "2021-05-03T08:00:00", "from": "Invented", "text": [t, {"type": "bold", "text": " ".join(p)}]}
        for n, (t, p) in enumerate(given)
    ]  # fmt: skip
    return json.dumps({"name": "Invented", "type": "public_channel", "id": 1, "messages": posts})


def _references(given: Sequence[Story]) -> str:
    return "".join(f"TY  - NEWS\nTI  - {t}\nAB  - {' '.join(p)}\nDA  - 2021/05/03\nER  - \n" for t, p in given)


def _tar(given: Sequence[Story]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for number, (title, paragraphs) in enumerate(given):
            content = "\n\n".join((title, *paragraphs)).encode()
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


FORMS: dict[str, Callable[[Path, Sequence[Story]], None]] = {
    **WRITERS,
    "feed": _of_text("xml", _feed),
    "nitf": _of_text("xml", _nitf),
    "telegram": _of_text("json", _telegram),
    "references": _of_text("ris", _references),
    "tar": _of_text("tar", _tar),
    "gzip": _of_text("jsonl.gz", lambda given: gzip.compress(json.dumps(rows(given)[0]).encode(), mtime=0)),
    "nested json": _of_text("json", lambda given: json.dumps({"status": "ok", "articles": rows(given)}, indent=1)),
}


class Found(NamedTuple):
    """What came of one changed file."""

    kind: str  #: "articles", "problems" or "failed"
    why: str = ""


def whole(form: str, folder: Path) -> tuple[str, bytes]:
    """Return the ending and the content of a file of the form, as its writer makes it."""
    FORMS[form](folder, stories(3))
    path = sorted(p for p in folder.rglob("*") if p.is_file())[0]
    return "".join(path.suffixes), path.read_bytes()


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return the content, changed in one place or a few; of a packed form sometimes a part of it."""
    if content.startswith(b"PK") and chance.random() < 0.6:
        return _part_changed(content, chance)
    out = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(out) + 1)
        to = min(len(out), at + chance.choice((1, 2, 8, 100, 4000)))
        match chance.randrange(7):
            case 0 if at < len(out):
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                del out[at:to]
            case 2:
                out[at:at] = out[at:to]
            case 3:
                out[at:at] = chance.choice(_SIGNS)
            case 4:
                out[at:to] = chance.choice(_SIGNS) * chance.choice((1, 3, 200))
            case 5:
                out[at:to] = chance.randbytes(to - at)
            case _:
                del out[chance.randrange(len(out) // 2 + 1) + len(out) // 2 :]
    return bytes(out)


def _part_changed(content: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        which = chance.choice(names)
        for name in names:
            part = old.read(name)
            new.writestr(name, changed(part, chance) if name == which else part)
    return made.getvalue()


def tried(path: Path) -> Found:
    """Read a file as ``add`` does up to the parser."""
    begun, kinds = time.monotonic(), Counter[str]()
    try:
        for one in read.articles(path):
            if isinstance(one, Original):
                assert one.text.encode("utf-8").decode() == one.text and len(one.article_id) == 16
                doubted(one)
            if isinstance(one, Problem) and ("too long to read" in one.what or "makes its reader fail" in one.what):
                return Found("failed", one.what)
            assert not isinstance(one, Problem) or (one.what and "\n" not in str(one)), f"no sentence: {one}"
            kinds["problems" if isinstance(one, Problem) else "articles"] += 1
    except Exception as error:  # whatever it is, it is what is looked for
        return Found("failed", f"{type(error).__name__}: {error}")
    if (spent := time.monotonic() - begun) > SECONDS:
        return Found("failed", f"took {spent:.0f} s")
    return Found("articles" if kinds["articles"] else "problems")


def all_of(form: str, count: int, seed: int, folder: Path) -> Iterator[tuple[Found, bytes]]:
    """Yield what came of so many changed files of the form, with what they held."""
    (folder / form).mkdir(parents=True)
    ending, content = whole(form, folder / form)
    for number in range(count):
        path = folder / f"a{ending}"
        path.write_bytes(changed(content, random.Random(f"{form} {seed} {number}")))
        yield tried(path), path.read_bytes()


def main() -> int:
    """Try every form and print a table."""
    words: Any = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--count", type=int, default=2000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", nargs="*", choices=list(FORMS), default=list(FORMS))
    words.add_argument("--keep", type=Path, help="a folder for the files that fail")
    given, failed = words.parse_args(), 0
    for form in given.only:
        kinds, begun = Counter[str](), time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            for number, (found, content) in enumerate(all_of(form, given.count, given.seed, Path(folder))):
                kinds[found.kind] += 1
                if found.kind == "failed":
                    print(f"{form} {number}: {found.why}", flush=True)
                    if given.keep:
                        given.keep.mkdir(parents=True, exist_ok=True)
                        (given.keep / f"{form.replace(' ', '-')}-{number}").write_bytes(content)
        failed += kinds["failed"]
        told = f"{kinds['articles']:6} gave articles, {kinds['problems']:6} a sentence, {kinds['failed']} failed"
        print(f"{form:14} {told} ({time.monotonic() - begun:.0f} s)", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
