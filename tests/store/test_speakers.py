"""All about one speaker: names, roles over time, what about, beside whom, in which outlets."""

import pytest
from made import Original, parsed
from voiced import written

from sahelscope.store.questions import Filters

AWA, ISSA = "awa-sow-ner", "issa-ba"


def listed(table, *columns):
    return [
        tuple(row) for row in table[list(columns)].astype(object).where(table[list(columns)].notna(), None).to_numpy()
    ]


def test_a_speaker_is_named_with_side_and_country(voiced):
    one = voiced.speaker(AWA)
    assert (one.name, one.kind, one.side, one.affiliation, one.quotes, one.articles) == (
        "Awa Sow", "person", "government", "NER", 3, 3,
    )  # fmt: skip
    assert voiced.speaker("la-dune").kind == "institution"


def test_nobody_of_that_name_is_told(voiced, nothing):
    for corpus in (voiced, nothing):
        with pytest.raises(KeyError, match="who"):
            corpus.speaker("who")


def test_printed_forms_are_counted(voiced):
    assert listed(voiced.printed_as(AWA), "words", "quotes", "articles") == [("Awa Sow", 2, 2), ("la ministre", 1, 1)]


def test_roles_stand_in_time_with_their_articles(voiced):
    found = voiced.roles(AWA)
    assert listed(found, "role", "outlet") == [
        ("Minister", "The Dune"),
        ("Minister", "The Well"),
        ("ministre", "Le Puits"),
    ]
    assert found["published"].is_monotonic_increasing
    assert listed(voiced.roles(ISSA), "outlet", "published")[-1] == ("The Well", None)


def test_countries_are_those_near_the_words_and_those_in_them(voiced):
    assert listed(voiced.speaks_of(ISSA), "country", "quotes", "named") == [("MLI", 2, 2), ("NER", 2, 0), ("TCD", 1, 0)]


def test_beside_a_speaker_stand_others_of_the_same_articles(voiced):
    assert listed(voiced.beside(AWA), "speaker", "articles", "quotes") == [("Issa Ba", 2, 2), ("La Dune", 1, 1)]


def test_outlets_that_print_a_speaker(voiced):
    assert listed(voiced.printed_in(ISSA), "outlet", "quotes") == [("The Well", 2), ("The Dune", 1)]


@pytest.mark.parametrize("ask", ["printed_as", "roles", "speaks_of", "beside", "printed_in"])
def test_filters_hold_and_an_empty_answer_has_its_columns(voiced, nothing, ask):
    full = getattr(voiced, ask)(AWA)
    none = getattr(voiced, ask)(AWA, Filters(outlets=("Nowhere",)))
    assert len(full) > 0
    assert len(none) == len(getattr(nothing, ask)(AWA)) == 0
    assert none.dtypes.to_dict() == full.dtypes.to_dict() == getattr(nothing, ask)(AWA).dtypes.to_dict()


def test_an_id_that_was_joined_leads_to_the_person(tmp_path):
    def article(number, name, speaker):
        original = Original(f"“We go,” said {name}. {number}", language="en", file=f"{number}.txt")
        return original, parsed(original, quotes=[("We go,", name, {"speaker_id": speaker, "speaker_kind": "person"})])

    corpus = written(
        tmp_path, [article(1, "Moussa Traoré", "moussa-traore"), article(2, "Moussa Traore", "moussa-traore-mli")]
    )
    joined = corpus.joined(corpus.speaker("moussa-traore").speaker_id)
    assert corpus.speaker("moussa-traore") == corpus.speaker("moussa-traore-mli")
    assert joined["reason"].str.len().min() > 0


CAPITALS = [
    (["TRAORIN", "TRAORIN", "Traorin"], "Traorin"),
    (["AWA SOWE", "AWA SOWE", "Awa Sowe"], "Awa Sowe"),
    (["TRAORIN", "Awa Traorin"], "Awa Traorin"),
    (["TRAORIN"], "TRAORIN"),
    (["OPEN", "Open"], "OPEN"),
]


@pytest.mark.parametrize(("printed", "name"), CAPITALS, ids=[" ".join(found) for found, _ in CAPITALS])
def test_a_name_in_capitals_yields_to_ordinary_letters(tmp_path, printed, name):
    text = " ".join(f"{who}: “We wait {number}.”" for number, who in enumerate(printed))
    original = Original(text, title="Turns", language="en", file="turns.txt")
    quotes = [
        (f"We wait {number}.", who, {"speaker_id": "one", "speaker_kind": "person"})
        for number, who in enumerate(printed)
    ]
    found = written(tmp_path, [(original, parsed(original, quotes=quotes))]).most_quoted()
    assert found[["speaker", "quotes"]].to_numpy().tolist() == [[name, len(printed)]]
