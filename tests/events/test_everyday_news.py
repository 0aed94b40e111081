"""Everyday news, told in words that no annotated article holds: each sentence stands for its kind.

They were written before the word lists were looked at.
"""

import datetime as dt

import pytest

from sahelscope import parse

FRIDAY = dt.date(2024, 3, 22)

#: language, sentence, the type of its one event
FOUND = [
    ("fr", "Après avoir mis le feu à plusieurs greniers, les assaillants ont tiré sur les habitants.", "attack"),
    (
        "fr",
        "Le village de Kourao a été visité par une centaine d'hommes armés dans la nuit de mardi à mercredi.",
        "attack",
    ),
    ("fr", "Des hommes cagoulés ont emmené l'avocat jeudi vers une destination inconnue.", "abduction"),
    (
        "fr",
        "Trois éleveurs sont introuvables depuis qu'ils ont été interceptés jeudi par des hommes armés.",
        "abduction",
    ),
    ("fr", "Le président déchu est retenu dans sa résidence depuis le 26 juillet.", "coup"),
    ("fr", "Le journaliste croupit en prison depuis mars.", "arrest"),
    ("fr", "Une opération de la police a permis l'arrestation de 40 personnes.", "arrest"),
    ("fr", "Des milliers de jeunes ont convergé vers l'ambassade de France.", "protest"),
    ("fr", "Les boulangers ont éteint leurs fours pour protester contre le prix de la farine.", "protest"),
    ("fr", "Des heurts ont éclaté entre étudiants et policiers sur le campus de Niamey.", "protest"),
    ("fr", "Les nouvelles autorités ont mis fin aux accords militaires avec Paris.", "withdrawal"),
    ("fr", "L'ambassade a évacué son personnel non essentiel vers Abidjan.", "withdrawal"),
    ("fr", "Le médiateur a fait la navette entre les deux camps toute la semaine.", "talks"),
    ("fr", "Les deux parties sont convenues d'un cessez-le-feu de dix jours.", "talks"),
    ("fr", "L'Union européenne a inscrit cinq officiers sur sa liste noire.", "sanctions"),
    ("fr", "Les avions de la compagnie sont interdits de survol depuis mercredi.", "sanctions"),
    ("fr", "Le parti au pouvoir a raflé 124 des 188 sièges de l'Assemblée.", "election"),
    ("fr", "Les criquets ont anéanti les cultures dans trois communes.", "disaster"),
    ("fr", "Deux autocars se sont percutés sur la RN1 dimanche.", "disaster"),
    ("fr", "Le Burkina et le Mali ont mis en circulation un passeport commun.", "other"),
    ("fr", "La banque centrale a relevé son taux directeur.", "other"),
    ("fr", "Le ministre a rendu visite aux détenus jeudi.", "other"),
    ("fr", "L'armée a annoncé mardi avoir arrêté six soldats à Gao.", "arrest"),
    ("fr", "L'armée affirme, dans un communiqué, avoir tué vingt combattants à Gao.", "attack"),
    ("fr", "Un conflit entre éleveurs et agriculteurs a éclaté lundi à Béti.", "attack"),
    ("fr", "Les pluies ont emporté les abris de familles déplacées par les violences à Kaya.", "disaster"),
    ("fr", "La route est coupée entre Abéché et Biltine depuis la montée des eaux.", "disaster"),
    ("fr", "Des riverains ont coupé la route mardi après les inondations.", "protest"),
    ("fr", "Des hommes armés ont coupé la route entre Dori et Djibo samedi.", "attack"),
    ("en", "Rockets rained down on the airport of Gao on Tuesday.", "attack"),
    ("en", "The army has wrested back control of Ber.", "attack"),
    ("en", "A suicide bomber rammed a truck into the gate of the base.", "attack"),
    ("en", "The deposed president has been confined to his residence since 26 July.", "coup"),
    ("en", "A police sweep netted 40 suspects in Gao.", "arrest"),
    ("en", "The journalist has languished in prison since March.", "arrest"),
    ("en", "Militants blocked the road between Sévaré and Douentza on Friday.", "attack"),
    ("en", "The road to Faya was blocked by floods on Monday.", "disaster"),
    ("en", "Bakers shut their ovens in protest at the price of flour.", "protest"),
    ("en", "Niger quit the regional bloc.", "withdrawal"),
    ("en", "The talks broke down on Monday over disarmament.", "talks"),
    ("en", "The two sides agreed to a ten-day ceasefire.", "talks"),
    ("en", "The rights group demanded the activist's release on Tuesday.", "statement"),
    ("en", "The European Union put five officers on its blacklist.", "sanctions"),
    ("en", "Authorities barred the airline from the country's airspace on Wednesday.", "sanctions"),
    ("en", "Some 450 households left everything behind.", "humanitarian"),
    ("en", "The ruling party took 124 of the 188 seats.", "election"),
    ("en", "Lightning struck a Koranic school, killing three pupils.", "disaster"),
    ("en", "Fire tore through the refugee camp overnight.", "disaster"),
    ("en", "Burkina Faso and Mali put a common passport into circulation.", "other"),
    ("en", "The central bank raised its key rate.", "other"),
    ("en", "In a note published on Thursday, the mayor of Gao sacked his deputy.", "other"),
    ("fr", "L'armée a repris pied à Aguelhok au terme de deux jours de combats.", "attack"),
    ("fr", "La riposte de l'armée a permis de neutraliser une dizaine d'assaillants.", "attack"),
    ("fr", "Quatre routiers marocains manquent à l'appel depuis samedi entre Dori et Téra.", "abduction"),
    ("fr", "Le directeur de publication a passé la nuit dans les locaux de la Sûreté.", "arrest"),
    ("fr", "Un mandat d'arrêt a été émis mardi contre l'ancien ministre.", "arrest"),
    ("fr", "Les commerçants ont gardé portes closes pour dénoncer les taxes.", "protest"),
    ("fr", "Le ministre russe est attendu mercredi à N'Djamena.", "talks"),
    ("fr", "La Haute autorité a mis fin aux émissions de la chaîne.", "sanctions"),
    ("fr", "Le fichier électoral a été arrêté à 8,3 millions d'inscrits.", "election"),
    ("fr", "Le Sénégal a battu le Mali dimanche.", "other"),
    ("fr", "La justice a prononcé la relaxe du blogueur.", "other"),
    ("fr", "Quatorze suspects sont aux mains de la justice depuis jeudi.", "arrest"),
    ("fr", "Le quotidien revient sur l'effondrement d'un puits à Kampti.", "disaster"),
    ("fr", "Des hommes ont pris quarante vaches à Bana jeudi.", "attack"),
    ("en", "Dozens of assailants swarmed the town of Bankass on Wednesday.", "attack"),
    ("en", "Our forces cleared fourteen islands on Monday.", "attack"),
    ("en", "Fishermen were struck at Tilma on 10 March.", "attack"),
    ("en", "A marabout was pulled out of his car by four masked men on Sunday.", "abduction"),
    ("en", "Four truckers have been unaccounted for since Saturday.", "abduction"),
    ("en", "An arrest warrant was issued on Tuesday for the former minister.", "arrest"),
    ("en", "Police charged protesters, injuring a dozen.", "protest"),
    ("en", "A hundred Russian instructors flew into Niamey on Friday.", "deployment"),
    ("en", "The three countries set up a joint force of 5,000 men.", "deployment"),
    ("en", "The World Bank froze disbursements to Niger.", "sanctions"),
    ("en", "Niger revoked the company's licence last July.", "sanctions"),
    ("en", "Hundreds of families took shelter in schools in Diffa.", "humanitarian"),
    ("en", "A polio campaign began on Monday in Bol.", "humanitarian"),
    ("en", "The mayor dismissed talk of abductions on Monday.", "statement"),
    ("en", "A court acquitted the blogger.", "other"),
    ("en", "Senegal beat Mali on Sunday.", "other"),
]

