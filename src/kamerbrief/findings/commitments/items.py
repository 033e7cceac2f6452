"""List items that promise without a verb: under an opening line or heading that plans ahead."""

import re
from collections.abc import Callable

from ...engine.clauses import read_clauses
from ...engine.rulebook import Grammar
from ...engine.verbs import Shape, lexicon
from ...engine.words import words_of
from ...model.commitment import CommitmentKind, Strength
from ...model.layout import BlockKind
from ...model.sentence import Sentence
from .judge import Promise
from .scene import Heads

Item = tuple[CommitmentKind, Strength]
Reading = Callable[[Sentence, Heads, Promise | None], Item | None]
items: Grammar[Reading] = Grammar()

_COMPLEMENT = re.compile(r"\b(?:in|naar|van|met|op|voor|aan|over)\s*:\s*$")  # «onderzoek naar:»
_EXPLORES = ("onderzoeken", "onderzoek of", "verken", "bezien", "bekijken", "haalbaarheid")


def ends_in_infinitive(sentence: Sentence) -> bool:
    """«de wet evalueren», «met de sector afspraken maken»: no clause, whatever its last word looks like."""
    words = [w for w in words_of(sentence.text) if w.is_word]
    if not words or words[-1].lower not in lexicon().infinitives:
        return False
    clauses = read_clauses(words_of(sentence.text))
    return len(clauses) == 1 and clauses[0].finite == len(words) - 1


def _is_phrase(sentence: Sentence) -> bool:
    """Whether an item has no finite verb of its own; «de sluizen openstellen» ends in an infinitive."""
    words = words_of(sentence.text)
    if sentence.block_kind is not BlockKind.LIST_ITEM or len(words) < 3:
        return False
    lex = lexicon()
    for clause in read_clauses(words):
        finite = words[clause.finite].lower
        guessed = finite not in lex.forms and not finite.endswith("en")  # «peilt», a verb outside the lexicon
        if (
            guessed
            or finite in lex.auxiliaries
            or any(f.shape != "plural" for f in lex.forms.get(finite, ()))
        ):
            return False
    return True


def _strength(sentence: Sentence, default: Strength) -> Strength:
    first = " ".join(w.lower for w in words_of(sentence.text)[:4])
    return Strength.EXPLORATORY if any(stem in first for stem in _EXPLORES) else default


@items.rule(
    "commitment.item_of_goal",
    why="An item of a list of goals is an outcome to be reached.",
    hits=("[lijst: De doelen voor 2030 zijn:] Alle havens aangesloten op walstroom.",),
    misses=("[lijst: Resultaten 2022:] Alle havens aangesloten op walstroom.",),
)
def _of_goal(sentence: Sentence, heads: Heads, opening: Promise | None) -> Item | None:
    if not heads.goal or heads.past or not _is_phrase(sentence):
        return None
    return CommitmentKind.TARGET, Strength.INTENDED


@items.rule(
    "commitment.item_of_promise",
    why="An item of a list whose opening line promises: «Daarom ga ik:».",
    hits=("[lijst: Daarom ga ik in 2026:] de sluizen langer openstellen;",),
    misses=("[lijst: De sluis bestaat uit:] twee deuren en een kolk;",),
)
def _of_promise(sentence: Sentence, heads: Heads, opening: Promise | None) -> Item | None:
    told = opening is not None and opening.rule_id not in (
        "commitment.planned",
        "commitment.event",
        "commitment.target",
    )
    complement = sentence.lead_in is not None and bool(_COMPLEMENT.search(sentence.lead_in))
    if opening is None or complement or not told or not _is_phrase(sentence):
        return None
    return opening.kind, _strength(sentence, opening.strength)


@items.rule(
    "commitment.item_of_plan",
    why="Under «In 2027:», «Vooruitblik» or «Vervolgstappen» a noun phrase alone is a promise.",
    hits=(
        "[lijst: In 2027:] De bouw van een tweede sluis bij Delfzijl.",
        "[lijst: Nieuwe prioriteiten voor 2027 zijn:] Het verbreden van de kade.",
    ),
    misses=("[lijst: Resultaten 2022:] De bouw van een tweede sluis bij Delfzijl.",),
)
def _of_plan(sentence: Sentence, heads: Heads, opening: Promise | None) -> Item | None:
    if (
        not _is_phrase(sentence)
        or heads.past
        or not (heads.plan and (sentence.lead_in or heads.span or heads.timed))
    ):
        return None
    words = words_of(sentence.text)
    if (
        any(f.shape == "participle" for f in lexicon().forms.get(words[0].lower, ()))
        or words[-1].lower == ":"
    ):
        return None
    told = _TOLD.search(sentence.text) is not None
    kind = CommitmentKind.TOEZEGGING if told else CommitmentKind.INTENTION
    return kind, _strength(sentence, Strength.FIRM)


_UNFINISHED = re.compile(r"\b(?:dat|waarbij|waarin|zodat) (?:ik|wij|we|het kabinet)\s*:\s*$", re.IGNORECASE)


@items.rule(
    "commitment.item_of_clause",
    why="An item that ends the clause of its opening line with a deed: «Dit betekent dat ik: …».",
    hits=("[lijst: Dit betekent dat ik:] de tol op de brug verlaag;",),
    misses=("[lijst: Dit betekent dat ik:] weinig ruimte heb;",),
)
def _of_clause(sentence: Sentence, heads: Heads, opening: Promise | None) -> Item | None:
    if heads.past or sentence.lead_in is None or not _UNFINISHED.search(sentence.lead_in):
        return None
    last = next((w.lower for w in reversed(words_of(sentence.text)) if w.is_word), "")
    lex = lexicon()
    deed = any(
        lex.class_of(form.verb) == "telic" and form.shape not in (Shape.PAST, Shape.PARTICIPLE)
        for form in lex.forms.get(last, ())
    )
    return (CommitmentKind.INTENTION, _strength(sentence, Strength.FIRM)) if deed else None


@items.rule(
    "commitment.item_of_calendar",
    why="An item that opens with a coming time and a colon: a line of a planning.",
    hits=("[kop: Hoe nu verder] - Mei 2026: start van de bouw van de sluis.",),
    misses=("[kop: Hoe nu verder] - Mei 2019: start van de bouw van de sluis.",),
)
def _of_calendar(sentence: Sentence, heads: Heads, opening: Promise | None) -> Item | None:
    if not heads.dated or not _is_phrase(sentence):
        return None
    told = _TOLD.search(sentence.text) is not None
    return CommitmentKind.TOEZEGGING if told else CommitmentKind.INTENTION, Strength.FIRM


_TOLD = re.compile(r"\b(?:aan|naar) (?:uw|de) (?:Tweede )?Kamer\b|\bKamerbrief\b")


def read_item(sentence: Sentence, heads: Heads, opening: Promise | None) -> tuple[str, Item] | None:
    """The rule and what it makes of an item without a clause of its own."""
    for rule, reading in items:
        found = reading(sentence, heads, opening)
        if found is not None:
            return rule.id, found
    return None
