"""Promises that are not firm yet: looking whether, meaning to, planning to."""

from dataclasses import replace

from ...engine.row import DETERMINERS
from ...engine.rulebook import words as words_in
from ...engine.verbs import lexicon
from ...model.commitment import CommitmentKind as Kind
from ...model.commitment import Strength
from .actor import NOBODY, Actor, actor_of
from .grammar import CHAMBER, Draft, accepting, counted, dated_aside, outcome
from .predicate import Predicate
from .scene import View


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
        and any(lex.class_of(d) == "explore" and (d != "kijken" or _whether(p)) for d in p.deeds)
    )
    if not explored or p.helper in ("kunnen", "moeten", "mogen", "hebben"):
        return None
    if "voornemens" in p.said and {"niet", "geen"} & p.said:  # «niet voornemens dit te bezien»: settled
        return None
    if p.verb == "kijken" and not (p.says("naar") or _whether(p)):
        return None
    if p.actor.third and not (p.ahead or p.helper):
        return None
    if not p.actor.known and not p.passive:
        return None
    ordered = p.helper == "laten" and not _left_open(p)
    deed = ordered or _studies(p)  # research that is ordered, or a body's work, is a deed
    return Draft(strength=Strength.FIRM if deed else Strength.EXPLORATORY, reach=True)


_WHETHER = words_in("commitments", "whether")


def _whether(p: Predicate) -> bool:
    """Whether it asks something: «of de pont …», «welke sluizen», «in hoeverre»."""
    return any(p.lower[a] in _WHETHER for a, _ in p.clause.asides) or bool(_WHETHER & p.said)


def _studies(p: Predicate) -> bool:
    """«De Inspectie onderzoekt in 2026 de kwaliteit van de sluizen»: a study, no question of yes or no."""
    if not p.actor.known or p.actor.first_person or _CABINET & set((p.actor.name or "").lower().split()):
        return False
    if p.verb not in ("onderzoeken", "nagaan") or not (p.coming or p.helper in ("zullen", "gaan")):
        return False
    asked = [w for a, b in p.clause.asides if p.lower[a] in _WHETHER for w in p.lower[a:b]]
    return not (_MAY_BE & {*asked, *p.said} or any(w.startswith(_POSSIBLE) for w in (*asked, *p.said)))


_CABINET = words_in("commitments", "members")
_MAY_BE = frozenset(("of", "hoeverre", "kan", "kunnen", "zou", "zouden", "moet", "moeten"))
_POSSIBLE = ("mogelijk", "haalba", "wenselijk", "zinvol", "nodig", "noodza")


def _left_open(p: Predicate) -> bool:
    """«Of de pont langer kan varen, laat ik onderzoeken»: what may follow is asked of another."""
    return any(
        p.lower[a] == "of" and {"kan", "kunnen", "mogelijk", "haalbaar", "wenselijk"} & set(p.lower[a:b])
        for a, b in p.clause.asides
    )


_DRIFTS = words_in("commitments", "drifts")
_REPORTS = words_in("commitments", "reports")
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
def _intend(p: Predicate, v: View) -> Draft | None:
    draft = _aim(p, v)
    if draft is None or draft.kind is not None or p.actor.third or v.nota:
        return draft
    telling = any(lexicon().class_of(deed) == "inform" for deed in _to_do(p))
    named = {w for a, b in p.clause.asides for w in p.lower[a:b]} | p.said
    return replace(draft, kind=Kind.TOEZEGGING) if telling and CHAMBER & named else draft


