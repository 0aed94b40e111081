"""What speaks for a happening is a line of data/events/weights.csv, and every line is asked for."""

import ast
from pathlib import Path

import pytest

from sahelscope.events import weights
from sahelscope.language.lexicon import LexiconError

SOURCE = "".join(f.read_text(encoding="utf-8") for f in Path(weights.__file__).parent.glob("*.py"))
STRINGS = {n.value for n in ast.walk(ast.parse(SOURCE.replace("from __future__ import annotations", "")))
           if isinstance(n, ast.Constant) and isinstance(n.value, str)}  # fmt: skip
RULES = ("verbs", "nouns", "clause", "choice")
STANDINGS = {"past", "alleged", "planned", "state", "present", "participle"}


@pytest.mark.parametrize("rule", RULES)
def test_every_reason_of_the_table_is_given_by_a_rule(rule):
    assert weights.of(rule)
    told = {name for name in weights.of(rule) if not name.startswith("type ")} - STANDINGS
    assert told <= STRINGS


def test_parts_are_added_up():
    verbs = weights.of("verbs")
    word, beside = [verbs["present"]], [verbs["date in the clause"]]
    assert weights.total(word, beside) == pytest.approx(0.8)


def test_a_weight_that_is_no_number_is_refused_by_its_line(tmp_path):
    table = tmp_path / "weights.csv"
    table.write_text("rule,reason,weight,example\nverbs,past,much,\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"line 2: 'much' is no number"):
        weights.read(table)
