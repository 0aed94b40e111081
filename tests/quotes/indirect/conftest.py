"""Reads a sentence and says what is stated in it without marks, and by whom."""

import pytest

from sahelscope import parse


@pytest.fixture
def stated():
    """Return the statements of a text, each with the mention that names its speaker."""

    def read(lang, text):
        return [(q.text, q.speaker_text) for q in parse(text, lang=lang).quotes if q.kind == "indirect"]

    return read
