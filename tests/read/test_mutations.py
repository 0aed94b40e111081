"""Files of every form, changed at random: articles or a sentence, and no failure.

Thirty of the thousands that ``python -m benchmarks.mutations`` tries at night.
"""

import random

import pytest

from benchmarks import mutations


@pytest.mark.parametrize("form", ["docx", "odt", "eml", "rtf", "warc", "csv", "json", "parquet", "xlsx", "tar", "nitf"])
def test_a_changed_file_gives_articles_or_a_sentence(form, tmp_path):
    found = [kind for kind, _ in mutations.all_of(form, 3, 1, tmp_path)]
    assert not [one.why for one in found if one.kind == "failed"]


def test_a_file_is_changed_each_time_in_another_way():
    content = b"The market of Gao reopened on Monday." * 20
    several = {mutations.changed(content, random.Random(n)) for n in range(40)}
    assert len(several) > 30


def test_a_reader_that_fails_is_found(tmp_path, monkeypatch):
    def fails(path):
        raise KeyError(path.name)
        yield

    monkeypatch.setattr(mutations.read, "articles", fails)
    found = mutations.tried(tmp_path / "a.json")
    assert found.kind == "failed" and "KeyError" in found.why
