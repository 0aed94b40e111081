"""The sentence that an article begins with: what an unknown or a repeated title does not tell."""

from __future__ import annotations

import pandas as pd

from sahelscope import tables
from sahelscope.language import grammars, lexicon
from sahelscope.language.sentences import paragraphs, sentences
from sahelscope.store.filters import Filters
from sahelscope.store.published import Published

EVERYTHING = Filters()
#: Shorter paragraphs at the head are bylines, dates and sections, unless they end as sentences do.
_SHORT = 60
#: So many characters of a lead are kept where nothing ends it.
_LONG = 400


def lead(text: str, title: str | None, language: str) -> str:
    """Return the first sentence of the text that is neither its title nor a byline; "" where there is none."""
    heading = lexicon.fold(title or "").strip(" .")
    for span in paragraphs(text):
        words = text[span.start : span.end]
        if lexicon.fold(words).strip(" .") == heading or (len(words) < _SHORT and words[-1] not in '.!?…»”"'):
            continue
        if language in grammars.MODULES:
            first = next(iter(sentences(text, span, language)), span)
            words = text[first.start : first.end]
        return words if len(words) <= _LONG else words[: _LONG - 1].rsplit(" ", 1)[0] + "…"
    return ""


class LeadQuestions(Published):
    """The question."""

    def leads(self, filters: Filters = EVERYTHING, limit: int = 20, offset: int = 0) -> pd.DataFrame:
        """Return ``article_id, title, outlet, published, published_from, language, url, lead``, newest first."""
        a, views = self.where(filters, "articles")
        found = self.ask(
            f"""select article_no, article_id, title, outlet, published, published_from, language, url
            from articles where {a.sql} order by article_no desc limit {int(limit)} offset {int(offset)}""",
            a.values,
            **views,
        )
        texts = self.texts(int(number) for number in found["article_no"])
        cells = zip(found["article_no"], found["title"], found["language"], strict=True)
        leads = [lead(texts[int(no)], None if pd.isna(title) else title, language) for no, title, language in cells]
        return found.drop(columns="article_no").assign(lead=pd.array(leads, dtype=tables.TEXT))
