"""Common deeds in the words of the press, each line a kind: what a verb and its object tell together."""

import datetime as dt

import pytest

from sahelscope import parse


def told(lang, text):
    return parse(text, lang=lang, published=dt.date(2025, 9, 17)).events


FOUND = [
    ("en", "Women and children trekked to Ayorou on Tuesday.", "humanitarian"),
    ("en", "Mali gave the ambassador 72 hours to leave the country on Monday.", "sanctions"),
    ("en", "Authorities took a television channel off the air on Monday.", "sanctions"),
    ("en", "The regulator pulled the licence of the radio station on Monday.", "sanctions"),
    ("en", "Soldiers rounded up and shot at least 46 villagers in Kombori on May 21.", "attack"),
    ("en", "Police arrested three men in Gao on Monday.", "arrest"),
    ("en", "A roadside bomb tore through a bus near Téra in late August, leaving 21 dead.", "attack"),
    ("en", "A storm tore through a market near Téra on Monday.", "disaster"),
    ("en", "Gunmen sprayed a bus with bullets near Torodi on Monday.", "attack"),
    ("en", "Herders and farmers came to blows in Béré on Monday.", "attack"),
    ("en", "Gunmen dragged three engineers from their car near Sélingué on Saturday.", "abduction"),
    ("en", "A lawyer was bundled into an unmarked car in Gao on Monday.", "abduction"),
    ("en", "A lawyer was bundled into a police van in Gao on Monday.", "arrest"),
    ("en", "Observers left the country on Tuesday.", "withdrawal"),
    ("en", "The charity pulled its teams out of Sebba on Monday.", "withdrawal"),
    ("en", "The last soldiers flew out of Niamey on Monday.", "withdrawal"),
    ("en", "Police fanned out across the capital on Monday.", "deployment"),
    ("en", "About 100 instructors touched down in Niamey on Monday.", "deployment"),
    ("en", "Soldiers took up positions around the presidency on Monday.", "deployment"),
    ("en", "The two countries restored diplomatic ties on Monday.", "talks"),
    ("en", "Crowds paraded through Gao on Tuesday.", "protest"),
    ("en", "A cargo plane overshot the runway in Gao on Monday.", "disaster"),
    ("en", "Opposition parties cried foul on Monday.", "statement"),
    ("en", "Four hostages freed by militants have arrived in the Malian capital.", "other"),
    ("en", "In May, the government relocated 3,700 people from Gao to Djibo.", "humanitarian"),
    ("en", "Three countries announced in January that they were leaving the Economic Community.", "withdrawal"),
    ("en", "The army escorted a food convoy to Djibo on Monday.", "humanitarian"),
    ("en", "Chad terminated its defence pact with Paris on November 28.", "withdrawal"),
    ("en", "Chad signed a defence pact with Paris on November 28.", "talks"),
    ("en", "The African Union condemned the attack on Tuesday.", "statement"),
    ("en", "The bloc condemned the coup on Monday.", "statement"),
    ("fr", "Les quatre otages libérés sont arrivés lundi à Bamako.", "other"),
    ("fr", "En mai, le gouvernement a relocalisé 3 700 personnes de Gao à Djibo.", "humanitarian"),
    ("fr", "L'armée a escorté un convoi de vivres jusqu'à Djibo lundi.", "humanitarian"),
    ("fr", "Les enseignants ont déserté les salles de cours lundi pour réclamer des primes.", "protest"),
    ("fr", "Sa mort a déclenché de vives protestations à Nouakchott le 29 mai.", "protest"),
    ("fr", "Le groupe vient d'encaisser une rançon de 50 millions de dollars.", "other"),
    ("fr", "Soixante personnes sont tombées malades et quatre sont mortes à Diffa lundi.", "disaster"),
    ("fr", "Une unité supplémentaire a rejoint Djibo lundi.", "deployment"),
    ("fr", "Près de 400 familles ont pris la route de Kaya mardi.", "humanitarian"),
    ("fr", "Niamey avait prié le consul de quitter le territoire en juillet.", "sanctions"),
    ("fr", "L'armée a balayé lundi ces accusations.", "statement"),
    ("fr", "Le gouvernement a décidé lundi de repousser la rentrée scolaire.", "other"),
    ("fr", "Les écoles de la commune ont gardé porte close mercredi.", "other"),
    ("fr", "Les commerçants de Gao ont gardé porte close mercredi.", "protest"),
    ("fr", "La requête a été jugée irrecevable le 29 mai par la Cour suprême.", "other"),
    ("fr", "Mardi, les deux parties ont mis sur pied un comité.", "other"),
    ("fr", "Le président du Faso a remanié son gouvernement lundi.", "other"),
    ("fr", "Les unités ont mis la main sur 14 fusils à Gao lundi.", "other"),
    ("fr", "La police a mis la main sur deux trafiquants à Gao lundi.", "arrest"),
    ("fr", "Le trafic a repris lundi sur le pont de Gaya.", "other"),
    ("fr", "Des coups de feu ont retenti à Kati lundi.", "attack"),
    ("fr", "Six douaniers sont morts dans un guet-apens près de Gao lundi.", "attack"),
    ("fr", "Sept volontaires sont tombés lundi sur la route de Djibo.", "attack"),
    ("fr", "Des éleveurs et des agriculteurs en sont venus aux mains lundi à Béré.", "attack"),
    ("fr", "Les négociations ont capoté lundi à Gao.", "talks"),
    ("fr", "Les soldats ont décroché de leur position lundi.", "withdrawal"),
    ("fr", "La police a fait usage de gaz lacrymogène contre les élèves lundi.", "protest"),
    ("fr", "Neuf personnes ont péri sous les décombres de leurs maisons lundi à Gao.", "disaster"),
    ("fr", "Un avion militaire est tombé près de Gao lundi.", "disaster"),
    ("en", "Thousands demonstrated the next day in Gao.", "protest"),
    ("en", "Teachers demonstrated this week in Gao.", "protest"),
    ("fr", "Des milliers de jeunes ont manifesté le 5 mai à Gao.", "protest"),
    ("fr", "Les habitants ont manifesté leur colère lundi à Gao.", "protest"),
]
LEFT_ALONE = [
    ("en", "The countries have demonstrated significant progress on vetting."),
    ("en", "The report demonstrates that the deficiencies of the screening persist in Mali."),
    ("en", "The army demonstrated new drones in Gao on Monday."),
    ("en", "The mayor demonstrated his commitment in Gao on Monday."),
    ("fr", "Le maire a manifesté sa volonté de dialoguer lundi à Gao."),
    ("fr", "Le gouvernement a manifesté le désir de quitter Gao lundi."),
]


