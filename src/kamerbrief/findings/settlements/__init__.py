"""Statements that an earlier promise is met, partly met, pending or dropped."""

from .find import find_settlements
from .register import REGISTER

RULES = (REGISTER,)
"""Rules whose grammar is Python; the others stand in ``rules/settlements.toml``."""

__all__ = ["RULES", "find_settlements"]
