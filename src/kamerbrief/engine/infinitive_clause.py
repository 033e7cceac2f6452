"""Infinitive clauses: «om … te voeren», «door … te maken». What they say serves the clause they stand in."""

from .finite import finite_at
from .row import CLOSERS, SUBJECTS, WE, Row
from .subordinate import opens_subordinate

BEFORE_TE = frozenset(("om", "door", "zonder", "na", "alvorens", "teneinde"))
"""Words that can open an infinitive clause."""

_FARTHEST = 60  # words between «om» and «te»
_FARTHEST_NEXT = 16  # words between two coordinate infinitives


def infinitive_clause_end(row: Row, i: int) -> int | None:
    """End of the infinitive clause that word ``i`` opens; None when no «te» with an infinitive follows."""
    for j in range(i + 1, min(row.n, i + _FARTHEST)):
        word = row.lower[j]
        if word in CLOSERS:
            return None
        if word == "te" and j + 1 < row.n and row.lower[j + 1].endswith("n"):
            end = j + 2
            while end < row.n and row.lower[end].endswith("en") and row.lower[end] in row.lex.infinitives:
                end += 1  # «te laten uitvoeren»
            return _goes_on(row, end)
        if j + 1 < row.n and row.lower[j + 1] in WE and finite_at(row, j):
            return None
        if row.lower[i] != "om" and (word == "," or finite_at(row, j)):
            return None
    return None


def _goes_on(row: Row, end: int) -> int:
    """«om te meten en melden, en zo storing te voorkomen»: the end of the last infinitive."""
    while end < row.n and row.lower[end] in (",", "en", "of"):
        step = end + 1
        if step < row.n and row.lower[step] in row.lex.infinitives:
            listed = row.lower[end] != "," or row.after(step) in (",", "en", "of")
            if listed and row.after(step) not in SUBJECTS:
                end = step + 1
                continue
            return end  # «om hulp in te kopen, dienen wij …»: the verb of the main clause
        for j in range(step, min(row.n, step + _FARTHEST_NEXT)):
            if row.lower[j] == "te" and j + 1 < row.n and row.lower[j + 1].endswith("n"):
                end = j + 2
                break
            if row.lower[j] in CLOSERS or opens_subordinate(row, j) or row.lower[j] in row.lex.auxiliaries:
                return end
            if j + 1 < row.n and row.lower[j + 1] in SUBJECTS:
                return end
        else:
            return end
    return end
