"""The page of one speaker: found by id or name, in order of time, with names, roles, company and outlets."""

import pytest
from made import parsed
from voiced import corpus

from components import navigation
from sahelscope.corpus import correct
from sahelscope.read.original import Original
from sahelscope.store import corrections, questions

from .conftest import written
from .reading import button, html, words


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return written(tmp_path_factory.mktemp("voiced"), corpus())


@pytest.fixture
def speaker(opened):
    """Open a speaker's page."""

    def speaker(folder, name, **address):
        at = opened(navigation.HOME, folder, **address)
        at.session_state[navigation._ASKED] = ("speaker", {"id": name})
        return at.run()

    return speaker


@pytest.mark.parametrize("name", ["awa-sow-ner", "Awa Sow"])
def test_all_that_one_says_stands_in_order_of_time(speaker, folder, name):
    at = speaker(folder, name, reposts="all")
    assert not at.exception
    assert [title.value for title in at.title] == ["Awa Sow"]
    shown = html(at)
    assert "3 quotes in order of time" in words(at)
    table = shown[shown.index('<table class="ss-rows">') :]
    assert table.index("1 Mar 2021") < table.index("3 Mar 2021") < table.index("8 Jun 2021")
    assert "We wait in Mali" not in shown
    assert shown.index("</span> Minister</span>") < shown.index("</span> ministre</span>")


def test_names_company_countries_and_outlets_lead_on(speaker, folder):
    shown = html(speaker(folder, "awa-sow-ner"))
    assert "<span>la ministre</span>" in shown
    assert 'href="speaker?id=issa-ba"' in shown
    assert 'href="country?id=NER"' in shown
    assert "Le Puits" in shown


def test_filters_hold(speaker, folder):
    at = speaker(folder, "awa-sow-ner", outlet=["Le Puits"])
    assert "1 quote in order of time" in words(at)
    assert "Nobody crosses" not in html(at)
    assert "Nothing matches" in words(speaker(folder, "awa-sow-ner", outlet=["Nowhere"]))


@pytest.mark.parametrize(("asked", "near"), [("awa-soow", None), ("mrs-awa", "awa-sow-ner"), ("<script>", None)])
def test_an_unknown_id_says_so_and_what_to_do(speaker, folder, asked, near):
    at = speaker(folder, asked)
    assert not at.exception
    assert "No speaker of this corpus has this address" in words(at)
    assert "every name leads to its page" in words(at)
    assert "<script>" not in html(at)
    assert (f'href="speaker?id={near}"' in html(at)) is (near is not None)


def test_no_id_offers_the_most_quoted(speaker, folder):
    at = speaker(folder, "")
    assert "No speaker is chosen" in words(at)
    assert 'href="speaker?id=awa-sow-ner"' in html(at)


def test_what_others_say_about_a_speaker_is_one_click_away(speaker, folder):
    at = speaker(folder, "awa-sow-ner")
    button(at, "What others say about Awa Sow").click().run()
    assert [title.value for title in at.title] == ["Quotes"]
    assert "Awa Sow se trompe" in html(at)
    assert "Le pont ouvre" not in html(at)


@pytest.fixture
def of_one_name(tmp_path):
    """Two articles that quote Issa Ba, one of them under another spelling that was joined by hand."""
    first = Original("“We wait,” said Issa Ba. “We pray,” he said.", title="Rain", outlet="The Well", language="en")
    second = Original("“We sow,” said Issa Ba.", title="Seed", outlet="The Dune", language="en")
    third = Original("“We sing,” said Yssa Sy.", title="Song", outlet="The Dune", language="en")
    person = {"speaker_kind": "person", "speaker_id": "issa-ba"}
    said = {
        first: [("We wait,", "Issa Ba", person), ("We pray,", "Issa Ba", person)],
        second: [("We sow,", "Issa Ba", person)],
        third: [("We sing,", "Yssa Sy", {**person, "speaker_id": "yssa-sy"})],
    }
    folder = written(tmp_path / "c", [(original, parsed(original, quotes=quotes)) for original, quotes in said.items()])
    correct.correct(folder, [corrections.same(("Issa Ba", "issa-ba"), ("Yssa Sy", "yssa-sy"))])
    return folder


def choose(at, label, words):
    """Choose the entry of a list that holds these words."""
    listed = next(box for box in at.selectbox if label in box.label)
    listed.set_value(next(option for option in listed.options if words in option))


def test_an_article_is_given_to_somebody_else_of_that_name(speaker, of_one_name):
    at = speaker(of_one_name, "issa-ba")
    assert "4 quotes in order of time" in words(at)
    choose(at, "is somebody else of that name", "Rain")
    button(at, "Another person").click().run()
    assert not at.exception
    assert "2 quotes in order of time" in words(at)
    found = questions.open(of_one_name).quotes()
    apart = found[found["title"] == "Rain"]
    assert len(set(apart["speaker_id"])) == 1
    assert set(apart["speaker"]) == {"Issa Ba"}
    assert set(found.loc[found["title"] != "Rain", "speaker_id"]) == {"issa-ba"}


def test_a_name_that_was_joined_is_parted(speaker, of_one_name):
    at = speaker(of_one_name, "issa-ba")
    choose(at, "Joined by mistake", "yssa-sy")
    button(at, "Two persons").click().run()
    assert not at.exception
    assert "3 quotes in order of time" in words(at)
    assert not any("Joined by mistake" in box.label for box in at.selectbox)


def test_who_may_only_read_parts_nobody(speaker, of_one_name, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "1")
    at = speaker(of_one_name, "issa-ba")
    assert not {"Another person", "Two persons", "One person"} & {one.label for one in at.button}
