"""Who stands before or behind a reporting word.

Moussa Diallo, a trader who fled Djibo, has also said …      Moussa Diallo, commerçant à Djibo, a également dit …
…, said Moussa Diallo / he said                              …, a indiqué Moussa Diallo / a-t-il indiqué
"""

from __future__ import annotations

import re

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people import Candidate
from sahelscope.quotes.indirect import content
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.grammar import MARKS
from sahelscope.quotes.indirect.scene import How, IndirectScene, Speaker
from sahelscope.quotes.indirect.verbs import Group, word_before

#: what opens a line of a list
BULLETS = ("-", "–", "—", "•", "*", "·")
#: close an aside behind the subject: "The army -- which left -- has said"
DASHES = ("--", "–", "—")
#: "a mother |of four| whom I met"
_OF = re.compile(r"(?:\s(?:of|in|from|at|de)\s[\w\s]+)?")
OF = 30
_IN_MARKS = frozenset("".join(MARKS))
#: a noun phrase of so many words needs no "that" behind its verb
SHORT = 4
#: how far back a list may have begun
LIST = 3000
#: so many characters may stand between the subject of a list and its colon
REST = 24
#: how far before the reporting word its subject is looked for
REACH = 260
#: behind the reporting word it begins at most so far, and ends at most so far
BEGINS, BEHIND = 50, 110


def before(cue: Cue, verbs: Group, scene: IndirectScene) -> Speaker | None:
    """Return the subject that stands before the reporting word and agrees with it."""
    found = _before(cue, verbs, scene)
    who = found.candidate if found else None
    if who is None or found is None or cue.shape != "finite" or verbs.start < cue.start:
        return found
    beside = found.how in ("adjacent", "phrase")
    if scene.text.startswith(", ", found.end) and scene.grammar.within_subject.match(
        scene.text, scene.text.rfind(", ", cue.sentence.start, found.start)
    ):
        return None  # "The union, which backs the army, hailed a step": the army did not
    number, wrong = scene.grammar.verb_number(cue.form), False
    if number == "many":
        joined = word_before(scene.text, found.start, cue.sentence.start)[0].lower() in scene.grammar.plural_joins
        wrong = beside and who.number == "one" and who.kind in _ONE and not who.head.endswith("s") and not joined
    elif number == "one":
        wrong = beside and who.number == "many" and who.kind in ("group", "document")
    return None if wrong else found  # not "the state that …", "their remarks that …"


#: kinds that take no plural verb
_ONE = ("name", "title", "unnamed", "pronoun", "document")


def _before(cue: Cue, verbs: Group, scene: IndirectScene) -> Speaker | None:
    text, grammar = scene.text, scene.grammar
    floor = max(cue.sentence.start, cue.start - REACH)
    at = verbs.start
    if verbs.lead == "opens":
        return _earlier(cue, scene)
    if verbs.lead == "main":
        return main(cue, scene, cue.start)
    if cue.form.endswith(grammar.we_endings) and (we := grammar.we.search(text, max(floor, cue.start - 30), cue.start)):
        return Speaker(we.start(1), we.end(1), scene.people.starting_at(we.start(1)))
    if when := grammar.time_before_cue.search(text, max(floor, at - 40), at):
        at = when.start()
    word, start = word_before(text, at, floor)
    plain = word.lower().strip('("“«')
    quoted = grammar.quoted_as.search(text, max(floor, cue.start - 90), cue.start) if cue.shape == "gerund" else None
    if quoted:
        return _ending(scene, quoted.start(), floor)  # "the mayor was quoted by the radio as saying"
    if cue.shape == "gerund" and plain in grammar.gerund_lead:
        return main(cue, scene, word_before(text, start, floor)[1])
    if not word:
        return None
    if listed(word, start, text):
        return _of_list(scene, start)
    end = start + len(word)
    if plain in grammar.relative:
        found = _ending(scene, _bare(text, start, floor), floor)
        how: How = "aside" if word_before(text, start, floor)[0].endswith(",") else "relative"
        if found and grammar.anybody.match(text, found.start):
            return None
        if grammar.relative_speaks and plain not in grammar.relative_of_things:
            return Speaker(start, end, found.candidate if found else None, how)
        return found and found._replace(how=how)
    if cue.shape == "gerund" and word.endswith(","):
        return main(cue, scene, end)
    if plain in grammar.conjunctions:
        spoke = bool(scene.stated) and scene.stated[-1].speaker.start >= cue.sentence.start
        plural = grammar.verb_number(cue.form) == "many"
        other = grammar.gerund_object if cue.shape == "gerund" else grammar.modal if plural else None
        if not spoke and other and other.search(text, max(floor, end - 80), end):
            return None  # "a ban on issuing and admitting", "they will discuss and underscore"
        return main(cue, scene, end)
    if word.endswith(",") or word in DASHES:
        return _before_apposition(scene, end - 1, floor)
    if word.endswith(")"):
        opened = text.rfind("(", floor, end)
        at = _bare(text, opened, floor)
        return (_ending(scene, at, floor) or _phrase(cue, scene, at, floor)) if opened > 0 else None
    return _ending(scene, end, floor) or _before_relative(cue, scene, end, floor) or _phrase(cue, scene, end, floor)


