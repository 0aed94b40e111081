"""Whose words a document holds: who is printed with it, or with the one before it, or who spoke last.

« … », détaille le texte.   un message posté par la Coordination · son second communiqué · le document
“…,” the statement said.    a post shared by the union · its statement · the text
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.quotes import subjects
from sahelscope.quotes.antecedents import Turn
from sahelscope.quotes.scene import Scene

#: an author stands at most so far behind the document, in characters
BEHIND = 90
#: so many candidates are read back for a body that may have published it, and so many paragraphs
BACK, PARAGRAPHS = 30, 4
#: of the mentions of a document so many are read: the first, and those on either side
NAMED = 12
#: "C'est" stands so near before a body
TOPIC = 12


#: an entry of documents.csv: what looks back to a document, and has an author of its own where one is printed
_TEXT = "text"


@cache
def _kinds(language: Language) -> Mapping[str, str]:
    """Return the documents whose words are their author's (a statement, not a report) with their entries."""
    return lexicon.load(language, "documents").forms


def of(scene: Scene, index: int, turns: Sequence[Turn], last: int | None) -> int | None:
    """Return the entity whose document it is, None where nobody is seen; ``last``: the author of the one before."""
    document = scene.candidate(index)
    kind = _kinds(scene.article.language).get(document.head.lower())
    if kind is None:
        return None
    for i in _mentions(scene, index, document.entity):
        if (printed := _within(scene, i)) is not None or (printed := _behind(scene, i)) is not None:
            return printed
    if document.definite and last is not None:
        return last
    if document.definite and turns and _is_body(scene, turns[-1].entity):
        return turns[-1].entity
    if kind == _TEXT:
        return _body(scene, index) if document.definite else None
    first = min(index, *scene.entity(document.entity).mentions[:1])
    subject = _subject(scene, first)
    return subject if subject is not None or not document.definite else _body(scene, index)


def _mentions(scene: Scene, index: int, entity: int) -> tuple[int, ...]:
    """Return a mention of a document, then the first ones and those around it: a long text has thousands."""
    all_ = scene.entity(entity).mentions
    at = bisect_left(all_, index)
    return (index, *all_[:NAMED], *all_[max(NAMED, at - NAMED) : at + NAMED])


def _within(scene: Scene, index: int) -> int | None:
    """Return whom the phrase itself names: "a statement from the ministry", "the prefect's message"."""
    held = scene.candidate(index)
    for k in scene.candidates(held.start, held.end):
        inner = scene.candidate(k)
        owner = inner.start == held.start and scene.text[inner.end : inner.end + 1] in ("'", "’")
        if k != index and inner.entity >= 0 and inner.kind != "document" and (owner or inner.end == held.end):
            return inner.entity
    return None


def _behind(scene: Scene, index: int) -> int | None:
    """Return who is named right behind: "un message | posté par | la Coordination"."""
    document = scene.candidate(index)
    for k in scene.candidates(document.end, document.end + BEHIND)[:1]:
        c = scene.candidate(k)
        if (
            c.entity >= 0
            and c.kind != "document"
            and scene.grammar.published_by.fullmatch(scene.text, document.end, c.start)
        ):
            return c.entity
    return None


def _subject(scene: Scene, index: int) -> int | None:
    """Return who opens the document's sentence: "The union suspended the strike, according to a note"."""
    document = scene.candidate(index)
    sentence = scene.sentence(document.start)
    for i in scene.candidates(sentence.start, document.start):
        c = scene.candidate(i)
        if c.kind in ("document", "pronoun") or scene.nested[i] or subjects.behind_preposition(scene, i):
            continue
        some = c.kind == "group" and not c.definite  # "Three men were arrested, according to a note": not theirs
        return c.entity if scene.quoted(c.start) is None and _is_body(scene, c.entity) and not some else None
    return None


def _is_body(scene: Scene, entity: int) -> bool:
    """Tell whether an entity publishes as one: the person who reads a statement out is not its author."""
    return entity >= 0 and scene.entity(entity).kind in ("organisation", "group")


def _body(scene: Scene, index: int) -> int | None:
    """Return the body named last before the document as somebody who acts."""
    at = scene.article.paragraph_at(scene.candidate(index).start) or 0
    for i in range(index - 1, max(-1, index - 1 - BACK), -1):
        c = scene.candidate(i)
        if at - (scene.article.paragraph_at(c.start) or 0) > PARAGRAPHS:
            return None
        acts = scene.opens_sentence(i) or scene.grammar.topic.search(scene.text, max(0, c.start - TOPIC), c.start)
        if c.kind == "organisation" and c.entity >= 0 and acts and scene.quoted(c.start) is None:
            return c.entity
    return None
