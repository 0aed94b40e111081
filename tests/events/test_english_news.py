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
    # a second round: 49 of 65 right before the words were looked up, 58 after
    ("A grenade thrown into a bar in Gaya killed two customers late on Saturday.", "attack"),
    ("Raiders on horseback drove off 200 camels near Tintane.", "attack"),
    ("The army's spokesman put the number of dead soldiers at 17 after Monday's clash in Koutougou.", "attack"),
    ("A teacher and his two sons were dragged from their home in Madjoari and shot.", "attack"),
    ("The bodies of four shepherds were found with their hands tied outside Dioura.", "attack"),
    ("Unidentified gunmen abducted the village chief of Kolongo on Tuesday evening.", "abduction"),
    ("Mines laid on the road to Ber have claimed 13 lives since April.", "attack"),
    ("A Malian army helicopter came down near Gao on Friday.", "disaster"),
    ("Three guards lost their lives when their vehicle ran over an explosive device at Foutouri.", "attack"),
    ("Jihadists torched the town hall of Bourzanga and destroyed the telephone mast overnight.", "attack"),
    ("The mayor of Aribinda escaped an assassination attempt on Thursday.", "attack"),
    ("Two drones struck a wedding party in Amasrakad, in the Gao region, leaving 11 dead.", "attack"),
    ("The UN peacekeeping mission handed its base in Ménaka to the authorities on Monday.", "withdrawal"),
    ("The last convoy of peacekeepers left Tessalit on Saturday.", "withdrawal"),
    ("About 100 Russian instructors landed in Niamey on Wednesday.", "deployment"),
    ("Chad recalled its ambassador from Berlin on Friday.", "other"),
    ("Hungary will send 200 troops to Chad.", "deployment"),
    ("The opposition boycotted the first session of the assembly on Monday.", "protest"),
    ("Nurses at the hospital of Kiffa have been on strike since Monday over unpaid bonuses.", "protest"),
    ("Students blocked the road to the airport and burned tyres in Zinder on Tuesday.", "protest"),
    ("The police broke up a sit-in outside the ministry of energy on Friday.", "protest"),
    ("Hundreds marched through Ouagadougou on Saturday to demand the departure of French troops.", "protest"),
    ("An activist was taken from his home by masked men on Friday night, his family said.", "abduction"),
    ("Prosecutors charged four officers with plotting against the state on Tuesday.", "arrest"),
    ("The constitutional court declared Mahamat Sow the winner of the presidential election on Friday.", "election"),
    ("Voters in Mauritania went to the polls on Saturday to choose a new parliament.", "election"),
    ("The electoral commission put back the referendum to 17 December.", "election"),
    ("Niger's rulers scrapped the anti-smuggling law on Monday.", "other"),
    ("The junta in Bamako dissolved a student federation on Wednesday.", "other"),
    ("ECOWAS lifted the flight ban on Mali on Sunday.", "sanctions"),
    ("Brussels froze 60 million euros of budget aid to Niger on Saturday.", "sanctions"),
    ("The Togolese president hosted talks between the two sides in Lomé on Monday.", "talks"),
    ("Foreign ministers of the three states met their Russian counterpart in Moscow on Thursday.", "talks"),
    ("A peace agreement between two Fulani and Dogon communities was signed in Koro on Friday.", "talks"),
    ("A sandstorm shut the airport of Kidal on Sunday.", "disaster"),
    ("Fire swept through the main market of Kaolack on Monday night.", "disaster"),
    ("A dam burst near Maiduguri early on Tuesday, flooding half the city.", "disaster"),
    ("A bus plunged into a ravine near Kayes, killing 31 people.", "disaster"),
    ("Measles has killed 60 children in the camp of Adré since March.", "disaster"),
    ("Health workers vaccinated 90,000 children in Diffa last week.", "humanitarian"),
    ("A flight carrying 162 stranded migrants landed in Bamako on Tuesday.", "humanitarian"),
    ("The World Food Programme halved rations for Sudanese refugees in Chad in May.", "humanitarian"),
    ("Nearly 12,000 people fled Goudebou camp after an ultimatum by armed men.", "humanitarian"),
    ("The government allocated 12 billion francs to flood victims on Friday.", "humanitarian"),
    ("The president laid the foundation stone of a hospital in Abéché on Saturday.", "other"),
    ("Mauritania shipped its first cargo of gas from Tortue in April.", "other"),
    ("The prime minister named a new government on Sunday evening.", "other"),
    ("General Moussa Barmou was appointed chief of staff on Monday.", "other"),
    ("The head of the state oil company resigned on Thursday.", "other"),
    ("Burkina Faso beat Benin 1-0 in Abidjan on Sunday.", "other"),
    ("Soldiers took over state television in Niamey on Wednesday and announced the removal of the president.", "coup"),
    ("Gunfire was heard near the presidential palace in Bissau on Tuesday.", "attack"),
    ("Chad's government said it had foiled a coup attempt by eleven officers.", "coup"),
    ("Customs agents intercepted 300 kilos of cannabis resin at Nouadhibou on Friday.", "arrest"),
    ("Security forces dismantled a kidnapping ring in Maradi.", "arrest"),
    ("The state of emergency in Diffa was renewed for three months on Friday.", "other"),
    ("A curfew came into force in Tillabéri on Monday.", "other"),
    ("The regional governor visited the wounded at the hospital of Fada on Sunday.", "talks"),
    ("The trial of 14 men accused of killing a journalist was adjourned until 3 July.", "other"),
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
    "The programme has helped 40,000 families.",
    "The minister said that the state would protect every citizen.",
    "His fields had not yielded anything.",
    "The price of millet has doubled.",
    "Many of them have never held a pen.",
    "He explained how the wells were dug.",
    "The two men had grown up together.",
    "Nobody claimed responsibility for the attack.",
    "She fears another attack.",
    "The team trains every Monday.",
    "The law provides for prison terms of ten years.",
    "The region borders Mali and Algeria.",
    "Farmers who lose their harvest sell their goats.",
    "The river floods the plain each September.",
    "The movement wants the army to leave.",
    "The documents were lost long ago.",
    "They could be arrested at any moment.",
]
#: right some day; a mend announces itself
NOT_YET = [
    ("The junta names a civilian as prime minister.", "other"),
    (
        "Some 400 gold miners were expelled from Algeria and left at the border post of Assamaka on Sunday.",
        "humanitarian",
    ),
    ("The editor of a private weekly was summoned by the gendarmes and held overnight in Niamey.", "arrest"),
    ("The court handed a 15-year sentence to a former mayor on Thursday.", "other"),
    ("Lightning killed nine cows and a herder in Guéra on Saturday.", "disaster"),
    ("MSF suspended its activities in Djibo on Monday after an attack on its ambulance.", "withdrawal"),
    ("Parliament voted 112 to 4 to extend the transition by five years.", "other"),
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
