"""Goals without «streven»: «stelt zich ten doel», «blijft van kracht», «pas in 2027 haalbaar»."""

from collections.abc import Sequence

from ...engine.rulebook import words as words_in
from ...engine.verbs import lexicon
from ...model.commitment import CommitmentKind as Kind
from ...model.commitment import Strength
from .actor import Actor, actor_of
from .grammar import Draft, accepting, comes_about, counted, dated_aside, outcome
from .predicate import Predicate
from .scene import View

_AIM_NOUNS = words_in("commitments", "aim_nouns") | words_in("commitments", "goals")
_KEPT = words_in("commitments", "kept")
_FEASIBLE = words_in("commitments", "feasible")
_READY = words_in("commitments", "ready")
_DRIFTS = words_in("commitments", "drifts")
_BRINGING = frozenset(("leiden", "zorgen", "resulteren", "bijdragen"))
_GOAL_ENDINGS = ("doel", "doelen", "doelstelling", "doelstellingen", "streefwaarde", "streefcijfer")
_TO_IT = frozenset(("ertoe", "ervoor", "erin", "eraan"))


@accepting.rule(
    "commitment.goal",
    why="A goal without «streven»: it is set, kept, held feasible by then, or a measure must lead to it.",
    hits=(
        "De minister stelt zich ten doel dat in 2027 alle bruggen op afstand bediend worden.",
        "De aanpak moet ertoe leiden dat eind 2027 geen sluis meer lekt.",
        "De streefwaarde voor 2030, een kwart minder zwerfvuil, blijft van kracht.",
        "Aan de tweehonderd stations die eind 2026 toegankelijk moeten zijn, houd ik vast.",
        "De halvering van het verzuim acht ik pas in 2027 haalbaar.",
    ),
    misses=(
        "De aanpak moet ertoe leiden dat schippers zich veilig voelen.",
        "De doelstelling blijft van kracht.",
        "Ik acht het niet haalbaar om de termijn in 2027 te verkorten.",
    ),
)
def _goal(p: Predicate, v: View) -> Draft | None:
    if p.past or (p.perfect and not p.says("ten doel")):
        return None
    later = dated_aside(p, v, "dat", "om", "die")
    if p.verb == "stellen" and p.says("ten doel") and p.actor.known and (later or not p.perfect):
        return _aimed(p, Strength.FIRM)
    if p.helper == "moeten" and p.verb in _BRINGING and _TO_IT & p.said and later:
        return Draft(Kind.TARGET if outcome(p) else None, reach=True)
    if p.clause.verb == "blijven" and _KEPT & p.said and _AIM_NOUNS & _subject(p):
        return _aimed(p) if later or p.coming else None
    if p.verb == "staan" and "overeind" in p.said and any(w.endswith(_GOAL_ENDINGS) for w in _subject(p)):
        return (
            Draft(Kind.TARGET) if p.coming or later else None
        )  # «het einddoel van 90 in 2030 staat overeind»
    if p.verb == "vasthouden" and "niet" in p.said:
        return None
    if p.verb == "vasthouden" and "aan" in p.said and (p.actor.known or p.passive) and not p.actor.third:
        if p.coming and (_AIM_NOUNS & p.said or counted(p, p.said)):
            return Draft(Kind.TARGET, Strength.INTENDED)
        due = any(
            p.lower[a] in ("die", "dat") and {"moet", "moeten"} & set(p.lower[a:b])
            for a, b in p.clause.asides
        )
        return Draft(Kind.TARGET, Strength.INTENDED, reach=True) if due and later else None
    if p.verb == "achten" and _FEASIBLE & p.said and not {"niet", "geen"} & p.said:
        when = any(v.coming(d) and not d.vague for d in p.dates)
        return Draft(Kind.TARGET, Strength.INTENDED) if when else None
    return None


def _subject(p: Predicate) -> set[str]:
    return {p.lower[i] for i in range(*p.clause.subject)}


