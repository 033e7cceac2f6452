"""Is a figure a value to be reached, or one that was measured?

A sentence often holds both: «De dienst heeft 40 sluizen hersteld en verwacht er volgend jaar 90.» So each
figure is judged by the clause that it stands in, and a promise in the next clause says nothing of it.
"""

import re
from datetime import date
from enum import IntEnum
from functools import cache

from ...engine.clause import Clause
from ...engine.rulebook import load
from ...model.figure import Figure
from .line import Line


class Aim(IntEnum):
    """How far a value is one to be reached."""

    MEASURED = 0
    MEANT = 1  # what somebody will do: «ik stel vijftien adviseurs aan»
    GOAL = 2  # what letters come back to by name: «het doel van 600 leerlingen»


_GOALS = r"doel(?:en|stelling\w*)?|streef\w*|streven|ambitie\w*|beoogd\w*|koers(?:en)?|mik(?:ken)?"
_GOAL = re.compile(rf"\b(?:{_GOALS}|vast(?:houden)? aan)\b", re.IGNORECASE)
_GOAL_BEHIND = re.compile(  # «de 40 % die werd nagestreefd», «aan de 600 leerlingen houd ik vast»
    r"\b(?:nagestreefd|koersen|mikken|beoogd|vast[.,;]|haalbaar|binnen bereik"
    r"|niet (?:\w+ ){0,2}(?:ge|be)haald|(?:later|pas) (?:\w+ ){0,2}(?:bereikt|(?:ge|be)haald)"
    r"|(?:blijft|blijven) (?:\w+ ){0,3}(?:van kracht|overeind|staan))",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"\b(?:voornemen\w*|gepland\w*|voorgenomen|inzet is|moet\w*|wil(?:len)?|zou(?:den)?|(?<!dan )verwacht\w*"
    r"|naar verwachting|uiterlijk|zal|zullen|werven|plaats voor|voorziene)\b",
    re.IGNORECASE,
)
# «waaraan 500 mensen kunnen meedoen»: there is room for so many
_CAN = re.compile(r"(?: \w+){0,4} kunnen \w+en\b")
_PLANNED = re.compile(
    r"\b(?:voornemen\w*|doel\w*|planning|afspraken?|ambitie\w*|streefwaarde\w*|actie)\b", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?:nu|thans|inmiddels|momenteel|op dit moment|tot dusver|tot nu toe|afgelopen \w+|vorig jaar)\b", re.I
)
_CORRECTED = re.compile(r"\b(?:abusievelijk|ten onrechte|bij vergissing|had(?:den)? \S+ moeten zijn)\b", re.I)
_FROM = re.compile(r"\bvan (?:\w+ )?$", re.IGNORECASE)
_TOWARDS = re.compile(r"[^,;:.]{0,40}\b(?:naar|tot)\b")
_RELATIVE = ("die", "waar", "wie")


def aim_of(line: Line, i: int, due: bool, end: date | None) -> Aim:
    """Of figure ``i``. ``due``: its sentence holds a promise whose term is still to come; ``end``: the last
    day on which the letter can have been written."""
    cell, lead_in = line.sentence.cell, line.sentence.lead_in
    if cell and cell.column_head and _PLANNED.search(cell.column_head):
        return Aim.GOAL if _GOAL.search(cell.column_head) else Aim.MEANT
    start, stop = line.spans[i]
    if _CORRECTED.search(line.text):
        return Aim.MEASURED
    if _FROM.search(line.text[:start]) and _TOWARDS.match(line.text[stop:]):
        return Aim.MEASURED  # «verhoog ik van 300 naar 600»: the 300 is how it stands
    left, right, aside = _zone(line, i)
    if _GOAL.search(left) or _GOAL_BEHIND.search(right) or (lead_in and _GOAL.search(lead_in)):
        return Aim.GOAL
    if _MEANT.search(left) or _CAN.match(right):
        return Aim.MEANT
    clause = line.clause(i)
    if clause is not None and _grows(clause) and not aside:
        return Aim.MEANT
    told = aside or bool(_NOW.search(left + right)) or (clause is not None and _told(clause))
    coming = _is_to_come(line.figures[i], end) if end else None
    if coming is None:
        coming = due
    return Aim.MEANT if coming and not told else Aim.MEASURED


def _is_to_come(figure: Figure, end: date) -> bool | None:
    """Is its time later than the letter? Also «tot en met 2027», which says when it ends. None: not said."""
    if figure.period_start:
        return figure.period_start > end
    return True if figure.period_end and figure.period_end > end else None


def _grows(clause: Clause) -> bool:
    """«Breid ik uit van 45 naar 70»: the value is to be reached. «Is uitgebreid tot 70» tells that it was."""
    return clause.verb in _growing() and not clause.past


@cache
def _growing() -> frozenset[str]:
    return frozenset(load("indicators")["words"]["growing"].split())


def _told(clause: Clause) -> bool:
    """«Heeft hersteld», «bedroeg»: what was."""
    return clause.past or (clause.verb == "hebben" and bool(clause.participles))


def _zone(line: Line, i: int) -> tuple[str, str, bool]:
    """What stands before and behind figure ``i`` in its own clause, and whether that is a relative clause,
    which tells of something aside: «het loket, dat vorig jaar 70 scholen hielp, gaat door»."""
    text, words, clause = line.text, line.words, line.clause(i)
    start, stop = line.spans[i]
    low, high = (words[clause.first].start, words[clause.last - 1].end) if clause else (0, len(text))
    shown: list[str] = []
    at = low
    for first, last in clause.asides if clause else ():
        opening = words[first].lower
        comma = first > 0 and words[first - 1].text == ","
        if not (opening.startswith(_RELATIVE) or (opening == "dat" and comma)):
            continue
        begins, ends = words[first].start, words[last - 1].end
        if begins <= start < ends:
            return text[begins:start], text[stop:ends], True
        if at <= begins and ends <= start:
            shown.append(text[at:begins])
            at = ends
    shown.append(text[at:start])
    return _past_colon("".join(shown)), text[stop:high], False


def _past_colon(left: str) -> str:
    """What stands before a colon is said of something else, unless it names a goal: «Het doel is hoog: …»."""
    before, colon, rest = left.rpartition(":")
    goal = _GOAL.search(before)
    return rest if not goal else f"{goal.group()}{colon}{rest}"
