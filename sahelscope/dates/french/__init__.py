"""The grammar of dates in French."""

import re

from sahelscope.dates.french import calendar, context, periods, relative, words
from sahelscope.dates.french.tense import TENSE
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
    numeric=numeric(words.WEEKDAY),
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
    this=frozenset(("ce", "cet", "cette", "ce meme")),
    decade_words=periods.DECADE_WORDS,
    counts_back=relative.COUNTS_BACK,
    counts_from_text=relative.COUNTS_FROM_TEXT,
    days_meant=relative.DAYS_MEANT,
    lasting=context.LASTING,
    eves=relative.EVES,
    day_in_list=calendar.DAY_IN_LIST,
    asks_for_an_hour=context.ASKS_FOR_AN_HOUR,
    asks_for_a_feast=context.ASKS_FOR_A_FEAST,
    asks_for_a_month=context.ASKS_FOR_A_MONTH,
    falls=context.FALLS,
    months_that_are_words=frozenset((3, 5)),  # "mars", "mai"
    months_in_small_letters=True,
    rest_of_a_name=re.compile(r"-[A-Z]|[’'][A-Z]"),
    year_of_the_story=context.YEAR_OF_THE_STORY,
    any_weekday=context.ANY_WEEKDAY,
    weekday_deadline=context.WEEKDAY_DEADLINE,
    to_a_day=context.TO_A_DAY,
    to_a_month=context.TO_A_MONTH,
    to_a_weekday=context.TO_A_WEEKDAY,
    joint=context.JOINT,
    hour_to_day=context.HOUR_TO_DAY,
    hour_then_day=context.HOUR_THEN_DAY,
    apposition=context.APPOSITION,
    event_and_its_date=context.EVENT_AND_ITS_DATE,
    event=context.EVENT,
    frame_opening=context.FRAME_OPENING,
    plural=context.PLURAL,
    to_more=context.TO_MORE,
    named_after=context.NAMED_AFTER,
    counted=context.COUNTED,
)
