"""Happenings in whole sentences: their type, and the clause that tells of them."""

import pytest

from sahelscope import parse

FOUND = [
    ("fr", "Une attaque a fait douze morts jeudi à Dori.", "attack"),
    ("fr", "Des officiers ont renversé le président.", "coup"),
    ("fr", "La France a retiré ses soldats de la base.", "withdrawal"),
    ("fr", "Les enseignants ont observé une grève de deux jours.", "protest"),
    ("fr", "Deux religieuses ont été enlevées près de Fada.", "abduction"),
    ("en", "Gunmen attacked the market on Thursday.", "attack"),
    ("en", "Officers overthrew the president.", "coup"),
    ("en", "France withdrew its soldiers from the base.", "withdrawal"),
    ("en", "Teachers went on strike on Monday.", "protest"),
    ("en", "Two nuns were kidnapped near Fada.", "abduction"),
]
LEFT_ALONE = [
    ("fr", "La lutte contre le terrorisme reste difficile."),
    ("fr", "Le village n'a pas été attaqué."),
    ("fr", "Des groupes pourraient attaquer le marché."),
    ("en", "The fight against terrorism is hard."),
    ("en", "The village was not attacked."),
    ("en", "Gunmen could attack the market."),
]


@pytest.mark.parametrize(("lang", "sentence", "kind"), FOUND)
def test_a_happening_is_found_with_its_type(lang, sentence, kind):
    assert [e.type for e in parse(sentence, lang=lang).events] == [kind]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_what_did_not_happen_is_left_alone(lang, sentence):
    assert parse(sentence, lang=lang).events == ()
