"""English sentences in which two things happen, or one is told in two clauses."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)

#: sentence, [(type, date)]
FOUND = [
    (
        "Six aid workers kidnapped near Tillabéri in May were freed on Thursday.",
        [("other", "2023-06-08"), ("abduction", "2023-05")],
    ),
    (
        "Three soldiers wounded in Friday's attack on Djibo were flown to Niamey on Sunday.",
        [("other", "2023-06-11"), ("attack", "2023-06-09")],
    ),
    (
        "The group announced a blockade of Nioro on 3 May and kidnapped six drivers on 12 May.",
        [("other", "2023-05-03"), ("abduction", "2023-05-12")],
    ),
    ("Niger closes its border with Benin and expels the French ambassador.", [("other", None), ("sanctions", None)]),
    ("After gunmen raided the village, 900 people fled to Bol.", [("attack", None), ("humanitarian", None)]),
    (
        "Rebels attacked the barracks in Ménaka on Monday while also launching a raid on the airport.",
        [("attack", "2023-06-12")],
    ),
    ("Seven Ghanaian traders are killed when insurgents attack Titao, Burkina Faso.", [("attack", None)]),
    ("Eight people are killed when a ferry strikes a rock and sinks near Diré.", [("disaster", None)]),
    ("Two guards are killed, and nine others are injured, in clashes near Abéché.", [("attack", None)]),
    ("Cholera has broken out in Bol, an epidemic which has killed 41 people since May.", [("disaster", "2023-05")]),
    ("Residents of Kaya woke to yesterday's attack.", [("attack", "2023-06-13")]),
    ("On 2 May, the Front (Harakat al-Sahra wal-Jabal, HSJ) killed nine men in Ber.", [("attack", "2023-05-02")]),
    ("The charity has started handing out blankets in Bol.", [("humanitarian", None)]),
    ("The rebels have overrun the base at Tessalit.", [("attack", None)]),
    ("The hostages had been let go in May 2020.", [("other", "2020-05")]),
    ("Floods that submerged the market of Zinder on Sunday killed four.", [("disaster", "2023-06-11")]),
    ("The union vowed on Monday to march in Zinder.", [("statement", "2023-06-12")]),
]
LEFT_ALONE = [
    "The union vowed to pay the fees by 3 July.",
    "The pictures were taken to hospital walls.",
    "The images show six wounded soldiers.",
    "She remains committed to eradicating torture.",
    "Traders still buy their fuel across the river.",
    "He recalled the rains of his youth.",
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_each_happening_of_the_sentence_is_told_once(sentence, expected):
    assert [(e.type, e.date) for e in parse(sentence, published=WEDNESDAY, lang="en").events] == expected


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_the_sentence_tells_of_no_event(sentence):
    opening = "Awa Sow went to the shop. "
    found = parse(opening + sentence, published=WEDNESDAY, lang="en").events
    assert [e.text for e in found if e.start >= len(opening)] == []
