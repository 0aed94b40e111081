"""What the rules about events need to know of a language besides its word lists.

Each part is named after the module that asks it; every field has a default that finds nothing. The values are
``GRAMMAR`` in events/english and events/french. Patterns are matched against text in lower case with plain apostrophes
(``triggers.lower``), except those of ``Placing``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from sahelscope.events.standing import VerbInSentence, VerbStanding
from sahelscope.language.grammars import NOWHERE, Grammars

#: A form of a verb and its tenses: p participle, s simple past, r present, i imperfect, f future, c conditional,
#: b infinitive or base, g gerund
Form = tuple[str, str]

NOTHING = re.compile(NOWHERE)


def _only_base(verb: str) -> Iterator[Form]:
    yield verb, "b"


def _as_listed(noun: str) -> Iterator[str]:
    yield noun


def _no_verb(verb: VerbInSentence) -> VerbStanding:
    return VerbStanding("none", False, len(verb.words) - 1)


class Inflection(NamedTuple):
    """How the forms of the word lists are made from the one form that stands in them."""

    verb: Callable[[str], Iterable[Form]] = _only_base  #: of one word in the infinitive or base form
    noun: Callable[[str], Iterable[str]] = _as_listed  #: of the words of a noun in the singular, itself included
    reflexive: tuple[str, ...] = ()  #: what stands before the infinitive of a reflexive verb in the lists


class Numbers(NamedTuple):
    """How numbers are written; the strings are patterns."""

    thousands: str = r"(?!)"  #: between groups of three digits
    comma: str = r"(?!)"  #: before decimals
    scales: str = r"(?!)"  #: behind a number with decimals: "1,5 million"
    also_and: frozenset[str] = frozenset()  #: words of the entry "to" that join two numbers, too: "vingt et un"
    risen: re.Pattern[str] = NOTHING  #: before a number that holds no longer: "rose from 12 to 15"


class Verbs(NamedTuple):
    """How a verb stands, and what beside it weighs."""

    standing: Callable[[VerbInSentence], VerbStanding] = _no_verb
    which: re.Pattern[str] = NOTHING  #: before a verb that only says who is meant: "soldiers who fled"
    cleft: re.Pattern[str] = NOTHING  #: before a "which" that tells what happened: "c'est la France qui …"
    relative: re.Pattern[str] = NOTHING  #: a relative clause opens
    would: re.Pattern[str] = NOTHING  #: a form that tells a plan in somebody's report: "quitteraient"
    would_before: re.Pattern[str] = NOTHING  #: a word before the verb that does: "they would quit"
    first_person: re.Pattern[str] = NOTHING  #: a subject that speaks for itself
    promise: re.Pattern[str] = NOTHING  #: between a verb of saying and the day of what is promised: "vowed to … by May"
    digest: bool = False  #: the present tells of what happened in digests and chronicles
    saying_needs_day: bool = False  #: "warned", "pledged" stand everywhere: news only with a day or a medium
    reflexive: re.Pattern[str] = NOTHING  #: before a reflexive verb
    #: behind a verb that tells of a crowd only without an object: "demonstrated| progress", "a manifesté| sa joie"
    shows: re.Pattern[str] = NOTHING


class Nouns(NamedTuple):
    """What beside a noun says whether it tells of a happening."""

    determiner: re.Pattern[str] = NOTHING  #: before it; the group that matched is its article
    indefinite: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    anaphoric: frozenset[str] = frozenset()  #: articles that point back; they are definite too
    agent: re.Pattern[str] = NOTHING  #: behind it: who does it, or to whom
    led_to: re.Pattern[str] = NOTHING  #: at the end of its clause: what it led to is the event
    copula: re.Pattern[str] = NOTHING  #: before it: it sums up and tells of none
    opening: re.Pattern[str] = NOTHING  #: a clause opens that says after what: its place and date are not the noun's
    own_day: re.Pattern[str] = NOTHING  #: behind it: "the coup of 26 July"
    announced: re.Pattern[str] = NOTHING  #: before it: it is told of for the first time


class Types(NamedTuple):
    """What tells the type of an event besides its object's class."""

    former: re.Pattern[str] = NOTHING  #: before a head of state who holds office no longer
    last_noun_tells: bool = False  #: of nouns side by side: "lorry drivers" are people
    and_killed: re.Pattern[str] = NOTHING  #: after whoever was led away: "and shot"


class Clauses(NamedTuple):
    """Where a clause begins and ends; the strings are patterns."""

    opens: str = r"(?!)"  #: after a space
    opens_after_comma: str = r"(?!)"
    goes_on: str = r"(?!)"  #: after a comma, where a finite verb is near; a list does not
    ends: str = r"(?!)"  #: a clause begins behind these words
    finite: str = r"(?!)"  #: a finite verb: after a colon a clause begins where one is near
    resumes: str = r"(?!)"  #: after a comma, the main clause goes on
    relative: re.Pattern[str] = NOTHING
    linked: re.Pattern[str] = NOTHING  #: words that open a clause and are no part of it
    apposed: re.Pattern[str] = NOTHING  #: group 1: a participle and what follows it between commas


