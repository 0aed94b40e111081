"""Which speakers are outlets that others quote: "the broadcaster said"."""

from __future__ import annotations

from functools import cached_property

import pyarrow as pa

from sahelscope.language import grammars, lexicon
from sahelscope.store.published import Published


class Papers(Published):
    """A corpus that knows them."""

    @cached_property
    def papers(self) -> pa.Table:
        """The ids of the speakers that are outlets: the lexicon's, and those whose articles are in the corpus."""
        listed = {form for read in grammars.MODULES for form in lexicon.load(read, "outlets").forms}
        own = self.ask("select distinct outlet from articles where outlet is not null")["outlet"]
        names = {lexicon.fold(name) for name in (*listed, *own)}
        there = self.ask("select speaker_id, speaker from speakers where speaker is not null")
        ids = [i for i, name in there.itertuples(index=False) if lexicon.fold(name) in names]
        return pa.table({"id": pa.array(ids, pa.string())})
