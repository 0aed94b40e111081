"""What tests in a browser wait for, so that a slow machine sees the same as a fast one."""

from urllib.parse import parse_qs, urlsplit


def held(page):
    """Return what the address holds: ``{"country": ["MLI"]}``."""
    return parse_qs(urlsplit(page.url).query)


def holds(page, **values):
    """Wait until the address holds these values, each a list, and nothing else."""
    page.wait_for_function(
        """wanted => { const now = {};
            for (const [name, value] of new URLSearchParams(location.search)) (now[name] ??= []).push(value);
            return JSON.stringify(Object.entries(now).sort()) === JSON.stringify(Object.entries(wanted).sort()); }""",
        arg=values,
    )


def heard(page):
    """Wait until every chart is drawn and hears what is clicked in it."""
    page.wait_for_function(
        """() => { const charts = [...document.querySelectorAll('[data-testid=stPlotlyChart]')];
            const hears = chart => chart.querySelector('.js-plotly-plot')?._ev?._events?.plotly_selected;
            return charts.length > 0 && charts.every(hears); }"""
    )


def linked(page):
    """Wait until the page follows its links itself; before that, the browser loads their address anew."""
    page.locator("html[data-linked]").wait_for(state="attached")


def done(page):
    """Wait until the server has drawn the page to its end: what stood there before is gone."""
    page.locator(".stApp[data-test-script-state=notRunning]").wait_for()


def still(place):
    """Bring a place into view and wait until it moves no more: a list that is opened while it moves closes again."""
    from playwright.sync_api import Error

    for again in (True, True, False):
        try:
            place.scroll_into_view_if_needed()
            place.evaluate(
                """place => new Promise(done => { let before, same = 0; const look = () => {
                    const {x, y} = place.getBoundingClientRect(), now = `${x} ${y}`;
                    same = now === before ? same + 1 : 0; before = now;
                    same > 10 ? done() : requestAnimationFrame(look); }; look(); })"""
            )
            return
        except Error:  # a figure was drawn anew meanwhile, and its old parts are gone
            if not again:
                raise
