"""What became of it: promises followed into later documents, and figures joined into series."""

from .linking import link

__all__ = ["link"]
