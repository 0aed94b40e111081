"""Who is the subject of a cue: not the charity behind the name, not the ministry whose spokeswoman speaks."""

import pytest

from sahelscope import parse
from tests.quotes.spec import quoted

FOUND = [
    # a name's complement does not speak
    ("en", "Oumou Sidi of the charity Bread & Water said: “They do not eat.”", "Oumou Sidi"),
    ("en", "‘They do not eat,’ Dr Oumou Sidi-Cole of the charity Bread & Water told me.", "Oumou Sidi-Cole"),
    ("en", "A clerk at the governor's office said the wells were “dry”.", "A clerk at the governor's office"),
    # whose …
    ("en", "The ministry, whose spokeswoman, Awa Keita, calls the talk “foolish”, promised grain.", "Awa Keita"),
    ("fr", "Le ministère, dont la porte-parole, Awa Keïta, juge ces propos « légers », promet du grain.", "Awa Keïta"),
    # a conjunction that is a preposition elsewhere
    ("en", "The president drove past as the crowd chanted “No to war”.", "the crowd"),
    ("en", "The mayor left after the imam called the feast “a shame”.", "the imam"),
    # whom the quotation speaks of is not who says it
    ("en", "One of the women wept. “They kept asking for the doctor,” she told Lake News.", "One of the women"),
    ("fr", "Mais pour Awa Sow, de l'Institut du Lac, le pacte est « seulement endormi ».", "Awa Sow"),
    ("en", "But for Awa Sow, of the Lake Institute, the pact is “only asleep”.", "Awa Sow"),
]
FOR_WHOM = [
    ("fr", "Un avis que ne partage pas Kadi Sow, pour qui « tout va bien ».", "Kadi Sow"),
    ("fr", "Le préfet a reçu Kadi Sow, commerçante, selon laquelle le marché est « mort ».", "Kadi Sow"),
    ("en", "The view is not shared by Kadi Sow, for whom “all is well”.", "Kadi Sow"),
    ("fr", "Le préfet a reçu Kadi Sow pour une heure et parle d'un « malentendu ».", "Le préfet"),
]
LEFT_ALONE = [
    ("en", "Bamako rejected what it called “interference” by its neighbour.", "Bamako"),
    ("en", "Ali Sow, whose shop stood beside the bank, said: “Then nothing.”", "Ali Sow"),
    ("fr", "Ali Sow, dont l'échoppe a brûlé, a lâché : « Puis plus rien. »", "Ali Sow"),
    ("en", "Residents of Gao said the army had “fled”.", "Residents of Gao"),
    ("en", "The minister described the town after Awa Sow's visit as “calm”.", "The minister"),
]


@pytest.mark.parametrize(("lang", "text", "who"), FOUND + FOR_WHOM + LEFT_ALONE)
def test_it_is_whoever_the_cue_tells_of(lang, text, who):
    assert [speaker for _, _, _, speaker in quoted(lang, text)] == [who]


def test_anybody_who_complains_is_no_speaker():
    text = "Awa Sow had mocked the complaint, saying anybody who complains about a road “is not having a good night.”"
    assert [q.speaker_text for q in parse(text, lang="en").quotes if q.kind != "indirect"] == ["Awa Sow"]
