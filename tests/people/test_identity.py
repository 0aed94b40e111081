"""Who a speaker is over all articles: printed words first, the gazetteer second, and doubt gives no id."""

import datetime as dt

import pytest

from sahelscope import parse
from sahelscope.people import gazetteer, over_articles
from sahelscope.people.identity import identify
from sahelscope.people.over_articles import Speaker, merges

BEFORE, AFTER = dt.date(2013, 5, 1), dt.date(2022, 5, 1)

# ------------------------------------------------------------------ ids

SAME_ID = [
    ("Assimi Goïta", "Assimi Goita"),
    ("Mohamed Ould Ghazouani", "Mohamed Wuld Ghazouani"),
    ("Mohamed Cheikh El Ghazouani", "Mohamed Cheikh al-Ghazouani"),
    ("Sergei Lavrov", "Sergueï Lavrov"),
    ("Awa Traoré", "AWA TRAORE"),
    ("Donald J. Trump", "Donald Trump"),
    ("Jean-Marie Sy", "Jean Marie Sy"),
]


@pytest.mark.parametrize(("one", "two"), SAME_ID)
def test_spellings_of_one_name_have_one_id(one, two):
    assert identify(one, (), "name").speaker_id == identify(two, (), "name").speaker_id is not None


def test_a_surname_alone_has_an_id_only_where_the_gazetteer_knows_it_as_one_persons():
    assert identify("Lavrov", (), "name").speaker_id == "sergey-lavrov"
    assert identify("Diallo", (), "name").speaker_id is None


def test_another_person_of_an_office_holders_name_stays_apart():
    holder = identify("Ibrahim Traoré", ("président de la transition",), "name", AFTER, "fr").speaker_id
    mechanic = identify("Ibrahim Traoré", ("mécanicien à Abidjan",), "name", AFTER, "fr").speaker_id
    shopkeeper = identify("Ibrahim Traoré", ("commerçant à Dori",), "name", AFTER, "fr").speaker_id
    assert len({holder, mechanic, shopkeeper}) == 3


def test_two_people_of_one_name_stay_apart_by_country_and_by_side():
    mayor = identify("Issa Ba", ("maire de Gao",), "name", None, "fr").speaker_id
    other = identify("Issa Ba", ("maire de Dosso",), "name", None, "fr").speaker_id
    farmer = identify("Issa Ba", ("agriculteur à Gao",), "name", None, "fr").speaker_id
    assert len({mayor, other, farmer}) == 3


def test_a_lone_name_is_somebody_else_in_every_article():
    one, two = (parse(f"« Partons », a dit M. Ba {where}.", lang="fr").quotes[0] for where in ("lundi", "mardi"))
    assert one.speaker_id is not None and two.speaker_id is not None and one.speaker_id != two.speaker_id


def test_an_initial_and_a_surname_are_somebody_else_in_every_article():
    texts = ("“We leave,” said A. Ba on Monday.", "“We stay,” said A. Ba on Friday.")
    one, two = (parse(text, lang="en").quotes[0] for text in texts)
    assert one.speaker_id != two.speaker_id


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_pronouns_and_unnamed_speakers_have_no_id(lang):
    texts = {
        "en": "“We ran,” they said. “It was dark,” said a court official. “We hid,” residents said.",
        "fr": "« Oui », a dit l'un d'eux. « Non », ont dit des habitants. « Si », a dit un responsable du tribunal.",
    }
    found = parse(texts[lang], lang=lang).quotes
    assert [quote.speaker_id for quote in found] == [None, None, None]


def test_quotes_carry_what_is_known_of_their_speaker():
    text = "« Partons », a dit Awa Sy, la maire de Gao. « Restons », a répondu un habitant."
    first, second = parse(text, lang="fr").quotes
    assert (first.speaker_id, first.role, first.side) == ("awa-sy-mli", "maire de Gao", "government")
    assert (first.affiliation, second.speaker_id, second.side) == ("MLI", None, "civilian")


def test_nobody_in_particular_has_no_id():
    assert identify("residents", (), "group").speaker_id is None
    assert identify("une source sécuritaire", (), "unnamed", None, "fr").speaker_id is None
    assert identify("the army", (), "organisation").speaker_id is None
    assert identify("he", (), "pronoun").speaker_id is None


