"""What ten million articles on fifty machines would take, multiplied out from what each step costs here.

python benchmarks/scale.py [--articles 2000] [--characters 4000] [--own FILE] [--published 20000]
                           [--wanted 10000000] [--machines 50] [--cores 8]

Each step is measured by itself: what a worker does with a portion, what taking its parts over costs the machine that
gives the order, giving portions out (by the clock, so nobody else should be at work), publishing. The network and the
other machines are assumed. A step grows as its articles do; publishing is the one step of which that is doubtful so
far out.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import duckdb

from benchmarks import many, pile, spread
from sahelscope.corpus import portions
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns
from sahelscope.store import delivery
from sahelscope.store.arrivals import FOLDER, Arrivals
from sahelscope.store.known_ids import KnownIds
from sahelscope.store.parts import Parts

#: Questions that DuckDB is asked over the parts as they lie, without anything published: what, tables, SQL.
STRAIGHT = (
    (
        "quotes about each country by year",
        ("articles", "quote_countries"),
        "SELECT country, left(published::VARCHAR, 4), count(DISTINCT quote_id) FROM quote_countries JOIN articles "
        "USING (article_id) GROUP BY ALL",
    ),
    ("quotes with a word", ("quotes",), "SELECT count(*) FROM quotes WHERE contains(lower(text), 'négociations')"),
)
#: Bytes a second that one machine takes from a network of 1 Gbit/s: assumed, not measured.
NETWORK = 110_000_000


class Costs(NamedTuple):
    """What an article costs: seconds of CPU, then bytes, then what questions cost."""

    make: float  #: by a worker
    take: float  #: by the machine that gives the order
    publish: float  #: by the same
    given: float  #: as it comes
    part: float  #: as a part
    published: float  #: in a published version
    straight: dict[str, tuple[float, float]]  #: seconds and bytes that each of STRAIGHT takes


def costs(rows: Sequence[dict[str, str]], publishing: int, folder: Path) -> Costs:
    """Measure each step with these articles, publishing with an invented corpus of so many (many.py)."""
    arriving, store = folder / "corpus" / FOLDER, Parts(folder / "corpus")
    name, content = portions.note((), {})
    delivery.at(str(arriving)).leave(name, content)
    order = portions.Order(folder, str(arriving), name, Batch(), Columns())
    arrivals = Arrivals(store, KnownIds(store))
    warming = list(pile.articles(20, 600, seed=2))
    for warm in (True, False):  # the first time a worker does something, it starts a great deal
        file = pile.write(folder / f"{warm}.jsonl", warming if warm else rows)
        start = time.process_time()
        made = portions.make(order, portions.Portion((file,), file.stat().st_size))
        make, start = time.process_time() - start, time.process_time()
        came = arrivals.take(made.parts)
        take = time.process_time() - start
    count = sum(map(len, came))  # of one's own, some may be there twice, or be no article
    part = sum(f.stat().st_size for one in store.all()[1:] for f in one.path.glob("*.parquet"))
    publish = many.make(folder / "many", publishing * many.QUOTES_PER_ARTICLE)
    published = sum(f.stat().st_size for f in (folder / "many" / "published").rglob("*") if f.is_file())
    each = (make / count, take / count, publish / publishing, file.stat().st_size / count)
    straight = {what: asked(folder / "many" / "parts", names, sql) for what, names, sql in STRAIGHT}
    each_asked = {what: (spent / publishing, size / publishing) for what, (spent, size) in straight.items()}
    return Costs(*each, part / count, published / publishing, each_asked)


def asked(parts: Path, names: Sequence[str], sql: str) -> tuple[float, float]:
    """Return the seconds of CPU that a question takes over all parts, and the bytes of the tables that it looks at."""
    with duckdb.connect() as database:
        for name in names:
            database.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{parts}/*/{name}.parquet')")
        database.execute(sql).fetchall()  # the first time, it starts
        start = time.process_time()
        database.execute(sql).fetchall()
        spent = time.process_time() - start
    return spent, sum(file.stat().st_size for name in names for file in parts.glob(f"*/{name}.parquet"))


def own(file: Path) -> list[dict[str, str]]:
    """Return the rows of a file of one's own."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def hours(seconds: float) -> str:
    """Return a time in hours, in minutes where it is short."""
    return f"{seconds / 3600:,.1f} h" if seconds >= 3600 else f"{seconds / 60:,.1f} min"


def main() -> None:
    """Print what was measured, what the wanted pile takes, and which step is the longest."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--articles", type=int, default=2_000)
    words.add_argument("--characters", type=int, default=4_000)
    words.add_argument("--own", type=Path, help="measure with these articles of your own (JSON Lines) instead")
    words.add_argument("--published", type=int, default=20_000)
    words.add_argument("--portions", type=int, default=10_000)
    words.add_argument("--wanted", type=int, default=10_000_000)
    words.add_argument("--machines", type=int, default=50)
    words.add_argument("--cores", type=int, default=8)
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        rows = own(given.own) if given.own else list(pile.articles(given.articles, given.characters))
        one = costs(rows, given.published, Path(scratch))
        (Path(scratch) / "small").mkdir()
        portion = spread.giving_out(given.portions, Path(scratch, "small"))[1] / 1000
    note = len(portions.note((f"{n:016x}" for n in range(100_000)), {})[1]) / 100_000
    long = sum(len(row["text"]) for row in rows) / len(rows)
    print(
        f"measured, {len(rows):,} articles of {long:,.0f} characters: worker {1000 * one.make:.2f} ms, "
        f"taking over {1000 * one.take:.3f} ms, publishing {1000 * one.publish:.3f} ms of CPU; "
        f"{one.given:,.0f} bytes as it comes, {one.part:,.0f} as a part, {one.published:,.0f} published; "
        f"giving out a portion {1000 * portion:.2f} ms"
    )
    wanted, workers = given.wanted, given.machines * given.cores
    several = wanted * one.given / portions.MOST
    steps = {
        "read, parse and write parts, by all": wanted * one.make / workers,
        "give out portions": several * portion,
        "fetch parts from object storage (assumed)": wanted * one.part / NETWORK,
        "take parts over": wanted * one.take,
        "publish from nothing": wanted * one.publish,
    }
    print(f"{wanted:,} articles on {given.machines} machines with {given.cores} cores, {several:,.0f} portions:")
    for what, seconds in steps.items():
        print(f"  {what:45} {hours(seconds):>10}")
    print(f"  {'the longest of these':45} {max(steps, key=lambda what: steps[what])}")
    for what, size in (("pile", one.given), ("parts", one.part), ("published", one.published), ("note", note)):
        print(f"  {what:45} {wanted * size / 1e9:>7,.2f} GB")
    print("asked over the parts as they lie, by one machine:")
    for what, (spent, size) in one.straight.items():
        print(f"  {what:45} {wanted * spent:>7,.1f} s of CPU, {wanted * size / 1e9:,.1f} GB looked at")


if __name__ == "__main__":
    main()
