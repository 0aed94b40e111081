"""The public API: articles from anywhere, dataframes as in the corpus, maps, and nothing heavy until it is needed."""

import datetime as dt
import doctest
import gc
import importlib
import inspect
import json
import subprocess
import sys
import warnings
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

import sahelscope as ss
from sahelscope import api, geo, paths, tables
from sahelscope.api import narrowed
from sahelscope.corpus import ingest, progress, status
from sahelscope.models import DOUBTFUL_BELOW, PLACED_FROM
from sahelscope.store import questions
from sahelscope.store.filters import EVERY_EVENT
from sahelscope.tables import TABLES

SAMPLE = paths.DATA / "articles"
MAYOR = "The mayor of Gao said on 3 May 2021: “We are ready.” Nobody was hurt."
MAIRE = "Le maire de Gao, Moussa Inventé, a déclaré : « Nous sommes prêts. »"
FRAMES = ["articles", "mentions", "dates", "events", "event_countries", "quotes", "quote_countries", "speakers"]
HEAVY = ["pandas", "geopandas", "streamlit", "duckdb", "plotly", "pyarrow"]


@pytest.fixture(scope="module")
def sample():
    return ss.read_articles(SAMPLE)


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """A corpus on disk with the sample, as the dashboard shows it."""
    folder = tmp_path_factory.mktemp("corpus")
    ingest.add([SAMPLE], folder)
    return folder


@pytest.mark.parametrize("name", FRAMES)
def test_dataframes_are_those_of_the_corpus(sample, stored, name):
    one, other = getattr(sample, name), getattr(ss.open_corpus(stored), name)()
    when_read = ["read_at"]  # now in both, but a second may have passed between
    pd.testing.assert_frame_equal(
        one.drop(columns=when_read, errors="ignore"), other.drop(columns=when_read, errors="ignore")
    )
    assert [column for column in one.columns if column in TABLES[name]] == list(TABLES[name])
    assert len(one) > 20


def test_a_dataframe_is_made_once(sample):
    assert sample.quotes is sample.quotes


def test_speakers_are_linked_over_the_articles():
    one = "“We are ready,” said Awa Sangare, a trader in Gao. “It rained,” Sangare said."
    two = "“All is calm,” said Aoua Sangaré, a trader in Gao."
    found = ss.read_articles([one, two])
    assert len(found.speakers) == 1
    assert set(found.quotes["speaker_id"]) == set(found.speakers["speaker_id"])
    assert dict(found.speakers.iloc[0][["quotes", "articles"]]) == {"quotes": 3, "articles": 2}


def test_files_folders_and_texts_can_be_mixed(tmp_path):
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a folder" / "one.txt").write_text(MAYOR, encoding="utf-8")
    (tmp_path / "two.txt").write_text("The market of Gao is full.", encoding="utf-8")
    found = ss.read_articles([str(tmp_path / "a folder"), tmp_path / "two.txt", MAIRE])
    assert set(found.articles["file"]) == {str(tmp_path / "a folder" / "one.txt"), str(tmp_path / "two.txt"), "texts"}
    assert found.problems == ()


@pytest.mark.parametrize("text", [MAYOR, "Gao\nis calm", "Gao est calme", "Une phrase. " * 400])
def test_a_text_alone_is_read_as_a_text(text):
    found = ss.read_articles(text)
    assert found.text(found.articles["article_id"].iloc[0]) == text


@pytest.mark.parametrize("name", ["nowhere.csv", "my articles/nowhere.csv", "nowhere"])
def test_a_file_that_is_not_there_is_a_problem_and_one_warning(name):
    with pytest.warns(UserWarning, match="is not there; check the name") as caught:
        found = ss.read_articles(name)
    assert len(caught) == 1
    assert [p.file for p in found.problems] == [name]
    assert len(found.articles) == 0


