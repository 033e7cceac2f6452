"""What kind of act a promise is: to tell, to find out, to work on, to begin. It tells what can keep it."""

import re

from ..model.commitment import Commitment, CommitmentKind, Strength
from .terms import is_year, lemma, terms_of, vocabulary

_READER = re.compile(r"\b(?:Kamer|Staten-Generaal|[Uu])\b")
_WORKS_ON = re.compile(r"\bwerk(?:t|en)? (?:ik |wij |we |het kabinet )?(?:\w+ ){0,4}aan\b", re.IGNORECASE)
_KEEPS_ON = re.compile(
    r"\bblijf(?:t|ven)? (?:ik|wij|we|het kabinet)\b|\bzet(?:ten)? (?:ik|wij|we)\b[^,;]*\bvoort\b"
    r"|\bin gesprek\b",
    re.IGNORECASE,
)
_MADE_NOUN = re.compile(
    r"(?:een |de |het )?(?:verdere )?(?:versterk|verbeter|verscherp|vereenvoudig|intensiver|vergrot|verhog"
    r"|versnell?|beperk|verminder|bevorder|stimuler)ing van\b",
    re.IGNORECASE,
)
_AGREEMENT = re.compile(
    r"\b\w*(?:convenant|akkoord|overeenkomst|afspraken|verdrag|contract)\w*\b", re.IGNORECASE
)
_DECIDES = re.compile(r"\b(?:neem|neemt|nemen)\b[^.;]*\bbesluit\b", re.IGNORECASE)
_WEIGHS = re.compile(r"\bbezien?\b[^,;.]{0,60}? of\b", re.IGNORECASE)  # «ik bezie of de boete omhoog kan»
_OF_RULES = re.compile(
    r"\b(?:de|het|een|mijn) (?:\w+ )?\w*"
    r"(?:wet|besluit|regeling|regel|verordening|richtlijn|norm|grenswaarde|tarief|boete)\b",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"\b(?:of|hoe|welke|waar|wat|in hoeverre)\b", re.IGNORECASE)


def informs(c: Commitment) -> bool:
    """A promise to tell parliament something, which a letter keeps by being sent."""
    if c.kind is CommitmentKind.TOEZEGGING:
        return True
    words = {t.key for t in terms_of(c.text)}
    return bool(words & vocabulary("informing")) and names_reader(c.text)


def names_reader(text: str) -> bool:
    """«uw Kamer», «u»: parliament, to which the letter is written."""
    return _READER.search(text) is not None


def only_informs(c: Commitment) -> bool:
    """«In mei rapporteer ik opnieuw»: it names no subject, so the next letter of its kind keeps it."""
    terms = terms_of(c.text)
    empty = vocabulary("informing") | vocabulary("common") | vocabulary("frame")
    reports = any(t.key == "rapporteren" or t.key.startswith("voortgang") for t in terms)
    return informs(c) and reports and all(t.number or t.key in empty for t in terms)


def lasting(c: Commitment) -> bool:
    """A promise that no single act keeps: a target, an effort, more or less of something.

    «Ik vergroot de betrokkenheid», «zet in op»: a report of one act shows that it goes on.
    """
    if c.kind is CommitmentKind.TARGET:
        return True
    if asks(c):
        return False  # «ik bezie of de boete kan worden verhoogd»: an answer keeps it
    if _WEIGHS.search(c.text):
        return False
    text = re.sub(r"^Om (?:te )?[^,;]*(?:, |$)", "", c.text)
    core = re.split(r"(?<=[\w)]) om |,? (?:zodat|waardoor|waarmee|opdat) |[;:]", text)[0]
    if _WORKS_ON.search(core) or (keeps_on(c) and c.deadline_end is None):
        return True
    verbs = [t.key for t in terms_of(core) if t.verb and t.key not in vocabulary("light")]
    main = verbs[0] if verbs else next((t.key for t in terms_of(core) if t.key.endswith("en")), "")
    if main in vocabulary("effort"):
        return True
    if c.deadline_end is not None and _OF_RULES.search(core):
        return False  # «nog dit jaar verruim ik de beleidsregel»: one act
    counted = c.amount_value is not None or any(t.number and not is_year(t.key) for t in terms_of(core))
    by_degree = main in vocabulary("degree") or _closing_verb(core) in vocabulary("degree")
    return not counted and (by_degree or _MADE_NOUN.match(core) is not None)


def keeps_on(c: Commitment) -> bool:
    """«Ik blijf adviseurs beschikbaar stellen»: what is done already, and will be done still."""
    return _KEEPS_ON.search(c.text) is not None


def _closing_verb(text: str) -> str:
    """«Het vrijwilligerswerk wil ik versterken»: the infinitive at the end."""
    words = re.findall(r"\w+", text.casefold())
    return lemma(words[-1]) if words else ""


def abolishes(c: Commitment) -> bool:
    """«Dertig formulieren schrap ik»: that they are gone keeps it."""
    if _AGREEMENT.search(c.text):
        return False  # «een convenant sluiten»
    ends = (t.key for t in terms_of(c.text) if not t.text.endswith("ende"))  # but «een sluitende controle»
    return not vocabulary("abolishing").isdisjoint(ends)


def asks(c: Commitment) -> bool:
    """A promise to find out or decide: «Begin 2025 besluit ik of …». That the answer is no, keeps it."""
    open_ended = (
        c.strength is Strength.EXPLORATORY
        or _WHETHER.search(c.text) is not None
        or _DECIDES.search(c.text) is not None
    )
    return open_ended and bool({t.key for t in terms_of(c.text)} & vocabulary("asking"))


def examines(c: Commitment) -> bool:
    """A promise to evaluate or to bring out a report: other news on its subject does not keep it."""
    return not vocabulary("examining").isdisjoint(t.key for t in terms_of(c.text))


def is_start(c: Commitment) -> bool:
    words = re.findall(r"\w+", c.text.casefold())
    begins = any(lemma(word) in ("starten", "start", "beginnen", "aanvangen") for word in words)
    return begins or "aan de slag" in c.text
