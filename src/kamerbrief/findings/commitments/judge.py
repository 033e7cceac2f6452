"""Judge one clause: every rule that takes it for a promise, every veto, and what wins."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ...engine.clauses import read_clauses
from ...engine.cues import Cue
from ...engine.rulebook import words as words_in
from ...engine.words import Word, words_of
from ...model.commitment import ActorType, CommitmentKind, Strength
from ...model.date_mention import DateMention
from .accept import VETOES, Draft, in_order
from .actor import Actor
from .deadline import completes
from .predicate import Predicate, read_predicate
from .reject import Veto, rejecting
from .scene import Heads, View
from .thread import START, Thread, points
from .vocabulary import condition_openers, sentence_cues


@dataclass(frozen=True, slots=True)
class Promise:
    """A clause that stood the vetoes."""

    rule_id: str
    predicate: Predicate
    draft: Draft
    kind: CommitmentKind
    strength: Strength
    actor: Actor
    condition: str | None
    recurring: bool
    negative: bool
    completed: Predicate | None = None  # a clause after it that says when it is done


@dataclass(frozen=True, slots=True)
class Rejected:
    """A rule that took the clause for a promise, and the rule that stopped it."""

    rule_id: str
    rejected_by: str
    clause: str


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as the rules read it: its words and the cues among them."""

    words: Sequence[Word]
    lower: Sequence[str]
    cues: Sequence[Cue]


def read_line(text: str) -> Line:
    """The words and cues of one sentence."""
    words = words_of(text)
    lower = [word.lower for word in words]
    return Line(words, lower, sentence_cues().find(lower))


def judge_line(
    line: Line,
    start: int,
    dates: Sequence[DateMention],
    heads: Heads,
    seen: View,
    trail: list[Rejected] | None = None,
    thread: Thread = START,
) -> list[Promise]:
    """The promises of one sentence that begins at ``start``, one a main clause.

    ``thread`` is what the sentence before it leaves in mind; ``trail`` takes the rivals that were rejected.
    """
    return follow_line(line, start, dates, heads, seen, trail, thread)[0]


def follow_line(
    line: Line,
    start: int,
    dates: Sequence[DateMention],
    heads: Heads,
    seen: View,
    trail: list[Rejected] | None = None,
    thread: Thread = START,
) -> tuple[list[Promise], Thread]:
    """As ``judge_line``, and what the sentence leaves in mind for the next."""
    promises: list[Promise] = []
    owed = thread.owed and not thread.promised
    for clause in read_clauses(line.words) if len(line.words) > 2 else ():
        predicate = read_predicate(
            line.words, line.lower, clause, line.cues, dates, start, heads, seen, thread
        )
        promise = judge(predicate, seen, trail)
        if promises and clause.first and completes(predicate) and not promises[-1].predicate.coming:
            promises[-1] = replace(promises[-1], completed=predicate)
        elif promises and _source(predicate):
            promises[-1] = _told_by(promises[-1], predicate.actor)
        elif promise is not None:
            promises.append(promise)
        if not points(line.words[slice(*clause.subject)]):
            thread = replace(thread, words=line.words, clause=clause)
        owed = owed or predicate.has("reported")
    return promises, Thread(thread.words, thread.clause, promised=bool(promises), owed=owed)


_TELLS = words_in("commitments", "tells")


def _source(p: Predicate) -> bool:
    """«…, zo hebben de gemeenten mij verzekerd»: who says that it will be so."""
    opening = p.lower[p.clause.first : p.clause.finite]
    told = p.verb in _TELLS or "weten" in p.said
    return p.clause.first > 0 and [w for w in opening if w[0].isalnum()] == ["zo"] and told and p.actor.third


def _told_by(promise: Promise, actor: Actor) -> Promise:
    if promise.kind is not CommitmentKind.INTENTION or promise.actor.known:
        return promise
    return replace(promise, kind=CommitmentKind.ANNOUNCEMENT, actor=actor)


@cache
def _vetoes() -> Mapping[str, Veto]:
    return {rule.id.removeprefix("commitment.no."): veto for rule, veto in rejecting}


def judge(predicate: Predicate, seen: View, trail: list[Rejected] | None = None) -> Promise | None:
    """The first rule that takes the clause and that no veto stops."""
    vetoes = _vetoes()
    verdicts: dict[str, bool] = {}
    won: Promise | None = None
    for rule, reading in in_order():
        draft = reading(predicate, seen)
        if draft is None:
            continue
        stopped = None
        for name in VETOES[rule.id]:
            if name not in verdicts:
                verdicts[name] = vetoes[name](predicate, seen)
            if verdicts[name]:
                stopped = "commitment.no." + name
                break
        if stopped is None and won is None:
            won = _promise(rule.id, predicate, draft)
            if trail is None:
                return won
        elif trail is not None:
            trail.append(Rejected(rule.id, stopped or (won.rule_id if won else ""), _text(predicate)))
    return won


