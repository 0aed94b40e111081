"""Events that only look back over years: they are marked, so that no count takes a summary for a day's news.

Since 2015 attacks have killed thousands of people in Gao. -> background
Depuis 2012, des attaques ont fait des milliers de morts à Gao. -> background
Gunmen attacked Gao on 3 May 2021. -> nothing
"""

from __future__ import annotations

from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.models import changed

#: how far before its clause "Since 2015," may begin, in the same sentence
_BEFORE = 40


def marked(draft: Draft, findings: Findings) -> Draft:
    """Return a draft, marked as background where its words sum up years and it has no day of its own."""
    event = draft.event
    if event.planned or event.precision in ("day", "week"):
        return draft
    sentence = findings.article.sentences[draft.sentence]
    start = max(min(sentence.start, event.start), event.start - _BEFORE)
    looks_back = GRAMMARS[findings.language].figures.look_back.search(findings.low, start, event.end)
    return changed(draft, event=changed(event, background=True)) if looks_back else draft
