"""Where the words stated begin, behind a reporting word that stands before them.

said that he …  ·  said he …  ·  said on Monday in a statement that he …  ·  told Reuters that …
a dit que il …  ·  a déclaré mardi à l'AFP que …  ·  a informé la presse que …
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.grammar import DAY, MONTH, NO_CLAUSE
from sahelscope.quotes.indirect.scene import IndirectScene

#: "that", unless it points: "that same day"
_EN_THAT = r"that,?\s(?!(?:same|day|week|month|year|night|morning|time|way)\b)"
_THAT = {
    "en": re.compile(
        rf"\s{{1,3}}(?:{_EN_THAT}|(?:whether|if|how|why)\s)(?!(?:to|again|too|and|or|[–—-])\s|since\s(?:he|she|they|it|then)\b)"
        r"|\s(?=that’s|that's)"
    ),
    "fr": re.compile(r"\s{1,3}(?:(?:du|au|sur\sle|de\sce)\s(?:fait\s)?)?(?:que,?\s(?!de\s)|qu['’])"),
}
#: time, place and listener may stand between; the first word tells that it is one of them
_BETWEEN = {
    "en": r"(?:[^,;:.!?“”\"()\n]|,(?!\s\w+ing\b)){0,90}?",
    "fr": r"[^;:.!?«»“”\"()\n]{0,90}?",
}
_DETOUR = {
    "en": re.compile(
        rf"\s{{1,3}}(?:on|in|at|during|by|late|early|last|this|earlier|again|yesterday|today|via|through|after|before|with|from|for|both|"
        rf"to\s(?:[A-Z]|reporters|journalists|the\spress)|publicly|afterwards?|\w+ly|{DAY['en']})\b"
        rf"{_BETWEEN['en']}\s{_EN_THAT}"
    ),
    "fr": re.compile(
        rf"\s{{1,3}}(?!que\s|qu['’])(?:à|au|aux|dans|en|sur|lors|devant|hier|ce|cette|par|pour|auprès|après|avant|plus|également|aussi|"
        rf"ensuite|encore|toutefois|cependant|notamment|enfin|vouloir|\w+ment|depuis|de\sson|de\ssa|{DAY['fr']})\b"
        rf"{_BETWEEN['fr']}\s(?:que,?\s|qu['’])"
    ),
}
_LISTENER = {
    "en": re.compile(rf"\s{{1,3}}[^;:.!?“”\"()\n]{{1,80}}?(?<!\sof)(?<!\sfor)\s{_EN_THAT}"),
    "fr": re.compile(r"\s{1,3}[^;:.!?«»“”\"()\n]{1,80}?\s(?:que\s|qu['’])"),
}
_BRIEF_DETOUR = re.compile(
    rf"\s{{1,3}}(?:(?:on\s|late\s|early\s|last\s)?{DAY['en']}(?:\s(?:morning|afternoon|evening|night))?"
    r"|(?:in|on|at|during)\s(?:a|an|the|his|her|its|their)\s(?:[\w-]+\s){0,3}?(?:statement|interview|speech|conference|"
    r"letter|report|tweet|post|briefing|hearing|address|meeting|message|email)"
    rf"|in\s(?:early\s|late\s|mid-)?{MONTH['en']}(?:\s\d{{4}})?|on\s{MONTH['en']}\s\d{{1,2}}|in\s\d{{4}}|yesterday|today|earlier)"
    r"(?=\s(?:he|she|they|it|there|the|his|her|its|their|a|an|no|some|all)\s)"
)
#: "said on X it had …": a pronoun and its auxiliary open the clause
_LONG_DETOUR = re.compile(
    r"\s{1,3}(?:on|via|in|from|at|during|after|by|to|late|early|last|this|\w+day)\s[^;:.!?“”\"()\n]{1,60}?"
    r"(?=\s(?:he|she|it|they)\s(?:had|has|have|was|were|is|are|would|will|could|did|does|do)\b)"
)
_AT_LEAST = re.compile(r"\s{1,3}(?:at\s(?:least|most)|up\sto|as\smany|in\sfact|under\shis|under\sher)\s")
#: time behind the cue, and no clause: "said this week", "said Dec. 6"
_WHEN = re.compile(
    r"\s{1,3}(?:this|last|next|that)\s(?:week|month|year|morning|afternoon|evening|night|summer|fall|winter|spring|time)\b"
    r"|\s{1,3}(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.?\s\d"
)
_NEXT = re.compile(r"\s{1,3}([\w'’$€£-]+)")
#: "a demandé si la route …", "demande s'il …"
_WHETHER = re.compile(r"\s{1,3}(?=si\s|s['’]ils?\s)")
_PERSON = re.compile(
    r"\s{1,3}(?:him|her|them|me|us|you|reporters|journalists|lawmakers|supporters|voters|"
    r"(?:the\s)?(?:[A-Z][\w.’'-]*\s?){1,4})(?=\s)"
)


def that(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the clause begins that the cue reports, None where none follows."""
    text, language, limit = scene.text, scene.language, cue.sentence.end
    for pattern in (_THAT[language], _DETOUR[language]):
        if match := pattern.match(text, cue.end, limit):
            return match.end()
    if language == "fr" and cue.form.startswith("demand") and (match := _WHETHER.match(text, cue.end, limit)):
        return match.end()
    if language == "fr" or "that" not in cue.frames:
        return None
    return bare(text, cue.end, limit)


def explicit(cue: Cue, scene: IndirectScene) -> bool:
    """Tell whether a "that" opens the reported clause right behind the cue."""
    return bool(_THAT[scene.language].match(scene.text, cue.end, cue.sentence.end))


def at_least(cue: Cue, scene: IndirectScene) -> bool:
    """Tell whether a number opens an English clause behind the cue: "reported at least six dead"."""
    return scene.language == "en" and bool(_AT_LEAST.match(scene.text, cue.end, cue.sentence.end))


def bare(text: str, offset: int, limit: int) -> int | None:
    """Return where an English clause without "that" begins: "said he left", "said Monday he left"."""
    if match := _BRIEF_DETOUR.match(text, offset, limit) or _LONG_DETOUR.match(text, offset, limit):
        return match.end() + 1
    if match := _AT_LEAST.match(text, offset, limit):
        return match.start() + 1
    match = None if _WHEN.match(text, offset, limit) else _NEXT.match(text, offset, limit)
    if match is None or match.group(1).endswith("ly"):
        return None
    if match.group(1).lower() in NO_CLAUSE and not text.startswith("much of ", match.start(1)):
        return None
    return match.start(1)


def listener_end(cue: Cue, scene: IndirectScene) -> int:
    """Return where the listener ends that stands behind the cue, the cue's end where none does: "told Reuters"."""
    listener = scene.people.starting_at(cue.end + 1)
    if listener:
        return listener.end
    match = _PERSON.match(scene.text, cue.end, cue.sentence.end) if scene.language == "en" else None
    return match.end() if match else cue.end


def told(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the words begin that somebody is told: "told Reuters that he left", "a informé la presse que …"."""
    text, language, limit = scene.text, scene.language, cue.sentence.end
    at = listener_end(cue, scene)
    if at > cue.end:
        for pattern in (_THAT[language], _DETOUR[language]):
            if match := pattern.match(text, at, limit):
                return match.end()
        if language == "en" and (start := bare(text, at, limit)) is not None:
            return start
    match = _LISTENER[language].match(text, cue.end, limit)
    return match.end() if match else None
