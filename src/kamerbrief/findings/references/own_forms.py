"""Names that are their own canonical form: numbers of parliament, of its registers, of a ministry."""

import re
from collections.abc import Iterator
from functools import cache

from ...engine.rulebook import Rule, load
from .found import Found

KENMERK = Rule(
    id="reference.kenmerk",
    why="What stands behind «kenmerk» or «referentie» is one, whatever its form, when it holds a digit.",
    hits=("met kenmerk ABC-12/2024", "(uw referentie: 778899-XY)"),
    misses=("een kenmerk van armoede", "kenmerk is de looptijd van 4 jaar"),
)


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((r["id"], r["kind"], re.compile(r["pattern"])) for r in load("references")["rule"])


@cache
def _after_kenmerk() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, load("references")["kenmerk_words"]), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:{words}) ?:? ?"
        r"(?P<kenmerk>(?=[A-Z0-9/._-]{0,30}\d)[A-Z0-9][A-Z0-9/._-]{2,38}[A-Z0-9])(?!\w)",
        re.IGNORECASE,
    )


def own_forms(text: str) -> Iterator[Found]:
    """«TZ 202309-010» gives «TZ202309-010»; a kenmerk stays as printed, without blanks."""
    for rule_id, kind, pattern in _patterns():
        for found in pattern.finditer(text):
            yield Found(*found.span(), re.sub(r"\s", "", found[0]), kind, rule_id)
    for found in _after_kenmerk().finditer(text):
        yield Found(*found.span("kenmerk"), found["kenmerk"], "kenmerk", KENMERK.id)
