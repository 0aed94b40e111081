"""Whatever comes, changes and goes, in whatever order: what is published equals what is published from nothing."""

import datetime as dt
import os
import random
import shutil
from contextlib import closing
from dataclasses import replace

import duckdb
import pytest
from made import figure, parsed

from sahelscope import tables
from sahelscope.read.original import Original
from sahelscope.store import files, numbers, questions, schema, versions
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

#: Speakers whose names may be one person's, and words that come back: stories, statements and happenings meet.
SPEAKERS = ("Awa Sangare", "Awa Sangaré", "Moussa Abdou", "Moussa Abdu")
SAID = ("The transition will last eighteen months in Gao", "Prices of millet fell by half in the market of Mopti")
TOLD = (
    "The bridge was built by hand and every family of the river gave stones wood rope and days of work for it " * 3,
)
TOWNS = ("Kelbo", "Solhan")
OUTLETS = ("The Invented Courier", "The Invented Mail", "The Invented Post")
WORDS = ("bridge", "transition", "Kelbo", "Awa", "renamed", "millet")


def made(chance, number):
    """Return an article with what is found in it."""
    day = None if chance.random() < 0.2 else dt.date(2021, 5, 1) + dt.timedelta(chance.randrange(4))
    town, who, said = chance.choice(TOWNS), chance.choice(SPEAKERS), chance.choice(SAID)
    attack = f"Officials said gunmen attacked {town} and killed 12 people"
    text = f"Number {number}. {attack}. “{said},” said {who}. {chance.choice((*TOLD, ''))}"
    return Original(text, title=chance.choice(("A bridge of stone and rope", f"News {number}")), published=day,
                    outlet=chance.choice(OUTLETS), language="en", url=f"https://a.example/{number % 7}")  # fmt: skip


def read(original):
    attack, said = original.text.split(". ")[1], original.text.partition("“")[2].partition(",”")[0]
    who = original.text.partition("said ")[2].partition("” said ")[0]
    who = next(s for s in SPEAKERS if f"” said {s}." in original.text)
    day = original.published.isoformat() if original.published else None
    slug = who.lower().replace(" ", "-")
    found = parsed(
        original,
        mentions=[("Number", "MLI")],
        quotes=[(said, who, {"speaker_id": slug, "affiliation": "MLI"})],
        events=[(attack, "attack", day, ("BFA",))],
    )
    killed = figure(original.text, "12", "deaths", 12, None)
    return replace(found, events=tuple(replace(e, figures=(killed,)) for e in found.events))


def write(store, articles):
    found = [(a, read(a)) for a in articles]
    return tables.tables(found), tables.originals(articles)


def step(chance, store, number):
    """Add a part, remove one, or correct an article of one; then publish."""
    parts = store.all()
    what = chance.choice(("add", "add", "remove", "correct")) if len(parts) > 2 else "add"
    part = chance.choice(parts) if parts else None
    if what == "remove":
        store.remove(part)
    elif what == "correct":
        articles = list(tables.from_originals(part.read("originals")))
        one = articles[0]
        articles[0] = chance.choice([
            replace(one, title=f"Renamed {number}", known_as=one.article_id),
            replace(one, published=dt.date(2021, 5, 2), known_as=one.article_id),
            replace(one, outlet="The Invented Echo", known_as=one.article_id),
        ])  # fmt: skip
        store.replace(part, *write(store, articles), rules="x")
    else:
        store.write(*write(store, [made(chance, 10 * number + i) for i in range(3)]), rules="x")
    publish(store.folder)


def rows(folder):
    with closing(duckdb.connect(versions.folder(folder / "published") / "corpus.duckdb", read_only=True)) as db:
        names = db.execute("select table_name from duckdb_tables() where schema_name = 'main' order by 1").fetchall()
        return {name: db.execute(f'select * from "{name}" order by all').fetchall() for (name,) in names}


@pytest.mark.parametrize("seed", range(int(os.environ.get("SAHELSCOPE_ORDERS", "2"))))
def test_any_order_gives_what_is_published_from_nothing(tmp_path, seed):
    chance, store = random.Random(seed), Parts(tmp_path / "corpus")
    with files.lock(store.folder):
        for number in range(6):
            step(chance, store, number)
        anew = shutil.copytree(store.folder, tmp_path / "anew")
        shutil.rmtree(anew / "published")
        publish(anew)
    mine, wanted = rows(store.folder), rows(anew)
    assert mine.keys() == wanted.keys()
    for table, cells in wanted.items():
        assert mine[table] == cells, table
    assert mine["event_groups"] and mine["same_statements"] and mine["stories"], "there is something to compare"
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
