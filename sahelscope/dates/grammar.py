"""What the rules about dates need to know of a language that is no word list; every field finds nothing by default.

english/ and french/ hold a ``GRAMMAR`` each. A pattern is given as text where the rules compile it when a word first
asks for it, and names its groups as the module that reads it says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sahelscope.language.grammars import Grammars

NOTHING = r"(?!)"
NEVER = re.compile(NOTHING)
Patterns = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class TenseCues:
    """What tells past from future, besides the word list tense_cues."""

    #: endings of verbs that the word list does not hold; ``future`` may have a group ``plan``: "is leaving"
    past: str = NOTHING
    future: str = NOTHING
    #: words that look like a past tense and say nothing of it: "will be held"
    no_tense: str = NOTHING
    #: ends with a verb that names the day of an event: "the vote is on"
    is_on: re.Pattern[str] = NEVER
    #: ends with a preposition that sets a bound: "until", "d'ici"
    until: re.Pattern[str] = NEVER
    #: tells that something went on up to that bound: "lasted"
    lasted: re.Pattern[str] = NEVER
    #: tells that something was over by that bound: "was broken by"
    done_by: re.Pattern[str] = NEVER
    #: ends with a time set for something: "called for"
    set_for: re.Pattern[str] = NEVER
    #: ends with a deadline, though the verb is past: "promised to leave before"
    deadline: re.Pattern[str] = NEVER
    #: follows a date that is set, or whose event will not take place: "as the date of the vote", "'s match was put off"
    named_for: re.Pattern[str] = NEVER
    #: an hour right after a date: an appointment where no verb stands
    appointment: re.Pattern[str] = NEVER
    #: opens a clause about the date's own noun: ", which"
    aside: re.Pattern[str] = NEVER
    #: ends the clause that a date stands in
    clause_end: re.Pattern[str] = NEVER
    #: all that stands between the head of a sentence and a date that opens it
    opening: re.Pattern[str] = NEVER


@dataclass(frozen=True, eq=False)
class Grammar:
    """The patterns of the rules, each under its rule's name, and what stands around dates."""

    # tried in order, where a trigger word stands
    ago: Patterns = ()
    anchors: Patterns = ()
    calendar: Patterns = ()
    clock: Patterns = ()
    day_of_month: Patterns = ()
    decades: Patterns = ()
    deictic: Patterns = ()
    feasts: Patterns = ()
    first_units: Patterns = ()
    in_a_row: Patterns = ()
    months: Patterns = ()
    nth_weekday: Patterns = ()
    numeric: Patterns = ()
    quarters: Patterns = ()
    recurring: Patterns = ()
    relative: Patterns = ()
    same_period: Patterns = ()
    seasons: Patterns = ()
    spans: Patterns = ()
    weekdays: Patterns = ()
    years: Patterns = ()

    #: a number that may open a date, tried where digits begin: shaped like a year, a numeric date or an hour
    number: re.Pattern[str] = NEVER
    tense: TenseCues = field(default_factory=TenseCues)
    #: "early", "fin" -> the third of a period, "start", "middle" or "end"
    thirds: Mapping[str, str] = field(default_factory=dict)
    #: the decades and the centuries that are written in words -> 6 for the sixties, 19 for the nineteenth
    decade_words: Mapping[str, int] = field(default_factory=dict)
    century_words: Mapping[str, int] = field(default_factory=dict)
    #: words for the period of the publication: "this", "cette" (folded)
    this: frozenset[str] = frozenset()

    #: what follows or leads a count of units (folded): those that count back, and those from the date named last
    counts_back: frozenset[str] = frozenset()
    counts_from_text: frozenset[str] = frozenset()
    #: days said -> days meant: "huit jours" is a week
    days_meant: Mapping[int, int] = field(default_factory=dict)
    #: ends with a noun whose count of units is a duration: "the first attack"
    counted_event: re.Pattern[str] = NEVER
    #: ends with a verb that speaks of a plan though it stands in the present: "the road opens"
    scheduled: re.Pattern[str] = NEVER
    #: ends with a demand or a plan, which makes a deadline of "within a week": "ordered them to leave"
    asked: re.Pattern[str] = NEVER
    #: ends with a preposition of duration: "for"
    lasting: re.Pattern[str] = NEVER
    #: "the eve", "le surlendemain" (folded) -> days after the date that it is counted from
    eves: Mapping[str, int] = field(default_factory=dict)
    #: one day of a list of days, with the groups ``weekday`` and ``day``
    day_in_list: re.Pattern[str] = NEVER

    #: ends with a word that asks for a date: before an hour, a feast, a month that is another word as well
    asks_for_an_hour: re.Pattern[str] = NEVER
    asks_for_a_feast: re.Pattern[str] = NEVER
    asks_for_a_month: re.Pattern[str] = NEVER
    #: a verb that gives a feast its day: "falls"
    falls: re.Pattern[str] = NEVER
    #: months, 1 to 12, whose names are other words, or given names, too
    months_that_are_words: frozenset[int] = frozenset()
    months_that_are_names: frozenset[int] = frozenset()
    #: a month in a capital is doubtful, but for the head of a sentence
    months_in_small_letters: bool = False
    #: ends with a determiner, which no given name follows
    determiner: re.Pattern[str] = NEVER
    #: follows a month that is part of a name: "August-Wilson"
    rest_of_a_name: re.Pattern[str] = NEVER
    #: a year counted from the date named last: "of the same year"
    year_of_the_story: re.Pattern[str] = NEVER
    #: ends with the article that makes any such day of a weekday: "un vendredi"
    any_weekday: re.Pattern[str] = NEVER
    #: ends with a preposition that makes a weekday a deadline: "an answer before"
    weekday_deadline: re.Pattern[str] = NEVER

    #: between the ends of a range of days, of months, of weekdays
    to_a_day: re.Pattern[str] = NEVER
    to_a_month: re.Pattern[str] = NEVER
    to_a_weekday: re.Pattern[str] = NEVER
    #: before the first end of a stretch of days, with the groups ``between`` and ``night``; all that stands between
    #: the ends, with the group ``and`` where it goes with ``between`` only
    from_first_end: re.Pattern[str] = NEVER
    to_last_end: re.Pattern[str] = NEVER
    #: between neighbours that share a year
    joint: re.Pattern[str] = NEVER
    #: between an hour and the day it belongs to: a pause allowed, and the two as one date
    hour_to_day: re.Pattern[str] = NEVER
    hour_then_day: re.Pattern[str] = NEVER
    #: an hour may stand away from its day, but for one that is told roughly: "aux environs de"
    hours_apart: bool = False
    roughly: re.Pattern[str] = NEVER
    #: between a day, or another hour, and the hour that belongs to it
    day_then_hour: re.Pattern[str] = NEVER
    #: between a date and the one that says it anew: "the next day, Tuesday 8 June"
    apposition: re.Pattern[str] = NEVER
    #: between "three days after" and the date of the event
    event_and_its_date: re.Pattern[str] = NEVER
    #: the event after "three days after", its noun in the group ``noun``
    event: re.Pattern[str] = NEVER
    #: ... where the text names no date for it: what a story is about ("the massacre"), and a clause with a pronoun
    story_event: re.Pattern[str] = NEVER
    they: re.Pattern[str] = NEVER
    #: all that stands between the head of a sentence and a year that frames what follows
    frame_opening: re.Pattern[str] = NEVER

    #: nouns in the plural, which a number before them counts
    plural: str = NOTHING
    #: the other end of a range of numbers that are no years
    to_more: re.Pattern[str] = NEVER
    #: between a place and the day that it is named after: "stade du"
    named_after: str = NOTHING
    #: follows a year in two digits that counts something
    counted: re.Pattern[str] = NEVER


GRAMMARS = Grammars(__package__, Grammar)
