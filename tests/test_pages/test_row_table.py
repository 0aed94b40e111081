"""Lists as rows: what is a number, or a range of numbers, stands at the right, under a heading that does too."""

import pandas as pd
import pytest

from components import row_table

RIGHT = [[1, 20], ["8–12", "3", ""], ["0", "1 200"]]
LEFT = [["3 May 2024", "2 May 2024"], ["Gao", "8"], ["", ""], []]


@pytest.mark.parametrize("values", RIGHT)
def test_numbers_and_ranges_stand_at_the_right(values):
    assert row_table._is_counted(pd.Series(values))


@pytest.mark.parametrize("values", LEFT)
def test_words_and_days_do_not(values):
    assert not row_table._is_counted(pd.Series(values, dtype="string"))


def test_a_heading_stands_over_its_numbers():
    assert 'class="ss-number"' in row_table._head("Deaths", True, 10, False)
    assert 'class="ss-number"' in row_table._cell("8–12", "8–12", "Deaths", False, True)
    assert "ss-number" not in row_table._cell("8", "8", "Where", False, False)
