"""The statement comes first; its cue and its speaker follow, or stand in its middle.

en  The road is closed, Moussa Diallo said.   The road is closed, said Moussa Diallo.
en  The road, he said, is closed.   As he noted, the road is closed.
fr  La route est fermée, a indiqué Moussa Diallo.   La route est fermée, a-t-il ajouté.
fr  La route, dit-il, est fermée.   Comme il l'a noté, la route est fermée.
"""

from __future__ import annotations

from sahelscope.quotes.indirect import clause, content, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause before the cue, and the rest behind it, with its speaker."""
    if (
        cue.shape == "gerund"
        or (cue.shape == "infinitive" and verbs.group(cue, scene).lead != "goes on")
        or not cue.frames & {"that", "full that", "say", "tell"}
        or content.explicit(cue, scene)
    ):
        return None
    text, grammar = scene.text, scene.grammar
    noun = "full that" in cue.frames and not cue.form.endswith(grammar.past_endings)
    if noun and not grammar.closes_all.match(text, cue.end, cue.sentence.end):
        return None  # other forms are nouns more often: "the state", "the remarks", but "…, the agency reports."
    if content.at_least(cue, scene) or grammar.aside_behind.match(text, cue.end):
        return None  # "reported at least six dead", "avance, quant à lui, le chiffre de 22"
    group = verbs.group(cue, scene)
    found = None if group.unsaid else _frame(cue, group, scene)
    if found is None:
        return None
    speaker, clause_end, resume = found
    if noun and (speaker.candidate is None or speaker.how != "adjacent"):
        return None
    opening, at = verbs.word_before(text, clause_end, cue.sentence.start)
    if opening.lower() in grammar.like:
        if text[resume : resume + 1] == "," and at - cue.sentence.start < 8:
            # "As he noted, …"
            after = clause.trimmed(text, resume + 1, clause.end_of(scene, resume + 1, cue.sentence.end))
            return Statement((after,), speaker) if clause.words(text, after) > 2 else None
        clause_end = at
    stop = _comma(text, clause_end, cue.sentence.start)
    if stop is None and speaker.start >= cue.end and grammar.comma_left_out and not text[cue.end :].startswith("-"):
        stop = clause_end
    if stop is None:
        # "…, the charity and the mayor said": the first of two speakers opens the clause
        joined = (
            grammar.joined_before.search(text, cue.sentence.start, clause_end) if speaker.start < cue.start else None
        )
        if joined is None:
            return None
        stop, speaker = joined.start(), Speaker(joined.end(), speaker.end, None, speaker.how)
    beside = scene.people.ending_at(stop) if speaker.how in ("adjacent", "apposition") else None
    if beside and beside.kind in ("title", "unnamed") and text[beside.start - 2 : beside.start] == ", ":
        stop = beside.start - 2  # "…, his lawyer, Awa Diallo, told the court"
    start = scene.free_from(cue.sentence.start, stop)
    if stop - start > clause.LONGEST:
        return None
    if text[resume : resume + 1] == ",":
        # "The list has 31 names; three, he said, were from Mali", "The state buys time: the money, he notes, is gone"
        start = max(start, text.rfind("; ", start, stop) + 1)
        colon = text.rfind(": ", start, stop)
        start = colon + 1 if colon >= 0 and not scene.in_marks(colon) else start
    first = clause.trimmed(text, start, stop)
    alone = scene.people.starting_at(first.start)
    if alone and alone.end >= first.end and alone.kind in ("title", "unnamed", "name"):
        return None  # "The minister, Awa Diallo, has reacted too.": she is no statement
    object_of_cue = speaker.start > cue.start and speaker.candidate is None
    if object_of_cue and scene.people.starting_at(first.start) and not grammar.finite.search(text, *first):
        return None  # "The spokeswoman, Awa Sy, confirmed the death": nobody speaks behind the cue
    lead = clause.words(text, first) < 5 or (bool(grammar.lead.match(text, first.start)) and "," not in first.of(text))
    spans = [first]
    before_cue = speaker.start < cue.start or bool(grammar.clitic.match(text, cue.end))
    middle = text[resume : resume + 1] == "," and (before_cue or lead)
    begun = lead and not grammar.finite.search(text, first.start, first.end)
    tells = begun and grammar.finite.search(text, resume + 1, cue.sentence.end)  # "En 2021, a dit le maire, le pays …"
    if middle and ((lead and before_cue) or tells or not grammar.no_rest.match(text, resume + 1, cue.sentence.end)):
        rest = clause.trimmed(text, resume + 1, clause.end_of(scene, resume + 1, cue.sentence.end))
        if clause.words(text, rest) > 1:
            spans.append(rest)
    if lead and len(spans) < 2 and (clause.words(text, first) < 3 or grammar.lead.match(text, first.start)):
        return None
    return Statement(tuple(spans), speaker)


def _frame(cue: Cue, group: verbs.Group, scene: IndirectScene) -> tuple[Speaker, int, int] | None:
    """Return the speaker, where the clause before ends at the latest, and where its rest may begin."""
    text, grammar = scene.text, scene.grammar
    joined = grammar.clitic.search(text, group.start, cue.start) if cue.shape == "infinitive" else None
    if joined or grammar.clitic.match(text, cue.end) or (group.words and "-" in group.words[-1]):
        speaker = _inverted(cue, group.start, scene)
        return (speaker, group.start, _clitic_end(cue, scene)) if speaker else None
    if speaker := inverted(cue, group, scene):
        return speaker, group.start, speaker.end
    closing = content.listener_end(cue, scene) if "tell" in cue.frames else cue.end
    if grammar.closes.match(text, closing, cue.sentence.end):
        speaker = subject.before(cue, group, scene)
        if speaker and speaker.how not in ("aside", "relative"):
            return speaker, speaker.start, closing
    return None


def inverted(cue: Cue, group: verbs.Group, scene: IndirectScene) -> Speaker | None:
    """Return the subject behind the cue where a comma stands before: "…, said Moussa Diallo"."""
    if cue.shape == "gerund" or (scene.grammar.object_behind and "tell" in cue.frames):
        return None
    word, start = verbs.word_before(scene.text, group.start, cue.sentence.start)
    opens = start == cue.sentence.start and word.istitle() and word.lower() in scene.grammar.like
    if subject.listed(word, start, scene.text):
        return None
    if not (opens or word.endswith((",", "–", "—", "-"))):
        return _without_comma(cue, group, scene)
    speaker = subject.after(cue, scene)
    if speaker and "say" not in cue.frames and "thing" in cue.frames and speaker.how == "adjacent":
        who = scene.text[speaker.start : speaker.end].lower()
        if who in scene.grammar.object_pronouns:
            return None  # "the mayor, a trader, denies it"
    if speaker and speaker.candidate is None and "thing" in cue.frames:
        return None  # "the minister, who was there, announced the end"
    if speaker is None or not scene.grammar.behind_name.match(scene.text, speaker.end, cue.sentence.end):
        return None
    document = speaker.candidate and speaker.candidate.kind == "document"
    if document and scene.grammar.object_behind and "say" not in cue.frames:
        return None  # "he, too, tweeted a warning"
    return speaker


def _without_comma(cue: Cue, group: verbs.Group, scene: IndirectScene) -> Speaker | None:
    """Return the subject that closes the sentence where the comma was left out: "Le pont est coupé dit le maire"."""
    text, grammar, sentence = scene.text, scene.grammar, cue.sentence
    if (
        not grammar.comma_left_out
        or cue.shape == "infinitive"
        or not grammar.finite.search(text, sentence.start, group.start)
    ):
        return None
    word, _ = verbs.word_before(text, group.start, sentence.start)
    if word.lower() in grammar.no_clause_ends or subject.before(cue, group, scene) is not None:
        return None
    speaker = subject.after(cue, scene)
    if speaker is None or speaker.candidate is None or speaker.how != "adjacent":
        return None
    return speaker if not text[speaker.end : sentence.end].strip(" .\n") else None


def _comma(text: str, offset: int, floor: int) -> int | None:
    """Return where the comma or dash stands that closes the clause before the offset."""
    at = offset
    while at > floor and text[at - 1].isspace():
        at -= 1
    return at - 1 if at > floor and text[at - 1] in ",–—-" else None


def _clitic_end(cue: Cue, scene: IndirectScene) -> int:
    match = scene.grammar.clitic.match(scene.text, cue.end)
    return match.end() if match else cue.end


def _inverted(cue: Cue, group_start: int, scene: IndirectScene) -> Speaker | None:
    """Return the pronoun of "dit-il", "a-t-elle ajouté"."""
    match = scene.grammar.clitic.search(scene.text, group_start, cue.end + 8)
    if match is None:
        return None
    return Speaker(match.start(1), match.end(1), scene.people.starting_at(match.start(1)))
