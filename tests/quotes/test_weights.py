"""A table of weights is read with its lines; a weight that is no number is refused by its line."""

import pytest

from sahelscope.language.lexicon import LexiconError
from sahelscope.quotes import weights


@pytest.fixture
def table(monkeypatch, tmp_path):
    """Return a call that writes a table, which the rules then read."""
    monkeypatch.setattr(weights, "DATA", tmp_path)
    (tmp_path / "quotes").mkdir()

    def write(content):
        weights.path("made").write_text(content, encoding="utf-8")
        weights.forget()
        return "made"

    yield write
    weights.forget()


def test_a_reason_has_its_weight_and_its_line(table):
    name = table("reason,weight\ncolon before the quote,0.5\nindefinite,-1.25\n")
    assert weights.read(name) == {"colon before the quote": 0.5, "indefinite": -1.25}
    assert weights.lines(name)["indefinite"] == (-1.25, 3)


def test_without_a_table_nothing_weighs(table):
    assert weights.read("missing") == {}


def test_a_weight_that_is_no_number_is_refused_by_its_line(table):
    name = table("reason,weight\nindefinite,much\n")
    with pytest.raises(LexiconError, match=r"line 2: 'much' is no number; write it as 0\.25"):
        weights.read(name)
