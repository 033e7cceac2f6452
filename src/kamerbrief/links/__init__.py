"""What became of it: promises followed into later documents, and figures joined into series."""

from .archive import CannotCompare, Source
from .linking import link, link_archive
from .memory import KeptLinks

__all__ = ["CannotCompare", "KeptLinks", "Source", "link", "link_archive"]
