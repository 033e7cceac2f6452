"""What comes of itself: events, outcomes, decisions, what others let know, what a relative clause tells."""

from collections.abc import Sequence
from dataclasses import replace

from ...engine.rulebook import words as words_in
from ...engine.verbs import Shape, lexicon
from ...model.commitment import ActorType, Strength
from ...model.commitment import CommitmentKind as Kind
from .actor import NOBODY, Actor, actor_of
from .deadline import attributive
from .grammar import CHAMBER, Draft, accepting, counted, dated_aside
from .predicate import Predicate
from .scene import View

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
    if p.verb == "gelden":
        begins = any(v.coming(d) and not v.current(d) and d.date_start and not d.date_end for d in p.dates)
        anew = p.coming and any(p.lower[i].endswith("datum") for i in range(p.clause.first, p.clause.finite))
        return Draft(actor=NOBODY) if begins or anew else None
    if p.verb == "uitkomen" and said & {"hoger", "lager"}:  # a sum that comes out higher
        return None
    if p.verb in ("zijn", "hebben"):
        there = p.verb == "zijn" and "er" in said and any(v.coming(d) and not d.vague for d in p.dates)
        there = there and not p.has("ongoing")  # «dit jaar zijn dat er tot nu toe 80»
        return Draft() if there and not _nouns_of_state(said) else None
    if p.verb == "komen" and "er" in p.lower[max(0, p.clause.finite - 1) : p.clause.finite + 2]:
        new = {"een", "één", "meer", "nieuwe", "ook"} & said and not {"door", "veel"} & said
        new = new or (_counted(p) and p.has("onward") and not p.has("recurring") and not _COME_IN & said)
        return Draft(actor=NOBODY) if new else None  # what comes is set up, it does not act
    if "beschikbaar" in said and p.verb in ("komen", "beschikbaarkomen") and p.helper is None:
        new = {"een", "één", "geld", "extra"} & said and not {"steeds", "er", "vaak"} & said
        if new and not p.has("ongoing"):
            return Draft(actor=NOBODY)  # «voor scholen komt een lespakket beschikbaar»
    if p.verb == "gaan" and (p.clause.infinitives or not _underway(said)):
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
    doors = "deuren" in said  # «het Steunpunt opent zijn deuren»
    thing = (
        NOBODY if (p.verb in _OF_THINGS or doors) and not p.actor.listed else None
    )  # «de Wegwijzer verschijnt»
    return Draft(actor=thing) if p.ahead or later else None


_COME_IN = frozenset(("aan", "binnen", "boven", "langs", "per", "uit", "voor", "bij"))
_OF_THINGS = frozenset(
    ("aflopen", "beschikbaarkomen", "eindigen", "ingaan", "opengaan", "plaatsvinden", "treden", "verschijnen",
     "vervallen", "vrijkomen", "gereedkomen")
)  # fmt: skip


def _underway(said: frozenset[str]) -> bool:
    """«gaat in consultatie», «gaat live»: what a plan or a system can go into."""
    return bool(said & {"procedure", "werking", "live", "kracht"}) or any(
        w.endswith("consultatie") for w in said
    )


def _nouns_of_state(said: frozenset[str]) -> bool:
    return bool(said & {"sprake", "nodig", "behoefte", "geen"})


@accepting.rule(
    "commitment.possible",
    why="From a coming time on something can be done: applied for, used, reported.",
    hits=("Vissers kunnen vanaf 2026 subsidie aanvragen.", "Aanmelden kan in januari 2026."),
    misses=("Vissers kunnen subsidie aanvragen.", "In 2026 kan het water stijgen."),
)
def _possible(p: Predicate, v: View) -> Draft | None:
    speaks = p.verb_class in ("state", "speak") and (p.verb != "ingaan" or p.actor.first_person)
    if p.helper not in ("kunnen", "mogen") or speaks or _forbidden(p):
        return None
    if p.helper == "kunnen" and "niet" in p.said:
        return None
    dated = any(v.coming(d) and not d.vague and (d.date_end is None or not v.current(d)) for d in p.dates)
    thing = not p.actor.third and p.clause.infinitives and not p.passive and not p.actor.first_person
    thing = thing and p.helper != "mogen"  # what is allowed from then on is a rule
    if thing and p.verb not in ("ingaan", "starten", "beginnen", "aanvragen", "openen"):
        return None
    if dated or (p.heads.span is not None and p.heads.plan and p.actor.third):
        return Draft()
    return None


