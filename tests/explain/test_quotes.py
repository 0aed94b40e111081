"""An odd speaker leads to one file: the rule's, the weights', or the line of a word list."""

import pytest

from sahelscope import parse, people
from sahelscope.explain.quotes import explain_quotes, module_of
from sahelscope.paths import DATA

#: language, text, the speaker, the rule's module, the list and form of the cue, somebody else who came into question
EXPLAINED = [
    ("fr", "« Nous avons soif », a déclaré Awa Diallo, la maire de Kaya.", "Awa Diallo", "cue_after",
     ("fr/cues", "déclaré"), "la maire de Kaya"),
    ("en", "“We are thirsty,” said Awa Diallo after a talk with Oumar Ba.", "Awa Diallo", "cue_after",
     ("en/cues", "said"), "Oumar Ba"),
    ("en", "The minister said that the camp was closed.", "The minister", "indirect/that_clause",
     ("en/indirect_cues", "said"), None),
    ("fr", "Selon le ministre Oumar Traoré, les puits sont à sec.", "le ministre Oumar Traoré",
     "indirect/according_to", ("fr/indirect_cues", "selon"), None),
]  # fmt: skip


def line_of(file, number):
    return (DATA.parent / file).read_text(encoding="utf-8").splitlines()[number - 1]


def explained(text, lang):
    parsed = parse(text, lang=lang)
    return explain_quotes(parsed.article, people.find(parsed.article), parsed.quotes)


@pytest.mark.parametrize(("lang", "text", "speaker", "rule", "cue", "other"), EXPLAINED)
def test_a_quote_says_who_came_into_question_and_by_which_words(lang, text, speaker, rule, cue, other):
    (found,) = explained(text, lang)
    (part,) = found.parts
    chosen = part.candidates[0]
    assert (chosen.printed, found.quote.speaker_text) == (speaker, speaker)
    assert chosen.module == f"sahelscope/quotes/{rule}.py"
    assert (f"data/lexicons/{cue[0]}.csv", cue[1]) in {(x.file, x.form.lower()) for x in chosen.lines}
    assert other is None or other in {c.printed for c in part.candidates[1:]}


@pytest.mark.parametrize(("lang", "text"), [case[:2] for case in EXPLAINED])
def test_weights_lines_and_files_are_those_of_the_tables(lang, text):
    (found,) = explained(text, lang)
    for candidate in found.parts[0].candidates:
        assert (DATA.parent / candidate.module).exists()
        for reason in candidate.reasons:
            assert reason.name in line_of(reason.file, reason.line)
            assert f"{reason.weight:g}" in line_of(reason.file, reason.line)
        for line in candidate.lines:
            assert line.form in line_of(line.file, line.line)


def test_the_likeliest_weighs_most():
    (found,) = explained("“We are thirsty,” said Awa Diallo after a talk with Oumar Ba.", "en")
    candidates = found.parts[0].candidates
    assert candidates[0].probability == max(c.probability for c in candidates)


def test_two_halves_are_explained_each():
    (found,) = explained("“We are thirsty,” Awa Diallo, the mayor of Kaya, said on Monday. “The wells are dry.”", "en")
    assert [part.words for part in found.parts] == ["We are thirsty", "The wells are dry."]
    assert found.quote.confidence == min(part.confidence for part in found.parts)


def test_words_of_nobody_named_have_no_candidate():
    found = explained("« Nous avons soif et nous partirons demain. »", "fr")
    assert all(not part.candidates for quote in found for part in quote.parts)


def test_what_no_rule_found_has_no_file():
    assert module_of("nobody named") == ""


@pytest.mark.parametrize(
    ("rule", "module"),
    [("cue_after", "cue_after"), ("indirect.thing", "indirect/thing"), ("alternating", "floating")],
)
def test_a_rule_leads_to_its_module(rule, module):
    assert module_of(rule) == f"sahelscope/quotes/{module}.py"
