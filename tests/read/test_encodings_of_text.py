"""Text in any encoding, what headers say of it, and what was read wrongly before it came here."""

import codecs
import random

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem, charset, lines, markup, mojibake

FRENCH = (
    "L’école de Dalafé a rouvert mardi. « Nous étions prêts », a déclaré la maire, Awa Sangaré. À Gao, l’eau a manqué "
    "; « C’est l’hiver », dit-elle. Où ? Là-bas, sur l’île, à l’été. Ça a été reçu."
)
WITHOUT_CURLS = FRENCH.replace("’", "'").replace("œ", "oe")  # DOS has no such signs
SHORT = [
    "Le préfet a parlé.",
    "Une fête à Dalafé.",
    "Zoé, l'aînée, rêve.",
    "LA MAIRE A DÉCLARÉ L'ÉTAT D'URGENCE",
]
ENGLISH = "The mayor’s office said: “We waited long enough.” It’s over – for now… It cost 300 € a day."


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
@pytest.mark.parametrize("text", [FRENCH, ENGLISH])
def test_a_text_is_read_whatever_its_encoding(text, name):
    assert charset.text(text.encode(name)) == text


@pytest.mark.parametrize("name", ["cp850", "cp437", "iso8859_15", "cp863", "cp1252", "mac_roman"])
@pytest.mark.parametrize("text", [WITHOUT_CURLS, *SHORT])
def test_old_code_pages_are_told_by_where_their_signs_stand(text, name):
    raw = text.encode(name, "replace")
    assert charset.text(raw) == raw.decode(name)


@pytest.mark.parametrize(("name", "text"), {
    "cp1256": "قال المدير إن السوق فتح أبوابه يوم الاثنين", "iso8859_6": "قال المدير إن السوق فتح أبوابه",
    "cp1251": "Рынок в городе открылся во вторник", "koi8_r": "Рынок в городе открылся во вторник",
}.items())  # fmt: skip
def test_other_scripts_are_told_too(name, text):
    assert charset.text(text.encode(name)) == text


@pytest.mark.parametrize(
    "name", ["iso-8859-1", "us-ascii", "windows-1252", "iso-8859-15", "x-unknown", "", None, "utf-16"]
)
def test_utf_8_is_read_as_such_whatever_a_header_says(name):
    raw = FRENCH.encode()
    assert charset.text(raw, None if name == "utf-16" else name) == FRENCH


@pytest.mark.parametrize("name", ["utf-8", "us-ascii", "iso-8859-1", "windows-1251", "gb18030", "nonsense"])
@pytest.mark.parametrize("really", ["cp1252", "mac_roman"])
def test_a_header_that_the_bytes_contradict_is_not_believed(name, really):
    if name != "gb18030":  # takes any bytes that come in twos: it is believed
        assert charset.text(FRENCH.encode(really), name) == FRENCH


NAMED = {"gb18030": "市场重新开放", "big5": "市場重新開放", "shift_jis": "市場は再開した",
         "iso-2022-jp": "市場は再開した", "windows-1256": "السوق", "utf-16-le": "Né"}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), NAMED.items())
def test_a_header_is_believed_where_the_bytes_agree(name, text):
    assert charset.text(text.encode(name), name) == text


@pytest.mark.parametrize("stray", ["cp1252", "mac_roman", "cp850"])
def test_one_stray_byte_costs_no_other_letter(stray):
    raw = FRENCH.encode() + " Le marché de Kidal est ouvert.".encode(stray)
    found = charset.text(raw)
    assert found.startswith(FRENCH)
    assert found.endswith("est ouvert.")
    assert "Ã" not in found
    if stray == "cp1252":
        assert "Le marché" in found


def test_lines_of_a_table_may_come_from_several_files(tmp_path):
    path = tmp_path / "a.csv"
    rows = [f"{n},{WITHOUT_CURLS.replace(',', ' ')}" for n in range(3)]
    path.write_bytes(
        b"title,text\n" + b"\n".join(r.encode(c) for r, c in zip(rows, ("cp850", "utf-8", "mac_roman"), strict=True))
    )
    articles, _ = all_of(path)
    assert [a.text for a in articles] == [WITHOUT_CURLS.replace(",", " ")] * 3


def test_a_beginning_that_ends_within_a_letter_spoils_none():
    raw = ("é" * 40).encode()
    assert [charset.text(charset.whole(raw[:n])) for n in (9, 10, 11)] == ["éééé", "ééééé", "ééééé"]
    assert charset.whole(b"abc") == b"abc"
    assert charset.whole("€".encode()[:2]) == b""


def test_wide_lines_without_a_mark_are_read(tmp_path):
    (tmp_path / "a.csv").write_bytes("title,text\nUn,Le marché a rouvert.\n".encode("utf-16-le"))
    assert [x.text for x in lines.read(tmp_path / "a.csv")][1].startswith("Un,Le marché")


