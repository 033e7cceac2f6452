"""Refresh whenever letters land in the corpus, and give each file its receipt."""

from .follow import follow

__all__ = ["follow"]
