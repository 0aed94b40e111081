"""Somebody who stands beside a verb of speech and is not the one who speaks."""

from __future__ import annotations

import pytest

from sahelscope import parse

#: text; a piece of the quoted words; the speaker as printed, None where nobody is better than the nearest name
TEXTS = (
    (
        "Un homme armé assure que ses compagnons ont pris trois camions et met en garde les villageois contre "
        "toute aide aux « soldats de la ville ».",
        "soldats",
        "Un homme armé",
    ),
    (
        "Fanta Keïta, qui accuse les chefs de quartier de « monnayer » les jetons, est partie.",
        "monnayer",
        "Fanta Keïta",
    ),
    (
        "Le préfet de la Sissili, lui, assure que « les renforts sont en route » et appelle les populations au calme.",
        "renforts",
        "Le préfet de la Sissili",
    ),
    ("Le même journal cite le porte-parole du marché, Issa Ouattara : « Nous rouvrons. »", "rouvrons", "Issa Ouattara"),
    (
        "Le ministère n'a pas répondu ; un porte-parole avait par le passé qualifié ces chiffres de « mensonges ».",
        "mensonges",
        "un porte-parole",
    ),
    ("Pour sa consœur Me Oumou Diallo, la suite relève de la « mise en scène ».", "mise", "sa consœur Me Oumou Diallo"),
    ("Le projet, critiqué par le député Ali Sow pour « son coût exorbitant », attendra.", "coût", "le député Ali Sow"),
    ("« Nous partons », ont déclaré Alima Sow et Issa Konaté.", "partons", "Alima Sow et Issa Konaté"),
    ("“We leave on Monday,” said Awa Sow and Issa Konate.", "leave", "Awa Sow and Issa Konate"),
    (
        "The prefect, singled out by the court of audit for “opaque management”, has resigned.",
        "opaque",
        "court of audit",
    ),
    (
        "Millet is up 40 per cent, reckons Mr Sow; 25, insists the ministry, whose spokeswoman, Awa Konate, calls talk "
        "of famine “irresponsible”.",
        "irresponsible",
        "Awa Konate",
    ),
    (
        "On Monday the Media Council suspended the station for “incitement to disorder”, according to a copy of the "
        "decision reviewed by the committee. The committee, a press group, was founded in 1999.",
        "incitement",
        "Media Council",
    ),
    ("Ali Sow est préfet de région et, pour ses détracteurs, « roi du plateau ».", "roi", "ses détracteurs"),
    ("The paper quoted the union's treasurer, Issa Konate: “We reopen.”", "reopen", "Issa Konate"),
)


@pytest.mark.parametrize(("text", "words", "speaker"), TEXTS, ids=[t[1] for t in TEXTS])
def test_speaker(text: str, words: str, speaker: str) -> None:
    said = [q for q in parse(text).quotes if q.kind != "indirect" and words in q.text]
    assert [q.speaker_text in (speaker, f"the {speaker}") or q.speaker == speaker for q in said] == [True]


def test_a_reporting_clause_inside_the_marks_is_no_part_of_the_words_and_no_event() -> None:
    text = "« Nous partons demain, a annoncé l'imam de Gao. Personne ne reviendra. »"
    parsed = parse(text)
    assert [q.text for q in parsed.quotes] == ["Nous partons demain, Personne ne reviendra."]
    assert [q.speaker_text for q in parsed.quotes] == ["l'imam de Gao"]
    assert parsed.events == ()


def test_a_man_heard_in_a_film_says_it_himself() -> None:
    text = "They watched a film in which a man is heard saying that “we will finish them today” in Songhai."
    assert [q.speaker_text for q in parse(text).quotes if q.kind != "indirect"] == ["a man"]


def test_whom_a_union_backs_does_not_say_what_the_union_hails() -> None:
    text = "The “Rally for the River”, which backs the military, hailed a “wise and courageous” step on Monday."
    assert "the military" not in [q.speaker_text for q in parse(text).quotes]