def _aim(p: Predicate, v: View) -> Draft | None:
    intended = Strength.INTENDED
    reached = outcome(p)
    government = not p.actor.third
    said = p.said
    if "bereid" in said and p.clause.verb == "zijn" and p.actor.known:
        return Draft(None, _looking(p), reach=True) if _to_do(p) else None
    if _means(p) or ("plan" in said and p.says("van plan") and not p.perfect):
        return Draft(None, _looking(p), reach=True)
    if p.verb in _AIMS and p.actor.first_person and "niet" in said and not _to_do(p):
        return None  # «Luxe streef ik niet na»
    if p.verb in _AIMS and not p.perfect:
        if p.verb == "hopen" and p.clause.infinitives[:1] in (["hebben"], ["zijn"]) and not p.coming:
            return None  # «ik hoop u voldoende te hebben geïnformeerd»
        if p.verb == "hopen" and not (p.coming or p.aside_dates or p.clause.infinitives):
            return None
        if p.verb == "inzetten" and p.actor.first_person and {"mij", "ons"} & said:
            return Draft(None, intended)
        if p.verb == "inzetten" and (not p.says("in op", "inzetten op", "mij in", "ons in") or p.passive):
            return None
        if p.actor.known or p.passive:
            reached = reached or (_measured(p) and (p.coming or bool(p.aside_dates)))
            whose = government or _measured(p)
            reached = reached or (not _to_do(p) and counted(p, p.said))  # «mikt op 100.000 woningen»
            return Draft(Kind.TARGET if reached and whose else None, intended, reach=True)
    if p.actor.known and p.verb == "vasthouden" and any(w in _AIM_NOUNS | _GOALS for w in said):
        if "voornemen" in said:
            return Draft(reach=True)
        return Draft(Kind.TARGET, intended, reach=True)
    if p.actor.known and p.verb_class == "speak" and p.clause.verb in _EXPECTS and p.coming:
        return Draft(None, intended) if p.clause.infinitives else None
    if p.helper == "willen" and p.actor.known:
        opening = {p.lower[i] for i in p.main if i < p.clause.first + 2}
        reached = reached or (bool(_AMOUNTS & opening) and _measured(p))  # «Het aantal … wil ik …»
        return Draft(Kind.TARGET if reached and government else None, intended, reach=True)
    if p.clause.verb == "liggen" and _AIM_NOUNS & said and _to_do(p):
        return Draft(None, intended, reach=True)  # «het ligt in mijn voornemen om …»
    if p.clause.verb in ("zijn", "hebben", "blijven") and not p.perfect and (_AIM_NOUNS & said):
        if p.says("gericht op") and p.coming:
            return Draft(Kind.TARGET if counted(p, said) else None, intended)
        if not (p.clause.asides or p.clause.infinitives) or p.actor.third:
            return None
        if p.helper == "hebben" and not p.actor.known:
            return None
        if "uitgangspunt" in said and not dated_aside(p, v, "dat"):
            return None  # «Uitgangspunt is dat de schipper betaalt»: a principle
        aim = said & {"doel", "doelstelling", "streefdoel"} and not _deed(p)
        much = said & _OF_OUTCOME and counted(p, _served(p))
        kind = Kind.TARGET if reached or aim or much or _measured(p) else None
        return Draft(kind, Strength.FIRM if "uitgangspunt" in said else intended, reach=True)
    if p.actor.first_person and p.verb == "verwachten" and (p.coming or p.aside_dates):
        return Draft(None, intended, reach=True, actor=_expected(p))
    if p.actor.first_person and p.verb == "voorzien" and p.coming and not p.perfect:
        return Draft(None, intended)  # «de vaststelling voorzie ik in oktober»
    if p.verb == "rekenen" and "op" in said and p.coming:
        return Draft(None, intended)  # «de commissie rekent op medio 2026»
    return None


def _means(p: Predicate) -> bool:
    """«is voornemens»; not «een aantal voornemens is gelukt»."""
    return any(p.lower[i] == "voornemens" and not (i and p.lower[i - 1] in _BEFORE_NOUN) for i in p.main)


_BEFORE_NOUN = DETERMINERS | {"aantal", "meeste"}


def _to_do(p: Predicate) -> list[str]:
    """The deeds that are meant: «… te vervangen», «om te vervangen»."""
    own = [deed for deed in p.clause.infinitives if deed != p.verb]  # «ik blijf mikken op …»
    return [*(own if p.verb in _AIMS else p.clause.infinitives), *p.clause.served]


def _looking(p: Predicate) -> Strength:
    """«Ik ben bereid te onderzoeken of …»: what is meant is only a look."""
    lex = lexicon()
    looks = _whether(p) and any(lex.class_of(deed) == "explore" for deed in _to_do(p))
    return Strength.EXPLORATORY if looks else Strength.INTENDED


