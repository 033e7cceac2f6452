"""Promises to parliament: named so, or to tell it something, to send it something, to come back to it."""

from collections.abc import Sequence
from functools import cache

from ...engine.rulebook import words as words_in
from ...engine.verbs import Shape, lexicon
from ...model.commitment import CommitmentKind as Kind
from .grammar import CHAMBER, Draft, accepting, to_parliament
from .predicate import Predicate
from .scene import View

_TELLING = words_in("commitments", "telling")


_REPORTS = words_in("commitments", "reports")
_REPORT_ENDINGS = tuple(words_in("commitments", "report_endings"))
_SENDING = words_in("commitments", "sending")
_REACHING = words_in("commitments", "reaching")
_WITHIN = words_in("commitments", "within")
_MEMBERS = words_in("commitments", "members")
_DOCUMENT_IN = ("de", "het", "mijn", "een", "zijn", "haar")


def _subject(p: Predicate) -> set[str]:
    return {p.lower[i] for i in range(*p.clause.subject)}


def _follows(p: Predicate) -> bool:
    """«De evaluatie volgt in mei»: what a ministry writes comes, which means to parliament."""
    if p.verb == "volgen" and p.clause.subject[1]:
        return any(p.lower[i].endswith(_REPORT_ENDINGS) for i in range(*p.clause.subject))
    return p.verb == "verschijnen" and bool(_REPORTS & _subject(p))


def _in_a_report(p: Predicate) -> bool:
    """«ga ik in de voortgangsbrief over … nader in op»: a later letter, not the one that is read."""
    for i in p.main:
        if p.lower[i] != "in" or p.lower[i + 1 : i + 2] == ["deze"]:
            continue
        noun = p.lower[i + 1 : i + 5]
        if noun and noun[0] in _DOCUMENT_IN and any(w.endswith(_REPORT_ENDINGS) for w in noun[1:]):
            return "deze" not in noun and "bijgevoegde" not in noun
    return False


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
    if p.verb == "toezeggen" and p.actor.third and not ({"u"} | CHAMBER) & p.said and not p.perfect:
        return Draft(reach=True)  # «de netbeheerders zeggen toe dat …»
    return Draft(Kind.TOEZEGGING, reach=True) if p.verb == "toezeggen" and not (p.perfect or able) else None


@accepting.rule(
    "commitment.return",
    why="«Ik kom hierop terug», «kom ik met een reactie»: a promise to tell more.",
    hits=(
        "Ik kom hier in het najaar op terug.",
        "Voor de zomer kom ik met een kabinetsreactie op het advies.",
        "De tussenevaluatie van de veerdiensten volgt in oktober 2025.",
        "In mei ga ik in de voortgangsbrief over de havens nader in op het loodswezen.",
        "Een overzicht van de steigers gaat in het tweede kwartaal van 2026 naar uw Kamer.",
    ),
    misses=("Ik kom tot de conclusie dat de tunnel veilig is.",),
)
def _return(p: Predicate, _: View) -> Draft | None:
    said = p.said
    if p.verb == "doen" and p.thread.owed and p.actor.first_person and _timed(p) and {"dat", "dit"} & said:
        return Draft(
            Kind.TOEZEGGING, reach=True
        )  # «Ik heb toegezegd te reageren. Ik doe dat nu in september.»
    if p.verb == "beantwoorden" and "vragen" in said and _timed(p):
        return Draft(Kind.TOEZEGGING)
    if p.says("in de volgende", "in de eerstvolgende", "in mijn volgende") and _REPORTS & said:
        told = p.verb_class in ("speak", "inform") or p.verb in _TELLING
        return Draft(Kind.TOEZEGGING, reach=True) if told and p.actor.first_person else None
    if p.verb == "terugkomen" and (p.actor.known or p.passive) and not p.actor.third:
        return Draft(Kind.TOEZEGGING)
    if _follows(p) and _timed(p):
        return Draft(Kind.TOEZEGGING)
    if p.verb == "gaan" and p.coming and p.says("naar uw kamer", "naar de kamer", "naar de tweede kamer"):
        return Draft(Kind.TOEZEGGING)  # «een overzicht gaat in mei naar uw Kamer»
    telling = p.verb_class in ("speak", "inform") or p.verb in _WITHIN
    if p.passive and p.helper == "worden" and p.verb in _WITHIN and "op" in said and _in_a_report(p):
        later = p.ahead or p.has("onward", "coming")
        return Draft(Kind.TOEZEGGING, reach=True) if later else None
    if p.actor.first_person and telling and _in_a_report(p) and (_timed(p) or p.aside_dates):
        return Draft(Kind.TOEZEGGING, reach=True)
    if p.helper == "zullen" and p.verb in _WITHIN and p.says("daarbij", "daarin", "hierin") and p.actor.known:
        return None if p.actor.third else Draft(Kind.TOEZEGGING)
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
        "Daarna rapporteer ik ieder kwartaal over de bijvangst.",
        "De begroting van de veerdiensten deel ik binnen twee weken met u.",
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
        any(lex.class_of(d) == "inform" for d in deeds)
        or p.says("op de hoogte", "in kennis")
        or (p.verb == "geven" and bool(_CLARITY & p.said))
        or "weten" in p.lower
    )
    telling = informing or any(d in _TELLING for d in deeds)
    if p.helper in ("kunnen", "mogen", "moeten"):
        return None
    if _reports(p) and not v.nota:
        return Draft(Kind.TOEZEGGING)
    if not telling or not to_parliament(p, v):
        return None
    told = p.says("met u", "met uw", "met de kamer", "met beide", "met het parlement")
    shared = p.verb == "delen" and told and p.coming and p.actor.first_person
    if p.helper is None and p.verb_class == "speak" and not shared:  # «wij adviseren u de brief te sturen»
        return None
    if not informing and not (CHAMBER & p.said) and not shared:
        return None
    return Draft(Kind.TOEZEGGING) if _timed(p) and not p.actor.third else None


