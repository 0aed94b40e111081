"""What a reader finds on a page that AppTest has drawn."""

import json

import lxml.html


def html(at):
    """Return all HTML on the page but the style sheet, as one string."""
    return _even("\n".join(e.proto.body for e in at.get("html") if not e.proto.body.startswith("<style>")))


def words(at):
    """Return all that a reader reads on the page, as one string."""
    kinds = ("title", "header", "subheader", "caption", "markdown", "error", "code", "text")
    found = [str(element.value) for kind in kinds for element in at.get(kind)]
    return _even("\n".join([*found, *labels(at), html(at)]))


def rows(at, name):
    """Return the rows of the table of that name (what is read out of it), each as its cells under their headings."""
    drawn = lxml.html.fromstring(html(at))
    (table,) = drawn.xpath(f'//div[@role="region" and @aria-label="{name}"]/table')
    heads = [head.text_content() for head in table.xpath("thead/tr/th")]
    return [dict(zip(heads, (cell.text_content() for cell in row), strict=True)) for row in table.xpath("tbody/tr")]


def brush(at):
    """Return what the bars below the map are drawn of."""
    found = (json.loads(e.proto.json) for e in at.get("bidi_component") if e.proto.json)
    return next(data for data in found if "bars" in data)


def labels(at):
    """Return what stands on the buttons."""
    return [_even(e.proto.label) for kind in ("button", "download_button") for e in at.get(kind)]


def button(at, label):
    """Return the first button whose label holds these words."""
    return next(b for b in at.button if label in b.label)


def _even(text):
    return text.replace("\u00a0", " ")
