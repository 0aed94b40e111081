"""One statement printed twice, cut, in other words or translated, is found; 200 near-misses are left alone."""

import csv
from pathlib import Path

import pytest

from sahelscope.store import same_words
from sahelscope.store.same_words import sureness

PAIRS = Path(__file__).parent / "pairs"
#: One and another statement of one speaker that are the same ...
SAME = [
    ("en", "We will hold elections in May, and every party may take part.", "en", "We will hold elections in May"),
    ("fr", "Douze soldats sont morts à Kelbo.", "en", "Twelve soldiers died in Kelbo."),
    ("fr", "Nous n'accepterons aucune négociation avec la junte.", "fr",
     "qu'ils n'accepteraient aucune négociation avec la junte"),
    ("fr", "Notre appel n'est financé qu'à 18 %", "en", "Our appeal is only 18 per cent funded"),
    ("fr", "Une vingtaine de terroristes ont été tués à Kelbo", "en", "Twenty terrorists were killed in Kelbo"),
    ("fr", "Nous étions à Alger pour le sommet de la paix", "en", "We were in Algiers for the peace summit"),
    ("fr", "Ils sont arrêtés depuis mardi à Kelbo", "en", "They have been under arrest in Kelbo since Tuesday"),
    # words of several words, names of hours, a subject for "they", prices that go from one number to another
    ("fr", "Ils ont mis le feu au grenier et emporté 40 bœufs", "en",
     "Gunmen set fire to the granary and took 40 cattle"),
    ("en", "The bridge will be closed from 4 p.m. on Friday", "fr", "Le pont sera fermé dès 16h vendredi"),
    ("fr", "Le litre d'essence passe de 610 à 740 francs", "en", "A litre of petrol goes up to 740 francs, from 610"),
]  # fmt: skip
#: ... and that are two.
TWO = [
    ("en", "Twelve soldiers died in Kelbo.", "en", "Twelve soldiers died in Solhan."),
    ("en", "Twelve soldiers died in Kelbo.", "fr", "Vingt soldats sont morts à Kelbo."),
    ("fr", "Nous négocierons avec les groupes armés du Nord.", "en", "We will not negotiate with the armed groups."),
    ("en", "We attacked the village of Kelbo on Monday.", "en", "It is not true that we attacked the village of Kelbo "
                                                                "on Monday."),
    ("en", "The border will open in May.", "fr", "La frontière fermera en mai."),
    ("fr", "Le bilan est de 8 blessés à Kelbo", "fr", "Le bilan est de 18 blessés à Kelbo"),
    ("en", "Inflation has reached 9 percent", "en", "Inflation has reached 19 percent"),
    # one deed, and another; nothing but a number, a name and what was counted
    ("fr", "3 500 familles ont fui Kelbo", "en", "3,500 families have returned to Kelbo"),
    ("fr", "25 puits sont à sec dans la région de Zinder", "en", "25 wells have been poisoned in the region of Zinder"),
    ("fr", "Nous étions à Alger pour le sommet de la paix", "en", "We were in Timbuktu for the peace summit"),
    ("en", "Thank you.", "en", "Thank you."),  # says nothing
    ("fr", "La patrie ou la mort, nous vaincrons", "fr", "La patrie ou la mort, nous vaincrons"),  # a slogan
    ("fr", "Nos chauffeurs roulent avec une escorte militaire.", "fr",
     "Nos chauffeurs ne roulent plus avec une escorte militaire."),
    ("en", "Twelve trucks have been stuck at the checkpoint in Kelbo since Sunday", "fr",
     "Douze camions de vivres sont arrivés dimanche à Kelbo"),
    # the same words, and another who does it to whom
    ("en", "The herders burned the granaries of the farmers", "en", "The farmers burned the granaries of the herders"),
    # what will be done, on a condition, and what was
    ("fr", "Nous rendrons les otages si la rançon est payée", "fr",
     "Nous avons rendu les otages, la rançon est payée"),
    ("en", "We hope that the teachers return to Kelbo", "en", "The teachers return to Kelbo"),
    ("fr", "Les mineurs ont quitté la galerie sans leurs outils", "en", "The miners left the gallery with their tools"),
    ("fr", "Le convoi quittera Kelbo demain", "fr", "Le convoi quittera Kelbo dimanche"),
    ("en", "Less than half of the wells are dry", "fr", "Plus de la moitié des puits sont à sec"),
    ("en", "We counted 14 graves in the valley", "fr", "Nous avons compté 14 frappes dans la vallée"),
    ("en", "The former governor will visit Kelbo on Monday", "fr", "Le gouverneur visitera Kelbo lundi"),
    ("en", "All the schools in the valley have been closed since March", "fr",
     "Certaines écoles de la vallée sont fermées depuis mars"),
]  # fmt: skip


