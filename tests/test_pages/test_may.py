"""Who may read, edit and add: by the settings, by the name that a proxy or a login vouches for, and at every change."""

import ast
import re

import pytest
import streamlit as st
from made import WELL, corpus_of_three
from streamlit.runtime.context import StreamlitHeaders

from components import by_hand, may, navigation, person
from components.may import NotAllowedError
from sahelscope.corpus import inbox
from sahelscope.settings import SettingsError
from sahelscope.store import aside, corrections

from .conftest import ROOT, written
from .reading import html, labels, words

SECRET = "s" * 16
ROLES = ("read", "edit", "add")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    for name in ("MAY_READ", "MAY_EDIT", "MAY_ADD", "USER_HEADER", "USER_SECRET", "READ_ONLY"):
        monkeypatch.delenv(f"SAHELSCOPE_{name}", raising=False)


@pytest.fixture
def come(monkeypatch):
    """Let somebody come, with settings: behind the proxy under a name, or with headers of their own."""

    def come(who=None, headers=(), **settings):
        given = [*headers, ("X-Email", who), (person.SECRET_HEADER, SECRET)] if who else list(headers)
        for name, value in {"user_header": "X-Email", "user_secret": SECRET, **settings}.items():
            monkeypatch.setenv(f"SAHELSCOPE_{name.upper()}", value)
        monkeypatch.setattr(type(st.context), "headers", StreamlitHeaders(given))
        return "".join(role[0] for role in ROLES if may.may(role))

    return come


def test_without_a_setting_everybody_may_everything():
    assert all(may.may(role) for role in ROLES) and not may.is_restricted()


def test_a_read_only_dashboard_lets_nobody_change_anything(come):
    assert come("awa@desk.example", may_add="awa@desk.example", read_only="1") == "r"


@pytest.mark.parametrize(
    ("settings", "who", "granted"),
    [
        ({}, None, ""),
        ({}, "awa@desk.example", "r"),
        ({"may_read": "anyone"}, None, "r"),
        ({"may_read": "@desk.example"}, "awa@desk.example", "r"),
        ({"may_read": "@desk.example"}, "awa@mydesk.example", ""),
        ({"may_read": "@desk.example"}, "awa@desk.example.evil.example", ""),
        ({"may_read": "binta@desk.example"}, "awa@desk.example", ""),
        ({"may_edit": "awa@desk.example"}, "awa@desk.example", "re"),
        ({"may_add": "binta@desk.example, AWA@Desk.Example"}, "Awa@desk.example", "rea"),
        ({"may_add": "awa"}, "awa", "rea"),
        ({"may_add": "logged-in"}, None, ""),
        ({"may_edit": "anyone"}, None, "re"),
    ],
)
def test_what_is_not_granted_is_refused(come, settings, who, granted):
    assert come(who, **settings) == granted


@pytest.mark.parametrize(
    "headers",
    [
        [("X-Email", "awa@desk.example")],
        [("X-Email", "awa@desk.example"), (person.SECRET_HEADER, "")],
        [("X-Email", "awa@desk.example"), (person.SECRET_HEADER, SECRET + "s")],
        [("X-Email", "awa@desk.example"), (person.SECRET_HEADER, "é")],
        [("X-Email", "awa@desk.example"), (person.SECRET_HEADER, SECRET), (person.SECRET_HEADER, SECRET)],
        [("X-Email", "awa@desk.example"), ("X-Email", "binta@desk.example"), (person.SECRET_HEADER, SECRET)],
        [("X-Email", "awa@des\u212a.example"), (person.SECRET_HEADER, SECRET)],  # a Kelvin sign is a small k, too
        [("X-Email", "evil@evil.example, awa@desk.example"), (person.SECRET_HEADER, SECRET)],
        [("X-Email", "@desk.example"), (person.SECRET_HEADER, SECRET)],
        [("X-Forwarded-For", "127.0.0.1"), ("X-Email", "awa@desk.example")],
    ],
    ids=str,
)
def test_a_name_that_the_proxy_did_not_send_counts_for_nothing(come, headers):
    assert come(headers=headers, may_add="@desk.example awa@desk.example") == ""


@pytest.mark.parametrize(
    "settings", [{"user_secret": ""}, {"user_secret": "short"}, {"may_add": "awa@"}, {"may_read": "*@desk.example"}]
)
def test_a_setting_that_would_let_in_the_wrong_people_lets_in_nobody(come, settings):
    with pytest.raises(SettingsError):
        come("awa@desk.example", **settings)


@pytest.mark.parametrize(
    ("login", "who"),
    [
        ({"is_logged_in": True, "email": "Awa@desk.example", "email_verified": True}, "awa@desk.example"),
        ({"is_logged_in": True, "email": "awa@desk.example", "email_verified": False}, None),
        ({"is_logged_in": True, "email": "awa@desk.example"}, None),
        ({"is_logged_in": False, "email": "awa@desk.example", "email_verified": True}, None),
        ({"is_logged_in": True, "email_verified": True}, None),
        ({}, None),
    ],
    ids=str,
)
def test_a_login_counts_where_its_provider_has_checked_the_address(monkeypatch, login, who):
    monkeypatch.setattr(st, "user", login)
    assert person.address() == who


