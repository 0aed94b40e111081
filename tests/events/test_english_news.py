"""Everyday English news: what happened, in the words of agencies and digests, and what tells of no happening."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)

#: sentence, the type of its one event
FOUND = [
    ("Eleven herders lost their lives in clashes near Ayorou on Sunday.", "attack"),
    ("Villagers found the bodies of nine woodcutters in the bush outside Torodi on Friday.", "attack"),
    ("A lorry carrying traders was hit by a roadside bomb on the Gorom-Gorom road on Monday.", "attack"),
    ("Men on motorbikes fired at a bus near Diapaga, wounding six passengers.", "attack"),
    ("Raiders burned the harvest of three hamlets around Bankass last week.", "attack"),
    ("The four nurses were let go on Saturday after eleven days.", "other"),
    ("Two Indian engineers vanished on the road to Arlit in March.", "abduction"),
    ("The last German soldiers flew home from Gao on Tuesday.", "withdrawal"),
    ("Niger kicked out the head of the UN mission on Wednesday.", "other"),
    ("Deputies voted to scrap the fuel tax on Thursday.", "other"),
    ("The appeal court in Niamey upheld the verdict on Friday.", "other"),
    ("Heavy rain brought down 200 houses in Zinder on Sunday.", "disaster"),
    ("Thousands turned out in Agadez on Saturday against the mine.", "protest"),
    ("Chad has started the construction of a 60-megawatt solar plant near Bongor.", "other"),
    ("Three people were killed when a fuel tanker explodes on the road to Dosso.", "disaster"),
    ("Eight diggers die when a mine collapses near Kangaba.", "disaster"),
    ("The trial of the former minister began on Monday in Nouakchott.", "other"),
    ("The foreign minister arrived in Bamako on Tuesday for a two-day visit.", "talks"),
    ("Soldiers found a cache of 40 rifles in Kidal on Friday.", "arrest"),
    ("Police fired tear gas at students in Moundou on Wednesday.", "protest"),
    ("The Red Cross handed out blankets to 900 families in Bol.", "humanitarian"),
    ("At least 3,000 people have crossed into Chad since Friday.", "humanitarian"),
    ("A boat with 70 people on board went down off Nouadhibou on Sunday.", "disaster"),
    ("The prime minister stepped down on Tuesday.", "other"),
    ("The army says it repelled an attack on its post at Inates overnight Sunday.", "attack"),
    ("Gunmen stopped a bus near Tillabéri and took away five passengers on Thursday.", "abduction"),
    ("Mali's top court threw out a challenge to the constitution on Friday.", "other"),
    ("Burkina Faso suspends the BBC for two weeks.", "sanctions"),
    ("Niger orders the French ambassador to leave within 48 hours.", "sanctions"),
    ("Nineteen people die of cholera in Tillabéri in a week.", "disaster"),
    ("Polling stations opened across Chad on Sunday.", "election"),
    ("Ministers from six countries gathered in Niamey on Monday to discuss locusts.", "talks"),
    ("Mauritania opens a new port at Ndiago.", "other"),
    ("A court in Ouagadougou jailed two officers for plotting on Tuesday.", "arrest"),
    ("Bandits carried off 300 head of cattle from Madarounfa on Sunday.", "attack"),
    ("Security forces picked up Moussa Abdou, an opposition figure, at his home on Tuesday.", "arrest"),
    ("An oil pipeline was blown up near Zinder on Monday.", "attack"),
    ("Jihadists overrun an army camp near Djibo, killing at least 15 soldiers.", "attack"),
    ("Dozens of taxi drivers blocked the main bridge of Bamako on Tuesday over fuel prices.", "protest"),
    ("The World Bank approved a loan of $150 million for Niger on Thursday.", "other"),
    ("Wagner fighters pull out of Ber, northern Mali.", "withdrawal"),
    ("A suicide bomber blows himself up at a checkpoint in Gao.", "attack"),
    ("Nigerien troops kill 40 militants in an operation in the Diffa region.", "attack"),
]
#: behind a sentence of its own, tells of nothing
LEFT_ALONE = [
    "Whole villages have been lost to the sands.",
    "Talks about Mali dominated the lunch in Paris.",
    "He spoke of hostages and of the price of rice.",
    "The mayor had never visited the quarter.",
    "The bank could not find the money.",
    "The report took two years to write.",
    "Her brother runs a shop in Dosso.",
    "The farmers lost hope long ago.",
    "She said she had moved house twice.",
    "The meeting place was kept secret.",
    "Fuel prices rose again.",
    "The government met none of these demands.",
    "They took the bus home.",
    "The programme attracted thousands of listeners.",
    "Cattle return to the same wells each year.",
    "Peace talks could resume if both sides agree.",
    "The minister returned to the question of grain.",
]
#: right some day; a mend announces itself
NOT_YET = [
    ("The junta names a civilian as prime minister.", "other"),
]


@pytest.mark.parametrize(("sentence", "kind"), FOUND)
def test_the_sentence_tells_of_one_event_of_this_type(sentence, kind):
    assert [e.type for e in parse(sentence, published=WEDNESDAY, lang="en").events] == [kind]


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_the_sentence_tells_of_no_event(sentence):
    opening = "Awa Sow went to the shop. "
    found = parse(opening + sentence, published=WEDNESDAY, lang="en").events
    assert [e.text for e in found if e.start >= len(opening)] == []


@pytest.mark.parametrize(("sentence", "kind"), NOT_YET)
@pytest.mark.xfail(strict=True)
def test_the_sentence_is_still_read_wrongly(sentence, kind):
    assert [e.type for e in parse(sentence, published=WEDNESDAY, lang="en").events] == [kind]