def sure(language, text, other_language, other):
    made = same_words.statement(text, language), same_words.statement(other, other_language)
    assert sureness(*made) == sureness(*made[::-1])
    return sureness(*made)


@pytest.mark.parametrize(("language", "text", "other_language", "other"), SAME)
def test_the_same(language, text, other_language, other):
    assert sure(language, text, other_language, other) > 0.5


@pytest.mark.parametrize(("language", "text", "other_language", "other"), TWO)
def test_two(language, text, other_language, other):
    assert sure(language, text, other_language, other) == 0


def test_words_of_another_language_are_compared_as_they_are():
    text = "Duguma bɛ ye, an bɛ taa sini sɔgɔma"
    assert sure("bm", text, "bm", text) == 1


def measured(file):
    """Return how many pairs and near-misses there are, and how many of each are put together."""
    with (PAIRS / file).open(encoding="utf-8", newline="") as lines:
        listed = list(csv.DictReader(lines))
    base = {row["group"]: row for row in listed if row["kind"] == "base"}
    many, found = {"same": 0, "near": 0}, {"same": 0, "near": 0}
    for row in listed:
        if row["kind"] != "base":
            one = base[row["group"]]
            many[row["kind"]] += 1
            found[row["kind"]] += sure(one["lang"], one["text"], row["lang"], row["text"]) > 0
    print(f"\n{file}: precision {found['same'] / sum(found.values()):.3f}, recall {found['same'] / many['same']:.3f}")
    return many, found


def test_of_sixty_pairs_and_two_hundred_near_misses_nineteen_in_twenty_that_are_put_together_are_right():
    many, found = measured("same_words.csv")
    assert many == {"same": 60, "near": 200}
    assert found["same"] / sum(found.values()) >= 0.95
    assert found["same"] / many["same"] >= 0.9


def test_of_pairs_with_words_that_were_new_to_the_list_most_are_found():
    many, found = measured("blind.csv")
    assert many == {"same": 12, "near": 24}
    assert found["near"] == 0 and found["same"] >= 8


def test_of_84_more_pairs_and_252_near_misses_most_are_found_and_nineteen_in_twenty_are_right():
    many, found = measured("third.csv")
    assert many == {"same": 84, "near": 252}
    assert found["same"] / sum(found.values()) >= 0.95
    assert found["same"] / many["same"] >= 0.85


def test_of_55_pairs_and_105_near_misses_that_share_number_and_place_nine_in_ten_are_found():
    many, found = measured("fourth.csv")
    assert many == {"same": 55, "near": 105}
    assert found["same"] / sum(found.values()) >= 0.95
    assert found["same"] / many["same"] >= 0.85


def test_of_sixty_pairs_and_two_hundred_near_misses_that_are_told_in_quite_other_words_half_are_found():
    many, found = measured("fifth.csv")
    assert many == {"same": 60, "near": 200}
    assert found["same"] / sum(found.values()) >= 0.95
    assert found["same"] / many["same"] >= 0.48
