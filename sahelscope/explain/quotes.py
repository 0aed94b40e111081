"""Why a quote has its speaker: all who came into question, what spoke for each, and the lines of the word lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sahelscope.explain import lexicon_lines
from sahelscope.explain.lexicon_lines import LexiconLine
from sahelscope.models import Article, Language, Quote, Span
from sahelscope.paths import DATA
from sahelscope.people import People
from sahelscope.quotes import indirect, ranker, weights
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.decide import Decision, Weighed, decide
from sahelscope.quotes.indirect import confidence as indirect_confidence
from sahelscope.quotes.record import records
from sahelscope.quotes.scene import Scene

#: The lists that make words a speaker.
_SPEAKERS = ("titles", "ranks", "honorifics", "offices", "persons", "organisations")
#: The folder of the rules' modules.
_RULES = Path(__file__).resolve().parents[1] / "quotes"
#: Rules that share a module -> the module.
_MODULES = {"alternating": "floating"}


@dataclass(frozen=True)
class WeighedReason:
    """A reason with its weight and where that stands: ranker.csv, or indirect.csv for statements without marks."""

    name: str
    weight: float
    file: str  #: "data/quotes/ranker.csv"
    line: int


@dataclass(frozen=True)
class CandidateExplanation:
    """Somebody who may have said it, by one rule."""

    printed: str
    name: str  #: the fullest name or description printed for the same person
    module: str  #: the file of the rule that proposed it
    cue: str  #: as printed, "" where the rule needs none
    probability: float  #: among all proposals for the same words
    reasons: tuple[WeighedReason, ...]  #: those with a weight, the weightiest first
    lines: tuple[LexiconLine, ...]  #: that list the cue, and words of the candidate


@dataclass(frozen=True)
class PartExplanation:
    """Words of a quote that were attributed together, with those who came into question; the first one was chosen."""

    words: str
    confidence: float  #: that these words are a quote and have the right speaker
    candidates: tuple[CandidateExplanation, ...]


@dataclass(frozen=True)
class QuoteExplanation:
    """A quote with its parts: two where the second half of “A,” said Awa. “B.” has a sentence of its own."""

    quote: Quote
    parts: tuple[PartExplanation, ...]


def explain_quotes(article: Article, people: People, quotes: Sequence[Quote]) -> list[QuoteExplanation]:
    """Return the ``quotes`` of an article with the reasons for their speakers; ``people`` is whom it names."""
    scene = Scene.of(article, people)
    decisions = list(decide(scene))
    decided = [(record, decision) for decision in decisions for record in records(scene, [decision])]
    statements = {w.quote.spans: w for w in indirect.weigh(article, people, list(records(scene, decisions)), scene)}

    def parts(quote: Quote) -> Iterator[PartExplanation]:
        if quote.kind == "indirect":
            weighed = statements[quote.spans]
            yield PartExplanation(quote.text, weighed.quote.confidence, (_stated(article, weighed),))
            return
        for record, decision in decided:
            if record.spans[0] in quote.spans:
                yield PartExplanation(record.text, record.confidence, tuple(_candidates(scene, decision)))

    return [QuoteExplanation(quote, tuple(parts(quote))) for quote in quotes]


def _candidates(scene: Scene, decision: Decision) -> Iterator[CandidateExplanation]:
    language = scene.article.language
    for place, weighed in enumerate(decision.weighed):
        hypothesis = weighed.hypothesis
        candidate = scene.candidate(hypothesis.candidate)
        entity = decision.entity if place == 0 else candidate.entity
        yield CandidateExplanation(
            printed=candidate.text,
            name=scene.people.name_of(entity) or candidate.text,
            module=module_of(hypothesis.rule),
            cue=hypothesis.cue.text(scene.article) if hypothesis.cue else "",
            probability=round(weighed.probability, 3),
            reasons=_reasons(weighed, ranker.TABLE),
            lines=(*_cue_lines(scene.article, hypothesis.cue), *_speaker_lines(language, candidate.text)),
        )


def _stated(article: Article, weighed: indirect.WeighedStatement) -> CandidateExplanation:
    quote, language = weighed.quote, article.language
    printed, cue = quote.speaker_text or "", quote.cue or ""
    return CandidateExplanation(
        printed=printed,
        name=quote.speaker or printed,
        module=module_of(quote.rule),
        cue=cue,
        probability=quote.confidence,
        reasons=_reasons(weighed, indirect_confidence.TABLE),
        lines=(*lexicon_lines.inside(language, "indirect_cues", cue), *_speaker_lines(language, printed)),
    )


def _reasons(weighed: Weighed | indirect.WeighedStatement, table: str) -> tuple[WeighedReason, ...]:
    known, file = weights.lines(table), f"data/{weights.path(table).relative_to(DATA).as_posix()}"
    found = (WeighedReason(n, known[n].value, file, known[n].line) for n in weighed.reasons if n in known)
    return tuple(sorted(found, key=lambda r: -abs(r.weight)))


def _cue_lines(article: Article, cue: Cue | None) -> Iterable[LexiconLine]:
    """Return the line of a cue's word; none for a cue that is in no list (cues found by their form)."""
    if cue is None:
        return ()
    return lexicon_lines.inside(article.language, "cues", Span(cue.head, cue.end).of(article.text))[:1]


def _speaker_lines(language: Language, printed: str) -> Iterator[LexiconLine]:
    for name in _SPEAKERS:
        yield from lexicon_lines.inside(language, name, printed)


def module_of(rule: str) -> str:
    """Return the file of a rule, "" for what no rule found ("nobody named")."""
    name = f"{_MODULES.get(rule, rule).replace('.', '/')}.py"
    return f"sahelscope/quotes/{name}" if (_RULES / name).exists() else ""
