"""What became of it: promises followed into later documents, and figures joined into series."""

from .archive import KeptLinks, Source
from .linking import link, link_archive

__all__ = ["KeptLinks", "Source", "link", "link_archive"]
