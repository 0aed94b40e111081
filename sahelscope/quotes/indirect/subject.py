"""Who stands before or behind a reporting word.

Moussa Diallo, a trader who fled Djibo, has also said …      Moussa Diallo, commerçant à Djibo, a également dit …
…, said Moussa Diallo / he said                              …, a indiqué Moussa Diallo / a-t-il indiqué
"""

from __future__ import annotations

import re

from sahelscope.people import Candidate
from sahelscope.quotes.indirect import content, cues
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.grammar import (
    AND,
    BE,
    CLAUSE_OPENERS,
    GERUND_LEAD,
    HAVE_EN,
    JOINING,
    MARKS,
    PREPOSITION,
    RELATIVE,
    UNASSERTED,
    UNSAID,
)
from sahelscope.quotes.indirect.scene import How, IndirectScene, Speaker
from sahelscope.quotes.indirect.verbs import Group, word_before

#: how far before the reporting word its subject is looked for
REACH = 260


#: time that stands between subject and verb
_WHEN = re.compile(
    r"\s(?:(?:on\s|late\s|early\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?"
    r"|(?:late\s|earlier\s)?(?:last|this)\s(?:week|month|year|summer|fall|winter|spring)|in\sa\sstatement|in\s(?:19|20)\d\d"
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s(?:soir|matin))?|hier)\s\Z"
)


def before(cue: Cue, verbs: Group, scene: IndirectScene) -> Speaker | None:
    """Return the subject that stands before the reporting word and agrees with it."""
    found = _before(cue, verbs, scene)
    who = found.candidate if found else None
    if who is None or found is None or scene.language == "fr" or cue.shape != "finite" or verbs.start < cue.start:
        return found
    beside = found.how in ("adjacent", "phrase")
    if cues.is_plain(cue.form):
        joined = word_before(scene.text, found.start, cue.sentence.start)[0].lower() == "and"
        wrong = beside and who.number == "one" and who.kind in _ONE and not who.head.endswith("s") and not joined
    else:
        wrong = beside and who.number == "many" and who.kind in ("group", "document") and cue.form.endswith("s")
    return None if wrong else found  # not "the state that …", "their remarks that …"


#: kinds that take no plural verb
_ONE = ("name", "title", "unnamed", "pronoun", "document")


def _before(cue: Cue, verbs: Group, scene: IndirectScene) -> Speaker | None:
    text, language = scene.text, scene.language
    floor = max(cue.sentence.start, cue.start - REACH)
    at = verbs.start
    if when := _WHEN.search(text, max(floor, at - 40), at):
        at = when.start()
    word, start = word_before(text, at, floor)
    plain = word.lower().strip('("“«')
    if cue.shape == "gerund" and plain in GERUND_LEAD[language]:
        return main(cue, scene, word_before(text, start, floor)[1])
    if not word:
        return None
    end = start + len(word)
    if plain == RELATIVE[language]:
        found = _ending(scene, _bare(text, start, floor), floor)
        how: How = "aside" if word_before(text, start, floor)[0].endswith(",") else "relative"
        if found and _ANYBODY.match(text, found.start):
            return None
        if language == "en":
            return Speaker(start, end, found.candidate if found else None, how)
        return found and found._replace(how=how)
    if cue.shape == "gerund" and word.endswith(","):
        return main(cue, scene, end)
    if plain in AND[language]:
        spoke = bool(scene.stated) and scene.stated[-1].speaker.start >= cue.sentence.start
        before = _ISSUING if cue.shape == "gerund" else _MODAL if cues.is_plain(cue.form) else None
        if language == "en" and not spoke and before and before.search(text, max(floor, end - 80), end):
            return None  # "a ban on issuing and admitting", "they will discuss and underscore"
        return main(cue, scene, end)
    if word.endswith(","):
        return _before_apposition(scene, end - 1, floor)
    if word.endswith(")"):
        opened = text.rfind("(", floor, end)
        return _ending(scene, _bare(text, opened, floor), floor) if opened > 0 else None
    return _ending(scene, end, floor) or _phrase(cue, scene, end, floor)


_ISSUING = re.compile(r"\b(?:on|of|for|in|by|from|about|without)\s\w+ing\b[^,;]{0,50}\Z")
_MODAL = re.compile(r"\b(?:to|will|would|can|could|shall|should|must|may|might)\s|['’](?:ll|d)\s")
#: "those who say" are nobody in particular
_ANYBODY = re.compile(
    r"(?:those|people|voters|anyone|everyone|someone|anybody|ceux|celles|celui|celle|gens|les\sgens|quiconque)\b",
    re.IGNORECASE,
)


