"""Annotations of a letter, written beside its words and checked against them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

Span = tuple[str | None, str | None]


def span(text: str | None) -> Span:
    """First and last day: "2025", "2025-03", "2025-03-04", "2024/2025-06", "/2025" (by), "2025/" (from)."""
    if not text:
        return None, None
    if "/" in text:
        first, last = text.split("/")
        return span(first)[0], span(last)[1]
    parts = [int(p) for p in text.split("-")]
    first = "-".join([f"{parts[0]:04}", *(f"{p:02}" for p in [*parts, 1, 1][1:3])])
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    return first, f"{year:04}-{month:02}-{day:02}"


def fig(
    quote: str,
    text: str,
    value: float,
    unit: str = "count",
    qualifier: str = "exact",
    subject: str | None = None,
    *,
    high: float | None = None,
    period: str | None = None,
    optional: bool = False,
) -> dict:
    start, end = span(period)
    return {
        "quote": quote,
        "text": text,
        "value": value,
        "value_high": high,
        "unit": unit,
        "qualifier": qualifier,
        "subject": subject,
        "period_start": start,
        "period_end": end,
        "optional": optional,
    }


def date(quote: str, text: str, when: str | None, *, optional: bool = False) -> dict:
    start, end = span(when)
    return {"quote": quote, "text": text, "start": start, "end": end, "optional": optional}


def com(
    ident: str,
    quote: str,
    kind: str,
    strength: str,
    actor: str | None,
    summary: str,
    by: str | None = None,
    *,
    third: bool = False,
    amount: float | None = None,
    unit: str = "EUR",
    optional: bool = False,
    repeats: str | None = None,
) -> dict:
    start, end = span(by)
    row = {
        "id": ident,
        "quote": quote,
        "kind": kind,
        "strength": strength,
        "actor": actor,
        "actor_type": "third_party" if third else "government",
        "summary": summary,
        "deadline_start": start,
        "deadline_end": end,
        "amount": None if amount is None else {"value": amount, "unit": unit},
        "optional": optional,
    }
    return row | ({"repeats": repeats} if repeats else {})


def settled(ident: str, quote: str, promised_on: str | None, status: str, *, optional: bool = False) -> dict:
    return {"id": ident, "quote": quote, "promised_on": promised_on, "status": status, "optional": optional}


@dataclass(frozen=True)
class Gold:
    document: dict
    furniture: list[str]
    figures: list[dict]
    dates: list[dict]
    commitments: list[dict]
    settlements: list[dict]

    def as_dict(self, file: str) -> dict:
        return {
            "document": {"file": file, **self.document},
            "furniture": self.furniture,
            "figures": self.figures,
            "dates": self.dates,
            "commitments": self.commitments,
            "settlements": self.settlements,
        }


KINDS = {"toezegging", "intention", "target", "announcement"}
STRENGTHS = {"firm", "intended", "exploratory"}
UNITS = {"percent", "EUR", "count", "score", "year", "other"}
QUALIFIERS = {"exact", "about", "over", "under", "at_least", "at_most"}
STATUSES = {"fulfilled", "partly", "pending", "dropped"}
FACTS = (
    "kind",
    "date",
    "subject",
    "dossier",
    "number",
    "session_year",
    "reference",
    "sender_role",
    "sender_name",
    "ministry",
    "addressee",
)


def faults(gold: dict, words: str) -> list[str]:
    """What is wrong with the annotations of a letter whose running text is `words`."""
    out: list[str] = []
    found: set[tuple] = set()
    for kind in ("figures", "dates", "commitments", "settlements"):
        for row in gold[kind]:
            quote = row["quote"]
            if words.count(quote) != 1:
                out.append(f"{kind}: {words.count(quote)} times in the letter: {quote!r}")
            if "text" in row and quote.count(row["text"]) < 1:
                out.append(f"{kind}: {row['text']!r} not in {quote!r}")
            if "text" in row:
                if (kind, quote, row["text"]) in found:
                    out.append(f"{kind}: twice: {row['text']!r} in {quote!r}")
                found.add((kind, quote, row["text"]))
    for row in gold["figures"]:
        if row["unit"] not in UNITS or row["qualifier"] not in QUALIFIERS:
            out.append(f"figures: unit or qualifier of {row['text']!r}")
    ids = [c["id"] for c in gold["commitments"]]
    for row in gold["commitments"]:
        if row["kind"] not in KINDS or row["strength"] not in STRENGTHS or ids.count(row["id"]) > 1:
            out.append(f"commitments: kind, strength or id of {row['id']}")
        if row.get("repeats") and row["repeats"] not in ids:
            out.append(f"commitments: {row['id']} repeats nothing")
    out += [f"settlements: status of {s['id']}" for s in gold["settlements"] if s["status"] not in STATUSES]
    out += [f"document: {f} is missing" for f in FACTS if f not in gold["document"]]
    out += [f"furniture in the running text: {f!r}" for f in gold["furniture"] if f.lower() in words.lower()]
    return out


def uncovered(gold: dict, words: str, pattern: str) -> list[str]:
    """Matches of `pattern` in the words that no annotation covers: a net for the annotator, not a rule."""
    covered = [False] * len(words)
    for kind in ("figures", "dates"):
        for row in gold[kind]:
            at = words.find(row["quote"])
            at = words.find(row["text"], at) if at >= 0 else -1
            if at >= 0:
                covered[at : at + len(row["text"])] = [True] * len(row["text"])
    return [
        words[max(0, m.start() - 40) : m.end() + 30]
        for m in re.finditer(pattern, words)
        if not covered[m.start()]
    ]


def chain_faults(
    tracking: list[dict], indicators: list[dict], golds: dict[str, dict], words: dict[str, str]
) -> list[str]:
    """What is wrong with what later letters are said to report: unknown promises, missing quotes, gaps."""
    out: list[str] = []
    told = {(r["document"], r["commitment"], r["reported_in"]) for r in tracking}
    if len(told) < len(tracking):
        out.append("tracking: a promise has two rows in one report")
    for row in tracking:
        where = f"tracking: {row['document']} {row['commitment']} in {row['reported_in']}"
        if row["commitment"] not in {c["id"] for c in golds[row["document"]]["commitments"]}:
            out.append(f"{where}: no such promise")
        if (row["status"] == "not_reported") != (not row["evidence"]):
            out.append(f"{where}: evidence and status disagree")
        out += [
            f"{where}: not there: {e['quote']!r}"
            for e in row["evidence"]
            if words[row["reported_in"]].count(e["quote"]) != 1
        ]
    for document, later in {(r["document"], r["reported_in"]) for r in tracking}:
        for c in golds[document]["commitments"]:
            if not c["optional"] and (document, c["id"], later) not in told:
                out.append(f"tracking: nothing on {document} {c['id']} in {later}")
    for row in indicators:
        for point in row["points"]:
            if words[point["document"]].count(point["quote"]) != 1:
                out.append(f"indicators: not there: {point['quote']!r}")
            values = [
                f["value"]
                for f in golds[point["document"]]["figures"]
                if f["quote"] in point["quote"] or point["quote"] in f["quote"]
            ]
            if point["value"] not in values:
                out.append(f"indicators: {point['value']} is no figure of {point['quote'][:60]!r}")
    return out