def _expected(p: Predicate) -> Actor | None:
    """«Ik verwacht dat de Raad van State in mei adviseert»: who is expected to do it."""
    for a, b in p.clause.asides:
        if p.lower[a] == "dat":
            actor = actor_of(p.words[a + 1 : min(b, a + 6)], frozenset(), opens_sentence=False)
            return actor if actor.known and actor.third else None
    return None


_OF_OUTCOME = frozenset(("ambitie", "doel", "doelstelling", "inzet", "streven"))


def _served(p: Predicate) -> list[str]:
    """The words of its infinitive clause: «… om 10.000 mensen aan het werk te helpen»."""
    return [w for a, b in p.clause.asides for w in p.lower[a:b]]


def _deed(p: Predicate) -> bool:
    """«Het doel is de regeling in mei te openen»: what is meant is a deed of one's own, no outcome."""
    lex = lexicon()
    deeds = _to_do(p)
    return bool(deeds) and lex.class_of(deeds[-1]) == "telic" and (p.coming or bool(p.aside_dates))


_GOALS = words_in("commitments", "goals")
_AMOUNTS = frozenset(("aantal", "percentage", "aandeel"))
_EXPECTS = frozenset(("denken", "hopen", "verwachten", "rekenen"))


def _measured(p: Predicate) -> bool:
    """«van 7 naar 4 maanden», «met 20 procent», «halveren»: the aim is a measure, not a deed."""
    words = p.lower[p.clause.first : p.clause.last]
    if _AMOUNTS & set(words) and {"te", "tot", "onder", "naar"} & set(words):
        return True  # «het aantal vacatures tot onder de 700 terug te brengen»
    for i, word in enumerate(words[:-1]):
        if (
            word in ("naar", "tot", "met")
            and (words[i + 1][0].isdigit() or words[i + 1] == "nul")
            and "te" in words
        ) and ("van" in words[:i] or "procent" in words or any("%" in w for w in words)):
            return True
    return bool({"halveren", "verdubbelen"} & set(words))


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
def _planned(p: Predicate, v: View) -> Draft | None:
    later = p.planned and any(v.coming(d) and not d.vague for d in p.aside_dates)  # «beoogd is dat …»
    if not (p.coming or later) or p.helper in ("kunnen", "moeten"):
        return None
    said = p.said
    listed = p.verb == "staan" and p.says("op de planning", "op de agenda", "op de rol", "op stapel")
    planned = (
        p.planned
        or (p.passive and p.verb in ("voorzien", "plannen"))
        or listed
        or (
            (p.verb in ("staan", "zijn") or p.clause.verb == "blijven")
            and said & {"gepland", "beoogd", "voorzien", "beoogde", "geplande"}
        )
    )
    if (p.verb in _DRIFTS and not p.actor.known) or (p.helper == "zullen" and p.verb_class == "state"):
        return None  # a forecast: «de werkloosheid daalt naar verwachting»
    if p.verb in ("gaan", "uitkomen", "bedragen") and {"om", "hoger", "lager"} & said:
        return None  # an estimate: «in 2030 gaat het naar verwachting om …»
    expected = (
        p.says("naar verwachting", "de verwachting is", "de planning is", "verwachte")
        or "verwachting" in said
    )
    if planned or (expected and not p.past):
        if (_REPORTS | {"indiening"}) & {p.lower[i] for i in range(*p.clause.subject)} and not v.nota:
            return Draft(Kind.TOEZEGGING, Strength.INTENDED)  # «de voortgangsbrief is voorzien voor mei»
        subject = p.lower[slice(*p.clause.subject)]
        number = p.helper == "zijn" and bool(_MEASURED & set(subject)) and counted(p, subject)
        if number and not later:  # «het aantal van 500 is nu voorzien voor 2027»
            return Draft(Kind.TARGET, Strength.INTENDED, actor=NOBODY)
        return Draft(Kind.TARGET if later and outcome(p) else None, Strength.INTENDED, reach=True)
    return None


_MEASURED = words_in("commitments", "outcomes")