def _text(p: Predicate) -> str:
    words = p.words[p.clause.first : p.clause.last]
    return " ".join(w.text for w in words)


def _promise(rule_id: str, p: Predicate, draft: Draft) -> Promise:
    actor = draft.actor or p.actor
    kind = draft.kind
    if kind is None or (kind is CommitmentKind.INTENTION and actor.third):
        kind = CommitmentKind.ANNOUNCEMENT if actor.third else CommitmentKind.INTENTION
    strength = draft.strength
    if strength is Strength.FIRM and _hedged(p):
        strength = Strength.INTENDED
    if (
        strength is not Strength.EXPLORATORY
        and rule_id != "commitment.inform"
        and not (rule_id == "commitment.intend" and _negative(p))  # «niet voornemens dit te bezien»
        and (p.has("hedge.exploratory") or _perhaps(p) or _by_exploring(p))
    ):
        strength = Strength.EXPLORATORY
    return Promise(
        rule_id=rule_id,
        predicate=p,
        draft=draft,
        kind=kind,
        strength=strength,
        actor=actor,
        condition=_condition(p),
        recurring=p.has("recurring"),
        negative=_negative(p),
    )


def _hedged(p: Predicate) -> bool:
    """A word of intention said outright, not in an apposition («met als streven»)."""
    if any(p.lower[a] == "naar" for a, _ in p.clause.asides):
        return True  # «Naar ik verwacht, zal …»
    return any(
        cue.name == "hedge.intended"
        and cue.start in p.main
        and p.lower[cue.start - 1] not in ("als", "oorspronkelijk", "eerder", "aanvankelijk")
        for cue in p.inside
    )


def _perhaps(p: Predicate) -> bool:
    """«mogelijk» as an adverb: not «zo snel mogelijk», «waar mogelijk», «mogelijk maken»."""
    if "maken" in p.deeds or "worden" in p.clause.infinitives:
        return False
    for i in p.main:
        loose = p.lower[i] == "mogelijk" and 1 < i < len(p.lower) - 1 and p.lower[i + 1][0].isalnum()
        if loose and p.lower[i - 2] != "zo" and p.lower[i - 1] not in ("waar", "indien", "zoveel", "als"):
            return True
    return False


def _by_exploring(p: Predicate) -> bool:
    """«Dat los ik op door te onderzoeken of»: the way it is done is looking."""
    return any(p.lower[a] == "door" and _explores(p, a, b) for a, b in p.clause.asides)


def _explores(p: Predicate, start: int, end: int) -> bool:
    return any(w in ("verkennen", "bezien", "onderzoeken", "bekijken") for w in p.lower[start:end])


def _negative(p: Predicate) -> bool:
    """«zal ik niet overgaan tot»: the «niet» of the deed itself, not «niet alleen»."""
    for i in range(p.clause.finite, p.clause.last):
        if i in p.main and p.lower[i] in ("niet", "geen"):
            after = p.lower[i + 1] if i + 1 < p.clause.last else ""
            limits = i + 2 < len(p.lower) and p.lower[i + 2] == "dan"  # «mag niet hoger zijn dan», «meer dan»
            return not (after in _NO_REFUSAL or limits or _contrasts(p, i))
    return False


_NO_REFUSAL = frozenset("alleen slechts enkel zozeer te eerder".split())


def _contrasts(p: Predicate, at: int) -> bool:
    """«niet op 1 mei, maar op 1 juni»: it will be done, on another day."""
    rest = p.lower[at + 1 :]
    return bool(rest) and rest[0] in _WHEN and "maar" in rest


_WHEN = frozenset("in op per voor vóór binnen rond medio eind begin dit deze vanaf".split())


def _condition(p: Predicate) -> str | None:
    """The words of «zodra …», «als … dan»: no clock runs until they come true."""
    for start, end in _conditions(p):
        return " ".join(w.text for w in p.words[start:end])
    return None


def _conditions(p: Predicate) -> Iterator[tuple[int, int]]:
    for opener in condition_openers():
        for a, b in p.clause.asides:
            if tuple(p.lower[a : a + len(opener)]) == opener:
                yield a, b
        if len(opener) > 1:
            for i in range(p.clause.first, p.clause.last):
                if tuple(p.lower[i : i + len(opener)]) == opener:
                    yield i, min(p.clause.last, i + 12)


def actor_type(promise: Promise) -> ActorType:
    """Of a promise to parliament always the government."""
    if promise.kind is CommitmentKind.TOEZEGGING:
        return ActorType.GOVERNMENT
    return promise.actor.type
