"""The printed examples that open each module are what it finds.

They stand in quotation marks, the English lines first, as many French ones after them.
"""

import importlib
import re

import pytest
from dates.checks import read

from sahelscope.dates import expressions, tense
from sahelscope.dates.publication import published_in
from sahelscope.language.grammars import MODULES

#: What is counted from a date named before is looked for behind one
NAMED_BEFORE = {"en": "Rain fell on 3 May 2021 and ", "fr": "Il a plu le 3 mai 2021 et "}
RULES = [rule.name for rule in expressions.RULES]
#: The rule whose matches are no dates
NO_DATES = "recurring"


def lines(module):
    block = importlib.import_module(f"sahelscope.dates.{module}").__doc__.split("\n\n")[1]
    return [line for line in block.splitlines() if line.lstrip().startswith('"')]


def examples(module, pattern='"([^"]+)"'):
    """Return (language, what the pattern finds) of the examples."""
    printed = lines(module)
    each = len(printed) // len(MODULES)
    assert each * len(MODULES) == len(printed) > 0
    return [(lang, found) for i, lang in enumerate(MODULES) for line in printed[i * each : (i + 1) * each]
            for found in re.findall(pattern, line)]  # fmt: skip


def cases(modules):
    return [(module, lang, printed) for module in modules for lang, printed in examples(module)]


@pytest.mark.parametrize(("rule", "lang", "printed"), cases(r for r in RULES if r != NO_DATES))
def test_a_rule_finds_its_examples(rule, lang, printed):
    lead = NAMED_BEFORE[lang]
    behind = [date for date in read(lang, lead + printed) if date.start >= len(lead)]
    assert rule in {date.rule for date in read(lang, printed) + behind}


@pytest.mark.parametrize(("module", "lang", "printed"), cases([NO_DATES, "not_dates"]))
def test_what_is_no_date_is_none(module, lang, printed):
    assert read(lang, printed) == []


@pytest.mark.parametrize(("module", "lang", "printed"), cases(["ranges", "frames"]))
def test_neighbours_and_stories_share_a_year(module, lang, printed):
    dates = read(lang, printed)
    assert len(dates) > 1 or dates[0].precision == "range"
    assert len({day.year for date in dates for day in (date.first, date.last)}) == 1


@pytest.mark.parametrize(("module", "lang", "printed"), cases(["stretches"]))
def test_two_ends_are_one_date(module, lang, printed):
    (date,) = read(lang, printed)
    assert (date.rule, date.precision) == (module, "range")


@pytest.mark.parametrize(("lang", "example"), examples("tense", '"([^"]+)": (past|future)'))
def test_the_words_around_tell_the_tense(lang, example):
    printed, expected = example
    before = printed.removesuffix("Friday").removesuffix("vendredi")
    assert tense.around(before, ".", lang) == expected


@pytest.mark.parametrize(
    ("printed", "how"),
    [
        (printed, re.search("stamp|dateline|inferred", line)[0])
        for module in ("publication", "stamps")
        for line in lines(module)
        for printed in re.findall('"([^"]+)"', line)
    ],
)
def test_the_text_tells_its_day_of_publication(printed, how):
    texts = {
        "en": f"The bridge is open\n\n{printed}\n\nThe bridge at Gao was closed on 2 May 2021.\n",
        "fr": f"Le pont est ouvert\n\n{printed}\n\nLe pont de Gao a été fermé le 2 mai 2021.\n",
    }
    if how == "dateline":
        texts = {lang: f"{printed} {NAMED_BEFORE[lang]}" for lang in texts}
    assert how in {found.how for lang in texts if (found := published_in(texts[lang], lang))}
