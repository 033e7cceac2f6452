"""The tables of scores, made anew: `python tests/scores.py` puts them in the README and docs/scores.md.

Every set of letters that ships with annotations is refreshed into a warehouse and laid beside them.
"""

import tempfile
from itertools import takewhile
from pathlib import Path

from kamerbrief.refresh.plan import make_plan
from kamerbrief.refresh.steps import publish, read_new
from kamerbrief.store.places import Places
from letters.sets import FOLDERS
from scoring import KINDS, Score, score_warehouse

ROOT = Path(__file__).parents[1]
LETTERS = ROOT / "tests" / "letters"
SETS = {
    "sample letters": (ROOT / "corpus", ROOT / "samples" / "gold"),
    **{
        f"test letters, {name} set": (LETTERS / folder, LETTERS / folder / "gold")
        for name, folder in FOLDERS.items()
    },
}
README, WHOLE = ROOT / "README.md", ROOT / "docs" / "scores.md"
SHORT_HEAD = (
    "| letters | figures F1 | dates F1 | commitments F1 | kind right | status of promises right "
    "| of those found | evidence in first three | indicators F1 |"
)
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


def short(scores: dict[str, dict[str, Score]]) -> str:
    """The scores as the README shows them: a row for each set, two digits."""
    lines = [SHORT_HEAD, "|---|" + "--:|" * 8]
    for letters, kinds in scores.items():
        tracking, indicators = kinds["tracking"], kinds["indicators"]
        followed = bool(tracking.right + tracking.missed)
        shares = (
            kinds["figures"].f1,
            kinds["dates"].f1,
            kinds["commitments"].f1,
            kinds["commitments"].accuracy("kind"),
            tracking.recall if followed else None,
            tracking.accuracy("status") if followed else None,
            tracking.accuracy("evidence in first three") if followed else None,
            indicators.f1 if indicators.right + indicators.missed else None,
        )
        lines.append(f"| {letters} | " + " | ".join("" if s is None else f"{s:.2f}" for s in shares) + " |")
    return "\n".join(lines)


def table(scores: dict[str, dict[str, Score]]) -> str:
    """All scores, as docs/scores.md shows them: two digits."""
    lines = [HEAD, "|---|---|--:|--:|--:|---|"]
    for letters, kinds in scores.items():
        for kind in KINDS:
            score = kinds[kind]
            if not score.right + score.missed:
                continue
            shares = ", ".join(f"{name} {score.accuracy(name):.2f}" for name in score.attributes)
            counts = f"{score.right + score.missed} | {score.precision:.2f} | {score.recall:.2f}"
            lines.append(f"| {letters} | {kind} | {counts} | {shares} |")
    return "\n".join(lines)


def shown(path: Path, head: str) -> list[str]:
    """The lines of the table with this head, as they stand in a page."""
    lines = path.read_text("utf-8").splitlines()
    start = lines.index(head)
    return list(takewhile(lambda line: line.startswith("|"), lines[start:]))


def put(path: Path, head: str, new: str) -> None:
    """Put the table in the place of the one with this head."""
    text = path.read_text("utf-8")
    path.write_text(text.replace("\n".join(shown(path, head)), new), "utf-8")


if __name__ == "__main__":
    measured = measure()
    put(README, SHORT_HEAD, short(measured))
    put(WHOLE, HEAD, table(measured))
