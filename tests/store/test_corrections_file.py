"""The table of corrections: added to only, whole after a kill, readable in its earlier form."""

from dataclasses import replace

import pytest

from sahelscope.store import StoreError, check, corrections, files
from sahelscope.store.corrections import new


def put(folder, *made):
    with files.lock(folder):
        corrections.append(folder, made)


def right(words="We waited"):
    return new("quote", "5c0ffee", "verdict", "right", start=1, end=9, words=words, by="awa")


def test_a_line_that_was_being_written_is_left_out_and_the_next_one_stands_whole(tmp_path):
    first, second, third = right(), right("They, “waited”"), right("=1+1")
    put(tmp_path, first, second)
    file = tmp_path / corrections.FILE
    whole = file.read_bytes()
    start = whole.index(b"\n", whole.index(b"\n") + 1) + 1
    for end in range(start, len(whole)):
        file.write_bytes(whole[:end])
        there = [first] if end < len(whole) - 1 else [first, second]  # only its newline is lacking
        assert corrections.lines(tmp_path) == there
        put(tmp_path, third)
        assert corrections.lines(tmp_path) == [*there, third]


def test_the_form_before_is_read_and_kept(tmp_path):
    file = tmp_path / corrections.FILE
    file.write_text("article_id,field,value,made\n5c0ffee,outlet,The Courier,2026-01-02T03:04:05+00:00\n")
    assert corrections.read(tmp_path) == {"5c0ffee": {"outlet": "The Courier"}}
    put(tmp_path, new("article", "5c0ffee", "title", "A bridge"))
    assert corrections.read(tmp_path) == {"5c0ffee": {"outlet": "The Courier", "title": "A bridge"}}
    assert next(c.made[:4] for c in corrections.lines(tmp_path)) == "2026"


def test_a_file_that_a_spreadsheet_wrote_is_read(tmp_path):
    made = right()
    put(tmp_path, made)
    file = tmp_path / corrections.FILE
    file.write_text("\ufeff" + file.read_text().replace(",", ";").rstrip("\n"))
    assert corrections.lines(tmp_path) == [made]


@pytest.mark.parametrize("cells", ["quote,5c0ffee,9,1", "quote,5c0ffee,,", "rumour,5c0ffee,1,9"])
def test_a_line_that_says_nothing_is_named(tmp_path, cells):
    put(tmp_path, right())
    file = tmp_path / corrections.FILE
    file.write_text(file.read_text().replace("quote,5c0ffee,1,9", cells))
    with pytest.raises(StoreError, match=r"line 2 of corrections\.csv"):
        corrections.lines(tmp_path)


@pytest.mark.parametrize(
    ("spoilt", "why"),
    [
        ((",1,9,", ",1,8,"), "it is not as it was written"),
        (("We waited", "We watted"), "it is not as it was written"),
        ((",right,", ",wrong,"), "it is not as it was written"),
        ((",s", ",z"), "is no id of a correction"),
        (("20", "90", 1), "it is not as it was written"),
        (("+00:00", "+05:00"), "is no moment"),
    ],
)
def test_a_line_that_a_disk_or_a_spreadsheet_changed_is_named(tmp_path, spoilt, why):
    put(tmp_path, right())
    file = tmp_path / corrections.FILE
    head, line = file.read_text().split("\n", 1)
    file.write_text(f"{head}\n{line.replace(*spoilt)}")
    with pytest.raises(StoreError, match=rf"{why}.*, line 2 of corrections\.csv"):
        corrections.lines(tmp_path)
    assert [fault.file.name for fault in check.faults(tmp_path) if fault.file == file] == [corrections.FILE]


def test_lines_from_before_there_were_seals_are_read(tmp_path):
    old = replace(right(), id="8d13f0a2c6b1")
    put(tmp_path, old)
    assert corrections.lines(tmp_path) == [old]


@pytest.mark.parametrize("made", ["9999-12-31T23:59:59.999999+00:00", "zzz", "", "2026-05-07T09:12:44+14:00"])
def test_a_line_after_which_none_could_come_is_refused(made):
    with pytest.raises(ValueError, match="is no moment"):
        replace(right(), made=made).sealed().checked()


def test_a_line_from_the_future_is_not_taken_from_another_desk():
    cells = {name: "" if value is None else str(value) for name, value in vars(right()).items()}
    assert corrections.from_elsewhere(cells).words == "We waited"
    later = replace(corrections.made(cells), made="2999-01-01T00:00:00+00:00").sealed()
    with pytest.raises(ValueError, match="made on 2999-01-01, which is still to come"):
        corrections.from_elsewhere({**cells, "made": later.made, "id": later.id})


def test_the_latest_holds_and_what_is_taken_back_does_not(tmp_path):
    wrong, later = (new("quote", "a", "verdict", v, start=1, end=9, words="w") for v in ("wrong", "right"))
    speaker = new("quote", "a", "speaker", "Awa", start=1, end=9, words="w")
    other = new("quote", "b", "verdict", "wrong", start=1, end=9, words="w")
    assert corrections.in_force([wrong, later, speaker, other]) == [later, speaker, other]
    assert corrections.in_force([wrong, later, corrections.undoing(later)]) == [wrong]
