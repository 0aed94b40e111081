"""NIAMEY, Niger (Agency) — the town before the dash is cut off the first sentence."""

import pytest

from sahelscope import header

FOUND = [
    ("en", "NIAMEY, Niger (Morning Post) — ", "Morning Post"),
    ("en", "NIAMEY, Niger, May 3 (Morning Post) - ", "Morning Post"),
    ("en", "Niamey (AFP) – ", "AFP"),
    ("en", "N’DJAMENA — ", None),
    ("en", "Aug 27 (Reuters) - ", "Reuters"),
    ("en", "FADA N'GOURMA, Burkina Faso -- ", None),
    ("fr", "BOBO-DIOULASSO, 3 mai 2021 (AIB) – ", "AIB"),
    ("fr", "Bamako, 3 mai (AMAP) – ", "AMAP"),
    ("fr", "MOPTI (Mali) — ", None),
    ("fr", "GAO (nord du Mali), 3 mai (AMAP) — ", "AMAP"),
    ("fr", "TERA (Niger, région de Tillabéri) — ", None),
    ("fr", "NIAMEY (Mali Actu) — ", "Mali Actu"),
    ("en", "DORI (Burkina Faso) — ", None),
    ("en", "GAO (northern Mali) — ", None),
    ("fr", "15 janvier 2016 . –\n", None),
    ("fr", "ABÉCHÉ — ", None),
]
LEFT_ALONE = [
    ("en", "Rain fell — and "),
    ("en", "Five lorries (all of them old) — and "),
    ("en", "“GAO — my town” is a song that "),
    ("fr", "La pluie est tombée — enfin, "),
    ("fr", "Dix ans après – déjà – "),
]
REST = {
    "en": "the ford is open again, traders said on Monday.",
    "fr": "le gué est rouvert, ont dit lundi les commerçants.",
}


@pytest.mark.parametrize(("language", "dateline", "outlet"), FOUND)
def test_the_dateline_is_cut_off(language, dateline, outlet):
    article = header.read(dateline + REST[language], lang=language)
    assert article.outlet == outlet
    assert [s.of(article.text) for s in article.sentences] == [REST[language]]
    assert article.part_at(0) == "dateline"


@pytest.mark.parametrize(("language", "opening"), LEFT_ALONE)
def test_a_dash_in_a_sentence_is_no_dateline(language, opening):
    article = header.read(opening + REST[language], lang=language)
    assert article.part_at(0) == "body"
    assert article.sentences[0].start == 0
