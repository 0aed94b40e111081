"""The printed examples that open each module are what it finds.

They are parted by dots, the English line above the French one; "…" stands for prose and "⏎" for a line break.
"""

import datetime as dt
import importlib

import pytest

from sahelscope import header
from sahelscope.header import repeated

#: The parts of an article that each module's examples are
PARTS = {
    "buttons": {"boilerplate"},
    "byline": {"byline", "author"},
    "dateline": {"dateline"},
    "lines": {"stamp", "tags", "credit", "link", "boilerplate"},
    "title": {"title"},
}
#: How the examples of published.py tell the day, and the bound where they do not
TOLD = [("stamp", None), ("dateline", None), ("unknown", dt.date(2021, 9, 1))]
PROSE = {
    "en": "The bridge at Gao is open again, traders said.\n\nThey had waited for lorries since the rains of last year.",
    "fr": "Le pont de Gao est rouvert, ont dit des commerçants.\n\nIls attendaient depuis les pluies de l'an passé.",
}


def examples(module):
    """Return (language, example) for each one."""
    english, french = importlib.import_module(f"sahelscope.header.{module}").__doc__.split("\n\n")[1].splitlines()
    return [(lang, printed) for lang, line in (("en", english), ("fr", french)) for printed in line.split(" · ")]


def page(lang, printed):
    """Return the example as it stands on a page, prose below it unless it says where."""
    text = printed if "…" in printed else f"{printed} ⏎ …"
    return text.replace(" ⏎ ", "\n\n").replace("…", PROSE[lang])


@pytest.mark.parametrize(
    ("module", "lang", "printed"), [(module, *example) for module in PARTS for example in examples(module)]
)
def test_a_module_finds_its_examples(module, lang, printed):
    text = page(lang, printed)
    pieces = [line for piece in printed.split("…") for line in piece.strip().split(" ⏎ ") if line.strip(" ⏎")]
    marked = pieces[-1] if printed.startswith("…") else pieces[0]
    found = {part.kind for part in header.read(text, lang=lang).parts if part.start == text.index(marked)}
    assert found & PARTS[module]


@pytest.mark.parametrize(("example", "told"), list(zip(examples("published"), 2 * TOLD, strict=True)))
def test_an_example_tells_the_day_of_publication_or_its_bound(example, told):
    article = header.read(page(*example), lang=example[0])
    assert (article.published_from, article.not_before) == told


@pytest.mark.parametrize(("lang", "printed"), examples("repeated"))
def test_a_line_of_many_articles_is_no_body(lang, printed):
    articles = [("The River Post", f"{n} {PROSE[lang]} {n}\n{printed}\n") for n in range(repeated.LEAST)]
    lines = repeated.learned(articles)["The River Post"]
    parts = header.read(articles[0][1], lang=lang, outlets_lines=lines).parts
    assert printed in {articles[0][1][part.start : part.end] for part in parts if part.kind == "boilerplate"}
