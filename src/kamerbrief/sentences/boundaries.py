"""Where a run of Dutch text breaks into sentences, as a careful reader would read it aloud.

Works over characters, in linear time. What an abbreviation is stands in ``rules/abbreviations.toml``.
"""

import re
from functools import cache

from ..engine.rulebook import load

_MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_CLOSERS = "\"'’”»)]"
_OPENERS = "\"'‘“«(["

# A stop, what closes with it, and the blanks after it; or a bullet inside the text; or an empty line.
_CANDIDATE = re.compile(
    rf"(?P<stop>[.!?…]+)(?P<close>[{re.escape(_CLOSERS)}{_MARKS}]*)(?P<gap>\s+|(?=[A-ZÀ-Þ][a-zà-ÿ]))"
    r"|(?P<bullet>\s+(?=[•▪◦●‣■□]))"
    r"|(?P<empty>[^\S\n]*\n\s*\n\s*)"
)
_NEXT = re.compile(rf"(?:[–—-]\s+)?(?P<open>[{re.escape(_OPENERS)}]*)(?P<word>[^\s{re.escape(_OPENERS)}]+)")
_LABEL = re.compile(r"[(]?(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]?$")
_NEXT_LABEL = re.compile(r"(?:[a-z]|[ivx]{1,4})[.)]\s+[A-ZÀ-Þ]")  # «b. Kosten» after a full stop
_NAME_OF_TOWN = re.compile(r"['’‘][stn](?:\s+|-)[A-Z]")  # «’s Avonds», «'s-Hertogenbosch», «’t Harde»
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")  # «eHerkenning»
_DOTTED = re.compile(r"(?:[a-z]|(?:[a-z]{1,3}\.)+[a-z]{1,3})\.$")
_ADDRESS = re.compile(r"[\w.-]*[/@]|\w+\.\w")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.-?)*[A-Z][a-z]?$")
_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "‘": "’", '"': '"', "„": "”"}
_LONGEST_ASIDE = 400  # characters: a bracket or quotation that stays open longer was never meant to close


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("abbreviations")[name])


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The half-open spans of the sentences of one block's text, without the blanks around them."""
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for found in _CANDIDATE.finditer(text):
        if found.start() < start:
            continue
        if found.lastgroup == "gap":
            end, following = found.end("close"), found.end()
            if not _ends(text, start, found):
                continue
        else:
            end, following = found.start(), found.end()
        if end > start:
            spans.append((start, end))
        start = following
    end = len(text.rstrip())
    if end > start:
        spans.append((start, end))
    return spans


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the sentence that began at ``start`` ends at this stop."""
    stop = found.start("stop")
    if found.end() >= len(text) or _inside(text, start, found):
        return False
    before = text[max(start, _word_start(text, stop)) : stop].lstrip(_OPENERS)
    follows = _NEXT.match(text, found.end())
    if not follows:
        return True
    word, opened = follows["word"], bool(follows["open"])
    if not found["gap"]:  # «jaar.Met»: the stop was glued to the next word
        return len(before) > 3 and before.isalpha() and before[1:].islower() and not _ADDRESS.match(word)
    capital = word[0].isupper() or bool(_NAME_OF_TOWN.match(text, found.end()))
    if not (capital or word[0].isdigit()):
        if found["stop"] != "." or found["close"]:
            return False
        plain = before.isalpha() and len(before) > 4
        opens = word.lower() in _words("openers") or _CAMEL.match(word)
        return plain and bool(opens or _NEXT_LABEL.match(text, found.end()))
    if found["stop"] != ".":
        return True
    if _LABEL.match(before) and text[start : found.end("stop")].strip(_OPENERS) == before + ".":
        return False  # «1. Aanleiding», «a. Draagvlak»: the number goes with what it numbers
    plain_word = word.rstrip(".,;:)").lower()
    abbreviation = before.lower() + "."
    if abbreviation in _words("never"):
        return False
    if abbreviation in _words("may_end"):
        return capital and not opened and plain_word not in _words("goes_on")
    if _INITIALS.match(before) or _DOTTED.match(abbreviation):
        if len(before) > 1 and before.isupper() and before.isalpha():
            return True  # «de IC. Daar»: two capitals are a word, not initials
        return capital and plain_word in _words("openers")
    return True


def _word_start(text: str, stop: int) -> int:
    begin = stop
    while begin > 0 and stop - begin < 40 and not text[begin - 1].isspace():
        begin -= 1
    return begin


def _inside(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the stop stands in brackets or a quotation after which the sentence goes on.

    «(zie bijlage 3. Daarin staat meer) en daarom»: the stop in the brackets ends nothing.
    """
    stop = found.start("stop")
    begin = max(start + 1, stop - _LONGEST_ASIDE)
    for opener, closer in _PAIRS.items():
        opening = text.rfind(opener, begin, stop)
        if opening < 0 or text.rfind(closer, opening + 1, stop) >= 0:
            continue
        if opener == closer and text.count(opener, begin, stop) % 2 == 0:
            continue
        closing = text.find(closer, stop, stop + _LONGEST_ASIDE)
        if closing < 0 or closing < found.end("close"):
            continue
        after = text[closing + 1 : closing + 4].lstrip()
        if opener in "([" or after[:1].islower() or after[:1] in ",;:":
            return True
    return False
