"""Records become tidy typed tables: one row per finding, unknown is <NA>, empty tables keep columns and types."""

import dataclasses
import datetime as dt

import pandas as pd
import pytest
from made import MARKET, PONT, WELL, corpus_of_three, figure, parsed

from sahelscope import tables
from sahelscope.models import Actor, Quote, Span

MADE = tables.tables(corpus_of_three())


@pytest.mark.parametrize("name", tables.TABLES)
def test_an_empty_table_keeps_its_columns_and_types(name):
    empty, full = tables.empty(name), MADE[name]
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns) == list(tables.TABLES[name])
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()


@pytest.mark.parametrize("name", tables.TABLES)
def test_tables_of_no_article_are_empty_and_typed(name):
    pd.testing.assert_frame_equal(tables.tables([])[name], tables.empty(name))


def test_no_cell_holds_a_list():
    for frame in MADE.values():
        assert not any(isinstance(cell, (list, tuple, dict, set)) for column in frame for cell in frame[column])


def test_unknown_is_na():
    row = MADE["articles"].set_index("article_id").loc[MARKET.article_id]
    assert row["published"] is pd.NA
    assert row["outlet"] is pd.NA
    assert MADE["events"]["first"].isna().sum() == 1


def test_offsets_are_those_of_the_printed_words():
    texts = {o.article_id: o.text for o in (WELL, PONT, MARKET)}
    for name in ("mentions", "dates", "events"):
        for row in MADE[name].itertuples():
            assert texts[row.article_id][row.start : row.end] == row.text


def test_a_quote_cut_by_its_cue_has_two_spans():
    quote = MADE["quotes"].iloc[0]
    spans = MADE["quote_spans"].query("quote_id == @quote.quote_id")
    words = [WELL.text[s.start : s.end] for s in spans.itertuples()]
    assert words == ["We waited,", "for ten years."]
    assert quote["text"] == "We waited, for ten years."
    assert WELL.text[quote["speaker_start"] : quote["speaker_end"]] == "Awa Sangare"


@pytest.mark.parametrize("day", [dt.date(1, 1, 1), dt.date(9999, 12, 31)])
def test_the_first_and_the_last_day_of_the_calendar_hold(day, tmp_path):
    found = parsed(WELL, dates=[("Monday, 3 May 2021", day.isoformat(), day.isoformat())])
    made = tables.tables([(WELL, found)])["dates"]
    made.to_parquet(tmp_path / "dates.parquet")
    assert pd.read_parquet(tmp_path / "dates.parquet")["first"].iloc[0] == day


def how(table: str, original) -> dict[str, str]:
    rows = MADE[table].query("article_id == @original.article_id")
    return {f"{r[0].rpartition('-')[2]} {r.country}": r.how for r in rows.itertuples(index=False)}


def test_quote_countries_say_how_near_the_country_stands():
    assert how("quote_countries", WELL) == {"q0 MLI": "article", "q0 NER": "paragraph", "q0 TCD": "article"}
    assert how("quote_countries", PONT) == {"q0 NER": "sentence"}


def test_a_country_in_the_quoted_words_belongs_to_the_quote():
    text = "“Niger is calm,” said Awa Sangare of Mali."
    o = dataclasses.replace(WELL, text=text)
    found = parsed(o, mentions=[("Niger", "NER"), ("Mali", "MLI")], quotes=[("Niger is calm,", "Awa Sangare")])
    rows = tables.tables([(o, found)])["quote_countries"]
    assert dict(zip(rows["country"], rows["how"], strict=True)) == {"NER": "quote", "MLI": "sentence"}


def test_the_cue_between_two_spans_is_not_in_the_quote():
    text = "“We wait,” said Awa Sangare of Mali, “for rain.”"
    o = dataclasses.replace(WELL, text=text)
    found = parsed(o, mentions=[("Mali", "MLI")], quotes=[(("We wait,", "for rain."), "Awa Sangare")])
    assert list(tables.tables([(o, found)])["quote_countries"]["how"]) == ["sentence"]


def test_event_countries_say_where_it_happened_and_what_else_is_near():
    assert how("event_countries", WELL) == {
        "e0 MLI": "happened", "e0 NER": "article", "e0 TCD": "article",
        "e1 MLI": "article", "e1 NER": "article", "e1 TCD": "happened",
    }  # fmt: skip


def test_a_country_in_the_tags_is_near_nothing():
    found = parsed(WELL, mentions=[("Chad", "TCD", "tags")], quotes=[("We waited,", "Awa Sangare")])
    made = tables.tables([(WELL, found)])
    assert made["quote_countries"].empty
    assert list(made["mentions"]["part"]) == ["tags"]


