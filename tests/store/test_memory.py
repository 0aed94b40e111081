"""Publishing takes the memory that the machine has, does with less where it must, and says so where it cannot."""

import io
import shutil
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

from benchmarks import invented
from sahelscope.cli import app
from sahelscope.corpus import inbox, inbox_worker
from sahelscope.corpus.correct import correct_article
from sahelscope.store import StoreError, build, change, files, memory, publish, questions
from sahelscope.store.build import DUCKDB
from sahelscope.store.memory import MB, Resources
from sahelscope.store.parts import Parts

ARTICLES = 3000
#: Too little for 64 threads over so many articles, enough for a few; and too little for one.
SMALL, TOO_SMALL = Resources(24 * MB, 64), Resources(8 * MB, 16)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("several-thousand")
    invented.make(folder, ARTICLES)
    return folder


@pytest.fixture
def corpus(made, tmp_path):
    """A published corpus of several thousand small articles."""
    return shutil.copytree(made, tmp_path / "corpus")


@pytest.fixture
def tries(monkeypatch):
    """How many threads each try took."""
    found = []
    write = build._write

    def noted(making, parts, resources, *others):
        found.append(resources.threads)
        return write(making, parts, resources, *others)

    monkeypatch.setattr(build, "_write", noted)
    return found


@pytest.fixture
def anew(monkeypatch):
    """All is made from nothing, though a version before could be changed, which takes next to no memory."""
    monkeypatch.setattr(change, "fitting", lambda _: None)


def give(monkeypatch, resources):
    monkeypatch.setattr(memory, "resources", lambda: resources)


@pytest.mark.usefixtures("anew")
def test_where_memory_does_not_suffice_fewer_threads_publish(corpus, tries, monkeypatch):
    give(monkeypatch, SMALL)
    with files.lock(corpus):
        publish.publish(corpus)
    assert tries[0] == 64 and len(tries) > 1, "the limit is one that 64 threads really exceed"
    assert tries == [64 >> i for i in range(len(tries))]
    assert questions.open(corpus).totals().articles == ARTICLES


@pytest.mark.usefixtures("anew")
def test_where_one_thread_is_too_many_the_old_version_stays(corpus, tries, monkeypatch):
    before = questions.version(corpus)
    give(monkeypatch, TOO_SMALL)
    with files.lock(corpus), pytest.raises(StoreError, match="more than the 8 MB of memory") as caught:
        publish.publish(corpus)
    assert tries == [16, 8, 4, 2, 1]
    assert "\n" not in str(caught.value) and str(corpus) in str(caught.value)
    assert questions.version(corpus) == before
    assert [p.name for p in (corpus / "published").iterdir() if p.name.startswith(files.UNFINISHED)] == []


@pytest.mark.usefixtures("anew")
def test_where_one_thread_needs_more_it_gets_what_is_free_besides(corpus, tries, monkeypatch):
    given = Resources(TOO_SMALL.memory, 2, 1000 * MB)
    give(monkeypatch, given)
    with files.lock(corpus):
        publish.publish(corpus)
    assert tries == [2, 1, 1] and list(given.fewer())[-1] == Resources(1000 * MB, 1)
    assert questions.open(corpus).totals().articles == ARTICLES


