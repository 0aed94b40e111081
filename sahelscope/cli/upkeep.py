"""Look after the corpus: what it holds, and parsing it again."""

from __future__ import annotations

from functools import partial

from sahelscope.cli.shared import OnCluster, Workers, corpus_folder, out, plain_errors, pool, run_or_fail


def status() -> None:
    """Say what the corpus holds and whether it should be parsed again."""
    from sahelscope.corpus.status import lines as status_lines

    with plain_errors():
        for line in status_lines(corpus_folder()):
            out.print(line, soft_wrap=True)


def rebuild(workers: Workers = None, cluster: OnCluster = None) -> None:
    """Parse every stored article again.

    To be run after an update, after changing words in data/, or if a file is damaged.
    Your files are not needed: the corpus keeps the text of each article.
    """
    from sahelscope.corpus.rebuild import rebuild as again

    with plain_errors():
        run_or_fail("Reading again", partial(again, corpus_folder(), workers=pool(workers, cluster)))
