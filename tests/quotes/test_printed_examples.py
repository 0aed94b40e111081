"""The examples that open a rule's module are true: in each language shown, the rule finds a quote in every one."""

import re

import pytest

from sahelscope import header, parse, people
from sahelscope.language.grammars import MODULES
from sahelscope.quotes import (
    agent_before,
    agent_behind,
    colon,
    cue_after,
    cue_before,
    floating,
    indirect,
    inside,
    sentence,
)
from sahelscope.quotes.decide import decide
from sahelscope.quotes.scene import Scene

DIRECT = [inside, agent_before, agent_behind, cue_after, cue_before, colon, floating, sentence]
#: module -> the rules that its records name, where that is not the module alone
NAMED = {"floating": {"floating", "alternating"}}
#: a language, then its examples, three spaces between; ¶ is a new paragraph
LINE = re.compile(r"^([a-z]{2})  (\S.*)$", re.MULTILINE)


def rule_names(module):
    name = module.__name__.removeprefix("sahelscope.quotes.")
    return NAMED.get(name, {name})


def examples(module):
    return [
        (module, language, example.replace(" ¶ ", "\n\n"))
        for language, line in LINE.findall(module.__doc__)
        for example in re.split(r"\s{3,}", line)
    ]


def found_by(language, text):
    return {quote.rule for quote in parse(text, lang=language).quotes}


MODULES_OF_RULES = [*DIRECT, *indirect.RULES]
EXAMPLES = [case for module in MODULES_OF_RULES for case in examples(module)]


@pytest.mark.parametrize("module", MODULES_OF_RULES, ids=lambda m: m.__name__.removeprefix("sahelscope.quotes."))
def test_a_rule_shows_an_example_in_each_language(module):
    assert {language for _, language, _ in examples(module)} == set(MODULES)


@pytest.mark.parametrize(("module", "language", "example"), EXAMPLES, ids=[case[2] for case in EXAMPLES])
def test_a_rule_finds_what_its_example_prints(module, language, example):
    assert rule_names(module) & found_by(language, example)


@pytest.mark.parametrize("language", MODULES)
def test_a_module_of_two_rules_shows_both(language):
    shown = set().union(*(found_by(lang, example) for _, lang, example in examples(floating) if lang == language))
    assert rule_names(floating) <= shown


@pytest.mark.parametrize(("language", "example"), [case[1:] for case in examples(colon)])
def test_a_colon_is_a_reason_for_the_speaker_before_it(language, example):
    article = header.read(example, lang=language)
    (decision,) = decide(Scene.of(article, people.find(article)))
    speaker = decision.weighed[0].hypothesis.candidate
    assert "colon" in {w.hypothesis.rule for w in decision.weighed if w.hypothesis.candidate == speaker}
