"""What a sentence says became of the promise that it names."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from ...engine.rulebook import load
from ...model.settlement import SettlementStatus
from .phrase import Phrase, compile_phrase, matches
from .promises import nature_of
from .spoken import Spoken

_MATCHES_WEIGHED = 6  # of one phrase in one sentence: more only repeat each other


@dataclass(frozen=True, slots=True)
class SettlementRule:
    """A rule of ``rules/settlements.toml``, compiled."""

    id: str
    status: SettlementStatus
    phrases: tuple[Phrase, ...]
    needs: str | None  # a context that must be there too
    weak: bool  # yields to what another rule says of the sentence
    back: bool  # speaks of a promise named in the sentence before


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a promise. ``place`` is that of its name among the words of the sentence."""

    rule_id: str
    status: SettlementStatus
    nature: str
    place: int | None


@cache
def settlement_rules() -> tuple[SettlementRule, ...]:
    """The rules, in the order of the file. Raises ``ValueError`` in words for a slip in the file."""
    book = load("settlements")
    return tuple(
        SettlementRule(
            id=entry["id"],
            status=SettlementStatus(entry["status"]),
            phrases=tuple(compile_phrase(p, book["lists"]) for p in entry["phrases"]),
            needs=entry.get("needs"),
            weak=entry.get("weak", False),
            back=entry.get("back", False),
        )
        for entry in book["rule"]
    )


def outcomes(spoken: Spoken) -> tuple[Outcome, ...]:
    """The outcome for each kind of promise that the sentence names: of several rules the surest."""
    best: dict[str, tuple[int, Outcome]] = {}
    for rule in settlement_rules():
        if rule.back:
            continue
        for cue in _cues(rule, spoken):
            name = named_in(cue, spoken)
            judged = None if name is None else _judge(rule, spoken, cue, name)
            if name is None or judged is None:
                continue
            nature = nature_of(spoken.words[name])
            if nature not in best or judged[0] > best[nature][0]:
                best[nature] = judged[0], Outcome(rule.id, judged[1], nature, name)
    return tuple(outcome for _, outcome in best.values())


def named_in(cue: tuple[int, ...], spoken: Spoken) -> int | None:
    """Where among the words of a match the promise is named."""
    return next((i for i in reversed(cue) if spoken.words[i].names), None)


def points_back(spoken: Spoken) -> tuple[str, SettlementStatus] | None:
    """What a sentence says of a promise that stands in the sentence before it: rule and status."""
    for rule in settlement_rules():
        if not rule.back or not any(True for _ in _cues(rule, spoken)):
            continue
        if spoken.says("partly"):
            return rule.id, SettlementStatus.PARTLY
        if spoken.says("no"):
            return rule.id, _denied(spoken, range(0))
        if spoken.says("hereby"):
            return rule.id, SettlementStatus.FULFILLED
        return rule.id, SettlementStatus.PENDING if spoken.looks_ahead() else rule.status
    return None


def _cues(rule: SettlementRule, spoken: Spoken) -> Iterator[tuple[int, ...]]:
    for phrase in rule.phrases:
        yield from islice(matches(phrase, spoken.line), _MATCHES_WEIGHED)


def _judge(
    rule: SettlementRule, spoken: Spoken, cue: tuple[int, ...], name: int
) -> tuple[int, SettlementStatus] | None:
    """How sure the match is and its status, or None when the words around it say otherwise.

    A plain «hiermee voldoe ik» is surest; a promise denied or only partly met says more than one met; words
    that merely go with a promise («zoals toegezegd») yield to all others.
    """
    content = spoken.content(name, cue)
    if spoken.only_asks(cue) or any(i in content for i in cue):
        return None
    if rule.needs == "to_come" and not spoken.looks_ahead(content, spoken.explains()):
        return None
    if rule.needs == "hereby" and not spoken.says("hereby", content):
        return None
    if rule.status is not SettlementStatus.FULFILLED and spoken.aside(name, cue):
        return None
    partly, hereby = spoken.says("partly", content), spoken.says("hereby", content)
    if rule.status is SettlementStatus.FULFILLED:
        if not rule.weak and spoken.denies(cue, content):
            return 60, SettlementStatus.PARTLY if partly else _denied(spoken, content)
        if partly:
            return (79 if rule.weak else 80), SettlementStatus.PARTLY
        if hereby:
            return (45 if rule.weak else 90), SettlementStatus.FULFILLED
        if spoken.looks_ahead(content, spoken.explains()) or spoken.says("under_way", content):
            return 35, SettlementStatus.PENDING
        return (25 if rule.weak else 30), SettlementStatus.FULFILLED
    if partly:
        return 80, SettlementStatus.PARTLY
    if rule.status is SettlementStatus.DROPPED:
        denied = _denied(spoken, content)
        return (70 if denied is SettlementStatus.DROPPED else 64), denied
    return (65 if rule.id == "settlement.late" else 40), rule.status


def _denied(spoken: Spoken, content: range) -> SettlementStatus:
    """«niet» is «not yet» when a term or a delay is spoken of, and «never» otherwise."""
    return SettlementStatus.PENDING if spoken.says("late", content) else SettlementStatus.DROPPED