class Sentences(NamedTuple):
    """What says how the clauses of a sentence hang together."""

    complement: tuple[str, ...] = ()  #: how a clause ends whose verb of saying has its words behind it
    and_: re.Pattern[str] = NOTHING  #: before the second of two verbs
    during: tuple[str, ...] = ()  #: how a clause begins that says at what occasion something happened
    preposition: re.Pattern[str] = NOTHING  #: before a town that is only where something happens
    loose: bool = False  #: two verbs joined by "and" may be two events of any kind
    opening: re.Pattern[str] = NOTHING  #: a clause opens that says when or since when: its own ends at a comma
    antecedent: re.Pattern[str] = NOTHING  #: where a clause begins that says what the noun before it did
    owner: tuple[str, ...] = ()  #: behind a country that owns what follows: "Russia's markets"
    days_apart: re.Pattern[str] = NOTHING  #: between two clauses that tell of two days: "two days after"
    finite: re.Pattern[str] = NOTHING  #: the verb of those of whom a participle tells: "taken on Monday | were freed"
    own_day: re.Pattern[str] = NOTHING  #: all between a noun or participle and the day that it has: " du 3 mai"


class Dating(NamedTuple):
    """Which word of a clause has a date for itself."""

    owner: re.Pattern[str] = NOTHING  #: before a date; group 1: a noun that has it, group 2: a participle that may
    determiner: tuple[str, ...] = ()  #: before what looks like a participle and is a noun
    until: re.Pattern[str] = NOTHING  #: before a date that is an end
    when: re.Pattern[str] = NOTHING  #: a clause opens on the day of the one before it
    where: re.Pattern[str] = NOTHING  #: ... if that one says when something happened
    apart: re.Pattern[str] = NOTHING  #: a clause opens that did not happen on the sentence's day
    before_noun: re.Pattern[str] = NOTHING  #: before a date that the noun behind it may have: "the February elections"
    with_article: re.Pattern[str] = NOTHING  #: a date that has its article inside
    hour: re.Pattern[str] = NOTHING  #: a whole date that is but an hour of another day
    first_end: re.Pattern[str] = NOTHING  #: before the first of two dates; group 1: the word
    last_end: re.Pattern[str] = NOTHING  #: all between two dates; group 1 where it goes with ``between`` only
    between: frozenset[str] = frozenset()
    subject: str = "(?!)"  #: opens a sentence that says when something happened; group ``what``: what stands for it
    earlier: re.Pattern[str] = NOTHING  #: a clause that tells of what was before the story: "had been arrested"


class Placing(NamedTuple):
    """Words of place, in text as printed."""

    before: re.Pattern[str] = NOTHING  #: before a country in which something happens
    border: re.Pattern[str] = NOTHING  #: before a country whose border is meant
    border_behind: re.Pattern[str] = NOTHING
    #: ends with where somebody spoke to the press: "told reporters in"
    told_in: re.Pattern[str] = NOTHING
    a_border: re.Pattern[str] = NOTHING
    on_the_way: re.Pattern[str] = NOTHING  #: before where somebody comes from or goes to
    to: re.Pattern[str] = NOTHING  #: before a country that is given something
    at: re.Pattern[str] = NOTHING  #: before a town where something happens, not who acts
    in_country: tuple[str, ...] = ()  #: between a town and its country
    by: re.Pattern[str] = NOTHING  #: before a country that did it
    which: re.Pattern[str] = NOTHING  #: before a clause about the place that stands before it
    where: re.Pattern[str] = NOTHING  #: a clause opens at the place that stands before it
    they: re.Pattern[str] = NOTHING  #: a clause opens whose subject stands before it
    body_before: re.Pattern[str] = NOTHING  #: before an area that is part of a body's name: "Alliance of the"
    body_behind: re.Pattern[str] = NOTHING  #: the same behind it: "States", "alliance"