@pytest.mark.parametrize(("lang", "text", "kind"), FOUND)
def test_the_deed_and_its_type(lang, text, kind):
    assert [e.type for e in told(lang, text)] == [kind]


@pytest.mark.parametrize(("lang", "text"), LEFT_ALONE)
def test_no_event(lang, text):
    assert not told(lang, text)


GOES_ON = [
    (
        "en",
        "Gunmen attacked Gao on Monday. As they fled, they abducted three drivers.",
        ("abduction", "2025-09-15", ("abducted", 3)),
    ),
    (
        "en",
        "Supporters hurled stones at an office in Gao on Monday. Officers hauled in 19 of them.",
        ("arrest", "2025-09-15", ("arrested", 19)),
    ),
    (
        "fr",
        "Mardi, des hommes armés ont attaqué Gao. Dans leur fuite, ils ont emmené de force trois chauffeurs.",
        ("abduction", "2025-09-16", ("abducted", 3)),
    ),
    (
        "fr",
        "Des étudiants ont manifesté mardi à Gao. Vingt-trois d'entre eux ont été conduits au commissariat.",
        ("arrest", "2025-09-16", ("arrested", 23)),
    ),
]


@pytest.mark.parametrize(("lang", "text", "last"), GOES_ON)
def test_what_goes_on_has_the_day_of_what_it_goes_on_with(lang, text, last):
    event = told(lang, text)[-1]
    assert (event.type, event.date, *((f.what, f.low) for f in event.figures)) == last


def test_the_day_of_a_dateline_is_not_that_of_a_clause_with_a_day_of_its_own():
    text = "Gao, 5 sept. (AND) – Neuf personnes ont péri sous les décombres, dans la nuit de mardi à mercredi, à Gao."
    assert [e.date for e in told("fr", text)] == ["2025-09-16/2025-09-17"]


def test_a_blow_to_the_head_is_a_wound():
    text = "Des étudiants ont manifesté mardi à Gao. Une étudiante a été touchée à la tête."
    assert [[(f.what, f.low) for f in e.figures] for e in told("fr", text)] == [[("wounded", 1)]]


WRECKED = [
    ("en", "Gunmen attacked a convoy near Gao on Monday. Four trucks were destroyed.", ["attack", "attack"]),
    ("en", "Gunmen attacked a convoy near Gao on Monday. A fire destroyed four shops.", ["attack", "disaster"]),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Trois camions ont été calcinés.", ["attack", "attack"]),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Un incendie a détruit trois échoppes.", ["attack", "disaster"]),
]


@pytest.mark.parametrize(("lang", "text", "kinds"), WRECKED)
def test_what_is_wrecked_behind_an_attack_is_of_the_attack(lang, text, kinds):
    assert [e.type for e in told(lang, text)] == kinds


def test_a_day_before_an_adjective_is_of_the_noun_behind_it():
    (event,) = told("en", "The ruling party took 124 of the 188 seats in the December 29 parliamentary vote.")
    assert (event.type, event.date) == ("election", "2024-12-29")
