"""Whom a mention refers back to: of the persons named before who fit, the one whose reasons weigh most.

Awa Diallo est revenue avec Kadi Sow. Elle dit … -> Awa Diallo: she opens the sentence, Kadi Sow stands behind "avec"

``data/quotes/antecedents.csv`` holds the weights. They were set by hand, not fitted; the invented passages in
tests/quotes/passages hold with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.people import Candidate, Entity, agrees
from sahelscope.quotes import appositions, subjects, weights
from sahelscope.quotes.scene import CLOSES_WORDS, Scene

TABLE = "antecedents"
#: so many candidates, and so many paragraphs, are read back
CANDIDATES, PARAGRAPHS = 60, 5
#: sentences and mentions count up to these
SENTENCES, MENTIONS = 8, 5
#: an earlier pronoun is followed so many times, from so near in characters
CHAIN, LINKED = 3, 500
#: so many who spoke are asked; so many who fit are returned
SPEAKERS, MOST = 3, 4
#: a preposition that sets somebody before the sentence is no longer, in characters
TOPIC = 30
#: and a setting
SETTING = 30
_SETTING = re.compile(r"[^,;:.!?«»“”\"]{2,28},\s")
#: between a description at the head of a sentence and whom it describes: "A teacher for 19 years, she …"
DESCRIBED = 80
#: a pronoun so near behind a quotation speaks it, in characters
NEXT = 24
#: somebody told stands at most so far behind the pronoun, in characters
LISTENER = 60
#: a cue begins at most so far before its subject, in characters
TELLING = 40
#: what stands behind a cue that follows the words which it tells
_BEHIND_CUE = frozenset(".,;:!?") | {""}


class Weights(NamedTuple):
    """The table of weights, a field a reason."""

    each_sentence_back: float
    each_paragraph_back: float
    behind_a_preposition: float
    opens_its_sentence: float
    somebody_new_who_opens_the_sentence_before: float
    told_what_stands_before: float
    in_the_words_that_it_tells: float
    part_of_a_longer_phrase: float
    between_marks: float
    a_name: float
    a_title: float
    unnamed: float
    a_body_where_a_person_fits: float
    gender_shown: float
    each_mention: float
    each_letter_before_the_latter: float
    spoke_last: float
    spoke_before: float
    spoke_but_not_named_since: float
    each_paragraph_since_they_spoke: float
    share_of_speaking_for_the_latter: float
    kept_beside_the_likeliest: float

    def of_kind(self, kind: str) -> float:
        """Return the weight of a kind of candidate."""
        return {"name": self.a_name, "title": self.a_title, "unnamed": self.unnamed}.get(kind, 0.0)


@cache
def _weights() -> Weights:
    return Weights(**{reason.replace(" ", "_"): weight for reason, weight in weights.read(TABLE).items()})


class Turn(NamedTuple):
    """Somebody who spoke before, and where their words end."""

    entity: int
    end: int


class _Reference(NamedTuple):
    """A mention that refers back, and what is known about it."""

    candidate: int
    mention: Candidate
    sentence: int
    paragraph: int
    latter: bool  #: it is the nearest that is meant
    named: bool  #: only persons with a name come into question
    listeners: frozenset[int]  #: entities that cannot be meant
    told: Span | None  #: the words that it tells, where it stands behind them: "The road is shut, he said."
    quoted: int | None  #: the quoted span that holds the mention


def ranked(
    scene: Scene, index: int, turns: Sequence[Turn], *, latter: bool = False, named: bool = False, depth: int = 0
) -> list[tuple[int, float]]:
    """Return the entities that a candidate may refer back to with their sums of weights, likeliest first.

    ``turns``: who spoke before; ``latter``: the nearest is meant; ``named``: only persons with a name come into
    question; ``depth``: how many earlier pronouns were followed already.
    """
    weight, mention = _weights(), scene.candidate(index)
    reference = _Reference(
        index,
        mention,
        scene.article.sentence_at(mention.start) or 0,
        scene.article.paragraph_at(mention.start) or 0,
        latter,
        named,
        _listeners(scene, mention),
        _told(scene, mention),
        scene.quoted(mention.start),
    )
    scores: dict[int, float] = {}
    opened: dict[int, int] = {}  # entity -> where it last opened a sentence
    for i, c in _before(scene, reference, turns, depth):
        opens = _opens(scene, i, c)
        if opens and not latter:
            opened.setdefault(c.entity, c.start)
        score = _score(scene, reference, i, c, opens)
        scores[c.entity] = max(scores.get(c.entity, score), score)
    _add_speakers(scene, reference, turns, opened, scores)
    order = sorted(scores, key=lambda e: -scores[e])
    return [(e, scores[e]) for e in order if scores[e] > scores[order[0]] - weight.kept_beside_the_likeliest][:MOST]


def _before(scene: Scene, reference: _Reference, turns: Sequence[Turn], depth: int) -> Iterator[tuple[int, Candidate]]:
    """Yield the candidates before the mention that it may stand for, the nearest first, with their indices."""
    mention, candidates = reference.mention, scene.people.candidates
    for i in range(reference.candidate - 1, max(-1, reference.candidate - 1 - CANDIDATES), -1):
        c = candidates[i]
        if c.entity < 0 and not reference.latter and depth < CHAIN:
            c = _followed(scene, i, mention, turns, depth) or c
        if c.entity < 0 or c.end > mention.start or c.entity in reference.listeners or c.entity == mention.entity:
            continue
        if reference.paragraph - (scene.article.paragraph_at(c.start) or 0) > PARAGRAPHS:
            return
        if c.kind in ("title", "unnamed"):
            c = appositions.name_beside(scene, i, mention.start) or c
        if not _fits(reference, scene.entity(c.entity)) or c.text.lower() in scene.grammar.anybody:
            continue
        if c.kind == "unnamed" and c.number != "many" and _describes(scene, i, mention):
            continue
        held = scene.quoted(c.start)
        if held is not None and (
            held == reference.quoted or 0 <= mention.start - scene.quoted_spans[held].closed < NEXT
        ):
            continue  # « Ma mère le disait », raconte-t-elle: her mother is spoken of
        yield i, c


def _describes(scene: Scene, index: int, mention: Candidate) -> bool:
    """Tell whether an indefinite phrase opens its sentence as a pronoun's own: "A teacher for 19 years, she …"."""
    c = scene.candidate(index)
    if not scene.grammar.indefinite.match(c.text) or not scene.opens_sentence(index):
        return False
    comma = scene.text.find(",", c.end, min(c.end + DESCRIBED, scene.sentence(c.start).end))
    if comma < 0:
        return False
    following = next((k for k in scene.candidates(comma, comma + 8)), None)
    return following is not None and scene.candidate(following).text.lower() in scene.grammar.third_person


