"""Every noun phrase that can speak, with its title and its complement, and nothing else."""

import pytest

from sahelscope import header, people


def candidates(lang, sentence):
    found = people.find(header.read(sentence, lang=lang))
    return [(c.text, c.kind) for c in found.candidates]


FOUND = [
    ("en", "The U.N. special envoy for Mali left.", "The U.N. special envoy for Mali", "title"),
    ("en", "Two US officials left, and the U.S. ambassador stayed.", "the U.S. ambassador", "title"),
    ("en", "He told us that two US officials left.", "two US officials", "group"),
    ("fr", "Le gouverneur par intérim de Diffa est parti.", "Le gouverneur par intérim de Diffa", "title"),
    (
        "fr",
        "Le ministre de l’Économie, des Finances et du Plan est parti.",
        "Le ministre de l’Économie, des Finances et du Plan",
        "title",
    ),
    ("en", "French Foreign Minister Awa Diallo left.", "French Foreign Minister Awa Diallo", "name"),
    ("en", "They met Moussa TRAORE in Gao.", "Moussa TRAORE", "name"),
    ("en", "They met Mohamed ould Sidi Salem in Gao.", "Mohamed ould Sidi Salem", "name"),
    ("en", "Water is scarce, said Awa Diallo, a nurse from Djibo.", "a nurse from Djibo", "unnamed"),
    ("en", "Former army spokesman Issa Ba resigned.", "Former army spokesman Issa Ba", "name"),
    ("en", "The road is shut, the head of the UN mission in Mali said.", "the head of the UN mission in Mali", "title"),
    ("en", "Mali’s transitional government did not answer.", "Mali’s transitional government", "organisation"),
    ("en", "The Mopti Traders’ Cooperative did not answer.", "The Mopti Traders’ Cooperative", "organisation"),
    ("en", "A security source told Reuters that it rained.", "A security source", "unnamed"),
    ("en", "Several local officials left.", "Several local officials", "group"),
    ("en", "They left, residents said.", "residents", "group"),
    ("en", "“We leave,” she said.", "she", "pronoun"),
    ("en", "The report says that wells are dry.", "The report", "document"),
    ("fr", "Le ministre nigérien de la Défense, Awa Diallo, est parti.", "Le ministre nigérien de la Défense", "title"),
    (
        "fr",
        "Le ministre de la Défense Xanou Abda est parti.",
        "Le ministre de la Défense Xanou Abda",
        "name",
    ),
    (
        "fr",
        "Le ministre du Commerce et des Sports Xanou Abda est là.",
        "Le ministre du Commerce et des Sports Xanou Abda",
        "name",
    ),
    ("en", "The ministry of water did not answer.", "The ministry of water", "organisation"),
    ("en", "The Ministry of Water and Sanitation agreed.", "The Ministry of Water and Sanitation", "organisation"),
    ("en", "“No,” said the first. He left.", "the first", "pronoun"),
    ("fr", "« Non », répond le second. Il part.", "le second", "pronoun"),
    ("fr", "Le colonel-major Issa Ba est parti.", "Le colonel-major Issa Ba", "name"),
    ("fr", "C’est sec, selon un élu de Tillabéri.", "un élu de Tillabéri", "unnamed"),
    ("fr", "C’est sec, a dit M. Diallo.", "M. Diallo", "name"),
    ("fr", "C’est sec, a indiqué l’état-major dans un communiqué.", "l’état-major", "organisation"),
    ("fr", "C’est sec, selon des sources sécuritaires.", "des sources sécuritaires", "unnamed"),
    ("fr", "C’est sec, affirme-t-elle.", "elle", "pronoun"),
    ("fr", "C’est sec, dit-il.", "il", "pronoun"),
    ("fr", "Le président malien Issa Ba est parti.", "Le président malien Issa Ba", "name"),
    ("fr", "Plusieurs habitants de Gao sont partis.", "Plusieurs habitants de Gao", "group"),
]
LEFT_ALONE = [
    ("en", "It rained on Monday in March, in Gao and in Mali."),
    ("en", "It was the first time, the second in March."),
    ("fr", "C’est la première fois, le second jour."),
    ("fr", "Lundi, la pluie est tombée à Gao, au Mali."),
]


@pytest.mark.parametrize(("lang", "sentence", "phrase", "kind"), FOUND)
def test_finds_the_whole_phrase_and_its_kind(lang, sentence, phrase, kind):
    assert (phrase, kind) in candidates(lang, sentence)


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_places_and_days_do_not_speak(lang, sentence):
    assert [c for c in candidates(lang, sentence) if c[1] != "pronoun"] == []


def test_offsets_are_the_printed_words():
    text = "« Partons », a dit le maire de Gao, Issa Ba. Il rit."
    for candidate in people.find(header.read(text, lang="fr")).candidates:
        assert text[candidate.start : candidate.end] == candidate.text
