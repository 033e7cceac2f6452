"""What people decided, laid over the computed tables: a decision wins everywhere."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import duckdb

from ..decisions.effect import Effect, standing, take_effect
from ..decisions.refind import Candidate, Refound, refind
from ..model.decision import Act, Anchor, Decision, ObjectKind

_TABLES = {
    ObjectKind.COMMITMENT: ("commitments", "commitment_id", "quote"),
    ObjectKind.FIGURE: ("figures", "figure_id", "text"),
    ObjectKind.DATE: ("dates", "date_id", "text"),
    ObjectKind.SETTLEMENT: ("settlements", "settlement_id", "quote"),
    ObjectKind.SENTENCE: ("sentences", "sentence_id", "text"),
}
_FOLLOWERS = {
    ObjectKind.COMMITMENT: ("commitment_status", "evidence", "events"),
    ObjectKind.FIGURE: ("indicator_points",),
    ObjectKind.SETTLEMENT: ("closings",),
}
"""What goes with a finding that a person rejected."""


def overrule(connection: duckdb.DuckDBPyConnection, decisions: Sequence[Decision]) -> None:
    """Apply the decisions to the tables of an unfinished snapshot, and list every one of them."""
    refound = refind(decisions, _candidates(connection, decisions))
    documents = dict(
        connection.execute("select sha256, document_id from documents where sha256 is not null").fetchall()
    )
    _list(connection, decisions, refound, documents)
    connection.begin()
    for effect in take_effect(decisions, refound.ids):
        if effect.kind is ObjectKind.STATUS:
            _verdict(connection, effect, documents)
        else:
            _finding(connection, effect)
        if effect.merge_into is not None:
            _merge(connection, effect.object_id, effect.merge_into)
    connection.execute(
        "delete from promises where settlement_id is null"
        " and promise_id not in (select promise_id from commitments where promise_id is not null)"
    )
    for table in ("deadlines", "events"):
        connection.execute(f"delete from {table} where promise_id not in (select promise_id from promises)")
    connection.commit()


def _candidates(connection: duckdb.DuckDBPyConnection, decisions: Sequence[Decision]) -> Iterator[Candidate]:
    kinds = {d.about.kind for d in decisions}
    if ObjectKind.STATUS in kinds:
        kinds = (kinds - {ObjectKind.STATUS}) | {ObjectKind.COMMITMENT}
    for kind in sorted(kinds):
        table, key, quote = _TABLES[kind]
        rows = connection.execute(
            f"select {key}, sha256, {quote}, page from {table} inner join documents using (document_id)"
        )
        for identifier, sha256, words, page in rows.fetchall():
            yield Candidate(identifier, kind, sha256, words, page)


def _list(
    connection: duckdb.DuckDBPyConnection,
    decisions: Sequence[Decision],
    refound: Refound,
    documents: dict[str, str],
) -> None:
    stands = {d.id for d in standing(decisions)}
    connection.executemany(
        "insert into decisions values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                d.id,
                d.at,
                d.by,
                d.act.value,
                d.about.kind.value,
                refound.ids.get(d.id),
                documents.get(d.report_sha256 or ""),
                json.dumps(d.changes, ensure_ascii=False),
                d.about.quote,
                d.about.page,
                d.note,
                d.id not in stands and d.act is not Act.UNDO,
                d.id not in refound.ids,
            )
            for d in decisions
        ],
    )


def _finding(connection: duckdb.DuckDBPyConnection, effect: Effect) -> None:
    table, key, _ = _TABLES[effect.kind]
    if effect.rejected:
        for name in (*_FOLLOWERS.get(effect.kind, ()), table):
            connection.execute(f"delete from {name} where {key} = ?", [effect.object_id])
        if effect.kind is ObjectKind.COMMITMENT:
            connection.execute("update commitments set repeats = null where repeats = ?", [effect.object_id])
            connection.execute(
                "update promises set first_commitment_id = (select min(c.commitment_id) from commitments as c"
                " where c.promise_id = promises.promise_id) where first_commitment_id = ?",
                [effect.object_id],
            )
        return
    if effect.changes:
        fields = ", ".join(f"{name} = ?" for name in effect.changes)  # names checked by the model
        connection.execute(
            f"update {table} set {fields} where {key} = ?", [*effect.changes.values(), effect.object_id]
        )
        if moved := effect.changes.get("deadline_end"):
            connection.execute(
                "update deadlines set deadline = ?::date where step = 0 and promise_id ="
                " (select promise_id from commitments where commitment_id = ?)",
                [moved, effect.object_id],
            )
    if effect.kind is ObjectKind.COMMITMENT and (effect.changes or effect.confirmed):
        connection.execute(
            "update commitments set decided_by = ? where commitment_id = ?", [effect.by, effect.object_id]
        )


def _verdict(connection: duckdb.DuckDBPyConnection, effect: Effect, documents: dict[str, str]) -> None:
    report = documents.get(effect.report_sha256 or "")
    if report is None:
        return
    where = [effect.object_id, report]
    connection.execute(
        "insert into commitment_status by name select ? as commitment_id, ? as reported_in,"
        " 'not_reported' as status, 'stated' as certainty, '' as why where not exists"
        " (select 1 from commitment_status where commitment_id = ? and reported_in = ?)",
        where * 2,
    )
    changes: dict[str, Any] = {"decided_by": effect.by, "certainty": "stated", **effect.changes}
    if effect.rejected:
        changes |= {"status": "not_reported", "change_what": None, "change_from": None, "change_to": None}
    if effect.rejected or effect.changes:
        changes["why"] = "; ".join([f"Besloten door {effect.by}", *effect.notes])
    fields = ", ".join(f"{name} = ?" for name in changes)
    connection.execute(
        f"update commitment_status set {fields} where commitment_id = ? and reported_in = ?",
        [*changes.values(), *where],
    )
    if effect.rejected:
        connection.execute("delete from evidence where commitment_id = ? and document_id = ?", where)
    for anchor in effect.evidence:
        _evidence(connection, effect, report, anchor)


def _evidence(connection: duckdb.DuckDBPyConnection, effect: Effect, report: str, anchor: Anchor) -> None:
    where = [effect.object_id, report]
    rows = connection.execute(
        "select sentence_id, page, text, char_start, char_end, boxes from sentences"
        " where document_id = ? and (sentence_id = ? or text = ?) order by sentence_id = ? desc limit 1",
        [report, anchor.id, anchor.quote, anchor.id],
    ).fetchall()
    if not rows:
        return
    sentence, page, quote, start, end, boxes = rows[0]
    connection.execute(
        "delete from evidence where commitment_id = ? and document_id = ? and sentence_id = ?",
        [*where, sentence],
    )
    connection.execute(
        "update evidence set rank = rank + 1 where commitment_id = ? and document_id = ?", where
    )
    connection.execute(
        "insert into evidence (commitment_id, document_id, sentence_id, page, quote, role, rank, score, why,"
        " char_start, char_end, boxes) values (?, ?, ?, ?, ?, 'reports', 1, 1, ?, ?, ?, ?)",
        [*where, sentence, page, quote, f"gekozen door {effect.by}", start, end, boxes],
    )


def _merge(connection: duckdb.DuckDBPyConnection, commitment: str, into: Anchor) -> None:
    """All that is said of the one promise goes to the other; nothing of its history is lost."""
    rows = connection.execute(
        "select a.promise_id, b.promise_id from commitments as a, commitments as b"
        " where a.commitment_id = ? and b.commitment_id = ?",
        [commitment, into.id],
    ).fetchall()
    if not rows or rows[0][0] == rows[0][1]:
        return
    old, new = rows[0]
    connection.execute(
        "update deadlines set step = step + 1 + (select coalesce(max(x.step), 0) from deadlines as x"
        " where x.promise_id = ?) where promise_id = ?",
        [new, old],
    )
    for table in ("commitments", "events", "deadlines", "closings"):
        connection.execute(f"update {table} set promise_id = ? where promise_id = ?", [new, old])