def test_one_more_article_is_published_where_all_would_need_too_much_memory(corpus, tries, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("A market opened in Gao.")
    give(monkeypatch, TOO_SMALL)
    added = CliRunner().invoke(app, ["--corpus", str(corpus), "add", str(tmp_path / "a.txt"), "--workers", "1"])
    assert added.exit_code == 0 and tries == []
    assert questions.open(corpus).totals().articles == ARTICLES + 1


def test_where_changing_needs_too_much_memory_all_is_made_anew(corpus, tries, monkeypatch):
    def too_much(*_):
        raise duckdb.OutOfMemoryException("Out of Memory Error")

    monkeypatch.setattr(change, "make", too_much)
    with files.lock(corpus):
        publish.publish(corpus)
    assert len(tries) == 1
    assert questions.open(corpus).totals().articles == ARTICLES


@pytest.mark.usefixtures("anew")
def test_add_says_it_in_a_sentence_and_the_same_command_publishes_later(corpus, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("A market opened in Gao.")
    command = ["--corpus", str(corpus), "add", str(tmp_path / "a.txt"), "--workers", "1"]
    with monkeypatch.context() as small:
        give(small, TOO_SMALL)
        ended = CliRunner().invoke(app, command)
    assert ended.exit_code == 2
    assert ended.stderr.count("\n") == 1 and "close other programs" in ended.stderr
    assert questions.open(corpus).totals().articles == ARTICLES
    assert len(Parts(corpus).ids()) == ARTICLES + 1, "what was read is kept"
    assert CliRunner().invoke(app, command).exit_code == 0
    assert questions.open(corpus).totals().articles == ARTICLES + 1


@pytest.mark.usefixtures("anew")
def test_the_page_that_adds_files_is_told_in_a_sentence(corpus, monkeypatch):
    upload = inbox.new_upload(corpus)
    upload.put("a.txt", io.BytesIO(b"A market opened in Gao."))
    give(monkeypatch, TOO_SMALL)
    state = inbox_worker.read(upload)
    assert state.state == "failed" and "close other programs" in state.message


@pytest.mark.usefixtures("anew")
def test_a_correction_says_it_in_a_sentence(corpus, monkeypatch):
    give(monkeypatch, TOO_SMALL)
    some = min(Parts(corpus).ids())
    with pytest.raises(StoreError, match="close other programs"):
        correct_article(corpus, some, {"outlet": "Invented Weekly"})
    assert questions.open(corpus).totals().articles == ARTICLES


@pytest.mark.usefixtures("anew")
def test_a_full_disk_is_not_taken_for_too_little_memory(corpus, monkeypatch):
    def full(*_):
        raise duckdb.OutOfMemoryException("failed to offload data block; limited by 'max_temp_directory_size'")

    monkeypatch.setattr(build, "_write", full)
    with files.lock(corpus), pytest.raises(StoreError, match="is full; free some space"):
        publish.publish(corpus)


def test_tables_are_in_the_same_order_however_many_threads(made, tmp_path):
    rows = []
    for threads in (1, 16):
        into = tmp_path / str(threads)
        into.mkdir()
        build.make(into, Parts(made).all(), Resources(1000 * MB, threads))
        with duckdb.connect(into / DUCKDB, read_only=True) as db:
            names = [n for (n,) in db.execute("select table_name from duckdb_tables() order by 1").fetchall()]
            rows.append({name: db.execute(f"select * from {name}").fetchall() for name in names})
    assert rows[0].keys() == rows[1].keys() and len(rows[0]) > 15
    assert [name for name in rows[0] if rows[0][name] != rows[1][name]] == []


# What the machine has


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A Linux machine of our own making: its files, and a call that writes one."""
    monkeypatch.setattr(memory, "_MEMINFO", tmp_path / "meminfo")
    monkeypatch.setattr(memory, "_OWN_CGROUP", tmp_path / "own")
    monkeypatch.setattr(memory, "_CGROUPS", tmp_path / "groups")
    monkeypatch.setattr(memory, "_cores", lambda: 16)

    def write(name: str, content: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        return path

    write("meminfo", "MemTotal:       8388608 kB\nMemFree:          100 kB\nMemAvailable:   4194304 kB\n")
    return write


def test_half_of_what_is_free_and_threads_by_the_memory(machine):
    machine("meminfo", f"MemAvailable:   {300 * 1024} kB\n")
    assert memory.resources() == Resources(150 * MB, 2, 150 * MB)


def test_no_more_than_sorting_piece_by_piece_needs_however_large_the_machine(machine):
    assert memory.resources() == Resources(memory.MOST, 3, 2048 * MB)


def test_a_small_machine_gets_the_least_and_few_threads(machine):
    machine("meminfo", "MemAvailable:   20480 kB\n")
    assert memory.resources() == Resources(memory.LEAST, 2, memory.LEAST)


def test_no_more_threads_than_cores(machine, monkeypatch):
    monkeypatch.setattr(memory, "_cores", lambda: 1)
    assert memory.resources().threads == 1


@pytest.mark.parametrize("own", ["0::/a/b", "0::/"], ids=["its own group", "the container sees its group as the root"])
def test_a_container_gets_half_of_what_its_limit_leaves(machine, own):
    machine("own", f"{own}\n")
    inside = "groups" + own.removeprefix("0::").rstrip("/")
    machine(f"{inside}/memory.max", f"{1000 * MB}\n")
    machine(f"{inside}/memory.current", f"{600 * MB}\n")
    machine(f"{inside}/memory.stat", f"anon 5\ninactive_file {200 * MB}\n")
    assert memory.free() == 600 * MB


def test_the_tightest_of_the_groups_around_it_counts(machine):
    machine("own", "0::/a/b\n")
    for inside, limit in (("groups/a", str(700 * MB)), ("groups/a/b", "max")):
        machine(f"{inside}/memory.max", f"{limit}\n")
        machine(f"{inside}/memory.current", f"{100 * MB}\n")
    assert memory.free() == 600 * MB


def test_older_control_groups_too(machine):
    machine("own", "5:cpu:/x\n4:memory:/x\n0::/\n")
    machine("groups/memory/x/memory.limit_in_bytes", f"{900 * MB}\n")
    machine("groups/memory/x/memory.usage_in_bytes", f"{500 * MB}\n")
    assert memory.free() == 400 * MB


def test_where_the_system_does_not_tell_half_of_all_memory_is_taken_to_be_free(machine, tmp_path, monkeypatch):
    (tmp_path / "meminfo").unlink()
    monkeypatch.setattr(memory.os, "sysconf", {"SC_PHYS_PAGES": 1_000_000, "SC_PAGE_SIZE": 4096}.__getitem__)
    assert memory.free() == 2_048_000_000
    monkeypatch.delattr(memory.os, "sysconf")
    assert memory.free() == memory.UNKNOWN


@pytest.mark.parametrize("odd", ["garbage\n", "\n\n", "0:x\n", ":::\n", "0::/a\0b\n", "4:memory:/x\n"])
def test_what_is_no_line_of_control_groups_is_passed_over(machine, odd):
    machine("own", odd)
    assert memory.resources() == Resources(memory.MOST, 3, 2048 * MB)


@pytest.mark.parametrize("limit", ["-1", "max", "", "1e9", "9" * 6000])
def test_what_is_no_limit_limits_nothing(machine, limit):
    machine("own", "0::/\n")
    machine("groups/memory.max", limit)
    machine("groups/memory.current", "500")
    assert memory.resources() == Resources(memory.MOST, 3, 2048 * MB)
