"""The grammar of promises: each rule takes one way in which Dutch says what will be done."""

from collections.abc import Callable
from dataclasses import dataclass

from ...engine.rulebook import Grammar
from ...engine.rulebook import words as words_in
from ...engine.verbs import lexicon
from ...model.commitment import CommitmentKind as Kind
from ...model.commitment import Strength
from .actor import Actor, actor_of
from .predicate import Predicate
from .scene import View


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule makes of a clause. ``kind`` None: by who acts."""

    kind: Kind | None = None
    strength: Strength = Strength.FIRM
    actor: Actor | None = None  # when another than the subject is to act
    reach: bool = False  # times in the complement count too: «ik streef ernaar dat in 2030 …»


Reading = Callable[[Predicate, View], Draft | None]
accepting: Grammar[Reading] = Grammar()

_PRESENT = (
    "past",
    "would",
    "question",
    "opening_line",
    "reported",
    "settled",
    "letter_itself",
    "saying",
    "bygone",
)
_STRICT = (*_PRESENT, "state", "ongoing", "law")
VETOES = {
    "commitment.pledge": ("past", "would", "question", "opening_line"),
    "commitment.inform": ("past", "would", "question", "reported", "settled", "letter_itself", "bygone"),
    "commitment.return": ("past", "would", "question", "settled", "letter_itself", "bygone", "opening_line"),
    "commitment.receive": ("past", "would", "question", "reported", "settled", "letter_itself", "bygone"),
    "commitment.explore": (*_PRESENT, "law"),
    "commitment.intend": (*_PRESENT,),
    "commitment.planned": (*_PRESENT,),
    "commitment.will": (*_PRESENT, "state"),
    "commitment.going_to": (*_PRESENT, "state"),
    "commitment.target": (*_PRESENT, "law"),
    "commitment.possible": _STRICT,
    "commitment.event": _STRICT,
    "commitment.first_person": _STRICT,
    "commitment.government": (*_STRICT, "habit"),
    "commitment.passive": _STRICT,
    "commitment.decided": ("would", "question", "settled", "bygone"),
    "commitment.told": ("would", "question", "reported"),
    "commitment.relative": ("would", "question", "reported", "settled", "letter_itself"),
    "commitment.other_party": _STRICT,
}
"""Which vetoes can stop which rule; a promise named as such is stopped by few."""

_TELLING = words_in("commitments", "telling")


_CHAMBER = words_in("commitments", "chamber")


def _to_parliament(p: Predicate, v: View) -> bool:
    """Whether parliament is told: by its name, or as «u» in a letter (in a nota «u» is the minister)."""
    if "parliament" not in p.cues:
        return False
    return not v.nota or bool(_CHAMBER & p.said)


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
        "De staatssecretaris zegt de Kamer, naar aanleiding van de vraag van het lid Bakker over geluid, toe dat "
        "zij de meetpunten bekijkt.",
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
    if p.verb in ("komen", "volgen", "ontvangen", "geven", "sturen") and p.actor.type == "government":
        if reaction & said and (p.ahead or p.has("onward") or p.helper == "zullen" or p.passive):
            return Draft(Kind.TOEZEGGING)
    return None


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
    if not telling or not _to_parliament(p, v) or p.helper in ("kunnen", "mogen", "moeten"):
        return None
    if p.helper is None and p.verb_class == "speak":  # «wij adviseren u de brief te sturen»
        return None
    if not informing and not (_CHAMBER & p.said):
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
    if not subject & (_CHAMBER if v.nota else _CHAMBER | {"u"}):
        return None
    lex = lexicon()
    if any(lex.class_of(d) == "receive" for d in [p.verb, *p.clause.infinitives]) and _timed(p):
        return Draft(Kind.TOEZEGGING)
    return None


@accepting.rule(
    "commitment.explore",
    why="To look whether something can be done: the looking is promised, no more.",
    hits=(
        "Ik onderzoek of de tol op termijn kan vervallen.",
        "De invulling hiervan wordt de komende maanden verkend.",
        "Daarom zal ik bezien welke sluizen langer open kunnen.",
    ),
    misses=("Het instituut onderzocht de tol.", "Het onderzoek naar de tol is openbaar."),
)
def _explore(p: Predicate, _: View) -> Draft | None:
    lex = lexicon()
    explored = lex.class_of(p.verb) == "explore" or (
        p.helper in ("zullen", "willen", "gaan", "laten")
        and any(lex.class_of(d) == "explore" for d in p.deeds)
    )
    if not explored or p.helper in ("kunnen", "moeten", "mogen", "hebben"):
        return None
    if p.verb == "kijken" and not p.says("of", "hoe", "naar"):
        return None
    if p.actor.third and not (p.ahead or p.helper):
        return None
    if not p.actor.known and not p.passive:
        return None
    strength = Strength.EXPLORATORY
    if p.helper == "laten":  # research that is ordered is a deed
        strength = Strength.FIRM
    return Draft(strength=strength, reach=True)


_AIMS = words_in("commitments", "aims")
_AIM_NOUNS = words_in("commitments", "aim_nouns")


@accepting.rule(
    "commitment.intend",
    why="Voornemens, streven, willen, inzetten op, de ambitie hebben: meant, not yet firm.",
    hits=(
        "Ik ben voornemens de steiger in 2026 te vervangen.",
        "Ik streef ernaar dat in 2030 alle havens walstroom hebben.",
        "Het kabinet zet in op een Europees verbod.",
        "Mijn inzet is om de wachttijd bij het rijexamen te halveren.",
        "Het is de bedoeling dat het loket in 2026 opengaat.",
    ),
    misses=("Ik wil benadrukken dat de steiger veilig is.", "De gemeente zet borden neer."),
)
def _intend(p: Predicate, _: View) -> Draft | None:
    intended = Strength.INTENDED
    outcome = _outcome(p)
    government = not p.actor.third
    said = p.said
    if "bereid" in said and p.clause.verb == "zijn" and p.actor.known and p.clause.infinitives:
        return Draft(None, Strength.FIRM, reach=True)
    if "voornemens" in said or ("plan" in said and p.says("van plan")):
        return Draft(None, intended, reach=True)
    if p.verb in _AIMS and not p.perfect:
        if p.verb == "hopen" and not (p.coming or p.aside_dates or p.clause.infinitives):
            return None
        if p.verb == "inzetten" and p.actor.first_person and {"mij", "ons"} & said:
            return Draft(None, intended)
        if p.verb == "inzetten" and (not p.says("in op", "inzetten op", "mij in", "ons in") or p.passive):
            return None
        if p.actor.known or p.passive:
            return Draft(Kind.TARGET if outcome and government else None, intended, reach=True)
    if p.helper == "willen" and p.actor.known:
        return Draft(Kind.TARGET if outcome and government else None, intended, reach=True)
    if p.clause.verb in ("zijn", "hebben", "blijven") and not p.perfect and (_AIM_NOUNS & said):
        if not (p.clause.asides or p.clause.infinitives) or p.actor.third:
            return None
        if p.helper == "hebben" and not p.actor.known:
            return None
        aim = said & {"doel", "doelstelling", "streven", "streefdoel"}
        return Draft(Kind.TARGET if outcome or aim or _measured(p) else None, intended, reach=True)
    if p.actor.first_person and p.verb == "verwachten" and (p.coming or p.aside_dates):
        return Draft(None, intended, reach=True)
    return None


def _measured(p: Predicate) -> bool:
    """«van 7 naar 4 maanden», «met 20 procent», «halveren»: the aim is a measure, not a deed."""
    words = p.lower[p.clause.first : p.clause.last]
    for i, word in enumerate(words[:-1]):
        if (
            word in ("naar", "tot", "met")
            and (words[i + 1][0].isdigit() or words[i + 1] == "nul")
            and "te" in words
        ):
            return "van" in words[:i] or "procent" in words or any("%" in w for w in words)
    return bool({"halveren", "verdubbelen"} & set(words))


def _outcome(p: Predicate) -> bool:
    """Whether the complement is a state to be reached («dat alle havens walstroom hebben»), no deed of one's own."""
    for start, _ in p.clause.asides:
        if p.lower[start] == "dat":
            return p.lower[start + 1 : start + 2] not in (["ik"], ["we"], ["wij"])
    return False


