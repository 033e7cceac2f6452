"""Tables in the terminal: within the screen, and nothing of a cell is lost."""

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from kamerbrief.commands.terminal import show_rows

WORD = st.text("abcdefghij", min_size=1, max_size=30)
ROWS = st.integers(1, 6).flatmap(
    lambda columns: st.lists(
        st.lists(st.lists(WORD, max_size=12).map(" ".join), min_size=columns, max_size=columns),
        min_size=1,
        max_size=4,
    )
)


@given(ROWS, st.integers(60, 160))
def test_every_table_fits_its_screen_and_loses_no_sign(rows: list[list[str]], width: int) -> None:
    out = Console(file=io.StringIO(), width=width, highlight=False, markup=False, emoji=False)
    heads = [f"k{number}" for number in range(len(rows[0]))]
    show_rows(out, heads, rows)
    shown = out.file.getvalue()  # type: ignore[attr-defined]
    assert all(len(line) <= width for line in shown.splitlines())
    signs = "".join(sign for row in rows for cell in row for sign in cell if sign != " ")
    there = "".join(sign for sign in shown if sign.isalpha())
    assert sorted(there.replace("k", "")) == sorted(signs)
