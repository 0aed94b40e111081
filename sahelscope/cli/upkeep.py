"""Look after the corpus: what it holds, whether it is whole, and parsing it again."""

from __future__ import annotations

from functools import partial

import typer

from sahelscope.cli.shared import OnCluster, Workers, corpus_folder, out, plain_errors, pool, run_or_fail
from sahelscope.cli.working import working


def status() -> None:
    """Say what the corpus holds and whether it should be parsed again."""
    from sahelscope.corpus.status import lines as status_lines

    with plain_errors():
        for line in status_lines(corpus_folder()):
            out.print(line, soft_wrap=True)


def check() -> None:
    """Look through the whole corpus: are all files as they were written, and do the tables fit together?

    Ends with status 1 where something is wrong, and says what, where, and the way back.
    """
    from sahelscope.store.check import faults

    with plain_errors():
        folder = corpus_folder()
        with working("Looking through the corpus"):
            found = list(faults(folder))
        for fault in found:
            out.print(str(fault), soft_wrap=True)
        if found:
            raise typer.Exit(1)
        out.print(f"All files of the corpus in {folder} are as they were written.", soft_wrap=True)


def rebuild(workers: Workers = None, cluster: OnCluster = None) -> None:
    """Parse every stored article again.

    To be run after an update, after changing words in data/, or if a file is damaged.
    Your files are not needed: the corpus keeps the text of each article.
    """
    from sahelscope.corpus.rebuild import rebuild as again

    with plain_errors():
        run_or_fail("Reading again", partial(again, corpus_folder(), workers=pool(workers, cluster)))
