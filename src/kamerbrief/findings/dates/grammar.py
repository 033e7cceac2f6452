"""Prepositions and ranges around the places, and the walk over a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ...engine.rulebook import Rule
from .days import decade_place, month_place, number_place
from .periods import (
    next_recess,
    occasion_place,
    ordinal_place,
    q_place,
    school_place,
    season_place,
    week_place,
)
from .place import Place, Scene
from .relative import ago_place, part_place, relative_place, weekday_place
from .span import NOWHERE, Span, days, of_year, shift
from .vocabulary import phrases_by_first, words

RANGE = Rule(
    "date.range",
    "From a place to a place, or between two: the first day of the one to the last of the other.",
    (
        "Van 29 mei tot en met 6 juni 2022 was er een proef.",
        "Tussen 2019 en 2023 is dit verdubbeld.",
        "De bouw duurt van maart 2024 tot eind 2026.",
    ),
    ("Van Amsterdam tot en met Utrecht is het druk.", "Tussen de regels staat meer."),
)
OPEN = Rule(
    "date.open",
    "A preposition that leaves one end open: uiterlijk, voor, tot en met; vanaf, sinds, per, na.",
    (
        "Uiterlijk 30 april 2024 volgt het rapport.",
        "Voor de zomer informeer ik u.",
        "Vanaf 2026 geldt dit.",
        "Na het zomerreces kom ik erop terug.",
    ),
    ("De prioriteiten voor 2024 zijn bekend.", "Per saldo is dat gunstig.", "Na overleg is besloten."),
)
WITHIN = Rule(
    "date.within",
    "A term that the writer takes for himself counts from the letter's date; a term in a law is a duration.",
    ("Ik informeer uw Kamer binnen zes weken.",),
    ("De aanvrager moet binnen zes weken bezwaar maken.", "Binnen het budget is ruimte."),
)
BESIDE = Rule(
    "date.beside",
    "The year before or after one that the sentence names.",
    ("Dat was 89,7% in 2023, tegen 91,6% een jaar eerder.",),
    ("Dat was een jaar eerder dan verwacht.",),
)
VAGUE = Rule(
    "date.vague",
    "A time that is promised or remembered without being named: no day is invented.",
    ("Uw Kamer ontvangt dit binnenkort.",),
    ("Het plan is mogelijk duur.",),
)

MEETING = Rule(
    "date.meeting",
    "Before or after a debate or meeting whose day is told: before that day, or after it.",
    (
        "Voorafgaand aan het commissiedebat Spoor van 26 juni 2024 ontvangt u het rapport.",
        "Ik informeer u voor de Landbouw- en Visserijraad van 17 juni 2024.",
    ),
    ("Voorafgaand aan het debat heb ik de sector gesproken.",),
)
_MEETINGS = (
    "debat", "overleg", "raad", "top", "beraad", "vergadering", "zitting", "conferentie", "bijeenkomst",
    "stemming", "stemmingen", "behandeling", "ontmoeting", "hoorzitting", "briefing",
)  # fmt: skip

_Parser = Callable[[Scene, int], Place | None]


@dataclass(frozen=True, slots=True)
class Found:
    """A place with what its preposition does to it. ``shape`` maps the days of the place to those meant."""

    start: int
    end: int
    rule: str
    place: Place
    shape: Callable[[Span], Span] = lambda span: span
    opener: str = ""


def _parsers() -> dict[str, tuple[_Parser, ...]]:
    """Which parsers a word can start, the longest reach first."""
    table: dict[str, list[_Parser]] = {
        "q": [q_place],
        "reces": [next_recess],
        "week": [week_place],
        "jaren": [decade_place],
    }
    for name, parser in (
        ("part", part_place),
        ("month", month_place),
        ("season", season_place),
        ("weekday", weekday_place),
        ("ordinal", ordinal_place),
        ("direction", relative_place),
        ("schoolyear", school_place),
        ("occasion", occasion_place),
        ("count", ago_place),
    ):
        for word in words(name):
            table.setdefault(word, []).append(parser)
    return {word: tuple(parsers) for word, parsers in table.items()}


_PARSERS = _parsers()
_HEADS = frozenset(("jaar", "jaren", "maand", "maanden", "periode", "kalenderjaar", "seizoen"))
TRIGGERS = frozenset(_PARSERS) | frozenset(first for first, rest in phrases_by_first("vague").items())


def place_at(scene: Scene, i: int) -> Place | None:
    """The place that starts at token ``i``."""
    if i >= len(scene.tokens):
        return None
    token = scene.tokens[i]
    if token.digits:
        return number_place(scene, i) or ordinal_place(scene, i) or ago_place(scene, i)
    for parser in _PARSERS.get(token.low, ()):
        if found := parser(scene, i):
            return found
    return None


def _behind(scene: Scene, i: int) -> Place | None:
    """The place behind a preposition: past an article, past «het jaar», «de maanden», «de periode»."""
    j = scene.past_article(i)
    if scene.low(j) in _HEADS:
        inner = place_at(scene, j + 1)
        if inner and inner.kind in ("year", "years", "month"):
            return inner
    return place_at(scene, i) or (place_at(scene, j) if j > i else None)


def _to(scene: Scene, i: int) -> int:
    """The index behind «tot en met», «t/m», «tot», a dash; or ``i``."""
    for phrase in (("tot", "en", "met"), ("t", "/", "m"), ("tot", "aan"), ("tot",)):
        if scene.follows(i, phrase):
            return i + len(phrase)
    return i + 1 if scene.low(i) in ("-", "–", "—") else i


def _range(scene: Scene, start: int, left: Place, to: int) -> Found | None:
    right = _behind(scene, to)
    if right is None or right.vague or left.vague:
        return None
    if scene.low(left.end) in ("-", "–", "—") and right.kind != left.kind:
        return None
    return Found(start, right.end, RANGE.id, _joined(left, right))


def _joined(left: Place, right: Place) -> Place:
    """One place from two. A year that only one of them names counts for both, and may turn between them."""

    known = _year_of(right, -1) if right.dated else _year_of(left, 0)

    def at(year: int) -> Span | None:
        first = left.span or left.at(left.year if left.year is not None else known or year)
        second = right.span or right.at(right.year if right.year is not None else known or year)
        if first and second and _turned(first, second):
            if left.year is None and left.span is None:
                first = left.at((known or year) - 1)
            elif right.year is None and right.span is None:
                second = right.at((known or year) + 1)
        return first.through(second) if first and second and not _turned(first, second) else None

    fixed = at(known) if known is not None else None
    return Place(
        left.start,
        right.end,
        "range",
        RANGE.id,
        at,
        span=fixed,
        lean=left.lean or right.lean,
        lost=left.lost or right.lost,
    )


def _year_of(place: Place, end: int) -> int | None:
    """The year that a place names, or that its first (0) or last (-1) day has."""
    if place.year is not None or place.span is None:
        return place.year
    day = (place.span.first, place.span.last)[end]
    return day.year if day else None


def _turned(first: Span, second: Span) -> bool:
    return bool(first.first and second.last and first.first > second.last)


def _ends(place: Place) -> Callable[[Span], Span]:
    """«voor eind 2024» is by its end, «voor de zomer» before its first day."""
    return Span.until if place.kind == "end" else Span.before


def _opened(scene: Scene, i: int) -> Found | None:
    for phrase, meaning in phrases_by_first("opener").get(scene.low(i), ()):
        if not scene.follows(i, phrase):
            continue
        place = _behind(scene, i + len(phrase))
        if (
            place is None
            and meaning in ("before", "for", "after")
            and (of := _meeting(scene, i + len(phrase)))
        ):
            shape = Span.after if meaning == "after" else Span.before
            return Found(i, of.end, MEETING.id, of, shape, "after" if meaning == "after" else "before")
        if place is None:
            continue
        if meaning in ("from", "since", "for") and not place.vague:
            to = _to(scene, place.end)
            if to > place.end and (found := _range(scene, i, place, to)):
                return found
        if place.vague:
            return Found(i, place.end, place.rule, place)
        return _shaped(scene, i, phrase, meaning, place)
    return None


_FARTHEST_MEETING = 10  # tokens from its article to its day


def _meeting(scene: Scene, i: int) -> Place | None:
    """«het commissiedebat Spoor van 26 juni», «de Raad op 17 mei»: the day of what is named."""
    if scene.low(i) not in ("het", "de", "dit", "deze", "een"):
        return None
    named = False
    for j in range(i + 1, min(i + _FARTHEST_MEETING, len(scene.tokens) - 1)):
        word = scene.low(j)
        if word in (",", ";", ":", ".", "(", "dat", "die", "waarin"):
            return None
        named = named or word.endswith(_MEETINGS)
        if named and word in ("van", "op") and scene.tokens[j + 1].digits:
            place = number_place(scene, j + 1)
            return place if place and place.kind == "day" else None
    return None


def _shaped(scene: Scene, i: int, phrase: tuple[str, ...], meaning: str, place: Place) -> Found | None:
    if meaning == "for":
        whole = place.kind in ("year", "years", "quarter", "half", "schoolyear", "stretch", "week")
        if whole or _planned(scene, i) or scene.low(place.start) in words("direction"):
            return Found(place.start, place.end, place.rule, place)
        meaning = "before"
    if meaning == "within":
        return Found(i, place.end, place.rule, place)
    if meaning == "about":
        return Found(i, place.end, place.rule, place, Span.about)
    if place.kind == "years" and meaning in ("before", "after"):
        return Found(place.start, place.end, place.rule, place)
    shape = {
        "until": Span.until,
        "before": _ends(place),
        "from": Span.opened,
        "since": Span.opened,
        "after": Span.after,
    }[meaning]
    return Found(i, place.end, OPEN.id, place, shape, meaning)


def _planned(scene: Scene, i: int) -> bool:
    """Whether «voor» follows «gepland» or its like in the same clause."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if scene.low(j) in words("planned"):
            return True
        if scene.low(j) in (",", ";", ":"):
            return False
    return False


