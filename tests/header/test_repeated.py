"""Lines that an outlet prints in article after article are no body; what it says once, or reprints, is."""

import pytest

from sahelscope import header
from sahelscope.corpus.parallel import Job, make
from sahelscope.header import repeated
from sahelscope.read.original import Original

LINES = {
    "en": "The River Post is made every Friday by six volunteers.",
    "fr": "Le Carnet paraît chaque vendredi à Gao.",
}
BODIES = {
    "en": "The ford number {n} is open again, traders of the village said on Monday, after {n} weeks of rain.",
    "fr": "Le gué numéro {n} est rouvert, ont dit lundi les commerçants du village, après {n} semaines de pluie.",
}


def texts(lang, count):
    return [f"{BODIES[lang].format(n=n)}\n\n{LINES[lang]}" for n in range(count)]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_line_in_many_articles_of_one_outlet_is_no_body(lang):
    several = texts(lang, 6)
    lines = repeated.learned(("The River Post", t) for t in several)["The River Post"]
    for text in several:
        article = header.read(text, lang=lang, outlets_lines=lines)
        assert [p.of(text) for p in article.paragraphs] == text.split("\n\n")[:1]
        assert article.part_at(text.index(LINES[lang])) == "boilerplate"
        assert article.text == text


def _left_alone():
    few = [("Post", t) for t in texts("en", repeated.LEAST - 1)]
    yield "few articles", few
    yield "many outlets", [(f"Post {n}", t) for n, t in enumerate(texts("en", 9))]
    yield "no outlet", [(None, t) for t in texts("en", 9)]
    yield "one article, printed often", [("Post", texts("en", 1)[0] + f"\n\n{n}") for n in range(9)]
    yield "a small share", [*(("Post", t) for t in texts("en", 5)), *(("Post", f"Well {n} is dry.") for n in range(30))]
    long = "The mill at the quay has turned since the spring. " * 6
    yield "a long paragraph", [("Post", f"{long * 2}{n}\n\n{long}") for n in range(9)]


LEFT_ALONE = list(_left_alone())


@pytest.mark.parametrize(("why", "articles"), LEFT_ALONE, ids=[why for why, _ in LEFT_ALONE])
def test_it_is_body(why, articles):
    assert repeated.learned(articles) == {}


def test_an_article_is_never_left_without_body():
    line = LINES["en"]
    assert header.read(line, lang="en", outlets_lines=frozenset({line.casefold()})).paragraphs


def test_a_title_that_comes_every_week_stays_the_title():
    text = "News in brief\n\nThe ford at Douentza is open again, traders said on Monday."
    article = header.read(text, lang="en", title="News in brief", outlets_lines=frozenset({"news in brief"}))
    assert article.title == "News in brief"
    assert article.part_at(0) == "title"


def test_articles_read_together_teach_each_other():
    several = [Original(f"{t[:-1]}, said Awa Diallo of Gao, Mali.", outlet="River Post") for t in texts("en", 6)]
    assert len(make(Job(tuple(several))).tables["mentions"]) > 0
    line = "News from Mali, every Friday."
    alone = make(Job((Original(f"{BODIES['en']}\n\n{line}", outlet="River Post"),)))
    together = make(
        Job(tuple(Original(f"{BODIES['en'].format(n=n)}\n\n{line}", outlet="River Post") for n in range(6)))
    )
    assert len(alone.tables["mentions"].query("part == 'body'")) == 1
    assert together.tables["mentions"].query("part == 'body'").empty
