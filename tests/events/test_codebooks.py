"""ACLED's names for what is printed: by the weapon, by who acts and who is hit; nothing where the words do not tell."""

import pytest

from sahelscope import parse
from sahelscope.events import codebooks
from sahelscope.events.codebooks import NOT_CODED, Acled, Told
from sahelscope.language import lexicon

FAR, BOMB, AIR = "Explosions/Remote violence", "Remote explosive/landmine/IED", "Air/drone strike"
CODED = [
    ("en", "Gunmen killed 12 herders near Dori on Monday.", ("Violence against civilians", "Attack")),
    ("fr", "Des hommes armés ont tué douze villageois près de Dori lundi.", ("Violence against civilians", "Attack")),
    ("en", "Soldiers killed 12 jihadists near Dori on Monday.", ("Battles", "Armed clash")),
    ("fr", "L’armée a tué douze terroristes près de Dori lundi.", ("Battles", "Armed clash")),
    ("en", "A drone strike killed 12 people near Kidal on Monday.", (FAR, AIR)),
    ("fr", "Une frappe de drone a tué douze personnes près de Kidal lundi.", (FAR, AIR)),
    ("en", "A roadside bomb killed three soldiers near Dori on Monday.", (FAR, BOMB)),
    ("fr", "Trois soldats ont été tués lundi par un engin explosif près de Dori.", (FAR, BOMB)),
    ("en", "Gunmen with rocket launchers killed three soldiers near Dori on Monday.", ("Battles", "Armed clash")),
    ("en", "Gunmen kidnapped two teachers in Djibo on Monday.",
     ("Violence against civilians", "Abduction/forced disappearance")),
    ("en", "Teachers marched in Zinder on Monday.", ("Protests", "Peaceful protest")),
    ("fr", "Des émeutes ont éclaté lundi à Zinder.", ("Riots", "Violent demonstration")),
    ("en", "The mayor was arrested in Gao on Monday.", ("Strategic developments", "Arrests")),
    ("en", "Mali held elections on Monday.", NOT_CODED),
]  # fmt: skip


def coded(language, sentence):
    (event,) = parse(sentence, lang=language).events
    sides = {role: {a.side for a in event.actors if a.role == role and a.side} for role in ("by", "against")}
    counted = {f.what for f in event.figures}
    return codebooks.acled(Told(event.type, event.text, language, sides["by"], sides["against"], counted))


@pytest.mark.parametrize(("language", "sentence", "expected"), CODED)
def test_a_sentence_is_coded_as_a_coder_would(language, sentence, expected):
    assert coded(language, sentence) == Acled(*expected)


NOT_TOLD = [
    Told("attack", "Twelve were killed in Gao.", "en"),
    Told("attack", "Twelve were killed in Gao.", "en", by={"armed group"}),
    Told("talks", "The ministers met in Niamey.", "en", by={"government"}),
    Told("humanitarian", "Grain was handed out in Gao.", "en"),
]


@pytest.mark.parametrize("told", NOT_TOLD)
def test_where_the_words_do_not_tell_nothing_is_said(told):
    assert codebooks.acled(told) == NOT_CODED


PROTESTS = [
    ({"deaths"}, "Excessive force against protesters"),
    ({"wounded", "arrested"}, "Excessive force against protesters"),
    ({"arrested"}, "Protest with intervention"),
    (set(), "Peaceful protest"),
]


@pytest.mark.parametrize(("counted", "expected"), PROTESTS)
def test_a_protest_is_coded_by_what_became_of_it(counted, expected):
    assert codebooks.acled(Told("protest", "They marched.", "en", counted=counted)).sub_event_type == expected


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_word_stands_for_a_name_of_the_table(language):
    known = {row.sub_event_type for rows in codebooks._rows().values() for row, _ in rows}
    assert set(lexicon.load(language, "acled_means").forms.values()) <= known | {lexicon.BLOCK}


def test_a_condition_that_is_none_is_refused_by_file_and_line():
    with pytest.raises(lexicon.LexiconError, match="line 9: 'sometimes' is no condition; write one of words, by a"):
        codebooks._condition(9, "sometimes")


ON_CIVILIANS = [
    (Told("attack", "", "en", against={"civilian", "army"}), True),
    (Told("attack", "", "en", against={"army"}), False),
    (Told("attack", "", "en"), None),
    (Told("talks", "", "en", against={"civilian"}), None),
]


@pytest.mark.parametrize(("told", "expected"), ON_CIVILIANS)
def test_who_was_the_target(told, expected):
    assert codebooks.targets_civilians(told) is expected
