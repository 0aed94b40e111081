"""What is installed with Sahelscope is free for everybody: no licence that asks more than to be named.

Every distribution of requirements.lock is asked; one that says nothing, or offers only the GPL or AGPL, fails.
"""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
#: Licences that pass their terms on to what uses them, or forbid a use. LGPL and MPL speak of their own files only.
BARRED = re.compile(
    r"\b(?:AGPL|GPL|Affero|SSPL|BUSL|Commons Clause|Non-?Commercial|[\w-]*-NC(?:-|\b)|Proprietary)|"
    r"(?<!Lesser )(?<!Library or Lesser )General Public Licen[cs]e",
    re.I,
)


def locked():
    """Return the names in the lock that this machine needs."""
    words = re.findall(r"^([A-Za-z0-9][^\\#\n]*)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M)
    wanted = [Requirement(line.strip()) for line in words]
    return sorted({r.name for r in wanted if r.marker is None or r.marker.evaluate()})


def said(about):
    """Return what a distribution says of its licence, the most exact first."""
    classifiers = [c.rsplit(" :: ")[-1] for c in about.get_all("Classifier") or () if c.startswith("License ::")]
    words = (about.get("License-Expression") or "", "; ".join(classifiers), (about.get("License") or "").splitlines())
    first = words[2][0][:100] if words[2] else ""
    return next((w.strip() for w in (*words[:2], first) if w.strip() and w.strip() != "OSI Approved"), "")


def barred(licence):
    """Tell whether every licence that is offered is barred; of "this AND that" both count."""
    offered = re.split(r"\s+OR\s+", licence.replace("(", " ").replace(")", " "))
    return all(BARRED.search(one) for one in offered)


def test_the_lock_holds_no_licence_that_binds_what_uses_it():
    names = locked()
    assert len(names) > 50
    found = {}
    for name in names:
        try:
            found[name] = said(metadata(name))
        except PackageNotFoundError:
            pytest.fail(f"{name} is in requirements.lock and not installed, so its licence cannot be seen")
    assert not {name for name, licence in found.items() if not licence}, "these say nothing: look, and note it here"
    assert not {name: licence for name, licence in found.items() if barred(licence)}


@pytest.mark.parametrize(
    ("licence", "is_so"),
    [
        ("GPL-3.0-or-later", True), ("AGPL-3.0-only", True), ("GNU General Public License v3 (GPLv3)", True),
        ("GNU Affero General Public License v3", True), ("CC-BY-NC-4.0", True), ("MIT AND GPL-2.0-only", True),
        ("Proprietary", True), ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", False), ("MIT", False),
        ("LGPL-2.1-or-later", False), ("GNU Library or Lesser General Public License (LGPL)", False), ("BSD", False),
        ("Apache-2.0 AND CNRI-Python", False), ("Mozilla Public License 2.0 (MPL 2.0)", False),
    ],
)  # fmt: skip
def test_a_licence_that_binds_is_told_from_one_that_does_not(licence, is_so):
    assert barred(licence) is is_so
