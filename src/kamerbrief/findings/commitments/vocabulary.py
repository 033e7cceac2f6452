"""The vocabulary of promises, from ``rules/context.toml`` and ``rules/actors.toml``, built once a process."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ...engine.cues import Cues
from ...engine.rulebook import load

_NESTED = ("heading", "hedge", "table", "letter")


def cue_lists() -> Mapping[str, list[str]]:
    """Every list of cues by its name in the file: «hedge.intended», «ongoing»."""
    lists: dict[str, list[str]] = {}
    for name, entry in load("context").items():
        if name in _NESTED:
            lists |= {f"{name}.{part}": inner["words"] for part, inner in entry.items()}
        elif "words" in entry:
            lists[name] = entry["words"]
    return lists


_OF_HEADS = ("heading.", "table.")


@cache
def sentence_cues() -> Cues:
    """Cues read in every sentence."""
    return Cues({name: words for name, words in cue_lists().items() if not name.startswith(_OF_HEADS)})


@cache
def head_cues() -> Cues:
    """Cues read in headings, opening lines of lists, and heads of columns."""
    return Cues({name: words for name, words in cue_lists().items() if name.startswith(_OF_HEADS)})


@cache
def actors() -> Mapping[str, Any]:
    """The lists of ``rules/actors.toml``, words as sets."""
    data = load("actors")
    return {
        "first_person": frozenset(data["government"]["first_person"]),
        "government": frozenset(data["government"]["words"]),
        "programme": tuple(data["programme"]["endings"]),
        "third_party": frozenset(data["third_party"]["words"]),
        "third_party_endings": tuple(data["third_party"]["endings"]),
    }


@cache
def condition_openers() -> tuple[tuple[str, ...], ...]:
    """«zodra», «in het geval»: as tuples of words."""
    return tuple(tuple(phrase.split()) for phrase in load("context")["condition"]["openers"])
