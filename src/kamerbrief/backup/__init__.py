"""Keep a copy of what can't be made again, and put it back without losing what came after it.

Can't be made again: decisions, sidecars, when what was read, what was ever seen in the corpus, the imported
register of parliament. Readings and warehouse are made again from the PDFs, which are no part of it.
"""

from .pack import pack
from .unpack import NoBackup, Restored, restore

__all__ = ["NoBackup", "Restored", "pack", "restore"]