def _forbidden(p: Predicate) -> bool:
    """«In 2030 mag geen veer meer op diesel varen», «mag niet meer dan 15% van de veren …»."""
    if p.helper != "mogen" or p.past:
        return False
    at = p.clause.finite + 1
    at += p.lower[at : at + 1] == ["er"]
    few = p.lower[at : at + 1] in (["hooguit"], ["maximaal"])
    few = few or p.lower[at : at + 3] == ["niet", "meer", "dan"]
    being = "zijn" in p.said or p.verb in _MEASURES
    few = few or ("niet" in p.said and being and bool(_THAN & p.said) and "dan" in p.lower)
    return bool({"geen", "niemand"} & p.said) or (few and _counted(p))


_THAN = frozenset(("groter", "hoger", "kleiner", "korter", "lager", "langer", "meer", "minder"))
_DRIFTS = words_in("commitments", "drifts")
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
    due = p.helper == "moeten" or (p.clause.verb == "dienen" and p.clause.infinitives) or _forbidden(p)
    if due and (dated or p.heads.goal or p.says("in dat jaar", "in datzelfde jaar")):
        few = p.lower[p.clause.subject[0]] in ("niet", "meer", "hooguit", "maximaal")
        return Draft(Kind.TARGET, actor=NOBODY if few else None)
    if p.verb in ("ramen", "schatten") or (p.verb == "gaan" and "om" in p.said):
        return None
    if p.verb in _DRIFTS and "verwachting" in p.said:
        return None  # a forecast
    if dated and not p.past and bool(_GOALS & p.said) and p.verb in _MET and "niet" not in p.said:
        return Draft(Kind.TARGET, Strength.INTENDED)  # «de norm wordt in 2026 gehaald»
    if p.completes and p.actor.first_person and dated:
        return Draft()  # «Vóór 1 juli 2026 heb ik de gesprekken afgerond»
    if (
        not dated
        or p.past
        or p.actor.first_person
        or "er" in p.lower[p.clause.finite - 1 : p.clause.finite + 2]
    ):
        return None
    if (
        p.helper in ("zijn", "hebben") and not (p.clause.infinitives and "te" in p.said)
    ) or p.verb in _MEASURES:
        ends = [d for d in dated if d.date_end is not None]
        aim = any(w.startswith("streef") for w in p.said)
        if aim and ends:
            return Draft(Kind.TARGET, Strength.INTENDED)
        one = bool(_READY & p.said) and not _counted(
            p
        )  # «het handboek is in mei gereed»: a thing that is made
        one = one or p.lower[p.clause.subject[1] - 1].endswith("datum")  # «nieuwe datum is september 2026»
        return Draft(None if one else Kind.TARGET) if ends else None
    if (p.verb == "gaan" and "aantal" in p.said and p.helper == "gaan" and not p.clause.infinitives) and (
        p.says("naar") and _counted(p)
    ):
        return Draft(Kind.TARGET)  # «het aantal meldingen gaat in 2026 van 1.000 naar 1.500»
    moves = p.verb == "gaan" and p.helper in (None, "gaan") and not p.clause.infinitives and _counted(p)
    if moves and p.says("van") and p.says("naar"):  # «de bijdrage gaat in mei van € 78 naar € 86»
        return Draft()
    if p.verb in _BRINGS and p.says("tot", "naar") and _counted(p) and not p.passive:
        return Draft(Kind.TARGET)
    return None


_OUTCOMES = words_in("commitments", "outcomes")
_OUTCOME_ENDINGS = tuple(words_in("commitments", "outcome_endings"))
_BROUGHT = words_in("commitments", "brought")
_INPUTS = words_in("commitments", "inputs")


