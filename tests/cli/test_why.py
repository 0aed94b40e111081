"""`sahelscope parse --why` prints for each quote and event what it rests on."""

import json

import pytest
from typer.testing import CliRunner

from sahelscope.cli import app

TEXTS = {
    "fr": "« Nous avons soif », a déclaré Awa Diallo à Kaya. Des hommes armés ont tué douze civils à Djibo.",
    "en": "“We are thirsty,” said Awa Diallo in Kaya. Gunmen killed twelve villagers in Djibo.",
}
CUES = {"fr": "déclaré (says)", "en": "said (says)"}
TRIGGERS = {"fr": "tuer (attack)", "en": "kill (attack)"}


def run(lang, *options):
    return CliRunner().invoke(app, ["parse", "-", "--why", "--lang", lang, *options], input=TEXTS[lang])


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_people_read_which_lines_are_behind_a_quote_and_an_event(lang):
    shown = run(lang).output
    assert f"data/lexicons/{lang}/cues.csv:" in shown
    assert CUES[lang] in shown
    assert "(sahelscope/quotes/cue_after.py)" in shown
    assert f"data/lexicons/{lang}/event_verbs.csv:" in shown
    assert TRIGGERS[lang] in shown
    assert "+1.00  past  (data/events/weights.csv:" in shown
    assert "place: a place in the clause; named nearby: Djibo (BFA)" in shown


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_program_reads_every_candidate_and_reason(lang):
    found = json.loads(run(lang, "--json").stdout)
    (quote,), (event,) = found["quotes"], found["events"]
    assert quote["quote"]["speaker"] == "Awa Diallo"
    assert quote["parts"][0]["candidates"][0]["lines"][0]["file"] == f"data/lexicons/{lang}/cues.csv"
    assert event["event"]["type"] == "attack"
    assert {"rule", "name", "weight", "line"} == set(event["clauses"][0]["reasons"][0])


def test_a_text_that_commands_a_terminal_is_printed_without_its_commands():
    text = "“We are \x1b[31mthirsty,” said Awa Diallo in Kaya."
    shown = CliRunner().invoke(app, ["parse", "-", "--why", "--lang", "en"], input=text).output
    assert "thirsty" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("text", "said"),
    [("The market of Gao is large.", "No quote and no event was found."),
     ("قال رئيس البلدية إن السوق سيفتح أبوابه يوم الاثنين بعد أسابيع", "Arabic is not read: nothing is looked for.")],
)  # fmt: skip
def test_where_there_is_nothing_it_says_so(text, said):
    shown = CliRunner().invoke(app, ["parse", "-", "--why"], input=text)
    assert (shown.exit_code, shown.output.strip()) == (0, said)
