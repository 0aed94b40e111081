"""English cues: auxiliaries, adverbs and negation before the word ("has also said", "didn't say", "went on to say")."""

from __future__ import annotations

import re

from sahelscope.quotes.cue import REACH, Cue, CueForm, either, nouns

_ADVERBS = r"""
    also then later again once just even still always often now reportedly too already recently only never not
    famously further previously repeatedly since first both all simply [a-z]{3,12}ly
    """
_AUXILIARIES = r"""
    has have had 's 've 'd 'll is was were are been being be will would could can may might must should did does do
    didn't doesn't don't hasn't haven't hadn't wasn't isn't won't wouldn't couldn't can't cannot to went_on_to
    goes_on_to gone_on_to declined_to refused_to failed_to wants_to wanted_to seemed_to appeared_to began started
    kept not never ought_to used_to going_to about_to
    """
_ADVERB, _AUX = either(_ADVERBS), either(_AUXILIARIES)
#: How a group ends, seen without a search
_LAST = ("ly ", *{word.split("_")[-1] + " " for word in (_ADVERBS + _AUXILIARIES).split() if word[0] != "["})
_LAST_LETTERS = frozenset(end[-3:] for end in _LAST)
_GROUP = re.compile(
    rf"(?<![\w'’-])(?P<group>(?:{_AUX} (?:{_ADVERB} ){{0,2}}){{1,3}}|(?:{_ADVERB} ){{1,2}})$"
    rf"|(?<=\w)(?P<short>'(?:s|ve|d|ll) (?:{_ADVERB} ){{0,2}}(?:been )?)$"
)
_NEGATED = re.compile(r"\b(?:not|never|cannot|declined to|refused to|failed to)\b|n't\b")
_BE = re.compile(r"(?:\b(?:is|was|were|are|been|being|be)|'s) (?:\w+ly |also |not |often |once )?$")
_NOUN_BEFORE = re.compile(
    r"\b(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|of|in|for|any|no|some|such|every|each|[a-z]+'s|[a-z]+s')"
    r"(?: (?!to |and |or |who |which )[a-z-]{3,14})? $"
)
#: "calls talk of famine “idle”", "amid talk of a coup": a noun
_TALK = re.compile(
    r"\b(?:call|dismiss|reject|brand|deny|denie|denounce|describe|hear|like|hate|stop|end|scorn)(?:e?s|e?d|ing)? $"
    r"|\b(?:amid|despite|heard|all|more|much|about|over|with|without|and|is|was) $"
)
#: "a man is heard saying": whoever is heard says so
_HEARD = re.compile(
    r"\b(?:is|are|was|were|be|been) (?:\w+ly )?(?:heard|seen|filmed|recorded|shown|overheard)"
    r"(?: (?:on|in) [\w ]{2,20})? $"
)
_TO = re.compile(r"\bto (?:\w+ly )?$")
_MODAL = re.compile(
    r"\b(?:will|would|could|can|may|might|must|should|did|do|does|didn't|don't|doesn't|cannot|can't|won't)\b"
)


def read_cue(low: str, start: int, end: int, kind: str) -> Cue | None:
    """Return the cue whose lexicon word stands at ``start:end`` of the lower-case text, None for a plain noun."""
    form = low[start:end]
    if kind == "according" and form.endswith("saying"):
        before = low[max(0, start - REACH) : start]
        group = _GROUP.search(before)
        return Cue(start - (len(before) - group.start()) if group else start, end, start, "says", "finite")
    if kind == "according":
        return Cue(start, end, start, kind, "preposition")
    before = low[max(0, start - REACH) : start]
    if kind == "noun":
        return Cue(start, end, start, kind, "noun")
    if form == "talk of" and _TALK.search(before):
        return None
    if form.endswith("ing") and (heard := _HEARD.search(before)):
        return Cue(start - (len(before) - heard.start()), end, start, kind, "finite")
    group = _GROUP.search(before) if before[-3:] in _LAST_LETTERS and before.endswith(_LAST) else None
    left = start - (len(before) - group.start()) if group else start
    words = before[group.start() :] if group else ""
    if not group and form in nouns("en") and _NOUN_BEFORE.search(before):
        return (
            Cue(start, end, start, "noun", "noun") if kind in ("says", "asks", "writes", "answers", "calls") else None
        )
    if form == "known" and not words.strip():
        return None  # "known to his men as"
    if form in nouns("en") and words.startswith("'s "):
        return Cue(start, end, start, "noun", "noun")
    negated = bool(words and _NEGATED.search(words))
    first = form.split(" ", 1)[0]
    shape: CueForm
    if first.endswith("ing") and first not in ("sing", "bring"):
        shape = "finite" if words and _BE.search(words) else "gerund"
    elif words and _TO.search(words) and "went on" not in words and "goes on" not in words:
        shape = "infinitive"
    elif words and _BE.search(words):
        shape = "passive"
    else:
        shape = "finite"
    return Cue(left, end, start, kind, shape, None, negated)


#: who may stand between the mark and the verb
_WHO = r"(?:he|she|they|(?:the|a|an|one|his|her|another|mr\.?|mrs\.?|ms\.?|dr\.?) [a-z'-]+|[a-z'-]{2,20})"
_NO_VERB = (
    r"(?!(?:and|but|the|that|this|with|from|for|was|were|has|had|have|his|her|their|its|been|need|red|bed|indeed|"
    r"is|as|us|yes|this|thus|plus|across|towards|always|perhaps|sometimes|instead|unless|besides|news|need|based|"
    r"according|retired|called|named|titled|entitled|dubbed|nicknamed|supposed|used|led|published|signed|dated)\b)"
)
#: a closing mark, who may speak, and a verb in -ed or -s
UNLISTED = re.compile(
    rf"[,?!…–—-](?:[”\"’']|'') ?(?:{_WHO} )?(?P<verb>{_NO_VERB}[a-z-]{{2,16}}(?:ed|s))"
    rf"(?=[.,;:]|$| (?:the|a|an|one|his|her|another|at|to|in|from|with|as|when|while|[a-z]+ly)\b| [a-z])"
)


def read_unlisted_cue(text: str, low: str, match: re.Match[str]) -> Cue | None:
    """Return the cue of a match of ``UNLISTED``, None where what stands before the verb cannot speak."""
    start, end = match.span("verb")
    if text[start].isupper() or (match.start() + 3 < start and not _who(text, match.start(), start)):
        return None
    return Cue(start, end, start, "unlisted", "finite")


def _who(text: str, start: int, end: int) -> bool:
    """Tell whether what stands between the mark and the verb is a pronoun, a name or a phrase with a determiner."""
    words = text[start:end].split()[-2:]
    words = [w.lstrip("”\"’',!?…–—-") for w in words]
    words = [w for w in words if w]
    return bool(words) and (
        words[0].lower() in ("he", "she", "they", "the", "a", "an", "one", "his", "her", "another")
        or words[-1][0].isupper()
    )
