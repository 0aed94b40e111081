"""What reading would bring is told for each preview by itself, however many are made at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

from sahelscope.corpus.preview import preview
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns, ColumnsUsed

TABLES = {
    "one": ("left", "left,right\nThe well of Dalafé is open.,A bus\n"),
    "two": ("right", "left,right\nA bus,The bridge of Dalafé is closed.\n"),
}


def test_two_tables_that_are_previewed_at_once_keep_their_own_columns(tmp_path):
    start = threading.Barrier(len(TABLES))

    def previews(name):
        column, table = TABLES[name]
        path = tmp_path / f"{name}.csv"
        path.write_text(table, encoding="utf-8")
        start.wait()
        found = [preview([path], tmp_path, Batch(columns=Columns.of({"text": column}))) for _ in range(20)]
        return [(p.columns, p.first[0][0].text) for p in found]

    with ThreadPoolExecutor(len(TABLES)) as pool:
        one, two = pool.map(previews, TABLES)
    assert one == [(used("one", tmp_path), "The well of Dalafé is open.")] * 20
    assert two == [(used("two", tmp_path), "The bridge of Dalafé is closed.")] * 20


def used(name, folder):
    return [ColumnsUsed(("left", "right"), {"text": TABLES[name][0]}, file=str(folder / f"{name}.csv"))]
