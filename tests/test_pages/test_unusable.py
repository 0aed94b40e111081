"""What a page says of a damaged corpus, of a wrong setting, and where nothing may be added; in both languages."""

import json
import shutil

import pytest
from made import corpus_of_three
from streamlit.testing.v1 import AppTest

from components import i18n
from sahelscope import settings
from sahelscope.settings import SettingsError
from test_pages.reading import html, words

from .conftest import written

DAMAGE = {
    "corpus.duckdb": ("corpus.duckdb is not whole", "corpus.duckdb n’est pas entier"),
    "published.json": ("published.json is not whole", "published.json n’est pas entier"),
    "": ("published.json is missing", "published.json manque"),
}


@pytest.mark.parametrize("file", DAMAGE)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_damaged_corpus_is_told_in_the_language_of_the_page(opened, tmp_path, file, language):
    folder = written(tmp_path / "damaged", corpus_of_three())
    (current,) = (f for f in (folder / "published").iterdir() if f.is_dir())
    if file:
        (current / file).write_bytes(b"{")
    else:
        shutil.rmtree(current)
    at = opened("map", folder, lang=language)
    (error,) = at.error
    said = error.value.replace("\\", "")
    assert DAMAGE[file][language == "fr"] in said
    assert {"en": "The corpus in ", "fr": "Le corpus dans "}[language] in said
    assert "`sahelscope rebuild`" in said and at.code[0].value == "sahelscope rebuild"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_corpus_of_a_newer_version_is_not_told_to_be_rebuilt(opened, tmp_path, language):
    folder = written(tmp_path / "newer", corpus_of_three())
    (about,) = (folder / "published").rglob("published.json")
    about.write_text(json.dumps(json.loads(about.read_text()) | {"format": 10**6}))
    at = opened("map", folder, lang=language)
    assert {"en": "update Sahelscope", "fr": "mettez Sahelscope à jour"}[language] in at.error[0].value
    assert not at.code


WRONG_SETTINGS = {
    "read_onyl = true": ("there is no setting 'read_onyl'", "il n’y a pas de réglage 'read_onyl'"),
    "read_only = 3": ("write true or false", "écrivez true ou false"),
    "corpus = 3": ("write a folder in quotation marks", "écrivez un dossier entre guillemets"),
    "corpus = ": ("correct that line", "corrigez cette ligne"),
}


@pytest.mark.parametrize("line", WRONG_SETTINGS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_wrong_settings_file_is_told_as_such(opened, tmp_path, monkeypatch, line, language):
    (tmp_path / "sahelscope.toml").write_text(line, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SAHELSCOPE_READ_ONLY", raising=False)
    with pytest.raises(SettingsError) as error:
        settings.switch("read_only")
    monkeypatch.setattr(i18n, "language", lambda: language)
    at = AppTest.from_function(_told_of_settings, args=(error.value,)).run()
    assert at.title[0].value == {"en": "A setting cannot be used", "fr": "Un réglage est inutilisable"}[language]
    assert WRONG_SETTINGS[line][language == "fr"] in at.error[0].value.replace("\\", "")
    assert "sahelscope rebuild" not in words(at)


def _told_of_settings(error):
    from components import dashboard

    assert dashboard.broken(error)


READ_ONLY = {"en": "on the page Add", "fr": "à la page Ajouter"}


@pytest.mark.parametrize("language", READ_ONLY)
@pytest.mark.parametrize("corpus", ["sample", "none"])
def test_whoever_may_only_read_is_not_sent_to_a_page_that_is_not_there(opened, monkeypatch, corpus, language):
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "0")
    at = opened("map", corpus, lang=language)
    assert READ_ONLY[language] in html(at) + words(at)
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "1")
    at = opened("map", corpus, lang=language)
    assert READ_ONLY[language] not in html(at) + words(at)
