"""A bit that a disk has changed, or a file that was cut off, is never shown as if it were printed."""

import json
import random
import shutil

import pytest
from made import corpus_of_three, parsed
from typer.testing import CliRunner

from sahelscope import tables
from sahelscope.cli import app
from sahelscope.corpus.rebuild import rebuild
from sahelscope.read import Original
from sahelscope.store import StoreError, aside, check, corrections, files, questions, seals, versions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current, publish

FLIPS, CUTS = 64, 24


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    found = corpus_of_three()
    with files.lock(folder):
        Parts(folder).change(keep_sample=False)
        Parts(folder).write(tables.tables(found), tables.originals(o for o, _ in found), rules="x")
        publish(folder)
    return folder


@pytest.fixture
def corpus(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / "corpus")


def stored(folder):
    """Return the files that hold something, each with how likely a fault hits it: the larger, the likelier."""
    return [f for f in sorted(folder.rglob("*")) if f.is_file() and f.name != "lock" and f.stat().st_size]


def read_all(folder):
    """Return all that a reader can see, and all that the next publishing would start from."""
    corpus = questions.open(folder)
    shown = [corpus.quotes().to_csv(), corpus.events().to_csv(), corpus.articles().to_csv()]
    shown += [corpus.article(i).text for i in corpus.articles()["article_id"]]
    shown += [part.read(name).to_csv() for part in Parts(folder).all() for name in tables.STORED]
    for part in Parts(folder).all():
        part.check()
    return shown


def noticed(folder, before):
    """Tell whether a fault is said, or has changed nothing that is seen. Anything but a StoreError is a crash."""
    try:
        same = read_all(folder) == before
    except StoreError as error:
        assert "\n" not in str(error) and "sahelscope rebuild" in str(error)
        same = False
        assert list(check.faults(folder)), "the check finds it, too"
    else:
        assert same, "a changed value was shown as if it were printed"
    return not same


@pytest.mark.parametrize("seed", range(4))
def test_no_flipped_bit_changes_a_value_unnoticed(whole, corpus, seed):
    chance, before, told = random.Random(seed), read_all(whole), 0
    for _ in range(FLIPS // 4):
        file = chance.choice(stored(corpus))
        kept = file.read_bytes()
        at = chance.randrange(len(kept))
        file.write_bytes(kept[:at] + bytes([kept[at] ^ 1 << chance.randrange(8)]) + kept[at + 1 :])
        told += noticed(corpus, before)
        file.write_bytes(kept)
    assert told >= FLIPS // 4 * 0.9, "nearly every byte is covered"
    assert not list(check.faults(corpus))


@pytest.mark.parametrize("seed", range(2))
def test_no_file_that_was_cut_off_is_taken_for_whole(whole, corpus, seed):
    chance, before = random.Random(seed), read_all(whole)
    for _ in range(CUTS // 2):
        file = chance.choice(stored(corpus))
        kept = file.read_bytes()
        file.write_bytes(kept[: chance.randrange(len(kept))])
        noticed(corpus, before)
        file.write_bytes(kept)


def test_a_damaged_part_is_not_published(corpus):
    file = Parts(corpus).all()[0].file("quotes")
    file.write_bytes(file.read_bytes()[:-1] + b"\x00")
    shutil.rmtree(corpus / "published")
    with files.lock(corpus), pytest.raises(StoreError, match=r"quotes\.parquet is damaged; run `sahelscope rebuild`"):
        publish(corpus)


def test_beside_a_damaged_part_what_is_new_is_published_and_the_rest_stays_as_it_was_read(corpus):
    before = questions.open(corpus).quotes()
    file = Parts(corpus).all()[0].file("quotes")
    file.write_bytes(file.read_bytes()[:-1] + b"\x00")
    article = Original("The market of Gao reopened.", title="A market", language="en")
    with files.lock(corpus):
        Parts(corpus).write(tables.tables([(article, parsed(article))]), tables.originals([article]), rules="x")
        publish(corpus)
    after = questions.open(corpus)
    assert after.totals().articles == 4 and after.quotes().equals(before)
    assert [fault.file for fault in check.faults(corpus)] == [file]


def test_a_damaged_part_is_not_read_for_a_correction(corpus):
    found = questions.open(corpus).quotes().iloc[0]
    file = Parts(corpus).all()[0].file("quotes")
    file.write_bytes(file.read_bytes()[:-1] + b"\x00")
    where = {"start": int(found["start"]), "end": int(found["end"]), "words": found["text"]}
    corrections.append(corpus, [corrections.new("quote", found["article_id"], "verdict", "wrong", **where)])
    with files.lock(corpus), pytest.raises(StoreError, match=r"quotes\.parquet is damaged; run `sahelscope rebuild`"):
        publish(corpus)


def test_a_damaged_version_is_no_base_for_the_next(corpus):
    file = versions.folder(corpus / "published") / "search.sqlite"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)
    with files.lock(corpus):
        publish(corpus)
    assert json.loads((versions.folder(corpus / "published") / "published.json").read_text())["changes"] == 0
    assert not list(check.faults(corpus))


def test_what_is_published_and_damaged_is_not_current_so_that_add_makes_it_anew(corpus):
    file = versions.folder(corpus / "published") / "search.sqlite"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)
    assert not is_current(corpus)


