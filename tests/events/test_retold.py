# ruff: noqa: E501
"""An event told again far below is one row; another day, town or victim makes it two."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)
#: language, text, [(date, place, figures)]
ONE = [
    (
        "en",
        "Gunmen abducted at least 38 people in northern Nigeria. Police said little. Residents of Kano said 38 people were taken in Monday's raid.",
        [("2023-06-12", "Kano", [("abducted", 38)])],
    ),
    (
        "en",
        "The governor mourned after the killing of thirteen herders in Mali. He spoke little. The herders were attacked on Monday in Koro.",
        [("2023-06-12", "Koro", [("deaths", 13)])],
    ),
    (
        "fr",
        "Treize bergers ont été tués au Mali. Le préfet n'a rien dit. Les bergers ont été attaqués lundi à Koro.",
        [("2023-06-12", "Koro", [("deaths", 13)])],
    ),
    (
        "fr",
        "Des hommes armés ont attaqué lundi le marché de Koro. Le préfet est venu. Il a prié. Neuf marchands ont été tués.",
        [("2023-06-12", "Koro", [("deaths", 9)])],
    ),
    (
        "fr",
        "Des hommes armés ont attaqué un marché dans le centre du Mali. Neuf marchands ont été tués lundi à Koro.",
        [("2023-06-12", "Koro", [("deaths", 9)])],
    ),
    (
        "fr",
        "Le rapt remonte à lundi. Des hommes armés ont enlevé neuf marchands à Koro, au Mali.",
        [("2023-06-12", "Koro", [("abducted", 9)])],
    ),
]
TWO = [
    ("en", "Gunmen killed thirteen herders in Koro. The herders were attacked in Gao on Monday."),
    ("en", "Gunmen killed thirteen herders in Koro on Sunday. The herders were attacked on Monday."),
    ("en", "Gunmen killed thirteen herders in Koro. Four teachers were also killed on Monday."),
    ("fr", "Treize bergers ont été tués à Koro. Le lendemain de la tuerie, l'armée a tué treize assaillants à Koro."),
    ("fr", "Treize bergers ont été tués dimanche à Koro. Treize pêcheurs ont été tués lundi à Gao."),
    ("fr", "Des hommes armés ont attaqué Koro. L'ancien maire est accusé du massacre de Gao en avril."),
]


@pytest.mark.parametrize(("lang", "text", "events"), ONE)
def test_it_is_one_row_with_what_each_telling_adds(lang, text, events):
    found = [e for e in parse(text, lang=lang, published=WEDNESDAY).events if e.type in ("attack", "abduction")]
    assert [(e.date, e.located.text, [(f.what, f.low) for f in e.figures]) for e in found] == events


@pytest.mark.parametrize(("lang", "text"), TWO)
def test_what_differs_is_two_rows(lang, text):
    assert len([e for e in parse(text, lang=lang, published=WEDNESDAY).events if e.type == "attack"]) == 2
