"""Each example in the word lists is a sentence in which the word attributes something; "-" examples are none."""

import pytest

from sahelscope.language import lexicon

EXAMPLES = [
    (language, form, entry, sentence)
    for language in ("en", "fr")
    for form, entry, sentence in lexicon.load(language, "indirect_cues").examples
]


@pytest.mark.parametrize(("lang", "form", "entry", "sentence"), EXAMPLES)
def test_an_example_is_a_statement_unless_its_word_is_blocked(stated, lang, form, entry, sentence):
    assert form in sentence or form.capitalize() in sentence
    assert bool(stated(lang, sentence)) == (entry != lexicon.BLOCK)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_entry_is_made_of_known_names(language):
    known = {"that", "full that", "say", "tell", "thing", "whole thing", "of", "at", "object", "dative", "to", "self"}
    known |= {
        "by",
        "finding",
        "figure",
        "ask",
        "gap",
        "felt",
        "state",
        "according",
        "noun",
        "noun to",
        "ends",
        lexicon.BLOCK,
    }
    entries = set(lexicon.load(language, "indirect_cues").forms.values())
    assert {name for entry in entries for name in entry.split("+")} <= known
