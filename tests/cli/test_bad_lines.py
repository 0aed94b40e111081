"""A line in a word list or a settings file that cannot be used: one sentence, status 2, and nothing is lost by it."""

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sahelscope import paths, settings
from sahelscope.language.lexicon import LexiconError

ARTICLE = "« Le fleuve baisse », a déclaré Moussa Abdou, un pêcheur de Gao, dans le nord du Mali."
DOUBLED = "\nsays,grommelonnait,\ndenies,grommelonnait,\n"
ENV = {k: v for k, v in os.environ.items() if not k.startswith("SAHELSCOPE_")}
ENV["PYTHONPATH"] = str(Path(settings.__file__).parents[1])
PARSE = [
    "-c",
    "import sys, sahelscope as ss\ntry: ss.parse('Gao')\nexcept Exception as e: print(e, file=sys.stderr); sys.exit(2)",
]


@pytest.fixture
def sahelscope(tmp_path):
    """Run the command in a folder of its own, with word lists of its own."""
    shutil.copytree(paths.DATA / "lexicons", tmp_path / "data" / "lexicons")
    for file in paths.DATA.iterdir():
        if file.name != "lexicons":
            (tmp_path / "data" / file.name).symlink_to(file)
    (tmp_path / "pont.txt").write_text(ARTICLE, encoding="utf-8")
    env = {**ENV, "SAHELSCOPE_DATA": str(tmp_path / "data"), "SAHELSCOPE_CORPUS": str(tmp_path / "corpus")}

    def run(*words):
        command = [sys.executable, "-m", "sahelscope", *words]
        return subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True)

    return run


def test_a_doubled_word_stops_every_command_that_parses_and_hides_no_article(sahelscope, tmp_path):
    cues = tmp_path / "data" / "lexicons" / "fr" / "cues.csv"
    good = cues.read_text(encoding="utf-8")
    assert sahelscope("add", "pont.txt").returncode == 0
    cues.write_text(good.rstrip("\n") + DOUBLED, encoding="utf-8")
    said = "'grommelonnait' stands under 'says' in line"
    (tmp_path / "second.txt").write_text(f"{ARTICLE} Il pleut.", encoding="utf-8")
    for words in (["parse", "pont.txt"], ["add", "second.txt"], ["rebuild", "--workers", "2"]):
        shown = sahelscope(*words)
        assert shown.returncode == 2, words
        assert shown.stdout == ""
        assert str(cues) in shown.stderr
        assert said in shown.stderr
        assert "Traceback" not in shown.stderr
        assert "please report" not in shown.stderr
    assert "1 article with" in sahelscope("status").stdout
    cues.write_text(good, encoding="utf-8")
    assert "1 article read" in sahelscope("add", "second.txt").stdout


def test_a_process_hands_the_error_over_whole():
    error = LexiconError(Path("cues.csv"), 3, "'said' stands twice; delete one")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.path, again.line) == (str(error), error.path, error.line)


@pytest.mark.parametrize("words", [["-m", "sahelscope", "status"], ["-m", "sahelscope", "parse", "pont.txt"], PARSE])
def test_a_bad_settings_file_is_one_sentence_at_the_first_use(words, tmp_path):
    (tmp_path / settings.FILE).write_text("data = 3\n", encoding="utf-8")
    shown = subprocess.run([sys.executable, *words], cwd=tmp_path, env=ENV, capture_output=True, text=True)
    assert shown.returncode == 2
    assert shown.stderr == f'{tmp_path / settings.FILE}: data is 3; write a folder in quotation marks ("…")\n'