def _aimed(p: Predicate, strength: Strength = Strength.INTENDED) -> Draft:
    """A goal: an outcome unless what is meant is a deed («… de regeling in mei te openen»)."""
    served = [w for a, b in p.clause.asides for w in p.lower[a:b]]
    deeds = [*p.clause.infinitives, *p.clause.served]
    deed = bool(deeds) and lexicon().class_of(deeds[-1]) == "telic" and not counted(p, [*served, *p.said])
    halves = {"halveren", "verdubbelen"} & set(deeds)
    event = any(p.lower[a] == "dat" for a, _ in p.clause.asides) and not outcome(p)
    return Draft(None if (deed and not halves) or event else Kind.TARGET, strength, reach=True)


@accepting.rule(
    "commitment.reckoned",
    why="Who reckons with a coming time means it to be so then, when it is no forecast.",
    hits=(
        "Ik ga ervan uit dat het register in mei 2026 in gebruik wordt genomen.",
        "Ik reken erop dat het portaal begin 2026 opengaat.",
        "Ik ga nu uit van oplevering eind 2027.",
        "Ik houd er rekening mee dat het havenbesluit in de loop van 2026 wordt genomen.",
    ),
    misses=(
        "Ik ga ervan uit dat de schippers zich hieraan houden.",
        "Ik ga ervan uit dat het verbruik in 2027 stijgt.",
        "Het planbureau gaat ervan uit dat de economie in 2026 groeit.",
        "Ik houd er rekening mee dat veel schippers in 2026 stoppen.",
        "Ik ga voor 2026 uit van een verbruik van 3.000 liter.",
    ),
)
def _reckoned(p: Predicate, v: View) -> Draft | None:
    if p.past or p.perfect or not p.actor.known or p.actor.third or {"niet", "geen"} & p.said:
        return None
    reckons = p.verb == "houden" and p.says("er rekening mee", "ermee rekening", "rekening ermee")
    if p.verb not in ("uitgaan", "rekenen") and not reckons:
        return None
    for a, b in p.clause.asides:
        inside = p.lower[a + 1 : b]
        if p.lower[a] != "dat" or not (reckons or {"ervan", "erop"} & p.said):
            continue
        if not dated_aside(p, v, "dat") or _drifts(inside) or (reckons and not _expected(inside)):
            return None
        who = _who(p, a, b)
        made = bool(_READY & set(inside)) and not counted(p, inside)
        state = outcome(p) and not made and not (who and who.third)
        kind = Kind.TARGET if state and not (reckons and not counted(p, inside)) else None
        return Draft(kind, Strength.INTENDED, actor=who, reach=True)
    if p.verb == "uitgaan" and "van" in p.said:
        when = [d for d in p.dates if v.coming(d) and not v.current(d) and not d.vague]
        if not when or counted(p, p.said):
            return None
        number = counted(p, p.lower[: p.clause.first])  # «de 400 woningen …; ik ga nu uit van 2030»
        return Draft(Kind.TARGET if number else None, Strength.INTENDED)
    return None


def _expected(words: Sequence[str]) -> bool:
    """«dat een besluit in 2026 wordt genomen»: something that is to happen, not how things will be."""
    happens = comes_about(words) or bool({"wordt", "worden"} & set(words[-3:]))
    return happens and not {"niet", "geen"} & set(words)


def _drifts(words: Sequence[str]) -> bool:
    """«dat het verbruik in 2027 stijgt»: a forecast."""
    lex = lexicon()
    return any(form.verb in _DRIFTS for word in words[-2:] for form in lex.forms.get(word, ()))


def _who(p: Predicate, start: int, end: int) -> Actor | None:
    """«Ik reken erop dat de Raad van State in mei adviseert»: who is to do it."""
    if {"wordt", "worden"} & set(p.lower[max(start, end - 3) : end]):
        return None  # «dat zij vóór juli worden vervuld»
    actor = actor_of(p.words[start + 1 : min(end, start + 6)], frozenset(), opens_sentence=False)
    return actor if actor.known and actor.third and actor.listed else None
