"""Moussa Traoré · Mohamed ould Abdel Aziz · Moussa TRAORE · J. K. Ba: rows of capitals that name somebody."""

import pytest

from sahelscope import header, people


def names(lang, sentence):
    found = people.find(header.read(sentence, lang=lang))
    return [c.text for c in found.candidates if c.kind in ("name", "organisation")]


FOUND = [
    ("en", "Then Ursula van der Sy left.", "Ursula van der Sy"),
    ("en", "Then Ahmed al-Tayeb left.", "Ahmed al-Tayeb"),
    ("en", "Then J. K. Ba left.", "J. K. Ba"),
    ("en", "Then Awa O’Brien left.", "Awa O’Brien"),
    ("en", "Then Jean-Marie Sy left.", "Jean-Marie Sy"),
    ("en", "Then Bill Sy left.", "Bill Sy"),
    ("en", "Then Theresa May left.", "Theresa May"),
    ("en", "Then Will Said Ba left.", "Will Said Ba"),
    ("en", "Then U.N. envoy Awa Sy left.", "Awa Sy"),
    ("en", "Then MOUSSA TRAORE left.", "MOUSSA TRAORE"),
    ("en", "Diallo said no.", "Diallo"),
    ("fr", "Puis Mohamed Ould Cheikh Sidi est parti.", "Mohamed Ould Cheikh Sidi"),
    ("fr", "Puis Iyad ag Moussa est parti.", "Iyad ag Moussa"),
    ("fr", "Puis Dominique de Sy est parti.", "Dominique de Sy"),
    ("fr", "Puis Me Awa Sy est partie.", "Me Awa Sy"),
    ("fr", "Selon A. Barry, il pleut.", "A. Barry"),
    ("fr", "Puis la Cédéao a parlé.", "la Cédéao"),
    ("fr", "Puis Radio Lac a émis.", "Radio Lac"),
]
LEFT_ALONE = [
    ("en", "Rice is dear."),
    ("en", "However, rain fell on Monday, in May and in Gao."),
    ("en", "They told Reuters."),
    ("fr", "Lire aussi ce qui suit."),
    ("fr", "Selon lui, rien ne va."),
    ("fr", "Il l’a confié à l’AFP, à Gao, lundi."),
    ("fr", "Rappelons que rien ne va."),
]
NOT_YET = [
    ("fr", "Puis Awa dite la Sage est partie.", "Awa dite la Sage"),
]


@pytest.mark.parametrize(
    ("lang", "sentence", "name"), FOUND + [pytest.param(*n, marks=pytest.mark.xfail(strict=True)) for n in NOT_YET]
)
def test_finds_the_whole_name(lang, sentence, name):
    assert any(n.endswith(name) for n in names(lang, sentence))


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_leaves_first_words_places_days_and_agencies_alone(lang, sentence):
    assert names(lang, sentence) == []


GOVERNMENTS = [
    ("en", "France accused Mali of delay.", ["France"]),
    ("en", "According to Niger, rain fell in Mali.", ["Niger"]),
    ("en", "In Mali, said Awa Sy, rain fell.", ["Awa Sy"]),
    ("en", "She lives in Mali and says no.", []),
    ("fr", "La France a annoncé son départ du Mali.", ["La France"]),
    ("fr", "Selon Niamey, la pluie est tombée au Tchad.", ["Niamey"]),
    ("fr", "Elle vit en France et dit non.", []),
]


@pytest.mark.parametrize(("lang", "sentence", "speaking"), GOVERNMENTS)
def test_a_place_speaks_only_where_the_sentence_says_so(lang, sentence, speaking):
    assert names(lang, sentence) == speaking
