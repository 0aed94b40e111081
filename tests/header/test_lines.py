"""Stamps, tags, credits, links and boilerplate are no body; sentences that open with the same words are."""

import pytest

from sahelscope import header
from sahelscope.language import lexicon

BODY = {
    "en": "The ford at Douentza is open again, traders said on Monday.\n\nThey had waited for lorries since the rains.",
    "fr": "Le gué de Douentza est rouvert, ont dit les commerçants.\n\nIls attendaient depuis les pluies.",
}

FOUND = [
    ("en", "Published on 3 May 2021 at 09:12", "stamp"),
    ("en", "Last updated: 4 May 2021", "stamp"),
    ("en", "Posted Monday, 3 May 2021", "stamp"),
    ("en", "Night desk (@nightdesk) Published May 3, 2021 | 09:12 PM", "stamp"),
    ("en", "Tags : trade, roads", "tags"),
    ("en", "Filed under: trade", "tags"),
    ("en", "Reporting provided by Jonas Ebel of the Post in Ségou.", "credit"),
    ("en", "(Reporting by Jonas Ebel; editing by Maya Kern)", "credit"),
    ("en", "Photo: Jonas Ebel", "credit"),
    ("en", "Read more: The bridge that floats", "link"),
    ("en", "Related articles", "link"),
    ("en", "About the author: Maya K.", "author"),
    ("en", "Byline: Maya Kern", "byline"),
    ("en", "Sign up for our newsletter", "boilerplate"),
    ("en", "Advertisement", "boilerplate"),
    ("en", "© 2021 Morning Post", "boilerplate"),
    ("en", "We use cookies to improve this site.", "boilerplate"),
    ("en", "By Awa Diallo", "byline"),
    ("en", "By Awa Diallo, Morning Post", "byline"),
    ("en", "BY AWA DIALLO", "byline"),
    ("fr", "Publié le 3 mai 2021 à 09h12", "stamp"),
    ("fr", "Mis à jour le 4 mai 2021", "stamp"),
    ("fr", "La rédaction · Publié le 3 mai 2021 à 09h12", "stamp"),
    ("fr", "Date de publication : 3 mai 2021", "stamp"),
    ("fr", "Mots-clés : commerce, routes", "tags"),
    ("fr", "Propos recueillis par Jonas Ebel", "credit"),
    ("fr", "Crédit photo : Jonas Ebel", "credit"),
    ("fr", "Lire aussi : « Le pont qui flotte »", "link"),
    ("fr", "À LIRE AUSSI : Le pont qui flotte", "link"),
    ("fr", "Sur le même sujet", "link"),
    ("fr", "L’auteur Maya K.", "author"),
    ("fr", "Abonnez-vous à notre lettre", "boilerplate"),
    ("fr", "Tous droits réservés.", "boilerplate"),
    ("fr", "La suite après cette publicité", "boilerplate"),
    ("fr", "Par Awa Diallo", "byline"),
    ("fr", "Par Awa Diallo (avec AFP)", "byline"),
    ("fr", "Par Sidi Ould Bah, à Atar", "byline"),
]
LEFT_ALONE = [
    ("en", "The bridge plan published May 3, 2021 | annex 2 was withdrawn. It had been read by few."),
    ("fr", "Le rapport publié le 3 mai 2021 dans la presse de Gao"),
    ("en", "Published figures show that 40 lorries crossed in 2021."),
    ("en", "Watch the fish leave, the old man used to tell the children of the quay."),
    ("en", "By Monday the ford was dry, and by Tuesday it was full."),
    ("en", "By Awa Diallo’s count, forty lorries crossed the ford that morning."),
    ("en", "The author of the study lives in Mopti and fishes on Sundays."),
    ("en", "Related costs rose as well, the hauliers said."),
    ("en", "Photo albums were the only thing that she saved from the flood."),
    ("en", "Contributing farmers will be paid in seed, the cooperative said."),
    ("en", "Date palms stand along the road to Atar, and they are old."),
    ("fr", "Publié en 2019, le rapport n’avait pas été lu."),
    ("fr", "Avec la pluie, le gué a disparu en une nuit."),
    ("fr", "Par endroits, l’eau montait à la taille des enfants."),
    ("fr", "L’auteur du tir a pris la fuite vers le fleuve."),
    ("fr", "Photo à la main, elle cherchait son frère dans la cour."),
    ("fr", "Lire aussi vite est un don, dit-elle de sa fille."),
    ("fr", "Source de vie, le puits de Kiffa a été curé."),
    (
        "fr",
        "Partagez le mil, répétait la grand-mère à ses petits-enfants quand la récolte manquait et que les voisins "
        "venaient frapper, à la nuit, pour demander un bol.",
    ),
]


def parts(language, line):
    """Return the kinds of part found where the line stands, above and below a body."""
    above = header.read(f"{line}\n\n{BODY[language]}", lang=language)
    below = header.read(f"{BODY[language]}\n\n{line}", lang=language)
    return {above.part_at(0), below.part_at(below.text.index(line))}


@pytest.mark.parametrize(("language", "line", "kind"), FOUND)
def test_a_line_of_the_header_is_no_body(language, line, kind):
    assert parts(language, line) == {kind}


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_a_sentence_that_opens_alike_is_body(language, sentence):
    assert parts(language, sentence) <= {"body", "title"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_example_of_each_form_is_found(language):
    for _, kind, example in lexicon.load(language, "header").examples:
        assert kind in parts(language, example), example


def test_a_header_line_is_in_no_paragraph_and_no_sentence():
    article = header.read(BODY["en"] + "\n\nTags: trade, roads", lang="en")
    assert article.tags == ("trade", "roads")
    assert article.paragraph_at(article.text.index("Tags")) is None
    assert all("Tags" not in s.of(article.text) for s in article.sentences)
