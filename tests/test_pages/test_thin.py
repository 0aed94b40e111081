"""A page reads top to bottom: it asks, draws and offers; reckoning is done elsewhere."""

import ast

import pytest

from .conftest import ROOT

PAGES = sorted((ROOT / "pages").rglob("page.py"))
ELSEWHERE = {"groupby", "pivot_table", "merge", "query", "apply", "execute", "sql", "ask", "compile", "match", "sub"}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.parent.name)
def test_a_page_holds_no_regex_no_grouping_and_no_sql(page):
    tree = ast.parse(page.read_text(encoding="utf-8"))
    imported = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    called = {n.func.attr for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)}
    assert imported <= {"streamlit"}
    assert not called & ELSEWHERE
    assert len(page.read_text(encoding="utf-8").splitlines()) < 80


def test_no_file_lies_directly_in_pages():
    """Streamlit would run such a file alone where its address is the first one that anybody opens."""
    assert list((ROOT / "pages").glob("*.py")) == []


def test_nothing_is_drawn_as_unsafe_html():
    files = [*(ROOT / "components").glob("*.py"), *PAGES, ROOT / "app.py"]
    assert not [f for f in files if "unsafe_allow" in f.read_text(encoding="utf-8")]
