# ruff: noqa: E501
"""Who was hit is added up, and a toll told later belongs to the event it follows.

The passages follow how agencies, radios and armies' notes tell tolls; every name and number is invented.
"""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)

#: language, text, [(type, {what: (low, high, basis)})]
TOLD = [
    (
        "fr",
        "Des hommes armés ont attaqué le marché de Kelbo lundi. Bilan provisoire : neuf personnes ont perdu la vie et quatre autres ont été touchées par balles.",
        {"deaths": (9, 9, "printed"), "wounded": (4, 4, "printed")},
    ),
    (
        "fr",
        "Un car a sauté lundi sur une mine près de Kelbo. Trois passagers sont morts, sept autres ont été évacués à l'hôpital.",
        {"deaths": (3, 3, "printed"), "wounded": (7, 7, "printed")},
    ),
    (
        "fr",
        "Un affrontement a opposé lundi des éleveurs à des paysans à Kelbo. Le préfet fait état de cinq morts et de dix blessés.",
        {"deaths": (5, 5, "printed"), "wounded": (10, 10, "printed")},
    ),
    (
        "en",
        "Gunmen opened fire on herders near Kelbo, killing 11 people. The shooting happened on Monday evening. Two of the wounded later died in hospital, he said, raising the toll to 13.",
        {"deaths": (13, 13, "replaced")},
    ),
    (
        "en",
        "A drone hit the market of Kelbo on Monday, killing four traders. Medics put the number of injured at 19.",
        {"deaths": (4, 4, "printed"), "wounded": (19, 19, "printed")},
    ),
    (
        "fr",
        "Des hommes armés ont attaqué lundi le marché de Kelbo. La gendarmerie a bouclé la zone.\n\nLe bilan provisoire s’établit à dix-huit (18) morts, vingt et un (21) blessés et 200 têtes de bétail emportées.",
        {"deaths": (18, 18, "printed"), "wounded": (21, 21, "printed")},
    ),
    (
        "fr",
        "Une patrouille est tombée dans une embuscade près de Kelbo dimanche. Une source hospitalière parle de neuf soldats tués et de quatre blessés.",
        {"deaths": (9, 9, "printed"), "wounded": (4, 4, "printed")},
    ),
    (
        "fr",
        "Une mine a tué deux gardes à Gao mardi. Le bilan passe à cinq morts, selon la mairie.",
        {"deaths": (5, 5, "replaced")},
    ),
    (
        "fr",
        "Des assaillants ont attaqué Kelbo lundi. L'attaque a fait 11 morts, affirme un élu. Le gouverneur parle de sept tués.",
        {"deaths": (7, 11, "widened")},
    ),
    (
        "fr",
        "Un conseiller municipal et un cultivateur ont été tués lundi à Kelbo par des hommes armés.",
        {"deaths": (2, 2, "added")},
    ),
    (
        "fr",
        "Un éleveur et six de ses proches ont été assassinés lundi à Kelbo par des hommes armés.",
        {"deaths": (7, 7, "added")},
    ),
    (
        "fr",
        "Une quinzaine de terroristes ont été mis hors d'état de nuire mardi près de Gao par l'armée malienne.",
        {"deaths": (13, 17, "printed")},
    ),
    ("fr", "Un véhicule a sauté sur une mine lundi près de Gao, sans faire de victime.", {"deaths": (0, 0, "printed")}),
    ("fr", "La police a arrêté lundi à Gao un blogueur et deux de ses amis.", {"arrested": (3, 3, "added")}),
    ("fr", "Son frère a été interpellé mardi à Gao par des gendarmes.", {"arrested": (1, 1, "printed")}),
    (
        "en",
        "Gunmen attacked the market of Kelbo on Monday. Police sealed off the town.\n\nThe provisional toll stands at 18 dead and 21 wounded, the mayor said.",
        {"deaths": (18, 18, "printed"), "wounded": (21, 21, "printed")},
    ),
    (
        "en",
        "Gunmen attacked Kelbo on Monday. They killed 11 people, among them the imam. The governor spoke of seven dead.",
        {"deaths": (7, 11, "widened")},
    ),
    (
        "en",
        "A mine killed two guards in Gao on Tuesday. The death toll later rose to five, the town hall said.",
        {"deaths": (5, 5, "replaced")},
    ),
    ("en", "A councillor and a farmer were killed in Kelbo on Monday by gunmen.", {"deaths": (2, 2, "added")}),
    ("en", "A herder and six of his relatives were killed in Kelbo on Monday.", {"deaths": (7, 7, "added")}),
    (
        "en",
        "The army said on Tuesday its jets had “neutralised” some 30 “terrorists” near Gao.",
        {"deaths": (30, 30, "printed")},
    ),
    (
        "en",
        "A mayor was shot dead in Kelbo on Monday. His wife and two of his sons were also killed.",
        {"deaths": (4, 4, "added")},
    ),
    (
        "en",
        "The mayor, his deputy and two councillors were kidnapped in Tera on Friday.",
        {"abducted": (4, 4, "added")},
    ),
    (
        "fr",
        "Des pillards ont attaqué Bouna lundi. Selon un élu, cinq habitants ont été tués. Un autre bilan fait état de neuf morts.",
        {"deaths": (5, 9, "widened")},
    ),
    ("fr", "Une frappe a coûté la vie à un berger et à quatre clients lundi à Kidal.", {"deaths": (5, 5, "added")}),
    ("en", "A truck overturned near Gao on Monday, crushing six children.", {"deaths": (6, 6, "printed")}),
    (
        "en",
        "Three guards were killed and another was badly wounded in a raid near Gao on Monday.",
        {"deaths": (3, 3, "printed"), "wounded": (1, 1, "printed")},
    ),
    ("en", "A vehicle hit a mine near Gao on Monday without causing casualties.", {"deaths": (0, 0, "printed")}),
]
#: what tells of no people that were hit, or of those of another event
NOBODY = [
    ("fr", "Les douaniers ont saisi lundi à Gao 90 bœufs volés."),
    ("fr", "Selon un arrêté du maire de Gao, le marché a été fermé lundi."),
    ("fr", "Le ministre a obtenu lundi à Gao la libération de douze otages."),
    ("en", "Customs officers seized 90 stolen oxen near Gao on Monday."),
    ("en", "Militants seized a Malian army base near Gao on Monday."),
    ("en", "Troops rescued 12 captives near Gao on Monday."),
    ("en", "The fund gave food on Monday to nearly 50,000 victims and their families in Gao."),
]
#: language, text, days: two events, since a second day, a second place or its own words tell it
APART = [
    ("en", "Gunmen killed nine men in Kelbo on Monday. A month later, 19 people lost their lives in Dori.", 2),
    ("fr", "Neuf hommes ont été tués lundi à Kelbo. Trois jours après, six femmes ont été tuées à Dori.", 2),
]


