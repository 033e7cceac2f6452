"""How well a warehouse agrees with annotations made by hand.

`score_warehouse(path, gold)` reads a DuckDB warehouse and a folder of annotations in the gold form (one JSON
per document, `documents.json` with their PDFs, `tracking.json` where letters follow each other). For each
kind of finding it gives precision, recall and F1 of finding it at all, and for each attribute the share of
right values among what was found.

What an annotation calls optional is neither rewarded when found nor missed when not. Nothing here knows how
the findings were made.
"""

from __future__ import annotations

import argparse
import functools
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

Row = dict[str, Any]
Check = Callable[[Row, Row], bool]
NEAR = 0.7  # share of words two sentences must have in common to be taken for one

TABLES: Mapping[str, str] = {
    "documents": "document_id, file, kind, date, subject, dossier, number, session_year, reference, "
    "sender_role, sender_name, ministry, addressee, duplicate_of",
    "figures": "document_id, sentence, text, value, value_high, unit, qualifier",
    "dates": "document_id, sentence, text, date_start, date_end",
    "commitments": "commitment_id, document_id, quote, kind, strength, actor_type, deadline_end",
    "settlements": "document_id, quote, promised_on, status",
    "commitment_status": "commitment_id, reported_in, status, change_what",
    "evidence": "commitment_id, document_id, quote, rank",
    "indicator_points": "indicator_id, document_id, value",
}

KINDS = ("document", "figures", "dates", "commitments", "settlements", "tracking", "indicators")


@dataclass
class Score:
    """Counts of one kind: found rightly, missed, found wrongly, and per attribute how often it was right."""

    right: int = 0
    missed: int = 0
    extra: int = 0
    attributes: dict[str, Counter[bool]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def accuracy(self, attribute: str) -> float:
        counts = self.attributes.get(attribute, Counter())
        return counts[True] / counts.total() if counts.total() else 1.0

    def judge(self, attribute: str, good: bool, note: str) -> None:
        self.attributes.setdefault(attribute, Counter())[good] += 1
        if not good:
            self.notes.append(f"{attribute}: {note}")

    def __str__(self) -> str:
        attributes = "".join(f"  {name} {self.accuracy(name):.3f}" for name in self.attributes)
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  f1 {self.f1:.3f}{attributes}"


# How two texts are compared


@functools.cache
def plain(text: str | None) -> str:
    """Lower case, one kind of quotation mark and dash, no footnote marks (`levensduur.¹`), single spaces."""
    text = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹\u00ad]", "", text or "")
    text = unicodedata.normalize("NFKC", text)
    text = re.sub('[‘’‚“”„«»"`´]', "'", text)
    text = re.sub("[–—‑−]", "-", text)
    return " ".join(text.lower().split())


@functools.cache
def bag(text: str | None) -> Counter[str]:
    return Counter(re.findall(r"\w+", plain(text)))


def overlap(one: str | None, other: str | None) -> float:
    """Words in common over words in either, repeated words counted: 1.0 for the same words, 0.0 for none."""
    a, b = bag(one), bag(other)
    return (a & b).total() / (a | b).total() if a or b else 0.0


def within(part: str | None, whole: str | None) -> float:
    """The share of the words of `part` that stand in `whole`."""
    a = bag(part)
    return (a & bag(whole)).total() / a.total() if a else 0.0


def same_number(one: Any, other: Any) -> bool:
    """Equal to the half per mille, so that 66.67 is two thirds; nothing equals only nothing."""
    if one is None or other is None:
        return one is other
    return abs(float(one) - float(other)) <= max(0.01, abs(float(other)) / 2000)


def same_day(one: Any, other: Any) -> bool:
    return (str(one)[:10] if one is not None else None) == (str(other)[:10] if other is not None else None)


# How annotations and findings are paired