def _fits(reference: _Reference, entity: Entity) -> bool:
    return agrees(reference.mention, entity) and (not reference.named or entity.kind == "name")


def _opens(scene: Scene, index: int, c: Candidate) -> bool:
    """Tell whether a candidate opens its sentence, tells what follows, or stands behind its title: the topic."""
    return scene.quoted(c.start) is None and (
        scene.opens_sentence(index)
        or _opens_behind_a_setting(scene, c)
        or _is_topic(scene, c)
        or _tells(scene, c)
        or (c.kind == "name" and appositions.opens_behind_title(scene, c.start))
    )


def _opens_behind_a_setting(scene: Scene, c: Candidate) -> bool:
    """Tell whether only a time, a place or the like stands before it: "In Bamako, the paper sees …"."""
    if scene.text[c.start - 2 : c.start] != ", ":
        return False
    start = scene.sentence(c.start).start
    return c.start - start < SETTING and _SETTING.fullmatch(scene.text, start, c.start) is not None


def _is_topic(scene: Scene, c: Candidate) -> bool:
    """Tell whether a candidate is set before its sentence: "For Awa Sow, the road is lost", "Quant au maire, il …"."""
    start = scene.sentence(c.start).start
    return c.start - start < TOPIC and scene.grammar.point_of_view.fullmatch(scene.text, start, c.start) is not None


def _is_brought_in(scene: Scene, c: Candidate) -> bool:
    """Tell whether a sentence that nobody tells is about somebody new: "A herder came in. | He …"."""
    if c.kind != "unnamed" or not scene.grammar.indefinite.match(c.text):
        return False
    sentence = scene.sentence(c.start)
    return all(cue.form not in ("finite", "preposition") for cue in scene.cues_between(sentence.start, sentence.end))


