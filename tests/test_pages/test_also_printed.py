"""The same statement elsewhere, under a card: in what words, where, when, how sure; nothing printed is markup."""

import datetime as dt
from dataclasses import replace

from components import also_printed
from sahelscope.store.rows import AlsoRow


def row(sure, text="Douze soldats sont morts à Kelbo <b>"):
    return AlsoRow(
        article_id="a", title="t", outlet="<i>Le Courrier inventé", published=dt.date(2023, 6, 5),
        published_from="given", language="fr", url=None,
        quote_id="q", sure=sure, text=text, kind="direct", speaker=None, start=3, end=9,
    )  # fmt: skip


def test_doubt_is_said_and_nothing_is_markup():
    sure, likely = also_printed.html([row(0.95)]), also_printed.html([row(0.75)])
    assert "Douze soldats sont morts à Kelbo &lt;b&gt;" in sure and "&lt;i&gt;Le Courrier inventé" in sure
    assert "at=quote-3-9" in sure and "5 Jun 2023" in sure.replace("\u00a0", " ")
    assert "probably the same statement" in likely and "probably" not in sure


def test_a_long_list_is_cut_and_says_so():
    assert also_printed.html([row(1.0)] * 6).count("Also printed as") == also_printed.MOST
    assert "and in 2 more articles" in also_printed.html([row(1.0)] * 6)
    assert also_printed.html([]) == ""


def test_an_article_of_which_only_the_month_is_known_shows_no_day():
    shown = also_printed.html([replace(row(0.99), published_from="month")]).replace("\u00a0", " ")
    assert "Jun 2023" in shown and "5 Jun" not in shown