LEFT_ALONE = [
    ("fr", "C'est la direction des relations publiques des armées qui en a fait part samedi sur sa page."),
    # the headline of another article, glued into the paragraph
    ("en", "The road is long. Read also: Gunmen kill three in Djibo"),
    ("fr", "La route est longue. Lire aussi : Une attaque fait trois morts à Djibo"),
    ("fr", "Créer une banque reste un rêve."),
    ("fr", "Il a qualifié la décision de courageuse."),
    ("en", "The security crisis has plunged thousands of families into hardship."),
    ("en", "Stocks plunged as the news spread."),
    ("en", "The union threatened a strike."),
]
BEFORE = {"fr": "Il pleut peu cette année.", "en": "The weather is mild."}


@pytest.mark.parametrize(("lang", "sentence", "kind"), FOUND)
def test_the_type_is_told(lang, sentence, kind):
    found = parse(f"{BEFORE[lang]}\n\n{sentence}", published=FRIDAY, lang=lang).events
    assert [event.type for event in found] == [kind]


def test_those_who_were_taken_are_told_up_to_the_verb():
    text = (
        "Il pleut peu cette année.\n\nCinq femmes enlevées lundi au bord d'un puits ont retrouvé leurs familles hier."
    )
    found = parse(text, published=FRIDAY, lang="fr").events
    assert {(e.type, e.date) for e in found} == {("abduction", "2024-03-18"), ("other", "2024-03-21")}
    assert "Cinq femmes enlevées lundi au bord d'un puits" in [e.text for e in found]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_what_tells_of_no_event_is_left_alone(lang, sentence):
    assert parse(f"{BEFORE[lang]}\n\n{sentence}", published=FRIDAY, lang=lang).events == ()
