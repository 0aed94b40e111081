"""Regions that articles and quotes name: themselves, or by a town that lies in them."""

import datetime as dt

from made import parsed

from sahelscope import tables
from sahelscope.places import gazetteer
from sahelscope.read.original import Original
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.questions import Filters

ROAD = Original(
    "Gao is quiet. “The road from Ansongo to Bamako is open,” said Awa Diallo. In Niger nobody knows.",
    outlet="The Well",
    language="en",
    file="1.txt",
    published=dt.date(2021, 5, 4),
)
RAIN = Original("Nothing in Mali but rain.", outlet="The Dune", language="en", file="2.txt")


def test_a_region_is_named_by_itself_and_by_its_towns_and_the_articles_behind_it_are_those(tmp_path):
    town = next(p.id for p in gazetteer.places().values() if p.name == "Ansongo" and p.region == "MLI:gao")
    named = [
        ("Gao", "MLI", "body", "MLI:gao"),
        ("Ansongo", "MLI", "body", town),
        ("Bamako", "MLI", "body", "MLI:bamako"),
    ]
    quote = ("The road from Ansongo to Bamako is open,", "Awa Diallo")
    both = [(ROAD, parsed(ROAD, mentions=[*named, ("Niger", "NER")], quotes=[quote])),
            (RAIN, parsed(RAIN, mentions=[("Mali", "MLI")]))]  # fmt: skip
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables(both), tables.originals(o for o, _ in both), rules="made")
        publish(tmp_path)
    corpus = questions.open(tmp_path)
    found = corpus.named_regions().set_index("region")
    counted = ["articles", "mentions", "quotes"]
    assert found.loc["MLI:gao", counted].tolist() == [1, 2, 1]
    assert found.loc["MLI:bamako", counted].tolist() == [1, 1, 1]
    assert corpus.named_regions(Filters(search="rain")).empty
    assert corpus.named_regions(Filters(search="road"))["quotes"].tolist() == [1, 1]
    assert corpus.count_articles(area="MLI:gao") == len(corpus.articles(area="MLI:gao")) == 1
    assert corpus.count_articles(area="MLI:kayes") == 0