@pytest.mark.parametrize(("lang", "text", "figures"), TOLD)
def test_an_event_has_the_toll_that_is_told_of_it(lang, text, figures):
    events = [e for e in parse(text, lang=lang, published=WEDNESDAY).events if e.figures]
    assert [{f.what: (f.low, f.high, f.basis) for f in e.figures} for e in events] == [figures]


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_things_and_the_freed_are_no_victims(lang, text):
    assert [f for e in parse(text, lang=lang, published=WEDNESDAY).events for f in e.figures] == []


@pytest.mark.parametrize(("lang", "text", "number"), APART)
def test_the_toll_of_another_event_stays_its_own(lang, text, number):
    assert len(parse(text, lang=lang, published=WEDNESDAY).events) == number


def test_the_printed_parts_of_a_sum_are_kept():
    (event,) = parse("63 assaillants et 25 gardes ont été tués lundi à Gao.", lang="fr", published=WEDNESDAY).events
    (figure,) = event.figures
    assert (figure.low, figure.high, [(p.text, p.low) for p in figure.parts]) == (88, 88, [("63", 63), ("25", 25)])


def test_a_later_toll_says_which_one_it_replaces():
    text = "A mine killed two guards in Gao on Tuesday. The death toll later rose to five."
    (event,) = parse(text, lang="en", published=WEDNESDAY).events
    (figure,) = event.figures
    assert (figure.basis, [p.text for p in figure.parts]) == ("replaced", ["two", "five"])


def test_two_tolls_of_one_event_in_two_clauses_are_one_figure():
    text = "Douze personnes ont péri à Gao lorsque des assaillants ont attaqué le camp, tuant 15 gardes."
    (event,) = parse(text, lang="fr").events
    (deaths,) = event.figures
    assert (deaths.what, deaths.low, deaths.high, deaths.basis) == ("deaths", 12, 15, "widened")