@accepting.rule(
    "commitment.outcome",
    why="A measure of how things are is to be brought to a number: an outcome, whoever brings it about.",
    hits=(
        "Het CBR brengt de wachttijd in 2026 terug tot zes weken.",
        "Ik verhoog het aantal ligplaatsen in 2026 naar 4.000.",
    ),
    misses=("Ik verhoog de bijdrage aan de haven naar 4.000 euro.", "Ik verkort de wachttijd."),
)
def _outcome(p: Predicate, _: View) -> Draft | None:
    if p.verb not in _BROUGHT or p.past or p.perfect:
        return None
    if p.passive and p.helper in ("worden", "zullen"):  # «het aantal meldingen wordt in 2026 verhoogd tot»
        subject = {p.lower[i] for i in range(*p.clause.subject)}
        measure = p.coming and bool(_OUTCOMES & subject) and p.says("tot", "naar") and not _INPUTS & p.said
        return Draft(Kind.TARGET) if measure and _counted(p) else None
    if p.passive or p.helper not in (None, "zullen", "gaan") or (_INPUTS & p.said and not p.says(*_AT_MOST)):
        return None
    if not (p.actor.known and (p.ahead or not p.actor.third)) or not p.says("tot", "naar", "met"):
        return None
    measured = bool(_OUTCOMES & p.said) or any(w.endswith(_OUTCOME_ENDINGS) for w in p.said)
    return Draft(Kind.TARGET) if measured and _counted(p) else None


_AT_MOST = ("ten hoogste", "hooguit", "hoogstens", "niet meer dan", "minder dan")  # a ceiling is no deed
_GOALS = words_in("commitments", "goals")
_MET = frozenset(("halen", "behalen", "bereiken"))
_READY = words_in("commitments", "ready")
_BRINGS = frozenset(("terugbrengen", "terugdringen"))


def _counted(p: Predicate) -> bool:
    return counted(p, p.said)


@accepting.rule(
    "commitment.moved",
    why="Moved to a coming time: what was promised is promised again for then.",
    hits=(
        "De oplevering van de sluis is verschoven naar het eerste kwartaal van 2026.",
        "De start van de proef is uitgesteld tot mei 2026.",
    ),
    misses=("De oplevering van de sluis is in 2023 verschoven.",),
)
def _moved(p: Predicate, v: View) -> Draft | None:
    waits = p.clause.verb == "laten" and p.says("op zich wachten") and not p.past
    shifts = p.verb in ("verschuiven", "uitstellen", "opschuiven", "vervroegen") and (p.perfect or p.coming)
    if not (waits or shifts):
        return None
    dated = any(v.coming(d) and not v.current(d) and not d.vague for d in p.dates)
    return Draft(actor=NOBODY if waits else None) if dated and p.says("naar", "tot") else None


@accepting.rule(
    "commitment.stays",
    why="What remains until a coming day is kept until then.",
    hits=("De tijdelijke korting blijft tot eind 2026 bestaan.", "Het loket blijft tot 1 juli 2026 open."),
    misses=("De korting blijft bestaan.", "De drempel blijft tot dusver hoog."),
)
def _stays(p: Predicate, v: View) -> Draft | None:
    if p.clause.verb != "blijven" or p.past or p.actor.first_person:
        return None
    kept = {"open", "beschikbaar", "kracht", "bestaan", "gelden", "behouden", "gehandhaafd"} & p.said
    until = any(v.coming(d) and d.date_end is not None and not d.vague for d in p.dates)
    if until and "er" in p.lower[p.clause.finite : p.clause.finite + 2] and "een" in p.said:
        return Draft(actor=NOBODY)  # «Voor kleine havens blijft er in 2026 een toelage»
    return Draft() if kept and until and p.says("tot", "tot en met") else None


@accepting.rule(
    "commitment.given",
    why="Who gets something in the present tense is given it: the rule says so, whoever gives.",
    hits=("Alle havens krijgen een eigen adviseur.", "De afgewezen aanvragers krijgen voorrang."),
    misses=(
        "Havens krijgen vaak te maken met storm.",
        "De haven krijgt een rol.",
        "Havens kregen een adviseur.",
    ),
)
def _given(p: Predicate, _: View) -> Draft | None:
    each = p.lower[p.clause.first] in ("elke", "iedere", "elk", "ieder")
    each = each and p.clause.subject[0] == p.clause.first and p.helper is None
    if each and p.lower[p.clause.finite] == "krijgt" and not {"te", "rol", "indruk", "vorm"} & p.said:
        return Draft(actor=NOBODY)  # «Elke haven krijgt een adviseur»
    if p.verb != "krijgen" or p.helper is not None or p.past or p.actor.first_person:
        return None
    if {"kamer", "u", "te", "rol", "indruk", "gevolg", "vorm"} & p.said:
        return None
    if p.lower[p.clause.first] in _EFFECTS and not p.coming:
        return None  # «Hierdoor krijgen havens meer ruimte»
    first = p.lower[p.clause.finite]
    object_ = {"een", "extra", "voorrang", "meer", "recht"} & p.said or _counted(p)
    return Draft(actor=NOBODY) if first == "krijgen" and object_ else None


