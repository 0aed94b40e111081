"""Mme Sy, she said, la ministre, Awa Sy: what shows that a speaker is a woman or a man, and what does not."""

import pytest

from sahelscope.people import shown_gender
from sahelscope.people.shown_gender import NOTHING, Shown

FOUND = [
    ("en", "Mrs. Sy", None, None, ("f", "title")),
    ("en", "MR. SY", None, None, ("m", "title")),
    ("fr", "Mme Sy", None, None, ("f", "title")),
    ("fr", "M. Sy", None, None, ("m", "title")),
    ("en", "she", None, "said", ("f", "pronoun")),
    ("fr", "il", None, "a ajouté", ("m", "pronoun")),
    ("fr", "Sy", None, "a-t-elle dit", ("f", "pronoun")),
    ("fr", "la ministre", None, None, ("f", "agreement")),
    ("fr", "la porte-parole du syndicat", None, None, ("f", "agreement")),
    ("fr", "Sy", "présidente du syndicat", None, ("f", "agreement")),
    ("en", "the spokeswoman", None, None, ("f", "agreement")),
    ("en", "Sy", "businesswoman", None, ("f", "agreement")),
    ("en", "the spokesman", None, None, ("m", "agreement")),
]
LEFT_ALONE = [
    ("fr", "le ministre", None, None),  # may be a woman
    ("fr", "Sy", "président du syndicat", None),
    ("fr", "la victime", None, None),
    ("fr", "une source", None, None),
    ("en", "the minister", None, None),
    ("en", "they", None, "said"),
    ("fr", "ils", None, "disent"),
    ("en", "Sy", None, "said"),
]


@pytest.mark.parametrize(("lang", "printed", "role", "cue", "shown"), FOUND)
def test_the_words_show_it(lang, printed, role, cue, shown):
    assert shown_gender.by_words(printed, role, cue, True, lang) == Shown(*shown)


@pytest.mark.parametrize(("lang", "printed", "role", "cue"), LEFT_ALONE)
def test_the_words_do_not_show_it(lang, printed, role, cue):
    assert shown_gender.by_words(printed, role, cue, True, lang) == NOTHING


def test_a_pronoun_for_somebody_without_a_name_shows_the_gender_of_a_noun_in_french():
    assert shown_gender.by_words("elle", None, None, False, "fr") == NOTHING
    assert shown_gender.by_words("she", None, None, False, "en").gender == "f"


def test_a_given_name_shows_it_where_a_surname_follows():
    assert shown_gender.by_name("Awa Sy") == Shown("f", "name")
    assert shown_gender.by_name("Awa") == shown_gender.by_name("Xyz Sy") == NOTHING


def test_what_tells_more_wins_and_what_disagrees_tells_nothing():
    she, he = Shown("f", "pronoun"), Shown("m", "title")
    assert shown_gender.agreed([Shown("m", "name"), she]) == she
    assert shown_gender.agreed([Shown("m", "name"), Shown("f", "agreement")]).how == "agreement"
    assert shown_gender.agreed([she, he, Shown("m", "name")]) == NOTHING
    assert shown_gender.agreed([]) == shown_gender.agreed([NOTHING]) == NOTHING
