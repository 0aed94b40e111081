"""Kinds of statement met in print: partly quoted ones, two who tell, those who fled, a day before the clause."""

import pytest

from sahelscope import parse


def stated(lang, text):
    return [(q.text, q.speaker_text) for q in parse(text, lang=lang).quotes if q.kind == "indirect"]


FOUND = [
    # a few words of one's own around quoted ones
    ("en", "A guard complained that the wells “belong to the big men of the town”.",
     "the wells “belong to the big men of the town", "A guard"),
    ("fr", "Selon la maire, l'officier est « obsédé par les moteurs et les roues de secours ».",
     "l'officier est « obsédé par les moteurs et les roues de secours", "la maire"),
    # two who tell, without an article
    ("en", "Dozens of goats were stolen, traders and a police officer told Lake News on Monday.",
     "Dozens of goats were stolen", "traders and a police officer"),
    ("en", "The ferry sank at noon, fishers and the harbour master said.",
     "The ferry sank at noon", "fishers and the harbour master"),
    # those whom a relative clause describes
    ("en", "Those who fled say the village is empty.", "the village is empty", "Those who fled"),
    ("fr", "Ceux qui ont fui racontent que le village est vide.", "le village est vide", "Ceux qui ont fui"),
    ("fr", "Celles qui vendaient au marché disent que tout a brûlé.", "tout a brûlé", "Celles qui vendaient au marché"),
    # a day, then the clause without its "that"
    ("en", "The mine's owner said Tuesday production would resume.", "production would resume", "The mine's owner"),
    ("en", "The governor said on Friday two bridges had collapsed.", "two bridges had collapsed", "The governor"),
    # reached by somebody: that one does not speak
    ("fr", "Un habitant joint par Radio Lac affirme que le pont est coupé.", "le pont est coupé", "Un habitant"),
    ("fr", "Des sources interrogées par l' ANP ont indiqué que le pont est coupé.", "le pont est coupé",
     "Des sources interrogées par l' ANP"),
    ("fr", "A l'hôpital, un infirmier avance, quant à lui, le chiffre de 22.", "le chiffre de 22", "un infirmier"),
    ("en", "The mayor announced, for his part, the end of the curfew.", "the end of the curfew", "The mayor"),
    ("fr", "Le maire est convaincu que la panne favorise les vols.", "la panne favorise les vols", "Le maire"),
    ("fr", "Le gouverneur a loué l'endurance des habitants.", "l'endurance des habitants", "Le gouverneur"),
    ("fr", "Le ministre a donné instruction aux préfets de partir.", "de partir", "Le ministre"),
    ("fr", "La note fait ressortir que trois gendarmes ont tiré.", "trois gendarmes ont tiré", "La note"),
    # the clause begins behind a colon
    ("en", "The state is buying time: the money, Awa Sow notes, is gone.", "the money is gone", "Awa Sow"),
    ("fr", "La ville attend : la route, dit Awa Sow, est fermée.", "la route est fermée", "Awa Sow"),
    # an adverb is no part of the speaker, nor does "although" always end the words
    ("en", "The mayor however denied any fraud.", "any fraud", "The mayor"),
    ("en", "Awa Sow said it was a rare, although brief, chance.", "it was a rare, although brief, chance", "Awa Sow"),
    ("en", "Traders have raised the alarm over fresh levies.", "fresh levies", "Traders"),
    ("fr", "Le gouvernement a balayé ces critiques.", "ces critiques", "Le gouvernement"),
    # detours and openings
    ("fr", "Une infirmière a indiqué sous couvert d'anonymat que quatre blessés étaient morts.",
     "quatre blessés étaient morts", "Une infirmière"),
    ("fr", "Aux yeux de la préfète, la route est perdue.", "la route est perdue", "la préfète"),
    ("en", "The mayor fears an outbreak of cholera.", "an outbreak of cholera", "The mayor"),
    ("en", "The company expects a shortfall of 300 tons.", "a shortfall of 300 tons", "The company"),
]  # fmt: skip
LEFT_ALONE = [
    ("fr", "Le maire a loué une maison à Gao."),
    ("fr", "Le ministre de la Défense, Awa Sow, a lui aussi réagi."),
    # nobody is told of by the attack
    ("fr", "La porte-parole de la police, Awa Tudu, a confirmé l'attaque."),
    ("fr", "La porte-parole de la police, Awa Tudu, a confirmé la mort de deux agents."),
    ("en", "The governor said on Friday after prayers."),
    ("en", "The mayor feared nobody."),
    ("fr", "Ceux qui ont fui vivent à Gao."),
    ("en", "Those who fled live in Gao."),
]


@pytest.mark.parametrize(("lang", "text", "words", "who"), FOUND)
def test_it_is_found_whole_with_whoever_states_it(lang, text, words, who):
    assert stated(lang, text) == [(words, who)]


@pytest.mark.parametrize(("lang", "text"), LEFT_ALONE)
def test_nothing_is_stated(lang, text):
    assert stated(lang, text) == []


def test_before_saying_more_ends_what_was_said():
    text = "Le maire se réjouit que la route soit ouverte avant de dire qu'il partira."
    assert stated("fr", text) == [("la route soit ouverte", "Le maire"), ("il partira", "Le maire")]
