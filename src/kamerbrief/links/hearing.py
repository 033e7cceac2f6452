"""Which of the sentences found count as evidence; none, when the letter is silent about the promise."""

from collections.abc import Sequence

from ..model.commitment import Commitment, CommitmentKind
from ..model.figure import Unit
from .acts import asks, examines, informs, names_reader
from .aspect import Cue, Tense
from .core import names_beside, receivers
from .retrieve import Hit
from .terms import terms_of, vocabulary

HEARD = 0.3  # below it, nothing in the letter is about the promise
CLAIMED = 0.15  # and here, for a sentence that no other promise explains better
OUTCOME = 0.12  # and here, when it says «is er nog niet», «gaat niet door»: that is said of promises
CLEAR = 0.5  # from here a clerk would agree that it is about the same thing
NEXT = 0.55  # share of the best score down to which other sentences count too
CLOSE = 0.75  # and down to which their cues do
_NO_AGAIN = (Cue.DROPPED, Cue.NOT, Cue.GOING)  # a no is told again by another, or by «blijft», «houd vast»
_OUTCOMES = (Cue.DROPPED, Cue.REPLACED, Cue.LATE, Cue.REACHED, Cue.BEGUN)


def heard(
    hits: Sequence[Hit], commitment: Commitment, claimed: frozenset[int] = frozenset()
) -> tuple[Hit, ...]:
    """The hits that count as evidence; none when the letter is silent about the promise.

    ``claimed``: the places of sentences that no other promise explains better, which count for less words.

    A single shared verb, or the name of the programme and no more, does not make a sentence a report.
    """
    hits = tuple(h for h in hits if _answers(commitment, h))
    if commitment.negative:  # silence keeps «daar begin ik niet aan», and a word of it is soon shared
        hits = tuple(h for h in hits if h.score >= CLEAR or h.passage.aspect.said(*_NO_AGAIN))
    best = max((surely(h, commitment) for h in hits), default=0.0)
    if best >= HEARD:
        return tuple(h for h in hits if surely(h, commitment) >= max(HEARD, NEXT * best))
    own = [
        h
        for h in hits
        if h.passage.order in claimed
        and (commitment.amount_unit is not Unit.EUR or _of_money(h))
        and h.score >= (OUTCOME if h.passage.aspect.said(*_OUTCOMES) else CLAIMED)
        and not h.passage.aspect.said(Cue.RECALLED)
        and not (len(h.shared) == 1 and h.shared[0] in names_beside(commitment.text))
        and not (h.shared and set(h.shared) <= receivers(commitment.text))
        and not ((h.aside or (len(h.shared) < 2 and not h.passage.figures)) and _says_nothing_new(h))
    ]
    return tuple(h for h in own if h.score >= CLOSE * own[0].score)


def _of_money(hit: Hit) -> bool:
    """Money is reported by money, or by saying that it does not come."""
    return hit.amount or hit.sum or hit.passage.aspect.said(*_OUTCOMES) is not None


def _says_nothing_new(hit: Hit) -> bool:
    """«Middelbare scholen zien meer pesten»: a present tense, and no word of what was done or is to come."""
    return hit.passage.aspect.tense is Tense.NOW and not hit.passage.aspect.cues


def _answers(c: Commitment, hit: Hit) -> bool:
    """Can the sentence be the report of such an act? A promise to send something is reported by sending, one
    to find out by what was found; a sentence on the same subject that does neither is other news."""
    if informs(c):
        acts = vocabulary("informing") | vocabulary("informed")
    elif hit.passage.aspect.performs:
        return False
    elif asks(c):
        acts = vocabulary("asking") | vocabulary("answering")
    elif examines(c):
        if _only_who(c, hit):
            return False
        acts = vocabulary("examined")
    else:
        return True
    reader = informs(c) or asks(c)  # what is found or sent is told to parliament
    told = hit.passage.aspect
    return (
        told.performs
        or told.said(*_OUTCOMES) is not None
        or (hit.score >= HEARD and (told.said(Cue.NOT) is not None or _under_way(hit)))
        or not acts.isdisjoint(hit.passage.terms)
        or (reader and told.tense is Tense.DONE and names_reader(hit.passage.sentence.text))
    )


def _only_who(c: Commitment, hit: Hit) -> bool:
    """«De Inspectie onderzoekt het verlof»: a report of hers on something else."""
    doers = {t.key for t in terms_of(c.actor or "") if t.text[:1].isupper()}
    return bool(hit.shared) and set(hit.shared) <= doers


def _under_way(hit: Hit) -> bool:
    """«Aan de lijst wordt gewerkt»; but «de veiligheid blijft een punt van zorg» is no work on a letter."""
    words = hit.passage.aspect.said(Cue.GOING)
    return words is not None and not words.casefold().startswith("blijf")


def surely(hit: Hit, commitment: Commitment) -> float:
    """The score, lowered where it rests on little."""
    terms = hit.passage.terms
    things = [key for key in hit.shared if key in terms and not terms[key].verb and not key.isdigit()]
    score = hit.score
    named = hit.day or (hit.sum and commitment.kind is CommitmentKind.TARGET)  # «aan de 75% houd ik vast»
    if not things and not named and hit.shared:
        score *= 0.7  # verbs and kin alone
    if hit.shared and set(hit.shared) <= vocabulary("informing") and not hit.passage.aspect.performs:
        score *= 0.6  # «informeren»: a word of every letter
    if commitment.amount_unit is Unit.EUR and not hit.amount:
        score *= 0.8  # money is reported by money
    if hit.lent:
        score *= 0.6  # the words that it points at, and none of its own
    return score
