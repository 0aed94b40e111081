"""Past or future: the nearest cue in the clause decides.

    "will meet on Friday", "se réunira vendredi"  future
    "was arrested on Friday", "a été arrêté vendredi"  past

The cue before the date counts first, the nearest to it; where there is none, the first one after it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from sahelscope.dates.words import alternation
from sahelscope.language import lexicon
from sahelscope.models import Language

Tense = Literal["past", "future", "unknown"]

#: Endings that tell a tense where the word list does not hold the verb
_ENDINGS = {
    "en": {"past": r"\w{2,}ed", "future": r"(?-i:may)|\w+['’]ll|(?P<plan>(?:is|are|am)(?: \w+ly| not)? \w{2,}ing)"},
    "fr": {
        "past": r"\w{2,}(?:ait|aient|èrent|irent|urent)|\w{3,}(?:a|it|ut)(?=\s+(?:été|fait|eu)\b)",
        "future": r"(?:sera|seront|serait|seraient)(?: \w+ment)?(?: \w{3,})?|\w{2,}(?:era|ira|rra|dra|vra"
        r"|ura|ttra|eront|iront|rront|dront|vront|uront|erons|erez|erai)",
    },
}

#: The participle says nothing of the tense: "will be held", "sera arrêté", "to be signed"
_PARTICIPLES = {"en": r"be(?: \w+ly)? \w+", "fr": r"être(?: \w+ment)? \w+"}


@cache
def _cues(language: Language) -> re.Pattern[str]:
    words = lexicon.load(language, "tense_cues")
    endings = _ENDINGS[language]
    return re.compile(
        rf"(?<!\w)(?:(?P<block>{alternation(words.of('-'))}|{_PARTICIPLES[language]})|"
        rf"(?P<future>{endings['future']}|{alternation(words.of('future'))})|"
        rf"(?P<past>{endings['past']}|{alternation(words.of('past'))}))(?!\w)",
        re.IGNORECASE,
    )


#: "The vote is on Sunday", "la fête est vendredi"
_IS = {
    "en": re.compile(r"\b(?:is|are)(?: only| not)?(?: on| in)? $", re.IGNORECASE),
    "fr": re.compile(r"\b(?:est|sont|c['’]est)(?: le| pour| en)? $", re.IGNORECASE),
}
#: "until Friday", "d'ici vendredi": to come, unless something lasted until then
_UNTIL = {
    "en": re.compile(
        r"\b(?:by|until|till|no later than|ahead of)(?: (?:the|early|late|mid|next|this|at least"
        r"|on))*[ -]$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:\bjusqu['’](?:au|à|en)|\bd['’]ici(?: au| à| le| la| en)?|\bau plus tard(?: le)?|\bà compter du|\bdès le)"
        r"(?: le| la| ce)?[ ]$",
        re.IGNORECASE,
    ),
}
#: "annoncée pour samedi", "a strike called for Monday"
_SET_FOR = {
    "en": re.compile(
        r"\b(?:called|announced|set|planned|fixed|booked|summoned|billed) for(?: the)?[ ]$", re.IGNORECASE
    ),
    "fr": re.compile(
        r"\b(?:annonc|prév|fix|convoqu|programm|organis|attend|appel)\w*(?: \w+){0,2} pour(?: le| la| ce)?[ ]$",
        re.IGNORECASE,
    ),
}
_LASTED = {
    "en": re.compile(r"\b(?:lasted|ran|raged|went on|had|were|was held|served|ruled|governed|led)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(?:duré|poursuivie?s?|avait|avaient|était|étaient|dirigé|gouverné|régné|été)\b", re.IGNORECASE
    ),
}
_PLAN_REACH = 20
#: A clause about the date's own noun says nothing of the date: "the talks of May, which will ..."
_ASIDE = re.compile(r",? (?:qui|que|dont|where|which|who|whose|où)\b", re.IGNORECASE)
#: After a date inside its sentence, the clause ends at a comma too
_CLAUSE = re.compile(r"[,;:—–]|[ ](?:qui|que|dont|where|which|who|whose|où|but|mais)\b", re.IGNORECASE)
#: "Réunion lundi à 18 h": without a verb, an hour set beforehand
_APPOINTMENT = {
    "en": re.compile(r",? (?:at|from) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m", re.IGNORECASE),
    "fr": re.compile(r",? (?:matin|soir|après-midi)?,? ?(?:à|dès|de|à partir de) \d{1,2} ?(?:h|heures)", re.IGNORECASE),
}
_HEAD = re.compile(
    r"[\s\"“«]*(?:and|but|so|then|et|mais|puis)?[ ,]*(?:in|on|at|by|for|from|during|late|early|starting|en|le|à|au"
    r"|aux|dès|dans|ce"
    r"|cette|vers|pour|the|la|les|du|de|d['’])?(?: (?:la|le|nuit|du|de|the|month of|mois de))*[ ]*",
    re.IGNORECASE,
)


#: "promised to leave before July": a deadline, though the verb is past
_DEADLINE = {
    "en": re.compile(
        r"\b(?:promis|pledg|vow|demand|order|deadline|ultimatum|hope|want|urg|call|insist|target|goal)\w*\b"
        r"[^.;]{0,80}\bbefore (?:(?:the|early|late|mid|end of|next) ?)*[ -]?$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:promis|promet|exig|demand|ultimatum|délai|engag|espèr|espér|objectif|échéance|somm)\w*\b"
        r"[^.;]{0,80}\bavant(?: (?:la|le|fin|mi|début|la fin|de|du))*[ -]$",
        re.IGNORECASE,
    ),
}
#: "the truce was broken by Wednesday"
_DONE_BY = re.compile(r"\b(?<!\bbe )\w+(?:ed|en|wn) by (?:(?:the|early|late|mid) ?)*[ -]?$", re.IGNORECASE)


def done_by(before: str) -> bool:
    """Tell whether something was over by the date that follows: "broken by early Wednesday"."""
    return bool(_DONE_BY.search(before))


def around(before: str, after: str, language: Language) -> Tense:
    """Return the tense that the words before and after a date speak in."""
    before, after = before.rpartition(";")[2], after.partition(";")[0]
    if _DEADLINE[language].search(before) or _SET_FOR[language].search(before):
        return "future"
    until = _UNTIL[language].search(before)
    if until and language == "en" and done_by(before) and "future" not in _cues_in(before, language):
        return "past"
    if until and (before[: until.start()].strip(' "“«,') or around("", after, language) != "past"):
        return "past" if _LASTED[language].search(before) else "future"
    if _IS[language].search(before):
        return "future"
    found = _cues_in(before, language)
    if not found:
        clause = _ASIDE.split(after)[0] if _HEAD.fullmatch(before) else _CLAUSE.split(after)[0]
        found = _cues_in(clause, language)[:1]
    if found:
        return found[-1]
    if _APPOINTMENT[language].match(after):
        return "future"
    # "Sworn in on 2 October, he named ...": a story told in the past all through
    return "past" if set(_cues_in(_ASIDE.split(after)[0], language)) == {"past"} else "unknown"


def _cues_in(words: str, language: Language) -> list[Tense]:
    """Return the tenses that the cues of a clause speak in, in order."""
    found: list[Tense] = []
    for cue in _cues(language).finditer(words):
        part = cue.groupdict()
        if part.get("plan") and len(words) - cue.end() > _PLAN_REACH:
            continue  # "is filing on Saturday" plans; "is thanking those who voted on Saturday" does not
        if part["future"] or part["past"]:
            found.append("future" if part["future"] else "past")
    return found