@accepting.rule(
    "commitment.planned",
    why="Gepland, voorzien, beoogd, naar verwachting: a coming time that is not yet firm.",
    hits=(
        "De opening van de tunnel is voorzien in 2027.",
        "De start staat gepland voor het najaar van 2026.",
        "Naar verwachting treedt het besluit op 1 januari 2026 in werking.",
    ),
    misses=("De opening was voorzien in 2023.",),
)
def _planned(p: Predicate, _: View) -> Draft | None:
    if not p.coming or p.helper in ("kunnen", "moeten"):
        return None
    said = p.said
    listed = p.verb == "staan" and p.says("op de planning", "op de agenda", "op de rol", "op stapel")
    planned = (
        p.planned
        or listed
        or (p.verb in ("staan", "zijn") and said & {"gepland", "beoogd", "voorzien", "beoogde", "geplande"})
    )
    expected = (
        p.says("naar verwachting", "de verwachting is", "de planning is", "verwachte")
        or "verwachting" in said
    )
    if planned or (expected and not p.past):
        return Draft(None, Strength.INTENDED, reach=True)
    return None


@accepting.rule(
    "commitment.will",
    why="Zal and zullen with a deed.",
    hits=("Ik zal de vergunning intrekken.", "De gemeente zal in 2026 de brug vervangen."),
    misses=("Dit zal duidelijk zijn.", "Ik zou de vergunning intrekken."),
)
def _will(p: Predicate, _: View) -> Draft | None:
    return Draft() if p.helper == "zullen" and not p.past else None


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


