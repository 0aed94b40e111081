"""Speech passed on within speech, in marks within the marks."""

import pytest

from sahelscope import parse
from sahelscope.events.findings import Findings
from sahelscope.models import Span

FOUND = [
    ("fr", "« Un garde nous a dit : “Attendez ici.” On a attendu », raconte Awa Sow.", "Attendez ici.", "Un garde"),
    (
        "fr",
        '« Le préfet m\'a répondu : "Revenez demain". Je suis revenue », raconte Awa Sow.',
        "Revenez demain",
        "Le préfet",
    ),
    (
        "fr",
        "« Je leur ai dit : “La route est longue.” Ils sont partis », raconte Awa Sow.",
        "La route est longue.",
        "Awa Sow",
    ),
    (
        "fr",
        "« On nous a dit : “Là, c'est la frontière.” Il n'y avait rien », raconte Awa Sow.",
        "Là, c'est la frontière.",
        "On",
    ),
    ("en", "“A guard told us: ‘Wait here.’ We waited,” Awa Sow recalled.", "Wait here.", "A guard"),
    ("en", "“I told him: ‘Which harvest?’” said Awa Sow.", "Which harvest?", "Awa Sow"),
    (
        "en",
        "“The prefect said, ‘Come back tomorrow.’ I came back,” said Awa Sow.",
        "Come back tomorrow.",
        "The prefect",
    ),
]


@pytest.mark.parametrize(("lang", "text", "words", "who"), FOUND)
def test_speech_within_speech(lang, text, words, who):
    quotes = parse(text, lang=lang).quotes
    inner = next(q for q in quotes if q.rule == "nested")
    assert (inner.text, inner.speaker) == (words, who)
    assert any(q.speaker == "Awa Sow" and q.start < inner.start < q.end for q in quotes)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« J'ai lu “Les Puits” au lycée », raconte Awa Sow."),
        ("en", "“I want them to go there, listen, and say, ‘Enough.’” said Awa Sow."),
        ("en", "“We sang ‘The River’ all night,” said Awa Sow."),
    ],
)
def test_titles_and_wishes_within_speech_are_nobodys(lang, text):
    assert [q for q in parse(text, lang=lang).quotes if q.rule == "nested"] == []


def test_an_opening_mark_typed_twice_opens_once():
    quotes = parse("Ali Sow said ““we leave” on Monday.", lang="en").quotes
    assert [(q.text, q.speaker) for q in quotes] == [("we leave", "Ali Sow")]


def test_words_behind_speech_within_speech_are_still_in_marks():
    text = "« Le garde a dit : “Attendez.” Trois hommes ont fui », raconte Awa Sow."
    found = parse(text, lang="fr")
    assert any(q.rule == "nested" for q in found.quotes)
    at = text.index("Trois hommes")
    findings = Findings(found.article, found.mentions, found.dates, found.quotes)
    assert findings.in_quotes(Span(at, at + 12))
    assert not findings.in_quotes(Span(text.index("Awa"), len(text)))
