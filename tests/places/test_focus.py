"""Which countries an article is about, and which it only mentions."""

import json
from collections import Counter
from pathlib import Path

import pytest

from sahelscope import header, parse, places
from sahelscope.places.focus import focus

SHARED = Path(__file__).parents[2].parent / "shared" / "evals" / "data" / "sahel_fr.jsonl"
FILLER = "La pluie est tombée toute la nuit. Les semences sont arrivées à temps. Le marché a rouvert. " * 4


def about(language, text, title=None):
    article = header.read(text, lang=language, title=title)
    return [f.country for f in focus(article, places.find(article))]


ABOUT = [
    ("en", "Mali opened a bridge. Malian farmers cheered. The cement came from Senegal.", None, "MLI"),
    ("en", "Rain fell. Farmers cheered.", "Rain at last in northern Chad", "TCD"),
    ("en", "Rain fell. Farmers cheered.", None, ""),
    ("en", "NIAMEY, Niger (Agency) — Rain fell on Monday. Farmers cheered. Seeds came from Ghana.", None, "NER"),
    ("fr", "Le Burkina Faso rouvre des écoles. " + FILLER + "Un maître est né au Togo.", None, "BFA"),
    ("fr", FILLER + "Un maître est né au Togo.", None, ""),
    ("fr", "Le Niger et le Bénin négocient. " + FILLER, None, "NER BEN"),
    ("fr", "Un prêtre italien vit au Burkina Faso, à Kaya. L'Italien plante. " + FILLER, None, "BFA"),
    ("fr", "Le Mali, le Niger et le Tchad ont soif. " + FILLER, None, "MLI NER TCD"),
    ("en", "Rain fell in Niger, near the border with Mali and Burkina Faso. Niger plants.", None, "NER"),
    ("en", "Malian and Ghanaian players met. Ghana won.", "Mali lose at last", "MLI GHA"),
    ("fr", ("Le Niger a soif. " + FILLER + "Le Bénin aide. " + FILLER) * 5, None, "NER BEN"),
]


@pytest.mark.parametrize(("language", "text", "title", "expected"), ABOUT, ids=[t[:40] for _, t, _, _ in ABOUT])
def test_an_article_is_about_these_countries(language, text, title, expected):
    assert about(language, text, title) == expected.split()


def test_each_country_in_focus_has_its_share_and_a_reason():
    article = header.read("Le Niger et les Nigériens ont soif.", lang="fr", title="Soif au Niger")
    (found,) = focus(article, places.find(article))
    assert found.share == 1.0
    assert found.reason == "named 3 times, 100 % of the weight, in the title, in the first sentences"


def test_the_parser_says_what_the_article_is_about():
    assert [f.country for f in parse("Le Niger a soif. Le Niger attend.", lang="fr").focus] == ["NER"]


def test_tags_and_credits_do_not_make_a_country_the_subject():
    text = "Rain fell in Niger on Monday, farmers said. Seeds came.\n\nTags : Mali, Mali, Mali"
    assert about("en", text) == ["NER"]


@pytest.mark.skipif(not SHARED.exists(), reason="the annotated articles are not part of the project")
def test_the_annotated_articles_are_about_what_their_titles_say_and_what_they_name_most():
    for line in SHARED.read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        found = about("fr", doc["text"], doc["title"])
        most, _ = Counter(c["country"] for c in doc["countries"] if c["country"]).most_common(1)[0]
        titled = {m.country for m in places.find(header.read(doc["title"], lang="fr"))}
        assert most in found
        assert titled <= set(found)
        assert len(found) <= 3
