"""The words of the interface: complete in both languages and all used; numbers and days as each language has them."""

import datetime as dt
import re
import string
import threading

import pytest
import streamlit as st

from components import i18n
from components.navigation import PAGES
from sahelscope.events import families
from sahelscope.language.lexicon import LexiconError

from .conftest import ROOT

CODE = [
    ROOT / "app.py", ROOT / "sahelscope/store/toll_words.py", *(ROOT / "components").glob("*.py"),
    *(ROOT / "pages").rglob("*.py"),
]  # fmt: skip
SOURCE = "\n".join(file.read_text(encoding="utf-8") for file in CODE)
#: Keys that are put together: _("type." + kind).
MADE = re.compile(r"""["']([a-z]+\.(?:[a-z]+_)?)(?:["'] \+|\{)""")


@pytest.fixture(params=["en", "fr"])
def language(request, monkeypatch):
    monkeypatch.setattr(i18n, "language", lambda: request.param)
    return request.param


def test_every_key_has_words_in_both_languages_with_the_same_blanks():
    for key, cells in i18n.words().items():
        blanks = [{name for _, name, _, _ in string.Formatter().parse(cells[lang]) if name} for lang in i18n.LANGUAGES]
        assert blanks[0] == blanks[1], key


def test_every_key_that_the_code_names_is_there():
    named = set(re.findall(r"""(?:\b_|i18n\.text)\(\s*["']([a-z_.0-9]+)["']\s*[,)]""", SOURCE))
    assert len(named) > 50
    assert named - set(i18n.words()) == set()


def test_every_key_that_is_there_is_used():
    made = tuple(MADE.findall(SOURCE))
    counted = {f"{key}.{form}" for key in re.findall(r'count\("([a-z_]+)"', SOURCE) for form in ("one", "many")}
    counted |= {f"{key}.{form}" for key in ("mentions", "events", "quotes", "speakers") for form in ("one", "many")}
    titles = {f"{page}.{part}" for page in PAGES for part in ("title", "caption")}
    unused = [k for k in i18n.words() if f'"{k}"' not in SOURCE.replace("'", '"') and not k.startswith(made)]
    assert set(unused) - counted - titles == set()


def test_no_words_bring_the_sign_that_joins_them():
    begun = {key for key, cells in i18n.words().items() for words in cells.values() if words.lstrip()[:1] in {";", ","}}
    assert begun == set()


def test_every_type_of_event_has_a_family_and_a_name():
    assert {f"type.{kind}" for kind in families.families()} == {k for k in i18n.words() if k.startswith("type.")}


def test_a_changed_file_is_read_again_and_a_double_key_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    (tmp_path / "a.csv").write_text("key;en;fr\nhello;Hello;Bonjour\n", encoding="utf-8-sig")
    assert i18n.words()["hello"]["fr"] == "Bonjour"
    i18n._stamps.cache_clear()
    (tmp_path / "b.csv").write_text("key,en,fr\nhello,Hi,Salut\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"b\.csv, line 2: the key 'hello' stands twice"):
        i18n.words()


def test_no_french_line_opens_with_a_mark_or_ends_with_an_opening_one(tmp_path, monkeypatch):
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    (tmp_path / "a.csv").write_text('key,en,fr\nkeep,keep; go,"garder ; « aller » : 5 % ?"\n', encoding="utf-8")
    assert i18n.words()["keep"] == {
        "key": "keep", "en": "keep; go",
        "fr": "garder\u00a0; «\u00a0aller\u00a0»\u00a0: 5\u00a0%\u00a0?",
    }  # fmt: skip


NUMBERS = [(0, "0 articles", "0 article"), (1, "1 article", "1 article"), (12345, "12,345 articles", "12 345 articles")]


@pytest.mark.parametrize(("value", "english", "french"), NUMBERS)
def test_a_number_stands_with_its_noun(language, value, english, french):
    assert i18n.count("articles", value).replace("\u00a0", " ") == (english if language == "en" else french)


PERIODS = [
    ("2024-06-03", "2024-06-03", "3 Jun 2024", "3 juin 2024"),
    ("2024-06-03", "2024-06-09", "3–9 Jun 2024", "3–9 juin 2024"),
    ("2024-02-01", "2024-02-29", "Feb 2024", "févr. 2024"),
    ("2024-01-01", "2024-12-31", "2024", "2024"),
    ("1990-01-01", "1999-12-31", "1990–1999", "1990–1999"),
    ("2024-05-28", "2024-06-03", "28 May – 3 Jun 2024", "28 mai – 3 juin 2024"),
    ("2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024", "30 déc. 2023 – 2 janv. 2024"),
    ("2024-01-01", "2024-03-31", "1 Jan – 31 Mar 2024", "1er janv. – 31 mars 2024"),
    ("2024-02-01", "2024-02-28", "1–28 Feb 2024", "1er–28 févr. 2024"),
    ("9999-12-31", "9999-12-31", "31 Dec 9999", "31 déc. 9999"),
    ("9999-01-01", "9999-12-31", "9999", "9999"),
]


@pytest.mark.parametrize(("first", "last", "english", "french"), PERIODS)
def test_a_period_is_written_as_shortly_as_is_exact(language, first, last, english, french):
    written = i18n.period(dt.date.fromisoformat(first), dt.date.fromisoformat(last)).replace("\u00a0", " ")
    assert written == (english if language == "en" else french)


def test_the_browsers_language_decides_until_one_is_chosen(monkeypatch):
    monkeypatch.setattr(i18n, "_run", threading.local())
    monkeypatch.setattr(type(st.context), "locale", "fr-FR")
    assert i18n.language() == "fr"
    monkeypatch.setattr(type(st.context), "locale", "de-DE")
    assert i18n.language() == "en"
