"""What the pages ask, on three articles made by hand and on a corpus that holds nothing."""

import datetime as dt
import json
import sqlite3
import threading

import pandas as pd
import pytest
from made import MARKET, PONT, WELL

from sahelscope import parse, tables
from sahelscope.corpus import ingest
from sahelscope.read.original import Original
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.questions import EventFilter, Filters
from sahelscope.store.quote_filter import QuoteFilter

F, Q = Filters, QuoteFilter
LOADS = "millet rice salt wood flour cloth soap glass paper copper sugar onions tea leather".split()
PAGES = {
    "countries": lambda c, f: c.countries(f),
    "places": lambda c, f: c.places(f),
    "articles": lambda c, f: c.articles(f),
    "over_time": lambda c, f: c.over_time(f),
    "events": lambda c, f: c.events(f),
    "most_quoted": lambda c, f: c.most_quoted(f),
    "quotes": lambda c, f: c.quotes(f),
}


@pytest.mark.parametrize("ask", PAGES.values(), ids=PAGES)
def test_an_empty_answer_has_the_columns_and_types_of_a_full_one(ask, three, nothing):
    full, empty, none = ask(three, F()), ask(nothing, F()), ask(three, F(countries=("FRA",)))
    assert len(full) > 0
    assert len(empty) == len(none) == 0
    assert full.dtypes.to_dict() == empty.dtypes.to_dict() == none.dtypes.to_dict()


@pytest.mark.parametrize("ask", PAGES.values(), ids=PAGES)
def test_no_answer_holds_a_list(ask, three):
    frame = ask(three, F())
    assert not any(isinstance(cell, (list, tuple, dict)) for column in frame for cell in frame[column])


def test_nothing_is_there_yet(nothing):
    assert set(nothing.totals()) == {0}
    assert nothing.version == "empty"
    assert not nothing.is_sample
    assert nothing.choices().first is None


def test_totals_of_everything(three):
    total = three.totals()
    assert (total.articles, total.mentions, total.events, total.quotes, total.speakers) == (3, 7, 3, 3, 2)
    assert total.undated == 1


TOTALS = [
    (F(countries=("MLI",)), (2, 3, 1, 1)),
    (F(countries=("NER",)), (2, 3, 1, 2)),
    (F(countries=("TCD", "NER")), (2, 4, 2, 2)),
    (F(countries=("FRA",)), (0, 0, 0, 0)),
    (F(speakers=("Awa Sangare",)), (2, 5, 2, 2)),
    (F(speakers=("Awa Sangare", "Moussa Abdou")), (3, 7, 3, 3)),
    (F(speakers=("Awa Sangare",), countries=("NER",)), (1, 1, 0, 1)),
    (F(since=dt.date(2021, 5, 5)), (1, 2, 1, 1)),
    (F(until=dt.date(2021, 5, 4)), (1, 4, 2, 1)),
    (F(since=dt.date(2021, 5, 4), until=dt.date(2021, 7, 3)), (2, 6, 3, 2)),
    (F(since=dt.date(2022, 1, 1)), (0, 0, 0, 0)),
    (F(until=dt.date(9999, 12, 31)), (2, 6, 3, 2)),
    (F(since=dt.date(1, 1, 1)), (2, 6, 3, 2)),
    (F(outlets=("Le Courrier inventé",)), (1, 2, 1, 1)),
    (F(languages=("en",)), (2, 5, 2, 2)),
    (F(languages=("en",), since=dt.date(2021, 1, 1)), (1, 4, 2, 1)),
    (F(outlets=("The Invented Courier",), languages=("fr",)), (0, 0, 0, 0)),
]


@pytest.mark.parametrize(("filters", "expected"), TOTALS)
def test_filters_narrow_every_count_alike(filters, expected, three):
    total = three.totals(filters)
    assert (total.articles, total.mentions, total.events, total.quotes) == expected
    assert len(three.articles(filters)) == three.count_articles(filters) == expected[0]
    assert len(three.events(filters)) == three.count_events(filters) == expected[2]
    assert len(three.quotes(filters)) == three.count_quotes(filters) == expected[3]
    assert sum(three.states(filters).values()) == three.tolls(filters)["events"].sum() == expected[2]
    assert three.most_quoted(filters)["quotes"].sum() == expected[3]
    assert total.undated == three.articles(filters)["published"].isna().sum()


SEARCHES = [
    ("fleuve", [PONT]),
    ("FLEUVE", [PONT]),
    ("inondations", [PONT]),
    ("tillaberi", [PONT]),
    ("Tillabéri pont", [PONT]),
    ("pont well", []),
    ("mark", [MARKET]),  # the last word may go on
    ("mark ", []),
    ('"town hall of Mali"', [WELL]),
    ('"hall town"', []),
    ("Mali's", [WELL]),
    ("*", [MARKET, WELL, PONT]),
    ('"', [MARKET, WELL, PONT]),
    ("well OR market", []),
    ("-well", [WELL]),
    ("title:well", []),
    ("NEAR(well gao)", []),
    ("'; drop table texts; --", []),
]