def test_an_organisation_with_its_country_has_an_id():
    assert identify("the Malian army", (), "organisation").speaker_id == "army-mli"
    assert identify("l'armée malienne", (), "organisation", None, "fr").speaker_id == "army-mli"
    assert identify("l’Algérie", (), "organisation", None, "fr").speaker_id == "government-dza"
    assert identify("Algeria", (), "organisation").speaker_id == "government-dza"
    assert identify("the Niger Farmers Union", (), "organisation").speaker_id == "niger-farmers-union"
    assert identify("ONU", (), "organisation", None, "fr").speaker_id == "united-nations"
    assert identify("the United Nations", (), "organisation").speaker_id == "united-nations"


# ------------------------------------------------------------------ titles alone

TITLES = [
    ("the French president", BEFORE, "en", "francois-hollande"),
    ("the French president", AFTER, "en", "emmanuel-macron"),
    ("le président français", AFTER, "fr", "emmanuel-macron"),
    ("the French president", None, "en", None),
    ("the former French president", AFTER, "en", None),
    ("the president", AFTER, "en", None),
]


@pytest.mark.parametrize(("title", "day", "language", "speaker"), TITLES)
def test_a_title_alone_is_its_holder_on_the_day_of_the_article(title, day, language, speaker):
    assert identify(title, (), "title", day, language).speaker_id == speaker


# ------------------------------------------------------------------ role, side, country

PRINTED = [
    ("Awa Diallo", ("a nurse from Djibo",), "name", "en", "nurse from Djibo", "civilian", "BFA"),
    ("Issa Ba", ("porte-parole de l'armée malienne",), "name", "fr", "porte-parole de l'armée malienne", "army", "MLI"),
    (
        "Awa Sy",
        ("ambassadrice de France au Niger",),
        "name",
        "fr",
        "ambassadrice de France au Niger",
        "international",
        "FRA",
    ),
    ("Awa Sy", ("the UN envoy for Mali",), "name", "en", "UN envoy for Mali", "international", None),
    ("a rebel colonel", (), "unnamed", "en", None, "armed group", None),
    ("Issa Ba", ("colonel",), "name", "fr", "colonel", "army", None),
    ("Issa Ba", ("général", "gouverneur de Gao"), "name", "fr", "gouverneur de Gao", "government", "MLI"),
    ("Awa Sy", ("president of the growers",), "name", "en", "president of the growers", None, None),
    ("Awa Sy", ("président du Niger",), "name", "fr", "président du Niger", "government", "NER"),
    ("Awa Sy", ("its president",), "name", "en", "president", None, None),
    ("un élu de Tillabéri", (), "unnamed", "fr", None, "government", "NER"),
    ("des habitants de Gao", (), "group", "fr", None, "civilian", "MLI"),
]


LIKE_FRENCH = [  # no French article or possessive is taken off English words: "un", "son"
    ("Awa Sy", ("son of a farmer",), "name", "en", "son of a farmer", "civilian", None),
    ("Awa Sy", ("UN envoy for Mali",), "name", "en", "UN envoy for Mali", "international", None),
]


@pytest.mark.parametrize(
    ("name", "roles", "kind", "language", "role", "side", "country"),
    PRINTED + LIKE_FRENCH,
)
def test_role_side_and_country_come_from_the_printed_words(name, roles, kind, language, role, side, country):
    found = identify(name, roles, kind, None, language)
    assert (found.role, found.side, found.affiliation) == (role, side, country)


def test_the_gazetteer_fills_what_is_not_printed_and_the_printed_word_wins():
    bare = identify("Emmanuel Macron", (), "name", AFTER)
    assert (bare.role, bare.side, bare.affiliation) == ("president", "government", "FRA")
    assert identify("Emmanuel Macron", ("the visiting statesman",), "name", AFTER).role == "visiting statesman"


# ------------------------------------------------------------------ over a corpus


def merged(*speakers):
    return {(m.speaker_id, m.into): m.reason for m in merges(speakers)}


def test_spellings_that_sound_the_same_are_merged_with_a_reason():
    found = merged(Speaker("musa-diallo", "Musa Diallo"), Speaker("moussa-diallo", "Moussa Diallo", "MLI"))
    assert found == {("musa-diallo", "moussa-diallo"): "another spelling"}


