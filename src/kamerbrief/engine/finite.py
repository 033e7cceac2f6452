"""Which words can be a finite verb: by their form, and by what stands beside them."""

from typing import NamedTuple

from .row import DETERMINERS, PREPOSITIONS, PRONOUNS, SUBJECTS, SUBORDINATORS, WE, Row
from .rulebook import words as words_in
from .subordinate import opens_subordinate
from .verbs import Shape, guess, infinitive_of

_BEFORE_PERSON = words_in("function_words", "before_person")
_NO_VERBS = SUBORDINATORS | words_in("function_words", "beside_person")
_FOLLOW_FRONTED = frozenset(("zal", "zullen", "wordt", "worden", "moet", "is", "zijn"))
_NEVER_AFTER_PERSON = DETERMINERS | PREPOSITIONS | SUBJECTS


class Finite(NamedTuple):
    """A word read as a finite verb."""

    verb: str
    past: bool
    shape: Shape


def finite_at(row: Row, i: int, *, bold: bool = False) -> Finite | None:
    """What word ``i`` is as a finite verb, None when it can be none; ``bold`` also guesses."""
    word = row.lower[i]
    before = row.lower[i - 1] if i else ""
    auxiliary = row.lex.auxiliaries.get(word)
    if auxiliary is not None:
        if word == "zijn" and before and (before in PREPOSITIONS or _possessive(row, i) or _his(row, before)):
            return None
        if before in ("te", "om"):
            return None
        shape = Shape.PAST if auxiliary[1] else Shape.PLURAL if word.endswith("en") else Shape.THIRD
        return Finite(auxiliary[0], auxiliary[1], shape)
    if before == "te" or (row.words[i].capital and _named(row, i)):
        return None
    person = beside_person(row, i)
    forms = row.lex.forms.get(word)
    if forms is not None and (found := _by_form(row, i, person)) is not None:
        return found
    if person:
        return _certain(row, i) if word.isalpha() and word not in _NEVER_AFTER_PERSON else None
    if bold and forms is None and before not in DETERMINERS and before not in PREPOSITIONS:
        guessed = guess(word)
        return Finite(guessed.verb, False, guessed.shape) if guessed else None
    return None


def _by_form(row: Row, i: int, person: bool) -> Finite | None:
    """The first reading of a known form that its neighbours allow."""
    forms = row.lex.forms[row.lower[i]]
    before, follows = row.before(i), row.after(i)
    barred = before in DETERMINERS or (before in PREPOSITIONS and before not in row.lex.particles)
    if before in ("die", "dat") and opens_subordinate(row, i - 1):
        barred = False  # «havens die deelnemen, hebben …»
    for form in forms:
        if form.shape is Shape.PARTICIPLE or (
            form.shape is Shape.PAST and i == 0 and follows in _FOLLOW_FRONTED
        ):
            continue  # «Onderzocht zal worden of …»
        if not person:
            homograph = any(f.shape is Shape.FIRST for f in forms)
            if form.shape is Shape.FIRST and goes_on_to_you(row, i):
                return Finite(form.verb, False, form.shape)
            if form.shape is Shape.FIRST or (homograph and (i == 0 or barred or follows == "van")):
                continue
            if barred and not (i == 1 and before in PRONOUNS):
                continue
            noun = i == 0 or follows == "van" or follows in row.lex.auxiliaries
            if form.shape is Shape.PLURAL and noun and before not in SUBJECTS:
                continue
        return Finite(form.verb, form.shape is Shape.PAST, form.shape)
    return None


def goes_on_to_you(row: Row, i: int) -> bool:
    """«Ik laat dit uitzoeken en zend u de uitkomsten»: the «ik» or «wij» of before goes on."""
    forms = row.lex.forms.get(row.lower[i], ())
    own = bool(forms) and all(form.shape in (Shape.FIRST, Shape.PLURAL) for form in forms)
    return own and row.before(i) == "en" and row.after(i) in ("u", "uw")


def _named(row: Row, i: int) -> bool:
    """Whether a capitalised word is a name: not the first of the sentence or of a line."""
    return i > 0 and row.lower[i - 1] not in (".", ":", ";", "-", "–", "•", "o")


def _possessive(row: Row, i: int) -> bool:
    """«en zijn partners»: the possessive is followed by a noun, never by a participle or an adverb."""
    return row.lower[i - 1] in ("en", "of") and i + 1 < row.n and row.lower[i + 1].endswith("s")


def _his(row: Row, before: str) -> bool:
    """«levert zijn kaart», «publiceert zijn advies»: behind a verb of one."""
    shapes = {form.shape for form in row.lex.forms.get(before, ())}
    return Shape.THIRD in shapes and Shape.PARTICIPLE not in shapes


def beside_person(row: Row, i: int) -> bool:
    """Whether «ik», «wij» or «we» stands next to word ``i`` so that it must be the verb."""
    if row.after(i) in WE:
        return True
    if i == 0 or row.lower[i - 1] != "ik" or opens_subordinate(row, i - 2):
        return False
    two = row.lower[i - 2] if i > 1 else ","
    return not (two.isalpha() and two not in _BEFORE_PERSON)


def _certain(row: Row, i: int) -> Finite | None:
    """A word outside the lexicon that stands beside «ik»: «certificeer ik»."""
    word = row.lower[i]
    if word in _NO_VERBS:
        return None
    if word.endswith(("de", "te", "den", "ten")) and _simple_past(word):
        return Finite(infinitive_of(word), True, Shape.PAST)
    if word.endswith(("end", "lijk", "daarom", "mee", "daar")):
        return None
    return Finite(infinitive_of(word), False, Shape.FIRST)


def _simple_past(word: str) -> bool:
    """«certificeerde»: a first-person form in -de or -te that is a preterite, no stem in -d or -t."""
    return guess(word) is not None or word.endswith(("erde", "elde", "kte", "pte", "ste", "fte"))
