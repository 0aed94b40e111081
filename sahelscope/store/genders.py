"""Whose words each outlet prints, women's or men's, as far as the texts show it."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

import pandas as pd
import pyarrow as pa

from sahelscope.people import shown_gender
from sahelscope.store.filters import Filters
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.voices import EVERY_QUOTE, EVERYTHING, VoiceQuestions

#: One person over all articles; who has no id, in one article only.
_PERSON = "coalesce(speaker_key, article_no || ' ' || speaker)"


class GenderQuestions(VoiceQuestions):
    """The questions."""

    def genders_by_outlet(self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE) -> pd.DataFrame:
        """Return ``outlet, gender, how, quotes, people``: f, m or unknown, and what shows it (see shown_gender.py).

        Only quotes of persons: an institution, a state and several at once have no gender.
        """
        q, views = self.quotes_where(filters, only)
        return self.ask(
            f"""select outlet, coalesce(gender, 'unknown') as gender, coalesce(how, '') as how, count(*) quotes,
              count(distinct q.person) people
            from (select article_no, {_PERSON} as person from quotes
              where speaker_kind = 'person' and speaker is not null and {q.sql}) q
            join articles using (article_no) left join shown using (person)
            group by outlet, gender, how
            order by sum(count(*)) over (partition by outlet) desc, outlet nulls last, gender, quotes desc""",
            q.values,
            **views,
            shown=self._shown,
        )

    @cached_property
    def _shown(self) -> pa.Table:
        """What all articles together show of each person; asked once for a version of the corpus."""
        rows = self.ask(
            f"""select distinct {_PERSON} as person, coalesce(speaker_text, speaker) as printed, speaker, role, cue,
              language from quotes join articles using (article_no, article_id)
            where speaker_kind = 'person' and speaker is not null"""
        ).astype(object)
        found = defaultdict(list)
        for person, printed, speaker, role, cue, language in rows.where(rows.notna(), None).itertuples(index=False):
            named = speaker[0].isupper()
            found[person].append(shown_gender.by_words(printed, role, cue, named, language))
            if named:
                found[person].append(shown_gender.by_name(speaker))
        told = {person: shown_gender.agreed(shown) for person, shown in found.items()}
        text = pa.string()
        columns = {
            "person": pa.array(told.keys(), text),
            "gender": pa.array([one.gender for one in told.values()], text),
            "how": pa.array([one.how for one in told.values()], text),
        }
        return pa.table(columns)