def test_a_name_left_out_is_merged_only_within_a_country():
    one = Speaker("awa-fatou-sy", "Awa Fatou Sy", "MLI")
    assert merged(one, Speaker("awa-sy", "Awa Sy", "MLI")) == {("awa-sy", "awa-fatou-sy"): "a name left out"}
    assert merged(one, Speaker("awa-sy", "Awa Sy", "NER")) == {}
    assert merged(one, Speaker("awa-sy", "Awa Sy")) == {}


def test_two_countries_keep_one_name_apart():
    assert merged(Speaker("musa-diallo", "Musa Diallo", "NGA"), Speaker("moussa-diallo", "Moussa Diallo", "MLI")) == {}


def test_a_merge_never_joins_two_countries_by_way_of_a_third_speaker():
    three = [
        Speaker("moussa-diallo", "Moussa Diallo", "MLI"),
        Speaker("musa-diallo", "Musa Diallo"),
        Speaker("mousa-diallo", "Moussa Dialo", "BFA"),
    ]
    assert merged(*three) == {}


def test_one_name_without_a_country_joins_the_only_one_there_is_and_no_other():
    plain = Speaker("awa-sy", "Awa Sy")
    mali, niger = Speaker("awa-sy-mli", "Awa Sy", "MLI"), Speaker("awa-sy-ner", "Awa Sy", "NER")
    assert merged(plain, mali) == {("awa-sy", "awa-sy-mli"): "the same name"}
    assert merged(plain, mali, niger) == {}


def test_a_farmer_and_a_minister_of_one_name_stay_two():
    farmer = Speaker("awa-sy-mli-civilian", "Awa Sy", "MLI", "civilian")
    assert merged(farmer, Speaker("awa-sy-mli", "Awa Sy", "MLI", "government")) == {}


def test_other_given_names_stay_apart():
    assert merged(Speaker("awa-diallo", "Awa Diallo", "MLI"), Speaker("ada-diallo", "Adja Diallo", "MLI")) == {}
    assert merged(Speaker("idriss-deby-itno", "Idriss Déby"), Speaker("mahamat-idriss-deby-itno", "Mahamat Déby")) == {}


def test_a_line_in_the_data_file_undoes_or_makes_a_merge(monkeypatch):
    pair = frozenset(("musa-diallo", "moussa-diallo"))
    monkeypatch.setattr(over_articles, "decided", lambda: {pair: False})
    assert merged(Speaker("musa-diallo", "Musa Diallo"), Speaker("moussa-diallo", "Moussa Diallo")) == {}
    other = frozenset(("awa-sy", "hawa-si"))
    monkeypatch.setattr(over_articles, "decided", lambda: {other: True})
    assert merged(Speaker("awa-sy", "Awa Sy"), Speaker("hawa-si", "Hawa Si")) == {
        ("awa-sy", "hawa-si"): "said so in same_person.csv"
    }


@pytest.mark.parametrize(("same", "joined"), [("no", []), ("yes", ["said so in same_person.csv"])])
def test_the_file_is_read_by_names_or_ids(tmp_path, monkeypatch, same, joined):
    file = tmp_path / "same_person.csv"
    file.write_text(f"a,b,same\nBakari Diallo,bakary-diallo,{same}\n", encoding="utf-8")
    monkeypatch.setattr(over_articles, "FILE", file)
    over_articles.decided.cache_clear()
    try:
        found = merges([Speaker("bakari-diallo", "Bakari Diallo"), Speaker("bakary-diallo", "Bakary Diallo")])
    finally:
        over_articles.decided.cache_clear()
    assert [merge.reason for merge in found] == joined


# ------------------------------------------------------------------ the gazetteer itself


def test_the_gazetteer_is_read_without_error_and_no_name_leads_to_two():
    assert len(gazetteer.entries()) > 200
    assert gazetteer.find("Emmanuel Macron").id == "emmanuel-macron"


def test_nobody_holds_an_office_before_taking_it():
    for entry in gazetteer.entries().values():
        for office in entry.offices:
            assert office.first is None or office.last is None or office.first <= office.last, entry.id
