"""A statement in several outlets: found by speaker and day, or by identical words; shown with how sure it is."""

import datetime as dt
from dataclasses import replace

import pandas as pd
import pytest
from made import WELL, parsed

from sahelscope import tables
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

LONG = "The bridge of the old market will be rebuilt before the rains of June begin"
OTHER = "The governor has promised that a second well will be dug in Solhan before the next feast"
TOLD = [
    # outlet, language, day, words, speaker
    ("The Invented Mail", "en", 4, "Twelve soldiers died in Kelbo and we will not retreat", "awa-diallo"),
    ("Le Courrier inventé", "fr", 5, "Douze soldats sont morts à Kelbo et nous ne reculerons pas", "awa-diallo"),
    ("The Invented Post", "en", 5, "Twelve soldiers died in Solhan and we will not retreat", "awa-diallo"),
    ("The Invented Echo", "en", 25, "Twelve soldiers died in Kelbo and we will not retreat", "awa-diallo"),
    ("The Invented Mail", "en", 5, "Twelve soldiers died in Kelbo and we will not retreat", "moussa-abdou"),
    ("The Invented Mail", "en", 6, LONG, None),
    ("The Invented Post", "en", 6, LONG, "moussa-abdou"),
    ("The Invented Post", "en", 7, LONG, "moussa-abdou"),
    ("The Invented Echo", "en", 12, OTHER, "moussa-abdou"),
    ("The Invented Mail", "en", 12, OTHER, "awa-diallo"),
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("statements")
    made = []
    for number, (outlet, language, day, words, speaker) in enumerate(TOLD):
        original = replace(
            WELL, text=f"“{words}.” Report {number}.", outlet=outlet, language=language,
            published=dt.date(2023, 6, day), url=f"https://x.example/{number}", title=f"Report {number}",
        )  # fmt: skip
        made.append((original, parsed(original, quotes=[(words, speaker or "residents", {"speaker_id": speaker})])))
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals(o for o, _ in made), rules="x")
        publish(folder)
    return questions.open(folder)


def found(corpus, title):
    quotes = corpus.quotes(limit=100).set_index("title")
    return quotes.loc[title], corpus.also_printed([quotes.loc[title, "quote_id"]])


def test_a_translation_and_the_original_name_each_other(corpus):
    for title, other in (("Report 0", "Report 1"), ("Report 1", "Report 0")):
        quote, also = found(corpus, title)
        assert other in also["title"].tolist()
        assert "Report 2" not in also["title"].tolist()  # another town
        assert "Report 3" not in also["title"].tolist()  # three weeks later
        assert quote["also_printed"] == len(also)
    _, also = found(corpus, "Report 1")
    assert 0.5 < also.set_index("title").loc["Report 0", "sure"] <= 1


def test_what_stands_alone_says_so(corpus):
    for title in ("Report 2", "Report 3"):
        quote, also = found(corpus, title)
        assert pd.isna(quote["also_printed"]) and also.empty
    assert corpus.also_printed([]).empty


def test_identical_long_words_are_the_same_whoever_is_named_and_once_an_outlet(corpus):
    quote, also = found(corpus, "Report 5")
    assert also["title"].tolist() == ["Report 6", "Report 7"] and set(also["sure"]) == {1.0}
    assert quote["also_in"] == "The Invented Post"
    _, also = found(corpus, "Report 6")
    assert also["title"].tolist() == ["Report 5"]  # not the same outlet's own


def test_words_of_two_people_who_are_known_are_two_statements(corpus):
    for title in ("Report 8", "Report 9"):
        quote, also = found(corpus, title)
        assert pd.isna(quote["also_printed"]) and also.empty
