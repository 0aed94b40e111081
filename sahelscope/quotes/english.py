"""The grammar of English quotes."""

from __future__ import annotations

import re

from sahelscope.quotes.english_cues import UNLISTED, read_cue, read_unlisted_cue
from sahelscope.quotes.grammar import Grammar, words

_W = r"[^\W\d_][\w'’-]*"
_CAPITALS = r"(?:[A-ZÀ-Ý][\w'’-]+\s){1,3}"
_START = r"(?:^|(?<=[\s\"”»’'(,]))"
_DETERMINER = (
    r"(?i:the|an?|one|two|three|four|five|his|her|their|our|my|another|some|many|several|both|this|"
    r"that(?!\s(?:the|an?|his|her|its|their|some)\b)|these|those)"
)
_ALONE = "(?i:another|others|some|many|few|everyone|nobody|both)"
_STOP = "(?:that|who|which|to|and|but|in|at|on|for|with|as|after|before|when|while|from|by|about)"
_AUXILIARY = "(?:has|have|had|is|are|was|were|will|did)"

GRAMMAR = Grammar(
    speaker_before_cue=re.compile(
        r"[,?!…]\s{1,3}(?:he|she|they|it|[A-Z][\w'’.-]{1,30}(?: [A-Z][\w'’.-]{0,30}){0,3}"
        r"|(?:[Tt]he|an?|one|his|her|their|its)(?: [\w'’-]{1,30}){1,3})\s$"
    ),
    elided=re.compile(r"(?:em|tis|twas|til|till|cause|n|bout|round|cuz|\d0s|\d\d)\b", re.IGNORECASE),
    read_cue=read_cue,
    unlisted_cue=UNLISTED,
    read_unlisted_cue=read_unlisted_cue,
    author=re.compile(r"\s+(?:[\w-]+\s+){0,4}?(?:from|by|of)\s+$"),
    joining=words("and but then"),
    goes_on=re.compile(r"[^\s,;:.]\s(?:and|but|then)\s$"),
    cites=re.compile(r"(?:quot|cit)(?:es?|ed)"),
    published_by=re.compile(
        r"\s+(?:(?:issued|posted|published|signed|released|sent|read|shared|put out|circulated|distributed|written|"
        r"carried)\s+)?"
        r"(?:(?!reviewed\b|seen\b|obtained\b|viewed\b|consulted\b|received\b|read\sby|verified\b|leaked\b)\S+\s+){0,3}?"
        r"(?:by|from|of)\s+"
    ),
    topic=re.compile(r"\bit (?:is|was)\s+$", re.IGNORECASE),
    preposition=re.compile(
        r"\b(?:of|in|to|for|with|from|by|at|on|about|against|among|into|over|under|between|as|than|like|via|near|"
        r"during|after|before|including|toward|towards|through|that|both)\s+$",
        re.IGNORECASE,
    ),
    conjunction=re.compile(r"\b(?:as|after|before|than|that|like)\s+$", re.IGNORECASE),
    whose=re.compile(r",\s(?:whose|of whom)\b[^,;:]*(?:,[^,;:]+,)?(?<!,)|,\s(?:whose)\b[^,;:]*,[^,;:]+,"),
    complement=re.compile(r"\s(?:of|from|at|with|for)\s"),
    agent=re.compile(r"\s*,?\s*(?:\w+ly\s+)?by\s+$"),
    by=re.compile(r"\s*,?\s*(?:\w{2,12}ly\s+)?by\s"),
    participle_by=re.compile(
        r"\b(?:[a-z]{3,}ed|known|seen|held|hit)(?: (?:out|down|off|up))? (?:\w+ly )?by (?:the )?$"
    ),
    charged=re.compile(
        r"(?:['’]s?)?(?: \([^)\n]{1,20}\))?(?:, [^,\n]{2,60},)? (?:for|of|as|over)"
        r"(?: (?:having|being|its?|his|her|their|an?|the))?(?: [a-z]+(?:ly|ed))?\s$"
    ),
    of_several=re.compile(r"(?<![^\W_])(?!(?:says|has|is|was|claims|adds|warns|tells|[a-z]+s)(?![^\W_]))[^\W_]"),
    together=re.compile(r"\s(?:and|as well as)\s(?:the\s)?"),
    listed=re.compile(r",\s(?:the\s)?"),
    participle=re.compile(
        r"\b(?:[a-z]{2,}ed|known|seen|put|written|told|sold|cast|deemed)\s+(?:(?:as|an?|the|its?)\s+){0,2}$"
    ),
    clause=re.compile(r"[;:]|\b(?:because|although|but|while|whether|if|when|that|and|who|which)\b"),
    about_them=re.compile(r",\s(?:who|whose|whom|which)\b"),
    relative=words("who"),
    speaker_before=re.compile(
        rf"{_START}(?P<np>{_DETERMINER}\s"
        rf"(?:(?!(?i:{_STOP}|of|has|was|is|it|he|she|they|said)\b){_W}\s){{1,3}}"
        rf"|{_ALONE}\s|{_CAPITALS})(?:\w+ly\s)?$"
    ),
    speaker_apart=re.compile(
        rf"(?:^|(?<=[.!?”\n]\s)|(?<=\n))(?P<np>{_DETERMINER}\s(?:(?!(?i:{_STOP})\b){_W}\s){{0,2}}{_W})"
        r",\s[^,.;:!?“”«»\"\n]{2,50},\s(?:\w+ly\s)?$"
    ),
    speaker_after=re.compile(
        rf"\s(?:the\s)?(?P<np>{_DETERMINER}\s{_W}(?:\s(?!{_STOP}\b){_W}){{0,3}}|{_ALONE})"
        rf"(?=\s*(?:[.,;:\"”“()]|$|\b{_STOP}\b))"
    ),
    speaker_author=re.compile(
        rf"\s(?:from|by)\s(?P<np>{_DETERMINER}\s{_W}(?:\s(?!{_STOP}\b){_W}){{0,2}})(?=\s*[.,;:“\"])"
    ),
    speaker_owner=re.compile(rf"{_START}(?P<np>{_DETERMINER}\s(?:{_W}\s)?[^\W\d_]+)['’]s\s(?:{_W}\s)?$"),
    speaker_agent=re.compile(
        rf"\s*by\s(?P<np>{_DETERMINER}\s{_W}(?:\s(?!(?:{_STOP}|{_AUXILIARY})\b){_W}){{0,2}})"
        rf"(?=\s*(?:[.,;:()]|$|\b(?:{_STOP}|{_AUXILIARY})\b))"
    ),
    states=re.compile(r"\s(?:is|are|was|were|remains?|has|have|had|came|comes?)\s", re.IGNORECASE),
    no_speaker=words("it that this there what which who he she we they i you a the reporters journalists"),
    no_name=("ly", "ing"),
    article=re.compile(r"the\s+", re.IGNORECASE),
    several=re.compile(r"(?:the|some|many|several|two|three|four|five|these|those|both|others)\b", re.IGNORECASE),
    vague=re.compile(r"(?:an?|one|another|some|many|several)\b", re.IGNORECASE),
    third_person=words("he she they it him her them"),
    latter=("the",),
    nobody=words("i we you"),
    anybody=words("everyone everybody someone somebody anyone anybody nobody no-one none others many some"),
    called=words("named called"),
    owned=re.compile(r"(?:his|her|their|its)\s", re.IGNORECASE),
    same_source=re.compile(
        r"(?:th(?:e|is)\s(?:same\s)?|our\s)(?:source|interlocutor)|the\ssame\sofficial", re.IGNORECASE
    ),
    indefinite=re.compile(r"(?:an?|one|another)\b", re.IGNORECASE),
    changed=words("new newly former ex outgoing young"),
    earlier=re.compile(r"the (?:former|first)", re.IGNORECASE),
    later=re.compile(r"the (?:latter|second)", re.IGNORECASE),
    other=re.compile(r"the other", re.IGNORECASE),
    second=words("second"),
    additive=re.compile(r",? (?:(?:has|have|had|is|was) )?(?:also|further|again)\b"),
    first_person=words("i we"),
    own_pronouns=words("it you who"),
    second_person=words("you"),
    own_words=words("i my me mine we our us ours"),
    your_words=words("you your yours"),
    asker=re.compile(
        r"q|questions?|interviewer|reporter|journalist|(?:a|the) (?:reporter|journalist|caller)", re.IGNORECASE
    ),
    answerer=re.compile(r"a|ans|answers?", re.IGNORECASE),
    interviewed=re.compile(
        r"\binterview(?:ed)? (?:by|with|conducted)|this interview (?:has been|was)|\bq\s?(?:&|and)\s?a\b|"
        r"answer(?:s|ed) (?:our|your|a few|some) questions|spoke (?:to|with) us\b|in conversation with",
        re.IGNORECASE,
    ),
    point_of_view=re.compile(
        r"[\s“«\"]*(?:(?:But|And|Yet),?\s)?(?:For|To|As for|In the eyes of|In the view of)\s+", re.IGNORECASE
    ),
    in_their_eyes=re.compile(r",\s(?:to|for|in the eyes of|in the view of)\s$"),
    for_whom=re.compile(r"(?:, [^,;:]{3,60})?,?\s(?:for|to|according to)\swhom\b"),
    whole=re.compile(r"\bthat\s*$"),
    # of foreign titles, too: “Los Hijos de la Noche”
    small_words=words("of the and a an in on for to at de du des d la le les l et en au aux à"),
    speech=re.compile(r"\b(?:I|we|you|my|our|me|us|your|(?:I|we|you)['’]\w+)\b", re.IGNORECASE),
    determiner=re.compile(r"\b(?:the|a|an|this|that|these|those|its|his|her|their|our|any|some|no)\s*$", re.IGNORECASE),
    possessive=words("the a an its his her their our"),
    by_name=re.compile(
        r"\b(?:locals|people|they|everyone|everybody|nobody|friends|neighbours|neighbors|colleagues|fans|residents|"
        r"villagers|soldiers|children|elders|herders|farmers|fishermen|traders|many|some|others|men|women|we|i) "
        r"(?:[a-z]+ ){0,2}"
        r"call(?:ed|s)? (?:him|her|it|them|this|that|me|us|(?:the|this|their|our) [a-z]+)$"
    ),
    naming_may_announce=True,
)
