"""Every rule module's own examples, said over and over without a stop, cost in proportion to their length.

The lines of Python that run are counted, not the time, so a busy machine changes nothing. White space, marks, digits
and lone words by the megabyte are looked at by the parser's regular expressions; ``HOSTILE`` has those.
"""

import importlib
import pkgutil
import re
import sys

import pytest

import sahelscope
from sahelscope import dates, events, header, people, places, quotes

MODULES = [
    found.name
    for family in (header, places, dates, people, quotes, events)
    for found in pkgutil.walk_packages(family.__path__, f"{family.__name__}.")
]
HOSTILE = {
    "white space": " ",
    "no-break spaces": "\u00a0",
    "line breaks": "\n",
    "marks": '"',
    "guillemets": "« ",
    "brackets": "([",
    "digits": "7",
    "commas": ",",
    "one word": "soldiers ",
    "one long word": "a",
    "pronouns": "he ",
    "French pronouns": "il ",
    "names": "Awa Diallo ",
    "dates": "3 May ",
    "full dates": "On 3 May 2021, ",
    "statements": "Dans un communiqué, le parti a dit que « oui ». Le texte ajoute que « non ». ",
    "headings": "Comments\nShame\nYou may also like\nMali: mine\n",
    "participles": "tués à Gao et ",
    "torn lines": "The officials who were held by the\npolice of Moundou were\n",
    "hyphens": "a-",
    "elisions": "l'",
    "question marks": "?!",
}
#: four times the text may run so many times the lines
MOST = 6


def repeated(prefix, size):
    return (prefix * (size // len(prefix) + 1))[:size]


def lines_run(function, *arguments, **named):
    count = 0

    def trace(_frame, event, _argument):
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function(*arguments, **named)
    finally:
        sys.settrace(before)
    return count


def growth(function, prefix, size, **named):
    function(repeated(prefix, size), **named)  # word lists are read and words looked up once
    return lines_run(function, repeated(prefix, size), **named) / lines_run(
        function, repeated(prefix, size // 4), **named
    )


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("module", MODULES)
def test_a_rule_reads_its_own_examples_in_proportion(module, lang):
    examples = re.sub(r"[.!?…\s]+", " ", importlib.import_module(module).__doc__) + " "
    assert growth(sahelscope.parse, examples, max(8000, 4 * len(examples)), lang=lang) < MOST


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("prefix", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_in_proportion(prefix, lang):
    assert growth(sahelscope.parse, prefix, 16_000, lang=lang) < MOST


@pytest.mark.parametrize("prefix", [" ", "\u00a0", "\t", "7", '"', "a", "\n"])
def test_half_a_megabyte_of_one_character_comes_to_an_end(prefix):
    assert sahelscope.parse(repeated(prefix, 500_000), lang="en").mentions == ()


def test_a_line_of_white_space_comes_to_an_end():
    assert sahelscope.parse("two\n" + repeated(" ", 500_000) + "\nlines", lang="en").mentions == ()


def test_towns_that_are_words_are_settled_in_proportion():
    def found(text, lang):
        return places.find(header.read(text, lang=lang))

    towns = "dans la région de Ségou · à Say, au sud de Niamey · the town of Mao · Kaya and Djibo "
    assert growth(found, towns, 16_000, lang="fr") < MOST


def test_a_rule_that_compares_all_with_all_is_caught():
    def all_with_all(text, lang):
        for one in text:
            for other in text:
                _ = one, other, lang

    assert growth(all_with_all, "a", 400, lang="en") > MOST