def _gone_by(words: Sequence[str]) -> bool:
    """Whether a clause is told in the past: «dat de haven in 2024 werd gesloten»."""
    lex = lexicon()
    return any(lex.auxiliaries.get(w, ("", False))[1] for w in words) or any(
        form.shape is Shape.PAST for form in lex.forms.get(words[-1], ())
    )


_PLEDGED = frozenset(("toezeggen", "verplichten", "verbinden", "committeren"))


@accepting.rule(
    "commitment.decided",
    why="A decision or an agreement is past, what was decided is still to come.",
    hits=(
        "Ik heb besloten de proef met een jaar te verlengen.",
        "Met de havens is afgesproken dat zij voor 1 juli 2026 walstroom aanleggen.",
        "De gemeente Delft heeft toegezegd vanaf 2026 honderd ligplaatsen vrij te maken.",
        "De reders hebben afgesproken om vóór 2027 samen dertig matrozen op te leiden.",
        "De staatssecretaris heeft ermee ingestemd dat het havengeld per 1 januari 2026 wordt verlaagd.",
    ),
    misses=(
        "De reders hebben afgesproken om elkaar te helpen.",
        "Ik heb besloten dat in 2019 gedaan.",
        "Met de havens is afgesproken hoe zij meten.",
    ),
)
def _decided(p: Predicate, v: View) -> Draft | None:
    if p.perfect and p.verb in ("maken", "sluiten") and _AGREEMENTS & p.said and not p.past:
        return Draft(reach=True) if dated_aside(p, v, "om") else None  # «er zijn afspraken gemaakt om in …»
    if not p.perfect or p.verb not in (*_RESOLVED, *_AGREED, *_PLEDGED):
        return None
    dated = any(v.coming(d) and not d.vague and not v.current(d) for d in (*p.aside_dates, *p.dates))
    if p.verb in _PLEDGED and _to_me(p) and any(dated_aside(p, v, opener) for opener in ("dat", "om")):
        return Draft(reach=True, actor=_another(p.actor))
    if p.verb in _PLEDGED and (not p.actor.third or CHAMBER & p.said):
        return None  # an older promise of the government, told again
    to_do = p.clause.infinitives or (p.clause.served and dated_aside(p, v, "om"))
    if p.verb in _PLEDGED and p.actor.third and dated and (p.clause.infinitives or p.clause.served):
        return Draft(reach=True)  # what another has promised is announced
    if p.verb in _AGREED and p.actor.third and to_do and not p.gone:
        return Draft(reach=True) if dated else None  # «de havens hebben afgesproken om in 2026 … te»
    if p.verb in _RESOLVED:
        deed = p.clause.infinitives or (
            p.clause.served and any(p.lower[a] == "om" for a, _ in p.clause.asides)
        )
        stands = dated_aside(p, v, "dat") and any(
            p.lower[a] == "dat" and not _gone_by(p.lower[a:b]) for a, b in p.clause.asides
        )
        if p.verb == "instemmen" and "ermee" not in p.said:
            return None
        whose = p.actor.known or (p.helper == "zijn" and dated)  # «in de ministerraad is besloten …»
        sure = (deed and (dated or not p.actor.third)) or stands
        return Draft(reach=True) if sure and whose and not p.gone else None
    if not dated:
        return None
    for a, b in p.clause.asides:
        if p.lower[a] == "dat":
            points = p.lower[a + 1 : a + 2] in (["zij"], ["ze"], ["hij"]) and p.actor.third
            who = actor_of(p.words[a + 1 : min(b, a + 5)], v.programmes, opens_sentence=False)
            state = not who.third and _is_so(p.lower[a + 1 : b]) and counted(p, p.lower[a + 1 : b])
            who = p.actor if points else who if who.known else NOBODY
            return Draft(Kind.TARGET if state else None, actor=who, reach=True)
    return None


def _to_me(p: Predicate) -> bool:
    """«de directeuren hebben mij toegezegd»: who tells it to the minister is another party."""
    return bool({"mij", "ons"} & p.said) and not p.actor.known and p.clause.subject[1] > 0 and not p.passive


def _another(actor: Actor) -> Actor:
    return replace(actor, type=ActorType.THIRD_PARTY, known=True)