def pair(gold: Sequence[Row], found: Sequence[Row], alike: Callable[[Row, Row], float]) -> dict[int, int]:
    """Pairs of indices, the most alike first, each used once; what is not alike at all is not paired."""
    ranked = sorted(
        ((alike(g, f), -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True
    )
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for likeness, i, j in ranked:
        if likeness > 0 and -i not in pairs and -j not in used:
            pairs[-i] = -j
            used.add(-j)
    return pairs


def count(
    score: Score,
    gold: Sequence[Row],
    found: Sequence[Row],
    alike: Callable[[Row, Row], float],
    checks: Mapping[str, Check],
) -> None:
    """Add one document to a score: detection by `alike`, attributes by `checks` on the pairs."""
    pairs = pair(gold, found, alike)
    for i, g in enumerate(gold):
        said = g.get("text") or g["quote"]
        if i not in pairs:
            if not g.get("optional"):
                score.missed += 1
                score.notes.append(f"missed: {said!r} in {g['quote']!r}")
            continue
        if g.get("optional"):
            continue
        score.right += 1
        for name, check in checks.items():
            f = found[pairs[i]]
            score.judge(name, check(g, f), f"{said!r}: annotated {shown(g)}, found {shown(f)}")
    for j, f in enumerate(found):
        if j not in pairs.values():
            score.extra += 1
            score.notes.append(f"extra: {f.get('text') or f.get('quote')!r} {shown(f)}")


def shown(row: Row) -> str:
    hidden = {
        "quote",
        "text",
        "sentence",
        "summary",
        "id",
        "optional",
        "document_id",
        "commitment_id",
        "subject",
    }
    return ", ".join(
        f"{key} {value}" for key, value in row.items() if key not in hidden and value is not None
    )


def alike_expression(g: Row, f: Row) -> float:
    """One expression within the other, in the same surroundings; the nearer in length, the more alike."""
    a, b = plain(g["text"]), plain(f["text"])
    if not a or not b or (a not in b and b not in a) or within(g["quote"], f["sentence"]) < NEAR:
        return 0.0
    value = g.get("value", g.get("start"))
    has = f.get("value", f.get("date_start"))
    right = same_number(value, has) if "value" in g else same_day(value, has)
    return min(len(a), len(b)) / max(len(a), len(b)) + 0.5 * right + within(g["quote"], f["sentence"])


def alike_sentence(g: Row, f: Row) -> float:
    likeness = overlap(g["quote"], f["quote"])
    return likeness if likeness >= NEAR else 0.0


def alike_settlement(g: Row, f: Row) -> float:
    """A settlement is annotated as a whole item, and may be found as the one sentence in it that settles."""
    if bag(f["quote"]).total() >= 6 and within(f["quote"], g["quote"]) == 1:
        return max(0.6, overlap(g["quote"], f["quote"]))
    return alike_sentence(g, f)


FIGURES: Mapping[str, Check] = {
    "value": lambda g, f: (
        same_number(f["value"], g["value"]) and same_number(f["value_high"], g["value_high"])
    ),
    "unit": lambda g, f: f["unit"] == g["unit"],
    "qualifier": lambda g, f: f["qualifier"] == g["qualifier"],
}
DATES: Mapping[str, Check] = {
    "interval": lambda g, f: same_day(f["date_start"], g["start"]) and same_day(f["date_end"], g["end"])
}
COMMITMENTS: Mapping[str, Check] = {
    "kind": lambda g, f: any(one["kind"] == f["kind"] for one in g["all"]),
    "strength": lambda g, f: any(one["strength"] == f["strength"] for one in g["all"]),
    "actor_type": lambda g, f: any(one["actor_type"] == f["actor_type"] for one in g["all"]),
    "deadline": lambda g, f: any(same_day(one["deadline_end"], f["deadline_end"]) for one in g["all"]),
}
SETTLEMENTS: Mapping[str, Check] = {
    "status": lambda g, f: f["status"] == g["status"],
    "promised_on": lambda g, f: same_day(f["promised_on"], g["promised_on"]),
}


def by_quote(rows: Iterable[Row]) -> list[Row]:
    """One row per sentence, its records together under `all`: a sentence may promise two things."""
    together: dict[str, list[Row]] = {}
    for row in rows:
        together.setdefault(plain(row["quote"]), []).append(row)
    return [
        group[0] | {"all": group, "optional": all(row.get("optional", False) for row in group)}
        for group in together.values()
    ]


# The whole


def read_tables(warehouse: Path) -> dict[str, list[Row]]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return {
            table: [
                dict(zip(columns.split(", "), row, strict=True))
                for row in connection.execute(f"select {columns} from {table}").fetchall()
            ]
            for table, columns in TABLES.items()
        }


def score_document(score: Score, facts: Mapping[str, Any], row: Row | None) -> None:
    """The facts of the letterhead. Names may differ in a word; the annotated date may be less precise."""
    for fact, want in facts.items():
        if fact == "file":
            continue
        got = row[fact] if row is not None else None
        if want is None or got is None:
            good = want is None and got is None
        elif fact == "date":
            good = str(got).startswith(want)
        elif fact in ("subject", "sender_role", "sender_name", "ministry", "addressee"):
            good = overlap(str(got), want) >= NEAR
        else:
            good = plain(str(got)) == plain(want)
        score.right += good
        score.missed += not good
        if not good:
            score.notes.append(f"{facts['file']}: {fact}: annotated {want!r}, found {got!r}")


def score_tracking(
    score: Score,
    rows: Iterable[Row],
    gold: Mapping[str, Row],
    ids: Mapping[str, str],
    tables: dict[str, list[Row]],
) -> None:
    """Recall is end to end: a promise not found has no right status. The attributes are of those found."""
    for row in rows:
        if row.get("optional") or row["document"] not in ids or row["reported_in"] not in ids:
            continue
        promise = next(c for c in gold[row["document"]]["commitments"] if c["id"] == row["commitment"])
        mine = [c for c in tables["commitments"] if c["document_id"] == ids[row["document"]]]
        best = max(mine, key=lambda c: alike_sentence(promise, c), default=None)
        later = ids[row["reported_in"]]
        verdicts = [
            status
            for status in tables["commitment_status"]
            if best is not None
            and alike_sentence(promise, best)
            and (status["commitment_id"], status["reported_in"]) == (best["commitment_id"], later)
        ]
        good = any(status["status"] == row["status"] for status in verdicts)
        score.right += good
        score.missed += not good
        said = f"{row['document']} {row['commitment']} in {row['reported_in']}: {promise['quote'][:90]!r}"
        if not verdicts:
            score.notes.append(f"missed: {said}: annotated {row['status']}")
            continue
        first = verdicts[0]
        score.judge("status", good, f"{said}: annotated {row['status']}, found {first['status']}")
        if row["change"] and good:
            score.judge("change", first["change_what"] == row["change"]["what"], f"{said}: {row['change']}")
        silent = any(status["status"] == "not_reported" for status in verdicts)
        if row["status"] == "not_reported":
            score.judge("silence kept", silent, said)
        else:
            score.judge("no false silence", not silent, said)
        if row["evidence"]:
            shown_first = sorted(
                (
                    e
                    for e in tables["evidence"]
                    if (e["commitment_id"], e["document_id"]) == (first["commitment_id"], later)
                ),
                key=lambda e: e["rank"],
            )[:3]
            hit = any(alike_sentence(g, e) for g in row["evidence"] for e in shown_first)
            score.judge("evidence in first three", hit, said)


def score_indicators(
    score: Score, rows: Iterable[Row], ids: Mapping[str, str], points: Iterable[Row]
) -> None:
    """Pairs of values, in two documents, that measure one thing: a series of three letters has three."""

    def pairs(series: Iterable[Iterable[tuple[str, float]]]) -> set[frozenset[tuple[str, float]]]:
        return {frozenset((a, b)) for one in map(list, series) for a in one for b in one if a[0] != b[0]}

    wanted = pairs(
        ((ids[p["document"]], float(p["value"])) for p in row["points"] if p["document"] in ids)
        for row in rows
    )
    found: dict[str, list[tuple[str, float]]] = {}
    for point in points:
        if point["document_id"] in ids.values() and point["value"] is not None:
            found.setdefault(point["indicator_id"], []).append((point["document_id"], float(point["value"])))
    made = pairs(found.values())
    score.right, score.missed, score.extra = len(wanted & made), len(wanted - made), len(made - wanted)
    score.notes += [f"missed: {sorted(value for _, value in pair)}" for pair in wanted - made]
    score.notes += [f"extra: {sorted(value for _, value in pair)}" for pair in made - wanted]


def score_warehouse(warehouse: Path, gold_folder: Path) -> dict[str, Score]:
    """Score per kind: document, figures, dates, commitments, settlements, tracking, indicators."""
    tables = read_tables(warehouse)
    rows = {row["file"]: row for row in tables["documents"]}
    files: dict[str, str] = json.loads((gold_folder / "documents.json").read_text("utf8"))
    # the findings of a second printing of a letter stand under the printing that counts
    ids = {
        name: rows[file]["duplicate_of"] or rows[file]["document_id"]
        for name, file in files.items()
        if file in rows
    }
    scores = {kind: Score() for kind in KINDS}
    gold: dict[str, Row] = {}
    for name, file in files.items():
        path = gold_folder / f"{name}.json"
        if not path.exists():
            continue
        gold[name] = json.loads(path.read_text("utf8"))
        score_document(scores["document"], gold[name]["document"], rows.get(file))
        found = {
            kind: [row for row in table if row.get("document_id") == ids.get(name)]
            for kind, table in tables.items()
        }
        count(scores["figures"], gold[name]["figures"], found["figures"], alike_expression, FIGURES)
        count(scores["dates"], gold[name]["dates"], found["dates"], alike_expression, DATES)
        promises = by_quote(gold[name]["commitments"])
        count(scores["commitments"], promises, by_quote(found["commitments"]), alike_sentence, COMMITMENTS)
        count(
            scores["settlements"],
            gold[name]["settlements"],
            found["settlements"],
            alike_settlement,
            SETTLEMENTS,
        )
    followed = gold_folder / "tracking.json"
    if followed.exists():
        tracking = json.loads(followed.read_text("utf8"))
        score_tracking(scores["tracking"], tracking, gold, ids, tables)
    measured = gold_folder / "indicators.json"
    if measured.exists():
        series = json.loads(measured.read_text("utf8"))
        score_indicators(scores["indicators"], series, ids, tables["indicator_points"])
    return scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("warehouse", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--notes", action="store_true", help="list what was missed, extra or wrong")
    options = parser.parse_args()
    for kind, score in score_warehouse(options.warehouse, options.gold).items():
        print(f"{kind:12} {score}")
        if options.notes:
            print(*(f"    {note}" for note in score.notes), sep="\n")


if __name__ == "__main__":
    main()