def _earlier(cue: Cue, scene: IndirectScene) -> Speaker | None:
    """Return who spoke last in the paragraph: "Et d'ajouter que …"."""
    paragraph = scene.article.paragraph_at
    if scene.stated and paragraph(scene.stated[-1].speaker.start) == paragraph(cue.start):
        return scene.stated[-1].speaker._replace(how="continued")
    return None


def listed(word: str, start: int, text: str) -> bool:
    """Tell whether the word that starts there is the mark that opens a line of a list."""
    return word in BULLETS and (start == 0 or text[start - 1] == "\n")


def _of_list(scene: IndirectScene, bullet: int) -> Speaker | None:
    """Return who stands before the colon that opens a list: "Les partis : - exigent …; - condamnent …"."""
    text, end = scene.text, bullet
    while end > 0 and bullet - end < LIST:
        start = text.rfind("\n", 0, max(0, end - 1)) + 1
        line = text[start:end].strip()
        if line.endswith(":"):
            colon = text.rfind(":", start, end)
            found = scene.people.last_before(colon, colon - start)
            return _speaker(found, "list", scene) if found and colon - found.end < REST else None
        if line and line[0] not in BULLETS:
            return None
        end = start
    return None


def _bare(text: str, offset: int, floor: int) -> int:
    """Return the offset moved back over white space and a comma."""
    while offset > floor and (text[offset - 1].isspace() or text[offset - 1] == ","):
        offset -= 1
    return offset


def _speaker(candidate: Candidate, how: How, scene: IndirectScene) -> Speaker:
    """Return the candidate as a speaker; the conjunction of "that the mayor said" is no part of it."""
    start, conjunction = candidate.start, scene.grammar.conjunction
    if conjunction and candidate.text.startswith(conjunction) and " " in candidate.text[len(conjunction) :]:
        start += len(conjunction)
    return Speaker(start, candidate.end, candidate, how)


def _ending(scene: IndirectScene, offset: int, floor: int) -> Speaker | None:
    """Return the noun phrase that ends at the offset, from its head on: "officials in Mali", not "Mali"."""
    found = scene.people.ending_at(offset)
    if found is None:
        return None
    start = found.start
    quoted_by = scene.grammar.quoted_by.search(scene.text, max(floor, start - 24), start)
    if quoted_by and word_before(scene.text, quoted_by.start(), floor)[0].lower() not in scene.grammar.be:
        return _ending(scene, quoted_by.start(), floor)  # "un témoin cité par Reuters affirme"
    for _ in range(3):
        word, at = word_before(scene.text, start, floor)
        if start == found.start and scene.grammar.absolute.search(scene.text, floor, start):
            break  # ", with the mayor saying"
        if word.lower().rstrip("'’") not in scene.grammar.joining:
            break
        head = scene.people.ending_at(_bare(scene.text, at, floor))
        if head is None:
            if start == found.start:
                return None
            break
        start, found = head.start, head
    named = scene.people.ending_at(start - 2) if scene.text[start - 2 : start] == ", " else None
    if found.kind == "title" and not found.definite and named and named.kind == "name":
        return _speaker(named, "apposition", scene)  # "Awa Diallo, president of the club said"
    return _speaker(found, "adjacent", scene)


