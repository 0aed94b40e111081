"""The title is given, printed above the text, or made from the first sentence and marked as made."""

import pytest

from sahelscope import header

BODY = "The ford at Douentza is open again after six weeks, traders said on Monday. They had waited since the rains."
CORPS = "Le gué de Douentza est rouvert après six semaines, ont dit les commerçants. Ils attendaient depuis les pluies."

PRINTED = [
    ("en", "The ford reopens", BODY),
    ("en", "Who pays for the ford?", BODY),
    ("en", "Traders Welcome The Reopened Ford.", BODY),
    ("en", "The ford reopens.", "DOUENTZA, Mali (Post) — " + BODY),
    ("fr", "Douentza : le gué rouvre", CORPS),
    ("fr", "À Douentza, le gué rouvre enfin", "DOUENTZA — " + CORPS),
    ("fr", "« Enfin ! » : Douentza retrouve son gué", CORPS),
]
NOT_PRINTED = [
    ("en", BODY),
    ("en", "Rain fell on Sunday.\n\nThe ford closed on Monday, and nobody crossed."),
    ("en", f"{BODY[:79]}\n\nDouentza, (North Post) :{BODY}"),
    ("fr", CORPS),
    ("fr", "« Nous attendons. »\n\nLes commerçants de Douentza se répètent depuis lundi."),
]


@pytest.mark.parametrize(("language", "title", "body"), PRINTED)
def test_a_printed_title_is_found(language, title, body):
    article = header.read(f"{title}\n\n{body}", lang=language)
    assert (article.title, article.title_made) == (title.rstrip("."), False)
    assert article.part_at(0) == "title"


@pytest.mark.parametrize(("language", "text"), NOT_PRINTED)
def test_a_title_that_is_not_printed_is_made_and_marked(language, text):
    article = header.read(text, lang=language)
    assert article.title_made
    assert text.startswith(article.title.rstrip("…"))
    assert len(article.title) <= 91


def test_a_given_title_wins_and_its_printed_line_is_no_body():
    article = header.read(f"THE FORD REOPENS\n{BODY}", lang="en", title="The ford reopens")
    assert (article.title, article.title_made, article.part_at(0)) == ("The ford reopens", False, "title")
    assert header.read(BODY, lang="en", title="The ford reopens").part_at(0) == "body"


def test_an_empty_text_has_no_title():
    article = header.read(" \n ")
    assert (article.title, article.title_made, article.paragraphs, article.sentences) == (None, False, (), ())
