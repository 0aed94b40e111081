"""A site on this machine, for whatever asks addresses."""

import pytest
from website import FEED, running


@pytest.fixture
def site():
    with running() as site:
        site["/feed"] = (200, {"ETag": '"one"', "Last-Modified": "Mon, 03 May 2021 08:00:00 GMT"}, FEED)
        yield site
