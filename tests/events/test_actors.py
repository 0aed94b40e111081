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
Militants linked to Al-Qaeda killed eight gendarmes in an assault on their post at Gayerou late on Saturday. | Militants | eight gendarmes
A teacher and his two sons were shot dead by unidentified gunmen in Foubel on Thursday night. | unidentified gunmen | A teacher; his two sons
The army said on Monday it had killed 40 terrorists in air strikes near Tessit. | The army | 40 terrorists
The interior minister, Salif Bagayou, was detained by the presidential guard on 12 May 2023. | the presidential guard | The interior minister
More than 200 detainees escaped from Koutoukale prison near Niamey on Sunday. | More than 200 detainees |
Unions in Bamako went on strike on Monday against the government. | Unions | the government
Islamic State in the Greater Sahara claimed the attack on 3 June 2023 that killed 16 soldiers in Tabankort. | Islamic State in the Greater Sahara | 16 soldiers
The kidnapping of an Austrian woman by armed men in Agadez on 11 January 2025 shocked aid workers. | armed men | an Austrian woman
French forces left their base in Faya on 26 December 2024. | French forces |
A roadside bomb killed two peacekeepers from Egypt near Tessalit on Friday. | | two peacekeepers
Rebels of the Azawad front seized a Malian army camp at Bourem on 12 September 2023. | Rebels of the Azawad front |
Chad's foreign minister and his Sudanese counterpart met in Doha on Tuesday. | Chad's foreign minister; his Sudanese counterpart |
On Wednesday, a court in Niamey jailed four activists for insulting the head of state. | a court | four activists
Three suspected smugglers were arrested in Arlit on Monday by customs officers. | customs officers | Three suspected smugglers
A suicide bomber blew himself up near a mosque in Bol on Friday, wounding nine worshippers. | A suicide bomber | nine worshippers
The junta suspended all political parties on 13 May 2025 in Bamako. | The junta | all political parties
Herders clashed with farmers in Goz Beida on Saturday. | Herders; farmers |
Militia fighters, some of them teenagers, abducted the village chief of Koriba on Sunday. | Militia fighters | the village chief of Koriba
JNIM claims 70 soldiers were killed in Gao on 3 May 2024. | | 70 soldiers
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
Des terroristes présumés ont exécuté huit gendarmes samedi soir lors d'un assaut contre leur poste de Gayérou. | Des terroristes présumés | huit gendarmes
Un enseignant et ses deux fils ont été abattus jeudi à Foubel par des individus armés non identifiés. | des individus armés non identifiés | Un enseignant; ses deux fils
L'armée a affirmé lundi avoir tué 40 terroristes dans des frappes aériennes près de Tessit. | L'armée | 40 terroristes
Le ministre de l'Intérieur, Salif Bagayou, a été arrêté le 12 mai 2023 par la garde présidentielle. | la garde présidentielle | Le ministre de l'Intérieur
Plus de 200 détenus se sont évadés dimanche de la prison de Koutoukalé, près de Niamey. | Plus de 200 détenus |
Les syndicats sont entrés en grève lundi à Bamako contre le gouvernement. | Les syndicats | le gouvernement
L'État islamique au Sahel a revendiqué l'attaque du 3 juin 2023 qui a tué 16 soldats à Tabankort. | L'État islamique au Sahel | 16 soldats
L'enlèvement d'une Autrichienne par des hommes armés, le 11 janvier 2025 à Agadez, a ému les humanitaires. | des hommes armés | une Autrichienne
Les forces françaises ont quitté leur base de Faya le 26 décembre 2024. | Les forces françaises |
Un engin explosif a tué vendredi deux Casques bleus égyptiens près de Tessalit. | | deux Casques bleus égyptiens
Des rebelles du Front de l'Azawad se sont emparés d'un camp de l'armée malienne à Bourem le 12 septembre 2023. | Des rebelles du Front de l'Azawad |
Le chef de la diplomatie tchadienne et son homologue soudanais se sont rencontrés mardi à Doha. | Le chef de la diplomatie tchadienne; son homologue soudanais |
Mercredi, un tribunal de Niamey a condamné quatre militants à deux ans de prison. | un tribunal de Niamey | quatre militants
Trois passeurs présumés ont été interpellés lundi à Arlit par la gendarmerie nationale. | la gendarmerie nationale | Trois passeurs présumés
Un kamikaze s'est fait exploser vendredi près d'une mosquée de Bol, blessant neuf fidèles. | Un kamikaze | neuf fidèles
La junte a dissous les partis politiques le 13 mai 2025 à Bamako. | La junte | les partis politiques
Des miliciens, dont plusieurs adolescents, ont enlevé dimanche le chef du village de Koriba. | Des miliciens | le chef du village de Koriba
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


