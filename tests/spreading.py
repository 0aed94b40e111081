"""Piles of files for readings by way of a cluster, workers that are this process, and what a corpus then holds."""

import functools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd

from sahelscope.store import check, questions
from sahelscope.store.parts import Parts
from sahelscope.tables import STORED

TEXT = "Market number {} at Gao opened on 3 May 2021, said Awa Diallo. “We sell rice number {},” she said."


class Here:
    """A cluster's workers, all in this process."""

    count = 2

    def each(self, make, pile, alone):
        return ((portion, make(portion)) for portion in pile)


def pile(*names: object) -> list[Path]:
    """Write a file of one article for each name into the folder ``pile`` of the current one."""
    Path("pile").mkdir(exist_ok=True)
    for name in names:
        Path(f"pile/{name}.txt").write_text(TEXT.format(name, name), encoding="utf-8")
    return sorted(Path("pile").glob("*.txt"))


def table(count: int, start: int = 0) -> Path:
    """Write a file of so many articles."""
    path = Path(f"table-{start}.jsonl")
    rows = [{"text": TEXT.format(n, n), "title": f"Market {n}"} for n in range(start, start + count)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def held(corpus: Path) -> dict[str, list[str]]:
    """Return the rows of all tables of all parts, sorted, but for the moment of their reading; the corpus is whole."""
    assert list(check.faults(corpus)) == []
    rows: dict[str, list[str]] = {}
    for name in STORED:
        several = [part.read(name).drop(columns="read_at", errors="ignore") for part in Parts(corpus).all()]
        rows[name] = sorted(map(repr, pd.concat(several).astype(object).itertuples(index=False)))
    assert questions.open(corpus).totals().articles == len(rows["articles"]) == len(set(Parts(corpus).ids()))
    return rows


@contextmanager
def s3() -> Iterator[functools.partial]:
    """Run a server that speaks S3; give what makes a bucket's address with its keys."""
    from moto.server import ThreadedMotoServer
    from pyarrow.fs import FileSystem

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    query = f"endpoint_override={host}:{port}&scheme=http&region=us-east-1&allow_bucket_creation=true"

    def bucket(name: str) -> str:
        address = f"s3://key:secret@{name}/pre?{query}"
        FileSystem.from_uri(address)[0].create_dir(name)
        return address

    try:
        yield bucket
    finally:
        server.stop()
