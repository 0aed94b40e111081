"""One name, several meanings: the table's clues decide, a country named elsewhere where they balance."""

import pytest

from sahelscope import header, places
from sahelscope.language.lexicon import LexiconError
from sahelscope.places import ambiguous


def meant(lang, text):
    return next((m.country, m.kind) for m in places.find(header.read(text, lang=lang)) if m.text[:3] in ("Geo", "Géo"))


MEANT = [
    ("en", "Georgia waits for rain.", ("GEO", "name")),
    ("en", "In Macon, Georgia, it rained.", ("USA", "region")),
    ("en", "In Gori, Georgia, it rained.", ("GEO", "name")),
    ("en", "Georgia waits, they say in Tbilisi.", ("GEO", "name")),
    ("en", "Georgia waits, they say in Atlanta.", ("USA", "region")),
    ("en", "Georgia waits. Atlanta waits. Tbilisi waits. Batumi waits.", ("GEO", "name")),
    ("en", "The United States waits, and so does Georgia.", ("USA", "region")),
    ("fr", "La Géorgie attend, dit un élu géorgien.", ("GEO", "name")),
    ("fr", "La Géorgie, aux États-Unis, attend. Atlanta attend.", ("USA", "region")),
]


@pytest.mark.parametrize(("lang", "text", "meaning"), MEANT)
def test_the_meaning_with_most_clues_counts(lang, text, meaning):
    assert meant(lang, text) == meaning


HEAD = "name,spellings,language,clue,means,kind,example\n"
REFUSED = [
    ("Say,,,,town,,\n", "means is 'town'"),
    ("Georgia,,,,GEO,city,\n", "kind is 'city'"),
    (",,,,GEO,name,\n", "'name' is empty"),
]


@pytest.mark.parametrize(("line", "message"), REFUSED)
def test_a_bad_line_is_refused_by_its_number(tmp_path, monkeypatch, line, message):
    path = tmp_path / "ambiguous.csv"
    path.write_text(HEAD + line, encoding="utf-8")
    monkeypatch.setattr(ambiguous, "FILE", path)
    with pytest.raises(LexiconError, match="line 2") as error:
        ambiguous.lines.__wrapped__()
    assert message in str(error.value)
