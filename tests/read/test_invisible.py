"""Signs that nobody sees make no other name; letters that only look like others are told."""

import pytest

from sahelscope import parse
from sahelscope.read import fields, invisible
from sahelscope.read.original import Original, Problem

TEXT = "GAO, 3 May 2021 - “Traders came,” said {}, the mayor of Gao."
UNSEEN = {
    "soft hyphen": "Awa San\u00adgare", "space without width": "Awa San\u200bgare", "joiner": "Awa\u200d Sangare",
    "turned": "Awa \u202eSangare\u202c", "apart": "\u2067Awa Sangare\u2069", "mark": "Awa\u200e Sangare",
    "tag": "Awa Sangare\U000e0041", "variant": "Awa Sangare\ufe0f", "byte order": "\ufeffAwa Sangare",
}  # fmt: skip


def read(text):
    found = list(fields.original({"text": text}, file="a.txt", line=1))
    return [f for f in found if isinstance(f, Original)], [f for f in found if isinstance(f, Problem)]


@pytest.mark.parametrize("name", UNSEEN.values(), ids=UNSEEN)
def test_a_name_with_a_sign_that_nobody_sees_is_that_name(name):
    (article,), problems = read(TEXT.format(name))
    assert article.text == TEXT.format("Awa Sangare") and not problems
    assert [quote.speaker for quote in parse(article.text).quotes] == ["Awa Sangare"]


@pytest.mark.parametrize(
    "text", ["قال الوزير\u200f: نعم", "می\u200cخواهم", "👩\u200d🌾 left", "A plain text", "Sangaré a dit « oui »"]
)
def test_what_a_language_needs_stays(text):
    assert invisible.removed(text) is text


def test_a_word_that_was_split_over_two_lines_by_a_soft_hyphen_is_made_whole():
    assert read("Le préfet a expli\u00ad\nqué que la route est ouverte.")[0][0].text.startswith("Le préfet a expliqué")


@pytest.mark.parametrize("text", ["\u200b", "\ufeff\u00ad \u2060\n"])
def test_a_text_of_such_signs_only_is_none(text):
    articles, problems = read(text)
    assert not articles and problems[0].what == "has no text"


@pytest.mark.parametrize(("name", "word"), [("Аwa Sangare", "Аwa"), ("Awa Ѕangare", "Ѕangare")])
def test_letters_that_look_alike_are_told_and_kept_as_written(name, word):
    (article,), problems = read(TEXT.format(name))
    assert name in article.text
    assert word in problems[0].what and not problems[0].lost


@pytest.mark.parametrize("text", ["Омар Траоре сказал « oui ».", "5 µm, 3 Ω, π = 3.14", "Awa and Омар"])
def test_words_of_one_alphabet_are_not_told(text):
    assert not invisible.mixed(text)
