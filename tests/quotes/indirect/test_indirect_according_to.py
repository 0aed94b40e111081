"""according to X, selon X, d'après X: a preposition names the speaker."""

import pytest

FOUND = [
    ("en", "According to the ministry, the road is closed.", "the road is closed", "the ministry"),
    ("en", "The road is closed, according to the ministry.", "The road is closed", "the ministry"),
    ("fr", "Selon le ministère, la route est fermée.", "la route est fermée", "le ministère"),
    ("fr", "La route est fermée, d'après Awa Diallo.", "La route est fermée", "Awa Diallo"),
    ("fr", "Le maire aurait été arrêté, selon des habitants.", "Le maire aurait été arrêté", "des habitants"),
    ("en", "The road, according to the ministry, is closed.", "The road is closed", "the ministry"),
    (
        "en",
        "According to Moussa Traore, the health minister, the road is closed.",
        "the road is closed",
        "Moussa Traore",
    ),
    ("fr", "La route, selon un élu local joint par la radio, est fermée.", "La route est fermée", "un élu local"),
    ("fr", "Selon Awa Diallo, chercheuse à Gao, la route est fermée.", "la route est fermée", "Awa Diallo"),
    (
        "fr",
        "Selon le ministre de la Santé, Moussa Traoré, la route est fermée.",
        "la route est fermée",
        "Moussa Traoré",
    ),
    ("fr", "Pour Awa Diallo, chercheuse à Gao, la route est fermée.", "la route est fermée", "Awa Diallo"),
    (
        "fr",
        "Trois hommes ont été tués, a-t-on appris de source sécuritaire.",
        "Trois hommes ont été tués",
        "source sécuritaire",
    ),
    (
        "en",
        "In Gao, according to the ministry, the road that leads north is closed.",
        "In Gao the road that leads north is closed",
        "the ministry",
    ),
    ("fr", "À en croire le maire, la route est fermée.", "la route est fermée", "le maire"),
    ("fr", "Rien n'a changé, selon elle.", "Rien n'a changé", "elle"),
    ("en", "The road is closed, according to the parents' committee.", "The road is closed", "the parents' committee"),
    (
        "fr",
        "Selon Awa Diallo, ingénieure chargée du chantier, la route est fermée.",
        "la route est fermée",
        "Awa Diallo",
    ),
    (
        "fr",
        "Selon Awa Diallo, trois routes, dont celle de Gao, sont fermées.",
        "trois routes, dont celle de Gao, sont fermées",
        "Awa Diallo",
    ),
    # what is so "for" somebody who holds opinions
    ("fr", "Pour la plateforme, le dialogue est mort-né.", "le dialogue est mort-né", "la plateforme"),
    ("fr", "Pour les syndicats, cette mesure est une erreur.", "cette mesure est une erreur", "les syndicats"),
    ("fr", "Pour un diplomate à Gao, Moussa Ba, la junte attend.", "la junte attend", "un diplomate à Gao"),
    ("en", "For critics, the law is a trap.", "the law is a trap", "critics"),
    ("en", "For economist Awa Diallo, the state is buying time.", "the state is buying time", "economist Awa Diallo"),
    ("en", "The road is lost, in the view of the mayor.", "The road is lost", "the mayor"),
    # what one reads or learns
    ("fr", "La route est fermée, lit-on dans la note.", "La route est fermée", "la note"),
    ("fr", "Aux dires des FAMa, la route est fermée.", "la route est fermée", "FAMa"),
]
LEFT_ALONE = [
    ("fr", "Pour les élèves, la rentrée est fixée au 3 octobre."),
    ("fr", "Pour l'heure, aucun bilan n'a été communiqué."),
    ("en", "For pupils, school begins on Monday."),
    ("en", "For Awa Diallo, the war meant the end of school."),
    ("en", "According to our knowledge, the road is lost."),
    ("en", "They shared the water according to their needs."),
    ("fr", "La date selon laquelle il faut partir est connue."),
    ("fr", "Pour le mois de mai, la route est fermée."),
    ("fr", "Ils se partagent l'eau selon leurs besoins."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_clause_and_its_speaker(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nobody_speaks(stated, lang, sentence):
    assert stated(lang, sentence) == []
