"""Promises to parliament: named so, or to tell it something, to send it something, to come back to it."""

from ...engine.rulebook import words as words_in
from ...engine.verbs import lexicon
from ...model.commitment import CommitmentKind as Kind
from .grammar import CHAMBER, Draft, accepting, to_parliament
from .predicate import Predicate
from .scene import View

_TELLING = words_in("commitments", "telling")


_REPORTS = words_in("commitments", "reports")


def _subject(p: Predicate) -> set[str]:
    return {p.lower[i] for i in range(*p.clause.subject)}


def _timed(p: Predicate) -> bool:
    """Whether something in or around the clause says that it is still to come."""
    return p.ahead or p.has("onward", "coming", "recurring") or p.conditional or p.helper is not None


@accepting.rule(
    "commitment.pledge",
    why="«Ik zeg u toe»: the formal promise by its name, however far the verb is split.",
    hits=(
        "Ik zeg uw Kamer toe dat de sluis bij Zandvliet wordt hersteld.",
        "De staatssecretaris zegt de Kamer, naar aanleiding van de vraag van het lid Bakker over geluid, toe "
        "dat zij de meetpunten bekijkt.",
    ),
    misses=("Ik heb uw Kamer toegezegd dat de sluis wordt hersteld.", "Dit zegt niets over de kwaliteit."),
)
def _pledge(p: Predicate, _: View) -> Draft | None:
    able = p.helper in ("kunnen", "mogen", "moeten")
    return Draft(Kind.TOEZEGGING, reach=True) if p.verb == "toezeggen" and not (p.perfect or able) else None


@accepting.rule(
    "commitment.return",
    why="«Ik kom hierop terug», «kom ik met een reactie»: a promise to tell more.",
    hits=(
        "Ik kom hier in het najaar op terug.",
        "Voor de zomer kom ik met een kabinetsreactie op het advies.",
    ),
    misses=("Ik kom tot de conclusie dat de tunnel veilig is.",),
)
def _return(p: Predicate, _: View) -> Draft | None:
    said = p.said
    if p.verb == "beantwoorden" and "vragen" in said and _timed(p):
        return Draft(Kind.TOEZEGGING)
    if p.says("in de volgende", "in de eerstvolgende", "in mijn volgende") and _REPORTS & said:
        told = p.verb_class in ("speak", "inform") or p.verb in _TELLING
        return Draft(Kind.TOEZEGGING, reach=True) if told and p.actor.first_person else None
    if p.verb == "terugkomen" and (p.actor.known or p.passive) and not p.actor.third:
        return Draft(Kind.TOEZEGGING)
    if p.verb in ("volgen", "verschijnen") and p.clause.subject[1] and _REPORTS & _subject(p) and _timed(p):
        return Draft(Kind.TOEZEGGING)
    reaction = {"reactie", "kabinetsreactie", "beleidsreactie", "brief", "kamerbrief", "appreciatie"}
    if (
        p.verb not in ("komen", "volgen", "ontvangen", "geven", "sturen")
        or p.actor.third
        or not reaction & said
    ):
        return None
    later = p.ahead or p.has("onward") or p.helper == "zullen" or p.passive
    return Draft(Kind.TOEZEGGING) if later else None


@accepting.rule(
    "commitment.inform",
    why="To inform parliament or to send it something is a promise to parliament, whoever is to do it.",
    hits=(
        "Ik zal uw Kamer voor het zomerreces over de ganzenschade informeren.",
        "Uw Kamer wordt hierover in het najaar geïnformeerd.",
        "Ik stuur u het onderzoek zo spoedig mogelijk toe.",
        "Jaarlijks rapporteer ik aan uw Kamer over de bijvangst.",
        "Zodra het advies er is, informeer ik uw Kamer.",
    ),
    misses=(
        "Met deze brief informeer ik uw Kamer over de ganzenschade.",
        "Op 3 maart 2024 is uw Kamer hierover geïnformeerd.",
    ),
)
def _inform(p: Predicate, v: View) -> Draft | None:
    deeds = [p.verb, *p.clause.infinitives, *(p.clause.participles if p.passive else ())]
    lex = lexicon()
    informing = (
        any(lex.class_of(d) == "inform" for d in deeds) or p.says("op de hoogte") or "weten" in p.lower
    )
    telling = informing or any(d in _TELLING for d in deeds)
    if not telling or not to_parliament(p, v) or p.helper in ("kunnen", "mogen", "moeten"):
        return None
    if p.helper is None and p.verb_class == "speak":  # «wij adviseren u de brief te sturen»
        return None
    if not informing and not (CHAMBER & p.said):
        return None
    return Draft(Kind.TOEZEGGING) if _timed(p) and not p.actor.third else None


@accepting.rule(
    "commitment.receive",
    why="«Uw Kamer ontvangt»: parliament will get something.",
    hits=(
        "Uw Kamer ontvangt de evaluatie in het eerste kwartaal van 2026.",
        "U kunt het plan in mei tegemoetzien.",
    ),
    misses=("Uw Kamer ontving de evaluatie in 2024.", "U vraagt naar de stand van zaken."),
)
def _receive(p: Predicate, v: View) -> Draft | None:
    after = p.clause.finite + 1
    subject = {p.lower[i] for i in range(*p.clause.subject)} | set(p.lower[after : after + 2])
    if not subject & (CHAMBER if v.nota else CHAMBER | {"u"}):
        return None
    lex = lexicon()
    if any(lex.class_of(d) == "receive" for d in [p.verb, *p.clause.infinitives]) and _timed(p):
        return Draft(Kind.TOEZEGGING)
    return None
