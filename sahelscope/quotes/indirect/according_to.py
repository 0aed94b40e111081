"""A preposition names the speaker: according to X, selon X, d'après X.

According to the ministry, the road is closed.       Selon le ministère, la route est fermée.
The road is closed, according to the ministry.       La route est fermée, d'après le ministère.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause
from sahelscope.quotes.indirect.cue_after import LEAD
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement

_SOURCE = re.compile(r"\s?([^\s,;:.()“”\"«»][^,;:()“”\"«»\n]{1,90}?)(?=,|;|\)|\.\s|\.?$|\s[–—-]\s)")
#: an apposition behind the name, up to its second comma; in French it often lacks an article: clauses are ruled out
_APPOSITION = re.compile(
    r",\s(?:(?:a|an|who|whose|former|qui|un|une)\s|(?!(?:les?|la|une?|des|du|de|ils?|elles?|on|ce|cet|cette|ces|cela|son|sa|ses|leurs?|aux?|à|"
    r"en|dans|sur|plus|moins|près|aucune?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|rien|tout|toute|tous|toutes|personne|"
    r"beaucoup|plusieurs|certains|certaines|si|quand|lorsque|depuis|après|avant|malgré|pour|avec|sans|chaque|notre|votre|nos)\b)"
    r"[a-zéèê]{4,}(?:-[a-zé]+)?\s)[^,;:.\n]{3,90},"
)
_ARTICLED = re.compile(r",\s(?:a|an|who|whose|former)\s[^,;:.\n]{3,90},")
#: what no statement is according to
_NOBODY = re.compile(
    r"\s?(?:(?:its|their|his|her|the|this|that|our|leurs?|son|sa|ses|les|la|le|nos)\s(?:own\s)?(?:needs?|means|ability|abilities|plans?|laws?|"
    r"size|schedule|rules|besoins?|moyens|lois?|capacités|cas|règles|calendrier)\b|plan\b|schedule\b|(?:the|a)\s(?:\w+\s){0,3}?(?:understanding|decisions?|terms|principles|criteria|timetable|timeline|standards?)\b|les?quel|laquelle|lequel|que\b|ce\squ)",
    re.IGNORECASE,
)
#: "le témoignage de X", "the account of X": X speaks
_ACCOUNT = re.compile(
    r"\s?(?:(?:le|les|un|des|the)\s(?:témoignages?|propos|dires|déclarations?|récits?|accounts?|testimony)\s)?(?:de\s|du\s|des\s|d['’]|of\s)"
)
#: "a-t-on appris de source sûre", "a appris l'AFP auprès de X": the cue's own verb
_LEARNT = re.compile(
    r",\s(?:a-t-(?:on|il|elle)|on\sa|(?:a|ont))\s(?:\w+\s)?(?:appris|indiqué|annoncé|confirmé)[^,]{0,30}\Z"
)
#: opens the sentence before the cue and is no part of the statement
_OPENING = re.compile(r"(?:But|And|Yet|So|Still|Mais|Et|Or|Car|Ainsi|Ici|Toujours)\Z")


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause for which the cue names the speaker."""
    if "source" not in cue.frames:
        return None
    text, language, sentence = scene.text, scene.language, cue.sentence
    speaker = _speaker(cue, scene)
    learnt = _LEARNT.search(text, max(sentence.start, cue.start - 60), cue.start)
    if speaker is None or (cue.form.startswith("auprès") and not learnt):
        return None
    start = sentence.start
    if scene.stated and scene.stated[-1].spans[-1].end > start:
        start = scene.stated[-1].spans[-1].end
    before = clause.trimmed(text, start, learnt.start() if learnt else cue.start)
    if before.end - before.start > clause.LONGEST:
        return None
    begin = _behind(speaker, scene, sentence.end)
    # "In Gao, according to X, the road …": the longer part behind is the clause
    lead = begin is not None and LEAD.match(text, before.start) and sentence.end - begin > before.end - before.start
    if clause.words(text, before) > 3 and not lead:
        return Statement((before,), speaker)
    if begin is None:
        return Statement((before,), speaker) if clause.words(text, before) > 2 else None
    span = clause.trimmed(text, begin, clause.end_of(text, language, begin, sentence.end))
    aside = (
        before.end > before.start and text[cue.start - 2 : cue.start] == ", " and not _OPENING.match(before.of(text))
    )
    spans = (before, span) if aside else (span,)
    return Statement(spans, speaker) if sum(clause.words(text, s) for s in spans) > 2 else None


def _behind(speaker: Speaker, scene: IndirectScene, limit: int) -> int | None:
    """Return where the clause begins behind the speaker and the apposition to it."""
    text, start = scene.text, speaker.end
    pattern = _APPOSITION if scene.language == "fr" else _ARTICLED
    if apposition := pattern.match(text, start, limit):
        return apposition.end()
    if text[start : start + 1] == ",":
        beside = scene.people.starting_at(start + 2)
        title = beside and beside.kind in ("title", "unnamed") and text[beside.end : beside.end + 1] == ","
        named = speaker.candidate and speaker.candidate.kind == "name"
        return beside.end if beside and title and named else start
    comma = text.find(",", start, min(start + 60, limit))
    return comma if comma >= 0 else None


def _speaker(cue: Cue, scene: IndirectScene) -> Speaker | None:
    text, start, limit = scene.text, cue.end, cue.sentence.end
    if _NOBODY.match(text, start, limit):
        return None
    form = cue.form.lower()
    if form.startswith("de source"):
        start = cue.start + len("de ")
    elif account := _ACCOUNT.match(text, start, limit):
        start = account.end()
    while start < limit and text[start].isspace():
        start += 1
    found = scene.people.starting_at(start)
    if form == "pour":
        # "pour Awa Diallo, …": only a person with a name, at the head of the sentence
        named = (
            found
            and found.kind == "name"
            and cue.start == cue.sentence.start
            and text[found.end : found.end + 1] == ","
        )
        return Speaker(start, found.end, found, "first") if found and named else None
    if found is None or text[found.end : found.end + 1] in ("'", "’"):  # "the parents' committee"
        match = _SOURCE.match(text, cue.end, limit)
        return Speaker(match.start(1), match.end(1), None) if match else None
    name = scene.people.starting_at(found.end + 2)
    if found.kind == "title" and name and name.kind == "name" and text[found.end : name.start] == ", ":
        found = name  # "selon le ministre, Awa Diallo, …"
    return Speaker(found.start, found.end, found)
