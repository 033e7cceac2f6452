"""By when: the time of the promise's own clause, else of its heading, else carried on by «daarbij», «dit»."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ...engine.rulebook import words as words_in
from ...engine.until import put_off_until
from ...engine.verbs import Shape, lexicon
from ...engine.words import index_at
from ...model.date_mention import DateMention
from ...wording import MONTHS
from .predicate import Predicate
from .scene import Span, View

_PER = re.compile(r"per\b", re.IGNORECASE)
_YEAR = re.compile(r"^per\s+(?:19|20)\d\d$", re.IGNORECASE)
_ABOUT = frozenset(("over", "voor", "van", "uit", "sinds", "na"))
_COMPLEMENT = frozenset(("dat", "om", "of", "door", "die", "welke", "waarmee", "waarin"))
_PASSING = _COMPLEMENT | {
    "waarna",
    "waarop",
    "waarover",
    "waardoor",
    "zodat",
}  # where a promise is told in passing


@dataclass(frozen=True, slots=True)
class Deadline:
    """The interval, and the other interval that could be meant as well."""

    span: Span
    rival: Span | None = None


def deadline_of(
    p: Predicate,
    seen: View,
    *,
    reach: bool,
    carried: Span | None,
    aside: bool = False,
    completed: Predicate | None = None,
) -> Deadline | None:
    """The deadline of a promise; ``reach`` lets times in its complement count, ``aside`` puts them first.

    ``completed`` is a clause after it that says when it is done: «…; dat is in mei gereed».
    """
    own = _useful(_inside(p, _PASSING), p, seen) if aside else []
    own = own or _useful(p.dates, p, seen)
    if not own and reach:
        own = _useful(_inside(p, _COMPLEMENT), p, seen)
    if own:
        best = own[0]
        if (span := _first_time(best, p, seen)) is not None:
            return Deadline(span)
        if p.verb in _PUT_OFF and (pushed := put_off_until(best)):
            return Deadline(Span(*pushed, best.text))
        others = [d for d in own[1:] if (d.date_start, d.date_end) != (best.date_start, best.date_end)]
        return Deadline(_span(best), _span(others[0]) if others else None)
    if completed is not None and (later := _useful(completed.dates, completed, seen)):
        return Deadline(_span(later[0]))
    made = p.actor.first_person or p.passive or p.verb == "komen"
    if made and (told := _useful(_of_object(p), p, seen)):
        return Deadline(_span(told[0]))
    if any(d.vague for d in p.dates):  # «binnenkort» under «In 2027:» is not by the end of 2027
        return None
    if p.heads.span is not None:
        return Deadline(p.heads.span)
    if carried is not None:
        return Deadline(carried)
    return None


_PUT_OFF = frozenset(("uitstellen", "verschuiven", "doorschuiven", "opschorten", "verzetten", "vertragen"))
_DATED = re.compile(r"\d{4}")
_YEARLY = (
    "elk jaar", "ieder jaar", "jaarlijks", "elk najaar", "ieder najaar", "elk voorjaar", "ieder voorjaar",
    "elke herfst", "iedere herfst", "elke winter", "iedere winter", "elke zomer", "iedere zomer",
)  # fmt: skip
_SEASON_OR_MONTH = re.compile(
    "|".join((*MONTHS, "kwartaal", "voorjaar", "zomer", "najaar", "herfst", "winter"))
)


def _first_time(mention: DateMention, p: Predicate, seen: View) -> Span | None:
    """«Elk jaar vóór 1 mei, voor het eerst in 2027»: that year's; «elk jaar in maart», in March: the next.

    None: the time of the promise is what its words say.
    """
    if not p.says(*_YEARLY):
        return None
    everything = (*p.dates, *p.aside_dates)
    first = next((d for d in everything if d.date_start and _for_the_first_time(d, p)), None)
    if mention is first or _DATED.search(mention.text):
        mention = next((d for d in everything if d is not first and not _DATED.search(d.text)), mention)
    last = mention.date_end or mention.date_start
    if mention is first or last is None or not _SEASON_OR_MONTH.search(mention.text):
        return None
    if first is not None and first.date_start is not None:
        years = first.date_start.year - last.year
    elif seen.current(mention) and mention.date_start and (last - mention.date_start).days < _SEASON:
        years = 1
    else:
        return None
    return Span(_later(mention.date_start, years), _later(mention.date_end, years), mention.text)


_SEASON = 100  # days


def _for_the_first_time(mention: DateMention, p: Predicate) -> bool:
    at = index_at(p.words, mention.start - p.origin)
    return at is not None and bool({"eerst", "beginnen"} & set(p.lower[max(0, at - 3) : at]))


def _later(day: date | None, years: int) -> date | None:
    if day is None:
        return None
    return day.replace(year=day.year + years, day=28 if (day.month, day.day) == (2, 29) else day.day)


_THIS = frozenset(("dit", "dat", "deze", "die"))
_READY = words_in("commitments", "ready") | {"afgerond", "voltooid", "gestart", "operationeel", "online"}
_ARRIVES = frozenset(
    (
        "volgen",
        "verschijnen",
        "gereedkomen",
        "ingaan",
        "starten",
        "beginnen",
        "komen",
        "treden",
        "opengaan",
        "plaatsvinden",
        "vinden",
    )
)


def completes(p: Predicate) -> bool:
    """«Dit is uiterlijk 1 mei gereed», «Deze wordt in het najaar verwacht»: when it is done."""
    first = p.lower[p.clause.subject[0]] if p.clause.subject[1] else ""
    if first not in _THIS or p.clause.subject[1] - p.clause.subject[0] > 2 or not p.coming or p.past:
        return False
    if p.clause.verb == "zijn":
        return bool(_READY & p.said) or p.planned
    return p.passive or p.verb in _ARRIVES


def _span(mention: DateMention) -> Span:
    end = mention.date_end
    if end is None and mention.date_start and _PER.match(mention.text):
        # «per 2027 een subsidie verstrekken» begins then and is met when it has begun
        end = date(mention.date_start.year, 12, 31) if _YEAR.search(mention.text) else mention.date_start
    return Span(mention.date_start, end, mention.text)


def _useful(dates: Sequence[DateMention], p: Predicate, seen: View) -> list[DateMention]:
    """Coming times first, then one that still runs; times that a noun is about come last."""
    firm = [d for d in dates if not d.vague and (d.date_start or d.date_end)]
    if p.conditional:  # «zodra de Kamer instemt, binnen drie maanden»: that clock has not begun
        firm = [d for d in firm if not d.text.lower().startswith("binnen")]
    coming = [d for d in firm if seen.coming(d) and not seen.current(d)]
    current = [d for d in firm if seen.current(d)]
    pool = coming or current
    pool = [d for d in pool if not _withdrawn(d, p)] or pool
    if len(pool) > 1:
        free = [d for d in pool if not attributive(d, p)]
        pool = free or pool
    return pool


def _withdrawn(mention: DateMention, p: Predicate) -> bool:
    """«Niet op 1 januari maar op 1 juli»: the first day is the one that it no longer is."""
    at = index_at(p.words, mention.start - p.origin)
    return at is not None and at >= 1 and "niet" in p.lower[max(0, at - 2) : at] and "maar" in p.lower[at:]


def attributive(mention: DateMention, p: Predicate) -> bool:
    """Whether the time belongs to a noun: «het plan voor 2027», «de begroting van 2026»."""
    at = index_at(p.words, mention.start - p.origin)
    if at is None or at < 2 or at <= p.clause.first + 1:
        return False
    before = p.lower[at - 1]
    return (
        before in _ABOUT
        and p.lower[at - 2].isalpha()
        and at - 2 != p.clause.finite
        and len(p.lower[at - 2]) > 3
    )


def _of_object(p: Predicate) -> list[DateMention]:
    """«ik begin een campagne, die in mei van start gaat»: when what is made begins or is done."""
    found = []
    for a, b in p.clause.asides:
        inside = p.lower[a:b]
        if inside[0] not in ("die", "dat", "zodat") or not (_READY & set(inside) or _arrives(inside[-3:])):
            continue
        start, end = p.words[a].start, p.words[b - 1].end
        found += [d for d in p.aside_dates if start <= d.start - p.origin < end]
    return found


def _arrives(words: Sequence[str]) -> bool:
    lex = lexicon()
    return any(
        form.verb in _ARRIVES and form.shape not in (Shape.PAST, Shape.PARTICIPLE)
        for word in words
        for form in lex.forms.get(word, ())
    )


def _inside(p: Predicate, openers: frozenset[str]) -> list[DateMention]:
    """Times in asides that open with one of these: «dat …» and «om … te», not «zodat»."""
    found = []
    for mention in p.aside_dates:
        at = mention.start - p.origin
        for a, b in p.clause.asides:
            if p.words[a].start <= at < p.words[b - 1].end and p.lower[a] in openers:
                found.append(mention)
                break
    return found
