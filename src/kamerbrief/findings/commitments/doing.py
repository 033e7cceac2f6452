"""Deeds: what ik, the government or another party will do."""

from ...engine.numbers import BELOW_HUNDRED
from ...engine.rulebook import words as words_in
from ...model.commitment import CommitmentKind as Kind
from ...model.commitment import Strength
from .grammar import Draft, accepting, counted, dated_aside, outcome, to_parliament
from .predicate import Predicate
from .scene import View


@accepting.rule(
    "commitment.will",
    why="Zal and zullen with a deed.",
    hits=("Ik zal de vergunning intrekken.", "De gemeente zal in 2026 de brug vervangen."),
    misses=("Dit zal duidelijk zijn.", "Ik zou de vergunning intrekken."),
)
def _will(p: Predicate, _: View) -> Draft | None:
    return Draft() if p.helper == "zullen" and not p.past else None


_HENCE = frozenset(("daarom", "daardoor", "derhalve", "dus", "hierdoor"))
_GOALS = words_in("commitments", "goals")
_MET = frozenset(("halen", "behalen", "bereiken"))
_DRIFTS = words_in("commitments", "drifts")
_NOT_GOING = ("om", "over", "uit", "gepaard", "ervan", "erom", "erover", "ervanuit", "hierbij", "daarbij")


@accepting.rule(
    "commitment.going_to",
    why="Gaan with an infinitive, van start gaan, aan de slag gaan, verdergaan met.",
    hits=(
        "In 2026 ga ik de kade verbreden.",
        "De werkgroepen gaan in mei van start.",
        "Wij gaan aan de slag met de haven.",
    ),
    misses=("Het gaat om drie kades.", "Dit gaat over de haven."),
)
def _going_to(p: Predicate, _: View) -> Draft | None:
    if p.finite not in ("ga", "gaat", "gaan") or p.clause.verb not in ("gaan", "doorgaan", "overgaan"):
        return None
    if p.clause.verb == "doorgaan" and "niet" in p.said and not _HENCE & p.said:
        return None  # «de verhoging gaat niet door»: a report; «gaat daarom niet door»: a decision
    if p.clause.verb == "doorgaan" and ("niet" in p.said or p.coming):
        return Draft()
    follows = p.lower[p.clause.finite + 1 : p.clause.finite + 4]
    if follows[:1] == ["het"] or (any(w in _NOT_GOING for w in follows) and not p.clause.infinitives):
        return None
    if p.says("aan de slag", "van start", "verder met", "verder", "door met", "over tot"):
        return Draft()
    if p.says("in gesprek", "in overleg", "om tafel", "op zoek", "aan het werk") and (
        p.actor.known or p.ahead
    ):
        return Draft()
    if p.clause.infinitives and p.verb != "gaan":
        return Draft()
    return None


_CONTINUE = words_in("commitments", "continue")
_SIGNERS = frozenset(("ik", "we", "wij"))


@accepting.rule(
    "commitment.first_person",
    why="Ik or wij with a deed in the present tense: what the signer does next.",
    hits=(
        "Daarnaast zet ik de samenwerking met de havens voort.",
        "Ik verhoog het budget voor dijkherstel met 4 miljoen euro.",
        "Ook blijf ik de musea steunen.",
        "In 2026 ondersteun ik tien dorpshuizen.",
        "Om de veiligheid te vergroten laat ik in 2026 een noodplan opstellen.",
    ),
    misses=("Ik vind dijkherstel van groot belang.", "Ik steun de musea.", "Ik heb hier vertrouwen in."),
)
def _first_person(p: Predicate, v: View) -> Draft | None:
    if not p.actor.first_person or p.past or p.perfect or p.passive:
        return None
    if p.helper in ("zullen", "willen", "kunnen", "moeten", "mogen", "hoeven", "worden", "gaan", "zijn"):
        return None
    if p.lower[p.clause.subject[0]] in ("dat", "dit") and not _SIGNERS & p.said:
        return None  # «dat maakt ons kwetsbaar»
    if p.verb == "zorgen" or (p.clause.verb == "zorgen"):
        return _sees_to(p, v)
    if p.clause.verb in ("blijven", "laten") and p.clause.infinitives:
        return Draft()
    if p.verb_class == "inform" and to_parliament(p, v):
        return None
    if p.verb == "laten":
        return None  # «ik laat de weging aan de rechter»
    if p.verb in ("vragen", "verzoeken") and p.clause.served:  # to ask another to do it is a deed
        return Draft()
    if (
        p.verb == "doen"
        and p.thread.promised
        and p.clause.served
        and p.lower[p.clause.first] in ("dit", "dat")
    ):
        return Draft()
    if p.verb_class == "intend":
        return Draft(strength=Strength.INTENDED) if p.verb != "hopen" else None
    using = p.verb == "maken" and "gebruik" in p.said
    if (p.verb_class in ("telic", "inform", "explore") and not using) or p.verb in _CONTINUE:
        return Draft()
    if p.verb_class == "atelic" or p.verb in ("hebben", "doen", "geven"):
        return Draft() if p.coming or p.heads.span or p.heads.plan or p.has("onward") else None
    return Draft() if p.coming else None


