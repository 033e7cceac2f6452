"""What people decided: an append-only file of their own, found again after any re-reading."""

from .effect import Effect, take_effect
from .ledger import Conflict, Ledger
from .refind import Candidate, Refound, refind

__all__ = ["Candidate", "Conflict", "Effect", "Ledger", "Refound", "refind", "take_effect"]