def _bare(text: str, offset: int, floor: int) -> int:
    """Return the offset moved back over white space and a comma."""
    while offset > floor and (text[offset - 1].isspace() or text[offset - 1] == ","):
        offset -= 1
    return offset


def _speaker(candidate: Candidate, how: How, scene: IndirectScene) -> Speaker:
    """Return the candidate as a speaker; the conjunction of "that the mayor said" is no part of it."""
    start = candidate.start
    if candidate.text[:5] == "that " and scene.language == "en" and " " in candidate.text[5:]:
        start += 5
    return Speaker(start, candidate.end, candidate, how)


_AGENT = re.compile(r"\s\w+(?:é|ée|és|ées|ed|reached|met)\s(?:par|by)\s\Z")


def _ending(scene: IndirectScene, offset: int, floor: int) -> Speaker | None:
    """Return the noun phrase that ends at the offset, from its head on: "officials in Mali", not "Mali"."""
    found = scene.people.ending_at(offset)
    if found is None:
        return None
    start = found.start
    if quoted_by := _AGENT.search(scene.text, max(floor, start - 24), start):
        return _ending(scene, quoted_by.start(), floor)  # "un témoin cité par Reuters affirme"
    for _ in range(3):
        word, at = word_before(scene.text, start, floor)
        if word.lower().rstrip("'’") not in JOINING[scene.language]:
            break
        head = scene.people.ending_at(_bare(scene.text, at, floor))
        if head is None:
            if start == found.start:
                return None
            break
        start, found = head.start, head
    named = scene.people.ending_at(start - 2) if scene.text[start - 2 : start] == ", " else None
    if found.kind == "title" and not found.definite and named and named.kind == "name":
        return _speaker(named, "apposition", scene)  # "Awa Diallo, president of the club said"
    return _speaker(found, "adjacent", scene)


def _preposed(scene: IndirectScene, start: int, floor: int) -> bool:
    """Tell whether a preposition stands before the phrase that starts there."""
    return word_before(scene.text, start, floor)[0].lower().rstrip("'’") in PREPOSITION[scene.language]


_CLOSED = re.compile(r"(?:\s\([^()\n]{1,30}\))?\s?,")


def _before_apposition(scene: IndirectScene, comma: int, floor: int) -> Speaker | None:
    """Return the name before an apposition or a relative clause: "Diallo, a trader who fled, said"."""
    text = scene.text
    for c in scene.people.between(floor, comma + 1):
        if (
            not _CLOSED.match(text, c.end, comma + 1)
            or c.kind == "document"
            or _preposed(scene, c.start, floor)
            or scene.quoted(c.start, c.end)
        ):
            continue
        named = scene.people.ending_at(comma)
        if c.kind != "name" and named and named.kind == "name" and text[c.end : named.start].strip() == ",":
            return _speaker(named, "apposition", scene)  # "the minister, Awa Diallo, said"
        return _speaker(c, "apposition", scene)
    return None


#: "L'Espagne s'y oppose, insistant …": a name with its article opens the sentence
_COUNTRY = re.compile(r"(?:L['’]|La\s|Le\s|Les\s)[A-ZÉÎ][\w-]+(?=\s)")


def main(cue: Cue, scene: IndirectScene, limit: int) -> Speaker | None:
    """Return the subject of the sentence: who spoke in it before, or its first noun phrase that can speak."""
    if scene.stated and scene.stated[-1].speaker.start >= cue.sentence.start:
        return scene.stated[-1].speaker._replace(how="continued")
    floor = cue.sentence.start
    for c in scene.people.between(floor, min(limit, floor + REACH))[:6]:
        if not _preposed(scene, c.start, floor) and not scene.quoted(c.start, c.end):
            return _speaker(c, "first", scene)
    country = _COUNTRY.match(scene.text, floor, limit) if scene.language == "fr" else None
    return Speaker(country.start(), country.end(), None, "first") if country else None


_OPENING = {
    "en": re.compile(
        r"(?:the|a|an|some|many|most|both|several|few|half|all|each|one|another|other|others|those|his|her|its|their|about|nearly)\Z"
        r"|(?-i:[A-Z0-9])[\w’'.&%-]*\Z",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|plusieurs|certains|certaines)\Z"
        r"|(?:l|d)['’]\w|(?-i:[A-Z0-9ÀÉ])[\w’'.&%-]*\Z",
        re.IGNORECASE,
    ),
}