@accepting.rule(
    "commitment.government",
    why="The cabinet, a ministry or its programme with a deed in the present tense.",
    hits=(
        "Daarom investeert het kabinet tot en met 2028 in dijkherstel.",
        "Het ministerie stelt hiervoor geld beschikbaar.",
        "In 2026 werkt het programma samen met de vissers.",
    ),
    misses=("Het programma ondersteunt vissers.", "Het kabinet deelt deze zorg."),
)
def _government(p: Predicate, v: View) -> Draft | None:
    if not p.actor.known or p.actor.third or p.actor.first_person or p.past or p.perfect or p.passive:
        return None
    if p.helper in ("zullen", "willen", "kunnen", "moeten", "mogen", "hoeven", "worden", "gaan", "zijn"):
        return None
    if p.verb == "zorgen" and not p.actor.programme:
        return _sees_to(p, v)
    if p.clause.verb in ("blijven", "laten") and p.clause.infinitives:
        return Draft() if p.ahead or not p.actor.programme else None
    if p.verb_class in ("telic", "inform", "explore") and (not p.actor.programme or p.ahead):
        return Draft()
    supervises = p.verb == "houden" and p.coming and p.helper is None and _holds(p)
    return Draft() if (p.verb_class not in ("state", "speak") and p.ahead) or supervises else None


def _holds(p: Predicate) -> bool:
    """«houdt toezicht», «houdt in 2026 een controleronde»; not «houdt een risico»."""
    held = any(w.endswith(_ROUNDS) for w in p.said)
    one = ("een" in p.said or counted(p, p.said)) and (held or bool(_HELD & p.said))
    return "toezicht" in p.said or one


_ROUNDS = (
    "actie",
    "ronde",
    "rondes",
    "onderzoek",
    "dag",
    "week",
    "proef",
    "controle",
    "controles",
    "overleg",
    "bijeenkomst",
    "bijeenkomsten",
)


def _sees_to(p: Predicate, v: View) -> Draft:
    """«Ik zorg ervoor dat eind 2026 elke haven walstroom heeft»: a state by a day is an outcome."""
    reached = outcome(p) and (dated_aside(p, v, "dat") or not p.says("ervoor"))
    return Draft(Kind.TARGET if reached else None, reach=True)


@accepting.rule(
    "commitment.passive",
    why="Wordt or worden with a participle: it will be done, by the government unless «door» names another.",
    hits=(
        "De brug wordt in de loop van 2026 vervangen.",
        "Hierover worden bestuurlijke afspraken gemaakt.",
        "De ervaringen worden gebundeld en beschikbaar gesteld.",
        "De campagne wordt in mei 2026 herhaald.",
    ),
    misses=(
        "De brug wordt dagelijks gebruikt door vissers.",
        "Momenteel wordt de brug geschilderd.",
        "De brug werd vervangen.",
        "Houten boten worden nog maar op weinig werven gebouwd.",
    ),
)
def _passive(p: Predicate, _: View) -> Draft | None:
    if not p.passive or p.helper != "worden" or (p.verb in _MET and _GOALS & p.said and p.ahead):
        return None  # «de norm wordt in 2026 gehaald»: an outcome
    if p.verb in _MET and "niet" in p.said:
        return None  # «het aantal wordt dit jaar niet gehaald»
    if p.verb in _CONTINUE and "niet" in p.said and not (p.ahead or _HENCE & p.said):
        return None  # «de cursus wordt niet voortgezet»: a report that it is dropped
    if p.verb == "houden" and "een" in p.said and _HELD & p.said:
        return Draft()  # «er wordt een proef gehouden»
    if p.verb_class in ("speak", "state") and not (p.verb in _DONE_TOO and p.ahead):
        return None
    if not p.ahead and not p.has("onward") and p.says(*_AS_IT_GOES):
        return None  # «worden nu getest», «worden nog maar op weinig plaatsen gemaakt»
    if p.verb in _HELPING and not p.actor.third and (p.clause.served or _REASONS & p.said):
        return Draft()  # «huisartsen worden daarom ondersteund bij …»
    if p.actor.third and not (p.ahead or p.has("onward") or p.thread.promised or p.conditional):
        return None
    if p.verb_class in ("telic", "inform", "intend", "explore"):
        return Draft()
    return Draft() if p.ahead or p.conditional else None


