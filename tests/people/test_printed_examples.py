"""Each example that opens a rule's module is read as the module says: phrases with their kinds, one person or two."""

import pytest
from printed import examples, with_examples

from sahelscope import header, people
from sahelscope.people.sides import side_of

#: Module -> language, example, and the phrases that can speak, with their kinds
FOUND = {
    "people/apposition.py": [
        ("en", "Awa Sy, a nurse from Djibo, …", "name Awa Sy | unnamed a nurse from Djibo"),
        ("en", "the minister, Awa Sy, …", "title the minister | name Awa Sy"),
        ("fr", "Awa Sy, porte-parole de la CMA, Issa Ba et …", "name Awa Sy | organisation la CMA | name Issa Ba"),
        ("fr", "l'Union africaine (UA)", "organisation l'Union africaine | organisation UA"),
        ("fr", "Awa Sy, 44 ans, gouverneure de Gao", "name Awa Sy"),
    ],
    "people/english/__init__.py": [
        ("en", "the former French foreign minister", "title the former French foreign minister"),
        ("en", "a man who gave his name as Issa", "unnamed a man | pronoun who | name Issa"),
        ("en", "told Reuters", ""),
        ("en", "the latter", "pronoun the latter"),
        ("en", "France has also said", "organisation France"),
    ],
    "people/english/phrases.py": [
        ("en", "the former French foreign minister", "title the former French foreign minister"),
        ("en", "a resident who …", "unnamed a resident | pronoun who"),
        ("en", "Mali's transitional government", "organisation Mali's transitional government"),
        ("en", "spokesman Moussa Ba", "name spokesman Moussa Ba"),
        (
            "en",
            "the head of the UN mission in Mali",
            "title the head of the UN mission in Mali | organisation the UN mission in Mali",
        ),
        ("en", "security sources", "unnamed security sources"),
        ("en", "White House officials", "group White House officials"),
    ],
    "people/french/__init__.py": [
        (
            "fr",
            "le ministre nigérien de la Défense",
            "title le ministre nigérien de la Défense | organisation la Défense",
        ),
        ("fr", "un homme prénommé Issa", "unnamed un homme | name Issa"),
        ("fr", "a confié à l'AFP", ""),
        ("fr", "ce dernier", "pronoun ce dernier"),
        ("fr", "la France a aussi dit", "organisation la France"),
    ],
    "people/french/phrases.py": [
        (
            "fr",
            "le ministre nigérien de la Défense",
            "title le ministre nigérien de la Défense | organisation la Défense",
        ),
        ("fr", "un élu de Tillabéry", "unnamed un élu de Tillabéry"),
        ("fr", "le colonel-major Ba", "name le colonel-major Ba"),
        ("fr", "Mme Coleman", "name Mme Coleman"),
        ("fr", "la junte du Mali", "organisation la junte du Mali"),
        ("fr", "les autorités communales de la capitale", "group les autorités communales de la capitale"),
        ("fr", "des sources sécuritaires", "unnamed des sources sécuritaires"),
        (
            "fr",
            "le président français Emmanuel Macron",
            "name le président français Emmanuel Macron | name Emmanuel Macron",
        ),
    ],
    "people/governments.py": [
        ("en", "France accused Mali", "organisation France"),
        ("en", "Paris said", "organisation Paris"),
        ("fr", "la France a annoncé", "organisation la France"),
        ("fr", "selon Bamako", "organisation Bamako"),
    ],
    "people/names.py": [
        ("fr", "Moussa Traoré", "name Moussa Traoré"),
        ("fr", "Mohamed ould Abdel Aziz", "name Mohamed ould Abdel Aziz"),
        ("fr", "Moussa TRAORE", "name Moussa TRAORE"),
        ("en", "Ursula von der Leyen", "name Ursula von der Leyen"),
        ("en", "J. K. Ba", "name J. K. Ba"),
        ("en", "Ahmed al-Tayeb", "name Ahmed al-Tayeb"),
    ],
    "people/pronouns.py": [
        ("en", "he said", "pronoun he"),
        ("fr", "selon lui", "pronoun lui"),
        ("fr", "a-t-il ajouté", "pronoun il"),
        ("en", '"We leave," they said', "pronoun We | pronoun they"),
        ("fr", "dit-elle", "pronoun elle"),
        ("fr", "ce dernier", "pronoun ce dernier"),
        ("en", "the latter", "pronoun the latter"),
        ("en", "the first said", "pronoun the first"),
        ("fr", "le second répond", "pronoun le second"),
    ],
}
#: Modules whose examples say that a short form and a longer one are one person's: "Sy = Awa Sy"
ONE = {"people/clusters.py", "people/same_name.py"}
#: and the side that somebody speaks for: "une habitante de Gao: civilian"
SIDES = {"people/sides.py"}
FRENCH = {"l'Union africaine (UA)", "l'ambassade de France au Mali", "le porte-parole de l'armée"}
FRENCH |= {"une habitante de Gao"}


def entities(lang, text):
    found = people.find(header.read(text, lang=lang))
    return {c.text: c.entity for c in found.candidates}


def test_no_printed_example_is_left_out():
    printed = {module: examples(module) for module in with_examples("people") if module not in ONE | SIDES}
    assert printed == {module: [example for _, example, _ in cases] for module, cases in FOUND.items()}


@pytest.mark.parametrize(("lang", "example", "found"), [case for cases in FOUND.values() for case in cases])
def test_a_printed_example_is_read_as_its_module_says(lang, example, found):
    candidates = people.find(header.read(example, lang=lang)).candidates
    assert " | ".join(f"{c.kind} {c.text}" for c in candidates) == found


@pytest.mark.parametrize("example", [e for module in sorted(ONE) for e in examples(module)])
def test_what_a_module_prints_as_one_is_one(example):
    short, long = example.split(" = ")
    lang, text = (
        ("fr", f"{long} arrive. Puis {short} part.") if long in FRENCH else ("en", f"{long}, left. {short} sat.")
    )
    found = entities(lang, text[0].upper() + text[1:])
    plain = {text.lower(): entity for text, entity in found.items()}
    full = long.split(",")[0].partition(" (")[0]
    assert plain[short.lower()] == plain[full.lower()] >= 0


@pytest.mark.parametrize("example", [e for module in sorted(SIDES) for e in examples(module)])
def test_a_printed_role_speaks_for_the_side_that_its_module_says(example):
    role, side = example.split(": ")
    assert side_of([role], "fr" if role in FRENCH else "en") == side


def test_a_role_between_two_names_is_the_first_ones():
    found = people.find(header.read("Awa Sy, porte-parole de la CMA, Issa Ba et Sory Diallo sont là.", lang="fr"))
    assert {e.name: e.roles for e in found.entities if e.kind == "name"}["Awa Sy"] == ("porte-parole de la CMA",)
