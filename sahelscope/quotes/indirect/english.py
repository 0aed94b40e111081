"""The grammar of English statements without marks."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.quotes.grammar import words
from sahelscope.quotes.indirect.english_clauses import DAY, NO_CLAUSE, NUMBER_OPENS, clause_without_that
from sahelscope.quotes.indirect.grammar import Grammar

#: "that", unless it points: "that same day"
_THAT = r"that,?\s(?!(?:same|day|week|month|year|night|morning|time|way)\b)"
#: time, place and listener may stand between; the first word tells that it is one of them
_BETWEEN = r"(?:[^,;:.!?“”\"()\n]|,(?!\s\w+ing\b)){0,90}?"
_HAVE = words("has have had")
_BE = words("is are was were been being be get got")
_PREPOSITION = words(
    """of for from at in on with by to about against between into over under through after before as than like near
    during without within among toward towards including despite"""
)
#: past forms that do not end in -ed
_PAST = words("said told thought wrote swore found sought spoke knew felt made held saw took")


@cache
def _verb_number(form: str) -> str:
    """Return "many" for the form of the plural ("say", "point out"), "one" for that of the singular, "" for others."""
    first = form.split()[0]
    if (first.endswith("ss") or not first.endswith(("s", "ed", "ing"))) and first not in _PAST:
        return "many"
    return "one" if form.endswith("s") else ""


GRAMMAR = Grammar(
    gerund_endings=("ing",),
    past_endings=("ed", "found", "finds"),
    particles=(" for", " on", " against"),
    verb_number=_verb_number,
    helpers=words(
        """has have had is are was were been being also then later now once first again since just still recently
        previously already initially himself herself itself themselves both all did does do even further meanwhile
        instead soon often long twice 's ’s"""
    ),
    adverb_endings=("ly",),
    have=_HAVE,
    be=_BE,
    auxiliaries=_HAVE | _BE,
    unsaid=words("not never to will would could should may might can must cannot shall if nor neither hardly let"),
    unsaid_endings=("n't", "'d", "'ll"),
    infinitive="to",
    went_on=words("on continued continues continuing began started proceeded"),
    went_on_particle="on",
    passive_unsaid=True,
    preposition=_PREPOSITION,
    joining=words("of for from at in with"),
    relative=words("who"),
    relative_speaks=True,
    joins=words("while whereas although though as"),
    conjunctions=words("and but or yet then"),
    plural_joins=words("and"),
    gerund_lead=words("while by after before when in also without"),
    gerund_object=re.compile(r"\b(?:on|of|for|in|by|from|about|without)\s\w+ing\b[^,;]{0,50}\Z"),
    modal=re.compile(r"\b(?:to|will|would|can|could|shall|should|must|may|might)\s|['’](?:ll|d)\s"),
    clause_openers=words(
        """and but or yet that while as when if because although though where after before since so which who what then
        than until"""
    ),
    unasserted=words("which whom what whose if unless whether"),
    nobody=words("i you we one nobody none anyone that") | {"no one"},
    anybody=re.compile(r"(?:those|people|voters|anyone|everyone|someone|anybody)\b", re.IGNORECASE),
    time_before_cue=re.compile(
        r"\s(?:(?:on\s|late\s|early\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?"
        r"|(?:late\s|earlier\s)?(?:last|this)\s(?:week|month|year|summer|fall|winter|spring)|in\sa\sstatement"
        r"|in\s(?:19|20)\d\d)\s\Z"
    ),
    quoted_by=re.compile(r"\s(?:\w+ed|reached|met)\sby\s\Z"),
    conjunction="that ",
    phrase_opening=re.compile(
        r"(?:the|a|an|some|many|most|both|several|few|half|all|each|one|another|other|others|those|his|her|its|their|about|nearly)\Z"
        r"|(?-i:[A-Z0-9])[\w’'.&%-]*\Z",
        re.IGNORECASE,
    ),
    phrase_alone=re.compile(r"(?:the|an?|his|her|its|their)\s*", re.IGNORECASE),
    reduced_relative=re.compile(r"\s(?:\w+ed|in|from|at|near|of|with|on)\s"),
    possessive_endings=("'s", "’s", "s'", "s’"),
    any_phrase_says=True,
    object_behind=True,
    behind_name=re.compile(r"\s?(?:[.,;:)–—]|$|\s(?:in|at|on|after|when|during|from|last|\w+day)\b)"),
    that=re.compile(
        rf"\s{{1,3}}(?:{_THAT}|(?:whether|if|how|why)\s)(?!(?:to|again|too|and|or|[–—-])\s|since\s(?:he|she|they|it|then)\b)"
        r"|\s(?=that’s|that's)"
    ),
    that_after_detour=re.compile(
        rf"\s{{1,3}}(?:on|in|at|during|by|late|early|last|this|earlier|again|yesterday|today|via|through|after|before|with|from|for|both|"
        rf"to\s(?:[A-Z]|reporters|journalists|the\spress)|publicly|afterwards?|\w+ly|{DAY})\b"
        rf"{_BETWEEN}\s{_THAT}"
    ),
    that_after_listener=re.compile(rf"\s{{1,3}}[^;:.!?“”\"()\n]{{1,80}}?(?<!\sof)(?<!\sfor)\s{_THAT}"),
    listener=re.compile(
        r"\s{1,3}(?:him|her|them|me|us|you|reporters|journalists|lawmakers|supporters|voters|"
        r"(?:the\s)?(?:[A-Z][\w.’'-]*\s?){1,4})(?=\s)"
    ),
    listener_goes_on=re.compile(
        r"(?:\s(?:state|national|public|local|private|news|press|radio|tv))*\s(?:agency|agencies|channel|television|TV|radio|"
        r"newspaper|daily|weekly|magazine|broadcaster|website|site|outlet|network|service)\b(?:\s[A-Z][\w.-]*)*"
    ),
    clause_without_that=clause_without_that,
    number_opens=NUMBER_OPENS,
    noun_phrase=re.compile(
        r"\s{1,3}(?:(?:in|on)\s(?:early\s|late\s)?[A-Z]\w+(?:\s\d{1,4})?\s)?"
        r"(?=(?:the|a|an|his|her|its|their|this|that|these|those|any|all|some|no|what|how|more|two|three|[A-Z]\w|\d|[a-z]+(?:ing|s)?\s)\b)"
    ),
    no_noun_phrase=_PREPOSITION | NO_CLAUSE - words("what how") | words("even along while if that to here there most"),
    infinitive_phrase=re.compile(
        r"\s{1,3}(?=(?:not\s)?to\s(?!(?:say|comment|tell|answer|speak|elaborate|respond|reply|talk)\b)[a-z])"
    ),
    agent=re.compile(r"(?:\s(?:\w+ly|later|also|\w+day))?\sby\s"),
    blamed_for=re.compile(r"(?:\s\([^()\n]{1,40}\))?\s(?:for|of)\s(?=\w+ing\s)"),
    stop=re.compile(
        r",\s(?:but(?!\sthat\b)|although|though|compared|according\sto|which|who|while|despite)\b|;\s"
        r"|(?:,|,?\sand)\s(?P<gerund>\w+ing)\b"
        r"|,?\s(?:and|but)\s(?:\w+ly\s|also\s|then\s|later\s|has\s|have\s|had\s|did\s|does\s|not\s|didn['’]t\s){0,3}(?P<cue>\w+)\b"
        r"|\s(?P<dash>[–—]|--?)(?=\s)"
    ),
    resumes=re.compile(
        r",\s(?=(?:\w+ed|\w+ly|is|was|are|were|has|had|have|will|would|says?|said|plans?|told|made|took|went|came|left|won|lost)\s)"
    ),
    subordinate=re.compile(r"(?:But\s|And\s)?(?:While|Although|Though|When|If|As|Because|After|Before|Since)\s"),
    closes=re.compile(
        r"\s?(?:[.,;)–—]|$|\s(?:on|in|at|during|to|by|when|while|after|before|as|last|late|early|earlier|this|yesterday|today|recently|"
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|of\sthe|about|from|via|through|with|for)\b)"
    ),
    no_rest=re.compile(r"\s*(?:\d+|\w+ing|pursuant|who|which|whose|but|a|an|the|according)\b"),
    lead=re.compile(
        r"(?:(?:And|But)\s)?(?:By|In|On|At|If|When|While|As|After|Before|For|With|Despite|Under|Since|Because|Like|"
        r"During|Until|Once|From|Among|Unlike|Instead|Now|Then|Today|Yesterday|\w+day|A)\s"
    ),
    like=words("as"),
    owner=re.compile(r"(?:['’]s?|\b(?P<possessive>his|her|their|its))\s(?:[a-z-]{2,}\s){0,3}\Z"),
    one_owner=words("his her"),
    noun_author=re.compile(r"\s(?:made\s|issued\s)?(?:by|from)\s"),
    noun_that=re.compile(
        r"\s(?:(?:earlier|last|this|late|on|in|made|issued|yesterday)\b[^,;:.“”\"\n]{0,30}?\s)?"
        r"that\s(?!(?:has|had|was|is|were|are|will|would|could|he\shad\smade)\s)"
    ),
    noun_to=re.compile(r"\s(?=to\s(?!the|a|an|his|her|its|their|[A-Z])[a-z]+\s)"),
    apposition=re.compile(r",\s(?:a|an|who|whose|former)\s[^,;:.\n]{3,90},"),
    no_authority=re.compile(
        r"\s?(?:(?:its|their|his|her|the|this|that|our)\s(?:own\s)?(?:needs?|means|ability|abilities|plans?|laws?|"
        r"size|schedule|rules)\b|plan\b|schedule\b|(?:the|a)\s(?:\w+\s){0,3}?(?:understanding|decisions?|terms|"
        r"principles|criteria|timetable|timeline|standards?)\b)",
        re.IGNORECASE,
    ),
    introduces=(" that", " that,"),
    next_account=re.compile(r",?\s(?:and|but|while)\s"),
    account=re.compile(r"\s?(?:the\s(?:accounts?|testimony)\s)?of\s"),
    connector=re.compile(r"(?:But|And|Yet|So|Still)\Z"),
)
