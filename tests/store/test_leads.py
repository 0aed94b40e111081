"""An article's lead is its first sentence that is neither its title nor a byline."""

import pytest

from sahelscope.store.leads import lead
from sahelscope.store.questions import Filters

LEADS = [
    ("The ferry of Mopti sails again. It was late.", None, "en", "The ferry of Mopti sails again."),
    ("Ferry sails\n\nThe ferry of Mopti sails. It was late.", "Ferry sails", "en", "The ferry of Mopti sails."),
    ("Par Awa Diallo\n\nLe bac de Mopti reprend. Enfin.", "Le bac", "fr", "Le bac de Mopti reprend."),
    ("12 mai 2026\nMOPTI, Mali — Le bac reprend du service, a dit M. Diallo. Enfin.", None, "fr",
     "MOPTI, Mali — Le bac reprend du service, a dit M. Diallo."),
    ("« Partez ! »", None, "fr", "« Partez ! »"),
    ("", "Ferry", "en", ""),
    ("Ferry", "Ferry", "en", ""),
    ("افتتح رئيس البلدية صباح يوم الاثنين سوقا جديدا. وقال السكان.", None, "ar",
     "افتتح رئيس البلدية صباح يوم الاثنين سوقا جديدا. وقال السكان."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "language", "found"), LEADS)
def test_the_lead_is_the_first_sentence_of_the_body(text, title, language, found):
    assert lead(text, title, language) == found


def test_a_lead_that_nothing_ends_is_cut_between_words():
    found = lead("word " * 1000, None, "en")
    assert len(found) <= 400
    assert found.endswith("word…")


def test_leads_stand_in_the_order_of_the_articles(three, nothing):
    found = three.leads()
    assert found["article_id"].tolist() == three.articles()["article_id"].tolist()
    assert found["lead"].iloc[0] == "Le pont de Tillabéri a rouvert le 2 juillet 2021 après les inondations."
    assert three.leads(limit=1, offset=1)["title"].tolist() == ["Gao opens its well"]
    assert nothing.leads().dtypes.to_dict() == found.dtypes.to_dict()
    assert three.leads(Filters(countries=("FRA",))).empty