def _within(scene: Scene, i: int) -> Found | None:
    """«binnen zes weken» as a promise of the writer."""
    j = i + 1
    count = scene.number(j, 1, 99) or words("count").get(scene.low(j))
    unit = words("unit").get(scene.low(j + 1))
    if not count or unit not in ("day", "week", "month", "year") or scene.low(j + 2) in ("na", "nadat"):
        return None
    if scene.words & words("obliged").keys() or not scene.words & {"ik", "wij", "we", "kamer", "kabinet"}:
        return None
    span = days(scene.today, shift(scene.today, count, unit)) if scene.today else NOWHERE
    place = Place(i, j + 2, "term", WITHIN.id, lambda year: span, span=span, lost=scene.today is None)
    return Found(i, j + 2, WITHIN.id, place)


def _vague(scene: Scene, i: int) -> Found | None:
    for phrase, _ in phrases_by_first("vague").get(scene.low(i), ()):
        if scene.follows(i, phrase):
            place = Place(
                i, i + len(phrase), "vague", VAGUE.id, lambda year: NOWHERE, span=NOWHERE, vague=True
            )
            return Found(i, i + len(phrase), VAGUE.id, place)
    return None


def _from_to(scene: Scene, i: int) -> Found | None:
    """«van X tot en met Y», «tussen X en Y»."""
    between = scene.low(i) == "tussen"
    if between and scene.follows(i + 1, ("nu", "en")):
        place = _behind(scene, i + 3)
        today = scene.today
        return (
            Found(i, place.end, RANGE.id, place, lambda span: Span(today, span.last, f"{today}/{span.last}"))
            if place and today
            else None
        )
    left = _behind(scene, i + 1)
    if left is None:
        return None
    if between:
        to = left.end + 1 if scene.low(left.end) in ("en", "-", "–") else left.end
    else:
        to = _to(scene, left.end)
    return _range(scene, i, left, to) if to > left.end else None