_EVENTS = words_in("commitments", "events")


@accepting.rule(
    "commitment.event",
    why="Something comes, starts, appears or takes effect at a coming time; nobody is named.",
    hits=(
        "Er komt een meldpunt voor lekkende daken.",
        "In februari 2026 verschijnt de eerste atlas.",
        "De wet treedt op 1 juli 2026 in werking.",
        "De proef loopt door tot en met 2027.",
    ),
    misses=("Er komt veel water door de beek.", "Hieruit volgt dat de norm klopt.", "De proef loopt goed."),
)
def _event(p: Predicate, v: View) -> Draft | None:
    if p.passive or p.verb not in _EVENTS or (p.helper in ("kunnen", "moeten", "mogen", "willen")):
        return None
    said = p.said
    if p.verb == "zijn" and "beschikbaar" in said and p.coming:
        return Draft()
    if p.clause.verb == "worden" and p.coming and not p.clause.infinitives:  # «wordt per 2027 van kracht»
        return Draft()
    if p.verb in ("zijn", "hebben"):
        there = p.verb == "zijn" and "er" in said and any(v.coming(d) and not d.vague for d in p.dates)
        return Draft() if there and not _nouns_of_state(said) else None
    if p.verb == "komen" and "er" in p.lower[max(0, p.clause.finite - 1) : p.clause.finite + 2]:
        return (
            Draft()
            if {"een", "meer", "nieuwe", "ook"} & said and "door" not in said and "veel" not in said
            else None
        )
    if p.verb == "gaan" and (
        p.clause.infinitives or not said & {"consultatie", "procedure", "werking", "live", "kracht"}
    ):
        return None
    if p.verb == "volgen" and (p.actor.third or said & {"hieruit", "daaruit", "hieronder", "dat"}):
        return None
    if p.verb == "komen" and not said & {"beschikbaar", "gereed", "vrij", "online", "uit", "tot", "er"}:
        return None
    if p.verb == "lopen" and all(
        d.date_start and d.date_end for d in p.dates
    ):  # «loopt van 2023 tot en met 2026»
        return None
    later = p.verb == "volgen" and (p.has("onward") or p.conditional)
    return Draft() if p.ahead or later else None


def _nouns_of_state(said: frozenset[str]) -> bool:
    return bool(said & {"sprake", "nodig", "behoefte", "geen"})