def test_a_version_that_nobody_names_any_more_is_said_and_not_an_empty_corpus(corpus):
    (corpus / "published" / "CURRENT").unlink()
    with pytest.raises(StoreError, match="CURRENT, which says which version counts, is missing"):
        questions.open(corpus)
    rebuild(corpus, workers=1)
    assert questions.open(corpus).totals().articles == 3


def test_a_corpus_that_was_written_before_there_were_seals_is_read(corpus):
    for name in ("part.json", "published.json", "store.json"):
        for file in corpus.rglob(name):
            about = json.loads(file.read_text())
            file.write_text(json.dumps({k: v for k, v in about.items() if k not in ("seal", "sha256")}))
    current = corpus / "published" / "CURRENT"
    current.write_text(current.read_text().split()[0] + "\n")
    assert questions.open(corpus).totals().articles == 3
    assert not list(check.faults(corpus))


def test_hashes_whose_seal_is_gone_are_not_believed():
    assert not seals.is_whole({"sha256": {"a": "b"}})
    assert seals.is_whole(seals.sealed({"sha256": {"a": "b"}}))


def run(*words):
    return CliRunner().invoke(app, list(words))


def test_the_command_says_that_all_is_well_or_what_is_not(corpus):
    shown = run("--corpus", str(corpus), "check")
    assert shown.exit_code == 0 and "are as they were written" in shown.stdout
    file = Parts(corpus).all()[0].file("originals")
    file.write_bytes(file.read_bytes()[:-4] + b"PAR2")
    shown = run("--corpus", str(corpus), "check")
    assert shown.exit_code == 1
    assert f"{file}: is not as it was written; run `sahelscope rebuild`" in shown.stdout
    assert "add their files again" in shown.stdout


def test_rows_that_hang_on_nothing_are_found(corpus):
    part = Parts(corpus).all()[0]
    made = {name: part.read(name) for name in tables.STORED}
    made["event_countries"] = made["event_countries"].assign(event_id="nobody-e0")
    originals = made.pop("originals")
    with files.lock(corpus):
        Parts(corpus).replace(part, made, originals, rules="x")
    assert any("rows hang on events that are not there" in fault.what for fault in check.faults(corpus))


def test_a_text_that_waits_aside_and_was_changed_is_not_shown_and_is_named(tmp_path):
    article = Original("The market of Gao reopened on Monday.", file="a.txt")
    aside.keep(tmp_path, article, "has no words")
    [one] = aside.all_of(tmp_path)
    assert not [fault for fault in check.faults(tmp_path) if fault.file == one.path]
    one.path.write_text(one.path.read_text().replace("Monday", "Mondaz"))
    assert not aside.all_of(tmp_path)
    assert not list(aside.originals(tmp_path, [article.article_id]))
    assert [fault.what for fault in check.faults(tmp_path) if fault.file == one.path] == ["is not as it was written"]
