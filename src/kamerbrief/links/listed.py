"""What a promise lists: «op Texel, Vlieland en Ameland», «met provincies, waterschappen en gemeenten».

A report that names some of it and not all keeps a part.
"""

import re

from .terms import terms_of, vocabulary

_ITEM = (
    r"(?:(?:bij|in|op|te|met|aan|uit) )?(?:(?:de|het|een) )?"
    r"(?:[a-zà-ÿ]\w*e |(?:[A-Z]\w+ )+(?=[A-Z]))?[\w’'-]{3,}"
)
_LIST = re.compile(rf"\b(?P<first>{_ITEM})(?P<more>(?:, {_ITEM})*),? en (?P<last>{_ITEM})")

_MINISTRY = re.compile(
    r"\b(?:minister|ministerie|staatssecretaris|bewindspersoon) (?:van|voor) $", re.IGNORECASE
)


def listed(text: str) -> tuple[frozenset[str], ...]:
    """The terms of each thing in the first list of three or more, or of two names; empty without one."""
    for match in _LIST.finditer(text):
        if _MINISTRY.search(text[: match.start()]):
            continue
        items = [match["first"], *match["more"].split(", ")[1:], match["last"]]
        heads = [item.split()[-1] for item in items]
        names = all(head[0].isupper() for head in heads)
        if not (names or (len(items) > 2 and all(_thing(head) for head in heads))):
            continue
        found = tuple(frozenset(t.key for t in terms_of(f"x {head}")) - {"x"} for head in heads)
        if all(found) and len(set(found)) == len(found):
            return found
    return ()


def _thing(word: str) -> bool:
    key = next((t.key for t in terms_of(word)), "")
    return bool(key) and key not in vocabulary("light") and not key.endswith("en")