@pytest.mark.parametrize(("words", "found"), SEARCHES)
def test_search_finds_words_whatever_is_typed(words, found, three):
    hits = three.articles(F(search=words))
    assert set(hits["article_id"]) == {o.article_id for o in found}
    assert three.count_articles(F(search=words)) == len(found)


def test_search_in_quotes_looks_at_their_words_and_their_speaker(three):
    assert list(three.quotes(F(search="waited"))["text"]) == ["We waited, for ten years."]
    assert len(three.quotes(F(search="sangare"))) == 2
    assert three.quotes(F(search="mairie")).empty
    assert list(three.most_quoted(F(search="prices"))["speaker"]) == ["Awa Sangare"]
    assert three.totals(F(search="sangare", since=dt.date(2021, 1, 1))).quotes == 1


def test_countries_counts_all_countries_of_the_articles_that_pass(three):
    rows = three.countries(F(), "mentions").set_index("country")
    assert list(rows.index) == ["MLI", "NER", "TCD"]
    assert rows.loc["NER"].to_dict() == {"articles": 2, "about": 1, "mentions": 3, "events": 1, "quotes": 2}
    beside_chad = three.countries(F(countries=("TCD",))).set_index("country")
    assert beside_chad["articles"].to_dict() == {"MLI": 1, "NER": 1, "TCD": 1}
    assert beside_chad["quotes"].to_dict() == {"MLI": 0, "NER": 1, "TCD": 0}


def test_countries_are_sorted_by_the_measure(three):
    assert list(three.countries(F(), "quotes")["country"]) == ["NER", "MLI", "TCD"]
    with pytest.raises(ValueError, match="none of articles, about, mentions, events, quotes"):
        three.countries(F(), "articles; drop table quotes")


def test_articles_come_newest_first_and_undated_last(three):
    assert list(three.articles()["title"])[:2] == ["Tillabéri retrouve son pont", "Gao opens its well"]
    assert three.articles()["published"].iloc[2] is pd.NA
    assert list(three.articles(limit=1, offset=1)["title"]) == ["Gao opens its well"]


def test_an_article_comes_with_all_that_was_found_in_it(three):
    view = three.article(WELL.article_id)
    assert view.text == WELL.text
    assert view.article.url == WELL.url
    assert {name: len(rows) for name, rows in view.tables.items() if len(rows)} == {
        "mentions": 4, "dates": 2, "events": 2, "event_countries": 6,
        "quotes": 1, "quote_spans": 2, "quote_countries": 3,
    }  # fmt: skip
    with pytest.raises(KeyError):
        three.article("0" * 16)


def test_quotes_carry_their_article_their_countries_and_the_words_around(three):
    row = three.quotes(F(outlets=(WELL.outlet,))).iloc[0]
    assert (row["title"], row["outlet"], row["url"]) == (WELL.title, WELL.outlet, WELL.url)
    assert row["countries"] == "NER"
    spans = [tuple(map(int, s.split("-"))) for s in row["spans"].split(";")]
    assert [WELL.text[a:b] for a, b in spans] == ["We waited,", "for ten years."]
    assert row["context"] == WELL.text.split("\n\n")[1]
    assert WELL.text[row["context_start"] :].startswith(row["context"])


def test_unsure_quotes_can_be_left_out(three):
    assert three.count_quotes(only=Q(sure_only=True)) == len(three.quotes(only=Q(sure_only=True))) == 3
    assert three.count_quotes(only=Q(kinds=("indirect",))) == len(three.quotes(only=Q(kinds=("indirect",)))) == 0


def test_the_timeline_counts_each_event_at_its_first_day(three):
    printed = EventFilter(states=("printed",))
    months = three.over_time(only=printed, step="month", by="type")
    assert months.to_dict("list") == {
        "start": [pd.Timestamp("2021-05-01"), pd.Timestamp("2021-07-01")],
        "row": ["humanitarian", "other"],
        "state": ["printed", "printed"],
        "events": [1, 1],
    }
    assert list(three.over_time(only=printed, step="week")["start"].dt.day_name()) == ["Monday", "Monday"]
    assert list(three.over_time(only=printed, step="day")["start"].dt.day) == [3, 2]
    assert three.states()["reported"] == 1


def test_events_come_latest_first_by_the_day_of_the_report_where_none_is_printed(three):
    rows, other = three.events(), EventFilter(types=("other",))
    assert list(rows["date"].fillna("?")) == ["2021-07-02", "?", "2021-05-03"]
    assert list(rows["countries"]) == ["NER", "TCD", "MLI"]
    assert len(three.events(only=other)) == three.count_events(only=other) == 1
    assert three.count_events(only=EventFilter(planned=True)) == 0
    assert "engineers believe" in rows["context"].iloc[1]


def test_the_most_quoted_come_first(three):
    rows = three.most_quoted()
    assert rows[["speaker", "quotes", "articles"]].values.tolist() == [["Awa Sangare", 2, 2], ["Moussa Abdou", 1, 1]]
    assert len(three.most_quoted(limit=1)) == 1


