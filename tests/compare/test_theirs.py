"""ACLED's and UCDP's files are known by their columns, whatever their case, and read as events."""

import datetime as dt

import pandas as pd
import pytest

from sahelscope.compare import forms, theirs
from sahelscope.store import StoreError

ACLED = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,"
    "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n"
    "BFA9001,2023-06-12,2023,1,Political violence,Battles,Armed clash,Invented Group,,Rebel group,Invented Army,,"
    "State forces,,,854,Western Africa,Burkina Faso,Sahel,Seno,Dori,Dori,14.0354,-0.0345,1,The Invented Mail,National,"
    '"On 12 June, invented fighters clashed near Dori; 12 died.",12,,1687000000\n'
)
OLD = (
    "DATA_ID;ISO;EVENT_ID_CNTY;EVENT_DATE;EVENT_TYPE;ACTOR1;COUNTRY;ADMIN1;LOCATION;LATITUDE;LONGITUDE;NOTES;FATALITIES\n"
    "77;466;MLI77;14 March 2017;Battles;Groupe inventé;Mali;Gao;Gao;16.2717;-0.0447;Invented.;0\n"
)
UCDP = (
    "id,relid,year,type_of_violence,side_a,side_b,source_article,where_coordinates,adm_1,adm_2,latitude,longitude,"
    "country,date_prec,date_start,date_end,best,high,low\n"
    "5,BFA-1,2021,3,Invented side,Civilians,An invented article,Solhan,Sahel region,Yagha,13.25,0.3,"
    "Burkina Faso,2,2021-06-04 00:00:00.000,2021-06-05 00:00:00.000,132,160,120\n"
)


def read(tmp_path, words, encoding="utf-8-sig", name="theirs.csv"):
    path = tmp_path / name
    path.write_bytes(words.encode(encoding))
    return theirs.read(path)


def test_an_export_of_acled_is_read(tmp_path):
    (row,) = read(tmp_path, ACLED).to_dict("records")
    assert (row["id"], row["day_from"], row["day_to"]) == ("BFA9001", dt.date(2023, 6, 12), dt.date(2023, 6, 12))
    assert (row["event_type"], row["country"], row["region"], row["place"]) == ("Battles", "BFA", "Sahel", "Dori")
    assert (row["lat"], row["lon"], row["deaths_low"], row["deaths_high"]) == (14.0354, -0.0345, 12, 12)
    assert row["actors"] == "Invented Group | Invented Army"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_older_columns_in_capitals_between_semicolons_are_read(tmp_path, encoding):
    (row,) = read(tmp_path, OLD, encoding).to_dict("records")
    assert (row["id"], row["day_from"], row["country"], row["actors"]) == (
        "MLI77", dt.date(2017, 3, 14), "MLI", "Groupe inventé",
    )  # fmt: skip


def test_events_of_ucdp_are_read_with_their_range(tmp_path):
    (row,) = read(tmp_path, UCDP).to_dict("records")
    assert (row["day_from"], row["day_to"]) == (dt.date(2021, 6, 4), dt.date(2021, 6, 5))
    assert (row["deaths_low"], row["deaths_high"], row["event_type"]) == (120, 160, forms.VIOLENCE)


def test_a_workbook_is_read(tmp_path):
    path = tmp_path / "acled.xlsx"
    pd.DataFrame([line.split(";") for line in OLD.splitlines()[1:]], columns=OLD.splitlines()[0].split(";")).to_excel(
        path, index=False
    )
    assert theirs.read(path)["id"].tolist() == ["MLI77"]


def test_rows_without_a_day_or_country_are_left_out(tmp_path):
    bad = "MLI78;;MLI78;someday;Battles;x;Mali;;;;;;\nMLI79;;MLI79;14 March 2017;Battles;x;Atlantis;;;;;;\n"
    assert read(tmp_path, OLD + bad)["id"].tolist() == ["MLI77"]


WRONG = [("title,text\na,b\n", "neither an export of ACLED nor UCDP's"), ("", "cannot be read as a table")]


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_another_file_is_refused_with_what_it_has(tmp_path, words, said):
    with pytest.raises(StoreError, match=said) as caught:
        read(tmp_path, words)
    assert "theirs.csv" in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StoreError, match="there is no file"):
        theirs.read(tmp_path / "none.csv")


@pytest.mark.parametrize("deaths", ["1e300", "-99", "99999999999999999999", "inf", "nan"])
def test_a_number_that_nobody_counts_is_unknown(tmp_path, deaths):
    (row,) = read(tmp_path, OLD.replace("Invented.;0", f"Invented.;{deaths}")).to_dict("records")
    assert pd.isna(row["deaths_low"])


def test_a_workbook_that_takes_for_ever_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(theirs, "_SECONDS", 0.01)
    path = tmp_path / "acled.xlsx"
    pd.DataFrame({"event_date": ["2021-05-03"]}).to_excel(path, index=False)
    with pytest.raises(StoreError, match=r"acled\.xlsx takes too long to read, .*; export it again as CSV"):
        theirs.read(path)


def test_a_large_file_is_read_apart_and_says_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(theirs, "_SMALL", 0)
    assert read(tmp_path, OLD)["id"].tolist() == ["MLI77"]
    with pytest.raises(StoreError, match=r"theirs\.csv is neither an export of ACLED"):
        read(tmp_path, "title,text\na,b\n")