SIDES = [
    (
        "en",
        "Gunmen killed nine Malian soldiers in Gao on Monday.",
        {"Gunmen": "armed group", "nine Malian soldiers": "army"},
    ),
    (
        "en",
        "JNIM fighters abducted two nurses in Gao on Monday.",
        {"JNIM fighters": "armed group", "two nurses": "civilian"},
    ),
    (
        "en",
        "Volunteers for the Defence of the Homeland killed six herders in Djibo on Monday.",
        {"Volunteers for the Defence of the Homeland": "army", "six herders": "civilian"},
    ),
    ("en", "Hostages of the rebels were freed in Gao on Monday.", {"Hostages of the rebels": None}),
    ("en", "Three people were killed in Gao on Monday.", {"Three people": None}),
    (
        "en",
        "Niger expelled three French journalists on Monday.",
        {"Niger": "government", "three French journalists": "civil society"},
    ),
    (
        "fr",
        "Des assaillants ont tué neuf soldats maliens lundi à Gao.",
        {"Des assaillants": "armed group", "neuf soldats maliens": "army"},
    ),
    (
        "fr",
        "Des combattants du JNIM ont enlevé deux infirmières lundi à Gao.",
        {"Des combattants du JNIM": "armed group", "deux infirmières": "civilian"},
    ),
    (
        "fr",
        "Les FAMa ont neutralisé six terroristes lundi à Gao.",
        {"Les FAMa": "army", "six terroristes": "armed group"},
    ),
    ("fr", "Des otages des rebelles ont été libérés lundi à Gao.", {"Des otages des rebelles": None}),
    ("fr", "Trois personnes ont été tuées lundi à Gao.", {"Trois personnes": None}),
    (
        "fr",
        "Le Niger a expulsé trois journalistes français lundi.",
        {"Le Niger": "government", "trois journalistes français": "civil society"},
    ),
]


@pytest.mark.parametrize(("language", "words", "sides"), SIDES)
def test_an_actor_is_on_the_side_that_its_words_show(language, words, sides):
    found = parse(words, lang=language, published=dt.date(2024, 11, 27)).events
    assert {a.text: a.side for e in found for a in e.actors} == sides


IDS = [
    ("en", "JNIM fighters attacked a post in Gao on Monday.", "jnim"),
    ("en", "The Group for the Support of Islam and Muslims attacked a post in Gao on Monday.", "jnim"),
    ("en", "The Malian army arrested four traders in Gao on Monday.", "army-mli"),
    ("en", "Niger closed its border with Benin on Monday.", "government-ner"),
    ("en", "Gunmen attacked a post in Gao on Monday.", None),
    ("fr", "Des combattants du JNIM ont attaqué un poste lundi à Gao.", "jnim"),
    ("fr", "Le Groupe de soutien à l'islam et aux musulmans a attaqué un poste lundi à Gao.", "jnim"),
    ("fr", "L'armée malienne a arrêté quatre commerçants lundi à Gao.", "army-mli"),
    ("fr", "Le Niger a fermé lundi sa frontière avec le Bénin.", "government-ner"),
    ("fr", "Des assaillants ont attaqué un poste lundi à Gao.", None),
]


@pytest.mark.parametrize(("language", "words", "actor_id"), IDS)
def test_a_body_has_one_id_by_whatever_name_and_a_nameless_one_has_none(language, words, actor_id):
    (event,) = parse(words, lang=language, published=dt.date(2024, 11, 27)).events
    assert [a.actor_id for a in event.actors if a.role == "by"] == [actor_id]


def test_somebody_named_has_the_id_that_his_quotes_have():
    text = "Colonel Moussa Dembo was arrested in Gao on Monday. “I did nothing,” Moussa Dembo said."
    found = parse(text, lang="en", published=dt.date(2024, 11, 27))
    assert found.events[0].actors[0].actor_id == found.quotes[0].speaker_id is not None
