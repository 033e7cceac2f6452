"""What belongs to the finite verb: its particle, and the participles and infinitives at the clause's end."""

from collections.abc import Sequence

from .clause import Clause
from .row import COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, Row
from .subordinate import SUBORDINATING, opens_subordinate
from .verbs import is_conjugated, is_infinitive, looks_like_participle

_BETWEEN = frozenset(("te", "kunnen", "laten", "gaan", "moeten", "hebben", "mogen", "willen", "blijven"))
_ARTICLES = frozenset(("een", "de", "het", "elke", "iedere", "elk", "ieder"))
_POINTING = frozenset(("daar", "er", "hier"))
_AFTER_PARTICLE = PREPOSITIONS | COORDINATORS


def complete_verb(row: Row, clause: Clause, outside: Sequence[int]) -> None:
    """Give ``clause`` its particle, participles and infinitives; ``outside`` is what it says outright."""
    after = [j for j in outside if j > clause.finite]
    _particle(row, clause, after)
    fronted = [clause.first] if clause.first < clause.finite else []  # «Onderzocht zal worden of …»
    for j in (*fronted, *after):
        word = row.lower[j]
        if word in row.lex.participles:
            if not _attributive(row, j):
                clause.participles.append(_participle(row, j))
        elif word in row.lex.infinitives and _bare(row, j):
            clause.infinitives.append(_glued(row, j))
        elif looks_like_participle(word):
            clause.participles.append(word)
        elif row.lower[j - 1] == "te" and word.endswith("n"):
            clause.infinitives.append(_glued(row, j))
    if clause.verb in MODALS and not clause.infinitives and not clause.participles:
        spoken = [j for j in after if row.words[j].is_word]
        if spoken and is_infinitive(row.lower[spoken[-1]]) and _bare(row, spoken[-1]):
            clause.infinitives.append(row.lower[spoken[-1]])  # a verb outside the lexicon
        elif (early := next((j for j in reversed(spoken) if _closes(row, j)), None)) is not None:
            clause.infinitives.append(row.lower[early])  # «laten wij 40 loodsen bijscholen in het varen»
    for a, b in clause.asides:
        clause.served += [
            _glued(row, j) for j in range(a + 2, b) if row.lower[j - 1] == "te" and row.lower[j].endswith("n")
        ]


def _bare(row: Row, j: int) -> bool:
    """Whether word ``j`` stands where an infinitive can, not as a noun after an article."""
    return row.lower[j - 1] not in DETERMINERS and row.after(j) != "van" and not row.words[j].capital


def _attributive(row: Row, j: int) -> bool:
    """«een gekozen raad», «de gegeven cijfers»: a participle in -en between an article and its noun."""
    after = row.after(j)
    return (
        row.lower[j].endswith("en")
        and row.lower[j - 1] in _ARTICLES
        and after[0].isalpha()
        and after not in _AFTER_PARTICLE
        and not row.verbal(j + 1)
    )


def _closes(row: Row, j: int) -> bool:
    """Whether word ``j`` can be the infinitive that ends its clause, what belongs to it standing behind."""
    if row.after(j)[0].isalnum() and row.after(j) not in _AFTER_PARTICLE:
        return False
    before = row.lower[j - 1]
    if before in PREPOSITIONS and not _POINTING & set(row.lower[max(0, j - 5) : j - 1]):
        return False  # «bij jongeren»; but «laat daar onderzoek naar verrichten»
    return before not in COORDINATORS and _bare(row, j) and is_conjugated(row.lower[j])


def _glued(row: Row, j: int) -> str:
    """The infinitive at ``j`` with its particle: «voort te zetten», «beschikbaar stellen»."""
    word = row.lower[j]
    k = j - 1
    while k > 0 and row.lower[k] in _BETWEEN:
        k -= 1  # «in te kunnen dienen», «af te laten ronden»
    if k >= 0 and row.lower[k] in row.lex.parted.get(word, ()):
        return row.lower[k] + word
    return word


def _participle(row: Row, j: int) -> str:
    verb = row.lex.participles[row.lower[j]]
    if j and row.lower[j - 1] in row.lex.parted.get(verb, ()):
        return row.lower[j - 1] + verb
    return verb


def _particle(row: Row, clause: Clause, after: Sequence[int]) -> None:
    """Glue the last word that can be the verb's particle, unless it is a preposition with its noun."""
    choices = row.lex.parted.get(clause.verb)
    if not choices:
        return
    best = None
    for j in after:
        word = row.lower[j]
        if word in choices and (word not in PREPOSITIONS or _stands_alone(row, j)) and _parted(row, j):
            best = best if best and j and row.lower[j - 1] == best else word  # «zet in op»: in|zetten
    if best:
        clause.verb = best + clause.verb


def _parted(row: Row, j: int) -> bool:
    """Not «uit 2024», not «voort te zetten»."""
    follows = row.after(j)
    return not follows.isdigit() and follows != "te"


def _stands_alone(row: Row, j: int) -> bool:
    """Whether a preposition has no noun behind it, and so is a particle: «breid … uit, zodat …»."""
    follows = row.after(j)
    if (follows in DETERMINERS and follows != "dat") or (j + 1 < row.n and row.words[j + 1].capital):
        return False
    loose = (
        not follows[0].isalnum() or follows in _AFTER_PARTICLE or follows == "dan" or follows in SUBORDINATING
    )
    return loose or opens_subordinate(row, j + 1)
