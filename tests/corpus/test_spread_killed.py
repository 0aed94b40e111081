"""Killed workers, a killed coordinator and a restart lose and double nothing; parts in object storage serve others."""

from pathlib import Path

import deadly
import deadly_portion
import pytest
from spreading import Here, held, pile, s3

from sahelscope.corpus import cluster, ingest, portions, spread
from sahelscope.store import delivery
from sahelscope.store.errors import StoreError

WHENS = ("before", "half", "after")


@pytest.fixture(scope="module")
def workers():
    """Two workers of this machine, each a process, as ``--cluster local:2`` starts them."""
    started = cluster.Cluster("local:2")
    yield started
    started.close()


@pytest.fixture(scope="module")
def bucket():
    with s3() as made:
        yield made


@pytest.fixture
def inputs(tmp_path, monkeypatch):
    """A pile of files, a portion each."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(portions, "LEAST", 150)
    return pile(*range(4), *WHENS)


@pytest.fixture
def clean(inputs):
    """What the corpus must hold."""
    ingest.add(inputs, Path("clean"), workers=1)
    return held(Path("clean"))


def test_killed_workers_lose_and_double_nothing_and_a_deadly_file_is_named(workers, inputs, clean, monkeypatch):
    monkeypatch.setattr(portions, "make", deadly_portion.make)
    outcome = spread.add([*inputs, *set(pile("deadly")) - set(inputs)], Path("c"), workers)
    assert all(Path(f"{when}.met").exists() for when in WHENS)
    assert held(Path("c")) == clean
    assert [(p.file, p.what) for p in outcome.problems] == [("pile/deadly.txt", spread._KILLED.what)]
    assert 3 <= len(Path("deaths").read_text().split()) <= 6  # three times by itself, and before that as often at most
    assert not [p for p in Path("c/arriving").iterdir() if p.name.startswith(".unfinished")]


@pytest.mark.parametrize(
    ("method", "ending", "when"),
    [("rename", "000001.1", "before"), ("rename", "000004.1", "after"), ("replace", "CURRENT", "before")],
)
def test_a_killed_coordinator_and_a_restart_lose_and_double_nothing(workers, inputs, clean, method, ending, when):
    deadly.killed("spread", method, ending, when, Path("c"), workers.address, 150, None)
    spread.add(inputs, Path("c"), workers)
    assert held(Path("c")) == clean


def test_parts_in_object_storage_serve_every_machine(workers, inputs, clean, bucket):
    where = bucket("sahel")
    assert spread.add(inputs, Path("one"), workers, parts=where).new == len(inputs)
    assert len(delivery.at(where).names()) == len(inputs)
    assert [spread.fetch(Path("two"), where).new for _ in range(2)] == [len(inputs), 0]
    assert held(Path("one")) == held(Path("two")) == clean


def test_a_coordinator_killed_while_it_fetches_goes_on_there(workers, inputs, clean, bucket):
    where = bucket("again")
    deadly.killed("spread", "rename", "000003.1", "after", Path("c"), workers.address, 150, where)
    spread.add(inputs, Path("c"), workers, parts=where)
    assert held(Path("c")) == clean
    assert len(delivery.at(where).names()) == len(inputs)


def test_a_part_without_its_description_is_none_and_a_damaged_one_is_made_again(inputs, bucket, monkeypatch):
    where, place = bucket("torn"), delivery.at(bucket("torn"))
    spread.add(inputs[:2], Path("one"), Here(), parts=where)
    torn, damaged = place.names()
    place.drop(torn)
    place.leave(f"{damaged}/events.parquet", b"other bytes")
    found = spread.fetch(Path("two"), where)
    assert (found.new, [p.what for p in found.problems]) == (0, [spread._DAMAGED.what])
    assert "secret" not in found.problems[0].file
    assert place.names() == []
    spread.add(inputs[:2], Path("three"), Here(), parts=where)
    assert place.names() == [torn, damaged]
    assert spread.fetch(Path("two"), where).new == 2


def test_a_place_that_cannot_be_used_is_a_sentence_without_the_keys(bucket):
    nowhere = bucket("sahel").replace("@sahel/", "@nowhere/")
    with pytest.raises(StoreError, match="check the address") as told:
        delivery.at(nowhere).leave("note", b"")
    assert "nowhere" in str(told.value) and "secret" not in str(told.value)
    with pytest.raises(StoreError, match="no place for parts"):
        delivery.at("s3:///")
