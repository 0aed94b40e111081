"""What the rules about statements without marks need to know of a language that is no word list.

Every field has a default that finds nothing. ``english.py`` and ``french.py`` hold one ``GRAMMAR`` each, found by the
language's name and imported when the language is first met. A pattern is matched where its comment puts a "|".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sahelscope.language.grammars import Grammars
from sahelscope.quotes.grammar import NOTHING, Pattern

_NONE: frozenset[str] = frozenset()

#: quotation marks, which no noun phrase reaches over
MARKS = ("“", "”", "«", "»", '"', "''", "``")


def _no_number(form: str) -> str:
    return ""


def _no_clause(text: str, offset: int, limit: int) -> int | None:
    return None


@dataclass(frozen=True)
class Grammar:
    """What is particular to one language; an example stands beside each field."""

    # how a cue is inflected
    gerund_endings: tuple[str, ...] = ()  #: -ing
    participle_endings: tuple[str, ...] = ()  #: -é, of forms that need an auxiliary
    infinitive_endings: tuple[str, ...] = ()  #: -er
    past_endings: tuple[str, ...] = ()  #: of the forms of showing and feeling that are verbs for sure: -ed
    particles: tuple[str, ...] = ()  #: the second word of a cue that counts without it as well: called for
    gerund_particles: frozenset[str] = _NONE  #: behind a gerund that ends a statement: pointing| out; any where empty
    verb_number: Callable[[str], str] = _no_number  #: "many" for say, "one" for says, "" where the form does not tell

    # the verb group
    helpers: frozenset[str] = _NONE  #: between the subject and the cue: has, also
    adverb_endings: tuple[str, ...] = ()  #: -ly
    have: frozenset[str] = _NONE
    be: frozenset[str] = _NONE
    feel: frozenset[str] = _NONE  #: as good as "be" before a state of mind: remained
    been: frozenset[str] = _NONE  #: makes a verb with "have" passive: été
    auxiliaries: frozenset[str] = _NONE  #: no noun phrase holds one of them: has, is
    unsaid: frozenset[str] = _NONE  #: nothing was said, or not yet: not, will
    not_at_all: frozenset[str] = _NONE  #: of these, what leaves nothing said: pas
    unsaid_endings: tuple[str, ...] = ()  #: -n't
    elisions: frozenset[str] = _NONE  #: printed onto the verb: s', n'
    infinitive: str = ""  #: unsaid, but for "went on to say": to
    went_on: frozenset[str] = _NONE  #: continued
    went_on_particle: str = ""  #: the last word of such a verb, where it has two: on
    passive_unsaid: bool = False  #: "was told" says nothing about who told
    reflexive: tuple[str, ...] = ()  #: a group that opens so is no passive: s'est
    hyphen_inversion: bool = False  #: auxiliary and subject are joined: a-t-il dit
    inverted_t: str = ""  #: stands between them, the auxiliary sometimes apart: a |t|-il dit
    clitic: Pattern = NOTHING  #: dit|-il

    between_verbs: Pattern = NOTHING  #: between the auxiliary and the cue: a| de son côté |assuré
    only: Pattern = NOTHING  #: behind a cue that is denied: n'évoque| que deux morts
    self_before: Pattern = NOTHING  #: before a cue that needs it: s'|inquiète
    #: before an infinitive that reports: | avant de démentir; groups "goes_on" (tient à) and "opens" (Et de)
    infinitive_lead: Pattern = NOTHING
    said_before: Pattern = (
        NOTHING  #: a verb of the past, on which a second participle hangs: a fermé le marché| et promis
    )

    # the subject before the cue
    preposition: frozenset[str] = _NONE  #: in
    joining: frozenset[str] = _NONE  #: hang a place or an owner on the noun before: officials in Mali
    relative: frozenset[str] = _NONE  #: who
    relative_of_things: frozenset[str] = _NONE  #: never the printed speaker: which
    relative_speaks: bool = False  #: the relative pronoun is the printed speaker, not the noun before it
    we: Pattern = NOTHING  #: before a cue in the first person: |nous| exigeons
    we_endings: tuple[str, ...] = ()  #: of such a cue: -ons
    joins: frozenset[str] = _NONE  #: open a second clause with a subject of its own: while
    conjunctions: frozenset[str] = _NONE  #: join a second verb to the subject: and
    plural_joins: frozenset[str] = _NONE  #: join two subjects of one to a plural: and
    gerund_lead: frozenset[str] = _NONE  #: before a gerund: while
    gerund_object: Pattern = NOTHING  #: before "and": a gerund that is no statement: a ban on issuing |
    modal: Pattern = NOTHING  #: before "and": the second verb is no statement: they will discuss |
    nobody_opens: Pattern = NOTHING  #: the first words of a subject that says nothing: | No group
    clause_openers: frozenset[str] = _NONE  #: a noun phrase does not reach back over these: that
    unasserted: frozenset[str] = _NONE  #: before the subject: the clause is relative or supposed: which, if
    #: before the subject: the clause says when something else was: |after |the mayor announced a curfew
    dates: Pattern = NOTHING
    nobody: frozenset[str] = _NONE  #: the writer, or anybody: no speaker of an article
    anybody: Pattern = NOTHING  #: before "who": nobody in particular: | those
    time_before_cue: Pattern = NOTHING  #: between subject and cue: last week |
    quoted_as: Pattern = NOTHING  #: before a gerund: the mayor| was quoted by the radio as |saying
    modal_clause: Pattern = NOTHING  #: a clause for sure, also without its "that": feared| the river would rise
    quoted_by: Pattern = NOTHING  #: before the one who asked: a man reached by |
    conjunction: str = ""  #: opens a candidate that it is no part of: that
    those: Pattern = NOTHING  #: ends with a pronoun that a relative clause explains: "those | who fled"
    named_place: Pattern = NOTHING  #: | L'Espagne, at the head of a sentence
    #: between the subject and the comma before an apposition: la province| de l'Est,
    closed: Pattern = re.compile(r"(?:\s\([^()\n]{1,30}\))?\s?,")
    phrase_opening: Pattern = NOTHING  #: the first word of a noun phrase: the
    phrase_counts: Pattern = NOTHING  #: a phrase whose first word is no preposition: | about 4 in 10, | Des habitants
    #: a noun phrase at the head of its sentence, before an aside: Un précédent bilan|, daté de lundi, évoquait
    phrase_before_aside: Pattern = NOTHING
    phrase_alone: Pattern = NOTHING  #: no noun phrase by itself: the
    reduced_relative: Pattern = NOTHING  #: residents| reached by phone
    possessive_endings: tuple[str, ...] = ()  #: 's
    any_phrase_says: bool = False  #: before an everyday word of speech: 47 percent say

    #: between a subject and the verb, back to the pronoun: a herder| who hid in a granary |said
    relative_before: Pattern = NOTHING
    absolute: Pattern = NOTHING  #: before the subject of a gerund: |with |the mayor saying
    joined_before: Pattern = NOTHING  #: before the subject: the first of two, from its comma on: , the mayor and |

    # the subject behind the cue
    adjective: Pattern = NOTHING  #: le Journal| officiel
    phrase_behind: Pattern = NOTHING  #: a indiqué |le Journal officiel
    between_cue_and_subject: Pattern = NOTHING  #: a indiqué |mardi le maire
    object_behind: bool = False  #: what follows a cue may be its object: told Sall, tweeted a warning
    comma_left_out: bool = False  #: "La route est coupée affirme le maire." is printed
    no_clause_ends: frozenset[str] = _NONE  #: before such a cue: that| affirme le maire
    object_pronouns: frozenset[str] = _NONE  #: never the subject behind such a cue: denies it
    behind_name: Pattern = NOTHING  #: closes an inversion: said Moussa Diallo|.

    # where a statement begins
    that: Pattern = NOTHING  #: said| that
    that_after_detour: Pattern = NOTHING  #: said| on Monday that
    #: somebody is asked to do what follows: demande| aux habitants d'attendre
    asked_to_do: Pattern = NOTHING
    that_after_listener: Pattern = NOTHING  #: warned| the villagers that
    listener: Pattern = NOTHING  #: told| reporters
    asks: tuple[str, ...] = ()  #: cues that begin so ask: demand-
    whether: Pattern = NOTHING  #: a demandé| si
    #: behind the first word of a listener: told French| news agency AFP
    listener_goes_on: Pattern = NOTHING
    clause_without_that: Callable[[str, int, int], int | None] = _no_clause  #: said| he left; text, offset, limit
    number_opens: Pattern = NOTHING  #: reported| at least six dead
    figure_phrase: Pattern = NOTHING  #: put| the toll at 31
    gap: Pattern = NOTHING  #: which the mayor said| was closed
    gap_opens: frozenset[str] = _NONE  #: what the mayor calls a trap
    gap_named: Pattern = NOTHING  #: what the mayor calls| a trap
    noun_phrase: Pattern = NOTHING  #: announced| the end
    whole_phrase: Pattern = NOTHING  #: exclut| toute négociation
    of_phrase: Pattern = NOTHING  #: parle| d'une crise
    at_phrase: Pattern = NOTHING  #: appelle| à la grève
    object_phrase: Pattern = NOTHING  #: exhorte| les éleveurs à partir
    dative_phrase: Pattern = NOTHING  #: reproche| au maire d'avoir fermé le marché
    no_statement: Pattern = NOTHING  #: in what follows: a verdict, no statement: condamné |à deux ans de prison
    phrase_subject: bool = (
        False  #: any noun phrase before a cue with words of its own speaks: un conseil| exige le départ
    )
    phrase_names: bool = False  #: a noun phrase that is no candidate can name a thing: sept partis| ont rejeté
    no_noun_phrase: frozenset[str] = _NONE  #: cannot open a noun phrase: along
    infinitive_phrase: Pattern = NOTHING  #: promised| to leave
    bare_infinitive: Pattern = NOTHING  #: dit| partir
    says_oneself: frozenset[str] = _NONE  #: cues for which the next two count
    reflexive_before: Pattern = NOTHING  #: s'est |dit
    of_oneself: Pattern = NOTHING  #: s'est dit| prêt à partir

    # a passive
    agent: Pattern = NOTHING  #: a été revendiquée| par |le groupe armé
    blamed_for: Pattern = NOTHING  #: critiqué par le syndicat| pour |avoir fermé la mine

    # where a statement ends
    second_verb: Pattern = NOTHING  #: a verb of the same subject, its group: rejette ces propos| et |assure
    and_that: Pattern = NOTHING  #: before the second of two clauses that are told: affirme que …| et que |…
    stop: Pattern = NOTHING  #: ", but left"; groups "gerund" and "cue" count where the word reports, "dash" closes
    within_subject: Pattern = (
        NOTHING  #: opens an aside: a stop behind so few words that no verb can be among them: Sow|, who
    )
    thing_stop: Pattern = NOTHING  #: ends a noun phrase as well: condemned the murder| and called
    resumes: Pattern = NOTHING  #: where the main clause goes on: who said he left|, told
    subordinate: Pattern = NOTHING  #: opens a sentence with a subordinate clause: | While

    finite: Pattern = NOTHING  #: a verb that makes a clause: comptait

    # cue behind the statement
    closes: Pattern = NOTHING  #: behind the cue: the end, or time, place and listener
    closes_all: Pattern = NOTHING  #: behind a cue that may be a noun: , the agency reports|.
    #: behind a cue: the words that it tells are still to come: avance|, quant à lui, |le chiffre de 22
    aside_behind: Pattern = NOTHING
    no_rest: Pattern = NOTHING  #: behind a cue in the middle: the writer's words: a trader
    lead: Pattern = NOTHING  #: opens a sentence whose first comma ends no clause: | In Gao
    like: frozenset[str] = _NONE  #: "As he noted, …"

    # a noun as the cue
    owner: Pattern = NOTHING  #: Diallo|'s latest; group "possessive" for "his"
    one_owner: frozenset[str] = _NONE  #: possessives of one person: his
    noun_author: Pattern = NOTHING  #: a claim| by
    noun_that: Pattern = NOTHING  #: a claim by Sall| that
    noun_that_holds_owner: bool = False  #: ``noun_that`` reaches over the owner: affirmation| de Sall selon laquelle
    noun_to: Pattern = NOTHING  #: a pledge| to leave

    # according to
    apposition: Pattern = NOTHING  #: between speaker and clause: Diallo|, a trader,
    no_authority: Pattern = NOTHING  #: what no statement is according to: according to| its needs
    introduces: tuple[str, ...] = ()  #: the last words of what only introduces a clause: il faut savoir que, | selon
    next_account: Pattern = NOTHING  #: another account follows: sept selon les uns|, et neuf selon les autres
    account: Pattern = NOTHING  #: selon| les propos de
    of_somebody: tuple[str, ...] = ()  #: end cues whose preposition is no part of the speaker: aux dires| des |FAMa
    learnt: Pattern = NOTHING  #: the verb that goes with the cue: , a-t-on appris |auprès de
    needs_learnt: tuple[str, ...] = ()  #: cues that count with such a verb only: auprès
    cue_names_speaker: Pattern = NOTHING  #: the part of a cue before the speaker it holds: |de source
    #: cues that count only at the head of a sentence, with a name, an office or who holds opinions: pour
    names_only: frozenset[str] = _NONE
    opinions_only: frozenset[str] = _NONE  #: of these, what counts only with who holds opinions: for
    stressed: frozenset[str] = _NONE  #: pronouns that count behind such a cue as well: lui
    office_before_name: Pattern = NOTHING  #: behind such a cue, before the name: pour| son conseil, |Awa Diallo
    cue_is_speaker: Pattern = NOTHING  #: the speaker within a cue: à |l'|en croire
    clause_behind: Pattern = NOTHING  #: the clause begins without a comma: selon le maire| la route est fermée
    goes_on: Pattern = (
        NOTHING  #: behind the speaker: the clause goes on: elles ont rendu, selon lui|, moins de vingt avis
    )
    aside_opens: Pattern = NOTHING  #: behind speaker and comma: a clause that is not theirs: according to X|, when
    connector: Pattern = NOTHING  #: all that stands before the cue is no part of the statement: But


GRAMMARS: Grammars[Grammar] = Grammars(__package__, Grammar)
