"""Parsing on the workers of a cluster gives what this machine gives, also where a worker dies."""

import asyncio

import deadly_job
import pytest
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.corpus import cluster, ingest, parallel
from sahelscope.read.original import Original
from sahelscope.store import questions

TEXT = "Market number {} at Gao opened on 3 May 2021, said Awa Diallo. “We sell rice,” she said."


@pytest.fixture(scope="module")
def workers():
    """A scheduler with two workers, each a process, and its address."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as local:
        yield local.scheduler_address


def jobs(count, size=3):
    texts = [Original(TEXT.format(n)) for n in range(count)]
    return [parallel.Job(tuple(texts[i : i + size])) for i in range(0, count, size)]


def test_the_workers_find_what_this_machine_finds(workers, tmp_path):
    for n in range(12):
        (tmp_path / f"{n}.txt").write_text(TEXT.format(n), encoding="utf-8")
    there, here = tmp_path / "there", tmp_path / "here"
    outcome = ingest.add(sorted(tmp_path.glob("*.txt")), there, workers=cluster.Cluster(workers))
    ingest.add(sorted(tmp_path.glob("*.txt")), here, workers=1)
    assert outcome.new == 12 and not outcome.problems
    one, two = questions.open(there), questions.open(here)
    assert one.totals() == two.totals() and one.totals().quotes >= 12
    shown = [corpus.articles(limit=20).drop(columns="read_at") for corpus in (one, two)]  # the moment of each reading
    assert shown[0].equals(shown[1])


def test_an_article_that_kills_every_worker_is_named_and_costs_no_other(workers, monkeypatch):
    monkeypatch.setattr(parallel, "make", deadly_job.make)
    made = list(parallel.parsed(jobs(12), 0, cluster.Cluster(workers)))
    assert [m.articles for m in made] == [3, 3, 2, 3]
    assert ["its process died" in p.what for m in made for p in m.problems] == [True]


def test_workers_that_have_left_are_started_again_where_they_are_our_own(monkeypatch):
    monkeypatch.setattr(cluster, "LOOKS_EVERY", 0.2)
    monkeypatch.setattr(cluster, "NANNY_WITHIN", "1s")
    own = cluster.Cluster("local:1")
    try:
        _end_all_workers(own._client.cluster)
        assert [made for _, made in own.each(str, [1, 2], lambda portion: [portion])] == ["1", "2"]
    finally:
        own.close()


def test_a_cluster_whose_workers_have_all_left_is_a_sentence_and_no_wait_without_end(monkeypatch):
    from distributed import LocalCluster

    monkeypatch.setattr(cluster, "LOOKS_EVERY", 0.2)
    monkeypatch.setattr(cluster, "WORKERS_WITHIN", 0.5)
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None, silence_logs=50) as elsewhere:
        joined = cluster.Cluster(elsewhere.scheduler_address)
        _end_all_workers(elsewhere)
        with pytest.raises(cluster.ClusterError, match="no workers any more"):
            list(joined.each(str, [1], lambda portion: [portion]))
        joined.close()


def _end_all_workers(local):
    async def end():
        await asyncio.gather(*(nanny.close() for nanny in local.workers.values()))

    local.sync(end)


def test_workers_with_other_words_are_refused(workers, monkeypatch):
    monkeypatch.setattr(cluster.fingerprint, "fingerprint", lambda: "0123456789ab")
    with pytest.raises(cluster.ClusterError, match="other rules or words"):
        cluster.Cluster(workers)


def test_a_cluster_without_workers_says_what_to_start():
    from distributed import LocalCluster

    with (
        LocalCluster(n_workers=0, dashboard_address=None, silence_logs=50) as empty,
        pytest.raises(cluster.ClusterError, match="dask worker"),
    ):
        cluster.Cluster(empty.scheduler_address)


@pytest.mark.parametrize(
    ("address", "told"),
    [("local:none", "local:4"), ("local:0", "local:4"), ("tcp://127.0.0.1:9", "No scheduler"), ("gao", "No scheduler")],
)
def test_an_address_that_cannot_be_used_is_a_sentence(address, told, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "ANSWERS_WITHIN", 2)
    file = tmp_path / "a.txt"
    file.write_text(TEXT.format(1), encoding="utf-8")
    shown = CliRunner().invoke(cli.app, ["--corpus", str(tmp_path / "c"), "add", str(file), "--cluster", address])
    assert shown.exit_code == 2
    assert told in shown.output and "Traceback" not in shown.output


def test_the_command_starts_workers_of_its_own(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(TEXT.format(1), encoding="utf-8")
    options = ["--corpus", str(tmp_path / "c"), "add", str(file), "--cluster", "local:1"]
    shown = CliRunner().invoke(cli.app, options)
    assert shown.exit_code == 0, shown.output
    assert "1 article read" in shown.output
