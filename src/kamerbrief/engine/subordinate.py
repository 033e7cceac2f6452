"""Which words open a subordinate clause: some always, some by what stands beside them."""

from .row import COORDINATORS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, WE, Row
from .rulebook import words as words_in
from .verbs import Shape

SUBORDINATING = SUBORDINATORS | {"dat", "die", "als", "of", "hoe", "wat", "waar", "naar", "dan"}
"""Words that open a subordinate clause always or sometimes."""

_AS_FAR_AS = words_in("function_words", "as_far_as")
_POINTS_BEHIND = frozenset((";", ":", "doe", "doet", "doen"))
_CAN_BE_RELATIVE = frozenset(COORDINATORS | {"al", "u"})
_AFTER_OF = SUBJECTS | {"er", "en", "hoe", "dit", "deze", "het", "de", "een", "dat"}


def opens_subordinate(row: Row, i: int) -> bool:
    """Whether word ``i`` opens a subordinate clause."""
    if i < 0:
        return False
    word = row.lower[i]
    if word in SUBORDINATORS:
        return word != "indien" or row.after(i)[0].isalnum()  # «…, dat ik in mei bij de Kamer indien»
    judge = _JUDGES.get(word)
    return judge is not None and judge(row, i)


def _dat(row: Row, i: int) -> bool:
    """«in dat jaar», «zal ik dat besluit herzien» point; «ik zet mij ervoor in dat» opens."""
    before = row.before(i)
    if i == 2 and before == "," and row.lower[0] in ("ja", "nee", "neen", "klopt"):
        return False  # «Ja, dat overzicht ontvangt u»
    if before in WE and i > 1 and row.lower[i - 2] in ("zal", "zullen"):
        return False
    if i == 0 or before in _POINTS_BEHIND or i > row.last_verb:
        return False  # «…; dat is in mei gereed», «Ik doe dat in mei.»
    return before not in PREPOSITIONS or any(
        w.startswith("er") and w[2:] in PREPOSITIONS for w in row.lower[max(0, i - 6) : i]
    )


def _die(row: Row, i: int) -> bool:
    before = row.before(i)
    if before in _POINTS_BEHIND or (i < 4 and _singular(row, before)):
        return False  # «Zij dient die in mei in»: an object behind the verb
    if before in ("en", "of"):
        return row.first_die < i and not (i + 1 < row.n and row.after(i) in row.lex.auxiliaries)
    return i > 0 and before not in PREPOSITIONS and before not in _CAN_BE_RELATIVE


def _singular(row: Row, word: str) -> bool:
    """Whether a word can be a present singular: «dient», not «vragen»."""
    return any(form.shape in (Shape.FIRST, Shape.THIRD) for form in row.lex.forms.get(word, ()))


def _als(row: Row, i: int) -> bool:
    if i == 0 and "," not in row.lower and not SUBJECTS & set(row.lower):
        return row.after(i) in _AFTER_OF  # «Als nieuwe datum geldt 1 juli»
    return (i == 0 or row.before(i) in (",", "en")) and row.after(i) not in ("onderdeel", "gevolg")


def _of(row: Row, i: int) -> bool:
    """«onderzoek of kosten …», «de vraag of de …», «of en hoe»; not «kades of sluizen»."""
    before = row.before(i)
    if before == "en":
        return row.first_of < i - 1
    if any(row.lex.class_of(f.verb) == "explore" for f in row.lex.forms.get(before, ())):
        return True
    return row.after(i) in _AFTER_OF and (
        i == 0 or row.verbal(i - 1) or before in ("vraag", ",", "moment", "hoe", "nog", "ook")
    )


def _waar(row: Row, i: int) -> bool:
    """«waar burgers terechtkunnen»; not «waar mogelijk», «waar nodig»."""
    return i == 0 or row.before(i) in (",", "en", "van") or row.after(i) not in _AS_FAR_AS


def _naar(row: Row, i: int) -> bool:
    """«Naar ik verwacht, …»: how sure it is, said in passing."""
    return row.after(i) in WE


def _dan(row: Row, i: int) -> bool:
    """«later dan ik van plan was»; not «dan start ik», «later dan gepland»."""
    before = row.before(i)
    compares = before == "anders" or (len(before) > 4 and before.endswith("er"))
    return compares and row.after(i) in SUBJECTS


def _always(row: Row, i: int) -> bool:
    return True


_JUDGES = {
    "dat": _dat,
    "die": _die,
    "als": _als,
    "of": _of,
    "waar": _waar,
    "naar": _naar,
    "dan": _dan,
    "hoe": _always,
    "wat": _always,
}
