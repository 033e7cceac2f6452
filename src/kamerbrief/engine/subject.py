"""The subject of a main clause: before the verb, or behind it where an adverb or a time opens the clause."""

from collections.abc import Sequence

from .clause import Clause
from .finite import goes_on_to_you
from .row import ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECTS, Row

_TIMES = ("jaar", "maand", "week", "zomer", "winter", "kwartaal", "periode", "dag", "maanden", "weken")
_EVERY = frozenset(("elk", "elke", "ieder", "iedere"))
_LONGEST = 16  # words of a subject
_NO_NOUN = DETERMINERS | PREPOSITIONS
_NO_SUBJECT = PREPOSITIONS | ADVERBS


def set_subject(row: Row, clause: Clause, outside: Sequence[int], before: Clause | None) -> None:
    """Find the subject; a clause without one of its own has that of the clause ``before`` it."""
    v = clause.finite
    after = row.lower[v + 1] if v + 1 < row.n else ""
    ahead = [j for j in outside if j < v and row.lower[j] not in COORDINATORS and row.words[j].is_word]
    spoken = ahead and row.lower[ahead[-1]] in SUBJECTS
    if after == "u" and ahead and (spoken or not _adverbial(row, ahead)):
        clause.subject = (ahead[-1], ahead[-1] + 1) if spoken else (ahead[0], v)
    elif after in SUBJECTS and not (before is not None and not ahead and goes_on_to_you(row, v)):
        clause.subject, clause.inverted = (v + 1, v + 2), True
    elif spoken:
        clause.subject = (ahead[-1], ahead[-1] + 1)
    elif not ahead and before is not None and clause.first > 0:
        clause.subject, clause.inverted = before.subject, before.inverted
    elif len(ahead) > 1 and row.lower[ahead[0]] in ("ook", "zelfs") and _nominal(row, ahead[1]):
        clause.subject = (ahead[1], v)
    elif not ahead or _adverbial(row, ahead):
        clause.subject, clause.inverted = _noun_phrase(row, v + 1, clause.last), True
    else:
        clause.subject = (ahead[0], v)


def _nominal(row: Row, j: int) -> bool:
    """«Ook dit kabinet voert»: a noun phrase after «ook» is the subject, unless it is a time."""
    if row.lower[j + 1].endswith(_TIMES) or row.lower[j] in _NO_SUBJECT:
        return False
    return row.lower[j] in DETERMINERS or row.words[j].capital


def _adverbial(row: Row, ahead: Sequence[int]) -> bool:
    """Whether what stands before the verb is no subject: «In mei», «Daarnaast», «Dit jaar»."""
    word = row.lower[ahead[0]]
    if len(ahead) == 2 and word in ("dit", "deze") and row.lower[ahead[1]].endswith(_TIMES):
        return True
    if len(ahead) > 1 and word in _EVERY and row.lower[ahead[1]].endswith(_TIMES):
        return True  # «Elk jaar op 1 maart publiceert het CBS …»
    if word in _NO_SUBJECT or word.startswith(("daar", "hier")):
        return word != "alle"
    return word.isdigit() and len(ahead) == 1


def _noun_phrase(row: Row, start: int, last: int) -> tuple[int, int]:
    """A subject from ``start``, after adverbials, to the first word that does not belong to it."""
    start = _past_adverbials(row, start, last)
    end = start
    while end < min(last, start + _LONGEST):
        word = row.lower[end]
        if word in (",", "en") and end > start and _list_goes_on(row, end, last):
            end += 1
            continue
        if not word[0].isalnum() or (word in PREPOSITIONS and word != "van") or word in ADVERBS:
            break
        if end > start and (word in DETERMINERS and row.lower[end - 1] not in (",", "en", "van", "alle")):
            break
        end += 1
    return start, end


def _past_adverbials(row: Row, start: int, last: int) -> int:
    """The first word from ``start`` that belongs to no adverb, time, or preposition with its noun."""
    i = start
    while i < last:
        word = row.lower[i]
        if word in PREPOSITIONS:
            i += 1
            if i < last and row.lower[i] in DETERMINERS:
                i += 1
            while i < last and row.words[i].is_word and row.lower[i] not in _NO_NOUN:
                if row.lower[i] in ADVERBS and not row.lower[i - 1].isdigit():
                    break
                i += 1
        elif word in ADVERBS or word.isdigit() or word in ("eens", "separaat") or _time(row, i, start):
            i += 1
        else:
            break
    return i if i < last else start


def _time(row: Row, i: int, start: int) -> bool:
    """«volgend jaar», «komende maanden»: the noun behind a word of time."""
    return i > start and row.lower[i - 1] in ADVERBS and row.lower[i].endswith(_TIMES)


def _list_goes_on(row: Row, end: int, last: int) -> bool:
    nxt = end + 1
    return nxt < last and (row.words[nxt].capital or row.lower[nxt] in ("de", "het"))
