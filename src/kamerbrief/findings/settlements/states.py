"""What few words in a list or table of promises say became of one: «Afgedaan», «Volgt in het najaar»."""

import re
from collections.abc import Sequence

from ...model.settlement import SettlementStatus
from .spoken import Spoken

_FIRST = 3  # words: where the first of them name a state, that is the state
_PARTICIPLE = re.compile(r"(?:\w{0,7}ge\w{2,}|(?:be|ver|ont|her|mis)\w{2,})(?:d|t|en)")


def list_state(lead_in: str) -> SettlementStatus | None:
    """What the line that opens a list says of its items: «Afgedaan:», «Nog openstaand:»."""
    text = lead_in.casefold()
    if re.search(r"\b(?:openstaand\w*|open|lopend\w*|in uitvoering|nog niet)\b", text):
        return SettlementStatus.PENDING
    if re.search(r"\b(?:vervallen|niet uitgevoerd|komen te vervallen)\b", text):
        return SettlementStatus.DROPPED
    if re.search(r"\b(?:deels|gedeeltelijk)\b", text):
        return SettlementStatus.PARTLY
    if re.search(
        r"\b(?:afgedaan|uitgevoerd|voldaan|nagekomen|afgerond|gestand|doe ik|ingelost|afgehandeld)\b", text
    ):
        return SettlementStatus.FULFILLED
    return None


def cell_state(clauses: Sequence[Spoken]) -> SettlementStatus | None:
    """What the clauses of a cell say of its row's promise; None for a cell without words.

    The state that its first words name goes before all else: «Voldaan; de wet volgt in 2026». Else one part
    sent and another to come is partly, and a step taken («Het onderzoek is gestart») is pending.
    """
    clauses = [clause for clause in clauses if clause.words]
    if not clauses:
        return None
    named = _named(clauses[0], _FIRST)
    if named is not None:
        return named
    states = [_named(clause, len(clause.words)) or _told(clause) for clause in clauses]
    for status in (SettlementStatus.PARTLY, SettlementStatus.DROPPED):
        if status in states:
            return status
    met = any(
        state is SettlementStatus.FULFILLED and clause.says("cell_sent")
        for state, clause in zip(states, clauses, strict=True)
    )
    if SettlementStatus.PENDING in states:
        return SettlementStatus.PARTLY if met else SettlementStatus.PENDING
    return SettlementStatus.FULFILLED


def _named(clause: Spoken, within: int) -> SettlementStatus | None:
    """The state that is named as such among the first words."""
    reach = range(within)
    if clause.place("partly", reach) is not None:
        return SettlementStatus.PARTLY
    if clause.place("cell_not_yet", reach) is not None:
        return SettlementStatus.PENDING
    if clause.place("cell_dropped", reach) is not None:
        return SettlementStatus.DROPPED
    for name in ("cell_done", "cell_ready"):
        done = clause.place(name, reach)
        if done is None or clause.place("no", range(done)) is not None:
            continue
        first = name == "cell_done" and done < _FIRST
        return SettlementStatus.PENDING if not first and clause.looks_ahead() else SettlementStatus.FULFILLED
    return SettlementStatus.PENDING if clause.place("cell_open", reach) is not None else None


def _told(clause: Spoken) -> SettlementStatus:
    """The state that a plain report tells by its tense: what was done is done, what is being done is not."""
    if clause.says("hereby"):
        return SettlementStatus.FULFILLED
    if clause.says("no"):
        return SettlementStatus.PENDING if clause.says("late") else SettlementStatus.DROPPED
    if clause.says("cell_begun") or clause.looks_ahead() or clause.says("under_way"):
        return SettlementStatus.PENDING
    done = any(_PARTICIPLE.fullmatch(word.text) for word in clause.words)
    if clause.says("cell_sent") or clause.says("cell_past") or (done and clause.says("cell_perfect")):
        return SettlementStatus.FULFILLED
    finite = clause.says("cell_perfect") or clause.says("cell_present")
    return (
        SettlementStatus.FULFILLED if not finite and _only_names(clause, done) else SettlementStatus.PENDING
    )


def _only_names(clause: Spoken, done: bool) -> bool:
    """Words without a verb: «Gesprek gevoerd», «Zie de brief van 3 mei 2024», «3-5-2024», «Ja»."""
    first = clause.words[0].text
    return done or clause.says("cell_letter") or first == "ja" or not first.isalpha()