def _preposed(scene: IndirectScene, start: int, floor: int) -> bool:
    """Tell whether a preposition stands before the phrase that starts there."""
    return word_before(scene.text, start, floor)[0].lower().rstrip("'’") in scene.grammar.preposition


def _before_apposition(scene: IndirectScene, comma: int, floor: int) -> Speaker | None:
    """Return the name before an apposition or a relative clause: "Diallo, a trader who fled, said"."""
    text = scene.text
    for c in scene.people.between(floor, comma + 1):
        if (
            not scene.grammar.closed.match(text, c.end, comma + 1)
            or c.kind == "document"
            or _preposed(scene, c.start, floor)
            or scene.quoted(c.start, c.end)
        ):
            continue
        named = scene.people.ending_at(comma)
        names = ("name",) if c.definite else ("name", "organisation")
        if c.kind != "name" and named and named.kind in names and text[c.end : named.start].strip() == ",":
            return _speaker(named, "apposition", scene)  # "the minister, Awa Diallo, said"
        return _speaker(c, "apposition", scene)
    opening = scene.grammar.phrase_before_aside.match(text, floor, comma + 1)
    if opening and not scene.grammar.finite.search(text, floor, opening.end()):
        return Speaker(floor, opening.end(), scene.people.starting_at(floor), "phrase")
    return None


def main(cue: Cue, scene: IndirectScene, limit: int) -> Speaker | None:
    """Return the subject of the sentence: who spoke in it before, or its first noun phrase that can speak."""
    if scene.stated and scene.stated[-1].speaker.start >= cue.sentence.start:
        return scene.stated[-1].speaker._replace(how="continued")
    floor = cue.sentence.start
    if quoted := scene.quoted_in(floor, cue.start):
        return quoted  # "« Nous partons », dit-il, ajoutant que …"
    for c in scene.people.between(floor, min(limit, floor + REACH))[:6]:
        if not _preposed(scene, c.start, floor) and not scene.quoted(c.start, c.end):
            named = scene.people.starting_at(c.end + 2) if scene.text[c.end : c.end + 2] == ", " else None
            if c.kind == "title" and named and named.kind == "name" and named.end < limit:
                return _speaker(named, "first", scene)  # "the mayor, Awa Diallo, …"
            return _speaker(c, "first", scene)
    place = scene.grammar.named_place.match(scene.text, floor, limit)
    return Speaker(place.start(), place.end(), None, "first") if place else None


def _before_relative(cue: Cue, scene: IndirectScene, end: int, floor: int) -> Speaker | None:
    """Return the noun before a relative clause that ends at the verb: "A herder who hid in a granary said"."""
    pronoun = (
        None if cue.shape == "gerund" else scene.grammar.relative_before.search(scene.text, max(floor, end - 90), end)
    )
    if pronoun and (those := scene.grammar.those.search(scene.text, floor, pronoun.start())):
        return Speaker(those.start(), end, None, "phrase")  # "Those who fled say"
    found = scene.people.last_before(pronoun.start() + 1, OF) if pronoun else None
    if found and pronoun and not _OF.fullmatch(scene.text, found.end, pronoun.start()):
        return None
    if found is None or found.kind == "pronoun" or _preposed(scene, found.start, floor):
        return None
    return _speaker(found, "phrase", scene)