#: no noun phrase by itself
_ALONE = re.compile(
    r"(?:the|an?|his|her|its|their|le|la|les|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?)\s*", re.IGNORECASE
)
_REDUCED = re.compile(r"\s(?:\w+ed|in|from|at|near|of|with|on|joints?|cités?|interrogés?)\s")


def _phrase(cue: Cue, scene: IndirectScene, end: int, floor: int) -> Speaker | None:
    """Return the words from the start of the clause to the verb, where they read as a noun phrase: "47 percent say"."""
    text, language = scene.text, scene.language
    if cue.shape == "gerund":
        return None
    sure = content.explicit(cue, scene) or (language == "en" and "say" in cue.frames)
    start, first = end, ""
    for _ in range(12):
        word, at = word_before(text, start, floor)
        if any(mark in word for mark in MARKS):
            return None
        if not word or word[-1] in ",;:–—-(" or word.lower() in CLAUSE_OPENERS:
            break
        if word.lower() in UNSAID[language] or (
            language == "en" and (word.lower() in HAVE_EN or word.lower() in BE["en"])
        ):
            return None
        start, first = at, word.strip('("“«')
    named = scene.people.starting_at(start)
    if named and named.end < end and _REDUCED.match(text, named.end, end):
        return _speaker(named, "phrase", scene)  # "residents reached by phone said"
    if _ALONE.fullmatch(text, start, end) or text[max(start, end - 2) : end] in ("'s", "’s", "s'", "s’"):
        return None  # "the prefect's | promise that": a noun, no verb
    beside = scene.people.ending_at(start - 2) if text[start - 2 : start] == ", " else None
    if sure and beside and beside.kind == "name" and first[:1].islower():
        return _speaker(beside, "apposition", scene)  # "Awa Diallo, president of the club said"
    if not first or not _OPENING[language].match(first) or first.lower() in PREPOSITION[language] or end - start < 3:
        return None
    if not sure and not (start == cue.sentence.start and text.count(" ", start, end) < 3):
        return None
    return Speaker(start, end, None, "phrase")


_ADJECTIVE = re.compile(r"\s\w+(?:el|iel|al|ais|ien|ique|ier|oire|aire|if|elle|ale|aise|ienne|ive)s?\b")
_BEHIND = re.compile(r"(?:le|la|les|l['’]|notre|nos)[\s\w'’-]{3,60}(?=[.,;]|\Z)")
#: time, place and listener between a French verb and the subject behind it
_BETWEEN = re.compile(
    r"(?:(?:à|au|aux|dans|en|sur|lors|devant|hier|ce|cette|par|de\sson|également|aussi|ainsi|notamment|\w+ment|\w+di|dimanche)\b"
    r"[^,;:.]{0,45}\s)?\Z"
)


def asserted(speaker: Speaker, scene: IndirectScene, floor: int) -> bool:
    """Tell whether the subject opens a statement of its own: not "which he said", "whom he blamed", "if he says"."""
    return word_before(scene.text, speaker.start, floor)[0].lower().strip('(“"«') not in UNASSERTED


def after(cue: Cue, scene: IndirectScene) -> Speaker | None:
    """Return the subject that stands behind the reporting word: "said Moussa Diallo", "a indiqué mardi le maire"."""
    text = scene.text
    start = cue.end
    while start < cue.sentence.end and text[start].isspace():
        start += 1
    if found := scene.people.starting_at(start):
        named = scene.people.starting_at(found.end + 2) if text[found.end : found.end + 2] == ", " else None
        if found.kind == "title" and named and named.kind == "name" and text[named.end : named.end + 1] in ",.":
            return _speaker(named, "apposition", scene)  # "said the minister, Awa Diallo."
        behind = _BEHIND.match(text, start, cue.sentence.end) if scene.language == "fr" else None
        if behind and behind.end() > found.end and _ADJECTIVE.match(text, found.end) and found.kind != "pronoun":
            return Speaker(start, behind.end(), found, "adjacent")  # "le Journal officiel"
        return _speaker(found, "adjacent", scene)
    if scene.language != "fr":
        return None
    if behind := _BEHIND.match(text, start, cue.sentence.end):
        return Speaker(behind.start(), behind.end(), None, "phrase")
    for c in scene.people.between(start, min(start + 60, cue.sentence.end))[:3]:
        if not _BETWEEN.match(text, start, c.start):
            continue
        if not _preposed(scene, c.start, cue.end) and text[c.start - 1] not in "'’":
            return _speaker(c, "adjacent", scene)
    return None
