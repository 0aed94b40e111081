"""What the pages for people and the comments name is there: files, links, commands, options, names in code."""

import io
import itertools
import re
import tokenize
from fnmatch import fnmatchcase as fnmatch
from pathlib import Path, PurePosixPath

import pytest
from typer.main import get_command

from sahelscope import cli

ROOT = Path(__file__).parent.parent
#: what is no part of the project: environments, caches, what is built or read
APART = re.compile(r"(\.git|\.venv|\..*_cache|\.hypothesis|corpus|build|dist|.*\.egg-info)")
FILES = sorted(
    file.relative_to(ROOT).as_posix()
    for top in ROOT.iterdir()
    if not APART.fullmatch(top.name)
    for file in ([top] if top.is_file() else top.rglob("*"))
    if file.is_file() and "__pycache__" not in file.parts
)
FOLDERS = {str(folder) + "/" for f in FILES for folder in PurePosixPath(f).parents if str(folder) != "."}
PAGES = sorted(
    {"README.md", "CONTRIBUTING.md", "SECURITY.md", "data/README.md"}
    | {f for f in FILES if f.startswith("docs/") and f.endswith(".md")}
)
#: where a page may leave out the beginning of a path
BEGINNINGS = ("", "sahelscope/", "data/", "docs/")
#: what is made by using Sahelscope, or is the reader's own
MADE = re.compile(
    r"(corpus/.*|articles/.*|my-words/.*|data/lexicons/eo/.*|sahelscope/dates/esperanto\.py|sahelscope\.(toml|log)"
    r"|(report|events|export|more|out)\.csv|robots\.txt|corpus\.duckdb|search\.sqlite|\$?/.*|~.*|[\w-]*\.github\.io/.*)"
)
ENDINGS = "py|csv|md|toml|ya?ml|svg|png|jsonl?|geojson|sqlite|duckdb|lock|txt"
PATH = re.compile(rf"(?<![\w/~.%:=-])(?:\.?[\w{{}},*-]+/)*(?:[\w{{}},*.-]+\.(?:{ENDINGS})\b|(?<=/)(?![\w.*{{-]))")
IN_CODE = re.compile(
    r"(?<![\w/~.-])(?:(?:sahelscope|components|pages|data|docs|tests|tools|benchmarks)/[\w/]+\.\w+|[a-z]\w*\.py)\b"
)


def text(page):
    return (ROOT / page).read_text(encoding="utf-8")


def ticked(page):
    """Return what stands in `backticks` on a page, its blocks left out."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^ *```.*?^ *```", "", text(page), flags=re.M | re.S))


def spans(page):
    """Return what stands in code on a page: in `backticks`, and each line of a block that is no Python."""
    blocks = re.findall(r"^ *```([a-z]*)\n(.*?)^ *```", text(page), re.M | re.S)
    return [line for kind, block in blocks if kind != "python" for line in block.splitlines()] + ticked(page)


def ways(path):
    """Return the paths that {en,fr} stands for."""
    parts = [p.split(",") for p in re.findall(r"\{([\w,]+)\}", path)]
    frame = re.sub(r"\{[\w,]+\}", "{}", path)
    return [frame.format(*chosen) for chosen in itertools.product(*parts)]


def is_there(path, folder=""):
    """Tell whether a file or folder is in the project, its beginning left out perhaps; a bare name anywhere."""
    if "/" not in path:
        return any(PurePosixPath(f).match(path) for f in FILES)
    known = FOLDERS if path.endswith("/") else FILES
    tried = [beginning + path for beginning in (*BEGINNINGS, folder)]
    return any(fnmatch(k, t) for t in tried for k in known)


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_folder_that_a_page_names_is_there(page):
    named = {m[0] for span in spans(page) if span[0:1] not in ("~", "%") for m in PATH.finditer(span)}
    gone = [p for p in named if not MADE.fullmatch(p) and not all(is_there(way) for way in ways(p))]
    assert not gone


def slug(heading):
    """Return the anchor of a heading."""
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page):
    gone = []
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text(page), flags=re.S)):
        if re.match(r"\w+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / page).parent / path if path else ROOT / page
        if not file.exists() or (
            anchor and anchor not in map(slug, re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.M))
        ):
            gone.append(target)
    assert not gone


APP = get_command(cli.app)
OF_ALL = {name for option in APP.params for name in option.opts}
OPTIONS = {
    name: {o for option in command.params for o in (*option.opts, *option.secondary_opts)}
    for name, command in APP.commands.items()
}
#: what belongs to other programs, each with the words that show whose it is
OTHERS = re.compile(r"\b(docker|dask|pip|uv|pytest|streamlit|systemctl|npm|caddy|sqlite-utils)\b")


@pytest.mark.parametrize("page", PAGES)
def test_every_command_and_option_that_a_page_names_is_there(page):
    gone = []
    for span in spans(page):
        for part in re.split(r"&&|;|\|", span.split(" #")[0]):
            options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", part))
            if run := re.search(
                r"(?:^|[\s/(`])sahelscope((?: +--?[\w-]+(?: +[^\s-]\S*)?)*?) +([a-z]+)\b(?![./=])", part
            ):
                command = run[2]
                theirs = options if OTHERS.search(part) else set()
                if command not in OPTIONS or not options - theirs <= OPTIONS[command] | OF_ALL:
                    gone.append(part)
            elif not OTHERS.search(part) and not options <= OF_ALL.union(*OPTIONS.values(), {"--dev"}):
                gone.append(part)
    assert not gone


@pytest.mark.parametrize("page", PAGES)
def test_every_target_of_make_that_a_page_names_is_there(page):
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.M))
    named = {m for span in spans(page) for m in re.findall(r"^(?:\w+=\S+ )*make ([a-z-]+)\b", span)}
    assert named <= targets


#: modules of Python that are called as one of ours
OF_PYTHON = {"html.escape"}
MODULES = {}
for file in FILES:
    if file.endswith(".py"):
        MODULES.setdefault(PurePosixPath(file).stem, []).append(file)


@pytest.mark.parametrize("page", PAGES)
def test_every_name_of_a_module_that_a_page_gives_is_there(page):
    """`fields.original` needs a module fields in which original is said."""
    gone = []
    for span in ticked(page):
        for module, name in re.findall(r"(?<![\w./])([a-z_]+)\.([A-Za-z_]\w+)(?![\w/])", span):
            files = MODULES.get(module, [])
            if (
                files
                and f"{module}.{name}" not in OF_PYTHON
                and name not in ENDINGS.split("|")
                and not any(re.search(rf"\b{name}\b", text(f)) for f in files)
            ):
                gone.append(f"{module}.{name}")
    assert not gone


def test_the_opening_of_a_rule_is_that_of_the_rule_itself():
    from sahelscope.quotes import cue_after

    shown = re.search(r'^```python\n"""(.*?)"""\n```', text("docs/add-a-rule.md"), re.S | re.M)[1]
    assert shown == cue_after.__doc__


COMMENTED = [f for f in FILES if f.endswith(".py") and not f.startswith("tests/")]


@pytest.mark.parametrize("file", COMMENTED)
def test_every_file_that_a_comment_or_docstring_names_is_there(file):
    said = []
    for token in tokenize.generate_tokens(io.StringIO(text(file)).readline):
        if token.type == tokenize.COMMENT or (token.type == tokenize.STRING and '"""' in token.string):
            said += IN_CODE.findall(token.string)
    gone = [p for p in said if not is_there(p, str(PurePosixPath(file).parent) + "/")]
    assert not gone
