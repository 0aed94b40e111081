"""Which mentions of an article are one person or organisation, under the fullest name printed."""

import pytest

from sahelscope import header, people


def read(lang, text):
    return people.find(header.read(text, lang=lang))


def name_of(lang, text, phrase, occurrence=-1):
    """Return the name of the entity that the last candidate with these words stands for."""
    found = read(lang, text)
    candidates = [c for c in found.candidates if c.text == phrase]
    assert candidates, f"{phrase!r} is no candidate"
    return found.name_of(candidates[occurrence].entity)


FOUND = [
    # a surname, with and without a title
    ("en", "Awa Diallo spoke. Then Diallo left.", "Diallo", "Awa Diallo"),
    ("en", "Awa Diallo spoke. Mrs. Diallo left.", "Mrs. Diallo", "Awa Diallo"),
    ("fr", "Awa Diallo a parlé. Puis Mme Diallo est partie.", "Mme Diallo", "Awa Diallo"),
    ("fr", "Moussa TRAORE a parlé. M. Traoré est parti.", "M. Traoré", "Moussa TRAORE"),
    ("fr", "Mohamed Ould Sidi a parlé. M. Ould Sidi est parti.", "M. Ould Sidi", "Mohamed Ould Sidi"),
    ("en", "Ahmed al-Tayeb spoke. Mr. al-Tayeb left.", "Mr. al-Tayeb", "Ahmed al-Tayeb"),
    ("en", "Col. Issa Ba spoke. Ba left.", "Ba", "Issa Ba"),
    # initials and middle names
    ("en", "Awa F. Diallo spoke. Awa Diallo left.", "Awa Diallo", "Awa F. Diallo"),
    ("fr", "Adama Barry a parlé. Selon A. Barry, il pleut.", "A. Barry", "Adama Barry"),
    # a title alone
    ("en", "The minister, Awa Diallo, spoke. The minister left.", "The minister", "Awa Diallo"),
    ("en", "Finance Minister Awa Diallo spoke. The finance minister left.", "The finance minister", "Awa Diallo"),
    ("fr", "Le maire de Gao, Issa Ba, a parlé. Le maire est parti.", "Le maire", "Issa Ba"),
    ("fr", "Awa Sy, ministre malienne des Mines, a parlé. La ministre est partie.", "La ministre", "Awa Sy"),
    ("fr", "L’ancien ministre Issa Ba a parlé. L’ancien ministre est parti.", "L’ancien ministre", "Issa Ba"),
    ("en", "Col. Issa Ba spoke. The colonel left.", "The colonel", "Issa Ba"),
    ("fr", "L’ambassadeur du Togo, Awa Sy, a parlé. L’ambassadrice part.", "L’ambassadrice", "Awa Sy"),
    ("fr", "Le Premier ministre, Issa Ba, parle. Le chef du gouvernement part.", "Le chef du gouvernement", "Issa Ba"),
    ("fr", "Le juge d’instruction, Issa Ba, parle. Le juge part.", "Le juge", "Issa Ba"),
    ("en", "Pastor Issa Ba spoke. The pastor left.", "The pastor", "Issa Ba"),
    ("en", "GOVERNOR ISSA BA SAID NO. BA LEFT.", "BA", "ISSA BA"),
    ("en", "Awa Sy spoke.\n\nMS. SY: We leave.", "MS. SY", "Awa Sy"),
    # a calling that is a given name, too
    ("en", "They met Hunter Ba. Ba left.", "Ba", "Hunter Ba"),
    ("en", "They met Hunter Ba. Then Hunter left.", "Hunter", "Hunter Ba"),
    ("en", "Hunter Issa Ba spoke. Ba left.", "Ba", "Issa Ba"),
    ("en", "A hunter, Issa Ba, spoke. The hunter left.", "The hunter", "Issa Ba"),
    # of two with a surname, the one just named; else the one who held the office
    ("en", "President Damiba came. Awa Damiba sang. Damiba left.", "Damiba", "Awa Damiba"),
    ("fr", "Me Awa Sy a parlé. L’avocate est partie.", "L’avocate", "Awa Sy"),
    # a description beside the name
    ("en", "Awa Sy, a nurse from Djibo, spoke. The nurse left.", "The nurse", "Awa Sy"),
    ("en", "A fisherman who gave his name as Kaka spoke. The fisherman left.", "The fisherman", "Kaka"),
    ("fr", "Un berger prénommé Issa a parlé. Le berger est parti.", "Le berger", "Issa"),
    # the title of the lead and the name that follows without one
    (
        "fr",
        "Le ministre malien des Mines a parlé lundi. Le départ d’Issa Ba est proche. Issa Ba a signé. "
        "Le ministre des Mines du Mali est parti.",
        "Le ministre des Mines du Mali",
        "Issa Ba",
    ),
    # organisations
    (
        "fr",
        "L’Union des éleveurs du Niger (UEN) alerte. L’UEN appelle au calme.",
        "L’UEN",
        "Union des éleveurs du Niger (UEN)",
    ),
    ("en", "The African Union (AU) met. The AU left.", "The AU", "African Union (AU)"),
    ("fr", "L’ambassade de France au Mali écrit. L’ambassade précise.", "L’ambassade", "L’ambassade de France au Mali"),
    (
        "fr",
        "Un communiqué du ministère est sorti. Le communiqué précise.",
        "Le communiqué",
        "Un communiqué du ministère",
    ),
    ("en", "The Niger Farmers Union wrote. The union left.", "The union", "Niger Farmers Union"),
    ("en", "A military source spoke. The source left.", "The source", "A military source"),
]
#: mentions of two that must not become one
APART = [
    ("en", "Awa Sy and Issa Sy spoke. Mrs. Sy left. Mr. Sy stayed.", "Mrs. Sy", "Mr. Sy"),
    ("fr", "Awa Sy et Issa Sy ont parlé. Mme Sy est partie. M. Sy est resté.", "Mme Sy", "M. Sy"),
    ("fr", "Awa Sy a parlé. M. Sy est resté.", "Awa Sy", "M. Sy"),
    ("en", "Mayor Awa Sy spoke. Mayor Issa Ba left. The mayor of Gao wept.", "Mayor Awa Sy", "The mayor of Gao"),
    ("en", "Awa Sy, a nurse, met Issa Ba. The minister left.", "Awa Sy", "The minister"),
    ("fr", "Des habitants sont venus. Les autorités sont parties.", "Des habitants", "Les autorités"),
    (
        "fr",
        "Awa Sy, porte-parole de la mairie, Issa Ba et Ali Cissé sont là. La porte-parole part.",
        "Issa Ba",
        "La porte-parole",
    ),
    # the office is that of somebody else with this surname
    ("en", "Awa Damiba, a nurse, sang. President Damiba left.", "Awa Damiba", "President Damiba"),
    ("fr", "Awa Damiba, infirmière, chante. Le président Damiba part.", "Awa Damiba", "Le président Damiba"),
    ("en", "President Damiba came. Hunter Damiba sang. President Damiba left.", "Hunter Damiba", "President Damiba"),
]
NOT_YET = [
    ("en", "Awa Sy came back. Her son Issa laughed. His mother left.", "His mother", "Awa Sy"),
    (
        "fr",
        "Le colonel Issa Ba commande la garnison. Le chef de la garnison part.",
        "Le chef de la garnison",
        "Issa Ba",
    ),
    ("en", "Officials and unions met. Awa Sy sings. The artist left.", "The artist", "Awa Sy"),
]


