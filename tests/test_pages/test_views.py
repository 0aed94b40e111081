"""A view is saved, found again in another session, and says what is new in it since somebody looked."""

import pytest
from made import PONT, WELL, corpus_of_three

from sahelscope import tables
from sahelscope.store import files, views
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish
from sahelscope.store.views import View

from .conftest import written
from .reading import button, labels, words


@pytest.fixture
def corpus(tmp_path):
    """A corpus that holds the English article of the three."""
    return written(tmp_path / "corpus", [a for a in corpus_of_three() if a[0] is WELL])


def come_in(corpus, original, moment):
    """Let another of the three come in at a moment."""
    found = [a for a in corpus_of_three() if a[0] is original]
    made = tables.tables(found)
    made["articles"] = made["articles"].assign(read_at=moment).astype({"read_at": tables.TEXT})
    with files.lock(corpus):
        Parts(corpus).write(made, tables.originals(o for o, _ in found), rules="made")
        publish(corpus)


def test_what_is_chosen_is_saved_and_comes_back(opened, corpus):
    at = opened("quotes", str(corpus), country=["NER"])
    at.text_input(key="views-name").set_value("Niger")
    button(at, "Save").click().run()
    assert not at.exception
    (view,) = views.read(corpus)
    assert (view.name, view.page, view.address) == ("Niger", "quotes", {"country": ("NER",)})
    at = opened("map", str(corpus), country=["MLI"])
    button(at, "Niger").click().run()
    assert not at.exception
    assert at.session_state["country"] == ["NER"]
    assert [t.value for t in at.title] == ["Quotes"]


def test_what_is_new_is_counted_within_the_view_and_shown_alone(opened, corpus):
    for name, country in (("Niger", "NER"), ("Mauritania", "MRT")):
        views.save(corpus, View(name, "quotes", {"country": (country,)}, "2026-05-01T00:00:00+00:00"))
    assert not any("new" in label for label in labels(opened("map", str(corpus))))
    come_in(corpus, PONT, "2026-05-02T00:00:00+00:00")
    at = opened("map", str(corpus))
    assert [label for label in labels(at) if label.endswith("new")] == ["1 new"], "one view has it, the other has not"
    button(at, "1 new").click().run()
    assert "1 article" in words(at)
    assert at.session_state["new"] == "2026-05-01T00:00:00+00:00"
    assert not any(label.endswith("new") for label in labels(opened("map", str(corpus)))), "it was looked at"


def test_a_view_is_removed(opened, corpus):
    views.save(corpus, View("Niger", "quotes", {"country": ("NER",)}))
    at = opened("map", str(corpus))
    at.button(key="view-remove-0").click().run()
    assert views.read(corpus) == []


def test_a_view_of_a_page_that_is_gone_opens_the_first(opened, corpus):
    views.save(corpus, View("Old", "rivers", {"colour": ("blue",)}))
    at = opened("map", str(corpus))
    button(at, "Old").click().run()
    assert not at.exception
    assert [t.value for t in at.title] == ["Brief"]


def test_a_view_keeps_all_values_of_a_control_that_was_not_drawn_yet(opened, corpus):
    views.save(corpus, View("Two kinds", "quotes", {"kind": ("direct", "mixed"), "sorted": ("new",)}))
    at = opened("map", str(corpus))
    button(at, "Two kinds").click().run()
    assert at.session_state["kind"] == ["direct", "mixed"] and at.session_state["sorted"] == "new"


@pytest.mark.parametrize("name", ["clear", "view-open-0", "speaker-names", "places", "lang"])
def test_a_view_sets_nothing_but_what_an_address_holds(opened, corpus, name):
    views.save(corpus, View("Odd", "quotes", {name: ("fr",)}))
    at = opened("map", str(corpus))
    button(at, "Odd").click().run()
    assert not at.exception
    assert [t.value for t in at.title] == ["Quotes"]


def test_who_may_only_read_opens_views_and_changes_none(opened, corpus, monkeypatch):
    views.save(corpus, View("Niger", "quotes", {"country": ("NER",)}))
    before = (corpus / views.FILE).read_bytes()
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "1")
    at = opened("map", str(corpus))
    button(at, "Niger").click().run()
    assert at.session_state["country"] == ["NER"]
    assert "Save" not in labels(at)
    assert (corpus / views.FILE).read_bytes() == before


def test_a_damaged_file_of_views_breaks_no_page(opened, corpus):
    (corpus / views.FILE).write_text("no views")
    at = opened("map", str(corpus))
    assert not at.exception
    assert "only saved views are in it" in words(at)
