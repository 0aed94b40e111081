"""A pronoun that states something goes back to a person, the one who spoke before at first."""

import pytest

from sahelscope import parse

FOUND = [
    ("en", "Awa Diallo came back from Gao. She said the road was closed.", "Awa Diallo"),
    ("en", "“We leave,” said Awa Diallo. The road is closed, she added.", "Awa Diallo"),
    ("en", "Awa Diallo, who said the road was closed, came back.", "Awa Diallo"),
    ("fr", "Awa Diallo est revenue de Gao. Elle dit que la route est fermée.", "Awa Diallo"),
    ("fr", "« Nous partons », dit Awa Diallo. La route est fermée, ajoute-t-elle.", "Awa Diallo"),
    ("fr", "Le maire Moussa Ba est revenu. Selon M. Ba, la route est fermée.", "Moussa Ba"),
]


@pytest.mark.parametrize(("lang", "text", "name"), FOUND)
def test_the_speaker_bears_the_fullest_name_printed(lang, text, name):
    [statement] = [q for q in parse(text, lang=lang).quotes if q.kind == "indirect"]
    assert name in statement.speaker


def test_words_between_marks_are_not_stated_twice():
    quotes = parse("Awa Diallo said that “the road was closed to all of us” on Monday.", lang="en").quotes
    assert [q.kind for q in quotes if q.kind == "indirect"] == []
    assert len(quotes) == 1
