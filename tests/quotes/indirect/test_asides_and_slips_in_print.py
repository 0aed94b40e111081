"""Statements as papers print them: asides between verb and words, commas left out, a colon, a second "that"."""

import pytest

FOUND = [
    # an aside between the auxiliary and the verb, or between the verb and the words
    ("fr", "Le docteur a de son côté fait savoir que deux blessés seront opérés.", "deux blessés seront opérés",
     "Le docteur"),
    ("fr", "La maire a annoncé dans la soirée une hausse du prix du pain.", "une hausse du prix du pain", "La maire"),
    ("fr", "L'union a annoncé, hier mardi sur sa page, la fermeture du bureau.", "la fermeture du bureau", "L'union"),
    ("fr", "Le délégué a par ailleurs sollicité des vaccins et des puits.", "des vaccins et des puits", "Le délégué"),
    ("fr", "L'école est ouverte, assure toutefois la mairie.", "L'école est ouverte", "la mairie"),
    ("fr", "Le marché a fermé, et le maire a annoncé un couvre-feu.", "un couvre-feu", "le maire"),
    ("fr", "Après la fermeture, le maire a annoncé un couvre-feu.", "un couvre-feu", "le maire"),
    ("en", "Awa Diallo doubts, however, that the road is open.", "the road is open", "Awa Diallo"),
    # a comma or a hyphen left out
    ("fr", "Deux villages ont été pillés dans la nuit affirme la même source.",
     "Deux villages ont été pillés dans la nuit", "la même source"),
    ("fr", "Les éleveurs ont reçu peu d'aide, a t-il soutenu devant la presse.", "Les éleveurs ont reçu peu d'aide",
     "il"),
    ("fr", "Elle n'a rien vu, raconte t-elle.", "Elle n'a rien vu", "elle"),
    ("fr", "Ces chiffres sont partiels, tient-elle à souligner.", "Ces chiffres sont partiels", "elle"),
    # a colon
    ("fr", "Le préfet prévient : la route restera fermée.", "la route restera fermée", "Le préfet"),
    ("en", "The prefect warned: the road would stay closed.", "the road would stay closed", "The prefect"),
    # the half behind a second "that", where the first is quoted
    ("fr", "La maire affirme que « la route est coupée » et qu'aucun camion ne passe.", "aucun camion ne passe",
     "La maire"),
    ("en", "The mayor said that “the road is shut” and that two lorries had burnt.", "two lorries had burnt",
     "The mayor"),
    # other ways to say it
    ("fr", "Pour lui, le parti n'a jamais demandé de salle.", "le parti n'a jamais demandé de salle", "lui"),
    ("fr", "Les marcheuses se disent fatiguées.", "fatiguées", "Les marcheuses"),
    ("fr", "Les gens ont fui, croit savoir un agent de santé.", "Les gens ont fui", "un agent de santé"),
    ("fr", "L'avocat n'exclut pas de saisir la Cour.", "de saisir la Cour", "L'avocat"),
    ("fr", "Awa Diallo a exprimé l'espoir de voir les écoles rouvertes.", "de voir les écoles rouvertes",
     "Awa Diallo"),
    ("fr", "Le trafic a repris, a indiqué lundi le maire de la commune concernée.", "Le trafic a repris",
     "le maire de la commune"),
]  # fmt: skip
LEFT_ALONE = [
    ("fr", "Le maire a quitté la salle et le préfet affirme la même chose."),
    ("fr", "Le préfet : la route est fermée."),
    ("fr", "Le texte prévoit : 1. des puits 2. des écoles."),
    ("en", "The list said: beans."),
    # what is announced dates the sentence only
    ("fr", "Le marché a fermé après que le maire a annoncé un couvre-feu."),
    ("fr", "Depuis que la mairie, très endettée, a annoncé une hausse des taxes, les marchands se cachent."),
]


@pytest.mark.parametrize(("lang", "text", "words", "who"), FOUND)
def test_finds_the_statement_and_who_makes_it(stated, lang, text, words, who):
    assert stated(lang, text) == [(words, who)]


@pytest.mark.parametrize(("lang", "text"), LEFT_ALONE)
def test_finds_nothing_where_nothing_is_stated(stated, lang, text):
    assert stated(lang, text) == []


def test_two_verbs_of_one_subject_have_words_of_their_own(stated):
    text = "Le conseil réfute cette version et assure, dans un message, que deux hommes ont fui."
    assert stated("fr", text) == [("cette version", "Le conseil"), ("deux hommes ont fui", "Le conseil")]


def test_a_second_verb_that_tells_nothing_ends_the_words(stated):
    assert stated("fr", "Le préfet rejette ces critiques et quitte la salle.") == [("ces critiques", "Le préfet")]
