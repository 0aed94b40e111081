"""Which language a text is in: by its script, its little words, or py3langid; "und" rather than a wrong one."""

# ruff: noqa: E501

from pathlib import Path

import pytest

import sahelscope
from sahelscope.language import codes, scripts
from sahelscope.language.detect import FEW, detect

PASSAGES = {f.stem: f.read_text(encoding="utf-8") for f in (Path(__file__).parent / "passages").glob("*.txt")}

EN = (
    "The governor of the region said on Tuesday that the central market would open again two weeks after the floods "
    "that covered the streets near the river. He added that three hundred families were still living in schools."
)
FR = (
    "Le gouverneur de la région a annoncé mardi que le marché central rouvrirait deux semaines après les inondations "
    "qui ont touché les quartiers voisins du fleuve. Il a ajouté que trois cents familles logent encore dans des écoles."
)
READ = [
    ("en", EN),
    ("fr", FR),
    ("en", EN.upper()),
    ("fr", FR.upper()),
    ("fr", "LE GOUVERNEUR DE LA REGION A ANNONCE MARDI LA REOUVERTURE DU MARCHE CENTRAL APRES LES INONDATIONS QUI ONT"),
    ("fr", FR.encode("ascii", "ignore").decode()),
    # nearly all names
    ("en", "Awa Diallo, Moussa Koné, Issa Traoré and Oumar Cissé of Gao met Binta Keïta, Salif Maïga and Hawa Touré in Kayes."),
    ("fr", "Awa Diallo, Moussa Koné, Issa Traoré et Oumar Cissé, de Gao, ont vu Binta Keïta, Salif Maïga et Hawa Touré."),
    # hardly a little word
    ("en", "Floods close Gao market. Traders want help. Schools host families. Ferry fares rise. Rain expected soon again."),
    ("fr", "Mopti : marché fermé. Gao : trois familles relogées. Kayes : école rouverte. Ségou : récolte perdue, aide promise."),
    # headlines and less
    ("en", "Gao market closed"),
    ("fr", "Le marché de Gao fermé"),
    ("en", ""),
    ("en", "12 345 67"),
]  # fmt: skip
OTHERS = [
    ("ar", "قال الوالي إن السوق سيفتح غدا"),
    (
        "fa",
        "فرماندار روز سه‌شنبه گفت که بازار مرکزی شهر دو هفته پس از سیل دوباره باز می‌شود و خانواده‌ها هنوز در مدرسه‌ها زندگی می‌کنند.",
    ),
    ("ber", "ⵜⴰⵎⴰⵛⴰⵖ ⵏ ⴰⵡⴰⵍ"),
    ("nqo", "ߒߞߏ ߞߊ߲"),
    ("ff", "𞤆𞤵𞤤𞤢𞤪 𞤲𞤣𞤫𞤲"),
    ("ru", "Рынок открыт"),
    ("uk", "Міський голова сказав у вівторок, що центральний ринок знову відкриється через два тижні після повені."),
    ("zh", "市场重新开放"),
    ("ja", "市場は二週間後に再開される"),
    ("ko", "시장이 다시 열린다"),
    ("am", "ገበያው እንደገና ይከፈታል"),
    ("he", "השוק ייפתח מחדש"),
    ("el", "Η αγορά ανοίγει ξανά"),
    ("hi", "बाज़ार फिर खुलेगा"),
]
#: The first article of the Universal Declaration of Human Rights
DECLARATION = [
    (
        "mos",
        "Ninsaalbã fãa sã n doge, ned fãa so a menga, ned pa rogd n yaa yamb ye, nebã fãa zema taab b yel-segdɩ la b burkĩndlem wɛɛngẽ. Nebã fãa tara yam la tagsgo, ned fãa togame n vɩɩnd ne a to saam-biir pʊgẽ.",
    ),
    (
        "wo",
        "Doomi aadama yépp danuy juddu, yam ci tawfeex ci sag ak sañ-sañ. Nekk na it ku xam dëgg te ànd na ak xelam, te war naa jëflante ak nawleen, te teg ko ci wàllu mbokk.",
    ),
    (
        "ff",
        "Innama aadeeji fof poti, ndimɗidi e jibinannde to bannge hakkeeji. Eɓe ngoodi miijo e hakkilantaagal ete eɓe poti huufo ndirde e nder ɓiynguyummaagu.",
    ),
]