class Actors(NamedTuple):
    """Where the noun phrases of those who act begin and end, and what says which part each has."""

    agent: re.Pattern[str] = NOTHING  #: before who does it: "by"
    between: re.Pattern[str] = NOTHING  #: before those who do it to one another: "between"
    against: re.Pattern[str] = NOTHING  #: behind a noun, before whom it is done to: "on", "against"
    reduced: re.Pattern[str] = NOTHING  #: behind a verb without an object, which its subject suffers: "accused of"
    facing: re.Pattern[str] = NOTHING  #: the same behind a verb: "marched against"
    of: re.Pattern[str] = NOTHING  #: right behind a noun, before somebody: "of"
    with_: re.Pattern[str] = NOTHING  #: before who takes part: "with"
    owner: re.Pattern[str] = NOTHING  #: before a noun; group 1: whose it is: "the army's"
    stop: re.Pattern[str] = NOTHING  #: a noun phrase ends
    no_part: re.Pattern[str] = NOTHING  #: before it, no part of it: a number of a list, "de"
    tail: re.Pattern[str] = NOTHING  #: at its end, no part of it: "of the"
    goes_on: re.Pattern[str] = NOTHING  #: behind the head of a noun phrase: "of", "from"
    complement: re.Pattern[str] = NOTHING  #: behind a comma: what stood before goes on: "of"
    and_: re.Pattern[str] = NOTHING  #: between two of them
    quantity: re.Pattern[str] = NOTHING  #: how a noun phrase opens before its head: "dozens of", "au moins trois"
    head_last: bool = False  #: the head ends the phrase: "Malian soldiers"; else it opens it: "soldats maliens"
    many: re.Pattern[str] = NOTHING  #: a word for several, without an article
    premodified: bool = False  #: who does it may stand right before the noun: "a JNIM attack"
    before_verb: re.Pattern[str] = NOTHING  #: what stands between a subject and its verb and is no part of it
    behind_verb: re.Pattern[str] = NOTHING  #: what stands between a verb and its object and is no part of it
    detour: re.Pattern[str] = NOTHING  #: before a place that stands between a verb and its object: "à"
    opening: re.Pattern[str] = NOTHING  #: how a clause opens that has its subject later: "in", "at"
    conjunction: re.Pattern[str] = NOTHING  #: how a clause opens that has its subject right behind: "when", "after"
    pronoun: re.Pattern[str] = NOTHING  #: a subject that names nobody
    which: re.Pattern[str] = NOTHING  #: a clause opens that says what somebody did: "who"
    says: re.Pattern[str] = NOTHING  #: behind who only says it; the subject follows: "claims"
    having: re.Pattern[str] = NOTHING  #: behind a verb of saying whose subject did it: "avoir"
    said: re.Pattern[str] = NOTHING  #: behind a verb of saying: "that"


class Figures(NamedTuple):
    """What says whom a number counts."""

    active: re.Pattern[str] = NOTHING  #: before a verb whose number is its subject's: "200 policiers ont arrêté"
    passive: tuple[str, ...] = ()  #: between a number and a verb that it suffers
    suffers: re.Pattern[str] = NOTHING  #: before a verb that one person suffers: "was reportedly"
    suffer: re.Pattern[str] = NOTHING  #: before a verb that several suffer: "ont été"
    object: re.Pattern[str] = NOTHING  #: behind a verb that somebody else suffers
    link: re.Pattern[str] = NOTHING  #: all between a word and the number it counts: "the death of 12"
    agreements: tuple[str, ...] = ("",)  #: the endings of a participle: "évacué", "évacuées"
    intransitive: re.Pattern[str] = NOTHING
    singular: re.Pattern[str] = NOTHING  #: a word that tells of one person only: "tué", "morte"
    plural: re.Pattern[str] = NOTHING  #: a word that tells of several only: "tués", "soldiers"
    listed: re.Pattern[str] = NOTHING  #: all between two numbers of a list
    then: re.Pattern[str] = NOTHING  #: all between two tolls of which the second came later: "20, puis de 32"
    where: re.Pattern[str] = NOTHING  #: between a word and the number it counts: " à Gao "
    things: re.Pattern[str] = NOTHING  #: a word that counts nobody behind what stands there: "par arrêté"
    of: str = r"(?!)"  #: between a number and the thing it counts; a pattern
    these: tuple[str, ...] = ()  #: before a number that was told before: "these two deaths"
    aged: tuple[str, ...] = ()  #: before somebody's age
    ordinal: tuple[str, ...] = ()  #: two characters behind a number that is an ordinal
    article: re.Pattern[str] = NOTHING  #: before a word for one person; group 1: "a", "his", which counts him
    another: re.Pattern[str] = NOTHING  #: stands for one more person: "another was wounded"
    one: frozenset[str] = frozenset()  #: numbers that are articles: "une"
    no_object: re.Pattern[str] = NOTHING  #: behind a participle that suffers: "a nurse seized in 2019"
    person: re.Pattern[str] = NOTHING  #: before a verb, in text as printed; group 1: the one person who suffers it
    look_back: re.Pattern[str] = NOTHING  #: words of a summary of years: "since 2015", "ces dernières années"
    named: re.Pattern[str] = NOTHING  #: behind a verb, in text as printed; group 1: the one person whom it hits
    those: re.Pattern[str] = NOTHING  #: a clause opens with people told of before; group ``who``: "the farmers"
    besides: re.Pattern[str] = NOTHING  #: a clause counts others than those told before: "two more were also killed"


@dataclass(frozen=True)
class Grammar:
    """All that the rules about events know of one language besides its word lists."""

    inflection: Inflection = field(default_factory=Inflection)
    numbers: Numbers = field(default_factory=Numbers)
    verbs: Verbs = field(default_factory=Verbs)
    nouns: Nouns = field(default_factory=Nouns)
    types: Types = field(default_factory=Types)
    clauses: Clauses = field(default_factory=Clauses)
    sentences: Sentences = field(default_factory=Sentences)
    dating: Dating = field(default_factory=Dating)
    placing: Placing = field(default_factory=Placing)
    actors: Actors = field(default_factory=Actors)
    figures: Figures = field(default_factory=Figures)


GRAMMARS: Grammars[Grammar] = Grammars(__package__, Grammar)
