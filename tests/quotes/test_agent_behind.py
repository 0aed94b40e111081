"""Called “a gift to thieves” by the union · qualifiée d'« insulte aux morts » par l'imam: the agent speaks."""

import pytest

from tests.quotes.spec import check, quoted

FOUND = [
    ("en", "The levy, described as “a gift to thieves” by the drivers' union, begins on Monday.", "a gift to thieves"),
    (
        "en",
        "The mayor, Issa Konate, kept the feast, called “an insult to the dead” by the imam of Sofara.",
        "an insult",
    ),
    ("en", "A plan dubbed “the long road” by its critics will cost more, the governor said.", "the long road"),
    ("en", "The strike was branded “irresponsible” by Prime Minister Awa Sow.", "irresponsible"),
    ("fr", "La décision, jugée « brutale et injuste » par les éleveurs, entre en vigueur lundi.", "brutale et injuste"),
    ("fr", "Le maire Issa Konaté tient à la fête, qualifiée d'« insulte aux morts » par l'imam.", "insulte aux morts"),
    ("fr", "Une saison décrite comme « la pire » par les anciens a tout vidé, note le préfet.", "la pire"),
    ("fr", "Le vote, renvoyé « à une date inconnue » par le gouvernement, fâche les partis.", "à une date inconnue"),
]
AGENTS = {
    "a gift to thieves": "the drivers' union",
    "an insult to the dead": "the imam of Sofara",
    "the long road": "its critics",
    "irresponsible": "Prime Minister Awa Sow",
    "brutale et injuste": "les éleveurs",
    "insulte aux morts": "l'imam",
    "la pire": "les anciens",
    "à une date inconnue": "le gouvernement",
}
#: who says so stands elsewhere: the participle is the quoted word itself
ELSEWHERE = [
    ("en", "Awa Sow said the road was “closed” by the army on Monday.", "closed", "Awa Sow"),
    ("fr", "Awa Sow a dit que la route était « fermée » par l'armée depuis lundi.", "fermée", "Awa Sow"),
    ("en", "Awa Sow promised “new roads” by 2030.", "new roads", "Awa Sow"),
]
NAMES = [
    ("en", "The operation, named “Shield” by the army, began on Monday."),
    ("en", "Moussa Ba, nicknamed “the Lion” by his men, was arrested."),
    ("fr", "L'opération baptisée « Bouclier » par l'armée a commencé."),
    ("fr", "Moussa Ba, surnommé « le Lion » par ses hommes, a été arrêté."),
]


@pytest.mark.parametrize(("lang", "sentence", "words"), FOUND)
def test_who_stands_behind_by_called_it_so(lang, sentence, words):
    found = {said: by for said, _, by, _ in quoted(lang, sentence)}
    said = next(said for said in found if said.startswith(words))
    assert found[said] == AGENTS[said]


@pytest.mark.parametrize(("lang", "sentence", "words", "who"), ELSEWHERE)
def test_by_belongs_to_the_quoted_word(lang, sentence, words, who):
    check(lang, sentence, words, who, who)


@pytest.mark.parametrize(("lang", "sentence"), NAMES)
def test_a_name_that_somebody_gave_is_no_quote(lang, sentence):
    assert quoted(lang, sentence) == []
