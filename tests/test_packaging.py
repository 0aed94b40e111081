"""The lists of libraries agree: the ranges of the package, the pins of the two commands, and the lock files."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import hatch_build
import sahelscope

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pins(name: str) -> dict[str, str]:
    """Return library -> version of a list or a lock file."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    found = [re.match(r"([\w.-]+)==([\w.+-]+)", line) for line in lines]
    return {canonicalize_name(m[1]): m[2] for m in found if m}


def ranges(*extras: str) -> list[Requirement]:
    """Return what the package asks for, with its extras; an extra of its own stands for what that asks for."""
    lines = [*PROJECT["dependencies"], *(line for e in extras for line in PROJECT["optional-dependencies"][e])]
    return [r for line in lines if (r := Requirement(line)).name != "sahelscope"]


@pytest.mark.parametrize(("name", "lock"), [("requirements", "requirements"), ("requirements-dev", "requirements-dev")])
def test_what_is_pinned_is_locked_at_that_version(name, lock):
    locked = pins(f"{lock}.lock")
    assert {library: locked.get(library) for library in pins(f"{name}.txt")} == pins(f"{name}.txt")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_each_locked_library_has_its_hashes_and_no_address(lock):
    words = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", words.strip())
    assert len(entries) > 60
    assert not [e for e in entries if "--hash=sha256:" not in e]
    assert "://" not in words


@pytest.mark.parametrize("requirement", ranges("corpus", "geo", "dashboard", "login", "cluster"), ids=lambda r: r.name)
def test_the_pinned_version_is_in_the_packages_range(requirement):
    pinned = {**pins("requirements.txt"), **pins("requirements-dev.txt")}
    assert pinned[canonicalize_name(requirement.name)] in requirement.specifier


def test_the_two_commands_install_what_the_package_asks_for():
    asked = {canonicalize_name(r.name) for r in ranges("corpus", "geo", "dashboard")}
    assert set(pins("requirements.txt")) - {"hatchling", "editables"} == asked


def test_the_developers_extra_names_what_the_list_pins():
    always = {canonicalize_name(r.name) for r in ranges()}
    asked = {canonicalize_name(r.name) for r in ranges("dev", "cluster", "login")}
    assert set(pins("requirements-dev.txt")) == asked - always


def test_each_library_has_its_reason_in_the_docs():
    words = (ROOT / "docs" / "libraries.md").read_text(encoding="utf-8").lower()
    assert not [name for name in pins("requirements.txt") if name not in words.replace("_", "-")]


def test_the_version_stands_in_one_place():
    assert "version" in PROJECT["dynamic"]
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", sahelscope.__version__)


@pytest.mark.parametrize(
    ("path", "packed"),
    [("data/lexicons/fr/cues.csv", True), ("data/build_geo.py", False), ("data/geo/own/mine.gpkg", False),
     ("pages/map/page.py", True), ("components/style.css", True), ("pages/map/page.pyc", False)],
)  # fmt: skip
def test_the_wheel_holds_what_runs_and_nothing_of_the_users(path, packed):
    assert hatch_build.is_packed(Path(path)) is packed
