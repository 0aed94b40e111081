"""Each example that opens a rule's module is read as the module says: what it finds, and what it leaves alone."""

import pytest
from printed import examples, with_examples

from sahelscope import header, places
from sahelscope.places import ambiguous

#: Module -> language, example, and the countries with the words that name them
FOUND = {
    "places/ambiguous.py": [
        ("en", "Georgia's governor", "USA Georgia"),
        ("fr", "le Congo, à Kinshasa", "COD Congo, COD Kinshasa"),
        ("en", "Rain in the Sahel region, northern Burkina Faso", "BFA Sahel, BFA Burkina Faso"),
        ("en", "Say what you like", ""),
    ],
    "places/demonyms.py": [
        ("fr", "les soldats maliens", "MLI maliens"),
        ("fr", "une élue nigérienne", "NER nigérienne"),
        ("fr", "des Burkinabè", "BFA Burkinabè"),
        ("fr", "les Nigérianes", "NGA Nigérianes"),
        ("en", "Malian soldiers", "MLI Malian"),
        ("en", "two Nigeriens", "NER Nigeriens"),
        ("en", "the Senegalese", "SEN Senegalese"),
        ("en", "an Ivorian", "CIV Ivorian"),
    ],
    "places/evidence.py": [
        ("fr", "l'attaque de San, dans la région de Ségou", "MLI San, MLI Ségou"),
        ("fr", "à Say, au sud de Niamey", "NER Say, NER Niamey"),
        ("en", "the town of Mao", "TCD Mao"),
        ("en", "Kaya and Djibo", "BFA Kaya, BFA Djibo"),
        ("fr", "la région du Sahel, au Burkina Faso", "BFA Sahel, BFA Burkina Faso"),
        ("fr", "dans le Centre-Nord", "BFA Centre-Nord"),
    ],
    "places/hyphenation.py": [
        ("fr", "Burki-⏎na Faso", "BFA Burki-⏎na Faso"),
        ("fr", "les soldats nigé-⏎riens", "NER nigé-⏎riens"),
        ("fr", "Guinée-⏎Bissau", "GNB Guinée-⏎Bissau"),
        ("fr", "Etats- Unis", "USA Etats- Unis"),
    ],
    "places/idioms.py": [
        ("en", "Ferries on the Niger have stopped", ""),
        ("fr", "un pont sur le Niger", ""),
        ("en", "He ate Turkey", ""),
        ("en", "the film Togo", ""),
        ("en", "He would walk from here to Timbuktu", ""),
        ("en", "Lebanon, Pennsylvania", "USA Pennsylvania"),
        ("fr", "rue de Paris", ""),
        ("en", "Georgia Avenue", ""),
    ],
    "places/language_names.py": [
        ("fr", "Le français et l'arabe sont langues officielles", ""),
        ("fr", "en anglais", ""),
        ("en", "He spoke in French.", ""),
        ("en", "translated from Russian", ""),
    ],
    "places/persons.py": [
        ("en", "Chad Smith", ""),
        ("en", "Jordan Peterson", ""),
        ("en", "“I was stunned,” said Chad, a 34-year-old", ""),
        ("en", "Michael Jordan", ""),
        ("fr", "François Hollande", ""),
        ("en", "Mr Jordan", ""),
        ("fr", "Adnan Abou Walid al-Sahraoui", ""),
        ("fr", "l'actrice Mali Harries", ""),
    ],
    "places/prefixes.py": [
        ("en", "Franco-Malian talks", "FRA Franco, MLI Malian"),
        ("fr", "un projet malo-burkinabè", "MLI malo, BFA burkinabè"),
        ("fr", "sino-nigérien", "CHN sino, NER nigérien"),
        ("fr", "la frontière tchado-soudanaise", "TCD tchado, SDN soudanaise"),
        ("fr", "franco-africain", "FRA franco"),
    ],
    "places/printed.py": [
        ("en", "Mali", "MLI Mali"),
        ("en", "MALI", "MLI MALI"),
        ("fr", "d'Ouagadougou", "BFA Ouagadougou"),
        ("fr", "les soldats maliens", "MLI maliens"),
        ("en", "the Malian army", "MLI Malian"),
        ("en", "U.S.", "USA U.S."),
        ("en", "not: a hanging chad, tell us, cooked turkey, the polish", ""),
    ],
    "places/resolve.py": [
        ("en", "Georgia's parliament in Tbilisi", "GEO Georgia, GEO Tbilisi"),
        ("en", "Georgia's governor", "USA Georgia"),
        ("fr", "le Congo et Kinshasa", "COD Congo, COD Kinshasa"),
        ("en", "San Francisco and Nara", "USA San Francisco, JPN Nara"),
        ("fr", "la région de Gao", "MLI Gao"),
    ],
    "places/scanned.py": [
        ("fr", "l'Ailemagne", "DEU Ailemagne"),
        ("fr", "la Belgiqne", "BEL Belgiqne"),
        ("fr", "La Kussie", "RUS Kussie"),
        ("fr", "en Roumanio", "ROU Roumanio"),
        ("fr", "la Bel gique", "BEL Bel gique"),
        ("fr", "ltalie", "ITA ltalie"),
    ],
    "places/unlisted.py": [
        ("fr", "la commune de Tanabougou", "BFA Tanabougou"),
        ("fr", "une fête à Zambéla, dans le nord du pays", "BFA Zambéla"),
        ("fr", "habitants de Wandaré et Téra", "NER Wandaré, NER Téra"),
        ("fr", "tués à Bélézo", "BFA Bélézo"),
        ("en", "the village of Wandara", "BFA Wandara"),
        ("en", "Ouro Bélé village", "BFA Ouro Bélé"),
        ("en", "in Wandara, Gao Region", "MLI Wandara, MLI Gao"),
        ("en", "in Gao Region near Wandara", "MLI Gao, MLI Wandara"),
        ("en", "in Zambela, a town in northern Burkina Faso", "BFA Zambela, BFA Burkina Faso"),
    ],
}
#: What an article says before, where an example needs a country
BEFORE = {
    "dans le Centre-Nord": "Le Burkina Faso attend. Il pleut ",
    "la commune de Tanabougou": "Le Burkina Faso attend. Voici ",
    "une fête à Zambéla, dans le nord du pays": "Le Burkina Faso attend. Voici ",
    "tués à Bélézo": "Le Burkina Faso attend. Des bœufs ",
    "the village of Wandara": "Burkina Faso waits. Here is ",
    "Ouro Bélé village": "Burkina Faso waits. Rain fell in ",
}
CASES = [(lang, example, found) for cases in FOUND.values() for lang, example, found in cases]


