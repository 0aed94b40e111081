"""The grammar of English statements without marks."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.quotes.grammar import words
from sahelscope.quotes.indirect.english_clauses import DAY, LISTENER, NO_CLAUSE, NUMBER_OPENS, clause_without_that
from sahelscope.quotes.indirect.english_endings import STOP, THING_STOP
from sahelscope.quotes.indirect.grammar import Grammar

#: "that", unless it points: "that same day"
_THAT = r"that,?\s(?!(?:same|day|week|month|year|night|morning|time|way)\b)"
#: time, place and listener may stand between; the first word tells that it is one of them
_BETWEEN = r"(?:[^,;:.!?“”\"()\n]|,(?!\s\w+ing\b)){0,90}?"
#: what is counted of the dead and the lost
_FIGURE = (
    r"(?:tolls?|figures?|numbers?|totals?|counts?|estimates?|tally|costs?|loss(?:es)?|damages?|price|value|dead|deaths?|"
    r"casualties)"
)
_NUMBER = (
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|scores|thousands|several)"
)
_HAVE = words("has have had")
_BE = words("is are was were been being be get got")
_PREPOSITION = words(
    """of for from at in on with by to about against between into over under through after before as than like near
    during without within among toward towards including despite"""
)
#: past forms that do not end in -ed
_PAST = words(
    """said told thought wrote swore found sought spoke knew felt made held saw took put gave knew learnt understood
    foresaw forecast broadcast bet laid set read let called"""
)


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
    gerund_particles=words("out on for against of to that down clear"),
    verb_number=_verb_number,
    helpers=words(
        """has have had is are was were been being also then later now once first again since just still recently
        previously already initially himself herself itself themselves both all did does do even further meanwhile
        instead soon often long twice very quite so deeply however nevertheless nonetheless therefore 's ’s"""
    ),
    adverb_endings=("ly",),
    have=_HAVE,
    be=_BE,
    feel=words("feel feels felt remain remains remained sound sounds sounded became grew seem seems seemed appeared"),
    auxiliaries=_HAVE | _BE,
    unsaid=words("not never to will would could should may might can must cannot shall if nor neither hardly let"),
    unsaid_endings=("n't", "'d", "'ll"),
    infinitive="to",
    went_on=words("on used continued continues continuing began started proceeded"),
    went_on_particle="on",
    passive_unsaid=True,
    preposition=_PREPOSITION,
    joining=words("of for from at in with"),
    relative=words("who which"),
    relative_of_things=words("which"),
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
    quoted_as=re.compile(
        r"\s(?:(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:\w+\s)?(?:quoted|cited|reported|heard|seen|filmed|recorded)\b[^;:.!?\n]{0,60}?"
        r"(?:\sas)?|went\son\srecord(?:\sas)?)\s\Z"
    ),
    modal_clause=re.compile(
        r"\s{1,3}(?:the|an?|his|her|its|their|some|many|most|more|he|she|it|they|there|[A-Z]\w+)(?:\s(?!that\b|who\b|which\b)[\w’'-]+){0,6}?"
        r"\s(?:will|would|could|might|may|should|cannot)\s"
    ),
    quoted_by=re.compile(r"\s(?:\w+ed|reached|met)\sby\s\Z"),
    nobody_opens=re.compile(r"(?:no|neither)\s", re.IGNORECASE),
    those=re.compile(r"\b(?:Those|those)\Z"),
    relative_before=re.compile(r",?\s(?:who|whom|whose|which|that)\s[^,;:.!?“”\"()\n]{2,80}\Z"),
    absolute=re.compile(r"(?:,\swith|\AWith|[.”\n]\sWith)\s\Z"),
    joined_before=re.compile(
        r",\s(?=(?:the|an?|its|his|her|their|both|two|[A-Z])[^,;:.!?“”\"()\n]{0,60}\sand\s(?:the\s|an?\s)?\Z|(?:[A-Z][\w'’-]*\s){1,4}\Z"
        r"|(?:[a-z-]+\s){0,2}[a-z-]+s\sand\s(?:the\s|an?\s)?\Z)"
    ),
    object_pronouns=words("it them him her us me this that"),
    conjunction="that ",
    phrase_opening=re.compile(
        r"(?:the|a|an|some|many|most|both|several|few|half|all|each|one|another|other|others|those|his|her|its|their|about|nearly)\Z"
        r"|(?-i:[A-Z0-9])[\w’'.&%-]*\Z",
        re.IGNORECASE,
    ),
    phrase_names=True,
    object_phrase=re.compile(r"\s{1,3}(?=(?:him|her|them|us|me|it)\s(?:not\s)?to\s[a-z])"),
    phrase_counts=re.compile(r"about\s(?:\d|one|two|three|four|half|a\s(?:third|quarter|half))", re.IGNORECASE),
    phrase_alone=re.compile(r"(?:the|an?|his|her|its|their)\s*", re.IGNORECASE),
    reduced_relative=re.compile(
        r"\s(?:\w+ed|in|from|at|near|of|with|on|within|inside|close|among|taken|seen|shown|held|led|sent|\w+ing)\b"
    ),
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
        rf"to\s(?:[A-Z]\w*|reporters|journalists|the\spress)|publicly|afterwards?|\w+ly|{DAY})\b"
        rf"{_BETWEEN}\s{_THAT}"
        rf"|,\s(?:however|though|too|meanwhile|moreover|instead|for\s(?:his|her|its|their)\spart),\s{_THAT}"
    ),
    that_after_listener=re.compile(rf"\s{{1,3}}[^;:.!?“”\"()\n]{{1,80}}?(?<!\sof)(?<!\sfor)\s{_THAT}"),
    listener=LISTENER,
    whether=re.compile(r"\s{1,3}(?=(?:whether|if|why|how|what|when|where|who)\s)"),
    listener_goes_on=re.compile(
        r"(?:\s(?:state|national|public|local|private|news|press|radio|tv))*\s(?:agency|agencies|channel|television|TV|radio|"
        r"newspaper|daily|weekly|magazine|broadcaster|website|site|outlet|network|service)\b(?:\s[A-Z][\w.-]*)*"
    ),
    clause_without_that=clause_without_that,
    number_opens=NUMBER_OPENS,
    figure_phrase=re.compile(
        r"\s{1,3}(?:(?:in|on)\s[A-Z]\w+(?:\s\d{1,4})?\s)?(?:(?:her|him|them|us|reporters|journalists)\s)?"
        rf"(?=(?:the|its|their|his|her|that)\s(?:[\w’'-]+\s){{0,3}}{_FIGURE}\s(?:[\w’'-]+\s){{0,5}}?at\s"
        rf"|(?:a|an)\s(?:[\w’'-]+\s){{0,3}}{_FIGURE}\sof\s"
        rf"|(?:(?:at\sleast|some|about|around|nearly|almost|over|more\sthan|up\sto|no\sfewer\sthan)\s)?{_NUMBER}\s)"
    ),
    gap=re.compile(
        r"\s{1,3}(?=(?:is|are|was|were|will|would|has|have|had|could|can|may|might|should|must|does|did|do)\s)"
    ),
    gap_opens=words("what"),
    gap_named=re.compile(
        r"(?:calls?|called|(?:describe|regard|view|denounce|brand|label|term|dub|portray|characteri[sz]e)[sd]?(?:\sas)?|saw\sas|sees?\sas|consider(?:s|ed)?"
        r"|deem(?:s|ed)?)\s(?=(?:an?|the|his|her|its|their|[a-z]+)\s)"
    ),
    noun_phrase=re.compile(
        r"(?:\s?,\s(?:in|on|at|during|for|by)\s[^,;:.!?\n]{3,45},)?\s{1,3}(?:(?:in|on)\s(?:early\s|late\s)?[A-Z]\w+(?:\s\d{1,4})?\s"
        r"|in\s(?:the|a|an|no|very)\s(?:[\w-]+\s){1,3}?(?:way|terms|manner|tones?|words|language|statement|"
        r"communiqu[eé]|letter|speech|post|interview)\s)?"
        r"(?!(?:this|that|these|those|it)\s(?:in|on|at|to|during|when|while|as|after|before|by|via|is|was)\s)"
        r"(?=(?:the|a|an|his|her|its|their|any|all|some|no|what|how|more|two|three)\s"
        r"|[A-Z]\w|[\d€$]|[a-z-]+(?:ing|s|ly)?\s|(?:it|this|that|him|her|them|us|me)[.,;]|[a-z-]+[.,;])"
    ),
    no_noun_phrase=_PREPOSITION
    | NO_CLAUSE - words("what how himself herself themselves itself")
    | words("even along while if to here there most"),
    infinitive_phrase=re.compile(
        r"\s{1,3}(?=(?:not\s)?to\s(?!(?:say|comment|tell|answer|speak|elaborate|respond|reply|talk)\b)[a-z])"
    ),
    agent=re.compile(r"(?:\s(?:\w+ly|later|also|\w+day))?\sby\s"),
    blamed_for=re.compile(r"(?:\s\([^()\n]{1,40}\))?\s(?:for|of)\s(?=\w+ing\s)"),
    within_subject=re.compile(r",\s(?:who|which|whose|although|though|despite)\b"),
    thing_stop=THING_STOP,
    and_that=re.compile(r"\s(?:and|but)\s(?:\w+ly\s|also\s)?that\s"),
    stop=STOP,
    resumes=re.compile(
        r",\s(?=(?:\w+ed|\w+ly|is|was|are|were|has|had|have|will|would|says?|said|plans?|told|made|took|went|came|left|won|lost)\s)"
    ),
    subordinate=re.compile(r"(?:But\s|And\s)?(?:While|Although|Though|When|If|As|Because|After|Before|Since)\s"),
    closes=re.compile(
        r"\s?(?:[.,;)–—]|$|\s(?:against|on|in|at|during|to|by|when|while|after|before|as|last|late|early|earlier|this|yesterday|today|recently|"
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|of\sthe|about|from|via|through|with|for)\b)"
    ),
    closes_all=re.compile(r"\s?[.,;)]"),
    aside_behind=re.compile(r",\s(?:for\s(?:his|her|its|their)\spart|in\s(?:his|her|its|their)\sturn|in\sturn|too),"),
    no_rest=re.compile(
        r"\s*(?:while|whereas|although|though|\d+|\w+ing|pursuant|who|which|whose|but|a|an|the|according)\b"
    ),
    lead=re.compile(
        r"(?:(?:And|But)\s)?(?:By|In|On|At(?!\s(?:least|most)\b)|If|When|While|As|After|Before|For|With|Despite|Under|Since|Because|Like|"
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
        r"size|schedule|rules|knowledge|records?)\b|plan\b|schedule\b|(?:the|a)\s(?:\w+\s){0,3}?(?:understanding|decisions?|terms|"
        r"principles|criteria|timetable|timeline|standards?)\b)",
        re.IGNORECASE,
    ),
    introduces=(" that", " that,"),
    next_account=re.compile(r",?\s(?:and|but|while)\s"),
    account=re.compile(r"\s?(?:the\s(?:accounts?|testimony)\s)?of\s"),
    aside_opens=re.compile(r",?\s(?:when|while|after|as|although|though|before|because|since|who|which|where|but)\s"),
    names_only=words("for"),
    opinions_only=words("for"),
    connector=re.compile(r"(?:But|And|Yet|So|Still)\Z"),
)
