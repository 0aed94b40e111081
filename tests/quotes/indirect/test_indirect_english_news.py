"""English statements as dispatches, weeklies and one-paragraph reports print them."""

import pytest

FOUND = [
    # counts of the dead
    ("An elected official in Kolba gave a toll of 12 dead.", "a toll of 12 dead", "An elected official in Kolba"),
    ("A security source put the figure at 31.", "the figure at 31", "A security source"),
    ("The haulage union spoke of 17 dead.", "17 dead", "The haulage union"),
    ("Officials have counted 31 deaths since May.", "31 deaths since May", "Officials"),
    # a state of mind
    (
        "The minister is confident that the vote will take place in May.",
        "the vote will take place in May",
        "The minister",
    ),
    ("Residents were very worried that the fighters would return.", "the fighters would return", "Residents"),
    ("The agency is alarmed by the pace of arrivals.", "the pace of arrivals", "The agency"),
    # an object with a name, a pronoun, "that"
    ("Niger accused Algeria of sheltering them.", "Algeria of sheltering them", "Niger"),
    ("The coordinator, Moussa Ba, denies it.", "it", "Moussa Ba"),
    ("Villagers dismissed that account.", "that account", "Villagers"),
    (
        "A rebel group claimed responsibility for attacks on two barracks.",
        "attacks on two barracks",
        "A rebel group",
    ),
    (
        "The ministers condemned in the firmest way the murder of two herders and addressed their regrets to the town.",
        "the murder of two herders",
        "The ministers",
    ),
    # who speaks is told of before the verb
    ("A herder who hid in a granary said he buried 26 bodies.", "he buried 26 bodies", "A herder"),
    (
        "A mother of four whom I met at the site told me her son was taken from the line.",
        "her son was taken from the line",
        "A mother",
    ),
    (
        "The army, in power since a coup last year -- the second in eight months -- has pledged to win back the north.",
        "to win back the north",
        "The army",
    ),
    # and behind the words
    (
        "Four drivers have regained their freedom, the charity and the governor said Sunday.",
        "Four drivers have regained their freedom",
        "the charity and the governor",
    ),
    (
        "The trucks were ambushed at dawn, a stone's throw from the border, two customs sources told AFP.",
        "The trucks were ambushed at dawn, a stone's throw from the border",
        "two customs sources",
    ),
    (
        "Moussa Ba is accused of spreading false news, his lawyer, Awa Diallo, told the court.",
        "Moussa Ba is accused of spreading false news",
        "Awa Diallo",
    ),
    (
        "At least 21 people are dead after a boat sank off Kolba, a relief group has said.",
        "At least 21 people are dead after a boat sank off Kolba",
        "a relief group",
    ),
    # who was told, what was asked
    (
        "Awa Diallo told French news agency AFP the line would open in May.",
        "the line would open in May",
        "Awa Diallo",
    ),
    ("Awa Diallo asked why the road was closed.", "why the road was closed", "Awa Diallo"),
    # a document
    ("A poll released on Tuesday showed Moussa Ba had a lead.", "Moussa Ba had a lead", "A poll"),
    (
        "Moussa Ba said the list has 31 names; three, he added, were from Kolba.",
        "three were from Kolba",
        "he",
    ),
    ("The ministers promised, in black and white, a vote in May.", "a vote in May", "The ministers"),
    ("Traders welcomed the plan in a statement.", "the plan", "Traders"),
    (
        "Niger announced the arrest of two officers, a trader, and a driver.",
        "the arrest of two officers, a trader, and a driver",
        "Niger",
    ),
    (
        "Some 400 people fled, according to the council, which adds that one in three is under five.",
        "one in three is under five",
        "the council",
    ),
    ("A home-grown group, Ansar Kolba, claimed the attack.", "the attack", "Ansar Kolba"),
    ("Six people were held, with authorities stating the plot began in May.", "the plot began in May", "authorities"),
    (
        "Three guards died in the raid, security sources said, while local officials spoke of ten.",
        "Three guards died in the raid",
        "security sources",
    ),
    (
        "The junta says Mali is training fighters, an accusation Bamako has dismissed.",
        "Mali is training fighters",
        "The junta",
    ),
    (
        "The court confirms in a statement that Niger, Mali, and Chad have left.",
        "Niger, Mali, and Chad have left",
        "The court",
    ),
    (
        "The colonel was quoted by state television as saying that the town was safe.",
        "the town was safe",
        "The colonel",
    ),
    (
        "Analysts fear the withdrawal will leave villages exposed.",
        "the withdrawal will leave villages exposed",
        "Analysts",
    ),
    # according to whom
    ("According to her lawyer, Awa Diallo has not been charged.", "Awa Diallo has not been charged", "her lawyer"),
    (
        "On October 20, about fifty people died, according to the police, when the wall fell.",
        "On October 20, about fifty people died",
        "the police",
    ),
    # where the words end: at what the writer adds, not where the speaker goes on
    ("The union welcomed the truce, declined to name its delegates.", "the truce", "The union"),
    ("The mayor criticised the plan when it was read out.", "the plan", "The mayor"),
    ("The prefect defended his ban by citing a report.", "his ban", "The prefect"),
    ("The mayor said the road was closed, and he blamed the army.", "the road was closed", "The mayor"),
    (
        "The mayor said the road was closed, but not the bridge.",
        "the road was closed, but not the bridge",
        "The mayor",
    ),
    (
        "The mayor said the wells, which herders dug, were dry.",
        "the wells, which herders dug, were dry",
        "The mayor",
    ),
    ("Residents urged him not to sign.", "him not to sign", "Residents"),
    (
        "The mayor said the road was closed - and that buses had stopped.",
        "the road was closed - and that buses had stopped",
        "The mayor",
    ),
    # one statement, told by the cue beside it
    (
        "People briefed on the talks said that the truce would hold.",
        "the truce would hold",
        "People",
    ),
    ("The mayor complained to Radio Kolba that the road was closed.", "the road was closed", "The mayor"),
]
LEFT_ALONE = [
    "No group has claimed the killings.",
    "The authorities have declared three days of mourning.",
    "The union added them to a list of partners.",
    "The chief of staff disclosed this in a statement.",
    "Farmers worried by the drought left.",
    "The mayor put the keys on the table.",
    "The joint appeal for Chad is short of money.",
]


@pytest.mark.parametrize(("sentence", "words", "speaker"), FOUND)
def test_finds_the_statement(stated, sentence, words, speaker):
    assert (words, speaker) in stated("en", sentence)


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_finds_none(stated, sentence):
    assert stated("en", sentence) == []
