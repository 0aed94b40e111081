"""The table of corrections: added to only, whole after a kill, readable in its earlier form."""

import pytest

from sahelscope.store import StoreError, corrections, files
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


def test_the_latest_holds_and_what_is_taken_back_does_not(tmp_path):
    wrong, later = (new("quote", "a", "verdict", v, start=1, end=9, words="w") for v in ("wrong", "right"))
    speaker = new("quote", "a", "speaker", "Awa", start=1, end=9, words="w")
    other = new("quote", "b", "verdict", "wrong", start=1, end=9, words="w")
    assert corrections.in_force([wrong, later, speaker, other]) == [later, speaker, other]
    assert corrections.in_force([wrong, later, corrections.undoing(later)]) == [wrong]
