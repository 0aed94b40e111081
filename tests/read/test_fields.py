"""The fields of one article from the strings of any file."""

import pytest

from sahelscope.read.fields import original


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Mercado de Gao fechado.", "pt-BR", "pt"),
        ("Gao market closed.", "French", "fr"),
        ("The ferry crossed the river again on Monday, with two lorries of millet and some forty traders.", "fr", "en"),
        ("قال الوالي إن السوق سيفتح غدا", "en", "ar"),
        ("Gao market closed.", "of the river", None),
        ("Gao market closed.", "", None),
    ],
)
def test_the_language_that_a_file_names_decides_where_the_text_leaves_a_doubt(text, declared, language):
    (found,) = original({"text": text, "language": declared}, file="a.csv", line=1)
    assert found.language == language
