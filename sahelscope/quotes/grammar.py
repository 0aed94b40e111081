"""What the rules about quotes need to know of a language that is no word list: patterns and closed classes of words.

Every field has a default that finds nothing. ``english.py`` and ``french.py`` hold one ``GRAMMAR`` each, found by the
language's name and imported when the language is first met.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sahelscope.language.given_names import Gender
from sahelscope.language.grammars import NOWHERE, Grammars
from sahelscope.quotes.cue import Cue

Pattern = re.Pattern[str]
NOTHING: Pattern = re.compile(NOWHERE)
_NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a closed class."""
    return frozenset(text.split())


def _no_cue(low: str, start: int, end: int, kind: str) -> Cue | None:
    return None


def _no_unlisted_cue(text: str, low: str, match: re.Match[str]) -> Cue | None:
    return None


@dataclass(frozen=True)
class Grammar:
    """What is particular to one language; an example stands beside each field."""

    # marks
    elided: Pattern = NOTHING  #: behind an apostrophe that opens no quotation: 'twas, 'em
    cue_inside_marks: bool = False  #: cues are printed between the marks: « Nous partons, dit-il. Demain. »

    #: in a quotation that was never closed, a comma and who speaks, up to the cue: "We left, he |"
    speaker_before_cue: Pattern = NOTHING

    # cues
    #: the cue whose lexicon word of this class stands at start:end of the lower-case text, None for a plain noun
    read_cue: Callable[[str, int, int, str], Cue | None] = _no_cue
    unlisted_cue: Pattern = NOTHING  #: a closing mark and a verb that no list knows, in the lower-case text
    #: the cue of such a match (text, text in lower case, match), None where it announces no speech
    read_unlisted_cue: Callable[[str, str, re.Match[str]], Cue | None] = _no_unlisted_cue

    # the subject of a cue
    author: Pattern = NOTHING  #: between "a statement" and whose it is: from
    joining: frozenset[str] = _NONE  #: and, but: between two verbs of one subject
    goes_on: Pattern = NOTHING  #: ends with what joins a verb to the one before: "denied it and |"
    cites: Pattern = NOTHING  #: a verb whose object speaks: "quotes"
    published_by: Pattern = NOTHING  #: between a document and whose it is: "| posted by |"
    read_in: Pattern = NOTHING  #: a cue by which nobody speaks but what is read: "one can read"
    topic: Pattern = NOTHING  #: ends with what sets somebody before all others: "it is |"
    source: Pattern = NOTHING  #: between that cue and the document: "in |"
    preposition: Pattern = NOTHING  #: ends with a preposition: "told the press in |"
    conjunction: Pattern = NOTHING  #: ends with a preposition that opens a clause, too: "as | the crowd shouted"
    whose: Pattern = NOTHING  #: between somebody and a verb whose subject is another: ", whose spokesman, Awa Sow,"
    complement: Pattern = NOTHING  #: between somebody and what belongs to the name: "Awa Sow | of | the charity"
    agent: Pattern = NOTHING  #: between a passive and who did it: by
    by: Pattern = NOTHING  #: the same, where it begins
    participle_by: Pattern = NOTHING  #: ends with a participle and who did it begins: "criticised by |"
    charged: Pattern = NOTHING  #: between whoever judges and the words: "| for |"
    of_several: Pattern = NOTHING  #: a cue that may have several subjects: "ont déclaré"
    together: Pattern = NOTHING  #: between two who speak together: and
    listed: Pattern = NOTHING  #: between the first two of three: ,
    participle: Pattern = NOTHING  #: ends with a participle and what ties it to the marks: "described as |"
    clause: Pattern = NOTHING  #: opens another clause: because, who
    relative: frozenset[str] = _NONE  #: who
    about_them: Pattern = NOTHING  #: behind whoever speaks: what is told of them, ", who "

    # speakers that no list knows, beside a cue; each pattern has a group "np"
    speaker_before: Pattern = NOTHING  #: "the ferryman |"
    speaker_apart: Pattern = NOTHING  #: "The tax collector, unmoved, |"
    speaker_after: Pattern = NOTHING  #: "| another"
    speaker_author: Pattern = NOTHING  #: "a statement | from the union"
    speaker_owner: Pattern = NOTHING  #: "the union's |"
    speaker_agent: Pattern = NOTHING  #: behind marks: " by the drivers |"
    states: Pattern = NOTHING  #: a verb by which such a phrase is a clause: "The verdict | is | harsh"
    no_speaker: frozenset[str] = _NONE  #: words that are no phrase of this kind: it, there
    no_name: tuple[str, ...] = ()  #: a single word in capitals that ends so is no name: -ly, -ing
    genders: Mapping[str, Gender] = field(default_factory=dict)  #: what the first word of such a phrase shows: une -> f
    article: Pattern = NOTHING  #: the
    several: Pattern = NOTHING  #: opens a phrase about several: some, three
    vague: Pattern = NOTHING  #: opens a phrase about anybody: a, some

    # whom a mention stands for
    third_person: frozenset[str] = _NONE  #: he, she, they
    latter: tuple[str, ...] = ()  #: a pronoun that begins so is the nearest: the latter
    nobody: frozenset[str] = _NONE  #: stand for nobody named: I, we
    anybody: frozenset[str] = _NONE  #: nobody stands for them later: everyone
    person_or_thing: frozenset[str] = _NONE  #: may stand for a body as for a person: il, elle
    called: frozenset[str] = _NONE  #: between a title and its name: named
    indefinite: Pattern = NOTHING  #: opens a description of somebody new: a, another
    demonstrative: Pattern = NOTHING  #: opens a description that looks back: ce
    owned: Pattern = NOTHING  #: opens a description of somebody's own, who is another: his
    same_source: Pattern = NOTHING  #: whoever was cited last: the same source
    changed: frozenset[str] = _NONE  #: an adjective that looks back: the new deputy
    earlier: Pattern = NOTHING  #: the former
    later: Pattern = NOTHING  #: the latter
    other: Pattern = NOTHING  #: the other
    second: frozenset[str] = _NONE  #: last words of a ``later`` that is the second one named, not the last
    additive: Pattern = NOTHING  #: behind a name: has also

    # the ranker's reasons
    first_person: frozenset[str] = _NONE  #: I, we
    own_pronouns: frozenset[str] = _NONE  #: pronouns with a weight of their own: it, who
    point_of_view: Pattern = NOTHING  #: opens the sentence before a name: For

    # turns of speech without marks
    second_person: frozenset[str] = _NONE  #: you
    own_words: frozenset[str] = _NONE  #: only somebody who speaks says so of himself: I, my, we
    your_words: frozenset[str] = _NONE  #: only somebody who is spoken to is called so: you, your
    asker: Pattern = NOTHING  #: the label of a question: Question, Q
    answerer: Pattern = NOTHING  #: the label of an answer that names nobody: Answer, A
    interviewed: Pattern = NOTHING  #: tells that a text is an interview: interviewed by

    # direct or mixed, quote or none
    in_their_eyes: Pattern = NOTHING  #: ends before somebody right before the marks: "and, for | his critics, “"
    for_whom: Pattern = NOTHING  #: behind somebody, up to the marks: ", for whom the law is "
    whole: Pattern = NOTHING  #: before marks that hold all that is said: that
    small_words: frozenset[str] = _NONE  #: printed without a capital in titles: of, the
    speech: Pattern = NOTHING  #: only somebody who speaks says so: I, we, your
    determiner: Pattern = NOTHING  #: ends with a determiner: their
    possessive: frozenset[str] = _NONE  #: may stand between a word that names and the marks: their
    by_name: Pattern = NOTHING  #: "locals call him |"
    naming_may_announce: bool = False  #: a verb that gives a name is a cue as well, unless it stands right at the marks


GRAMMARS: Grammars[Grammar] = Grammars(__package__, Grammar)
