"""Articles as dataframes, for notebooks and scripts: see docs/in-python.md.

>>> import sahelscope as ss
>>> found = ss.read_articles(["The mayor of Gao said on 3 May 2021: “We are ready.”"])
>>> found.quotes["text"].to_list()
['We are ready.']
"""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import tempfile
import warnings
import weakref
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pandas as pd

from sahelscope import paths, settings
from sahelscope.api import given
from sahelscope.api.found import Articles, Corpus, counted
from sahelscope.api.narrowed import Narrowed
from sahelscope.api.values import day, one
from sahelscope.corpus import ingest
from sahelscope.corpus.progress import bar
from sahelscope.corpus.watcher import Watcher
from sahelscope.models import Language
from sahelscope.read.batch import Batch
from sahelscope.read.columns import GUESSED, Columns
from sahelscope.read.original import Problem
from sahelscope.store import StoreError, questions
from sahelscope.store.filter_words import language_code

__all__ = ["Articles", "Corpus", "Narrowed", "StoreError", "open_corpus", "read_articles"]


def read_articles(
    articles: str | Path | Iterable[str | Path] | pd.DataFrame,
    *,
    outlet: str | None = None,
    published: str | dt.date | None = None,
    lang: Language | None = None,
    columns: Mapping[str, str] | None = None,
    workers: int | None = None,
    progress: bool | None = None,
    anyway: bool = False,
) -> Articles:
    """Read articles and return all that is found in them, as dataframes.

    ``articles``: a file or folder of any form that `sahelscope add` reads; a text; several of these; or a dataframe
    with a column of texts and, where there are, of titles, dates, outlets, links, authors and languages. Columns are
    told by their names; ``columns={"text": "Body"}`` says which is which. ``outlet``, ``published`` (a day, or
    "2026-05-03") and ``lang`` hold for articles that do not say so themselves. The same article counts once.

    ``workers``: processes that parse; by default one for each core in a notebook, and one in a script, whose first
    lines each process would run again. ``progress``: whether to show a bar; by default in a terminal or notebook.
    ``anyway``: whether what looks like no article is taken in, too, as texts and dataframes always are; by default such
    a thing in a file is named in ``problems`` and left out.

    What cannot be read is in ``problems``, and one warning says so. Raises ValueError for a dataframe without texts, a
    field in ``columns`` that no article has, a day or language that is none, a web address; TypeError for what is no
    article (None, bytes) or of a wrong type.
    """
    paths.check()
    chosen = given.columns(columns)
    batch = Batch(
        outlet=None if outlet is None else one("outlet", outlet),
        published=day(published),
        language=None if lang is None else language_code(one("lang", lang)),
        # a dataframe is written under the names of the fields: no column is left to choose
        columns=GUESSED if isinstance(articles, pd.DataFrame) else Columns.of(chosen),
    )
    processes = _workers(workers)
    folder = Path(tempfile.mkdtemp(prefix="sahelscope-"))
    try:
        files, names = given.files(articles, folder / "given", chosen)
        with nullcontext(Watcher()) if progress is False else bar("Reading") as watcher:
            outcome = ingest.add(
                files,
                folder / "corpus",
                workers=processes,
                watcher=watcher,
                # a text or a dataframe is what somebody chose, a file may hold anything
                batch=replace(batch, names=names, anyway=anyway or set(files) <= set(names)),
            )
        corpus = questions.open(folder / "corpus")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    found = Articles(corpus, tuple(outcome.problems))
    weakref.finalize(found, _forget, corpus, folder)
    if warning := _summed_up(found.problems):
        warnings.warn(warning, stacklevel=2)
    return found


def open_corpus(folder: str | Path | None = None) -> Corpus:
    """Open the corpus that the dashboard shows, or the one in a folder, to ask it for dataframes.

    Raises StoreError, with what to do, where there is no corpus in the folder, or a damaged one.
    """
    path = settings.home_folder(folder) if folder is not None else paths.corpus()
    if folder is not None and not any((path / kept).is_dir() for kept in ("parts", "published")):
        raise StoreError(f"there is no corpus in {path}; check the name, or make one with `sahelscope add`")
    return Corpus(questions.open(path))


def _forget(corpus: questions.Corpus, folder: Path) -> None:
    corpus.close()
    shutil.rmtree(folder, ignore_errors=True)


def _workers(asked: int | None) -> int | None:
    """Return how many processes parse; None lets the size of the input decide."""
    if asked is not None and (not isinstance(asked, int) or asked < 0):
        raise ValueError(f"workers is {asked!r}; write how many processes, such as 4")
    return asked or (1 if hasattr(sys.modules.get("__main__"), "__file__") else None)


def _summed_up(problems: Sequence[Problem]) -> str:
    """Return one sentence on what could not be used, "" where all could."""
    if len(problems) == 1:
        return str(problems[0])
    lost = sum(p.left_out for p in problems)
    notes = sum(p.times for p in problems) - lost
    parts = [f"{lost:,} {'article or file' if lost == 1 else 'articles or files'} could not be read"] if lost else []
    parts += [f"{counted(notes, 'details')} {'was' if notes == 1 else 'were'} passed over"] if notes else []
    return f"{', '.join(parts)}; .problems says which and what to do" if parts else ""
