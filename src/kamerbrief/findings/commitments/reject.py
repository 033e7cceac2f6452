"""What is no promise: each rule vetoes a clause that another rule would take for one."""

from collections.abc import Callable, Mapping
from functools import cache

from ...engine.row import PREPOSITIONS
from ...engine.rulebook import Grammar
from ...engine.rulebook import words as words_in
from .grammar import counted
from .predicate import Predicate
from .scene import View

Veto = Callable[[Predicate, View], bool]
rejecting: Grammar[Veto] = Grammar()

_PURPOSE = words_in("commitments", "purpose")
_SAYING_AFTER_WIL = words_in("commitments", "asking")
_GIVING = words_in("commitments", "giving")
_EXPECTING = frozenset(("denken", "hopen", "verwachten", "rekenen"))
_ADVISING = frozenset(("adviseren", "oordelen", "oproepen", "uitspreken"))


@rejecting.rule(
    "commitment.no.past",
    why="Preterite and perfect tell what was done.",
    hits=("Ik heb de subsidie voor de binnenvaart in 2024 verlengd.", "De minister opende de brug in mei."),
    misses=("Ik verleng de subsidie voor de binnenvaart in 2026.",),
)
def _past(p: Predicate, _: View) -> bool:
    if p.says("ten doel"):  # an aim that was set still stands
        return p.past
    return p.past or (p.perfect and not p.completes)


@rejecting.rule(
    "commitment.no.would",
    why="«Zou» and «zouden» weigh a possibility or report another's wish.",
    hits=("Het zou goed zijn als gemeenten de kades controleren.",),
    misses=("Ik zal de kades laten controleren.",),
)
def _would(p: Predicate, _: View) -> bool:
    return p.finite in ("zou", "zouden")


@rejecting.rule(
    "commitment.no.reported",
    why="An older promise, a motion or a member's question told again: to be linked, not counted twice.",
    hits=(
        "De motie verzoekt de regering om voor de zomer met een plan voor de sluizen te komen.",
        "De leden vragen of de minister de norm zal aanpassen.",
    ),
    misses=("Ik zal de norm voor de sluizen aanpassen.",),
)
def _reported(p: Predicate, _: View) -> bool:
    return p.has("reported")


@rejecting.rule(
    "commitment.no.settled",
    why="It says that an older promise is met: a settlement.",
    hits=(
        "Hiermee doe ik de toezegging over de stoomgemalen gestand.",
        "Met het programma Gemalen, dat ik hieronder schets, kom ik die toezegging na.",
    ),
    misses=("Ik doe in 2026 een proef met de stoomgemalen.",),
)
def _settled(p: Predicate, _: View) -> bool:
    if p.coming or p.helper == "zullen" or any(p.lower[a] == "door" for a, _ in p.clause.asides):
        return False  # «conform mijn toezegging zal ik …», «ik geef daaraan gevolg door … te starten»
    if "settled" in p.all_cues:
        return True
    words = p.lower[p.clause.first : p.clause.last]
    kept = p.verb == "nakomen" or (p.verb == "komen" and "na" in words[-2:])
    if kept and any(w.startswith("toezegging") for w in words):
        return True  # «Met dit programma kom ik die toezegging na»
    met = {"uitvoering", "invulling", "gevolg"} & set(words) and p.verb in ("geven", "worden")
    return bool(met) and any(w.startswith(("motie", "toezegging")) for w in words)


@rejecting.rule(
    "commitment.no.letter_itself",
    why="The purpose of the letter itself: what it sends or tells is done by sending it.",
    hits=(
        "Hierbij bied ik u het jaarverslag van de visserij aan.",
        "In deze brief informeer ik uw Kamer over de stikstofaanpak.",
        "Hieronder ga ik in op de laatste cijfers.",
        "Hierbij ontvangt uw Kamer het tweede verslag van de kades.",
        "In deze tweede voortgangsbrief leg ik verantwoording af over het baggeren.",
        "Eerst beschrijf ik de havens, daarna bespreek ik de adviezen één voor één.",
        "Ik maak vooraf twee opmerkingen over de tarieven.",
    ),
    misses=(
        "In 2026 bied ik uw Kamer het jaarverslag van de visserij aan.",
        "In mei ontvangt uw Kamer het tweede verslag van de kades.",
    ),
)
def _letter_itself(p: Predicate, _: View) -> bool:
    if _order_of_letter(p):
        return True
    if _of_this_letter(p):
        return True
    here = p.has("letter.here") or _in_this_letter(p)
    if not (here or p.lower[p.clause.first : p.clause.first + 1] == ["graag"]):
        return False
    if p.says("uw kamer nader") or (p.coming and p.helper == "zullen"):
        return False
    if p.verb_class == "receive" and p.coming:
        return False  # «hierbij een eerste overzicht; het volledige beeld ontvangt u in januari»
    return p.verb in _GIVING or p.verb in _PURPOSE or p.verb_class in ("speak", "inform", "receive", "state")