def _phrase(cue: Cue, scene: IndirectScene, end: int, floor: int) -> Speaker | None:
    """Return the words from the start of the clause to the verb, where they read as a noun phrase: "47 percent say"."""
    text, grammar = scene.text, scene.grammar
    if cue.shape == "gerund":
        return None
    sure = (
        writing(text[floor:end], scene.language)
        or content.explicit(cue, scene)
        or (grammar.any_phrase_says and "say" in cue.frames)
        or grammar.phrase_subject
    )
    start, first = end, ""
    last = word_before(text, end, floor)[0]
    if grammar.phrase_subject and (grammar.phrase_alone.fullmatch(last) or last.lower() in grammar.preposition):
        return None  # "the prefect recalled the | demand"
    for _ in range(12):
        word, at = word_before(text, start, floor)
        if not _IN_MARKS.isdisjoint(word) and any(mark in word for mark in MARKS):
            return None
        if grammar.phrase_subject and word.lower() in grammar.plural_joins and first.split("'")[0] in grammar.joining:
            start = at  # "le Groupe de soutien à l'islam et aux musulmans"
            continue
        if not word or word[-1] in ",;:–—-(" or word.lower() in grammar.clause_openers:
            sure = sure or word.lower() in grammar.gap_opens
            break
        if word.lower() in grammar.unsaid or word.lower() in grammar.auxiliaries:
            return None
        start, first = at, word.strip('("“«')
    named = scene.people.starting_at(start)
    if named and named.end < end and grammar.reduced_relative.match(text, named.end, end):
        return _speaker(named, "phrase", scene)  # "residents reached by phone said"
    if grammar.phrase_alone.fullmatch(text, start, end) or text.endswith(grammar.possessive_endings, start, end):
        return None  # "the prefect's | promise that": a noun, no verb
    beside = scene.people.ending_at(start - 2) if text[start - 2 : start] == ", " else None
    if sure and beside and beside.kind == "name" and first[:1].islower():
        return _speaker(beside, "apposition", scene)  # "Awa Diallo, president of the club said"
    if not first or not grammar.phrase_opening.match(first) or end - start < 3:
        return None
    if first.lower() in grammar.preposition and not grammar.phrase_counts.match(text, start, end):
        return None
    if not sure and not (start == cue.sentence.start and text.count(" ", start, end) < SHORT):
        return None
    return Speaker(start, end, named if grammar.phrase_subject else None, "phrase")


def writing(words: str, language: Language) -> bool:
    """Tell whether the last word is a piece of writing: "Exit polling"."""
    return words.rstrip().rpartition(" ")[2].lower() in lexicon.load(language, "writings").forms


def tells(speaker: Speaker, scene: IndirectScene) -> bool:
    """Tell whether the speaker is a document."""
    if speaker.candidate:
        return speaker.candidate.kind == "document"
    return writing(scene.text[speaker.start : speaker.end], scene.language)


def asserted(speaker: Speaker, scene: IndirectScene, floor: int) -> bool:
    """Tell whether the subject opens a statement of its own: not "which he said", "whom he blamed", "if he says"."""
    return word_before(scene.text, speaker.start, floor)[0].lower().strip('(“"«') not in scene.grammar.unasserted


def after(cue: Cue, scene: IndirectScene) -> Speaker | None:
    """Return the subject that stands behind the reporting word: "said Moussa Diallo", "a indiqué mardi le maire"."""
    text, grammar = scene.text, scene.grammar
    start = cue.end
    while start < cue.sentence.end and text[start].isspace():
        start += 1
    if found := scene.people.starting_at(start):
        named = scene.people.starting_at(found.end + 2) if text[found.end : found.end + 2] == ", " else None
        if found.kind == "title" and named and named.kind == "name" and text[named.end : named.end + 1] in ",.":
            return _speaker(named, "apposition", scene)  # "said the minister, Awa Diallo."
        behind = grammar.phrase_behind.match(text, start, cue.sentence.end)
        if behind and behind.end() > found.end and grammar.adjective.match(text, found.end) and found.kind != "pronoun":
            return Speaker(start, behind.end(), found, "adjacent")  # "le Journal officiel"
        return _speaker(found, "adjacent", scene)
    if behind := grammar.phrase_behind.match(text, start, cue.sentence.end):
        return Speaker(behind.start(), behind.end(), None, "phrase")
    for c in scene.people.between(start, min(start + BEHIND, cue.sentence.end))[:3]:
        if c.start - start > BEGINS or not grammar.between_cue_and_subject.match(text, start, c.start):
            continue
        if not _preposed(scene, c.start, cue.end) and text[c.start - 1] not in "'’":
            return _speaker(c, "adjacent", scene)
    return None