def test_actors_and_figures_have_a_row_each():
    found = parsed(
        PONT,
        events=[
            (
                "Douze morts",
                "disaster",
                None,
                ("NER",),
            )
        ],
    )
    event = dataclasses.replace(
        found.events[0],
        actors=(Actor(0, 4, "army"), Actor(9, 15, "rebels", "against", side="armed group"), Actor(20, 24, "army")),
        figures=(figure(PONT.text, "Douze morts", "deaths", 12, None),),
    )
    made = tables.tables([(PONT, dataclasses.replace(found, events=(event,)))])
    assert list(made["event_actors"]["actor"]) == ["army", "rebels"]
    assert list(made["event_actors"]["role"]) == ["by", "against"]
    assert made["event_figure_parts"].empty
    row = made["event_figures"].iloc[0]
    assert (row["what"], row["low"], row["high"]) == ("deaths", 12, pd.NA)


def test_speakers_count_over_all_articles():
    rows = MADE["speakers"].set_index("speaker")
    assert (rows.loc["Awa Sangare", "quotes"], rows.loc["Awa Sangare", "articles"]) == (2, 2)


def test_speakers_without_an_id_are_no_row_since_they_are_others_in_every_article():
    found = parsed(WELL, quotes=[("We waited,", "residents", {"speaker_id": None})])
    assert tables.tables([(WELL, found)])["speakers"].empty


def test_a_speaker_is_one_person_under_several_spellings():
    quotes = [("We waited,", "Awa Sangare"), ("for ten years.", "Sangare"), ("Traders", "Sangare")]
    found = parsed(WELL, quotes=quotes)
    same = tuple(dataclasses.replace(q, speaker_id="p1") for q in found.quotes)
    rows = tables.tables([(WELL, dataclasses.replace(found, quotes=same))])["speakers"]
    assert list(rows["speaker_id"]) == ["p1"]
    assert list(rows["speaker"]) == ["Awa Sangare"]
    assert list(rows["quotes"]) == [3]


def test_a_speaker_is_of_the_kind_that_most_quotes_say():
    kinds = ["institution", "state", "state"]
    found = parsed(WELL, quotes=[("We waited,", "Mali"), ("for ten years.", "Mali"), ("Traders", "Mali")])
    same = tuple(
        dataclasses.replace(q, speaker_id="government-mli", speaker_kind=k)
        for q, k in zip(found.quotes, kinds, strict=True)
    )
    rows = tables.tables([(WELL, dataclasses.replace(found, quotes=same))])["speakers"]
    assert list(rows["speaker_kind"]) == ["state"]


def test_originals_come_back_as_they_were():
    kept = [WELL, PONT, MARKET, dataclasses.replace(MARKET, invented=True, line=7)]
    assert list(tables.from_originals(tables.originals(kept))) == kept


LONG = "One two three four five six. " * 20


@pytest.mark.parametrize("before", ["", LONG])
@pytest.mark.parametrize("after", ["", LONG])
def test_the_context_holds_the_quote_and_whole_sentences(before, after):
    o = dataclasses.replace(WELL, text=f"{before}“We waited,” said Awa Sangare. {after}".strip())
    row = tables.tables([(o, parsed(o, quotes=[("We waited,", "Awa Sangare")]))])["quotes"].iloc[0]
    around = o.text[row["context_start"] : row["context_end"]]
    assert "“We waited,” said Awa Sangare." in around
    assert len(around) <= 600
    assert around[-1] == "."
    assert around[0] in "O“"
    assert len(around) > 400 or not (before or after)


def test_a_context_is_never_shorter_than_a_long_quote():
    words = "word " * 300
    o = dataclasses.replace(WELL, text=f"“{words}” said Awa Sangare. {LONG}")
    row = tables.tables([(o, parsed(o, quotes=[(words, "Awa Sangare")]))])["quotes"].iloc[0]
    assert row["context_start"] <= 1
    assert row["context_end"] >= row["end"]


def test_a_quote_outside_the_prose_has_itself_for_context():
    text = "Gao."
    found = parsed(dataclasses.replace(WELL, text=text))
    quote = Quote((Span(0, 3),), "Gao", "direct", None, None, None, "made", 0.9)
    article = dataclasses.replace(found.article, paragraphs=(), sentences=())
    made = tables.tables([(WELL, dataclasses.replace(found, article=article, quotes=(quote,)))])
    assert list(made["quotes"].iloc[0][["context_start", "context_end"]]) == [0, 3]
