"""Every rule by its id, in whichever file it stands: TOML or grammar."""

from functools import cache
from importlib.resources import files

from ..engine.rulebook import Rule, rules_of
from . import dates, figures, references, settlements
from .commitments import why


@cache
def every_rule() -> dict[str, Rule]:
    """All rules that can stand behind a finding. Raises ``ValueError`` when an id is there twice."""
    found: dict[str, Rule] = {}
    books = sorted(
        entry.name for entry in files("kamerbrief.rules").iterdir() if entry.name.endswith(".toml")
    )
    of_books = [rule for book in books for rule in rules_of(book.removesuffix(".toml"))]
    grammar = (*dates.RULES, *figures.RULES, *references.RULES, *settlements.RULES)
    for rule in (*why.rules().values(), *grammar, *of_books):
        if rule.id in found and found[rule.id] != rule:
            raise ValueError(f"rule {rule.id!r} is there twice")
        found[rule.id] = rule
    return found