_CLARITY = frozenset(("duidelijkheid", "inzicht", "opheldering", "uitsluitsel"))


def _reports(p: Predicate) -> bool:
    """«Daarna rapporteer ik ieder kwartaal», «de tweede meting stuurt de minister in mei»: to parliament."""
    if p.verb not in _SENDING or p.passive or p.actor.third:
        return False
    if not (p.actor.first_person or _MEMBERS & set((p.actor.name or "").lower().split())):
        return False  # an agency reports to its ministry
    if p.helper is not None and p.helper != "zullen":
        return False
    other = "parliament" not in p.cues and {"aan", "naar", "op"} & p.said
    return not other and (p.coming or p.has("recurring"))


_RELATIVE = ("die", "dat", "welke", "waarna", "zodat", "waarin", "waarmee", "waarop", "waarover")


@accepting.rule(
    "commitment.told_in_passing",
    why="A relative clause in which parliament gets or is told something at a coming time.",
    hits=(
        "De kosten staan in de ontwerpbegroting, die u met Prinsjesdag ontvangt.",
        "De proef loopt af, waarna uw Kamer uiterlijk 1 juli 2025 bericht krijgt.",
        "De ijking gaat mee in de Visserijwet, die in mei 2025 aan de Kamer wordt aangeboden.",
    ),
    misses=(
        "De kosten stonden in de ontwerpbegroting, die u in september 2024 ontving.",
        "De kosten staan in de ontwerpbegroting, die vissers in het najaar ontvangen.",
    ),
)
def _told_in_passing(p: Predicate, v: View) -> Draft | None:
    if v.nota or not (p.aside_dates or p.coming):
        return None
    for a, b in p.clause.asides:
        inside = p.lower[a:b]
        if {"zou", "zouden"} & set(inside):
            continue
        if inside[0] not in _RELATIVE or not ("u" in inside or CHAMBER & set(inside)):
            continue
        later = any(
            p.words[a].start <= d.start - p.origin < p.words[b - 1].end and v.coming(d) and not v.current(d)
            for d in p.aside_dates
        )
        later = later or (p.coming and inside[0] in ("waarna", "waarop") and "ik" in inside)
        own = {"ik", "wij", "we"} & set(inside) and any(_hands_in(w) for w in inside[-3:])
        if later and (own or any(_gets(w) for w in inside) or _given(inside)):
            return Draft(Kind.TOEZEGGING, reach=True, aside=True)
    return None


def _given(words: Sequence[str]) -> bool:
    """«die aan de Kamer worden aangeboden»: parliament gets it in the passive."""
    lex = lexicon()
    verbs = [verb for word in words if (verb := lex.participles.get(word))]
    return bool({"wordt", "worden", "zal", "zullen"} & set(words)) and any(
        lex.class_of(verb) == "inform" or verb in _TELLING for verb in verbs
    )


@cache
def _hands_in(word: str) -> bool:
    """«dat ik in mei bij de Kamer indien»: a present form of what is done with a bill."""
    return any(
        form.shape in (Shape.FIRST, Shape.PLURAL) and form.verb in _TELLING
        for form in lexicon().forms.get(word, ())
    )


@cache
def _gets(word: str) -> bool:
    """Whether a word is a present form or an infinitive of telling or of getting."""
    lex = lexicon()
    return any(
        form.shape not in (Shape.PAST, Shape.PARTICIPLE)
        and (lex.class_of(form.verb) in ("inform", "receive") or form.verb in _REACHING)
        for form in lex.forms.get(word, ())
    )


@accepting.rule(
    "commitment.receive",
    why="«Uw Kamer ontvangt»: parliament will get something.",
    hits=(
        "Uw Kamer ontvangt de evaluatie in het eerste kwartaal van 2026.",
        "U kunt het plan in mei tegemoetzien.",
        "Het advies over de kustvisserij bereikt u uiterlijk 4 juli 2025.",
    ),
    misses=("Uw Kamer ontving de evaluatie in 2024.", "U vraagt naar de stand van zaken."),
)
def _receive(p: Predicate, v: View) -> Draft | None:
    after = p.clause.finite + 1
    subject = {p.lower[i] for i in range(*p.clause.subject)} | set(p.lower[after : after + 2])
    readers = CHAMBER if v.nota else CHAMBER | {"u"}
    if (
        p.verb in _REACHING
        and readers & p.said
        and _timed(p)
        and p.helper not in ("kunnen", "mogen", "moeten")
    ):
        return Draft(Kind.TOEZEGGING)
    if not subject & readers or (p.lower[-1] == ":" and p.says("het volgende")):
        return None
    lex = lexicon()
    if any(lex.class_of(d) == "receive" for d in [p.verb, *p.clause.infinitives]) and _timed(p):
        return Draft(Kind.TOEZEGGING)
    return None
