"""The grammar of dates in English."""

import re

from sahelscope.dates.english import calendar, context, periods, relative, words
from sahelscope.dates.english.tense import TENSE
from sahelscope.dates.grammar import Grammar
from sahelscope.dates.pieces import numeric

GRAMMAR = Grammar(
    ago=relative.AGO,
    anchors=relative.ANCHORS,
    calendar=calendar.CALENDAR,
    clock=relative.CLOCK,
    day_of_month=calendar.DAY_OF_MONTH,
    decades=periods.DECADES,
    deictic=relative.DEICTIC,
    feasts=calendar.FEASTS,
    months=calendar.MONTHS,
    nth_weekday=calendar.NTH_WEEKDAY,
    numeric=numeric(words.WEEKDAY, calendar.BEFORE_DIGITS),
    quarters=periods.QUARTERS,
    recurring=calendar.RECURRING,
    relative=relative.RELATIVE,
    seasons=periods.SEASONS,
    spans=periods.SPANS,
    weekdays=calendar.WEEKDAYS,
    years=periods.YEARS,
    number=context.NUMBER,
    tense=TENSE,
    thirds=words.THIRDS,
    this=frozenset(("this",)),
    century_words=periods.CENTURY_WORDS,
    counts_back=relative.COUNTS_BACK,
    counts_from_text=relative.COUNTS_FROM_TEXT,
    counted_event=context.COUNTED_EVENT,
    lasting=context.LASTING,
    eves=relative.EVES,
    day_in_list=calendar.DAY_IN_LIST,
    asks_for_an_hour=context.ASKS_FOR_AN_HOUR,
    asks_for_a_feast=context.ASKS_FOR_A_FEAST,
    asks_for_a_month=context.ASKS_FOR_A_MONTH,
    falls=context.FALLS,
    months_that_are_words=frozenset((3, 5)),  # "march", "may"
    months_that_are_names=frozenset((4, 6, 8)),  # April, June, August
    determiner=context.DETERMINER,
    rest_of_a_name=re.compile(rf"-(?!{words.MONTH})[A-Z]|[’'][A-Z]"),
    year_of_the_story=context.YEAR_OF_THE_STORY,
    weekday_deadline=context.WEEKDAY_DEADLINE,
    to_a_day=context.TO,
    to_a_month=context.TO,
    to_a_weekday=context.TO,
    from_first_end=context.FROM_FIRST_END,
    to_last_end=context.TO_LAST_END,
    joint=context.JOINT,
    hour_to_day=context.HOUR_TO_DAY,
    day_then_hour=context.DAY_THEN_HOUR,
    hour_then_day=context.HOUR_THEN_DAY,
    apposition=context.APPOSITION,
    event_and_its_date=context.EVENT_AND_ITS_DATE,
    event=context.EVENT,
    story_event=context.STORY_EVENT,
    they=context.THEY,
    frame_opening=context.FRAME_OPENING,
    plural=context.PLURAL,
    to_more=context.TO_MORE,
    named_after=context.NAMED_AFTER,
)
