"""The table of scores in the README, made anew: `python tests/scores.py` prints it.

Every set of letters that ships with annotations is refreshed into a warehouse and laid beside them.
"""

import tempfile
from pathlib import Path

from kamerbrief.refresh.plan import make_plan
from kamerbrief.refresh.steps import publish, read_new
from kamerbrief.store.places import Places
from scoring import Score, score_warehouse

ROOT = Path(__file__).parents[1]
LETTERS = ROOT / "tests" / "letters"
_FOLDERS = {
    "first": "dev",
    "second": "heldout",
    "third": "fresh",
    "fourth": "fourth",
    "fifth": "fifth",
    "sixth": "sixth",
    "seventh": "seventh",
    "eighth": "eighth",
    "ninth": "ninth",
}
SETS = {
    "sample letters": (ROOT / "corpus", ROOT / "samples" / "gold"),
    **{
        f"test letters, {name} set": (LETTERS / folder, LETTERS / folder / "gold")
        for name, folder in _FOLDERS.items()
    },
}
KINDS = ("document", "figures", "dates", "commitments", "settlements", "tracking")
HEAD = "| letters | kind | annotated | precision | recall | of what was found, right |"


def measure() -> dict[str, dict[str, Score]]:
    """The scores of each set of letters, by kind."""
    scores = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, (letters, gold)) in enumerate(SETS.items()):
            places = Places(Path(folder) / str(number) / "kamerbrief.duckdb")
            plan = make_plan(letters, places)
            read_new(plan, places)
            publish(plan, places)
            scores[name] = score_warehouse(places.warehouse, gold)
    return scores


def table(scores: dict[str, dict[str, Score]]) -> str:
    """The scores as the README shows them: two digits."""
    lines = [HEAD, "|---|---|--:|--:|--:|---|"]
    for letters, kinds in scores.items():
        for kind in KINDS:
            score = kinds.get(kind)
            if score is None or not score.right + score.missed:
                continue
            shares = ", ".join(f"{name} {score.accuracy(name):.2f}" for name in score.attributes)
            counts = f"{score.right + score.missed} | {score.precision:.2f} | {score.recall:.2f}"
            lines.append(f"| {letters} | {kind} | {counts} | {shares} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(measure()))