_CONTINUE = words_in("commitments", "continue")


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
    if p.verb == "zorgen" or (p.clause.verb == "zorgen"):
        return Draft(Kind.TARGET if _outcome(p) and not p.says("ervoor") else None)
    if p.clause.verb in ("blijven", "laten") and p.clause.infinitives:
        return Draft()
    if p.verb_class == "inform" and _to_parliament(p, v):
        return None
    if p.verb == "doen" and p.follows and p.clause.served and p.lower[p.clause.first] in ("dit", "dat"):
        return Draft()
    if p.verb_class == "intend":
        return Draft(strength=Strength.INTENDED) if p.verb != "hopen" else None
    if p.verb_class in ("telic", "inform", "explore") or p.verb in _CONTINUE:
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
def _government(p: Predicate, _: View) -> Draft | None:
    if not p.actor.known or p.actor.third or p.actor.first_person or p.past or p.perfect or p.passive:
        return None
    if p.helper in ("zullen", "willen", "kunnen", "moeten", "mogen", "hoeven", "worden", "gaan", "zijn"):
        return None
    if p.clause.verb in ("blijven", "laten") and p.clause.infinitives:
        return Draft()
    if p.verb_class in ("telic", "inform", "explore") and (
        not p.actor.programme or p.ahead or p.has("onward")
    ):
        return Draft()
    return Draft() if p.verb_class not in ("state", "speak") and p.ahead else None


@accepting.rule(
    "commitment.passive",
    why="Wordt or worden with a participle: something will be done, by the government unless «door» names another.",
    hits=(
        "De brug wordt in de loop van 2026 vervangen.",
        "Hierover worden bestuurlijke afspraken gemaakt.",
        "De ervaringen worden gebundeld en beschikbaar gesteld.",
    ),
    misses=(
        "De brug wordt dagelijks gebruikt door vissers.",
        "Momenteel wordt de brug geschilderd.",
        "De brug werd vervangen.",
    ),
)
def _passive(p: Predicate, _: View) -> Draft | None:
    if not p.passive or p.helper != "worden":
        return None
    if p.verb_class in ("speak", "state"):
        return None
    if p.verb_class in ("telic", "inform", "intend", "explore"):
        return Draft()
    return Draft() if p.ahead or p.conditional else None


@accepting.rule(
    "commitment.possible",
    why="From a coming time on something can be done: applied for, used, reported.",
    hits=("Vissers kunnen vanaf 2026 subsidie aanvragen.", "Aanmelden kan in januari 2026."),
    misses=("Vissers kunnen subsidie aanvragen.", "In 2026 kan het water stijgen."),
)
def _possible(p: Predicate, v: View) -> Draft | None:
    if p.helper not in ("kunnen", "mogen") or p.verb_class in ("state", "speak"):
        return None
    dated = any(v.coming(d) and not d.vague and (d.date_end is None or not v.current(d)) for d in p.dates)
    thing = not p.actor.third and p.clause.infinitives and not p.passive and not p.actor.first_person
    if thing and p.verb not in ("ingaan", "starten", "beginnen", "aanvragen", "openen"):
        return None
    if dated or (p.heads.span is not None and p.heads.plan and p.actor.third):
        return Draft()
    return None


_MEASURES = words_in("commitments", "measures")


@accepting.rule(
    "commitment.target",
    why="An outcome at a coming time: moet, or a state that is to be reached.",
    hits=(
        "In 2030 heeft iedere haven walstroom.",
        "De uitstoot van de veren moet in 2030 gehalveerd zijn.",
        "Uiterlijk in 2028 zijn alle gemalen geautomatiseerd.",
    ),
    misses=("Iedere haven heeft walstroom.", "De schipper moet zich melden."),
)
def _target(p: Predicate, v: View) -> Draft | None:
    dated = [d for d in p.dates if v.coming(d) and not d.vague and not v.current(d)]
    if p.helper == "moeten" and (dated or p.heads.goal):
        return Draft(Kind.TARGET)
    if (
        not dated
        or p.past
        or p.actor.first_person
        or "er" in p.lower[p.clause.finite - 1 : p.clause.finite + 2]
    ):
        return None
    if p.helper in ("zijn", "hebben") or p.verb in _MEASURES:
        ends = [d for d in dated if d.date_end is not None]
        return Draft(Kind.TARGET) if ends else None
    return None


