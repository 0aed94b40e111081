"""The article and its findings: marked in the text, listed, corrected in place, undone."""

import re
from dataclasses import replace

import pytest
from made import WELL, corpus_of_three, figure, parsed

from sahelscope.store import corrections, questions
from sahelscope.store.filters import EVERY_EVENT

from .conftest import written
from .reading import button, html, labels, words

KEY = WELL.article_id
QUOTE = f"quote-{WELL.text.index('We waited')}-{WELL.text.index('ten years.') + 10}"
START = WELL.text.index("A new well opened in Gao")
EVENT = f"event-{START}-{START + len('A new well opened in Gao')}"


@pytest.fixture
def corpus(tmp_path):
    """A corpus of three articles that may be corrected."""
    return written(tmp_path / "corpus", corpus_of_three())


@pytest.fixture
def read(opened, corpus):
    """Open an article's page, at a finding."""

    def read(at="", article=KEY, **address):
        return opened("article", str(corpus), id=article, at=at, **address)

    return read


def test_the_text_has_five_kinds_of_marks_and_each_names_its_finding(opened, tmp_path):
    said = [("We waited,", "Awa Sangare"), ("Traders from Niger came", "Awa Sangare", {"kind": "indirect"})]
    found = parsed(
        WELL, quotes=said, mentions=[("Chad", "TCD")], dates=[("June", None, None)],
        events=[("A new well opened in Gao", "humanitarian", "2021-05-03", ("MLI",))],
    )  # fmt: skip
    shown = html(opened("article", str(written(tmp_path / "c", [(WELL, found)])), id=KEY))
    for kind in ("quote", "statement", "event", "date", "place"):
        assert f'<mark class="ss-{kind}"' in shown
        assert f'data-at="{kind}-' in shown
    assert "rule made · 90 % sure" in shown


def test_the_list_names_quotes_and_events_and_the_rest_when_asked(read):
    at = read()
    assert html(at).count('<li class="ss-is-') == 3
    at.toggle(key="reader-every").set_value(True).run()
    assert html(at).count('<li class="ss-is-') == 9


def test_a_link_to_a_finding_opens_it(read):
    at = read(QUOTE)
    assert not at.exception
    assert 'aria-current="true"><strong>Awa Sangare' in html(at)
    assert "Not a quote" in labels(at)


@pytest.mark.parametrize("at", ["quote-0-1", "quote", "x", "quote-1-2-3", "event-99999999999-999999999999"])
def test_a_link_to_what_is_not_there_opens_the_article(read, at):
    shown = read(at)
    assert not shown.exception
    assert "ten years" in html(shown)
    assert "Not a quote" not in labels(shown)


def test_an_article_that_is_not_there_is_said(read):
    assert "not in this corpus" in words(read(article="0" * 16))


def test_the_words_of_the_article_before_and_after_are_steps(read):
    at = read(QUOTE)
    button(at, "Next").click().run()
    assert 'aria-current="true"><strong>Humanitarian' in html(at)
    button(at, "Previous").click().run()
    assert 'aria-current="true"><strong>Awa Sangare' in html(at)


def quote(corpus):
    found = questions.open(corpus).quotes()
    return found[found["article_id"] == KEY].iloc[0]


def test_where_fields_come_from_stands_a_line_each_with_the_signs_of_the_language(opened):
    at = opened("article", "three", id=WELL.article_id, lang="fr")
    known = html(at).replace("\u00a0", " ").replace("\u202f", " ")
    fold = known[known.index("D’où vient chaque champ") :]
    assert '<ul class="ss-focus"><li><strong>' in fold
    assert "</strong> : " in fold[: fold.index("</ul>")]
    assert "</strong>:" not in fold[: fold.index("</ul>")]


def test_a_wrong_speaker_is_corrected_and_undone(read, corpus):
    at = read(QUOTE)
    next(s for s in at.selectbox if s.label == "Who said it").set_value("Moussa Abdou <Moussa Abdou>")
    button(at, "Save").click().run()
    assert not at.exception
    assert quote(corpus)["speaker"] == "Moussa Abdou"
    assert "corrected by hand: speaker" in html(at)
    button(at, "Undo the correction").click().run()
    assert quote(corpus)["speaker"] == "Awa Sangare"


def test_what_is_no_quote_is_set_aside_and_comes_back(read, corpus):
    at = read(QUOTE)
    button(at, "Not a quote").click().run()
    assert len(questions.open(corpus).quotes()) == 2
    assert any("finding set aside by hand" in e.label for e in at.expander)
    button(at, "Undo the correction").click().run()
    assert len(questions.open(corpus).quotes()) == 3


def test_what_is_right_says_so(read, corpus):
    at = read(QUOTE)
    button(at, "Right").click().run()
    assert quote(corpus)["corrected"] == "right"
    assert "checked by hand: right" in html(at)