_LETTERS = words_in("commitments", "letters")


def _in_this_letter(p: Predicate) -> bool:
    """«In deze tweede voortgangsbrief», «met dit eerste verslag»."""
    return any(
        p.lower[i] in ("in", "met", "bij")
        and p.lower[i + 1 : i + 2] in (["deze"], ["dit"])
        and set(p.lower[i + 2 : i + 4]) & _LETTERS
        for i in p.main
    )


def _of_this_letter(p: Predicate) -> bool:
    """«Deze brief bereikt u later dan gewoonlijk», «u ontvangt deze voortgangsbrief in juni»: itself."""
    if p.verb_class not in ("receive", "inform") and p.verb not in _ARRIVING:
        return False
    for i in p.main:
        if p.lower[i] == "deze" and set(p.lower[i + 1 : i + 3]) & _LETTERS:
            own = p.clause.subject[0] <= i < p.clause.subject[1] or "niet" in p.said or not p.coming
            return own and (i == 0 or p.lower[i - 1] not in PREPOSITIONS)
    return False


_ARRIVING = frozenset(("bereiken", "toegaan", "verschijnen"))


def _order_of_letter(p: Predicate) -> bool:
    """«Eerst vat ik de kritiek samen», «daarna bespreek ik de sluizen», «ik maak enkele opmerkingen»."""
    if not p.actor.first_person or p.helper is not None or p.past or "parliament" in p.cues:
        return False
    if p.verb == "maken" and _REMARKS & p.said:
        return True
    if p.verb in ("volgen", "aanhouden") and {"indeling", "volgorde", "opbouw"} & p.said:
        return True
    if p.verb in ("afsluiten", "afronden") and p.says("af met") and not p.coming:
        return True  # «ik sluit af met een vooruitblik»
    if p.verb == "opmaken" and "balans" in p.said:
        return not p.coming or p.has("letter.here")
    first = p.lower[p.clause.first]
    first = p.lower[p.clause.first + 1] if first in (",", ";", "en") else first
    return first in _ORDER and p.verb in _TREATS and not p.coming


_REMARKS = frozenset(("opmerking", "opmerkingen", "kanttekening", "kanttekeningen"))
_ORDER = words_in("commitments", "order")
_TREATS = words_in("commitments", "treats")


@rejecting.rule(
    "commitment.no.saying",
    why="Thinking, judging and telling is done by saying it; there is nothing to follow up.",
    hits=(
        "Ik vind het belangrijk dat de kust veilig blijft.",
        "Ik wil benadrukken dat dit zorgvuldig gebeurt.",
        "Het tekort aan loodsen lossen we alleen samen op.",
        "Laten we de havens samen schoon houden.",
        "Ik neem de zorgen van de schippers serieus.",
    ),
    misses=("Ik zal de waterschappen vragen de kust te inspecteren.",),
)
def _saying(p: Predicate, v: View) -> bool:
    if p.verb == "schrijven" and not p.actor.first_person and any(v.coming(d) for d in p.aside_dates):
        return False  # «de vereniging schrijft een gids, die in mei verschijnt»
    if p.verb == "ingaan" and p.coming and not p.actor.first_person:  # «gaat in op 1 januari»
        return False
    if (
        p.lower[p.clause.subject[0]] in ("we", "wij")
        and p.says("alleen samen", "we samen", "wij samen")
        and not p.coming
    ):
        return True  # «dat lossen we alleen samen op»: everybody, which is nobody
    opens = not any(i in p.main and p.words[i].is_word for i in range(p.clause.first, p.clause.finite))
    we = p.lower[p.clause.finite + 1 : p.clause.finite + 2] in (["we"], ["wij"])
    if p.finite == "laten" and we and opens:
        return True  # «laten we …»: an appeal to everybody
    if (p.verb == "uitsluiten" and "niet" in p.said) or (p.verb == "beperken" and "mij" in p.said):
        return True
    if p.clause.verb == "blijven":  # «blijf ik delen»: it goes on, and that is announced
        return p.verb in _PURPOSE
    if p.verb == "willen" and "zijn" in p.said and not _told(p) and p.actor.first_person and not p.coming:
        return True  # «daarover wil ik open zijn»
    if p.verb == "kiezen" and p.actor.known and not p.actor.third and _no_deed(p):
        return True
    if p.helper == "zullen" and "moeten" in p.said and not (p.actor.first_person or p.coming):
        return True  # «de sector zal zelf de stap moeten zetten»: what others ought to do
    if p.helper == "zullen":
        later = not p.actor.first_person or p.says("daarbij", "daarin")  # in another letter
        return p.verb in _PURPOSE and not later and not p.has("parliament")
    if p.helper in ("willen", "kunnen", "mogen", "moeten"):
        return p.verb_class == "speak" and not (p.verb in _SAYING_AFTER_WIL and p.coming)
    if (
        p.actor.first_person
        and p.verb in ("vragen", "verzoeken")
        and (p.coming or not p.says("aandacht", "u"))
    ):
        return False
    if _idiom(p) or (p.verb == "vaststellen" and p.actor.first_person and _told(p)):
        return p.helper != "zullen"
    if p.helper == "gaan" and p.clause.infinitives and not p.actor.first_person and p.coming:
        return False  # «een raad van schippers gaat mij vanaf mei adviseren»
    if p.verb in _EXPECTING and p.coming and p.clause.infinitives:
        return False  # «de werf denkt in oktober te leveren»
    if p.verb in _ADVISING and p.actor.third and p.coming:
        return False  # «De Raad voor Cultuur adviseert in mei»: advice that is to come
    return p.verb_class == "speak" and not p.passive


