"""Counted from a date that the text names."""

import pytest
from dates.checks import check, read

FOUND = [
    (
        "en",
        "It closed on 18 August 2020. The following day, it rained.",
        [("18 August", "2020-08-18"), ("following day", "2020-08-19")],
    ),
    (
        "en",
        "It closed on 18 August 2020. The day before, it rained.",
        [("18 August", "2020-08-18"), ("day before", "2020-08-17")],
    ),
    (
        "en",
        "It closed on 18 August 2020 and opened three days later.",
        [("18 August", "2020-08-18"), ("three days later", "2020-08-21")],
    ),
    (
        "en",
        "It closed on 18 August 2020. That day, it rained.",
        [("18 August", "2020-08-18"), ("That day", "2020-08-18")],
    ),
    (
        "en",
        "It closed in August 2020. The following month, it rained.",
        [("August", "2020-08"), ("following month", "2020-09")],
    ),
    ("en", "It closed in 2015. Two years earlier, it had opened.", [("2015", "2015"), ("Two years earlier", "2013")]),
    (
        "en",
        "It rained three days after the coup of 18 August 2020.",
        [("three days after", "2020-08-21"), ("18 August", "2020-08-18")],
    ),
    (
        "en",
        "Two days before the vote on 20 May 2021, it rained.",
        [("Two days before", "2021-05-18"), ("20 May", "2021-05-20")],
    ),
    (
        "en",
        "The coup of 18 August 2020 was quick. Two weeks after the coup, it rained.",
        [("18 August", "2020-08-18"), ("Two weeks after", "2020-W36")],
    ),
    (
        "fr",
        "Il a fermé le 18 août 2020. Le lendemain, il a plu.",
        [("18 août", "2020-08-18"), ("lendemain", "2020-08-19")],
    ),
    (
        "fr",
        "Il a fermé le 18 août 2020. La veille, il avait plu.",
        [("18 août", "2020-08-18"), ("veille", "2020-08-17")],
    ),
    (
        "fr",
        "Il a fermé le 18 août 2020. Le surlendemain, il a plu.",
        [("18 août", "2020-08-18"), ("surlendemain", "2020-08-20")],
    ),
    (
        "fr",
        "Il a fermé le 18 août 2020. Ce jour-là, il a plu.",
        [("18 août", "2020-08-18"), ("Ce jour-là", "2020-08-18")],
    ),
    (
        "fr",
        "Il a fermé le 18 août 2020 et rouvert trois jours plus tard.",
        [("18 août", "2020-08-18"), ("trois jours plus tard", "2020-08-21")],
    ),
    (
        "fr",
        "Il a fermé en 2015. Deux ans plus tôt, il avait ouvert.",
        [("2015", "2015"), ("Deux ans plus tôt", "2013")],
    ),
    ("fr", "Il a fermé en août 2020. Le mois suivant, il a plu.", [("août", "2020-08"), ("mois suivant", "2020-09")]),
    ("fr", "Il a fermé en 2015. Cette année-là, il avait plu.", [("2015", "2015"), ("Cette année-là", "2015")]),
    (
        "fr",
        "Il a plu trois jours après le putsch du 18 août 2020.",
        [("trois jours après", "2020-08-21"), ("18 août", "2020-08-18")],
    ),
    ("fr", "À la veille du scrutin du 20 mai 2021, il a plu.", [("veille", "2021-05-19"), ("20 mai", "2021-05-20")]),
    ("en", "It rained in 2020. The year before, it had not.", [("2020", "2020"), ("The year before", "2019")]),
    ("fr", "En 2021, 300 puits ont tari, contre 200 un an plus tôt.", [("2021", "2021"), ("un an plus tôt", "2020")]),
    (
        "fr",
        "Au lendemain de la crue du 18 août 2020, il a plu.",
        [("Au lendemain", "2020-08-19"), ("18 août 2020", "2020-08-18")],
    ),
]
LEFT_ALONE = [
    ("en", "Three days after the coup, the borders closed."),
    ("fr", "Trois jours après le putsch, les frontières ont fermé."),
    ("fr", "Le lendemain matin, il a plu."),
    ("en", "Later that day, it rained."),
    ("en", "The following week, it rained."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