def test_no_bytes_make_it_fail():
    rng = random.Random(7)
    for n in range(300):
        raw = bytes(rng.randrange(256) for _ in range(n % 60))
        for name in (None, "utf-8", "cp1252", "gb18030", "utf-7", "idna", "base64", "rot13", "unicode_escape"):
            assert isinstance(charset.text(raw, name), str)
        assert isinstance(charset.text(codecs.BOM_UTF8 + raw), str)


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "mac_roman", "cp850", "cp437"])
@pytest.mark.parametrize("text", [WITHOUT_CURLS, "Le préfet du Sénégal a été reçu à l'été."])
def test_what_was_read_in_a_wrong_encoding_is_put_right_and_told(text, wrong, tmp_path):
    spoiled = text.encode().decode(wrong, "replace")
    if "\ufffd" in spoiled:
        spoiled = text.replace("À", "A").encode().decode(wrong)
    assert mojibake.undone(spoiled).replace("À", "A") == text.replace("À", "A")
    (tmp_path / "a.txt").write_text(spoiled, encoding="utf-8")
    articles, problems = all_of(tmp_path / "a.txt")
    assert articles[0].text.replace("À", "A") == text.replace("À", "A")
    assert ["wrong encoding" in p.what for p in problems] == [True]
    assert not problems[0].lost


def test_twice_and_in_one_line_only():
    assert mojibake.undone("é".encode().decode("cp1252").encode().decode("cp1252") + "té de Gao") == "été de Gao"
    assert mojibake.undone("Né à Gao.\nNÃ© Ã  Gao.") == "Né à Gao.\nNé à Gao."
    assert mojibake.undone("the man\x92s \x93ferry\x94") == "the man’s “ferry”"


@pytest.mark.parametrize("text", [
    FRENCH, ENGLISH, "SÃO TOMÉ E PRÍNCIPE: SÃO JOÃO", "« Â »", "Âge d’or, Âme, château, gâté", "Ð", "½ ¼ © ® ° §",
    "naïf, aïeul, maïs", "20 £ – 30 ¥",
])  # fmt: skip
def test_what_is_right_stays_as_it_is(text):
    assert mojibake.undone(text) == text
    assert not mojibake.unsure(text)


def test_signs_that_cannot_be_made_out_are_named(tmp_path):
    (tmp_path / "a.txt").write_text("Le pr\ufffdfet de Dalaf\ufffd a parl\ufffd.", encoding="utf-8")
    articles, problems = all_of(tmp_path / "a.txt")
    assert len(articles) == 1
    assert "no letters ('Le pr\ufffdfet" in problems[0].what


CELLS = {
    "<p>L&#8217;&eacute;cole.</p><p>&laquo;&nbsp;Oui&nbsp;&raquo;</p>": "L’école.\n\n«\xa0Oui\xa0»",
    "L&amp;#8217;&amp;eacute;cole": "L’école",
    "&lt;p&gt;Un&lt;/p&gt;&lt;p&gt;Deux&lt;/p&gt;": "Un\n\nDeux",
    "Un <em>mot</em> fort.\n\nDeux <a href='x'>mots</a>.": "Un mot fort.\nDeux mots.",
    "<!-- wp:paragraph --><p>Un</p><!-- /wp:paragraph -->": "Un",
    '[caption id="1"]<img src=x /> Une image[/caption] Le texte.': "Une image Le texte.",
    "S\\u00e9n\\u00e9gal": "Sénégal",
    "Un_x000D_\nDeux": "Un\nDeux",
    "<![CDATA[<p>Un</p>]]>": "Un",
    "<script>var x=1;</script><div>Un</div>": "Un",
    "Un<br/>deux<br /><br />trois": "Un\ndeux\ntrois",
}
PLAIN = ["a < b and c > d & e", "AT&T & Co; x", "Il a dit <<oui>> hier", "[sic] et [12]", "C:\\users", "l'<inconnu>"]


@pytest.mark.parametrize("cell", CELLS)
def test_markup_in_cells_is_taken_out(cell):
    assert markup.words(cell).replace("\xa0", " ") == CELLS[cell].replace("\xa0", " ")


@pytest.mark.parametrize("cell", PLAIN)
def test_cells_without_markup_stay_as_they_are(cell):
    assert markup.words(cell) is cell


def test_a_piece_of_a_page_in_a_text_file_is_read_as_words(tmp_path):
    (tmp_path / "a.txt").write_text("<p>L&#8217;&eacute;cole de Gao.</p><p>Deux.</p>", encoding="utf-8")
    articles, _ = all_of(tmp_path / "a.txt")
    assert [a.text for a in articles] == ["L’école de Gao.\n\nDeux."]


@pytest.mark.parametrize("raw", [
    b"L=E2=80=99=C3=A9cole de Gao a rouvert =C3=A0 midi. =C2=AB Nous =C3=A9tions l=C3=A0 =C2=BB, a dit=\n la maire.",
    b"L=92=E9cole de Gao a rouvert =E0 midi. =AB Nous =E9tions l=E0 =BB, a dit=\r\n la maire.",
    b"L&#8217;&eacute;cole de Gao a rouvert &agrave; midi. "
    b"&laquo; Nous &eacute;tions l&agrave; &raquo;, a dit la maire.",
])  # fmt: skip
def test_letters_in_code_are_read_as_letters(raw, tmp_path):
    (tmp_path / "a.txt").write_bytes(raw)
    articles, _ = all_of(tmp_path / "a.txt")
    assert [a.text for a in articles] == ["L’école de Gao a rouvert à midi. « Nous étions là », a dit la maire."]


@pytest.mark.parametrize("text", ["a = b, c = d, e = f, g = h", "x=1 y=2 z=3 AT&T & Co", "=SUM(A1) =1+1 =AB =BC ="])
def test_signs_that_look_like_code_stay(text, tmp_path):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert all_of(tmp_path / "a.txt")[0][0].text == text
