"""The README and docs/scores.md say how good it is; this says that it still is."""

from here import reading_here
from scores import HEAD, README, SHORT_HEAD, WHOLE, measure, short, shown, table


def test_the_scores_that_are_told_are_those_of_today() -> None:
    with reading_here():
        measured = measure()
    for path, head, tell in ((README, SHORT_HEAD, short), (WHOLE, HEAD, table)):
        assert shown(path, head) == tell(measured).splitlines(), "run python tests/scores.py"
