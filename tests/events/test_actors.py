"""Who did it and to whom: sentences as outlets build them, with the actors that a reader takes from them.

One line a sentence: the sentence | who acts | to whom it is done, several separated by semicolons.
"""

# ruff: noqa: E501
import datetime as dt

import pytest

from sahelscope import parse

ENGLISH = """
Suspected jihadists stormed the village of Barkonde at dawn on Sunday, killing twelve villagers. | Suspected jihadists | twelve villagers
Nine Malian soldiers were killed on Tuesday in an ambush by JNIM fighters near Sokolo. | JNIM fighters | Nine Malian soldiers
On 3 May 2024 the Burkinabe army arrested four traffickers in Djibo. | the Burkinabe army | four traffickers
In January 2019 gunmen abducted a Canadian geologist near Tiabongou in Burkina Faso. | gunmen | a Canadian geologist
The killing of three herders by militiamen in Ouallam on Monday caused anger. | militiamen | three herders
An attack by armed bandits on traders in Maradi left six people dead on Friday. | armed bandits | traders; six people
Floods killed 14 people in Niamey on Saturday. | | 14 people
Clashes between farmers and herders killed 20 people in Mangalme on 9 May 2023. | farmers; herders | 20 people
Mali's president met with the Russian ambassador in Bamako on Wednesday. | Mali's president; the Russian ambassador |
Niger's junta expelled three French diplomats on Thursday. | Niger's junta | three French diplomats
Hundreds of residents marched in Gao on Friday against the governor. | Hundreds of residents | the governor
Police dispersed protesters with tear gas in N'Djamena on Monday. | Police | protesters
The mayor of Tera was abducted from his home on Saturday by armed men on motorbikes. | armed men | The mayor of Tera
Fourteen passengers died on Monday when their bus struck a mine near Bankass. | | Fourteen passengers
ECOWAS imposed sanctions against Mali on 9 January 2022. | ECOWAS | Mali
At least 30 men were taken from a bus and shot by soldiers in Moura in March 2022. | soldiers | At least 30 men
Chad closed its border with Sudan on Monday. | Chad |
The arrest of two journalists in Ouagadougou on Tuesday drew protests. | | two journalists
A drone strike hit a market in Timbuktu region on Sunday, killing 13 civilians. | | 13 civilians
Gunmen attacked a convoy carrying soldiers near Menaka on Tuesday. | Gunmen |
Six aid workers, who were kidnapped in Djibo in May, were freed on Sunday. | | Six aid workers
Soldiers ousted President Moussa Dembo on Wednesday in Niamey. | Soldiers | President Moussa Dembo
Burkina Faso, Mali and Niger signed a treaty in Bamako on 6 July 2024. | Burkina Faso; Mali; Niger |
Dozens of Tuareg rebels and two Russian mercenaries were killed on 27 July 2024 in Tinzaouaten. | | Dozens of Tuareg rebels; two Russian mercenaries
"""

FRENCH = """
Des hommes armés ont attaqué dimanche le village de Barkondé, tuant douze villageois. | Des hommes armés | douze villageois
Neuf soldats maliens ont été tués mardi près de Sokolo par des combattants du JNIM. | des combattants du JNIM | Neuf soldats maliens
Le 3 mai 2024, l'armée burkinabè a interpellé quatre trafiquants à Djibo. | l'armée burkinabè | quatre trafiquants
En janvier 2019 des bandits ont enlevé un géologue canadien près de Tiabongou au Burkina Faso. | des bandits | un géologue canadien
L'assassinat de trois bergers par des miliciens lundi à Ouallam a provoqué la colère. | des miliciens | trois bergers
Une attaque de bandits armés contre des commerçants a fait six morts vendredi à Maradi. | bandits armés | des commerçants
Les inondations ont tué 14 personnes samedi à Niamey. | | 14 personnes
Des affrontements entre éleveurs et agriculteurs ont fait 20 morts le 9 mai 2023 à Mangalmé. | éleveurs; agriculteurs |
Le président malien a reçu mercredi à Bamako l'ambassadeur de Russie. | Le président malien; l'ambassadeur de Russie |
La junte nigérienne a expulsé jeudi trois diplomates français. | La junte nigérienne | trois diplomates français
Des centaines d'habitants ont manifesté vendredi à Gao contre le gouverneur. | Des centaines d'habitants | le gouverneur
La police a dispersé lundi les manifestants à N'Djamena. | La police | les manifestants
Le maire de Téra a été enlevé samedi à son domicile par des hommes armés à moto. | des hommes armés | Le maire de Téra
Quatorze passagers sont morts lundi quand leur car a sauté sur une mine près de Bankass. | | Quatorze passagers
La Cédéao a imposé des sanctions contre le Mali le 9 janvier 2022. | La Cédéao | le Mali
Une trentaine d'hommes ont été arrêtés puis exécutés par des soldats à Moura en mars 2022. | des soldats | Une trentaine d'hommes
Le Tchad a fermé lundi sa frontière avec le Soudan. | Le Tchad |
L'arrestation de deux journalistes mardi à Ouagadougou a suscité des protestations. | | deux journalistes
Une frappe de drone a visé dimanche un marché de la région de Tombouctou, tuant 13 civils. | | 13 civils
Une patrouille de la gendarmerie est tombée dans une embuscade jeudi à Foutouri. | | Une patrouille de la gendarmerie
Les deux infirmières, qui avaient été enlevées en mai à Djibo, ont été libérées dimanche. | | Les deux infirmières
Des militaires ont renversé mercredi le président Moussa Dembo à Niamey. | Des militaires | le président Moussa Dembo
Le Burkina Faso, le Mali et le Niger ont signé un traité à Bamako le 6 juillet 2024. | Le Burkina Faso; le Mali; le Niger |
L'enlèvement de deux prêtres par Boko Haram, dimanche près de Bosso, a été confirmé. | Boko Haram | deux prêtres
"""


def table(lines):
    for line in lines.strip().splitlines():
        words, by, against = (cell.strip() for cell in line.split("|"))
        yield words, by, against


def told(words, language):
    """Return who acts and to whom it is done, over all events of a text that are no look back."""
    found = parse(words, lang=language, published=dt.date(2024, 11, 27)).events
    actors = dict.fromkeys((a.role, words[a.start : a.end]) for e in found for a in e.actors)
    return {role: "; ".join(text for r, text in actors if r == role) for role in ("by", "against")}


@pytest.mark.parametrize(("words", "by", "against"), list(table(ENGLISH)), ids=lambda v: v[:40])
def test_english(words, by, against):
    assert told(words, "en") == {"by": by, "against": against}


@pytest.mark.parametrize(("words", "by", "against"), list(table(FRENCH)), ids=lambda v: v[:40])
def test_french(words, by, against):
    assert told(words, "fr") == {"by": by, "against": against}
