"""The examples in the word lists are read as their line says."""

import pytest

from sahelscope import parse
from sahelscope.language import lexicon

LISTS = [(lang, name) for lang in ("en", "fr") for name in ("event_verbs", "event_nouns", "event_frames")]
EXAMPLES = [(lang, *example) for lang, name in LISTS for example in lexicon.load(lang, name).examples]


@pytest.mark.parametrize(("lang", "form", "entry", "sentence"), EXAMPLES)
def test_the_example_is_an_event_of_its_type(lang, form, entry, sentence):
    expected = [] if entry == lexicon.BLOCK else [entry]
    assert [e.type for e in parse(sentence, lang=lang).events] == expected
