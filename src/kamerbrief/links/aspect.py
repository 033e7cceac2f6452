"""What a sentence of a later letter does: report a result, say that work goes on, promise, put off or drop.

Dutch puts the finite verb of the main clause second, so the first finite verb tells the tense: «In mei is de
sluis geopend, die straks ook schepen zal schutten» reports, «Ik zal de sluis openen die is gebouwd» promises.
Cue words (rules/links.toml) say what tense can't: «loopt vertraging op», «in plaats daarvan».
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from ..engine.rulebook import rules_of
from ..model.sentence import Sentence
from .terms import lemma, vocabulary

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[,.;:!?()]")
_PARTICIPLE = re.compile(r"(?:\w*ge\w+|(?:be|ver|ont|her|er|mis|door|over|onder|vol)\w{2,})(?:d|t|en)")
_REGULAR = re.compile(r"ge\w{3,}(?:d|t)")  # at the end of its clause a participle, in a dictionary or not
_SHORT_VERBS = re.compile(r"(?:[a-z]{2,6})?ge(?:gaan|daan|staan|zien)|ontstaan|vergaan")  # end in no -en
_FOREIGN = re.compile(r"ge\w{3,}eerd")  # «geïnformeerd»: no list of words holds all of these
_SEPARABLE = re.compile(
    r"(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|voort|weg)ge\w+(?:d|t|en)"
)
_INFINITIVES = ("en", "aan", "oen", "ien")  # «slaan», «doen», «zien»
_PREFIXED = re.compile(r"(?:be|ver|ont|her|er)\w+en")  # «ontvangen»: participle and infinitive look the same
_WEAK_PAST = re.compile(r"(?!ge)\w{2,}(?:d|t)en?")
_BEFORE_ADJECTIVE = (["een"], ["de"], ["mijn"], ["onze"], ["uw"], ["alle"])  # «de beveiligde verbinding»
_MODALS = frozenset("kunnen moeten willen mogen laten doen".split())
_ADJECTIVE = re.compile(r"(?:in|uit|aan|op|af|door|voor|mee|toe)ge\w+")
_SINCE = re.compile(r"\b(?:sinds(?:dien)?|inmiddels|reeds|al)\b[^,.;]*", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:, (?:die|dat|wat)"
    r"|(?<=\w)[, ]+(?:waarmee|waardoor|zodat|omdat|doordat|wanneer|indien|als|zodra))\b[^,;]*$",
    re.IGNORECASE,
)
_FREE_RELATIVE = re.compile(r"(?:Voor |Van )?[Ww](?:ie|at) [^,;]*$")  # «Wie het niet meldt, riskeert …»


class Tense(StrEnum):
    DONE = "done"  # perfect or past: «is gelanceerd», «organiseerden», «loopt sinds dit voorjaar»
    NOW = "now"  # present: «werkt aan», «richt zich op», «wordt uitgevoerd»
    AGAIN = "again"  # present tense, in a sentence in which a promise was found: «moedig ik aan»
    AHEAD = "ahead"  # still to come: «zal», «ga ik», present tense with a day to come


class Cue(StrEnum):
    DROPPED = "dropped"
    REPLACED = "replaced"
    LATE = "late"
    PARTLY = "partly"
    NOT = "not"  # «niet kunnen vaststellen»: told in the past, and not done
    GOING = "going"  # «loopt door», «zet ik voort», «gewerkt aan»
    SO_FAR = "so_far"  # «tot nu toe»: done, and not yet all
    BEGUN = "begun"  # «een begin gemaakt»
    REACHED = "reached"  # «is gehaald», «volledig»
    RECALLED = "recalled"  # «vorig jaar meldde ik dat»: the old promise told again, and no report
    CHANGED = "changed"  # «in plaats van € 3 mln.»: the letter itself says that a value moved


@dataclass(frozen=True, slots=True)
class Aspect:
    """Tense, and every cue with its words, for the reason given to people."""

    tense: Tense
    words: str  # the words that tell the tense
    cues: tuple[tuple[Cue, str], ...] = ()
    performs: bool = False  # «Met deze brief informeer ik u»: what the letter does by being sent

    def said(self, *cues: Cue) -> str | None:
        """The words of the first of these cues that is there."""
        return next((words for cue, words in self.cues if cue in cues), None)


def performs(text: str) -> str | None:
    """The words by which a letter says what it does by being sent: «Met deze brief», «bied ik u»."""
    match = _acts("performs.").search(text)
    return match.group() if match else None


def keeps_its_word(text: str) -> str | None:
    """The words by which a letter says that it keeps a promise: «kom ik mijn toezegging na»."""
    match = _acts("performs.keeps").search(text)
    return match.group() if match else None


@cache
def _acts(prefix: str) -> re.Pattern[str]:
    patterns = [p for rule in rules_of("links") if rule.id.startswith(prefix) for p in rule.pattern]
    return re.compile("|".join(patterns), re.IGNORECASE)


@cache
def _cue_rules() -> tuple[tuple[Cue, re.Pattern[str]], ...]:
    return tuple(
        (Cue(rule.id.split(".")[1]), re.compile(rf"\b(?:{'|'.join(rule.pattern)})", re.IGNORECASE))
        for rule in rules_of("links")
        if rule.id.startswith("cue.")
    )


def aspect_of(sentence: Sentence, *, promises: bool, comes: date | None, written: date | None) -> Aspect:
    """The aspect of a sentence of a letter written on ``written``.

    ``promises``: a promise was found in it. ``comes``: the first day of the latest date that it mentions.
    """
    cues = cues_of(sentence.text)
    tokens = _TOKEN.findall(sentence.text.casefold())
    tense, words = _tense(tokens)
    if not words and sentence.cell and (done := _participle(tokens, -1)):
        tense, words = Tense.DONE, done  # a cell without a verb: «In mei geopend in Hoorn»
    act = keeps_its_word(sentence.text) or (None if promises else performs(sentence.text))
    if act:
        return Aspect(Tense.DONE, act, cues, performs=True)
    ahead = bool(comes and written and comes > written)
    if tense is not Tense.DONE:
        since = _SINCE.search(sentence.text)
        if since and _in_clause(sentence.text, since.start()):
            since = None  # «er ligt een ontwerp, dat sinds mei wordt getoetst»
        heading = _looks_ahead(sentence, written)
        if since and tense is Tense.NOW and not ahead and not heading:
            return Aspect(Tense.DONE, since.group()[:40], cues)
        if ahead or heading:
            return Aspect(Tense.AHEAD, words if tense is Tense.AHEAD else heading or words, cues)
        if promises and tense is Tense.NOW:
            return Aspect(Tense.AGAIN, words, cues)
    return Aspect(tense, words, cues)


def clause_tense(clause: str) -> tuple[Tense, str]:
    """The tense of a relative clause, whose verbs stand at its end: «op 15 januari is verschenen»."""
    words = _TOKEN.findall(clause.casefold())
    if not vocabulary("future").isdisjoint(words):
        return Tense.AHEAD, ""
    for i in range(len(words) - 1, max(-1, len(words) - 4), -1):
        helps = words[i] in vocabulary("have") | vocabulary("be")
        if helps and (participle := _first_participle((*words[i + 1 : i + 2], *words[i - 1 : i]))):
            return Tense.DONE, f"{words[i]} {participle}"
        if i == len(words) - 1 and words[i] in vocabulary("past"):
            return Tense.DONE, words[i]
    return Tense.NOW, ""


def _in_clause(text: str, at: int) -> bool:
    """Does the word at this place stand in a clause that says more of a noun?"""
    return _OPENS.search(text[:at]) is not None


def cues_of(text: str) -> tuple[tuple[Cue, str], ...]:
    """The cues in a text, each kind once, in the order of the rules."""
    found: dict[Cue, str] = {}
    for cue, pattern in _cue_rules():
        if cue not in found and (match := pattern.search(text)):
            aside = _in_clause(text, match.start()) or _FREE_RELATIVE.match(text[: match.start()])
            if cue in (Cue.NOT, Cue.PARTLY) and aside:
                continue
            found[cue] = " ".join(match.group().split())
    return tuple(found.items())


def _looks_ahead(sentence: Sentence, written: date | None) -> str:
    """The heading or opening line that puts all under it in the future: «Vooruitblik», «In 2027:»."""
    for heading in (*sentence.headings, sentence.lead_in or ""):
        if re.search(
            r"\b(?:vooruitblik\w*|vervolgstappen|volgend jaar|komend jaar|planning)\b", heading, re.I
        ):
            return heading
        years = re.findall(r"\b20\d\d\b", heading)
        if written and len(years) == 1 and int(years[0]) > written.year and len(heading) < 40:
            return heading
    return ""


def _tense(words: Sequence[str]) -> tuple[Tense, str]:
    start = _main_clause(words)
    have, be = vocabulary("have"), vocabulary("be")
    whoever = False  # «voor wie wil oefenen, is een gids verschenen»: its first verb is that of «wie»
    for i in _same_clause(words, start - 1):
        word = words[i]
        if word == "wie":
            whoever = True
        elif whoever and (word in vocabulary("future") or word in have or word in be or _present(words, i)):
            whoever = False
            continue
        if word in vocabulary("future"):
            perfect = _perfect(words, i) if word in ("zal", "zullen") else None
            return (Tense.DONE, f"{word} … {perfect}") if perfect else (Tense.AHEAD, word)
        if word in vocabulary("future_with_infinitive") and _infinitive(words, i):
            return Tense.AHEAD, f"{word} … {_infinitive(words, i)}"
        if word in have or word in be:
            participle = _participle(words, i)
            if participle:
                return Tense.DONE, f"{word} … {participle}"
            if word in vocabulary("past"):
                return Tense.DONE, word
            if word in have and (modal := _modal(words, i)):
                return Tense.DONE, f"{word} … {modal}"
            continue
        if word in vocabulary("passive"):
            return Tense.NOW, f"{word} {_participle(words, i) or ''}".strip()
        fourth = word == "vierde" and words[i - 1 : i] == ["het"]  # «in het vierde kwartaal»
        past = _past(word) and not fourth and words[i - 1 : i] not in _BEFORE_ADJECTIVE
        if word in vocabulary("past") or past:
            return Tense.DONE, word
        if _present(words, i):
            return Tense.NOW, word
    return Tense.NOW, ""


def _perfect(words: Sequence[str], at: int) -> str | None:
    """«Dat zal hebben geholpen»: what must have happened, and nothing that is to come."""
    for i in _same_clause(words, at):
        if words[i] in ("hebben", "zijn"):
            return _first_participle((*words[i - 1 : i], *words[i + 1 : i + 2]))
    return None


def _first_participle(words: Iterable[str]) -> str | None:
    return next((word for word in words if _PARTICIPLE.fullmatch(word) and len(word) > 4), None)


def _modal(words: Sequence[str], at: int) -> str | None:
    """«Ik heb het moeten loslaten»: a perfect whose participle looks like an infinitive."""
    for i in _same_clause(words, at):
        after = words[i + 1 : i + 2]
        others = not {"ik", "wij"} & set(words[max(0, at - 1) : i])
        known = after == ["weten"] and others  # «de haven heeft laten weten»
        if words[i] in _MODALS and after and after[0].endswith("en") and not known:
            return f"{words[i]} {after[0]}"
    return None


def _main_clause(words: Sequence[str]) -> int:
    """Where the main clause starts: after the comma of an opening subordinate clause."""
    if words and words[0] in vocabulary("subordinators") and "," in words:
        return words.index(",") + 1
    return 0


def _participle(words: Sequence[str], at: int) -> str | None:
    """The participle that belongs to the auxiliary at ``at``: in its clause, or just before it."""
    for j in [*_same_clause(words, at), *range(at - 1, max(-1, at - 3), -1)]:
        word: str = words[j]
        if word == "komen" and words[j + 1 : j + 2] == ["te"]:
            return "komen te"  # «is per 1 mei komen te vervallen»
        if word in vocabulary("subordinators"):
            continue  # «aangezien»
        if word in vocabulary("states") or (word in vocabulary("stop") and not word.startswith("ge")):
            continue
        if any(form.fullmatch(word) for form in (_SEPARABLE, _SHORT_VERBS, _FOREIGN)):
            return str(word)
        if word in vocabulary("strong_present"):
            continue  # «ontvangt», «betreft»: no participle, though it looks like one
        if len(word) < 5 or not _PARTICIPLE.fullmatch(word):
            continue
        closes = j + 1 == len(words) or words[j + 1] in ",.;:!?()"
        if closes and _REGULAR.fullmatch(word):
            return str(word)
        if not lemma(word).endswith(_INFINITIVES):
            continue
        if lemma(word) != word or (closes and _PREFIXED.fullmatch(word)):
            return str(word)
    return None


def _same_clause(words: Sequence[str], at: int) -> Iterator[int]:
    """The places after ``at`` up to the end of its clause.

    A clause between two commas is passed over: «is, nadat de gemeente had gebouwd, geopend»; one that nothing
    closes ends it: «is een netwerk waarbij …». The full stop of «jl.» ends nothing, as a sentence is one.
    """
    j = at + 1
    while j < len(words) and words[j] not in ";!?":
        if words[j] in vocabulary("opens_clause") or (
            words[j] in ("die", "dat", "daar", "want") and words[j - 1] == ","
        ):
            comma = next((k for k in range(j + 1, len(words)) if words[k] == ","), None)
            if comma is None:
                return
            j = comma
        else:
            yield j
        j += 1


def _infinitive(words: Sequence[str], at: int) -> str | None:
    """The infinitive of a clause, which no noun follows: «gaan varen», not «gaat het met houten steigers»."""
    for i, word in enumerate(words[at + 1 :], at + 1):
        if word in ".;!?:":
            return None
        after = words[i + 1] if i + 1 < len(words) else "."
        ends = after in ",.;:!?()" or after in vocabulary("stop")
        if (
            ends
            and word.endswith("en")
            and len(word) > 3
            and word not in vocabulary("stop")
            and lemma(word) == word
        ):
            return word
        if word in ("start", "slag"):  # «gaan van start», «ga aan de slag»
            return word
    return None


def _past(word: str) -> bool:
    if not _WEAK_PAST.fullmatch(word) or _ADJECTIVE.fullmatch(word) or word in vocabulary("not_past"):
        return False
    root = lemma(word)
    if word in (root + "d", root + "de"):
        return False  # «de volgende rapportage»: no past, but the present participle of «volgen»
    return root.endswith("en") and root != word and word not in (root, root[:-1])


def _present(words: Sequence[str], at: int) -> bool:
    """«loopt», «zet ik»: a form in -t, or before «ik». Other present forms look like nouns, and wait."""
    word = words[at]
    root = lemma(word)
    if at and words[at - 1] in vocabulary("determiners"):
        return False  # «de kaart», «voor de start»
    if not root.endswith("en") or word.startswith(root) or root[:3] != word[:3]:
        return False
    return (word.endswith("t") and not _PARTICIPLE.fullmatch(word)) or words[at + 1 : at + 2] == ["ik"]