def test_a_secrets_file_that_cannot_be_read_opens_nothing(monkeypatch, tmp_path):
    (tmp_path / "secrets.toml").write_text("[auth", encoding="utf-8")
    monkeypatch.setattr(st, "get_option", lambda _: [str(tmp_path / "secrets.toml")])
    monkeypatch.setattr(type(st.secrets), "load_if_toml_exists", lambda _: False)
    assert may.is_restricted() and not may.may("read")


def test_whoever_may_not_read_sees_no_word_of_the_corpus(opened, come):
    come(may_read="@desk.example")
    at = opened("brief", "three")
    assert [t.value for t in at.title] == ["Not open to you"]  # no way to log in is set up
    assert "Mali" not in html(at) + words(at) and not at.sidebar.multiselect


def test_a_reader_gets_no_page_to_change_anything_and_nothing_by_its_address(opened, come):
    come("chaka@readers.example", may_read="@readers.example", may_add="@desk.example")
    assert {"add", "corrections"}.isdisjoint(navigation.names())
    at = opened("quotes", "three")
    assert not {"Save", "Not a quote", "Keep"} & set(labels(at))
    with pytest.raises(ValueError, match="Could not find a navigation page"):
        at.switch_page("pages/add/page.py")


def test_a_correction_is_refused_where_it_is_made(come, tmp_path, monkeypatch):
    folder = written(tmp_path / "corpus", corpus_of_three())
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(folder))
    come("chaka@readers.example", may_read="@readers.example", may_edit="@desk.example")
    with pytest.raises(NotAllowedError, match="edit"):
        by_hand.say([corrections.new("article", WELL.article_id, "title", "New")])
    assert corrections.lines(folder) == []


def test_nobody_stops_or_closes_the_batch_of_another(come, tmp_path, monkeypatch):
    from pages.add import own

    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path))
    come("awa@desk.example", may_add="@desk.example")
    upload = own.new()
    come("binta@desk.example")
    for change in (own.start, own.stop, own.remove):
        with pytest.raises(NotAllowedError):
            change(upload)
    assert upload.path.is_dir()
    come("awa@desk.example")
    own.remove(upload)
    assert not upload.path.exists()


def test_what_was_set_aside_names_its_file_to_whoever_brought_it(come, opened, tmp_path, monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", str(tmp_path))
    come("awa@desk.example", may_add="@desk.example")
    upload = inbox.new_upload(tmp_path, person.owner())
    file = tmp_path / "a.txt"
    file.write_text("404 Not Found", encoding="utf-8")
    with file.open("rb") as content:
        upload.put("secret-plan.txt", content)
    from sahelscope.corpus import ingest

    ingest.add(list(upload.batch().names), tmp_path, batch=upload.batch())
    (one,) = aside.all_of(tmp_path)
    assert one.owner == person.owner() and one.file == "secret-plan.txt"
    assert "secret-plan" in html(opened("add", tmp_path))
    come("binta@desk.example")
    assert "secret-plan" not in html(opened("add", tmp_path))


#: What changes the corpus or asks other machines; each is called only where ``may.only`` stands above.
CHANGES = re.compile(
    r"^(correct\.correct|correct_article|share\.taken|views\.(save|remove|looked)|inbox\.(new_upload|take_in)"
    r"|(aside|kept)\.(forget|keep)|upload\.(start|stop|remove)|feeds\.(lines|done)|urls\.ask)$"
)
FILES = sorted(f for layer in ("components", "pages") for f in (ROOT / layer).rglob("*.py"))


def test_every_change_asks_who_may_where_it_is_made():
    seen, unguarded = set(), []
    for file in FILES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        asked = [f for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) and _asks(f)]
        inside = {id(node) for f in asked for node in ast.walk(f)}
        for node in ast.walk(tree):
            name = ast.unparse(node) if isinstance(node, ast.Attribute | ast.Name) else ""
            if CHANGES.match(name) and not _in_import_or_checked(name, file, node, tree):
                seen.add(name)
                if id(node) not in inside:
                    unguarded.append(f"{file.relative_to(ROOT)}:{node.lineno} {name}")
    assert unguarded == []
    assert {"correct.correct", "share.taken", "views.save", "inbox.new_upload", "feeds.lines", "urls.ask"} <= seen


def _asks(function):
    return any(ast.unparse(d).startswith("may.only(") for d in function.decorator_list)


def _in_import_or_checked(name, file, node, tree):
    """``own._do`` checks; what is handed to it is not called yet. A module may have the name of its function."""
    if name == "correct_article":
        return not any(isinstance(n, ast.Call) and n.func is node for n in ast.walk(tree))
    handed = [a for n in ast.walk(tree) if isinstance(n, ast.Call) and ast.unparse(n.func) == "_do" for a in n.args]
    return file.name == "own.py" and any(a is node for a in handed)
