"""A person, several at once, an institution or a state speaks."""

import pytest

from sahelscope import parse

FOUND = [
    ("fr", "Awa Sy a dit : « Nous partons. »", "person"),
    ("fr", "Une source a dit : « Nous partons. »", "person"),
    ("fr", "Le maire de Gao a dit : « Nous partons. »", "person"),
    ("fr", "Des habitants ont dit : « Nous partons. »", "group"),
    ("fr", "Le ministère a dit : « Nous partons. »", "institution"),
    ("fr", "La France a dit : « Nous partons. »", "state"),
    ("fr", "Selon Bamako, « la route est fermée ».", "state"),
    ("en", "“We leave,” said Awa Sy.", "person"),
    ("en", "“We leave,” residents said.", "group"),
    ("en", "“We leave,” the union said.", "institution"),
    ("en", "Mali said: “We leave.”", "state"),
    ("en", "“We leave,” she said.", None),
]


@pytest.mark.parametrize(("lang", "sentence", "kind"), FOUND)
def test_the_kind_of_a_speaker_is_told(lang, sentence, kind):
    (quote,) = [q for q in parse(sentence, lang=lang).quotes if q.kind != "indirect"]
    assert quote.speaker_kind == kind
