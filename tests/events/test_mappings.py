"""Each type of event stands in the tables that map it to ACLED and to PLOVER, and no other does."""

import pytest

from sahelscope.language import lexicon
from sahelscope.paths import DATA

TYPES = set(
    "attack abduction coup protest arrest deployment withdrawal talks statement sanctions humanitarian election "
    "disaster other".split()
)
TABLES = [
    ("acled", ("type", "event_type", "sub_event_type", "when", "note")),
    ("plover", ("type", "event_type", "mode", "note")),
]


@pytest.mark.parametrize(("table", "columns"), TABLES)
def test_each_type_is_mapped(table, columns):
    rows = list(lexicon.rows(DATA / "events" / f"{table}.csv", columns, required=("type",)))
    assert {r.cells["type"] for r in rows} == TYPES


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", ["event_verbs", "event_nouns", "event_frames"])
def test_the_word_lists_know_no_other_type(lang, name):
    entries = set(lexicon.load(lang, name).forms.values())
    assert entries <= TYPES | {"report", "everyday", "frame", lexicon.BLOCK}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_object_of_a_frame_is_a_class_of_words(lang):
    classes = {c for e in lexicon.load(lang, "event_objects").forms.values() for c in e.split(", ")}
    wanted = {form.partition(" + ")[2] for form in lexicon.load(lang, "event_frames").forms}
    assert wanted <= classes | {"country", "reflexive", "somebody"}
