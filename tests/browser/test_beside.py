"""Own events beside the articles: the file is dropped, three lists are looked at, a row leads to its article."""

import re

from playwright.sync_api import expect

HEAD = "event_id_cnty,event_date,event_type,country,admin1,location,latitude,longitude,fatalities,notes"
FILE = f"""{HEAD}
X1,2021-05-03,Protests,Mali,Kidal,Tessalit,20.2,1.01,77,Invented march with <b>marks</b>.
X2,2030-01-01,Battles,Mali,Gao,Gao,16.27,-0.04,2,Invented and later than all articles.
"""
WELL = "A new well opened in Gao"


def test_a_file_is_dropped_three_lists_are_seen_and_a_row_of_ours_is_opened(look):
    page = look("/beside")
    content = {"name": "acled.csv", "mimeType": "text/csv", "buffer": FILE.encode()}
    page.locator("input[type=file]").set_input_files([content])
    expect(page.get_by_text("2 events with a day and a country")).to_be_visible()
    for named, shown in (("In both (0)", "Nothing in this list"), ("Only in your file (1)", "march with <b>marks</b>")):
        page.get_by_role("radio", name=named).click()
        expect(page.get_by_role("main").get_by_text(shown).first).to_be_visible()
    page.get_by_role("radio", name=re.compile(r"Only in the articles \([1-9]")).click()
    table = page.get_by_role("region", name="Only in the articles")
    table.get_by_role("row", name=re.compile(WELL)).get_by_role("link").click()
    expect(page).to_have_url(re.compile("article="))
    expect(page.get_by_role("button", name=re.compile(WELL))).to_be_visible()
