"""Names with accents, spaces and emoji, where the system says nothing of UTF-8 and Python is told not to assume it."""

import os
import subprocess
import sys

NAME = "récits du puits 🐫"


def test_files_and_a_corpus_with_such_names_are_read_in_the_locale_c(tmp_path):
    folder, corpus = tmp_path / NAME, tmp_path / f"corpus {NAME}"
    folder.mkdir()
    (folder / "été 🐫.txt").write_text("Un marché a ouvert à Gao lundi. Le maire a parlé.", encoding="utf-8")
    around = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    around.pop("PYTHONIOENCODING", None)
    done = subprocess.run(
        [sys.executable, "-m", "sahelscope", "--corpus", corpus, "add", folder, "--workers", "1"],
        capture_output=True, env=around, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
    assert b"1 article read" in done.stdout + done.stderr
    assert (corpus / "published" / "CURRENT").exists()
