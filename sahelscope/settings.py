"""What somebody may set: by an option of the command line, an environment variable, or a line in ``sahelscope.toml``.

An option wins over the variable, the variable over the file. The file is the ``sahelscope.toml`` in the current folder,
else the one in the user's folder for settings (``~/.config/sahelscope`` on Linux)::

    corpus = "~/news/corpus"
    allow_network = true

All settings are in ``SETTINGS``; docs/settings.md shows the same table.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

import platformdirs

FILE = "sahelscope.toml"
_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")


class SettingsError(ValueError):
    """A setting that cannot be used; the message says which, where it stands, and what to do."""


class Setting(NamedTuple):
    """One thing that may be set."""

    name: str  #: as in ``sahelscope.toml``
    kind: Literal["folder", "switch", "words", "number"]
    default: str  #: in words
    meaning: str

    @property
    def variable(self) -> str:
        """Return the environment variable that sets it."""
        return f"SAHELSCOPE_{self.name.upper()}"


SETTINGS = (
    Setting("corpus", "folder", "`corpus/` in a checkout, else the user's data folder", "where the corpus lies"),
    Setting("data", "folder", "`data/` as it came", "word lists, gazetteer, borders and words of the interface"),
    Setting(
        "boundaries",
        "folder",
        "`data/geo/own/` in a checkout, else the user's data folder",
        "your own boundaries of regions: docs/in-python.md",
    ),
    Setting("allow_network", "switch", "off", "feeds and addresses may be asked; without it no other machine is"),
    Setting("lang", "words", "en", "the language of what `add` and its report say, `en` or `fr`; not the dashboard's"),
    Setting("read_only", "switch", "off", "the dashboard shows and exports; nothing can be added or corrected"),
    Setting("framed_by", "words", "nobody", "pages that may show the dashboard in a frame: `https://intranet.example`"),
    Setting("may_read", "words", "anyone", "who may read: see [who may do what](deploy.md#who-may-do-what)"),
    Setting("may_edit", "words", "anyone", "who may correct and save views, besides those who may add"),
    Setting("may_add", "words", "anyone", "who may add articles; they may correct and read, too"),
    Setting("user_header", "words", "none", "the header in which a reverse proxy names who is logged in"),
    Setting("user_secret", "words", "none", "what the proxy sends in `X-Sahelscope-Secret`; without it no name counts"),
    Setting("hosts", "words", "this machine's", "names under which the dashboard is reached: `sahelscope.example.org`"),
    Setting("most_visitors", "number", "200", "so many pages may be open at once; whoever comes next is told to wait"),
    Setting("most_upload", "number", "200", "megabytes that one file may have on the page Add"),
    Setting("most_seconds", "number", "60", "seconds after which a question to the corpus is given up"),
)
_BY_NAME = {s.name: s for s in SETTINGS}
#: How a value is written in the file.
_WANTED = {
    "folder": 'a folder in quotation marks ("…")',
    "switch": "true or false",
    "words": 'words in quotation marks ("…")',
    "number": "a whole number above 0",
}


def text(name: str) -> str | None:
    """Return what a setting is set to, None where it is not. Raises SettingsError for a bad settings file."""
    setting = _BY_NAME[name]
    if in_environment := os.environ.get(setting.variable, "").strip():
        return in_environment
    value = _file().get(name)
    return None if value is None else str(value)


def switch(name: str) -> bool:
    """Return whether a switch is on. Raises SettingsError for a value that is neither yes nor no."""
    value = (text(name) or "").lower()
    if value in _YES:
        return True
    if value in _NO:
        return False
    raise SettingsError(f"{_BY_NAME[name].variable} or {name} in {FILE} is {value!r}; write true or false")


def number(name: str) -> int:
    """Return a number that is set, else the one that holds without. Raises SettingsError for anything but a number."""
    setting = _BY_NAME[name]
    value = text(name) or setting.default
    if value.isascii() and value.isdigit() and 0 < int(value) < 10**9:
        return int(value)
    raise SettingsError(f"{setting.variable} or {name} in {FILE} is {value!r}; write {_WANTED['number']}")


def variables() -> dict[str, str]:
    """Return all that is set, by environment variable, for a process that starts in another folder.

    Raises SettingsError for a bad settings file.
    """
    chosen = {s: value for s in SETTINGS if (value := text(s.name)) is not None}
    return {
        s.variable: str(home_folder(value).absolute()) if s.kind == "folder" else value for s, value in chosen.items()
    }


def _file() -> Mapping[str, object]:
    """Return what the settings file says; nothing where there is none."""
    for path in places():
        try:
            changed = path.stat().st_mtime_ns
        except OSError:
            continue
        return _read(path, changed)
    return {}


def home_folder(folder: str | Path) -> Path:
    """Return the folder with "~" replaced. Raises SettingsError where the user has no home."""
    try:
        return Path(folder).expanduser()
    except RuntimeError as error:
        raise SettingsError(f"{folder}: this user has no home folder; write the whole path, or set HOME") from error


def places() -> Iterator[Path]:
    """Yield where a settings file may lie, the one that counts first."""
    yield Path(FILE).absolute()
    with suppress(RuntimeError):  # a user without a home, as in some containers
        yield platformdirs.user_config_path("sahelscope", appauthor=False) / FILE


@lru_cache(maxsize=8)
def _read(path: Path, _changed: int) -> Mapping[str, object]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path} cannot be read ({error}); correct that line, or delete the file") from error
    for name, value in found.items():
        if name not in _BY_NAME:
            raise SettingsError(f"{path}: there is no setting {name!r}; the settings are {', '.join(_BY_NAME)}")
        kind = _BY_NAME[name].kind
        if type(value) is not {"switch": bool, "number": int}.get(kind, str):
            raise SettingsError(f"{path}: {name} is {value!r}; write {_WANTED[kind]}")
    filled = {name: value for name, value in found.items() if value != ""}  # an empty folder is none
    folders = {n for n in filled if _BY_NAME[n].kind == "folder"}
    try:
        return {n: str(Path(path.parent, home_folder(str(v)))) if n in folders else v for n, v in filled.items()}
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from error