_OPENERS = frozenset(phrases_by_first("opener"))
CAN_START = (TRIGGERS | {"binnen"}) - {"de", "het"}
"""Words of which a sentence must have one, or a digit, to hold a date."""

_STARTS = TRIGGERS | _OPENERS | {"van", "tussen", "binnen"}


def walk(scene: Scene) -> Iterator[Found]:
    """The dates of a sentence from left to right; none overlaps another."""
    i, year = 0, None
    while i < len(scene.tokens):
        token = scene.tokens[i]
        if not (token.digits or token.low in _STARTS or year):
            i += 1  # most words: no date begins here
            continue
        found = _year_beside(scene, i, year) or _at(scene, i)
        if found is None:
            i += 1
            continue
        year = found.place.year if found.place.kind == "year" and found.place.year else year
        yield _share_year(scene, found)
        i = max(found.end, i + 1)


def _year_beside(scene: Scene, i: int, year: int | None) -> Found | None:
    """«89,7% in 2023, tegen 91,6% een jaar eerder»: the year beside the one that was named."""
    if year is None or scene.low(i) not in ("een", "het") or scene.low(i + 1) != "jaar":
        return None
    turn = {"eerder": -1, "ervoor": -1, "daarvoor": -1, "later": 1, "erna": 1, "daarna": 1}.get(
        scene.low(i + 2)
    )
    if turn is None:
        return None
    return Found(i, i + 3, BESIDE.id, Place(i, i + 3, "year", BESIDE.id, of_year, year=year + turn))


def _at(scene: Scene, i: int) -> Found | None:
    word = scene.low(i)
    found = None
    if word in _OPENERS:
        found = _opened(scene, i)
    elif word in ("van", "tussen"):
        found = _from_to(scene, i)
    elif word == "binnen":
        found = _within(scene, i)
    if found is None and (scene.tokens[i].digits or word in TRIGGERS):
        place = place_at(scene, i)
        if place is not None:
            to = _to(scene, place.end)
            found = _range(scene, i, place, to) if to > place.end and not place.vague else None
            found = found or _onwards(scene, i, place)
        else:
            found = _vague(scene, i)
    return found


def _onwards(scene: Scene, i: int, place: Place) -> Found:
    """«2026 en verder», «2027 e.v.»: from there on; else the place as it is."""
    j = place.end
    if place.kind in ("year", "years", "schoolyear", "range"):
        if scene.low(j) in ("en", "e") and scene.low(j + 1) in ("verder", "later", "daarna"):
            return Found(i, j + 2, OPEN.id, place, Span.opened, "from")
        if scene.follows(j, ("e", ".", "v", ".")):
            return Found(i, j + 4, OPEN.id, place, Span.opened, "from")
    return Found(i, j, place.rule, place)


def _share_year(scene: Scene, found: Found) -> Found:
    """«mei en september 2022»: the year behind the second counts for the first."""
    place = found.place
    if place.dated or place.kind == "range" or scene.low(place.end) not in ("en", ",", "of", "/"):
        return found
    following = place_at(scene, scene.past_article(place.end + 1))
    if following is None or following.year is None or following.kind in ("year", "years"):
        return found
    return replace(found, place=replace(place, year=following.year, rule=place.rule))
