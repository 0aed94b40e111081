"""Who is quoted: which quotes, in which order, on which side, over time and in each outlet."""

import pandas as pd
import pytest
from voiced import corpus as articles
from voiced import written

from sahelscope.store.filters import NOT_KNOWN
from sahelscope.store.questions import Filters
from sahelscope.store.quote_filter import QuoteFilter

F, Q = Filters, QuoteFilter
ALL = [
    ("Nobody crosses,", "Awa Sow"), ("We wait in Mali,", "Issa Ba"),
    ("Nobody crosses,", "Awa Sow"), ("We wait in Mali,", "Issa Ba"),
    ("Awa Sow se trompe", None), ("Le pont ouvre", "Awa Sow"), ("le Niger compte", "La Dune"),
    ("Nobody asked me,", "Issa Ba"),
]  # fmt: skip


def words(corpus, *args, **kwargs):
    return corpus.quotes(*args, **kwargs)["text"].tolist()


ORDERS = [
    ("newest", ["Awa Sow se trompe", "Le pont ouvre", "le Niger compte", "Nobody crosses,"], "Nobody asked me,"),
    ("oldest", ["Nobody crosses,", "We wait in Mali,", "Nobody crosses,"], "Nobody asked me,"),
    ("surest", ["Le pont ouvre"], "Awa Sow se trompe"),
]


@pytest.mark.parametrize(("order", "first", "last"), ORDERS)
def test_quotes_stand_in_the_order_that_is_asked_for(voiced, order, first, last):
    found = words(voiced, limit=100, order=order)
    assert len(found) == len(ALL)
    assert found[: len(first)] == first
    assert found[-1] == last
    pages = [w for start in range(0, len(ALL), 3) for w in words(voiced, limit=3, offset=start, order=order)]
    assert pages == found


def test_an_order_that_is_not_known_is_refused(voiced):
    with pytest.raises(ValueError, match="none of newest, oldest, surest"):
        voiced.quotes(order="loudest; drop table quotes")


NARROWED = [
    (Q(acts=("denies",)), {"Nobody crosses,"}),
    (Q(of=("NER",)), {"Nobody crosses,", "Le pont ouvre"}),
    (Q(voices=("person",)), {"Nobody crosses,", "We wait in Mali,", "Le pont ouvre", "Nobody asked me,"}),
    (Q(voices=("institution",)), {"le Niger compte"}),
    (Q(voices=("paper",)), set()),
    (Q(voices=("group",)), {"Awa Sow se trompe"}),  # whatever is none of the others, so that none is left out
    (Q(about=("MLI",)), {"We wait in Mali,"}),
    (Q(about=("NER",)), {"le Niger compte"}),  # near the others, in the words of this one
    (Q(about_people=("awa-sow-ner",)), {"Awa Sow se trompe"}),
    (Q(about=("MLI",), about_people=("awa-sow-ner",)), {"We wait in Mali,", "Awa Sow se trompe"}),
    (Q(about_people=("nobody",)), set()),
    (Q(of=(NOT_KNOWN, "NER"), kinds=("direct",), acts=("denies",)), {"Nobody crosses,"}),
    (Q(of=(NOT_KNOWN,), kinds=("indirect",)), {"le Niger compte"}),
    (Q(sure_only=True), {"Nobody crosses,", "Le pont ouvre", "le Niger compte", "Nobody asked me,"}),
    (Q(acts=("'; drop table quotes; --",)), set()),
]


@pytest.mark.parametrize(("only", "expected"), NARROWED)
def test_each_choice_narrows_the_list_and_every_count_alike(voiced, only, expected):
    found = voiced.quotes(limit=100, only=only)
    assert set(found["text"]) == expected
    n = len(found)
    dated = n - int((found["published"].isna()).sum())
    assert voiced.count_quotes(only=only) == n
    assert voiced.quoted_over_time(only=only)["quotes"].sum() == dated
    assert voiced.quoted_by("outlet", only=only)["quotes"].sum() == n
    assert voiced.most_quoted(only=only)["quotes"].sum() == found["speaker_id"].notna().sum()


SIDES = [
    (("civil society",), {"We wait in Mali,", "Nobody asked me,"}),
    ((NOT_KNOWN,), {"Awa Sow se trompe", "le Niger compte"}),
    ((NOT_KNOWN, "government"), {"Awa Sow se trompe", "le Niger compte", "Nobody crosses,", "Le pont ouvre"}),
]


