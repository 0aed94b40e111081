"""The same story printed twice is recognised by its link, its title or its words; two stories never become one."""

import datetime as dt

import pytest

from sahelscope import header
from sahelscope.language.shingles import sketch
from sahelscope.store.duplicates import Candidate, link, one_story, reposts, shared, title

ONE = "courrier.example/2021/05/pont"
LINKS_ALIKE = [
    "https://courrier.example/2021/05/pont",
    "http://www.courrier.example/2021/05/pont/",
    "https://m.courrier.example/2021/05/pont?utm_source=mail&utm_medium=x",
    "https://amp.courrier.example/2021/05/pont/amp",
    "https://COURRIER.example/2021/05/pont/amp/#top",
    "https://courrier.example/2021/05/pont/index.html?fbclid=1",
    " https://courrier.example:443/2021/05/pont ",
    "https://courrier.example/2021/05/pont?ref=tw&source=rss&at_medium=x&wt.mc_id=2&_hsenc=p&xtor=RSS-1&amp=1",
]
LINKS_APART = [
    ("https://courrier.example/a?id=1", "https://courrier.example/a?id=2"),
    ("https://courrier.example/a", "https://journal.example/a"),
    ("https://courrier.example/pont", "https://courrier.example/pont-2"),
    *(
        (f"https://courrier.example/a?{word}=123", f"https://courrier.example/a?{word}=124")
        for word in ("reference", "refid", "sourceid", "cmpt", "ampere", "features", "atlas", "article", "pk")
    ),
    ("https://courrier.example/Pont", "https://courrier.example/pont"),
]
NO_LINK = [None, "", "https://courrier.example", "https://courrier.example/", "courrier", "http://[", "//"]


@pytest.mark.parametrize("address", LINKS_ALIKE)
def test_links_to_one_article_are_alike(address):
    assert link(address) == ONE


@pytest.mark.parametrize(("one", "other"), LINKS_APART)
def test_links_to_two_articles_differ(one, other):
    assert link(one) != link(other)


@pytest.mark.parametrize("address", NO_LINK)
def test_a_home_page_is_no_link(address):
    assert link(address) is None


def test_the_order_of_a_query_does_not_count():
    assert link("https://c.example/a?y=2&x=1") == link("https://c.example/a?x=1&y=2")


def test_titles_are_alike_without_case_accents_and_signs():
    assert title("Mali : l’armée rouvre le pont") == title("MALI - L'ARMEE ROUVRE LE PONT!")


@pytest.mark.parametrize("words", [None, "", "Mali War", "Editorial", "Édito : Mali !"])
def test_a_short_title_names_no_single_story(words):
    assert title(words) is None


STORY = (
    "The bridge of Gao opened on Monday after two years in which goods and people had to cross the river in boats "
    "that often turned over. Traders crossed it in their hundreds before noon and some of them sang all day long. The "
    "mayor, who had promised the bridge for the feast of the harvest, came late and said nothing. "
    "Next week engineers will count the lorries, and the weight of each."
)
SHORT = STORY.split(". ")[0] + ". " + STORY.split(". ")[1] + "."
OTHER = (
    "The bridge of Gao was closed again on Friday since the river rose. Boats carry people and goods to market, and "
    "the mayor says that it will open before the feast. Nobody crossed it on Saturday except a group of pupils, who "
    "were sent back by the guards after some words about the weight of the water and the age of the bridge."
)


def test_a_shortened_text_is_the_same():
    assert shared(STORY, SHORT) == 1
    assert shared(SHORT.upper(), STORY) == 1


def test_another_text_is_not_the_same():
    assert shared(STORY, OTHER) < 0.5
    assert shared(STORY, "") == 0


T = "Gao has its bridge back"


def found(*articles):
    """articles: (title, url, text), the first one printed first."""
    listed = [Candidate(i, t, u, None, order=(i,)) for i, (t, u, _) in enumerate(articles)]
    return reposts(listed, lambda key: articles[key][2])


