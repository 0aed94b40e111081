"""Where the data files, the dashboard and the corpus lie."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from sahelscope import settings

_PACKAGE = Path(__file__).resolve().parent
#: In a checkout ``app.py``, ``pages/``, ``components/`` and ``data/`` stand beside this package, in a wheel inside it.
IN_CHECKOUT = (_PACKAGE.parent / "app.py").is_file() and (_PACKAGE.parent / "data" / "lexicons").is_dir()
HOME = _PACKAGE.parent if IN_CHECKOUT else _PACKAGE / "_installed"


def _data() -> Path:
    """Return the folder of the data files. Raises SettingsError where the one that is set has no word lists."""
    chosen = settings.text("data")
    if chosen and not Path(chosen, "lexicons").is_dir():
        raise settings.SettingsError(
            f"SAHELSCOPE_DATA or data in {settings.FILE} is {chosen!r}, where there are no word lists; "
            "name a copy of the folder data, or leave it out"
        )
    return Path(chosen or HOME / "data")


#: The files that can be changed without Python.
try:
    DATA, _problem = _data(), None
except settings.SettingsError as error:  # told at the first use, where a sentence can be told without a traceback
    DATA, _problem = HOME / "data", error


def check() -> None:
    """Raise SettingsError where this was imported under a settings file, or with data, that cannot be used."""
    if _problem:
        raise _problem


def corpus() -> Path:
    """Return the folder of the corpus on disk, which need not exist yet.

    The setting ``corpus``; without it ``corpus/`` in a checkout; else the folder in which this system keeps a program's
    data for its user (``~/.local/share/sahelscope/corpus`` on Linux). Raises SettingsError for a bad settings file.
    """
    return _of_the_user("corpus", "corpus")


def boundaries() -> Path:
    """Return the folder of the user's own boundaries, which need not exist.

    The setting ``boundaries``; without it ``data/geo/own/`` in a checkout; else beside the corpus in the user's folder.
    Raises SettingsError for a bad settings file.
    """
    return _of_the_user("boundaries", "data/geo/own")


def boundary_files() -> list[Path]:
    """Return what lies in ``boundaries()``, in order; hidden files and a README are not the user's boundaries."""
    folder = boundaries()
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if p.is_file() and p.name[0] != "." and p.stem.upper() != "README")


def _of_the_user(setting: str, in_checkout: str) -> Path:
    if chosen := settings.text(setting):
        return settings.home_folder(chosen)
    if IN_CHECKOUT:
        return HOME / in_checkout
    try:
        return platformdirs.user_data_path("sahelscope", appauthor=False) / setting
    except RuntimeError as error:
        raise settings.SettingsError(
            f"this user has no home folder; set SAHELSCOPE_{setting.upper()} to a folder, or HOME"
        ) from error
