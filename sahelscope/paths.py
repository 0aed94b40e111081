"""Where the data files and the corpus lie."""

import os
from pathlib import Path

#: The files that can be changed without Python. ``SAHELSCOPE_DATA`` names another folder.
DATA = Path(os.environ.get("SAHELSCOPE_DATA") or Path(__file__).resolve().parent.parent / "data")


def use_corpus(folder: Path) -> None:
    """Make another folder the corpus, for this process and those that it starts."""
    os.environ["SAHELSCOPE_CORPUS"] = str(folder)


def corpus() -> Path:
    """Return the folder of the corpus on disk: ``SAHELSCOPE_CORPUS``, else ``corpus/`` beside ``data/``."""
    return Path(os.environ.get("SAHELSCOPE_CORPUS") or DATA.parent / "corpus")