@pytest.mark.parametrize(
    ("lang", "text", "phrase", "name"),
    FOUND + [pytest.param(*case, marks=pytest.mark.xfail(strict=True)) for case in NOT_YET],
)
def test_a_mention_leads_to_the_fullest_name(lang, text, phrase, name):
    assert name_of(lang, text, phrase) == name


@pytest.mark.parametrize(("lang", "text", "one", "other"), APART)
def test_two_people_stay_two(lang, text, one, other):
    found = read(lang, text)
    entity = {c.text: c.entity for c in found.candidates}
    assert entity[one] != entity[other]


def test_a_surname_of_two_goes_to_the_one_just_named():
    text = "Awa Sy a parlé. Sy a ri. Issa Sy a parlé. Sy est parti."
    assert name_of("fr", text, "Sy", 0) == "Awa Sy"
    assert name_of("fr", text, "Sy", 1) == "Issa Sy"


GENDERS = [
    ("fr", "La ministre Camara est partie.", "La ministre Camara", "f"),
    ("fr", "Mme Camara est partie.", "Mme Camara", "f"),
    ("en", "Aminata Camara left.", "Aminata Camara", "f"),
    ("en", "Mr. Camara left.", "Mr. Camara", "m"),
    ("fr", "La junte est partie.", "La junte", "f"),
    ("fr", "Le gouvernement est parti.", "Le gouvernement", "m"),
    ("en", "Zuu Camara left.", "Zuu Camara", "unknown"),
]


@pytest.mark.parametrize(("lang", "text", "phrase", "gender"), GENDERS)
def test_gender_comes_from_title_determiner_and_given_name(lang, text, phrase, gender):
    found = read(lang, text)
    (candidate,) = [c for c in found.candidates if c.text == phrase]
    assert found.entities[candidate.entity].gender == gender


def test_gender_comes_from_the_pronoun_that_follows_where_the_name_does_not_say():
    found = read("en", "Zuu Camara left. She was tired.")
    assert found.entities[found.candidates[0].entity].gender == "f"


AGREE = [
    ("en", "Awa Sy spoke. She left.", "She", "Awa Sy", True),
    ("en", "Awa Sy spoke. He left.", "He", "Awa Sy", False),
    ("en", "Residents spoke. He left.", "He", "Residents", False),
    ("en", "Residents spoke. They left.", "They", "Residents", True),
    ("fr", "La junte a parlé. Elle est partie.", "Elle", "La junte", True),
    ("fr", "La junte a parlé. Il est parti.", "Il", "La junte", False),
    ("fr", "Les habitantes ont parlé. Ils sont partis.", "Ils", "Les habitantes", False),
]


@pytest.mark.parametrize(("lang", "text", "pronoun", "phrase", "agree"), AGREE)
def test_a_pronoun_agrees_in_number_and_gender(lang, text, pronoun, phrase, agree):
    found = read(lang, text)
    by_text = {c.text: c for c in found.candidates}
    assert found.agrees(by_text[pronoun], by_text[phrase].entity) is agree


def test_candidates_are_found_by_their_place():
    text = "Awa Sy spoke in the hall. The mayor of Gao left."
    found = read("en", text)
    assert found.starting_at(0).text == "Awa Sy"
    assert found.ending_at(text.index(" left")).text == "The mayor of Gao"
    assert found.last_before(text.index(" in")).text == "Awa Sy"
    assert found.first_after(10).text == "The mayor of Gao"
    assert found.at(text.index("mayor")).text == "The mayor of Gao"
    assert [c.text for c in found.between(0, 10)] == ["Awa Sy"]
    assert found.name_of(-1) is None
