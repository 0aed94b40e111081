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


@pytest.mark.parametrize(
    ("words", "speaker_id", "kind"),
    [
        ("“We regret the raid,” the Department of State said on Monday.", "state-department", "institution"),
        ("“We regret the raid,” the State Department said on Monday.", "state-department", "institution"),
        ("“We regret the raid,” the Malian government said on Monday.", "government-mli", "state"),
        ("“We regret the raid,” the Department of Justice said on Monday.", "us-justice-department", "institution"),
        ("« Nous regrettons ce raid », a déclaré le gouvernement malien lundi.", "government-mli", "state"),
        ("« Nous regrettons ce raid », a déclaré le Pentagone lundi.", "pentagon", "institution"),
    ],
)
def test_one_speaker_is_of_one_kind_whatever_name_is_printed(words, speaker_id, kind):
    (quote,) = parse(words).quotes
    assert (quote.speaker_id, quote.speaker_kind) == (speaker_id, kind)
