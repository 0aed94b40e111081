"""How sure a date's value is, by what it rests on.

Set by hand in steps of a twentieth, none was fitted; docs/methods-dates.md tells how often dates were right. Where the
day of publication is unknown, so is the value, and the figure is what it would have been.
"""

#: All of it is printed: "3 May 2021", "June 2021", "the year 2012"
PRINTED = 0.98
#: Printed, and shaped like something else: "2012", "Q3 2021", "the 1990s", "the summer of 2014"
PRINTED_PERIOD = 0.95
#: Counted from the day of publication in whole units of the calendar: "yesterday", "last week"
FROM_PUBLICATION = 0.95
#: Without a year, which the weekday fixes: "Monday, May 3"
BY_WEEKDAY = 0.95
#: The nearest one to the day of publication that the tense allows: "Monday", "3 May", "in June"; "three days ago"
NEAREST = 0.9
#: Said anew in full right behind: "the next day, 8 June"
APPOSED = 0.9
#: The nearest one of several that may be meant: "the weekend", "the third quarter", "the first Sunday of June"
NEAREST_PERIOD = 0.85
#: Of a month that its sentence names with a year
OF_NAMED_MONTH = 0.85
#: In the year that frames the story (frames)
IN_FRAME = 0.8
#: In the year of a date nearby, where the day of publication is unknown (nearby)
YEAR_NEARBY = 0.75
#: The day of a report that tells of "a second day in a row"
IN_A_ROW = 0.7
#: A stretch up to the day of publication, whose ends are not sharp: "in the past six months"
STRETCH = 0.8
#: Counted from an event whose date is printed: "three days after the coup of 18 August 2020"
FROM_EVENT = 0.8
#: An hour of a day in its sentence, and of one named farther off
HOUR_BESIDE_ITS_DAY, HOUR = 0.8, 0.7
#: Counted from the date named last: "the following Friday", "the following day", "October of the same year"
FROM_NAMED_TO_WEEKDAY, FROM_NAMED = 0.8, 0.75
#: A feast, which the moon may shift by a day, or a season, which depends on the climate
FEAST, SEASON = 0.75, 0.75
#: A feast or a season that no day of publication places
UNPLACED = 0.8
#: In two digits: "en 98"
SHORT_YEAR = 0.7
#: Counted from the day of publication for want of a date that is named: "the day before"
FROM_NOTHING_NAMED = 0.5
