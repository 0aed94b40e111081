"""What the filters can be set to: each value with the number that the page shows once it is chosen."""

from dataclasses import replace

import pytest
from made import corpus_of_three

from sahelscope import tables
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.questions import Filters


@pytest.fixture(scope="module")
def twice(tmp_path_factory):
    """Three articles, one of which a second outlet repeats in the same words."""
    (well, found), *others = corpus_of_three()
    made = [(well, found), (replace(well, outlet="L’Écho inventé", title="A well for Gao"), found), *others]
    folder = tmp_path_factory.mktemp("twice")
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals(o for o, _ in made), rules="made")
        publish(folder)
    return questions.open(folder)


SET = [
    Filters(),
    Filters(once=True),
    Filters(once=True, countries=("MLI",)),
    Filters(once=True, languages=("en",)),
    Filters(once=True, outlets=("L’Écho inventé",)),
    Filters(speakers=("Awa Sangare",)),
    Filters(once=True, countries=("TCD",), languages=("fr",)),
]


@pytest.mark.parametrize("filters", SET)
def test_the_number_beside_a_value_is_what_choosing_it_leaves(twice, filters):
    choices = twice.choices(filters)
    seen = 0
    for kind, field in (("countries", "countries"), ("outlets", "outlets"), ("languages", "languages")):
        for choice in getattr(choices, kind):
            seen += 1
            assert choice.n == twice.count_articles(replace(filters, **{field: (choice.id,)})), (kind, choice)
    for kind, field in (("speakers", "speakers"), ("sides", "sides")):
        for choice in getattr(choices, kind):
            assert choice.n == twice.count_quotes(replace(filters, **{field: (choice.id,)})), (kind, choice)
    assert seen > 1


def test_a_filter_does_not_narrow_its_own_choices(twice):
    everything = {c.id for c in twice.choices().countries}
    assert {c.id for c in twice.choices(Filters(countries=("TCD",))).countries} == everything


def test_the_newest_day_is_that_of_the_corpus(twice):
    assert twice.choices(Filters(countries=("FRA",))).last == twice.choices().last
