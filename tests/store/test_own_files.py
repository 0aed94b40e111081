"""Views, corrections and settings that were changed at random: what they hold, or a sentence that names the file.

Some of the thousands that ``python -m benchmarks.own_files`` tries at night.
"""

import pytest

from benchmarks import own_files
from sahelscope.store import StoreError


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("corpus")
    own_files.corpus(made)
    return made


@pytest.mark.parametrize(("name", "count"), [("views", 15), ("corrections", 10), ("settings", 40)])
def test_a_changed_file_is_read_or_named(name, count, folder):
    found = list(own_files.all_of(name, count, 7, folder))
    assert not [one.why for one in found if one.kind == "failed"]
    assert {one.kind for one in found} == {"articles", "problems"}


@pytest.mark.parametrize("error", [KeyError("x"), StoreError("something is damaged")])
def test_what_fails_or_names_no_file_is_found(tmp_path, error):
    def fails(_path):
        raise error

    kind = own_files.KINDS["views"]._replace(read=fails)
    assert own_files.tried(kind, tmp_path / kind.file).kind == "failed"