def test_one_link_and_like_words_make_a_repost():
    assert found((None, f"https://{ONE}", STORY), (None, f"http://{ONE}/?utm_source=x", SHORT)) == {1: 0}


def test_one_title_and_like_words_make_a_repost():
    assert found((T, "https://a.example/1", STORY), (T.upper(), "https://b.example/2", SHORT)) == {1: 0}


def test_one_title_over_two_stories_makes_none():
    assert found((T, None, STORY), (T, None, OTHER)) == {}


def test_one_link_over_two_stories_makes_none():
    assert found((None, f"https://{ONE}", STORY), (None, f"https://{ONE}", OTHER)) == {}


def test_like_words_under_other_titles_and_links_need_a_shared_sample():
    articles = [(T, None, STORY), ("Another title for this", None, SHORT), ("A third", None, OTHER)]
    assert found(*articles) == {}
    listed = [Candidate(i, title, None, None, order=(i,)) for i, (title, _, _) in enumerate(articles)]
    same = list(one_story([(0, 1), (0, 2)], lambda key: articles[key][2]))
    assert same == [(0, 1)]
    assert reposts(listed, lambda key: articles[key][2], same) == {1: 0}


def test_a_notice_that_comes_back_every_year_with_some_new_words_is_no_repost():
    notice = f"In {{}} the emergency is continued for one year, the council said in its notice. {STORY}"
    texts = [notice.format("2022"), notice.format("2023 and its measures"), notice.format("2022")]
    days = [dt.date(2022, 2, 1), dt.date(2023, 2, 1), dt.date(2022, 2, 3)]
    listed = [Candidate(i, T, None, None, day, (i,)) for i, day in enumerate(days)]
    assert reposts(listed, texts.__getitem__) == {2: 0}


def test_the_sample_of_a_shortened_text_lies_within_that_of_the_whole():
    words = " ".join(f"word{i}" for i in range(400))
    whole, half = sketch(header.read(words, lang="en")), sketch(header.read(words[: len(words) // 2], lang="en"))
    assert 30 < len(half) < len(whole) < 150
    assert len(set(half) & set(whole)) >= len(half) - 2  # the cut may go through a word


def test_a_sample_is_the_same_whatever_the_case_the_accents_and_the_marks():
    one = "Le marché a rouvert, dit-on, à Gao ce lundi matin, et le fleuve a baissé. Les marchands sont revenus."
    other = "LE MARCHE A ROUVERT dit on a Gao ce lundi matin et le fleuve a baisse! Les marchands - sont revenus"
    assert sketch(header.read(one, lang="fr")) == sketch(header.read(other, lang="fr")) != []


def test_all_words_alike_make_a_repost_whatever_the_title():
    assert reposts([Candidate(1, "A", None, "h"), Candidate(2, "B", None, "h")], lambda _: "") == {2: 1}


def test_a_chain_of_reposts_has_one_main_article():
    articles = [
        (T, "https://a.example/1", STORY),
        (T, "https://b.example/2", STORY + " More was said."),
        ("A title of its own here", "https://b.example/2", SHORT),
    ]
    assert found(*articles) == {1: 0, 2: 0}


def test_the_order_decides_which_is_the_main_one():
    listed = [
        Candidate(1, None, None, "h", order=(2,)),
        Candidate(2, None, None, "h", order=(1,)),
        Candidate(3, None, None, "h", order=(3,)),
    ]
    assert reposts(listed, lambda _: "") == {1: 2, 3: 2}


def test_two_short_items_that_share_a_long_name_are_two():
    name = "The Association of Fishermen, Boat Builders and Net Menders of the Upper and Lower Bend of the River"
    one, other = f"{name} opens a school in Gao.", f"{name} closes its shop in Mopti."
    assert shared(one, other) == 0
    assert found((T, None, one), (T, None, other)) == {}
