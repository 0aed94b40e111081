"""A form leads to its file and line; printed words to the forms that stand in them."""

import pytest

from sahelscope.explain import lexicon_lines
from sahelscope.paths import DATA


@pytest.mark.parametrize(
    ("language", "name", "form"),
    [("en", "cues", "said"), ("fr", "cues", "déclaré"), ("fr", "event_verbs", "tuer"), ("en", "event_nouns", "attack")],
)
def test_a_form_leads_to_its_line(language, name, form):
    (found,) = lexicon_lines.of_form(language, name, form)
    assert found.file == f"data/lexicons/{language}/{name}.csv"
    printed = (DATA.parent / found.file).read_text(encoding="utf-8").splitlines()[found.line - 1]
    assert printed.split(",")[:2] == [found.entry, form]


def test_a_form_that_is_not_listed_leads_nowhere():
    assert lexicon_lines.of_form("en", "cues", "xyzzy") == []


@pytest.mark.parametrize(
    ("language", "name", "words", "forms"),
    [("fr", "cues", "déclaré", ["déclaré"]), ("en", "titles", "The Minister of Water", ["minister"]),
     ("en", "cues", "nothing of the kind", [])],
)  # fmt: skip
def test_the_form_as_printed_goes_before_one_with_other_letters(language, name, words, forms):
    assert [line.form for line in lexicon_lines.inside(language, name, words)] == forms
