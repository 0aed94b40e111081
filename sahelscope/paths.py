"""Where the data files and the corpus lie."""

import os
from pathlib import Path

#: The files that can be changed without Python. ``SAHELSCOPE_DATA`` names another folder.
DATA = Path(os.environ.get("SAHELSCOPE_DATA") or Path(__file__).resolve().parent.parent / "data")


def corpus() -> Path:
    """Return the folder of the corpus on disk: ``SAHELSCOPE_CORPUS``, else ``corpus/`` beside ``data/``."""
    return Path(os.environ.get("SAHELSCOPE_CORPUS") or DATA.parent / "corpus")