def test_somebody_else_of_that_name(opened, tmp_path):
    said = [("We waited,", "Awa Sangare", {"speaker_kind": "person"})]
    corpus = written(tmp_path / "c", [(WELL, parsed(WELL, quotes=said))])
    start = WELL.text.index("We waited")
    at = opened("article", str(corpus), id=KEY, at=f"quote-{start}-{start + 9}")
    button(at, "Another person called Awa Sangare").click().run()
    assert quote(corpus)["speaker"] == "Awa Sangare"
    assert quote(corpus)["speaker_id"] != "Awa Sangare"


def test_two_spellings_are_merged(read, corpus):
    at = read(QUOTE)
    next(s for s in at.selectbox if "is the same person as" in s.label).set_value("Moussa Abdou <Moussa Abdou>")
    button(at, "One person").click().run()
    assert len(questions.open(corpus).most_quoted()) == 1


def test_an_event_is_corrected(opened, tmp_path):
    happened = [("A new well opened in Gao", "attack", "2021-05-03", ("MLI",))]
    found = parsed(WELL, events=happened, mentions=[("Gao", "MLI", "body", "gao"), ("Niger", "NER")])
    deadly = replace(found.events[0], figures=(figure(WELL.text, "ten", "deaths", 10, 12),))
    found = replace(found, events=(deadly,))
    corpus = written(tmp_path / "c", [(WELL, found)])
    at = opened("article", str(corpus), id=KEY, at=EVENT)
    next(field for field in at.selectbox if field.label == "Type").set_value("disaster").run()
    assert not at.exception
    assert [line.what for line in corrections.lines(corpus)] == ["type"], "saved as it is chosen, and once"
    fields = {field.label: field for field in [*at.text_input, *at.selectbox]}
    assert (fields["Day"].value, fields["Deaths"].value) == ("2021-05-03", "10-12")
    fields["Day"].set_value("2021-05-01")
    fields["Deaths"].set_value("12+")
    fields["Place"].set_value("Niger <NER>")
    button(at, "Save").click().run()
    assert not at.exception
    row = questions.open(corpus).events(only=EVERY_EVENT).iloc[0]
    assert (row["type"], row["date"], row["figures"], row["countries"]) == (
        "disaster",
        "2021-05-01",
        "deaths: 12+",
        "NER",
    )
    assert len(corrections.lines(corpus)) == 4


def test_what_cannot_be_is_said_and_changes_nothing(read, corpus):
    at = read(EVENT)
    next(t for t in at.text_input if t.label == "Deaths").set_value("many")
    button(at, "Save").click().run()
    assert "is no number of people; write 12, 12-20, 12+ or ~20" in words(at).replace("\\", "")
    assert not (corpus / corrections.FILE).exists()


def test_an_article_is_set_to_unknown(read, corpus):
    at = read()
    next(t for t in at.text_input if t.label == "Outlet").set_value("").run()
    button(at, "Save the correction").click().run()
    assert questions.open(corpus).article(KEY).article.outlet is None


def test_who_may_only_read_corrects_nothing(read, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "1")
    at = read(QUOTE)
    assert not at.exception
    assert not {"Right", "Not a quote", "Save", "Save the correction"} & set(labels(at))
    assert not any("Correct" in e.label for e in at.expander)


def test_lists_say_what_was_corrected_and_lead_to_its_words(opened, read, corpus):
    button(read(QUOTE), "Right").click().run()
    at = opened("quotes", str(corpus))
    assert "checked by hand: right" in html(at)
    assert f"article?id={KEY}&amp;at={QUOTE}" in html(at)


def test_bare_addresses_make_no_links(opened, tmp_path):
    from sahelscope.read.original import Original

    hostile = Original("See www.evil.example and https://evil.example/x now.", title="www.evil.example", language="en")
    at = opened("article", str(written(tmp_path / "c", [(hostile, parsed(hostile))])), id=hostile.article_id)
    elsewhere = re.sub(r'href="(article|#)', "", html(at))  # not on this page or another of the dashboard
    assert "href" not in elsewhere
    assert "www.evil" not in at.title[0].value


def test_the_page_of_corrections_lists_counts_and_undoes(read, opened, corpus):
    button(read(QUOTE), "Not a quote").click().run()
    at = opened("corrections", str(corpus))
    assert not at.exception
    assert "Quote · is it one" in html(at)
    assert "0 % (0–79)" in html(at)
    button(at, "Undo the correction").click().run()
    assert len(questions.open(corpus).quotes()) == 3
    assert "taken back or overtaken" in html(at)


def test_the_page_of_corrections_without_any(opened, corpus):
    at = opened("corrections", str(corpus))
    assert "Nothing was corrected yet" in words(at)
