"""Articles made by hand in which several sides speak, in three outlets, two of which print one story."""

import datetime as dt

import pytest
from made import parsed

from sahelscope import tables
from sahelscope.read.original import Original
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

AWA = {"speaker_id": "awa-sow-ner", "speaker_kind": "person", "side": "government", "affiliation": "NER"}
ISSA = {"speaker_id": "issa-ba", "speaker_kind": "person", "side": "civil society", "role": "teacher"}
STORY = (
    "The bridge of Niger is closed. “Nobody crosses,” said Minister Awa Sow. “We wait in Mali,” said Issa Ba. The road "
    "to the river is empty since the rain, and the traders went home with their goats and their salt."
)
FIRST = Original(STORY, title="Bridge", published=dt.date(2021, 3, 1), outlet="The Dune", language="en", file="1.txt")
AGAIN = Original(STORY, title="Bridge", published=dt.date(2021, 3, 3), outlet="The Well", language="en", file="2.txt")
LATER = Original(
    "« Awa Sow se trompe », a-t-elle dit. Le Tchad attend. « Le pont ouvre », affirme la ministre. Selon La Dune, le "
    "Niger compte sur la pluie.",
    title="Pont",
    published=dt.date(2021, 6, 8),
    outlet="Le Puits",
    language="fr",
    file="3.txt",
)
UNDATED = Original("“Nobody asked me,” said Issa Ba in Chad.", outlet="The Well", language="en", file="4.txt")


def _story(original):
    return parsed(
        original,
        mentions=[("Niger", "NER"), ("Mali", "MLI")],
        quotes=[
            ("Nobody crosses,", "Awa Sow", {**AWA, "role": "Minister", "act": "denies"}),
            ("We wait in Mali,", "Issa Ba", {**ISSA, "act": "states", "confidence": 0.5}),
        ],
    )


def corpus():
    """Return the articles with what was found in them."""
    later = parsed(
        LATER,
        mentions=[("Tchad", "TCD"), ("Niger", "NER")],
        quotes=[
            ("Awa Sow se trompe", None, {"kind": "direct", "speaker_id": None, "speaker_kind": None, "cue": "dit"}),
            ("Le pont ouvre", "la ministre", {**AWA, "role": "ministre", "act": "states", "confidence": 0.95}),
            (
                "le Niger compte",
                "La Dune",
                {"speaker_id": "la-dune", "speaker_kind": "institution", "kind": "indirect"},
            ),
        ],
    )
    undated = parsed(UNDATED, mentions=[("Chad", "TCD")], quotes=[("Nobody asked me,", "Issa Ba", ISSA)])
    return [(FIRST, _story(FIRST)), (AGAIN, _story(AGAIN)), (LATER, later), (UNDATED, undated)]


def written(folder, articles):
    """Publish articles in the folder and return the corpus."""
    with files.lock(folder):
        Parts(folder).write(tables.tables(articles), tables.originals(o for o, _ in articles), rules="x")
        publish(folder)
    return questions.open(folder)


@pytest.fixture(scope="session")
def voiced(tmp_path_factory):
    """The articles, published."""
    return written(tmp_path_factory.mktemp("voiced"), corpus())