def mentions(lang, text):
    return [(m.country, m.text) for m in places.find(header.read(text, lang=lang))]


def test_no_printed_example_is_left_out():
    printed = {module: examples(module) for module in with_examples("places")}
    assert printed == {module: [example for _, example, _ in cases] for module, cases in FOUND.items()}


@pytest.mark.parametrize(("lang", "example", "found"), CASES)
def test_a_printed_example_is_read_as_its_module_says(lang, example, found):
    before = BEFORE.get(example, "")
    known = mentions(lang, before)
    got = mentions(lang, before + example.replace("⏎", "\n"))
    assert ", ".join(f"{country} {text}" for country, text in got[len(known) :]) == found.replace("⏎", "\n")


#: The name of each example that is left alone, in a sentence that names the place
NAMED = [
    ("en", "He left Niger.", "NER"),
    ("fr", "Il quitte le Niger.", "NER"),
    ("en", "He left Turkey.", "TUR"),
    ("en", "He left Togo.", "TGO"),
    ("en", "He ran from Timbuktu.", "MLI"),
    ("en", "He left Lebanon.", "LBN"),
    ("fr", "Il quitte Paris.", "FRA"),
    ("en", "He left Georgia.", "GEO"),
    ("fr", "un élu français", "FRA"),
    ("fr", "un élu anglais", "GBR"),
    ("en", "the French army", "FRA"),
    ("en", "the Russian army", "RUS"),
    ("en", "He left Chad.", "TCD"),
    ("en", "He left Jordan.", "JOR"),
    ("fr", "Il quitte la Hollande.", "NLD"),
    ("fr", "un élu sahraoui", "ESH"),
    ("fr", "Il quitte le Mali.", "MLI"),
    ("en", "He lives in Say, in Niger.", "NER"),
]


@pytest.mark.parametrize(("lang", "sentence", "country"), NAMED)
def test_the_names_that_examples_leave_alone_are_places_elsewhere(lang, sentence, country):
    assert mentions(lang, sentence)[0][0] == country


LINES = [line for line in ambiguous.lines() if line.example]


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.number}: {line.example}")
def test_the_example_of_an_ambiguous_name_counts(line):
    forms = {form for other in ambiguous.lines() if other.name == line.name for form in other.forms}
    meant = {country for country, text in mentions(line.language or None, line.example) if text in forms}
    code = len(line.means) == 3 and line.means.isupper()
    assert (line.means in meant) if code else not meant