_DONE_TOO = frozenset(("vormen", "herhalen", "houden"))  # «de campagne wordt in mei herhaald»
_AS_IT_GOES = ("nu", "nog maar", "nog slechts", "gemiddeld")
_HELPING = words_in("commitments", "helping")
_HELD = words_in("commitments", "held")
_REASONS = frozenset(("daarom", "daartoe", "hiertoe", "voortaan"))
_MAKING = frozenset(("bouwen", "maken", "ontwikkelen", "schrijven", "uitwerken"))
_ASKED = ("op mijn verzoek", "in mijn opdracht", "op verzoek van het kabinet", "in opdracht van het kabinet")
_GROWING = frozenset(("uitbreiden", "vergroten", "verdubbelen", "verhogen", "versterken"))


@accepting.rule(
    "commitment.other_party",
    why="Another party does something at a coming time: announced, not promised by the minister.",
    hits=(
        "De provincie herstelt in 2027 de sluis.",
        "In het najaar van 2026 publiceert het CBS nieuwe cijfers.",
        "De havenvereniging schrijft een protocol, dat in mei 2026 aan elke steiger hangt.",
    ),
    misses=("De provincie herstelt sluizen.", "Vier van de tien havens heffen dit jaar liggeld."),
)
def _other_party(p: Predicate, v: View) -> Draft | None:
    lets = p.helper == "laten" and p.actor.third and p.coming and p.clause.infinitives
    if p.past or p.perfect or p.passive or not (p.helper is None or lets) or p.actor.first_person:
        return None
    if lets and "weten" not in p.said:
        return Draft()  # «de banken laten vóór 2027 twintig bussen rijden»
    if not (p.actor.third or not p.actor.known) or p.verb in ("debatteren", "vergaderen", "behandelen"):
        return None
    if p.verb in _CONTINUE and "niet" in p.said and not _HENCE & p.said:
        return None  # «het congres in mei gaat niet door»
    if p.actor.third and p.verb_class == "telic" and not p.gone:
        grows = p.verb in _GROWING and p.says("met") and counted(p, p.said)
        if grows or p.says(*_ASKED):  # «breidt haar spreekuren uit met 40 vrijwilligers»
            return Draft()
    makes = p.verb_class == "telic" or p.verb in _MAKING
    if makes and dated_aside(p, v, "die", "dat"):
        return Draft(reach=True)  # «de KNMP schrijft een protocol, dat in mei 2026 in elke apotheek ligt»
    above = p.heads.span is not None and p.heads.plan and (p.actor.third or p.verb_class == "telic")
    if not (p.coming or above or (p.conditional and p.verb_class == "telic")) or (
        p.lower[p.clause.subject[0]] in ("het", "dit", "dat") and not p.coming
    ):
        return None
    if p.verb in _DRIFTS and "verwachting" in p.said:
        return None  # a forecast
    first, second = p.lower[p.clause.subject[0]], p.lower[p.clause.subject[0] + 1 : p.clause.subject[0] + 2]
    if second == ["van"] and (first.isdecimal() or first in BELOW_HUNDRED):
        return None  # «Vier van de tien verzekeraars vergoeden dit jaar …»: how it is
    advises = p.verb_class == "speak" and p.actor.third and p.coming
    return Draft() if p.verb_class not in ("state", "speak") or advises else None
