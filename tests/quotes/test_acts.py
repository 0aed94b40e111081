"""What a cue does: data/quotes/acts.csv, for both languages."""

import pytest

from sahelscope import parse
from sahelscope.language import lexicon
from sahelscope.quotes import acts

CUES = [
    ("en", "said", "states"),
    ("en", "denied", "denies"),
    ("en", "has claimed", "claims"),
    ("en", "accused", "accuses"),
    ("en", "threatened", "threatens"),
    ("en", "pledged", "promises"),
    ("en", "demanded", "demands"),
    ("en", "called on", "calls for"),
    ("en", "called", "states"),
    ("en", "warned of", "fears"),
    ("fr", "a déclaré", "states"),
    ("fr", "rappelle", "states"),
    ("fr", "a formellement démenti", "denies"),
    ("fr", "nie", "denies"),
    ("fr", "revendique", "claims"),
    ("fr", "reproche", "accuses"),
    ("fr", "menace", "threatens"),
    ("fr", "a promis", "promises"),
    ("fr", "exige", "demands"),
    ("fr", "appelle", "calls for"),
    ("fr", "s’inquiète", "fears"),
    ("fr", "met en garde", "fears"),
]


@pytest.mark.parametrize(("lang", "cue", "act"), CUES)
def test_a_cue_has_an_act(lang, cue, act):
    assert acts.of(cue, lang) == act


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_act_but_stating_has_forms_in_both_languages(lang):
    rows = [cells for _, cells in lexicon.rows(acts.PATH, ("language", "act", "form"))]
    assert {row["act"] for row in rows if row["language"] == lang} == set(acts.ACTS) - {acts.STATES}


def test_every_act_has_a_name_on_the_pages():
    names = {cells["key"] for _, cells in lexicon.rows(acts.PATH.parents[1] / "i18n/pages.csv", ("key", "en", "fr"))}
    assert {"act." + act.replace(" ", "_") for act in acts.ACTS} <= names


def test_quotes_and_statements_carry_their_act():
    quotes = parse("Le maire dément toute fraude. « Nous exigeons une enquête », réclame Awa Diallo.", lang="fr").quotes
    assert [(q.kind, q.act) for q in quotes] == [("indirect", "denies"), ("direct", "demands")]


def test_who_asks_a_question_demands_nothing():
    (quote,) = parse("« Qui a fermé la route ? », demande Awa Diallo.", lang="fr").quotes
    assert quote.act == "states"