@pytest.mark.parametrize(("sides", "expected"), SIDES)
def test_those_of_no_known_side_are_a_choice_too(voiced, sides, expected):
    assert set(words(voiced, F(sides=sides), limit=100)) == expected
    assert voiced.count_articles(F(sides=sides)) > 0


def test_a_card_can_be_headed_by_the_persons_name_where_the_article_prints_a_title_only(voiced):
    row = voiced.quotes(F(search="ouvre")).iloc[0]
    assert (row["person"], row["speaker"], row["speaker_text"]) == ("Awa Sow", "la ministre", "la ministre")


def test_quotes_are_counted_by_side_over_time_those_without_a_side_too(voiced):
    found = voiced.quoted_over_time(span="quarter")
    listed = [(str(s.date()), side if isinstance(side, str) else None, n) for s, side, n, _ in found.itertuples(False)]
    assert listed == [
        ("2021-01-01", "civil society", 2), ("2021-01-01", "government", 2),
        ("2021-04-01", "government", 1), ("2021-04-01", None, 2),
    ]  # fmt: skip
    assert found["articles"].tolist() == [2, 2, 1, 1]


def test_quotes_are_counted_by_side_in_each_outlet(voiced):
    found = voiced.quoted_by("outlet")
    assert found.drop_duplicates("name")["name"].tolist() == ["Le Puits", "The Well", "The Dune"]
    well = found[found["name"] == "The Well"]
    assert dict(zip(well["side"], well["quotes"], strict=True)) == {"civil society": 2, "government": 1}
    assert set(well["total"]) == {3}
    assert set(voiced.quoted_by("outlet", limit=1)["name"]) == {"Le Puits"}


@pytest.mark.parametrize("by", ["outlet", "language", "act", "side", "voice"])
def test_every_count_of_sides_covers_all_quotes_and_an_empty_one_has_its_columns(voiced, nothing, by):
    full, none = voiced.quoted_by(by), nothing.quoted_by(by)
    assert full["quotes"].sum() == len(ALL)
    assert none.empty
    assert none.dtypes.to_dict() == full.dtypes.to_dict()


def test_papers_rank_apart(tmp_path):
    article, found = articles()[2]
    paper = article.__class__(article.text, outlet="La Dune", language="fr", file="5.txt", title="Autre")
    corpus = written(tmp_path, [(article, found), (paper, found)])
    kinds = dict(zip(*(corpus.most_quoted()[c] for c in ("speaker_id", "speaker_kind")), strict=True))
    assert kinds == {"awa-sow-ner": "person", "la-dune": "paper"}
    assert set(corpus.quotes(only=Q(voices=("paper",)))["text"]) == {"le Niger compte"}
    assert corpus.count_quotes(only=Q(voices=("institution",))) == 0


@pytest.mark.parametrize(
    ("typed", "found"),
    [("awa", ["Awa Sow"]), ("SOW aw", ["Awa Sow"]), ("ow", []), ("ba", ["Issa Ba"]),
     ("", ["Awa Sow", "Issa Ba", "La Dune"]), ("'; drop", [])],
)  # fmt: skip
def test_speakers_are_found_by_the_beginnings_of_their_names(voiced, typed, found):
    assert voiced.speakers_called(typed)["speaker"].tolist() == found


def test_speakers_are_found_among_what_passes_the_filters_their_own_aside(voiced):
    found = voiced.speakers_called("", F(outlets=("Le Puits",), speakers=("issa-ba",)))
    assert found[["speaker", "quotes"]].values.tolist() == [["Awa Sow", 1], ["La Dune", 1]]


def test_a_surname_that_two_bear_means_neither(voiced):
    assert voiced.names_of(("issa-ba",)) == ("Ba", "Issa Ba")
    assert voiced.names_of(("awa-sow-ner",)) == ("Awa Sow", "Sow")


def test_no_answer_holds_a_list(voiced):
    for table in (voiced.quoted_over_time(), voiced.quoted_by("outlet"), voiced.speakers_called("a")):
        assert not any(isinstance(cell, list | tuple | dict) for column in table for cell in table[column])
        assert isinstance(table, pd.DataFrame)