_AGREEMENTS = frozenset(("afspraak", "afspraken", "akkoord", "convenant", "overeenkomst"))
_AGREED = frozenset(("afspreken", "overeenkomen"))
_RESOLVED = frozenset(("besluiten", "instemmen"))


def _is_so(words: Sequence[str]) -> bool:
    """«dat het er eind 2026 niet meer dan 500 mogen zijn», «dat de 99% een feit is»: how it is to be then."""
    lex = lexicon()
    last = next((w for w in reversed(words) if w[0].isalnum()), "")
    verb, past = lex.auxiliaries.get(last, ("", True))
    done = any(w in lex.participles for w in words[-2:])
    return verb in ("zijn", "hebben") and not past and not done


_SET_ASIDE = words_in("commitments", "set_aside")
_MONEY = frozenset(("€", "euro", "miljoen", "miljard", "mln", "budget", "bedrag", "geld", "middelen"))


@accepting.rule(
    "commitment.set_aside",
    why="Money that has been set aside for a coming time will be spent then.",
    hits=(
        "Voor het loodswezen is voor de jaren 2026 tot en met 2028 € 12 miljoen gereserveerd.",
        "Voor de bakens heb ik in 2026 een bedrag van 3 miljoen euro vrijgemaakt.",
    ),
    misses=(
        "Voor het loodswezen was in 2024 € 12 miljoen gereserveerd.",
        "Voor de loodsboot zijn in 2026 twee ligplaatsen gereserveerd.",
    ),
)
def _set_aside(p: Predicate, v: View) -> Draft | None:
    if not p.perfect or p.past or p.verb not in _SET_ASIDE or not _MONEY & p.said:
        return None
    later = any(v.ahead(d) and not d.vague and not attributive(d, p) for d in p.dates)
    return Draft() if later and not {"niet", "geen"} & p.said else None


_BEGUN = words_in("commitments", "begun")
_FROM = ("vanaf", "per", "met ingang")


@accepting.rule(
    "commitment.begins",
    why="How things are from a coming day on: what begins then is announced.",
    hits=(
        "De veerponten zijn per 1 juli 2025 ook op zondag toegankelijk.",
        "Met ingang van 2026 bevat het register ook de lengte van de schepen.",
    ),
    misses=(
        "De veerponten zijn op zondag toegankelijk.",
        "Vanaf 2026 is er een tekort aan schippers.",
        "Vanaf 2026 is onduidelijk wat dit kost.",
    ),
)
def _begins(p: Predicate, v: View) -> Draft | None:
    if p.completes and p.verb_class == "telic" and not p.actor.first_person:
        return Draft()  # «het fort is vanaf 2027 gesloten»
    if p.past or p.helper not in (None, "zijn") or p.clause.infinitives or p.clause.participles:
        return None
    if p.actor.first_person or p.verb not in _BEGUN or _nouns_of_state(p.said):
        return None
    began = any(
        d.text.lower().startswith(_FROM) and v.coming(d) and not v.current(d) and not d.vague for d in p.dates
    )
    if not began or {"niet", "er", "tekort"} & p.said:
        return None
    if p.verb == "staan" and not p.says("ter beschikking", "open"):
        return None
    if p.verb == "zijn" and not any(p.lower[i].endswith(_ABLE) or p.lower[i] in _READY for i in p.main):
        return None
    return Draft()


_ABLE = ("baar", "toegankelijk", "verplicht", "kosteloos", "gratis", "actief")

_EFFECTS = words_in("commitments", "effects") | {"daarmee"}
_TELLS = words_in("commitments", "tells")


@accepting.rule(
    "commitment.told",
    why="Another party has let it be known that it will do something at a coming time.",
    hits=(
        "De brandweer heeft laten weten dat zij in 2026 een nieuwe kazerne opent.",
        "De brandweer heeft aangekondigd de kazerne in 2026 te sluiten.",
    ),
    misses=("De brandweer heeft laten weten dat zij in 2019 een nieuwe kazerne opende.",),
)
def _told(p: Predicate, v: View) -> Draft | None:
    if not (p.actor.third or _to_me(p)) or not (p.verb in _TELLS or "laten" in p.deeds or "weten" in p.lower):
        return None
    said = any(p.lower[a] in ("dat", "om") for a, _ in p.clause.asides)
    to_do = any(p.lower[i] == "te" for i in p.main)  # «heeft aangekondigd … te sluiten»
    times = (*p.aside_dates, *(p.dates if to_do else ()))
    dated = any(v.ahead(d) and not d.vague for d in times)
    who = None if p.actor.third else _another(p.actor)
    return Draft(reach=True, actor=who) if dated and (said or to_do) else None


