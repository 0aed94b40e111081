# ruff: noqa: E501
"""Whole sentences of news: how many events, of which type, when, and whether they are still to come."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)

#: language, sentence, [(type, date, planned)]
FOUND = [
    ("en", "The minister said on Tuesday that Friday's attack on Djibo killed 12 soldiers.", [("attack", "2023-06-09", False)]),
    ("fr", "Le ministre a déclaré mardi que l'attaque de vendredi contre Djibo avait tué 12 soldats.", [("attack", "2023-06-09", False)]),
    ("en", "Police arrested five students in Niamey on Monday, while teachers marched in Zinder.", [("arrest", "2023-06-12", False), ("protest", None, False)]),
    ("fr", "La police a arrêté cinq étudiants lundi à Niamey, tandis que des enseignants ont manifesté à Zinder.", [("arrest", "2023-06-12", False), ("protest", None, False)]),
    ("en", "Aid fell sharply after the coup of 2020.", [("coup", "2020", False)]),
    ("fr", "L'aide a fondu après le coup d'État de 2020.", [("coup", "2020", False)]),
    ("en", "France will withdraw its last troops next month.", [("withdrawal", "2023-07", True)]),
    ("fr", "La France retirera ses dernières troupes le mois prochain.", [("withdrawal", "2023-07", True)]),
    ("en", "The government plans to send 300 soldiers to Gao in September.", [("deployment", "2023-09", True)]),
    ("fr", "Le gouvernement enverra 300 soldats à Gao en septembre.", [("deployment", "2023-09", True)]),
    ("en", "Parliament adopted the budget on Monday.", [("other", "2023-06-12", False)]),
    ("en", "The deputies withdrew the bill on Monday.", [("other", "2023-06-12", False)]),
    ("fr", "Les députés ont retiré le projet de loi lundi.", [("other", "2023-06-12", False)]),
    ("en", "Health workers went on strike in Bamako on 3 May 2021.", [("protest", "2021-05-03", False)]),
    ("en", "A drone strike hit the market of Tinzaouaten on 3 May 2021.", [("attack", "2021-05-03", False)]),
    ("fr", "Une grève des agents de santé a paralysé Bamako le 3 mai 2021.", [("protest", "2021-05-03", False)]),
    ("fr", "Une frappe de drone a touché le marché le 3 mai 2021.", [("attack", "2021-05-03", False)]),
    ("en", "Floods killed 14 people in Agadez in August 2020.", [("disaster", "2020-08", False)]),
    ("fr", "Des inondations ont tué 14 personnes à Agadez en août 2020.", [("disaster", "2020-08", False)]),
    ("en", "The company launched a recruitment project in March.", [("other", "2023-03", False)]),
    ("en", "Rebels launched an offensive in March.", [("attack", "2023-03", False)]),
    ("fr", "Les rebelles ont lancé une offensive en mars.", [("attack", "2023-03", False)]),
    ("en", "ECOWAS lifted its sanctions on Mali on 3 July 2022.", [("sanctions", "2022-07-03", False)]),
    ("fr", "La Cédéao a levé ses sanctions contre le Mali le 3 juillet 2022.", [("sanctions", "2022-07-03", False)]),
    ("en", "The two foreign ministers met in Nouakchott on Saturday.", [("talks", "2023-06-10", False)]),
    ("fr", "Les deux ministres des Affaires étrangères se sont rencontrés samedi à Nouakchott.", [("talks", "2023-06-10", False)]),
    ("en", "Some 2,000 refugees arrived in Adré in May.", [("humanitarian", "2023-05", False)]),
    ("fr", "Quelque 2 000 réfugiés sont arrivés à Adré en mai.", [("humanitarian", "2023-05", False)]),
    ("en", "Voters went to the polls in Mauritania on 22 June 2019.", [("election", "2019-06-22", False)]),
    ("fr", "Les Mauritaniens ont élu leur président le 22 juin 2019.", [("election", "2019-06-22", False)]),
    ("en", "Two journalists were abducted near Gao on 2 November 2013.", [("abduction", "2013-11-02", False)]),
    ("fr", "Deux journalistes ont été enlevés près de Gao le 2 novembre 2013.", [("abduction", "2013-11-02", False)]),
    ("en", "The army accused the rebels on Monday of burning the bridge.", [("statement", "2023-06-12", False)]),
    ("fr", "L'armée a accusé lundi les rebelles d'avoir brûlé le pont.", [("statement", "2023-06-12", False)]),
    ("en", "The embassy was closed on Monday after gunmen attacked a convoy on 3 June.", [("other", "2023-06-12", False), ("attack", "2023-06-03", False)]),
    ("fr", "L'ambassade a été fermée lundi après que des hommes armés ont attaqué un convoi le 3 juin.", [("other", "2023-06-12", False), ("attack", "2023-06-03", False)]),
    ("en", "The president was arrested by soldiers who mutinied.", [("coup", None, False)]),
    ("fr", "Le président aurait été arrêté par des soldats.", [("coup", None, False)]),
    ("en", "The peace accord of 2015 was signed in Algiers.", [("talks", "2015", False)]),
    ("fr", "L'armée vient de reprendre la ville de Kidal.", [("attack", None, False)]),
]  # fmt: skip

LEFT_ALONE = [
    ("en", "Farmers sell millet at the market every week."),
    ("fr", "Les paysans vendent du mil au marché chaque semaine."),
    ("en", "Bandits often attack lorries on this road."),
    ("fr", "Des bandits attaquent souvent les camions sur cette route."),
    ("en", "No one was arrested."),
    ("fr", "Personne n'a été arrêté."),
    ("en", "If the rebels attack the town, the army will be late."),
    ("fr", "Si les rebelles attaquent la ville, l'armée sera en retard."),
    ("en", "A cardiac arrest can be treated."),
    ("fr", "Le coup d'envoi du match est attendu."),
    ("en", "The talks may resume."),
    ("fr", "Les négociations pourraient reprendre."),
    ("en", "The road is long and the well is dry."),
    ("fr", "La route est longue et le puits est à sec."),
    ("en", "The village fears an attack."),
    ("fr", "Le village craint une attaque."),
    ("en", "He studies the causes of conflict and protest."),
    ("fr", "Il étudie les causes des conflits et des manifestations."),
]


@pytest.mark.parametrize(("lang", "sentence", "events"), FOUND)
def test_each_event_has_its_type_and_date(lang, sentence, events):
    found = parse(sentence, lang=lang, published=WEDNESDAY).events
    assert [(e.type, e.date, e.planned) for e in found] == events


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_what_is_no_happening_is_left_alone(lang, sentence):
    assert parse(sentence, lang=lang, published=WEDNESDAY).events == ()
