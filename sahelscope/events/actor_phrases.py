"""The noun phrases of a clause that stand for somebody: where they begin and end, and who stands beside whom.

A phrase is somebody by its head: "soldiers" in "nine Malian soldiers", "soldats" in "neuf soldats maliens"; a country,
a people or a name of the article's people counts as well. "A drone strike by soldiers" is nobody: its head is a strike.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.events import actor_words
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.language.lexicon import Hit
from sahelscope.models import Span
from sahelscope.people.records import Candidate

#: a noun phrase is at least and at most so many characters long
_SHORTEST, _LONGEST = 3, 130
#: so many stand beside one another at most: "Mali, Niger and Chad"
_LISTED = 8
#: how many characters before its head a describing word may take: "jeunes", "présumés"
_DESCRIBED = 14
#: a name with so many words says by itself that it is somebody's
_FULL_NAME = 2


class Phrases:
    """The noun phrases of one article that stand for somebody."""

    def __init__(self, findings: Findings) -> None:
        self.findings, self.low, self.text = findings, findings.low, findings.article.text
        self.grammar = GRAMMARS[findings.language].actors

    def at(self, start: int, limit: int) -> Span | None:
        """Return the noun phrase that begins at an offset and ends before ``limit``, None where there is none."""
        low = self.low
        while start < limit and low[start] in " ,\n":
            start += 1
        if opens := self.grammar.no_part.match(low, start, limit):
            start = opens.end()
        opens = self.grammar.quantity.match(low, start, limit)
        begin = opens.end() if opens else start
        stop = self.grammar.stop.search(low, max(start + 1, begin), min(limit, start + _LONGEST))
        end = stop.start() if stop else min(limit, start + _LONGEST)
        if not stop and end < limit:
            return None
        for date in self.findings.when.within(Span(start, end)):
            end = date.start
            break
        end = min(limit, self._whole(Span(start, end), begin))
        while end > start and low[end - 1] in " ,.'-":
            end -= 1
        if tail := self.grammar.tail.search(low, start, end):
            end = tail.start()
        return Span(start, end) if end - start >= _SHORTEST else None

    def _whole(self, phrase: Span, begin: int) -> int:
        """Return where a phrase ends whose name holds a word that ends others: "the Group for the Support of …"."""
        ends = [h.end for h in self.findings.actors.within(phrase)]
        ends += [
            c.end
            for c in self.findings.speakers.between(phrase.start, phrase.end + _LONGEST)
            if c.kind == "organisation"
            and c.start <= begin
            and c.end > phrase.end
            and self._is_name_s(Span(phrase.end, c.end))
        ]
        return max((e for e in ends if e > phrase.end), default=phrase.end)

    def _is_name_s(self, rest: Span) -> bool:
        """Tell whether the rest of a body's name belongs to it, rather than saying where it is: "unions in Gao"."""
        return "," not in self.low[rest.start : rest.end] and not self.findings.where.within(rest)

    def listed(self, start: int, limit: int) -> list[Span]:
        """Return those who stand beside one another from an offset on: "Mali, Niger and Chad" are three."""
        out: list[Span] = []
        while len(out) < _LISTED and (phrase := self.at(start, limit)):
            found = list(self.parts(phrase))
            if not found:
                break
            out += found
            if not self.low.startswith(", ", phrase.end) or len(found) > 1:
                break
            start = phrase.end + 2
            if joint := self.grammar.and_.match(self.low, phrase.end + 1, limit):
                start = joint.end()
            elif not self._ends_with_and(start, limit):
                break
        return out

    def _ends_with_and(self, start: int, limit: int) -> bool:
        """Tell whether a list goes on and comes to an "and"."""
        following = self.at(start, limit)
        for _ in range(_LISTED):
            if following is None or not self.somebody(self._first_of(following)):
                return False
            if self.grammar.and_.search(self.low, following.start, following.end):
                return True
            if not self.low.startswith(", ", following.end):
                return False
            if self.grammar.and_.match(self.low, following.end + 1, limit):
                return True
            following = self.at(following.end + 2, limit)
        return False

    def _first_of(self, phrase: Span) -> Span:
        joint = self.grammar.and_.search(self.low, phrase.start, phrase.end)
        return Span(phrase.start, joint.start()) if joint else phrase

    def parts(self, phrase: Span) -> Iterator[Span]:
        """Yield those who are joined in a phrase, none where it is nobody."""
        for joint in self.grammar.and_.finditer(self.low, phrase.start, phrase.end):
            left, right = Span(phrase.start, joint.start()), Span(joint.end(), phrase.end)
            if self.grammar.no_part.match(self.low, right.start) or any(
                h.start < joint.start() and h.end > joint.end() for h in self._whole_names(phrase)
            ):
                continue  # "forces de défense et de sécurité"
            if self._two(left, right):
                yield from self.parts(left)
                yield from self.parts(right)
                return
            if self._opened(right) and self.somebody(left) and not self.somebody(right):
                yield from self.parts(left)  # "47 people and 300 cattle"
                return
        if self.somebody(phrase):
            yield phrase

    def _two(self, left: Span, right: Span) -> bool:
        """Tell whether "and" stands between two: "two nuns and their driver", not "president and leader Awa Ba"."""
        if not (self.somebody(left) and self.somebody(right)):
            return False
        if self.low.startswith(tuple("0123456789"), right.start) or self._opened(right):
            return True
        if self.text[right.start].isupper():
            return self.text[left.start].isupper() or self._opened(left) or self._several(left)
        return self._several(left) or (self._opened(left) and self._several(right))

    def _opened(self, phrase: Span) -> bool:
        """Tell whether a phrase opens with an article or a number."""
        opens = self.grammar.quantity.match(self.low, phrase.start, phrase.end)
        return bool(opens and opens.end() > phrase.start)

    def _several(self, phrase: Span) -> bool:
        return bool(self.grammar.many.fullmatch(self._head_word(phrase)))

    def _head_word(self, phrase: Span) -> str:
        words = self.low[self._after_quantity(phrase) : self._core_end(phrase)].split()
        return words[-1 if self.grammar.head_last else 0] if words else ""

    def core(self, phrase: Span) -> Span:
        """Return the head's own words: without a number before it, and without "of" behind it."""
        return Span(self._after_quantity(phrase), self._core_end(phrase))

    def _after_quantity(self, phrase: Span) -> int:
        opens = self.grammar.quantity.match(self.low, phrase.start, phrase.end)
        return opens.end() if opens and opens.end() < phrase.end else phrase.start

    def _core_end(self, phrase: Span) -> int:
        """Return where the head's own words end: before "of" and what it governs."""
        begin = self._after_quantity(phrase)
        governs = self.grammar.goes_on.search(self.low, begin + 1, phrase.end)
        return governs.start() if governs else phrase.end

    def last_word(self, start: int, end: int) -> int | None:
        """Return where the last word for somebody begins in a stretch."""
        found = [begin for begin, _, kinds in self._words(Span(start, end)) if actor_words.NOBODY not in kinds]
        found += [c.start for c in self.findings.speakers.between(start, end + 1) if c.kind == "name"]
        return max(found, default=None)

    def somebody(self, phrase: Span) -> bool:
        """Tell whether a phrase stands for people, a body of people or a state."""
        if phrase.end - phrase.start < _SHORTEST or self.grammar.pronoun.fullmatch(self.low, phrase.start, phrase.end):
            return False
        begin, end = self._after_quantity(phrase), self._core_end(phrase)
        if any(h.start <= begin + 1 and h.end == phrase.end for h in self._whole_names(phrase)):
            return True
        found = self._by_head_last(begin, end) if self.grammar.head_last else self._by_head_first(begin, end)
        return found if found is not None else self._named(phrase, begin, end)

    def _whole_names(self, phrase: Span) -> list[Hit[tuple[str, ...]]]:
        """Return the names in a phrase that have words of all kinds: "Group for the Support of Islam and Muslims"."""
        return [h for h in self.findings.actors.within(phrase) if actor_words.NAME in h.value]

    def _by_head_last(self, begin: int, end: int) -> bool | None:
        for kinds in self._words(Span(max(begin, end - _LONGEST), end)):
            if kinds[1] == end:
                return actor_words.NOBODY not in kinds[2]
        return None

    def _by_head_first(self, begin: int, end: int) -> bool | None:
        for start, _, kinds in self._words(Span(begin, min(end, begin + _DESCRIBED))):
            if start == begin or self.low.count(" ", begin, start) == 1:
                return actor_words.NOBODY not in kinds
        return None

    def _words(self, span: Span) -> list[tuple[int, int, tuple[str, ...]]]:
        """Return the words in a stretch that may be somebody, those that are surely nobody first."""
        findings = self.findings
        own = [(h.start, h.end, h.value) for h in findings.actors.within(span)]
        listed = [(h.start, h.end, h.value) for h in findings.objects.within(span) if actor_words.is_somebody(h.value)]
        people = [(h.start, h.end, ()) for h in findings.people.within(span)]
        return own + listed + people

    def _named(self, phrase: Span, begin: int, end: int) -> bool:
        """Tell whether a country, a people or a name of the article's people is the head."""
        for place in self.findings.where.within(Span(phrase.start, phrase.end)):
            whole = place.end == end if self.grammar.head_last else place.start == begin
            if whole and (place.kind == "name" or (place.kind == "demonym" and place.text[0].isupper())):
                return place.kind == "demonym" or place.start - begin < _DESCRIBED
            if place.kind in ("city", "region") and place.start <= begin:
                return False  # "Gao", "Tillabéri Region", "Timbuktu Airport"
        if any(self._is_name(c, begin, end) for c in self.people_in(phrase)):
            return True
        words = self.text[begin:end]
        return (self.text[end - 1] not in ".'" and words[:1].isupper()) and actor_words.body_in(words) is not None

    def people_in(self, phrase: Span) -> list[Candidate]:
        """Return the article's people that a phrase names."""
        return self.findings.speakers.between(phrase.start, phrase.end + 1)

    def _is_name(self, candidate: Candidate, begin: int, end: int) -> bool:
        if candidate.kind in ("pronoun", "document") or candidate.entity < 0:
            return False
        if (candidate.end != end) if self.grammar.head_last else (candidate.start > begin):
            return False
        entity = self.findings.speakers.entities[candidate.entity]
        if candidate.kind == "group":
            return not self.grammar.head_last or self.text[candidate.end - 1].islower()
        return candidate.kind != "name" or len(entity.name.split()) >= _FULL_NAME or bool(entity.roles)