@pytest.mark.parametrize(("language", "text"), READ)
def test_english_and_french_are_told_apart(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_script_tells_at_any_length(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(("language", "text"), DECLARATION)
def test_two_sentences_are_enough(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(
    "name", sorted(PASSAGES.keys() - {"id"}),  # id: as likely Malay
)  # fmt: skip
def test_a_passage_in_another_language_is_known_by_it(name):
    assert detect(PASSAGES[name]) == name.split("_")[0]


def test_where_two_languages_are_likely_none_is_named():
    assert detect(PASSAGES["id"]) == codes.UNKNOWN


@pytest.mark.parametrize(
    "text", ["Mopti 12 Gao 14 Kayes 3 Ségou 22", "Mercado de Gao fechado", "Zwei Märkte in Gao", "An rufe kasuwar Gao"]
)
def test_a_few_words_are_in_a_language_that_is_read(text):
    assert detect(text) in ("en", "fr")


def test_names_alone_are_in_no_language():
    names = "Awa Diallo Moussa Koné Issa Traoré Oumar Cissé Binta Keïta Salif Maïga Hawa Touré Fanta Sidibé Adama Koita"
    assert len(names.split()) > FEW
    assert detect(names) == codes.UNKNOWN


@pytest.mark.parametrize("other", ["ar", "ha", "pt", "ru", "zh"])
def test_a_quotation_in_another_language_changes_nothing(other):
    quoted = PASSAGES[other][: len(FR) // 2]
    assert detect(f"{FR} « {quoted} »") == "fr"
    assert detect(f"“{quoted}” {EN}") == "en"


def test_what_the_file_says_decides_where_the_text_leaves_a_doubt():
    assert detect("Gao market closed", "fr") == "fr"
    assert detect("Mercado de Gao fechado", "pt") == "pt"
    assert detect(PASSAGES["id"], "id") == "id"
    assert detect("", "bm") == "bm"


def test_what_the_file_says_is_not_believed_against_the_text():
    assert detect(FR, "en") == "fr"
    assert detect(EN, "ar") == "en"
    assert detect(PASSAGES["pt"], "fr") == "pt"
    assert detect("قال الوالي", "en") == "ar"


def test_latin_letters_with_marks_are_no_other_script():
    assert scripts.languages("Ɓe njiɗi ɓesnguuji; bɛɛ ka kan ɲɔgɔn; Ọlọ́run; œuf") == ()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("fr", "fr"), ("fr-FR", "fr"), ("fr_CA", "fr"), ("FRA", "fr"), ("French", "fr"), ("français", "fr"),
        ("en_US", "en"), ("eng", "en"), ("Anglais", "en"), ("ar", "ar"), ("ara", "ar"), ("arabe", "ar"),
        ("pt-BR", "pt"), ("Hausa", "ha"), ("haoussa", "ha"), ("zh-Hant-TW", "zh"), ("bam", "bm"),
        ("", None), ("x-default", None), ("und", None), ("Klingonish", None),
    ],
)  # fmt: skip
def test_a_language_is_known_by_its_code_and_its_name(words, code):
    assert codes.meant(words) == code


def test_names_are_in_english_and_french():
    assert (codes.name("ha"), codes.name("ha", "fr")) == ("Hausa", "haoussa")
    assert codes.name("qq") == "qq"


@pytest.mark.parametrize("name", sorted(PASSAGES))
def test_an_article_in_another_language_is_kept_and_nothing_is_found_in_it(name):
    text = PASSAGES[name]
    parsed = sahelscope.parse(text, title="Gao, 3 May 2021")
    assert parsed.article.text == text
    assert parsed.article.title == "Gao, 3 May 2021"
    assert parsed.article.language not in ("en", "fr")
    assert (parsed.mentions, parsed.dates, parsed.events, parsed.quotes, parsed.focus) == ((), (), (), (), ())


def test_an_article_can_be_said_to_be_in_another_language():
    parsed = sahelscope.parse(EN, lang="ar")
    assert (parsed.article.language, parsed.mentions, parsed.dates) == ("ar", (), ())
    assert parsed.article.title.startswith("The governor of the region")


@pytest.mark.parametrize(("lang", "why"), [("qx", "no language"), ("French", "two small letters"), ("", "two small")])
def test_a_code_that_no_language_has_is_refused_with_a_sentence(lang, why):
    with pytest.raises(ValueError, match=why):
        sahelscope.parse(EN, lang=lang)