_SHIFTED = frozenset(("pas", "eerder", "later", "alsnog"))


@accepting.rule(
    "commitment.delayed",
    why="What follows from a delay, and when it will be: «zodat de wet pas in mei ingaat».",
    hits=(
        "De uitspraak wordt afgewacht, zodat de heffing niet eerder dan op 1 oktober 2026 ingaat.",
        "De aannemer heeft te weinig mensen, waardoor de 90 kilometer dijk pas eind 2027 wordt bereikt.",
    ),
    misses=(
        "De kosten stegen, waardoor de heffing pas in 2019 inging.",
        "De kosten stijgen, zodat schippers in 2027 minder verdienen.",
    ),
)
def _delayed(p: Predicate, v: View) -> Draft | None:
    lex = lexicon()
    for a, b in p.clause.asides:
        inside = p.lower[a:b]
        if inside[0] not in ("zodat", "waardoor") or not _SHIFTED & set(inside):
            continue
        later = any(
            p.words[a].start <= d.start - p.origin < p.words[b - 1].end and v.coming(d) and not d.vague
            for d in p.aside_dates
        )
        later = later or (p.coming and b + 1 < len(p.lower) and p.lower[b + 1] == "namelijk")
        present = [f for w in inside for f in lex.forms.get(w, ()) if f.shape is not Shape.PAST]
        comes = any(f.verb in _EVENTS for f in present) or bool({"wordt", "worden"} & set(inside))
        if later and comes:
            met = any(f.verb in _MET for f in present) and counted(p, inside)
            return Draft(Kind.TARGET if met else None, actor=NOBODY, reach=True, aside=True)
    return None


_TO_COME = words_in("commitments", "to_come")


def _own_deed(words: Sequence[str]) -> bool:
    """«die ik dit najaar bij een werf bestel»: the relative clause ends in what the signer does."""
    if not {"ik", "wij", "we"} & set(words):
        return False
    lex = lexicon()
    return any(
        form.shape is Shape.FIRST and lex.class_of(form.verb) == "telic"
        for form in lex.forms.get(words[-1], ())
    )


def _ends_in_deed(words: Sequence[str]) -> bool:
    """«die in juni rapporteert», «die per 2027 ingaat»: the clause ends in the present of a deed or event."""
    lex = lexicon()
    return any(
        form.shape is Shape.THIRD and (lex.class_of(form.verb) in ("telic", "inform") or form.verb in _EVENTS)
        for form in lex.forms.get(words[-1], ())
    )


def _indefinite(words: Sequence[str]) -> bool:
    """«een digitale wegwijzer | die in mei beschikbaar komt»: said of something new."""
    return "een" in words and "," not in words


@accepting.rule(
    "commitment.relative",
    why="A relative clause with a coming time announces in passing: «die in het voorjaar online komt».",
    hits=(
        "De atlas, die in het voorjaar van 2026 verschijnt, toont alle steigers van het land.",
        "Het geld is bestemd voor twee pontons, die ik dit najaar bij een werf bestel.",
        "Er wordt gewerkt aan een atlas die in mei 2025 beschikbaar komt.",
    ),
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
                and (sure & set(p.lower[a:b]) or _own_deed(p.lower[a:b]) or _ends_in_deed(p.lower[a:b]))
            ):
                if a == 0 or not (p.lower[a - 1] == "," or _indefinite(p.lower[max(0, a - 4) : a])):
                    return None
                told = {"u", "kamer"} & set(p.lower[a:b]) and {"informeren", "schrijven", "sturen"} & set(
                    p.lower[a:b]
                )
                thing = NOBODY if not p.actor.listed else None  # «de Kadekaart, die in mei online komt»
                meant = actor_of(p.words[max(0, a - 3) : max(0, a - 1)], v.programmes, opens_sentence=False)
                thing = meant if meant.third and meant.listed else thing  # «een werkgroep, die in mei …»
                hedged = any(c.name == "hedge.intended" and a <= c.start < b for c in p.inside)
                return Draft(
                    Kind.TOEZEGGING if told else None,
                    Strength.INTENDED if hedged else Strength.FIRM,
                    actor=thing,
                    reach=True,
                    aside=True,
                )
    return None
