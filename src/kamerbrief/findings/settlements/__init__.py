"""Statements that an earlier promise is met, partly met, pending or dropped."""

from .find import find_settlements

__all__ = ["find_settlements"]
