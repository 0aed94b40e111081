"""What each form costs: articles a minute on one core, and the shares of reading, parsing and writing.

python benchmarks/formats.py [--articles 200] [--only pdf html]

The sample articles are numbered, so that no two are the same, and written in every form. Shares and the order of the
forms hold on any machine; the rates are this one's.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Sequence
from email.message import EmailMessage
from html import escape
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pandas as pd
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import documents  # the tests' writers

from sahelscope import paths, read
from sahelscope.corpus.parallel import Job, make
from sahelscope.read import Original
from sahelscope.store import fingerprint
from sahelscope.store.parts import Parts

Story = tuple[str, list[str]]


def stories(wanted: int) -> list[Story]:
    """Return so many titles with their paragraphs, no two the same."""
    inside = read.files([paths.DATA / "articles"])
    sample = [a for path in inside for a in read.articles(path) if isinstance(a, Original) and a.title]
    return [
        (f"{a.title} ({n})", [*(p for p in a.text.split("\n\n") if p.strip()), f"Invented copy number {n}."])
        for n, a in enumerate(islice(cycle(sample), wanted))
    ]


def page(story: Story) -> str:
    """Return a story as a page with a menu and a footer."""
    title, body = escape(story[0]), "".join(f"<p>{escape(p)}</p>" for p in story[1])
    menu = "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(40))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" '
        f'content="Invented Post"><meta property="article:published_time" content="2021-05-03"><style>{"p{} " * 500}'
        f"</style></head><body><nav><ul>{menu}</ul></nav><article><h1>{title}</h1>{body}</article><footer>{menu}</footer>"
        "</body></html>"
    )


def mail(story: Story) -> bytes:
    """Return a story as a newsletter."""
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = "Post <a@post.example>", story[0], "<1@post.example>"
    message["Date"] = "Mon, 03 May 2021 08:00:00 +0000"
    message.set_content(page(story), subtype="html")
    return message.as_bytes()


def one_each(ending: str, write: Callable[[Path, Story], Any]) -> Callable[[Path, Sequence[Story]], None]:
    """Return what writes a file for each story."""

    def write_all(folder: Path, given: Sequence[Story]) -> None:
        for n, story in enumerate(given):
            write(folder / f"{n}.{ending}", story)

    return write_all


def rows(given: Iterable[Story]) -> list[dict[str, str]]:
    """Return the stories as rows of a table."""
    return [{"title": title, "text": "\n\n".join(body), "date": "2021-05-03"} for title, body in given]


def web_archive(folder: Path, given: Sequence[Story]) -> None:
    """Write a WARC of all stories."""
    with (folder / "a.warc.gz").open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        for n, story in enumerate(given):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            content = BytesIO(page(story).encode())
            url = f"https://post.example/{n}"
            writer.write_record(writer.create_warc_record(url, "response", payload=content, http_headers=headers))


def archive(folder: Path, given: Sequence[Story]) -> None:
    """Write a ZIP of all stories as pages."""
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as out:
        for n, story in enumerate(given):
            out.writestr(f"{n}.html", page(story))


def mailbox(folder: Path, given: Sequence[Story]) -> None:
    """Write a mailbox of all stories."""
    start = b"From a@post.example Mon May  3 08:00:00 2021\n"
    (folder / "a.mbox").write_bytes(b"".join(start + mail(s) + b"\n\n" for s in given))


WRITERS: dict[str, Callable[[Path, Sequence[Story]], None]] = {
    "text": one_each("txt", lambda path, s: path.write_text("\n\n".join([s[0], *s[1]]), encoding="utf-8")),
    "markdown": one_each("md", lambda path, s: path.write_text("\n\n".join(["# " + s[0], *s[1]]), encoding="utf-8")),
    "html": one_each("html", lambda path, s: path.write_text(page(s), encoding="utf-8")),
    "pdf": one_each("pdf", lambda path, s: documents.write_pdf(path, *s)),
    "docx": one_each("docx", lambda path, s: documents.write_docx(path, *s)),
    "odt": one_each("odt", lambda path, s: documents.write_odt(path, *s)),
    "rtf": one_each("rtf", lambda path, s: documents.write_rtf(path, *s)),
    "eml": one_each("eml", lambda path, s: path.write_bytes(mail(s))),
    "mbox": mailbox,
    "warc": web_archive,
    "zip of pages": archive,
    "csv": lambda folder, given: pd.DataFrame(rows(given)).to_csv(folder / "a.csv", index=False),
    "xlsx": lambda folder, given: pd.DataFrame(rows(given)).to_excel(folder / "a.xlsx", index=False),
    "parquet": lambda folder, given: pd.DataFrame(rows(given)).to_parquet(folder / "a.parquet"),
    "jsonl": lambda folder, given: pd.DataFrame(rows(given)).to_json(folder / "a.jsonl", orient="records", lines=True),
    "json": lambda folder, given: (folder / "a.json").write_text(json.dumps(rows(given)), encoding="utf-8") and None,
}


def measure(folder: Path, store: Path) -> tuple[int, float, float, float]:
    """Return how many articles there are, and the seconds of reading, parsing and writing."""
    start = time.perf_counter()
    found = [a for path in read.files([folder]) for a in read.articles(path) if isinstance(a, Original)]
    reading, start = time.perf_counter() - start, time.perf_counter()
    made = make(Job(tuple(found)))
    parsing, start = time.perf_counter() - start, time.perf_counter()
    parts = Parts(store)
    parts.settings()
    parts.write(made.tables, made.originals, rules=fingerprint.fingerprint(), sample=False)
    return len(found), reading, parsing, time.perf_counter() - start


def main() -> None:
    """Print the table."""
    words = argparse.ArgumentParser()
    words.add_argument("--articles", type=int, default=200)
    words.add_argument("--only", nargs="*", choices=list(WRITERS))
    given = words.parse_args()
    told = stories(given.articles)
    make(Job((Original("The market of Gao reopened."),)))  # loads the word lists
    print(f"{'form':14}{'articles':>9}{'a minute':>10}{'read alone':>12}{'reading':>9}{'parsing':>9}{'writing':>9}")
    for name in given.only or WRITERS:
        with tempfile.TemporaryDirectory() as scratch:
            inside = Path(scratch) / "files"
            inside.mkdir()
            WRITERS[name](inside, told)
            count, *spent = measure(inside, Path(scratch) / "corpus")
        total = sum(spent)
        shares = "".join(f"{seconds / total:9.0%}" for seconds in spent)
        print(f"{name:14}{count:9,}{60 * count / total:10,.0f}{60 * count / spent[0]:12,.0f}{shares}")


if __name__ == "__main__":
    main()
