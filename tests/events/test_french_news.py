"""What French news tells of, in the words of agencies, radios and armies: each sentence stands for its kind."""

import datetime as dt

import pytest

from sahelscope import parse

TUESDAY = dt.date(2024, 3, 12)

#: sentence, the types of its events in the order of the text
FOUND = [
    # armies and their euphemisms
    ("Une trentaine d'assaillants ont été neutralisés samedi près de Kelbo.", ["attack"]),
    ("Une vingtaine de combattants ont été mis hors de combat dans la forêt de Tori.", ["attack"]),
    ("Plus de quarante terroristes ont été traités par l'aviation dimanche.", ["attack"]),
    ("Deux guetteurs ont été mis hors d'état de nuire le 3 mars près de Gao.", ["attack"]),
    ("La localité de Ouenkoro est tombée aux mains des insurgés dans la nuit de samedi à dimanche.", ["attack"]),
    ("Le détachement de Seytenga a essuyé des tirs de mortier mardi à l'aube.", ["attack"]),
    ("Une patrouille est tombée dans une embuscade près de Dori vendredi.", ["attack"]),
    ("Un car de voyageurs a sauté sur un engin explosif entre Douentza et Boni.", ["attack"]),
    (
        "Trois villageois ont trouvé la mort lorsque leur charrette a heurté un engin explosif près de Titao.",
        ["attack"],
    ),
    ("Des hommes à moto ont emporté une centaine de bœufs lundi à Tera.", ["attack"]),
    ("Le marché de Sollé a été mis à sac dimanche par des hommes armés.", ["attack"]),
    # lives lost
    ("L'attaque a coûté la vie à quatorze soldats le 2 mars à Banibangou.", ["attack"]),
    ("Trois chauffeurs ont perdu la vie dimanche dans la collision de deux camions à Doba.", ["disaster"]),
    (
        "Quatre bateliers sont portés disparus depuis le naufrage de leur pinasse près de Diré, jeudi dernier.",
        ["disaster"],
    ),
    ("Une soixantaine de hangars sont partis en fumée lundi à Maradi.", ["disaster"]),
    ("Une digue a cédé le 2 mars dans la région de Diffa.", ["disaster"]),
    # people taken, freed, fled
    ("Neuf jeunes gens ont été emmenés de force samedi à Tongo.", ["abduction"]),
    ("Deux ressortissants chinois ont été kidnappés sur un site minier de Kéniéba.", ["abduction"]),
    ("L'otage a recouvré la liberté jeudi à Ménaka.", ["other"]),
    ("Des centaines d'habitants de Torodi ont trouvé refuge à Say depuis lundi.", ["humanitarian"]),
    ("La ville de Djibo a été ravitaillée par un convoi vendredi.", ["humanitarian"]),
    ("Quelque 400 familles ont été installées lundi sur un site près de Diffa.", ["humanitarian"]),
    # the street
    ("Un millier de personnes se sont rassemblées samedi à Bamako pour réclamer des élections.", ["protest"]),
    ("Des dizaines de femmes se sont massées devant le gouvernorat de Tahoua lundi.", ["protest"]),
    ("Les riverains ont barré la route nationale mardi à Kaya.", ["protest"]),
    ("Le syndicat des infirmiers a déposé un préavis de grève lundi à Moundou.", ["protest"]),
    ("Les boutiquiers de Maradi ont baissé le rideau lundi pour dénoncer les nouvelles taxes.", ["protest"]),
    # courts and police
    ("Le procès de l'ancien ministre des Finances s'est ouvert lundi à Niamey.", ["other"]),
    ("L'ancien maire de Zinder a écopé de trois ans de prison ferme mercredi.", ["other"]),
    ("Les deux prévenus ont été relaxés mardi par le tribunal de Sarh.", ["other"]),
    ("Trois collègues ont été convoqués à la gendarmerie lundi à Zinder.", ["arrest"]),
    ("Une quarantaine de jeunes ont été embarqués par les gendarmes mardi à Boghé.", ["arrest"]),
    # offices, talks, states
    ("Niamey a convoqué lundi l'ambassadeur du Bénin.", ["talks"]),
    ("Le président mauritanien a reçu en audience mercredi l'ambassadrice de l'Union européenne.", ["talks"]),
    ("Le gouvernement du Mali a retiré vendredi sa licence à une société minière.", ["sanctions"]),
    (
        "Le gouvernement burkinabè a suspendu pour trois mois la diffusion d'une radio étrangère le 4 mars.",
        ["sanctions"],
    ),
    ("Un hélicoptère a été dépêché samedi à Tanguiéta.", ["deployment"]),
    ("Le préfet de Gao a présidé vendredi la cérémonie de remise de diplômes.", ["other"]),
    ("Le gouvernorat de Mopti a instauré un couvre-feu lundi.", ["other"]),
    ("Les négociations entre le gouvernement et les syndicats ont échoué vendredi.", ["talks"]),
    ("La cour d'appel de Nouakchott a confirmé jeudi le verdict.", ["other"]),
    ("Le chef rebelle a regagné N'Djamena samedi.", ["other"]),
    ("Au Mali, les enseignants de Ségou sont en grève depuis lundi.", ["protest"]),
    ("À Bandiagara, des hommes armés s'en sont pris à un convoi de commerçants dimanche.", ["attack"]),
    ("Le cercle de Koro a été le théâtre de violents affrontements samedi.", ["attack"]),
    ("La fièvre de la vallée du Rift a fait 17 morts en Mauritanie.", ["disaster"]),
    ("L'explosion d'une citerne a fait douze morts lundi à Zinder.", ["disaster"]),
    # two in one clause, and a day of its own in another's
    ("Cinq agents enlevés en novembre près de Ménaka ont été libérés jeudi.", ["abduction", "other"]),
    ("Le maire a repris la parole après le putsch du 18 août 2020 au Mali.", ["coup"]),
    ("Depuis l'attaque du 3 janvier, le marché de Gao a rouvert.", ["attack", "other"]),
    ("Le chercheur a évoqué l'arrestation le 2 octobre 2023 de trois étudiants à Sélibaby.", ["arrest"]),
    # what somebody is accused of
    ("Les autorités accusent des chasseurs d'avoir brûlé trois hameaux lundi près de Bandiagara.", ["attack"]),
    ("Il faut ajouter l'enlèvement d'un pasteur le 3 mars à Foutouri.", ["abduction"]),
]
#: sentences that tell of no event
LEFT_ALONE = [
    "Le conseil des ministres a arrêté la liste des candidats mercredi.",
    "Le général parle des otages dans son discours.",
    "Le ministre a mis le feu aux poudres.",
    "La famille a marché trois jours.",
    "Selon un arrêté du maire, le stade est propre.",
    "Les chercheurs ont décrit le marché créé en 2014.",
    "Grâce à une bonne préparation, l'équipe reste confiante.",
    "La marche prévue le 9 mars à Kayes a été annulée.",
    "Le fleuve coule à trente kilomètres de Gao.",
    "Le lieutenant appartient à la direction de l'état-major depuis 2015.",
]


@pytest.mark.parametrize(("sentence", "types"), FOUND)
def test_the_type_is_told(sentence, types):
    found = parse(f"Il pleut peu cette année.\n\n{sentence}", published=TUESDAY, lang="fr").events
    assert [event.type for event in found] == types


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_what_tells_of_no_event_is_left_alone(sentence):
    assert parse(f"Il pleut peu cette année.\n\n{sentence}", published=TUESDAY, lang="fr").events == ()
