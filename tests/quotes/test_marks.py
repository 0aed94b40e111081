"""Which words stand between marks, whatever marks an outlet prints and however many it forgets."""

import pytest

from sahelscope import parse
from sahelscope.language.sentences import paragraphs
from sahelscope.quotes import marks
from sahelscope.quotes.grammar import GRAMMARS


def between(text):
    return [text[s.start : s.end] for s in marks.find(text, paragraphs(text), GRAMMARS["en"].elided)]


STYLES = [
    ("“We left,” he said.", ["We left"]),
    ('"We left," he said.', ["We left"]),
    ("''We left,'' he said.", ["We left"]),
    ("``We left,'' he said.", ["We left"]),
    ("‘We left,’ he said.", ["We left"]),
    ("'We left,' he said.", ["We left"]),
    ("„Wir gehen“, sagt er.", ["Wir gehen"]),
    ("« Nous partons », dit-il.", ["Nous partons"]),
    ("«\u00a0Nous partons\u00a0», dit-il.", ["Nous partons"]),
    ('" Nous partons ", dit-il.', ["Nous partons"]),
    ("“We left“, he said.", ["We left"]),
]
NESTED = [
    ('« Il m\'a dit "non" et « oui » », dit-elle. « Ah. »', ['Il m\'a dit "non" et « oui »', "Ah."]),
    ("“He told me ‘go’ and then “come”,” she said. “Fine.”", ["He told me ‘go’ and then “come”", "Fine."]),
    ('"He told me "go" yesterday," she said.', ['He told me "go" yesterday']),
]
APOSTROPHES = [
    ("'We don't know the boys' names,' he said.", ["We don't know the boys' names"]),
    ("‘It’s the workers’ party,’ she said.", ["It’s the workers’ party"]),
    ("It was rock ’n’ roll in the ’90s, 'twas the farmers' year.", []),
    ("L'armée a dit ‘non’ à l'État.", ["non"]),
]
ODD = [
    (
        "“We heard shots, said the guard.\n\n“Two fell,” said the nurse.",
        ["We heard shots, said the guard.", "Two fell"],
    ),
    (
        '"We left," he said. "They stayed, she said. "All of them," he added.',
        ["We left", "They stayed, she said.", "All of them"],
    ),
    ('"It got worse," Sow says. The number has grown." She left.', ["It got worse", "The number has grown."]),
    ('He waited." Then he left.\n\n"Go," she said.', ["Go"]),
]
GLUED = [("He said:“Stop now.”They ran.", ["Stop now."]), ('He said"yes"and left.', ["yes"])]


@pytest.mark.parametrize(("text", "words"), STYLES)
def test_every_style_of_mark_is_read(text, words):
    assert between(text) == words


@pytest.mark.parametrize(("text", "words"), NESTED)
def test_a_quotation_within_a_quotation_does_not_end_it(text, words):
    assert between(text) == words


@pytest.mark.parametrize(("text", "words"), APOSTROPHES)
def test_apostrophes_are_no_marks(text, words):
    assert between(text) == words


@pytest.mark.parametrize(("text", "words"), ODD)
def test_a_forgotten_mark_loses_at_most_its_own_paragraph(text, words):
    assert between(text) == words


@pytest.mark.parametrize(("text", "words"), GLUED)
def test_marks_glued_to_words_are_read(text, words):
    assert between(text) == words


@pytest.mark.parametrize("text", ["“One.\n\n“Two.\n\n“Three,” she said.", "« Un.\n\n« Deux.\n\n» Trois », dit-elle."])
def test_speech_over_several_paragraphs_goes_on_where_each_opens_and_only_the_last_closes(text):
    found = marks.find(text, paragraphs(text))
    assert [s.continues for s in found] == [False, True, True]
    assert [s.unclosed for s in found] == [True, True, False]


def test_a_mark_that_never_closes_does_not_swallow_a_long_paragraph():
    text = "“We heard shots. " + "The market was quiet again by noon and the stalls were open. " * 20
    assert between(text) == ["We heard shots."]


@pytest.mark.parametrize("text", ['""""""""', "He said “”.", "Il a dit : « »."])
def test_marks_around_nothing_quote_nothing(text):
    assert parse(text, lang="fr" if "«" in text else "en").quotes == ()


def test_the_labels_of_a_transcript_between_marks_are_no_words_of_it():
    text = (
        "Governor Issa Sow said the road would open.\n\n"
        '"BARRY: Will you be there tomorrow?\n\n'
        '"SOW: Well, this is a market day.\n\n'
        '"BARRY: If I may, sir, will you go?"'
    )
    said = [(q.text, q.speaker) for q in parse(text, lang="en").quotes if q.kind == "direct"]
    assert said == [
        ("Will you be there tomorrow?", "BARRY"),
        ("Well, this is a market day.", "Issa Sow"),
        ("If I may, sir, will you go?", "BARRY"),
    ]


def test_a_day_is_nobody():
    text = "Un sous-officier présent ce matin-là a indiqué que l’ordre était venu « d’en haut, par la radio »."
    assert [q.speaker_text for q in parse(text, lang="fr").quotes if q.kind != "indirect"] == [
        "Un sous-officier présent"
    ]
