"""A pronoun that states something goes back to a person, the one who spoke before at first."""

import pytest

from sahelscope import parse

FOUND = [
    ("en", "Awa Diallo came back from Gao. She said the road was closed.", "Awa Diallo"),
    ("en", "“We leave,” said Awa Diallo. The road is closed, she added.", "Awa Diallo"),
    ("en", "Awa Diallo, who said the road was closed, came back.", "Awa Diallo"),
    ("fr", "Awa Diallo est revenue de Gao. Elle dit que la route est fermée.", "Awa Diallo"),
    ("fr", "« Nous partons », dit Awa Diallo. La route est fermée, ajoute-t-elle.", "Awa Diallo"),
    ("fr", "Le maire Moussa Ba est revenu. Selon M. Ba, la route est fermée.", "Moussa Ba"),
    ("fr", "« Nous partons », dit le maire Issa Sow. À l'en croire, la route est fermée.", "Issa Sow"),
    ("fr", "Un gendarme a compté les morts pour Awa Sow. D'après ce gendarme, la route est fermée.", "Un gendarme"),
    # an organisation is called by what it is, and by no other kind of body
    (
        "fr",
        "La Coalition pour le retour (CPR) a marché. Pour la plateforme, le dialogue est mort-né.",
        "Coalition pour le retour",
    ),
    ("fr", "Le Syndicat des mineurs est parti. L'entreprise menace de saisir un tribunal.", "L'entreprise"),
    ("fr", "La Commission africaine est partie. L'association exige une enquête.", "L'association"),
    ("en", "The Ministry of Health is silent. The charity said the road was closed.", "The charity"),
    ("fr", "La jeune Mbarka est partie. L'association exige une enquête.", "L'association"),
    # not whoever stands beside
    ("fr", "Selon le maire, Moussa Sow a fui.", "le maire"),
    ("en", "According to his lawyer, Moussa Sow was not fed.", "his lawyer"),
    ("fr", "Selon les médias, Moussa Sow serait détenu.", "les médias"),
    ("fr", "Trois hommes ont été arrêtés, selon un communiqué.", "un communiqué"),
    ("en", "Three men were arrested, according to a statement.", "a statement"),
    ("fr", "Selon le maire, Moussa Sow, la route est fermée.", "Moussa Sow"),
    ("fr", "Le syndicat a suspendu la grève, selon un communiqué.", "Le syndicat"),
]


@pytest.mark.parametrize(("lang", "text", "name"), FOUND)
def test_the_speaker_bears_the_fullest_name_printed(lang, text, name):
    [statement] = [q for q in parse(text, lang=lang).quotes if q.kind == "indirect"]
    assert name.lower() in statement.speaker.lower()


def test_words_between_marks_are_not_stated_twice():
    quotes = parse("Awa Diallo said that “the road was closed to all of us” on Monday.", lang="en").quotes
    assert [q.kind for q in quotes if q.kind == "indirect"] == []
    assert len(quotes) == 1
