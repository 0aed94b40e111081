"""What the reports of a happening count, added up and written."""

from types import SimpleNamespace

import duckdb
import pyarrow as pa
import pytest

from components import event_words, i18n
from sahelscope.briefing import words as wording
from sahelscope.store import toll_sql
from sahelscope.store.toll_words import Toll, noted, written

#: figures as (low, high, about) -> the toll of their reports together
GROUPS = {
    ((12, None, False),): Toll(12, 12, open=True),
    ((12, None, False), (40, 40, False)): Toll(12, 40),
    ((12, 12, False), (40, None, False)): Toll(12, 40, open=True),
    ((18, 22, True),): Toll(20, 20, about=True),
    ((20, 20, True), (18, 22, True)): Toll(20, 20, about=True),
    ((20, 20, True), (20, 20, False)): Toll(20, 20),
    ((20, 20, True), (12, 12, False)): Toll(12, 20, about=True),
    ((18, 22, True), (20, None, False)): Toll(20, 20, open=True),
    ((8, 12, None),): Toll(8, 12),  # of a part that an older version wrote
    ((10, 10, False), (20, 20, True), (30, 30, False)): Toll(10, 30),
}


@pytest.mark.parametrize(("figures", "told"), list(GROUPS.items()), ids=str)
def test_the_reports_of_a_happening_together(figures, told):
    with duckdb.connect() as db:
        rows = [{"low": low, "high": high, "about": about} for low, high, about in figures]
        kinds = pa.schema({"low": pa.int64(), "high": pa.int64(), "about": pa.bool_()})
        db.register("figures", pa.Table.from_pylist(rows, kinds))
        assert db.execute(f"select {toll_sql.toll('figures')} from figures").fetchone() == told
        assert db.execute(f"select {toll_sql.toll('figures', 'low > 99')} from figures").fetchone() == (None,) * 4
        noted_there = [cell for (cell,) in db.execute(f"select {toll_sql.NOTED} from figures").fetchall()]
        assert noted_there == [noted(Toll.of(low, high, about)) for low, high, about in figures]


WRITTEN = [
    (Toll(12, 12), "12", "12", "12"),
    (Toll(8, 12), "8–12", "8–12", "8–12"),
    (Toll(12, 12, open=True), "12+", "at least 12", "au moins 12"),
    (Toll(8, 12, open=True), "8–12+", "8 to at least 12", "de 8 à au moins 12"),
    (Toll(20, 20, about=True), "about 20", "about 20", "environ 20"),
    (Toll(28, 30, open=True, about=True), "about 28–30+", "about 28–30+", "environ 28–30+"),
]


@pytest.mark.parametrize(("toll", "short", "long", "french"), WRITTEN, ids=str)
def test_it_is_written(toll, short, long, french):
    assert written(toll, wording.of("en"), "short") == event_words.deaths(*toll) == short
    assert written(toll, wording.of("en"), "long") == long
    assert written(toll, wording.of("fr"), "long") == french


def test_a_sum_leaves_open_what_one_of_its_tolls_does(monkeypatch):
    tolls = [SimpleNamespace(**toll._asdict()) for toll in (Toll(1200, 1200), Toll(8, 10), Toll(4, 4, open=True))]
    assert event_words.summed(tolls) == "1,212–1,214+"
    monkeypatch.setattr(i18n, "language", lambda: "fr")
    tolls.append(SimpleNamespace(**Toll(20, 20, about=True)._asdict()))
    assert event_words.summed(tolls) == "environ 1 232–1 234+".replace("1 2", "1\u00a02")
    assert event_words.summed([]) == "0"