def _score(scene: Scene, reference: _Reference, index: int, c: Candidate, opens: bool) -> float:
    """Return the sum of the weights for one candidate before the mention."""
    weight, mention, entity = _weights(), reference.mention, scene.entity(c.entity)
    sentences = reference.sentence - (scene.article.sentence_at(c.start) or 0)
    paragraphs = reference.paragraph - (scene.article.paragraph_at(c.start) or 0)
    score = weight.each_sentence_back * min(sentences, SENTENCES) + weight.each_paragraph_back * paragraphs
    told = not reference.latter and c.start in scene.tellers
    if reference.latter:
        score += weight.each_letter_before_the_latter * (mention.start - c.end)
    else:
        if subjects.behind_preposition(scene, index) and not _is_topic(scene, c):
            score += weight.behind_a_preposition
        if opens:
            score += weight.opens_its_sentence
            if sentences == 1 and _is_brought_in(scene, c):
                score += weight.somebody_new_who_opens_the_sentence_before
        if scene.nested[index]:
            score += weight.part_of_a_longer_phrase
        if reference.told is not None and reference.told.start <= c.start < reference.told.end:
            score += weight.in_the_words_that_it_tells
        elif told:
            score += weight.told_what_stands_before
    if scene.quoted(c.start) is not None:
        score += weight.between_marks
    score += weight.of_kind(c.kind)
    if entity.kind == "organisation" and not told and mention.text.lower() in scene.grammar.person_or_thing:
        score += weight.a_body_where_a_person_fits
    if mention.gender != "unknown" and entity.gender == mention.gender:
        score += weight.gender_shown
    return score + min(len(entity.mentions), MENTIONS) * weight.each_mention


def _add_speakers(
    scene: Scene, reference: _Reference, turns: Sequence[Turn], opened: dict[int, int], scores: dict[int, float]
) -> None:
    """Add to ``scores`` what speaks for those who spoke before; whoever opened a sentence since takes it away."""
    weight = _weights()
    share = weight.share_of_speaking_for_the_latter if reference.latter else 1
    for back, turn in enumerate(reversed(turns[-SPEAKERS:])):
        if turn.entity < 0 or turn.entity in reference.listeners or not _fits(reference, scene.entity(turn.entity)):
            continue
        other = any(at > turn.end for entity, at in opened.items() if entity != turn.entity)
        bonus = 0.0 if other else weight.spoke_last if back == 0 else weight.spoke_before
        paragraphs = reference.paragraph - (scene.article.paragraph_at(max(0, turn.end - 1)) or 0)
        floor = weight.spoke_but_not_named_since + weight.each_paragraph_since_they_spoke * paragraphs
        scores[turn.entity] = max(scores.get(turn.entity, floor), floor) + bonus * share


def _tells(scene: Scene, c: Candidate) -> bool:
    """Tell whether a verb of telling follows at once: "On site, a nurse tells another story"."""
    return any(cue.form == "finite" and cue.start <= c.end + 2 for cue in scene.cues_between(c.end, c.end + 12))


def _told(scene: Scene, mention: Candidate) -> Span | None:
    """Return the words before a pronoun that its cue tells, in the same sentence, None where it opens it."""
    for cue in scene.cues_between(max(0, mention.start - TELLING), mention.end + 2):
        inverted = cue.clitic is not None and cue.clitic[0] == mention.start
        if inverted or (cue.form == "finite" and 0 <= cue.start - mention.end <= 1):
            begin = min(cue.start, mention.start)
            closes = inverted or scene.text[cue.end : cue.end + 1] in _BEHIND_CUE
            start = scene.sentence(begin).start
            if closes and scene.before(begin) in CLOSES_WORDS and not _announced(scene, start, begin):
                return Span(start, begin)
    return None


def _announced(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a cue stands before the words: the sentence is about whoever speaks."""
    return any(cue.form == "finite" and scene.quoted(cue.start) is None for cue in scene.cues_between(start, end))


def _followed(scene: Scene, i: int, mention: Candidate, turns: Sequence[Turn], depth: int) -> Candidate | None:
    """Return an earlier pronoun of the same kind that opens its sentence, as if the person's name stood there."""
    c = scene.candidate(i)
    if c.text.lower() not in scene.grammar.third_person or (c.gender, c.number) != (mention.gender, mention.number):
        return None
    if scene.quoted(c.start) is not None or mention.start - c.start > LINKED or not scene.opens_sentence(i):
        return None
    known = scene.antecedents.get(i)
    if known is None:
        found = ranked(scene, i, [t for t in turns if t.end <= c.start], depth=depth + 1)
        known = scene.antecedents[i] = found[0][0] if found else -1
    return c._replace(entity=known, kind="name") if known >= 0 else None


def _listeners(scene: Scene, mention: Candidate) -> frozenset[int]:
    """Return the entities named right behind the mention in its clause: in "he told Sall", he is not Sall."""
    found = set()
    for i in scene.candidates(mention.end, mention.end + LISTENER):
        c = scene.candidate(i)
        if scene.quoted(c.start) is None and not set(scene.text[mention.end : c.start]) & set('.,;:“”«»"'):
            found.add(c.entity)
    return frozenset(found)
