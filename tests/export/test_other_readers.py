"""R and sqlite-utils read what is exported: the same rows, days as days, numbers as numbers, unknown as unknown.

Skipped where the program, or the package of R, is not installed.
"""

import shutil
import sqlite3
import subprocess

import pandas as pd
import pytest

from sahelscope.export import rows, written

RSCRIPT, SQLITE_UTILS = shutil.which("Rscript"), shutil.which("sqlite-utils")
in_r = pytest.mark.skipif(not RSCRIPT, reason="R is not installed")
#: How each form is read in R, and the package that it takes.
READ = {
    "csv": (
        "utils",
        'read.table("x.csv", sep = ",", quote = "\\"", header = TRUE, comment.char = "", fileEncoding = "UTF-8-BOM", '
        'na.strings = "")',
    ),
    "parquet": ("arrow", 'as.data.frame(arrow::read_parquet("x.parquet"))'),
    "gpkg": ("sf", 'sf::st_read("x.gpkg", layer = "incidents", quiet = TRUE)'),
}


@in_r
@pytest.mark.parametrize("form", READ)
def test_r_reads_the_incidents(form, three, tmp_path):
    frames = list(rows.rows(three, "incidents"))
    written.write_file(frames, form, tmp_path / f"x.{form}")
    package, read = READ[form]
    script = f"""if (!requireNamespace("{package}", quietly = TRUE)) quit(status = 77)
    d <- {read}
    cat(nrow(d), paste(as.Date(d$day_from), collapse = " "), sum(as.logical(d$planned)), class(d$reports),
      d$sentence[1], sep = "\\n")"""
    done = subprocess.run(
        [RSCRIPT, "-e", script], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    if done.returncode == 77:
        pytest.skip(f"R has no package {package}")
    found = pd.concat(frames)
    days = [str(day) if pd.notna(day) else "NA" for day in found["day_from"]]
    told = done.stdout.splitlines()
    assert told[:3] == [str(len(found)), " ".join(days), str(int(found["planned"].sum()))], done.stderr
    assert told[3:] == ["integer", found["sentence"].iloc[0]]


@pytest.mark.skipif(not SQLITE_UTILS, reason="sqlite-utils is not installed")
def test_sqlite_utils_makes_a_file_of_an_export_for_datasette(three, tmp_path):
    frames = list(rows.rows(three, "quotes"))
    written.write_file(frames, "csv", tmp_path / "x.csv")
    words = ["insert", "browse.db", "quotes", "x.csv", "--csv", "--detect-types"]
    subprocess.run([SQLITE_UTILS, *words], cwd=tmp_path, check=True, timeout=60)
    with sqlite3.connect(tmp_path / "browse.db") as db:
        assert db.execute("select quote_id from quotes").fetchall() == [(i,) for i in pd.concat(frames)["quote_id"]]