def test_several_problems_are_one_sentence(tmp_path):
    rows = [{"text": MAYOR}, {"text": ""}, {"text": " "}, {"text": MAIRE, "date": "someday"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    said = "2 articles or files could not be read, 1 detail was passed over; .problems says which and what to do"
    with pytest.warns(UserWarning) as caught:
        found = ss.read_articles(tmp_path)
    assert [str(w.message) for w in caught] == [said]
    assert caught[0].filename == __file__
    assert [p.line for p in found.problems] == [2, 3, 4]


def test_a_dataframe_is_read_by_the_names_of_its_columns():
    table = pd.DataFrame(
        {
            "Manchette": ["Le maire", "The mayor"],
            "Date de publication": [pd.Timestamp("2026-05-03 10:00"), pd.NaT],
            "Journal": ["Le Courrier inventé", None],
            "n": [1, 2],
            "Texte": [MAIRE, MAYOR],
        },
        index=[7, 7],
    )
    articles = ss.read_articles(table).articles.sort_values("line")
    assert list(articles["title"]) == ["Le maire", "The mayor"]
    assert articles["published"].iloc[0] == dt.date(2026, 5, 3)
    assert list(articles["outlet"].fillna("")) == ["Le Courrier inventé", ""]
    assert list(articles["line"]) == [1, 2]


@pytest.mark.parametrize("kind", ["string", "category", object])
def test_texts_of_any_type_of_column_are_read(kind):
    table = pd.DataFrame({"words": pd.Series([MAYOR, MAIRE], dtype=kind)})
    assert len(ss.read_articles(table, columns={"text": "words"}).articles) == 2


def test_a_row_without_text_is_a_problem_with_its_number():
    with pytest.warns(UserWarning, match="dataframe, line 2: has no text"):
        found = ss.read_articles(pd.DataFrame({"text": [MAYOR, float("nan")]}))
    assert len(found.articles) == 1


def test_a_dataframe_without_texts_is_refused_with_its_columns():
    with pytest.raises(ValueError, match=r"no column with the text \(its columns: a, b\); name it \"text\""):
        ss.read_articles(pd.DataFrame({"a": [1], "b": ["x"]}))
    with pytest.raises(ValueError, match=r"no column 'Body' \(its columns: text\)"):
        ss.read_articles(pd.DataFrame({"text": [MAYOR]}), columns={"text": "Body"})


def test_a_column_may_serve_as_another_field_than_its_name_says():
    table = pd.DataFrame({"title": [MAIRE], "text": ["Gao"]})
    found = ss.read_articles(table, columns={"text": "title", "title": "text"})
    assert found.text(found.articles["article_id"].iloc[0]) == MAIRE
    assert list(found.articles["title"]) == ["Gao"]


def test_what_was_said_of_one_dataframe_does_not_hold_for_the_next():
    table = pd.DataFrame({"Texte": [MAIRE], "Journal": [MAYOR]})
    ss.read_articles(table, columns={"text": "Journal"})
    found = ss.read_articles(table)
    assert found.text(found.articles["article_id"].iloc[0]) == MAIRE


def test_what_is_no_article_is_refused():
    for given, kind in ((3, "int"), ([3], "int"), ([MAYOR, None], "NoneType"), ([MAYOR, float("nan")], "float")):
        with pytest.raises(TypeError, match=f"cannot read a {kind}; give paths, texts, or a dataframe"):
            ss.read_articles(given)


def test_an_empty_text_is_a_problem_and_never_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mayor.txt").write_text(MAYOR, encoding="utf-8")
    with pytest.warns(UserWarning, match="has no text"):
        assert len(ss.read_articles(["", MAIRE]).articles) == 1


def test_a_field_that_no_article_has_is_refused():
    with pytest.raises(ValueError, match="'titel' is no field of an article; fields are text, title, date"):
        ss.read_articles(pd.DataFrame({"text": [MAYOR], "head": ["Gao"]}), columns={"titel": "head"})


def test_a_language_may_be_named():
    assert list(ss.read_articles(MAIRE, lang="French").articles["language"]) == ["fr"]
    with pytest.raises(ValueError, match="no language is called 'Frensh'; write its code, such as fr"):
        ss.read_articles(MAIRE, lang="Frensh")


def test_parse_says_what_it_takes():
    with pytest.raises(TypeError, match="the text of an article must be a str, not NoneType"):
        ss.parse(None)
    with pytest.raises(
        TypeError, match=r"published must be a day, such as datetime.date\(2026, 5, 7\), not '2026-05-07'"
    ):
        ss.parse(MAYOR, published="2026-05-07")
    hour = dt.datetime(2026, 5, 7, 12)
    assert ss.parse(MAYOR, published=hour) == ss.parse(MAYOR, published=hour.date())


def test_nothing_gives_empty_dataframes_with_their_types(sample):
    none = ss.read_articles([])
    for name in FRAMES:
        assert len(getattr(none, name)) == 0
        assert getattr(none, name).dtypes.to_dict() == getattr(sample, name).dtypes.to_dict()
    assert len(none.places_gdf()) == 0
    assert none.countries_gdf()["articles"].sum() == 0


def test_what_holds_for_all_is_said_once():
    text = "« Nous sommes prêts », a déclaré hier le maire de Gao."
    found = ss.read_articles(text, published="2026-05-07", outlet="Le Courrier inventé", lang="fr")
    assert list(found.articles["outlet"]) == ["Le Courrier inventé"]
    assert list(found.dates["value"]) == ["2026-05-06"]


def test_what_was_read_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    found = ss.read_articles(MAYOR)
    assert len(found.quotes) == 1
    assert list(tmp_path.iterdir())
    del found
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(ValueError, match="is no day"):
        ss.read_articles(MAYOR, published="yesterday")
    assert list(tmp_path.iterdir()) == []


def test_beside_the_warning_nothing_is_printed():
    code = "import sahelscope as ss; ss.read_articles('nowhere.csv')"
    quiet = [sys.executable, "-W", "ignore", "-c", code]
    ran = subprocess.run(quiet, capture_output=True, text=True, cwd=paths.DATA.parent, timeout=120)
    assert (ran.stdout, ran.stderr) == ("", "")


# places and countries


def test_places_are_points_with_their_region_and_counts(sample):
    found = sample.places_gdf()
    assert isinstance(found, gpd.GeoDataFrame)
    assert found.crs.to_epsg() == 4326
    assert found["place"].is_unique
    mentions = sample.mentions[lambda m: m["place"].notna() & m["part"].isin(["title", "body"])]
    assert dict(zip(found["place"], found["mentions"], strict=True)) == mentions.groupby("place").size().to_dict()
    capital = found.set_index("name").loc["Nouakchott"]
    assert (capital["region"], capital["country"]) == ("Nouakchott", "MRT")
    assert capital.geometry.within(geo.countries().set_index("country").geometry["MRT"].buffer(0.3))


def test_events_count_for_the_place_where_they_happened(sample):
    found = sample.places_gdf().set_index("place")["events"]
    e = sample.events
    known = e[(e["place_confidence"] >= PLACED_FROM) & (e["confidence"] >= DOUBTFUL_BELOW) & ~e["background"]]
    expected = known["place"].fillna(known["region"]).value_counts()
    assert found[found > 0].to_dict() == expected[expected.index.isin(found.index)].to_dict()
    assert sum(found) > 5


def test_countries_have_borders_and_the_counts_of_the_map(sample, stored):
    found = sample.countries_gdf().set_index("country")
    counted = questions.open(stored).countries().set_index("country")
    for measure in ("articles", "about", "mentions", "events", "quotes"):
        assert found.loc[counted.index.intersection(found.index), measure].equals(
            counted.loc[counted.index.intersection(found.index), measure].astype("int64")
        )
    assert found.geometry.notna().all()
    assert len(found) == len(geo.countries())


def test_regions_count_themselves_and_the_places_in_them(sample):
    regions, places = sample.regions_gdf(), sample.places_gdf()
    expected = places.groupby(["country", "region"])["mentions"].sum()
    drawn = regions.set_index(["country", "name"])["mentions"]
    assert drawn[drawn > 0].to_dict() == expected[expected.index.isin(drawn.index)].to_dict()
    assert drawn.sum() > 20


def test_own_boundaries_carry_their_codes_into_the_dataframes(tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_BOUNDARIES", str(tmp_path))
    frame = gpd.GeoDataFrame(
        {"ADM1_FR": ["Nord inventé"], "ADM1_PCODE": ["ML91"]}, geometry=[shapely.box(-6, 15, 5, 25)]
    )
    frame.set_crs(4326).to_file(tmp_path / "mali.gpkg")
    found = ss.read_articles(MAYOR)
    place = found.places_gdf().iloc[0]
    assert (place["name"], place["region"], place["region_pcode"]) == ("Gao", "Nord inventé", "ML91")
    region = found.regions_gdf().query("pcode == 'ML91'").iloc[0]
    assert (region["mentions"], region["articles"]) == (1, 1)


@pytest.mark.parametrize("form", ["gpkg", "geojson"])
@pytest.mark.parametrize("frame", ["places_gdf", "regions_gdf", "countries_gdf"])
def test_maps_are_written_to_files(sample, tmp_path, frame, form):
    made = getattr(sample, frame)()
    made.to_file(tmp_path / f"map.{form}")
    read = gpd.read_file(tmp_path / f"map.{form}")
    assert len(read) == len(made)
    assert list(read.columns) == list(made.columns)
    assert read.crs.to_epsg() == 4326


def test_shared_frames_are_not_changed(sample):
    before = geo.countries().copy()
    sample.countries_gdf()["name_en"] = "x"
    sample.places_gdf()["geometry"] = None
    pd.testing.assert_frame_equal(geo.countries(), before)


# a corpus on disk

NARROWED = [
    ({"country": "MLI"}, questions.Filters(countries=("MLI",))),
    ({"country": "mli"}, questions.Filters(countries=("MLI",))),
    ({"country": ["Mali", "Tchad"]}, questions.Filters(countries=("MLI", "TCD"))),
    ({"language": "fr"}, questions.Filters(languages=("fr",))),
    ({"until": dt.date(2026, 3, 1)}, questions.Filters(until=dt.date(2026, 3, 1))),
    ({"since": pd.Timestamp("2026-01-01")}, questions.Filters(since=dt.date(2026, 1, 1))),
    ({"text": "camions"}, questions.Filters(search="camions")),
    ({"outlet": "Le Carnet de Niamey"}, questions.Filters(outlets=("Le Carnet de Niamey",))),
    ({"once": True}, questions.Filters(once=True)),
]  # fmt: skip


@pytest.mark.parametrize(("given", "filters"), NARROWED, ids=lambda x: str(x) if isinstance(x, dict) else "")
def test_the_filters_are_those_of_the_pages(stored, given, filters):
    corpus, pages = ss.open_corpus(stored), questions.open(stored)
    assert len(corpus.articles(**given)) == pages.count_articles(filters) > 0
    assert len(corpus.events(**given)) == pages.count_events(filters, replace(EVERY_EVENT, each_report=True))
    assert len(corpus.quotes(**given)) == pages.count_quotes(filters)
    assert corpus.places_gdf(**given)["mentions"].sum() == pages.places(filters)["mentions"].sum()


def test_a_speaker_is_known_by_name(stored):
    corpus = ss.open_corpus(str(stored))
    first = corpus.speakers().iloc[0]
    said = corpus.quotes(speaker=first["speaker"])
    assert len(said) == first["quotes"]
    assert set(said["speaker_id"]) == {first["speaker_id"]}


def test_wrong_filters_are_refused(stored):
    corpus = ss.open_corpus(stored)
    with pytest.raises(TypeError, match="contry"):
        corpus.events(contry="MLI")
    with pytest.raises(ValueError, match="no country is called 'Atlantis'; write its three letters, such as MLI"):
        corpus.events(country="Atlantis")
    with pytest.raises(ValueError, match="'last year' is no day; write it as 2026-05-03"):
        corpus.events(since="last year")
    with pytest.raises(ValueError, match="'qoutes' is no table; there are incidents, tolls, articles"):
        corpus.table("qoutes")


def test_a_folder_without_a_corpus_is_named(tmp_path):
    with pytest.raises(ss.StoreError, match=r"no corpus in .*nowhere; check the name"):
        ss.open_corpus(tmp_path / "nowhere")


def test_without_a_folder_the_dashboards_corpus_is_opened(stored, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(stored))
    assert len(ss.open_corpus().articles()) == 60


def test_boundaries_that_cannot_be_used_are_named_by_the_status(stored, tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_BOUNDARIES", str(tmp_path))
    assert not [line for line in status.lines(stored) if "boundaries" in line]
    (tmp_path / "mine.kml").write_text("<kml/>", encoding="utf-8")
    (line,) = [line for line in status.lines(stored) if "boundaries" in line]
    assert line == f"{tmp_path / 'mine.kml'}: is no file of boundaries; save it as GeoJSON, GeoPackage or Shapefile"


def test_a_table_of_places_is_exported(stored):
    found = ss.open_corpus(stored).table("places")
    assert {"name", "region", "region_pcode", "mentions"} <= set(found)
    assert found["region"].notna().sum() > 20


# what it says of itself


def test_it_says_what_it_holds(sample):
    words = repr(sample)
    assert words.startswith("<Articles: 60 articles (30 en, 30 fr); published 20")
    assert f"{len(sample.quotes)} quotes" in words
    html = sample._repr_html_()
    assert "60 articles (30 en, 30 fr)" in html
    assert f"<td>{len(sample.events)}</td>" in html


def test_one_of_a_thing_is_no_plural_and_problems_are_counted():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = ss.read_articles([MAYOR, "nowhere.csv"])
    assert "1 article (1 en); 1 mention, 1 date, " in repr(found)
    assert repr(found).endswith("; 1 problem>")
    assert "1 problem" in found._repr_html_()


def test_it_says_how_many_are_in_a_language_that_is_not_read():
    arabic = (
        "قال رئيس البلدية إن السوق فتحت أبوابها صباح اليوم بعد إصلاح الطريق وإن التجار عادوا إلى أماكنهم في المدينة"
    )
    assert "; 1 in languages that are not read;" in repr(ss.read_articles([MAYOR, arabic + "\n"]))


# the bar


def test_no_bar_where_standard_error_is_no_terminal(capfd):
    ss.read_articles(SAMPLE)
    assert capfd.readouterr() == ("", "")


class Notebook:
    """What IPython gives a notebook, as far as a bar needs it."""

    def __init__(self):
        self.shown = []

    def HTML(self, words):  # noqa: N802 - IPython's name
        return words

    def display(self, words, display_id):
        assert display_id
        self.shown.append(words)
        return self

    def update(self, words):
        self.shown.append(words)


def test_in_a_notebook_a_bar_moves_and_goes(monkeypatch):
    notebook = Notebook()
    monkeypatch.setitem(sys.modules, "IPython.display", notebook)
    console = progress.Console(stderr=True)
    monkeypatch.setattr(console, "is_jupyter", True)
    with progress.bar("Reading", console) as shown:
        shown.total(200)
        shown.progress(50, 3)
    assert 'max="200" value="50"' in notebook.shown[1]
    assert "3 articles" in notebook.shown[1]
    assert notebook.shown[-1] == ""


# light


HELP = "import sys; sys.argv = ['', '--help']\nfrom sahelscope.cli import main\ntry: main()\nexcept SystemExit: pass"


@pytest.mark.parametrize(
    "lines",
    [
        "import sahelscope",
        "import sahelscope; sahelscope.parse('Gao is calm.')",
        "from sahelscope import parse; dir()",
        HELP,
        HELP.replace("'--help'", "'parse', 'data/articles/sample.jsonl'"),
    ],
    ids=["import", "parse", "from", "help", "parse on the command line"],
)
def test_nothing_heavy_is_imported_before_it_is_needed(lines):
    code = f"{lines}\nimport sys; print('loaded:', [m for m in {HEAVY} if m in sys.modules])"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=paths.DATA.parent, timeout=120
    )
    assert ran.stdout.splitlines()[-1:] == ["loaded: []"], ran.stderr


@pytest.mark.parametrize("lines", ["import sahelscope", HELP], ids=["import", "help"])
def test_no_rule_is_imported_before_a_text_is_parsed(lines):
    rooms = tuple(
        f"sahelscope.{room}" for room in ("parser", "dates", "places", "header", "people", "quotes", "events")
    )
    code = f"{lines}\nimport sys; print('loaded:', [m for m in sys.modules if m.startswith({rooms})])"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=paths.DATA.parent, timeout=120
    )
    assert ran.stdout.splitlines()[-1:] == ["loaded: []"], ran.stderr


@pytest.mark.parametrize(
    ("library", "lines", "extra"),
    [
        ("pandas", "ss.read_articles", "corpus"),
        ("geopandas", "ss.read_articles('Gao is calm.').places_gdf()", "geo"),
        ("geopandas", "from sahelscope import geo", "geo"),
    ],
)
def test_without_a_library_it_says_what_to_install(library, lines, extra):
    code = f"import sys; sys.modules['{library}'] = None\nimport sahelscope as ss\n{lines}"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=paths.DATA.parent, timeout=120
    )
    said = f"ImportError: This needs {library}, which is not installed. Install it: pip install 'sahelscope[{extra}]'"
    assert ran.stderr.splitlines()[-1] == said


@pytest.mark.parametrize(
    ("library", "there", "lacking"),
    [
        ("geopandas", ["parse", "read_articles", "tables"], ["geo"]),
        ("pandas", ["parse"], ["read_articles", "tables", "geo"]),
    ],
)
def test_a_star_imports_what_can_be_imported(library, there, lacking):
    code = (
        f"import sys; sys.modules['{library}'] = None\nfrom sahelscope import *\n"
        f"import sahelscope as ss; print([n for n in {there + lacking} if n in globals()], hasattr(ss, 'geo'))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=paths.DATA.parent, timeout=120
    )
    assert ran.stdout.strip() == f"{there} False", ran.stderr


def test_every_public_name_is_there_and_listed():
    for name in ss.__all__:
        assert getattr(ss, name) is not None
        assert name in dir(ss)
    with pytest.raises(AttributeError, match="no attribute 'read_article'"):
        ss.read_article  # noqa: B018


def test_what_is_imported_later_is_the_same_as_what_type_checkers_see():
    for name in ss._FROM_API:
        assert getattr(ss, name) is getattr(api, name)
    assert callable(ss.parse)
    assert (Path(ss.__file__).parent / "py.typed").exists()


def test_the_filters_have_types():
    known = inspect.signature(narrowed.filters).parameters
    assert list(known)[1:] == list(api.Narrowed.__annotations__)


@pytest.mark.parametrize("module", ["sahelscope.parser", "sahelscope.api"])
def test_examples_in_docstrings_hold(module):
    failed, tried = doctest.testmod(importlib.import_module(module))
    assert tried > 2
    assert failed == 0


def test_tables_of_what_parse_returns():
    made = ss.tables.tables([ss.parse(MAYOR), ss.parse(MAIRE)])
    assert set(made) >= set(FRAMES)
    assert len(made["articles"]) == made["articles"]["article_id"].nunique() == 2
    read = ss.read_articles([MAYOR, MAIRE])
    assert set(made["articles"]["article_id"]) == set(read.articles["article_id"])
    assert set(made["quotes"]["quote_id"]) == set(read.quotes["quote_id"])
    assert made["quotes"].dtypes.to_dict() == tables.empty("quotes").dtypes.to_dict()