def _no_deed(p: Predicate) -> bool:
    """«Ik kies voor overtuigen», «voor een andere toon»: a manner, not «voor verlenging van de proef»."""
    if p.coming or p.clause.infinitives or p.clause.served or "voor" not in p.said:
        return False
    return not any(p.lower[i].endswith("ing") and p.lower[i + 1 : i + 2] == ["van"] for i in p.main)


@cache
def _idioms() -> Mapping[str, tuple[str, ...]]:
    """What makes of a verb no deed: «nemen» → («serieus», «kennis», …)."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in sorted(words_in("commitments", "idioms")):
        verb, _, words = entry.partition(" ")
        found[verb] = (*found.get(verb, ()), words)
    return found


def _idiom(p: Predicate) -> bool:
    """«Ik neem deze signalen serieus», «Daarbij wordt gebruik gemaakt van …»."""
    words = _idioms().get(p.verb)
    return words is not None and p.says(*words)


def _told(p: Predicate) -> bool:
    return any(p.lower[a] == "dat" for a, _ in p.clause.asides)


@rejecting.rule(
    "commitment.no.share",
    why="What is done in so many cases, or every year, or follows from something: how things go.",
    hits=(
        "In 40 procent van de havens worden schippers betrokken bij het ontwerp.",
        "De havengelden worden jaarlijks geïndexeerd.",
        "Hierdoor worden meer schepen op tijd gekeurd.",
    ),
    misses=("De havengelden worden in 2026 met 4 procent verhoogd.",),
)
def _share(p: Predicate, _: View) -> bool:
    if not p.passive or p.ahead or p.helper != "worden":
        return False
    share = any(w == "procent" or w == "%" or w.endswith("%") or w in _PARTS for w in p.said)
    return share or p.has("recurring") or p.lower[p.clause.first] in _EFFECTS


_PARTS = frozenset(("helft", "derde", "kwart", "driekwart"))
_EFFECTS = words_in("commitments", "effects")


@rejecting.rule(
    "commitment.no.state",
    why="It says how things are or what follows from them; nobody does anything.",
    hits=(
        "De dijk bestaat uit drie delen.",
        "Dit zal leiden tot hogere kosten.",
        "De vraag naar drinkwater zal de komende jaren toenemen.",
    ),
    misses=("Ik verhoog de dijk in drie delen.",),
)
def _state(p: Predicate, _: View) -> bool:
    if p.helper in ("zullen", "gaan", None) and p.clause.infinitives and p.actor.known and p.verb in _KEPT:
        return False  # «Nederland zal hieraan voldoen», «gaat toezicht houden»
    if p.helper == "zullen" and p.verb in _DRIFTS and not p.actor.known:
        return True  # «de vraag naar zorg zal toenemen»
    subject = {p.lower[i] for i in range(*p.clause.subject)}
    if {"volgend", "nieuw"} & subject and "kabinet" in subject:
        return True  # «Een volgend kabinet zal eigen keuzes maken»
    if p.says("steeds meer") and not p.coming and not p.actor.first_person:
        return True
    if p.verb == "uitkomen" and p.says("uit op") and p.helper is None and {"bedrag", "kosten"} & subject:
        return True
    if p.helper == "zullen" and {"hebben", "zijn"} & set(p.clause.infinitives) and p.clause.participles:
        return not p.coming  # «de subsidie zal daaraan hebben bijgedragen»
    if p.verb == "gelden" and p.coming and not p.gone:
        return False  # «het verbod geldt vanaf 1 september 2026»
    held = "een" in p.said or p.passive or counted(p, p.said)
    if p.verb == "houden" and p.coming and ("toezicht" in p.said or (held and (p.actor.known or p.passive))):
        return False  # «vanaf mei houdt de inspectie toezicht op …», «houdt zij een controleronde»
    if p.verb_class == "state":
        return not (
            p.passive or (p.actor.first_person and p.verb in ("houden", "bijdragen", "spelen", "voldoen"))
        )
    bare = p.verb in ("zijn", "hebben") and not p.clause.infinitives
    return (bare and not (p.coming or p.heads.span is not None) and p.helper != "zullen") or (
        p.helper == "zullen" and p.verb in ("zullen", "zijn", "worden") and not p.coming
    )


_DRIFTS = words_in("commitments", "drifts")
_KEPT = frozenset(("houden", "voldoen", "beschikken", "wijzen"))


@rejecting.rule(
    "commitment.no.ongoing",
    why="Now, already, since: it goes on, and nothing is announced.",
    hits=("De marine patrouilleert momenteel in de Noordzee.", "Inmiddels worden de kades versterkt."),
    misses=("De marine gaat vanaf 2026 ook in de Waddenzee patrouilleren.",),
)
def _ongoing(p: Predicate, _: View) -> bool:
    if _goes_on_now(p) and not p.coming and not p.says("niet"):
        return p.heads.span is None or p.says("thans", "momenteel", "op dit moment")
    return p.verb == "voeren" and "overleg" in p.said and p.says("elke", "iedere") and not p.coming


def _goes_on_now(p: Predicate) -> bool:
    """«al», «inmiddels»; but «voor al het personeel» is everybody."""
    return any(
        cue.name == "ongoing"
        and cue.start in p.main
        and not (p.lower[cue.start] == "al" and p.lower[cue.start + 1 : cue.start + 2] in _ALL_OF)
        for cue in p.inside
    )


_ALL_OF = (["het"], ["de"], ["die"], ["dat"], ["deze"], ["dit"], ["mijn"], ["onze"])


@rejecting.rule(
    "commitment.no.bygone",
    why="All its times lie before the letter.",
    hits=("In 2019 starten de eerste drie proeven met zelfrijdende treinen.",),
    misses=("In 2027 starten de eerste drie proeven met zelfrijdende treinen.",),
)
def _bygone(p: Predicate, v: View) -> bool:
    still = any(v.coming(d) and not d.vague for d in p.aside_dates)
    there = "er" in p.lower[max(0, p.clause.finite - 1) : p.clause.finite + 2]
    return (p.gone and not still) or (
        p.heads.past and not there and not p.coming and not (p.actor.known and not p.actor.third)
    )


@rejecting.rule(
    "commitment.no.law",
    why="A duty in force, a definition or a general truth.",
    hits=("Op grond van artikel 4 stelt de minister jaarlijks het quotum vast.",),
    misses=("Ik stel het quotum voor 2026 in december vast.",),
)
def _law(p: Predicate, _: View) -> bool:
    return p.has("law") and not p.coming


@rejecting.rule(
    "commitment.no.scenario",
    why="A scenario or variant that is weighed: what happens in it is not announced.",
    hits=("In het tweede scenario wordt de sluis in 2030 vervangen.",),
    misses=("Ik werk in 2026 drie scenario's voor de sluis uit.",),
)
def _scenario(p: Predicate, _: View) -> bool:
    return p.has("hypothetical")


@rejecting.rule(
    "commitment.no.opening_line",
    why="It only opens the list that follows; the items are the promises.",
    hits=("Ik neem daarom de volgende maatregelen:",),
    misses=("Ik neem in 2026 maatregelen tegen de overlast van ganzen.",),
)
def _opening_line(p: Predicate, _: View) -> bool:
    follows = p.says("het volgende", "de volgende punten", "volgende stappen")
    if follows and p.lower[-1] == "." and not p.coming:
        return True  # «Over de stukken spreek ik het volgende af.»
    if p.lower[-1] != ":":
        return False
    last = p.lower[-2] if len(p.lower) > 2 else ""
    return p.clause.verb.startswith(last) or last not in (
        "in",
        "naar",
        "van",
        "met",
        "op",
        "voor",
        "aan",
        "over",
    )


@rejecting.rule(
    "commitment.no.question",
    why="A question asks; it promises nothing.",
    hits=("Gaat de minister de tol op de brug afschaffen?",),
    misses=("Ik ga de tol op de brug afschaffen.",),
)
def _question(p: Predicate, _: View) -> bool:
    return p.lower[-1] == "?"


@rejecting.rule(
    "commitment.no.habit",
    why="In the present, without a coming time, another party or a thing does what it is used to do.",
    hits=("De provincie beheert de vaarweg.", "De regeling ondersteunt kleine musea."),
    misses=("De provincie neemt het beheer van de vaarweg in 2027 over.",),
)
def _habit(p: Predicate, _: View) -> bool:
    return (
        not p.actor.first_person
        and not p.ahead
        and not p.has("onward")
        and p.verb_class in ("atelic", None)
        and p.helper is None
    )
