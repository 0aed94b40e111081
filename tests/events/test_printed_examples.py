"""The examples that open each rule of the family are found as printed there: ``words -> what is found``.

A line with ``|`` shows where a sentence is cut. ``nothing`` is found nothing.
"""

import datetime as dt
import importlib
import pkgutil
import re

import pytest

from sahelscope import events, parse
from sahelscope.events import (
    clauses,
    confidence,
    figures,
    inflect,
    modality,
    numbers,
    scan,
    singles,
    triggers,
    verb_groups,
)
from sahelscope.events.words import words_of
from sahelscope.language import lexicon
from sahelscope.models import DOUBTFUL_BELOW, Span

_FRENCH = re.compile(
    r"[àâçéèêôœ]|\b(?:l|d|s|n)'|\b(?:le|la|les|des|du|une|un|au|en|ont|se|de|plus|prendre|chaque|quatre|environ|tuer|"
    r"soldat|attaquer|a fait|aucun)\b",
    re.I,
)


def language(words):
    return "fr" if _FRENCH.search(words) else "en"


def events_of(words):
    return parse(words, lang=language(words)).events


def report_days(words):
    found = parse(words, lang=language(words), published=dt.date(2021, 5, 14)).events
    return [f"{e.not_before} to {e.not_after}" for e in found if e.date_basis == "report" and e.date is None]


def types(words):
    return [e.type for e in events_of(words)]


def actors(words):
    return [f"{a.role} {a.text}" for e in events_of(words) for a in e.actors]


def days(words):
    return [e.date for e in events_of(words) if e.date]


def countries(words):
    return [c for e in events_of(words) for c in e.countries]


def figure(found):
    return f"{found.what} {found.low} to {found.high}"


def rows(words):
    return [
        e.type
        + (f" on {e.date}" if e.date else "")
        + (f" in {' and '.join(e.countries)}" if e.countries else "")
        + "".join(f", {figure(f)}" for f in e.figures)
        for e in events_of(words)
    ]


def backgrounds(words):
    return ["background" for e in events_of(words) if e.background]


def sure(words):
    names = ["doubtful" if e.confidence < DOUBTFUL_BELOW else "sure" for e in events_of(words)]
    return [n if e.confidence < DOUBTFUL_BELOW or e.confidence >= confidence.SURE else "likely"
            for n, e in zip(names, events_of(words), strict=True)]  # fmt: skip


def pieces(words):
    low = triggers.lower(words)
    return [words[c.start : c.end] for c in clauses.cut(low, Span(0, len(words)), language(words))]


def told(words):
    lang, low = language(words), triggers.lower(words)
    hits = scan.Scanner({"triggers": triggers.forms(lang)}).find(low)["triggers"]
    return list(triggers.told(words, hits, lang))


def standing(words):
    lang = language(words)
    return [verb_groups.standing(lang, triggers.lower(words), 0, hit).standing for hit in told(words)[-1:]]


def forms(words):
    lang = language(words)
    return [f for f, _ in inflect.verb(words, lang)] + list(inflect.noun(words, lang))


def counted(words):
    lang = language(words)
    low = triggers.lower(words)
    found = scan.Scanner({"words": figures.forms(lang), "people": singles.forms(lang).items()}).find(low)
    people = [(h.start, h.end) for h in found["people"].all]
    return [figure(f) for f in figures.find(words, low, (0, len(words)), found["words"], lang, people=people)]


def amounts(words):
    return [f"{a.low} to {a.high}" for a in numbers.amounts(words, 0, len(words), language(words))]


def cues(words):
    lists = modality.forms(language(words)).values()
    return [entry for listed in lists for form, entry in listed if form == words]


def towns(words):
    return [e.place_text for e in events_of(words)][-1:]


def closed(words):
    entries = lexicon.load(language(words), "event_grammar").forms[words].split(", ")
    return [e for e in entries if words in words_of(language(words), e)]


SHOWS = {
    "actors": actors, "actor_nouns": actors, "actor_subjects": actors,
    "candidates": types, "clause_events": rows, "dating": days, "drafts": types, "figures": counted,
    "inflect": forms, "inner": rows, "english.inflection": forms, "french.inflection": forms, "modality": cues,
    "nouns": types,
    "locating": towns, "numbers": amounts, "placing": countries, "ranges": days, "repeats": rows, "retold": types,
    "same_day": days, "sentences": types, "singles": counted, "sums": rows, "tolls": rows, "broken": types,
    "cared_for": rows, "background": backgrounds, "confidence": sure, "report_days": report_days, "told_later": rows,
    "triggers": lambda words: [words[h.start : h.end] for h in told(words)], "typing": types, "verbs": types,
    "verb_groups": standing, "english.verb_groups": standing, "french.verb_groups": standing, "words": closed,
}  # fmt: skip
#: modules in which more is found than is printed
ONLY_SOME = {"inflect", "english.inflection", "french.inflection", "words"}
#: modules that show in which places a sentence is cut
CUT = ("clauses", "english.clauses", "french.clauses")
DOCS = {
    name: importlib.import_module(f"{events.__name__}.{name}").__doc__ or ""
    for found in pkgutil.walk_packages(events.__path__, f"{events.__name__}.")
    for name in [found.name.removeprefix(f"{events.__name__}.")]
}
EXAMPLES = [(name, *line.split(" -> ")) for name, doc in DOCS.items() for line in doc.splitlines() if " -> " in line]
SENTENCES = [line for name in CUT for line in DOCS[name].splitlines()[2:] if line]


@pytest.mark.parametrize(("module", "words", "expected"), EXAMPLES)
def test_what_is_printed_is_found(module, words, expected):
    separator = ", " if module in ONLY_SOME else "; "
    printed = [] if expected == "nothing" else expected.split(separator)
    found = SHOWS[module](words)
    if module in ONLY_SOME:
        assert set(printed) <= set(found)
    else:
        assert found == printed


@pytest.mark.parametrize("printed", SENTENCES)
def test_a_sentence_is_cut_where_the_bar_stands(printed):
    assert pieces(printed.replace(" | ", " ").removesuffix(".")) == printed.removesuffix(".").split(" | ")


def test_each_rule_shows_both_languages():
    shown = {(name, language(words)) for name, words, _ in EXAMPLES}
    both = {name for name in SHOWS if "." not in name}
    assert {name for name in both if {(name, "en"), (name, "fr")} - shown} == set()
