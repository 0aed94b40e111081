"""Whatever comes, changes and goes, in whatever order: what is published equals what is published from nothing."""

import datetime as dt
import json
import os
import random
import shutil
from collections import Counter
from contextlib import closing

import duckdb
import pytest
from desk import WORDS, Desk

from sahelscope.store import files, numbers, questions, schema, versions
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

#: How many orders are tried, and how many times each publishes.
ORDERS, STEPS = int(os.environ.get("SAHELSCOPE_ORDERS", "2")), 8


@pytest.fixture(scope="module")
def seen():
    """Give what counts, over all orders, in which tables something was compared and what was published in place."""
    found = Counter()
    yield found
    if found["orders"] == ORDERS:
        for name in ("event_groups", "same_statements", "stories", "alike_pairs", "speaker_merges", "corrections"):
            assert found[name], f"there is something to compare in {name}"
        for deed in ("add", "by_hand"):
            assert found[deed], f"{deed} was published in place"


def about(folder):
    return json.loads((versions.folder(folder / "published") / "published.json").read_text())


def rows(folder):
    with closing(duckdb.connect(versions.folder(folder / "published") / "corpus.duckdb", read_only=True)) as db:
        names = db.execute("select table_name from duckdb_tables() where schema_name = 'main' order by 1").fetchall()
        return {name: db.execute(f'select * from "{name}" order by all').fetchall() for (name,) in names}


@pytest.mark.parametrize("seed", range(ORDERS))
def test_any_order_gives_what_is_published_from_nothing(tmp_path, seed, seen):
    store = Parts(tmp_path / "corpus")
    desk, done = Desk(random.Random(seed), store), []
    with files.lock(store.folder):
        for _ in range(STEPS):
            done.append((desk.step(), about(store.folder)["changes"]))
        anew = shutil.copytree(store.folder, tmp_path / "anew")
        shutil.rmtree(anew / "published")
        publish(anew)
    mine, wanted = rows(store.folder), rows(anew)
    assert mine.keys() == wanted.keys()
    for table, cells in wanted.items():
        assert mine[table] == cells, (table, done)
    seen.update(["orders", *(table for table, cells in wanted.items() if cells), *(deed for deed, n in done if n)])
    mine, wanted = questions.open(store.folder), questions.open(anew)
    numbered = [int(n) for n in wanted.ask("select article_no from articles")["article_no"]]
    assert mine.texts(numbered) == wanted.texts(numbered)
    for word in WORDS:
        found = Filters(search=word)
        assert mine.articles(found).equals(wanted.articles(found))
        assert mine.quotes(found).equals(wanted.quotes(found))


def test_numbers_go_by_day_and_id_and_two_that_meet_stand_one_after_the_other():
    ids = ["ffffffffffffffff", "0000010000000001", "0000010000000000", "0000000000000000", "no hash"]
    with closing(duckdb.connect()) as db:
        db.execute("create table a (article_id varchar, published date)")
        db.executemany("insert into a values (?, ?)", [*((i, None) for i in ids), (ids[0], dt.date(2021, 5, 1))])
        found = db.execute(f"select article_no, published from ({numbers.articles('a')}) order by 1").fetchall()
    numbered = [no for no, _ in found]
    assert len(set(numbered)) == 6 and numbered[:4] == [0, 1, 2, 3]
    assert numbered[4] == numbers.DATED - 1 and found[5] == (numbered[5], dt.date(2021, 5, 1))
    assert numbered[5] >> numbers.OF_ID == dt.date(2021, 5, 1).toordinal()


def test_a_country_has_the_same_bit_in_every_corpus_and_those_of_the_sahel_come_first():
    bits = schema.country_bits()
    assert {code for code, *_ in bits[:5]} == {"BFA", "MLI", "MRT", "NER", "TCD"}
    assert schema.country_bits(["MLI", "x1"]) == [*bits, ("x1", *divmod(len(bits), schema.BITS))]