@accepting.rule(
    "commitment.decided",
    why="A decision or an agreement is past, what was decided is still to come.",
    hits=(
        "Ik heb besloten de proef met een jaar te verlengen.",
        "Met de havens is afgesproken dat zij voor 1 juli 2026 walstroom aanleggen.",
    ),
    misses=("Ik heb besloten dat in 2019 gedaan.", "Met de havens is afgesproken hoe zij meten."),
)
def _decided(p: Predicate, v: View) -> Draft | None:
    if not p.perfect or p.verb not in ("besluiten", "afspreken", "overeenkomen", "toezeggen"):
        return None
    dated = any(v.coming(d) and not d.vague and not v.current(d) for d in (*p.aside_dates, *p.dates))
    if p.verb == "besluiten":
        deed = p.clause.infinitives or (
            p.clause.served and any(p.lower[a] == "om" for a, _ in p.clause.asides)
        )
        return (
            Draft(reach=True)
            if deed and p.actor.known and not p.gone and (dated or not p.actor.third)
            else None
        )
    if not dated:
        return None
    for a, b in p.clause.asides:
        if p.lower[a] == "dat":
            return Draft(
                actor=actor_of(p.words[a + 1 : min(b, a + 5)], v.programmes, opens_sentence=False), reach=True
            )
    return None


_TELLS = words_in("commitments", "tells")


@accepting.rule(
    "commitment.told",
    why="Another party has let it be known that it will do something at a coming time.",
    hits=("De brandweer heeft laten weten dat zij in 2026 een nieuwe kazerne opent.",),
    misses=("De brandweer heeft laten weten dat zij in 2019 een nieuwe kazerne opende.",),
)
def _told(p: Predicate, v: View) -> Draft | None:
    if not p.actor.third or not (p.verb in _TELLS or "laten" in p.deeds or "weten" in p.lower):
        return None
    dated = any(v.coming(d) and not d.vague and not v.current(d) for d in p.aside_dates)
    said = any(p.lower[a] == "dat" for a, _ in p.clause.asides)
    return Draft(reach=True) if dated and said else None


_TO_COME = words_in("commitments", "to_come")


@accepting.rule(
    "commitment.relative",
    why="A relative clause with a coming time announces in passing: «die in het voorjaar online komt».",
    hits=("De atlas, die in het voorjaar van 2026 verschijnt, toont alle steigers van het land.",),
    misses=("De atlas, die in het voorjaar van 2019 verscheen, toont alle steigers van het land.",),
)
def _relative(p: Predicate, v: View) -> Draft | None:
    if p.coming:
        return None
    sure = {"zal", "zullen", "wordt", "worden"} if p.perfect or p.past else _TO_COME
    for mention in p.aside_dates:
        if mention.vague or not v.coming(mention) or v.current(mention):
            continue
        at = mention.start - p.origin
        for a, b in p.clause.asides:
            inside = p.words[a].start <= at < p.words[b - 1].end
            if (
                inside
                and p.lower[a] in ("die", "dat", "welke", "waarmee", "waarin")
                and sure & set(p.lower[a:b])
            ):
                if a == 0 or p.lower[a - 1] != ",":
                    return None
                told = {"u", "kamer"} & set(p.lower[a:b]) and {"informeren", "schrijven", "sturen"} & set(
                    p.lower[a:b]
                )
                return Draft(Kind.TOEZEGGING if told else None, reach=True)
    return None


@accepting.rule(
    "commitment.other_party",
    why="Another party does something at a coming time: announced, not promised by the minister.",
    hits=(
        "De provincie herstelt in 2027 de sluis.",
        "In het najaar van 2026 publiceert het CBS nieuwe cijfers.",
    ),
    misses=("De provincie herstelt sluizen.",),
)
def _other_party(p: Predicate, _: View) -> Draft | None:
    if p.past or p.perfect or p.passive or p.helper is not None or p.actor.first_person:
        return None
    if not (p.actor.third or not p.actor.known) or p.verb in ("debatteren", "vergaderen", "behandelen"):
        return None
    above = p.heads.span is not None and p.heads.plan and (p.actor.third or p.verb_class == "telic")
    if not (p.coming or above or (p.conditional and p.verb_class == "telic")) or (
        p.lower[p.clause.subject[0]] in ("het", "dit", "dat") and not p.coming
    ):
        return None
    return Draft() if p.verb_class not in ("state", "speak") else None
