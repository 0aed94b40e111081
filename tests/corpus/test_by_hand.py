"""Findings are corrected by hand: that wins over every re-reading, counts everywhere, and is undone."""

import datetime as dt

import pytest

from sahelscope.corpus import correct, ingest, share
from sahelscope.corpus.correct import correct_finding, same_person, undo
from sahelscope.corpus.rebuild import rebuild
from sahelscope.store import StoreError, corrections, questions
from sahelscope.store.filters import EVERY_EVENT, Filters

BRIDGE = (
    "The bridge of Gao\n\n“We waited,” said Awa Sangare, a trader. “They waited,” said Moussa Keita, a driver.\n\n"
    "Gunmen killed 12 people in Gao on 3 May 2021. Hundreds protested in Mopti on 4 May 2021."
)
SCHOOL = "A school\n\n“We learn,” said Moussa Abdou, a pupil of Niamey. “We wait too,” said Awa Sangaré, a teacher."


@pytest.fixture
def desk(tmp_path):
    """Return a function that makes a corpus of the two articles."""
    (tmp_path / "bridge.txt").write_text(BRIDGE)
    (tmp_path / "school.txt").write_text(SCHOOL)

    def made(name="corpus"):
        ingest.add([tmp_path / "bridge.txt", tmp_path / "school.txt"], tmp_path / name, workers=1)
        return tmp_path / name

    return made


@pytest.fixture
def corpus(desk):
    return desk()


def quotes(corpus, **filters):
    return questions.open(corpus).quotes(Filters(**filters))


def events(corpus, **filters):
    return questions.open(corpus).events(Filters(**filters), EVERY_EVENT)


def quote(corpus, words):
    found = quotes(corpus)
    return found[found["text"].str.contains(words)].iloc[0]


def event(corpus, kind):
    found = events(corpus)
    return found[found["type"] == kind].iloc[0]


def say(corpus, about, row, what, after):
    return correct_finding(
        corpus, about, row["article_id"], int(row["start"]), int(row["end"]), row["text"], what, after, by="awa"
    )


def test_a_wrong_speaker_is_replaced_everywhere(corpus):
    key = quote(corpus, "They waited")["speaker_id"]
    say(corpus, "quote", quote(corpus, "We waited"), "speaker", f"Moussa Keita <{key}>")
    row = quote(corpus, "We waited")
    assert (row["speaker"], row["speaker_id"], row["corrected"]) == ("Moussa Keita", key, "speaker")
    assert row["side"] == quote(corpus, "They waited")["side"]
    assert row["confidence"] == 1 and row.isna()["alternatives"]
    assert set(quotes(corpus, speakers=(key,))["text"]) == {"We waited", "They waited"}
    counted = questions.open(corpus).most_quoted()
    assert dict(zip(counted["speaker_id"], counted["quotes"], strict=True))[key] == 2
    assert len(quotes(corpus, search="Keita")) == 2, "the index of words follows"
    assert len(quotes(corpus, search="Awa")) == 1


def test_what_is_no_quote_is_gone_and_comes_back_undone(corpus):
    before = quotes(corpus)
    made = say(corpus, "quote", quote(corpus, "We waited"), "verdict", "wrong")
    assert len(quotes(corpus)) == len(before) - 1
    assert questions.open(corpus).totals().quotes == len(before) - 1
    assert quotes(corpus, search="We waited").empty
    undo(corpus, [made.id])
    assert quotes(corpus).equals(before)
    assert len(quotes(corpus, search="We waited")) == 1


def test_an_event_gets_another_type_day_place_and_toll(corpus):
    row = event(corpus, "attack")
    for what, after in (
        ("type", "abduction"),
        ("day", "2021-05-01/2021-05-02"),
        ("place", "Niamey"),
        ("deaths", "15+"),
    ):
        say(corpus, "event", row, what, after)
    found = event(corpus, "abduction")
    assert (found["first"], found["last"], found["date_basis"]) == (dt.date(2021, 5, 1), dt.date(2021, 5, 2), "printed")
    assert (found["place_text"], found["countries"], found["figures"]) == ("Niamey", "NER", "deaths: 15+")
    assert found["corrected"] == "type, day, place, deaths"
    assert len(events(corpus, countries=("NER",))) == 1
    assert not len(events(corpus, countries=("MLI",)).query("type == 'abduction'"))


def test_a_day_place_and_toll_can_be_unknown(corpus):
    row = event(corpus, "attack")
    for what in ("day", "place", "deaths"):
        say(corpus, "event", row, what, "")
    found = event(corpus, "attack")
    assert found.isna()[["first", "place_text", "countries", "figures"]].all()


def test_what_is_no_event_is_gone(corpus):
    before = len(events(corpus))
    say(corpus, "event", event(corpus, "protest"), "verdict", "wrong")
    assert len(events(corpus)) == before - 1


def test_what_was_looked_at_and_is_right_says_so(corpus):
    say(corpus, "quote", quote(corpus, "They waited"), "verdict", "right")
    assert quote(corpus, "They waited")["corrected"] == "right"


def test_two_spellings_are_one_person_until_it_is_undone(corpus):
    one, other = quote(corpus, "We waited"), quote(corpus, "We wait too")
    names = [(row["speaker"], row["speaker_id"]) for row in (one, other)]
    together = same_person(corpus, *names)
    assert quote(corpus, "We waited")["speaker_id"] == quote(corpus, "We wait too")["speaker_id"]
    undo(corpus, [together.id])
    same_person(corpus, *names, same=False)
    assert corrections.in_force(corrections.lines(corpus))[0].after == "no"


