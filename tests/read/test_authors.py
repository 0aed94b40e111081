"""Names of persons from the words that pages, feeds and tables have for an author; outlets and desks are none."""

import pytest

from sahelscope.read import authors

NOBODY = ["Sahel Post", "Groupe Courrier", "sahelpost.example", "Le Courrier", "Notes from Gao"]
NAMES = {
    "By Awa Diallo": "Awa Diallo",
    "BY AWA DIALLO IN BAMAKO": "AWA DIALLO",
    "By\nAwa Diallo": "Awa Diallo",
    "By Awa Diallo, in Bamako": "Awa Diallo",
    "Written by Awa Diallo, Editor-in-Chief": "Awa Diallo",
    "By Awa Diallo March 4, 2024": "Awa Diallo",
    "Par Awa Diallo à Gao": "Awa Diallo",
    "Par Awa Diallo avec l’AFP": "Awa Diallo",
    "Rédigé par Awa Diallo le mardi 5 mars 2024 à 09:41": "Awa Diallo",
    "Propos recueillis par Awa Diallo et Moussa Keita": "Awa Diallo, Moussa Keita",
    "De notre correspondante à Bamako, Awa Diallo": "Awa Diallo",
    "Auteur : Awa Diallo": "Awa Diallo",
    "Auteur Awa Diallo": "Awa Diallo",
    "Autor: Awa Diallo": "Awa Diallo",
    "Un documentaire de Awa Diallo": "Awa Diallo",
    "Awa Diallo, envoyée spéciale à Gao": "Awa Diallo",
    "Awa Diallo, Lecturer in Water, Upper College": "Awa Diallo",
    "Awa Diallo and Moussa Keita, with AFP": "Awa Diallo, Moussa Keita",
    "Awa Diallo, Moussa Keita & Fatou Sow": "Awa Diallo, Moussa Keita, Fatou Sow",
    "Awa Diallo / Moussa Keita": "Awa Diallo, Moussa Keita",
    "Diallo, Awa": "Awa Diallo",
    "Diallo, Awa; Keita, Moussa": "Awa Diallo, Moussa Keita",
    "Diallo, Awa, Keita, Moussa": "Awa Diallo, Moussa Keita",
    "Ould Bah, Sidi": "Sidi Ould Bah",
    "Awa Diallo, Bamako": "Awa Diallo",
    "Awa Diallo | Sahel Post": "Awa Diallo",
    "Sahel Post | Awa Diallo": "Awa Diallo",
    "Awa Diallo (AFP)": "Awa Diallo",
    "desk@post.example (Awa Diallo)": "Awa Diallo",
    "Awa Diallo @awadiallo": "Awa Diallo",
    "awa diallo": "Awa Diallo",
    "Jean Le Goff": "Jean Le Goff",
    "Ursula von der Berg": "Ursula von der Berg",
    "Marie-Noëlle d’Almeida": "Marie-Noëlle d’Almeida",
    "A. Diallo": "A. Diallo",
    "Par AFP": "AFP",
    "Temps de lecture : 3 min": None,
    "Human Rights Watch": "Human Rights Watch",
    "Sahel Post": None,
    "The Sahel Post": None,
    "SahelPost": None,
    "Sahel Post Staff": None,
    "www.sahelpost.example": None,
    "https://facebook.com/sahelpost": None,
    "Notes from Gao": None,
    "Groupe Courrier": None,
    "Invented Broadcasting Corporation": None,
    "La rédaction": None,
    "Rédaction Afrique": None,
    "News Desk": None,
    "admin": None,
    "Super User": None,
    "null": None,
    "Tiempo de lectura: 3 min": None,
    "Email the author": None,
}


@pytest.mark.parametrize("words", NAMES)
def test_persons_are_named_and_nobody_else(words):
    assert authors.of([words], NOBODY) == NAMES[words]


@pytest.mark.parametrize("words", [w for w, names in NAMES.items() if names])
def test_what_was_read_stays_as_it_is(words):
    assert authors.of([NAMES[words]], NOBODY) == NAMES[words]


BYLINES = {
    "By Awa Diallo": True,
    "Par Awa Diallo, à Gao": True,
    "04/03/2024 - Par Awa Diallo": True,
    "Propos recueillis par Awa Diallo": True,
    "By Monday the river had fallen.": False,
    "Par ailleurs, Awa Diallo a pris la route de Gao avec ses deux mules.": False,
    "By the time Awa Diallo came to Gao, nobody was left on either of the two banks of the river.": False,
    "Awa Diallo": False,
    "By whom?": False,
}


@pytest.mark.parametrize("words", BYLINES)
def test_a_byline_is_told_from_a_sentence(words):
    assert bool(authors.byline(words)) == BYLINES[words]


@pytest.mark.parametrize(
    ("cell", "outlet", "author"),
    [
        ("Diallo, Awa", "Sahel Post", "Awa Diallo"),
        ("Sahel Post", "Sahel Post", None),
        ("Par Awa Diallo", None, "Awa Diallo"),
        ("kiosque2024", "Sahel Post", "kiosque2024"),
        (None, None, None),
    ],
)
def test_an_authors_cell_is_put_in_order_and_no_unknown_name_is_lost(cell, outlet, author):
    assert authors.tidy(cell, outlet) == author


@pytest.mark.parametrize("words", ["By " + "Awa, " * 100_000, "et " * 100_000, "(" * 100_000, "a" * 500_000])
def test_words_without_end_name_nobody_new(words):
    assert authors.of([words]) in (None, "Awa")
