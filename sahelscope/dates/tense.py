"""Past or future: the nearest cue in the clause decides.

    "will meet on Friday": future, "was arrested on Friday": past
    "se réunira vendredi": future, "a été arrêté vendredi": past

The cue before the date counts first, the nearest to it; where there is none, the first one after it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.pieces import alternation
from sahelscope.language import lexicon
from sahelscope.models import Language

Tense = Literal["past", "future", "unknown"]

#: "is filing on Saturday" plans; so far before the date the verb speaks of something else
_PLAN_REACH = 20


@cache
def _cues(language: Language) -> re.Pattern[str]:
    words, tense = lexicon.load(language, "tense_cues"), GRAMMARS[language].tense
    return re.compile(
        rf"(?<!\w)(?:(?P<block>{alternation(words.of('-'))}|{tense.no_tense})|"
        rf"(?P<future>{tense.future}|{alternation(words.of('future'))})|"
        rf"(?P<past>{tense.past}|{alternation(words.of('past'))}))(?!\w)",
        re.IGNORECASE,
    )


def done_by(before: str, language: Language) -> bool:
    """Tell whether something was over by the date that follows: "broken by early Wednesday"."""
    return bool(GRAMMARS[language].tense.done_by.search(before))


def around(before: str, after: str, language: Language) -> Tense:
    """Return the tense that the words before and after a date speak in."""
    before, after = before.rpartition(";")[2], after.partition(";")[0]
    cues = GRAMMARS[language].tense
    if cues.deadline.search(before) or cues.set_for.search(before) or cues.named_for.match(after):
        return "future"
    until = cues.until.search(before)
    if until and cues.done_by.search(before) and "future" not in _cues_in(before, language):
        return "past"
    if until and (before[: until.start()].strip(' "“«,') or around("", after, language) != "past"):
        return "past" if cues.lasted.search(before) else "future"
    if cues.is_on.search(before):
        return "future"
    found = _cues_in(before, language)
    if not found:
        clause = cues.aside.split(after)[0] if cues.opening.fullmatch(before) else cues.clause_end.split(after)[0]
        found = _cues_in(clause, language)[:1]
    if found:
        return found[-1]
    if cues.appointment.match(after):
        return "future"
    # "Sworn in on 2 October, he named ...": a story told in the past all through
    return "past" if set(_cues_in(cues.aside.split(after)[0], language)) == {"past"} else "unknown"


def _cues_in(words: str, language: Language) -> list[Tense]:
    """Return the tenses that the cues of a clause speak in, in order."""
    found: list[Tense] = []
    cues = _cues(language)
    plans = "plan" in cues.groupindex
    for cue in cues.finditer(words):
        if plans and cue["plan"] and len(words) - cue.end() > _PLAN_REACH:
            continue  # "is thanking those who voted on Saturday" plans nothing
        if cue["future"]:
            found.append("future")
        elif cue["past"]:
            found.append("past")
    return found
