"""The README says how good it is; this says that it still is."""

from here import reading_here
from scores import HEAD, ROOT, measure, table


def test_the_scores_in_the_readme_are_those_of_today() -> None:
    readme = (ROOT / "README.md").read_text("utf8").splitlines()
    start = readme.index(HEAD)
    shown = [line for line in readme[start:] if line.startswith("|")][: len(readme)]
    with reading_here():
        measured = table(measure()).splitlines()
    assert shown[: len(measured)] == measured, "run python tests/scores.py and put its table in the README"