def test_somebody_who_shares_a_name_is_another_person(corpus):
    row = quote(corpus, "They waited")
    apart = f"{row['speaker']} <{row['speaker_id']}~{row['article_id'][:8]}>"
    say(corpus, "quote", row, "speaker", apart)
    found = quote(corpus, "They waited")
    assert found["speaker"] == "Moussa Keita"
    assert found["speaker_id"] != row["speaker_id"]


def test_it_wins_over_a_rebuild_and_over_reading_again(corpus, tmp_path):
    say(corpus, "quote", quote(corpus, "We waited"), "speaker", "Moussa Keita <moussa-keita>")
    say(corpus, "event", event(corpus, "attack"), "type", "abduction")
    before = quotes(corpus), events(corpus)
    rebuild(corpus, workers=1)
    ingest.add([tmp_path / "bridge.txt"], corpus, workers=1)
    assert quotes(corpus).equals(before[0])
    assert events(corpus).equals(before[1])


def test_the_table_is_only_added_to_and_says_who_when_what_before_and_after(corpus):
    row = quote(corpus, "We waited")
    first = say(corpus, "quote", row, "speaker", "Moussa Keita <moussa-keita>")
    text = (corpus / corrections.FILE).read_text()
    undo(corpus, [first.id], by="musa")
    assert (corpus / corrections.FILE).read_text().startswith(text)
    made, back = corrections.lines(corpus)
    assert (made.by, made.what, made.words, back.by, back.what, back.after) == (
        "awa", "speaker", "We waited", "musa", "undo", made.id,
    )  # fmt: skip
    undo(corpus, [back.id])
    assert quote(corpus, "We waited")["speaker"] == "Moussa Keita", "an undo can be undone"


def test_an_article_is_set_to_unknown(corpus):
    row = quote(corpus, "We waited")
    correct.correct_article(corpus, row["article_id"], {"title": "", "outlet": "", "published": ""})
    found = questions.open(corpus).article(row["article_id"]).article
    assert (found.title, found.outlet, found.published) == (None, None, None)
    assert found.corrected == "title, published, outlet"
    correct.correct_article(corpus, row["article_id"], dict.fromkeys(corrections.FIELDS))
    assert questions.open(corpus).article(row["article_id"]).article.title == "The bridge of Gao"


def test_a_day_that_the_text_prints_can_be_unknown(tmp_path):
    (tmp_path / "a.txt").write_text("Published on 3 May 2021\n\nThe bridge of Gao reopened yesterday.")
    ingest.add([tmp_path / "a.txt"], tmp_path / "corpus", workers=1)
    key = questions.open(tmp_path / "corpus").articles()["article_id"][0]
    assert questions.open(tmp_path / "corpus").article(key).article.published == dt.date(2021, 5, 3)
    correct.correct_article(tmp_path / "corpus", key, {"published": ""})
    found = questions.open(tmp_path / "corpus").article(key)
    assert found.article.published is None
    assert found.tables["dates"].query("text == 'yesterday'")["first"].isna().all()


def test_two_desks_share_their_corrections(desk, tmp_path):
    one, two = desk("one"), desk("two")
    say(one, "quote", quote(one, "We waited"), "speaker", "=Moussa Keita <moussa-keita>")
    say(one, "event", event(one, "attack"), "day", "2021-05-01")
    correct.correct_article(one, quote(one, "We learn")["article_id"], {"outlet": "'+Courier"})
    say(two, "event", event(two, "attack"), "day", "2021-05-02")
    file = tmp_path / "theirs.csv"
    file.write_bytes(share.exported(one))
    assert b",'=Moussa" in file.read_bytes(), "a spreadsheet takes no cell for a formula"
    assert share.taken(two, file) == share.Taken(new=3, known=0, differing=1)
    assert share.taken(two, file) == share.Taken(new=0, known=3, differing=0)
    assert quote(two, "We waited")["speaker"] == "=Moussa Keita"
    assert event(two, "attack")["first"] == dt.date(2021, 5, 2), "the later one holds"
    file.write_bytes(share.exported(two))
    share.taken(one, file)
    assert share.exported(one) == share.exported(two)
    assert quotes(one).equals(quotes(two))
    assert events(one).equals(events(two))


@pytest.mark.parametrize(
    ("spoilt", "why"),
    [
        (("verdict", "opinion"), "'opinion' cannot be corrected; verdict, speaker can, line 2 of theirs.csv"),
        (("quote", "rumour"), "'rumour' cannot be corrected"),
        (("made,", "when,"), "its first line lacks made"),
    ],
)
def test_a_file_that_cannot_be_used_says_where_and_changes_nothing(spoilt, why, desk, tmp_path):
    one, two = desk("one"), desk("two")
    say(one, "quote", quote(one, "We waited"), "verdict", "right")
    file = tmp_path / "theirs.csv"
    file.write_text(share.exported(one).decode("utf-8-sig").replace(*spoilt))
    with pytest.raises(StoreError, match=why):
        share.taken(two, file)
    assert not (two / corrections.FILE).exists()


def test_what_cannot_be_is_refused_and_nothing_is_kept(corpus):
    row = event(corpus, "attack")
    for what, after in (
        ("type", "party"),
        ("day", "soon"),
        ("deaths", "many"),
        ("outlet", "x"),
        ("verdict", "perhaps"),
    ):
        with pytest.raises(ValueError, match=after if what != "outlet" else what):
            say(corpus, "event", row, what, after)
    assert not (corpus / corrections.FILE).exists()
