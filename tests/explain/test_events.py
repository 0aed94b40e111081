"""An odd event leads to one line: its trigger's, that of what its object makes of it, or that of a weight."""

import pytest

from sahelscope import parse
from sahelscope.explain.events import explain_events
from sahelscope.paths import DATA

#: language, sentence, trigger, list with its form, reasons, what the date and the place rest on
EXPLAINED = [
    ("fr", "Des hommes armés ont tué douze civils à Djibo le 3 mai 2021.", "tué", [("fr/event_verbs", "tuer")],
     ["past", "date in the clause", "place in the clause", "figure in the clause", "first sentence"],
     "nearest in the clause", "a place in the clause", ["Djibo (BFA)"]),
    ("en", "France withdrew its soldiers from Gao.", "withdrew", [("en/event_frames", "withdraw + troops")],
     ["past", "place in the clause", "first sentence"], "", "a place in the clause", ["France (FRA)", "Gao (MLI)"]),
    ("en", "An explosion in Gao surprised the garrison.", "explosion", [("en/event_nouns", "explosion")],
     ["noun", "indefinite", "place near it", "first sentence"], "", "a place in the clause", ["Gao (MLI)"]),
]  # fmt: skip


def explained(sentence, lang):
    parsed = parse(sentence, lang=lang)
    return explain_events(parsed.article, parsed.mentions, parsed.dates, parsed.quotes), parsed


@pytest.mark.parametrize(("lang", "sentence", "trigger", "lines", "reasons", "date", "places", "named"), EXPLAINED)
def test_an_event_says_what_it_rests_on(lang, sentence, trigger, lines, reasons, date, places, named):
    (found,), parsed = explained(sentence, lang)
    (clause,) = found.clauses
    assert found.event == parsed.events[0]
    assert (clause.trigger, sentence[slice(*clause.span)]) == (trigger, trigger)
    assert {(f"data/lexicons/{name}.csv", form) for name, form in lines} <= {(x.file, x.form) for x in clause.lines}
    assert [reason.name for reason in clause.reasons] == reasons
    assert (clause.date_basis, clause.places_basis, list(clause.places)) == (date, places, named)


@pytest.mark.parametrize(("lang", "sentence"), [case[:2] for case in EXPLAINED])
def test_each_line_that_is_named_holds_the_form(lang, sentence):
    (found,), _ = explained(sentence, lang)
    (clause,) = found.clauses
    for line in clause.lines:
        printed = (DATA.parent / line.file).read_text(encoding="utf-8").splitlines()[line.line - 1]
        assert line.form in printed
    table = (DATA / "events" / "weights.csv").read_text(encoding="utf-8").splitlines()
    assert all(reason.name in table[reason.line - 1] for reason in clause.reasons)
    assert (DATA.parent / clause.module).exists()


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("en", "Two guards were killed when gunmen attacked the post in Gao."),
     ("fr", "Deux gardes ont été tués quand des hommes armés ont attaqué le poste de Gao.")],
)  # fmt: skip
def test_an_event_of_two_clauses_has_the_triggers_of_both(lang, sentence):
    (found,), _ = explained(sentence, lang)
    assert len(found.clauses) == 2
