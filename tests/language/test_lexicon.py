"""Word lists are read as spreadsheets write them; a bad line is refused by file and number."""

import pytest

from sahelscope.language import grammars, lexicon
from sahelscope.language.lexicon import LexiconError, Matcher
from sahelscope.paths import DATA

ROOT = DATA.parent

FOLDERS = {f.name: {x.name for x in f.glob("*.csv")} for f in (DATA / "lexicons").iterdir() if f.is_dir()}


def write(tmp_path, content, encoding="utf-8"):
    path = tmp_path / "words.csv"
    path.write_bytes(content.encode(encoding))
    return path


GOOD = [
    "entry,form,example\nsays,said,She said no.\n",
    "\ufeffentry;form;example\r\nsays;said;\r\n",
    "# a note\nform,entry,example\n\nsaid,says,\n",
    'entry,form,example\nsays,said,"“No,” she said, laughing."\n',
]
BAD = [
    ("entry,form,example\nsays,said,\nadds,said,\n", 3, "stands under 'says' in line 2"),
    ("entry,form,example\nsays,said,\nsays,said,\n", 3, "already"),
    ("entry,form,example\nsays,,\n", 2, "'form' is empty"),
    ("entry,form,example\n\nsays,said,No, she said, laughing.\n", 3, "quotation marks"),
    ("entry,word,example\nsays,said,\n", 1, "lacks the column 'form'"),
]


@pytest.mark.parametrize("content", GOOD)
def test_a_list_is_read_however_a_spreadsheet_wrote_it(tmp_path, content):
    assert dict(lexicon.read(write(tmp_path, content)).forms) == {"said": "says"}


@pytest.mark.parametrize(("content", "line", "words"), BAD)
def test_a_bad_line_is_refused_by_file_and_number(tmp_path, content, line, words):
    path = write(tmp_path, content)
    with pytest.raises(LexiconError) as error:
        lexicon.read(path)
    assert str(error.value).startswith(f"{path}, line {line}: ")
    assert words in str(error.value)


def test_a_file_that_is_not_utf8_is_refused_with_its_line(tmp_path):
    path = write(tmp_path, "entry,form,example\nsays,déclaré,\n", "cp1252")
    with pytest.raises(LexiconError, match=r"line 2: is not UTF-8"):
        lexicon.read(path)


def test_no_list_lies_about_that_nothing_reads():
    source = "".join(f.read_text(encoding="utf-8") for f in (ROOT / "sahelscope").rglob("*.py"))
    assert [n for n in sorted(FOLDERS["en"]) if n.removesuffix(".csv") not in source] == []


def test_the_guide_names_every_list():
    guide = (ROOT / "docs" / "add-a-word.md").read_text(encoding="utf-8")
    assert [n for n in sorted(FOLDERS["en"]) if f"`{n.removesuffix('.csv')}`" not in guide] == []


def test_every_language_that_is_read_holds_the_same_files():
    assert {language: FOLDERS[language] for language in grammars.MODULES} == dict.fromkeys(
        grammars.MODULES, FOLDERS["en"]
    )


def test_the_other_folders_only_tell_a_language_apart():
    others = {language: names for language, names in FOLDERS.items() if language not in grammars.MODULES}
    assert others == {language: {"common_words.csv"} for language in others}


def test_a_folder_of_ones_own_adds_lists_and_never_replaces_one(tmp_path):
    for language, word in (("xq", "zum"), ("fr", "zum")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "weekdays.csv").write_text(f"entry,form,example\n1,{word},\n", encoding="utf-8")
    lexicon.add_folder(tmp_path)
    try:
        assert dict(lexicon.load("xq", "weekdays").forms) == {"zum": "1"}
        assert "zum" not in lexicon.load("fr", "weekdays").forms
        assert lexicon.languages("weekdays") == ["en", "fr", "xq"]
        assert not lexicon.load("xq", "cues").forms
    finally:
        lexicon.remove_folder(tmp_path)
        lexicon.load.cache_clear()


@pytest.mark.parametrize(("language", "name"), [(x, n) for x, names in FOLDERS.items() for n in sorted(names)])
def test_every_shipped_list_is_sound(language, name):
    assert lexicon.load(language, name.removesuffix(".csv")).forms


def test_the_longest_form_wins_and_only_whole_words_count():
    matcher = Matcher({"Niger": "NER", "Niger Delta": "-", "Mali": "MLI"})
    assert [(h.start, h.end, h.value) for h in matcher.find("Niger Delta, Niger, Nigeria, Malian Mali")] == [
        (0, 11, "-"),
        (13, 18, "NER"),
        (36, 40, "MLI"),
    ]


def test_a_longer_form_that_is_cut_inside_a_word_leaves_the_shorter_one():
    assert [h.value for h in Matcher({"Say": 1, "Say On": 2}).find("Say Only")] == [1]


def test_folding_ignores_case_and_accents_and_keeps_offsets():
    text = "À N’DJAMÉNA, œuf"
    assert len(lexicon.fold(text)) == len(text)
    hit = Matcher({"N'Djamena": "TCD"}, folded=True).find(text)[0]
    assert text[hit.start : hit.end] == "N’DJAMÉNA"
