"""An article as people paste it: no title, no date, a torn sentence, the author's block at the end."""

from sahelscope import header

TORN = """“The ford is closed,” Tamboura said at the market. reopen it before the rains.

The traders have no credit left, she said.

Reporting provided by Jonas Ebel in Ségou.

Tags : trade, roads
Maya K.

The author Maya K."""


def test_all_that_is_not_body_is_named():
    article = header.read(TORN)
    assert [(p.kind, TORN[p.start : p.end]) for p in article.parts] == [
        ("credit", "Reporting provided by Jonas Ebel in Ségou."),
        ("tags", "Tags : trade, roads"),
        ("author", "Maya K."),
        ("author", "The author Maya K."),
    ]
    assert (article.byline, article.tags, article.credits) == ("Maya K.", ("trade", "roads"), ("Jonas Ebel in Ségou",))
    assert (article.title, article.title_made) == ("“The ford is closed,” Tamboura said at the market", True)
    assert (article.published, article.published_from) == (None, "unknown")


def test_a_byline_that_runs_into_the_first_sentence_is_cut_off():
    article = header.read("Awa Diallo, Gao, BBC Afrique Au moins deux mille personnes sont arrivées à Gao.", lang="fr")
    assert article.byline == "Awa Diallo"
    assert article.sentences[0].of(article.text).startswith("Au moins")


def test_the_language_is_told_from_little_words():
    assert header.read("Le gué est rouvert, ont dit les commerçants.").language == "fr"
    assert header.read("The ford is open again, traders said.").language == "en"
    assert header.read("Douentza").language in ("en", "fr")
    assert header.read("").language == "en"
