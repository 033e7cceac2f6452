"""Where one main clause ends and the next begins: «…, en daarna start ik …»; which verbs only go on."""

from .clause import Clause
from .finite import Finite, beside_person, finite_at, goes_on_to_you
from .row import CLOSERS, MODALS, PREPOSITIONS, SUBJECTS, WE, Row
from .verbs import Shape

_JOINTS = frozenset(("en", "maar", "want", "dus", ";", ":"))
_OPENS_AT_ONCE = frozenset(("en", "maar", ";", ":", ",", "dus", "–", "-"))
_NO_START = frozenset((",", "en", "of", *CLOSERS))
_FARTHEST_JOINT = 7  # words between «en» and the finite verb of its clause


def starts_anew(row: Row, i: int) -> bool:
    """Whether a finite verb at ``i`` opens a coordinate main clause."""
    if row.before(i) in _OPENS_AT_ONCE:
        return True
    if row.before(i) == "zo" and i > 1 and row.lower[i - 2] == ",":
        return True  # «…, zo hebben de gemeenten mij gemeld»
    joint = joint_before(row, i)
    if joint <= 0 or joint == i:
        return False
    return row.lower[joint] in _JOINTS or _subject_between(row, joint + 1, i)


def _subject_between(row: Row, start: int, i: int) -> bool:
    """«…, de overige drie volgen in mei»: a comma, a whole subject and its verb, without an «en»."""
    return row.lower[start] in ("de", "het", "dit", "deze") and not any(
        w in PREPOSITIONS or w in row.lex.auxiliaries for w in row.lower[start:i]
    )


def joint_before(row: Row, i: int) -> int:
    """The nearest «en», «maar», comma before ``i`` at which its clause begins; ``i`` itself when none is."""
    for j in range(i - 1, max(-1, i - _FARTHEST_JOINT - 1), -1):
        if row.lower[j : j + 2] == ["en", "met"] and row.before(j) == "tot":
            continue  # «zijn tot en met maart 171 schepen gaan varen»
        if row.lower[j] in _JOINTS or row.lower[j] == ",":
            return j
    return i


def goes_on(row: Row, i: int, found: Finite) -> bool:
    """Whether word ``i`` goes on a verb cluster or ends it: «is opgedaan», «zal kunnen worden»."""
    return (found.shape is Shape.PLURAL and row.verbal(i - 1)) or _final(row, i)


def _final(row: Row, i: int) -> bool:
    """Whether the verb at ``i`` ends its clause, as in «…, wordt versterkt en effectiever wordt.»"""
    after = row.after(i)
    if after in WE:
        return False
    if not after[0].isalnum():
        return True
    return i + 2 < row.n and row.lower[i + 2] in WE and row.verbal(i + 1)


def early_infinitive(row: Row, i: int, found: Finite) -> bool:
    """A plural noun or an infinitive inside a subordinate clause whose finite verb comes later."""
    if found.shape is not Shape.PLURAL or i + 1 >= row.n or row.lower[i + 1] in _NO_START:
        return False
    return finite_at(row, i + 1) is not None and not (i + 2 < row.n and row.lower[i + 2] in SUBJECTS)


def only_infinitive(row: Row, i: int, found: Finite, current: Clause) -> bool:
    """After a modal a form in -en is an infinitive; after «zijn» and «worden» a «verleend» is none."""
    word = row.lower[i]
    helped = {word, row.before(i)} & row.lex.auxiliaries.keys() and i - 1 > current.finite
    carried = helped and row.lower[current.finite] in row.lex.auxiliaries
    if carried and word == found.verb and joint_before(row, i) == current.first < current.finite:
        return True  # «want die zouden als drempel gaan werken», «en daarover wil ik open zijn»
    if goes_on_to_you(row, i):
        return False
    done = current.verb in ("zijn", "hebben", "worden") and word not in row.lex.participles
    done = done and any(w in row.lex.participles for w in row.lower[current.finite : i])
    if done and found.shape is Shape.PLURAL and row.before(i) == "en":
        return False  # «De overige drie zijn gebouwd en volgen in mei»
    if ";" in row.lower[current.finite : i]:  # «31 bruggen zijn hersteld; negen volgen in mei»
        return False
    j = joint_before(row, i)
    new = row.lower[j] == "en" and row.before(j) == "," and j + 1 < i and row.lower[j + 1] in ("de", "het")
    if new and current.verb in ("zijn", "hebben") and found.shape is Shape.PLURAL:
        return False  # «Er zijn nu twaalf havens klaar, en de overige 27 volgen in mei»
    if found.shape is Shape.FIRST and not beside_person(row, i) and i > 0 and row.before(i) in ("en", ","):
        return found.verb in row.lex.auxiliaries
    if found.shape is not Shape.PLURAL or word in ("zijn", "worden", "gaan", "zullen", "hebben"):
        return word == "worden" and current.verb in MODALS
    if current.verb in MODALS and not _starting(row, current.finite):
        return True
    if current.verb in ("gaan", "blijven", "laten"):
        return False
    forms = row.lex.forms.get(row.lower[current.finite])
    return forms is None or any(f.shape in (Shape.FIRST, Shape.THIRD) for f in forms)


def _starting(row: Row, finite: int) -> bool:
    """«gaan aan de slag», «gaat van start»: no infinitive follows."""
    return row.lower[finite] in ("ga", "gaat", "gaan") and bool(
        {"slag", "start", "verder", "door"} & set(row.lower[finite + 1 : finite + 6])
    )
