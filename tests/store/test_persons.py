"""One person's ids are joined over the corpus, with a reason, and two people's never."""

from dataclasses import replace

import pytest
from made import parsed

from sahelscope import tables
from sahelscope.export import rows as exporting
from sahelscope.read.original import Original
from sahelscope.store import files, questions
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish


@pytest.fixture
def speakers(tmp_path):
    """Return a function that publishes one article for each speaker and says who is quoted how often."""

    def quoted(*people):
        found = []
        for n, (speaker_id, name, country, *kind) in enumerate(people):
            original = Original(text=f"“We leave in {n} days,” said {name}.", language="en")
            quote = (
                f"We leave in {n} days,",
                name,
                {"speaker_id": speaker_id, "affiliation": country, **({"speaker_kind": kind[0]} if kind else {})},
            )
            found.append((original, parsed_with(original, quote)))
        with files.lock(tmp_path):
            Parts(tmp_path).write(tables.tables(found), tables.originals(o for o, _ in found), rules="x")
            publish(tmp_path)
        rows = questions.open(tmp_path).most_quoted(Filters(), 10)
        return dict(zip(rows["speaker_id"], rows["quotes"].astype(int), strict=True))

    return quoted


def parsed_with(original, quote):
    words, name, fields = quote
    result = parsed(original, quotes=[(words, name)])

    return replace(result, quotes=(replace(result.quotes[0], **fields),))


def test_two_spellings_of_one_person_are_counted_together(speakers):
    assert speakers(("moussa-diallo-mli", "Moussa Diallo", "MLI"), ("musa-diallo", "Musa Diallo", None)) == {
        "moussa-diallo-mli": 2
    }


def test_exported_quotes_bear_the_id_that_the_table_of_speakers_has(speakers, tmp_path):
    speakers(("moussa-diallo-mli", "Moussa Diallo", "MLI"), ("musa-diallo", "Musa Diallo", None))
    rows = next(exporting.rows(questions.open(tmp_path), "quotes"))
    assert list(rows["speaker_id"]) == ["moussa-diallo-mli", "moussa-diallo-mli"]


def test_a_speaker_is_of_the_kind_that_its_quotes_say(speakers, tmp_path):
    speakers(("unhcr", "UNHCR", None, "institution"), ("awa-sy", "Awa Sy", None, "person"))
    rows = next(exporting.rows(questions.open(tmp_path), "speakers"))
    assert dict(zip(rows["speaker_id"], rows["speaker_kind"], strict=True)) == {
        "unhcr": "institution",
        "awa-sy": "person",
    }


def test_two_people_of_one_name_are_counted_apart(speakers):
    assert speakers(("awa-sy-mli", "Awa Sy", "MLI"), ("awa-sy-ner", "Awa Sy", "NER")) == {
        "awa-sy-mli": 1,
        "awa-sy-ner": 1,
    }


def test_pronouns_and_unnamed_speakers_are_never_one_speaker_over_articles(speakers):
    unnamed = [(None, "residents", "MLI"), (None, "residents", "MLI"), (None, "he", None), (None, "he", None)]
    assert speakers(*unnamed, ("awa-sy", "Awa Sy", None)) == {"awa-sy": 1}


def test_a_name_is_shown_before_a_description_that_is_printed_more_often(tmp_path):
    pairs = []
    for n, name in enumerate(["Awa Sangare", "the first woman to win", "the first woman to win", "Sangare"]):
        original = Original(f"“The race was long in week {n},” {name} said.", title=f"Race {n}", language="en")
        found = parsed(original, quotes=[(f"The race was long in week {n},", name)])
        quotes = tuple(replace(q, speaker_id="awa-sangare") for q in found.quotes)
        pairs.append((original, replace(found, quotes=quotes)))
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables(pairs), tables.originals(o for o, _ in pairs), rules="x")
        publish(tmp_path)
    assert questions.open(tmp_path).most_quoted()["speaker"].to_list() == ["Awa Sangare"]
    assert tables.tables(pairs)["speakers"]["speaker"].to_list() == ["Awa Sangare"]
