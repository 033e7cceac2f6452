"""Two documents side by side: what the later one says about each promise of the earlier one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import shorten

from ..model.commitment import Commitment, CommitmentKind
from ..model.evidence import Evidence, EvidenceRole
from ..model.settlement import Settlement, SettlementStatus
from ..model.verdict import Certainty, Change, Status, Verdict
from ..wording import dutch_date
from .aspect import Tense
from .changes import done_late, put_off
from .claims import claims, taken
from .folio import Folio, Passage
from .hearing import heard
from .judge import Judgement, judge
from .outline import Outline
from .promises import same_promises
from .query import query_of
from .renewed import goes_on
from .retrieve import Hit, retrieve
from .terms import terms_of

QUOTED = 5  # so many sentences at most back a verdict
NAMED = 0.2  # a settlement that names the day or the letter of the promise needs few words more

_MOTION = re.compile(
    r"\bmotie(?:-| van (?:het lid|de leden|de heer|mevrouw) )"
    r"(?P<mover>(?:(?:De|Van|Den|Der|Ter|'t) )*[A-ZÀ-Ý][\w’'-]+)"
)

_STATUS = {
    SettlementStatus.FULFILLED: Status.FULFILLED,
    SettlementStatus.PARTLY: Status.PARTLY,
    SettlementStatus.PENDING: Status.ONGOING,
    SettlementStatus.DROPPED: Status.DROPPED,
}


@dataclass(frozen=True, slots=True)
class Followed:
    """What was found about one commitment in one document."""

    verdict: Verdict
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """All that is known from two documents side by side."""

    followed: tuple[Followed, ...]
    same: tuple[tuple[str, str], ...]  # commitments of the two that promise the same
    goes_on: tuple[tuple[str, str], ...] = ()
    """Of the first a commitment, of the second one that goes on with it (see ``renewed``)."""


def follow(home: Folio, later: Folio, home_outline: Outline, origins: Mapping[str, str]) -> Pair:
    """Pure, of these two documents and ``origins`` alone: so it can be kept for as long as none changes.

    ``origins``: of commitments of ``home``, the wording of the earlier promise that each goes on with.
    """
    hits = {c.id: retrieve(query_of(c, home, later), later) for c in home.reading.commitments}
    own = claims(hits, home, later)
    # Where the words of a promise find no report, those of the earlier one that it goes on with may.
    by_origin = {
        c.id: retrieve(query_of(c, home, later, origins[c.id]), later)
        for c in home.reading.commitments
        if c.id in origins and not heard(hits[c.id], c, own[c.id])
    }
    if by_origin:
        hits |= by_origin
        own = claims(hits, home, later)
    others = taken(hits)
    found = (
        _one(c, home, later, home_outline, hits[c.id], own[c.id], others[c.id])
        for c in home.reading.commitments
    )
    followed = tuple(
        _suggested(f, origins[f.verdict.commitment_id]) if f.verdict.commitment_id in by_origin else f
        for f in found
    )
    return Pair(
        followed,
        same_promises(home, later, hits),
        goes_on=() if home.advice else goes_on((e for f in followed for e in f.evidence), home, later),
    )


def _suggested(found: Followed, origin: str) -> Followed:
    """Found by the words of another promise: a person is to decide, and reads by which."""
    verdict = found.verdict
    if not found.evidence:
        return found
    certainty = Certainty.SUGGESTED if verdict.certainty is Certainty.INFERRED else verdict.certainty
    why = f"{verdict.why}; gezocht als vervolg op «{shorten(origin, 80, placeholder=' …')}»"
    return replace(found, verdict=replace(verdict, certainty=certainty, why=why))


def follow_table(home: Folio) -> tuple[Followed, ...]:
    """A table that pairs intention and result reports on itself: «Voornemens 2018 | Stand van zaken 2021»."""
    found = []
    for c in home.reading.commitments:
        if c.cell_report:
            hits = _beside(c, home)
            judged = judge(c.model_copy(update={"kind": CommitmentKind.INTENTION}), home, home, hits)
            verdict = _verdict(c, home, judged, Certainty.STATED if hits else judged.certainty)
            found.append(Followed(verdict, _evidence(c, home, _deciding_first(hits, judged.by))))
    return tuple(found)


def _one(
    c: Commitment,
    home: Folio,
    later: Folio,
    outline: Outline,
    hits: Sequence[Hit],
    claimed: frozenset[int],
    others: frozenset[int],
) -> Followed:
    closing = _settled(c, later, outline, hits)
    if closing:
        settlement, hit, why = closing
        moved = put_off(c, later, hit.passage) if settlement.status is SettlementStatus.PENDING else None
        more = tuple(h for h in heard(hits, c, claimed) if h.passage.order != hit.passage.order)
        verdict = Verdict(
            commitment_id=c.id,
            reported_in=later.id,
            status=Status.POSTPONED if moved else _STATUS[settlement.status],
            certainty=Certainty.STATED,
            why=why,
            change=moved or _settled_late(c, hit.passage, later),
            settlement_id=settlement.id,
            rule_id="judge.settled",
        )
        return Followed(verdict, _evidence(c, later, (hit, *more), settles=hit.passage))
    kept = heard(hits, c, claimed)
    judged = judge(c, home, later, kept, others)
    return Followed(_verdict(c, later, judged), _evidence(c, later, _deciding_first(kept, judged.by)))


def _settled_late(c: Commitment, passage: Passage, later: Folio) -> Change | None:
    """«Het overzicht is op 19 mei verstrekt. De motie beschouw ik daarmee als afgedaan»: the sentence that
    settles, or the one before it, tells the day."""
    before = later.passages[max(0, passage.order - 1)]
    here = [passage, *([before] if before.sentence.block == passage.sentence.block else [])]
    return next(filter(None, (done_late(c, p, later) for p in here)), None)


def _settled(
    c: Commitment, later: Folio, outline: Outline, hits: Sequence[Hit]
) -> tuple[Settlement, Hit, str] | None:
    """The settlement of ``later`` that names this promise: by its day or its letter, and by its words."""
    by_order = {h.passage.order: h for h in hits}
    found: list[tuple[float, Settlement, Hit, str]] = []
    for settlement in later.reading.settlements:
        hit = by_order.get(later.by_sentence.get(settlement.sentence_id, -1))
        if hit is None or not set(hit.shared) - _letter_words():
            continue
        day = settlement.promised_on
        dated = bool(day and outline.start and outline.end and outline.start <= day <= outline.end)
        named = bool(outline.kamerstuk and outline.kamerstuk in settlement.refers_to)
        if day and not dated:
            continue  # it settles a promise of another day
        motion = _motions(c.text) & _motions(settlement.text)
        if hit.score >= (NAMED if dated or named or motion else 0.45):
            reason = (
                f"noemt de toezegging van {dutch_date(day)}"
                if dated
                else "noemt de brief"
                if named
                else f"noemt de motie-{min(motion)}"
                if motion
                else "noemt de toezegging"
            )
            words = ", ".join(hit.passage.terms[k].text for k in hit.shared if k in hit.passage.terms)
            found.append((hit.score, settlement, hit, f"{reason} (gedeelde woorden: {words})"))
    if not found:
        return None
    _, settlement, hit, why = max(found, key=lambda f: (f[0], f[1].id))
    return settlement, hit, why


def _motions(text: str) -> frozenset[str]:
    """The movers of the motions that a text names: «de motie-Wiersma», «de motie van het lid De Vries»."""
    return frozenset(match["mover"] for match in _MOTION.finditer(text))


def _letter_words() -> frozenset[str]:
    return frozenset(
        t.key
        for t in terms_of("toezegging toegezegd toezeggen motie informeren sturen voldoen uitvoering gevolg")
    )


def _beside(c: Commitment, home: Folio) -> tuple[Hit, ...]:
    """The sentences of the cell that reports, the most alike first; all of them count."""
    place = next((s for s in home.reading.sentences if s.id == c.sentence_id), None)
    if place is None or place.cell is None:
        return ()
    cell, report = place.cell, c.cell_report or ""
    passages = [
        p
        for p in home.passages
        if p.sentence.cell
        and (p.sentence.cell.table, p.sentence.cell.row) == (cell.table, cell.row)
        and p.sentence.cell.column != cell.column
        and p.sentence.text in report
    ]
    query = query_of(c, home, home)
    hits = {h.passage.order: h for h in retrieve(query, home, most=len(home.passages))}
    mine = {p.order: len(query.literal & {t.key for t in terms_of(p.sentence.text)}) for p in passages}
    most = max(mine.values(), default=0)
    return tuple(
        hits.get(p.order) or Hit(p, 0.0, 0.0, (), ())
        for p in sorted(passages, key=lambda p: (-mine[p.order], p.order))
        if 2 * mine[p.order] >= most
    )


def _deciding_first(hits: Sequence[Hit], by: Passage | None) -> tuple[Hit, ...]:
    """The sentence that decided is the best evidence; it can be one after a hit: «Deze is geschrapt.»"""
    if by is None or not hits:
        return tuple(hits)
    first = next((h for h in hits if h.passage.order == by.order), None)
    if first is None:
        first = replace(hits[0], passage=by, shared=(), forms=())
    return (first, *(h for h in hits if h is not first))


def _verdict(c: Commitment, later: Folio, judged: Judgement, certainty: Certainty | None = None) -> Verdict:
    return Verdict(
        commitment_id=c.id,
        reported_in=later.id,
        status=judged.status,
        certainty=certainty or judged.certainty,
        why=judged.why,
        change=judged.change,
        rule_id=judged.rule,
    )


def _evidence(
    c: Commitment, later: Folio, hits: Sequence[Hit], settles: Passage | None = None
) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            commitment_id=c.id,
            document_id=later.id,
            sentence_id=hit.passage.sentence.id,
            start=hit.passage.sentence.start,
            end=hit.passage.sentence.end,
            page=hit.passage.sentence.page,
            quote=hit.passage.sentence.text,
            role=_role(hit.passage, settles),
            rank=rank,
            score=hit.score,
            why=_why(hit),
        )
        for rank, hit in enumerate(hits[:QUOTED], 1)
    )


def _role(passage: Passage, settles: Passage | None) -> EvidenceRole:
    if settles is not None and passage.order == settles.order:
        return EvidenceRole.SETTLES
    return EvidenceRole.RENEWS if passage.aspect.tense in (Tense.AHEAD, Tense.AGAIN) else EvidenceRole.REPORTS


_ASPECT = {
    Tense.DONE: "bericht",
    Tense.NOW: "tegenwoordige tijd",
    Tense.AGAIN: "opnieuw beloofd",
    Tense.AHEAD: "vooruitblik",
}


def _why(hit: Hit) -> str:
    words = ", ".join(hit.passage.terms[k].text if k in hit.passage.terms else k for k in hit.shared)
    aspect = _ASPECT[hit.passage.aspect.tense]
    said = f" «{hit.passage.aspect.words}»" if hit.passage.aspect.words else ""
    amount = "; noemt een bedrag" if hit.amount else ""
    return f"gedeelde woorden: {words or '–'}; {aspect}{said}{amount}"
