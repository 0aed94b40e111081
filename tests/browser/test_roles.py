"""Three people at once, each in a browser of their own, known by a login: each sees and does what they may."""

import pytest
from oidc import provider, secrets_file
from playwright.sync_api import expect

from .conftest import free_port

PEOPLE = {
    "awa": {"email": "Awa@desk.example", "email_verified": True},
    "binta": {"email": "binta@desk.example", "email_verified": True},
    "chaka": {"email": "chaka@readers.example", "email_verified": True},
    "djibo": {"email": "awa@desk.example", "email_verified": False},
}
#: Bare addresses in a name become no links.
FILE = "secret-plan www.evil.example x@evil.example"
TEXT = "The market of Gao in Mali reopened. “Rice is cheap again,” said Awa Sangare, a trader. "


@pytest.fixture(scope="module")
def home(serve, tmp_path_factory):
    """A dashboard with a login: a domain may add, all who are logged in may read."""
    port = free_port()
    with provider(PEOPLE) as logins:
        file = tmp_path_factory.mktemp("secrets") / "secrets.toml"
        file.write_text(secrets_file(logins, f"http://localhost:{port}"), encoding="utf-8")
        yield serve(
            tmp_path_factory.mktemp("corpus"), port, STREAMLIT_SECRETS_FILES=str(file),
            SAHELSCOPE_MAY_ADD="@desk.example", SAHELSCOPE_MAY_READ="chaka@readers.example",
        )  # fmt: skip


@pytest.fixture
def people(chromium, home):
    """Each person's page after the login."""
    contexts = []

    def come(name):
        context = chromium.new_context(viewport={"width": 1400, "height": 1000}, locale="en-GB")
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{home}/quotes")
        expect(page.get_by_role("heading", level=1)).to_have_text("Log in to read")
        assert page.get_by_role("link").count() < 12 and "Gao" not in page.content()
        page.get_by_role("button", name="Log in").click()
        page.get_by_role("link", name=name).click()
        page.get_by_role("heading", level=1).wait_for()
        return page

    yield come
    for context in contexts:
        context.close()


def test_each_sees_what_they_may_and_nobody_the_files_of_others(people, home):
    awa, binta, chaka = people("awa"), people("binta"), people("chaka")
    for page, who in ((awa, "awa@desk.example"), (chaka, "chaka@readers.example")):
        expect(page.get_by_text(f"Logged in as {who}")).to_be_visible()
    awa.goto(f"{home}/add")
    content = {"name": f"{FILE}.txt", "mimeType": "text/plain", "buffer": f"A market\n\n{TEXT}".encode()}
    awa.locator("input[type=file]").set_input_files([content])
    awa.get_by_role("button", name="Read 1 article").click()
    expect(awa.get_by_text("secret-plan").first).to_be_visible()
    expect(awa.locator("a[href*='evil']")).to_have_count(0)
    binta.goto(f"{home}/add")
    expect(binta.get_by_role("heading", level=1)).to_have_text("Add")
    expect(binta.locator("input[type=file]").first).to_be_attached()
    assert "secret-plan" not in binta.content()
    awa.reload()
    expect(awa.get_by_text("secret-plan").first).to_be_visible()
    expect(chaka.get_by_role("link", name="Add")).to_have_count(0)
    chaka.goto(f"{home}/add")
    chaka.get_by_text("Logged in as chaka").wait_for()  # behind the dialog that there is no such page
    expect(chaka.locator("input[type=file]")).to_have_count(0)
    chaka.goto(home)
    chaka.get_by_role("button", name="Log out").click()
    expect(chaka.get_by_role("heading", level=1)).to_have_text("Log in to read")


def test_an_address_that_the_provider_has_not_checked_opens_nothing(people):
    djibo = people("djibo")
    expect(djibo.get_by_role("heading", level=1)).to_have_text("Log in to read")