def test_speakers_are_found_by_name(three):
    assert three.speaker_ids(("Awa Sangare", "Nobody")) == ("Awa Sangare", "Nobody")


def test_choices_name_what_there_is(three):
    choices = three.choices()
    assert [(c.id, c.n) for c in choices.countries] == [("MLI", 2), ("NER", 2), ("TCD", 1)]
    assert [(c.name, c.n) for c in choices.speakers] == [("Awa Sangare", 2), ("Moussa Abdou", 1)]
    assert {c.id for c in choices.outlets} == {"Le Courrier inventé", "The Invented Courier"}
    assert [(c.id, c.n) for c in choices.languages] == [("en", 2), ("fr", 1)]
    assert (choices.first, choices.last) == (dt.date(2021, 5, 4), dt.date(2021, 7, 3))


def test_questions_may_be_asked_from_several_threads_at_once(three):
    wrong = []

    def ask():
        for words in ("fleuve", "well", "market") * 5:
            if three.count_articles(F(search=words)) != 1 or len(three.quotes()) != 3:
                wrong.append(words)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong


def test_a_repost_names_the_article_that_it_repeats(tmp_path):
    text = "The bridge of Gao opened on Monday after two years. Traders crossed it in their hundreds and sang all day."
    rows = [
        {"title": "Bridge", "text": text, "outlet": "B", "date": "2021-05-04"},
        {"title": "Pont", "text": text.upper(), "outlet": "A", "date": "2021-05-03"},
        {"title": "Another", "text": text[:40], "outlet": "C"},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    ingest.add([tmp_path / "a.jsonl"], tmp_path / "corpus; with 'signs' {x}")
    corpus = questions.open(tmp_path / "corpus; with 'signs' {x}")
    shown = corpus.articles().set_index("outlet")
    assert shown.loc["B", "repost_of"] == shown.loc["A", "article_id"]
    assert shown.loc[["A", "C"], "repost_of"].isna().all()
    assert shown["reposts"].dropna().to_dict() == {"A": "B", "B": "A"}
    assert corpus.totals().articles == 3
    assert set(corpus.articles(F(once=True))["outlet"]) == {"A", "C"}
    counted = {kind: corpus.count(F(once=True), kind) for kind in ("articles", "mentions", "events", "quotes")}
    assert counted["articles"] == 2
    assert counted["mentions"] < corpus.count(F(), "mentions")
    # what passes first counts, where the main article does not pass
    assert list(corpus.articles(F(once=True, outlets=("B",)))["outlet"]) == ["B"]
    assert list(corpus.articles(F(once=True, since=dt.date(2021, 5, 4)))["outlet"]) == ["B"]
    assert list(corpus.articles(F(once=True, outlets=("B", "A")))["outlet"]) == ["A"]


def test_a_shortened_story_under_another_title_is_a_repost(tmp_path):
    story = [f"On day {i} the {w} was carried over the river of Gao." for i, w in enumerate(LOADS)]
    other = [f"In year {i} nobody bought any {w} at all, traders of Mopti recall." for i, w in enumerate(LOADS)]
    rows = [
        {"title": "Across the river", "text": " ".join(story), "outlet": "A", "date": "2021-05-03"},
        {"title": "Boats", "text": "A new head. " + " ".join(story[:6]), "outlet": "B", "date": "2021-05-04"},
        {"title": "Other boats", "text": " ".join([*story[10:13], *other]), "outlet": "C"},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    ingest.add([tmp_path / "a.jsonl"], tmp_path / "corpus")
    shown = questions.open(tmp_path / "corpus").articles().set_index("outlet")
    assert shown.loc["B", "repost_of"] == shown.loc["A", "article_id"]
    assert shown.loc[["A", "C"], "repost_of"].isna().all()


def test_an_article_whose_title_alone_names_the_country_is_found_and_counted(tmp_path):
    original = Original("A lorry fell into the river. Two people were hurt.", title="Mali: a lorry in the river")
    found = [(original, parse(original.text, title=original.title))]
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables(found), tables.originals([original]), rules="x")
        publish(tmp_path)
    corpus = questions.open(tmp_path)
    (row,) = corpus.countries(F(countries=("MLI",))).itertuples(index=False)
    assert (row.country, row.articles, row.about, row.mentions) == ("MLI", 1, 1, 0)
    assert [c.id for c in corpus.choices().countries] == ["MLI"]
    assert list(corpus.articles(F(countries=("MLI",)))["about"]) == ["MLI"]
    (why,) = corpus.article(original.article_id).tables["focus"].itertuples()
    assert (why.part, why.reason) == ("title", "named once, 100 % of the weight, in the title")


def test_any_number_of_texts_is_read_at_once(three):
    numbers = [int(n) for n in three.ask("select article_no from articles")["article_no"]]
    connection, variables = three._search._connection, sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER
    before = connection.setlimit(variables, 1)  # some systems allow 32,766, none any number
    try:
        assert three.texts(numbers) == {n: three.texts([n])[n] for n in numbers}
    finally:
        connection.setlimit(variables, before)
    assert len(numbers) == 3
