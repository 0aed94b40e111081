"""The page of one speaker: found by id or name, in order of time, with names, roles, company and outlets."""

import pytest
from voiced import corpus

from components import navigation

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
